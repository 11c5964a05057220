//! What the address alone does not tell: which mailbox, which servers, which user name; and which version of the site
//! the person sees.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::widget::{Element, Shape, Tone, Ui, bold, button, card, field, gap, mark, small, small_bold};
use crate::model::address::Address;
use crate::model::catalogue::{MailboxQuestion, Text};
use crate::work::journey::Draft;

/// The longest user name that is taken.
const LONGEST_USER: usize = 254;

/// What was not answered, or wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// No mailbox at one of the provider's domains.
    Mailbox,
    /// No set of servers was chosen.
    Choice,
    User,
}

impl Screen {
    pub(super) fn mailbox_question(&self) -> Option<&MailboxQuestion> {
        self.provider()?.mailbox_question.as_ref()
    }

    fn user_question(&self) -> Option<&Text> {
        self.provider()?.user_names.ask.as_ref()
    }

    /// The mailbox that is typed, if it has one of the domains that an answer may have.
    fn mailbox_typed(&self) -> Option<Address> {
        let mailbox = Address::parse(&self.mailbox).ok()?;
        self.mailbox_question()?.domains.contains(mailbox.domain()).then_some(mailbox)
    }

    /// Takes the answers over into the draft.
    pub(super) fn settle(&mut self) -> Result<(), Missing> {
        if self.mailbox_question().is_some() {
            let mailbox = self.mailbox_typed().ok_or(Missing::Mailbox)?;
            let other = (mailbox != self.draft.address).then_some(mailbox);
            if self.draft.mailbox != other {
                self.draft.set_mailbox(other);
            }
        }
        let is_open = self.journey.adds_a_code() && self.draft.choice.is_none();
        if is_open && self.draft.server_question().is_some() {
            return Err(Missing::Choice);
        }
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

    pub(super) fn questions<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        column![self.which_mailbox(ui), self.which_servers(ui), self.which_user(ui)].into()
    }

    fn which_mailbox<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let question = self.mailbox_question()?;
        let wrong = (self.missing == Some(Missing::Mailbox)).then(|| {
            let domains: Vec<_> = question.domains.iter().map(|domain| format!("@{domain}")).collect();
            let words = ui.fill("guide-mailbox-wrong", &[("domains", &domains.join(", "))]);
            column![gap(8.0), small(words).color(ui.tokens.bad)]
        });
        let content = column![
            bold(question.ask.get(ui.locale.tag())),
            gap(8.0),
            field(ui, control::MAILBOX, "", &self.mailbox, Message::Mailbox, Message::Copied),
            wrong,
        ];
        Some(column![gap(16.0), card(ui, content)].into())
    }

    fn which_user<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let ask = self.user_question()?;
        let wrong = (self.missing == Some(Missing::User))
            .then(|| column![gap(8.0), small(ui.text("guide-user-missing")).color(ui.tokens.bad)]);
        let content = column![
            bold(ask.get(ui.locale.tag())),
            gap(8.0),
            field(ui, control::USER, "", &self.user, Message::User, Message::Copied),
            wrong,
        ];
        Some(column![gap(16.0), card(ui, content)].into())
    }

    fn which_servers<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let tag = ui.locale.tag();
        let question = self.draft.server_question()?;
        let choices = question.choices.iter().enumerate().map(|(index, choice)| {
            let is_chosen = self.draft.choice == Some(index);
            choice_line(ui, control::choice(index), choice.label.get(tag), is_chosen, Message::Choice(index))
        });
        let wrong = (self.missing == Some(Missing::Choice))
            .then(|| column![gap(8.0), small(ui.text("guide-choice-missing")).color(ui.tokens.bad)]);
        let content =
            column![bold(question.ask.get(tag)), gap(8.0), Column::with_children(choices).spacing(6), wrong,];
        Some(column![gap(16.0), card(ui, content)].into())
    }

    /// Which version of the site the person sees, where there are several.
    pub(super) fn versions<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (_, sees, others) = self.shown_steps()?;
        let sees = sees.filter(|_| !others.is_empty())?;
        let tag = ui.locale.tag();
        let all = std::iter::once(sees).chain(others.iter().map(|other| &other.sees));
        let lines = all.enumerate().map(|(index, sees)| {
            let is_chosen = self.version == index;
            choice_line(
                ui,
                ControlName::of("version", index),
                sees.get(tag),
                is_chosen,
                Message::Version(index),
            )
        });
        let content = column![
            small_bold(ui.text("guide-which-version")),
            gap(6.0),
            Column::with_children(lines).spacing(6),
        ];
        Some(column![gap(16.0), content].into())
    }
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
    button(ui.tokens, shape, face).named(name).padding([7, 12]).width(Length::Fill).on_press(message).into()
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
