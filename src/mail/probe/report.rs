//! What a test reports: events while it runs, a report at its end. Data only, and no secret in it.

use serde::{Deserialize, Serialize};

use super::pin::Certificate;
use super::software::Software;
use super::transcript::Line;
use crate::model::catalogue::Endpoint;
use crate::model::failure::{Cause, Certainty, Service};

/// A stage of a test, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The host name is looked up.
    Resolve,
    /// A TCP connection is made.
    Connect,
    /// The connection is encrypted (with STARTTLS: after the plain greeting).
    Secure,
    /// The server's greeting (SMTP: and the answer to EHLO).
    Greet,
    /// The code is tried.
    SignIn,
    /// IMAP ID.
    Identify,
    /// EXAMINE INBOX, read-only.
    OpenInbox,
    /// SMTP only, on request: one message to the own address is handed over.
    Send,
    /// IMAP only, on request: that message comes in and is deleted.
    Arrive,
}

impl Stage {
    /// The stages of a service's sign-in, in order; [`Stage::Send`] and [`Stage::Arrive`] come on request only.
    pub fn of(service: Service) -> &'static [Stage] {
        use Stage::*;
        match service {
            Service::Imap => &[Resolve, Connect, Secure, Greet, SignIn, Identify, OpenInbox],
            Service::Smtp => &[Resolve, Connect, Secure, Greet, SignIn],
        }
    }

    /// The stages that need no code: what a preflight walks.
    pub const PREFLIGHT: [Stage; 4] = [Stage::Resolve, Stage::Connect, Stage::Secure, Stage::Greet];
}

/// One stage that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageReport {
    /// Which.
    pub stage: Stage,
    /// Whether it went well.
    pub ok: bool,
    /// Milliseconds since the stage before ended.
    pub ms: u64,
}

/// What went wrong at one service, and what it most likely means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// The stage that failed.
    pub stage: Stage,
    /// What it most likely means.
    pub cause: Cause,
    /// How sure that is.
    pub certainty: Certainty,
    /// What else it may be, likeliest first.
    pub also: Vec<Cause>,
    /// What the server said: decoded, control characters and the code cut out, at most 1,000 characters.
    /// `None` where it said nothing, or where nobody knows whose words they were.
    pub server_said: Option<String>,
    /// Whether that came unencrypted: then it may be from anybody on the way.
    pub in_clear: bool,
    /// What else is known and may help, most helpful first.
    pub hints: Vec<Hint>,
    /// The certificate's issuer, where encryption failed on trust.
    pub issuer: Option<String>,
    /// The certificate that the server showed, where encryption failed on it.
    pub certificate: Option<Certificate>,
    /// The clock's error in seconds where it is known to be wrong; always `None` where it was not looked at.
    pub clock_off: Option<i64>,
}

/// Something that was seen and may be the reason of a failure, or the way out of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// The code has characters that cannot be seen.
    InvisibleInCode,
    /// The code has spaces that are none of the keyboard's: no-break, full-width.
    OddSpacesInCode,
    /// The code has spaces in it, or at an end.
    SpacesInCode,
    /// The code has characters that are not ASCII; this is the first of them.
    NotAsciiInCode(char),
    /// The address is the user name, and no entry of the catalogue says that it is: it may be the part before the @.
    LocalPartAlone,
    /// The domain has letters that are not ASCII, and both ways of writing it were tried.
    BothFormsOfDomain,
    /// The server wants a certificate of the client's own.
    ClientCertificate,
    /// The server may go by these names, which stand in its certificate.
    OtherNames(Vec<String>),
    /// The server is Microsoft's, which takes no code or password from most programs any more.
    TakesNoCode,
    /// Sign-ins were refused a short while ago: the provider may shut this network out for a time.
    PerhapsBanned,
}

/// How a service came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every stage went well.
    Passed,
    /// A stage failed.
    Failed(Box<Diagnosis>),
    /// Not signed in to, because the other service had already refused the code; stages up to the greeting may
    /// have gone well.
    Skipped,
    /// The test was cancelled before it came to an end.
    Cancelled,
}

/// The end of one service's test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceReport {
    /// Which service.
    pub service: Service,
    /// Where and as whom: the form of the user name that worked, or the one tried last.
    pub endpoint: Endpoint,
    /// The stages that were reached, in order.
    pub stages: Vec<StageReport>,
    /// How it came out.
    pub verdict: Verdict,
    /// What else the person should know.
    pub remarks: Vec<Remark>,
    /// What the server said beside its yes and the person must see (a quota, a password about to end): decoded, control
    /// characters and the code cut out.
    pub notices: Vec<String>,
    /// Who the server says it is, where that came encrypted.
    pub software: Option<Software>,
}

/// What may be odd about a test, or about a message to oneself that has arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remark {
    /// It lay among the unwanted mail.
    InJunk,
    /// It could not be deleted and is still there.
    NotDeleted,
    /// The server took long over a stage.
    Slow,
    /// Whether its certificate was withdrawn could not be found out; it is good in all else.
    WithdrawalUnknown,
}

impl ServiceReport {
    /// Whether every stage went well.
    pub fn passed(&self) -> bool {
        self.verdict == Verdict::Passed
    }

    /// Why it failed, if it did.
    pub fn diagnosis(&self) -> Option<&Diagnosis> {
        match &self.verdict {
            Verdict::Failed(diagnosis) => Some(diagnosis),
            _ => None,
        }
    }
}

/// The end of a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// IMAP first, then SMTP; a service that the provider does not have is absent.
    pub services: Vec<ServiceReport>,
    /// Milliseconds from start to end.
    pub elapsed_ms: u64,
}

impl Report {
    /// Whether every service passed.
    pub fn passed(&self) -> bool {
        !self.services.is_empty() && self.services.iter().all(ServiceReport::passed)
    }

    /// One service's report.
    pub fn service(&self, service: Service) -> Option<&ServiceReport> {
        self.services.iter().find(|report| report.service == service)
    }

    /// The first failure, IMAP before SMTP: the one to show.
    pub fn failure(&self) -> Option<(&ServiceReport, &Diagnosis)> {
        self.services.iter().find_map(|service| Some((service, service.diagnosis()?)))
    }

    /// What the servers said beside their yes, each once.
    pub fn notices(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for notice in self.services.iter().flat_map(|service| &service.notices) {
            if !all.contains(notice) {
                all.push(notice.clone());
            }
        }
        all
    }

    /// Who the servers say they are, where one does.
    pub fn software(&self) -> Option<Software> {
        self.services.iter().find_map(|service| service.software.filter(|it| it.provider().is_some()))
    }

    /// Whether the provider itself turned the code down.
    pub fn is_refused(&self) -> bool {
        let is_about_the_code = |stage| (Stage::SignIn..Stage::Send).contains(&stage);
        self.failure().is_some_and(|(_, why)| is_about_the_code(why.stage) && why.cause.is_refusal())
    }
}

/// What happens while a test runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A stage has begun.
    Began(Service, Stage),
    /// A stage takes long: the server is slow.
    Slow(Service, Stage),
    /// A stage has ended, well or not.
    Ended(Service, StageReport),
    /// A line was said on the wire.
    Said(Line),
    /// A service is done.
    Done(Box<ServiceReport>),
    /// The test is done; nothing comes after it.
    Finished(Report),
}
