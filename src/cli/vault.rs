//! `vault`: where codes are kept, moving them, and the passphrase of the encrypted file.

use super::args::{VaultArgs, VaultCommand, Where};
use super::desk::{Desk, Status, Stop};
use super::json::{VaultDocument, VaultPlace};
use super::passphrase;
use crate::storage::accounts::Home;
use crate::storage::vault::{Vault, VaultError};
use crate::work::keeper::Keeper;

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
pub async fn run(desk: &Desk, keeper: &Keeper, args: VaultArgs) -> Result<Status, Stop> {
    match args.command {
        None => show(desk, keeper).await,
        Some(VaultCommand::Move { place }) => {
            open_or_create(desk, keeper, place).await?;
            desk.tidy_up(keeper).await?;
            let moved = keeper.move_to(place.home()).await.map_err(|error| desk.not_kept(&error))?;
            let name = desk.locale.text(name_of(place));
            let args = [("count", moved.count.into()), ("vault", name.into())];
            desk.say(&desk.locale.with("cli-vault-moved", &args))?;
            for (address, label) in &moved.lost {
                desk.note(&desk.locale.lost(address, label));
            }
            document(desk, keeper).await?;
            Ok(Status::of(moved.lost.is_empty()))
        }
        Some(VaultCommand::Use { place }) => {
            open_or_create(desk, keeper, place).await?;
            keeper.use_home(place.home()).map_err(|error| desk.no_register(&error))?;
            let name = desk.locale.text(name_of(place));
            desk.say(&desk.locale.with("cli-vault-used", &[("vault", name.into())]))?;
            document(desk, keeper).await?;
            Ok(Status::Passed)
        }
        Some(VaultCommand::Passphrase { new_passphrase_file }) => {
            let vault = file(desk, keeper)?;
            let old = passphrase::known(desk, desk.passphrase_file.as_deref(), "cli-passphrase-ask")?;
            // A wrong one is told before a new one is thought of.
            vault.open(old.clone()).await.map_err(|error| desk.not_kept(&error.into()))?;
            let new = passphrase::new(desk, new_passphrase_file.as_deref(), "cli-passphrase-new")?;
            vault.change_passphrase(old, new).await.map_err(|error| desk.not_kept(&error.into()))?;
            desk.say(&desk.locale.text("cli-passphrase-changed"))?;
            document(desk, keeper).await?;
            Ok(Status::Passed)
        }
    }
}

async fn show(desk: &Desk, keeper: &Keeper) -> Result<Status, Stop> {
    let (home, places) = places(desk, keeper).await?;
    for place in &places {
        let name = desk.locale.text(if place.vault == "file" { "keychain-file" } else { "vault" });
        let id = if place.new_codes { "cli-vault-line-new" } else { "cli-vault-line" };
        let args =
            [("vault", name.into()), ("count", place.codes.into()), ("detail", place.detail.as_str().into())];
        desk.say(&desk.locale.with(id, &args))?;
    }
    let is_reached = places.iter().any(|place| place.new_codes && place.ok);
    desk.document(&VaultDocument { new_codes: word(home), vaults: places })?;
    Ok(if is_reached { Status::Passed } else { Status::OutOfReach })
}

async fn document(desk: &Desk, keeper: &Keeper) -> Result<(), Stop> {
    if !desk.json {
        return Ok(());
    }
    let (home, vaults) = places(desk, keeper).await?;
    desk.document(&VaultDocument { new_codes: word(home), vaults })
}

/// Each vault with what lies in it, and whether it can be reached. Nobody is asked for a passphrase.
async fn places(desk: &Desk, keeper: &Keeper) -> Result<(Home, Vec<VaultPlace>), Stop> {
    let accounts = keeper.accounts().map_err(|error| desk.no_register(&error))?;
    desk.notices(keeper);
    let home = keeper.home().map_err(|error| desk.no_register(&error))?;
    let mut places = Vec::new();
    for (place, vault) in [(Home::Keychain, Some(keeper.keychain())), (Home::File, keeper.file_vault())] {
        let Some(vault) = vault else { continue };
        let codes = accounts.iter().flat_map(|it| &it.codes).filter(|code| code.home == place).count();
        if place == Home::File && codes == 0 && home != Home::File && !vault.exists() {
            continue;
        }
        let (ok, detail) = match vault.prove().await {
            Ok(info) => {
                let name = [("name", desk.locale.keychain_name(&info.name).into())];
                (true, desk.locale.with("cli-keychain-proved", &name))
            }
            // A file that only waits for its passphrase is within reach.
            Err(VaultError::File(crate::storage::vault::FileVaultError::Locked)) if vault.exists() => {
                (true, desk.locale.text("cli-vault-locked"))
            }
            Err(error) => (false, desk.locale.join(&<[String; 2]>::from(desk.locale.vault_error(&error)))),
        };
        places.push(VaultPlace { vault: word(place), codes, ok, new_codes: place == home, detail });
    }
    Ok((home, places))
}

/// The vault's file is opened, or made where there is none yet.
async fn open_or_create(desk: &Desk, keeper: &Keeper, place: Where) -> Result<(), Stop> {
    if place == Where::Keychain {
        return Ok(());
    }
    let vault = file(desk, keeper)?;
    if vault.exists() {
        passphrase::open(desk, vault).await
    } else {
        desk.note(&desk.locale.text("cli-passphrase-why"));
        passphrase::create(desk, vault).await
    }
}

fn file<'a>(desk: &Desk, keeper: &'a Keeper) -> Result<&'a Vault, Stop> {
    keeper.file_vault().ok_or_else(|| desk.not_kept(&VaultError::NoService.into()))
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
