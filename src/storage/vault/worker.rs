//! The thread that owns a store, and how it is asked.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::{KeychainName, VaultError};
use crate::model::address::Address;
use crate::model::code::Code;
use crate::storage::accounts::CodeId;

/// How long an answer may take while nobody is asked for anything.
pub(super) const PATIENCE: Duration = Duration::from_secs(3);
/// How long an answer may take while the keychain asks the person.
const PATIENCE_WITH_A_PERSON: Duration = Duration::from_secs(120);
/// How many sessions of their own are tried where the encryption of one may be at fault: two in a row were seen in practice.
const FRESH_SESSIONS: usize = 3;
/// What the self-test keeps for a moment; it must not be found as a code.
const PROOF_SERVICE: &str = "mailkey self-test";
const PROOF_LABEL: &str = "Mailkey self-test";

/// A place in a store for one code.
#[derive(Clone)]
pub(super) struct Slot<'a> {
    /// The program it belongs to.
    pub(super) service: &'static str,
    /// What tells it from the program's others.
    pub(super) user: String,
    /// The account's address, for stores with attributes.
    pub(super) address: Option<&'a Address>,
    /// The code's label, for stores with attributes.
    pub(super) label: &'a str,
}

impl Slot<'_> {
    /// What tells it from all others of a store.
    pub(super) fn name(&self) -> (&str, &str) {
        (self.service, &self.user)
    }
}

