//! A vault in memory: the codes end with this run.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::worker::{Slot, Store};
use super::{KeychainName, VaultError};
use crate::model::code::Code;

/// The codes of this run; clones are the same, so that they outlive a worker.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<HashMap<(String, String), Code>>>);

impl Memory {
    fn codes(&self) -> MutexGuard<'_, HashMap<(String, String), Code>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(slot: &Slot<'_>) -> (String, String) {
    (slot.service.to_owned(), slot.user.clone())
}

impl Store for Memory {
    fn open(&mut self) -> Result<KeychainName, VaultError> {
        Ok(KeychainName::Memory)
    }

    fn close(&mut self) {}

    fn is_locked(&mut self) -> Result<bool, VaultError> {
        Ok(false)
    }

    fn may_ask(&self) -> bool {
        false
    }

    fn put(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
        self.codes().extend(codes.iter().map(|(slot, code)| (name(slot), (*code).clone())));
        Ok(())
    }

    fn get(&mut self, slot: &Slot<'_>) -> Result<Option<Code>, VaultError> {
        Ok(self.codes().get(&name(slot)).cloned())
    }

    fn delete(&mut self, slots: &[Slot<'_>]) -> Result<(), VaultError> {
        let mut codes = self.codes();
        for slot in slots {
            codes.remove(&name(slot));
        }
        Ok(())
    }
}
