//! What is begun once more: a test, with other servers too, or keeping what has passed.

use super::{Action, NotKept, Over, Phase, Screen, Subject};
use crate::gui::effect::Effect;
use crate::mail::probe::Report;
use crate::model::failure::PerService;
use crate::work::journey::{Draft, DraftWithCode, Journey};

impl Screen {
    /// Keeps the code, or notes that a kept one still works. Without a report it was not proved.
    pub(super) fn keep(&mut self, proof: Option<Report>) -> Action {
        let Subject::AtHand(coded) = &self.subject else {
            return Action::None;
        };
        let coded = Box::new(coded.clone());
        self.phase = Phase::Keeping(proof.clone());
        Action::Do(match (proof, &self.journey) {
            (Some(report), Journey::ReTest) => Effect::NoteWorks(coded, report),
            (proof, _) => Effect::Keep(coded, proof),
        })
    }

    pub(super) fn keep_for_this_run(&mut self) -> Action {
        let (Subject::AtHand(coded), Phase::NotKept(NotKept { proof, .. })) = (&self.subject, &self.phase)
        else {
            return Action::None;
        };
        let (coded, proof) = (Box::new(coded.clone()), proof.clone());
        self.phase = Phase::Keeping(proof.clone());
        Action::Do(Effect::KeepForThisRun(coded, proof))
    }

    pub(super) fn again(&mut self) -> Action {
        if let Phase::NotKept(NotKept { proof, .. }) = &self.phase {
            let proof = proof.clone();
            return self.keep(proof);
        }
        match &self.subject {
            Subject::AtHand(coded) => {
                let coded = coded.clone();
                self.test(coded)
            }
            Subject::Kept(draft, label) => {
                let fetch = Effect::Fetch(Box::new(draft.clone()), label.clone());
                self.start_over(Phase::Fetching);
                Action::Do(fetch)
            }
        }
    }

    /// Tests anew with another account of the same person: other servers, or a certificate more.
    pub(super) fn test_with(&mut self, draft: Draft) -> Action {
        let (Subject::AtHand(coded), Phase::Failed(_)) = (&self.subject, &self.phase) else {
            return Action::None;
        };
        let coded = DraftWithCode { draft, ..coded.clone() };
        self.test(coded)
    }

    fn test(&mut self, coded: DraftWithCode) -> Action {
        self.subject = Subject::AtHand(coded.clone());
        self.start_over(Phase::Running);
        Action::Test(Box::new(coded))
    }

    fn start_over(&mut self, phase: Phase) {
        self.progress = PerService::default();
        self.report_copied = false;
        self.unfolded.clear();
        self.lines.clear();
        if let Over::Certificate(_) = self.over {
            self.over = Over::Nothing;
        }
        self.phase = phase;
    }
}
