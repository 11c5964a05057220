//! The languages, each by its own name: somebody who cannot read the one on the screen finds theirs.

use super::{Message, entry, sidebar};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, Role, Ui};
use crate::storage::settings::Language;

/// The sidebar while a language is chosen; `help` tells whether it has the button for it, as within a journey.
pub fn of_languages<'a>(ui: Ui<'a>, help: bool) -> Element<'a, Message> {
    let entries = Language::ALL.map(|language| {
        let here = ui.locale.language() == language;
        entry(ui, here, language.name().to_owned(), (30.0, 12.0))
            .named(ControlName::of("speak", language.tag()))
            .being(Role::Choice)
            .on_press(Message::Speak(language))
            .into()
    });
    sidebar(ui, entries.into(), help)
}
