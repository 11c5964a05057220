//! Vault and register together: a code is kept in the one and named in the other, and no crash between the two loses
//! an account or a code that worked.
//!
//! The register's journal names what is about to happen to the vault before it happens (see `accounts/journal.rs`),
//! and [`Keeper::reconcile`] finishes or undoes at the next start what a crash left.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, sleep};

use crate::accounts::{
    Account, Accounts, Hold, KeptCode, LastTest, Pending, Register, RegisterError, Retired,
};
use crate::address::Address;
use crate::catalogue::Cause;
use crate::code::Code;
use crate::vault::{EntryKey, Vault, VaultError, VaultKind};

/// How long another copy of the program may be at work on register and vault.
const HOLD_PATIENCE: Duration = Duration::from_secs(10);

/// Keeps accounts and their codes; clones are the same keeper.
#[derive(Clone, Debug)]
pub struct Keeper {
    vault: Vault,
    register: Register,
    /// The register on the disk, while codes are kept in memory.
    home: Register,
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
}

/// Whether a code is known to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A test with it passed then.
    Passed(Timestamp),
    /// It is kept untested, or although it failed: the person's explicit choice.
    Untested,
}

/// Why an account or code could not be kept, got or removed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// There is no such account, or it has no code.
    #[error("no code is kept for {0}")]
    NotFound(Address),
    /// The account has no code with this label.
    #[error("no code has the label {0:?}")]
    NoSuchLabel(String),
    /// The account has several codes, with these labels, and none was chosen.
    #[error("there are several codes: {0:?}")]
    Ambiguous(Vec<String>),
    /// The vault. `NotKept` where the register names a code that the vault has no longer.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

/// What [`Keeper::reconcile`] did.
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

impl Keeper {
    /// A keeper for a vault and a register. For a vault that ends with this run the register is left alone: see
    /// [`Keeper::with_vault`].
    pub fn new(vault: Vault, register: Register) -> Keeper {
        Keeper { vault: vault.clone(), register: register.clone(), home: register }.with_vault(vault)
    }

    /// A keeper whose accounts and codes end with this run.
    pub fn this_run() -> Keeper {
        Keeper::new(Vault::this_run(), Register::in_memory())
    }

    /// The same keeper with another vault. What is kept in a vault that ends with this run is named in a register
    /// that does too: a later start could not find the code.
    pub fn with_vault(&self, vault: Vault) -> Keeper {
        let register = match vault.kind() {
            VaultKind::Keychain => self.home.clone(),
            VaultKind::ThisRun => Register::in_memory(),
        };
        Keeper { vault, register, home: self.home.clone() }
    }

