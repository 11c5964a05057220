//! Connections that a preflight leaves open for the test that follows.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Mutex;

use super::{Job, imap, smtp};
use crate::model::catalogue::Endpoint;

/// A warm connection that is younger than this is taken to stand if the system knows nothing else.
const YOUNG: Duration = Duration::from_secs(25);
/// A refresh leaves one alone that is younger than this.
const FRESH: Duration = Duration::from_secs(10);
/// A warm connection that is older than this is not looked at: servers hang up after some minutes.
const STALE: Duration = Duration::from_secs(240);
/// How long a warm connection may take to show that it stands.
const PATIENCE: Duration = Duration::from_secs(3);

/// Connections that a preflight left open; may be empty or stale, then a test dials anew without a word. They close
/// when the last clone is dropped.
#[derive(Clone, Default)]
pub struct Warm(Arc<IdleConnections>);

/// A test that comes while a connection is asked waits for what comes of it.
#[derive(Default)]
struct IdleConnections {
    imap: Mutex<Option<Idle<imap::Ready>>>,
    smtp: Mutex<Option<Idle<smtp::Ready>>>,
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
    pub(super) async fn keep_imap(&self, ready: imap::Ready, job: &Job) {
        *self.0.imap.lock().await = Some(Idle::new(ready, &job.target.endpoint));
    }

    pub(super) async fn keep_smtp(&self, ready: smtp::Ready, job: &Job) {
        *self.0.smtp.lock().await = Some(Idle::new(ready, &job.target.endpoint));
    }

    /// The connection to this server, if it still stands; it is not kept any more.
    pub(super) async fn take_imap(&self, job: &Job) -> Option<imap::Ready> {
        let idle = self.0.imap.lock().await.take().filter(|idle| idle.fits(&job.target.endpoint))?;
        let is_young = idle.age() < YOUNG;
        let mut ready = idle.ready;
        ready.is_alive(is_young, PATIENCE).await.then_some(ready)
    }

    /// The same for SMTP.
    pub(super) async fn take_smtp(&self, job: &Job) -> Option<smtp::Ready> {
        let idle = self.0.smtp.lock().await.take().filter(|idle| idle.fits(&job.target.endpoint))?;
        let mut ready = idle.ready;
        ready.is_alive(PATIENCE).await.then_some(ready)
    }

    /// Asks the connection to this server whether it still stands, unless that is known; says whether it does. One
    /// that is gone is not kept.
    pub(super) async fn refresh_imap(&self, job: &Job) -> bool {
        let mut kept = self.0.imap.lock().await;
        let Some(mut idle) = kept.take().filter(|idle| idle.fits(&job.target.endpoint)) else {
            return false;
        };
        let is_fresh = idle.age() < FRESH;
        if idle.ready.is_alive(is_fresh, PATIENCE).await {
            *kept = Some(if is_fresh { idle } else { Idle::new(idle.ready, &job.target.endpoint) });
        }
        kept.is_some()
    }

    /// The same for SMTP, whose test asks beside IMAP's sign-in in any case: only a dead one matters.
    pub(super) async fn refresh_smtp(&self, job: &Job) -> bool {
        let mut kept = self.0.smtp.lock().await;
        let Some(mut idle) = kept.take().filter(|idle| idle.fits(&job.target.endpoint)) else {
            return false;
        };
        if idle.age() < FRESH {
            *kept = Some(idle);
        } else if idle.ready.is_alive(PATIENCE).await {
            *kept = Some(Idle::new(idle.ready, &job.target.endpoint));
        }
        kept.is_some()
    }
}

impl Warm {
    /// For tests: makes the connections look idle for longer.
    #[doc(hidden)]
    pub async fn age(&self, by: Duration) {
        let older = |since: Instant| since.checked_sub(by).unwrap_or(since);
        if let Some(idle) = &mut *self.0.imap.lock().await {
            idle.since = older(idle.since);
        }
        if let Some(idle) = &mut *self.0.smtp.lock().await {
            idle.since = older(idle.since);
        }
    }
}

impl fmt::Debug for Warm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has =
            |kept: Option<bool>| kept.map_or("asked", |is_there| if is_there { "kept" } else { "none" });
        let imap = has(self.0.imap.try_lock().ok().map(|kept| kept.is_some()));
        let smtp = has(self.0.smtp.try_lock().ok().map(|kept| kept.is_some()));
        write!(f, "Warm(imap: {imap}, smtp: {smtp})")
    }
}
