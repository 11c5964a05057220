//! Proxies between this computer and the servers: SOCKS5 and HTTP CONNECT, from the settings or from the environment.
//!
//! CONNECT is said here and not by hyper-util's `client-proxy` (looked at in 0.1.21): that reads up to 8 KiB behind the
//! proxy's answer and drops them, where mail servers greet first, takes 200 alone for a yes, and tells nothing of a no.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;
use tokio_socks::tcp::Socks5Stream;
use zeroize::Zeroizing;

use super::failure::Failure;
use crate::model::address::is_here;
use crate::model::catalogue::escaped;
use crate::model::failure::{Cause, Certainty};

/// The most that a proxy may say before the connection stands, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// How a proxy is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// SOCKS5; the proxy gets addresses.
    Socks5,
    /// SOCKS5; the proxy gets names.
    Socks5h,
    /// HTTP CONNECT; the proxy gets names.
    Http,
}

/// A proxy, with a name and a password of its own where it wants them.
#[derive(Clone, PartialEq, Eq)]
pub struct Proxy {
    kind: Kind,
    pub(super) host: String,
    pub(super) port: u16,
    user: Option<String>,
    password: Option<Zeroizing<String>>,
}

/// Why a text names no proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProxyError {
    /// The scheme is not one of `socks5`, `socks5h`, `http`.
    #[error("only socks5://, socks5h:// and http:// proxies can be used")]
    Scheme,
    /// No host name, or one with characters that no host name has.
    #[error("no host name")]
    Host,
    /// The port is no number from 1 to 65535.
    #[error("no port")]
    Port,
    /// The name or the password is not escaped well.
    #[error("the name or the password is not escaped well")]
    Login,
}

impl FromStr for Proxy {
    type Err = ProxyError;

    /// Reads `SCHEME://[USER[:PASSWORD]@]HOST[:PORT]`; user and password percent-escaped. Without a scheme it is an
    /// HTTP proxy, without a port 1080 (as curl has it).
    fn from_str(text: &str) -> Result<Proxy, ProxyError> {
        let (scheme, rest) = text.trim().split_once("://").unwrap_or(("http", text.trim()));
        let kind = match scheme.to_ascii_lowercase().as_str() {
            "socks5" => Kind::Socks5,
            "socks5h" | "socks" => Kind::Socks5h,
            "http" => Kind::Http,
            _ => return Err(ProxyError::Scheme),
        };
        let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (login, authority) =
            rest.rsplit_once('@').map_or((None, rest), |(login, authority)| (Some(login), authority));
        let (host, port) = split_port(authority)?;
        let (user, password) = match login.map(|login| login.split_once(':').unwrap_or((login, ""))) {
            None => (None, None),
            Some((user, password)) => {
                let password = Zeroizing::new(unescape(password).ok_or(ProxyError::Login)?);
                (Some(unescape(user).ok_or(ProxyError::Login)?), Some(password).filter(|it| !it.is_empty()))
            }
        };
        Ok(Proxy { kind, host, port, user: user.filter(|it| !it.is_empty()), password })
    }
}

/// The host, in ASCII and without brackets, and the port.
fn split_port(authority: &str) -> Result<(String, u16), ProxyError> {
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, rest)) => (host, rest.strip_prefix(':')),
        None => authority.rsplit_once(':').map_or((authority, None), |(host, port)| (host, Some(port))),
    };
    let port = match port {
        None => 1080,
        Some(port) => port.parse().ok().filter(|port| *port != 0).ok_or(ProxyError::Port)?,
    };
    if host.parse::<IpAddr>().is_ok() {
        return Ok((host.to_owned(), port));
    }
    let host = idna::domain_to_ascii_strict(host).ok().filter(|host| !host.is_empty());
    Ok((host.ok_or(ProxyError::Host)?, port))
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || (rest.next()? as char).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

impl fmt::Display for Proxy {
    /// As it can be shown and kept: without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.kind {
            Kind::Socks5 => "socks5",
            Kind::Socks5h => "socks5h",
            Kind::Http => "http",
        };
        write!(f, "{scheme}://")?;
        if let Some(user) = &self.user {
            write!(f, "{}@", escaped(user))?;
        }
        let is_literal = self.host.contains(':');
        let (open, close) = if is_literal { ("[", "]") } else { ("", "") };
        write!(f, "{open}{}{close}:{}", self.host, self.port)
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self})")
    }
}

/// Where a proxy shall pass a connection on to.
pub(super) enum Beyond {
    /// A name that the proxy looks up, and a port.
    Name(String, u16),
    Address(SocketAddr),
}

