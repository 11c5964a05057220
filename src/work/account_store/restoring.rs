//! Taking in accounts and codes from a backup.

use super::{AccountStore, KeepError};
use crate::model::code::Code;
use crate::storage::accounts::{Account, Accounts, KeptCode, Pending, VaultId};

/// What was brought back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RestoredCodes {
    /// Accounts that were not here.
    pub accounts: usize,
    /// Codes that were not here.
    pub codes: usize,
    /// Codes of which the backup only says that they exist.
    pub without_code: usize,
    /// Codes that were here already, by account and label; they stay as they are.
    pub here: usize,
}

/// An account of a backup, and its codes with what they are, where the backup has that.
type Old = (Account, Vec<(KeptCode, Option<Code>)>);

impl AccountStore {
    /// Takes in what is not here. Codes go where new codes go; those that the backup does not hold are named without
    /// one, until a reset gets them anew.
    ///
    /// # Errors
    /// `Vault` or `Register`. What was here is untouched; codes that had been written by then are taken in at the next
    /// [`AccountStore::reconcile`].
    pub(crate) async fn restore(&self, old: Vec<Old>) -> Result<RestoredCodes, KeepError> {
        let _hold = self.hold().await?;
        let all = self.register.read()?;
        let vault = all.new_codes_in;
        let mut brought = RestoredCodes::default();
        let (mut codes, mut bare) = (Vec::new(), Vec::new());
        for (account, kept) in old {
            let (account, is_new) = match all.get(&account.address) {
                Some(here) => (here.clone(), false),
                None => (account, true),
            };
            brought.accounts += usize::from(is_new);
            for (code, secret) in kept {
                match secret {
                    _ if account.code(&code.label).is_some() => brought.here += 1,
                    Some(secret) => {
                        let code = KeptCode { vault, ..code };
                        codes.push((Pending { account: account.clone(), code, moves: None }, secret));
                    }
                    None => bare.push((account.clone(), code)),
                }
            }
        }
        (brought.codes, brought.without_code) = (codes.len(), bare.len());
        if !codes.is_empty() {
            self.at(vault)?.unlock().await?;
            self.copy_all(codes, vault).await?;
        }
        self.register
            .update(|all| bare.into_iter().for_each(|(account, code)| add_bare(all, account, code)))?;
        Ok(brought)
    }
}

fn add_bare(all: &mut Accounts, account: Account, code: KeptCode) {
    let code = KeptCode { vault: VaultId::Nowhere, ..code };
    match all.get_mut(&account.address) {
        Some(here) if here.code(&code.label).is_some() => {}
        Some(here) => here.codes.push(code),
        None => all.accounts.push(Account { codes: vec![code], ..account }),
    }
}
