//! The languages, each by its own name: somebody who cannot read the one on the screen finds theirs.

use iced::Length;
use iced::widget::{container, text};

use super::{Message, sidebar};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, LIFT, Role, Shape, Ui, body, bold, button};
use crate::storage::settings::Language;

/// The sidebar while a language is chosen; `help` tells whether it has the button for it, as within a journey.
pub fn of_languages<'a>(ui: Ui<'a>, help: bool) -> Element<'a, Message> {
    let entries = Language::ALL.map(|language| {
        let here = ui.locale.language() == language;
        let words = if here { bold(language.name()) } else { body(language.name()) };
        let shape = if here { Shape::CurrentEntry } else { Shape::Entry };
        let width = if ui.viewport.compact() { Length::Shrink } else { Length::Fill };
        let words = words.wrapping(text::Wrapping::None);
        button(ui.tokens, shape, container(words).padding(LIFT).center_y(Length::Fill).width(width))
            .named(ControlName::of("speak", language.tag()))
            .padding([0.0, 12.0])
            .height(30)
            .width(width)
            .being(Role::Choice)
            .chosen(here)
            .on_press(Message::Speak(language))
            .into()
    });
    sidebar(ui, entries.into(), help)
}
