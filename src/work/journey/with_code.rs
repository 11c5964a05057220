//! An account with a code that is to be tested.

use jiff::Timestamp;

use super::{Draft, SECONDS_A_DAY};
use crate::mail::probe::Plan;
use crate::model::code::Code;
use crate::storage::accounts::KeptCode;

/// For so long a provider may keep whoever was refused from trying again.
const SECONDS_LATELY: i64 = 60 * 60;

/// The draft with a code that is not tested yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftWithCode {
    /// Whose account, and where it signs in.
    pub draft: Draft,
    /// The code.
    pub code: Code,
    /// Which program or device holds it.
    pub label: String,
    /// When this very code last passed, where it is a kept one.
    pub last_passed: Option<Timestamp>,
    /// When it was last refused.
    pub last_refused: Option<Timestamp>,
}

impl DraftWithCode {
    /// A code that nobody has tested yet.
    pub fn new(draft: Draft, code: Code, label: String) -> DraftWithCode {
        DraftWithCode { draft, code, label, last_passed: None, last_refused: None }
    }

    /// A kept code with its history.
    pub fn kept(draft: Draft, code: Code, kept: KeptCode) -> DraftWithCode {
        let (last_passed, last_refused) = (kept.last_passed, kept.last_refused);
        DraftWithCode { draft, code, label: kept.label, last_passed, last_refused }
    }

    /// What to test, with what can be said about the code beforehand.
    pub fn plan(&self) -> Plan {
        let fits = self.draft.shape().map(|shape| shape.fits(self.code.expose()));
        let ago = |then: Timestamp| Timestamp::now().as_second().saturating_sub(then.as_second());
        let days = self.last_passed.map(|then| u32::try_from(ago(then) / SECONDS_A_DAY).unwrap_or(0));
        let is_lately = self.last_refused.is_some_and(|then| ago(then) < SECONDS_LATELY);
        let refused_lately = usize::from(is_lately);
        Plan { shape_fits: fits, passed_days_ago: days, refused_lately, ..self.draft.plan() }
    }
}