impl fmt::Display for Beyond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Beyond::Name(host, port) if host.contains(':') => write!(f, "[{host}]:{port}"),
            Beyond::Name(host, port) => write!(f, "{host}:{port}"),
            Beyond::Address(address) => write!(f, "{address}"),
        }
    }
}

impl Proxy {
    /// Whether a password stands in it.
    pub fn has_password(&self) -> bool {
        self.password.is_some()
    }

    pub(super) fn looks_names_up(&self) -> bool {
        self.kind != Kind::Socks5
    }

    /// Asks the proxy to pass a connection on, for at most so long.
    pub(super) async fn pass_on<S>(
        &self,
        stream: S,
        beyond: &Beyond,
        patience: Duration,
    ) -> Result<S, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let passed = async {
            match self.kind {
                Kind::Socks5 | Kind::Socks5h => self.by_socks(stream, beyond).await,
                Kind::Http => self.by_connect(stream, beyond).await,
            }
        };
        timeout(patience, passed).await.unwrap_or_else(|_| Err(unreachable()))
    }

    async fn by_socks<S>(&self, stream: S, beyond: &Beyond) -> Result<S, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let target = match beyond {
            Beyond::Name(host, port) => match host.parse::<IpAddr>() {
                Ok(address) => tokio_socks::TargetAddr::Ip((address, *port).into()),
                Err(_) => tokio_socks::TargetAddr::Domain(host.as_str().into(), *port),
            },
            Beyond::Address(address) => tokio_socks::TargetAddr::Ip(*address),
        };
        let done = match &self.user {
            Some(user) => {
                let password = self.password.as_ref().map_or("", |it| it.as_str());
                Socks5Stream::connect_with_password_and_socket(stream, target, user, password).await
            }
            None => Socks5Stream::connect_with_socket(stream, target).await,
        };
        done.map(Socks5Stream::into_inner).map_err(|error| socks_failed(&error))
    }

    async fn by_connect<S>(&self, mut stream: S, beyond: &Beyond) -> Result<S, Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let mut head = Zeroizing::new(format!("CONNECT {beyond} HTTP/1.1\r\nHost: {beyond}\r\n"));
        if let Some(user) = &self.user {
            let password = self.password.as_ref().map_or("", |it| it.as_str());
            let login = Zeroizing::new(format!("{user}:{password}"));
            let login = Zeroizing::new(STANDARD.encode(login.as_bytes()));
            head.push_str("Proxy-Authorization: Basic ");
            head.push_str(&login);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).await.map_err(|_| unreachable())?;
        let answer = read_head(&mut stream).await.map_err(|_| refused())?;
        let status = answer.split(' ').nth(1).and_then(|number| number.parse::<u16>().ok());
        match status.filter(|_| answer.starts_with("HTTP/1.")) {
            Some(200..=299) => Ok(stream),
            // The proxy tried, and the server could not be reached.
            Some(502..=504) => Err(beyond_reach().saying(first_line(&answer))),
            _ => Err(refused().saying(first_line(&answer))),
        }
    }
}

fn first_line(head: &str) -> Vec<u8> {
    head.lines().next().unwrap_or_default().as_bytes().to_vec()
}

/// Reads as far as the empty line and not a byte further: what follows is the mail server's.
async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && !head.ends_with(b"\n\n") {
        head.push(stream.read_u8().await?);
        if head.len() > LONGEST_HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// The proxy itself is out of reach.
pub(super) fn unreachable() -> Failure {
    Failure::found(Cause::ProxyUnreachable, Certainty::Certain, &[Cause::Offline])
}

fn refused() -> Failure {
    Failure::found(Cause::ProxyRefused, Certainty::Certain, &[])
}

/// The proxy says that the server behind it is out of reach.
fn beyond_reach() -> Failure {
    Failure::found(Cause::ConnectionRefused, Certainty::Likely, &[Cause::ProxyRefused, Cause::NameNotFound])
}

fn socks_failed(error: &tokio_socks::Error) -> Failure {
    use tokio_socks::Error::*;
    match error {
        Io(_) | ProxyServerUnreachable => unreachable(),
        ConnectionRefused => {
            Failure::found(Cause::ConnectionRefused, Certainty::Certain, &[Cause::ProxyRefused])
        }
        HostUnreachable | NetworkUnreachable | GeneralSocksServerFailure => beyond_reach(),
        TtlExpired => Failure::found(Cause::ConnectionTimedOut, Certainty::Likely, &[Cause::ProxyRefused]),
        _ => refused(),
    }
}

/// Which proxy is used for which server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Proxies {
    /// None at all.
    #[default]
    Direct,
    /// One for every server that is not on this computer.
    One(Arc<Proxy>),
    /// One for every server but some, as the environment says.
    But(Arc<Proxy>, Arc<[String]>),
    /// One is named that cannot be used: whoever names a proxy does not want to be seen without it.
    Unusable(ProxyError),
}

