//! What a server has said on a connection.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

use super::redaction::Redactor;
use super::wire;
use crate::model::failure::Service;

/// The longest line that a server may send, in bytes.
pub(super) const LONGEST_LINE: usize = 64 * 1024;
/// The most that a server may send on one connection, in bytes.
pub(super) const LONGEST_TALK: usize = 256 * 1024;

/// Everything that a server has sent on a connection, shared by the stream and whoever diagnoses.
#[derive(Clone)]
pub(super) struct Record(Arc<Mutex<Talk>>);

struct Talk {
    service: Service,
    bytes: Vec<u8>,
    /// Where the answer to the last command starts.
    start: usize,
    /// How many commands there were, and answers that were done with.
    exchanges: usize,
    /// How many prompts for more the last command asked for.
    prompts: usize,
    /// Bytes since the last line feed.
    line: usize,
    too_large: bool,
    ended: bool,
    /// Whether the server was given up before it had answered.
    gave_up: bool,
    /// Whether the server has asked for a certificate of the client's.
    wants_certificate: bool,
    withdrawal_unknown: bool,
    redactor: Option<Redactor>,
}

impl Record {
    pub(super) fn new(service: Service) -> Record {
        Record(Arc::new(Mutex::new(Talk {
            service,
            bytes: Vec::new(),
            start: 0,
            exchanges: 0,
            prompts: 0,
            line: 0,
            too_large: false,
            ended: false,
            gave_up: false,
            wants_certificate: false,
            withdrawal_unknown: false,
            redactor: None,
        })))
    }

    /// Whose words these are.
    pub(super) fn service(&self) -> Service {
        self.lock().service
    }

    /// The server's bytes since the last [`Record::skip`] or [`Record::begin`].
    pub(super) fn since(&self) -> Vec<u8> {
        let talk = self.lock();
        talk.bytes.get(talk.start..).unwrap_or_default().to_vec()
    }

    /// Starts a new exchange: what has come so far is done with.
    pub(super) fn begin(&self) {
        self.begin_asking(0);
    }

    /// The same for a command to which the server is to answer with so many prompts for more.
    pub(super) fn begin_asking(&self, prompts: usize) {
        let mut talk = self.lock();
        talk.start = talk.bytes.len();
        talk.exchanges += 1;
        talk.prompts = prompts;
    }

    /// Is done with this many bytes of the exchange.
    pub(super) fn skip(&self, count: usize) {
        let mut talk = self.lock();
        talk.start = (talk.start + count).min(talk.bytes.len());
        talk.exchanges += 1;
    }

    /// Until when the server is still waited for, by what it has said in this exchange; with the exchange's number.
    pub(super) fn patience(&self) -> (usize, Option<Instant>) {
        let talk = self.lock();
        let since = talk.bytes.get(talk.start..).unwrap_or_default();
        let patience = wire::patience(since, talk.service, talk.prompts);
        (talk.exchanges, patience.map(|patience| Instant::now() + patience))
    }

    /// Whether the server sent more than it may.
    pub(super) fn is_too_large(&self) -> bool {
        self.lock().too_large
    }

    /// Whether the stream came to its end or broke.
    pub(super) fn has_ended(&self) -> bool {
        self.lock().ended
    }

    /// Whether the server was given up: it had turned something down, or spoken out of turn, and did not answer.
    pub(super) fn was_given_up(&self) -> bool {
        self.lock().gave_up
    }

    /// Notes that the server has asked for a certificate of the client's.
    pub(super) fn note_wants_certificate(&self) {
        self.lock().wants_certificate = true;
    }

    /// Whether the server has asked for a certificate of the client's and has said nothing since.
    pub(super) fn wants_certificate(&self) -> bool {
        let talk = self.lock();
        talk.wants_certificate && talk.bytes.is_empty()
    }

    /// Notes that nobody could say whether the server's certificate was withdrawn.
    pub(super) fn note_withdrawal_unknown(&self) {
        self.lock().withdrawal_unknown = true;
    }

    /// Whether nobody could say that.
    pub(super) fn is_withdrawal_unknown(&self) -> bool {
        self.lock().withdrawal_unknown
    }

    /// Has what is said from now on written down.
    pub(super) fn write_to(&self, redactor: &Redactor) {
        self.lock().redactor = Some(redactor.clone());
    }

    /// The same for what the server has said before, too: the connection was made for another test.
    pub(super) fn write_all_to(&self, redactor: &Redactor) {
        let mut talk = self.lock();
        redactor.server(&talk.bytes);
        talk.redactor = Some(redactor.clone());
    }

    /// Notes that the stream came to its end or broke.
    pub(super) fn note_end(&self) {
        self.lock().ended = true;
    }

    /// Notes that the server was given up before it had answered.
    pub(super) fn note_given_up(&self) {
        self.lock().gave_up = true;
    }

    /// The number of the exchange that is under way.
    pub(super) fn exchange(&self) -> usize {
        self.lock().exchanges
    }

    /// Has written down what this program has said.
    pub(super) fn note_said(&self, bytes: &[u8]) {
        if let Some(redactor) = &self.lock().redactor {
            redactor.client(bytes);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Talk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what was just read; `false` when that is too much.
    pub(super) fn take(&self, new: &[u8]) -> bool {
        let mut talk = self.lock();
        talk.ended |= new.is_empty();
        for piece in new.split_inclusive(|byte| *byte == b'\n') {
            talk.line += piece.len();
            talk.too_large |= talk.line > LONGEST_LINE;
            if piece.ends_with(b"\n") {
                talk.line = 0;
            }
        }
        talk.too_large |= talk.bytes.len() + new.len() > LONGEST_TALK;
        if !talk.too_large {
            talk.bytes.extend_from_slice(new);
            if let Some(redactor) = &talk.redactor {
                redactor.server(new);
            }
        }
        !talk.too_large
    }
}
