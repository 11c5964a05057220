//! Everything a face needs, wired once.

use std::sync::Arc;

use crate::accounts::{Register, RegisterError};
use crate::catalogue::{Catalogue, FileError};
use crate::keeper::Keeper;
use crate::places::{NoHome, Places};
use crate::probe::{Prober, ProberError, RefusedCodes};
use crate::vault::Vault;

/// What window and terminal work with. Cheap to clone.
#[derive(Clone)]
pub struct Services {
    /// Where files are kept.
    pub places: Places,
    /// What is known about providers.
    pub catalogue: Arc<Catalogue>,
    /// What is wrong with the user's own provider files.
    pub provider_faults: Arc<[FileError]>,
    /// Signs in.
    pub prober: Prober,
    /// Keeps codes and accounts.
    pub keeper: Keeper,
    /// Codes that were refused in this run.
    pub refused: RefusedCodes,
}

/// Why the program cannot work at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// The user has no home folder.
    #[error(transparent)]
    NoHome(#[from] NoHome),
    /// The register cannot be used.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// There is no trust store, or no encryption.
    #[error(transparent)]
    Prober(#[from] ProberError),
}

impl Services {
    /// Wires the real ones for this user.
    ///
    /// # Errors
    /// When there is no home folder or no register.
    pub fn of_user() -> Result<Services, StartError> {
        // A window that waits for the trust store opens late.
        Services::at(Places::of_user()?, Prober::reading())
    }

    /// Wires the real ones over the given folders.
    ///
    /// # Errors
    /// When there is no register.
    pub fn at(places: Places, prober: Prober) -> Result<Services, StartError> {
        let (catalogue, faults) = Catalogue::load(Some(&places.config));
        let register = Register::open(&places.data)?;
        Ok(Services {
            catalogue: Arc::new(catalogue),
            provider_faults: faults.into(),
            prober,
            keeper: Keeper::new(Vault::keychain(), register),
            refused: RefusedCodes::default(),
            places,
        })
    }
}
