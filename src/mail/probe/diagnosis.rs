//! What a failure most likely means: the provider's known refusals first, then response codes and enhanced status
//! codes, then general patterns, then the stage.

use crate::model::catalogue::{Refusal, fold};
use crate::model::failure::{Cause, Certainty, Service};

use super::case::Case;
use super::certainty;
use super::failure::{Failure, What};
use super::guess::Guess;
use super::hints;
use super::patterns::{self, BEHIND_CATCH_ALL};
use super::report::{Diagnosis, Stage};
use super::software::Software;
use super::status_codes::by_code;
use super::text;
use super::vocabulary::folded;
use super::wire;

/// How much of a refusal is read, in characters: no reason stands behind so many.
const MOST_READ: usize = 4000;
/// So many refusals in a short while make a pause likely.
const MANY: usize = 2;
/// Before this moment (2026-11-01, seconds since 1970) this program did not exist: an earlier clock is wrong.
const FIRST_RELEASE: i64 = 1_793_491_200;

/// What a failure means.
pub(super) fn diagnose(failure: &Failure, case: &Case<'_>) -> Diagnosis {
    let said = case.tongue.decode(&failure.said);
    let mut guess = match &failure.what {
        What::Found(guess) => guess.clone(),
        What::TimedOut if wire::is_nonsense(&failure.said, case.service) => {
            Guess::new(Cause::ProtocolViolation, Certainty::Likely, &[Cause::ServerSilent])
        }
        What::TimedOut => timed_out(case.stage),
        What::Nonsense => nonsense(&said, case),
        What::Refused if failure.in_clear => in_the_clear(&said, case),
        What::Refused => classify_at(case.stage, &said, case.service, case.refusals),
    };
    if failure.is_answer() && !failure.in_clear {
        weigh(&mut guess, case);
    }
    let hints = hints::hints(&mut guess, failure, case);
    let shown = text::clean(&wire::tidy_lines(&said), case.code);
    Diagnosis {
        stage: case.stage,
        cause: guess.cause,
        certainty: guess.certainty.max(certainty::at_most(guess.cause)),
        also: guess.also,
        server_said: Some(shown).filter(|shown| !shown.is_empty()),
        in_clear: failure.in_clear,
        hints,
        issuer: failure.issuer.clone(),
        certificate: failure.certificate.as_deref().cloned(),
        clock_off: clock_off(guess.cause),
    }
}

/// A refusal that came unencrypted is anybody's word. It may say that the network or the moment is bad, which costs
/// nobody a code; for anything else its number alone counts.
fn in_the_clear(said: &str, case: &Case<'_>) -> Guess {
    use Cause::{IpBlocked, ServerBusy};
    let told = classify_at(case.stage, said, case.service, &[]).cause;
    let cause = if is_about_network(told) { told } else { ServerBusy };
    let also: &[Cause] = if cause == ServerBusy { &[IpBlocked] } else { &[ServerBusy] };
    Guess::new(cause, Certainty::Possible, also)
}

/// Words that are none of the protocol's, from a server that does not know it or is about to turn us out: before the
/// sign-in they are taken for what they say of the network.
fn nonsense(said: &str, case: &Case<'_>) -> Guess {
    use Cause::{ProtocolViolation, ServerBusy};
    let told = patterns::meaning(&folded(&without_links(&fold(said))));
    let is_believed = |cause| cause == ServerBusy || is_about_network(cause);
    match told.filter(|told| case.stage < Stage::SignIn && is_believed(told.cause)) {
        Some(told) => Guess::new(told.cause, Certainty::Likely, &[ProtocolViolation]),
        None => Guess::new(ProtocolViolation, Certainty::Likely, &[]),
    }
}

/// What a server's refusal of a sign-in means, by the provider's own known texts and by what servers in general say.
/// `said` is the decoded reply, with or without the status word or the reply code in front.
pub fn classify(said: &str, service: Service, refusals: &[Refusal]) -> Guess {
    classify_at(Stage::SignIn, said, service, refusals)
}

