//! The JSON documents. The order of their fields is the order of their keys, and part of the contract.

mod detected;
mod kept;
mod providers;

use jiff::Timestamp;
use serde::Serialize;

use super::status::Status;
use crate::locale::Locale;
use crate::mail::probe::{
    Certificate, Fingerprint, Remark, Report, ServiceReport, Software, StageReport, Verdict,
};
use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, Provider, ProviderId, Security, Server};
use crate::model::failure::{Cause, Certainty, Service};
use crate::storage::settings::Named;
use crate::work::journey::Draft;
use crate::work::upkeep::Standing;

pub use detected::{Detected, FoundBy};
pub use kept::{Described, List, Removed, SavedCode};
pub use providers::{
    Checked, CheckedFiles, FileFault, Listed, PagesDocument, Place, ProviderEntry, RecipeChange,
    RecipesDocument, StaleDocument, StaleProvider, WrittenDocument,
};

/// The answer of a command that ended before it had one.
#[derive(Debug, Serialize)]
pub struct Ended {
    pub error: Failing,
}

/// Why there is no other answer.
#[derive(Debug, Serialize)]
pub struct Failing {
    /// The exit status.
    pub status: u8,
    pub message: String,
}

impl Failing {
    /// A fault with its exit status.
    pub fn new(status: Status, message: String) -> Failing {
        Failing { status: status.number(), message }
    }
}

/// The answer of `try`, `add` and `reset`, and one account's of `test`.
#[derive(Debug, Serialize)]
pub struct Outcome {
    pub address: Address,
    pub provider: Option<ProviderId>,
    pub passed: bool,
    pub elapsed_ms: u64,
    pub stored: bool,
    pub services: Vec<ServiceOutcome>,
    /// Which of the account's codes; only in the answer of `test`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Why the code was not tested, or its test not noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Failing>,
}

/// How one service came out.
#[derive(Debug, Serialize)]
pub struct ServiceOutcome {
    pub service: Service,
    pub host: Option<String>,
    pub port: Option<u16>,
    pub security: Option<Security>,
    pub passed: bool,
    pub skipped: bool,
    pub stages: Vec<StageReport>,
    pub diagnosis: Option<Finding>,
    /// What was odd about the test or a message to oneself; only where something was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<Remark>,
    /// What the server said beside its yes; only where it said something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<String>,
    /// Who the server says it is; only where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software: Option<Software>,
}

/// Why a service failed.
#[derive(Debug, Serialize)]
pub struct Finding {
    pub cause: Cause,
    pub certainty: Certainty,
    pub also: Vec<Cause>,
    pub server_said: Option<String>,
    pub advice: Vec<String>,
    /// Whether what the server said came unencrypted, from anybody on the way; only where it did.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unencrypted: bool,
    /// The certificate that the server showed; only where encryption failed on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Shown>,
}

#[derive(Debug, Serialize)]
pub struct Shown {
    pub names: Vec<String>,
    pub issuer: Option<String>,
    pub not_before: Option<Timestamp>,
    pub not_after: Option<Timestamp>,
    pub sha256: Fingerprint,
}

impl Shown {
    fn of(certificate: &Certificate) -> Shown {
        Shown {
            names: certificate.names.clone(),
            issuer: certificate.issuer.clone(),
            not_before: Timestamp::from_second(certificate.not_before).ok(),
            not_after: Timestamp::from_second(certificate.not_after).ok(),
            sha256: certificate.sha256,
        }
    }
}

/// The answer of `test`.
#[derive(Debug, Serialize)]
pub struct Outcomes {
    pub accounts: Vec<Outcome>,
}

impl Outcome {
    /// How a test came out. `kept` tells whether the code is kept now; the adviser's steps are those to follow.
    pub fn of(
        draft: &Draft,
        report: &Report,
        kept: bool,
        adviser: Option<&Provider>,
        locale: &Locale,
    ) -> Outcome {
        let provider = draft.provider.as_deref();
        Outcome {
            address: draft.address.clone(),
            provider: provider.map(|it| it.id.clone()),
            passed: report.passed(),
            elapsed_ms: report.elapsed_ms,
            stored: kept,
            services: report.services.iter().map(|it| ServiceOutcome::of(it, adviser, locale)).collect(),
            label: None,
            error: None,
        }
    }

    /// No test was made: the code was kept without one, or it was refused a moment ago.
    pub fn untested(draft: &Draft, kept: bool) -> Outcome {
        let endpoints = [(Service::Imap, &draft.imap), (Service::Smtp, &draft.smtp)];
        let skipped = |(service, endpoint): (Service, &Option<Endpoint>)| {
            let endpoint = endpoint.as_ref()?;
            let server =
                Server { host: endpoint.host.clone(), port: endpoint.port, security: endpoint.security };
            Some(ServiceOutcome::skipped(service, Some(&server), None))
        };
        Outcome {
            address: draft.address.clone(),
            provider: draft.provider.as_ref().map(|it| it.id.clone()),
            passed: false,
            elapsed_ms: 0,
            stored: kept,
            services: endpoints.into_iter().filter_map(skipped).collect(),
            label: None,
            error: None,
        }
    }

