//! Thunderbird and Betterbird: `prefs.js` of each profile. The passwords stand in `logins.json` and `key4.db`, which are
//! never opened. Numbers: nsMsgSocketType (2 STARTTLS, 3 TLS) and nsMsgAuthMethod (10 OAuth2).

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

/// Where profiles are: beside the system's own, those of Flatpak and snap.
const FOLDERS: [&str; 4] = [
    ".thunderbird",
    ".var/app/org.mozilla.Thunderbird/.thunderbird",
    ".var/app/eu.betterbird.Betterbird/.thunderbird",
    "snap/thunderbird/common/.thunderbird",
];

pub(super) fn read(home: &Home) -> Vec<Found> {
    let profiles = FOLDERS.iter().flat_map(|folder| profiles(&home.at(folder)));
    profiles.filter_map(|profile| text(&profile.join("prefs.js"))).flat_map(|text| accounts(&text)).collect()
}

fn profiles(folder: &Path) -> Vec<PathBuf> {
    let Some(list) = text(&folder.join("profiles.ini")) else { return Vec::new() };
    let sections = ini::sections(&list);
    let named = sections.iter().filter(|section| section.name.starts_with("Profile"));
    let path = |section: &ini::Section| {
        let path = Path::new(section.get("Path")?);
        let is_below = path.components().all(|part| matches!(part, Component::Normal(_)));
        match section.is_on("IsRelative") {
            true => is_below.then(|| folder.join(path)),
            false => path.is_absolute().then(|| path.to_owned()),
        }
    };
    named.filter_map(path).collect()
}

/// The settings that are about accounts, by name.
type Prefs = BTreeMap<String, serde_json::Value>;

fn prefs(text: &str) -> Prefs {
    const WANTED: [&str; 5] =
        ["mail.accountmanager.", "mail.account.", "mail.server.", "mail.smtpserver.", "mail.identity."];
    let line = |line: &str| {
        let inner = line.trim().strip_prefix("user_pref(")?.strip_suffix(");")?;
        let (key, value) = inner.split_once(',')?;
        let key: String = serde_json::from_str(key.trim()).ok()?;
        let is_wanted = WANTED.iter().any(|start| key.starts_with(start)) && !ini::is_secret(&key);
        is_wanted.then(|| Some((key, serde_json::from_str(value.trim()).ok()?)))?
    };
    text.lines().filter_map(line).collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let prefs = prefs(text);
    let list = word(&prefs, "mail.accountmanager.accounts").unwrap_or_default();
    list.split(',').filter_map(|id| account(&prefs, id.trim())).collect()
}

fn account(prefs: &Prefs, id: &str) -> Option<Found> {
    let server = word(prefs, &format!("mail.account.{id}.server"))?;
    let at = |key: &str| format!("mail.server.{server}.{key}");
    if word(prefs, &at("type")).as_deref() != Some("imap") {
        return None;
    }
    let identities = word(prefs, &format!("mail.account.{id}.identities")).unwrap_or_default();
    let identity = identities.split(',').next().unwrap_or_default().trim().to_owned();
    let of = |key: &str| word(prefs, &format!("mail.identity.{identity}.{key}"));
    let user = word(prefs, &at("userName"));
    let address = address(&of("useremail").or_else(|| user.clone())?)?;
    let imap = FoundServer {
        host: word(prefs, &at("hostname"))?.to_ascii_lowercase(),
        port: number(prefs, &at("port")),
        security: security(number(prefs, &at("socketType"))),
        user,
    };
    let smtp = of("smtpServer").and_then(|smtp| sending(prefs, &smtp));
    let is_oauth = number(prefs, &at("authMethod")) == Some(10);
    Some(Found { program: "Thunderbird", address, imap: Some(imap), smtp, is_oauth })
}

fn sending(prefs: &Prefs, id: &str) -> Option<FoundServer> {
    let at = |key: &str| format!("mail.smtpserver.{id}.{key}");
    Some(FoundServer {
        host: word(prefs, &at("hostname"))?.to_ascii_lowercase(),
        port: number(prefs, &at("port")),
        security: security(number(prefs, &at("try_ssl"))),
        user: word(prefs, &at("username")),
    })
}

fn word(prefs: &Prefs, key: &str) -> Option<String> {
    prefs.get(key)?.as_str().map(str::to_owned)
}

fn number(prefs: &Prefs, key: &str) -> Option<u16> {
    prefs.get(key)?.as_u64()?.try_into().ok()
}

fn security(number: Option<u16>) -> Option<Security> {
    match number {
        Some(3) => Some(Security::Tls),
        Some(2) => Some(Security::Starttls),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    const PREFS: &str = r#"
user_pref("mail.accountmanager.accounts", "account1,account2,account3");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.identity.id1.useremail", "me@qq.com");
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.server.server1.hostname", "IMAP.qq.com");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.userName", "me@qq.com");
user_pref("mail.server.server1.password", "hush");
user_pref("mail.server.server2.type", "none");
user_pref("mail.smtpserver.smtp1.hostname", "smtp.qq.com");
user_pref("mail.smtpserver.smtp1.try_ssl", 2);
"#;

    #[test]
    fn an_account_of_a_profile_is_found() {
        let (_folder, home) = home(&[
            (
                ".thunderbird/profiles.ini",
                "[Install4F]\nDefault=p\n[Profile0]\nName=d\nIsRelative=1\nPath=p\n",
            ),
            (".thunderbird/p/prefs.js", PREFS),
        ]);
        let found = read(&home);
        assert_eq!(found.len(), 1);
        let imap = found[0].imap.as_ref().unwrap();
        assert_eq!(
            (imap.host.as_str(), imap.port, imap.security),
            ("imap.qq.com", Some(993), Some(Security::Tls))
        );
        let smtp = found[0].smtp.as_ref().unwrap();
        assert_eq!((smtp.host.as_str(), smtp.security), ("smtp.qq.com", Some(Security::Starttls)));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
