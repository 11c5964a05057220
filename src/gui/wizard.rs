//! A journey in the window: its pages, what moves between them, what survives Back. A page carries what lies behind it, so
//! that none can be shown that was not come to.

mod after;
mod look;

use std::sync::Arc;

use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::{address, check, code, done, guide};
use crate::gui::widget::Ui;
use crate::mail::probe::Event;
use crate::model::address::Address;
use crate::model::catalogue::{Provider, ProviderId};
use crate::model::code::Code;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::settings::LookUp;
use crate::storage::vault::VaultInfo;
use crate::storage::waiting::Waiting;
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::handoff::Here;
use crate::work::journey::{Draft, DraftWithCode, Journey, Step};

/// A journey under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Wizard {
    journey: Journey,
    page: Page,
    /// The label of the code that is re-tested or replaced; empty for a new one.
    label: String,
    /// The kept codes that a new one ends.
    ended: Vec<KeptCode>,
}

/// The page that is shown, with what lies behind it, and with what was typed on later ones before Back.
#[derive(Clone, Debug, PartialEq)]
enum Page {
    Address(Box<address::Screen>, Option<Ahead>),
    Guide(Guided, Option<Box<code::Screen>>),
    Code(Guided, Box<code::Screen>),
    Check(Behind, Box<check::Screen>),
    Done(Box<done::Screen>),
}

impl Default for Page {
    fn default() -> Page {
        Page::Address(Box::default(), None)
    }
}

/// What somebody finds again who only went back to look at the address.
#[derive(Clone, Debug, PartialEq)]
struct Ahead {
    guide: Box<guide::Screen>,
    code: Option<Box<code::Screen>>,
}

/// A guide, and the page before it where the journey asks for an address.
#[derive(Clone, Debug, PartialEq)]
struct Guided {
    address: Option<Box<address::Screen>>,
    guide: Box<guide::Screen>,
}

/// Where a test was begun.
#[derive(Clone, Debug, PartialEq)]
enum Behind {
    /// On the page of the code.
    Code(Guided, Box<code::Screen>),
    /// On the start page: it is a kept code's.
    StartPage,
}

/// What happens in a journey.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// On the first page.
    Address(address::Message),
    Guide(guide::Message),
    Code(code::Message),
    Check(check::Message),
    Done(done::Message),
    /// Something of a preflight, on whichever page the person is now.
    Preflight(Box<Event>),
    /// Something of a test, for the page that has asked for it.
    Probe(Box<Event>),
    /// The code is kept.
    Saved(Box<Saved>),
    /// Escape, or Back.
    Back,
    /// Back to this step.
    Return(Step),
    /// Enter, where no control took it.
    Enter,
}

/// What was kept, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// What was tested.
    pub coded: DraftWithCode,
    /// The account as the register has it now.
    pub account: Account,
    /// The keychain, where it is known.
    pub vault: Option<VaultInfo>,
    /// How long the test took; `None` for a code that was not proved.
    pub elapsed_ms: Option<u64>,
    /// What the servers said beside their yes.
    pub notices: Vec<String>,
    /// The mail programs that the code can be handed to here.
    pub here: Here,
}

/// What the journey wants of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// Something of the world outside.
    Do(Effect),
    /// The set-up of one more account.
    Another,
    /// The way to one more code for this account.
    AddCode(Address),
    /// The start page.
    Leave,
}

impl Wizard {
    /// The set-up of an account; with a provider that was chosen elsewhere.
    pub fn set_up(provider: Option<ProviderId>) -> Wizard {
        let address = provider.map_or_else(address::Screen::default, address::Screen::with_provider);
        Wizard::begun(Journey::SetUp, Page::Address(Box::new(address), None), String::new())
    }

    /// The set-up of the account with this address, which only needs to be confirmed.
    pub fn set_up_of(address: &Address) -> Wizard {
        let page = Page::Address(Box::new(address::Screen::with_address(address)), None);
        Wizard::begun(Journey::SetUp, page, String::new())
    }

