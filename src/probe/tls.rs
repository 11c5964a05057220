//! Encryption: the platform's trust store, TLS 1.2 or newer, and what a failed handshake means.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::diagnosis::Failure;
use super::wire;
use crate::catalogue::{Cause, Certainty, Security};

/// How many bytes of an answer that is not TLS are kept.
const HEAD: usize = 512;

/// Why a [`super::Prober`] could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProberError {
    /// There are no certificates of authorities to check servers against.
    #[error("the system has no usable certificate authorities: {0}")]
    NoTrustStore(String),
}

/// The trust store, or one that is still being read: the system's has hundreds of files.
#[derive(Clone, Default)]
pub(super) struct Store(Arc<OnceLock<Result<Trust, ProberError>>>);

impl Store {
    /// One that is at hand.
    pub(super) fn of(trust: Trust) -> Store {
        Store(Arc::new(OnceLock::from(Ok(trust))))
    }

    /// The platform's, read on a thread of its own.
    pub(super) fn reading() -> Store {
        let store = Store::default();
        let place = store.clone();
        // Without a thread it is read by whoever asks first.
        let _ = std::thread::Builder::new().name("trust store".to_owned()).spawn(move || place.read());
        store
    }

    fn read(&self) -> Result<Trust, ProberError> {
        self.0.get_or_init(Trust::platform).clone()
    }

    /// The store, once it is read.
    pub(super) async fn get(&self) -> Result<Trust, Failure> {
        let read = match self.0.get() {
            Some(read) => Some(read.clone()),
            None => {
                let store = self.clone();
                tokio::task::spawn_blocking(move || store.read()).await.ok()
            }
        };
        match read {
            Some(Ok(trust)) => Ok(trust),
            _ => Err(Failure::found(Cause::TlsFailed, Certainty::Certain, &[])),
        }
    }
}

/// Who is trusted.
#[derive(Clone)]
pub(super) struct Trust {
    verifier: Arc<dyn ServerCertVerifier>,
    crypto: Arc<CryptoProvider>,
}

impl Trust {
    /// The platform's trust store; on Linux and BSD the variables `SSL_CERT_FILE` and `SSL_CERT_DIR` count.
    pub(super) fn platform() -> Result<Trust, ProberError> {
        let crypto = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = rustls_platform_verifier::Verifier::new(crypto.clone())
            .map_err(|error| ProberError::NoTrustStore(error.to_string()))?;
        Ok(Trust { verifier: Arc::new(verifier), crypto })
    }

    /// These certificates (DER) alone.
    pub(super) fn only(roots: &[Vec<u8>]) -> Result<Trust, ProberError> {
        let refuse = |error: &dyn std::fmt::Display| ProberError::NoTrustStore(error.to_string());
        let crypto = Arc::new(rustls::crypto::ring::default_provider());
        let mut store = RootCertStore::empty();
        for root in roots {
            store.add(CertificateDer::from(root.clone())).map_err(|error| refuse(&error))?;
        }
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), crypto.clone())
            .build()
            .map_err(|error| refuse(&error))?;
        Ok(Trust { verifier, crypto })
    }

    /// Encrypts a connection and checks that it leads to this host.
    pub(super) async fn encrypt<S>(
        &self,
        host: &str,
        security: Security,
        stream: S,
    ) -> Result<TlsStream<Head<S>>, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let bare = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
        let Ok(name) = ServerName::try_from(bare.to_owned()) else {
            return Err(Failure::found(Cause::NameNotFound, Certainty::Certain, &[]));
        };
        let witness = Arc::new(Witness { verifier: self.verifier.clone(), issuer: Mutex::default() });
        let config =
            ClientConfig::builder_with_provider(self.crypto.clone()).with_safe_default_protocol_versions();
        let Ok(config) = config else {
            return Err(Failure::found(Cause::TlsFailed, Certainty::Likely, &[]));
        };
        let mut config =
            config.dangerous().with_custom_certificate_verifier(witness.clone()).with_no_client_auth();
        // A session that is taken up again shows no certificate.
        config.resumption = Resumption::disabled();
        let head = Head::default_over(stream);
        let first = head.first.clone();
        match TlsConnector::from(Arc::new(config)).connect(name, head).await {
            Ok(stream) => Ok(stream),
            Err(error) => {
                let first = first.lock().unwrap_or_else(PoisonError::into_inner).clone();
                Err(handshake_failed(&error, &first, security).issued_by(witness.issuer()))
            }
        }
    }
}

