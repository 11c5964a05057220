//! Both services side by side, and the rule between them: SMTP signs in only once IMAP has accepted the code, so that a
//! wrong code costs one refusal and not two.
//!
//! IMAP and SMTP connect, encrypt and greet at the same time. Then IMAP signs in, and tells SMTP the verdict through a
//! one-shot channel: accepted, and SMTP signs in, too; not accepted, and SMTP is skipped; untested (IMAP never got as far
//! as sending the code, or there is no IMAP), and SMTP signs in on its own. A refused user name is tried once in its other
//! form, on a connection of its own, since servers slow down or hang up after a refusal.

mod both;
mod message_to_oneself;
mod panic_boundary;

use std::time::{Duration, Instant};

use futures_util::future::{BoxFuture, join};
use futures_util::stream::BoxStream;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;

use super::case::Case;
use super::diagnosis::diagnose;
use super::failure::Failure;
use super::record::Record;
use super::report::{Diagnosis, Event, Remark, ServiceReport, Stage, Verdict};
use super::reuse::Warm;
use super::software::Software;
use super::stages::{Stages, within};
use super::{Job, Plan, Prober, Telling, imap, smtp, text};
use crate::model::catalogue::Endpoint;
use crate::model::code::Code;
use crate::model::failure::{Cause, Service};
use both::{both, stream};
use panic_boundary::Guard;

/// The most notices of one server that are told.
const MOST_NOTICES: usize = 4;

/// What IMAP tells SMTP of its sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SignInVerdict {
    /// The code was accepted.
    Accepted,
    /// The code was sent and not accepted.
    NotAccepted,
    /// The code was never sent.
    Untested,
}

/// How a service came out when nothing failed.
enum Ending {
    Passed,
    Skipped,
}

/// The test of one service while it runs.
struct ServiceRun {
    job: Job,
    stages: Stages,
    feed: UnboundedSender<Event>,
    /// The user name that was tried last.
    user: String,
    /// Whether the other service has accepted the code.
    code_accepted: bool,
    /// Whether IMAP is tested, too.
    has_imap: bool,
    remarks: Vec<Remark>,
    /// What the server said beside its yes.
    notices: Vec<String>,
    /// Who the server says it is.
    software: Option<Software>,
}

/// See [`Prober::preflight`].
pub(super) fn preflight(prober: &Prober, plan: &Plan, warm: Warm) -> BoxStream<'static, Event> {
    let (feed, events) = unbounded_channel();
    let telling = Telling { feed: &feed, start: Instant::now(), code: None };
    let [imap, smtp] = Service::BOTH.map(|service| ServiceRun::new(prober, plan, service, &telling));
    let keep = warm.clone();
    let imap = imap.map(|mut run| {
        Guard::over(&run).watch(Box::pin(async move {
            let done = run.warm_imap(&keep).await;
            run.finish(done, None)
        }))
    });
    let smtp = smtp.map(|mut run| {
        Guard::over(&run).watch(Box::pin(async move {
            let done = run.warm_smtp(&warm).await;
            run.finish(done, None)
        }))
    });
    stream(both(imap, smtp), events)
}

/// See [`Prober::refresh`].
pub(super) fn refresh(prober: &Prober, plan: &Plan, warm: Warm) -> BoxFuture<'static, ()> {
    // Nobody listens: what goes wrong shows in the test.
    let (feed, _) = unbounded_channel();
    let telling = Telling { feed: &feed, start: Instant::now(), code: None };
    let [imap, smtp] = Service::BOTH.map(|service| ServiceRun::new(prober, plan, service, &telling));
    let keep = warm.clone();
    let imap = async move {
        if let Some(mut run) = imap
            && !keep.refresh_imap(&run.job).await
        {
            let _ = run.warm_imap(&keep).await;
        }
    };
    let smtp = async move {
        if let Some(mut run) = smtp
            && !warm.refresh_smtp(&run.job).await
        {
            let _ = run.warm_smtp(&warm).await;
        }
    };
    Box::pin(async move {
        join(imap, smtp).await;
    })
}

