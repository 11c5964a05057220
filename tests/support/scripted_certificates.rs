//! Certificates for scripted servers: good ones, and every kind of bad one.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};

/// An authority that tests sign with.
pub struct Authority {
    der: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    /// A new one with a name.
    pub fn new(name: &str) -> Authority {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params.distinguished_name = rcgen::DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Authority { der, issuer: Issuer::new(params, key) }
    }

    /// The authority's certificate, to be trusted.
    pub fn der(&self) -> Vec<u8> {
        self.der.clone()
    }

    /// The same as a file for `SSL_CERT_FILE`.
    pub fn pem(&self) -> String {
        let body = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &self.der);
        format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
    }

    /// A server that shows a certificate for this name, valid in these years.
    pub fn acceptor(&self, name: &str, years: (i32, i32)) -> TlsAcceptor {
        self.acceptor_with(name, |params| {
            params.not_before = date_time_ymd(years.0, 1, 1);
            params.not_after = date_time_ymd(years.1, 1, 1);
        })
    }

    /// A server that shows a good certificate for all these names.
    pub fn acceptor_for(&self, names: &[&str]) -> TlsAcceptor {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        self.acceptor_with(&names[0].clone(), |params| {
            params.subject_alt_names = CertificateParams::new(names).unwrap().subject_alt_names;
        })
    }

    /// A server that shows a certificate for this name, with something special about it.
    pub fn acceptor_with(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> TlsAcceptor {
        let mut params = server_params(name);
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        acceptor(vec![certificate.der().to_vec()], key.serialize_der(), ALL)
    }

    /// A server that shows a good certificate for `localhost`.
    pub fn good(&self) -> TlsAcceptor {
        self.acceptor("localhost", (2020, 2090))
    }

    /// The same with one version of TLS only.
    pub fn good_with(&self, version: &'static SupportedProtocolVersion) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = server_params("localhost").signed_by(&key, &self.issuer).unwrap();
        acceptor(vec![certificate.der().to_vec()], key.serialize_der(), &[version])
    }

    /// A server that wants a certificate of the client's, over one version of TLS.
    pub fn wanting_a_certificate(&self, version: &'static SupportedProtocolVersion) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = server_params("localhost").signed_by(&key, &self.issuer).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(self.der())).unwrap();
        let provider = Arc::new(ring::default_provider());
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_client_cert_verifier(verifier.build().unwrap())
            .with_single_cert(
                vec![certificate.der().to_vec().into()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

const ALL: &[&SupportedProtocolVersion] = &[&TLS12, &TLS13];

fn server_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2090, 1, 1);
    params
}

/// A server that shows these certificates (DER, its own first), with its key (PKCS #8).
pub fn acceptor(
    chain: Vec<Vec<u8>>,
    key: Vec<u8>,
    versions: &[&'static SupportedProtocolVersion],
) -> TlsAcceptor {
    let key = PrivateKeyDer::try_from(key).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain.into_iter().map(CertificateDer::from).collect(), key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// A server with a certificate for `localhost` that it signed itself, and that certificate (DER).
pub fn self_signed() -> (TlsAcceptor, Vec<u8>) {
    let key = KeyPair::generate().unwrap();
    let mut params = server_params("localhost");
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "a mail server of our own");
    let der = params.self_signed(&key).unwrap().der().to_vec();
    (acceptor(vec![der.clone()], key.serialize_der(), ALL), der)
}

/// A server whose certificate was signed by an RSA key of 1024 bits, and the authority's certificate (DER).
pub fn weakly_signed() -> (TlsAcceptor, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let openssl = |arguments: &str| {
        let done = std::process::Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    std::fs::write(folder.path().join("names"), "subjectAltName=DNS:localhost").unwrap();
    openssl("req -x509 -newkey rsa:1024 -nodes -days 3650 -subj /CN=Short -keyout ca.key -out ca.pem");
    openssl("ecparam -name prime256v1 -genkey -noout -out raw.key");
    openssl("pkcs8 -topk8 -nocrypt -in raw.key -outform DER -out key.der");
    openssl("req -new -key raw.key -subj /CN=localhost -out own.csr");
    openssl(
        "x509 -req -in own.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -extfile names -outform DER -out own.der",
    );
    openssl("x509 -in ca.pem -outform DER -out ca.der");
    (acceptor(vec![read("own.der"), read("ca.der")], read("key.der"), ALL), read("ca.der"))
}