/// The same for a refusal at another stage.
pub fn classify_at(stage: Stage, said: &str, service: Service, refusals: &[Refusal]) -> Guess {
    let said = said.char_indices().nth(MOST_READ).map_or(said, |(end, _)| &said[..end]);
    let joined = fold(&wire::tidy_lines(said));
    let guess = judge_text(&joined, said, service, stage, refusals);
    // Before the sign-in nobody has seen a code, and after it the code was good: words about one are no reason.
    let cause = guess.cause;
    let says_nothing = match stage {
        Stage::SignIn => false,
        // For good, whatever it says of "unavailable".
        Stage::Send if cause == Cause::ServerBusy => is_for_good(&joined),
        Stage::Send => is_about_the_code(cause) || cause == Cause::ProtocolViolation,
        // Whoever is signed in has no locked account: another session holds the mailbox.
        Stage::OpenInbox if cause == Cause::AccountLocked && joined.contains("lock") => {
            return Guess::new(Cause::ServerBusy, Certainty::Likely, &[Cause::MailboxFullOrDisabled]);
        }
        // Whoever is signed in may use the service, unless it is named; it is this mailbox that does not open.
        Stage::OpenInbox if cause == Cause::ServiceOff && !patterns::names_protocol(&joined) => {
            return Guess::new(Cause::MailboxFullOrDisabled, Certainty::Likely, &[Cause::ServiceOff]);
        }
        // Nothing is asked there but STARTTLS; a goodbye is about something else.
        Stage::Secure
            if !wire::Status::of(&joined).is_goodbye()
                && !is_about_network(cause)
                && cause != Cause::WrongService =>
        {
            let also: &[Cause] = if cause == Cause::ServerBusy { &[Cause::ServerBusy] } else { &[] };
            return Guess::new(Cause::StarttlsMissing, Certainty::Likely, also);
        }
        _ => is_about_the_code(cause),
    };
    if says_nothing { by_stage(stage) } else { guess }
}

/// Causes that are about where one comes from.
fn is_about_network(cause: Cause) -> bool {
    matches!(cause, Cause::IpBlocked | Cause::ConnectionLimit | Cause::TooManyAttempts)
}

/// Whether a reply's number is that of a refusal for good.
fn is_for_good(joined: &str) -> bool {
    wire::Status::of(joined).smtp.is_some_and(|number| number >= 500)
}

fn judge_text(joined: &str, said: &str, service: Service, stage: Stage, refusals: &[Refusal]) -> Guess {
    if let Some(guess) = known(&[joined, said], service, refusals) {
        return guess;
    }
    if stage < Stage::SignIn && wire::is_other_service(said.as_bytes(), service) {
        return Guess::new(Cause::WrongService, Certainty::Certain, &[]);
    }
    let bare = without_links(joined);
    let reply = wire::Status::of(&bare);
    let by_code = by_code(&reply, stage);
    // There is no message to refuse before one was sent.
    let by_words = patterns::meaning(&folded(&bare))
        .filter(|guess| stage == Stage::Send || guess.cause != Cause::MessageRefused);
    if let Some(code) = by_code.as_ref().filter(|_| reply.is_binding()) {
        // Its words may only tell which of its meanings it has.
        let is_of_it = |words: &Guess| words.cause == code.cause || code.also.contains(&words.cause);
        return by_words.filter(is_of_it).unwrap_or_else(|| code.clone());
    }
    if reply.is_temporary() || reply.is_bad() {
        // Neither says anything about the code: the one is about the moment, the other about a command.
        let plain = if reply.is_bad() { Cause::ProtocolViolation } else { Cause::ServerBusy };
        let plain = Guess::new(plain, Certainty::Likely, &[]);
        return by_words
            .filter(|guess| !blames_the_code(guess.cause))
            .or(by_code.filter(|guess| !blames_the_code(guess.cause)))
            .unwrap_or(plain);
    }
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
        Stage::Connect => Guess::new(ConnectionTimedOut, Certainty::Likely, &[]),
        Stage::Secure => Guess::new(ServerSilent, Certainty::Likely, &[NotTls]),
        _ => Guess::new(ServerSilent, Certainty::Likely, &[ServerBusy]),
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
    let takes_no_code = case.software.is_some_and(Software::takes_no_code);
    if takes_no_code && matches!(guess.cause, Cause::WrongCode | Cause::SignInRefused) {
        // It says "failed" to every program that has not signed in through its page.
        guess.put_first(guess.cause);
        guess.also.retain(|cause| *cause != Cause::PasswordSignInEnded);
        (guess.cause, guess.certainty) = (Cause::PasswordSignInEnded, Certainty::Likely);
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
            Some(index) => word[..index].trim_end_matches(|c: char| c.is_ascii_alphabetic()),
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
