//! The fourth step: signing in, stage by stage, live; and the card that names the cause when it fails.

mod again;
mod card;
mod live;
mod own;
mod report;
mod unkept;
mod wire;

use std::time::{Duration, Instant};

use crate::gui::screen::passphrase::{self, Form};
use crate::gui::widget::{Element, Ui};
use crate::mail::probe::{Event, Line, Report, ServiceReport, Stage, StageReport};
use crate::model::catalogue::Provider;
use crate::model::failure::Service;
use crate::storage::encryption::Passphrase;
use crate::storage::vault::VaultError;
use crate::work::account_store::KeepError;
use crate::work::journey::{DraftWithCode, Journey};

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
    /// Signing in.
    Running,
    /// The code is being kept.
    Keeping,
    /// The provider, network or encryption said no.
    Failed(Report),
    /// The keychain or the register said no; nothing is wrong with the code.
    NotKept(KeepError),
    /// Cancelled by the person.
    Cancelled,
}

/// A test on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    journey: Journey,
    coded: Option<DraftWithCode>,
    address: String,
    provider: Option<std::sync::Arc<Provider>>,
    imap: Progress,
    smtp: Progress,
    phase: Phase,
    report: Option<Report>,
    /// The person asked to keep a code that was not proved.
    untested: bool,
    /// The passphrase of the encrypted file, where the code shall be kept there.
    file: Option<Form>,
    report_copied: bool,
    /// What was said on the wire so far.
    lines: Vec<Line>,
    /// Whether that is what the page shows.
    shows_wire: bool,
    wire_copied: bool,
    /// The certificate that is being compared.
    comparing: Option<own::Comparing>,
    /// Whether a server is one of the catalogue's: its certificate is never trusted by comparison.
    is_catalogued: bool,
    /// When the provider refused last.
    refused_at: Option<Instant>,
    /// Whose steps fit a domain that nobody knows, by what its servers say they are.
    adviser: Option<std::sync::Arc<Provider>>,
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
    /// Stop.
    Cancel,
    /// Once more.
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
    /// Goes back.
    Back,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To stop the test and close its sockets.
    Stop,
    /// To fetch the kept code and test it.
    Fetch,
    /// To test a code.
    Test(Box<DraftWithCode>),
    /// To keep what has passed, or to note what a re-test found.
    Passed(Box<DraftWithCode>, Report),
    /// To note a failed re-test.
    NoteFailure(Report),
    /// To keep a code that was not proved.
    KeepUntested(Box<DraftWithCode>),
    /// To keep a code in memory only.
    KeepForThisRun(Box<DraftWithCode>, Option<Report>),
    /// To make the encrypted file, to which new codes go from then on.
    CreateFile(Passphrase),
    /// To open it.
    OpenFile(Passphrase),
    /// The guide to a new code.
    NewCode,
    /// The guide of the provider whose server this turned out to be.
    Recognised(std::sync::Arc<Provider>),
    /// The guide to switching the service on.
    SwitchOn,
    /// A text in the clipboard.
    Copy(String),
    /// To bring a field into sight.
    Focus(&'static str),
    /// To go back.
    Back,
}

impl Screen {
    /// A test of a code that was just typed.
    pub fn testing(journey: Journey, coded: DraftWithCode) -> Screen {
        let address = coded.draft.address.in_letters();
        let provider = coded.draft.provider.clone();
        Screen { coded: Some(coded), phase: Phase::Running, ..Screen::fetching(journey, address, provider) }
    }

    /// A re-test: the kept code is being fetched.
    pub fn fetching(journey: Journey, address: String, provider: Option<std::sync::Arc<Provider>>) -> Screen {
        Screen {
            journey,
            coded: None,
            address,
            provider,
            imap: Progress::default(),
            smtp: Progress::default(),
            phase: Phase::Fetching,
            report: None,
            untested: false,
            file: None,
            report_copied: false,
            lines: Vec::new(),
            shows_wire: false,
            wire_copied: false,
            comparing: None,
            is_catalogued: false,
            refused_at: None,
            adviser: None,
        }
    }