/// What can keep codes. Every call may block.
pub(super) trait Store {
    /// Makes sure that the store is there and says whose it is; quick where it is open already.
    fn open(&mut self) -> Result<KeychainName, VaultError>;
    /// Lets go of it, so that the next `open` starts afresh.
    fn close(&mut self);
    /// Whether a person would have to unlock it.
    fn is_locked(&mut self) -> Result<bool, VaultError>;
    /// Whether it may ask the person at any time without being locked.
    fn may_ask(&self) -> bool;
    /// Lets it ask the person, or forbids it; a store that cannot be told asks only while it is locked.
    fn let_ask(&mut self, _may_ask: bool) -> Result<(), VaultError> {
        Ok(())
    }
    /// Its own way to show that it works; `None` where a throw-away entry shows it.
    fn proves_itself(&mut self) -> Option<Result<(), VaultError>> {
        None
    }
    /// Writes codes, each in place of the one that is there.
    fn put(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError>;
    /// Reads a code; `None` only where it is certain that there is none.
    fn get(&mut self, slot: &Slot<'_>) -> Result<Option<Code>, VaultError>;
    /// The same for many, in their order.
    fn get_all(&mut self, slots: &[Slot<'_>]) -> Result<Vec<Option<Code>>, VaultError> {
        slots.iter().map(|slot| self.get(slot)).collect()
    }
    /// Deletes codes; it is fine if one is not there.
    fn delete(&mut self, slots: &[Slot<'_>]) -> Result<(), VaultError>;
}

type Open = dyn Fn() -> Box<dyn Store> + Send + Sync;
type Job = Box<dyn FnOnce(&mut StoreThread) + Send>;

/// The asking side.
pub(super) struct Worker {
    open: Arc<Open>,
    jobs: Mutex<Option<Sender<Job>>>,
    person_is_asked: Arc<AtomicBool>,
}

impl Worker {
    /// `open` makes the store, on the worker's thread; no thread runs before the first request.
    pub(super) fn new(open: impl Fn() -> Box<dyn Store> + Send + Sync + 'static) -> Worker {
        Worker { open: Arc::new(open), jobs: Mutex::new(None), person_is_asked: Arc::default() }
    }

    /// Has something done on the thread and waits for the answer: for `patience`, and longer while the keychain asks
    /// the person. What nobody waits for any more when its turn comes is not done.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        job: impl FnOnce(&mut StoreThread) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        // A keychain's calls block, and cannot be given up half-way: they run on a thread of their own, one after the
        // other, and whoever asks waits beside it.
        let (answer, mut waiting) = oneshot::channel();
        self.send(Box::new(move |thread| {
            if !answer.is_closed() {
                // If nobody waits by now, the answer is dropped, and a code in it zeroed.
                let _ = answer.send(job(thread));
            }
        }))?;
        // The patience counts from when the person was last seen to be asked: who types a password is not timed out.
        let began = Instant::now();
        let mut was_asked = false;
        loop {
            if let Ok(answered) = timeout(patience, &mut waiting).await {
                return answered.unwrap_or(Err(VaultError::WorkerGone));
            }
            let is_asked = self.person_is_asked.load(Ordering::Acquire);
            // Whose question was answered a moment ago still has something to do.
            if !(is_asked || was_asked) || began.elapsed() > PATIENCE_WITH_A_PERSON {
                return Err(VaultError::TimedOut);
            }
            was_asked = is_asked;
        }
    }

    fn send(&self, job: Job) -> Result<(), VaultError> {
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = match jobs.as_ref() {
            Some(thread) => match thread.send(job) {
                Ok(()) => return Ok(()),
                Err(back) => back.0,
            },
            None => job,
        };
        let thread = self.start()?;
        let sent = thread.send(job);
        *jobs = Some(thread);
        sent.map_err(|_| VaultError::WorkerGone)
    }

    fn start(&self) -> Result<Sender<Job>, VaultError> {
        let (sender, jobs): (_, Receiver<Job>) = channel();
        let (open, person_is_asked) = (self.open.clone(), self.person_is_asked.clone());
        person_is_asked.store(false, Ordering::Release);
        thread::Builder::new()
            .name("vault".into())
            .spawn(move || {
                let mut thread =
                    StoreThread { store: open(), person_is_asked, was_open: false, has_asked: false };
                for job in jobs {
                    job(&mut thread);
                }
            })
            .map_err(|_| VaultError::WorkerGone)?;
        Ok(sender)
    }
}

/// The thread's side: a store and what is done with it.
pub(super) struct StoreThread {
    store: Box<dyn Store>,
    person_is_asked: Arc<AtomicBool>,
    was_open: bool,
    /// Whether the person was asked the last time: that is not done twice.
    has_asked: bool,
}

impl StoreThread {
    /// Writes a throw-away entry, reads it back and deletes it.
    pub(super) fn prove(&mut self, may_ask: bool) -> Result<KeychainName, VaultError> {
        let slot = Slot {
            service: PROOF_SERVICE,
            user: CodeId::random().to_string(),
            address: None,
            label: PROOF_LABEL,
        };
        let code = Code::new(&slot.user).map_err(|_| VaultError::NotKept)?;
        self.with(may_ask, |store| {
            let name = store.open()?;
            if let Some(proof) = store.proves_itself() {
                return proof.map(|()| name);
            }
            let slot = std::slice::from_ref(&slot);
            let kept = put_and_compare(store, &[(slot[0].clone(), &code)]);
            let gone = store.delete(slot);
            kept.and(gone)?;
            match store.get(&slot[0])? {
                None => Ok(name),
                Some(_) => Err(VaultError::NotKept),
            }
        })
    }

    /// Writes codes and reads them back.
    pub(super) fn keep(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
        let kept = self.with(true, |store| put_and_compare(store, codes));
        kept.map_err(|error| codes.iter().fold(error, |error, (_, code)| without(error, code)))
    }

    pub(super) fn load(&mut self, slot: &Slot<'_>, may_ask: bool) -> Result<Option<Code>, VaultError> {
        self.with(may_ask, |store| store.get(slot))
    }

    pub(super) fn remove(&mut self, slots: &[Slot<'_>]) -> Result<(), VaultError> {
        self.with(true, |store| store.delete(slots))
    }

    /// Opens the store and does something with it; once more with a fresh one where a store that was open before has
    /// gone stale, as after a restart of the service behind it, and a few times where what came was garbled.
    fn with<T>(
        &mut self,
        may_ask: bool,
        mut job: impl FnMut(&mut dyn Store) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let was_open = self.was_open;
        let mut result = self.once(may_ask, &mut job);
        let mut may_be_stale = was_open && result.as_ref().is_err_and(is_staleness);
        for _ in 0..FRESH_SESSIONS {
            let may_be_garbled = !self.has_asked && result.as_ref().is_err_and(is_garbled);
            if matches!(result, Err(VaultError::TimedOut)) || !(may_be_stale || may_be_garbled) {
                break;
            }
            may_be_stale = false;
            self.store.close();
            result = self.once(may_ask, &mut job);
        }
        match result {
            // A locked wallet gives empty secrets and takes none, and says that all is well.
            Err(VaultError::NotKept | VaultError::Unreadable) if self.store.is_locked() == Ok(true) => {
                Err(VaultError::Locked)
            }
            other => other,
        }
    }

    fn once<T>(
        &mut self,
        may_ask: bool,
        job: &mut impl FnMut(&mut dyn Store) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let result = self.open(may_ask).and_then(|()| job(self.store.as_mut()));
        self.person_is_asked.store(false, Ordering::Release);
        // What a store is told may hold for the whole process.
        let _ = self.store.let_ask(true);
        self.was_open = !result.as_ref().is_err_and(is_staleness);
        if !self.was_open {
            self.store.close();
        }
        result
    }

    fn open(&mut self, may_ask: bool) -> Result<(), VaultError> {
        self.has_asked = false;
        self.store.open()?;
        let is_locked = self.store.is_locked()?;
        if is_locked && !may_ask {
            return Err(VaultError::Locked);
        }
        self.store.let_ask(may_ask)?;
        let waits = may_ask && (is_locked || self.store.may_ask());
        self.person_is_asked.store(waits, Ordering::Release);
        self.has_asked = waits;
        Ok(())
    }
}

fn put_and_compare(store: &mut dyn Store, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
    store.put(codes)?;
    let slots: Vec<_> = codes.iter().map(|(slot, _)| slot.clone()).collect();
    let kept = store.get_all(&slots)?;
    let is_kept = kept.iter().zip(codes).all(|(kept, (_, code))| kept.as_ref() == Some(*code));
    if is_kept && kept.len() == codes.len() { Ok(()) } else { Err(VaultError::NotKept) }
}

/// Whether a fresh connection could do better.
fn is_staleness(error: &VaultError) -> bool {
    matches!(error, VaultError::NoBus | VaultError::NoService | VaultError::TimedOut | VaultError::Other(_))
}

/// Whether the connection's own encryption may be at fault: with one wallet in use (KWallet 5) one session in a hundred
/// agrees on a key that the two sides do not share, and a fresh session is right.
fn is_garbled(error: &VaultError) -> bool {
    matches!(error, VaultError::NotKept | VaultError::Unreadable | VaultError::Other(_))
}

/// No service is known to say a secret back; should one do so, it goes no further.
fn without(error: VaultError, code: &Code) -> VaultError {
    match error {
        VaultError::Other(words) => VaultError::Other(words.replace(code.expose(), "…")),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicU32;

    const SECRET: &str = "abcdefghijklmnop";

    /// What the store of a test does wrong.
    #[derive(Clone, Copy, PartialEq, Eq)]
    enum Fault {
        ForgetsAll,
        KeepsOthers,
        SaysItBack,
        Panics,
        StaleOnce,
        Hangs,
    }

    struct Faulty(Fault, Arc<AtomicU32>);

    impl Store for Faulty {
        fn open(&mut self) -> Result<KeychainName, VaultError> {
            Ok(KeychainName::SecretService)
        }
        fn close(&mut self) {}
        fn is_locked(&mut self) -> Result<bool, VaultError> {
            Ok(false)
        }
        fn may_ask(&self) -> bool {
            false
        }
        fn put(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
            match self.0 {
                Fault::SaysItBack => Err(VaultError::Other(format!("cannot keep {}!", codes[0].1.expose()))),
                _ => Ok(()),
            }
        }
        fn get(&mut self, _slot: &Slot<'_>) -> Result<Option<Code>, VaultError> {
            let count = self.1.fetch_add(1, Ordering::SeqCst);
            match self.0 {
                Fault::KeepsOthers => Ok(Code::new("something else").ok()),
                Fault::Panics if count == 0 => panic!("a store that panics"),
                Fault::StaleOnce if count == 1 => Err(VaultError::NoService),
                Fault::Hangs => loop {
                    thread::park();
                },
                _ => Ok(None),
            }
        }
        fn delete(&mut self, _slots: &[Slot<'_>]) -> Result<(), VaultError> {
            self.1.fetch_add(1, Ordering::SeqCst);
            Ok(())
        }
    }

    fn faulty(fault: Fault) -> (Worker, Arc<AtomicU32>) {
        let count = Arc::new(AtomicU32::new(0));
        let shared = count.clone();
        (Worker::new(move || Box::new(Faulty(fault, shared.clone()))), count)
    }

    fn slot() -> Slot<'static> {
        Slot { service: "mailkey", user: "me@qq.com/0123abcd".into(), address: None, label: "" }
    }

    async fn keep(worker: &Worker) -> Result<(), VaultError> {
        let code = Code::new(SECRET).unwrap();
        worker.ask(PATIENCE, move |thread| thread.keep(&[(slot(), &code)])).await
    }

    async fn load(worker: &Worker, patience: Duration) -> Result<Option<Code>, VaultError> {
        worker.ask(patience, |thread| thread.load(&slot(), true)).await
    }

    #[tokio::test]
    async fn what_is_not_read_back_the_same_is_not_kept() {
        for fault in [Fault::ForgetsAll, Fault::KeepsOthers] {
            let (worker, _) = faulty(fault);
            assert_eq!(keep(&worker).await, Err(VaultError::NotKept));
            let proof = worker.ask(PATIENCE, |thread| thread.prove(false)).await;
            assert_eq!(proof, Err(VaultError::NotKept));
        }
    }

    #[tokio::test]
    async fn a_store_that_says_the_secret_back_is_cut_short() {
        let (worker, _) = faulty(Fault::SaysItBack);
        assert_eq!(keep(&worker).await, Err(VaultError::Other("cannot keep …!".into())));
    }

    #[tokio::test]
    async fn a_dead_thread_is_told_and_replaced() {
        let (worker, _) = faulty(Fault::Panics);
        assert_eq!(load(&worker, PATIENCE).await, Err(VaultError::WorkerGone));
        // Its end may come a moment after the answer's.
        while load(&worker, PATIENCE).await == Err(VaultError::WorkerGone) {}
        assert_eq!(load(&worker, PATIENCE).await, Ok(None));
    }

    #[tokio::test]
    async fn a_store_that_went_stale_is_opened_afresh() {
        let (worker, count) = faulty(Fault::StaleOnce);
        assert_eq!(load(&worker, PATIENCE).await, Ok(None));
        assert_eq!(load(&worker, PATIENCE).await, Ok(None));
        assert_eq!(count.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn a_store_that_hangs_is_not_waited_for() {
        let (worker, count) = faulty(Fault::Hangs);
        let short = Duration::from_millis(20);
        assert_eq!(load(&worker, short).await, Err(VaultError::TimedOut));
        let remove = worker.ask(short, |thread| thread.remove(&[slot()])).await;
        assert_eq!(remove, Err(VaultError::TimedOut));
        assert_eq!(count.load(Ordering::SeqCst), 1, "the second request waits behind the first");
    }
}
