//! The vault in a file, for computers without a keychain: `vault.age` in the data folder, sealed with a passphrase that
//! is given once a run. Inside is JSON, one entry a code.
//!
//! While it is open, codes, passphrase and the file's key lie in memory sealed with the key of this run; a change is made
//! under a lock, on what the file holds then, and is opened again before it takes the old file's place. The price of the
//! passphrase is paid once a run, and again where another program has sealed the file otherwise.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::worker::{Slot, Store};
use super::{FileVaultError, KeychainName, VaultError};
use crate::model::code::Code;
use crate::platform::files::{FileFault, KeptFile, fingerprint};
use crate::storage::encryption::{self, FileSeal, Hidden, Passphrase, RunKey, SealError};

/// The file's name.
pub(super) const NAME: &str = "vault.age";
const LOCK: &str = "vault.lock";
/// The format inside.
const VERSION: u32 = 1;

/// What is inside.
#[derive(Serialize, Deserialize)]
struct Content {
    version: u32,
    #[serde(default)]
    codes: Vec<KeptEntry>,
}

/// One code, with what a person who opens the file by other means needs to know it by.
#[derive(Clone, Serialize, Deserialize)]
struct KeptEntry {
    service: String,
    user: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    label: String,
    code: String,
}

impl Drop for KeptEntry {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

/// A vault's file; clones share what is known of it.
#[derive(Clone)]
pub(super) struct FileVault {
    file: KeptFile,
    known: Arc<Mutex<Draft>>,
}

/// What is known of it in this run.
#[derive(Default)]
struct Draft {
    key: RunKey,
    passphrase: Option<Hidden>,
    /// What the file was sealed with when it was opened or written last.
    seal: Option<FileSeal>,
    /// The fingerprint of the file that was read last, and what it held.
    held: Option<([u8; 32], Arc<Vec<Held>>)>,
    put_aside: Option<PathBuf>,
}

impl Draft {
    /// What is in memory says nothing about a passphrase that is given anew: the next reading is one of the file.
    fn forget_content(&mut self) {
        (self.seal, self.held) = (None, None);
    }
}

/// Whether the caller has the file's lock.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lock {
    Held,
    Free,
}

/// One code in memory.
#[derive(Clone)]
struct Held {
    service: String,
    user: String,
    address: String,
    label: String,
    code: Hidden,
}

impl Held {
    /// What tells it from all others.
    fn name(&self) -> (&str, &str) {
        (&self.service, &self.user)
    }
}

impl FileVault {
    pub(super) fn new(folder: &Path) -> FileVault {
        FileVault { file: KeptFile::at(folder, NAME), known: Arc::default() }
    }

    /// Whether there is a file.
    pub(super) fn exists(&self) -> bool {
        self.file.path().exists()
    }

    /// Where a damaged file was put, of which the version before is used now.
    pub(super) fn put_aside(&self) -> Option<PathBuf> {
        self.known().put_aside.clone()
    }

    /// Whether a passphrase was given in this run.
    pub(super) fn is_open(&self) -> bool {
        self.known().passphrase.is_some()
    }

    /// Makes an empty one.
    pub(super) fn create(&mut self, passphrase: &Passphrase) -> Result<(), VaultError> {
        KeptFile::open(self.file.folder(), NAME)?;
        let _lock = self.file.lock(LOCK)?;
        if self.exists() {
            return Err(FileVaultError::Exists { path: self.file.path() }.into());
        }
        let mut known = self.known();
        known.seal = None;
        self.write(&mut known, Arc::default(), passphrase, KeptFile::write)?;
        known.passphrase = Some(known.key.hide_passphrase(passphrase).map_err(|why| self.fault(why))?);
        Ok(())
    }

    /// Opens it for this run.
    pub(super) fn unlock(&mut self, passphrase: &Passphrase) -> Result<(), VaultError> {
        let mut known = self.known();
        known.forget_content();
        if self.file.read()?.is_none() && self.file.read_previous()?.is_none() {
            return Err(FileVaultError::Absent { path: self.file.path() }.into());
        }
        self.read(&mut known, passphrase, Lock::Free)?;
        known.passphrase = Some(known.key.hide_passphrase(passphrase).map_err(|why| self.fault(why))?);
        Ok(())
    }

    /// Seals it with another passphrase. The version before is deleted: the old passphrase shall open nothing.
    pub(super) fn change(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), VaultError> {
        let _lock = self.file.lock(LOCK)?;
        let mut known = self.known();
        known.forget_content();
        let codes = self.read(&mut known, old, Lock::Held)?;
        known.seal = None;
        // Were there a version before for a moment, the old passphrase would bring it back after a crash.
        self.write(&mut known, codes, new, KeptFile::write_alone)?;
        known.passphrase = Some(known.key.hide_passphrase(new).map_err(|why| self.fault(why))?);
        Ok(())
    }

