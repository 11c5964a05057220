//! The rule of certainty: how sure the program can be of each cause at most.
//!
//! "Certain" is said only of what the server itself has said in so many words (its own refusal on record in the provider's
//! entry, a response code with one meaning, a list that lacks every way), or of what was seen on the wire and has one
//! reading. Silence, closed doors and refusals without a reason have several.

use crate::model::failure::{Cause, Certainty};

/// The most that can be said of a cause. The rule of each stands beside it.
pub(super) fn at_most(cause: Cause) -> Certainty {
    use Cause::*;
    use Certainty::{Certain, Likely};
    match cause {
        // Only where the provider's entry has the very text: servers in general say "wrong password" to everything.
        WrongCode
        | LoginPasswordUsed
        | ServiceOff
        | PasswordSignInEnded
        | TooManyAttempts
        | AccountLocked
        | BrowserSignInNeeded
        | ClientIdNeeded
        | WrongUsername
        | SenderMismatch
        | MailboxFullOrDisabled
        | ConnectionLimit
        | IpBlocked
        | MessageRefused => Certain,
        // A response code with this one meaning.
        ServerBusy | TlsRequired => Certain,
        // The list that came encrypted has no way that the program knows. A refusal of a listed way is likely at most.
        UnsupportedMechanism => Certain,
        // Seen on the wire: bytes of another protocol, more bytes than any answer has, bytes that nobody asked for.
        NotTls | WrongService | ReplyTooLarge | PlaintextInjection => Certain,
        // Read off the certificate that was shown.
        TlsExpired | TlsNotYetValid | TlsWrongHost | TlsUntrusted | TlsSelfSigned | TlsPinChanged => Certain,
        // The system's own word, by its number.
        TlsRevoked | TlsRevocationUnknown | TlsDistrusted => Certain,
        // The server's own word on the versions it has, or a signature that is broken by now.
        TlsWeak => Certain,
        // The proxy's own word.
        ProxyRefused => Certain,
        // One text for several reasons is never the proof of one.
        SignInRefused => Likely,
        // It passed before and is refused now: by whom it was ended, nobody says.
        CodeEnded => Likely,
        // Not to be found, not answering, closed, broken off: servers, networks, firewalls and bans all look like this.
        NameNotFound | Offline | ConnectionRefused | ConnectionTimedOut | ConnectionLost | ServerSilent
        | ProxyUnreachable | NotArrived => Likely,
        // In the clear anybody on the way may have taken it out.
        StarttlsMissing => Likely,
        // No common ground, for one of many reasons.
        TlsFailed => Likely,
        // Told by names and looks.
        TlsIntercepted | TlsChainIncomplete | CaptivePortal | ProtocolViolation => Likely,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_and_closed_doors_are_never_certain() {
        use Cause::*;
        for cause in
            [ServerSilent, ConnectionRefused, ConnectionTimedOut, ConnectionLost, Offline, NameNotFound]
        {
            assert_eq!(at_most(cause), Certainty::Likely, "{cause:?}");
        }
        assert_eq!(at_most(NotTls), Certainty::Certain);
    }
}
