//! The journeys and their steps, and what grows on the way. Window and terminal walk the same lists.

mod candidate;
mod discovered;
mod draft;
mod with_code;

pub use candidate::Candidate;
pub use discovered::Discovered;
pub use draft::Draft;
pub use with_code::DraftWithCode;

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// What the person came for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Journey {
    /// A first code for an account.
    SetUp,
    /// One more code for a saved account.
    AddCode {
        /// The labels of its other codes, which the new one cannot have.
        taken: Vec<String>,
    },
    /// Does the kept code still work?
    ReTest,
    /// A new code in place of a forgotten or refused one.
    Reset,
}

/// A step of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which account.
    Address,
    /// Generating the code on the provider's site.
    Guide,
    /// Pasting the code.
    Code,
    /// Signing in with it.
    Check,
    /// Where it is kept, and handing it on.
    Done,
}

impl Journey {
    /// Its steps, in order.
    pub fn steps(&self) -> &'static [Step] {
        match self {
            Journey::SetUp | Journey::AddCode { .. } => {
                &[Step::Address, Step::Guide, Step::Code, Step::Check, Step::Done]
            }
            Journey::ReTest => &[Step::Check, Step::Done],
            Journey::Reset => &[Step::Guide, Step::Code, Step::Check, Step::Done],
        }
    }

    /// The first step.
    pub fn first(&self) -> Step {
        match self {
            Journey::SetUp => Step::Address,
            Journey::ReTest => Step::Check,
            Journey::AddCode { .. } | Journey::Reset => Step::Guide,
        }
    }

    /// Whether it leads to a code that replaces none.
    pub fn adds_a_code(&self) -> bool {
        matches!(self, Journey::SetUp | Journey::AddCode { .. })
    }

    /// The step before another; `None` before the first.
    pub fn before(&self, step: Step) -> Option<Step> {
        let index = self.steps().iter().position(|other| *other == step)?;
        index.checked_sub(1).and_then(|index| self.steps().get(index).copied())
    }
}
