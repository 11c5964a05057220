//! Why something could not be kept, got or removed.

use crate::model::address::Address;
use crate::storage::accounts::{CodeId, RegisterError, VaultId};
use crate::storage::vault::VaultError;

/// Why an account or code could not be kept, got or removed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// There is no such account, or it has no code.
    #[error("no code is kept for {0}")]
    NotFound(Address),
    /// The account has no code with this label.
    #[error("no code has the label {0:?}")]
    NoSuchLabel(String),
    /// The account has several codes, with these labels, and none was chosen.
    #[error("there are several codes: {0:?}")]
    Ambiguous(Vec<String>),
    /// The account has a code with this label already.
    #[error("another code has the label {0:?}")]
    LabelTaken(String),
    /// The account was brought back from a backup that held no codes; this is the code's label.
    #[error("the code {0:?} is not on this computer")]
    NotHere(String),
    /// The register names a code that is no longer where it was kept.
    #[error("the code {label:?} is gone")]
    Deleted {
        /// The code's.
        id: CodeId,
        /// The code's.
        label: String,
        /// Where it was kept.
        vault: VaultId,
    },
    /// The vault.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The register.
    #[error(transparent)]
    Register(#[from] RegisterError),
}

impl KeepError {
    /// Whether this code alone is the matter, and only a new one helps.
    pub fn wants_new_code(&self) -> bool {
        matches!(
            self,
            KeepError::NotHere(_) | KeepError::Deleted { .. } | KeepError::Vault(VaultError::Unreadable)
        )
    }
}
