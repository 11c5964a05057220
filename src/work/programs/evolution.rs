//! Evolution: three `.source` files an account, joined by what they name.

use std::collections::BTreeMap;

use super::files::in_folder;
use super::{Found, FoundServer, Home, address, ini, text};
use crate::model::catalogue::Security;

/// The sections of each file, by its name without the ending.
type Sources = BTreeMap<String, Vec<ini::Section>>;

pub(super) fn read(home: &Home) -> Vec<Found> {
    let folders = home.settings_of("evolution/sources", "org.gnome.Evolution");
    folders.iter().flat_map(|folder| accounts(&sources(folder))).collect()
}

fn sources(folder: &std::path::Path) -> Sources {
    let files =
        in_folder(folder).into_iter().filter(|path| path.extension().is_some_and(|end| end == "source"));
    let source = |path: std::path::PathBuf| {
        let name = path.file_stem()?.to_str()?.to_owned();
        Some((name, ini::sections(&text(&path)?)))
    };
    files.filter_map(source).collect()
}

fn accounts(sources: &Sources) -> Vec<Found> {
    let own = sources.values().filter(|source| is_own(sources, source));
    own.filter_map(|source| account(sources, source)).collect()
}

/// Whether it is switched on, and comes from here: those of GNOME Online Accounts are found there.
fn is_own(sources: &Sources, source: &[ini::Section]) -> bool {
    let about = section(source, "Data Source");
    let parent = about.and_then(|about| sources.get(about.get("Parent")?));
    let is_on = |source: &[ini::Section]| {
        section(source, "Data Source").is_none_or(|about| about.get("Enabled") != Some("false"))
    };
    let is_online = |source: &[ini::Section]| section(source, "GNOME Online Accounts").is_some();
    let all = [Some(source), parent.map(Vec::as_slice)];
    all.into_iter().flatten().all(|source| is_on(source) && !is_online(source))
}

fn account(sources: &Sources, source: &[ini::Section]) -> Option<Found> {
    let mail = section(source, "Mail Account")?;
    if !matches!(mail.get("BackendName")?, "imapx" | "imap") {
        return None;
    }
    let identity = sources.get(mail.get("IdentityUid")?)?;
    let address = address(section(identity, "Mail Identity")?.get("Address")?)?;
    let transport = section(identity, "Mail Submission").and_then(|it| it.get("TransportUid"));
    let smtp = transport.and_then(|id| sources.get(id)).and_then(|source| server(source));
    let method = section(source, "Authentication").and_then(|it| it.get("Method")).unwrap_or_default();
    let is_oauth = method == "Google" || method.to_ascii_lowercase().contains("oauth2");
    Some(Found { program: "Evolution", address, imap: server(source), smtp, is_oauth })
}

fn server(source: &[ini::Section]) -> Option<FoundServer> {
    let login = section(source, "Authentication")?;
    let security = match section(source, "Security").and_then(|it| it.get("Method")) {
        Some("ssl-on-alternate-port") => Some(Security::Tls),
        Some("starttls-on-standard-port") => Some(Security::Starttls),
        _ => None,
    };
    let found = FoundServer::at(login.get("Host")?, security, login.get("User").map(str::to_owned))?;
    let port = login.get("Port").and_then(|port| port.parse().ok()).filter(|port| *port != 0);
    Some(FoundServer { port, ..found })
}

fn section<'a>(source: &'a [ini::Section], name: &str) -> Option<&'a ini::Section> {
    source.iter().find(|section| section.name == name)
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn three_files_make_one_account() {
        let at = |name: &str| format!(".config/evolution/sources/{name}.source");
        let (one, two, three) = (at("a"), at("b"), at("c"));
        let login = "[Authentication]\nHost=imap.qq.com\nPort=993\nUser=me\n[Security]\nMethod=ssl-on-alternate-port\n";
        let (_folder, home) = home(&[
            (&one, &format!("[Mail Account]\nBackendName=imapx\nIdentityUid=b\n{login}")),
            (&two, "[Mail Identity]\nAddress=me@qq.com\n[Mail Submission]\nTransportUid=c\n"),
            (&three, "[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.qq.com\nPort=0\n"),
        ]);
        let found = read(&home);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].imap.as_ref().unwrap().port, Some(993));
        let smtp = found[0].smtp.as_ref().unwrap();
        assert_eq!((smtp.port, smtp.security), (None, None));
    }

    #[test]
    fn what_is_switched_off_or_comes_from_online_accounts_is_left_out() {
        let at = |name: &str| format!(".config/evolution/sources/{name}.source");
        let files = ["off", "online", "child", "below-off", "goa", "id", "on"].map(at);
        let mail = "[Mail Account]\nBackendName=imapx\nIdentityUid=id\n[Authentication]\nHost=imap.qq.com\n";
        let texts = [
            format!("[Data Source]\nEnabled=false\nParent=\n{mail}"),
            format!("[Data Source]\nEnabled=true\n[GNOME Online Accounts]\nAccountId=account_1_0\n{mail}"),
            format!("[Data Source]\nEnabled=true\nParent=goa\n{mail}"),
            format!("[Data Source]\nEnabled=true\nParent=off\n{mail}"),
            "[Data Source]\nEnabled=true\n[GNOME Online Accounts]\nAccountId=account_1_0\n[Collection]\n"
                .to_owned(),
            "[Data Source]\nEnabled=true\n[Mail Identity]\nAddress=me@qq.com\n".to_owned(),
            format!("[Data Source]\nEnabled=true\nParent=on\n{mail}"),
        ];
        let files: Vec<_> =
            files.iter().zip(&texts).map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let (_folder, home) = home(&files);
        assert_eq!(read(&home).len(), 1);
    }
}
