//! Backups: the accounts with labels, servers and dates, and the codes where they are asked for, in one file that a
//! passphrase seals. Bringing one back adds what is not here and changes nothing that is.

use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::model::address::Address;
use crate::model::code::Code;
use crate::platform::files::{self, FileFault};
use crate::storage::accounts::{Account, CodeId, KeptCode, VaultId};
use crate::storage::encryption::{self, Passphrase, SealError};
use crate::work::account_store::{AccountStore, KeepError, RestoredCodes};

/// What tells a backup from any other sealed file.
const FORMAT: &str = "mailkey-backup";
/// The format that this version writes.
const VERSION: u32 = 1;
/// The largest file that is read: ten thousand accounts take 10 MB.
const LARGEST: u64 = 64 * 1024 * 1024;

/// What a backup holds.
#[derive(Serialize, Deserialize)]
struct Content {
    format: String,
    version: u32,
    made: Timestamp,
    accounts: Vec<Account>,
    /// The codes by their ids.
    #[serde(default)]
    codes: Vec<Secret>,
}

#[derive(Serialize, Deserialize)]
struct Secret {
    id: CodeId,
    code: String,
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.code.zeroize();
    }
}

/// Why there is no backup, or none was brought back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// It does not open.
    #[error(transparent)]
    Sealed(#[from] SealError),
    /// It opens, and is something else.
    #[error("it is no backup")]
    NoBackup,
    /// A later version of Mailkey wrote it.
    #[error("its format {version} is newer than this program")]
    Newer {
        /// The format's number.
        version: u32,
    },
    /// It is larger than any backup.
    #[error("it is too large")]
    TooLarge,
    /// What was written opens with something else in it.
    #[error("what was written cannot be read back")]
    NotKept,
    /// The file.
    #[error(transparent)]
    File(#[from] FileFault),
    /// Register or vault.
    #[error(transparent)]
    Keep(#[from] KeepError),
}

/// What a backup came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// How many accounts.
    pub accounts: usize,
    /// How many codes.
    pub codes: usize,
    /// Codes that were asked for and that their vault does not have.
    pub lost: Vec<(Address, String)>,
}

/// Writes a backup into a file that must not be there yet. It is opened again before it counts.
///
/// # Errors
/// Any but `NoBackup`, `Newer` and `TooLarge`; no file is left then.
pub async fn write(
    store: &AccountStore,
    path: &Path,
    passphrase: &Passphrase,
    with_codes: bool,
) -> Result<Written, BackupError> {
    // Said before anything that takes long.
    if path.exists() {
        let kind = std::io::ErrorKind::AlreadyExists;
        return Err(FileFault::Io { path: path.to_owned(), kind }.into());
    }
    let accounts = store.accounts().map_err(KeepError::from)?;
    let mut content = Content {
        format: FORMAT.to_owned(),
        version: VERSION,
        made: Timestamp::now(),
        accounts,
        codes: Vec::new(),
    };
    let lost = if with_codes { collect(store, &mut content).await? } else { Vec::new() };
    let plain = serde_json::to_vec(&content).map(Zeroizing::new).map_err(|_| BackupError::NotKept)?;
    let bytes = encryption::seal(&plain, passphrase)?;
    if encryption::open(&bytes, passphrase)? != plain {
        return Err(BackupError::NotKept);
    }
    files::write_new(path, &bytes)?;
    Ok(Written { accounts: content.accounts.len(), codes: content.codes.len(), lost })
}

/// Gets the codes out of their vaults; gives those that are not there.
async fn collect(store: &AccountStore, content: &mut Content) -> Result<Vec<(Address, String)>, KeepError> {
    let mut lost = Vec::new();
    for account in &content.accounts {
        for kept in &account.codes {
            match store.code(&account.address, Some(&kept.label)).await {
                Ok((kept, code)) => {
                    content.codes.push(Secret { id: kept.id, code: code.expose().to_owned() });
                }
                Err(error) if error.wants_new_code() || is_gone(&error) => {
                    lost.push((account.address.clone(), kept.label.clone()));
                }
                Err(error) => return Err(error),
            }
        }
    }
    Ok(lost)
}

/// Whether it was removed meanwhile.
fn is_gone(error: &KeepError) -> bool {
    matches!(error, KeepError::NoSuchLabel(_) | KeepError::NotFound(_))
}

/// Brings back from a backup what is not here.
///
/// # Errors
/// Any but `NotKept`; nothing has changed then, or some codes were brought back and the rest can be at the next try.
pub async fn restore(
    store: &AccountStore,
    path: &Path,
    passphrase: &Passphrase,
) -> Result<RestoredCodes, BackupError> {
    let content = read(path, passphrase)?;
    let code_of = |kept: &KeptCode| {
        let secret = content.codes.iter().find(|secret| secret.id == kept.id)?;
        Code::new(&secret.code).ok()
    };
    let accounts = content.accounts.iter().map(|account| {
        let codes = account.codes.iter().map(|kept| (afresh(kept), code_of(kept))).collect();
        (Account { codes: Vec::new(), ..account.clone() }, codes)
    });
    Ok(store.restore(accounts.collect()).await?)
}

fn read(path: &Path, passphrase: &Passphrase) -> Result<Content, BackupError> {
    let fault = |error: std::io::Error| FileFault::of(path, &error);
    if std::fs::metadata(path).map_err(fault)?.len() > LARGEST {
        return Err(BackupError::TooLarge);
    }
    let plain = encryption::open(&std::fs::read(path).map_err(fault)?, passphrase)?;
    #[derive(Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    match serde_json::from_slice::<Head>(&plain) {
        Ok(head) if head.format != FORMAT => Err(BackupError::NoBackup),
        Ok(Head { version, .. }) if version > VERSION => Err(BackupError::Newer { version }),
        Ok(_) => serde_json::from_slice(&plain).map_err(|_| BackupError::NoBackup),
        Err(_) => Err(BackupError::NoBackup),
    }
}

/// The same code with an entry of its own: the old one may be somebody else's here.
fn afresh(kept: &KeptCode) -> KeptCode {
    KeptCode { id: CodeId::random(), vault: VaultId::Nowhere, ..kept.clone() }
}