    fn known(&self) -> MutexGuard<'_, Draft> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fault(&self, why: SealError) -> VaultError {
        FileVaultError::of(self.file.path(), why).into()
    }

    /// What it holds now, by the passphrase of this run. Where that opens it no more, another copy of the program has
    /// given it another one: then it is locked again, so that somebody is asked.
    fn current(&self, known: &mut Draft, lock: Lock) -> Result<(Arc<Vec<Held>>, Passphrase), VaultError> {
        let passphrase = self.passphrase(known)?;
        match self.read(known, &passphrase, lock) {
            Ok(held) => Ok((held, passphrase)),
            Err(VaultError::File(FileVaultError::WrongPassphrase)) => {
                known.forget_content();
                known.passphrase = None;
                Err(FileVaultError::Locked.into())
            }
            Err(error) => Err(error),
        }
    }

    fn passphrase(&self, known: &Draft) -> Result<Passphrase, VaultError> {
        let hidden = known.passphrase.as_ref().ok_or(FileVaultError::Locked)?;
        known.key.show_passphrase(hidden).map_err(|why| self.fault(why))
    }

    /// What it holds now. A file that was not changed since it was last read is not opened again.
    fn read(
        &self,
        known: &mut Draft,
        passphrase: &Passphrase,
        lock: Lock,
    ) -> Result<Arc<Vec<Held>>, VaultError> {
        let bytes = self.file.read()?;
        if let (Some(bytes), Some((print, held))) = (&bytes, &known.held)
            && *print == fingerprint(bytes)
        {
            return Ok(held.clone());
        }
        let opened = match &bytes {
            Some(bytes) => self.opened(known, bytes, passphrase),
            None => Err(FileVaultError::Absent { path: self.file.path() }.into()),
        };
        match opened {
            Ok(held) => {
                known.held = bytes.map(|bytes| (fingerprint(&bytes), held.clone()));
                Ok(held)
            }
            Err(error) => self.recovered(known, passphrase, error, lock),
        }
    }

    /// The version before, where that opens with the same passphrase: then the file itself was damaged or is gone.
    /// Another copy of the program may have put it right or given it another passphrase by now, so all of it is looked
    /// at again under the lock.
    fn recovered(
        &self,
        known: &mut Draft,
        passphrase: &Passphrase,
        error: VaultError,
        lock: Lock,
    ) -> Result<Arc<Vec<Held>>, VaultError> {
        use FileVaultError::{Absent, Damaged, WrongPassphrase};
        if !matches!(error, VaultError::File(WrongPassphrase | Damaged { .. } | Absent { .. })) {
            return Err(error);
        }
        let Some(before) = self.file.read_previous()? else { return Err(error) };
        let Ok(held) = self.opened(known, &before, passphrase) else { return Err(error) };
        let _lock = match lock {
            Lock::Held => None,
            Lock::Free => match self.file.lock(LOCK) {
                Ok(lock) => Some(lock),
                // What cannot be written can still be read.
                Err(_) => return Ok(held),
            },
        };
        if self.file.read_previous()?.as_ref() != Some(&before) {
            return Err(error);
        }
        if self.exists() {
            known.put_aside = self.file.put_aside().ok();
        }
        if self.file.write(&before).is_ok() {
            known.held = Some((fingerprint(&before), held.clone()));
        }
        Ok(held)
    }

    fn opened(
        &self,
        known: &mut Draft,
        bytes: &[u8],
        passphrase: &Passphrase,
    ) -> Result<Arc<Vec<Held>>, VaultError> {
        let plain = self.decrypted(known, bytes, passphrase)?;
        let content: Content = serde_json::from_slice(&plain).map_err(|_| self.fault(SealError::Damaged))?;
        if content.version > VERSION {
            return Err(FileVaultError::Newer { version: content.version }.into());
        }
        let hide = |line: &KeptEntry| {
            Ok(Held {
                service: line.service.clone(),
                user: line.user.clone(),
                address: line.address.clone(),
                label: line.label.clone(),
                code: known.key.hide(line.code.as_bytes()).map_err(|why| self.fault(why))?,
            })
        };
        content.codes.iter().map(hide).collect::<Result<_, _>>().map(Arc::new)
    }

    /// By what this run has the file's key from, where it is still sealed with that; else by the passphrase.
    fn decrypted(
        &self,
        known: &mut Draft,
        bytes: &[u8],
        passphrase: &Passphrase,
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        match &known.seal {
            Some(seal) if seal.fits(bytes) => seal.open(bytes, &known.key).map_err(|why| self.fault(why)),
            _ => {
                let opened = encryption::open_for_run(bytes, passphrase, &known.key);
                let (plain, seal) = opened.map_err(|why| self.fault(why))?;
                known.seal = Some(seal);
                Ok(plain)
            }
        }
    }

    /// Writes it anew, after what is to be written has opened and shown the same. The lock must be held.
    fn write(
        &self,
        known: &mut Draft,
        codes: Arc<Vec<Held>>,
        passphrase: &Passphrase,
        put: fn(&KeptFile, &[u8]) -> Result<(), FileFault>,
    ) -> Result<(), VaultError> {
        let mut content = Content { version: VERSION, codes: Vec::with_capacity(codes.len()) };
        for held in codes.iter() {
            let code = known.key.show(&held.code).map_err(|why| self.fault(why))?;
            content.codes.push(KeptEntry {
                service: held.service.clone(),
                user: held.user.clone(),
                address: held.address.clone(),
                label: held.label.clone(),
                code: String::from_utf8_lossy(&code).into_owned(),
            });
        }
        let plain = serde_json::to_vec(&content).map(Zeroizing::new).map_err(|_| VaultError::NotKept)?;
        let sealed = match &known.seal {
            Some(seal) => seal.seal(&plain, &known.key),
            None => encryption::seal(&plain, passphrase),
        };
        let bytes = sealed.map_err(|why| self.fault(why))?;
        match self.decrypted(known, &bytes, passphrase) {
            Ok(opened) if opened == plain => {}
            _ => return Err(VaultError::NotKept),
        }
        put(&self.file, &bytes)?;
        if self.file.read()?.as_deref() != Some(&bytes) {
            return Err(VaultError::NotKept);
        }
        known.held = Some((fingerprint(&bytes), codes));
        Ok(())
    }

    /// Changes what it holds, if that is a change.
    fn update(
        &self,
        change: impl FnOnce(&RunKey, &mut Vec<Held>) -> Result<bool, SealError>,
    ) -> Result<(), VaultError> {
        let mut known = self.known();
        let _lock = self.file.lock(LOCK)?;
        let (codes, passphrase) = self.current(&mut known, Lock::Held)?;
        let mut codes = Arc::unwrap_or_clone(codes);
        if change(&known.key, &mut codes).map_err(|why| self.fault(why))? {
            self.write(&mut known, Arc::new(codes), &passphrase, KeptFile::write)?;
        }
        Ok(())
    }
}