    /// The re-test of a saved account's code.
    pub fn re_test(draft: Draft, label: String, ended: Vec<KeptCode>) -> Wizard {
        let check = check::Screen::fetching(Journey::ReTest, draft, label.clone());
        Wizard {
            ended,
            ..Wizard::begun(Journey::ReTest, Page::Check(Behind::StartPage, Box::new(check)), label)
        }
    }

    /// The reset of a forgotten or refused code, which ends these kept ones. The old one stays until the new one has
    /// passed.
    pub fn reset(draft: Draft, label: String, ended: Vec<KeptCode>) -> Wizard {
        let guide = guide::Screen::new(draft, Journey::Reset, ended.clone());
        Wizard { ended, ..Wizard::begun(Journey::Reset, Page::guide(guide), label) }
    }

    /// The way to one more code for a saved account; its other codes have these labels.
    pub fn add_code(draft: Draft, taken: Vec<String>) -> Wizard {
        let journey = Journey::AddCode { taken };
        let guide = guide::Screen::new(draft, journey.clone(), Vec::new());
        Wizard::begun(journey, Page::guide(guide), String::new())
    }

    /// A set-up that was left half-way, at the step it had come to.
    pub fn taken_up(provider: Arc<Provider>, waiting: &Waiting) -> Wizard {
        let draft = Draft::at(provider, waiting.address.clone());
        let guide = guide::Screen::new(draft.clone(), Journey::SetUp, Vec::new());
        let guide = guide.at_mark(waiting.step.as_deref(), waiting.version);
        let code = waiting.has_code.then(|| code::Screen::new(draft, waiting.label.clone(), Vec::new()));
        let guided = Guided { address: None, guide: Box::new(guide) };
        let page = match code {
            Some(code) => Page::Code(guided, Box::new(code)),
            None => Page::Guide(guided, None),
        };
        Wizard::begun(Journey::SetUp, page, String::new())
    }

    fn begun(journey: Journey, page: Page, label: String) -> Wizard {
        Wizard { journey, page, label, ended: Vec::new() }
    }

    /// What the journey wants when it begins.
    pub fn begin(&self) -> Action {
        Action::Do(match &self.page {
            Page::Guide(guided, _) | Page::Code(guided, _) => guided.guide.preflight_plan(),
            Page::Check(_, check) => Effect::Fetch(Box::new(check.draft().clone()), self.label.clone()),
            _ => Effect::Focus(control::ADDRESS),
        })
    }

    /// What the person came for.
    pub fn journey(&self) -> &Journey {
        &self.journey
    }

    /// The step that is shown.
    pub fn step(&self) -> Step {
        match self.page {
            Page::Address(..) => Step::Address,
            Page::Guide(..) => Step::Guide,
            Page::Code(..) => Step::Code,
            Page::Check(..) => Step::Check,
            Page::Done(_) => Step::Done,
        }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, ui: Ui<'_>, context: &Context, message: Message) -> Action {
        match (&mut self.page, message) {
            (Page::Address(screen, _), Message::Address(message)) => {
                let look_up = context.look_up == LookUp::On;
                let action = screen.update(&context.catalogue, look_up, message);
                self.after_address(action)
            }
            (Page::Guide(guided, _), Message::Guide(guide::Message::SaveSteps)) => {
                guided.guide.save_steps(ui).map_or(Action::None, Action::Do)
            }
            (Page::Guide(guided, _), Message::Guide(message)) => {
                let action = guided.guide.update(message);
                self.after_guide(action)
            }
            (Page::Code(_, screen), Message::Code(message)) => {
                let refused = |draft: &Draft, code: &Code| context.refused.is_refused(&draft.address, code);
                let action = screen.update(message, refused);
                self.after_code(action)
            }
            (Page::Check(_, screen), Message::Check(message)) => {
                let action = screen.update(ui, &context.catalogue, message);
                self.after_check(action)
            }
            (Page::Check(_, screen), Message::Probe(event)) => {
                let action = screen.update(ui, &context.catalogue, check::Message::Probe(event));
                self.after_check(action)
            }
            (Page::Done(screen), Message::Done(message)) => after::done(screen.update(message)),
            (Page::Done(screen), Message::Probe(event)) => {
                after::done(screen.update(done::Message::Probe(event)))
            }
            (_, Message::Preflight(event)) => {
                if let Some(guide) = self.guide_mut() {
                    guide.update(guide::Message::Preflight(event));
                }
                Action::None
            }
            (_, Message::Saved(saved)) => self.saved(*saved),
            (Page::Guide(guided, _), Message::Back) => {
                let action = guided.guide.update(guide::Message::Back);
                self.after_guide(action)
            }
            (_, Message::Back) => self.back(),
            (_, Message::Return(step)) => self.return_to(step),
            (_, Message::Enter) => self.enter(ui, context),
            // The second half of a double click, or a late answer: its page is not there any more.
            _ => Action::None,
        }
    }

