//! The vault: where the codes themselves are kept. It is the operating system's keychain, or, by the person's
//! explicit choice, a file that a passphrase seals, or this run's memory; never a file in clear.
//!
//! A keychain call can block for as long as a person looks at its password prompt, or for ever where the service
//! behind it hangs. So one thread owns the store, requests reach it through a channel, and whoever asks waits with a
//! deadline: what hangs is that thread and never the window.

mod file;
mod keychain;
mod memory;
#[cfg(all(unix, not(target_os = "macos")))]
mod service_check;
mod worker;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::model::address::Address;
use crate::model::code::Code;
use crate::platform::files::FileFault;
use crate::storage::accounts::CodeId;
use crate::storage::encryption::{Passphrase, SealError};
use worker::{Slot, Worker};

/// How long the self-test may take.
const PROOF_PATIENCE: Duration = Duration::from_secs(2);

/// How long anything with the file may take. The most work that a file may ask for is eight times what a new one does: seconds
/// on a fast computer, a minute on a small one.
const FILE_PATIENCE: Duration = Duration::from_secs(90);

/// How much of a store's own words is passed on, in characters.
const LONGEST_WORDS: usize = 300;

/// Which kind of vault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultKind {
    /// The operating system's keychain.
    Keychain,
    /// The file that a passphrase seals.
    File,
    /// This run's memory: all is gone when the program ends.
    ThisRun,
}

/// Whose keychain it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeychainName {
    /// GNOME Keyring.
    GnomeKeyring,
    /// KDE's wallet.
    KWallet,
    /// KeePassXC, serving as the desktop's secret service.
    KeePassXc,
    /// A secret service that could not be named more closely.
    SecretService,
    /// The macOS login keychain.
    MacKeychain,
    /// Windows Credential Manager.
    WindowsCredentialManager,
    /// No keychain: the file `vault.age`.
    File,
    /// No keychain: this run's memory.
    Memory,
}

/// What is known about a vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VaultInfo {
    /// Its kind.
    pub kind: VaultKind,
    /// Whose it is.
    pub name: KeychainName,
    /// Whether an entry was written, read back the same and deleted again.
    pub proved: bool,
}

/// Why the vault did not do what it was asked. None of these says anything about the code being right or wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no D-Bus session (over SSH, in a container).
    #[error("there is no D-Bus session")]
    NoBus,
    /// There is a session, but no secret service in it.
    #[error("no secret service runs and none can be started")]
    NoService,
    /// The keychain is locked, and nobody was or could be asked to unlock it.
    #[error("the keychain is locked")]
    Locked,
    /// The person was asked to unlock the keychain, or to let this program in, and declined.
    #[error("the keychain's question was dismissed")]
    Dismissed,
    /// The secret service has no default collection to put an entry into.
    #[error("the keychain has no default collection")]
    NoCollection,
    /// The secret service cannot read its own file: what was kept in it is out of reach, and nothing can be put there.
    #[error("the keychain cannot read its file")]
    Broken,
    /// No answer in time; the request may still be carried out.
    #[error("the keychain does not answer")]
    TimedOut,
    /// An entry is there, but it is no code.
    #[error("the entry in the keychain cannot be read as a code")]
    Unreadable,
    /// The keychain takes nothing that long.
    #[error("the code is too long for the keychain")]
    TooLong,
    /// What was written cannot be read back, or differs.
    #[error("the keychain did not keep what was written")]
    NotKept,
    /// The thread that owns the store has ended; the next request starts a new one.
    #[error("the thread that owns the keychain has ended")]
    WorkerGone,
    /// The vault's file.
    #[error(transparent)]
    File(#[from] FileVaultError),
    /// Anything else, in the store's own words: one line, at most 300 characters, the code cut out.
    #[error("{0}")]
    Other(String),
}

/// What can be wrong with the vault's file. None of it loses what the file holds.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileVaultError {
    /// Nobody has given the passphrase in this run.
    #[error("the file is locked")]
    Locked,
    /// There is none.
    #[error("there is no {}", .path.display())]
    Absent {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// One is there already.
    #[error("{} is there already", .path.display())]
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// The passphrase is another one; or another copy of the program has changed it since.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// It cannot be read, and neither can the version before.
    #[error("{} is damaged", .path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
    },
    /// A later version of Mailkey wrote it.
    #[error("its format {version} is newer than this program")]
    Newer {
        /// The format's number.
        version: u32,
    },
    /// The file system, or another copy of the program that holds the lock.
    #[error(transparent)]
    Fault(FileFault),
}

