//! A journey in the window: its steps, what moves between them, what survives Back. It turns the screens' intents
//! into its own; only the app turns those into tasks.

mod after_check;
mod look;

use crate::gui::screen::{address, check, code, done, guide};
use crate::gui::widget::Ui;
use crate::mail::probe::{Event, Plan, Report};
use crate::model::address::Domain;
use crate::model::catalogue::ProviderId;
use crate::model::code::Code;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::encryption::Passphrase;
use crate::storage::settings::LookUp;
use crate::storage::vault::VaultInfo;
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode, Journey, Step};

/// A journey under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Wizard {
    /// What the person came for.
    pub journey: Journey,
    /// Where they are.
    pub step: Step,
    address: address::Screen,
    guide: Option<guide::Screen>,
    code: Option<code::Screen>,
    check: Option<check::Screen>,
    done: Option<done::Screen>,
    label: String,
    /// The saved account, in a re-test.
    saved: Option<Draft>,
    /// The codes that a new one ends.
    ended: Vec<KeptCode>,
    /// Labels that a new code cannot have, since others of the account do.
    taken: Vec<String>,
}

/// What happens in a journey.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// On the first step.
    Address(address::Message),
    /// On the second.
    Guide(guide::Message),
    /// On the third.
    Code(code::Message),
    /// On the fourth.
    Check(check::Message),
    /// On the last.
    Done(done::Message),
    /// The code is kept.
    Saved(Box<Saved>),
    /// Escape, or Back.
    Back,
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
}

