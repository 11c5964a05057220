//! Passphrases: from a file's first line, or from a hidden prompt. Standard input is for codes, so it is not read here.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::output::{Output, Stop};
use super::status::Status;
use crate::model::code::Typed;
use crate::storage::encryption::{Passphrase, PassphraseError};
use crate::storage::vault::{FileVaultError, Vault, VaultError};
use crate::work::account_store::AccountStore;

/// How often a prompt asks.
const TRIES: usize = 3;
/// How much of a file is read: more is no passphrase.
const MOST_READ: u64 = 4096;

/// Opens the vault's file for this run, if codes are kept in it and it is not open yet.
///
/// # Errors
/// Where there is no passphrase to be had, or it does not open the file.
pub async fn open_vault(output: &Output, store: &AccountStore) -> Result<(), Stop> {
    let wants = store.needs_passphrase().map_err(|error| output.no_register(&error))?;
    match store.file_vault().filter(|_| wants) {
        Some(vault) => open(output, vault).await,
        None => Ok(()),
    }
}

/// Opens the vault's file; at a terminal there are three tries.
///
/// # Errors
/// The same.
pub async fn open(output: &Output, vault: &Vault) -> Result<(), Stop> {
    if let Some(path) = output.passphrase_file.as_deref() {
        let passphrase = of_file(output, path, Passphrase::new)?;
        return output
            .patiently(vault.open(passphrase))
            .await
            .map_err(|error| output.not_kept(&error.into()));
    }
    let mut tries = 1;
    loop {
        let typed = typed(output, "cli-passphrase-ask")?;
        let passphrase = Passphrase::new(typed.as_str()).map_err(|error| bad(output, error))?;
        match output.patiently(vault.open(passphrase)).await {
            Err(VaultError::File(FileVaultError::WrongPassphrase)) if tries < TRIES => {
                tries += 1;
                output.note(&output.locale.text("cli-passphrase-again"));
            }
            other => return other.map_err(|error| output.not_kept(&error.into())),
        }
    }
}

/// Makes the vault's file with a passphrase that is typed twice, or read from the file that was named.
///
/// # Errors
/// Where there is no passphrase to be had, or the file cannot be made.
pub async fn create(output: &Output, vault: &Vault) -> Result<(), Stop> {
    let passphrase = new(output, output.passphrase_file.as_deref(), "cli-passphrase-new")?;
    output.patiently(vault.create(passphrase)).await.map_err(|error| output.not_kept(&error.into()))
}

/// A passphrase for something new: typed twice, or the first line of a file.
///
/// # Errors
/// Where there is none to be had, or it is too short.
pub fn new(output: &Output, file: Option<&Path>, prompt: &str) -> Result<Passphrase, Stop> {
    if let Some(path) = file {
        return of_file(output, path, Passphrase::chosen);
    }
    let first = typed(output, prompt)?;
    let passphrase = Passphrase::chosen(first.as_str()).map_err(|error| bad(output, error))?;
    if typed(output, "cli-passphrase-repeat")? != first {
        return Err(bad(output, PassphraseError::NotTheSame));
    }
    Ok(passphrase)
}

/// The passphrase of something that is there.
///
/// # Errors
/// Where there is none to be had.
pub fn known(output: &Output, file: Option<&Path>, prompt: &str) -> Result<Passphrase, Stop> {
    match file {
        Some(path) => of_file(output, path, Passphrase::new),
        None => Passphrase::new(typed(output, prompt)?.as_str()).map_err(|error| bad(output, error)),
    }
}

fn typed(output: &Output, prompt: &str) -> Result<Typed, Stop> {
    // It asks the terminal itself, whatever standard input is.
    match rpassword::prompt_password(format!("{} ", output.locale.text(prompt))) {
        Ok(text) => Ok(Typed::new(text)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err(Stop::Said(Status::Usage, output.locale.passphrase_error(PassphraseError::Empty)))
        }
        Err(_) => Err(Stop::Said(Status::OutOfReach, output.locale.text("cli-passphrase-no-terminal"))),
    }
}

fn of_file(
    output: &Output,
    path: &Path,
    take: impl Fn(&str) -> Result<Passphrase, PassphraseError>,
) -> Result<Passphrase, Stop> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_READ as usize));
    let read = File::open(path).and_then(|file| file.take(MOST_READ).read_to_end(&mut bytes));
    if let Err(error) = read {
        let args = [
            ("path", path.display().to_string().into()),
            ("kind", output.locale.io_fault(error.kind()).into()),
        ];
        return Err(Stop::Said(Status::Usage, output.locale.with("cli-passphrase-file-unread", &args)));
    }
    if is_open_to_others(path) {
        let args = [("path", path.display().to_string().into())];
        output.note(&output.locale.with("cli-passphrase-file-open", &args));
    }
    // What Windows' editors and shells put before a text is no part of it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = std::str::from_utf8(line).map_err(|_| bad(output, PassphraseError::ControlCharacter))?;
    take(text).map_err(|error| bad(output, error))
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_path: &Path) -> bool {
    false
}

fn bad(output: &Output, error: PassphraseError) -> Stop {
    Stop::Said(Status::Usage, output.locale.passphrase_error(error))
}
