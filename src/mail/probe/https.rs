//! Encrypted connections for others than mail: a look-up on the web goes the same way, through the same proxies, with
//! the same trust.

use std::net::IpAddr;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};

use super::Prober;
use super::dial::Route;
use super::failure::Failure;
use super::tls::Peers;
use crate::model::catalogue::Security;
use crate::model::failure::Cause;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(4);

/// An encrypted connection.
pub trait Encrypted: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Encrypted for S {}

impl Prober {
    /// Whether a proxy stands between that looks names up itself: then nobody else should be asked about them.
    pub fn looks_names_up_elsewhere(&self, host: &str) -> bool {
        match self.proxies.for_host(host) {
            Ok(Some(proxy)) => proxy.looks_names_up(),
            Ok(None) => false,
            Err(_) => true,
        }
    }

    /// Connects to a host and encrypts, with the host name checked. The addresses count where no proxy stands between.
    ///
    /// # Errors
    /// The cause, as a test would name it.
    pub async fn reach(
        &self,
        host: &str,
        port: u16,
        addresses: Vec<IpAddr>,
    ) -> Result<Box<dyn Encrypted>, Cause> {
        self.reached(host, port, addresses).await.map_err(|failure| failure.bare_cause())
    }

    async fn reached(
        &self,
        host: &str,
        port: u16,
        addresses: Vec<IpAddr>,
    ) -> Result<Box<dyn Encrypted>, Failure> {
        self.trust.begin();
        let proxy = self.proxies.for_host(host);
        let route = match &proxy {
            Ok(None) if !addresses.is_empty() => Route::straight(addresses, port),
            _ => Route::find(host, port, &proxy, &self.names).await?,
        };
        let tcp = route.connect(CONNECT).await?;
        let peers = Peers { port, pin: None };
        let stream = self.trust.get().await?.encrypt(host, Security::Tls, peers, tcp).await?.stream;
        Ok(Box::new(stream))
    }
}