impl Store for FileVault {
    fn open(&mut self) -> Result<KeychainName, VaultError> {
        Ok(KeychainName::File)
    }

    fn close(&mut self) {}

    /// A keychain asks for its passphrase itself; this one only tells that it wants one.
    fn is_locked(&mut self) -> Result<bool, VaultError> {
        Ok(false)
    }

    fn may_ask(&self) -> bool {
        false
    }

    /// It opens, and could be written: a code that is kept for a moment only would be sealed twice.
    fn proves_itself(&mut self) -> Option<Result<(), VaultError>> {
        let mut known = self.known();
        Some(self.current(&mut known, Lock::Free).map(|_| ()))
    }

    fn put(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
        self.update(|key, held| {
            // Where one is named twice, the last counts.
            let new: HashMap<_, _> = codes.iter().map(|code| (code.0.name(), code)).collect();
            held.retain(|old| !new.contains_key(&old.name()));
            for (slot, code) in codes.iter().filter(|code| std::ptr::eq(new[&code.0.name()], *code)) {
                held.push(Held {
                    service: slot.service.to_owned(),
                    user: slot.user.clone(),
                    address: slot.address.map(ToString::to_string).unwrap_or_default(),
                    label: slot.label.to_owned(),
                    code: key.hide(code.expose().as_bytes())?,
                });
            }
            Ok(!codes.is_empty())
        })
    }

    fn get(&mut self, slot: &Slot<'_>) -> Result<Option<Code>, VaultError> {
        Ok(self.get_all(std::slice::from_ref(slot))?.pop().flatten())
    }

    /// The file is looked at once for all.
    fn get_all(&mut self, slots: &[Slot<'_>]) -> Result<Vec<Option<Code>>, VaultError> {
        let mut known = self.known();
        let (held, _) = self.current(&mut known, Lock::Free)?;
        let held: HashMap<_, _> = held.iter().map(|held| (held.name(), &held.code)).collect();
        let shown = |code: &&Hidden| {
            let code = known.key.show(code).map_err(|why| self.fault(why))?;
            let text = std::str::from_utf8(&code).map_err(|_| VaultError::Unreadable)?;
            Code::new(text).map_err(|_| VaultError::Unreadable)
        };
        slots.iter().map(|slot| held.get(&slot.name()).map(shown).transpose()).collect()
    }

    fn delete(&mut self, slots: &[Slot<'_>]) -> Result<(), VaultError> {
        self.update(|_, held| {
            let before = held.len();
            held.retain(|old| !slots.iter().any(|slot| old.name() == slot.name()));
            Ok(held.len() != before)
        })?;
        // Whoever removes a code does not want it in the version before.
        let _lock = self.file.lock(LOCK)?;
        match self.file.read()? {
            Some(bytes) => Ok(self.file.repeat_as_previous(&bytes)?),
            None => Ok(()),
        }
    }
}

impl From<FileFault> for VaultError {
    fn from(fault: FileFault) -> VaultError {
        VaultError::File(FileVaultError::Fault(fault))
    }
}
