//! Moving codes from one vault to another: each is written to the new one, read back and compared, before the old one
//! loses it. A crash at any point leaves every code in at least one of them, named where it is.

use super::{AccountStore, KeepError, distinct, key_of};
use crate::model::address::Address;
use crate::model::code::Code;
use crate::storage::accounts::{Account, CodeId, KeptCode, Pending, VaultId};
use crate::storage::vault::{EntryKey, VaultError};

/// What a move came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MovedCodes {
    /// How many codes lie in the new vault now that did not before.
    pub count: usize,
    /// Codes that are named in the register and that the old vault does not have: whose, and their labels.
    pub lost: Vec<(Address, String)>,
}

impl AccountStore {
    /// Moves all codes to a vault, and has new ones go there, too. Both vaults must be within reach; a locked keychain
    /// asks the person first.
    ///
    /// # Errors
    /// `Vault` or `Register`. Every code is where it was then, or already in the new vault; the next
    /// [`AccountStore::reconcile`] finishes what was begun.
    pub async fn move_to(&self, vault: VaultId) -> Result<MovedCodes, KeepError> {
        let _hold = self.hold().await?;
        let all = self.register.read()?;
        let is_leaving = |code: &&KeptCode| code.vault != vault && code.vault != VaultId::Nowhere;
        let leaving =
            all.accounts.iter().flat_map(|it| it.codes.iter().filter(is_leaving).map(move |code| (it, code)));
        let leaving: Vec<(&Account, &KeptCode)> = leaving.collect();
        self.at(vault)?.unlock().await?;
        for from in distinct(leaving.iter().map(|(_, code)| code.vault)) {
            self.at(from)?.unlock().await?;
        }
        let mut moved = MovedCodes::default();
        let mut codes: Vec<(Pending, Code)> = Vec::with_capacity(leaving.len());
        for (account, code) in leaving {
            let key = EntryKey { address: account.address.clone(), id: code.id.clone() };
            match self.at(code.vault)?.load(&key).await {
                Ok(Some(secret)) => codes.push((copied(account, code, vault), secret)),
                Ok(None) | Err(VaultError::Unreadable) => {
                    moved.lost.push((account.address.clone(), code.label.clone()));
                }
                Err(error) => return Err(error.into()),
            }
        }
        moved.count = codes.len();
        self.copy_all(codes, vault).await?;
        let retired = self.register.read()?.retired.clone();
        // What cannot be deleted from the old vault now is deleted at the next start.
        if let Err(error) = self.delete_all(retired).await {
            log::warn!("codes that were moved are still in the old place: {error}");
        }
        Ok(moved)
    }

    /// Writes the codes to their new vault and names them there.
    pub(super) async fn copy_all(
        &self,
        codes: Vec<(Pending, Code)>,
        vault: VaultId,
    ) -> Result<(), KeepError> {
        let begun: Vec<(Pending, Code)> = self
            .register
            .update(|all| codes.into_iter().map(|(pending, code)| (all.begin(pending), code)).collect())?;
        let entries =
            begun.iter().map(|(it, code)| (key_of(it), it.code.label.clone(), code.clone())).collect();
        if let Err(error) = self.at(vault)?.store_all(entries).await {
            for (pending, _) in &begun {
                self.give_up(pending, &error).await;
            }
            return Err(error.into());
        }
        self.register.update(|all| {
            for (pending, _) in &begun {
                all.commit(pending);
            }
            all.new_codes_in = vault;
        })?;
        Ok(())
    }
}

fn copied(account: &Account, code: &KeptCode, vault: VaultId) -> Pending {
    Pending {
        account: account.clone(),
        code: KeptCode { id: CodeId::random(), vault, ..code.clone() },
        moves: Some(code.id.clone()),
    }
}
