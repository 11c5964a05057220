//! One service's way through the stages: tells what begins and ends, keeps the times and the deadlines.

use std::pin::pin;
use std::time::{Duration, Instant};

use tokio::sync::mpsc::UnboundedSender;
use tokio::time::timeout;

use super::failure::Failure;
use super::record::Record;
use super::report::{Event, Stage, StageReport};
use crate::model::catalogue::Quirk;
use crate::model::failure::Service;

/// From when on a server is said to be slow.
const SLOW: Duration = Duration::from_secs(10);

/// How long each stage may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// The name look-up.
    pub resolve: Duration,
    /// The TCP connection.
    pub connect: Duration,
    /// The encryption.
    pub secure: Duration,
    /// The greeting, and as long again for the server's list of abilities: many servers make strangers wait.
    pub greet: Duration,
    /// The sign-in.
    pub sign_in: Duration,
    /// IMAP ID, and as long again for EXAMINE.
    pub open: Duration,
    /// All of it, but for a message to oneself.
    pub whole: Duration,
    /// Handing over a message to oneself.
    pub send: Duration,
    /// Its arrival.
    pub arrive: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Deadlines {
            resolve: Duration::from_secs(5),
            connect: Duration::from_secs(10),
            secure: Duration::from_secs(10),
            greet: Duration::from_secs(30),
            sign_in: Duration::from_secs(30),
            open: Duration::from_secs(15),
            whole: Duration::from_secs(120),
            send: Duration::from_secs(60),
            arrive: Duration::from_secs(60),
        }
    }
}

impl Deadlines {
    /// The deadlines for a provider with these quirks. The whole never takes longer than usual.
    pub(super) fn for_quirks(self, quirks: &[Quirk]) -> Deadlines {
        if !quirks.contains(&Quirk::Slow) {
            return self;
        }
        Deadlines {
            resolve: self.resolve * 2,
            connect: self.connect * 2,
            secure: self.secure * 2,
            sign_in: self.sign_in * 2,
            open: self.open * 2,
            ..self
        }
    }
}

/// The way through the stages.
pub(super) struct Stages {
    service: Service,
    /// `None` for a connection made anew on the quiet.
    feed: Option<UnboundedSender<Event>>,
    stages: Vec<StageReport>,
    stage: Stage,
    since: Instant,
    end: Instant,
    record: Option<Record>,
    was_slow: bool,
}

impl Stages {
    pub(super) fn new(service: Service, feed: UnboundedSender<Event>, whole: Duration) -> Stages {
        let now = Instant::now();
        Stages {
            service,
            feed: Some(feed),
            stages: Vec::new(),
            stage: Stage::Resolve,
            since: now,
            end: now + whole,
            record: None,
            was_slow: false,
        }
    }

    /// A walk with the same end that tells nobody.
    pub(super) fn quiet(&self) -> Stages {
        Stages {
            service: self.service,
            feed: None,
            stages: Vec::new(),
            stage: Stage::Resolve,
            since: Instant::now(),
            end: self.end,
            record: None,
            was_slow: false,
        }
    }

    /// Walks one stage, within its deadline and that of the whole.
    pub(super) async fn stage<T>(
        &mut self,
        stage: Stage,
        limit: Duration,
        work: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        self.stage = stage;
        self.tell(Event::Began(self.service, stage));
        let left = self.end.saturating_duration_since(Instant::now());
        let limit = limit.min(left);
        let mut work = pin!(work);
        let patient = if stage < Stage::Send { SLOW.min(limit) } else { limit };
        let mut done = timeout(patient, &mut work).await;
        if done.is_err() && patient < limit {
            self.was_slow = true;
            self.tell(Event::Slow(self.service, stage));
            done = timeout(limit - patient, work).await;
        }
        let done = match done {
            Ok(done) => done,
            Err(_) => Err(Failure::timed_out(self.record.as_ref().map(Record::since).unwrap_or_default())),
        };
        self.ended(done.is_ok());
        done
    }

    /// Whether a stage took long.
    pub(super) fn was_slow(&self) -> bool {
        self.was_slow
    }

    /// The stages of a connection that was already there.
    pub(super) fn reuse(&mut self, record: Record) {
        self.since = Instant::now();
        for stage in Stage::PREFLIGHT {
            self.stage = stage;
            self.tell(Event::Began(self.service, stage));
            self.ended(true);
        }
        self.listen_to(record);
    }

    /// What the server says from now on belongs to a failure by time-out.
    pub(super) fn listen_to(&mut self, record: Record) {
        self.record = Some(record);
    }

    /// Gives the rest so much more time.
    pub(super) fn take_longer(&mut self, by: Duration) {
        self.end = self.end.max(Instant::now()) + by;
    }

    /// Does not count the time that was spent waiting for the other service.
    pub(super) fn wait_is_over(&mut self) {
        self.since = Instant::now();
    }

    /// The stage that began last.
    pub(super) fn last(&self) -> Stage {
        self.stage
    }

    /// What was walked.
    pub(super) fn into_stages(self) -> Vec<StageReport> {
        self.stages
    }

    fn ended(&mut self, ok: bool) {
        let ms = u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.since = Instant::now();
        let report = StageReport { stage: self.stage, ok, ms };
        self.stages.push(report.clone());
        self.tell(Event::Ended(self.service, report));
    }

    fn tell(&self, event: Event) {
        if let Some(feed) = &self.feed {
            // Nobody listening means that the test was dropped.
            let _ = feed.send(event);
        }
    }
}

/// One attempt within its deadline.
pub(super) async fn within<T>(
    limit: Duration,
    record: &Record,
    attempt: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let done = timeout(limit, attempt).await;
    done.unwrap_or_else(|_| Err(Failure::timed_out(record.since())))
}