/// What the journey wants of the app.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To put the focus somewhere.
    Focus(&'static str),
    /// To put the focus into a field, so that what is typed takes the place of what it holds.
    FocusOver(&'static str),
    /// A page in the browser.
    Open(String),
    /// A text in the clipboard.
    Copy(String),
    /// A code in the clipboard, for half a minute.
    CopyCode(Code),
    /// The clipboard's text.
    Paste,
    /// To try the servers without signing in, and put the focus somewhere.
    Preflight(Box<Plan>),
    /// To ask others about the servers of a domain.
    Search(Domain, Vec<Domain>),
    /// To ask nobody any more.
    StopSearch,
    /// To stop what is under way.
    Stop,
    /// To fetch the kept code.
    Fetch,
    /// To test a code.
    Test(Box<DraftWithCode>),
    /// To test a code and send a message to the own address.
    Send(Box<DraftWithCode>),
    /// To remember what that came to.
    Sent(Report),
    /// To keep a code that has passed, or to note that a kept one still works.
    Passed(Box<DraftWithCode>, Report),
    /// To note that a kept one failed.
    NoteFailure(Report),
    /// To keep a code that was not proved.
    KeepUntested(Box<DraftWithCode>),
    /// To keep a code in memory only.
    KeepForThisRun(Box<DraftWithCode>, Option<Report>),
    /// To make the encrypted file.
    CreateFile(Passphrase),
    /// To open it.
    OpenFile(Passphrase),
    /// The set-up of one more account.
    Another,
    /// The start page.
    Leave,
}

impl Wizard {
    /// The set-up of an account; with a provider that was chosen elsewhere.
    pub fn set_up(provider: Option<ProviderId>) -> Wizard {
        let address = provider.map_or_else(address::Screen::default, address::Screen::with_provider);
        Wizard { address, ..Wizard::empty(Journey::SetUp, String::new()) }
    }

    /// The re-test of a saved account.
    pub fn re_test(draft: Draft, label: String) -> Wizard {
        let check =
            check::Screen::fetching(Journey::ReTest, draft.address.in_letters(), draft.provider.clone());
        Wizard { check: Some(check), saved: Some(draft), ..Wizard::empty(Journey::ReTest, label) }
    }

    /// The reset of a forgotten or refused code. The old one stays until the new one has passed.
    pub fn reset(draft: Draft, label: String) -> Wizard {
        let guide = guide::Screen::new(draft, Journey::Reset);
        Wizard { guide: Some(guide), ..Wizard::empty(Journey::Reset, label) }
    }

    /// The way to one more code for a saved account; its other codes have these labels.
    pub fn add_code(draft: Draft, taken: Vec<String>) -> Wizard {
        let guide = guide::Screen::new(draft, Journey::SetUp);
        Wizard {
            step: Step::Guide,
            guide: Some(guide),
            taken,
            ..Wizard::empty(Journey::SetUp, String::new())
        }
    }

    /// The same, where a new code ends these kept ones: which programs hold them is said before and after.
    pub fn ending(mut self, ended: Vec<KeptCode>) -> Wizard {
        if let Some(guide) = &mut self.guide {
            guide.ended.clone_from(&ended);
        }
        Wizard { ended, ..self }
    }

    fn empty(journey: Journey, label: String) -> Wizard {
        Wizard {
            journey,
            step: journey.first(),
            address: address::Screen::default(),
            guide: None,
            code: None,
            check: None,
            done: None,
            label,
            saved: None,
            ended: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// What the journey wants when it begins.
    pub fn begin(&self) -> Action {
        match (self.journey, &self.guide) {
            (Journey::SetUp, Some(guide)) => Action::Preflight(Box::new(guide.draft.plan())),
            (Journey::SetUp, None) => Action::Focus("address"),
            (Journey::ReTest, _) => Action::Fetch,
            (Journey::Reset, Some(guide)) => Action::Preflight(Box::new(guide.draft.plan())),
            (Journey::Reset, None) => Action::None,
        }
    }

    /// What the preflight found out, on whichever step the person is now.
    pub fn hear_preflight(&mut self, event: Event) {
        if let Some(guide) = &mut self.guide {
            guide.update(guide::Message::Preflight(Box::new(event)));
        }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, ui: Ui<'_>, context: &Context, message: Message) -> Action {
        match message {
            // The second half of a double click, or a late answer: its page is not there any more.
            Message::Address(_) if self.step != Step::Address => Action::None,
            Message::Guide(_) if self.step != Step::Guide => Action::None,
            Message::Code(_) if self.step != Step::Code => Action::None,
            Message::Check(_) if self.step != Step::Check => Action::None,
            Message::Done(_) if self.step != Step::Done => Action::None,
            Message::Address(message) => {
                let look_up = context.look_up == LookUp::On;
                let action = self.address.update(&context.catalogue, look_up, message);
                self.after_address(action)
            }
            Message::Guide(message) => {
                let action = self.guide.as_mut().map(|screen| screen.update(message));
                action.map_or(Action::None, |action| self.after_guide(action))
            }
            Message::Code(message) => {
                let refused = |draft: &Draft, code: &Code| context.refused.is_refused(&draft.address, code);
                let action = self.code.as_mut().map(|screen| screen.update(message, refused));
                action.map_or(Action::None, |action| self.after_code(action))
            }
            Message::Check(message) => {
                if let Some(screen) = &mut self.check {
                    screen.note_hosts(&context.catalogue);
                }
                let report = |screen: &check::Screen| screen.report_text(ui);
                let action = self.check.as_mut().map(|screen| {
                    let action = screen.update(report, message);
                    screen.note_hosts(&context.catalogue);
                    action
                });
                action.map_or(Action::None, |action| self.after_check(action))
            }
            Message::Done(message) => {
                let action = self.done.as_mut().map(|screen| screen.update(message));
                action.map_or(Action::None, after_done)
            }
            Message::Saved(kept) => self.kept(*kept),
            Message::Back => self.back(),
            Message::Enter => self.enter(ui, context),
        }
    }

    fn after_address(&mut self, action: address::Action) -> Action {
        match action {
            address::Action::None => Action::None,
            address::Action::Focus(id) => Action::Focus(id),
            address::Action::Leave => Action::Leave,
            address::Action::Search(domain, follows) => Action::Search(domain, follows),
            address::Action::StopSearch => Action::StopSearch,
            address::Action::Continue(draft) => {
                // Somebody who only went back to look finds the later steps as they left them.
                let same = self.guide.as_ref().is_some_and(|guide| {
                    guide.draft.address == draft.address && guide.draft.provider == draft.provider
                });
                if !same {
                    (self.guide, self.code, self.check) = (None, None, None);
                }
                let guide =
                    self.guide.get_or_insert_with(|| guide::Screen::new((*draft).clone(), Journey::SetUp));
                guide.take_servers(&draft);
                self.step = Step::Guide;
                Action::Preflight(Box::new(guide.draft.plan()))
            }
        }
    }

    fn after_guide(&mut self, action: guide::Action) -> Action {
        match action {
            guide::Action::None => Action::None,
            guide::Action::Open(page) => Action::Open(page),
            guide::Action::Copy(text) => Action::Copy(text),
            guide::Action::Focus(id) => Action::Focus(id),
            guide::Action::Settled => match &self.guide {
                Some(guide) => Action::Preflight(Box::new(guide.draft.plan())),
                None => Action::None,
            },
            guide::Action::Back => self.back(),
            guide::Action::Continue(draft) => {
                let label = self.label.clone();
                let screen = self.code.get_or_insert_with(|| code::Screen::new((*draft).clone(), label));
                screen.draft = *draft;
                screen.taken.clone_from(&self.taken);
                self.step = Step::Code;
                Action::FocusOver("code")
            }
        }
    }

    fn after_code(&mut self, action: code::Action) -> Action {
        match action {
            code::Action::None => Action::None,
            code::Action::Paste => Action::Paste,
            code::Action::Focus(id) => Action::Focus(id),
            code::Action::Back => self.back(),
            code::Action::Test(coded) => {
                self.check = Some(check::Screen::testing(self.journey, (*coded).clone()));
                self.step = Step::Check;
                Action::Test(coded)
            }
        }
    }

    fn kept(&mut self, kept: Saved) -> Action {
        let Saved { coded, account, vault, elapsed_ms, notices } = kept;
        let done = done::Screen::new(self.journey, coded, account, vault, elapsed_ms);
        self.done = Some(done.saying(notices).ending(std::mem::take(&mut self.ended)));
        self.step = Step::Done;
        // The fields' copies of the code are not needed any more.
        self.code = None;
        Action::None
    }

    fn back(&mut self) -> Action {
        if self.is_keeping() {
            return Action::None;
        }
        if self.step == Step::Check && self.check.as_mut().is_some_and(check::Screen::close_over) {
            return Action::None;
        }
        let before = match self.step {
            // Nothing to go back to: it is done.
            Step::Done => None,
            // One more code for a saved account: its address is no question.
            Step::Guide if !self.taken.is_empty() => None,
            step => self.journey.before(step),
        };
        match before {
            None => Action::Leave,
            Some(step) => {
                let was = std::mem::replace(&mut self.step, step);
                match (was, step) {
                    (Step::Check, _) => Action::Stop,
                    (_, Step::Address) => Action::Focus("address"),
                    (_, Step::Code) => Action::Focus("code"),
                    _ => Action::None,
                }
            }
        }
    }

    /// Enter does what the filled button does, where there is one that loses nothing.
    fn enter(&mut self, ui: Ui<'_>, context: &Context) -> Action {
        let message = match self.step {
            Step::Address => Message::Address(address::Message::Continue),
            Step::Guide => Message::Guide(guide::Message::Copied),
            Step::Code => Message::Code(code::Message::Test),
            Step::Check => match self.check.as_ref().and_then(check::Screen::filled) {
                Some(message) => Message::Check(message),
                None => return Action::None,
            },
            Step::Done => Message::Done(done::Message::Finish),
        };
        self.update(ui, context, message)
    }

    /// The saved account and the label of its code, in a re-test.
    pub fn saved(&self) -> Option<(Draft, String)> {
        Some((self.saved.clone()?, self.label.clone()))
    }

    /// What a code on its way will be tested against.
    pub fn plan(&self) -> Option<Plan> {
        self.code.as_ref().map(|screen| screen.draft.plan())
    }

    /// The code under test.
    pub fn coded(&self) -> Option<&DraftWithCode> {
        match (self.step, &self.done) {
            (Step::Done, Some(done)) => Some(done.coded()),
            _ => self.check.as_ref().and_then(check::Screen::coded),
        }
    }

    /// Something of a test, for the page that has asked for it.
    pub fn probed(&self, event: Event) -> Message {
        let event = Box::new(event);
        match self.step {
            Step::Done => Message::Done(done::Message::Probe(event)),
            _ => Message::Check(check::Message::Probe(event)),
        }
    }

    /// The keychain or the register said no.
    pub fn not_kept(error: KeepError) -> Message {
        Message::Check(check::Message::NotKept(error))
    }
}

fn after_done(action: done::Action) -> Action {
    match action {
        done::Action::None => Action::None,
        done::Action::CopyCode(code) => Action::CopyCode(code),
        done::Action::Copy(text) => Action::Copy(text),
        done::Action::Send(coded) => Action::Send(coded),
        done::Action::Stop => Action::Stop,
        done::Action::Sent(report) => Action::Sent(report),
        done::Action::Another => Action::Another,
        done::Action::Finish => Action::Leave,
    }
}
