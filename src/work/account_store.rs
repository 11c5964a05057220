//! Vault and register together: a code is kept in the one and named in the other, and no crash between the two loses
//! an account or a code that worked.
//!
//! The register's journal names what is about to happen to the vault before it happens (see `accounts/journal.rs`),
//! and [`AccountStore::reconcile`] finishes or undoes at the next start what a crash left.

mod describe;
mod error;
mod moving;
mod reconcile;
mod restoring;

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep};

use crate::mail::probe::Report;
use crate::model::address::Address;
use crate::model::code::Code;
use crate::platform::files::FileFault;
use crate::storage::accounts::{
    Account, ChangeLock, KeptCode, LastTest, Pending, Register, RegisterError, TestOutcome, VaultId,
};
use crate::storage::vault::{EntryKey, Vault, VaultError, VaultInfo, VaultKind};
use crate::work::journey::DraftWithCode;

pub use error::KeepError;
pub use moving::MovedCodes;
pub use restoring::RestoredCodes;

/// How long another copy of the program may be at work on register and vault.
const HOLD_PATIENCE: Duration = Duration::from_secs(10);

/// Keeps accounts and their codes; clones are the same store.
#[derive(Clone, Debug)]
pub struct AccountStore {
    keychain: Vault,
    /// The file beside the register, which may not be there yet.
    file: Option<Vault>,
    /// This run's memory, while codes are kept there.
    this_run: Option<Vault>,
    register: Register,
    /// The register on the disk, while codes are kept in memory.
    on_disk: Register,
}

/// A code to keep.
#[derive(Debug)]
pub struct NewCode<'a> {
    /// The account as it shall be; its `codes` are ignored.
    pub account: Account,
    /// Which program or device holds the code.
    pub label: String,
    /// The code.
    pub code: &'a Code,
    /// Whether it works.
    pub proof: Proof,
    /// When it ends by itself, where that is known.
    pub expires: Option<Timestamp>,
    /// What the servers said beside their yes.
    pub notices: Vec<String>,
}

impl<'a> NewCode<'a> {
    /// A code on its way, with the report of the test that it passed; without one it is kept untested.
    pub fn of(coded: &'a DraftWithCode, passed: Option<&Report>) -> NewCode<'a> {
        let now = Timestamp::now();
        NewCode {
            account: coded.draft.account(passed),
            label: coded.label.clone(),
            code: &coded.code,
            proof: passed.map_or(Proof::Untested, |_| Proof::Passed(now)),
            expires: coded.draft.ends_after(now),
            notices: passed.map(Report::notices).unwrap_or_default(),
        }
    }
}

/// Whether a code is known to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A test with it passed then.
    Passed(Timestamp),
    /// It is kept untested, or although it failed: the person's explicit choice.
    Untested,
}

/// What [`AccountStore::reconcile`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// Addresses whose code had reached the vault only: it is named now.
    pub finished: Vec<Address>,
    /// How many codes had never reached the vault and were forgotten.
    pub dropped: usize,
    /// How many replaced or removed codes were deleted from the vault.
    pub removed: usize,
    /// Why the rest was left for next time; `None` where nothing was left.
    pub postponed: Option<Postponed>,
}

/// Why something was left for next time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Postponed {
    /// Another copy of the program is at work on the same register.
    Busy,
    /// The vault is out of reach.
    Vault(VaultError),
}

impl AccountStore {
    /// A store for a keychain and a register, with the vault's file beside it. For a vault that ends with this run
    /// the register is left alone: see [`AccountStore::with_vault`].
    pub fn new(vault: Vault, register: Register) -> AccountStore {
        let file = register.folder().map(Vault::file);
        let keychain = vault.clone();
        AccountStore { keychain, file, this_run: None, register: register.clone(), on_disk: register }
            .with_vault(vault)
    }

    /// A store whose accounts and codes end with this run.
    pub fn this_run() -> AccountStore {
        AccountStore::new(Vault::this_run(), Register::in_memory())
    }

    /// The same store with another keychain, or with this run's memory. What is kept in a vault that ends with this
    /// run is named in a register that does too: a later start could not find the code.
    pub fn with_vault(&self, vault: Vault) -> AccountStore {
        let on_disk = self.on_disk.clone();
        match vault.kind() {
            VaultKind::ThisRun => {
                let register = Register::in_memory();
                AccountStore { this_run: Some(vault), register, ..self.clone() }
            }
            VaultKind::File => {
                AccountStore { file: Some(vault), this_run: None, register: on_disk, ..self.clone() }
            }
            VaultKind::Keychain => {
                AccountStore { keychain: vault, this_run: None, register: on_disk, ..self.clone() }
            }
        }
    }

    /// Where new codes go.
    pub fn vault(&self) -> &Vault {
        // A register that cannot be read keeps nothing; whoever tries is told so.
        let vault = self.register.read().map(|all| all.new_codes_in).unwrap_or_default();
        self.at(vault).unwrap_or(&self.keychain)
    }

    /// The keychain, whether codes are kept there or not.
    pub fn keychain(&self) -> &Vault {
        &self.keychain
    }

