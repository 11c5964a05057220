//! The handle on the register.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::disk::{Content, Disk};
use super::{Account, Accounts};
use crate::platform::files::FileFault;

/// Why the register could not be read or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegisterError {
    /// A later version of Mailkey wrote it: it is read, as far as it can be, and never written.
    #[error("the register has format {version}, which is newer than this program")]
    Newer {
        /// The format's number.
        version: u32,
    },
    /// The file system, or another copy of the program that holds the lock.
    #[error(transparent)]
    File(#[from] FileFault),
    /// The content could not be turned into JSON.
    #[error("the register could not be put into words")]
    Unwritable,
}

/// Something about the register that the person should know, and that did not stop the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged.
    Damaged {
        /// Where it was put; `None` where it could not be moved.
        kept_as: Option<PathBuf>,
        /// Whether the version before it was good and is used now; else the register starts empty.
        recovered: bool,
    },
    /// The file was gone, and the version before it is used.
    Vanished,
}

/// A handle on the register; clones are the same register.
#[derive(Clone, Debug)]
pub struct Register {
    backing: Backing,
    notices: Arc<Mutex<Vec<Notice>>>,
}

#[derive(Clone, Debug)]
enum Backing {
    Disk(Arc<Disk>),
    Memory(Arc<Mutex<Accounts>>, Arc<tokio::sync::Mutex<()>>),
}

/// The right to change what register and vault hold between them, until it is dropped.
#[derive(Debug)]
pub(crate) struct ChangeLock {
    _file: Option<File>,
    _memory: Option<tokio::sync::OwnedMutexGuard<()>>,
}

/// Why the current version cannot be used.
enum Fault {
    Gone,
    /// And where it was put.
    Damaged(Option<PathBuf>),
}

impl Fault {
    fn of(found: &Content) -> Fault {
        match found {
            Content::Damaged => Fault::Damaged(None),
            _ => Fault::Gone,
        }
    }
}

impl Register {
    /// Opens the register in a folder; the folder is made if it is missing, for its owner alone.
    ///
    /// # Errors
    /// When the folder cannot be made. The file itself is looked at only by the calls below.
    pub fn open(folder: &Path) -> Result<Register, RegisterError> {
        Ok(Register::at(Backing::Disk(Arc::new(Disk::new(folder)?))))
    }

    /// The accounts of the register in a folder, as far as they can be read: nothing is made, mended, locked or waited for.
    pub fn glance(folder: &Path) -> Vec<Account> {
        match Disk::at(folder).read() {
            Ok(Content::Good(accounts)) => Arc::unwrap_or_clone(accounts).accounts,
            Ok(Content::Newer(_, Some(accounts))) => accounts.accounts,
            _ => Vec::new(),
        }
    }

    /// A register that ends with this run, for codes that do.
    pub fn in_memory() -> Register {
        Register::at(Backing::Memory(Arc::default(), Arc::default()))
    }

    /// The folder that it is in; `None` for one in memory.
    pub fn folder(&self) -> Option<&Path> {
        match &self.backing {
            Backing::Disk(disk) => Some(disk.folder()),
            Backing::Memory(..) => None,
        }
    }

    /// The accounts, read afresh, oldest first.
    ///
    /// # Errors
    /// `Newer` where nothing of a newer format could be read; else the file system's.
    pub fn accounts(&self) -> Result<Vec<Account>, RegisterError> {
        Ok(self.read()?.accounts.clone())
    }

    /// Changes the register: under the lock it is read afresh, changed and put in place in one step. Whatever other
    /// copies of the program change meanwhile is kept. Blocks for some milliseconds, five seconds at worst.
    ///
    /// # Errors
    /// `Newer` or `File`; nothing has changed then.
    pub fn update<T>(&self, change: impl FnOnce(&mut Accounts) -> T) -> Result<T, RegisterError> {
        let disk = match &self.backing {
            Backing::Memory(accounts, _) => return Ok(change(&mut held(accounts))),
            Backing::Disk(disk) => disk,
        };
        let lock = disk.lock()?;
        let before = match disk.read()? {
            Content::Good(accounts) => accounts,
            Content::Newer(version, _) => return Err(RegisterError::Newer { version }),
            Content::Absent | Content::Damaged => self.repair(disk, &lock)?,
        };
        let mut after = Accounts::clone(&before);
        let answer = change(&mut after);
        if after != *before {
            disk.write(Arc::new(after))?;
        }
        Ok(answer)
    }

