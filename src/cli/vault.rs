//! `vault`: where codes are kept, moving them, and the passphrase of the encrypted file.

use super::args::{VaultArgs, VaultChoice, VaultCommand};
use super::json::{VaultDocument, VaultLine};
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::passphrase;
use super::status::Status;
use crate::storage::accounts::VaultId;
use crate::storage::vault::{Vault, VaultError};
use crate::work::account_store::AccountStore;

impl VaultChoice {
    fn id(self) -> VaultId {
        match self {
            VaultChoice::Keychain => VaultId::Keychain,
            VaultChoice::File => VaultId::File,
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
        Some(VaultCommand::Move { choice }) => {
            open_or_create(output, store, choice).await?;
            tidy_up(output, store).await?;
            let moved = output.patiently(store.move_to(choice.id())).await;
            let moved = moved.map_err(|error| output.not_kept(&error))?;
            let name = output.locale.text(name_of(choice));
            let args = [("count", moved.count.into()), ("vault", name.into())];
            output.say(&output.locale.with("cli-vault-moved", &args))?;
            for (address, label) in &moved.lost {
                output.note(&output.locale.lost(address, label));
            }
            document(output, store).await?;
            Ok(Status::of(moved.lost.is_empty()))
        }
        Some(VaultCommand::Use { choice }) => {
            open_or_create(output, store, choice).await?;
            store.put_new_codes_in(choice.id()).map_err(|error| output.no_register(&error))?;
            let name = output.locale.text(name_of(choice));
            output.say(&output.locale.with("cli-vault-used", &[("vault", name.into())]))?;
            document(output, store).await?;
            Ok(Status::Passed)
        }
        Some(VaultCommand::Passphrase { new_passphrase_file }) => {
            let vault = file(output, store)?;
            let old = passphrase::known(output, output.passphrase_file.as_deref(), "cli-passphrase-ask")?;
            // A wrong one is told before a new one is thought of.
            output
                .patiently(vault.open(old.clone()))
                .await
                .map_err(|error| output.not_kept(&error.into()))?;
            let new = passphrase::new(output, new_passphrase_file.as_deref(), "cli-passphrase-new")?;
            let changed = output.patiently(vault.change_passphrase(old, new)).await;
            changed.map_err(|error| output.not_kept(&error.into()))?;
            output.say(&output.locale.text("cli-passphrase-changed"))?;
            document(output, store).await?;
            Ok(Status::Passed)
        }
    }
}

async fn show(output: &Output, store: &AccountStore) -> Result<Status, Stop> {
    let (new_codes_in, vaults) = vaults(output, store).await?;
    for choice in &vaults {
        let name = output.locale.text(if choice.vault == "file" { "keychain-file" } else { "vault" });
        let id = if choice.new_codes { "cli-vault-line-new" } else { "cli-vault-line" };
        let args = [
            ("vault", name.into()),
            ("count", choice.codes.into()),
            ("detail", choice.detail.as_str().into()),
        ];
        output.say(&output.locale.with(id, &args))?;
    }
    let is_reached = vaults.iter().any(|choice| choice.new_codes && choice.ok);
    output.document(&VaultDocument { new_codes: word(new_codes_in), vaults })?;
    Ok(if is_reached { Status::Passed } else { Status::OutOfReach })
}

async fn document(output: &Output, store: &AccountStore) -> Result<(), Stop> {
    if !output.json {
        return Ok(());
    }
    let (new_codes_in, vaults) = vaults(output, store).await?;
    output.document(&VaultDocument { new_codes: word(new_codes_in), vaults })
}

/// Each vault with what lies in it, and whether it can be reached. Nobody is asked for a passphrase.
async fn vaults(output: &Output, store: &AccountStore) -> Result<(VaultId, Vec<VaultLine>), Stop> {
    let accounts = store.accounts().map_err(|error| output.no_register(&error))?;
    output.notices(store);
    let new_codes_in = store.new_codes_in().map_err(|error| output.no_register(&error))?;
    let mut vaults = Vec::new();
    for (choice, vault) in [(VaultId::Keychain, Some(store.keychain())), (VaultId::File, store.file_vault())]
    {
        let Some(vault) = vault else { continue };
        let codes = accounts.iter().flat_map(|it| &it.codes).filter(|code| code.vault == choice).count();
        if choice == VaultId::File && codes == 0 && new_codes_in != VaultId::File && !vault.exists() {
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
        vaults.push(VaultLine { vault: word(choice), codes, ok, new_codes: choice == new_codes_in, detail });
    }
    Ok((new_codes_in, vaults))
}

/// The vault's file is opened, or made where there is none yet.
async fn open_or_create(output: &Output, store: &AccountStore, choice: VaultChoice) -> Result<(), Stop> {
    if choice == VaultChoice::Keychain {
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

fn word(vault: VaultId) -> &'static str {
    match vault {
        VaultId::Keychain => "keychain",
        VaultId::File => "file",
        VaultId::Nowhere => "nowhere",
    }
}

fn name_of(choice: VaultChoice) -> &'static str {
    match choice {
        VaultChoice::Keychain => "vault",
        VaultChoice::File => "keychain-file",
    }
}