/// See [`Prober::run`].
pub(super) fn run(prober: &Prober, plan: &Plan, code: &Code, warm: Warm) -> BoxStream<'static, Event> {
    let (feed, events) = unbounded_channel();
    let telling = Telling { feed: &feed, start: Instant::now(), code: Some(code) };
    let [imap, smtp] = Service::BOTH.map(|service| ServiceRun::new(prober, plan, service, &telling));
    let (say, hear) = oneshot::channel();
    let (opened, is_open) = oneshot::channel();
    let (sent, has_come) = oneshot::channel();
    let imap = imap.map(|mut run| {
        let (code, warm) = (code.clone(), warm.clone());
        Guard::over(&run).watch(Box::pin(async move {
            let mut verdict = VerdictSender(Some(say));
            let post = message_to_oneself::Inbox { opened, has_come };
            let done = run.imap(&code, &warm, &mut verdict, post).await;
            verdict.send(SignInVerdict::Untested);
            run.finish(done, Some(&code))
        }))
    });
    let smtp = smtp.map(|mut run| {
        let code = code.clone();
        Guard::over(&run).watch(Box::pin(async move {
            let done = run.smtp(&code, &warm, hear, message_to_oneself::Outbox { is_open, sent }).await;
            run.finish(done, Some(&code))
        }))
    });
    stream(both(imap, smtp), events)
}

/// Tells SMTP the verdict, once: a later one is about something else than the code.
struct VerdictSender(Option<oneshot::Sender<SignInVerdict>>);

impl VerdictSender {
    fn send(&mut self, verdict: SignInVerdict) {
        if let Some(say) = self.0.take() {
            // SMTP may have failed already.
            let _ = say.send(verdict);
        }
    }
}

impl ServiceRun {
    fn new(prober: &Prober, plan: &Plan, service: Service, telling: &Telling<'_>) -> Option<ServiceRun> {
        let job = Job::new(prober, plan, service, telling)?;
        Some(ServiceRun {
            stages: Stages::new(service, telling.feed.clone(), job.deadlines.whole),
            feed: telling.feed.clone(),
            user: job.target.endpoint.user.clone(),
            code_accepted: false,
            has_imap: plan.imap.is_some(),
            remarks: Vec::new(),
            notices: Vec::new(),
            software: None,
            job,
        })
    }

    /// Goes on with a connection that was there already.
    fn reuse(&mut self, record: Record) {
        record.write_all_to(&self.job.redactor);
        self.stages.reuse(record);
    }

    /// Takes over what is known of a server once its greeting has come.
    fn met(&mut self, record: &Record, software: Option<Software>) {
        self.software = software;
        if record.is_withdrawal_unknown() {
            self.remarks.push(Remark::WithdrawalUnknown);
        }
    }

    /// Opens a connection and leaves it warm.
    async fn warm_imap(&mut self, warm: &Warm) -> Result<Ending, Failure> {
        let ready = imap::open(&self.job, &mut self.stages).await?;
        self.met(&ready.record(), ready.software());
        warm.keep_imap(ready, &self.job).await;
        Ok(Ending::Skipped)
    }

    /// The same for SMTP.
    async fn warm_smtp(&mut self, warm: &Warm) -> Result<Ending, Failure> {
        let ready = smtp::open(&self.job, &mut self.stages).await?;
        self.met(&ready.record(), ready.software());
        warm.keep_smtp(ready, &self.job).await;
        Ok(Ending::Skipped)
    }

