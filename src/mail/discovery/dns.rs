//! What name servers know: mail exchangers, SRV records, addresses.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::Fault;
use crate::model::address::Domain;

/// How long one query may take before it is asked again.
const PATIENCE: Duration = Duration::from_secs(2);
/// The most records of a kind that are looked at.
const MOST: usize = 16;

/// A record of a mail service: `_imaps._tcp` and the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Service {
    pub host: String,
    pub port: u16,
}

/// The name server that `MAILKEY_DNS` names: `ADDRESS` or `ADDRESS:PORT`.
pub fn name_server() -> Option<SocketAddr> {
    let text = std::env::var("MAILKEY_DNS").ok()?;
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse().ok().map(|ip: IpAddr| SocketAddr::new(ip, 53)))
}

/// Asks name servers.
#[derive(Clone)]
pub(super) struct Names(TokioResolver);

impl Names {
    /// The system's, or one that was named.
    pub(super) fn new(named: Option<SocketAddr>) -> Result<Names, Fault> {
        let mut builder = match named {
            None => TokioResolver::builder_tokio().map_err(|_| Fault::NoNameServer)?,
            Some(address) => {
                let ways = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut way| {
                    way.port = address.port();
                    way
                });
                let server = NameServerConfig::new(address.ip(), true, ways.to_vec());
                let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        let options = builder.options_mut();
        (options.timeout, options.attempts) = (PATIENCE, 1);
        Ok(Names(builder.build().map_err(|_| Fault::NoNameServer)?))
    }

    /// The domain's mail exchangers, the preferred first.
    pub(super) async fn exchangers(&self, domain: &Domain) -> Result<Vec<Domain>, Fault> {
        let mut found = Vec::new();
        for data in self.records(domain.as_str(), RecordType::MX).await? {
            if let RData::MX(mx) = data {
                found.push((mx.preference, mx.exchange));
            }
        }
        if !found.is_empty() && found.iter().all(|(_, name)| name.is_root()) {
            return Err(Fault::NoMail);
        }
        found.sort_by_key(|(preference, _)| *preference);
        Ok(found.iter().filter_map(|(_, name)| Domain::parse(&host_of(name)).ok()).collect())
    }

    /// The servers of a service such as `_imaps._tcp`, the preferred first. One at the root stands for none.
    pub(super) async fn services(&self, service: &str, domain: &Domain) -> Result<Vec<Service>, Fault> {
        let mut found = Vec::new();
        for data in self.records(&format!("{service}.{domain}"), RecordType::SRV).await? {
            if let RData::SRV(srv) = data
                && !srv.target.is_root()
                && srv.port != 0
            {
                let order = (srv.priority, std::cmp::Reverse(srv.weight));
                found.push((order, Service { host: host_of(&srv.target), port: srv.port }));
            }
        }
        found.sort_by_key(|(order, _)| *order);
        Ok(found.into_iter().map(|(_, service)| service).collect())
    }

    /// A host's addresses.
    pub(super) async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, Fault> {
        let Ok(name) = Name::from_ascii(format!("{host}.")) else {
            return Ok(Vec::new());
        };
        match self.0.lookup_ip(name).await {
            Ok(found) => Ok(found.iter().collect()),
            Err(error) if error.is_nx_domain() || error.is_no_records_found() => Ok(Vec::new()),
            Err(error) => Err(fault(&error)),
        }
    }

    async fn records(&self, name: &str, kind: RecordType) -> Result<Vec<RData>, Fault> {
        let Ok(name) = Name::from_ascii(format!("{name}.")) else {
            return Ok(Vec::new());
        };
        match self.0.lookup(name, kind).await {
            Ok(found) => Ok(found.answers().iter().map(|record| record.data.clone()).take(MOST).collect()),
            Err(error) if error.is_nx_domain() => Err(Fault::NoSuchDomain),
            Err(error) if error.is_no_records_found() => Ok(Vec::new()),
            Err(error) => Err(fault(&error)),
        }
    }
}

fn host_of(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}

fn fault(error: &NetError) -> Fault {
    match error {
        NetError::Timeout => Fault::TimedOut,
        _ => Fault::NoNameServer,
    }
}