    /// Where new codes go.
    ///
    /// # Errors
    /// The register's.
    pub fn new_codes_in(&self) -> Result<VaultId, RegisterError> {
        Ok(self.register.read()?.new_codes_in)
    }

    /// Whether codes are kept for this run only.
    pub fn is_for_this_run(&self) -> bool {
        self.this_run.is_some()
    }

    /// Whether codes are kept in the file and nobody has given its passphrase in this run.
    ///
    /// # Errors
    /// The register's.
    pub fn needs_passphrase(&self) -> Result<bool, RegisterError> {
        let is_locked = self.this_run.is_none() && self.file.as_ref().is_some_and(Vault::needs_passphrase);
        Ok(is_locked && self.register.read()?.uses(VaultId::File))
    }

    /// Whether codes of this kind can be reached now, without asking anybody.
    ///
    /// # Errors
    /// The register's. That the vault cannot be reached is the answer, not an error.
    pub async fn prove(&self, vault: VaultId) -> Result<Result<VaultInfo, VaultError>, KeepError> {
        match self.at(vault) {
            Ok(vault) => Ok(vault.prove().await),
            Err(KeepError::Vault(error)) => Ok(Err(error)),
            Err(error) => Err(error),
        }
    }

    /// The file beside the register, whether codes are kept there or not; `None` where nothing is kept on the disk.
    pub fn file_vault(&self) -> Option<&Vault> {
        self.file.as_ref()
    }

    /// Where accounts are named.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// Has new codes go there from now on. Those that are kept stay where they are: [`AccountStore::move_to`] moves them.
    ///
    /// # Errors
    /// The register's.
    pub fn put_new_codes_in(&self, vault: VaultId) -> Result<(), RegisterError> {
        self.register.update(|all| all.new_codes_in = vault)
    }

    /// All accounts, oldest first.
    ///
    /// # Errors
    /// The register's.
    pub fn accounts(&self) -> Result<Vec<Account>, RegisterError> {
        self.register.accounts()
    }

    /// The account with this address, in whatever case it is written.
    ///
    /// # Errors
    /// The register's.
    pub fn account(&self, address: &Address) -> Result<Option<Account>, RegisterError> {
        Ok(self.register.read()?.get(address).cloned())
    }

    /// Keeps a code, adding its account if it is new, and gives the account as it is then. A code with the same
    /// label is replaced, and stays in vault and register until the new one is written, read back and named.
    ///
    /// # Errors
    /// `Vault` or `Register`; what was kept before is untouched. After `Vault(TimedOut)` the code may have reached the
    /// vault: then [`AccountStore::reconcile`] finishes the work, unless another code is kept under the label first.
    pub async fn keep(&self, new: NewCode<'_>) -> Result<Account, KeepError> {
        let _hold = self.hold().await?;
        let code = new.code;
        let pending = self.register.update(|all| {
            let pending = pending(new, all.new_codes_in);
            all.begin(pending)
        })?;
        let (key, label) = (key_of(&pending), &pending.code.label);
        if let Err(error) = self.at(pending.code.vault)?.store(&key, label, code).await {
            self.give_up(&pending, &error).await;
            return Err(error.into());
        }
        let account = self.register.update(|all| all.commit(&pending))?;
        // The new code is safe; an old one that cannot be deleted now is deleted at the next start.
        let _ = self.clear(&account.address).await;
        Ok(account)
    }

    /// Gets a code. Without a label it is the account's only one.
    ///
    /// # Errors
    /// Any. `Deleted`: the register names it, but somebody has deleted it from the keychain.
    pub async fn code(&self, address: &Address, label: Option<&str>) -> Result<(KeptCode, Code), KeepError> {
        self.get(address, label, true).await
    }

    /// The same, where nobody has asked for it: a locked keychain asks nobody.
    ///
    /// # Errors
    /// The same.
    pub async fn code_quietly(&self, address: &Address, label: &str) -> Result<(KeptCode, Code), KeepError> {
        self.get(address, Some(label), false).await
    }

    async fn get(
        &self,
        address: &Address,
        label: Option<&str>,
        may_ask: bool,
    ) -> Result<(KeptCode, Code), KeepError> {
        // Another copy of the program may replace or move it just now: then it is looked for once more.
        let mut looks = 0;
        loop {
            looks += 1;
            let (key, kept) = self.find(address, label)?;
            let vault = self.at(kept.vault)?;
            let code = if may_ask { vault.load(&key).await? } else { vault.load_quietly(&key).await? };
            match code {
                Some(code) => return Ok((kept, code)),
                None if looks < 2 => {}
                None => return Err(KeepError::Deleted { id: kept.id, label: kept.label, vault: kept.vault }),
            }
        }
    }

