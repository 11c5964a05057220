//! Certificates of which nobody can say whether they were withdrawn.
//!
//! Whoever issued a certificate also says whether it was withdrawn, at an address that the certificate names. A firewall
//! may let the mail through and that question not; then Windows may refuse the certificate for it. Browsers and mail
//! programs take such a certificate, and on Linux nobody is asked. So it is judged once more, by all the rest: the issuers
//! that the system trusts, the name, the dates, the signatures.

use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerified;
use rustls::{CertificateError, Error};

/// Whether nothing else is wrong than that nobody can say whether it was withdrawn.
pub(super) fn is_unknown(fault: &CertificateError) -> bool {
    // CERT_E_REVOCATION_FAILURE, CRYPT_E_NO_REVOCATION_CHECK, CRYPT_E_REVOCATION_OFFLINE
    let is_number = matches!(system_number(fault), Some(0x800B_010E | 0x8009_2012 | 0x8009_2013));
    is_number || matches!(fault, CertificateError::UnknownRevocationStatus)
}

/// The number that Windows gave, which the platform's verifier passes on within its sentence.
pub(super) fn system_number(fault: &CertificateError) -> Option<u32> {
    let CertificateError::Other(other) = fault else { return None };
    let said = other.to_string();
    let (_, rest) = said.rsplit_once("(os error ")?;
    let (number, _) = rest.split_once(')')?;
    number.parse::<i32>().ok().map(i32::cast_unsigned)
}

/// Who judges a certificate once more, where all that the system lacks is whether it was withdrawn. Made when it is wanted
/// first; there need not be one.
#[derive(Debug)]
pub(super) struct SecondJudge {
    make: fn() -> Option<Arc<WebPkiServerVerifier>>,
    made: OnceLock<Option<Arc<WebPkiServerVerifier>>>,
}

impl SecondJudge {
    pub(super) fn by(make: fn() -> Option<Arc<WebPkiServerVerifier>>) -> SecondJudge {
        SecondJudge { make, made: OnceLock::new() }
    }

    /// The one to ask after the system has judged so.
    pub(super) fn after(&self, judged: &Result<ServerCertVerified, Error>) -> Option<&WebPkiServerVerifier> {
        match judged {
            Err(Error::InvalidCertificate(fault)) if is_unknown(fault) => {
                self.made.get_or_init(self.make).as_deref()
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerifier};
    use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
    use rustls::{DigitallySignedStruct, OtherError, SignatureScheme};

    use super::super::handshake_record::Witness;
    use super::super::judge::said;
    use super::*;
    use crate::model::failure::Cause;

    /// As the platform's verifier says it on Windows.
    fn by_number(number: u32) -> CertificateError {
        let words = std::io::Error::from_raw_os_error(number.cast_signed()).to_string();
        CertificateError::Other(OtherError(Arc::from(Box::<dyn std::error::Error + Send + Sync>::from(
            words,
        ))))
    }

    #[test]
    fn each_number_of_windows_is_read() {
        let of = |number| said(&by_number(number));
        assert_eq!(of(0x800B_0101), Some(Cause::TlsExpired));
        assert_eq!(of(0x800B_0109), None, "an unknown issuer: the certificates say who it is");
        assert_eq!(of(0x800B_010A), Some(Cause::TlsChainIncomplete));
        assert_eq!(of(0x800B_010C), Some(Cause::TlsRevoked));
        assert_eq!(of(0x800B_010F), Some(Cause::TlsWrongHost));
        assert_eq!(of(0x800B_0111), Some(Cause::TlsDistrusted));
        for unknown in [0x800B_010E, 0x8009_2012, 0x8009_2013] {
            assert_eq!(of(unknown), Some(Cause::TlsRevocationUnknown), "{unknown:x}");
        }
        assert_eq!(said(&CertificateError::Revoked), Some(Cause::TlsRevoked));
        assert_eq!(said(&CertificateError::UnknownIssuer), None);
    }

    #[derive(Debug)]
    struct Says(u32);

    impl ServerCertVerifier for Says {
        fn verify_server_cert(
            &self,
            _: &CertificateDer<'_>,
            _: &[CertificateDer<'_>],
            _: &ServerName<'_>,
            _: &[u8],
            _: UnixTime,
        ) -> Result<ServerCertVerified, Error> {
            Err(Error::InvalidCertificate(by_number(self.0)))
        }

        fn verify_tls12_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn verify_tls13_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            Vec::new()
        }
    }

    thread_local! {
        static ROOT: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }

    fn by_root() -> Option<Arc<WebPkiServerVerifier>> {
        let mut roots = rustls::RootCertStore::empty();
        ROOT.with_borrow(|root| roots.add(CertificateDer::from(root.clone()))).ok()?;
        let crypto = Arc::new(rustls::crypto::ring::default_provider());
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), crypto).build().ok()
    }

    /// A certificate for localhost and its root.
    fn issued() -> (CertificateDer<'static>, Vec<u8>) {
        let mut root = rcgen::CertificateParams::new(Vec::<String>::new()).unwrap();
        root.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let root_key = rcgen::KeyPair::generate().unwrap();
        let root_certificate = root.self_signed(&root_key).unwrap();
        let issuer = rcgen::Issuer::new(root, root_key);
        let key = rcgen::KeyPair::generate().unwrap();
        let own = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let own = own.signed_by(&key, &issuer).unwrap();
        (own.der().clone(), root_certificate.der().to_vec())
    }

    #[test]
    fn an_unknown_withdrawal_is_no_hindrance_and_anything_else_is() {
        let (own, root) = issued();
        let judge = |number, name: &'static str| {
            let judge = Witness::new(Arc::new(Says(number)), Arc::new(SecondJudge::by(by_root)), None);
            let name = ServerName::try_from(name).unwrap();
            judge.verify_server_cert(&own, &[], &name, &[], UnixTime::now())
        };
        let alone = judge(0x800B_010E, "localhost").unwrap_err();
        assert!(
            matches!(&alone, Error::InvalidCertificate(fault) if is_unknown(fault)),
            "there is no second judge: {alone:?}"
        );
        ROOT.set(root);
        assert!(judge(0x800B_010E, "localhost").is_ok());
        assert!(judge(0x8009_2013, "localhost").is_ok());
        let wrong = judge(0x800B_010E, "elsewhere.example").unwrap_err();
        assert!(matches!(
            wrong,
            Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
            )
        ));
        for other in [0x800B_010C, 0x800B_0109, 0x800B_0111] {
            assert!(judge(other, "localhost").is_err(), "{other:x}");
        }
    }
}
