//! Mailspring: `config.json`. Its passwords stand in the same file in one encrypted block, which is not looked at.

use serde_json::Value;

use super::{Found, FoundServer, Home, address, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let [own, flatpak] = home.settings_of("Mailspring", "com.getmailspring.Mailspring");
    let folders = [own, flatpak, home.at("snap/mailspring/common")];
    folders
        .iter()
        .filter_map(|folder| text(&folder.join("config.json")))
        .flat_map(|text| accounts(&text))
        .collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let Ok(settings) = serde_json::from_str::<Value>(text) else { return Vec::new() };
    let list = settings.pointer("/*/accounts").or(settings.get("accounts")).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(account).collect()
}

fn account(account: &Value) -> Option<Found> {
    let word = |key: &str| account.get(key).and_then(Value::as_str);
    let server = |service: &str| server(account.get("settings")?, service);
    Some(Found {
        program: "Mailspring",
        address: address(word("emailAddress")?)?,
        imap: server("imap"),
        smtp: server("smtp"),
        is_oauth: matches!(word("provider"), Some("gmail" | "office365" | "outlook")),
    })
}

fn server(settings: &Value, service: &str) -> Option<FoundServer> {
    let value = |key: &str| settings.get(format!("{service}_{key}"));
    let word = |key: &str| value(key).and_then(Value::as_str);
    // A number, or a text in older files.
    let number = value("port").and_then(Value::as_u64).and_then(|port| u16::try_from(port).ok());
    let port = number.or_else(|| word("port")?.parse().ok());
    let security = match word("security") {
        Some("STARTTLS") => Some(Security::Starttls),
        Some("none") => None,
        None if !matches!(port, None | Some(993 | 465)) => None,
        _ => Some(Security::Tls),
    };
    let found = FoundServer::at(word("host")?, security, word("username").map(str::to_owned))?;
    Some(found.on_port(port))
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn accounts_are_found_wherever_it_was_installed_from() {
        let account = |address: &str, provider: &str| {
            format!(
                r#"{{"*":{{"credentials":"hush","accounts":[{{"emailAddress":"{address}","provider":"{provider}","settings":{{
                "imap_host":"imap.qq.com","imap_port":"993","imap_security":"SSL / TLS","imap_username":"me",
                "imap_password":"hush","smtp_host":"smtp.qq.com","smtp_port":587,"smtp_security":"STARTTLS"}}}}]}}}}"#
            )
        };
        let (_folder, home) = home(&[
            (".config/Mailspring/config.json", &account("a@qq.com", "imap")),
            ("snap/mailspring/common/config.json", &account("b@gmail.com", "gmail")),
            (
                ".var/app/com.getmailspring.Mailspring/config/Mailspring/config.json",
                &account("c@qq.com", "imap"),
            ),
        ]);
        let found = read(&home);
        let addresses: Vec<_> = found.iter().map(|it| (it.address.to_string(), it.is_oauth)).collect();
        let [a, b, c] = [("a@qq.com", false), ("c@qq.com", false), ("b@gmail.com", true)];
        assert_eq!(addresses, [a, b, c].map(|(address, is_oauth)| (address.to_owned(), is_oauth)));
        let (imap, smtp) = (found[0].imap.as_ref().unwrap(), found[0].smtp.as_ref().unwrap());
        assert_eq!((imap.port, imap.security), (Some(993), Some(Security::Tls)));
        assert_eq!((smtp.port, smtp.security), (Some(587), Some(Security::Starttls)));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
