//! What a domain tells Outlook (Autodiscover, "plain old XML"): which servers it has. Many packages for one's own server
//! and hosters answer it without a sign-in. The request must name an address: one with an invented name does.
//!
//! The layout is Microsoft's [MS-OXDSCLI], sections 2.2.3 and 2.2.4.

use hyper::Uri;
use serde::Deserialize;

use super::{Fault, Finding, Found, Source, UserPattern, xml};
use crate::model::address::Domain;
use crate::model::catalogue::{Security, Server};

/// The most servers that are looked at.
const MOST: usize = 32;
/// The part before the @ of the address that is asked about: nobody's.
const NAME: &str = "mailkey-asks-for-servers";

/// What an answer comes to.
pub(super) enum Autodiscovered {
    Servers(Box<Finding>),
    /// Another place that is to be asked.
    At(Uri),
    /// That this address is unknown, or only what is of no use here.
    Nothing,
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "Response")]
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    #[serde(rename = "Account")]
    account: Option<Account>,
}

#[derive(Deserialize)]
struct Account {
    #[serde(rename = "RedirectUrl")]
    redirect: Option<String>,
    #[serde(default, rename = "Protocol")]
    protocols: Vec<Protocol>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Protocol {
    #[serde(default)]
    r#type: String,
    server: Option<String>,
    port: Option<String>,
    login_name: Option<String>,
    #[serde(rename = "SSL")]
    ssl: Option<String>,
    encryption: Option<String>,
}

/// What is asked about a domain.
pub(super) fn request(domain: &Domain) -> String {
    const MAIL: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook";
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Autodiscover xmlns=\"{MAIL}/requestschema/2006\">\
         <Request><EMailAddress>{NAME}@{domain}</EMailAddress>\
         <AcceptableResponseSchema>{MAIL}/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>"
    )
}

/// What an answer says about a domain.
pub(super) fn read(bytes: &[u8], told_by: String, domain: &Domain) -> Result<Autodiscovered, Fault> {
    let Some(account) = xml::read::<File>(bytes)?.response.account else {
        return Ok(Autodiscovered::Nothing);
    };
    if let Some(uri) = account.redirect {
        return uri.trim().parse().map(Autodiscovered::At).map_err(|_| Fault::NoFile);
    }
    let mut finding = Finding::servers(Source::Autodiscover, told_by);
    let mut has_unsafe = false;
    for protocol in account.protocols.iter().take(MOST) {
        let list = match protocol.r#type.trim().to_ascii_uppercase().as_str() {
            "IMAP" => &mut finding.imap,
            "SMTP" => &mut finding.smtp,
            _ => continue,
        };
        match protocol.server() {
            Some(server) => list.push(Found { server, user: protocol.user(domain) }),
            None => has_unsafe = true,
        }
    }
    match (finding.imap.is_empty() && finding.smtp.is_empty(), has_unsafe) {
        (false, _) => Ok(Autodiscovered::Servers(Box::new(finding))),
        (true, true) => Err(Fault::OnlyUnsafe),
        (true, false) => Ok(Autodiscovered::Nothing),
    }
}

impl Protocol {
    fn server(&self) -> Option<Server> {
        let host = Domain::parse(self.server.as_deref()?.trim()).ok()?.as_str().to_owned();
        let port = self.port.as_deref()?.trim().parse().ok().filter(|port| *port != 0)?;
        Some(Server { host, port, security: self.security(port)? })
    }

    /// `Encryption` counts more than `SSL`, which says nothing of how; where it is missing, it is on.
    fn security(&self, port: u16) -> Option<Security> {
        let by_port = if matches!(port, 143 | 587 | 25) { Security::Starttls } else { Security::Tls };
        let is = |value: &Option<String>, word: &str| {
            value.as_deref().is_some_and(|value| value.trim().eq_ignore_ascii_case(word))
        };
        if is(&self.encryption, "TLS") {
            // Meant is STARTTLS, but not at the ports where encryption comes first.
            return Some(if matches!(port, 993 | 465) { Security::Tls } else { Security::Starttls });
        }
        let is_off = is(&self.encryption, "None") || (self.encryption.is_none() && is(&self.ssl, "off"));
        (!is_off).then_some(by_port)
    }

    fn user(&self, domain: &Domain) -> UserPattern {
        let name = self.login_name.as_deref().unwrap_or_default().to_ascii_lowercase();
        let name =
            name.replace(&format!("{NAME}@{domain}"), "%EMAILADDRESS%").replace(NAME, "%EMAILLOCALPART%");
        UserPattern::written(&name)
    }
}
