//! What the address alone does not tell: which mailbox, which servers, which user name; and which version of the site
//! the person sees.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::parts::{Missing, Part};
use super::{Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::widget::{
    Button, Element, Role, Shape, Tone, Ui, body, bold, button, card, field, gap, mark, small, small_bold,
    small_button,
};
use crate::model::address::Address;
use crate::model::catalogue::{MailboxQuestion, Prerequisite, Text};
use crate::work::journey::Draft;

/// The longest user name that is taken.
const LONGEST_USER: usize = 254;

impl Screen {
    pub(super) fn mailbox_question(&self) -> Option<&MailboxQuestion> {
        self.provider()?.mailbox_question.as_ref()
    }

    pub(super) fn user_question(&self) -> Option<&Text> {
        self.provider()?.user_names.ask.as_ref()
    }

    /// The mailbox that is typed, if it has one of the domains that an answer may have.
    fn mailbox_typed(&self) -> Option<Address> {
        let mailbox = Address::parse(&self.mailbox).ok()?;
        self.mailbox_question()?.domains.contains(mailbox.domain()).then_some(mailbox)
    }

    /// What a part's question was answered with, taken over into the draft.
    pub(super) fn answer_of(&mut self, part: Part) -> Result<(), Missing> {
        match part {
            Part::Mailbox => self.settle_mailbox(),
            Part::Servers => self.settle_servers(),
            Part::User => self.settle_user(),
            _ => Ok(()),
        }
    }

    /// Takes all answers over into the draft.
    pub(super) fn settle(&mut self) -> Result<(), Missing> {
        self.settle_mailbox()?;
        self.settle_servers()?;
        self.settle_user()
    }

    fn settle_mailbox(&mut self) -> Result<(), Missing> {
        if self.mailbox_question().is_some() {
            let mailbox = self.mailbox_typed().ok_or(Missing::Mailbox)?;
            let other = (mailbox != self.draft.address).then_some(mailbox);
            if self.draft.mailbox != other {
                self.draft.set_mailbox(other);
            }
        }
        Ok(())
    }

    fn settle_servers(&self) -> Result<(), Missing> {
        let is_open = self.journey.adds_a_code() && self.draft.choice.is_none();
        let is_asked = self.draft.server_question().is_some();
        if is_open && is_asked { Err(Missing::Choice) } else { Ok(()) }
    }

    fn settle_user(&mut self) -> Result<(), Missing> {
        if self.user_question().is_some() {
            let user = self.user.trim();
            if user.is_empty() || user.len() > LONGEST_USER || user.contains(char::is_control) {
                return Err(Missing::User);
            }
            // A saved account signs in with it already.
            if user_of(&self.draft) != user {
                self.draft.set_user(Some(user.to_owned()));
            }
        }
        Ok(())
    }

    /// The field in which the mailbox is typed.
    pub(super) fn which_mailbox<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let asked = self.mailbox_question().map(|question| question.ask.get(ui.locale.tag()).to_owned());
        let wrong =
            self.mailbox_question().filter(|_| self.missing == Some(Missing::Mailbox)).map(|question| {
                let domains: Vec<_> = question.domains.iter().map(|domain| format!("@{domain}")).collect();
                ui.fill("guide-mailbox-wrong", &[("domains", &domains.join(", "))])
            });
        answered(
            ui,
            field(ui, control::MAILBOX, "", &self.mailbox, Message::Mailbox, Message::NextStep)
                .called(asked.unwrap_or_default())
                .wrong(wrong.clone()),
            wrong,
        )
    }

    /// The field in which the user name is typed.
    pub(super) fn which_user<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let wrong = (self.missing == Some(Missing::User)).then(|| ui.text("guide-user-missing"));
        let asked = self.user_question().map(|ask| ask.get(ui.locale.tag()).to_owned());
        let field = field(ui, control::USER, "", &self.user, Message::User, Message::NextStep);
        answered(ui, field.called(asked.unwrap_or_default()).wrong(wrong.clone()), wrong)
    }

    /// The sets of servers, to choose one.
    pub(super) fn which_servers<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let choices = self.draft.server_question().map(|question| question.choices.as_slice());
        let choices = choices.unwrap_or_default().iter().enumerate().map(|(index, choice)| {
            let is_chosen = self.draft.choice == Some(index);
            choice_line(ui, control::choice(index), choice.label.get(tag), is_chosen, Message::Choice(index))
        });
        let wrong = (self.missing == Some(Missing::Choice)).then(|| ui.text("guide-choice-missing"));
        answered(ui, Column::with_children(choices).spacing(6), wrong)
    }

    /// What must be true before the page can be used: yes, or what to do first.
    pub(super) fn yes_or_no<'a>(&'a self, ui: Ui<'a>, asked: &'a Prerequisite) -> Element<'a, Message> {
        if !self.doubts {
            let yes = tile(ui, (Shape::Chosen, Tone::Good), ui.text("yes"), None);
            let no = tile(
                ui,
                (Shape::Tile, Tone::Warn),
                ui.text("guide-not-sure"),
                Some(ui.text("guide-no-hint")),
            );
            return column![
                yes.named(control::YES).on_press(Message::NextStep),
                no.named(control::NOT_SURE).on_press(Message::NotSure),
            ]
            .spacing(12)
            .into();
        }
        let page = asked.page.clone().map(|page| {
            let words = ui.text("guide-open-this");
            column![
                gap(10.0),
                small_button(ui, control::OPEN_PREREQUISITE, words).on_press(Message::Open(page))
            ]
        });
        card(ui, column![body(asked.why.get(ui.locale.tag())), page]).into()
    }

    /// Which version of the site the person sees, where there are several.
    pub(super) fn versions<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (_, sees, others) = self.shown_parts()?;
        let sees = sees.filter(|_| !others.is_empty())?;
        let tag = ui.locale.tag();
        let all = std::iter::once(sees).chain(others.iter().map(|other| &other.sees));
        let lines = all.enumerate().map(|(index, sees)| {
            let is_chosen = self.version == index;
            let name = ControlName::of("version", index);
            choice_line(ui, name, sees.get(tag), is_chosen, Message::Version(index))
        });
        let lines = Column::with_children(lines).spacing(6);
        Some(column![small_bold(ui.text("guide-which-version")), gap(6.0), lines, gap(16.0)].into())
    }
}

