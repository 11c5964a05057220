//! Where a page leads: on to the next one, to the guide once more, or to the world outside.

use std::sync::Arc;

use super::{Action, Ahead, Behind, Guided, Page, Wizard};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::{address, check, code, done, guide};
use crate::model::catalogue::Provider;
use crate::work::journey::{Draft, DraftWithCode, Journey};

impl Wizard {
    pub(super) fn after_address(&mut self, action: address::Action) -> Action {
        match action {
            address::Action::None => Action::None,
            address::Action::Do(effect) => Action::Do(effect),
            address::Action::Leave => Action::Leave,
            address::Action::Continue(draft) => self.go_to_guide(*draft),
        }
    }

    /// From the address to its guide. Somebody who only went back to look finds the later pages as they left them.
    fn go_to_guide(&mut self, draft: Draft) -> Action {
        let (address, ahead) = match std::mem::take(&mut self.page) {
            Page::Address(address, ahead) => (address, ahead),
            other => return self.stay(other),
        };
        let (guide, code) = match ahead.filter(|ahead| ahead.guide.is_about(&draft)) {
            Some(Ahead { guide, code }) => (guide.again_with(&draft), code),
            None => (guide::Screen::new(draft, self.journey.clone(), Vec::new()), None),
        };
        let preflight = guide.preflight_plan();
        self.page = Page::Guide(Guided { address: Some(address), guide: Box::new(guide) }, code);
        Action::Do(preflight)
    }

    /// Nothing was to be done on this page.
    fn stay(&mut self, page: Page) -> Action {
        self.page = page;
        Action::None
    }

    pub(super) fn after_guide(&mut self, action: guide::Action) -> Action {
        match action {
            guide::Action::None => Action::None,
            guide::Action::Do(effect) => Action::Do(effect),
            guide::Action::Back => self.back(),
            guide::Action::Continue(draft) => self.go_to_code(draft),
        }
    }

    /// From the guide to the page of the code, with what was typed there before.
    fn go_to_code(&mut self, draft: Box<Draft>) -> Action {
        let (guided, code) = match std::mem::take(&mut self.page) {
            Page::Guide(guided, code) => (guided, code),
            other => return self.stay(other),
        };
        let code = match code {
            Some(mut code) => {
                code.update(code::Message::Servers(draft), |_, _| false);
                code
            }
            None => {
                let taken = match &self.journey {
                    Journey::AddCode { taken } => taken.clone(),
                    _ => Vec::new(),
                };
                Box::new(code::Screen::new(*draft, self.label.clone(), taken))
            }
        };
        self.page = Page::Code(guided, code);
        Action::Do(Effect::FocusOver(control::CODE))
    }

    pub(super) fn after_code(&mut self, action: code::Action) -> Action {
        match action {
            code::Action::None => Action::None,
            code::Action::Do(effect) => Action::Do(effect),
            code::Action::Back => self.back(),
            code::Action::Test(coded) => self.go_to_check(coded),
        }
    }

    fn go_to_check(&mut self, coded: Box<DraftWithCode>) -> Action {
        let (guided, code) = match std::mem::take(&mut self.page) {
            Page::Code(guided, code) => (guided, code),
            other => return self.stay(other),
        };
        let check = check::Screen::testing(self.journey.clone(), (*coded).clone());
        self.page = Page::Check(Behind::Code(guided, code), Box::new(check));
        Action::Do(Effect::Test(coded))
    }

    pub(super) fn after_check(&mut self, action: check::Action) -> Action {
        match action {
            check::Action::None => Action::None,
            check::Action::Do(effect) => Action::Do(effect),
            check::Action::Test(coded) => {
                self.tell_servers(&coded.draft);
                Action::Do(Effect::Test(coded))
            }
            check::Action::Back => self.back(),
            check::Action::NewCode => self.go_back_to_guide(None, None),
            check::Action::SwitchOn => self.go_back_to_guide(None, Some(guide::Route::SwitchOn)),
            check::Action::Recognised(provider) => self.go_back_to_guide(Some(provider), None),
        }
    }

    /// Another mode or a trusted certificate is there on every page.
    fn tell_servers(&mut self, draft: &Draft) {
        if let Page::Check(Behind::Code(guided, code), _) = &mut self.page {
            guided.guide.update(guide::Message::Servers(Box::new(draft.clone())));
            code.update(code::Message::Servers(Box::new(draft.clone())), |_, _| false);
        }
    }

    /// From a test to the guide: that of a provider whose server this turned out to be, where one is given. A re-test
    /// becomes a reset: the kept code stays until a new one has passed.
    fn go_back_to_guide(&mut self, provider: Option<Arc<Provider>>, route: Option<guide::Route>) -> Action {
        let (behind, check) = match std::mem::take(&mut self.page) {
            Page::Check(behind, check) => (behind, check),
            other => return self.stay(other),
        };
        if self.journey == Journey::ReTest {
            self.journey = Journey::Reset;
        }
        let new = |draft| Box::new(guide::Screen::new(draft, self.journey.clone(), self.ended.clone()));
        let (mut guided, code) = match behind {
            Behind::Code(guided, code) => (guided, Some(code)),
            Behind::StartPage => (Guided { address: None, guide: new(check.draft().clone()) }, None),
        };
        if let Some(provider) = provider {
            guided.guide = new(check.draft().clone().recognised(provider));
        }
        if let Some(route) = route {
            guided.guide.update(guide::Message::Show(route));
        }
        let preflight = guided.guide.preflight_plan();
        self.page = Page::Guide(guided, code);
        Action::Do(preflight)
    }
}

pub(super) fn done(action: done::Action) -> Action {
    match action {
        done::Action::None => Action::None,
        done::Action::Do(effect) => Action::Do(effect),
        done::Action::Another => Action::Another,
        done::Action::AddCode(address) => Action::AddCode(address),
        done::Action::Finish => Action::Leave,
    }
}
