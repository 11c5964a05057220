//! From a test to where it leads: once more, to the guide, to the end.

use std::sync::Arc;

use super::{Action, Wizard};
use crate::gui::screen::{check, guide};
use crate::model::catalogue::Provider;
use crate::work::journey::{Journey, Step};

impl Wizard {
    pub(super) fn after_check(&mut self, action: check::Action) -> Action {
        match action {
            check::Action::None => Action::None,
            check::Action::Stop => Action::Stop,
            check::Action::Fetch => Action::Fetch,
            check::Action::Test(coded) => {
                // Another mode or a trusted certificate is there on every page.
                if let Some(guide) = &mut self.guide {
                    guide.draft.clone_from(&coded.draft);
                }
                if let Some(code) = &mut self.code {
                    code.draft.clone_from(&coded.draft);
                }
                Action::Test(coded)
            }
            check::Action::Passed(coded, report) => Action::Passed(coded, report),
            check::Action::NoteFailure(report) => Action::NoteFailure(report),
            check::Action::KeepUntested(coded) => Action::KeepUntested(coded),
            check::Action::KeepForThisRun(coded, report) => Action::KeepForThisRun(coded, report),
            check::Action::CreateFile(words) => Action::CreateFile(words),
            check::Action::OpenFile(words) => Action::OpenFile(words),
            check::Action::Copy(text) => Action::Copy(text),
            check::Action::Focus(id) => Action::Focus(id),
            check::Action::Back => self.back(),
            check::Action::NewCode => self.go_to_guide(None),
            check::Action::Recognised(provider) => self.recognise(provider),
            check::Action::SwitchOn => self.go_to_guide(Some(guide::Route::SwitchOn)),
        }
    }

    /// From a refusal to the guide. A re-test becomes a reset: the kept code stays until a new one has passed.
    fn go_to_guide(&mut self, route: Option<guide::Route>) -> Action {
        if self.journey == Journey::ReTest {
            self.journey = Journey::Reset;
        }
        let draft = match (&self.guide, &self.saved) {
            (Some(guide), _) => guide.draft.clone(),
            (None, Some(draft)) => draft.clone(),
            (None, None) => return Action::Leave,
        };
        let plan = draft.plan();
        let journey = self.journey;
        let guide = self.guide.get_or_insert_with(|| guide::Screen::new(draft, journey));
        guide.ended.clone_from(&self.ended);
        if let Some(route) = route {
            guide.show(route);
        }
        self.step = Step::Guide;
        Action::Preflight(Box::new(plan))
    }

    /// To the guide of the provider whose server this turned out to be.
    fn recognise(&mut self, provider: Arc<Provider>) -> Action {
        if let Some(coded) = self.check.as_ref().and_then(check::Screen::coded) {
            let draft = coded.draft.clone().recognised(provider);
            self.guide = Some(guide::Screen::new(draft, self.journey));
        }
        self.go_to_guide(None)
    }
}