/// What answers a question, and what is wrong with the answer.
fn answered<'a>(
    ui: Ui<'a>,
    content: impl Into<Element<'a, Message>>,
    wrong: Option<String>,
) -> Element<'a, Message> {
    let wrong = wrong.map(|words| column![gap(8.0), small(words).color(ui.tokens.bad).spoken()]);
    column![content.into(), wrong].into()
}

/// An answer that is pressed, with what it means.
fn tile<'a>(
    ui: Ui<'a>,
    (shape, tone): (Shape, Tone),
    words: String,
    hint: Option<String>,
) -> Button<'a, Message> {
    let low = ui.viewport.low();
    let hint = hint.filter(|_| !low).map(|hint| small(hint).color(ui.tokens.muted));
    let words = column![bold(words), hint].width(Length::Fill);
    let face = row![mark(ui, tone, if low { 22.0 } else { 28.0 }), words].spacing(14).align_y(iced::Center);
    button(ui.tokens, shape, face).padding([if low { 8 } else { 14 }, 16]).width(Length::Fill)
}

/// A line to choose among several.
fn choice_line<'a>(
    ui: Ui<'a>,
    name: ControlName,
    words: &'a str,
    is_chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    let tone = if is_chosen { Tone::Good } else { Tone::Plain };
    let shape = if is_chosen { Shape::Chosen } else { Shape::Tile };
    let face = row![mark(ui, tone, 16.0), container(small(words)).width(Length::Fill)]
        .spacing(10)
        .align_y(iced::Center);
    let line = button(ui.tokens, shape, face).named(name).being(Role::Choice).chosen(is_chosen);
    line.padding([7, 12]).width(Length::Fill).on_press(message).into()
}

/// What was said before about the mailbox, else the address itself where its domain fits.
pub(super) fn mailbox_of(draft: &Draft) -> String {
    let question = draft.provider.as_ref().and_then(|provider| provider.mailbox_question.as_ref());
    match (&draft.mailbox, question) {
        (Some(mailbox), _) => mailbox.to_string(),
        (None, Some(question)) if question.domains.contains(draft.address.domain()) => {
            draft.address.to_string()
        }
        _ => String::new(),
    }
}

/// The user name to propose: the one that was given before or worked, where the provider gives one at all.
pub(super) fn user_of(draft: &Draft) -> String {
    let stated = |endpoint: &crate::model::catalogue::Endpoint| {
        let is_given = endpoint.user != draft.address.to_string() && endpoint.user != draft.address.local();
        is_given.then(|| endpoint.user.clone())
    };
    let kept = draft.imap.as_ref().or(draft.smtp.as_ref()).and_then(stated);
    draft.user.clone().or(kept).unwrap_or_default()
}
