//! The fourth step: signing in, stage by stage, live; and the card that names the cause when it fails.

mod again;
mod card;
mod live;
mod own;
mod remedies;
mod report;
mod unkept;
mod wire;

use std::sync::Arc;
use std::time::Instant;

use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::passphrase::{self, Form};
use crate::gui::topic::Topic;
use crate::gui::widget::{Element, Ui};
use crate::mail::probe::{Event, Line, Report, ServiceReport, Stage, StageReport};
use crate::model::catalogue::{Catalogue, Provider};
use crate::model::failure::{Cause, PerService};
use crate::storage::vault::VaultError;
use crate::work::account_store::KeepError;
use crate::work::journey::{Draft, DraftWithCode, Journey};

pub use card::Fold;

/// One service's stages as they come.
#[derive(Clone, Debug, Default, PartialEq)]
struct Progress {
    ended: Vec<StageReport>,
    current: Option<Stage>,
    /// Whether the current stage takes long.
    is_slow: bool,
    done: Option<ServiceReport>,
}

/// How far the test has come.
#[derive(Clone, Debug, PartialEq)]
enum Phase {
    /// Fetching the kept code from the keychain.
    Fetching,
    Running,
    /// The code is being kept. The report proves it; without one it was not proved.
    Keeping(Option<Report>),
    /// The provider, network or encryption said no.
    Failed(Report),
    /// The keychain or the register did not hand over the kept code.
    NotFetched(KeepError),
    /// The keychain or the register said no; nothing is wrong with the code.
    NotKept(NotKept),
    /// Cancelled by the person.
    Cancelled,
}

/// A code that could not be kept.
#[derive(Clone, Debug, PartialEq)]
struct NotKept {
    error: KeepError,
    /// What proves the code, where it was proved.
    proof: Option<Report>,
    /// The passphrase of the encrypted file, where the code shall be kept there.
    form: Option<Form>,
}

/// Whose code is tested.
#[derive(Clone, Debug, PartialEq)]
enum Subject {
    /// The kept code with this label, which is still to be fetched.
    Kept(Draft, String),
    /// A code that is at hand.
    AtHand(DraftWithCode),
}

/// What lies over the test.
#[derive(Clone, Debug, PartialEq)]
enum Over {
    Nothing,
    /// What was said on the wire, and whether it was copied.
    Wire {
        copied: bool,
    },
    /// A certificate that is being compared.
    Certificate(own::Comparing),
}

/// A test on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    journey: Journey,
    subject: Subject,
    progress: PerService<Progress>,
    phase: Phase,
    over: Over,
    report_copied: bool,
    /// What of the card is unfolded.
    unfolded: Vec<Fold>,
    /// What was said on the wire so far.
    lines: Vec<Line>,
    /// Whether a server is one of the catalogue's: its certificate is never trusted by comparison.
    is_catalogued: bool,
    /// When the provider refused last.
    refused_at: Option<Instant>,
    /// Whose steps fit a domain that nobody knows, by what its servers say they are.
    adviser: Option<Arc<Provider>>,
}

/// What the person did, or what happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Something of the test.
    Probe(Box<Event>),
    /// The kept code was fetched.
    Fetched(Box<DraftWithCode>),
    /// The keychain or the register said no.
    NotKept(KeepError),
    Cancel,
    Retry,
    /// Make a new code.
    NewCode,
    /// See how the service is switched on.
    SwitchOn,
    /// Type something else: what was sent is refused.
    OtherCode,
    /// Keep the code although it was not proved.
    KeepUntested,
    /// Keep the code for this run only.
    KeepForThisRun,
    /// Keep the code in the encrypted file.
    UseFile,
    /// In the form for its passphrase.
    Passphrase(passphrase::Message),
    /// The file is open, or not.
    FileAnswered(Result<(), VaultError>),
    /// A text for a help desk.
    CopyReport,
    /// Fold a part of the card out or in.
    Fold(Fold),
    /// The help about a cause.
    About(Cause),
    /// The help about this page.
    AboutThis,
    /// Open a page that the advice names.
    OpenPage(String),
    /// See what was said on the wire, or the test again.
    ShowWire,
    /// What was said on the wire as a text.
    CopyWire,
    /// Test again with what this kind of fault asks for on a server of one's own: the other mode, the servers
    /// exchanged.
    TakeServerName,
    /// See the certificate and compare it, or the test again.
    Compare,
    /// A fingerprint to compare with, typed or pasted.
    Fingerprint(String),
    /// The certificates are the same: trust this one and test again.
    Trust,
    /// The certificate's fingerprint as a text.
    CopyFingerprint,
    Back,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// Something of the world outside.
    Do(Effect),
    /// To test a code, perhaps with other servers or one certificate more than before.
    Test(Box<DraftWithCode>),
    /// The guide to a new code.
    NewCode,
    /// The guide of the provider whose server this turned out to be.
    Recognised(Arc<Provider>),
    /// The guide to switching the service on.
    SwitchOn,
    Back,
}

