//! Where a command speaks: standard output, standard error, and the exit status.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

use super::colour::{self, Mark};
use super::json::{Ended, Failing};
use super::status::Status;
use crate::locale::{Locale, Value};
use crate::model::address::{Address, AddressError};
use crate::model::catalogue::Catalogue;
use crate::model::code::is_unseen;
use crate::platform::paths;
use crate::storage::accounts::RegisterError;
use crate::storage::vault::{FileVaultError, Vault, VaultError};
use crate::work::account_store::{AccountStore, KeepError};
use crate::work::context::StartError;
use crate::work::journey::Draft;

/// The longest label, in characters: it stands in lists.
const LONGEST_LABEL: usize = 60;

/// After this a person wonders whether anything happens.
const SHORT: Duration = Duration::from_secs(1);

/// Why a command ends before its end.
#[derive(Debug)]
pub enum Stop {
    /// With a sentence for people.
    Said(Status, String),
    /// Reading or writing failed.
    Io(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Io(error)
    }
}

/// The language, and where words and documents go.
pub struct Output {
    pub locale: Locale,
    /// Whether standard output holds one JSON document and nothing else.
    pub json: bool,
    /// Where the passphrase of the vault's file can be read, instead of asking for it.
    pub passphrase_file: Option<PathBuf>,
    has_document: Cell<bool>,
    is_coloured: bool,
}

impl Output {
    /// On this process's standard output and error.
    pub fn new(locale: Locale, json: bool) -> Output {
        let is_coloured = !json && colour::is_wanted();
        Output { locale, json, passphrase_file: None, has_document: Cell::new(false), is_coloured }
    }

    /// Says a line of the command's answer to people: on standard output, or beside the document.
    ///
    /// # Errors
    /// When standard output is closed.
    pub fn say(&self, line: &str) -> Result<(), Stop> {
        if self.json {
            self.note(line);
            return Ok(());
        }
        self.print(line)
    }

