//! KMail: `akonadi_imap_resource_<n>rc`, with the ways to send in `mailtransports` and the addresses in `emailidentities`.
//! KConfig writes no value that is the default: encryption is TLS where nothing stands. In `mailtransports` the word `TLS`
//! means STARTTLS.

use std::path::{Path, PathBuf};

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::address::Address;
use crate::model::catalogue::Security;

/// The highest number that is looked for: they count up with each account that was ever added.
const MOST_NUMBERS: u32 = 100;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let folders = [home.config.clone(), home.at(".var/app/org.kde.kontact/config")];
    folders.iter().flat_map(|folder| accounts(folder)).collect()
}

fn accounts(folder: &Path) -> Vec<Found> {
    let file = |number| folder.join(format!("akonadi_imap_resource_{number}rc"));
    let resources = (0..MOST_NUMBERS).filter_map(|number| sections(file(number)));
    let resources: Vec<_> = resources.collect();
    if resources.is_empty() {
        return Vec::new();
    }
    let transports = sections(folder.join("mailtransports")).unwrap_or_default();
    let identities = sections(folder.join("emailidentities")).unwrap_or_default();
    resources.iter().filter_map(|resource| account(resource, &transports, &identities)).collect()
}

fn sections(path: PathBuf) -> Option<Vec<ini::Section>> {
    text(&path).map(|text| ini::sections(&text))
}

/// A value, with or without the marks that KConfig puts behind a key.
fn get<'a>(section: &'a ini::Section, key: &str) -> Option<&'a str> {
    ["", "[$e]", "[$i]"].iter().find_map(|mark| section.get(&format!("{key}{mark}")))
}

fn account(
    resource: &[ini::Section],
    transports: &[ini::Section],
    identities: &[ini::Section],
) -> Option<Found> {
    let network = resource.iter().find(|section| section.name == "network")?;
    let user = get(network, "UserName");
    let security = match get(network, "Safety").unwrap_or("SSL") {
        "STARTTLS" => Some(Security::Starttls),
        word if word.eq_ignore_ascii_case("none") => None,
        _ => Some(Security::Tls),
    };
    let found = FoundServer::at(get(network, "ImapServer")?, security, user.map(str::to_owned))?;
    let port = get(network, "ImapPort").and_then(|port| port.parse().ok());
    let identities = || identities.iter().filter(|section| section.name.starts_with("Identity"));
    let of_user = |section: &&ini::Section| {
        let theirs = get(section, "Email Address").and_then(address);
        theirs.is_some_and(|theirs| is_user_of(user.unwrap_or_default(), &theirs))
    };
    // Nothing says whose it is where the user name is no address, but the one address that there is.
    let only = || identities().next().filter(|_| identities().count() == 1);
    let identity = identities().find(of_user).or_else(|| only().filter(|_| user.and_then(address).is_none()));
    let address = identity.and_then(|it| address(get(it, "Email Address")?)).or_else(|| address(user?))?;
    let way = identity.and_then(|identity| get(identity, "Transport"));
    let named = transports.iter().find(|it| way.is_some() && it.name.strip_prefix("Transport ") == way);
    let same_user = |it: &&ini::Section| user.is_some() && get(it, "user") == user;
    let smtp = named.or_else(|| transports.iter().find(same_user)).and_then(sending);
    let is_oauth = matches!(get(network, "Authentication"), Some("9" | "XOAUTH2"));
    let imap = Some(found.on_port(port));
    Some(Found { program: "KMail", address, imap, smtp, is_oauth })
}

/// Whether somebody may sign in to a mailbox by this name.
fn is_user_of(user: &str, address: &Address) -> bool {
    user.eq_ignore_ascii_case(&address.to_string()) || user.eq_ignore_ascii_case(address.local())
}

fn sending(transport: &ini::Section) -> Option<FoundServer> {
    let security = match get(transport, "encryption").unwrap_or("SSL") {
        "TLS" | "2" => Some(Security::Starttls),
        "None" | "0" => None,
        _ => Some(Security::Tls),
    };
    let user = get(transport, "user").filter(|_| transport.is_on("auth")).map(str::to_owned);
    let found = FoundServer::at(get(transport, "host")?, security, user)?;
    let port = get(transport, "port").and_then(|port| port.parse().ok());
    Some(found.on_port(port))
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn what_is_not_written_is_the_default() {
        let (_folder, home) = home(&[
            (
                ".config/akonadi_imap_resource_0rc",
                "[network]\nImapServer=imap.qq.com\nUserName[$e]=me\npassword=hush\n",
            ),
            (
                ".config/akonadi_imap_resource_7rc",
                "[network]\nImapServer=mail.test\nUserName=b@mail.test\nSafety=None\nImapPort=143\n",
            ),
            (
                ".config/mailtransports",
                "[General]\ndefault-transport=3\n[Transport 3]\nhost=smtp.qq.com\nauth=true\nuser=me\n\
                 [Transport 4]\nhost=mail.test\nport=587\nencryption=TLS\nuser=b@mail.test\n",
            ),
            (
                ".config/emailidentities",
                "[Identity #0]\nEmail Address=me@qq.com\nTransport=3\n[Identity #1]\nEmail Address=b@mail.test\n",
            ),
        ]);
        let found = read(&home);
        let imap = |index: usize| found[index].imap.as_ref().unwrap();
        let smtp = |index: usize| found[index].smtp.as_ref().unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].address.to_string(), "me@qq.com");
        assert_eq!((imap(0).security, imap(0).user.as_deref()), (Some(Security::Tls), Some("me")));
        assert_eq!((smtp(0).security, smtp(0).user.as_deref()), (Some(Security::Tls), Some("me")));
        assert_eq!((imap(1).port, imap(1).security), (Some(143), None));
        assert_eq!((smtp(1).security, smtp(1).user.as_deref()), (Some(Security::Starttls), None));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
