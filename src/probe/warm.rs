//! Connections that a preflight leaves open for the test that follows.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::{Job, imap, smtp};
use crate::catalogue::Endpoint;

/// A warm connection that is younger than this is taken to stand if the system knows nothing else.
const YOUNG: Duration = Duration::from_secs(25);
/// A warm connection that is older than this is not looked at: servers hang up after some minutes.
const STALE: Duration = Duration::from_secs(240);
/// How long a warm connection may take to show that it stands.
const PATIENCE: Duration = Duration::from_secs(3);

/// Connections that a preflight left open; may be empty or stale, then a test dials anew without a word. They close
/// when the last clone is dropped.
#[derive(Clone, Default)]
pub struct Warm(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    imap: Option<Idle<imap::Ready>>,
    smtp: Option<Idle<smtp::Ready>>,
}

/// A connection in wait.
struct Idle<T> {
    ready: T,
    endpoint: Endpoint,
    since: Instant,
    /// Beside the monotonic clock, which stands still while a computer sleeps.
    wall: SystemTime,
}

impl<T> Idle<T> {
    fn new(ready: T, endpoint: &Endpoint) -> Idle<T> {
        Idle { ready, endpoint: endpoint.clone(), since: Instant::now(), wall: SystemTime::now() }
    }

    fn age(&self) -> Duration {
        self.since.elapsed().max(self.wall.elapsed().unwrap_or(STALE))
    }

    /// Whether it leads to this server and is worth a look.
    fn fits(&self, endpoint: &Endpoint) -> bool {
        let same = |e: &Endpoint| (e.host.clone(), e.port, e.security);
        same(&self.endpoint) == same(endpoint) && self.age() < STALE
    }
}

impl Warm {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn keep_imap(&self, ready: imap::Ready, job: &Job) {
        self.kept().imap = Some(Idle::new(ready, &job.target.endpoint));
    }

    pub(super) fn keep_smtp(&self, ready: smtp::Ready, job: &Job) {
        self.kept().smtp = Some(Idle::new(ready, &job.target.endpoint));
    }

    /// The connection to this server, if it still stands; it is not kept any more.
    pub(super) async fn take_imap(&self, job: &Job) -> Option<imap::Ready> {
        let idle = self.kept().imap.take().filter(|idle| idle.fits(&job.target.endpoint))?;
        let is_young = idle.age() < YOUNG;
        let mut ready = idle.ready;
        ready.is_alive(is_young, PATIENCE).await.then_some(ready)
    }

    /// The same for SMTP.
    pub(super) async fn take_smtp(&self, job: &Job) -> Option<smtp::Ready> {
        let idle = self.kept().smtp.take().filter(|idle| idle.fits(&job.target.endpoint))?;
        let mut ready = idle.ready;
        ready.is_alive(PATIENCE).await.then_some(ready)
    }
}

impl fmt::Debug for Warm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.kept();
        write!(f, "Warm(imap: {}, smtp: {})", kept.imap.is_some(), kept.smtp.is_some())
    }
}
