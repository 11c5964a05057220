//! Claws Mail and Sylpheed: `accountrc`. Sylpheed's holds passwords beside the rest: they are skipped while it is read.
//! `ssl_imap` and `ssl_smtp`: 0 none, 1 TLS, 2 STARTTLS. IMAP is protocol 3; since its fourth version Claws Mail has 1 for it, and
//! says so with `config_version` (read from what 4.1.1 and Sylpheed 3.8 wrote).

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

const FILES: [(&str, &str); 2] =
    [("Claws Mail", ".claws-mail/accountrc"), ("Sylpheed", ".sylpheed-2.0/accountrc")];

pub(super) fn read(home: &Home) -> Vec<Found> {
    let of = |(program, file): (&'static str, &str)| {
        let text = text(&home.at(file)).unwrap_or_default();
        let sections = ini::sections(&text);
        sections.iter().filter_map(|section| account(program, section)).collect::<Vec<_>>()
    };
    FILES.into_iter().flat_map(of).collect()
}

fn account(program: &'static str, section: &ini::Section) -> Option<Found> {
    let is_new = section.get("config_version").and_then(|it| it.parse().ok()).is_some_and(|it: u32| it >= 4);
    if section.get("protocol") != Some(if is_new { "1" } else { "3" }) {
        return None;
    }
    let server = |host: &str, port: &str, is_set: &str, mode: &str, user: &str| {
        let security = match section.get(mode) {
            Some("1") => Some(Security::Tls),
            Some("2") => Some(Security::Starttls),
            _ => None,
        };
        let found = FoundServer::at(section.get(host)?, security, section.get(user).map(str::to_owned))?;
        let port = section.get(port).filter(|_| section.is_on(is_set)).and_then(|port| port.parse().ok());
        Some(found.on_port(port))
    };
    Some(Found {
        program,
        address: address(section.get("address")?)?,
        imap: server("receive_server", "imap_port", "set_imapport", "ssl_imap", "user_id"),
        smtp: server("smtp_server", "smtp_port", "set_smtpport", "ssl_smtp", "smtp_user_id"),
        is_oauth: false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn an_account_is_found_and_its_password_is_not() {
        let text = "[Account: 1]\naddress=me@qq.com\nprotocol=3\nreceive_server=imap.qq.com\nuser_id=me\nssl_imap=1\n\
                    password=hush\nsmtp_server=smtp.qq.com\nset_smtpport=1\nsmtp_port=465\nssl_smtp=1\n";
        let (_folder, home) = home(&[(".sylpheed-2.0/accountrc", text)]);
        let found = read(&home);
        assert_eq!((found[0].program, found[0].smtp.as_ref().unwrap().port), ("Sylpheed", Some(465)));
        assert!(!format!("{found:?}").contains("hush"));
    }

    #[test]
    fn each_version_has_its_own_number_for_imap() {
        let of = |lines: &str| {
            let text = format!("[Account: 1]\naddress=me@qq.com\nreceive_server=imap.qq.com\n{lines}\n");
            let (_folder, home) = home(&[(".claws-mail/accountrc", &text)]);
            read(&home).len()
        };
        assert_eq!(
            [of("protocol=1\nconfig_version=4"), of("protocol=3"), of("protocol=3\nconfig_version=3")],
            [1; 3]
        );
        assert_eq!(
            [of("protocol=0\nconfig_version=4"), of("protocol=3\nconfig_version=4"), of("protocol=1")],
            [0; 3]
        );
    }
}
