//! What the codes in a reply mean: IMAP's response codes (RFC 5530 and what providers have added), SMTP's enhanced status
//! codes (RFC 3463, the registry of RFC 5248, and what providers have added) and its plain numbers.

use super::guess::Guess;
use super::patterns::{BEHIND_CATCH_ALL, BEHIND_WRONG_CODE};
use super::report::Stage;
use super::wire::Status;
use crate::model::failure::Cause::{self, *};
use crate::model::failure::Certainty;

fn certain(cause: Cause) -> Option<Guess> {
    Some(Guess::new(cause, Certainty::Certain, &[]))
}

fn likely(cause: Cause, also: &[Cause]) -> Option<Guess> {
    Some(Guess::new(cause, Certainty::Likely, also))
}

fn wrong_code() -> Option<Guess> {
    likely(WrongCode, BEHIND_WRONG_CODE)
}

/// The meaning of a reply's codes, the most telling first.
pub(super) fn by_code(reply: &Status, stage: Stage) -> Option<Guess> {
    by_response_code(&reply.response_code)
        .or_else(|| by_enhanced(&reply.enhanced, stage))
        .or_else(|| by_number(reply.smtp?, &reply.enhanced, stage))
}

/// IMAP's response codes, in lower case.
fn by_response_code(code: &str) -> Option<Guess> {
    match code {
        "authenticationfailed" => wrong_code(),
        // The code was good, and is not for this mailbox.
        "authorizationfailed" => likely(WrongUsername, &[ServiceOff, WrongCode]),
        "expired" => likely(WrongCode, &[CodeEnded, LoginPasswordUsed, BrowserSignInNeeded]),
        "privacyrequired" => certain(TlsRequired),
        "contactadmin" => likely(AccountLocked, &[ServiceOff, ServerBusy]),
        "noperm" => likely(ServiceOff, &[AccountLocked]),
        // Somebody else is at it: a mailbox that another session has locked, or one connection too many.
        "inuse" => likely(ServerBusy, &[ConnectionLimit]),
        "unavailable" | "serverbug" | "tempfail" => {
            Some(Guess::new(ServerBusy, Certainty::Certain, &[ConnectionLimit, TooManyAttempts]))
        }
        "limit" => likely(ConnectionLimit, &[TooManyAttempts]),
        "throttled" => certain(TooManyAttempts),
        "overquota" => certain(MailboxFullOrDisabled),
        "webalert" => certain(BrowserSignInNeeded),
        "clientbug" | "cannot" => likely(ProtocolViolation, &[]),
        _ => None,
    }
}

/// SMTP's enhanced status codes.
fn by_enhanced(code: &str, stage: Stage) -> Option<Guess> {
    match code {
        "5.7.8" => wrong_code(),
        "5.7.14" => likely(BrowserSignInNeeded, &[WrongCode]),
        // Exchange Online: several reasons have this number, and the words tell which.
        "5.7.139" => likely(SignInRefused, BEHIND_CATCH_ALL),
        "5.7.511" | "5.7.606" | "5.7.708" => likely(IpBlocked, &[]),
        "5.7.30" => likely(PasswordSignInEnded, &[]),
        "5.7.10" | "5.7.11" => certain(TlsRequired),
        "5.7.13" => likely(AccountLocked, &[]),
        "5.7.60" => likely(SenderMismatch, &[]),
        "5.7.4" if stage == Stage::SignIn => likely(UnsupportedMechanism, &[]),
        "5.2.1" | "5.2.2" | "4.2.2" => likely(MailboxFullOrDisabled, &[]),
        "5.4.5" | "4.7.28" | "5.7.28" => likely(TooManyAttempts, &[]),
        "4.7.0" | "4.3.0" | "4.3.2" | "4.4.5" => likely(ServerBusy, &[]),
        _ => None,
    }
}

/// SMTP's reply numbers.
fn by_number(number: u16, enhanced: &str, stage: Stage) -> Option<Guess> {
    match number {
        535 => wrong_code(),
        530 if enhanced.is_empty() || enhanced == "5.7.0" => likely(TlsRequired, &[SignInRefused]),
        538 => certain(TlsRequired),
        // "Not implemented" is about the mechanism in an answer to AUTH alone; elsewhere it is about a name or a command.
        500 | 502 | 504 if stage == Stage::SignIn => likely(UnsupportedMechanism, &[ProtocolViolation]),
        500..=504 => likely(ProtocolViolation, &[]),
        554 if stage < Stage::SignIn => Some(Guess::new(IpBlocked, Certainty::Possible, &[ServerBusy])),
        _ => None,
    }
}
