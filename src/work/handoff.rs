//! Handing a code on to mail programs: what each of them takes, written as a file of its own. One file a program; the table
//! [`FORMATS`] is the only place that names them.
//!
//! Most take a *password command*: the code is not written anywhere, the program asks Mailkey for it. A few hold the code
//! itself; they are written only where that was asked for.

mod aerc;
mod authinfo;
mod curl;
mod env;
mod fetchmail;
mod getmail;
mod git_send_email;
mod goimapnotify;
mod himalaya;
mod imapfilter;
mod mbsync;
mod mobileconfig;
mod msmtp;
mod mutt;
mod offlineimap;
pub mod quote;
mod swaks;
mod thunderbird_android;

use std::path::PathBuf;

use crate::model::catalogue::{Endpoint, Provider, Quirk, Security};
use crate::model::code::Code;
use crate::model::failure::Service;
use crate::platform::paths;
use crate::storage::accounts::Account;

/// Every format, in the order of lists: by its name.
pub static FORMATS: &[Format] = &[
    aerc::FORMAT,
    authinfo::FORMAT,
    curl::FORMAT,
    env::FORMAT,
    fetchmail::FORMAT,
    getmail::FORMAT,
    git_send_email::FORMAT,
    goimapnotify::FORMAT,
    himalaya::FORMAT,
    imapfilter::FORMAT,
    mbsync::FORMAT,
    mobileconfig::FORMAT,
    msmtp::FORMAT,
    mutt::MUTT,
    mutt::NEOMUTT,
    offlineimap::FORMAT,
    swaks::FORMAT,
    thunderbird_android::FORMAT,
];

/// The format with this name.
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.id == id)
}

/// Whether this is the name of a program that can ask for the code, so that a new one needs no change there.
pub fn may_ask(program: &str) -> bool {
    FORMATS.iter().any(|format| format.takes == Takes::Command && format.program == program)
}

/// The programs that this computer has and that ask for the code, and how they call this one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Here {
    /// Those that were found, in the order of lists.
    pub formats: Vec<&'static Format>,
    /// This program.
    pub program: PathBuf,
}

impl Here {
    /// Looks along the PATH. Without knowing where this program is, nothing can be handed on.
    pub fn look() -> Here {
        let Ok(program) = paths::program_file() else { return Here::default() };
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let is_here = |format: &&Format| {
            let file = format!("{}{}", format.executable, std::env::consts::EXE_SUFFIX);
            let is_looked_for = format.takes == Takes::Command && !format.executable.is_empty();
            is_looked_for && folders.iter().any(|folder| folder.join(&file).is_file())
        };
        Here { formats: FORMATS.iter().filter(is_here).collect(), program }
    }
}

/// What a mail program takes.
#[derive(Debug)]
pub struct Format {
    /// Its stable name, on the command line and in messages: `handoff-ID` says what the person does with the file.
    pub id: &'static str,
    /// What the program calls itself.
    pub program: &'static str,
    /// What it does with mail.
    pub does: Does,
    /// How it comes to the code.
    pub takes: Takes,
    /// What it is found by on the PATH; empty where it is not looked for.
    pub executable: &'static str,
    /// It is known to send no IMAP ID, without which some providers open no mailbox.
    pub lacks_imap_id: bool,
    /// Where its file usually stands; `~` is the home folder.
    pub place: &'static str,
    write: fn(&Given<'_>) -> Result<String, CannotExport>,
}

/// What a program does with mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// It receives and sends.
    Both,
    /// It fetches or looks at mail.
    Receives,
    /// It sends mail.
    Sends,
}

/// How a program comes to the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// It runs a command that prints the code.
    Command,
    /// The code stands in the file.
    Code,
    /// The person, or a script, gives the code to it each time.
    Each,
}

/// An account on its way into a program.
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// Its address, in ASCII.
    pub address: String,
    /// The command that prints the code: the program and its arguments.
    pub command: Vec<String>,
    imap: Option<&'a Endpoint>,
    smtp: Option<&'a Endpoint>,
    code: Option<&'a Code>,
    /// Whether the provider opens the mailbox only to programs that send IMAP ID.
    pub wants_id: bool,
}

/// Why an account cannot be handed on in this way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotExport {
    /// The account has no such server.
    #[error("no server for {0:?}")]
    NoServer(Service),
    /// The file would hold the code itself, and that was not asked for.
    #[error("the file holds the code itself")]
    HoldsCode,
    /// The program's syntax has no way to write this character.
    #[error("{0:?} cannot be written")]
    Unwritable(char),
    /// The program turns away what the provider wants: it sends no IMAP ID.
    #[error("it sends no IMAP ID")]
    NoImapId,
}

