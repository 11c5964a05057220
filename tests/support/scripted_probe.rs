//! Tests against scripted servers: plans for them, an impatient prober, and what a report must say.

use std::time::Duration;

use futures_util::StreamExt;
use mailkey::mail::probe::{Deadlines, Diagnosis, Event, Plan, Prober, Report, Stage, Warm};
use mailkey::model::catalogue::{Endpoint, Security};
use mailkey::model::code::Code;
use mailkey::model::failure::{Cause, Service};

use super::scripted::Scripted;
use super::scripted_certificates::Authority;

/// The code that scripted servers take.
pub const RIGHT: &str = "abcdefghijklmnop";
/// A code that they do not take.
pub const WRONG: &str = "ponmlkjihgfedcba";

pub fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

pub fn endpoint(port: u16, security: Security) -> Endpoint {
    Endpoint { host: "localhost".into(), port, security, user: "me@example.com".into() }
}

pub fn plan(imap: Option<(&Scripted, Security)>, smtp: Option<(&Scripted, Security)>) -> Plan {
    let to = |(server, security): (&Scripted, Security)| endpoint(server.port, security);
    Plan::from_endpoints(imap.map(to), smtp.map(to), None)
}

pub fn tls(server: &Scripted) -> Option<(&Scripted, Security)> {
    Some((server, Security::Tls))
}

pub fn starttls(server: &Scripted) -> Option<(&Scripted, Security)> {
    Some((server, Security::Starttls))
}

/// A prober that trusts this authority, knows where localhost is, and is impatient.
pub fn prober(authority: &Authority) -> Prober {
    let short = Duration::from_secs(3);
    Prober::with_roots(&[authority.der()])
        .unwrap()
        .with_names(vec![("localhost".into(), vec!["127.0.0.1".parse().unwrap()])])
        .with_deadlines(Deadlines {
            resolve: short,
            connect: short,
            secure: Duration::from_secs(6),
            greet: short,
            sign_in: Duration::from_secs(10),
            open: short,
            whole: Duration::from_secs(30),
            send: short,
            arrive: short,
        })
}

pub async fn test(prober: &Prober, plan: &Plan, text: &str) -> Report {
    test_warm(prober, plan, text, None).await
}

pub async fn test_warm(prober: &Prober, plan: &Plan, text: &str, warm: Option<Warm>) -> Report {
    let events: Vec<Event> = prober.run(plan, &code(text), warm).collect().await;
    check_order(&events);
    match events.into_iter().next_back() {
        Some(Event::Finished(report)) => report,
        other => panic!("the last event is {other:?}"),
    }
}

/// Every stage begins before it ends, every service is done once, and the end comes once, last.
pub fn check_order(events: &[Event]) {
    let finished = events.iter().filter(|event| matches!(event, Event::Finished(_))).count();
    assert_eq!(finished, 1, "{events:?}");
    for service in Service::BOTH {
        let mut open = None;
        let mut stages = Vec::new();
        for event in events {
            match event {
                Event::Began(of, stage) if *of == service => {
                    assert_eq!(open.replace(*stage), None, "{events:?}");
                }
                Event::Ended(of, report) if *of == service => {
                    assert_eq!(open.take(), Some(report.stage), "{events:?}");
                    stages.push(report.clone());
                }
                Event::Done(report) if report.service == service => {
                    assert_eq!(report.stages, stages, "{events:?}");
                    assert!(stages.is_sorted_by_key(|report| report.stage));
                }
                _ => {}
            }
        }
    }
}

pub fn failure(report: &Report, service: Service) -> Diagnosis {
    let report = report.service(service).unwrap();
    report.diagnosis().unwrap_or_else(|| panic!("{report:?}")).clone()
}

#[track_caller]
pub fn assert_cause(report: &Report, service: Service, stage: Stage, cause: Cause) -> Diagnosis {
    let found = failure(report, service);
    assert_eq!((found.stage, found.cause), (stage, cause), "{found:?}");
    found
}

pub fn plan_to(port: u16) -> Plan {
    Plan::from_endpoints(Some(endpoint(port, Security::Tls)), None, None)
}

pub async fn preflight(prober: &Prober, plan: &Plan) -> (Report, Warm) {
    let (stream, warm) = prober.preflight(plan);
    let events: Vec<Event> = stream.collect().await;
    check_order(&events);
    match events.into_iter().next_back() {
        Some(Event::Finished(report)) => (report, warm),
        other => panic!("the last event is {other:?}"),
    }
}
