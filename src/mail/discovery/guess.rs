//! The last resort: the usual host names below the domain, tried by connecting. Nobody signs in; the certificate must
//! stand for the host.

use std::net::IpAddr;

use futures_util::StreamExt;
use futures_util::future::join_all;

use super::dns::Names;
use super::{Finder, Finding, Found, Source, UserPattern};
use crate::mail::probe::{Event, Plan, Prober, Verdict};
use crate::model::address::Domain;
use crate::model::catalogue::{Security, Server};
use crate::model::failure::Service;

/// Names before the domain that are tried, the usual first, and whether from the start encrypted.
const PAIRS: [(&str, &str, Security); 5] = [
    ("imap.", "smtp.", Security::Tls),
    ("mail.", "mail.", Security::Tls),
    ("imap.", "smtp.", Security::Starttls),
    ("mail.", "mail.", Security::Starttls),
    ("", "", Security::Tls),
];

/// How many mail exchangers of the domain's own are tried.
const MOST_EXCHANGERS: usize = 2;

/// A server for receiving and one for sending that are tried together.
struct Pair {
    imap: String,
    smtp: String,
    security: Security,
}

/// Servers that answer as mail servers do; `None` where none does. Hosts that name servers do not know are not tried.
/// The domain's own mail exchangers come after the usual names: many serve their people, too.
pub(super) async fn guess(
    finder: &Finder,
    names: Option<&Names>,
    domain: &Domain,
    exchangers: impl Future<Output = Vec<Domain>>,
) -> Option<Finding> {
    let usual = PAIRS.map(|(imap, smtp, security)| Pair {
        imap: format!("{imap}{domain}"),
        smtp: format!("{smtp}{domain}"),
        security,
    });
    let own = async {
        let hosts = exchangers.await.into_iter().take(MOST_EXCHANGERS).map(|it| it.as_str().to_owned());
        let both = |host: String| {
            [Security::Tls, Security::Starttls].map(|security| Pair {
                imap: host.clone(),
                smtp: host.clone(),
                security,
            })
        };
        attempt(finder, names, hosts.flat_map(both).collect()).await
    };
    let (first, second) = futures_util::join!(attempt(finder, names, usual.into()), own);
    let mut finding = Finding::servers(Source::Guess, domain.to_string());
    for (imap, smtp) in first.into_iter().chain(second) {
        finding.imap.extend(imap);
        finding.smtp.extend(smtp);
    }
    (!finding.imap.is_empty() || !finding.smtp.is_empty()).then_some(finding)
}

/// Which servers of each pair answer.
async fn attempt(
    finder: &Finder,
    names: Option<&Names>,
    pairs: Vec<Pair>,
) -> Vec<(Option<Found>, Option<Found>)> {
    let ports = finder.ports;
    let mut hosts: Vec<String> = pairs.iter().flat_map(|it| [it.imap.clone(), it.smtp.clone()]).collect();
    hosts.sort();
    hosts.dedup();
    let known = match names {
        Some(names) => Some(looked_up(names, &hosts).await),
        None => None,
    };
    let prober = finder.prober.clone().knowing(known.clone().unwrap_or_default());
    let is_there = |host: &str| known.as_ref().is_none_or(|known| known.iter().any(|(name, _)| name == host));
    let tries = pairs.into_iter().map(|pair| {
        let security = pair.security;
        let (imap_port, smtp_port) = match security {
            Security::Tls => (ports.imaps, ports.submissions),
            Security::Starttls => (ports.imap, ports.submission),
        };
        let server = |host: String, port| is_there(&host).then_some(Server { host, port, security });
        answering(&prober, server(pair.imap, imap_port), server(pair.smtp, smtp_port))
    });
    join_all(tries).await
}

/// Those of the hosts that have addresses.
async fn looked_up(names: &Names, hosts: &[String]) -> Vec<(String, Vec<IpAddr>)> {
    let all = join_all(hosts.iter().map(|host| names.addresses(host))).await;
    let found = hosts.iter().cloned().zip(all).map(|(host, found)| (host, found.unwrap_or_default()));
    found.filter(|(_, addresses)| !addresses.is_empty()).collect()
}

/// Which of two servers take a connection and greet.
async fn answering(
    prober: &Prober,
    imap: Option<Server>,
    smtp: Option<Server>,
) -> (Option<Found>, Option<Found>) {
    // A user name is not sent in a preflight, but a plan has one.
    let endpoint = |server: &Option<Server>| server.clone().map(|server| server.at(""));
    let plan = Plan::from_endpoints(endpoint(&imap), endpoint(&smtp), None);
    let (mut events, _warm) = prober.preflight(&plan);
    while let Some(event) = events.next().await {
        if let Event::Finished(report) = event {
            let answers = |service, server: Option<Server>| {
                let heard = report.service(service).is_some_and(|it| it.verdict == Verdict::Skipped);
                let found = |server| Found { server, user: UserPattern::address() };
                server.filter(|_| heard).map(found)
            };
            return (answers(Service::Imap, imap), answers(Service::Smtp, smtp));
        }
    }
    (None, None)
}
