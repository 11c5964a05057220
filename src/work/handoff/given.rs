//! An account on its way into a program.

use std::path::PathBuf;

use super::quote;
use crate::model::catalogue::{Endpoint, Provider, Quirk, Security};
use crate::model::code::Code;
use crate::model::failure::Service;
use crate::storage::accounts::Account;

/// An account on its way into a program.
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// Its address, in ASCII.
    pub address: String,
    /// The command that prints the code: the program and its arguments.
    pub command: Vec<String>,
    pub(super) imap: Option<&'a Endpoint>,
    pub(super) smtp: Option<&'a Endpoint>,
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

    pub(super) fn imap(&self) -> Result<&'a Endpoint, CannotExport> {
        self.imap.ok_or(CannotExport::NoServer(Service::Imap))
    }

    pub(super) fn smtp(&self) -> Result<&'a Endpoint, CannotExport> {
        self.smtp.ok_or(CannotExport::NoServer(Service::Smtp))
    }

    pub(super) fn code(&self) -> Result<&'a str, CannotExport> {
        self.code.map(Code::expose).ok_or(CannotExport::HoldsCode)
    }

    /// The command as one line for the shell.
    pub(super) fn shell(&self) -> String {
        quote::shell_line(&self.command)
    }

    /// A name for the account that every syntax takes: letters, digits, dots and dashes, of which none is the first, or it
    /// would be an option where it is given to a command.
    pub(super) fn name(&self) -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
        let name: String = self.address.chars().map(plain).collect();
        name.trim_start_matches('-').to_owned()
    }
}

/// A value for a file without quotes, whose reader leaves out the blanks around it.
pub(super) fn unpadded(text: &str) -> Result<&str, CannotExport> {
    let mut ends = text.chars().next().into_iter().chain(text.chars().next_back());
    ends.find(|c| c.is_whitespace()).map_or(Ok(text), |c| Err(CannotExport::Unwritable(c)))
}

/// Whether the connection is encrypted from its first byte.
pub(super) fn is_tls(endpoint: &Endpoint) -> bool {
    endpoint.security == Security::Tls
}

/// The one of two words for how a connection is encrypted: from the start, or by STARTTLS.
pub(super) fn by_mode(endpoint: &Endpoint, tls: &'static str, starttls: &'static str) -> &'static str {
    if is_tls(endpoint) { tls } else { starttls }
}