impl<'a> Given<'a> {
    /// An account whose code with this label is printed by `program code ADDRESS --label LABEL`. With `code`, a format that
    /// holds the code itself can be written.
    pub fn new(
        account: &'a Account,
        label: &str,
        program: PathBuf,
        provider: Option<&Provider>,
        code: Option<&'a Code>,
    ) -> Given<'a> {
        let address = account.address.to_string();
        let words = [program.display().to_string(), "code".to_owned(), address.clone()];
        let command = words.into_iter().chain(["--label".to_owned(), label.to_owned()]).collect();
        let wants_id = provider.is_some_and(|provider| provider.has(Quirk::IdBeforeSelect));
        Given { address, command, imap: account.imap.as_ref(), smtp: account.smtp.as_ref(), code, wants_id }
    }

    fn imap(&self) -> Result<&'a Endpoint, CannotExport> {
        self.imap.ok_or(CannotExport::NoServer(Service::Imap))
    }

    fn smtp(&self) -> Result<&'a Endpoint, CannotExport> {
        self.smtp.ok_or(CannotExport::NoServer(Service::Smtp))
    }

    fn code(&self) -> Result<&'a str, CannotExport> {
        self.code.map(Code::expose).ok_or(CannotExport::HoldsCode)
    }

    /// The command as one line for the shell.
    fn shell(&self) -> String {
        quote::shell_line(&self.command)
    }

    /// A name for the account that every syntax takes: letters, digits, dots and dashes.
    fn name(&self) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
        self.address.chars().map(plain).collect()
    }
}

impl PartialEq for Format {
    fn eq(&self, other: &Format) -> bool {
        self.id == other.id
    }
}

impl Format {
    /// The whole file.
    ///
    /// # Errors
    /// What the account lacks, or the program cannot take.
    pub fn write(&self, given: &Given<'_>) -> Result<String, CannotExport> {
        let users = given.imap.iter().chain(&given.smtp).map(|endpoint| endpoint.user.as_str());
        let all = users.chain(given.command.iter().map(String::as_str));
        match all.flat_map(str::chars).find(|c| c.is_control()) {
            Some(c) => Err(CannotExport::Unwritable(c)),
            None if given.wants_id && self.lacks_imap_id => Err(CannotExport::NoImapId),
            None => (self.write)(given),
        }
    }
}

/// Whether the connection is encrypted from its first byte.
fn is_tls(endpoint: &Endpoint) -> bool {
    endpoint.security == Security::Tls
}

/// The one of two words for how a connection is encrypted: from the start, or by STARTTLS.
fn by_mode(endpoint: &Endpoint, tls: &'static str, starttls: &'static str) -> &'static str {
    if is_tls(endpoint) { tls } else { starttls }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An account for tests.
    pub(super) fn sample() -> Account {
        let endpoint = |host: &str, port| Endpoint {
            host: host.to_owned(),
            port,
            security: Security::Tls,
            user: "me@qq.com".to_owned(),
        };
        Account {
            address: crate::model::address::Address::parse("me@qq.com").unwrap(),
            provider: None,
            mailbox: None,
            imap: Some(endpoint("imap.qq.com", 993)),
            smtp: Some(endpoint("smtp.qq.com", 465)),
            pins: Vec::new(),
            codes: Vec::new(),
        }
    }

    fn given<'a>(account: &'a Account, label: &str, code: Option<&'a Code>) -> Given<'a> {
        Given::new(account, label, PathBuf::from("/usr/bin/mailkey"), None, code)
    }

    #[test]
    fn a_name_is_plain_and_ids_stand_in_order_once() {
        let account = sample();
        assert_eq!(given(&account, "", None).name(), "me-qq.com");
        assert!(FORMATS.is_sorted_by(|one, other| one.id < other.id));
    }

    #[test]
    fn only_a_format_that_holds_the_code_has_it_and_only_where_it_was_given() {
        let (account, code) = (sample(), Code::new("qkzvhnwtmrplxbdf").unwrap());
        for format in FORMATS {
            let without = format.write(&given(&account, "Phone", None));
            let with = format.write(&given(&account, "Phone", Some(&code))).unwrap();
            assert_eq!(with.contains(code.expose()), format.takes == Takes::Code, "{}", format.id);
            match format.takes {
                Takes::Code => assert_eq!(without, Err(CannotExport::HoldsCode), "{}", format.id),
                Takes::Command => {
                    let text = without.unwrap();
                    assert!(text.contains("/usr/bin/mailkey") && text.contains("Phone"), "{text}");
                }
                Takes::Each => assert!(!without.unwrap().contains("--label"), "{}", format.id),
            }
        }
    }

    #[test]
    fn an_account_without_a_server_for_it_is_not_handed_on() {
        let (mut account, code) = (sample(), Code::new("qkzvhnwtmrplxbdf").unwrap());
        account.smtp = None;
        for format in FORMATS {
            let written = format.write(&given(&account, "", Some(&code)));
            let lacks = written == Err(CannotExport::NoServer(Service::Smtp));
            assert_eq!(lacks, format.does != Does::Receives, "{}: {written:?}", format.id);
        }
    }

    #[test]
    fn no_control_character_gets_into_a_file() {
        let account = sample();
        for format in FORMATS {
            let written = format.write(&given(&account, "a\nb", None));
            assert_eq!(written, Err(CannotExport::Unwritable('\n')), "{}", format.id);
        }
    }
}
