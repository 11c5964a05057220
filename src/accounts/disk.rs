//! The register's files: `accounts.json`, the version before it in `accounts.json.bak`, and `accounts.lock`, which
//! whoever changes them holds. Readers need no lock, since a new version takes the old one's place in one step.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Accounts, RegisterError};

/// The format that this version writes.
const VERSION: u32 = 1;
/// How long another copy may hold the lock. A change takes milliseconds.
const LOCK_PATIENCE: Duration = Duration::from_secs(5);

/// What stands in the file.
#[derive(Serialize, Deserialize)]
struct Stored {
    version: u32,
    #[serde(flatten)]
    accounts: Accounts,
}

/// What a file turned out to be.
pub(super) enum Content {
    /// There is none.
    Absent,
    /// A format that this version reads and writes.
    Good(Accounts),
    /// A newer format: its version, and what of it could be read.
    Newer(u32, Option<Accounts>),
    /// Anything else.
    Damaged,
}

/// A folder with a register in it.
#[derive(Debug)]
pub(super) struct Disk {
    folder: PathBuf,
}

impl Disk {
    /// Takes a folder, made if it is missing, for its owner alone.
    pub(super) fn new(folder: &Path) -> Result<Disk, RegisterError> {
        make_folder(folder).map_err(|error| RegisterError::io(folder, &error))?;
        Ok(Disk { folder: folder.to_owned() })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Reads the current version.
    pub(super) fn read(&self) -> Result<Content, RegisterError> {
        read(&self.main())
    }

    /// Reads the version before.
    pub(super) fn read_previous(&self) -> Result<Content, RegisterError> {
        read(&self.previous())
    }

    /// Waits for the lock on the files; it is given back when the file is dropped, and when its owner dies.
    pub(super) fn lock(&self) -> Result<File, RegisterError> {
        let until = Instant::now() + LOCK_PATIENCE;
        loop {
            match self.try_lock("accounts.lock")? {
                Some(file) => return Ok(file),
                None if Instant::now() < until => std::thread::sleep(Duration::from_millis(2)),
                None => return Err(RegisterError::Busy),
            }
        }
    }

    /// Takes the lock of this name, if nobody has it.
    pub(super) fn try_lock(&self, name: &str) -> Result<Option<File>, RegisterError> {
        let path = self.folder.join(name);
        let file = private(OpenOptions::new().create(true).truncate(false).write(true))
            .open(&path)
            .map_err(|error| RegisterError::io(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(RegisterError::io(&path, &error)),
        }
    }

    /// Puts a new version in place of the current one. The lock must be held.
    pub(super) fn write(&self, accounts: &Accounts) -> Result<(), RegisterError> {
        let (main, fresh) = (self.main(), self.folder.join("accounts.json.new"));
        let stored = Stored { version: VERSION, accounts: accounts.clone() };
        let mut text = serde_json::to_vec_pretty(&stored).map_err(|_| RegisterError::Unwritable)?;
        text.push(b'\n');
        write_synced(&fresh, &text).map_err(|error| RegisterError::io(&fresh, &error))?;
        self.keep_previous().map_err(|error| RegisterError::io(&self.previous(), &error))?;
        fs::rename(&fresh, &main).map_err(|error| RegisterError::io(&main, &error))?;
        sync_folder(&self.folder).map_err(|error| RegisterError::io(&self.folder, &error))
    }

    /// Puts a damaged file aside and gives its new name. The lock must be held.
    pub(super) fn put_aside(&self) -> Result<PathBuf, RegisterError> {
        let stamp = Timestamp::now().strftime("%Y%m%dT%H%M%S");
        let mut aside = self.folder.join(format!("accounts.damaged-{stamp}Z.json"));
        let mut count = 1;
        while aside.exists() {
            count += 1;
            aside = self.folder.join(format!("accounts.damaged-{stamp}Z-{count}.json"));
        }
        fs::rename(self.main(), &aside).map_err(|error| RegisterError::io(&aside, &error))?;
        Ok(aside)
    }

    fn main(&self) -> PathBuf {
        self.folder.join("accounts.json")
    }

    fn previous(&self) -> PathBuf {
        self.folder.join("accounts.json.bak")
    }

    /// Gives the current version the second name `accounts.json.bak`; the caller replaces the first name right after.
    fn keep_previous(&self) -> io::Result<()> {
        let (main, previous) = (self.main(), self.previous());
        if !main.exists() {
            return Ok(());
        }
        match fs::remove_file(&previous) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        // Some file systems have no hard links.
        fs::hard_link(&main, &previous).or_else(|_| fs::copy(&main, &previous).map(|_| ()))
    }
}

fn read(path: &Path) -> Result<Content, RegisterError> {
    #[derive(Deserialize)]
    struct Version {
        version: u32,
    }
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Content::Absent),
        Err(error) => return Err(RegisterError::io(path, &error)),
    };
    let stored = serde_json::from_slice::<Stored>(&text).ok().map(|stored| stored.accounts);
    Ok(match (serde_json::from_slice(&text), stored) {
        (Ok(Version { version }), stored) if version > VERSION => Content::Newer(version, stored),
        (Ok(_), Some(accounts)) => Content::Good(accounts),
        _ => Content::Damaged,
    })
}

fn write_synced(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = private(OpenOptions::new().create(true).truncate(true).write(true)).open(path)?;
    file.write_all(text)?;
    file.sync_all()
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// A rename is on the disk for good only once the folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
