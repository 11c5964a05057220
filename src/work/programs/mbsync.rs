//! mbsync: `IMAPAccount` sections, which end at an empty line; a store may hold the same. Commands are not run.

use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

/// A section's keys and values, without what speaks of a secret.
type Lines<'a> = Vec<(&'a str, &'a str)>;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [home.at(".mbsyncrc"), home.config.join("isyncrc")];
    files.iter().filter_map(|path| text(path)).flat_map(|text| accounts(&text)).collect()
}

fn accounts(text: &str) -> Vec<Found> {
    let mut sections: Vec<Lines<'_>> = vec![Lines::new()];
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        match (line.split_once(char::is_whitespace), sections.last_mut()) {
            (Some((key, value)), Some(section)) if !ini::is_secret(key) => {
                section.push((key, value.trim().trim_matches('"')));
            }
            _ if line.is_empty() => sections.push(Lines::new()),
            _ => {}
        }
    }
    sections.iter().filter_map(account).collect()
}

fn account(lines: &Lines<'_>) -> Option<Found> {
    let get =
        |key: &str| lines.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| *value);
    get("IMAPAccount").or(get("IMAPStore"))?;
    let security = match get("TLSType").or(get("SSLType")).map(str::to_ascii_uppercase).as_deref() {
        Some("IMAPS") => Some(Security::Tls),
        Some("NONE") => None,
        None if get("Port") == Some("993") => Some(Security::Tls),
        _ => Some(Security::Starttls),
    };
    let user = get("User")?;
    let found = FoundServer::at(get("Host")?, security, Some(user.to_owned()))?;
    let port = get("Port").and_then(|port| port.parse().ok());
    let imap = Some(found.on_port(port));
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

    #[test]
    fn a_comment_above_is_no_matter_and_neither_is_the_kind_of_section() {
        let text = "# mine\nimapstore a\nHost imap.qq.com\nUser me@qq.com\n# no\nTLSType STARTTLS\r\n\r\n\
                    IMAPAccount b\nhost imap.qq.com\nport 143\nuser you@qq.com\nTLSType None\n";
        let (_folder, home) = home(&[(".mbsyncrc", text)]);
        let found = read(&home);
        let security: Vec<_> = found.iter().map(|it| it.imap.as_ref().unwrap().security).collect();
        assert_eq!(security, [Some(Security::Starttls), None]);
    }
}
