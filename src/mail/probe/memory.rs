//! Which codes were refused in this run, so that none is sent twice by accident.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::model::address::Address;
use crate::model::code::Code;

/// How long a refusal counts among those of late: providers pause for about as long.
const LATELY: Duration = Duration::from_secs(15 * 60);

/// Remembers for this run, in memory, which code was refused for which address and when. It keeps salted hashes, no
/// codes. Clones share what they remember.
#[derive(Clone)]
pub struct RefusedCodes(Arc<Memory>);

struct Memory {
    salt: [u8; 32],
    refused: Mutex<HashMap<[u8; 32], SystemTime>>,
    /// By address alone: when its provider refused a code of any kind.
    times: Mutex<HashMap<[u8; 32], Vec<SystemTime>>>,
}

impl RefusedCodes {
    /// Remembers nothing yet.
    pub fn new() -> RefusedCodes {
        RefusedCodes(Arc::new(Memory { salt: salt(), refused: Mutex::default(), times: Mutex::default() }))
    }

    /// Remembers that the provider has just refused this code for this address.
    pub fn note(&self, address: &Address, code: &Code) {
        let key = self.key(address, code);
        self.lock().insert(key, SystemTime::now());
        self.times().entry(self.hash(address, "")).or_default().push(SystemTime::now());
    }

    /// How many sign-ins were refused for this address in the last quarter of an hour of this run.
    pub fn lately(&self, address: &Address) -> usize {
        let is_recent = |then: &&SystemTime| then.elapsed().is_ok_and(|age| age < LATELY);
        self.times().get(&self.hash(address, "")).map_or(0, |all| all.iter().filter(is_recent).count())
    }

    /// Whether this code was refused for this address in this run.
    pub fn is_refused(&self, address: &Address, code: &Code) -> bool {
        self.refused_at(address, code).is_some()
    }

    /// When this code was last refused for this address in this run.
    pub fn refused_at(&self, address: &Address, code: &Code) -> Option<SystemTime> {
        self.lock().get(&self.key(address, code)).copied()
    }

    /// Forgets it, once the code was accepted after all.
    pub fn forget(&self, address: &Address, code: &Code) {
        let key = self.key(address, code);
        self.lock().remove(&key);
        self.times().remove(&self.hash(address, ""));
    }

    fn key(&self, address: &Address, code: &Code) -> [u8; 32] {
        self.hash(address, code.expose())
    }

    fn hash(&self, address: &Address, secret: &str) -> [u8; 32] {
        let address = address.to_string();
        // What a hash is fed stays on the stack: the code is fed masked.
        let mask = self.0.salt.iter().cycle();
        let masked: Zeroizing<Vec<u8>> =
            Zeroizing::new(secret.bytes().zip(mask).map(|(byte, mask)| byte ^ mask).collect());
        let mut hash = Sha256::new();
        hash.update(self.0.salt);
        hash.update(u64::try_from(address.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(address.as_bytes());
        hash.update(masked.as_slice());
        hash.finalize().into()
    }

    fn times(&self) -> MutexGuard<'_, HashMap<[u8; 32], Vec<SystemTime>>> {
        self.0.times.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<[u8; 32], SystemTime>> {
        self.0.refused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RefusedCodes {
    fn default() -> Self {
        RefusedCodes::new()
    }
}

impl fmt::Debug for RefusedCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RefusedCodes({})", self.lock().len())
    }
}

/// Randomness that the standard library takes from the system for its hash maps.
fn salt() -> [u8; 32] {
    let mut hash = Sha256::new();
    for round in 0..4u8 {
        hash.update(RandomState::new().hash_one(round).to_le_bytes());
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_a_code_for_its_address_only() {
        let memory = RefusedCodes::new();
        let me = Address::parse("me@qq.com").unwrap();
        let you = Address::parse("you@qq.com").unwrap();
        let code = Code::new("abcdefghijklmnop").unwrap();
        let other = Code::new("ponmlkjihgfedcba").unwrap();
        assert!(!memory.is_refused(&me, &code));
        memory.note(&me, &code);
        assert!(memory.clone().is_refused(&me, &code));
        assert!(!memory.is_refused(&me, &other));
        assert!(!memory.is_refused(&you, &code));
        assert!(memory.refused_at(&me, &code).is_some());
        memory.note(&me, &other);
        assert_eq!((memory.lately(&me), memory.lately(&you)), (2, 0));
        assert!(!format!("{memory:?}").contains("abcd"));
        memory.forget(&me, &code);
        assert!(!memory.is_refused(&me, &code));
        assert_eq!(memory.lately(&me), 0, "one that passes ends the story");
    }

    #[test]
    fn every_run_has_its_own_salt() {
        assert_ne!(salt(), salt());
    }
}
