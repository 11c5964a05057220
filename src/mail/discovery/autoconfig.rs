//! Mozilla's configuration file, version 1.1: which servers a domain has.
//!
//! The files come from strangers: servers without encryption and for other protocols are dropped.

use serde::Deserialize;

use super::{Fault, Finding, Found, Source, UserPattern, xml};
use crate::model::address::Domain;
use crate::model::catalogue::{Security, Server};

/// The most servers of a kind that are looked at.
const MOST: usize = 32;

#[derive(Deserialize)]
struct File {
    #[serde(rename = "emailProvider")]
    provider: Provider,
}

#[derive(Deserialize)]
struct Provider {
    #[serde(default, rename = "incomingServer")]
    incoming: Vec<ServerEntry>,
    #[serde(default, rename = "outgoingServer")]
    outgoing: Vec<ServerEntry>,
}

#[derive(Deserialize)]
struct ServerEntry {
    #[serde(rename = "@type", default)]
    protocol: String,
    #[serde(default)]
    hostname: Option<String>,
    #[serde(default)]
    port: Option<String>,
    #[serde(default, rename = "socketType")]
    socket: Option<String>,
    #[serde(default)]
    username: Option<String>,
    #[serde(default, rename = "authentication")]
    ways: Vec<String>,
}

/// What a file says about a domain.
pub(super) fn read(bytes: &[u8], source: Source, told_by: String, domain: &Domain) -> Result<Finding, Fault> {
    let provider = xml::read::<File>(bytes)?.provider;
    let mut finding = Finding::servers(source, told_by);
    let (imap, imap_oauth) = servers(&provider.incoming, "imap", domain);
    let (smtp, smtp_oauth) = servers(&provider.outgoing, "smtp", domain);
    finding.is_oauth_only = imap.is_empty() && smtp.is_empty() && imap_oauth && smtp_oauth;
    (finding.imap, finding.smtp) = (imap, smtp);
    if finding.imap.is_empty() && finding.smtp.is_empty() && !finding.is_oauth_only {
        return Err(Fault::OnlyUnsafe);
    }
    Ok(finding)
}

/// The encrypted servers that take a user name and a code, best first, and whether others take OAuth alone.
fn servers(entries: &[ServerEntry], protocol: &str, domain: &Domain) -> (Vec<Found>, bool) {
    let mut found = Vec::new();
    let mut has_oauth = false;
    for entry in entries.iter().take(MOST).filter(|entry| entry.protocol.eq_ignore_ascii_case(protocol)) {
        let Some(server) = server(entry, domain) else { continue };
        let is_oauth = |way: &String| way.trim().eq_ignore_ascii_case("OAuth2");
        if !entry.ways.is_empty() && entry.ways.iter().all(is_oauth) {
            has_oauth = true;
            continue;
        }
        found.push(Found {
            server,
            user: UserPattern::written(entry.username.as_deref().unwrap_or_default()),
        });
    }
    // TLS from the start before STARTTLS; the file's own order else.
    found.sort_by_key(|found| found.server.security == Security::Starttls);
    (found, has_oauth)
}

fn server(entry: &ServerEntry, domain: &Domain) -> Option<Server> {
    let security = match entry.socket.as_deref()?.trim().to_ascii_uppercase().as_str() {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::Starttls,
        _ => return None,
    };
    let host = entry.hostname.as_deref()?.trim().replace("%EMAILDOMAIN%", domain.as_str());
    let port = entry.port.as_deref()?.trim().parse().ok().filter(|port| *port != 0)?;
    Some(Server { host: Domain::parse(&host).ok()?.as_str().to_owned(), port, security })
}
