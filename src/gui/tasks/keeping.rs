//! Where codes are kept, what they are for, and the timer of the daily check.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use std::time::Duration;

use iced::Task;

use super::{open_vault, wait};
use crate::gui::effect::FileRequest;
use crate::gui::screen::start::Described;
use crate::model::address::Address;
use crate::platform::paths::Paths;
use crate::platform::schedule::{self, Errand, ScheduleError};
use crate::platform::{browser, files, paths};
use crate::storage::accounts::{Account, RegisterError, VaultId};
use crate::storage::encryption::Passphrase;
use crate::storage::settings::{Settings, SettingsError};
use crate::storage::vault::{Vault, VaultError, VaultInfo};
use crate::storage::waiting::{self, Waiting};
use crate::storage::window_place::WindowPlace;
use crate::work::account_store::{AccountStore, KeepError, MovedCodes};
use crate::work::programs::{self, Found, Home};

/// How long something that was removed can be brought back.
const UNDO_LASTS: Duration = Duration::from_secs(10);
/// How long the window waits for a removal when it closes.
const CLOSING_WAITS: Duration = Duration::from_secs(3);

/// What the start page and the settings show of what is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub accounts: Vec<Account>,
    /// Where new codes go; `None` while they are kept for this run only.
    pub new_codes_in: Option<VaultId>,
    /// Whether there is an encrypted file.
    pub has_file: bool,
    /// Whether it is open in this run.
    pub is_file_open: bool,
}

/// Reads what is kept, here and now: only before the window opens.
pub fn read(store: &AccountStore) -> Result<Kept, RegisterError> {
    let file = store.file_vault();
    Ok(Kept {
        accounts: store.accounts()?,
        new_codes_in: if store.is_for_this_run() { None } else { Some(store.new_codes_in()?) },
        has_file: file.is_some_and(Vault::exists),
        is_file_open: file.is_some_and(|file| !file.needs_passphrase()),
    })
}

/// Has something done that reads or writes files, beside the window's thread.
fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Task<T> {
    // One that panicked has nothing to say.
    Task::future(async move { tokio::task::spawn_blocking(work).await })
        .then(|done| done.map_or_else(|_| Task::none(), Task::done))
}

/// Reads what is kept once more.
pub fn read_again(store: &AccountStore) -> Task<Result<Kept, RegisterError>> {
    let store = store.clone();
    aside(move || read(&store))
}

/// Reads one account; `None` where it is gone.
pub fn account(store: &AccountStore, address: Address) -> Task<Result<Option<Account>, RegisterError>> {
    let store = store.clone();
    aside(move || store.account(&address))
}

/// The number of what was written last to a file.
pub type LastSaved = Arc<Mutex<u64>>;

/// Writes settings; only a failure is told. Of several under way those with the highest number stay, whichever comes
/// first.
pub fn save_settings(last: &LastSaved, number: u64, settings: Settings, paths: Paths) -> Task<SettingsError> {
    let saved = unless_newer(last, number, move || settings.save(&paths));
    saved.then(|saved| saved.map_or_else(Task::done, |()| Task::none()))
}

/// Writes something beside the window's thread, unless what has a higher number was written already.
fn unless_newer<E: Send + 'static>(
    last: &LastSaved,
    number: u64,
    write: impl FnOnce() -> Result<(), E> + Send + 'static,
) -> Task<Result<(), E>> {
    let last = last.clone();
    aside(move || {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last > number {
            return Ok(());
        }
        *last = number;
        write()
    })
}

/// Writes the set-up that waits, or forgets it. Nobody is told where that fails: it begins again then. Of several under
/// way the one with the highest number stays.
pub fn keep_waiting<M: Send + 'static>(
    last: &LastSaved,
    number: u64,
    waiting: Option<Waiting>,
    folder: PathBuf,
) -> Task<M> {
    let kept = unless_newer(last, number, move || match waiting {
        Some(waiting) => waiting.save(&folder),
        None => waiting::forget(&folder),
    });
    let kept = kept.map(|kept| {
        if let Err(error) = kept {
            log::warn!("the set-up that waits: {error}");
        }
    });
    kept.discard()
}

/// Remembers how the window is to open the next time. Nobody is told where that fails.
pub fn keep_place<M: Send + 'static>(place: WindowPlace, folder: PathBuf) -> Task<M> {
    let kept = aside(move || {
        if let Err(error) = place.save(&folder) {
            log::warn!("the window's place: {error}");
        }
        Some(())
    });
    kept.discard()
}

/// Writes a page into the person's folder for downloads, else into their own, and hands it to the browser. Gives the file;
/// `None` where it could not be written.
pub fn save_page(name: String, page: String) -> Task<Option<PathBuf>> {
    aside(move || {
        let folder = paths::for_downloads()?;
        let file = folder.join(name);
        files::write_whole(&file, page.as_bytes()).ok()?;
        // Who has no browser for it has the file.
        let _ = browser::open_file(&file);
        Some(file)
    })
}

async fn enter(store: &AccountStore, request: Option<FileRequest>) -> Result<(), KeepError> {
    let file = || store.file_vault().ok_or(KeepError::Vault(VaultError::NoService));
    match request {
        None => Ok(()),
        Some(FileRequest::Create(passphrase)) => Ok(file()?.create(passphrase).await?),
        Some(FileRequest::Open(passphrase)) => Ok(file()?.open(passphrase).await?),
    }
}

/// Makes or opens the encrypted file, and has new codes go there.
pub fn use_file(store: &AccountStore, request: FileRequest) -> Task<Result<VaultInfo, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        enter(&store, Some(request)).await?;
        store.put_new_codes_in(VaultId::File)?;
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
    vault: VaultId,
    request: Option<FileRequest>,
) -> Task<Result<MovedCodes, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        enter(&store, request).await?;
        store.move_to(vault).await
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

/// Notes that a program uses a code.
pub fn note_use(
    store: &AccountStore,
    address: Address,
    label: String,
    program: String,
) -> Task<Result<Account, KeepError>> {
    let store = store.clone();
    Task::future(async move { store.note_use(&address, &label, &program) })
}

/// Removes one code of an account, or the account with all of them.
pub fn remove(
    store: &AccountStore,
    address: Address,
    label: Option<String>,
) -> Task<Result<usize, KeepError>> {
    let store = store.clone();
    Task::future(async move { store.remove(&address, label.as_deref()).await })
}

/// Removes what waited for it before the window closes. What the vault does not do in time the next start finishes.
pub fn remove_at_last(store: &AccountStore, address: Address, label: Option<String>) -> Task<()> {
    let store = store.clone();
    Task::future(async move {
        let removal = store.remove(&address, label.as_deref());
        if let Ok(Err(error)) = tokio::time::timeout(CLOSING_WAITS, removal).await {
            log::warn!("not removed: {error}");
        }
    })
}

/// Waits as long as something that was removed can be brought back.
pub fn wait_for_undo() -> Task<()> {
    wait(UNDO_LASTS)
}

/// Reads which accounts this computer's mail programs have.
pub fn look_at_programs() -> Task<Vec<Found>> {
    let look = || Home::of_user().map(|home| programs::look(&home)).unwrap_or_default();
    Task::future(async move { tokio::task::spawn_blocking(look).await.unwrap_or_default() })
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
