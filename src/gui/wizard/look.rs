//! What a journey looks like, and questions to it that change nothing.

use jiff::Timestamp;

use super::{Message, Page, Wizard};
use crate::gui::screen::guide;
use crate::gui::topic::Topic;
use crate::gui::widget::{Element, Ui};
use crate::model::address::Address;
use crate::storage::settings::LookUp;
use crate::storage::waiting::Waiting;
use crate::work::context::Context;
use crate::work::journey::{Draft, Journey, Step};

impl Wizard {
    /// Whether it is about an account that signs in with its login password.
    pub fn takes_login(&self) -> bool {
        self.draft().is_some_and(Draft::takes_login)
    }

    /// The account that the page is about; none while it is being asked for.
    fn draft(&self) -> Option<&Draft> {
        match &self.page {
            Page::Address(..) => None,
            Page::Guide(guided, _) => Some(guided.guide.draft()),
            Page::Code(_, code) => Some(code.draft()),
            Page::Check(_, check) => Some(check.draft()),
            Page::Done(done) => Some(&done.coded().draft),
        }
    }

    /// Whose account the page is about.
    pub fn address(&self) -> Option<&Address> {
        self.draft().map(|draft| &draft.address)
    }

    /// The name of the page, for tests and help desks.
    pub fn screen_name(&self) -> &'static str {
        match &self.page {
            Page::Address(..) => "address",
            Page::Guide(..) => "guide",
            Page::Code(..) => "code",
            Page::Check(..) => "check",
            Page::Done(_) => "done",
        }
    }

    /// A name for the page that is shown; another name is another page.
    pub fn page_name(&self) -> String {
        let part = match &self.page {
            Page::Guide(guided, _) => guided.guide.page_name(),
            Page::Check(_, check) => check.page_name(),
            Page::Done(done) => done.page_name(),
            Page::Address(..) | Page::Code(..) => "",
        };
        format!("{}:{part}", self.screen_name())
    }

    /// Which part of the page is shown, where it shows one after the other.
    pub fn shown_part(&self) -> (usize, bool) {
        match &self.page {
            Page::Guide(guided, _) => guided.guide.shown_part(),
            _ => (0, false),
        }
    }

    /// The steps that lie behind, to which there is a way back.
    pub fn behind(&self) -> Vec<Step> {
        let before_guide = |guided: &super::Guided| guided.address.as_ref().map(|_| Step::Address);
        match &self.page {
            Page::Guide(guided, _) => before_guide(guided).into_iter().collect(),
            Page::Code(guided, _) => before_guide(guided).into_iter().chain([Step::Guide]).collect(),
            Page::Check(super::Behind::Code(guided, _), check) if !check.is_keeping() => {
                before_guide(guided).into_iter().chain([Step::Guide, Step::Code]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the help says first on this page.
    pub fn topic(&self) -> Topic {
        match &self.page {
            Page::Address(..) => Topic::Question("question-own-domain"),
            Page::Guide(guided, _) => guided.guide.topic(),
            Page::Code(..) => Topic::Question("question-difference"),
            Page::Check(_, check) => check.topic(),
            Page::Done(_) => Topic::Question("question-where"),
        }
    }

    /// The steps of the guide, while it is shown.
    pub fn outline(&self, ui: Ui<'_>) -> Vec<guide::Entry> {
        match &self.page {
            Page::Guide(guided, _) => guided.guide.outline(ui),
            _ => Vec::new(),
        }
    }

    /// What a later start needs to go on here; `None` where there is nothing to wait for, or the servers were found for
    /// this run alone.
    pub fn waiting(&self, now: Timestamp) -> Option<Waiting> {
        let (guided, label) = match &self.page {
            Page::Guide(guided, _) => (guided, None),
            Page::Code(guided, code) => (guided, Some(code.label())),
            _ => return None,
        };
        // Whoever has only looked at it has nothing to go on with.
        if label.is_none() && !guided.guide.has_begun() {
            return None;
        }
        let draft = guided.guide.draft();
        let provider = draft.provider.as_ref().filter(|_| self.journey == Journey::SetUp)?;
        let (step, version) = guided.guide.mark();
        Some(Waiting {
            address: draft.address.clone(),
            provider: provider.id.clone(),
            step,
            has_code: label.is_some(),
            version,
            label: label.unwrap_or_default().to_owned(),
            since: now,
        })
    }

    /// Whether a code is being written: that is not left half-way.
    pub fn is_keeping(&self) -> bool {
        matches!(&self.page, Page::Check(_, check) if check.is_keeping())
    }

    /// Whether the page counts minutes, so that it must be drawn anew now and then.
    pub fn is_counting(&self) -> bool {
        matches!(&self.page, Page::Check(_, check) if check.is_counting())
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>, context: &'a Context) -> Element<'a, Message> {
        match &self.page {
            Page::Address(screen, _) => {
                let may_ask = context.look_up == LookUp::On;
                screen.view(ui, &context.catalogue, may_ask).map(Message::Address)
            }
            Page::Guide(guided, _) => guided.guide.view(ui).map(Message::Guide),
            Page::Code(_, screen) => screen.view(ui).map(Message::Code),
            Page::Check(_, screen) => screen.view(ui).map(Message::Check),
            Page::Done(screen) => screen.view(ui).map(Message::Done),
        }
    }
}
