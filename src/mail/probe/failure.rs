//! Something that went wrong, with what the server said of it; what it means is [`super::diagnosis`]'s matter.

use std::fmt;

use super::guess::Guess;
use super::pin::Certificate;
use super::record::Record;
use super::report::Hint;
use super::wire;
use crate::model::failure::{Cause, Certainty};

/// Something that went wrong, before it is known what it means.
#[derive(Clone)]
pub(super) struct Failure {
    pub(super) what: What,
    /// The server's own bytes.
    pub(super) said: Vec<u8>,
    /// Whether they came unencrypted, from anybody on the way.
    pub(super) in_clear: bool,
    /// What else was seen.
    pub(super) hint: Option<Hint>,
    pub(super) issuer: Option<String>,
    pub(super) certificate: Option<Box<Certificate>>,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    /// The server answered no.
    Refused,
    /// No answer before the deadline.
    TimedOut,
    /// Words that are none of the protocol's.
    Nonsense,
    /// Measured by ourselves.
    Found(Guess),
}

impl Failure {
    fn new(what: What, said: Vec<u8>) -> Failure {
        Failure { what, said, in_clear: false, hint: None, issuer: None, certificate: None }
    }

    /// What it comes to where no stage and no words help to tell.
    pub(super) fn bare_cause(&self) -> Cause {
        match &self.what {
            What::Found(guess) => guess.cause,
            What::TimedOut => Cause::ConnectionTimedOut,
            What::Refused | What::Nonsense => Cause::ProtocolViolation,
        }
    }

    /// The server answered no, in these words.
    pub(super) fn refused(said: Vec<u8>) -> Failure {
        Failure::new(What::Refused, said)
    }

    /// The deadline passed.
    pub(super) fn timed_out(said: Vec<u8>) -> Failure {
        Failure::new(What::TimedOut, said)
    }

    /// Something that we have found out by ourselves.
    pub(super) fn found(cause: Cause, certainty: Certainty, also: &[Cause]) -> Failure {
        Failure::new(What::Found(Guess::new(cause, certainty, also)), Vec::new())
    }

    /// What the stream's end means: too much was sent, the server had turned something down and never ended its answer,
    /// or the connection broke off.
    pub(super) fn lost(record: &Record) -> Failure {
        let said = record.since();
        if record.is_too_large() {
            return Failure::found(Cause::ReplyTooLarge, Certainty::Certain, &[]).saying(said);
        }
        if let Some(words) = wire::last_words(&said, record.service()) {
            return Failure::refused(words);
        }
        if wire::has_web(&said) {
            return Failure::web(Cause::ConnectionLost).saying(said);
        }
        if record.was_given_up() {
            return Failure::nonsense(said);
        }
        if record.wants_certificate() && said.is_empty() {
            // TLS 1.3: the client's certificate is missed after the handshake.
            return Failure::found(Cause::TlsFailed, Certainty::Likely, &[Cause::ConnectionLost])
                .hinting(Hint::ClientCertificate);
        }
        Failure::found(Cause::ConnectionLost, Certainty::Likely, &[]).saying(said)
    }

    /// A web page came in the place of a mail server's words.
    fn web(also: Cause) -> Failure {
        Failure::found(Cause::CaptivePortal, Certainty::Likely, &[also])
    }

    /// The server does not keep to the protocol.
    pub(super) fn violation(record: &Record) -> Failure {
        if record.is_too_large() {
            return Failure::lost(record);
        }
        Failure::nonsense(record.since())
    }

    /// These words are none of the protocol's.
    pub(super) fn nonsense(said: Vec<u8>) -> Failure {
        if wire::has_web(&said) {
            return Failure::web(Cause::ProtocolViolation).saying(said);
        }
        Failure::new(What::Nonsense, said)
    }

    /// The server of another service answers.
    pub(super) fn wrong_service(said: Vec<u8>) -> Failure {
        Failure::found(Cause::WrongService, Certainty::Certain, &[]).saying(said)
    }

    /// Something came in the clear that nobody had asked for: whoever wants to read along slips it in, to have it taken
    /// for an answer that came encrypted.
    pub(super) fn slipped_in(said: Vec<u8>) -> Failure {
        // A web page is longer than a line as well.
        if wire::is_web(&said) {
            return Failure::web(Cause::PlaintextInjection).saying(said).in_the_clear();
        }
        // Whose words these are nobody knows: they are not repeated.
        Failure::found(Cause::PlaintextInjection, Certainty::Certain, &[])
    }

    /// The same, where what was said came unencrypted.
    pub(super) fn in_the_clear(mut self) -> Failure {
        self.in_clear = true;
        self
    }

    /// The same with what the server said.
    pub(super) fn saying(mut self, said: Vec<u8>) -> Failure {
        self.said = said;
        self
    }

    /// The same with something else that was seen.
    pub(super) fn hinting(mut self, hint: Hint) -> Failure {
        self.hint = Some(hint);
        self
    }

    /// The same with the name of the certificate's issuer.
    pub(super) fn issued_by(mut self, issuer: Option<String>) -> Failure {
        self.issuer = issuer;
        self
    }

    /// The same with the certificate that the server showed.
    pub(super) fn showing(mut self, certificate: Certificate) -> Failure {
        self.certificate = Some(Box::new(certificate));
        self
    }

    /// Whether it shows that the other side speaks TLS.
    pub(super) fn is_about_tls(&self) -> bool {
        use Cause::*;
        let What::Found(guess) = &self.what else {
            return false;
        };
        matches!(
            guess.cause,
            TlsExpired
                | TlsNotYetValid
                | TlsWrongHost
                | TlsUntrusted
                | TlsSelfSigned
                | TlsIntercepted
                | TlsWeak
                | TlsChainIncomplete
                | TlsRevoked
                | TlsRevocationUnknown
                | TlsDistrusted
                | TlsPinChanged
                | TlsFailed
        )
    }

    /// Whether a web page came.
    pub(super) fn is_web(&self) -> bool {
        matches!(&self.what, What::Found(guess) if guess.cause == Cause::CaptivePortal)
    }

    /// Whether there was no way to sign in with a code: the server has not looked at it.
    pub(super) fn is_about_the_way(&self) -> bool {
        use Cause::{PasswordSignInEnded, UnsupportedMechanism};
        matches!(&self.what, What::Found(guess) if matches!(guess.cause, PasswordSignInEnded | UnsupportedMechanism))
    }

    /// Whether the server itself answered no.
    pub(super) fn is_answer(&self) -> bool {
        matches!(self.what, What::Refused)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What the server said is left out: it may echo the code.
        write!(f, "Failure({:?})", self.what)
    }
}
