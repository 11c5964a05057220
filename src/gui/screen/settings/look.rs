//! How the window looks: light or dark, how far its colours stand out, how large its letters are.

use iced::widget::column;

use super::{Message, Screen, choice, setting};
use crate::gui::widget::{Element, Ui, gap};
use crate::storage::settings::{ContrastChoice, TextSize, ThemeChoice};

impl Screen {
    pub(super) fn look<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let themes = [
            (ThemeChoice::System, "system", "settings-theme-system"),
            (ThemeChoice::Light, "light", "settings-theme-light"),
            (ThemeChoice::Dark, "dark", "settings-theme-dark"),
        ];
        let contrasts = [
            (ContrastChoice::System, "system", "settings-theme-system"),
            (ContrastChoice::Normal, "normal", "settings-contrast-normal"),
            (ContrastChoice::High, "high", "settings-contrast-high"),
        ];
        let sizes = [
            (TextSize::Normal, "normal", "settings-size-normal"),
            (TextSize::Large, "large", "settings-size-large"),
            (TextSize::Larger, "larger", "settings-size-larger"),
        ];
        let it = &self.settings;
        column![
            setting(ui, "settings-theme", choice(ui, "theme", themes, it.theme, Message::Theme)),
            gap(18.0),
            setting(
                ui,
                "settings-contrast",
                choice(ui, "contrast", contrasts, it.contrast, Message::Contrast)
            ),
            gap(18.0),
            setting(ui, "settings-size", choice(ui, "size", sizes, it.text_size, Message::TextSize)),
        ]
        .into()
    }
}
