//! Everything a face needs, wired once.

use std::sync::Arc;

use jiff::Timestamp;

use crate::mail::discovery::Finder;
use crate::mail::probe::{Plan, Prober, ProberError, RefusedCodes, Report};
use crate::model::catalogue::{Catalogue, FileError};
use crate::platform::paths::{NoHome, Paths};
use crate::storage::accounts::{LastTest, Register, RegisterError, TestOutcome};
use crate::storage::settings::{LookUp, ProxyChoice};
use crate::storage::vault::Vault;
use crate::work::account_store::AccountStore;
use crate::work::journey::DraftWithCode;
use crate::work::recipes;

/// What window and terminal work with. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    /// Where files are kept.
    pub paths: Paths,
    /// What is known about providers.
    pub catalogue: Arc<Catalogue>,
    /// What is wrong with the user's own provider files.
    pub provider_faults: Arc<[FileError]>,
    /// Signs in.
    pub prober: Prober,
    /// Keeps codes and accounts.
    pub store: AccountStore,
    /// Codes that were refused in this run.
    pub refused: RefusedCodes,
    /// Whether servers may be looked for outside of this computer.
    pub look_up: LookUp,
    /// Whether this run may look at the settings of other mail programs, where the person's settings allow it.
    pub may_look_at_programs: bool,
    /// Whether all this is only for practising: nobody elsewhere is asked for anything, and nothing of the system is changed.
    pub is_practice: bool,
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

impl Context {
    /// Wires the real ones for this user.
    ///
    /// # Errors
    /// When there is no home folder or no register.
    pub fn of_user() -> Result<Context, StartError> {
        // A window that reads the trust store first opens late.
        Context::at(Paths::of_user()?, Prober::unread())
    }

    /// Reaches servers this way from now on.
    pub fn reach_through(&mut self, choice: &ProxyChoice) {
        if !self.is_practice {
            self.prober = self.prober.clone().through(choice.proxies());
        }
    }

    /// Has servers looked for outside of this computer from now on, or not.
    pub fn look_for_servers(&mut self, choice: LookUp) {
        if !self.is_practice {
            self.look_up = choice;
        }
    }

    /// What looks for the servers of a domain that nobody knows; `None` where the person does not want that.
    pub fn finder(&self) -> Option<Finder> {
        (self.look_up == LookUp::On).then(|| Finder::new(self.prober.clone()))
    }

    /// What to test, with all that is known beforehand.
    pub fn plan(&self, coded: &DraftWithCode) -> Plan {
        let plan = coded.plan();
        let refused_lately = self.refused.lately(&coded.draft.address).max(plan.refused_lately);
        Plan { refused_lately, ..plan }
    }

    /// Remembers for this run whether the provider refused a code; one that has passed after all is forgotten.
    pub fn remember(&self, coded: &DraftWithCode, report: &Report) {
        let address = &coded.draft.address;
        if report.is_refused() {
            self.refused.note(address, &coded.code);
        } else if report.passed() {
            self.refused.forget(address, &coded.code);
        }
    }

    /// Notes in the register how the test of a kept code came out, and with which servers it passed.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn note_test(&self, coded: &DraftWithCode, report: &Report) -> Result<(), RegisterError> {
        if report.passed() {
            self.store.note_places(&coded.draft.account(Some(report)))?;
        }
        let outcome = if report.passed() {
            TestOutcome::Passed
        } else {
            TestOutcome::Failed(report.failure().map(|(_, why)| why.cause))
        };
        let test = LastTest { at: Timestamp::now(), outcome, notices: report.notices() };
        self.store.note_test(&coded.draft.address, &coded.label, test)
    }

    /// Wires the real ones over the given folders.
    ///
    /// # Errors
    /// When there is no register.
    pub fn at(paths: Paths, prober: Prober) -> Result<Context, StartError> {
        let (catalogue, faults) = recipes::catalogue(&paths);
        let register = Register::open(&paths.data)?;
        Ok(Context {
            catalogue: Arc::new(catalogue),
            provider_faults: faults.into(),
            prober,
            store: AccountStore::new(Vault::keychain(), register),
            refused: RefusedCodes::default(),
            look_up: LookUp::default(),
            may_look_at_programs: true,
            is_practice: false,
            paths,
        })
    }
}
