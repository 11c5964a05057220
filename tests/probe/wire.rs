//! The wire as it is in the field: what servers really say where they differ from a plain one, and what is right then.
//! Each test is of one kind, with several servers of it.

mod answers;
mod hints;
mod mechanisms;
mod names;
mod unencrypted;

use std::time::{Duration, Instant};

use mailkey::mail::probe::{Deadlines, Diagnosis, Plan, Report};
use mailkey::model::catalogue::Security;
use mailkey::model::failure::{Cause, Service};

use crate::support::field::Field;
use crate::support::scripted::Scripted;
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;

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
    let server = crate::support::field::field(ca.good(), be).await;
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