    /// Removes a code, or without a label all of the account's, and the account with its last code. Gives how many
    /// codes that were.
    ///
    /// # Errors
    /// Any but `Ambiguous`; nothing has changed. Where the vault fails in the very act, after it has shown that it
    /// works, the register names the codes no longer and the next [`AccountStore::reconcile`] deletes them.
    pub async fn remove(&self, address: &Address, label: Option<&str>) -> Result<usize, KeepError> {
        let _hold = self.hold().await?;
        let account = self.account(address)?.ok_or_else(|| KeepError::NotFound(address.clone()))?;
        if let Some(label) = label.filter(|label| account.code(label).is_none()) {
            return Err(KeepError::NoSuchLabel(label.to_owned()));
        }
        // Nobody who reads "the keychain is locked" expects the account to be gone.
        let going = account.codes.iter().filter(|code| label.is_none_or(|label| code.label == label));
        for vault in distinct(going.map(|code| code.vault)) {
            self.at(vault)?.unlock().await?;
        }
        let count = self.register.update(|all| all.retire(address, label))?;
        self.clear(&account.address).await?;
        Ok(count)
    }

    /// Notes with which servers, user names and certificates a kept account works.
    ///
    /// # Errors
    /// The register's.
    pub fn note_places(&self, worked: &Account) -> Result<(), RegisterError> {
        let same = |kept: &Account| {
            (&kept.imap, &kept.smtp, &kept.pins) == (&worked.imap, &worked.smtp, &worked.pins)
        };
        if self.account(&worked.address)?.is_none_or(|kept| same(&kept)) {
            return Ok(());
        }
        self.register.update(|all| {
            if let Some(kept) = all.get_mut(&worked.address) {
                kept.imap.clone_from(&worked.imap);
                kept.smtp.clone_from(&worked.smtp);
                kept.pins.clone_from(&worked.pins);
            }
        })
    }

    /// Notes how a test of a kept code came out. A code that is no longer there is passed over.
    ///
    /// # Errors
    /// The register's.
    pub fn note_test(&self, address: &Address, label: &str, test: LastTest) -> Result<(), RegisterError> {
        self.register.update(|all| {
            let codes = all.get_mut(address).map(|account| account.codes.iter_mut());
            if let Some(code) = codes.into_iter().flatten().find(|code| code.label == label) {
                code.note(test);
            }
        })
    }

    /// The vault that codes of this kind lie in.
    fn at(&self, vault: VaultId) -> Result<&Vault, KeepError> {
        match (&self.this_run, vault) {
            (Some(memory), _) => Ok(memory),
            (None, VaultId::Keychain) => Ok(&self.keychain),
            (None, VaultId::File) => self.file.as_ref().ok_or(KeepError::Vault(VaultError::NoService)),
            (None, VaultId::Nowhere) => Err(KeepError::Vault(VaultError::NotKept)),
        }
    }

    fn find(&self, address: &Address, label: Option<&str>) -> Result<(EntryKey, KeptCode), KeepError> {
        let account = self.account(address)?.ok_or_else(|| KeepError::NotFound(address.clone()))?;
        let kept = the_code(&account, label)?;
        if kept.vault == VaultId::Nowhere {
            return Err(KeepError::NotHere(kept.label.clone()));
        }
        let key = EntryKey { address: account.address.clone(), id: kept.id.clone() };
        Ok((key, kept.clone()))
    }

    /// Waits for its turn on register and vault.
    async fn hold(&self) -> Result<ChangeLock, RegisterError> {
        let until = Instant::now() + HOLD_PATIENCE;
        loop {
            match self.register.try_hold()? {
                Some(hold) => return Ok(hold),
                None if Instant::now() < until => sleep(Duration::from_millis(5)).await,
                None => return Err(FileFault::Busy.into()),
            }
        }
    }
}

/// The code of an account that is meant: the one with this label, else its only one.
///
/// # Errors
/// `NotFound`, `NoSuchLabel` or `Ambiguous`.
pub fn the_code<'a>(account: &'a Account, label: Option<&str>) -> Result<&'a KeptCode, KeepError> {
    match (label, account.codes.as_slice()) {
        (_, []) => Err(KeepError::NotFound(account.address.clone())),
        (Some(label), _) => account.code(label).ok_or_else(|| KeepError::NoSuchLabel(label.to_owned())),
        (None, [only]) => Ok(only),
        (None, several) => Err(KeepError::Ambiguous(several.iter().map(|it| it.label.clone()).collect())),
    }
}

fn pending(new: NewCode<'_>, vault: VaultId) -> Pending {
    let mut code = KeptCode { vault, expires: new.expires, ..KeptCode::new(new.label, Timestamp::now()) };
    if let Proof::Passed(at) = new.proof {
        code.note(LastTest { at, outcome: TestOutcome::Passed, notices: new.notices });
    }
    Pending { account: new.account, code, moves: None }
}

fn key_of(pending: &Pending) -> EntryKey {
    EntryKey { address: pending.account.address.clone(), id: pending.code.id.clone() }
}

/// Each place once, those aside where nothing lies.
fn distinct(all: impl Iterator<Item = VaultId>) -> Vec<VaultId> {
    let mut each = Vec::new();
    for vault in all.filter(|vault| *vault != VaultId::Nowhere) {
        if !each.contains(&vault) {
            each.push(vault);
        }
    }
    each
}
