//! What the person says about a code: its label, the programs in which it is used, when it ends.

use jiff::Timestamp;

use super::{AccountStore, KeepError};
use crate::model::address::Address;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::EntryKey;

impl AccountStore {
    /// Gives a code another label, in the register and, where that shows labels, in the vault.
    ///
    /// # Errors
    /// Any; nothing has changed. `LabelTaken` where another code of the account has the label.
    pub async fn rename(&self, address: &Address, label: &str, new: &str) -> Result<Account, KeepError> {
        let _hold = self.hold().await?;
        let account = self.account(address)?.ok_or_else(|| KeepError::NotFound(address.clone()))?;
        let kept = account.code(label).ok_or_else(|| KeepError::NoSuchLabel(label.to_owned()))?;
        if label == new {
            return Ok(account);
        }
        if account.code(new).is_some() {
            return Err(KeepError::LabelTaken(new.to_owned()));
        }
        // The label in the vault is for people who look into it: a vault out of reach must not keep a label from being
        // put right.
        if let Ok(vault) = self.at(kept.vault) {
            let key = EntryKey { address: account.address.clone(), id: kept.id.clone() };
            if let Ok(Some(code)) = vault.load(&key).await
                && let Err(error) = vault.store(&key, new, &code).await
            {
                log::warn!("the label in the vault stays as it was: {error}");
            }
        }
        self.change(address, label, |code| new.clone_into(&mut code.label))
    }

    /// Says in which programs a code is used.
    ///
    /// # Errors
    /// `NotFound`, `NoSuchLabel` or `Register`.
    pub fn set_used_in(
        &self,
        address: &Address,
        label: &str,
        programs: &[String],
    ) -> Result<Account, KeepError> {
        self.change(address, label, |code| {
            code.used_in = programs.to_vec();
            code.outdated.retain(|it| programs.contains(it));
        })
    }

    /// Says that a program has this code, and with that no older one.
    ///
    /// # Errors
    /// `NotFound`, `NoSuchLabel` or `Register`.
    pub fn note_use(&self, address: &Address, label: &str, program: &str) -> Result<Account, KeepError> {
        self.change(address, label, |code| {
            let is_it = |name: &String| name == program;
            // A label that names the program says it already.
            let is_named = code.used_in.iter().any(is_it) || code.used_in.is_empty() && label == program;
            if !is_named {
                code.used_in.push(program.to_owned());
            }
            code.outdated.retain(|name| !is_it(name));
        })
    }

    /// Says when a code ends by itself; `None`: not known.
    ///
    /// # Errors
    /// `NotFound`, `NoSuchLabel` or `Register`.
    pub fn set_expires(
        &self,
        address: &Address,
        label: &str,
        expires: Option<Timestamp>,
    ) -> Result<Account, KeepError> {
        self.change(address, label, |code| code.expires = expires)
    }

    fn change(
        &self,
        address: &Address,
        label: &str,
        change: impl FnOnce(&mut KeptCode),
    ) -> Result<Account, KeepError> {
        self.register.update(|all| {
            let account = all.get_mut(address).ok_or_else(|| KeepError::NotFound(address.clone()))?;
            let code = account.codes.iter_mut().find(|code| code.label == label);
            change(code.ok_or_else(|| KeepError::NoSuchLabel(label.to_owned()))?);
            Ok(account.clone())
        })?
    }
}
