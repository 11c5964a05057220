//! Text in its few sizes, buttons in their few kinds, fields.

use iced::widget::{container, text, text_input};
use iced::{Border, Color, Length, alignment};

use super::press::{Press, Shape, press};
use super::{Element, Ui};
use crate::gui::theme::{BOLD, CONTROL, MONO, RADIUS, SANS, SMALL_CONTROL, Tokens};

/// The family's letters stand low in their line: two pixels below them bring them to the middle of a control.
pub const LIFT: iced::Padding = iced::Padding { top: 0.0, right: 0.0, bottom: 2.0, left: 0.0 };

/// A text of ours, to be coloured by what it stands on.
pub type Words<'a> = iced::widget::Text<'a>;

fn words<'a>(content: impl text::IntoFragment<'a>, size: f32, line: f32, font: iced::Font) -> Words<'a> {
    // Long addresses, host names and server sentences without a space break rather than run out of the window.
    let wrapping = text::Wrapping::WordOrGlyph;
    text(content)
        .size(size)
        .line_height(text::LineHeight::Absolute(line.into()))
        .font(font)
        .wrapping(wrapping)
}

/// The title of a page: 25/33, bold.
pub fn title<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 25.0, 33.0, BOLD)
}

/// A heading inside a page: 15/22, bold.
pub fn heading<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, BOLD)
}

/// Text: 15/22.
pub fn body<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, SANS)
}

/// Bold text in a line: 15/22.
pub fn bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    heading(content)
}

/// Secondary text under a title: 15/22, muted.
pub fn muted<'a>(tokens: &Tokens, content: impl text::IntoFragment<'a>) -> Words<'a> {
    body(content).color(tokens.muted)
}

/// What is secondary: 13/19.
pub fn small<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, SANS)
}

/// What is secondary but stands out: 13/19, bold.
pub fn small_bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, BOLD)
}

fn button<'a, M: Clone + 'a>(
    tokens: &'static Tokens,
    shape: Shape,
    id: impl Into<iced::widget::Id>,
    label: Words<'a>,
    height: f32,
) -> Press<'a, M> {
    let side = if height < CONTROL { 11.0 } else { 16.0 };
    let label = container(label.wrapping(text::Wrapping::None)).padding(LIFT).center_y(Length::Fill);
    press(tokens, shape, label).id(id).padding([0.0, side]).height(height)
}

/// The filled button: the next thing to do.
pub fn primary<'a, M: Clone + 'a>(ui: Ui<'_>, id: &'static str, label: String) -> Press<'a, M> {
    button(ui.tokens, Shape::Primary, id, bold(label), CONTROL).padding([0.0, 22.0])
}

/// A small filled button.
pub fn small_primary<'a, M: Clone + 'a>(ui: Ui<'_>, id: String, label: String) -> Press<'a, M> {
    button(ui.tokens, Shape::Primary, id, small_bold(label), SMALL_CONTROL)
}

/// A button with a border.
pub fn secondary<'a, M: Clone + 'a>(ui: Ui<'_>, id: &'static str, label: String) -> Press<'a, M> {
    button(ui.tokens, Shape::Secondary, id, body(label), CONTROL)
}

/// A small button with a border.
pub fn small_button<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    id: impl Into<iced::widget::Id>,
    label: String,
) -> Press<'a, M> {
    button(ui.tokens, Shape::Secondary, id, small(label), SMALL_CONTROL)
}

/// A button that is only text.
pub fn quiet<'a, M: Clone + 'a>(ui: Ui<'_>, id: &'static str, label: String) -> Press<'a, M> {
    button(ui.tokens, Shape::Quiet, id, body(label), CONTROL).padding([0.0, 9.0])
}

/// A small button that is only text, in the colour of the next thing to do.
pub fn small_link<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    id: impl Into<iced::widget::Id>,
    label: String,
) -> Press<'a, M> {
    let label = small(label).color(ui.tokens.accent);
    button(ui.tokens, Shape::Quiet, id, label, SMALL_CONTROL).padding([0.0, 6.0])
}

/// A button that is only text, in the colour of the next thing to do.
pub fn link<'a, M: Clone + 'a>(ui: Ui<'_>, id: &'static str, label: String) -> Press<'a, M> {
    button(ui.tokens, Shape::Quiet, id, body(label).color(ui.tokens.accent), CONTROL).padding([0.0, 9.0])
}

fn field_style(
    tokens: &'static Tokens,
) -> impl Fn(&iced::Theme, text_input::Status) -> text_input::Style + use<> {
    move |_, status| {
        let focused = matches!(status, text_input::Status::Focused { .. });
        text_input::Style {
            background: tokens.surface.into(),
            border: Border {
                color: if focused { tokens.accent } else { tokens.edge },
                width: if focused { 2.0 } else { 1.0 },
                radius: RADIUS.into(),
            },
            icon: tokens.muted,
            placeholder: tokens.muted,
            value: tokens.text,
            selection: Color { a: 0.35, ..tokens.accent },
        }
    }
}

/// An input for one line.
pub fn field<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    id: impl Into<iced::widget::Id>,
    hint: &str,
    value: &str,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: M,
) -> Element<'a, M> {
    text_input(hint, value)
        .id(id)
        .on_input(on_input)
        .on_submit(on_submit)
        .font(SANS)
        .size(17)
        .padding([11, 14])
        .style(field_style(ui.tokens))
        .into()
}

/// A control under its name.
pub fn labelled<'a, M: 'a>(
    ui: Ui<'_>,
    label: &str,
    control: impl Into<Element<'a, M>>,
) -> iced::widget::Column<'a, M> {
    iced::widget::column![small_bold(ui.text(label)), iced::widget::Space::new().height(4), control.into()]
}

/// An input for a code: hidden until the person wants to see it.
pub fn secret_field<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    id: &'static str,
    value: &str,
    hidden: bool,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: M,
) -> Element<'a, M> {
    text_input("", value)
        .id(id)
        .on_input(on_input)
        .on_submit(on_submit)
        .secure(hidden)
        .font(MONO)
        .size(20)
        .padding([14, 14])
        .align_x(alignment::Horizontal::Left)
        .style(field_style(ui.tokens))
        .into()
}