    /// Whether a test or a write is under way.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Fetching | Phase::Running | Phase::Keeping)
    }

    /// Whether the code is being written.
    pub fn is_keeping(&self) -> bool {
        self.phase == Phase::Keeping
    }

    /// A name for the page that is shown.
    pub fn page_name(&self) -> &'static str {
        match self.phase {
            _ if self.shows_wire => "wire",
            _ if self.comparing.is_some() => "certificate",
            Phase::Failed(_) => "failed",
            Phase::NotKept(_) => "not-kept",
            Phase::Cancelled => "cancelled",
            Phase::Fetching | Phase::Running | Phase::Keeping => "running",
        }
    }

    /// What the filled button does, where there is one. It never sends a refused code again.
    pub fn filled(&self) -> Option<Message> {
        match &self.phase {
            _ if self.shows_wire => Some(Message::ShowWire),
            // Trust is given by a click alone.
            _ if self.comparing.is_some() => None,
            Phase::Failed(report) => match report.failure() {
                Some((_, why)) => Some(self.remedy(why).message()),
                None => Some(Message::Retry),
            },
            Phase::NotKept(error) if error.wants_new_code() => Some(Message::NewCode),
            Phase::NotKept(_) | Phase::Cancelled => Some(Message::Retry),
            Phase::Fetching | Phase::Running | Phase::Keeping => None,
        }
    }

    /// The code under test, once it is at hand.
    pub fn coded(&self) -> Option<&DraftWithCode> {
        self.coded.as_ref()
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, ui_report: impl Fn(&Screen) -> String, message: Message) -> Action {
        match message {
            Message::Probe(event) => self.hear(*event),
            Message::Fetched(_) if self.phase != Phase::Fetching => Action::None,
            Message::Fetched(coded) => {
                self.phase = Phase::Running;
                self.coded = Some((*coded).clone());
                Action::Test(coded)
            }
            Message::NotKept(error) => {
                (self.phase, self.file) = (Phase::NotKept(error), None);
                Action::None
            }
            Message::Cancel if matches!(self.phase, Phase::Fetching | Phase::Running) => {
                self.phase = Phase::Cancelled;
                Action::Stop
            }
            // Pressed twice, or too late: a test or a write is under way, or over.
            Message::Cancel => Action::None,
            Message::Retry | Message::KeepUntested | Message::KeepForThisRun if self.is_busy() => {
                Action::None
            }
            Message::Retry => self.again(),
            Message::NewCode => match &self.adviser {
                Some(provider) => Action::Recognised(provider.clone()),
                None => Action::NewCode,
            },
            Message::SwitchOn => Action::SwitchOn,
            Message::OtherCode if self.journey == Journey::ReTest => Action::NewCode,
            Message::OtherCode => Action::Back,
            Message::KeepUntested => self.keep_untested(),
            Message::KeepForThisRun => match self.coded.clone() {
                Some(coded) => {
                    self.phase = Phase::Keeping;
                    Action::KeepForThisRun(Box::new(coded), self.proof())
                }
                None => Action::None,
            },
            Message::UseFile => self.use_file(),
            Message::Passphrase(message) => self.passphrase(message),
            Message::FileAnswered(answer) => self.file_answered(answer),
            Message::CopyReport => {
                self.report_copied = true;
                Action::Copy(ui_report(self))
            }
            Message::ShowWire => {
                self.shows_wire = !self.shows_wire;
                self.wire_copied = false;
                Action::None
            }
            Message::CopyWire => {
                self.wire_copied = true;
                Action::Copy(self.wire_text())
            }
            Message::TakeServerName => self.take_server_name(),
            Message::Compare => self.compare(),
            Message::Fingerprint(text) => {
                if let Some(comparing) = &mut self.comparing {
                    comparing.typed = text;
                }
                // What it comes to stands above the field and may have moved it.
                Action::Focus("fingerprint")
            }
            Message::Trust => self.trust(),
            Message::CopyFingerprint => self.copy_fingerprint(),
            Message::Back => Action::Back,
        }
    }

    /// How many minutes of the provider's pause after a refusal are left, rounded up; `None` where it is over or where
    /// the provider is not known to pause.
    fn pause_left(&self) -> Option<u64> {
        let minutes = self.provider.as_ref()?.pause_minutes?;
        let pause = Duration::from_secs(u64::from(minutes) * 60);
        let left = pause.checked_sub(self.refused_at?.elapsed())?;
        Some(left.as_secs().div_ceil(60)).filter(|left| *left > 0)
    }

    /// Whether the card counts minutes.
    pub fn is_counting(&self) -> bool {
        matches!(self.phase, Phase::Failed(_)) && self.pause_left().is_some()
    }

    /// Closes what lies over the test; `false` where nothing does.
    pub fn close_over(&mut self) -> bool {
        std::mem::take(&mut self.shows_wire) || self.comparing.take().is_some()
    }

    fn hear(&mut self, event: Event) -> Action {
        if self.phase != Phase::Running {
            return Action::None;
        }
        match event {
            Event::Began(service, stage) => self.column(service).current = Some(stage),
            Event::Slow(service, _) => self.column(service).is_slow = true,
            Event::Ended(service, stage) => {
                let column = self.column(service);
                column.current = None;
                column.is_slow = false;
                column.ended.push(stage);
            }
            Event::Done(report) => {
                let column = self.column(report.service);
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
        self.report = Some(report.clone());
        match &self.coded {
            Some(coded) if report.passed() => {
                self.phase = Phase::Keeping;
                Action::Passed(Box::new(coded.clone()), report)
            }
            _ => {
                self.refused_at = report.is_refused().then(Instant::now);
                self.phase = Phase::Failed(report.clone());
                Action::NoteFailure(report)
            }
        }
    }

    /// The report, where it proves that the code works.
    fn proof(&self) -> Option<Report> {
        self.report.clone().filter(|report| report.passed() && !self.untested)
    }

    fn column(&mut self, service: Service) -> &mut Progress {
        match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
        }
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match &self.phase {
            _ if self.shows_wire => self.wire(ui),
            Phase::Failed(_) if self.comparing.is_some() => self.certificate(ui),
            Phase::Failed(report) => match report.failure() {
                Some((service, why)) => self.refused(ui, report, service, why),
                None => self.running(ui),
            },
            Phase::NotKept(error) => self.not_kept(ui, error),
            _ => self.running(ui),
        }
    }

    fn name(&self, ui: Ui<'_>) -> String {
        match &self.provider {
            Some(provider) => provider.name.get(ui.locale.tag()).to_owned(),
            None => self.address.clone(),
        }
    }
}
