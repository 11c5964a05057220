//! msmtp: a word and its value a line; `defaults` count for the accounts behind them, and `account a : b` takes what `b`
//! has. Commands are not run.

use std::collections::BTreeMap;

use super::{Found, FoundServer, Home, MOST_ACCOUNTS, address, text};
use crate::model::catalogue::Security;

/// What is looked at.
const KEYS: [&str; 6] = ["host", "port", "tls", "tls_starttls", "user", "from"];

/// No account takes from more.
const MOST_PARENTS: usize = 10;

type Lines = BTreeMap<&'static str, String>;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [home.at(".msmtprc"), home.config.join("msmtp/config")];
    files.iter().filter_map(|path| text(path)).flat_map(|text| accounts(&text)).collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let (mut defaults, mut named) = (Lines::new(), Vec::<(String, Lines)>::new());
    let mut is_default = false;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let (word, value) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let value = value.trim().trim_matches('"').to_owned();
        let value = if word.starts_with("tls") && value.is_empty() { "on".to_owned() } else { value };
        match word {
            "defaults" => is_default = true,
            "account" if named.len() > MOST_ACCOUNTS => break,
            "account" => {
                is_default = false;
                let (name, from) = value.split_once(':').unwrap_or((&value, ""));
                if name.trim() == "default" && !from.is_empty() {
                    // Another name of one that is there.
                    continue;
                }
                let mut lines = defaults.clone();
                for from in from.split(',').take(MOST_PARENTS).map(str::trim) {
                    lines.extend(
                        named
                            .iter()
                            .rfind(|(name, _)| name == from)
                            .map(|(_, it)| it.clone())
                            .unwrap_or_default(),
                    );
                }
                named.push((name.trim().to_owned(), lines));
            }
            word => {
                let Some(key) = KEYS.iter().find(|key| **key == word) else { continue };
                let lines =
                    if is_default { Some(&mut defaults) } else { named.last_mut().map(|(_, lines)| lines) };
                lines.and_then(|lines| lines.insert(key, value));
            }
        }
    }
    named.iter().take(MOST_ACCOUNTS).filter_map(|(_, lines)| account(lines)).collect()
}

fn account(lines: &Lines) -> Option<Found> {
    let get = |key: &str| lines.get(key).map(String::as_str).filter(|value| !value.is_empty());
    let security = match (get("tls"), get("tls_starttls")) {
        (Some("on"), Some("off")) => Some(Security::Tls),
        (Some("on"), _) => Some(Security::Starttls),
        _ => None,
    };
    let user = get("user").map(str::to_owned);
    let found = FoundServer::at(get("host")?, security, user.clone())?;
    let port = get("port").and_then(|port| port.parse().ok());
    let address = address(get("from").or(get("user"))?)?;
    let smtp = found.on_port(port);
    Some(Found { program: "msmtp", address, imap: None, smtp: Some(smtp), is_oauth: false })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn defaults_count_and_secrets_do_not() {
        let text = "defaults\ntls on\n# no\naccount qq\nhost smtp.qq.com\nport 465\ntls_starttls off\nfrom me@qq.com\n\
                    password hush\nuser \"me@qq.com\"\naccount default : qq\n";
        let (_folder, home) = home(&[(".config/msmtp/config", text)]);
        let found = read(&home);
        assert_eq!(found.len(), 1);
        let smtp = found[0].smtp.as_ref().unwrap();
        assert_eq!((smtp.port, smtp.security), (Some(465), Some(Security::Tls)));
        assert!(!format!("{found:?}").contains("hush"));
    }

    #[test]
    fn an_account_takes_what_others_have() {
        let text =
            "account a\nhost smtp.qq.com\ntls\nfrom me@qq.com\nuser me\naccount b : a\nfrom you@qq.com\n";
        let (_folder, home) = home(&[(".msmtprc", text)]);
        let found = read(&home);
        assert_eq!(found[1].address.to_string(), "you@qq.com");
        let smtp = found[1].smtp.as_ref().unwrap();
        assert_eq!((smtp.host.as_str(), smtp.security), ("smtp.qq.com", Some(Security::Starttls)));
    }
}