    /// The guide, wherever it lies now.
    fn guide_mut(&mut self) -> Option<&mut guide::Screen> {
        match &mut self.page {
            Page::Address(_, ahead) => ahead.as_mut().map(|ahead| &mut *ahead.guide),
            Page::Guide(guided, _) | Page::Code(guided, _) | Page::Check(Behind::Code(guided, _), _) => {
                Some(&mut guided.guide)
            }
            Page::Check(Behind::StartPage, _) | Page::Done(_) => None,
        }
    }

    fn saved(&mut self, saved: Saved) -> Action {
        let Saved { coded, account, vault, elapsed_ms, notices, here } = saved;
        let done = done::Screen::new(self.journey.clone(), coded, account, vault, elapsed_ms);
        let done = done.saying(notices).handing_to(here).ending(std::mem::take(&mut self.ended));
        // The pages behind go, and their copies of the code with them.
        self.page = Page::Done(Box::new(done));
        Action::None
    }

    fn back(&mut self) -> Action {
        if let Page::Check(_, check) = &mut self.page
            && (check.is_keeping() || check.close_over())
        {
            return Action::None;
        }
        if let Page::Done(done) = &mut self.page
            && done.close_use()
        {
            return Action::None;
        }
        let (before, action) = match std::mem::take(&mut self.page) {
            Page::Guide(Guided { address: Some(address), guide }, code) => (
                Page::Address(address, Some(Ahead { guide, code })),
                Action::Do(Effect::Focus(control::ADDRESS)),
            ),
            Page::Code(guided, code) => (Page::Guide(guided, Some(code)), Action::None),
            Page::Check(Behind::Code(guided, code), _) => {
                (Page::Code(guided, code), Action::Do(Effect::StopTest))
            }
            // The first page, or nothing to go back to: it is done.
            page => (page, Action::Leave),
        };
        self.page = before;
        action
    }

    /// Back to a step that lies behind, page by page.
    fn return_to(&mut self, step: Step) -> Action {
        let mut effects = Vec::new();
        while self.behind().contains(&step) {
            if let Action::Do(effect) = self.back() {
                effects.push(effect);
            }
        }
        Action::Do(Effect::Several(effects))
    }

    /// Enter does what the filled button does, where there is one that loses nothing.
    fn enter(&mut self, ui: Ui<'_>, context: &Context) -> Action {
        let message = match &self.page {
            Page::Address(..) => Message::Address(address::Message::Continue),
            Page::Guide(guided, _) => Message::Guide(guided.guide.filled()),
            Page::Code(..) => Message::Code(code::Message::Test),
            Page::Check(_, check) => match check.filled() {
                Some(message) => Message::Check(message),
                None => return Action::None,
            },
            Page::Done(done) => Message::Done(done.filled()),
        };
        self.update(ui, context, message)
    }

    /// The keychain or the register said no.
    pub fn not_kept(error: KeepError) -> Message {
        Message::Check(check::Message::NotKept(error))
    }
}

impl Page {
    /// A guide with nothing before it.
    fn guide(guide: guide::Screen) -> Page {
        Page::Guide(Guided { address: None, guide: Box::new(guide) }, None)
    }
}
