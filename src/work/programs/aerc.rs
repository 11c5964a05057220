//! aerc: `accounts.conf`, a section an account. The scheme tells the encryption: `imaps`, `imap` (STARTTLS),
//! `imap+insecure`, and the same with `smtp`. Commands are not run.

use super::url::Url;
use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let files = [home.config.join("aerc/accounts.conf"), home.at("Library/Preferences/aerc/accounts.conf")];
    let all = files.iter().filter_map(|path| text(path));
    all.flat_map(|text| ini::sections(&text).iter().filter_map(account).collect::<Vec<_>>()).collect()
}

fn account(section: &ini::Section) -> Option<Found> {
    let (imap, receives_by_page) = server(section.get("source"), "imap");
    let (smtp, sends_by_page) = server(section.get("outgoing"), "smtp");
    let user = imap.as_ref().or(smtp.as_ref())?.user.clone();
    let address = section.get("from").and_then(address).or_else(|| address(user.as_deref()?))?;
    Some(Found { program: "aerc", address, imap, smtp, is_oauth: receives_by_page || sends_by_page })
}

/// The server of a service, and whether it is signed in to through the browser.
fn server(value: Option<&str>, service: &str) -> (Option<FoundServer>, bool) {
    let Some(url) = value.and_then(Url::of) else { return (None, false) };
    let mut words = url.scheme.split('+');
    let security = match words.next().and_then(|scheme| scheme.strip_prefix(service)) {
        Some("s") => Some(Security::Tls),
        Some("") if !url.scheme.contains("+insecure") => Some(Security::Starttls),
        Some("") => None,
        _ => return (None, false),
    };
    let is_oauth = words.any(|word| matches!(word, "oauthbearer" | "xoauth2"));
    (url.server(security, url.user.clone()), is_oauth)
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn accounts_are_found_and_passwords_are_not() {
        let text = "# mine\n[QQ]\nsource = imaps://me%40qq.com:hush@imap.qq.com:993\nsource-cred-cmd = cat hush\n\
                    outgoing = smtp+plain://me%40qq.com@smtp.qq.com:587\nfrom = Me <me@qq.com>\n\
                    [Plain]\nsource = imap+insecure://me@mail.test\nfrom = me@mail.test\noutgoing = /usr/bin/msmtp\n\
                    [Page]\nsource = imaps+xoauth2://me%40gmail.com@imap.gmail.com\n[Here]\nsource = maildir://~/mail\n";
        let (_folder, home) = home(&[(".config/aerc/accounts.conf", text)]);
        let found = read(&home);
        let imap = |index: usize| found[index].imap.as_ref().unwrap();
        assert_eq!(found.len(), 3);
        assert_eq!((imap(0).port, imap(0).security), (Some(993), Some(Security::Tls)));
        assert_eq!(imap(0).user.as_deref(), Some("me@qq.com"));
        assert_eq!(found[0].smtp.as_ref().unwrap().security, Some(Security::Starttls));
        assert_eq!((imap(1).security, &found[1].smtp), (None, &None));
        assert_eq!((found[2].address.to_string().as_str(), found[2].is_oauth), ("me@gmail.com", true));
        assert!(!format!("{found:?}").contains("hush"));
    }
}
