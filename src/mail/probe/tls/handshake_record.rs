//! What a server shows in a handshake, kept for whoever has to explain a failure.

use std::cell::RefCell;
use std::sync::Arc;

use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{DigitallySignedStruct, SignatureScheme};

use super::withdrawal::SecondJudge;
use crate::mail::probe::pin::Fingerprint;

tokio::task_local! {
    /// What the server of the handshake under way has shown. A configuration serves many connections; the verifier is
    /// called by the task that shakes hands.
    static SEEN: RefCell<Seen>;
}

/// What a server has shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Its certificates where they did not pass, its own first; empty where none came or all was well.
    pub(super) certificates: Vec<CertificateDer<'static>>,
    /// Whether it has asked for a certificate of ours.
    pub(super) wants_certificate: bool,
    /// Whether its certificate passed although nobody could say whether it was withdrawn.
    pub(super) withdrawal_unknown: bool,
}

/// Has no certificate to show, and notes who asks for one.
#[derive(Debug)]
pub(super) struct NoneToShow;

impl ResolvesClientCert for NoneToShow {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        // Nobody watches where the handshake is not run by us.
        let _ = SEEN.try_with(|seen| seen.borrow_mut().wants_certificate = true);
        None
    }

    fn has_certs(&self) -> bool {
        true
    }
}

/// Runs a handshake and says what the server has shown.
pub(super) async fn watch<T>(handshake: impl Future<Output = T>) -> (T, Seen) {
    let watched = async {
        let done = handshake.await;
        (done, SEEN.with(RefCell::take))
    };
    SEEN.scope(RefCell::default(), watched).await
}

/// Checks certificates as the trust store does, and knows one more.
#[derive(Debug)]
pub(super) struct Witness {
    verifier: Arc<dyn ServerCertVerifier>,
    second: Arc<SecondJudge>,
    pin: Option<Fingerprint>,
}

impl Witness {
    pub(super) fn new(
        verifier: Arc<dyn ServerCertVerifier>,
        second: Arc<SecondJudge>,
        pin: Option<Fingerprint>,
    ) -> Witness {
        Witness { verifier, second, pin }
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.pin.is_some_and(|pin| pin == Fingerprint::of(certificate)) {
            return Ok(ServerCertVerified::assertion());
        }
        let mut checked = self.verifier.verify_server_cert(certificate, between, name, ocsp, now);
        if let Some(second) = self.second.after(&checked) {
            // What is wrong beside the withdrawal says more.
            checked = second.verify_server_cert(certificate, between, name, ocsp, now);
            let passed = checked.is_ok();
            let _ = SEEN.try_with(|seen| seen.borrow_mut().withdrawal_unknown = passed);
        }
        if checked.is_err() {
            let shown = std::iter::once(certificate).chain(between);
            let shown = shown.map(|it| it.clone().into_owned()).collect();
            // Nobody watches where the handshake is not run by us.
            let _ = SEEN.try_with(|seen| seen.borrow_mut().certificates = shown);
        }
        checked
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
