//! Buttons in their few kinds.

use iced::Length;
use iced::widget::image::Handle;
use iced::widget::{container, row, text};

use super::{Button, Shape, button};
use crate::gui::accessibility::Role;
use crate::gui::control::ControlName;
use crate::gui::theme::{CONTROL, SMALL_CONTROL, Tokens};
use crate::gui::widget::Ui;
use crate::gui::widget::icon::icon;
use crate::gui::widget::text::{Words, body, bold, small, small_bold};

/// The family's letters stand low in their line: two pixels below them bring them to the middle of a control.
pub const LIFT: iced::Padding = iced::Padding { top: 0.0, right: 0.0, bottom: 2.0, left: 0.0 };

fn labelled_button<'a, M: Clone + 'a>(
    tokens: &'static Tokens,
    shape: Shape,
    name: ControlName,
    words: String,
    look: impl FnOnce(String) -> Words<'a>,
    height: f32,
) -> Button<'a, M> {
    let side = if height < CONTROL { 11.0 } else { 16.0 };
    let label = look(words.clone()).wrapping(text::Wrapping::None);
    let label = container(label).padding(LIFT).center_y(Length::Fill);
    let button = button(tokens, shape, label).named(name).padding([0.0, side]).height(height);
    Button { words, ..button }
}

/// The filled button: the next thing to do.
pub fn primary<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    labelled_button(ui.tokens, Shape::Primary, name, label, bold, CONTROL).padding([0.0, 22.0])
}

/// A small filled button.
pub fn small_primary<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    labelled_button(ui.tokens, Shape::Primary, name, label, small_bold, SMALL_CONTROL)
}

/// A button with a border.
pub fn secondary<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    labelled_button(ui.tokens, Shape::Secondary, name, label, body, CONTROL)
}

/// A small button with a border.
pub fn small_button<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    labelled_button(ui.tokens, Shape::Secondary, name, label, small, SMALL_CONTROL)
}

/// The same with a small picture before its words.
pub fn small_button_with<'a, M: Clone + 'a>(
    ui: Ui<'_>,
    name: ControlName,
    picture: &Handle,
    words: String,
) -> Button<'a, M> {
    let label = container(small(words.clone()).wrapping(text::Wrapping::None)).padding(LIFT);
    let content = row![icon(picture), label].spacing(7).align_y(iced::Center).height(Length::Fill);
    let button = button(ui.tokens, Shape::Secondary, content).named(name).padding([0.0, 11.0]);
    Button { words, ..button.height(SMALL_CONTROL) }
}

/// A button that is only text.
pub fn quiet<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    labelled_button(ui.tokens, Shape::Quiet, name, label, body, CONTROL).padding([0.0, 9.0])
}

/// A small button that is only text, in the colour of the next thing to do.
pub fn small_link<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    let accent = ui.tokens.accent;
    let look = move |label| small(label).color(accent);
    let link = labelled_button(ui.tokens, Shape::Quiet, name, label, look, SMALL_CONTROL);
    link.padding([0.0, 6.0]).being(Role::Link)
}

/// A button that is only text, in the colour of the next thing to do.
pub fn link<'a, M: Clone + 'a>(ui: Ui<'_>, name: ControlName, label: String) -> Button<'a, M> {
    let accent = ui.tokens.accent;
    let look = move |label| body(label).color(accent);
    labelled_button(ui.tokens, Shape::Quiet, name, label, look, CONTROL).padding([0.0, 9.0]).being(Role::Link)
}
