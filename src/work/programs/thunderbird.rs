//! Thunderbird and Betterbird: `prefs.js` of each profile, and `user.js`, which wins where it is there. The passwords stand in
//! `logins.json` and `key4.db`, which are
//! never opened. Numbers: nsMsgSocketType (2 STARTTLS, 3 TLS) and nsMsgAuthMethod (10 OAuth2).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

/// Where profiles are: beside the system's own, those of Flatpak and snap, and that of macOS.
const FOLDERS: [(&str, &str); 6] = [
    ("Thunderbird", ".thunderbird"),
    ("Thunderbird", ".var/app/org.mozilla.Thunderbird/.thunderbird"),
    ("Thunderbird", ".var/app/net.thunderbird.Thunderbird/.thunderbird"),
    ("Betterbird", ".var/app/eu.betterbird.Betterbird/.thunderbird"),
    ("Thunderbird", "snap/thunderbird/common/.thunderbird"),
    ("Thunderbird", "Library/Thunderbird"),
];

/// Nobody has more profiles, nor accounts in one.
const MOST_PROFILES: usize = 20;
const MOST_IN_ONE: usize = 200;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let folders = FOLDERS.iter().map(|(program, folder)| (*program, home.at(folder)));
    // On Windows they are where all settings are.
    let folders = folders.chain([("Thunderbird", home.config.join("Thunderbird"))]);
    let profiles = folders
        .flat_map(|(program, folder)| profiles(&folder).into_iter().map(move |profile| (program, profile)));
    profiles.flat_map(|(program, profile)| accounts(program, &settings(&profile))).collect()
}

fn settings(profile: &Path) -> Prefs {
    let files = ["prefs.js", "user.js"].map(|name| text(&profile.join(name)).unwrap_or_default());
    files.iter().flat_map(|text| prefs(text)).collect()
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
    let paths: BTreeSet<PathBuf> = named.filter_map(path).collect();
    paths.into_iter().take(MOST_PROFILES).collect()
}

/// The settings that are about accounts, by name.
type Prefs = BTreeMap<String, serde_json::Value>;

fn prefs(text: &str) -> Prefs {
    const WANTED: [&str; 6] = [
        "mail.accountmanager.",
        "mail.account.",
        "mail.server.",
        "mail.smtp.defaultserver",
        "mail.smtpserver.",
        "mail.identity.",
    ];
    let line = |line: &str| {
        let inner = line.trim().strip_prefix("user_pref(")?.strip_suffix(");")?;
        let (key, value) = inner.split_once(',')?;
        let key: String = serde_json::from_str(key.trim()).ok()?;
        let is_wanted = WANTED.iter().any(|start| key.starts_with(start)) && !ini::is_secret(&key);
        is_wanted.then(|| Some((key, serde_json::from_str(value.trim()).ok()?)))?
    };
    text.lines().filter_map(line).collect()
}

fn accounts(program: &'static str, prefs: &Prefs) -> Vec<Found> {
    let list = word(prefs, "mail.accountmanager.accounts").unwrap_or_default();
    let ids = list.split(',').take(MOST_IN_ONE);
    ids.filter_map(|id| account(program, prefs, id.trim())).collect()
}

fn account(program: &'static str, prefs: &Prefs, id: &str) -> Option<Found> {
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
    let security = security(number(prefs, &at("socketType")));
    let found = FoundServer::at(&word(prefs, &at("hostname"))?, security, user)?;
    let imap = found.on_port(number(prefs, &at("port")));
    let smtp = of("smtpServer").or_else(|| word(prefs, "mail.smtp.defaultserver"));
    let smtp = smtp.and_then(|smtp| sending(prefs, &smtp));
    let is_oauth = number(prefs, &at("authMethod")) == Some(10);
    Some(Found { program, address, imap: Some(imap), smtp, is_oauth })
}

fn sending(prefs: &Prefs, id: &str) -> Option<FoundServer> {
    let at = |key: &str| format!("mail.smtpserver.{id}.{key}");
    let security = security(number(prefs, &at("try_ssl")));
    let found = FoundServer::at(&word(prefs, &at("hostname"))?, security, word(prefs, &at("username")))?;
    // 0 is the default of the service.
    let port = number(prefs, &at("port")).filter(|port| *port != 0);
    Some(found.on_port(port))
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

    #[test]
    fn all_profiles_count_and_what_the_person_wrote_wins() {
        let profiles = |path: &str| {
            format!("[Profile0]\nIsRelative=1\nPath={path}\n[Profile1]\nIsRelative=1\nPath=other\n")
        };
        let (_folder, home) = home(&[
            (".thunderbird/profiles.ini", &profiles("p")),
            (".thunderbird/p/prefs.js", PREFS),
            (".thunderbird/p/user.js", "// mine\nuser_pref(\"mail.server.server1.port\", 1993);\n"),
            (".thunderbird/other/prefs.js", &PREFS.replace("me@qq.com", "you@qq.com")),
            (".var/app/eu.betterbird.Betterbird/.thunderbird/profiles.ini", &profiles("p")),
            (".var/app/eu.betterbird.Betterbird/.thunderbird/p/prefs.js", PREFS),
            (".var/app/net.thunderbird.Thunderbird/.thunderbird/profiles.ini", &profiles("other")),
            (".var/app/net.thunderbird.Thunderbird/.thunderbird/other/prefs.js", PREFS),
        ]);
        let found = read(&home);
        let all: Vec<_> = found.iter().map(|it| (it.program, it.address.local())).collect();
        assert_eq!(
            all,
            [("Thunderbird", "you"), ("Thunderbird", "me"), ("Thunderbird", "me"), ("Betterbird", "me")]
        );
        assert_eq!(found[1].imap.as_ref().unwrap().port, Some(1993));
    }
}
