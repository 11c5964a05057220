//! From a host name to a TCP connection, straight or through a proxy.

use std::io;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::net::TcpStream;

use super::failure::Failure;
use super::proxy::{self, Beyond, Proxy, ProxyError};
use crate::model::address::is_here;
use crate::model::failure::{Cause, Certainty};

/// How long an address may take before the next one is tried beside it (RFC 8305).
const HEAD_START: Duration = Duration::from_millis(250);

/// What is known of names before anybody is asked, and how far a connection may lead.
#[derive(Clone, Default)]
pub(super) struct Names {
    /// Addresses that were found before; a name with none never gets an answer.
    pub(super) known: Arc<Vec<(String, Vec<IpAddr>)>>,
    /// No connection leaves this computer.
    pub(super) only_here: bool,
}

/// The way to a server: where to connect, and whom to ask to be passed on.
pub(super) struct Route {
    addresses: Vec<IpAddr>,
    port: u16,
    beyond: Option<(Proxy, Beyond)>,
}

impl Route {
    /// Looks up what has to be looked up for a server.
    pub(super) async fn find(
        host: &str,
        port: u16,
        proxy: &Result<Option<Proxy>, ProxyError>,
        names: &Names,
    ) -> Result<Route, Failure> {
        let Some(proxy) = proxy.as_ref().map_err(|_| proxy::unreachable())? else {
            return Ok(Route { addresses: resolve(host, names).await?, port, beyond: None });
        };
        let beyond = if proxy.looks_names_up() {
            Beyond::Name(bare(host).to_owned(), port)
        } else {
            let found = resolve(host, names).await?;
            Beyond::Address((*found.first().ok_or_else(not_found)?, port).into())
        };
        let addresses = resolve(&proxy.host, names).await.map_err(|_| proxy::unreachable())?;
        Ok(Route { addresses, port: proxy.port, beyond: Some((proxy.clone(), beyond)) })
    }

    /// To these addresses, with nobody between.
    pub(super) fn straight(addresses: Vec<IpAddr>, port: u16) -> Route {
        Route { addresses, port, beyond: None }
    }

    /// Whether nobody stands between.
    pub(super) fn is_straight(&self) -> bool {
        self.beyond.is_none()
    }

    /// Connects, within this time: a proxy that passes nothing on is named before it is over.
    pub(super) async fn connect(&self, limit: Duration) -> Result<TcpStream, Failure> {
        let reached = connect(self.addresses.clone(), self.port);
        match &self.beyond {
            None => reached.await,
            Some((proxy, beyond)) => {
                let stream = reached.await.map_err(|_| proxy::unreachable())?;
                proxy.pass_on(stream, beyond, limit.mul_f32(0.8)).await
            }
        }
    }
}

/// Looks a host name up, in the order in which the system prefers its addresses.
async fn resolve(host: &str, names: &Names) -> Result<Vec<IpAddr>, Failure> {
    if !names.only_here {
        return addresses_of(host, names).await;
    }
    // Nobody out there is even asked for a name.
    let is_here = is_here(bare(host));
    let mut found = if is_here { addresses_of(host, names).await? } else { Vec::new() };
    found.retain(IpAddr::is_loopback);
    if found.is_empty() { Err(not_found()) } else { Ok(found) }
}

async fn addresses_of(host: &str, names: &Names) -> Result<Vec<IpAddr>, Failure> {
    if let Ok(literal) = bare(host).parse() {
        return Ok(vec![literal]);
    }
    if let Some((_, addresses)) = names.known.iter().find(|(name, _)| name == host) {
        if addresses.is_empty() {
            std::future::pending::<()>().await;
        }
        return Ok(addresses.clone());
    }
    let (answer, answered) = tokio::sync::oneshot::channel();
    let host = host.to_owned();
    // A thread of its own: a runtime waits for its blocking threads when it ends, and a look-up can hang for long.
    let started = std::thread::Builder::new().name("look-up".into()).spawn(move || {
        let found = (host.as_str(), 0).to_socket_addrs();
        let _ = answer.send(found.map(|found| found.map(|address| address.ip()).collect::<Vec<_>>()));
    });
    let found = match started {
        Ok(_) => answered.await.unwrap_or_else(|_| Err(io::Error::other("look-up ended"))),
        Err(error) => Err(error),
    };
    match found {
        Ok(addresses) if !addresses.is_empty() => Ok(addresses),
        Ok(_) => Err(not_found()),
        Err(error) => Err(lookup_failed(&error)),
    }
}

