//! Throw-away certificates: an authority that lives in memory, and what its servers show.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::PracticeError;

/// What the servers show, and who vouches for it.
#[derive(Clone)]
pub(super) struct Certificates {
    root: Arc<Vec<u8>>,
    good: TlsAcceptor,
    expired: TlsAcceptor,
}

impl Certificates {
    /// Makes them anew. The authority's key is forgotten at once: nobody can sign with it later.
    pub(super) fn new() -> Result<Certificates, PracticeError> {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, "Mailkey practice");
        let key = KeyPair::generate().map_err(failed)?;
        let root = params.self_signed(&key).map_err(failed)?.der().to_vec();
        let issuer = Issuer::new(params, key);
        Ok(Certificates {
            root: Arc::new(root),
            good: acceptor(&issuer, (2020, 2090))?,
            expired: acceptor(&issuer, (2020, 2021))?,
        })
    }

    /// The authority's certificate (DER).
    pub(super) fn root(&self) -> Vec<u8> {
        self.root.to_vec()
    }

    /// A server with a good certificate for `localhost`, or one that has run out.
    pub(super) fn acceptor(&self, is_expired: bool) -> &TlsAcceptor {
        if is_expired { &self.expired } else { &self.good }
    }
}

fn acceptor(issuer: &Issuer<'_, KeyPair>, years: (i32, i32)) -> Result<TlsAcceptor, PracticeError> {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).map_err(failed)?;
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
    params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
    let key = KeyPair::generate().map_err(failed)?;
    let certificate = params.signed_by(&key, issuer).map_err(failed)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(failed)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)
        })
        .map_err(failed)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn failed(error: impl std::fmt::Display) -> PracticeError {
    PracticeError::Certificate(error.to_string())
}
