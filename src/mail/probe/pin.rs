//! Certificates that a person has compared and trusts, one by one, for servers of their own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The SHA-256 of a certificate (DER), as `openssl x509 -fingerprint -sha256` prints it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

/// A text that is no fingerprint: 64 hexadecimal digits are wanted, with or without colons or spaces between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("wanted are 64 hexadecimal digits")]
pub struct NoFingerprint;

impl Fingerprint {
    /// That of a certificate (DER).
    pub fn of(der: &[u8]) -> Fingerprint {
        use sha2::Digest;
        Fingerprint(sha2::Sha256::digest(der).into())
    }
}

impl FromStr for Fingerprint {
    type Err = NoFingerprint;

    /// Takes the digits in any case, with colons, dashes or white space between them, and what `openssl` writes in
    /// front of them up to `=`.
    fn from_str(text: &str) -> Result<Fingerprint, NoFingerprint> {
        let text = text.rsplit('=').next().unwrap_or_default();
        let digits: Vec<char> =
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, ':' | '-')).collect();
        let mut bytes = [0; 32];
        if digits.len() != 64 {
            return Err(NoFingerprint);
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            let digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            *byte = match (digit(pair[0]), digit(pair[1])) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err(NoFingerprint),
            };
        }
        Ok(Fingerprint(bytes))
    }
}

impl fmt::Display for Fingerprint {
    /// Pairs of capital digits with colons between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { ":" };
            write!(f, "{gap}{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Fingerprint, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A certificate that a person has compared with what the server's administrator told, and trusts for one host alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The host name as it is connected to.
    pub host: String,
    /// The certificate.
    pub sha256: Fingerprint,
}

/// What a server's certificate says, for a person to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The names that it is for; at most ten.
    pub names: Vec<String>,
    /// Who issued it, where it says so.
    pub issuer: Option<String>,
    /// The first moment at which it is valid, in seconds since 1970.
    pub not_before: i64,
    /// The last one.
    pub not_after: i64,
    /// Its fingerprint.
    pub sha256: Fingerprint,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_tools_print() {
        let pairs = ["0A"; 32].join(":");
        let wanted = Fingerprint([0x0a; 32]);
        assert_eq!(pairs.parse(), Ok(wanted));
        assert_eq!(format!("sha256 Fingerprint={pairs}\n").parse(), Ok(wanted));
        assert_eq!("0a".repeat(32).parse(), Ok(wanted));
        assert_eq!(wanted.to_string(), pairs);
        for bad in ["", "0a", &"0g".repeat(32), &"0a".repeat(33)] {
            assert_eq!(bad.parse::<Fingerprint>(), Err(NoFingerprint), "{bad}");
        }
    }
}
