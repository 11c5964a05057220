//! mbsync: `IMAPAccount` sections, which end at an empty line. Commands are not run.

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [home.at(".mbsyncrc"), home.config.join("isyncrc")];
    files.iter().filter_map(|path| text(path)).flat_map(|text| accounts(&text)).collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let sections = text.split("\n\n").filter(|part| part.trim_start().starts_with("IMAPAccount"));
    sections.filter_map(account).collect()
}

fn account(section: &str) -> Option<Found> {
    let lines = section.lines().filter_map(|line| line.trim().split_once(char::is_whitespace));
    let lines: Vec<_> = lines.filter(|(key, _)| !ini::is_secret(key)).collect();
    let get = |key: &str| {
        let line = lines.iter().find(|(name, _)| name.eq_ignore_ascii_case(key));
        line.map(|(_, value)| value.trim().trim_matches('"'))
    };
    let security = match get("TLSType").or(get("SSLType")) {
        Some("IMAPS") => Some(Security::Tls),
        Some("STARTTLS") => Some(Security::Starttls),
        _ => None,
    };
    let user = get("User")?;
    let found = FoundServer::at(get("Host")?, security, Some(user.to_owned()))?;
    let port = get("Port").and_then(|port| port.parse().ok());
    let imap = Some(FoundServer { port: port.or(found.port), ..found });
    Some(Found { program: "mbsync", address: address(user)?, imap, smtp: None, is_oauth: false })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn an_account_is_found() {
        let text = "IMAPAccount qq\nHost imap.qq.com\nUser \"me@qq.com\"\nPass hush\nSSLType IMAPS\n\nIMAPStore x\nAccount qq\n";
        let (_folder, home) = home(&[(".mbsyncrc", text)]);
        let found = read(&home);
        assert_eq!(found[0].imap.as_ref().unwrap().security, Some(Security::Tls));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
