//! What a format is: who takes it, and how it comes to the code.

use super::dialog::{self, Entry, Part};
use super::given::{CannotExport, Given};
use super::online_accounts::{self, Handed, OnlineAccount, OnlineFault};
use crate::model::code::Code;

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
    /// Where it runs.
    pub on: &'static [Platform],
    /// What it is found by on the PATH; empty where it is not looked for.
    pub executable: &'static str,
    /// What it is found by below a data folder, such as `applications/NAME.desktop`.
    pub data_files: &'static [&'static str],
    /// It is known to send no IMAP ID, without which some providers open no mailbox.
    pub lacks_imap_id: bool,
    /// Where its file usually stands; `~` is the home folder.
    pub place: &'static str,
    pub(super) way: Way,
}

/// How a program is told an account.
#[derive(Debug)]
pub(super) enum Way {
    /// By a text that it reads.
    File(fn(&Given<'_>) -> Result<String, CannotExport>),
    /// By its dialog, field after field.
    Dialog(&'static [Part]),
    /// By calls on the session's bus, which add this account.
    Bus(fn(&Given<'_>) -> Result<OnlineAccount, CannotExport>),
}

/// Why an account was not handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotHanded {
    /// The account cannot be.
    Cannot(CannotExport),
    /// It was tried.
    Fault(OnlineFault),
}

/// Where a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// Linux, and other systems with its desktops.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
    /// Phones and tablets with Android.
    Android,
    /// iPhone and iPad.
    Ios,
}

/// Linux and the like.
pub(super) const UNIX: &[Platform] = &[Platform::Linux, Platform::Macos];
/// Every desktop.
pub(super) const DESKTOPS: &[Platform] = &[Platform::Linux, Platform::Macos, Platform::Windows];

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
    /// The settings name a file that holds the code, or hold it themselves where that was asked for.
    Either,
    /// The person, or a script, gives the code to it each time.
    Each,
    /// The person types it into the program's dialog, once.
    Dialog,
    /// It is handed over on the session's bus, and the program keeps it in the keychain.
    Bus,
}

impl PartialEq for Format {
    fn eq(&self, other: &Format) -> bool {
        self.id == other.id
    }
}

impl Format {
    /// What most formats have in common: a program of the command line that reads a file of its own.
    pub(super) const BASE: Format = Format {
        id: "",
        program: "",
        does: Does::Both,
        takes: Takes::Dialog,
        on: UNIX,
        executable: "",
        data_files: &[],
        lacks_imap_id: false,
        place: "",
        way: Way::Dialog(&[]),
    };

    /// Whether it runs on this kind of computer.
    pub fn is_for_this_system(&self) -> bool {
        let here = match std::env::consts::OS {
            "macos" => Platform::Macos,
            "windows" => Platform::Windows,
            _ => Platform::Linux,
        };
        self.on.contains(&here)
    }

    /// Whether it runs on phones alone.
    pub fn is_for_phones(&self) -> bool {
        self.on.iter().all(|on| matches!(on, Platform::Android | Platform::Ios))
    }

    /// Whether its file can hold the code.
    pub fn can_hold_code(&self) -> bool {
        matches!(self.takes, Takes::Code | Takes::Either)
    }

    /// Whether its dialog is filled in by hand.
    pub fn is_typed(&self) -> bool {
        self.takes == Takes::Dialog
    }

    /// Whether people see it in a window of its own.
    pub fn has_window(&self) -> bool {
        matches!(self.takes, Takes::Dialog | Takes::Bus)
    }

    /// What its dialog asks for, in that order; empty where it has none.
    ///
    /// # Errors
    /// What the account lacks, or the program cannot take.
    pub fn entries(&self, given: &Given<'_>) -> Result<Vec<Entry>, CannotExport> {
        let Way::Dialog(parts) = self.way else { return Ok(Vec::new()) };
        self.check(given)?;
        dialog::entries(parts, given)
    }

    /// The whole text: the file, or what is sent on the bus without the code. Empty for a dialog.
    ///
    /// # Errors
    /// What the account lacks, or the program cannot take.
    pub fn write(&self, given: &Given<'_>) -> Result<String, CannotExport> {
        self.check(given)?;
        match self.way {
            Way::File(write) => write(given),
            Way::Bus(account) => account(given).map(|account| account.shown()),
            Way::Dialog(_) => Ok(String::new()),
        }
    }

    /// Hands the account with its code over, where that is done at once.
    ///
    /// # Errors
    /// What the account lacks, or what came of trying.
    pub async fn hand_over(&self, given: &Given<'_>, code: &Code) -> Result<Handed, NotHanded> {
        let Way::Bus(account) = self.way else { return Err(NotHanded::Fault(OnlineFault::NotThere)) };
        let account = self.check(given).and_then(|()| account(given)).map_err(NotHanded::Cannot)?;
        let code = code.clone();
        let calls = tokio::task::spawn_blocking(move || online_accounts::hand_over(&account, &code));
        let handed = calls.await.unwrap_or_else(|error| Err(OnlineFault::Other(error.to_string())));
        handed.map_err(NotHanded::Fault)
    }

    /// What no program can take, and what this one cannot.
    fn check(&self, given: &Given<'_>) -> Result<(), CannotExport> {
        let users = given.imap.iter().chain(&given.smtp).map(|endpoint| endpoint.user.as_str());
        let all = users.chain(given.command.iter().map(String::as_str));
        match all.flat_map(str::chars).find(|c| c.is_control()) {
            Some(c) => Err(CannotExport::Unwritable(c)),
            None if given.wants_id && self.lacks_imap_id => Err(CannotExport::NoImapId),
            None => Ok(()),
        }
    }
}