    /// Where codes go.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Where accounts are named.
    pub fn register(&self) -> &Register {
        &self.register
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
    /// vault: then [`Keeper::reconcile`] finishes the work, unless another code is kept under the label first.
    pub async fn keep(&self, new: NewCode<'_>) -> Result<Account, KeepError> {
        let _hold = self.hold().await?;
        let pending = pending(new.account, new.label, new.proof);
        let pending = self.register.update(|all| all.begin(pending))?;
        let (key, label) = (key_of(&pending), &pending.code.label);
        if let Err(error) = self.vault.store(&key, label, new.code).await {
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
    /// Any. `Vault(NotKept)`: the register names it, but somebody has deleted it from the keychain.
    pub async fn code(&self, address: &Address, label: Option<&str>) -> Result<(KeptCode, Code), KeepError> {
        let (key, kept) = self.find(address, label)?;
        if let Some(code) = self.vault.load(&key).await? {
            return Ok((kept, code));
        }
        // Another copy of the program may have replaced it just now.
        let (key, kept) = self.find(address, label)?;
        let code = self.vault.load(&key).await?.ok_or(VaultError::NotKept)?;
        Ok((kept, code))
    }

    /// Removes a code, or without a label all of the account's, and the account with its last code. Gives how many
    /// codes that were.
    ///
    /// # Errors
    /// Any but `Ambiguous`; nothing has changed. Where the vault fails in the very act, after it has shown that it
    /// works, the register names the codes no longer and the next [`Keeper::reconcile`] deletes them.
    pub async fn remove(&self, address: &Address, label: Option<&str>) -> Result<usize, KeepError> {
        let _hold = self.hold().await?;
        let account = self.account(address)?.ok_or_else(|| KeepError::NotFound(address.clone()))?;
        if let Some(label) = label.filter(|label| account.code(label).is_none()) {
            return Err(KeepError::NoSuchLabel(label.to_owned()));
        }
        // Nobody who reads "the keychain is locked" expects the account to be gone.
        self.vault.unlock().await?;
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
    pub fn note_test(
        &self,
        address: &Address,
        label: &str,
        passed: bool,
        cause: Option<Cause>,
        at: Timestamp,
    ) -> Result<(), RegisterError> {
        self.register.update(|all| {
            let codes = all.get_mut(address).map(|account| account.codes.iter_mut());
            if let Some(code) = codes.into_iter().flatten().find(|code| code.label == label) {
                note(code, LastTest { at, passed, cause });
            }
        })
    }

    /// Finishes or undoes what a crash left between vault and register; for the start of the program. Where the vault
    /// is out of reach or locked, or another copy is at work, everything stays for next time. It asks the person nothing.
    ///
    /// # Errors
    /// The register's.
    pub async fn reconcile(&self) -> Result<Reconciled, KeepError> {
        let mut done = Reconciled::default();
        if is_settled(&self.register.read()?) {
            return Ok(done);
        }
        let Some(_hold) = self.register.try_hold()? else {
            done.postponed = Some(Postponed::Busy);
            return Ok(done);
        };
        if let Err(error) = self.vault.prove().await {
            done.postponed = Some(Postponed::Vault(error));
            return Ok(done);
        }
        for pending in self.register.read()?.pending {
            if let Err(error) = self.settle(&pending, &mut done).await {
                postpone(&mut done, error)?;
            }
        }
        for retired in self.register.read()?.retired {
            match self.delete(&retired).await {
                Ok(count) => done.removed += count,
                Err(error) => postpone(&mut done, error)?,
            }
        }
        Ok(done)
    }

    /// Rolls a pending code forward or back.
    async fn settle(&self, pending: &Pending, done: &mut Reconciled) -> Result<(), KeepError> {
        let key = key_of(pending);
        match self.vault.load(&key).await {
            Ok(Some(code)) => {
                // The crash may have come before its attributes were written.
                self.vault.store(&key, &pending.code.label, &code).await?;
                let account = self.register.update(|all| all.commit(pending))?;
                done.finished.push(account.address);
            }
            Ok(None) => {
                self.register.update(|all| all.abandon(&pending.code.id))?;
                done.dropped += 1;
            }
            Err(VaultError::Unreadable) => self.register.update(|all| all.retire_one(pending))?,
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// After a code could not be stored: what is certain never to have reached the vault is forgotten, what may have
    /// is deleted, and where nothing is certain the journal keeps it.
    async fn give_up(&self, pending: &Pending, error: &VaultError) {
        use VaultError::*;
        // A journal that cannot be written now is settled at the next start.
        match error {
            NoBus | NoService | NoCollection => {
                let _ = self.register.update(|all| all.abandon(&pending.code.id));
            }
            TimedOut | WorkerGone => {}
            Locked | Dismissed => {
                let _ = self.register.update(|all| all.retire_one(pending));
            }
            Unreadable | TooLong | NotKept | Other(_) => {
                let _ = self.register.update(|all| all.retire_one(pending));
                let _ = self.clear(&pending.account.address).await;
            }
        }
    }

    /// Deletes what is retired of one account from the vault.
    async fn clear(&self, address: &Address) -> Result<(), KeepError> {
        for retired in self.register.read()?.retired {
            if retired.address == *address {
                self.delete(&retired).await?;
            }
        }
        Ok(())
    }

    /// Deletes one retired code from the vault and strikes it out; gives how many that were.
    async fn delete(&self, retired: &Retired) -> Result<usize, KeepError> {
        let is_named = self.register.read()?.names(&retired.id);
        if !is_named {
            let key = EntryKey { address: retired.address.clone(), id: retired.id.clone() };
            self.vault.remove(&key).await?;
        }
        self.register.update(|all| all.unlist(retired))?;
        Ok(usize::from(!is_named))
    }

    fn find(&self, address: &Address, label: Option<&str>) -> Result<(EntryKey, KeptCode), KeepError> {
        let account = self.account(address)?.ok_or_else(|| KeepError::NotFound(address.clone()))?;
        let kept = match (label, account.codes.as_slice()) {
            (_, []) => return Err(KeepError::NotFound(address.clone())),
            (Some(label), _) => {
                account.code(label).ok_or_else(|| KeepError::NoSuchLabel(label.to_owned()))?
            }
            (None, [only]) => only,
            (None, several) => {
                return Err(KeepError::Ambiguous(several.iter().map(|code| code.label.clone()).collect()));
            }
        };
        let key = EntryKey { address: account.address.clone(), id: kept.id.clone() };
        Ok((key, kept.clone()))
    }

    /// Waits for its turn on register and vault.
    async fn hold(&self) -> Result<Hold, RegisterError> {
        let until = Instant::now() + HOLD_PATIENCE;
        loop {
            match self.register.try_hold()? {
                Some(hold) => return Ok(hold),
                None if Instant::now() < until => sleep(Duration::from_millis(5)).await,
                None => return Err(RegisterError::Busy),
            }
        }
    }
}

fn pending(account: Account, label: String, proof: Proof) -> Pending {
    let mut code = KeptCode::new(label, Timestamp::now());
    if let Proof::Passed(at) = proof {
        note(&mut code, LastTest { at, passed: true, cause: None });
    }
    Pending { account, code }
}

fn note(code: &mut KeptCode, test: LastTest) {
    if test.passed {
        code.last_passed = Some(test.at);
    } else if test.cause.is_some_and(Cause::is_refusal) {
        code.last_refused = Some(test.at);
    }
    code.last_test = Some(test);
}

fn key_of(pending: &Pending) -> EntryKey {
    EntryKey { address: pending.account.address.clone(), id: pending.code.id.clone() }
}

fn is_settled(all: &Accounts) -> bool {
    all.pending.is_empty() && all.retired.is_empty()
}

fn postpone(done: &mut Reconciled, error: KeepError) -> Result<(), KeepError> {
    match error {
        KeepError::Vault(error) => {
            done.postponed = Some(Postponed::Vault(error));
            Ok(())
        }
        other => Err(other),
    }
}
