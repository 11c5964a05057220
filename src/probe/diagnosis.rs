//! What a failure most likely means: the provider's known refusals first, then response codes and enhanced status
//! codes, then general patterns, then the stage.

use crate::catalogue::{Cause, Certainty, Refusal, Service, fold};
use crate::code::Code;

use super::failure::{Failure, What};
use super::patterns::{self, BEHIND_CATCH_ALL, BEHIND_WRONG_CODE};
use super::report::{Diagnosis, Stage};
use super::text;
use super::vocabulary::folded;
use super::wire;

/// So many refusals in a short while make a pause likely.
const MANY: usize = 2;
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
    pub(super) fn new(cause: Cause, certainty: Certainty, also: &[Cause]) -> Guess {
        Guess { cause, certainty, also: also.to_vec() }
    }

    /// Names this as the likeliest of what else it may be.
    fn put_first(&mut self, cause: Cause) {
        self.also.retain(|other| *other != cause);
        self.also.insert(0, cause);
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
    /// How many sign-ins were refused a short while ago.
    pub(super) refused_lately: usize,
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
        What::Refused => classify_at(case.stage, &said, case.service, case.refusals),
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
    classify_at(Stage::SignIn, said, service, refusals)
}

/// The same for a refusal at another stage.
pub fn classify_at(stage: Stage, said: &str, service: Service, refusals: &[Refusal]) -> Guess {
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
    // There is no message to refuse before one was sent.
    let by_words = patterns::meaning(&folded(&bare))
        .filter(|guess| stage == Stage::Send || guess.cause != Cause::MessageRefused);
    if reply.is_temporary() {
        let busy = Guess::new(Cause::ServerBusy, Certainty::Likely, &[]);
        return by_words
            .filter(|guess| !blames_the_code(guess.cause))
            .or(by_code.filter(|guess| !blames_the_code(guess.cause)))
            .unwrap_or(busy);
    }
    let by_code = by_code
        .or_else(|| reply.is_bad().then(|| Guess::new(Cause::ProtocolViolation, Certainty::Likely, &[])));
    match (by_code, by_words) {
        (Some(code), Some(words)) if is_told_better(&code, &words) => words,
        (Some(code), _) => code,
        (None, Some(words)) => words,
        (None, None) => by_stage(stage),
    }
}

/// Whether words say more than a code does. "Authentication failed" is what the code says in any case, and a syntax
/// error is a poor reason.
fn is_told_better(code: &Guess, words: &Guess) -> bool {
    let says_little = |cause| matches!(cause, Cause::WrongCode | Cause::SignInRefused);
    words.cause != code.cause
        && match code.cause {
            Cause::WrongCode | Cause::ProtocolViolation => true,
            _ => code.certainty != Certainty::Certain && !says_little(words.cause),
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
        // Exchange Online: several reasons have this number, and the words tell which.
        "5.7.139" => return likely(SignInRefused, BEHIND_CATCH_ALL),
        "5.7.511" | "5.7.708" => return likely(IpBlocked, &[]),
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
    if case.code_accepted && guess.cause == Cause::SignInRefused {
        // Neither was the name wrong, nor the account locked, nor another secret sent than a code.
        let ruled_out =
            [Cause::LoginPasswordUsed, Cause::WrongUsername, Cause::AccountLocked, Cause::WrongCode];
        guess.also.retain(|cause| !ruled_out.contains(cause));
        return;
    }
    if case.refused_lately >= MANY && guess.cause == Cause::SignInRefused {
        // A provider that has just refused several sign-ins may refuse a good one as well.
        guess.put_first(Cause::TooManyAttempts);
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
            guess.put_first(Cause::LoginPasswordUsed);
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

/// The text without its links and host names: their words are not the server's.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        let word = match word.find("://") {
            // What stands before a link without a space, as in Chinese, stays.
            Some(place) => word[..place].trim_end_matches(|c: char| c.is_ascii_alphabetic()),
            None if is_address(word) => "",
            None => word,
        };
        out.push_str(word);
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.trim_end().to_owned()
}

/// Whether a word is a host name or a page.
fn is_address(word: &str) -> bool {
    let starts = ["www.", "imap.", "smtp.", "pop.", "pop3.", "mail.", "mx."];
    starts.iter().any(|start| word.starts_with(start)) || (word.contains('/') && word.contains('.'))
}

#[cfg(test)]
#[path = "diagnosis_tests.rs"]
mod tests;
