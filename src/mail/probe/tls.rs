//! Encryption: the platform's trust store, TLS 1.2 or newer, sessions that are taken up again.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{Resumption, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::failure::Failure;
use super::pin::Fingerprint;
use crate::model::catalogue::Security;
use crate::model::failure::{Cause, Certainty};

mod certificate;
mod first_bytes;
mod handshake_record;
mod interceptors;
mod judge;
mod withdrawal;

use first_bytes::Head;
use handshake_record::{NoneToShow, Seen, Witness};
use withdrawal::SecondJudge;

/// How many servers' sessions are kept, in memory.
const SESSIONS: usize = 256;

/// Why a [`super::Prober`] could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProberError {
    /// There are no certificates of authorities to check servers against.
    #[error("the system has no usable certificate authorities: {0}")]
    NoTrustStore(String),
}

/// The trust store, or one that is still to be read: the system's has hundreds of files.
#[derive(Clone, Default)]
pub(super) struct Store(Arc<Loaded>);

#[derive(Default)]
struct Loaded {
    trust: OnceLock<Result<Trust, ProberError>>,
    is_begun: AtomicBool,
}

impl Store {
    /// One that is at hand.
    pub(super) fn of(trust: Trust) -> Store {
        Store(Arc::new(Loaded { trust: OnceLock::from(Ok(trust)), is_begun: true.into() }))
    }

    /// One that nobody begins to read: it is for those who shake no hands.
    pub(super) fn idle() -> Store {
        Store(Arc::new(Loaded { trust: OnceLock::new(), is_begun: true.into() }))
    }

    /// Begins to read the platform's on a thread of its own, unless that was done.
    pub(super) fn begin(&self) {
        if !self.0.is_begun.swap(true, Ordering::Relaxed) {
            let store = self.clone();
            // Without a thread it is read by whoever asks first.
            let _ = std::thread::Builder::new().name("trust store".to_owned()).spawn(move || store.read());
        }
    }

    fn read(&self) -> Result<Trust, ProberError> {
        self.0.trust.get_or_init(Trust::platform).clone()
    }

    /// The store, once it is read.
    pub(super) async fn get(&self) -> Result<Trust, Failure> {
        let read = match self.0.trust.get() {
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

/// Those who share sessions. Servers on several ports of one host know nothing of each other's sessions, and a pin
/// opens no session for those who have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Peers {
    pub(super) port: u16,
    /// A certificate that counts besides those of the trust store.
    pub(super) pin: Option<Fingerprint>,
}

/// What certificates say, for whoever tries to upset it: every text, and every question asked.
pub(super) fn look_at(shown: &[CertificateDer<'static>]) -> Vec<String> {
    let Some(chain) = certificate::Chain::read(shown) else {
        return Vec::new();
    };
    let _ = (chain.is_self_signed(), chain.is_intercepted(), chain.is_weak(), chain.is_incomplete());
    let told = chain.told();
    told.names.into_iter().chain(told.issuer).collect()
}

/// Who is trusted.
#[derive(Clone)]
pub(super) struct Trust {
    verifier: Arc<dyn ServerCertVerifier>,
    second: Arc<SecondJudge>,
    crypto: Arc<CryptoProvider>,
    /// Each configuration keeps its own sessions.
    configs: Arc<Mutex<HashMap<Peers, Arc<ClientConfig>>>>,
    /// Hosts of whose certificates nobody could say whether they were withdrawn: a session that is taken up again asks no
    /// more.
    unsure: Arc<Mutex<HashSet<String>>>,
}

/// An encrypted connection.
pub(super) struct Encrypted<S> {
    pub(super) stream: TlsStream<Head<S>>,
    /// The server has asked for a certificate of ours.
    pub(super) wants_certificate: bool,
    /// Nobody could say whether its certificate was withdrawn.
    pub(super) withdrawal_unknown: bool,
}

impl Trust {
    /// The platform's trust store; on Linux and BSD the variables `SSL_CERT_FILE` and `SSL_CERT_DIR` count.
    pub(super) fn platform() -> Result<Trust, ProberError> {
        let crypto = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = rustls_platform_verifier::Verifier::new(crypto.clone())
            .map_err(|error| ProberError::NoTrustStore(error.to_string()))?;
        Ok(Trust::by(Arc::new(verifier), crypto))
    }

    fn by(verifier: Arc<dyn ServerCertVerifier>, crypto: Arc<CryptoProvider>) -> Trust {
        let second = Arc::new(SecondJudge::by(by_its_roots));
        Trust { verifier, second, crypto, configs: Arc::default(), unsure: Arc::default() }
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
        Ok(Trust::by(verifier, crypto))
    }

    /// Encrypts a connection and checks that it leads to this host.
    pub(super) async fn encrypt<S>(
        &self,
        host: &str,
        security: Security,
        peers: Peers,
        stream: S,
    ) -> Result<Encrypted<S>, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let bare = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
        let Ok(name) = ServerName::try_from(bare.to_owned()) else {
            return Err(Failure::found(Cause::NameNotFound, Certainty::Certain, &[]));
        };
        let Some(config) = self.config(peers) else {
            return Err(Failure::found(Cause::TlsFailed, Certainty::Likely, &[]));
        };
        let head = Head::over(stream);
        let first = head.first();
        let (done, seen) = handshake_record::watch(TlsConnector::from(config).connect(name, head)).await;
        match done {
            Ok(stream) => Ok(Encrypted {
                stream,
                wants_certificate: seen.wants_certificate,
                withdrawal_unknown: self.is_unsure_of(bare, &seen),
            }),
            Err(error) => {
                Err(judge::handshake_failed(&error, &first(), security, peers.pin.is_some(), &seen))
            }
        }
    }

    fn is_unsure_of(&self, host: &str, seen: &Seen) -> bool {
        let mut unsure = self.unsure.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.withdrawal_unknown {
            unsure.insert(host.to_owned());
        }
        unsure.contains(host)
    }

    /// The configuration for these. Sessions are taken up again between preflight, test and re-test, which spares
    /// TLS 1.2 a round trip and both versions the proof of the certificate.
    fn config(&self, peers: Peers) -> Option<Arc<ClientConfig>> {
        let mut configs = self.configs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(config) = configs.get(&peers) {
            return Some(config.clone());
        }
        let witness = Witness::new(self.verifier.clone(), self.second.clone(), peers.pin);
        let mut config = ClientConfig::builder_with_provider(self.crypto.clone())
            .with_safe_default_protocol_versions()
            .ok()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(witness))
            .with_client_cert_resolver(Arc::new(NoneToShow));
        config.resumption = Resumption::in_memory_sessions(SESSIONS);
        let config = Arc::new(config);
        configs.insert(peers, config.clone());
        Some(config)
    }
}

/// Who judges by the issuers that the system trusts, where the system can be left without an answer whether a certificate was
/// withdrawn.
#[cfg(windows)]
fn by_its_roots() -> Option<Arc<WebPkiServerVerifier>> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let crypto = Arc::new(rustls::crypto::ring::default_provider());
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), crypto).build().ok()
}

/// Elsewhere the system's judge asks nobody, or takes no answer for a good one.
#[cfg(not(windows))]
fn by_its_roots() -> Option<Arc<WebPkiServerVerifier>> {
    None
}
