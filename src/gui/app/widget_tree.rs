//! The tree of the window's controls and texts, written to a file for tests and help desks.

use iced::{Task, window};

use super::{App, Message, Shown};
use crate::gui::sidebar::Page;
use crate::gui::widget::{WidgetTree, widget_tree_of};

impl App {
    /// Reads the tree, in pixels of the screen.
    pub(super) fn read_widget_tree(&self) -> Task<Message> {
        let text_size = self.scale_factor();
        let scale = window::oldest().and_then(window::scale_factor);
        scale.then(move |scale| {
            widget_tree_of().map(move |tree| Message::WidgetTreeRead(tree.scaled(scale * text_size)))
        })
    }

    pub(super) fn write_widget_tree(&mut self, tree: WidgetTree) {
        let Some(path) = &self.tree_file else { return };
        let screen = match &self.shown {
            Shown::Journey(it) if it.help.is_none() => it.wizard.screen_name(),
            Shown::Journey(_) => Page::Help.name(),
            Shown::Page(page) => page.name(),
        };
        let text =
            serde_json::json!({"screen": screen, "targets": tree.targets, "texts": tree.texts}).to_string();
        if text != self.written_tree {
            // Renamed into place, so that a reader never sees half of it.
            let whole = path.with_extension("new");
            if std::fs::write(&whole, &text).and_then(|()| std::fs::rename(&whole, path)).is_ok() {
                self.written_tree = text;
            }
        }
    }
}