    /// What the person should know about the register, since it was opened.
    pub fn notices(&self) -> Vec<Notice> {
        held(&self.notices).clone()
    }

    /// Takes the right to work on register and vault together; `None` while another account store, of whatever process, has
    /// it. It ends with its owner's process.
    pub(crate) fn try_hold(&self) -> Result<Option<ChangeLock>, RegisterError> {
        match &self.backing {
            Backing::Disk(disk) => {
                Ok(disk.try_lock("keeper.lock")?.map(|file| ChangeLock { _file: Some(file), _memory: None }))
            }
            Backing::Memory(_, turn) => Ok(turn
                .clone()
                .try_lock_owned()
                .ok()
                .map(|guard| ChangeLock { _file: None, _memory: Some(guard) })),
        }
    }

    /// Everything in it, the journal too.
    pub(crate) fn read(&self) -> Result<Arc<Accounts>, RegisterError> {
        let disk = match &self.backing {
            Backing::Memory(accounts, _) => return Ok(Arc::new(held(accounts).clone())),
            Backing::Disk(disk) => disk,
        };
        match disk.read()? {
            Content::Good(accounts) => Ok(accounts),
            Content::Newer(_, Some(accounts)) => Ok(Arc::new(accounts)),
            Content::Newer(version, None) => Err(RegisterError::Newer { version }),
            Content::Absent if matches!(disk.read_previous()?, Content::Absent) => Ok(Arc::default()),
            found @ (Content::Absent | Content::Damaged) => match disk.lock() {
                Ok(lock) => self.repair(disk, &lock),
                // What cannot be written can still be read.
                Err(FileFault::ReadOnly { .. }) => self.last_good(disk, Fault::of(&found)),
                Err(error) => Err(error.into()),
            },
        }
    }

    fn at(backing: Backing) -> Register {
        Register { backing, notices: Arc::default() }
    }

    /// Puts a damaged file aside and the last good one in its place. Another copy may have done so already.
    fn repair(&self, disk: &Disk, _lock: &File) -> Result<Arc<Accounts>, RegisterError> {
        let fault = match disk.read()? {
            Content::Good(accounts) => return Ok(accounts),
            Content::Newer(version, _) => return Err(RegisterError::Newer { version }),
            Content::Absent => Fault::Gone,
            Content::Damaged => match disk.put_aside() {
                Ok(aside) => Fault::Damaged(Some(aside)),
                Err(FileFault::ReadOnly { .. }) => return self.last_good(disk, Fault::Damaged(None)),
                Err(error) => return Err(error.into()),
            },
        };
        let accounts = self.last_good(disk, fault)?;
        if *accounts != Accounts::default() {
            disk.write(accounts.clone())?;
        }
        Ok(accounts)
    }

    /// The version before, or nothing where there is none; a notice says that it had to be used.
    fn last_good(&self, disk: &Disk, fault: Fault) -> Result<Arc<Accounts>, RegisterError> {
        let previous = match disk.read_previous()? {
            Content::Good(accounts) => Some(accounts),
            Content::Newer(version, _) => return Err(RegisterError::Newer { version }),
            Content::Absent | Content::Damaged => None,
        };
        let recovered = previous.is_some();
        match fault {
            Fault::Gone if recovered => self.note(Notice::Vanished),
            Fault::Gone => {}
            Fault::Damaged(kept_as) => self.note(Notice::Damaged { kept_as, recovered }),
        }
        Ok(previous.unwrap_or_default())
    }

    fn note(&self, notice: Notice) {
        let mut notices = held(&self.notices);
        if !notices.contains(&notice) {
            notices.push(notice);
        }
    }
}

/// The lock's content; a thread that panicked while it held it leaves nothing half done in these.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
