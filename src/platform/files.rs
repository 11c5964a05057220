//! Files that are replaced as a whole and never lost: the register, the vault's file, a backup.
//!
//! A new version is written beside the old one, synced, and renamed into its place; the version before is kept under
//! the name `….bak`. Whoever changes such a file holds a lock; readers need none, since a rename is one step.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

/// How long a virus scanner, an indexer or a backup may have a file open so that Windows lets nobody replace it.
#[cfg(windows)]
const SCANNER_PATIENCE: Duration = Duration::from_secs(2);

/// How long another copy of the program may hold a lock. A change takes milliseconds, a passphrase a second or two.
const LOCK_PATIENCE: Duration = Duration::from_secs(5);

/// Why a file could not be read or replaced. What was there before is still there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// The folder or file cannot be written to: rights, or a read-only disk.
    #[error("{} cannot be written to", .path.display())]
    ReadOnly {
        /// Which file or folder.
        path: PathBuf,
    },
    /// The disk is full.
    #[error("no space is left for {}", .path.display())]
    NoSpace {
        /// Which file.
        path: PathBuf,
    },
    /// Another copy of Mailkey has held the lock for five seconds.
    #[error("another copy of the program holds the lock")]
    Busy,
    /// Any other fault of the file system.
    #[error("{}: {kind}", .path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What kind of fault.
        kind: io::ErrorKind,
    },
}

impl FileFault {
    /// What a fault of the file system means for this path.
    pub fn of(path: &Path, error: &io::Error) -> FileFault {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                FileFault::ReadOnly { path }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FileFault::NoSpace { path },
            kind => FileFault::Io { path, kind },
        }
    }
}

/// A file in a folder of the program's own.
#[derive(Clone, Debug)]
pub struct KeptFile {
    folder: PathBuf,
    name: &'static str,
}

impl KeptFile {
    /// The file of this name in a folder; the folder is made if it is missing, for its owner alone.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(folder: &Path, name: &'static str) -> Result<KeptFile, FileFault> {
        make_folder(folder).map_err(|error| FileFault::of(folder, &error))?;
        Ok(KeptFile::at(folder, name))
    }

    /// The same without looking at the folder.
    pub fn at(folder: &Path, name: &'static str) -> KeptFile {
        KeptFile { folder: folder.to_owned(), name }
    }

    /// The folder that it is in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the current version is.
    pub fn path(&self) -> PathBuf {
        self.folder.join(self.name)
    }

    /// Reads the current version; `None` where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read(&self) -> Result<Option<Vec<u8>>, FileFault> {
        read(&self.path())
    }

    /// Reads the version before; `None` where there is none.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn read_previous(&self) -> Result<Option<Vec<u8>>, FileFault> {
        read(&self.previous())
    }

    /// Waits for the lock of this name in the folder; it is given back when the file is dropped, and when its owner
    /// dies.
    ///
    /// # Errors
    /// `Busy` after five seconds; else the file system's.
    pub fn lock(&self, name: &str) -> Result<File, FileFault> {
        let until = Instant::now() + LOCK_PATIENCE;
        loop {
            match self.try_lock(name)? {
                Some(file) => return Ok(file),
                None if Instant::now() < until => std::thread::sleep(Duration::from_millis(2)),
                None => return Err(FileFault::Busy),
            }
        }
    }

    /// Takes the lock of this name, if nobody has it.
    ///
    /// # Errors
    /// The file system's.
    pub fn try_lock(&self, name: &str) -> Result<Option<File>, FileFault> {
        let path = self.folder.join(name);
        let file = private(OpenOptions::new().create(true).truncate(false).write(true))
            .open(&path)
            .map_err(|error| FileFault::of(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(FileFault::of(&path, &error)),
        }
    }

    /// Puts a new version in place of the current one, which is kept as the version before. The lock must be held.
    ///
    /// # Errors
    /// The file system's; the current version is still in place then.
    pub fn write(&self, content: &[u8]) -> Result<(), FileFault> {
        self.put(content, || self.keep_previous())
    }

    /// Writes the new version, sees to the version before, and renames the new one into its place.
    fn put(&self, content: &[u8], previous: impl Fn() -> io::Result<()>) -> Result<(), FileFault> {
        let (main, fresh) = (self.path(), self.beside("new"));
        write_synced(&fresh, content).map_err(|error| {
            // Half a file on a full disk only makes it fuller.
            let _ = fs::remove_file(&fresh);
            FileFault::of(&fresh, &error)
        })?;
        previous().map_err(|error| FileFault::of(&self.previous(), &error))?;
        replace(&fresh, &main).map_err(|error| FileFault::of(&main, &error))?;
        sync_folder(&self.folder).map_err(|error| FileFault::of(&self.folder, &error))
    }

    /// The same, without a version before at any moment: what was there before shall not come back. The lock must be
    /// held.
    ///
    /// # Errors
    /// The file system's; the current version is still in place then.
    pub fn write_alone(&self, content: &[u8]) -> Result<(), FileFault> {
        self.put(content, || remove_if_there(&self.previous()))
    }

    /// Makes the version before a copy of the current one: what was taken out is in neither then. The lock must be held.
    ///
    /// # Errors
    /// The file system's.
    pub fn repeat_as_previous(&self, content: &[u8]) -> Result<(), FileFault> {
        let (previous, fresh) = (self.previous(), self.beside("new"));
        let written = write_synced(&fresh, content).and_then(|()| replace(&fresh, &previous));
        written.map_err(|error| FileFault::of(&previous, &error))?;
        sync_folder(&self.folder).map_err(|error| FileFault::of(&self.folder, &error))
    }

    /// Puts a damaged file aside and gives its new name. The lock must be held.
    ///
    /// # Errors
    /// The file system's.
    pub fn put_aside(&self) -> Result<PathBuf, FileFault> {
        let (stem, ending) = self.name.rsplit_once('.').unwrap_or((self.name, "old"));
        let stamp = Timestamp::now().strftime("%Y%m%dT%H%M%S");
        let mut aside = self.folder.join(format!("{stem}.damaged-{stamp}Z.{ending}"));
        let mut count = 1;
        while aside.exists() {
            count += 1;
            aside = self.folder.join(format!("{stem}.damaged-{stamp}Z-{count}.{ending}"));
        }
        replace(&self.path(), &aside).map_err(|error| FileFault::of(&aside, &error))?;
        Ok(aside)
    }

    fn previous(&self) -> PathBuf {
        self.beside("bak")
    }

    fn beside(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.name))
    }

    /// Gives the current version its second name; the caller replaces the first name right after.
    fn keep_previous(&self) -> io::Result<()> {
        let (main, previous) = (self.path(), self.previous());
        if !main.exists() {
            return Ok(());
        }
        remove_if_there(&previous)?;
        // Some file systems have no hard links.
        patiently(|| fs::hard_link(&main, &previous).or_else(|_| fs::copy(&main, &previous).map(|_| ())))
    }
}

