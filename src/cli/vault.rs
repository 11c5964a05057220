//! `vault`: where codes are kept, moving them, and the passphrase of the encrypted file.

use super::args::{VaultArgs, VaultCommand, Where};
use super::json::{VaultDocument, VaultPlace};
use super::output::{Output, Status, Stop};
use super::passphrase;
use crate::storage::accounts::Home;
use crate::storage::vault::{Vault, VaultError};
use crate::work::account_store::AccountStore;

impl Where {
    fn home(self) -> Home {
        match self {
            Where::Keychain => Home::Keychain,
            Where::File => Home::File,
        }
    }
}

/// `mailkey vault`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(output: &Output, store: &AccountStore, args: VaultArgs) -> Result<Status, Stop> {
    match args.command {
        None => show(output, store).await,
        Some(VaultCommand::Move { place }) => {
            open_or_create(output, store, place).await?;
            output.tidy_up(store).await?;
            let moved = store.move_to(place.home()).await.map_err(|error| output.not_kept(&error))?;
            let name = output.locale.text(name_of(place));
            let args = [("count", moved.count.into()), ("vault", name.into())];
            output.say(&output.locale.with("cli-vault-moved", &args))?;
            for (address, label) in &moved.lost {
                output.note(&output.locale.lost(address, label));
            }
            document(output, store).await?;
            Ok(Status::of(moved.lost.is_empty()))
        }
        Some(VaultCommand::Use { place }) => {
            open_or_create(output, store, place).await?;
            store.use_home(place.home()).map_err(|error| output.no_register(&error))?;
            let name = output.locale.text(name_of(place));
            output.say(&output.locale.with("cli-vault-used", &[("vault", name.into())]))?;
            document(output, store).await?;
            Ok(Status::Passed)
        }
        Some(VaultCommand::Passphrase { new_passphrase_file }) => {
            let vault = file(output, store)?;
            let old = passphrase::known(output, output.passphrase_file.as_deref(), "cli-passphrase-ask")?;
            // A wrong one is told before a new one is thought of.
            vault.open(old.clone()).await.map_err(|error| output.not_kept(&error.into()))?;
            let new = passphrase::new(output, new_passphrase_file.as_deref(), "cli-passphrase-new")?;
            vault.change_passphrase(old, new).await.map_err(|error| output.not_kept(&error.into()))?;
            output.say(&output.locale.text("cli-passphrase-changed"))?;
            document(output, store).await?;
            Ok(Status::Passed)
        }
    }
}

async fn show(output: &Output, store: &AccountStore) -> Result<Status, Stop> {
    let (home, places) = places(output, store).await?;
    for place in &places {
        let name = output.locale.text(if place.vault == "file" { "keychain-file" } else { "vault" });
        let id = if place.new_codes { "cli-vault-line-new" } else { "cli-vault-line" };
        let args =
            [("vault", name.into()), ("count", place.codes.into()), ("detail", place.detail.as_str().into())];
        output.say(&output.locale.with(id, &args))?;
    }
    let is_reached = places.iter().any(|place| place.new_codes && place.ok);
    output.document(&VaultDocument { new_codes: word(home), vaults: places })?;
    Ok(if is_reached { Status::Passed } else { Status::OutOfReach })
}

async fn document(output: &Output, store: &AccountStore) -> Result<(), Stop> {
    if !output.json {
        return Ok(());
    }
    let (home, vaults) = places(output, store).await?;
    output.document(&VaultDocument { new_codes: word(home), vaults })
}

/// Each vault with what lies in it, and whether it can be reached. Nobody is asked for a passphrase.
async fn places(output: &Output, store: &AccountStore) -> Result<(Home, Vec<VaultPlace>), Stop> {
    let accounts = store.accounts().map_err(|error| output.no_register(&error))?;
    output.notices(store);
    let home = store.home().map_err(|error| output.no_register(&error))?;
    let mut places = Vec::new();
    for (place, vault) in [(Home::Keychain, Some(store.keychain())), (Home::File, store.file_vault())] {
        let Some(vault) = vault else { continue };
        let codes = accounts.iter().flat_map(|it| &it.codes).filter(|code| code.home == place).count();
        if place == Home::File && codes == 0 && home != Home::File && !vault.exists() {
            continue;
        }
        let (ok, detail) = match vault.prove().await {
            Ok(info) => {
                let name = [("name", output.locale.keychain_name(&info.name).into())];
                (true, output.locale.with("cli-keychain-proved", &name))
            }
            // A file that only waits for its passphrase is within reach.
            Err(VaultError::File(crate::storage::vault::FileVaultError::Locked)) if vault.exists() => {
                (true, output.locale.text("cli-vault-locked"))
            }
            Err(error) => {
                (false, output.locale.join(&<[String; 2]>::from(output.locale.vault_error(&error))))
            }
        };
        places.push(VaultPlace { vault: word(place), codes, ok, new_codes: place == home, detail });
    }
    Ok((home, places))
}

/// The vault's file is opened, or made where there is none yet.
async fn open_or_create(output: &Output, store: &AccountStore, place: Where) -> Result<(), Stop> {
    if place == Where::Keychain {
        return Ok(());
    }
    let vault = file(output, store)?;
    if vault.exists() {
        passphrase::open(output, vault).await
    } else {
        output.note(&output.locale.text("cli-passphrase-why"));
        passphrase::create(output, vault).await
    }
}

fn file<'a>(output: &Output, store: &'a AccountStore) -> Result<&'a Vault, Stop> {
    store.file_vault().ok_or_else(|| output.not_kept(&VaultError::NoService.into()))
}

fn word(home: Home) -> &'static str {
    match home {
        Home::Keychain => "keychain",
        Home::File => "file",
        Home::Nowhere => "nowhere",
    }
}

fn name_of(place: Where) -> &'static str {
    match place {
        Where::Keychain => "vault",
        Where::File => "keychain-file",
    }
}
