//! Tests as people follow them: a line a stage, then what failed, why, and what to do.

use futures_util::StreamExt;

use super::args::HowArgs;
use super::desk::{Desk, Status, Stop};
use super::transcript::Transcript;
use crate::mail::probe::{Certificate, Diagnosis, Event, Line, Plan, Report, ServiceReport, Verdict, Warm};
use crate::model::catalogue::{Endpoint, Provider};
use crate::work::journey::{Coded, Known};
use crate::work::services::Services;

/// What a test shall do besides.
#[derive(Default)]
pub struct How {
    /// Whether a message to oneself is sent.
    pub send: bool,
    /// Where it is written down what is said on the wire.
    pub transcript: Option<Transcript>,
}

impl How {
    /// As the arguments have it.
    ///
    /// # Errors
    /// Wrong usage, where the file for the transcript cannot be made.
    pub fn new(desk: &Desk, args: &HowArgs) -> Result<How, Stop> {
        Ok(How { send: args.send, transcript: Transcript::open(desk, args.transcript.as_deref())? })
    }

    /// What to test.
    pub fn plan(&self, services: &Services, coded: &Coded) -> Plan {
        let plan = services.plan(coded);
        if self.send { plan.sending_to(&coded.known.address) } else { plan }
    }

    fn note(&self, line: &Line) {
        if let Some(transcript) = &self.transcript {
            transcript.line(line);
        }
    }
}

/// Tests a code, saying every stage as it ends, and remembers a refusal for this run.
///
/// # Errors
/// When standard output is closed; the sockets are closed then too.
pub async fn follow(
    desk: &Desk,
    services: &Services,
    coded: &Coded,
    how: &How,
    warm: Option<Warm>,
) -> Result<Report, Stop> {
    say_places(desk, &coded.known)?;
    let mut events = services.prober.run(&how.plan(services, coded), &coded.code, warm);
    while let Some(event) = events.next().await {
        match event {
            Event::Began(..) => {}
            Event::Ended(service, stage) if stage.ok => {
                let args = [
                    ("service", desk.locale.service(service).into()),
                    ("stage", desk.locale.stage_done(stage.stage).into()),
                    ("ms", stage.ms.to_string().into()),
                ];
                desk.say(&desk.locale.with("cli-stage", &args))?;
            }
            Event::Ended(..) => {}
            Event::Slow(service, _) => {
                desk.note(&format!(
                    "{}: {}",
                    desk.locale.service(service),
                    desk.locale.text("server-is-slow")
                ));
            }
            Event::Said(line) => how.note(&line),
            Event::Done(report) => say_end(desk, &report)?,
            Event::Finished(report) => {
                services.remember(coded, &report);
                return Ok(report);
            }
        }
    }
    Err(Stop::Said(Status::Failed, desk.locale.text("cli-broke-off")))
}

/// Says for every failed service what was done, what the server said, what it means and what to do.
///
/// # Errors
/// When standard output is closed.
pub fn say_failures(
    desk: &Desk,
    report: &Report,
    known: &Known,
    adviser: Option<&Provider>,
) -> Result<(), Stop> {
    for service in &report.services {
        if let Some(why) = service.diagnosis() {
            desk.say("")?;
            for line in card(desk, service, why, adviser) {
                desk.say(&line)?;
            }
            if let Some(adviser) = adviser.filter(|_| known.provider.is_none()) {
                desk.say(&desk.locale.says_it_is(adviser))?;
            }
        }
    }
    Ok(())
}

/// Says where a test goes to.
fn say_places(desk: &Desk, known: &Known) -> Result<(), Stop> {
    desk.say(&desk.locale.with("cli-testing", &[("address", known.address.in_letters().into())]))?;
    for (name, place) in [("IMAP", &known.imap), ("SMTP", &known.smtp)] {
        if let Some(place) = place {
            desk.say(&place_line(desk, name, place))?;
        }
    }
    Ok(())
}

/// A server with its user name, in a line.
pub fn place_line(desk: &Desk, service: &str, place: &Endpoint) -> String {
    let args = [
        ("service", service.into()),
        ("host", place.host.as_str().into()),
        ("port", place.port.to_string().into()),
        ("security", desk.locale.security(place.security).into()),
        ("user", place.user.as_str().into()),
    ];
    desk.locale.with("cli-place", &args)
}

