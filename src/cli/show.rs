//! Tests as people follow them: a line a stage, then what failed, why, and what to do.

use futures_util::StreamExt;

use super::args::HowArgs;
use super::colour::Mark;
use super::output::{Output, Stop};
use super::status::Status;
use super::transcript::Transcript;
use crate::mail::probe::{Certificate, Diagnosis, Event, Line, Plan, Report, ServiceReport, Verdict, Warm};
use crate::model::catalogue::{Endpoint, Provider};
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode};

/// What a test shall do besides.
#[derive(Default)]
pub struct TestOptions {
    /// Whether a message to oneself is sent.
    pub send: bool,
    /// Where it is written down what is said on the wire.
    pub transcript: Option<Transcript>,
}

impl TestOptions {
    /// As the arguments have it.
    ///
    /// # Errors
    /// Wrong usage, where the file for the transcript cannot be made.
    pub fn new(output: &Output, args: &HowArgs) -> Result<TestOptions, Stop> {
        Ok(TestOptions { send: args.send, transcript: Transcript::open(output, args.transcript.as_deref())? })
    }

    pub fn plan(&self, context: &Context, coded: &DraftWithCode) -> Plan {
        let plan = context.plan(coded);
        if self.send { plan.sending_to(&coded.draft.address) } else { plan }
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
    output: &Output,
    context: &Context,
    coded: &DraftWithCode,
    how: &TestOptions,
    warm: Option<Warm>,
) -> Result<Report, Stop> {
    say_endpoints(output, &coded.draft)?;
    let mut events = context.prober.run(&how.plan(context, coded), &coded.code, warm);
    while let Some(event) = events.next().await {
        match event {
            Event::Began(..) => {}
            Event::Ended(service, stage) if stage.ok => {
                let args = [
                    ("service", output.locale.service(service).into()),
                    ("stage", output.locale.stage_done(stage.stage).into()),
                    ("ms", stage.ms.to_string().into()),
                ];
                output.say(&output.locale.with("cli-stage", &args))?;
            }
            Event::Ended(..) => {}
            Event::Slow(service, _) => {
                output.note(&format!(
                    "{}: {}",
                    output.locale.service(service),
                    output.locale.text("server-is-slow")
                ));
            }
            Event::Said(line) => how.note(&line),
            Event::Done(report) => say_end(output, &report)?,
            Event::Finished(report) => {
                context.remember(coded, &report);
                return Ok(report);
            }
        }
    }
    Err(Stop::Said(Status::Failed, output.locale.text("cli-broke-off")))
}

/// Says for every failed service what was done, what the server said, what it means and what to do.
///
/// # Errors
/// When standard output is closed.
pub fn say_failures(
    output: &Output,
    report: &Report,
    draft: &Draft,
    adviser: Option<&Provider>,
) -> Result<(), Stop> {
    for service in &report.services {
        if let Some(why) = service.diagnosis() {
            output.say("")?;
            for line in card(output, service, why, adviser) {
                output.say(&line)?;
            }
            if let Some(adviser) = adviser.filter(|_| draft.provider.is_none()) {
                output.say(&output.locale.says_it_is(adviser))?;
            }
        }
    }
    Ok(())
}

/// Says where a test goes to.
fn say_endpoints(output: &Output, draft: &Draft) -> Result<(), Stop> {
    output.say(&output.locale.with("cli-testing", &[("address", draft.address.in_letters().into())]))?;
    for (name, endpoint) in [("IMAP", &draft.imap), ("SMTP", &draft.smtp)] {
        if let Some(endpoint) = endpoint {
            output.say(&endpoint_line(output, name, endpoint))?;
        }
    }
    Ok(())
}

/// A server with its user name, in a line.
pub fn endpoint_line(output: &Output, service: &str, endpoint: &Endpoint) -> String {
    let args = [
        ("service", service.into()),
        ("host", endpoint.host.as_str().into()),
        ("port", endpoint.port.to_string().into()),
        ("security", output.locale.security(endpoint.security).into()),
        ("user", endpoint.user.as_str().into()),
    ];
    output.locale.with("cli-endpoint", &args)
}

fn say_end(output: &Output, report: &ServiceReport) -> Result<(), Stop> {
    let service = output.locale.service(report.service);
    let line = match &report.verdict {
        Verdict::Passed => {
            let args = [("service", service.into()), ("passed", output.passed().into())];
            output.locale.with("cli-service-passed", &args)
        }
        Verdict::Failed(why) => {
            let cause = output.marked(Mark::Failed, output.locale.cause(why.cause));
            output.locale.with("cli-service-failed", &[("service", service.into()), ("cause", cause.into())])
        }
        Verdict::Skipped => output.locale.with("cli-service-skipped", &[("service", service.into())]),
        Verdict::Cancelled => output.locale.with("cli-service-cancelled", &[("service", service.into())]),
    };
    output.say(&line)?;
    for plausibility in &report.remarks {
        output.say(&output.locale.mail_remark(*plausibility))?;
    }
    for notice in &report.notices {
        output.say(&output.locale.server_notice(report.service, notice))?;
    }
    Ok(())
}

/// What a certificate says, for a comparison.
fn certificate_lines(output: &Output, shown: &Certificate) -> Vec<String> {
    let locale = &output.locale;
    let names = shown.names.join(", ");
    let dates =
        [("from", locale.moment(shown.not_before).into()), ("until", locale.moment(shown.not_after).into())];
    vec![
        locale.with("cli-certificate-names", &[("names", names.into())]),
        locale.with("cli-certificate-dates", &dates),
        locale.with("cli-certificate-sha256", &[("sha256", shown.sha256.to_string().into())]),
    ]
}

fn card(
    output: &Output,
    service: &ServiceReport,
    why: &Diagnosis,
    provider: Option<&Provider>,
) -> Vec<String> {
    let locale = &output.locale;
    let endpoint = &service.endpoint;
    let mut lines = vec![
        locale.with(
            "cli-service-failed",
            &[
                ("service", locale.service(service.service).into()),
                ("cause", output.marked(Mark::Failed, locale.cause(why.cause)).into()),
            ],
        ),
        locale.with(
            "cli-did",
            &[
                ("stage", locale.stage(why.stage).into()),
                ("host", endpoint.host.as_str().into()),
                ("port", endpoint.port.to_string().into()),
                ("security", locale.security(endpoint.security).into()),
                ("user", endpoint.user.as_str().into()),
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
        lines.extend(certificate_lines(output, shown));
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
    lines.extend(numbered(output, advice.iter().map(String::as_str)));
    lines
}

/// Numbered lines.
pub fn numbered(output: &Output, lines: impl Iterator<Item = impl Into<String>>) -> Vec<String> {
    let line = |(index, text): (usize, _)| {
        let (number, text): (_, String) = ((index + 1).to_string(), Into::into(text));
        output.locale.with("cli-numbered", &[("number", number.into()), ("text", text.into())])
    };
    lines.enumerate().map(line).collect()
}
