//! msmtp: a word and its value a line; `defaults` count for the accounts behind them. Commands are not run.

use std::collections::BTreeMap;

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

type Lines = BTreeMap<String, String>;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [home.at(".msmtprc"), home.config.join("msmtp/config")];
    files.iter().filter_map(|path| text(path)).flat_map(|text| accounts(&text)).collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let (mut defaults, mut named) = (Lines::new(), Vec::<Lines>::new());
    let mut is_default = false;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let (word, value) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let value = value.trim().trim_matches('"').to_owned();
        match word {
            "defaults" => is_default = true,
            "account" => {
                is_default = false;
                named.push(defaults.clone());
            }
            word if ini::is_secret(word) => {}
            word => {
                let lines = if is_default { Some(&mut defaults) } else { named.last_mut() };
                lines.and_then(|lines| lines.insert(word.to_owned(), value));
            }
        }
    }
    named.iter().filter_map(account).collect()
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
    let smtp = FoundServer { port: port.or(found.port), ..found };
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
}
