//! What is known of a domain's servers as Mozilla's configuration file, version 1.1, for other programs.

use serde::Serialize;

use crate::model::address::Domain;
use crate::model::catalogue::{Provider, Security, Server, SignInKind, UserForm};

#[derive(Serialize)]
#[serde(rename = "clientConfig")]
struct File<'a> {
    #[serde(rename = "@version")]
    version: &'a str,
    #[serde(rename = "emailProvider")]
    provider: Entry<'a>,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(rename = "@id")]
    id: &'a str,
    domain: &'a str,
    #[serde(rename = "displayName")]
    name: &'a str,
    #[serde(rename = "incomingServer")]
    incoming: Vec<ServerEntry<'a>>,
    #[serde(rename = "outgoingServer")]
    outgoing: Vec<ServerEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    documentation: Option<Documentation<'a>>,
}

#[derive(Serialize)]
struct ServerEntry<'a> {
    #[serde(rename = "@type")]
    protocol: &'a str,
    hostname: &'a str,
    port: u16,
    #[serde(rename = "socketType")]
    socket: &'a str,
    username: &'a str,
    authentication: &'a str,
}

#[derive(Serialize)]
struct Documentation<'a> {
    #[serde(rename = "@url")]
    url: String,
    descr: Description<'a>,
}

#[derive(Serialize)]
struct Description<'a> {
    #[serde(rename = "@lang")]
    language: &'a str,
    #[serde(rename = "$text")]
    words: &'a str,
}

/// The file of a domain. `None` where its addresses reach no server by what stands in them: there is none, the person must say
/// which, or the user name is no part of the address.
pub fn configuration_of(provider: &Provider, domain: &Domain) -> Option<String> {
    let authentication = match provider.sign_in.kind {
        SignInKind::AuthorizationCode | SignInKind::AppPassword | SignInKind::LoginPassword => {
            "password-cleartext"
        }
        SignInKind::OauthOnly => "OAuth2",
        SignInKind::Bridge | SignInKind::None => return None,
    };
    let (imap, smtp) = match &provider.server_question {
        Some(question) => {
            let choice = question.choices.get(provider.choice_for(domain)?)?;
            (&choice.imap, &choice.smtp)
        }
        None => (&provider.imap, &provider.smtp),
    };
    if imap.is_empty() || smtp.is_empty() || provider.user_names.ask.is_some() {
        return None;
    }
    let names = &provider.user_names;
    let page = provider.generate.as_ref().and_then(|guide| guide.page_for_anybody());
    let words = provider.summary.get("en");
    let file = File {
        version: "1.1",
        provider: Entry {
            id: domain.as_str(),
            domain: domain.as_str(),
            name: provider.name.get("en"),
            incoming: imap.iter().map(|it| entry("imap", it, names.imap.form, authentication)).collect(),
            outgoing: smtp.iter().map(|it| entry("smtp", it, names.smtp.form, authentication)).collect(),
            documentation: page
                .map(|url| Documentation { url, descr: Description { language: "en", words } }),
        },
    };
    let text = quick_xml::se::to_string(&file).ok()?;
    Some(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n"))
}

fn entry<'a>(
    protocol: &'a str,
    server: &'a Server,
    form: UserForm,
    authentication: &'a str,
) -> ServerEntry<'a> {
    ServerEntry {
        protocol,
        hostname: &server.host,
        port: server.port,
        socket: match server.security {
            Security::Tls => "SSL",
            Security::Starttls => "STARTTLS",
        },
        username: match form {
            UserForm::Address => "%EMAILADDRESS%",
            UserForm::LocalPart => "%EMAILLOCALPART%",
        },
        authentication,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::discovery::{Source, autoconfig};
    use crate::model::catalogue::Catalogue;

    #[test]
    fn what_is_written_is_read_as_it_was_meant() {
        let mut count = 0;
        for provider in Catalogue::built_in().providers() {
            for domain in &provider.domains {
                let Some(text) = configuration_of(provider, domain) else { continue };
                count += 1;
                let read = autoconfig::read(text.as_bytes(), Source::Ispdb, String::new(), domain);
                let read = read.unwrap_or_else(|fault| panic!("{fault:?}: {text}"));
                if provider.sign_in.kind == SignInKind::OauthOnly {
                    assert!(read.is_oauth_only, "{text}");
                    continue;
                }
                let choice = provider.choice_for(domain).map(|at| {
                    let choice = &provider.server_question.as_ref().unwrap().choices[at];
                    (&choice.imap, &choice.smtp)
                });
                let (imap, smtp) = choice.unwrap_or((&provider.imap, &provider.smtp));
                for (found, servers) in [(&read.imap, imap), (&read.smtp, smtp)] {
                    assert_eq!(found.len(), servers.len(), "{text}");
                    assert!(servers.iter().all(|it| found.iter().any(|found| found.server == *it)), "{text}");
                }
            }
        }
        assert!(count > 500, "{count}");
    }
}
