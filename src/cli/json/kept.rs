//! The answers of commands that tell or change what is kept.

use jiff::Timestamp;
use serde::Serialize;

use crate::model::address::Address;
use crate::model::catalogue::ProviderId;
use crate::storage::accounts::{Account, KeptCode, VaultId};
use crate::work::handoff;

/// The answer of `list`.
#[derive(Debug, Serialize)]
pub struct List<'a> {
    pub accounts: Vec<Saved<'a>>,
}

/// A saved account.
#[derive(Debug, Serialize)]
pub struct Saved<'a> {
    pub address: &'a Address,
    pub provider: Option<&'a ProviderId>,
    pub codes: Vec<SavedCode<'a>>,
}

/// What is known of a saved code.
#[derive(Debug, Serialize)]
pub struct SavedCode<'a> {
    pub label: &'a str,
    pub made: Timestamp,
    pub last_passed: Option<Timestamp>,
    pub last_refused: Option<Timestamp>,
    /// Where it lies: `keychain`, `file`, or `nowhere` after a backup without codes.
    pub kept_in: VaultId,
    pub used_in: &'a [String],
    /// Those that still have the code before this one; only where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outdated: Vec<&'a str>,
    pub expires: Option<Timestamp>,
    /// What the servers said beside their yes at the last test; only where they said something.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub notices: &'a [String],
}

impl<'a> SavedCode<'a> {
    /// As the register has it.
    pub fn of(code: &'a KeptCode) -> SavedCode<'a> {
        SavedCode {
            label: &code.label,
            made: code.made,
            last_passed: code.last_passed,
            last_refused: code.last_refused,
            kept_in: code.vault,
            used_in: &code.used_in,
            outdated: handoff::to_update(code).collect(),
            expires: code.expires,
            notices: code.last_test.as_ref().map_or(&[], |test| &test.notices),
        }
    }
}

impl<'a> List<'a> {
    /// The accounts of the register.
    pub fn of(accounts: &'a [Account]) -> List<'a> {
        let saved = |account: &'a Account| Saved {
            address: &account.address,
            provider: account.provider.as_ref(),
            codes: account.codes.iter().map(SavedCode::of).collect(),
        };
        List { accounts: accounts.iter().map(saved).collect() }
    }
}

/// The answer of `describe`.
#[derive(Debug, Serialize)]
pub struct Described<'a> {
    pub address: &'a Address,
    /// The code as it is now.
    pub code: SavedCode<'a>,
}

/// The answer of `remove`.
#[derive(Debug, Serialize)]
pub struct Removed<'a> {
    pub address: &'a Address,
    /// The labels of the codes that are gone.
    pub labels: Vec<&'a str>,
    /// Whether the account is gone with them.
    pub account: bool,
    /// The programs and devices that still have one of them.
    pub holders: Vec<&'a str>,
}