impl Screen {
    /// A test of a code that was just typed.
    pub fn testing(journey: Journey, coded: DraftWithCode) -> Screen {
        Screen::begun(journey, Subject::AtHand(coded), Phase::Running)
    }

    /// A re-test of the kept code with this label, which is being fetched.
    pub fn fetching(journey: Journey, draft: Draft, label: String) -> Screen {
        Screen::begun(journey, Subject::Kept(draft, label), Phase::Fetching)
    }

    fn begun(journey: Journey, subject: Subject, phase: Phase) -> Screen {
        Screen {
            journey,
            subject,
            progress: PerService::default(),
            phase,
            over: Over::Nothing,
            report_copied: false,
            unfolded: Vec::new(),
            lines: Vec::new(),
            is_catalogued: false,
            refused_at: None,
            adviser: None,
        }
    }

    /// Whether a test or a write is under way.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Fetching | Phase::Running | Phase::Keeping(_))
    }

    /// Whether the code is being written.
    pub fn is_keeping(&self) -> bool {
        matches!(self.phase, Phase::Keeping(_))
    }

    /// A name for the page that is shown.
    pub fn page_name(&self) -> &'static str {
        match (&self.over, &self.phase) {
            (Over::Wire { .. }, _) => "wire",
            (Over::Certificate(_), _) => "certificate",
            (_, Phase::Failed(_)) => "failed",
            (_, Phase::NotKept(_) | Phase::NotFetched(_)) => "not-kept",
            (_, Phase::Cancelled) => "cancelled",
            (_, Phase::Fetching | Phase::Running | Phase::Keeping(_)) => "running",
        }
    }

    /// What the filled button does, where there is one. It never sends a refused code again.
    pub fn filled(&self) -> Option<Message> {
        match (&self.over, &self.phase) {
            (Over::Wire { .. }, _) => Some(Message::ShowWire),
            // Trust is given by a click alone.
            (Over::Certificate(_), _) => None,
            (_, Phase::Failed(report)) => match report.failure() {
                Some((_, why)) => Some(self.remedy(why).message()),
                None => Some(Message::Retry),
            },
            (_, Phase::NotFetched(error)) if error.wants_new_code() => Some(Message::NewCode),
            (_, Phase::NotKept(it)) if it.error.wants_new_code() => Some(Message::NewCode),
            (_, Phase::NotFetched(_) | Phase::NotKept(_) | Phase::Cancelled) => Some(Message::Retry),
            (_, Phase::Fetching | Phase::Running | Phase::Keeping(_)) => None,
        }
    }

    /// Whose account, and where it signs in.
    pub fn draft(&self) -> &Draft {
        match &self.subject {
            Subject::Kept(draft, _) => draft,
            Subject::AtHand(coded) => &coded.draft,
        }
    }

    /// The code under test, once it is at hand.
    fn coded(&self) -> Option<&DraftWithCode> {
        match &self.subject {
            Subject::Kept(..) => None,
            Subject::AtHand(coded) => Some(coded),
        }
    }

    fn provider(&self) -> Option<&Arc<Provider>> {
        self.draft().provider.as_ref()
    }

    /// The report of a test that failed.
    fn failed(&self) -> Option<&Report> {
        match &self.phase {
            Phase::Failed(report) => Some(report),
            _ => None,
        }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, ui: Ui<'_>, catalogue: &Catalogue, message: Message) -> Action {
        let action = self.take(ui, message);
        self.note_hosts(catalogue);
        action
    }

    fn take(&mut self, ui: Ui<'_>, message: Message) -> Action {
        match message {
            Message::Probe(event) => return self.hear(*event),
            Message::Fetched(coded) => return self.fetched(coded),
            Message::NotKept(error) => self.refused_to_keep(error),
            Message::Cancel if matches!(self.phase, Phase::Fetching | Phase::Running) => {
                self.phase = Phase::Cancelled;
                return Action::Do(Effect::StopTest);
            }
            // Pressed twice, or too late: a test or a write is under way, or over.
            Message::Cancel => {}
            Message::Retry | Message::KeepUntested | Message::KeepForThisRun if self.is_busy() => {}
            Message::Retry => return self.again(),
            Message::NewCode => {
                return self.adviser.clone().map_or(Action::NewCode, Action::Recognised);
            }
            Message::SwitchOn => return Action::SwitchOn,
            Message::OtherCode if self.journey == Journey::ReTest => return Action::NewCode,
            Message::OtherCode | Message::Back => return Action::Back,
            Message::KeepUntested => return self.keep(None),
            Message::KeepForThisRun => return self.keep_for_this_run(),
            Message::UseFile => return self.use_file(),
            Message::Passphrase(message) => return self.passphrase(message),
            Message::FileAnswered(answer) => return self.file_answered(answer),
            Message::CopyReport => {
                self.report_copied = true;
                return Action::Do(Effect::Copy(self.report_text(ui)));
            }
            Message::Fold(part) if self.unfolded.contains(&part) => self.unfolded.retain(|it| *it != part),
            Message::Fold(part) => self.unfolded.push(part),
            Message::About(cause) => return Action::Do(Effect::Help(Topic::Cause(cause))),
            Message::AboutThis => return Action::Do(Effect::Help(self.topic())),
            Message::OpenPage(page) => return Action::Do(Effect::Open(page)),
            Message::ShowWire => {
                let is_shown = matches!(self.over, Over::Wire { .. });
                self.over = if is_shown { Over::Nothing } else { Over::Wire { copied: false } };
            }
            Message::CopyWire => {
                self.over = Over::Wire { copied: true };
                return Action::Do(Effect::Copy(self.wire_text()));
            }
            Message::TakeServerName => return self.take_server_name(),
            Message::Compare => self.compare(),
            Message::Fingerprint(text) => {
                if let Over::Certificate(comparing) = &mut self.over {
                    comparing.typed = text;
                }
                // What it comes to stands above the field and may have moved it.
                return Action::Do(Effect::Focus(control::FINGERPRINT));
            }
            Message::Trust => return self.trust(),
            Message::CopyFingerprint => return self.copy_fingerprint(),
        }
        Action::None
    }

    fn fetched(&mut self, coded: Box<DraftWithCode>) -> Action {
        if self.phase != Phase::Fetching {
            return Action::None;
        }
        self.phase = Phase::Running;
        self.subject = Subject::AtHand((*coded).clone());
        Action::Test(coded)
    }

    /// The keychain or the register said no: to what was being kept, else to what was to be fetched.
    fn refused_to_keep(&mut self, error: KeepError) {
        self.phase = match &mut self.phase {
            Phase::Keeping(proof) => Phase::NotKept(NotKept { error, proof: proof.take(), form: None }),
            _ => Phase::NotFetched(error),
        };
    }

    /// Closes what lies over the test; `false` where nothing does.
    pub fn close_over(&mut self) -> bool {
        std::mem::replace(&mut self.over, Over::Nothing) != Over::Nothing
    }

    fn hear(&mut self, event: Event) -> Action {
        if self.phase != Phase::Running {
            return Action::None;
        }
        match event {
            Event::Began(service, stage) => self.progress.of_mut(service).current = Some(stage),
            Event::Slow(service, _) => self.progress.of_mut(service).is_slow = true,
            Event::Ended(service, stage) => {
                let column = self.progress.of_mut(service);
                column.current = None;
                column.is_slow = false;
                column.ended.push(stage);
            }
            Event::Done(report) => {
                let column = self.progress.of_mut(report.service);
                column.current = None;
                column.done = Some(*report);
            }
            Event::Said(line) if self.lines.len() < wire::MOST_LINES => self.lines.push(line),
            Event::Said(_) => {}
            Event::Finished(report) => return self.finish(report),
        }
        Action::None
    }

    fn finish(&mut self, report: Report) -> Action {
        let Subject::AtHand(coded) = &self.subject else {
            return Action::None;
        };
        if report.passed() {
            return self.keep(Some(report));
        }
        let coded = Box::new(coded.clone());
        self.refused_at = report.is_refused().then(Instant::now);
        self.phase = Phase::Failed(report.clone());
        Action::Do(match self.journey {
            Journey::ReTest => Effect::NoteFailure(coded, report),
            _ => Effect::Remember(coded, report),
        })
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match (&self.over, &self.phase) {
            (Over::Wire { copied }, _) => self.wire(ui, *copied),
            (Over::Certificate(comparing), _) => own::certificate(ui, comparing),
            (_, Phase::Failed(report)) => match report.failure() {
                Some((service, why)) => self.refused(ui, report, service, why),
                None => self.running(ui),
            },
            (_, Phase::NotFetched(error)) => self.not_fetched(ui, error),
            (_, Phase::NotKept(it)) => self.not_kept(ui, it),
            _ => self.running(ui),
        }
    }

    fn name(&self, ui: Ui<'_>) -> String {
        match self.provider() {
            Some(provider) => provider.name.get(ui.locale.tag()).to_owned(),
            None => self.draft().address.in_letters(),
        }
    }
}
