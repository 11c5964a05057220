//! GNOME Online Accounts: `goa-1.0/accounts.conf`. The codes are in the keychain, and stay there.

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let Some(list) = text(&home.config.join("goa-1.0/accounts.conf")) else { return Vec::new() };
    ini::sections(&list).iter().filter_map(account).collect()
}

fn account(section: &ini::Section) -> Option<Found> {
    let is_mail = section.get("Provider") == Some("imap_smtp") && section.get("MailEnabled") != Some("false");
    if !is_mail {
        return None;
    }
    let server = |way: &str| {
        let at = |key: &str| format!("{way}{key}");
        let security = match (section.is_on(&at("UseSsl")), section.is_on(&at("UseTls"))) {
            (true, _) => Some(Security::Tls),
            (false, true) => Some(Security::Starttls),
            (false, false) => None,
        };
        let signs_in = section.get(&at("UseAuth")) != Some("false");
        let user = section.get(&at("UserName")).filter(|_| signs_in).map(str::to_owned);
        FoundServer::at(section.get(&at("Host"))?, security, user)
    };
    Some(Found {
        program: "GNOME Online Accounts",
        address: address(section.get("EmailAddress").or(section.get("Identity"))?)?,
        imap: server("Imap"),
        smtp: server("Smtp"),
        is_oauth: false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn an_account_is_found_with_its_ports() {
        let text = "[Account account_1_0]\nProvider=imap_smtp\nIdentity=me@qq.com\nEmailAddress=me@qq.com\n\
                    ImapHost=imap.qq.com:1993\nImapUserName=me@qq.com\nImapUseSsl=true\nSmtpHost=smtp.qq.com\n\
                    SmtpUseTls=true\n\
                    SmtpUserName=me\nSmtpUseAuth=false\n\
                    [Account off]\nProvider=imap_smtp\nMailEnabled=false\nEmailAddress=you@qq.com\n[Account g]\nProvider=google\nIdentity=x@gmail.com\n";
        let (_folder, home) = home(&[(".config/goa-1.0/accounts.conf", text)]);
        let found = read(&home);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].imap.as_ref().unwrap().port, Some(1993));
        assert_eq!(found[0].smtp.as_ref().unwrap().security, Some(Security::Starttls));
        assert_eq!(found[0].smtp.as_ref().unwrap().user, None, "it sends without a sign-in");
    }
}
