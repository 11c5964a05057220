//! Which mail programs of this computer are set up already, and what is wrong with how they are: read, never written, and
//! without reading any secret. One file a program.
//!
//! A reader takes named settings alone; nothing whose name holds a password is even looked at. Files are bounded, links and
//! pipes are not followed, and what cannot be read is left out.

mod claws;
mod evolution;
mod files;
mod geary;
mod ini;
mod mbsync;
mod msmtp;
mod online_accounts;
mod thunderbird;

use std::path::{Path, PathBuf};

use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, Provider, Security, Server, SignInKind};
use crate::model::failure::Service;

/// Where a person's files are.
#[derive(Clone, Debug)]
pub struct Home {
    /// The home folder.
    pub folder: PathBuf,
    /// Where programs keep their settings: usually `.config` below it.
    pub config: PathBuf,
}

/// An account that a mail program has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The program's own name.
    pub program: &'static str,
    /// Its address, as far as the program says.
    pub address: Address,
    /// Where it receives.
    pub imap: Option<FoundServer>,
    /// Where it sends.
    pub smtp: Option<FoundServer>,
    /// It signs in through a page in the browser, without a code.
    pub is_oauth: bool,
}

/// A server as a program has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundServer {
    /// Its name, in small letters.
    pub host: String,
    /// `None` where the program takes its own default.
    pub port: Option<u16>,
    /// How the connection is encrypted; `None`: not at all.
    pub security: Option<Security>,
    /// `None` where the program does not say.
    pub user: Option<String>,
}

/// What is wrong with an account beside what is known of its provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The connection is not encrypted.
    NotEncrypted(Service),
    /// Another server than the provider's: this one is.
    OtherServer(Service, String),
    /// The provider takes no code or password any more.
    TakesNoCode,
}

/// Everything that the known programs have, in the order of the programs.
pub fn look(home: &Home) -> Vec<Found> {
    let readers: [fn(&Home) -> Vec<Found>; 7] = [
        thunderbird::read,
        online_accounts::read,
        evolution::read,
        geary::read,
        claws::read,
        msmtp::read,
        mbsync::read,
    ];
    readers.iter().flat_map(|read| read(home)).collect()
}

impl Home {
    /// The home folder of the person who runs the program.
    pub fn of_user() -> Option<Home> {
        let folders = directories::BaseDirs::new()?;
        Some(Home { folder: folders.home_dir().to_owned(), config: folders.config_dir().to_owned() })
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The folder of a program's settings, and that of the same program from Flatpak.
    fn settings_of(&self, name: &str, flatpak: &str) -> [PathBuf; 2] {
        [self.config.join(name), self.at(".var/app").join(flatpak).join("config").join(name)]
    }
}

impl FoundServer {
    /// A host with or without `:port`.
    fn at(host: &str, security: Option<Security>, user: Option<String>) -> Option<FoundServer> {
        let (host, port) = match host.rsplit_once(':') {
            Some((name, port)) if !name.is_empty() => (name, Some(port.parse().ok()?)),
            _ => (host, None),
        };
        let host = host.trim().to_ascii_lowercase();
        (!host.is_empty()).then_some(FoundServer { host, port, security, user })
    }
}

/// What is wrong with it, the worst first.
pub fn problems(found: &Found, catalogue: &Catalogue) -> Vec<Problem> {
    let provider = catalogue.for_address(&found.address);
    let provider = provider.map(AsRef::as_ref);
    let mut all = Vec::new();
    let takes_none = |provider: &Provider| provider.sign_in.kind == SignInKind::OauthOnly;
    if provider.is_some_and(takes_none) && !found.is_oauth {
        all.push(Problem::TakesNoCode);
    }
    for (service, server) in [(Service::Imap, &found.imap), (Service::Smtp, &found.smtp)] {
        let Some(server) = server else { continue };
        if server.security.is_none() && !is_here(&server.host) {
            all.push(Problem::NotEncrypted(service));
        }
        let theirs = provider.map_or(&[][..], |provider| match service {
            Service::Imap => &provider.imap,
            Service::Smtp => &provider.smtp,
        });
        if let Some(right) = other_than(server, theirs) {
            all.push(Problem::OtherServer(service, right.to_owned()));
        }
    }
    all
}

/// The provider's server, where this is none of its own.
fn other_than<'a>(server: &FoundServer, theirs: &'a [Server]) -> Option<&'a str> {
    let first = theirs.first()?;
    let is_theirs = theirs.iter().any(|it| it.host.eq_ignore_ascii_case(&server.host));
    (!is_theirs && !is_here(&server.host)).then_some(first.host.as_str())
}

