//! What a server's certificates say about themselves.

use rustls::pki_types::{CertificateDer, UnixTime};
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::oid_registry::{OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS, Oid};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::X509Name;

use super::interceptors;
use crate::mail::probe::pin::{Certificate, Fingerprint};
use crate::mail::probe::text;

/// The most names that are told.
const MOST_NAMES: usize = 10;
/// The shortest RSA key that is taken, in bits.
const SHORTEST_RSA: usize = 2048;
/// Signatures that prove nothing any more: MD2, MD5 and SHA-1 with RSA, SHA-1 with ECDSA and DSA.
const BROKEN: [&str; 5] = [
    "1.2.840.113549.1.1.2",
    "1.2.840.113549.1.1.4",
    "1.2.840.113549.1.1.5",
    "1.2.840.10045.4.1",
    "1.2.840.10040.4.3",
];

/// A server's own certificate beside those that it sent along.
pub(super) struct Chain<'a> {
    der: &'a CertificateDer<'a>,
    own: X509Certificate<'a>,
    between: Vec<X509Certificate<'a>>,
}

impl<'a> Chain<'a> {
    /// Reads them; `None` where the first is no certificate. Others that are none are left out.
    pub(super) fn read(shown: &'a [CertificateDer<'static>]) -> Option<Chain<'a>> {
        let parse = |der: &'a CertificateDer<'static>| {
            x509_parser::parse_x509_certificate(der).ok().map(|(_, parsed)| parsed)
        };
        let (der, rest) = shown.split_first()?;
        Some(Chain { der, own: parse(der)?, between: rest.iter().filter_map(parse).collect() })
    }

    /// What a person can compare.
    pub(super) fn told(&self) -> Certificate {
        let validity = self.own.validity();
        Certificate {
            names: self.names(),
            issuer: self.issuer(),
            not_before: validity.not_before.timestamp(),
            not_after: validity.not_after.timestamp(),
            sha256: Fingerprint::of(self.der),
        }
    }

    /// The names that it is for; its subject's where it lists none.
    fn names(&self) -> Vec<String> {
        let listed = self.own.subject_alternative_name().ok().flatten();
        let listed = listed.map(|it| it.value.general_names.iter().filter_map(name).collect());
        let mut names: Vec<String> = listed.unwrap_or_default();
        if names.is_empty() {
            names.extend(common_name(self.own.subject()).map(str::to_owned));
        }
        names.truncate(MOST_NAMES);
        names.iter().map(|name| text::clean(name, None)).collect()
    }

    /// The issuer: its common name, with the organisation where that says more.
    pub(super) fn issuer(&self) -> Option<String> {
        let issuer = self.own.issuer();
        let organisation = issuer.iter_organization().next().and_then(|name| name.as_str().ok());
        let name = match (common_name(issuer), organisation) {
            (Some(name), Some(organisation)) if !name.contains(organisation) => {
                format!("{name} ({organisation})")
            }
            (Some(name), _) => name.to_owned(),
            (None, Some(organisation)) => organisation.to_owned(),
            (None, None) => return None,
        };
        Some(text::clean(&name, None))
    }

    /// Whether its time has not come yet.
    pub(super) fn is_early(&self, now: UnixTime) -> bool {
        i64::try_from(now.as_secs()).is_ok_and(|now| self.own.validity().not_before.timestamp() > now)
    }

    /// Whether it was issued by itself.
    pub(super) fn is_self_signed(&self) -> bool {
        self.own.issuer() == self.own.subject()
    }

    /// Whether a product that opens encryption has signed it, or one of those above it.
    pub(super) fn is_intercepted(&self) -> bool {
        std::iter::once(&self.own)
            .chain(&self.between)
            .any(|it| interceptors::are_named_in(&it.issuer().to_string()))
    }

    /// Whether a key is too short or a signature is of a kind that can be forged.
    pub(super) fn is_weak(&self) -> bool {
        std::iter::once(&self.own).chain(&self.between).any(is_weak)
    }

    /// Whether the certificate above is missing, and says where it could be had: only a server that forgot to send it
    /// looks like this.
    pub(super) fn is_incomplete(&self) -> bool {
        let last = self.last();
        last.issuer() != last.subject() && names_its_issuer(last)
    }

    /// The last certificate on the way up that was sent.
    fn last(&self) -> &X509Certificate<'a> {
        let mut last = &self.own;
        // Each is above the one before; a ring ends with the number of them.
        for _ in &self.between {
            let above = self.between.iter().find(|it| it.subject() == last.issuer());
            match above.filter(|_| last.issuer() != last.subject()) {
                Some(above) => last = above,
                None => break,
            }
        }
        last
    }
}

fn common_name<'a>(name: &'a X509Name<'_>) -> Option<&'a str> {
    name.iter_common_name().next().and_then(|name| name.as_str().ok())
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => match bytes.len() {
            4 => <[u8; 4]>::try_from(*bytes).ok().map(|it| std::net::Ipv4Addr::from(it).to_string()),
            16 => <[u8; 16]>::try_from(*bytes).ok().map(|it| std::net::Ipv6Addr::from(it).to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn is_weak(certificate: &X509Certificate<'_>) -> bool {
    let algorithm = certificate.signature_algorithm.algorithm.to_id_string();
    let is_short = match certificate.public_key().parsed() {
        Ok(PublicKey::RSA(key)) => key.key_size() < SHORTEST_RSA,
        _ => false,
    };
    is_short || BROKEN.contains(&algorithm.as_str())
}

/// Whether it says where its issuer's certificate is (authority information access).
fn names_its_issuer(certificate: &X509Certificate<'_>) -> bool {
    let wanted: Oid<'_> = OID_PKIX_ACCESS_DESCRIPTOR_CA_ISSUERS;
    certificate.extensions().iter().any(|extension| {
        use x509_parser::extensions::ParsedExtension::AuthorityInfoAccess;
        matches!(extension.parsed_extension(), AuthorityInfoAccess(access)
            if access.accessdescs.iter().any(|it| it.access_method == wanted))
    })
}
