//! The wire as it is in the field: what servers really say where they differ from a plain one, and what is right then.
//! Each test is of one kind, with several servers of it.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/field.rs"]
mod field;
#[path = "support/scripted.rs"]
mod scripted;
#[path = "support/scripted_certificates.rs"]
mod scripted_certificates;
#[path = "support/scripted_probe.rs"]
mod scripted_probe;

#[path = "wire/answers.rs"]
mod answers;
#[path = "wire/hints.rs"]
mod hints;
#[path = "wire/mechanisms.rs"]
mod mechanisms;
#[path = "wire/names.rs"]
mod names;
#[path = "wire/unencrypted.rs"]
mod unencrypted;

use std::time::{Duration, Instant};

use mailkey::mail::probe::{Deadlines, Diagnosis, Plan, Report};
use mailkey::model::catalogue::Security;
use mailkey::model::failure::{Cause, Service};

use field::Field;
use scripted::Scripted;
use scripted_certificates::Authority;
use scripted_probe::*;

/// How a test at one server of the field came out.
struct Played {
    server: Scripted,
    report: Report,
    took: Duration,
}

impl Played {
    fn why(&self) -> &Diagnosis {
        self.report.services[0].diagnosis().unwrap_or_else(|| panic!("{:?}", self.report))
    }

    #[track_caller]
    fn passed(&self) {
        assert!(self.report.passed(), "{:?}\n{:?}", self.report, self.server.counts.said());
    }

    #[track_caller]
    fn failed(&self, causes: &[Cause]) {
        assert!(causes.contains(&self.why().cause), "{:?}\n{:?}", self.why(), self.server.counts.said());
    }
}

/// Tests at it, as it is for users: with the usual deadlines, for a provider that nobody knows.
async fn play(be: Field) -> Played {
    play_with(be, RIGHT, |plan| plan).await
}

async fn play_with(be: Field, text: &str, change: impl FnOnce(Plan) -> Plan) -> Played {
    let ca = Authority::new("field");
    let server = field::field(ca.good(), be).await;
    let security = if be.starttls { Security::Starttls } else { Security::Tls };
    let place = Some((&server, security));
    let plan = change(match be.service {
        Service::Imap => plan(place, None),
        Service::Smtp => plan(None, place),
    });
    let start = Instant::now();
    let report = test(&prober(&ca).with_deadlines(Deadlines::default()), &plan, text).await;
    Played { server, report, took: start.elapsed() }
}
