//! What is begun once more: a test, with other servers too, or keeping what has passed.

use super::{Action, Phase, Progress, Screen};
use crate::work::journey::Draft;

impl Screen {
    pub(super) fn keep_untested(&mut self) -> Action {
        let Some(coded) = self.coded.clone() else {
            return Action::None;
        };
        self.untested = true;
        self.phase = Phase::Keeping;
        Action::KeepUntested(Box::new(coded))
    }

    pub(super) fn again(&mut self) -> Action {
        let was_kept = matches!(self.phase, Phase::NotKept(_));
        if was_kept && self.untested {
            return self.keep_untested();
        }
        match (&self.coded, self.report.clone()) {
            (Some(coded), Some(report)) if was_kept && report.passed() => {
                let coded = Box::new(coded.clone());
                self.phase = Phase::Keeping;
                Action::Passed(coded, report)
            }
            (Some(coded), _) => {
                let coded = Box::new(coded.clone());
                self.start_over();
                self.phase = Phase::Running;
                Action::Test(coded)
            }
            (None, _) => {
                self.start_over();
                self.phase = Phase::Fetching;
                Action::Fetch
            }
        }
    }

    pub(super) fn start_over(&mut self) {
        (self.imap, self.smtp) = (Progress::default(), Progress::default());
        (self.report, self.report_copied, self.untested) = (None, false, false);
        self.lines.clear();
        self.comparing = None;
    }

    /// Tests anew with another account of the same person: other servers, or a certificate more.
    pub(super) fn test_with(&mut self, draft: Draft) -> Action {
        let Some(coded) = self.coded.as_mut().filter(|_| matches!(self.phase, Phase::Failed(_))) else {
            return Action::None;
        };
        coded.draft = draft;
        let coded = Box::new(coded.clone());
        self.start_over();
        self.phase = Phase::Running;
        Action::Test(coded)
    }
}