/// A host without the brackets of an address literal.
fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

fn not_found() -> Failure {
    Failure::found(Cause::NameNotFound, Certainty::Likely, &[Cause::Offline])
}

fn lookup_failed(error: &io::Error) -> Failure {
    // EAI_AGAIN has no error kind of its own; the C library's words are the only sign of it on Unix.
    const TRY_AGAIN_ON_WINDOWS: i32 = 11002;
    let again = error.raw_os_error() == Some(TRY_AGAIN_ON_WINDOWS)
        || error.to_string().to_ascii_lowercase().contains("temporary failure");
    if again {
        Failure::found(Cause::Offline, Certainty::Likely, &[Cause::NameNotFound])
    } else {
        not_found()
    }
}

/// Connects to whichever address answers first; IPv6 and IPv4 take turns.
async fn connect(addresses: Vec<IpAddr>, port: u16) -> Result<TcpStream, Failure> {
    let mut waiting = take_turns(addresses).into_iter();
    let mut tries = FuturesUnordered::new();
    let mut errors = Vec::new();
    tries.extend(waiting.next().map(|address| TcpStream::connect((address, port))));
    loop {
        let more = waiting.len() > 0;
        tokio::select! {
            done = tries.next() => match done {
                Some(Ok(stream)) => {
                    // Failing to switch Nagle off costs time, nothing else.
                    let _ = stream.set_nodelay(true);
                    return Ok(stream);
                }
                Some(Err(error)) => {
                    errors.push(error.kind());
                    tries.extend(waiting.next().map(|address| TcpStream::connect((address, port))));
                }
                None => return Err(unreachable(&errors)),
            },
            () = tokio::time::sleep(HEAD_START), if more => {
                tries.extend(waiting.next().map(|address| TcpStream::connect((address, port))));
            }
        }
    }
}

/// The addresses, families alternating, beginning with the system's favourite.
fn take_turns(addresses: Vec<IpAddr>) -> Vec<IpAddr> {
    let Some(first) = addresses.first().copied() else {
        return addresses;
    };
    let (favourite, other): (Vec<_>, Vec<_>) =
        addresses.into_iter().partition(|address| address.is_ipv6() == first.is_ipv6());
    let mut other = other.into_iter();
    let mut turns = Vec::new();
    for address in favourite {
        turns.push(address);
        turns.extend(other.next());
    }
    turns.extend(other);
    turns
}

/// What it means when no address could be reached: the error that tells most.
fn unreachable(errors: &[io::ErrorKind]) -> Failure {
    use io::ErrorKind::*;
    let has = |kind| errors.contains(&kind);
    if has(ConnectionRefused) {
        Failure::found(Cause::ConnectionRefused, Certainty::Likely, &[])
    } else if has(TimedOut) {
        Failure::found(Cause::ConnectionTimedOut, Certainty::Certain, &[])
    } else if has(ConnectionReset) || has(ConnectionAborted) {
        Failure::found(Cause::ConnectionLost, Certainty::Certain, &[])
    } else if has(HostUnreachable) {
        Failure::found(Cause::ConnectionTimedOut, Certainty::Likely, &[Cause::Offline])
    } else if has(NetworkUnreachable) || has(NetworkDown) || has(AddrNotAvailable) {
        Failure::found(Cause::Offline, Certainty::Likely, &[])
    } else {
        Failure::found(Cause::ConnectionRefused, Certainty::Possible, &[Cause::Offline])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns() {
        let parse = |list: &[&str]| list.iter().map(|a| a.parse().unwrap()).collect::<Vec<IpAddr>>();
        assert_eq!(
            take_turns(parse(&["::1", "::2", "::3", "1.1.1.1", "2.2.2.2"])),
            parse(&["::1", "1.1.1.1", "::2", "2.2.2.2", "::3"])
        );
        assert_eq!(take_turns(parse(&["1.1.1.1", "::1", "::2"])), parse(&["1.1.1.1", "::1", "::2"]));
        assert!(take_turns(Vec::new()).is_empty());
    }

    #[tokio::test]
    async fn a_dead_address_does_not_hide_a_living_one() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        // 127.0.0.2 refuses, since nothing is bound there.
        let addresses = vec!["127.0.0.2".parse().unwrap(), "127.0.0.1".parse().unwrap()];
        assert!(connect(addresses, port).await.is_ok());
    }
}
