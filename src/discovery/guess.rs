//! The last resort: the usual host names below the domain, tried by connecting. Nobody signs in; the certificate must
//! stand for the host.

use futures_util::StreamExt;
use futures_util::future::join_all;

use super::{Finder, Finding, Found, Source, UserPattern};
use crate::address::Domain;
use crate::catalogue::{Security, Server, Service};
use crate::probe::{Event, Plan, Verdict};

/// Names before the domain that are tried, the usual first, and whether from the start encrypted.
const PAIRS: [(&str, &str, Security); 5] = [
    ("imap.", "smtp.", Security::Tls),
    ("mail.", "mail.", Security::Tls),
    ("imap.", "smtp.", Security::Starttls),
    ("mail.", "mail.", Security::Starttls),
    ("", "", Security::Tls),
];

/// Servers that answer as mail servers do; `None` where none does.
pub(super) async fn guess(finder: &Finder, domain: &Domain) -> Option<Finding> {
    let ports = finder.ports;
    let tries = PAIRS.map(|(imap, smtp, security)| {
        let (imap_port, smtp_port) = match security {
            Security::Tls => (ports.imaps, ports.submissions),
            Security::Starttls => (ports.imap, ports.submission),
        };
        let imap = Server { host: format!("{imap}{domain}"), port: imap_port, security };
        let smtp = Server { host: format!("{smtp}{domain}"), port: smtp_port, security };
        answering(finder, imap, smtp)
    });
    let mut finding = Finding::servers(Source::Guess, domain.to_string());
    for (imap, smtp) in join_all(tries).await {
        finding.imap.extend(imap);
        finding.smtp.extend(smtp);
    }
    (!finding.imap.is_empty() || !finding.smtp.is_empty()).then_some(finding)
}

/// Which of two servers take a connection and greet.
async fn answering(finder: &Finder, imap: Server, smtp: Server) -> (Option<Found>, Option<Found>) {
    // A user name is not sent in a preflight, but a plan has one.
    let plan = Plan::from_endpoints(Some(imap.clone().at("")), Some(smtp.clone().at("")), None);
    let (mut events, _warm) = finder.prober.preflight(&plan);
    while let Some(event) = events.next().await {
        if let Event::Finished(report) = event {
            let answers = |service, server: Server| {
                let heard = report.service(service).is_some_and(|it| it.verdict == Verdict::Skipped);
                heard.then(|| Found { server, user: UserPattern::address() })
            };
            return (answers(Service::Imap, imap), answers(Service::Smtp, smtp));
        }
    }
    (None, None)
}
