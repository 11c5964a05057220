//! The register's files: `accounts.json`, the version before it in `accounts.json.bak`, and `accounts.lock`, which
//! whoever changes them holds.
//!
//! Formats: 1 knew the keychain alone. 2 says of each code where it lies, where new ones go, in which programs a code
//! is used, and when it expires. What a field of 2 says by default is what held in 1, so that 1 is read as it stands
//! and written as 2 at the next change.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::{Accounts, RegisterError};
use crate::platform::files::{FileFault, KeptFile, fingerprint};

/// The format that this version writes.
const VERSION: u32 = 2;

/// What stands in the file.
#[derive(Serialize)]
struct Stored<'a> {
    version: u32,
    #[serde(flatten)]
    accounts: &'a Accounts,
}

/// What a file turned out to be.
pub(super) enum Content {
    Absent,
    /// A format that this version reads and writes.
    Good(Arc<Accounts>),
    /// A newer format: its version, and what of it could be read.
    Newer(u32, Option<Accounts>),
    Damaged,
}

/// A folder with a register in it.
#[derive(Debug)]
pub(super) struct Disk {
    file: KeptFile,
    /// What was read or written last, by the fingerprint of its text: who tests a thousand accounts notes something of
    /// each, and parsing all the others each time would take longest.
    last: Mutex<Option<([u8; 32], Arc<Accounts>)>>,
}

impl Disk {
    /// Takes a folder, made if it is missing, for its owner alone.
    pub(super) fn new(folder: &Path) -> Result<Disk, RegisterError> {
        Ok(Disk { file: KeptFile::open(folder, "accounts.json")?, last: Mutex::default() })
    }

    /// Takes a folder as it is.
    pub(super) fn at(folder: &Path) -> Disk {
        Disk { file: KeptFile::at(folder, "accounts.json"), last: Mutex::default() }
    }

    pub(super) fn folder(&self) -> &Path {
        self.file.folder()
    }

    /// Reads the current version.
    pub(super) fn read(&self) -> Result<Content, RegisterError> {
        let Some(text) = self.file.read()? else { return Ok(Content::Absent) };
        let print = fingerprint(&text);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, accounts)) = &*last
            && *known == print
        {
            return Ok(Content::Good(accounts.clone()));
        }
        let content = content(&text);
        *last = match &content {
            Content::Good(accounts) => Some((print, accounts.clone())),
            _ => None,
        };
        Ok(content)
    }

    /// Reads the version before.
    pub(super) fn read_previous(&self) -> Result<Content, RegisterError> {
        Ok(self.file.read_previous()?.map_or(Content::Absent, |text| content(&text)))
    }

    /// Waits for the lock on the files.
    pub(super) fn lock(&self) -> Result<File, FileFault> {
        self.file.lock("accounts.lock")
    }

    /// Takes the lock of this name, if nobody has it.
    pub(super) fn try_lock(&self, name: &str) -> Result<Option<File>, FileFault> {
        self.file.try_lock(name)
    }

    /// Puts a new version in place of the current one. The lock must be held.
    pub(super) fn write(&self, accounts: Arc<Accounts>) -> Result<(), RegisterError> {
        let stored = Stored { version: VERSION, accounts: &accounts };
        let mut text = serde_json::to_vec_pretty(&stored).map_err(|_| RegisterError::Unwritable)?;
        text.push(b'\n');
        self.file.write(&text)?;
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some((fingerprint(&text), accounts));
        Ok(())
    }

    /// Puts a damaged file aside and gives its new name. The lock must be held.
    pub(super) fn put_aside(&self) -> Result<PathBuf, FileFault> {
        self.file.put_aside()
    }
}

fn content(text: &[u8]) -> Content {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    // The version is no field of the accounts, and a structure of both would be read into a tree first.
    let accounts = serde_json::from_slice::<Accounts>(text).ok();
    match (serde_json::from_slice(text), accounts) {
        (Ok(Version { version }), accounts) if version > VERSION => Content::Newer(version, accounts),
        (Ok(_), Some(accounts)) => Content::Good(Arc::new(accounts)),
        _ => Content::Damaged,
    }
}
