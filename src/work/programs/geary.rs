//! Geary: `geary.ini` of each account, as versions before 3.34 wrote it, too. An account from GNOME Online Accounts has no
//! servers in it, and is found there.

use std::path::Path;

use super::files::in_folder;
use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let folders = home.settings_of("geary", "org.gnome.Geary");
    let accounts = folders.iter().flat_map(|folder| in_folder(folder));
    let own = accounts.filter(|folder| !is_online(folder));
    own.filter_map(|folder| account(&ini::sections(&text(&folder.join("geary.ini"))?))).collect()
}

/// Whether the folder is by its name one of an account from GNOME Online Accounts.
fn is_online(folder: &Path) -> bool {
    folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("goa_"))
}

fn account(sections: &[ini::Section]) -> Option<Found> {
    let of = |name: &str| sections.iter().find(|section| section.name == name);
    if let Some(about) = of("Metadata") {
        let is_on = about.get("status").is_none_or(|status| status == "enabled");
        if about.get("goa_id").is_some() || !is_on {
            return None;
        }
    }
    if let Some(old) = of("AccountInformation") {
        return old_account(old);
    }
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
        Some(found.on_port(port))
    };
    let (imap, smtp) = (server("Incoming"), server("Outgoing"));
    let same = of("Outgoing").and_then(|it| it.get("credentials")) == Some("use-incoming");
    let smtp = smtp.map(|smtp| if same { with_user_of(smtp, imap.as_ref()) } else { smtp });
    Some(Found { program: "Geary", address: address(sender)?, imap, smtp, is_oauth: false })
}

/// One section for all. What is not written is as the program takes it.
fn old_account(section: &ini::Section) -> Option<Found> {
    let address = address(section.get("primary_email")?)?;
    let server = |service: &str| {
        let get = |key: &str| section.get(&format!("{service}_{key}"));
        let is_on = |key: &str, default: bool| get(key).map_or(default, |value| value == "true");
        let security = match (is_on("ssl", service == "imap"), is_on("starttls", true)) {
            (true, _) => Some(Security::Tls),
            (false, true) => Some(Security::Starttls),
            (false, false) => None,
        };
        let user = get("username").map_or_else(|| address.to_string(), str::to_owned);
        let found = FoundServer::at(get("host")?, security, Some(user))?;
        let port = get("port").and_then(|port| port.parse().ok());
        Some(found.on_port(port))
    };
    let (imap, smtp) = (server("imap"), server("smtp"));
    let (same, none) = (section.is_on("smtp_use_imap_credentials"), section.is_on("smtp_noauth"));
    let smtp = smtp.map(|smtp| match (same, none) {
        (true, _) => with_user_of(smtp, imap.as_ref()),
        (false, true) => FoundServer { user: None, ..smtp },
        (false, false) => smtp,
    });
    Some(Found { program: "Geary", address, imap, smtp, is_oauth: false })
}

fn with_user_of(server: FoundServer, other: Option<&FoundServer>) -> FoundServer {
    FoundServer { user: other.and_then(|other| other.user.clone()), ..server }
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

    #[test]
    fn an_account_of_an_old_version_is_found() {
        let text = "[AccountInformation]\nprimary_email=me@qq.com\nservice_provider=other\nimap_host=imap.qq.com\n\
                    imap_username=me\nimap_port=993\nimap_ssl=true\nimap_password=hush\nsmtp_host=smtp.qq.com\n\
                    smtp_ssl=false\nsmtp_starttls=true\nsmtp_use_imap_credentials=true\n";
        let (_folder, home) = home(&[(".config/geary/me@qq.com/geary.ini", text)]);
        let found = read(&home);
        let (imap, smtp) = (found[0].imap.as_ref().unwrap(), found[0].smtp.as_ref().unwrap());
        assert_eq!((imap.port, imap.security), (Some(993), Some(Security::Tls)));
        assert_eq!((smtp.security, smtp.user.as_deref()), (Some(Security::Starttls), Some("me")));
        assert!(!format!("{found:?}").contains("hush"));
    }

    #[test]
    fn what_is_off_or_from_online_accounts_is_left_out() {
        let text =
            |about: &str| format!("[Metadata]\nversion=1\n{about}\n[Account]\nsender_mailboxes=me@qq.com;\n");
        let (_folder, home) = home(&[
            (".config/geary/account_01/geary.ini", &text("status=enabled\ngoa_id=account_1_0")),
            (".config/geary/account_02/geary.ini", &text("status=disabled")),
            (".config/geary/goa_account_1_0/geary.ini", &text("status=enabled")),
            (".config/geary/account_03/geary.ini", &text("status=enabled")),
        ]);
        assert_eq!(read(&home).len(), 1);
    }
}