    /// A message about an account, in words of their own where that signs in with its login password.
    pub fn with_kind(&self, draft: &Draft, id: &str, args: &[(&str, Value<'_>)]) -> String {
        if draft.takes_login() { self.locale.with_login(id, args) } else { self.locale.with(id, args) }
    }

    /// What something came to, in a colour where that is seen.
    pub fn marked(&self, mark: Mark, words: String) -> String {
        if self.is_coloured { mark.painted(&words) } else { words }
    }

    /// The word for what passed.
    pub fn passed(&self) -> String {
        self.marked(Mark::Passed, self.locale.text("cli-mark-passed"))
    }

    /// Says a line that is no part of the answer, on standard error.
    pub fn note(&self, line: &str) {
        complain(line);
    }

    /// Waits for something. Where that takes longer than a moment, a person at a terminal is told so, once.
    pub async fn patiently<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        tokio::select! {
            done = &mut work => return done,
            () = tokio::time::sleep(SHORT) => {}
        }
        if io::stderr().is_terminal() {
            self.note(&self.locale.text("cli-still-working"));
        }
        work.await
    }

    /// Prints the command's document, where one was asked for.
    ///
    /// # Errors
    /// When standard output is closed.
    pub fn document(&self, document: &impl Serialize) -> Result<(), Stop> {
        if !self.json {
            return Ok(());
        }
        let text = serde_json::to_string(document).map_err(io::Error::from)?;
        self.has_document.set(true);
        self.print(&text)
    }

    /// Prints a line on standard output, whatever it is.
    ///
    /// # Errors
    /// When standard output is closed.
    pub fn print(&self, line: &str) -> Result<(), Stop> {
        let mut out = io::stdout().lock();
        writeln!(out, "{line}")?;
        out.flush()?;
        Ok(())
    }

    /// Says how a command ended, and gives its status. Nobody reads on where the pipe is closed, and that is no fault.
    pub fn end(&self, answer: Result<Status, Stop>) -> Status {
        let (status, words) = match answer {
            Ok(status) => return status,
            Err(Stop::Said(status, words)) => (status, words),
            Err(Stop::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => return Status::Passed,
            Err(Stop::Io(error)) => {
                let kind = self.locale.io_fault(error.kind());
                (Status::Failed, self.locale.with("cli-io", &[("kind", kind.into())]))
            }
        };
        if !words.is_empty() {
            self.note(&words);
        }
        if !self.has_document.get() {
            // What cannot be written any more has been said on standard error.
            let _ = self.document(&Ended { error: Failing::new(status, words) });
        }
        status
    }

    /// Reads an address from an argument.
    ///
    /// # Errors
    /// Wrong usage, with the reason.
    pub fn address(&self, text: &str) -> Result<Address, Stop> {
        Address::parse(text).map_err(|error| self.bad_address(text, &error))
    }

    /// Reads a label from what was typed: trimmed, at most 60 characters, all of them to be seen.
    ///
    /// # Errors
    /// Wrong usage, with the reason.
    pub fn label(&self, text: &str) -> Result<String, Stop> {
        let label = text.trim();
        let is_odd = |c: char| c.is_control() || is_unseen(c);
        if label.contains(is_odd) || label.chars().count() > LONGEST_LABEL {
            return Err(Stop::Said(Status::Usage, self.locale.text("cli-bad-label")));
        }
        Ok(label.to_owned())
    }

    fn bad_address(&self, text: &str, error: &AddressError) -> Stop {
        let shown: String = text.chars().filter(|c| !c.is_control()).collect();
        let why = self.locale.address_error(error);
        let args = [("text", shown.into()), ("why", why.into())];
        let mut words = vec![self.locale.with("cli-bad-address", &args)];
        if let Some(meant) = Catalogue::built_in().meant_address(text) {
            words.push(self.locale.with("meant-question", &[("address", meant.in_letters().into())]));
        }
        Stop::Said(Status::Usage, self.locale.join(&words))
    }

    /// Stops for a fault of vault or register, or for something that is not there.
    pub fn not_kept(&self, error: &KeepError) -> Stop {
        let status = match error {
            KeepError::NotFound(_) | KeepError::NoSuchLabel(_) => Status::NotFound,
            KeepError::NotHere(_) | KeepError::Deleted { .. } => Status::NotFound,
            KeepError::Ambiguous(_) | KeepError::LabelTaken(_) => Status::Usage,
            KeepError::Vault(_) | KeepError::Register(_) => Status::OutOfReach,
        };
        let more = match error {
            KeepError::Ambiguous(_) => self.locale.text("cli-name-the-label"),
            KeepError::NotFound(_) => self.locale.text("cli-see-list"),
            KeepError::Vault(
                VaultError::NoBus
                | VaultError::NoService
                | VaultError::NoCollection
                | VaultError::Broken
                | VaultError::Locked
                | VaultError::Dismissed
                | VaultError::TimedOut
                | VaultError::NotKept
                | VaultError::Other(_),
            ) => self.with_program("cli-use-file"),
            KeepError::Vault(VaultError::File(FileVaultError::Absent { .. })) => {
                self.with_program("cli-make-file")
            }
            _ => return Stop::Said(status, self.locale.keep_error(error)),
        };
        Stop::Said(status, self.locale.join(&[self.locale.keep_error(error), more]))
    }

    /// A message that names the running program.
    fn with_program(&self, id: &str) -> String {
        self.locale.with(id, &[("program", paths::this_program().into())])
    }

    /// Stops for a fault of the register.
    pub fn no_register(&self, error: &RegisterError) -> Stop {
        Stop::Said(Status::OutOfReach, self.locale.register_error(error))
    }

    /// Stops because the program cannot work at all.
    pub fn not_started(&self, error: &StartError) -> Stop {
        let status = match error {
            StartError::NoHome(_) | StartError::Register(_) => Status::OutOfReach,
            StartError::Prober(_) => Status::Failed,
        };
        Stop::Said(status, self.locale.start_error(error))
    }

    /// Says what the person should know of the register.
    pub fn notices(&self, store: &AccountStore) {
        for notice in store.register().notices() {
            self.note(&self.locale.notice(&notice));
        }
        if let Some(path) = store.file_vault().and_then(Vault::put_aside) {
            let path = path.display().to_string();
            self.note(&self.locale.with("notice-vault-recovered", &[("path", path.into())]));
        }
    }
}

/// Says a line on standard error; where that is closed, nobody wants to know.
pub fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", line.trim_end());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn every_end_has_its_status() {
        let output = Output::new(Locale::new(Language::English), false);
        let status = |error: &KeepError| match output.not_kept(error) {
            Stop::Said(status, words) => {
                assert!(!words.is_empty());
                status.number()
            }
            Stop::Io(error) => panic!("{error}"),
        };
        let me = Address::parse("me@qq.com").unwrap();
        assert_eq!(status(&KeepError::NotFound(me)), 4);
        assert_eq!(status(&KeepError::NoSuchLabel("Phone".into())), 4);
        assert_eq!(status(&KeepError::Ambiguous(vec!["a".into(), "b".into()])), 2);
        assert_eq!(status(&VaultError::Locked.into()), 3);
        assert_eq!(status(&RegisterError::from(crate::platform::files::FileFault::Busy).into()), 3);
        assert_eq!(output.end(Err(Stop::Io(io::ErrorKind::BrokenPipe.into()))), Status::Passed);
        assert_eq!(output.end(Err(Stop::Io(io::ErrorKind::Other.into()))), Status::Failed);
    }

    #[test]
    fn an_address_is_refused_with_its_reason() {
        let output = Output::new(Locale::new(Language::English), false);
        match output.address("nothing at all") {
            Err(Stop::Said(Status::Usage, words)) => assert!(words.contains("@ is missing"), "{words}"),
            other => panic!("{other:?}"),
        }
    }
}