/// Whether a host is this computer, where a bridge or a proxy of one's own may listen.
fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The address, where it is one.
fn address(text: &str) -> Option<Address> {
    Address::parse(text.trim()).ok()
}

/// The text of a file, where it is one of these and no longer than settings are.
fn text(path: &Path) -> Option<String> {
    files::text(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A home with these files.
    pub(super) fn home(files: &[(&str, &str)]) -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let home = Home { folder: folder.path().to_owned(), config: folder.path().join(".config") };
        (folder, home)
    }

    fn found(address: &str, imap: &str, security: Option<Security>) -> Found {
        Found {
            program: "Test",
            address: Address::parse(address).unwrap(),
            imap: FoundServer::at(imap, security, None),
            smtp: None,
            is_oauth: false,
        }
    }

    #[test]
    fn what_is_wrong_is_told_beside_what_is_known() {
        let catalogue = Catalogue::built_in();
        let tls = Some(Security::Tls);
        assert_eq!(problems(&found("me@qq.com", "imap.qq.com", tls), &catalogue), []);
        assert_eq!(
            problems(&found("me@qq.com", "imap.example.com:143", None), &catalogue),
            [
                Problem::NotEncrypted(Service::Imap),
                Problem::OtherServer(Service::Imap, "imap.qq.com".to_owned())
            ]
        );
        assert_eq!(
            problems(&found("me@outlook.com", "outlook.office365.com", tls), &catalogue)[..1],
            [Problem::TakesNoCode]
        );
        assert_eq!(problems(&found("me@qq.com", "127.0.0.1:1143", None), &catalogue), [], "a bridge");
        assert_eq!(problems(&found("me@unknown.example", "mail.unknown.example", tls), &catalogue), []);
    }

    #[test]
    fn nothing_and_nonsense_are_no_accounts() {
        let (_folder, nobody) = home(&[]);
        assert_eq!(look(&nobody), []);
        let nonsense =
            "\u{0}[[[ = \n[Account: 1\nhost\nuser_pref(\"mail.account.account1.server\", {{{);\n=x\n";
        let (_folder, odd) = home(&[
            (
                ".thunderbird/profiles.ini",
                "[Profile0]\nPath=../../../../etc\nIsRelative=1\n[Profile1]\nPath=p\nIsRelative=1\n",
            ),
            (".thunderbird/p/prefs.js", nonsense),
            (".config/goa-1.0/accounts.conf", nonsense),
            (".config/evolution/sources/x.source", nonsense),
            (".config/geary/account_01/geary.ini", nonsense),
            (".claws-mail/accountrc", nonsense),
            (".msmtprc", nonsense),
            (".mbsyncrc", nonsense),
        ]);
        assert_eq!(look(&odd), []);
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_and_huge_files_are_left_alone() {
        let good = "account a\nhost smtp.qq.com\nfrom me@qq.com\ntls on\n";
        let (folder, home) = home(&[("elsewhere", good), (".mbsyncrc", &"x".repeat(2 << 20))]);
        std::os::unix::fs::symlink(folder.path().join("elsewhere"), folder.path().join(".msmtprc")).unwrap();
        let pipe = folder.path().join(".claws-mail");
        fs::create_dir_all(&pipe).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(pipe.join("accountrc")).status().unwrap().success());
        assert_eq!(look(&home), []);
    }
}
