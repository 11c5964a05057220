//! Himalaya: `config.toml`. The two major versions have other keys: the first `backend.host`, the second `imap.server`. What
//! an account signs in with is not looked at; commands are not run.

use toml_edit::{Document, Item};

use super::url::Url;
use super::{Found, FoundServer, Home, address, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [
        home.config.join("himalaya/config.toml"),
        home.at(".config/himalaya/config.toml"),
        home.at(".himalayarc"),
    ];
    // The program takes the first that is there.
    files.iter().find_map(|path| text(path)).map(|text| accounts(&text)).unwrap_or_default()
}

fn accounts(text: &str) -> Vec<Found> {
    let Ok(document) = Document::parse(text) else { return Vec::new() };
    let accounts = document.as_item().get("accounts").and_then(Item::as_table_like);
    accounts.into_iter().flat_map(|table| table.iter()).filter_map(|(_, item)| account(item)).collect()
}

fn account(item: &Item) -> Option<Found> {
    let first = |path: &str, kind: &str| at(item, path).and_then(|backend| of_first(backend, kind));
    let second = |service: &str| item.get(service).and_then(|it| of_second(it, service));
    let (imap, receives_by_page) = first("backend", "imap").or_else(|| second("imap")).unzip();
    let (smtp, sends_by_page) = first("message.send.backend", "smtp").or_else(|| second("smtp")).unzip();
    let user = imap.as_ref().or(smtp.as_ref())?.user.clone();
    let address = word(item, "email").and_then(address).or_else(|| address(user.as_deref()?))?;
    let is_oauth = [receives_by_page, sends_by_page].contains(&Some(true));
    Some(Found { program: "Himalaya", address, imap, smtp, is_oauth })
}

/// A server of the first version, and whether it is signed in to through the browser.
fn of_first(backend: &Item, kind: &str) -> Option<(FoundServer, bool)> {
    if word(backend, "type")? != kind {
        return None;
    }
    let security = match word(backend, "encryption.type").or_else(|| word(backend, "encryption")) {
        Some("none") => None,
        Some("start-tls") => Some(Security::Starttls),
        _ => Some(Security::Tls),
    };
    let found = FoundServer::at(word(backend, "host")?, security, word(backend, "login").map(str::to_owned))?;
    let port = at(backend, "port").and_then(Item::as_integer).and_then(|port| port.try_into().ok());
    let is_oauth = word(backend, "auth.type") == Some("oauth2");
    Some((found.on_port(port), is_oauth))
}

/// The same of the second.
fn of_second(server: &Item, service: &str) -> Option<(FoundServer, bool)> {
    let url = Url::of(word(server, "server")?)?;
    let security = match url.scheme.strip_prefix(service)? {
        "s" => Some(Security::Tls),
        _ if at(server, "starttls").and_then(Item::as_bool) == Some(true) => Some(Security::Starttls),
        _ => None,
    };
    let ways = at(server, "sasl").and_then(Item::as_table_like);
    let way = ways.and_then(|ways| ways.iter().find(|(_, way)| way.get("username").is_some()));
    let user = way.and_then(|(_, way)| word(way, "username")).map(str::to_owned);
    let is_oauth = way.is_some_and(|(name, _)| matches!(name, "oauthbearer" | "xoauth2"));
    Some((url.server(security, user.or_else(|| url.user.clone()))?, is_oauth))
}

/// What stands at a path of keys.
fn at<'a>(item: &'a Item, path: &str) -> Option<&'a Item> {
    path.split('.').try_fold(item, |item, key| item.get(key))
}

fn word<'a>(item: &'a Item, path: &str) -> Option<&'a str> {
    at(item, path)?.as_str().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn the_first_version_is_read() {
        let text = "[accounts.qq]\nemail = \"me@qq.com\"\nbackend.type = \"imap\"\nbackend.host = \"imap.qq.com\"\n\
                    backend.port = 993\nbackend.encryption.type = \"tls\"\nbackend.login = \"me\"\n\
                    backend.auth.type = \"password\"\nbackend.auth.raw = \"hush\"\n\
                    [accounts.qq.message.send.backend]\ntype = \"smtp\"\nhost = \"smtp.qq.com\"\nport = 587\n\
                    encryption = { type = \"start-tls\" }\n[accounts.here]\nbackend.type = \"maildir\"\n";
        let (_folder, home) = home(&[(".config/himalaya/config.toml", text)]);
        let found = read(&home);
        assert_eq!(found.len(), 1);
        let (imap, smtp) = (found[0].imap.as_ref().unwrap(), found[0].smtp.as_ref().unwrap());
        assert_eq!((imap.port, imap.security), (Some(993), Some(Security::Tls)));
        assert_eq!((imap.user.as_deref(), found[0].is_oauth), (Some("me"), false));
        assert_eq!((smtp.port, smtp.security), (Some(587), Some(Security::Starttls)));
        assert!(!format!("{found:?}").contains("hush"));
    }

    #[test]
    fn the_second_version_is_read() {
        let text = "[accounts.qq]\nemail = \"me@qq.com\"\nimap.server = \"imaps://imap.qq.com:993\"\n\
                    imap.sasl.plain.username = \"me@qq.com\"\nimap.sasl.plain.password.raw = \"hush\"\n\
                    smtp = { server = \"smtp://smtp.qq.com:587\", starttls = true }\n\
                    [accounts.page.imap]\nserver = \"imaps://imap.gmail.com\"\nsasl.xoauth2.username = \"me@gmail.com\"\n";
        let (_folder, home) = home(&[(".himalayarc", text)]);
        let found = read(&home);
        assert_eq!(found.len(), 2);
        let (imap, smtp) = (found[0].imap.as_ref().unwrap(), found[0].smtp.as_ref().unwrap());
        assert_eq!((imap.port, imap.user.as_deref()), (Some(993), Some("me@qq.com")));
        assert_eq!(smtp.security, Some(Security::Starttls));
        assert_eq!((found[1].address.to_string().as_str(), found[1].is_oauth), ("me@gmail.com", true));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