    /// No test was made, since the provider takes no code at all.
    pub fn ended(address: &Address, provider: &Provider, locale: &Locale) -> Outcome {
        let service = |service, servers: &[Server]| {
            let cause = Cause::PasswordSignInEnded;
            let finding = Finding {
                cause,
                certainty: Certainty::Certain,
                also: Vec::new(),
                server_said: None,
                advice: locale.advice(cause, Some(provider), &[]),
                unencrypted: false,
                certificate: None,
            };
            ServiceOutcome::skipped(service, servers.first(), Some(finding))
        };
        Outcome {
            address: address.clone(),
            provider: Some(provider.id.clone()),
            passed: false,
            elapsed_ms: 0,
            stored: false,
            services: vec![service(Service::Imap, &provider.imap), service(Service::Smtp, &provider.smtp)],
            label: None,
            error: None,
        }
    }

    /// The same, saying which of the account's codes it is about.
    pub fn labelled(self, label: &str) -> Outcome {
        Outcome { label: Some(label.to_owned()), ..self }
    }

    /// The same with what went wrong beside the test.
    pub fn with_error(self, status: Status, message: String) -> Outcome {
        Outcome { error: Some(Failing::new(status, message)), ..self }
    }
}

impl ServiceOutcome {
    fn of(report: &ServiceReport, provider: Option<&Provider>, locale: &Locale) -> ServiceOutcome {
        ServiceOutcome {
            service: report.service,
            host: Some(report.endpoint.host.clone()),
            port: Some(report.endpoint.port),
            security: Some(report.endpoint.security),
            passed: report.passed(),
            skipped: report.verdict == Verdict::Skipped,
            stages: report.stages.clone(),
            diagnosis: report.diagnosis().map(|why| Finding {
                cause: why.cause,
                certainty: why.certainty,
                also: why.also.clone(),
                server_said: why.server_said.clone(),
                advice: locale.advice_on(report, why, provider),
                unencrypted: why.in_clear && why.server_said.is_some(),
                certificate: why.certificate.as_ref().map(Shown::of),
            }),
            remarks: report.remarks.clone(),
            notices: report.notices.clone(),
            software: report.software,
        }
    }

    fn skipped(service: Service, server: Option<&Server>, diagnosis: Option<Finding>) -> ServiceOutcome {
        ServiceOutcome {
            service,
            host: server.map(|it| it.host.clone()),
            port: server.map(|it| it.port),
            security: server.map(|it| it.security),
            passed: false,
            skipped: true,
            stages: Vec::new(),
            diagnosis,
            remarks: Vec::new(),
            notices: Vec::new(),
            software: None,
        }
    }
}

/// The answer of `vault` and of what it does.
#[derive(Debug, Serialize)]
pub struct VaultDocument {
    /// Where new codes go.
    pub new_codes: &'static str,
    pub vaults: Vec<VaultLine>,
}

/// A place where codes are kept.
#[derive(Debug, Serialize)]
pub struct VaultLine {
    /// `keychain` or `file`.
    pub vault: &'static str,
    /// How many codes lie there.
    pub codes: usize,
    /// Whether it is within reach, if perhaps locked.
    pub ok: bool,
    /// Whether new codes go there.
    pub new_codes: bool,
    pub detail: String,
}

/// The answer of `check`.
#[derive(Debug, Serialize)]
pub struct CheckDocument<'a> {
    /// Whether it was time for one; else nothing was done.
    pub due: bool,
    /// How many codes were tested.
    pub tested: usize,
    /// Why it ended early: `refused`, `offline` or `vault`.
    pub stopped: Option<&'static str>,
    /// When it is time for the next.
    pub next: Timestamp,
    pub changes: Vec<ChangeDocument<'a>>,
    /// What servers said beside their yes for the first time; only where one did.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<SaidDocument<'a>>,
}

/// What a server said beside its yes.
#[derive(Debug, Serialize)]
pub struct SaidDocument<'a> {
    pub address: &'a Address,
    pub label: &'a str,
    pub words: &'a str,
}

/// What has changed about a code.
#[derive(Debug, Serialize)]
pub struct ChangeDocument<'a> {
    pub address: &'a Address,
    pub label: &'a str,
    pub now: Standing,
    pub cause: Option<Cause>,
}

/// The answer of `check --daily`.
#[derive(Debug, Serialize)]
pub struct TimerDocument {
    pub daily: bool,
}

/// The answer of `backup`.
#[derive(Debug, Serialize)]
pub struct BackedUp {
    pub file: String,
    pub accounts: usize,
    pub codes: usize,
    /// Codes that were asked for and could not be had.
    pub lost: usize,
}

/// The answer of `restore`.
#[derive(Debug, Serialize)]
pub struct BroughtBack {
    pub accounts: usize,
    pub codes: usize,
    /// Codes whose account and label came back without the code itself.
    pub without_code: usize,
    /// Codes that were here already and stayed as they are.
    pub here: usize,
}

/// The answer of `doctor`.
#[derive(Debug, Serialize)]
pub struct Checks {
    pub checks: Vec<Check>,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub struct Check {
    pub check: &'static str,
    pub ok: bool,
    pub detail: String,
}

/// The answer of `settings`.
#[derive(Debug, Serialize)]
pub struct SettingsDocument<'a> {
    pub settings: &'a [Named],
}
