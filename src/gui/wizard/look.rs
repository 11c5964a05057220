//! What a journey looks like, and questions to it that change nothing.

use super::{Message, Wizard};
use crate::gui::screen::{check, guide};
use crate::gui::widget::{Element, Ui};
use crate::storage::settings::LookUp;
use crate::work::context::Context;
use crate::work::journey::{Draft, Step};

impl Wizard {
    /// Whether it is about an account that signs in with its login password.
    pub fn takes_login(&self) -> bool {
        let draft = self.guide.as_ref().map(|guide| &guide.draft).or(self.saved.as_ref());
        self.step != Step::Address && draft.is_some_and(Draft::takes_login)
    }

    /// The name of the step, for tests and help desks.
    pub fn screen_name(&self) -> &'static str {
        match self.step {
            Step::Address => "address",
            Step::Guide => "guide",
            Step::Code => "code",
            Step::Check => "check",
            Step::Done => "done",
        }
    }

    /// A name for the page that is shown; another name is another page.
    pub fn page_name(&self) -> String {
        let part = match self.step {
            Step::Guide => self.guide.as_ref().map(guide::Screen::page_name),
            Step::Check => self.check.as_ref().map(check::Screen::page_name),
            _ => None,
        };
        format!("{}:{}", self.screen_name(), part.unwrap_or_default())
    }

    /// Whether a code is being written: that is not left half-way.
    pub fn is_keeping(&self) -> bool {
        self.step == Step::Check && self.check.as_ref().is_some_and(check::Screen::is_keeping)
    }

    /// Whether the page counts minutes, so that it must be drawn anew now and then.
    pub fn is_counting(&self) -> bool {
        self.step == Step::Check && self.check.as_ref().is_some_and(check::Screen::is_counting)
    }

    /// Draws the current step.
    pub fn view<'a>(&'a self, ui: Ui<'a>, context: &'a Context) -> Element<'a, Message> {
        let nothing = || iced::widget::Space::new().into();
        match self.step {
            Step::Address => {
                self.address.view(ui, &context.catalogue, context.look_up == LookUp::On).map(Message::Address)
            }
            Step::Guide => self.guide.as_ref().map_or_else(nothing, |it| it.view(ui).map(Message::Guide)),
            Step::Code => self.code.as_ref().map_or_else(nothing, |it| it.view(ui).map(Message::Code)),
            Step::Check => self.check.as_ref().map_or_else(nothing, |it| it.view(ui).map(Message::Check)),
            Step::Done => self.done.as_ref().map_or_else(nothing, |it| it.view(ui).map(Message::Done)),
        }
    }
}