    async fn imap(
        &mut self,
        code: &Code,
        warm: &Warm,
        verdict: &mut VerdictSender,
        post: message_to_oneself::Inbox,
    ) -> Result<Ending, Failure> {
        let forms = self.forms();
        let ready = match warm.take_imap(&self.job).await {
            Some(ready) => {
                self.reuse(ready.record());
                ready
            }
            None => imap::open(&self.job, &mut self.stages).await?,
        };
        self.met(&ready.record(), ready.software());
        let quiet = self.stages.quiet();
        let limit = self.job.deadlines.sign_in;
        let ServiceRun { job, stages, user, .. } = self;
        let way = imap::way(&ready, &job.target.endpoint.user, code, &job.quirks);
        let was_sent = way.is_ok();
        let signing_in = async {
            let record = ready.record();
            let done = within(limit, &record, imap::sign_in(ready, way?, &forms[0], code)).await;
            let (Err(refused), Some(other)) = (&done, forms.get(1)) else {
                return done;
            };
            if !may_be_the_name(job, refused) {
                return done;
            }
            let again = async {
                let ready = imap::open(job, &mut { quiet }).await?;
                let way = imap::way(&ready, other, code, &job.quirks)?;
                let record = ready.record();
                within(limit, &record, imap::sign_in(ready, way, other, code)).await
            };
            second_answer(done, again.await, user, other)
        };
        let total = total(limit, forms.len());
        let signed_in = stages.stage(Stage::SignIn, total, signing_in).await;
        let mut signed_in = match signed_in {
            Ok(signed_in) => {
                verdict.send(SignInVerdict::Accepted);
                signed_in
            }
            Err(failure) => {
                let was_looked_at = was_sent && !failure.is_about_the_way();
                verdict.send(if was_looked_at {
                    SignInVerdict::NotAccepted
                } else {
                    SignInVerdict::Untested
                });
                return Err(failure);
            }
        };
        let mut done = imap::open_inbox(&self.job, &mut self.stages, &mut signed_in).await;
        if done.is_ok() && self.job.send_to.is_some() {
            done = self.await_message(&mut signed_in, post).await;
        }
        self.hear_alerts(signed_in.alerts(), code);
        imap::leave(signed_in).await;
        done.map(|()| Ending::Passed)
    }

    async fn smtp(
        &mut self,
        code: &Code,
        warm: &Warm,
        hear: oneshot::Receiver<SignInVerdict>,
        outbox: message_to_oneself::Outbox,
    ) -> Result<Ending, Failure> {
        let ready = match warm.take_smtp(&self.job).await {
            Some(ready) => {
                self.reuse(ready.record());
                ready
            }
            None => smtp::open(&self.job, &mut self.stages).await?,
        };
        self.met(&ready.record(), ready.software());
        // Without IMAP there is nobody to wait for: the sender was dropped.
        let verdict = hear.await.unwrap_or(SignInVerdict::Untested);
        if verdict == SignInVerdict::NotAccepted {
            smtp::leave(ready);
            return Ok(Ending::Skipped);
        }
        self.code_accepted = verdict == SignInVerdict::Accepted;
        self.stages.wait_is_over();
        let forms = self.forms();
        let quiet = self.stages.quiet();
        let limit = self.job.deadlines.sign_in;
        let ServiceRun { job, stages, user, .. } = self;
        let signing_in = async {
            let way = smtp::way(&ready)?;
            let record = ready.record();
            let done = within(limit, &record, smtp::sign_in(ready, way, &forms[0], code)).await;
            let (Err(refused), Some(other)) = (&done, forms.get(1)) else {
                return done;
            };
            if !may_be_the_name(job, refused) {
                return done;
            }
            let again = async {
                let ready = smtp::open(job, &mut { quiet }).await?;
                let way = smtp::way(&ready)?;
                let record = ready.record();
                within(limit, &record, smtp::sign_in(ready, way, other, code)).await
            };
            second_answer(done, again.await, user, other)
        };
        let total = total(limit, forms.len());
        let mut ready = stages.stage(Stage::SignIn, total, signing_in).await?;
        self.hear_alerts(ready.alerts(), code);
        let done = self.send_message(&mut ready, outbox).await;
        smtp::leave(ready);
        done.map(|()| Ending::Passed)
    }

