//! Fields for one line, and a control under its name.

use iced::widget::text_input;
use iced::{Border, Color, alignment};

use super::named::named;
use super::text::small_bold;
use super::undo::with_undo;
use super::{Element, Ui};
use crate::gui::control::ControlName;
use crate::gui::theme::{MONO, RADIUS, SANS, Tokens};

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
    name: ControlName,
    hint: &str,
    value: &str,
    on_input: impl Fn(String) -> M + Clone + 'a,
    on_submit: M,
) -> Element<'a, M> {
    let field = text_input(hint, value)
        .id(&name)
        .on_input(on_input.clone())
        .on_submit(on_submit)
        .font(SANS)
        .size(17)
        .padding([11, 14])
        .style(field_style(ui.tokens));
    with_undo(named(name, field), value, on_input)
}

/// An input for a code: hidden until the person wants to see it.
pub fn secret_field<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    name: ControlName,
    value: &str,
    hidden: bool,
    on_input: impl Fn(String) -> M + 'a,
    on_submit: M,
) -> Element<'a, M> {
    let field = text_input("", value)
        .id(&name)
        .on_input(on_input)
        .on_submit(on_submit)
        .secure(hidden)
        .font(MONO)
        .size(20)
        .padding([14, 14])
        .align_x(alignment::Horizontal::Left)
        .style(field_style(ui.tokens));
    named(name, field)
}

/// A control under its name.
pub fn labelled<'a, M: 'a>(
    ui: Ui<'_>,
    label: &str,
    control: impl Into<Element<'a, M>>,
) -> iced::widget::Column<'a, M> {
    iced::widget::column![small_bold(ui.text(label)), iced::widget::Space::new().height(4), control.into()]
}
