//! The help: questions, what each cause of a failed test means, and a glossary; offline and searchable. Reading only.

use iced::Length;
use iced::widget::{Column, column, row};

use crate::gui::control::{self, ControlName};
use crate::gui::topic::{QUESTIONS, Topic, WORDS};
use crate::gui::widget::{
    Element, Ui, body, card, field, fold, gap, heading, line_across, muted, small, title,
};
use crate::model::failure::Cause;

/// What is looked for, and what is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    search: String,
    /// What the help was opened for: it stands first.
    first: Option<Topic>,
    open: Vec<Topic>,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed what to look for.
    Search(String),
    /// Opened or closed an entry.
    Toggle(Topic),
}

impl Screen {
    /// The help, with this entry first and open.
    pub fn about(topic: Topic) -> Screen {
        Screen { first: Some(topic), open: vec![topic], ..Screen::default() }
    }

    /// Changes the state.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Search(text) => self.search = text,
            Message::Toggle(topic) if self.open.contains(&topic) => self.open.retain(|it| *it != topic),
            Message::Toggle(topic) => self.open.push(topic),
        }
    }

    /// What scrolls of the page.
    pub fn content<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let hint = ui.text("help-search");
        let search = field(
            ui,
            control::HELP_SEARCH,
            &hint,
            &self.search,
            Message::Search,
            Message::Search(self.search.clone()),
        );
        let found = if self.search.trim().is_empty() { self.sections(ui) } else { self.found(ui) };
        column![
            title(ui.text("help-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("help-lead")).spoken(),
            gap(16.0),
            search,
            found,
            gap(16.0),
        ]
        .into()
    }

    fn sections<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let first = self.first.map(|topic| self.section(ui, "help-here", vec![topic]));
        let others = |all: Vec<Topic>| all.into_iter().filter(|it| self.first != Some(*it)).collect();
        column![
            first,
            self.section(ui, "help-questions", others(QUESTIONS.map(Topic::Question).to_vec())),
            self.section(ui, "help-causes", others(Cause::ALL.map(Topic::Cause).to_vec())),
            self.section(ui, "help-words", others(WORDS.map(Topic::Word).to_vec())),
        ]
        .into()
    }

    fn section<'a>(&'a self, ui: Ui<'a>, name: &str, topics: Vec<Topic>) -> Element<'a, Message> {
        column![gap(20.0), heading(ui.text(name)), gap(8.0), self.list(ui, topics)].into()
    }

    fn found<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let topics = found(ui, &self.search);
        if topics.is_empty() {
            return column![gap(20.0), body(ui.text("help-nothing"))].into();
        }
        column![gap(20.0), self.list(ui, topics)].into()
    }

    fn list<'a>(&'a self, ui: Ui<'a>, topics: Vec<Topic>) -> Element<'a, Message> {
        let mut list = Column::new();
        for (index, topic) in topics.into_iter().enumerate() {
            if index > 0 {
                list = list.push(line_across(ui));
            }
            let name = ControlName::of("about", topic.name());
            let is_open = self.open.contains(&topic);
            let entry =
                fold(ui, name, heading_of(ui, topic), is_open, Message::Toggle(topic), || text_of(ui, topic));
            list = list.push(entry);
        }
        card(ui, list).padding([4, 10]).into()
    }
}

fn heading_of(ui: Ui<'_>, topic: Topic) -> String {
    match topic {
        Topic::Question(id) | Topic::Word(id) => ui.text(id),
        Topic::Cause(cause) => ui.locale.cause(cause),
    }
}

fn text_of<'a>(ui: Ui<'a>, topic: Topic) -> Element<'a, Message> {
    match topic {
        Topic::Question(id) => body(ui.text(&format!("{id}.answer"))).into(),
        Topic::Word(id) => {
            let also = small(ui.fill("help-also", &[("names", &ui.text(&format!("{id}.also")))]));
            column![body(ui.text(&format!("{id}.is"))), also.color(ui.tokens.muted)].spacing(4).into()
        }
        Topic::Cause(cause) => {
            let steps = ui
                .locale
                .advice(cause, None, &[])
                .into_iter()
                .map(|step| row![body("•"), body(step).width(Length::Fill)].spacing(8).into());
            column![
                body(ui.locale.cause_means(cause, None)),
                gap(8.0),
                body(ui.locale.cause_explained(cause)),
                gap(10.0),
                heading(ui.text("check-next")),
                gap(4.0),
                Column::with_children(steps).spacing(4),
            ]
            .into()
        }
    }
}

/// All entries in which each of the words stands, those first that have one in their heading.
fn found(ui: Ui<'_>, search: &str) -> Vec<Topic> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let all = QUESTIONS.map(Topic::Question).into_iter();
    let all = all.chain(Cause::ALL.map(Topic::Cause)).chain(WORDS.map(Topic::Word));
    let mut found: Vec<(bool, Topic)> = all
        .filter_map(|topic| {
            let heading = heading_of(ui, topic).to_lowercase();
            let text = format!("{heading} {}", searched(ui, topic).to_lowercase());
            let is_named = words.iter().any(|word| heading.contains(word));
            words.iter().all(|word| text.contains(word)).then_some((!is_named, topic))
        })
        .collect();
    found.sort_by_key(|(is_below, _)| *is_below);
    found.into_iter().map(|(_, topic)| topic).collect()
}

/// The text of an entry beside its heading.
fn searched(ui: Ui<'_>, topic: Topic) -> String {
    match topic {
        Topic::Question(id) => ui.text(&format!("{id}.answer")),
        Topic::Word(id) => format!("{} {}", ui.text(&format!("{id}.is")), ui.text(&format!("{id}.also"))),
        Topic::Cause(cause) => {
            let steps = ui.locale.advice(cause, None, &[]).join(" ");
            let about = ui.locale.cause_explained(cause);
            format!("{} {} {about} {steps}", cause.id(), ui.locale.cause_means(cause, None))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::theme::LIGHT;
    use crate::gui::widget::Viewport;
    use crate::locale::Locale;
    use crate::storage::settings::Language;

    fn search(language: Language, words: &str) -> Vec<Topic> {
        let locale = Locale::new(language);
        let viewport = Viewport::new(iced::Size::new(960.0, 680.0));
        found(Ui { locale: &locale, tokens: &LIGHT, viewport, login: false, is_still: false }, words)
    }

    #[test]
    fn the_help_is_found_by_heading_text_other_names_and_cause() {
        let word = |id| Topic::Word(id);
        assert!(search(Language::English, "2FA").contains(&word("glossary-two-step-verification")));
        assert_eq!(search(Language::English, "Keychain")[0..1], [Topic::Question("question-locked")]);
        assert!(search(Language::English, "not  FOUND name").contains(&Topic::Cause(Cause::NameNotFound)));
        assert!(
            search(Language::English, "too-many-attempts").contains(&Topic::Cause(Cause::TooManyAttempts))
        );
        assert!(
            search(Language::SimplifiedChinese, "客户端授权码")
                .contains(&word("glossary-authorization-code"))
        );
        assert!(search(Language::English, "no such words anywhere").is_empty());
    }
}
