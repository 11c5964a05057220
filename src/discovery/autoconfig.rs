//! Mozilla's configuration file, version 1.1: which servers a domain has.
//!
//! The files come from strangers: unknown keys are passed over, entities other than XML's own are errors, servers
//! without encryption and for other protocols are dropped.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;

use super::{Fault, Finding, Found, Source, UserPattern};
use crate::address::Domain;
use crate::catalogue::{Security, Server};

/// The most servers of a kind that are looked at.
const MOST: usize = 32;
/// Within how many bytes the declaration of a file ends.
const LONGEST_DECLARATION: usize = 200;
/// The deepest that elements may lie in each other.
const DEEPEST: usize = 32;

#[derive(Deserialize)]
struct File {
    #[serde(rename = "emailProvider")]
    provider: Provider,
}

#[derive(Deserialize)]
struct Provider {
    #[serde(default, rename = "incomingServer")]
    incoming: Vec<Entry>,
    #[serde(default, rename = "outgoingServer")]
    outgoing: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
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
    let text = decoded(bytes);
    if !is_tame(&text) {
        return Err(Fault::NoFile);
    }
    let file: File = quick_xml::de::from_str(&text).map_err(|_| Fault::NoFile)?;
    let provider = file.provider;
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

/// The text of a file: in UTF-8 or what its mark says, else in what its declaration names, else in Latin letters.
/// What comes out in the wrong letters harms nothing: hosts, ports and user names are ASCII.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_DECLARATION)]).into_owned();
    let named =
        head.split_once("encoding=").and_then(|(_, rest)| rest.trim_start().split(['"', '\'']).nth(1));
    let encoding = named.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(WINDOWS_1252);
    encoding.decode_without_bom_handling(bytes).0
}

/// Whether a text has no document type, no processing instructions, and nothing that lies too deep.
fn is_tame(text: &str) -> bool {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::GeneralRef(entity)) => {
                let is_plain = matches!(&*entity, b"amp" | b"lt" | b"gt" | b"quot" | b"apos");
                if !is_plain && !entity.is_char_ref() {
                    return false;
                }
            }
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return true,
            Ok(_) => {}
        }
        if depth > DEEPEST {
            return false;
        }
    }
}

/// The encrypted servers that take a user name and a code, best first, and whether others take OAuth alone.
fn servers(entries: &[Entry], protocol: &str, domain: &Domain) -> (Vec<Found>, bool) {
    let mut found = Vec::new();
    let mut has_oauth = false;
    for entry in entries.iter().take(MOST).filter(|entry| entry.protocol.eq_ignore_ascii_case(protocol)) {
        let Some(server) = server(entry, domain) else { continue };
        let is_oauth = |way: &String| way.trim().eq_ignore_ascii_case("OAuth2");
        if !entry.ways.is_empty() && entry.ways.iter().all(is_oauth) {
            has_oauth = true;
            continue;
        }
        found.push(Found { server, user: user(entry.username.as_deref()) });
    }
    // TLS from the start before STARTTLS; the file's own order else.
    found.sort_by_key(|found| found.server.security == Security::Starttls);
    (found, has_oauth)
}

fn server(entry: &Entry, domain: &Domain) -> Option<Server> {
    let security = match entry.socket.as_deref()?.trim().to_ascii_uppercase().as_str() {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::Starttls,
        _ => return None,
    };
    let host = entry.hostname.as_deref()?.trim().replace("%EMAILDOMAIN%", domain.as_str());
    let port = entry.port.as_deref()?.trim().parse().ok().filter(|port| *port != 0)?;
    Some(Server { host: Domain::parse(&host).ok()?.as_str().to_owned(), port, security })
}

/// The pattern of a user name. One with other placeholders, or none at all, is the whole address.
fn user(text: Option<&str>) -> UserPattern {
    let text = text.unwrap_or_default().trim();
    let rest = ["%EMAILADDRESS%", "%EMAILLOCALPART%", "%EMAILDOMAIN%"]
        .iter()
        .fold(text.to_owned(), |rest, part| rest.replace(part, ""));
    let is_ours = rest != text && rest.chars().all(|c| c.is_ascii_alphanumeric() || "._-@+".contains(c));
    if is_ours && text.len() <= 120 { UserPattern(text.to_owned()) } else { UserPattern::address() }
}