/// Checks certificates as the trust store does and remembers who issued the last one.
#[derive(Debug)]
struct Witness {
    verifier: Arc<dyn ServerCertVerifier>,
    issuer: Mutex<Option<String>>,
}

impl Witness {
    fn issuer(&self) -> Option<String> {
        self.issuer.lock().unwrap_or_else(PoisonError::into_inner).take()
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
        let checked = self.verifier.verify_server_cert(certificate, between, name, ocsp, now);
        if checked.is_err() {
            *self.issuer.lock().unwrap_or_else(PoisonError::into_inner) = issuer_of(certificate);
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

/// The name of a certificate's issuer: its common name, with the organisation where that says more.
fn issuer_of(certificate: &CertificateDer<'_>) -> Option<String> {
    let (_, parsed) = x509_parser::parse_x509_certificate(certificate).ok()?;
    let issuer = parsed.issuer();
    let name = issuer.iter_common_name().next().and_then(|name| name.as_str().ok());
    let organisation = issuer.iter_organization().next().and_then(|name| name.as_str().ok());
    match (name, organisation) {
        (Some(name), Some(organisation)) if !name.contains(organisation) => {
            Some(format!("{name} ({organisation})"))
        }
        (Some(name), _) => Some(name.to_owned()),
        (None, Some(organisation)) => Some(organisation.to_owned()),
        (None, None) => None,
    }
}

/// What a failed handshake means.
fn handshake_failed(error: &io::Error, first: &[u8], security: Security) -> Failure {
    use Certainty::{Certain, Likely};
    if !first.is_empty() && !wire::is_tls(first) {
        let failure = match security {
            Security::Tls => Failure::found(Cause::NotTls, Certain, &[]),
            // After "go ahead" only TLS may come: whatever else does was slipped in.
            Security::Starttls => Failure::found(Cause::PlaintextInjection, Likely, &[Cause::NotTls]),
        };
        // The first line is the greeting; what follows are complaints about our handshake.
        return failure.saying(wire::line(first).unwrap_or(first).to_vec());
    }
    let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) else {
        return Failure::found(Cause::ConnectionLost, Certain, &[Cause::NotTls, Cause::TlsFailed]);
    };
    let (cause, also): (Cause, &[Cause]) = match error {
        rustls::Error::InvalidCertificate(fault) => match fault {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => (Cause::TlsExpired, &[]),
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                (Cause::TlsNotYetValid, &[])
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                (Cause::TlsWrongHost, &[])
            }
            CertificateError::BadEncoding | CertificateError::UnhandledCriticalExtension => {
                (Cause::TlsFailed, &[Cause::TlsUntrusted])
            }
            _ => (Cause::TlsUntrusted, &[]),
        },
        rustls::Error::InvalidMessage(_) | rustls::Error::InappropriateMessage { .. } => {
            (Cause::TlsFailed, &[Cause::NotTls])
        }
        _ => (Cause::TlsFailed, &[]),
    };
    Failure::found(cause, Certain, also)
}

/// A stream that keeps the first bytes it reads, so that an answer which is not TLS can be named.
pub(super) struct Head<S> {
    inner: S,
    first: Arc<Mutex<Vec<u8>>>,
    full: bool,
}

impl<S> Head<S> {
    fn default_over(inner: S) -> Head<S> {
        Head { inner, first: Arc::default(), full: false }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Head<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buf))?;
        if !self.full {
            let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
            let room = HEAD - first.len();
            first.extend(buf.filled()[before..].iter().take(room));
            let full = first.len() == HEAD;
            drop(first);
            self.full = full;
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Head<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
