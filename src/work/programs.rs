//! Which mail programs of this computer are set up already, and what is wrong with how they are: read, never written, and
//! without reading any secret. One file a program.
//!
//! A reader takes named settings alone; nothing whose name holds a password is even looked at. Files are bounded, links and
//! pipes are not followed, and what cannot be read is left out.

mod aerc;
mod claws;
mod evolution;
mod files;
#[cfg(test)]
mod fuzz;
mod geary;
mod himalaya;
mod ini;
mod kmail;
mod mailspring;
mod mbsync;
mod msmtp;
mod mutt;
mod online_accounts;
mod problem;
mod thunderbird;
mod url;

use std::path::{Path, PathBuf};

use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, Security};

pub use problem::{Problem, problems};

/// No more accounts than that are told of: nobody has them.
const MOST_ACCOUNTS: usize = 200;

/// What finds the accounts of a program.
type Reader = fn(&Home) -> Vec<Found>;

const READERS: [Reader; 12] = [
    thunderbird::read,
    online_accounts::read,
    evolution::read,
    geary::read,
    kmail::read,
    claws::read,
    mailspring::read,
    mutt::read,
    aerc::read,
    himalaya::read,
    msmtp::read,
    mbsync::read,
];

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

/// Everything that the known programs have, in the order of the programs.
pub fn look(home: &Home) -> Vec<Found> {
    gather(&READERS, home)
}

/// What is known of one address: which programs have it, and what is wrong there.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundAddress {
    /// The address.
    pub address: Address,
    /// The programs that have it, each once.
    pub programs: Vec<&'static str>,
    /// What is wrong, each with its program.
    pub problems: Vec<(&'static str, Problem)>,
}

/// The addresses that a code could be got for, each once. What signs in through the browser needs none.
pub fn addresses(found: &[Found], catalogue: &Catalogue) -> Vec<FoundAddress> {
    let mut all: Vec<FoundAddress> = Vec::new();
    for one in found.iter().filter(|it| !it.is_oauth) {
        let known = all.iter().position(|it| it.address == one.address).unwrap_or_else(|| {
            all.push(FoundAddress {
                address: one.address.clone(),
                programs: Vec::new(),
                problems: Vec::new(),
            });
            all.len() - 1
        });
        let entry = &mut all[known];
        if !entry.programs.contains(&one.program) {
            entry.programs.push(one.program);
        }
        entry.problems.extend(problems(one, catalogue).into_iter().map(|problem| (one.program, problem)));
    }
    all
}

/// What these find, each account of a program once.
fn gather(readers: &[Reader], home: &Home) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for found in readers.iter().flat_map(|read| read(home)) {
        if all.len() < MOST_ACCOUNTS && !all.contains(&found) {
            all.push(found);
        }
    }
    all
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
    /// The same at this port, where one is told beside the host.
    fn on_port(self, port: Option<u16>) -> FoundServer {
        FoundServer { port: port.or(self.port), ..self }
    }

    /// A host with or without `:port`. What cannot be a host name makes no server, and what cannot be a user name is none:
    /// in a broken file either may be something else.
    fn at(host: &str, security: Option<Security>, user: Option<String>) -> Option<FoundServer> {
        let is_number = |host: &str| host.parse::<std::net::Ipv6Addr>().is_ok();
        let (host, port) = match host.trim().rsplit_once(':') {
            Some((name, port)) if !name.is_empty() && !is_number(host.trim()) => {
                (name, Some(port.parse().ok()?))
            }
            _ => (host.trim(), None),
        };
        let bare =
            host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|bare| is_number(bare));
        let host = bare.unwrap_or(host).to_ascii_lowercase();
        let is_name = host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
        let is_host = !host.is_empty() && host.len() <= 253 && (is_name || is_number(&host));
        is_host.then(|| FoundServer { host, port, security, user: user.filter(|user| is_user(user)) })
    }
}

/// Whether a text may be a user name.
fn is_user(text: &str) -> bool {
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '=' | ';');
    !text.is_empty() && text.len() <= 320 && !text.contains(is_odd)
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

    #[test]
    fn an_address_is_told_once_with_all_its_programs() {
        let one = |program, address: &str, host: &str, is_oauth| Found {
            program,
            address: Address::parse(address).unwrap(),
            imap: FoundServer::at(host, Some(Security::Tls), None),
            smtp: None,
            is_oauth,
        };
        let found = [
            one("Thunderbird", "me@qq.com", "imap.qq.com", false),
            one("msmtp", "me@qq.com", "imap.old.example", false),
            one("Thunderbird", "me@qq.com", "imap.qq.com", false),
            one("Geary", "me@gmail.com", "imap.gmail.com", true),
        ];
        let all = addresses(&found, &Catalogue::built_in());
        assert_eq!((all.len(), &all[0].programs[..]), (1, &["Thunderbird", "msmtp"][..]));
        assert!(matches!(all[0].problems[..], [("msmtp", Problem::OtherServer(..))]), "{all:?}");
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
            (".muttrc", nonsense),
            (".config/aerc/accounts.conf", nonsense),
            (".config/himalaya/config.toml", nonsense),
            (".config/akonadi_imap_resource_0rc", nonsense),
            (".config/Mailspring/config.json", nonsense),
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