fn say_end(desk: &Desk, report: &ServiceReport) -> Result<(), Stop> {
    let service = desk.locale.service(report.service);
    let line = match &report.verdict {
        Verdict::Passed => desk.locale.with("cli-service-passed", &[("service", service.into())]),
        Verdict::Failed(why) => {
            let cause = desk.locale.cause(why.cause);
            desk.locale.with("cli-service-failed", &[("service", service.into()), ("cause", cause.into())])
        }
        Verdict::Skipped => desk.locale.with("cli-service-skipped", &[("service", service.into())]),
        Verdict::Cancelled => desk.locale.with("cli-service-cancelled", &[("service", service.into())]),
    };
    desk.say(&line)?;
    for remark in &report.remarks {
        desk.say(&desk.locale.mail_remark(*remark))?;
    }
    for notice in &report.notices {
        desk.say(&desk.locale.server_notice(report.service, notice))?;
    }
    Ok(())
}

/// What a certificate says, for a comparison.
fn certificate_lines(desk: &Desk, shown: &Certificate) -> Vec<String> {
    let locale = &desk.locale;
    let names = shown.names.join(", ");
    let dates =
        [("from", locale.moment(shown.not_before).into()), ("until", locale.moment(shown.not_after).into())];
    vec![
        locale.with("cli-certificate-names", &[("names", names.into())]),
        locale.with("cli-certificate-dates", &dates),
        locale.with("cli-certificate-sha256", &[("sha256", shown.sha256.to_string().into())]),
    ]
}

fn card(desk: &Desk, service: &ServiceReport, why: &Diagnosis, provider: Option<&Provider>) -> Vec<String> {
    let locale = &desk.locale;
    let place = &service.endpoint;
    let mut lines = vec![
        locale.with(
            "cli-service-failed",
            &[("service", locale.service(service.service).into()), ("cause", locale.cause(why.cause).into())],
        ),
        locale.with(
            "cli-did",
            &[
                ("stage", locale.stage(why.stage).into()),
                ("host", place.host.as_str().into()),
                ("port", place.port.to_string().into()),
                ("security", locale.security(place.security).into()),
                ("user", place.user.as_str().into()),
            ],
        ),
    ];
    if let Some(said) = &why.server_said {
        lines.push(locale.with("cli-said", &[("said", said.replace('\n', " / ").into())]));
        lines.extend(why.in_clear.then(|| locale.text("said-in-clear")));
    }
    if let Some(issuer) = &why.issuer {
        lines.push(locale.with("cli-issuer", &[("issuer", issuer.as_str().into())]));
    }
    if let Some(shown) = &why.certificate {
        lines.extend(certificate_lines(desk, shown));
    }
    if let Some(seconds) = why.clock_off {
        let minutes = seconds.unsigned_abs() / 60;
        lines.push(locale.with("cli-clock-off", &[("minutes", minutes.to_string().into())]));
    }
    let means = locale.cause_means(why.cause, provider);
    lines.push(locale.with(
        "cli-means",
        &[("means", means.into()), ("certainty", locale.certainty(why.certainty).into())],
    ));
    if !why.also.is_empty() {
        let others: Vec<String> = why.also.iter().map(|other| locale.cause(*other)).collect();
        lines
            .push(locale.with("cli-also", &[("others", others.join(&locale.text("cli-also-joint")).into())]));
    }
    lines.push(locale.text("cli-to-do"));
    let advice = locale.advice_on(service, why, provider);
    lines.extend(numbered(desk, advice.iter().map(String::as_str)));
    lines
}

/// Numbered lines.
pub fn numbered<'a>(desk: &Desk, lines: impl Iterator<Item = &'a str>) -> Vec<String> {
    let line = |(place, text): (usize, &str)| {
        let number = (place + 1).to_string();
        desk.locale.with("cli-numbered", &[("number", number.into()), ("text", text.into())])
    };
    lines.enumerate().map(line).collect()
}