impl FileVaultError {
    fn of(path: PathBuf, why: SealError) -> FileVaultError {
        match why {
            SealError::WrongPassphrase => FileVaultError::WrongPassphrase,
            _ => FileVaultError::Damaged { path },
        }
    }
}

impl VaultError {
    fn other(words: &str) -> VaultError {
        let plain = words.chars().map(|c| if c.is_control() { ' ' } else { c });
        VaultError::Other(plain.take(LONGEST_WORDS).collect())
    }
}

/// Which entry of the vault: one a code.
///
/// In a keychain the entry belongs to the service `mailkey`, and its user is `ADDRESS/ID`. Where the keychain has
/// attributes, `address` and `label` are set too, so that `secret-tool lookup service mailkey address me@qq.com`
/// finds it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EntryKey {
    /// The account's address, as the register spells it.
    pub address: Address,
    /// The code's id.
    pub id: CodeId,
}

impl EntryKey {
    /// The service and the user of the keychain's entry. Codes kept by earlier versions are found by these: they
    /// never change.
    fn slot<'a>(&'a self, label: &'a str) -> Slot<'a> {
        Slot {
            service: "mailkey",
            user: format!("{}/{}", self.address, self.id),
            address: Some(&self.address),
            label,
        }
    }
}

/// A handle on a vault; clones are the same vault. Its requests need a tokio runtime with time enabled to wait on.
#[derive(Clone)]
pub struct Vault {
    kind: VaultKind,
    worker: Arc<Worker>,
    /// The file, where it is one.
    file: Option<file::FileVault>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl Vault {
    /// The operating system's keychain. Nothing is opened before the first request.
    pub fn keychain() -> Vault {
        Vault {
            kind: VaultKind::Keychain,
            worker: Arc::new(Worker::new(|| Box::new(keychain::Keychain::default()))),
            file: None,
        }
    }

    /// The file `vault.age` in a folder. Nothing is read or made before the first request.
    pub fn file(folder: &Path) -> Vault {
        let file = file::FileVault::new(folder);
        let store = file.clone();
        let worker = Arc::new(Worker::new(move || Box::new(store.clone())));
        Vault { kind: VaultKind::File, worker, file: Some(file) }
    }

    /// This run's memory. Only ever by the person's explicit choice.
    pub fn this_run() -> Vault {
        let memory = memory::Memory::default();
        let worker = Arc::new(Worker::new(move || Box::new(memory.clone())));
        Vault { kind: VaultKind::ThisRun, worker, file: None }
    }

    /// Which kind it is.
    pub fn kind(&self) -> VaultKind {
        self.kind
    }

    /// Whether its file is there; `true` for a vault without one.
    pub fn exists(&self) -> bool {
        self.file.as_ref().is_none_or(file::FileVault::exists)
    }

    /// Whether it waits for a passphrase.
    pub fn needs_passphrase(&self) -> bool {
        self.file.as_ref().is_some_and(|file| !file.is_open())
    }

    /// Where a damaged file was put, of which the version before is used now.
    pub fn put_aside(&self) -> Option<PathBuf> {
        self.file.as_ref().and_then(file::FileVault::put_aside)
    }

    /// Makes the file, empty, and opens it for this run.
    ///
    /// # Errors
    /// `File`: one is there already, or it cannot be written. `NoService` for a vault without a file.
    pub async fn create(&self, passphrase: Passphrase) -> Result<(), VaultError> {
        self.with_file(move |file| file.create(&passphrase)).await
    }

    /// Opens the file for this run.
    ///
    /// # Errors
    /// `File`: there is none, the passphrase is wrong, or it is damaged. `NoService` for a vault without a file.
    pub async fn open(&self, passphrase: Passphrase) -> Result<(), VaultError> {
        self.with_file(move |file| file.unlock(&passphrase)).await
    }

    /// Seals the file with another passphrase, and deletes the version before.
    ///
    /// # Errors
    /// `File`; the old passphrase opens it still. `NoService` for a vault without a file.
    pub async fn change_passphrase(&self, old: Passphrase, new: Passphrase) -> Result<(), VaultError> {
        self.with_file(move |file| file.change(&old, &new)).await
    }

    /// The self-test: writes a throw-away entry, reads it back, compares, deletes it; a file is opened and read. It
    /// takes 2 s at most and asks the person nothing: a locked keychain is `Locked`.
    ///
    /// # Errors
    /// Any but `Dismissed`.
    pub async fn prove(&self) -> Result<VaultInfo, VaultError> {
        self.proof(self.patience(PROOF_PATIENCE), false).await
    }

    /// The same self-test, but a locked keychain may ask the person to unlock it; that can take minutes.
    ///
    /// # Errors
    /// Any.
    pub async fn unlock(&self) -> Result<VaultInfo, VaultError> {
        self.proof(self.patience(worker::PATIENCE), true).await
    }

    /// Keeps a code: writes it, reads it back and compares. `label` names it for people who look into the keychain.
    /// A locked keychain asks the person first.
    ///
    /// # Errors
    /// Any. After `TimedOut` the code may be kept all the same, later.
    pub async fn store(&self, key: &EntryKey, label: &str, code: &Code) -> Result<(), VaultError> {
        self.store_all(vec![(key.clone(), label.to_owned(), code.clone())]).await
    }

    /// The same with several: a file is written once.
    ///
    /// # Errors
    /// Any; some of them may be kept then.
    pub async fn store_all(&self, codes: Vec<(EntryKey, String, Code)>) -> Result<(), VaultError> {
        let patience =
            self.patience(worker::PATIENCE) * u32::try_from(codes.len()).unwrap_or(u32::MAX).max(1);
        self.worker
            .ask(patience, move |thread| {
                let codes: Vec<(Slot<'_>, &Code)> =
                    codes.iter().map(|(key, label, code)| (key.slot(label), code)).collect();
                thread.keep(&codes)
            })
            .await
    }

    /// Gets a code; `None` where there is no such entry. A locked keychain asks the person first.
    ///
    /// # Errors
    /// Any but `NotKept` and `TooLong`.
    pub async fn load(&self, key: &EntryKey) -> Result<Option<Code>, VaultError> {
        self.read(key, true).await
    }

    /// The same, where nobody has asked for it: a locked keychain is `Locked`.
    ///
    /// # Errors
    /// Any but `Dismissed`, `NotKept` and `TooLong`.
    pub async fn load_quietly(&self, key: &EntryKey) -> Result<Option<Code>, VaultError> {
        self.read(key, false).await
    }

    async fn read(&self, key: &EntryKey, may_ask: bool) -> Result<Option<Code>, VaultError> {
        let key = key.clone();
        self.worker
            .ask(self.patience(worker::PATIENCE), move |thread| thread.load(&key.slot(""), may_ask))
            .await
    }

    /// Deletes an entry; it is fine if it is not there. A locked keychain asks the person first.
    ///
    /// # Errors
    /// Any but `NotKept` and `TooLong`.
    pub async fn remove(&self, key: &EntryKey) -> Result<(), VaultError> {
        self.remove_all(vec![key.clone()]).await
    }

    /// The same with several: a file is written once.
    ///
    /// # Errors
    /// Any but `NotKept` and `TooLong`; some of them may be deleted then.
    pub async fn remove_all(&self, keys: Vec<EntryKey>) -> Result<(), VaultError> {
        let patience = self.patience(worker::PATIENCE) * u32::try_from(keys.len()).unwrap_or(u32::MAX).max(1);
        self.worker
            .ask(patience, move |thread| {
                let slots: Vec<Slot<'_>> = keys.iter().map(|key| key.slot("")).collect();
                thread.remove(&slots)
            })
            .await
    }

    /// How long an answer may take: a passphrase is made slow to guess, and so slow to use on a small computer.
    fn patience(&self, usual: Duration) -> Duration {
        if self.file.is_some() { FILE_PATIENCE } else { usual }
    }

    async fn with_file<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut file::FileVault) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let mut file = self.file.clone().ok_or(VaultError::NoService)?;
        self.worker.ask(FILE_PATIENCE, move |_| job(&mut file)).await
    }

    async fn proof(&self, patience: Duration, may_ask: bool) -> Result<VaultInfo, VaultError> {
        let name = self.worker.ask(patience, move |thread| thread.prove(may_ask)).await?;
        Ok(VaultInfo { kind: self.kind, name, proved: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_entry_never_changes() {
        let key = EntryKey {
            address: Address::parse("me@qq.com").unwrap(),
            id: CodeId::try_from("0123abcd".to_owned()).unwrap(),
        };
        let slot = key.slot("phone");
        assert_eq!((slot.service, slot.user.as_str()), ("mailkey", "me@qq.com/0123abcd"));
    }
}
