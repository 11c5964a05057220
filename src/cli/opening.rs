//! What a command does before it reads what is kept.

use super::output::{Output, Stop};
use super::passphrase;
use crate::work::account_store::AccountStore;

/// Opens the vault's file where codes are kept in that, finishes what a crash left between vault and register, and says
/// what the person should know of either.
///
/// # Errors
/// The register's, and where the file does not open.
pub async fn tidy_up(output: &Output, store: &AccountStore) -> Result<(), Stop> {
    passphrase::open_vault(output, store).await?;
    let done = output.patiently(store.reconcile()).await.map_err(|error| output.not_kept(&error))?;
    for address in done.finished {
        output.note(&output.locale.with("cli-reconciled", &[("address", address.in_letters().into())]));
    }
    output.notices(store);
    Ok(())
}