    /// The forms of the user name: the documented one, then the other.
    fn forms(&self) -> Vec<String> {
        let target = &self.job.target;
        std::iter::once(&target.endpoint.user)
            .chain(target.other_user.as_ref().filter(|other| **other != target.endpoint.user))
            .cloned()
            .collect()
    }

    /// Takes what the server said beside its yes, made fit to be shown.
    fn hear_alerts(&mut self, alerts: &[Vec<u8>], code: &Code) {
        for alert in alerts {
            let words = text::clean(&self.job.tongue.decode(alert), Some(code));
            if !words.is_empty() && self.notices.len() < MOST_NOTICES && !self.notices.contains(&words) {
                self.notices.push(words);
            }
        }
    }

    /// Makes the report and tells it.
    fn finish(mut self, done: Result<Ending, Failure>, code: Option<&Code>) -> ServiceReport {
        let verdict = match done {
            Ok(Ending::Passed) => Verdict::Passed,
            Ok(Ending::Skipped) => Verdict::Skipped,
            Err(failure) => Verdict::Failed(Box::new(self.diagnosis(&failure, code))),
        };
        if let Verdict::Failed(why) = &verdict {
            // Said once is enough.
            self.notices.retain(|words| !why.server_said.as_ref().is_some_and(|said| said.contains(words)));
        }
        if self.stages.was_slow() {
            self.remarks.push(Remark::Slow);
        }
        let report = ServiceReport {
            service: self.job.service,
            endpoint: Endpoint { user: self.user, ..self.job.target.endpoint },
            stages: self.stages.into_stages(),
            verdict,
            remarks: self.remarks,
            notices: self.notices,
            software: self.software,
        };
        // Nobody listening means that the test was dropped.
        let _ = self.feed.send(Event::Done(Box::new(report.clone())));
        report
    }

    fn diagnosis(&self, failure: &Failure, code: Option<&Code>) -> Diagnosis {
        let mut case = self.job.case(self.stages.last());
        case.code_accepted = self.code_accepted;
        case.code = code;
        case.user = &self.user;
        case.software = self.software;
        diagnose(failure, &case)
    }
}

impl Job {
    pub(super) fn case(&self, stage: Stage) -> Case<'_> {
        Case {
            service: self.service,
            stage,
            refusals: &self.refusals,
            tongue: &self.tongue,
            user: &self.target.endpoint.user,
            is_name_open: self.is_name_open,
            other_form_of_domain: self.target.is_domain_in_two_forms(),
            software: None,
            shape_fits: self.shape_fits,
            passed_days_ago: self.passed_days_ago,
            refused_lately: self.refused_lately,
            code_accepted: false,
            code: None,
        }
    }
}

/// Whether a refusal leaves open that only the form of the user name was wrong. Everything else would cost a second
/// refused sign-in for nothing.
fn may_be_the_name(job: &Job, refused: &Failure) -> bool {
    let cause = diagnose(refused, &job.case(Stage::SignIn)).cause;
    refused.is_answer() && matches!(cause, Cause::WrongCode | Cause::WrongUsername | Cause::SignInRefused)
}

/// What counts after a second form of the user name was tried: its success or refusal, and `user` is that form then; if
/// it could not be tried, the refusal of the first.
fn second_answer<T>(
    first: Result<T, Failure>,
    second: Result<T, Failure>,
    user: &mut String,
    other: &str,
) -> Result<T, Failure> {
    match second {
        Err(failure) if !failure.is_answer() => first,
        counts => {
            other.clone_into(user);
            counts
        }
    }
}

/// The deadline of the stage: for a second form, a new connection and a second attempt come on top.
fn total(limit: Duration, forms: usize) -> Duration {
    if forms > 1 { limit * 3 } else { limit }
}
