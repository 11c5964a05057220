//! What a failure most likely means: the provider's known refusals first, then response codes and enhanced status
//! codes, then general patterns, then the stage.

use std::fmt;

use crate::catalogue::{Cause, Certainty, Refusal, Service, fold};
use crate::code::Code;

use super::patterns::{BEHIND_CATCH_ALL, BEHIND_WRONG_CODE, PATTERNS};
use super::pin::Certificate;
use super::report::{Diagnosis, Stage};
use super::tap::Record;
use super::text;
use super::wire;

/// Before this moment (2026-11-01, seconds since 1970) this program did not exist: an earlier clock is wrong.
const FIRST_RELEASE: i64 = 1_793_491_200;

/// A cause, how sure it is, and what else it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// What it most likely means.
    pub cause: Cause,
    /// How sure that is.
    pub certainty: Certainty,
    /// What else it may be, likeliest first.
    pub also: Vec<Cause>,
}

impl Guess {
    fn new(cause: Cause, certainty: Certainty, also: &[Cause]) -> Guess {
        Guess { cause, certainty, also: also.to_vec() }
    }
}

/// Something that went wrong, before it is known what it means.
#[derive(Clone)]
pub(super) struct Failure {
    what: What,
    /// The server's own bytes.
    said: Vec<u8>,
    issuer: Option<String>,
    certificate: Option<Box<Certificate>>,
}

#[derive(Clone, Debug)]
enum What {
    /// The server answered no.
    Refused,
    /// No answer before the deadline.
    TimedOut,
    /// Measured by ourselves.
    Found(Guess),
}