/// What tells one content of a file from any other (SHA-256): whether it is the one that was read last.
pub fn fingerprint(content: &[u8]) -> [u8; 32] {
    Sha256::digest(content).into()
}

/// Writes a new file for its owner alone, whole or not at all; until it is whole, it lies beside its place under the
/// name `….mailkey-new`.
///
/// # Errors
/// `Io` with `AlreadyExists` where there is one of this name; else the file system's.
pub fn write_new(path: &Path, content: &[u8]) -> Result<(), FileFault> {
    let fault = |error: io::Error| FileFault::of(path, &error);
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".mailkey-new");
    let fresh = PathBuf::from(fresh);
    // A file that is there would be somebody else's, or a link to one.
    let placed = remove_if_there(&fresh)
        .and_then(|()| write_into(OpenOptions::new().create_new(true), &fresh, content))
        .and_then(|()| put_new(&fresh, path));
    // It has its own name by now, or is of no use.
    let _ = remove_if_there(&fresh);
    placed.map_err(fault)?;
    sync_folder(folder).map_err(fault)
}

/// Gives a file a name that nothing has yet.
fn put_new(fresh: &Path, path: &Path) -> io::Result<()> {
    match patiently(|| fs::hard_link(fresh, path)) {
        // Some file systems have no hard links.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !path.exists() => replace(fresh, path),
        other => other,
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, FileFault> {
    match patiently(|| fs::read(path)) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileFault::of(path, &error)),
    }
}

/// Removes a file, where there is one.
///
/// # Errors
/// The file system's.
pub fn remove_if_there(path: &Path) -> io::Result<()> {
    match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Reads a file that is no larger than this, in bytes. A pipe or a device would never end.
///
/// # Errors
/// The file system's; `InvalidInput` where it is no file, `FileTooLarge` where it is larger.
pub fn read_bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    // Asked before it is opened: opening a pipe waits for somebody who writes.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(io::ErrorKind::FileTooLarge.into()),
        false => Ok(bytes),
    }
}

/// Replaces a file, or makes it, whole or not at all, for its owner alone. No version before is kept, and of two who do it
/// at once the last one counts. The folder must be there.
///
/// # Errors
/// The file system's; what was there before is still there then.
pub fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
    fresh.write_all(content)?;
    sync(fresh.as_file())?;
    // Windows replaces nothing that somebody has open, unless it is asked as the standard library does.
    let (_, fresh) = fresh.keep().map_err(|error| error.error)?;
    replace(&fresh, path).inspect_err(|_| drop(fs::remove_file(&fresh)))
}

/// Puts a file in the place of another.
///
/// # Errors
/// The file system's; the other is still in its place then.
fn replace(fresh: &Path, main: &Path) -> io::Result<()> {
    patiently(|| fs::rename(fresh, main))
}

/// Does something with a file. On Windows a file that another program has open in its own way can be neither replaced
/// nor deleted, nor sometimes read; such programs look at every new file for a moment.
#[cfg(windows)]
fn patiently<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    // ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
    let is_held = |error: &io::Error| matches!(error.raw_os_error(), Some(5 | 32 | 33));
    let until = Instant::now() + SCANNER_PATIENCE;
    loop {
        match attempt() {
            Err(error) if is_held(&error) && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(5));
            }
            other => return other,
        }
    }
}

#[cfg(not(windows))]
fn patiently<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    attempt()
}

fn write_synced(path: &Path, content: &[u8]) -> io::Result<()> {
    write_into(OpenOptions::new().create(true).truncate(true), path, content)
}

fn write_into(options: &mut OpenOptions, path: &Path, content: &[u8]) -> io::Result<()> {
    let options = private(options.write(true));
    let mut file = patiently(|| options.open(path))?;
    file.write_all(content)?;
    sync(&file)
}

/// Some disks, folders on a network above all, cannot be told to write everything down at once: on macOS the standard
/// library asks for more than they know. What is written there is as safe as that place can make it.
///
/// # Errors
/// The file system's.
fn sync(file: &File) -> io::Result<()> {
    #[cfg(target_os = "macos")]
    // EINVAL, ENOTTY, ENOTSUP, EOPNOTSUPP
    let cannot = |error: &io::Error| matches!(error.raw_os_error(), Some(22 | 25 | 45 | 102));
    #[cfg(not(target_os = "macos"))]
    let cannot =
        |error: &io::Error| matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput);
    match file.sync_all() {
        Err(error) if cannot(&error) => Ok(()),
        other => other,
    }
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
    sync(&File::open(folder)?)
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
