//! The journal inside the register. The vault and the register are two stores, and a crash may fall between them; so
//! what is about to happen to the vault stands in the register first, and is struck out once it has happened.
//!
//! Keeping: [`begin`](Accounts::begin) → the vault is written and read back → [`commit`](Accounts::commit) → what it
//! replaced leaves the vault → [`unlist`](Accounts::unlist). Removing: [`retire`](Accounts::retire) → the vault →
//! `unlist`.

use serde::{Deserialize, Serialize};

use super::{Account, Accounts, CodeId, KeptCode, VaultId, is_same};
use crate::model::address::Address;

/// A code that is about to be written to the vault, or has been, and that no account names yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// The account as it will be, its codes aside.
    pub(crate) account: Account,
    /// The code as the account will name it.
    pub(crate) code: KeptCode,
    /// The entry that it takes the place of, where the same code moves from one vault to another: then nothing else
    /// about it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) moves: Option<CodeId>,
}

/// A code that no account names any more and that the vault may still hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Retired {
    /// The address it was kept under.
    pub(crate) address: Address,
    pub(crate) id: CodeId,
    /// Which vault that is in.
    #[serde(default, rename = "home", skip_serializing_if = "VaultId::is_keychain")]
    pub(crate) vault: VaultId,
}

impl Retired {
    fn of(address: &Address, code: &KeptCode) -> Retired {
        Retired { address: address.clone(), id: code.id.clone(), vault: code.vault }
    }
}

impl Accounts {
    /// Notes that a code is about to be written. An earlier one for the same account and label that never got
    /// through gives way to it. The address is turned into the account's own spelling, which entries are named by.
    pub(crate) fn begin(&mut self, mut pending: Pending) -> Pending {
        if let Some(known) = self.get(&pending.account.address) {
            pending.account.address = known.address.clone();
        }
        pending.account.codes.clear();
        while self.is_taken(&pending.code.id) {
            pending.code.id = CodeId::random();
        }
        let label = pending.code.label.clone();
        self.retire_pending(&pending.account.address, Some(&label));
        self.pending.push(pending.clone());
        pending
    }

    /// The account names the code; the one it replaces is retired. Doing it twice changes nothing.
    pub(crate) fn commit(&mut self, pending: &Pending) -> Account {
        self.pending.retain(|other| other.code.id != pending.code.id);
        if let Some(from) = &pending.moves {
            return self.moved(pending, from);
        }
        let address = &pending.account.address;
        let (mut codes, index) = match self.accounts.iter().position(|known| is_same(&known.address, address))
        {
            Some(index) => (std::mem::take(&mut self.accounts[index].codes), Some(index)),
            None => (Vec::new(), None),
        };
        match codes.iter_mut().find(|known| known.label == pending.code.label) {
            Some(known) if known.id == pending.code.id => {}
            Some(known) => {
                // The new code belongs where the old one did, until somebody says otherwise.
                let used_in = if pending.code.used_in.is_empty() {
                    known.used_in.clone()
                } else {
                    pending.code.used_in.clone()
                };
                // How the old one fared belongs to the picture, too.
                let recent = known.recent_with(&pending.code.recent);
                let outdated = known.to_be_updated();
                let new = KeptCode { used_in, outdated, recent, ..pending.code.clone() };
                let old = std::mem::replace(known, new);
                self.retired.push(Retired::of(address, &old));
            }
            None => codes.push(pending.code.clone()),
        }
        let account = Account { codes, ..pending.account.clone() };
        match index {
            Some(index) => self.accounts[index] = account.clone(),
            None => self.accounts.push(account.clone()),
        }
        account
    }

    /// The account names the code's new entry; the one in the other vault is retired. Where somebody removed or
    /// replaced the code meanwhile, the new entry is.
    fn moved(&mut self, pending: &Pending, from: &CodeId) -> Account {
        let account = self.get_mut(&pending.account.address);
        let Some(account) = account else {
            self.retired.push(Retired::of(&pending.account.address, &pending.code));
            return pending.account.clone();
        };
        let address = account.address.clone();
        let is_done = account.codes.iter().any(|code| code.id == pending.code.id);
        let left = match account.codes.iter_mut().find(|code| code.id == *from) {
            Some(code) => {
                let left = Retired::of(&address, code);
                (code.id, code.vault) = (pending.code.id.clone(), pending.code.vault);
                Some(left)
            }
            None if is_done => None,
            None => Some(Retired::of(&address, &pending.code)),
        };
        let account = account.clone();
        self.retired.extend(left);
        account
    }

    /// Forgets a code that never reached the vault.
    pub(crate) fn abandon(&mut self, id: &CodeId) {
        self.pending.retain(|pending| pending.code.id != *id);
    }

    /// Whether an account names this code.
    pub(crate) fn names(&self, id: &CodeId) -> bool {
        self.accounts.iter().flat_map(|account| &account.codes).any(|code| code.id == *id)
    }

    /// Gives up a code whose way into the vault went wrong: it may lie there all the same.
    pub(crate) fn retire_one(&mut self, pending: &Pending) {
        self.abandon(&pending.code.id);
        self.retired.push(Retired::of(&pending.account.address, &pending.code));
    }

    /// Takes a code (or, without a label, all of them) out of its account, and the account away with its last code.
    /// Gives how many codes that were.
    pub(crate) fn retire(&mut self, address: &Address, label: Option<&str>) -> usize {
        self.retire_pending(address, label);
        let Some(index) = self.accounts.iter().position(|known| is_same(&known.address, address)) else {
            return 0;
        };
        let account = &mut self.accounts[index];
        let (gone, left): (Vec<_>, Vec<_>) = std::mem::take(&mut account.codes)
            .into_iter()
            .partition(|code| label.is_none_or(|label| code.label == label));
        account.codes = left;
        let address = account.address.clone();
        if account.codes.is_empty() {
            self.accounts.remove(index);
        }
        let count = gone.len();
        self.retired.extend(gone.iter().map(|code| Retired::of(&address, code)));
        count
    }

    /// Whether new codes go to this place, or anything lies there or is on its way.
    pub(crate) fn uses(&self, vault: VaultId) -> bool {
        let kept = self.accounts.iter().flat_map(|it| &it.codes).map(|code| code.vault);
        let moving =
            self.pending.iter().map(|it| it.code.vault).chain(self.retired.iter().map(|it| it.vault));
        self.new_codes_in == vault || kept.chain(moving).any(|other| other == vault)
    }

    /// Strikes out what has left the vault.
    pub(crate) fn unlist(&mut self, done: &Retired) {
        self.retired.retain(|retired| retired != done);
    }

    fn retire_pending(&mut self, address: &Address, label: Option<&str>) {
        let matches = |pending: &Pending| {
            is_same(&pending.account.address, address)
                && label.is_none_or(|label| pending.code.label == label)
        };
        let (gone, left): (Vec<_>, Vec<_>) = std::mem::take(&mut self.pending).into_iter().partition(matches);
        self.pending = left;
        self.retired.extend(gone.iter().map(|it| Retired::of(&it.account.address, &it.code)));
    }

    fn is_taken(&self, id: &CodeId) -> bool {
        self.names(id)
            || self.pending.iter().any(|pending| pending.code.id == *id)
            || self.retired.iter().any(|retired| retired.id == *id)
    }
}
