//! Settings: language, theme, text size; and what is wrong with the user's own provider files.

use iced::widget::{Row, column, container};

use crate::catalogue::FileError;
use crate::gui::widget::{
    Element, Shape, Tone, Ui, bare_page, body, card, gap, heading, notice, press, small, title,
};
use crate::settings::{Language, Settings, SettingsError, TextSize, ThemeChoice};

/// The settings as they are now.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// What is chosen.
    pub settings: Settings,
    fault: Option<SettingsError>,
}

/// What the person chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A language.
    Language(Language),
    /// Light or dark.
    Theme(ThemeChoice),
    /// How large everything is drawn.
    TextSize(TextSize),
    /// The settings could not be written.
    NotKept(SettingsError),
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// These settings in force, and kept.
    Apply(Settings),
}

impl Screen {
    /// The settings as they are now.
    pub fn new(settings: Settings) -> Screen {
        Screen { settings, fault: None }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Language(language) => self.settings.language = Some(language),
            Message::Theme(theme) => self.settings.theme = theme,
            Message::TextSize(size) => self.settings.text_size = size,
            Message::NotKept(error) => {
                self.fault = Some(error);
                return Action::None;
            }
        }
        self.fault = None;
        Action::Apply(self.settings.clone())
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, provider_faults: &'a [FileError]) -> Element<'a, Message> {
        let languages = Language::ALL.map(|it| {
            let chosen = ui.locale.language() == it;
            option(ui, format!("language:{}", it.tag()), it.name().to_owned(), chosen, Message::Language(it))
        });
        let themes = ThemeChoice::ALL.map(|it| {
            let (id, words) = match it {
                ThemeChoice::System => ("theme:system", "settings-theme-system"),
                ThemeChoice::Light => ("theme:light", "settings-theme-light"),
                ThemeChoice::Dark => ("theme:dark", "settings-theme-dark"),
            };
            option(ui, id.to_owned(), ui.text(words), self.settings.theme == it, Message::Theme(it))
        });
        let sizes = TextSize::ALL.map(|it| {
            let (id, words) = match it {
                TextSize::Normal => ("size:normal", "settings-size-normal"),
                TextSize::Large => ("size:large", "settings-size-large"),
                TextSize::Larger => ("size:larger", "settings-size-larger"),
            };
            option(ui, id.to_owned(), ui.text(words), self.settings.text_size == it, Message::TextSize(it))
        });
        let fault = self
            .fault
            .as_ref()
            .map(|error| column![gap(16.0), notice(ui, Tone::Warn, body(ui.locale.settings_error(error)))]);
        let content = column![
            title(ui.text("settings-title")),
            gap(16.0),
            card(
                ui,
                column![
                    group(ui, "settings-language", languages.into()),
                    gap(18.0),
                    group(ui, "settings-theme", themes.into()),
                    gap(18.0),
                    group(ui, "settings-size", sizes.into()),
                ],
            ),
            fault,
            own_providers(ui, provider_faults),
        ];
        bare_page(ui, content)
    }
}

fn option<'a>(ui: Ui<'a>, id: String, words: String, chosen: bool, message: Message) -> Element<'a, Message> {
    let words = if chosen { format!("✓ {words}") } else { words };
    let shape = if chosen { Shape::Picked } else { Shape::Secondary };
    press(ui.tokens, shape, container(body(words)).center_y(iced::Fill))
        .id(id)
        .padding([0, 16])
        .height(38)
        .on_press(message)
        .into()
}

fn group<'a>(ui: Ui<'a>, label: &str, options: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    column![
        heading(ui.text(label)),
        gap(8.0),
        Row::with_children(options).spacing(8).wrap().vertical_spacing(8)
    ]
    .into()
}

fn own_providers<'a>(ui: Ui<'a>, faults: &'a [FileError]) -> Option<Element<'a, Message>> {
    if faults.is_empty() {
        return None;
    }
    let mut lines = column![body(ui.text("settings-provider-faults"))].spacing(4);
    for fault in faults {
        lines = lines.push(small(ui.locale.file_problem(fault)));
    }
    Some(column![gap(16.0), notice(ui, Tone::Warn, lines)].into())
}