impl Proxies {
    /// Reads `ALL_PROXY` and `NO_PROXY`, in lower or upper case, as curl does.
    pub fn of_environment() -> Proxies {
        let read = |name: &str| std::env::var(name).ok().filter(|text| !text.trim().is_empty());
        let either = |name: &str| read(&name.to_ascii_lowercase()).or_else(|| read(name));
        Proxies::named(either("ALL_PROXY").as_deref(), either("NO_PROXY").as_deref())
    }

    fn named(all: Option<&str>, none: Option<&str>) -> Proxies {
        let proxy = match all.map(str::parse) {
            None => return Proxies::Direct,
            Some(Err(error)) => return Proxies::Unusable(error),
            Some(Ok(proxy)) => proxy,
        };
        let but = none.unwrap_or_default().split([',', ' ']).map(str::trim).filter(|it| !it.is_empty());
        let but: Vec<String> = but.map(|it| it.trim_start_matches('.').to_ascii_lowercase()).collect();
        Proxies::But(Arc::new(proxy), but.into())
    }

    /// The proxy for a server; none for one on this computer.
    pub(super) fn for_host(&self, host: &str) -> Result<Option<Proxy>, ProxyError> {
        let host =
            host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.').to_ascii_lowercase();
        match self {
            _ if is_here(&host) => Ok(None),
            Proxies::Direct => Ok(None),
            Proxies::One(proxy) => Ok(Some((**proxy).clone())),
            Proxies::But(proxy, but) => {
                let fits = |name: &String| {
                    name == "*"
                        || host == *name
                        || host.strip_suffix(name.as_str()).is_some_and(|it| it.ends_with('.'))
                };
                Ok((!but.iter().any(fits)).then(|| (**proxy).clone()))
            }
            Proxies::Unusable(error) => Err(*error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        text.parse::<Proxy>().unwrap().to_string()
    }

    #[test]
    fn reads_what_curl_reads_and_shows_no_password() {
        assert_eq!(read("socks5://127.0.0.1"), "socks5://127.0.0.1:1080");
        assert_eq!(read("SOCKS5H://me:se%63ret@proxy.example:9050/"), "socks5h://me@proxy.example:9050");
        assert_eq!(read("proxy.example:3128"), "http://proxy.example:3128");
        assert_eq!(read("http://a%40b:x@[::1]:8080"), "http://a%40b@[::1]:8080");
        let proxy: Proxy = "http://me:se%63ret@proxy.example:1".parse().unwrap();
        assert_eq!(proxy.password.as_ref().map(|it| it.as_str()), Some("secret"));
        assert!(proxy.has_password() && !format!("{proxy:?}").contains("secret"));
        for (bad, error) in [
            ("https://proxy.example", ProxyError::Scheme),
            ("socks4://proxy.example", ProxyError::Scheme),
            ("http://", ProxyError::Host),
            ("http://pro xy", ProxyError::Host),
            ("http://proxy:0", ProxyError::Port),
            ("http://proxy:99999", ProxyError::Port),
            ("http://a%zz@proxy", ProxyError::Login),
        ] {
            assert_eq!(bad.parse::<Proxy>(), Err(error), "{bad}");
        }
    }

    #[test]
    fn some_servers_are_reached_without() {
        let proxies = Proxies::named(Some("proxy.example:1"), Some("corp.example, .intra,10.0.0.1"));
        let goes = |host: &str| proxies.for_host(host).unwrap().is_some();
        assert!(goes("imap.qq.com") && goes("notcorp.example") && goes("10.0.0.2"));
        for direct in
            ["corp.example", "mail.Corp.example", "x.intra", "10.0.0.1", "localhost", "127.0.0.1", "[::1]"]
        {
            assert!(!goes(direct), "{direct}");
        }
        let nobody = Proxies::named(Some("proxy.example:1"), Some("*"));
        assert_eq!(nobody.for_host("imap.qq.com"), Ok(None));
        assert_eq!(Proxies::named(None, Some("*")), Proxies::Direct);
        let unusable = Proxies::named(Some("ftp://x"), None);
        assert_eq!(unusable.for_host("imap.qq.com"), Err(ProxyError::Scheme), "never without, by mistake");
        assert_eq!(unusable.for_host("localhost"), Ok(None));
    }
}
