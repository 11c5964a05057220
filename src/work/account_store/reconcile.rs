//! Finishing or undoing what a crash, or a vault that failed, left between vault and register.

use super::{AccountStore, KeepError, Postponed, Reconciled, distinct, key_of};
use crate::model::address::Address;
use crate::storage::accounts::{Accounts, Pending, Retired, VaultId};
use crate::storage::vault::{EntryKey, VaultError};

impl AccountStore {
    /// Finishes or undoes what a crash left between vault and register; for the start of the program. Where a vault
    /// is out of reach or locked, or another copy is at work, what concerns it stays for next time. It asks the person
    /// nothing.
    ///
    /// # Errors
    /// The register's.
    pub async fn reconcile(&self) -> Result<Reconciled, KeepError> {
        let mut done = Reconciled::default();
        if is_settled(self.register.read()?.as_ref()) {
            return Ok(done);
        }
        let Some(_hold) = self.register.try_hold()? else {
            done.postponed = Some(Postponed::Busy);
            return Ok(done);
        };
        let all = self.register.read()?;
        let open = all.pending.iter().map(|it| it.code.vault).chain(all.retired.iter().map(|it| it.vault));
        let mut reached = vec![VaultId::Nowhere];
        for vault in distinct(open) {
            match self.at(vault)?.prove().await {
                Ok(_) => reached.push(vault),
                Err(error) => done.postponed = Some(Postponed::Vault(error)),
            }
        }
        for pending in all.pending.iter().filter(|it| reached.contains(&it.code.vault)) {
            if let Err(error) = self.settle(pending, &mut done).await {
                postpone(&mut done, error)?;
            }
        }
        for vault in reached {
            let retired = self.register.read()?.retired.clone();
            match self.delete_all(retired.into_iter().filter(|it| it.vault == vault).collect()).await {
                Ok(count) => done.removed += count,
                Err(error) => postpone(&mut done, error)?,
            }
        }
        Ok(done)
    }

    /// Rolls a pending code forward or back.
    async fn settle(&self, pending: &Pending, done: &mut Reconciled) -> Result<(), KeepError> {
        let (key, vault) = (key_of(pending), self.at(pending.code.vault)?);
        match vault.load_quietly(&key).await {
            Ok(Some(code)) => {
                // The crash may have come before its attributes were written.
                vault.store(&key, &pending.code.label, &code).await?;
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
    pub(super) async fn give_up(&self, pending: &Pending, error: &VaultError) {
        use VaultError::*;
        // A journal that cannot be written now is settled at the next start.
        match error {
            NoBus | NoService | NoCollection | Broken => {
                let _ = self.register.update(|all| all.abandon(&pending.code.id));
            }
            TimedOut | WorkerGone => {}
            Locked | Dismissed => {
                let _ = self.register.update(|all| all.retire_one(pending));
            }
            Unreadable | TooLong | NotKept | File(_) | Other(_) => {
                let _ = self.register.update(|all| all.retire_one(pending));
                let _ = self.clear(&pending.account.address).await;
            }
        }
    }

    /// Deletes what is retired of one account from its vaults.
    pub(super) async fn clear(&self, address: &Address) -> Result<(), KeepError> {
        let retired = self.register.read()?.retired.clone();
        self.delete_all(retired.into_iter().filter(|it| it.address == *address).collect()).await.map(|_| ())
    }

    /// Deletes retired codes from their vaults and strikes them out; gives how many that were.
    pub(super) async fn delete_all(&self, retired: Vec<Retired>) -> Result<usize, KeepError> {
        if retired.is_empty() {
            return Ok(0);
        }
        let named = self.register.read()?;
        let is_named = |it: &Retired| named.names(&it.id);
        let mut count = retired.iter().filter(|it| it.vault == VaultId::Nowhere && !is_named(it)).count();
        for vault in distinct(retired.iter().map(|it| it.vault)) {
            let going = retired.iter().filter(|it| it.vault == vault && !is_named(it));
            let keys: Vec<EntryKey> =
                going.map(|it| EntryKey { address: it.address.clone(), id: it.id.clone() }).collect();
            if !keys.is_empty() {
                count += keys.len();
                self.at(vault)?.remove_all(keys).await?;
            }
        }
        self.register.update(|all| retired.iter().for_each(|it| all.unlist(it)))?;
        Ok(count)
    }
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
