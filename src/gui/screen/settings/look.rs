//! How the window looks: light or dark, how far its colours stand out, how large its letters are.

use iced::widget::column;

use super::{Message, Screen, choice};
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
        let themes = choice(ui, "theme", themes, it.theme, |it| self.free("theme", Message::Theme(it)));
        let contrast = |it| self.free("contrast", Message::Contrast(it));
        let size = |it| self.free("text-size", Message::TextSize(it));
        column![
            self.setting(ui, "theme", "settings-theme", themes),
            gap(18.0),
            self.setting(
                ui,
                "contrast",
                "settings-contrast",
                choice(ui, "contrast", contrasts, it.contrast, contrast)
            ),
            gap(18.0),
            self.setting(ui, "text-size", "settings-size", choice(ui, "size", sizes, it.text_size, size)),
        ]
        .into()
    }
}
