//! The parts of a guide, one page each: what is asked first, then each step.

use super::{Route, Screen};
use crate::gui::control::{self, ControlName};
use crate::model::catalogue::{GuideStep, Prerequisite};
use crate::work::journey::Journey;

/// One page of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What a reset does to the old code.
    Lead,
    /// Which mailbox belongs to the account.
    Mailbox,
    /// Which servers are the account's own.
    Servers,
    /// The user name that the provider gave.
    User,
    /// Something that must be true first, counted from 0.
    Prerequisite(usize),
    /// A step on the site, counted from 0.
    Step(usize),
    /// How it is at a provider where there are no steps to take.
    Plain,
    /// Nothing is known about the provider.
    Unknown,
}

/// What was not answered, or wrongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// No mailbox at one of the provider's domains.
    Mailbox,
    /// No set of servers was chosen.
    Choice,
    User,
}

impl Missing {
    /// The control that answers it.
    pub(super) fn control(self) -> ControlName {
        match self {
            Missing::Mailbox => control::MAILBOX,
            Missing::Choice => control::choice(0),
            Missing::User => control::USER,
        }
    }
}

impl Part {
    /// Whether this is what is missing.
    pub(super) fn asks(self, missing: Missing) -> bool {
        matches!(
            (self, missing),
            (Part::Mailbox, Missing::Mailbox)
                | (Part::Servers, Missing::Choice)
                | (Part::User, Missing::User)
        )
    }
}

impl Screen {
    /// All parts, in order; never none.
    pub(super) fn parts(&self) -> Vec<Part> {
        let Some(provider) = self.provider() else {
            return vec![Part::Unknown];
        };
        let mut all = Vec::new();
        if !self.is_aside() {
            all.extend((self.journey == Journey::Reset && self.route == Route::Reset).then_some(Part::Lead));
            all.extend(self.mailbox_question().map(|_| Part::Mailbox));
            all.extend(self.draft.server_question().map(|_| Part::Servers));
            all.extend(self.user_question().map(|_| Part::User));
            all.extend((0..provider.prerequisites.len()).map(Part::Prerequisite));
        }
        all.extend((0..self.steps().count()).map(Part::Step));
        if self.steps().next().is_none() {
            all.push(Part::Plain);
        }
        all
    }

    /// The part that is shown.
    pub(super) fn part(&self) -> Part {
        let parts = self.parts();
        parts.get(self.at).or(parts.last()).copied().unwrap_or(Part::Unknown)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at + 1 >= self.parts().len()
    }

    /// The steps to take now; deleting the old code comes later.
    pub(super) fn steps(&self) -> impl Iterator<Item = &GuideStep> {
        let steps = self.shown_parts().map_or(&[][..], |(steps, ..)| steps);
        steps.iter().filter(|step| !step.later)
    }

    pub(super) fn prerequisite(&self, index: usize) -> Option<&Prerequisite> {
        self.provider()?.prerequisites.get(index)
    }
}
