//! Mail servers and user names: where a mail program signs in, and as whom.

use std::net::Ipv6Addr;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::text::Text;
use crate::model::address::Address;

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// TLS from the first byte (993, 465).
    Tls,
    /// A plain greeting, then STARTTLS (143, 587).
    Starttls,
}

/// A mail server as a provider's entry states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Host name, or an address literal for a bridge on this computer.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
}

/// Why a text names no server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// No host name, or one with characters that no host name has.
    #[error("no host name")]
    Host,
    /// The port is missing or no number from 1 to 65535.
    #[error("no port")]
    Port,
    /// Something other than `/tls` or `/starttls` stands behind the port.
    #[error("only /tls or /starttls may stand behind the port")]
    Security,
}

impl FromStr for Server {
    type Err = ServerError;

    /// Reads `HOST:PORT`, `HOST:PORT/tls`, `HOST:PORT/starttls`. Without a word for it the port tells the mode: 143,
    /// 587, 25 and 2525 start in clear and switch to TLS, all others begin with TLS. Addresses as mail programs write
    /// them (`smtps://HOST`, `imap://HOST:PORT`) are read, too, and blanks around the parts.
    fn from_str(text: &str) -> Result<Server, ServerError> {
        let text = text.trim().replace('：', ":");
        let (scheme, text) = match text.split_once("://") {
            Some((scheme, rest)) => (Some(Scheme::of(scheme)?), rest.trim_end_matches('/')),
            None => (None, text.as_str()),
        };
        let (address, mode) =
            text.split_once('/').map_or((text, None), |(address, mode)| (address, Some(mode.trim())));
        let (host, port) = match (address.rsplit_once(':'), &scheme) {
            (Some((host, port)), _) if !port.contains(']') => {
                let port = port.trim().parse().ok().filter(|port| *port != 0).ok_or(ServerError::Port)?;
                (host.trim(), port)
            }
            (_, Some(scheme)) => (address.trim(), scheme.port),
            (_, None) => return Err(ServerError::Port),
        };
        let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let host = match literal {
            Some(literal) if literal.parse::<Ipv6Addr>().is_ok() => literal.to_owned(),
            Some(_) => return Err(ServerError::Host),
            None => host_name(host).ok_or(ServerError::Host)?,
        };
        let security = match (mode.map(str::to_ascii_lowercase).as_deref(), scheme) {
            (Some("tls"), _) => Security::Tls,
            (Some("starttls"), _) => Security::Starttls,
            (Some(_), _) => return Err(ServerError::Security),
            (None, Some(scheme)) if scheme.is_tls => Security::Tls,
            (None, _) if matches!(port, 143 | 587 | 25 | 2525) => Security::Starttls,
            (None, _) => Security::Tls,
        };
        Ok(Server { host, port, security })
    }
}

/// What stands before `://` in the address of a server.
struct Scheme {
    port: u16,
    is_tls: bool,
}

impl Scheme {
    fn of(text: &str) -> Result<Scheme, ServerError> {
        let (port, is_tls) = match text.trim().to_ascii_lowercase().as_str() {
            "imaps" => (993, true),
            "imap" => (143, false),
            "smtps" | "submissions" => (465, true),
            "smtp" | "submission" => (587, false),
            _ => return Err(ServerError::Host),
        };
        Ok(Scheme { port, is_tls })
    }
}

/// A host name in its ASCII form.
fn host_name(text: &str) -> Option<String> {
    idna::domain_to_ascii_strict(text).ok().filter(|host| !host.is_empty())
}

impl Server {
    /// This server with a user name.
    pub fn at(self, user: &str) -> Endpoint {
        Endpoint { host: self.host, port: self.port, security: self.security, user: user.to_owned() }
    }
}

/// A server together with the user name for it: where a mail program signs in, and as whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    /// Host name, or an address literal.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
    /// The user name to send.
    pub user: String,
}

impl Endpoint {
    /// The same port with the other mode of encryption.
    pub fn switched(self) -> Endpoint {
        let security = match self.security {
            Security::Tls => Security::Starttls,
            Security::Starttls => Security::Tls,
        };
        Endpoint { security, ..self }
    }
}

/// What a server wants as user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserForm {
    /// The whole address.
    Address,
    /// The part before the @.
    LocalPart,
}

impl UserForm {
    /// The user name that this form makes of an address.
    pub fn of(self, address: &Address) -> String {
        match self {
            UserForm::Address => address.to_string(),
            UserForm::LocalPart => address.local().to_owned(),
        }
    }
}

/// What one service wants as user name, and the other form where both occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserName {
    /// The documented form, tried first.
    pub form: UserForm,
    /// The other form, tried once after a refusal; only where the provider's own words say that both occur.
    #[serde(default)]
    pub other: Option<UserForm>,
}

/// User names for both services.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserNames {
    /// For IMAP.
    pub imap: UserName,
    /// For SMTP.
    pub smtp: UserName,
    /// The question for a user name that is no part of the address; the answer counts for both services.
    #[serde(default)]
    pub ask: Option<Text>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_servers_and_couples_mode_to_port() {
        let read = |text: &str| text.parse::<Server>();
        let server = |host: &str, port, security| Ok(Server { host: host.into(), port, security });
        assert_eq!(read("imap.qq.com:993"), server("imap.qq.com", 993, Security::Tls));
        assert_eq!(read(" smtp.qq.com:587 "), server("smtp.qq.com", 587, Security::Starttls));
        assert_eq!(read("localhost:1143/starttls"), server("localhost", 1143, Security::Starttls));
        assert_eq!(read("127.0.0.1:587/tls"), server("127.0.0.1", 587, Security::Tls));
        assert_eq!(read("[::1]:993"), server("::1", 993, Security::Tls));
        assert_eq!(read("smtp.me.com:587/TLS"), server("smtp.me.com", 587, Security::Tls));
        assert_eq!(read("почта.test:993"), server("xn--80a1acny.test", 993, Security::Tls));
        // As mail programs and help pages write them.
        assert_eq!(read("smtps://smtp.qq.com:465"), server("smtp.qq.com", 465, Security::Tls));
        assert_eq!(read("imaps://imap.qq.com/"), server("imap.qq.com", 993, Security::Tls));
        assert_eq!(read("IMAP://imap.qq.com"), server("imap.qq.com", 143, Security::Starttls));
        assert_eq!(read("smtp://mail.test:2465"), server("mail.test", 2465, Security::Tls));
        assert_eq!(read("imaps://[::1]"), server("::1", 993, Security::Tls));
        assert_eq!(read("smtp.example.org :465"), server("smtp.example.org", 465, Security::Tls));
        assert_eq!(read("smtp.example.org： 465 / tls"), server("smtp.example.org", 465, Security::Tls));
        for bad in ["https://a:1", "imaps://", "imaps://a b", "smtp.example.org 465"] {
            assert!(read(bad).is_err(), "{bad}");
        }
        for bad in ["", "imap.qq.com:", "a:65536", "a:993/ssl", "::1:993", "[a]:993", "me@a:1", "a b:1"] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert_eq!(read("imap.qq.com"), Err(ServerError::Port));
        assert_eq!(read("imap.qq.com:0"), Err(ServerError::Port));
        assert_eq!(read("993:imap.qq.com"), Err(ServerError::Port));
        assert_eq!(read(":993"), Err(ServerError::Host));
        assert_eq!(read("im ap:993"), Err(ServerError::Host));
        assert_eq!(read("a.b:993/ssl"), Err(ServerError::Security));
    }
}
