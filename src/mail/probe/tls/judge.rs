//! What a failed handshake means.

use std::io;

use rustls::pki_types::UnixTime;
use rustls::{AlertDescription, CertificateError, Error, PeerIncompatible};

use super::certificate::Chain;
use super::handshake_record::Seen;
use super::withdrawal;
use crate::mail::probe::failure::Failure;
use crate::mail::probe::report::Hint;
use crate::mail::probe::wire;
use crate::model::catalogue::Security;
use crate::model::failure::{Cause, Certainty};

/// The cause of a handshake's failure, by the library's word, the first bytes that came, and the certificates shown.
pub(super) fn handshake_failed(
    error: &io::Error,
    first: &[u8],
    security: Security,
    is_pinned: bool,
    seen: &Seen,
) -> Failure {
    use Certainty::{Certain, Likely};
    if !first.is_empty() && !wire::is_tls(first) {
        let failure = match security {
            Security::Tls if wire::is_web(first) => {
                Failure::found(Cause::CaptivePortal, Likely, &[Cause::NotTls])
            }
            Security::Tls => Failure::found(Cause::NotTls, Certain, &[]),
            // After "go ahead" only TLS may come: whatever else does was slipped in, and is not repeated.
            Security::Starttls => {
                return Failure::found(Cause::PlaintextInjection, Likely, &[Cause::NotTls]);
            }
        };
        // The first line is the greeting; what follows are complaints about our handshake.
        return failure.saying(wire::line(first).unwrap_or(first).to_vec()).in_the_clear();
    }
    let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) else {
        return Failure::found(Cause::ConnectionLost, Likely, &[Cause::NotTls, Cause::TlsFailed]);
    };
    match error {
        Error::InvalidCertificate(fault) => untrusted(fault, is_pinned, seen),
        Error::AlertReceived(AlertDescription::CertificateRequired) => no_certificate(),
        // TLS 1.2 has no alert of its own for it.
        Error::AlertReceived(AlertDescription::HandshakeFailure | AlertDescription::BadCertificate)
            if seen.wants_certificate =>
        {
            no_certificate()
        }
        error => {
            let (cause, certainty, also) = not_agreed(error);
            Failure::found(cause, certainty, also)
        }
    }
}

/// The server wants a certificate of ours.
fn no_certificate() -> Failure {
    Failure::found(Cause::TlsFailed, Certainty::Likely, &[]).hinting(Hint::ClientCertificate)
}

/// The two sides did not come to terms.
fn not_agreed(error: &Error) -> (Cause, Certainty, &'static [Cause]) {
    use Certainty::{Certain, Likely, Possible};
    match error {
        Error::PeerIncompatible(
            PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::Tls12NotOffered
            | PeerIncompatible::Tls12NotOfferedOrEnabled,
        )
        | Error::AlertReceived(AlertDescription::ProtocolVersion | AlertDescription::InsufficientSecurity) => {
            (Cause::TlsWeak, Certain, &[])
        }
        // Nothing in common: as a rule the server is the one that is behind.
        Error::PeerIncompatible(_) => (Cause::TlsWeak, Likely, &[Cause::TlsFailed]),
        Error::AlertReceived(AlertDescription::HandshakeFailure) => {
            (Cause::TlsWeak, Possible, &[Cause::TlsFailed])
        }
        Error::InvalidMessage(_) | Error::InappropriateMessage { .. } => {
            (Cause::TlsFailed, Certain, &[Cause::NotTls])
        }
        _ => (Cause::TlsFailed, Certain, &[]),
    }
}

/// The certificate did not pass.
fn untrusted(fault: &CertificateError, is_pinned: bool, seen: &Seen) -> Failure {
    use Certainty::{Certain, Likely};
    let chain = Chain::read(&seen.certificates);
    let is_early = chain.as_ref().is_some_and(|chain| chain.is_early(UnixTime::now()));
    let (cause, certainty, also): (Cause, Certainty, &[Cause]) = match said(fault) {
        // Somebody who compared a certificate wants to hear first that it is another one now.
        _ if is_pinned => (Cause::TlsPinChanged, Certain, &[Cause::TlsUntrusted]),
        // Windows has one word for both.
        Some(Cause::TlsExpired) if is_early => (Cause::TlsNotYetValid, Certain, &[]),
        None | Some(Cause::TlsChainIncomplete) => match &chain {
            Some(chain) if chain.is_intercepted() => (Cause::TlsIntercepted, Likely, &[Cause::TlsUntrusted]),
            Some(chain) if chain.is_weak() => (Cause::TlsWeak, Likely, &[Cause::TlsUntrusted]),
            Some(chain) if chain.is_self_signed() => (Cause::TlsSelfSigned, Certain, &[]),
            Some(chain) if chain.is_incomplete() => {
                (Cause::TlsChainIncomplete, Likely, &[Cause::TlsUntrusted])
            }
            _ if matches!(
                fault,
                CertificateError::BadEncoding | CertificateError::UnhandledCriticalExtension
            ) =>
            {
                (Cause::TlsFailed, Certain, &[Cause::TlsUntrusted])
            }
            _ => (Cause::TlsUntrusted, Certain, &[]),
        },
        Some(cause) => (cause, Certain, &[]),
    };
    let failure = Failure::found(cause, certainty, also);
    match chain {
        Some(chain) => failure.issued_by(chain.issuer()).showing(chain.told()),
        None => failure,
    }
}

/// What a fault says by itself; `None` where the certificates say more. Source of the numbers: `winerror.h` of the Windows
/// SDK.
pub(super) fn said(fault: &CertificateError) -> Option<Cause> {
    use CertificateError::*;
    match (fault, withdrawal::system_number(fault)) {
        // CERT_E_EXPIRED
        (Expired | ExpiredContext { .. }, _) | (_, Some(0x800B_0101)) => Some(Cause::TlsExpired),
        (NotValidYet | NotValidYetContext { .. }, _) => Some(Cause::TlsNotYetValid),
        // CERT_E_CN_NO_MATCH, CERT_E_INVALID_NAME
        (NotValidForName | NotValidForNameContext { .. }, _) | (_, Some(0x800B_010F | 0x800B_0114)) => {
            Some(Cause::TlsWrongHost)
        }
        // CERT_E_REVOKED, CRYPT_E_REVOKED
        (Revoked, _) | (_, Some(0x800B_010C | 0x8009_2010)) => Some(Cause::TlsRevoked),
        // TRUST_E_EXPLICIT_DISTRUST
        (_, Some(0x800B_0111)) => Some(Cause::TlsDistrusted),
        // CERT_E_CHAINING: it leads nowhere. Of an issuer that it does not know Windows says CERT_E_UNTRUSTEDROOT.
        (_, Some(0x800B_010A)) => Some(Cause::TlsChainIncomplete),
        _ if withdrawal::is_unknown(fault) => Some(Cause::TlsRevocationUnknown),
        _ => None,
    }
}
