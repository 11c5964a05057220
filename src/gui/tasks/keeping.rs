//! Where codes are kept, what they are for, and the timer of the daily check.

use iced::Task;

use super::open_vault;
use crate::gui::screen::passphrase::FileRequest;
use crate::gui::screen::start::Described;
use crate::model::address::Address;
use crate::platform::schedule::{self, Errand, ScheduleError};
use crate::storage::accounts::{Account, VaultId};
use crate::storage::encryption::Passphrase;
use crate::storage::vault::{Vault, VaultError, VaultInfo};
use crate::work::account_store::{AccountStore, KeepError, MovedCodes};

async fn enter(store: &AccountStore, entry: FileRequest) -> Result<(), KeepError> {
    let file = || store.file_vault().ok_or(KeepError::Vault(VaultError::NoService));
    match entry {
        FileRequest::None => Ok(()),
        FileRequest::Create(passphrase) => Ok(file()?.create(passphrase).await?),
        FileRequest::Open(passphrase) => Ok(file()?.open(passphrase).await?),
    }
}

/// Makes or opens the encrypted file, and has new codes go there.
pub fn use_file(store: &AccountStore, entry: FileRequest) -> Task<Result<VaultInfo, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        enter(&store, entry).await?;
        store.use_home(VaultId::File)?;
        Ok(store)
    })
    .then(|ready: Result<AccountStore, KeepError>| match ready {
        Ok(store) => open_vault(&store, true).map(|answer| answer.map_err(KeepError::from)),
        Err(error) => Task::done(Err(error)),
    })
}

/// Moves all codes.
pub fn move_to(
    store: &AccountStore,
    home: VaultId,
    entry: FileRequest,
) -> Task<Result<MovedCodes, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        enter(&store, entry).await?;
        store.move_to(home).await
    })
}

/// Gives the encrypted file another passphrase.
pub fn change_passphrase(
    store: &AccountStore,
    old: Passphrase,
    new: Passphrase,
) -> Task<Result<(), VaultError>> {
    let file = store.file_vault().cloned();
    Task::future(async move {
        let file: Vault = file.ok_or(VaultError::NoService)?;
        file.change_passphrase(old, new).await
    })
}

/// Keeps what was said about a code.
pub fn describe(store: &AccountStore, said: Described) -> Task<Result<Account, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        let (address, label) = (&said.address, &said.new_label);
        store.rename(address, &said.label, label).await?;
        store.set_used_in(address, label, &said.programs)?;
        store.set_expires(address, label, said.expires)
    })
}

/// Removes one code of an account.
pub fn remove_code(store: &AccountStore, address: Address, label: String) -> Task<Result<usize, KeepError>> {
    let store = store.clone();
    Task::future(async move { store.remove(&address, Some(&label)).await })
}

/// Switches the daily check, or only looks; gives whether it is on.
pub fn daily(wanted: Option<bool>) -> Task<Result<bool, ScheduleError>> {
    Task::future(async move {
        let switch = move || {
            match wanted {
                Some(true) => schedule::switch_on(&Errand::of_this_program(None)?)?,
                Some(false) => schedule::switch_off()?,
                None => {}
            }
            Ok(schedule::is_on())
        };
        tokio::task::spawn_blocking(switch).await.unwrap_or(Err(ScheduleError::NoScheduler))
    })
}
