//! Geary: `geary.ini` of each account.

use super::files::in_folder;
use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let folders = home.settings_of("geary", "org.gnome.Geary");
    let accounts = folders.iter().flat_map(|folder| in_folder(folder));
    accounts.filter_map(|folder| account(&ini::sections(&text(&folder.join("geary.ini"))?))).collect()
}

fn account(sections: &[ini::Section]) -> Option<Found> {
    let of = |name: &str| sections.iter().find(|section| section.name == name);
    // `Name <me@example.com>;`, with more behind it.
    let sender = of("Account")?.get("sender_mailboxes")?.split(';').next()?;
    let sender = sender.rsplit_once('<').map_or(sender, |(_, rest)| rest.trim_end_matches('>'));
    let server = |name: &str| {
        let section = of(name)?;
        let security = match section.get("transport_security") {
            Some("transport") => Some(Security::Tls),
            Some("start-tls") => Some(Security::Starttls),
            _ => None,
        };
        let found = FoundServer::at(section.get("host")?, security, section.get("login").map(str::to_owned))?;
        let port = section.get("port").and_then(|port| port.parse().ok());
        Some(FoundServer { port: port.or(found.port), ..found })
    };
    let (imap, smtp) = (server("Incoming"), server("Outgoing"));
    Some(Found { program: "Geary", address: address(sender)?, imap, smtp, is_oauth: false })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn an_account_is_found() {
        let text = "[Account]\nsender_mailboxes=Me <me@qq.com>;\n[Incoming]\nlogin=me@qq.com\nhost=imap.qq.com\nport=993\n\
                    transport_security=transport\n[Outgoing]\nhost=smtp.qq.com\nport=25\ntransport_security=none\n";
        let (_folder, home) = home(&[(".config/geary/account_01/geary.ini", text)]);
        let found = read(&home);
        assert_eq!(found[0].address.to_string(), "me@qq.com");
        assert_eq!(found[0].smtp.as_ref().unwrap().security, None);
    }
}
