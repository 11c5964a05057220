//! What the pages about where a code is used have in common.

use iced::Length;
use iced::widget::image::Handle;
use iced::widget::{Column, Row};

use super::Message;
use crate::gui::control::{self, ControlName};
use crate::gui::widget::{Button, Element, Ui, quiet, small_button, small_button_with};
use crate::work::handoff::Format;

/// What the person does there.
#[derive(Clone, Debug, PartialEq)]
pub enum Use {
    /// See what a program takes.
    Open(&'static Format),
    /// See the phone's page, or that of all others.
    Phone,
    Others,
    /// One page back.
    Close,
    /// Copy the program's settings.
    Copy,
    /// Let the account be added there at once.
    HandOver,
    /// Get a code of its own for it.
    OwnCode,
    /// It works there.
    Works,
    /// That program has the new code now.
    Updated(String),
    /// Show the QR code: of the settings, or of the code alone.
    Show(Shown),
    Hide,
}

/// What a QR code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The account, as Thunderbird for Android reads it.
    Settings,
    /// The code alone, as text.
    Code,
}

/// A button that leads to what a program takes.
pub(super) fn program_button<'a>(
    ui: Ui<'a>,
    format: &'static Format,
    icon: Option<&Handle>,
) -> Element<'a, Message> {
    let (name, words) = (ControlName::of("use", format.id), ui.locale.program(format));
    let button = match icon {
        Some(icon) => small_button_with(ui, name, icon, words),
        None => small_button(ui, name, words),
    };
    button.on_press(Message::Use(Use::Open(format))).into()
}

/// Buttons side by side, in as many rows as they need.
pub(super) fn buttons<'a>(all: impl Iterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    Row::with_children(all).spacing(8).wrap().vertical_spacing(8).into()
}

/// One page back.
pub(super) fn back<'a>(ui: Ui<'a>) -> Button<'a, Message> {
    quiet(ui, control::BACK, ui.text("back")).on_press(Message::Use(Use::Close))
}

/// Lines below one another.
pub(super) fn lines<'a>(all: Vec<Element<'a, Message>>) -> Column<'a, Message> {
    Column::with_children(all).spacing(10).width(Length::Fill)
}
