//! The register's files: `accounts.json`, the version before it in `accounts.json.bak`, and `accounts.lock`, which
//! whoever changes them holds.
//!
//! Formats: 1 knew the keychain alone. 2 says of each code where it lies, where new ones go, in which programs a code
//! is used, and when it expires. What a field of 2 says by default is what held in 1, so that 1 is read as it stands
//! and written as 2 at the next change.

use std::fs::File;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Accounts, RegisterError};
use crate::platform::files::{FileFault, KeptFile};

/// The format that this version writes.
const VERSION: u32 = 2;

/// What stands in the file.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    #[serde(flatten)]
    accounts: Accounts,
}

/// What a file turned out to be.
pub(super) enum Content {
    Absent,
    /// A format that this version reads and writes.
    Good(Accounts),
    /// A newer format: its version, and what of it could be read.
    Newer(u32, Option<Accounts>),
    Damaged,
}

/// A folder with a register in it.
#[derive(Debug)]
pub(super) struct Disk(KeptFile);

impl Disk {
    /// Takes a folder, made if it is missing, for its owner alone.
    pub(super) fn new(folder: &Path) -> Result<Disk, RegisterError> {
        Ok(Disk(KeptFile::open(folder, "accounts.json")?))
    }

    /// Takes a folder as it is.
    pub(super) fn at(folder: &Path) -> Disk {
        Disk(KeptFile::at(folder, "accounts.json"))
    }

    pub(super) fn folder(&self) -> &Path {
        self.0.folder()
    }

    /// Reads the current version.
    pub(super) fn read(&self) -> Result<Content, RegisterError> {
        Ok(content(self.0.read()?))
    }

    /// Reads the version before.
    pub(super) fn read_previous(&self) -> Result<Content, RegisterError> {
        Ok(content(self.0.read_previous()?))
    }

    /// Waits for the lock on the files.
    pub(super) fn lock(&self) -> Result<File, FileFault> {
        self.0.lock("accounts.lock")
    }

    /// Takes the lock of this name, if nobody has it.
    pub(super) fn try_lock(&self, name: &str) -> Result<Option<File>, FileFault> {
        self.0.try_lock(name)
    }

    /// Puts a new version in place of the current one. The lock must be held.
    pub(super) fn write(&self, accounts: &Accounts) -> Result<(), RegisterError> {
        let stored = Stored { version: VERSION, accounts: accounts.clone() };
        let mut text = serde_json::to_vec_pretty(&stored).map_err(|_| RegisterError::Unwritable)?;
        text.push(b'\n');
        Ok(self.0.write(&text)?)
    }

    /// Puts a damaged file aside and gives its new name. The lock must be held.
    pub(super) fn put_aside(&self) -> Result<PathBuf, FileFault> {
        self.0.put_aside()
    }
}

fn content(text: Option<Vec<u8>>) -> Content {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    let Some(text) = text else { return Content::Absent };
    let stored = serde_json::from_slice::<Stored>(&text).ok().map(|stored| stored.accounts);
    match (serde_json::from_slice(&text), stored) {
        (Ok(Version { version }), stored) if version > VERSION => Content::Newer(version, stored),
        (Ok(_), Some(accounts)) => Content::Good(accounts),
        _ => Content::Damaged,
    }
}
