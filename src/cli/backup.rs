//! `backup` and `restore`.

use super::args::{BackupArgs, RestoreArgs};
use super::json::{BackedUp, BroughtBack};
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::passphrase;
use super::status::Status;
use crate::platform::files::FileFault;
use crate::work::account_store::AccountStore;
use crate::work::backup::{self, BackupError};

/// `mailkey backup`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn backup(output: &Output, store: &AccountStore, args: BackupArgs) -> Result<Status, Stop> {
    if args.with_codes {
        tidy_up(output, store).await?;
    }
    let passphrase =
        passphrase::new(output, args.backup_passphrase_file.as_deref(), "cli-backup-passphrase-new")?;
    let written = output.patiently(backup::write(store, &args.file, &passphrase, args.with_codes)).await;
    let written = written.map_err(|error| stop(output, &error))?;
    let file = args.file.display().to_string();
    let id = if args.with_codes { "cli-backed-up-with-codes" } else { "cli-backed-up" };
    let words = [
        ("file", file.clone().into()),
        ("accounts", written.accounts.into()),
        ("codes", written.codes.into()),
    ];
    output.say(&output.locale.with(id, &words))?;
    for (address, label) in &written.lost {
        output.note(&output.locale.lost(address, label));
    }
    let (accounts, codes, lost) = (written.accounts, written.codes, written.lost.len());
    output.document(&BackedUp { file, accounts, codes, lost })?;
    Ok(Status::of(lost == 0))
}

/// `mailkey restore`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn restore(output: &Output, store: &AccountStore, args: RestoreArgs) -> Result<Status, Stop> {
    if let Err(error) = std::fs::metadata(&args.file) {
        return Err(stop(output, &FileFault::of(&args.file, &error).into()));
    }
    tidy_up(output, store).await?;
    let file = args.backup_passphrase_file.as_deref();
    let passphrase = passphrase::known(output, file, "cli-backup-passphrase-ask")?;
    let brought = output.patiently(backup::restore(store, &args.file, &passphrase)).await;
    let brought = brought.map_err(|error| stop(output, &error))?;
    let counts = [
        ("accounts", brought.accounts.into()),
        ("codes", brought.codes.into()),
        ("bare", brought.without_code.into()),
        ("here", brought.here.into()),
    ];
    output.say(&output.locale.with("cli-brought-back", &counts))?;
    for (id, count) in [("cli-brought-bare", brought.without_code), ("cli-brought-here", brought.here)] {
        if count > 0 {
            output.say(&output.locale.with(id, &counts))?;
        }
    }
    output.document(&BroughtBack {
        accounts: brought.accounts,
        codes: brought.codes,
        without_code: brought.without_code,
        here: brought.here,
    })?;
    Ok(Status::Passed)
}

fn stop(output: &Output, error: &BackupError) -> Stop {
    match error {
        BackupError::Keep(error) => output.not_kept(error),
        BackupError::File(FileFault::Io { kind: std::io::ErrorKind::NotFound, .. }) => {
            Stop::Said(Status::NotFound, output.locale.backup_error(error))
        }
        BackupError::Sealed(_) | BackupError::NoBackup | BackupError::TooLarge => {
            Stop::Said(Status::Usage, output.locale.backup_error(error))
        }
        BackupError::Newer { .. } | BackupError::NotKept | BackupError::File(_) => {
            Stop::Said(Status::OutOfReach, output.locale.backup_error(error))
        }
    }
}