impl Failure {
    fn new(what: What, said: Vec<u8>) -> Failure {
        Failure { what, said, issuer: None, certificate: None }
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

    /// What the stream's end means: too much was sent, the server said goodbye, or the connection broke off.
    pub(super) fn lost(record: &Record) -> Failure {
        let said = record.since();
        if wire::has_bye(&said) && !record.is_too_large() {
            return Failure::refused(wire::imap_words(&said));
        }
        if record.is_too_large() {
            return Failure::found(Cause::ReplyTooLarge, Certainty::Certain, &[]).saying(said);
        }
        if wire::has_web(&said) {
            return Failure::web(Cause::ConnectionLost).saying(said);
        }
        Failure::found(Cause::ConnectionLost, Certainty::Certain, &[]).saying(said)
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
        Failure::found(Cause::ProtocolViolation, Certainty::Likely, &[]).saying(said)
    }

    /// The server of the other service answers.
    pub(super) fn wrong_service(said: Vec<u8>) -> Failure {
        Failure::found(Cause::WrongService, Certainty::Certain, &[]).saying(said)
    }

    /// Something came in the clear that nobody had asked for: whoever wants to read along slips it in, to have it taken
    /// for an answer that came encrypted.
    pub(super) fn slipped_in(said: Vec<u8>) -> Failure {
        // A web page is longer than a line as well.
        let cause = if wire::is_web(&said) { Cause::CaptivePortal } else { Cause::PlaintextInjection };
        Failure::found(cause, Certainty::Certain, &[]).saying(said)
    }

    /// The same with what the server said.
    pub(super) fn saying(mut self, said: Vec<u8>) -> Failure {
        self.said = said;
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

/// What is known about the test in which a failure came up.
pub(super) struct Case<'a> {
    pub(super) service: Service,
    pub(super) stage: Stage,
    pub(super) refusals: &'a [Refusal],
    /// Text that is not UTF-8 is GBK.
    pub(super) gbk: bool,
    /// Whether the code has the provider's shape.
    pub(super) shape_fits: Option<bool>,
    /// How many days ago the same code last passed.
    pub(super) passed_days_ago: Option<u32>,
    /// Whether the other service has just accepted the same code.
    pub(super) code_accepted: bool,
    pub(super) code: Option<&'a Code>,
}

/// What a failure means.
pub(super) fn diagnose(failure: &Failure, case: &Case<'_>) -> Diagnosis {
    let said = text::decode(&failure.said, case.gbk);
    let mut guess = match &failure.what {
        What::Found(guess) => guess.clone(),
        What::TimedOut if wire::is_nonsense(&failure.said, case.service) => {
            Guess::new(Cause::ProtocolViolation, Certainty::Likely, &[Cause::ServerSilent])
        }
        What::TimedOut => timed_out(case.stage),
        What::Refused => judge(&said, case.service, case.stage, case.refusals),
    };
    if failure.is_answer() {
        weigh(&mut guess, case);
    }
    let shown = text::clean(&wire::tidy_lines(&said), case.code);
    Diagnosis {
        stage: case.stage,
        cause: guess.cause,
        certainty: guess.certainty,
        also: guess.also,
        server_said: Some(shown).filter(|shown| !shown.is_empty()),
        issuer: failure.issuer.clone(),
        certificate: failure.certificate.as_deref().cloned(),
        clock_off: clock_off(guess.cause),
    }
}

/// What a server's refusal of a sign-in means, by the provider's own known texts and by what servers in general say.
/// `said` is the decoded reply, with or without the status word or the reply code in front.
pub fn classify(said: &str, service: Service, refusals: &[Refusal]) -> Guess {
    judge(said, service, Stage::SignIn, refusals)
}

fn judge(said: &str, service: Service, stage: Stage, refusals: &[Refusal]) -> Guess {
    let joined = fold(&wire::tidy_lines(said));
    let guess = judge_text(&joined, said, service, stage, refusals);
    // Before the sign-in nobody has seen a code, and after it the code was good: words about one are no reason.
    let says_nothing = match stage {
        Stage::SignIn => false,
        Stage::Send => is_about_the_code(guess.cause) || guess.cause == Cause::ProtocolViolation,
        _ => is_about_the_code(guess.cause),
    };
    if says_nothing { by_stage(stage) } else { guess }
}

fn judge_text(joined: &str, said: &str, service: Service, stage: Stage, refusals: &[Refusal]) -> Guess {
    if let Some(guess) = known(&[joined, said], service, refusals) {
        return guess;
    }
    let bare = without_links(joined);
    let reply = wire::Status::of(&bare);
    let by_code = by_code(&reply, stage);
    let by_pattern = by_pattern(&bare);
    if reply.is_bad() {
        return by_code.unwrap_or_else(|| Guess::new(Cause::ProtocolViolation, Certainty::Likely, &[]));
    }
    if reply.is_temporary() {
        let busy = Guess::new(Cause::ServerBusy, Certainty::Likely, &[]);
        return by_pattern
            .filter(|guess| !blames_the_code(guess.cause))
            .or(by_code.filter(|guess| !blames_the_code(guess.cause)))
            .unwrap_or(busy);
    }
    match (by_code, by_pattern) {
        // "Authentication failed" is what the code says in any case, and a syntax error is a poor reason: the words
        // may say more.
        (Some(code), Some(words)) if matches!(code.cause, Cause::WrongCode | Cause::ProtocolViolation) => {
            if words.cause == code.cause {
                code
            } else {
                words
            }
        }
        (Some(code), _) => code,
        (None, Some(words)) => words,
        (None, None) => by_stage(stage),
    }
}

/// The provider's refusal that says most about this text; of two that say as much, the first.
fn known(texts: &[&str], service: Service, refusals: &[Refusal]) -> Option<Guess> {
    let fits = |refusal: &&Refusal| texts.iter().any(|text| refusal.fits(service, text));
    // Of equals `max_by_key` takes the last.
    let best = refusals.iter().rev().filter(fits).max_by_key(|refusal| refusal.weight())?;
    Some(Guess::new(best.cause, best.certainty, &best.also))
}

/// RFC 5530 response codes, enhanced status codes and plain reply codes.
fn by_code(reply: &wire::Status, stage: Stage) -> Option<Guess> {
    use Cause::*;
    let wrong_code = || Some(Guess::new(WrongCode, Certainty::Likely, BEHIND_WRONG_CODE));
    let certain = |cause| Some(Guess::new(cause, Certainty::Certain, &[]));
    let likely = |cause, also: &[Cause]| Some(Guess::new(cause, Certainty::Likely, also));
    match reply.response_code.as_str() {
        "authenticationfailed" => return wrong_code(),
        "authorizationfailed" => return likely(WrongUsername, &[ServiceOff]),
        "expired" => return likely(WrongCode, &[LoginPasswordUsed]),
        "privacyrequired" => return certain(TlsRequired),
        "contactadmin" => return likely(AccountLocked, &[ServiceOff]),
        "noperm" => return likely(ServiceOff, &[AccountLocked]),
        "inuse" => return likely(ConnectionLimit, &[ServerBusy]),
        "unavailable" | "serverbug" => return certain(ServerBusy),
        "limit" => return likely(ConnectionLimit, &[TooManyAttempts]),
        "throttled" => return certain(TooManyAttempts),
        "overquota" => return certain(MailboxFullOrDisabled),
        "webalert" => return certain(BrowserSignInNeeded),
        "clientbug" | "cannot" => return likely(ProtocolViolation, &[]),
        _ => {}
    }
    match reply.enhanced.as_str() {
        "5.7.8" => return wrong_code(),
        "5.7.14" => return likely(BrowserSignInNeeded, &[WrongCode]),
        "5.7.30" => return likely(PasswordSignInEnded, &[]),
        "5.7.10" | "5.7.11" => return certain(TlsRequired),
        "5.2.1" | "5.2.2" => return likely(MailboxFullOrDisabled, &[]),
        "4.7.0" | "4.3.0" | "4.3.2" | "4.4.5" => return likely(ServerBusy, &[]),
        _ => {}
    }
    match reply.smtp? {
        535 => wrong_code(),
        530 if reply.enhanced.is_empty() || reply.enhanced == "5.7.0" => {
            likely(TlsRequired, &[SignInRefused])
        }
        538 => certain(TlsRequired),
        504 => certain(UnsupportedMechanism),
        500..=503 => likely(ProtocolViolation, &[]),
        554 if stage < Stage::SignIn => Some(Guess::new(IpBlocked, Certainty::Possible, &[ServerBusy])),
        _ => None,
    }
}

fn by_pattern(text: &str) -> Option<Guess> {
    let pattern = PATTERNS.iter().find(|pattern| pattern.parts.iter().all(|part| text.contains(part)))?;
    Some(Guess::new(pattern.cause, pattern.certainty, pattern.also))
}

/// What a refusal without telling words means.
fn by_stage(stage: Stage) -> Guess {
    use Cause::*;
    match stage {
        Stage::SignIn => Guess::new(SignInRefused, Certainty::Likely, BEHIND_CATCH_ALL),
        Stage::Send => Guess::new(MessageRefused, Certainty::Likely, &[SenderMismatch, TooManyAttempts]),
        Stage::Identify | Stage::OpenInbox | Stage::Arrive => {
            Guess::new(MailboxFullOrDisabled, Certainty::Possible, &[ServiceOff, ServerBusy])
        }
        _ => Guess::new(ServerBusy, Certainty::Likely, &[IpBlocked]),
    }
}

fn timed_out(stage: Stage) -> Guess {
    use Cause::*;
    match stage {
        Stage::Resolve => Guess::new(Offline, Certainty::Likely, &[NameNotFound]),
        Stage::Connect => Guess::new(ConnectionTimedOut, Certainty::Certain, &[]),
        Stage::Secure => Guess::new(ServerSilent, Certainty::Certain, &[NotTls]),
        _ => Guess::new(ServerSilent, Certainty::Certain, &[ServerBusy]),
    }
}

/// Ranks anew with what we know ourselves.
fn weigh(guess: &mut Guess, case: &Case<'_>) {
    if case.code_accepted && guess.cause == Cause::WrongCode && guess.certainty != Certainty::Certain {
        // The very same code has just opened the mailbox.
        guess.cause = Cause::SignInRefused;
        let mut also = vec![Cause::ServiceOff, Cause::WrongUsername];
        let ruled_out = [Cause::ServiceOff, Cause::WrongUsername, Cause::LoginPasswordUsed];
        also.extend(guess.also.drain(..).filter(|cause| !ruled_out.contains(cause)));
        also.push(Cause::WrongCode);
        guess.also = also;
        return;
    }
    if case.passed_days_ago.is_some() && may_have_ended(guess) {
        // The very same code has passed before: it was neither mistyped nor taken for the login password.
        let before = std::mem::replace(&mut guess.cause, Cause::CodeEnded);
        guess.certainty = Certainty::Likely;
        let ruled_out = [Cause::LoginPasswordUsed, Cause::WrongUsername, Cause::WrongCode, Cause::CodeEnded];
        guess.also.retain(|cause| !ruled_out.contains(cause));
        if before != Cause::WrongCode && before != Cause::LoginPasswordUsed {
            guess.also.insert(0, before);
        }
        return;
    }
    let open = matches!(guess.cause, Cause::WrongCode | Cause::SignInRefused);
    match case.shape_fits {
        Some(false) if open => {
            guess.also.retain(|cause| *cause != Cause::LoginPasswordUsed);
            guess.also.insert(0, Cause::LoginPasswordUsed);
        }
        Some(true) if guess.also.contains(&Cause::LoginPasswordUsed) => {
            guess.also.retain(|cause| *cause != Cause::LoginPasswordUsed);
            guess.also.push(Cause::LoginPasswordUsed);
        }
        _ => {}
    }
}

/// Whether a refusal may mean that a code which was good has been ended. "Use a code, not your password" says so too:
/// the server does not know the code any more.
fn may_have_ended(guess: &Guess) -> bool {
    use Cause::{LoginPasswordUsed, SignInRefused, WrongCode};
    matches!(guess.cause, WrongCode | LoginPasswordUsed)
        || (guess.cause == SignInRefused
            && guess.also.iter().any(|it| matches!(it, WrongCode | LoginPasswordUsed)))
}

/// Causes that a temporary answer never means.
fn blames_the_code(cause: Cause) -> bool {
    matches!(cause, Cause::WrongCode | Cause::WrongUsername | Cause::SignInRefused | Cause::ProtocolViolation)
}

/// Causes that only the answer to a sign-in can have.
fn is_about_the_code(cause: Cause) -> bool {
    use Cause::*;
    matches!(
        cause,
        WrongCode | LoginPasswordUsed | WrongUsername | SignInRefused | CodeEnded | PasswordSignInEnded
    )
}

/// The clock's error, where a certificate's dates make one look and the clock stands before this program's first
/// release: at least this many seconds.
fn clock_off(cause: Cause) -> Option<i64> {
    if !matches!(cause, Cause::TlsExpired | Cause::TlsNotYetValid) {
        return None;
    }
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    Some(now - FIRST_RELEASE).filter(|off| *off < 0)
}

/// The text without its links: their words are not the server's.
fn without_links(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.contains("://")).collect();
    words.join(" ")
}

#[cfg(test)]
#[path = "diagnosis_tests.rs"]
mod tests;
