//! The map of the window, written to a file for tests and help desks.

use iced::{Task, window};

use super::{App, Message};
use crate::gui::sidebar::Page;
use crate::gui::widget::{Map, map_of};

impl App {
    /// Reads the map, in pixels of the screen.
    pub(super) fn survey(&self) -> Task<Message> {
        let text_size = self.scale_factor();
        let scale = window::oldest().and_then(window::scale_factor);
        scale.then(move |scale| map_of().map(move |map| Message::Mapped(map.scaled(scale * text_size))))
    }

    pub(super) fn write_map(&mut self, map: Map) {
        let Some(path) = &self.map else { return };
        let screen = match (&self.wizard, self.help, self.page) {
            (Some(wizard), false, _) => wizard.screen_name(),
            (Some(_), true, _) | (None, _, Page::Questions) => "questions",
            (None, _, Page::Accounts) => "start",
            (None, _, Page::Providers) => "providers",
            (None, _, Page::Settings) => "settings",
        };
        let text =
            serde_json::json!({"screen": screen, "targets": map.targets, "texts": map.texts}).to_string();
        if text != self.mapped {
            // Renamed into place, so that a reader never sees half of it.
            let whole = path.with_extension("new");
            if std::fs::write(&whole, &text).and_then(|()| std::fs::rename(&whole, path)).is_ok() {
                self.mapped = text;
            }
        }
    }
}
