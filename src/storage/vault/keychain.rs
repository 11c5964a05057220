//! The operating system's keychain, through keyring's store crates. This is the only file that knows them.
//!
//! Errors of the store crates may carry a secret's bytes: none of them is ever printed, and their bytes are zeroed.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use keyring_core::error::PlatformError;
use keyring_core::{CredentialStore, Entry, Error};
use zeroize::{Zeroize, Zeroizing};

use super::worker::{Slot, Store};
use super::{KeychainName, VaultError};
use crate::model::code::Code;

/// A question to the person that is gone sooner than this was never seen: nothing could show it.
#[cfg(unix)]
const SHORTEST_QUESTION: Duration = Duration::from_millis(300);

/// The keychain, opened when it is first needed.
#[derive(Default)]
pub(super) struct Keychain {
    store: Option<Arc<CredentialStore>>,
    #[cfg(all(unix, not(target_os = "macos")))]
    service_check: Option<super::service_check::ServiceCheck>,
    /// While it is there, no keychain asks anything for this process: what would need a question fails at once.
    #[cfg(target_os = "macos")]
    quiet: Option<security_framework::os::macos::keychain::KeychainUserInteractionLock>,
}

impl Store for Keychain {
    fn open(&mut self) -> Result<KeychainName, VaultError> {
        let name = self.look()?;
        if self.store.is_none() {
            let began = Instant::now();
            self.store = Some(system::open().map_err(|error| meaning(error, began))?);
        }
        Ok(name)
    }

    fn close(&mut self) {
        *self = Keychain::default();
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    fn is_locked(&mut self) -> Result<bool, VaultError> {
        self.service_check.as_ref().map_or(Ok(false), super::service_check::ServiceCheck::stays_locked)
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    fn is_locked(&mut self) -> Result<bool, VaultError> {
        Ok(false)
    }

    fn may_ask(&self) -> bool {
        // macOS asks whether this program may see an entry, whenever it was changed since.
        cfg!(target_os = "macos")
    }

    #[cfg(target_os = "macos")]
    fn let_ask(&mut self, may_ask: bool) -> Result<(), VaultError> {
        use security_framework::os::macos::keychain::SecKeychain;
        // An old one is let go of first: its end lets the keychain ask again.
        self.quiet = None;
        if !may_ask {
            let quiet = SecKeychain::disable_user_interaction();
            self.quiet = Some(quiet.map_err(|error| system::meaning(&error.into(), Duration::ZERO))?);
        }
        Ok(())
    }

    fn put(&mut self, codes: &[(Slot<'_>, &Code)]) -> Result<(), VaultError> {
        codes.iter().try_for_each(|(slot, code)| self.put_one(slot, code))
    }

    fn get(&mut self, slot: &Slot<'_>) -> Result<Option<Code>, VaultError> {
        let began = Instant::now();
        let read = match self.entry(slot)?.get_password() {
            Err(Error::Ambiguous(doubles)) => {
                doubles.first().map_or(Err(Error::NoEntry), Entry::get_password)
            }
            other => other,
        };
        match read.map(Zeroizing::new) {
            Ok(text) => Code::new(&text).map(Some).map_err(|_| VaultError::Unreadable),
            Err(Error::NoEntry) => self.certainly_none().map(|()| None),
            Err(error) => Err(meaning(error, began)),
        }
    }

    fn delete(&mut self, slots: &[Slot<'_>]) -> Result<(), VaultError> {
        slots.iter().try_for_each(|slot| self.delete_one(slot))
    }
}

impl Keychain {
    fn put_one(&mut self, slot: &Slot<'_>, code: &Code) -> Result<(), VaultError> {
        let began = Instant::now();
        let entry = self.entry(slot)?;
        let written = match entry.set_password(code.expose()) {
            Err(Error::Ambiguous(doubles)) => {
                remove_all(&doubles, began)?;
                entry.set_password(code.expose())
            }
            other => other,
        };
        written.map_err(|error| meaning(error, began))?;
        self.describe(&entry, slot)
    }

    /// Writes the attributes and the title by which people and other programs find an entry. Only our own attributes
    /// are written: KeePassXC adds some that nobody may write back, and the store's own call would.
    #[cfg(all(unix, not(target_os = "macos")))]
    fn describe(&self, entry: &Entry, slot: &Slot<'_>) -> Result<(), VaultError> {
        let (Some(address), Some(service_check)) =
            (slot.address.map(ToString::to_string), &self.service_check)
        else {
            return Ok(());
        };
        let began = Instant::now();
        let fault = |error| meaning(error, began);
        let found = entry.get_credential().map_err(fault)?;
        let Some(item) = found.as_any().downcast_ref::<zbus_secret_service_keyring_store::cred::Wrapper>()
        else {
            return Ok(());
        };
        let attributes = HashMap::from([
            ("service", slot.service),
            ("username", slot.user.as_str()),
            ("address", address.as_str()),
            ("label", slot.label),
        ]);
        service_check.describe(&item.get_path(), &system::title(slot), &attributes)
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    fn describe(&self, _entry: &Entry, _slot: &Slot<'_>) -> Result<(), VaultError> {
        Ok(())
    }

    fn delete_one(&mut self, slot: &Slot<'_>) -> Result<(), VaultError> {
        let began = Instant::now();
        match self.entry(slot)?.delete_credential() {
            Ok(()) => Ok(()),
            Err(Error::NoEntry) => self.certainly_none(),
            Err(Error::Ambiguous(doubles)) => remove_all(&doubles, began),
            Err(error) => Err(meaning(error, began)),
        }
    }

    /// Whose keychain it is, once it has shown that it answers. One that ends while it is asked is asked once more: the
    /// bus starts it again (GNOME Keyring 42 aborts now and then in the moment in which another program leaves the bus).
    #[cfg(all(unix, not(target_os = "macos")))]
    fn look(&mut self) -> Result<KeychainName, VaultError> {
        match self.look_once() {
            Err(VaultError::NoService) => self.look_once(),
            seen => seen,
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    fn look_once(&mut self) -> Result<KeychainName, VaultError> {
        let service_check = match self.service_check.take() {
            Some(service_check) => service_check,
            None => super::service_check::ServiceCheck::new()?,
        };
        let service_check = self.service_check.insert(service_check);
        let name = service_check.name()?;
        // The store's own calls have no deadline: a service that hangs is found out here.
        service_check.stays_locked()?;
        Ok(name)
    }

    #[cfg(target_os = "macos")]
    fn look(&mut self) -> Result<KeychainName, VaultError> {
        Ok(KeychainName::MacKeychain)
    }

    #[cfg(windows)]
    fn look(&mut self) -> Result<KeychainName, VaultError> {
        Ok(KeychainName::WindowsCredentialManager)
    }

    /// A locked keychain may hide its entries: only an unlocked one proves that there is none.
    fn certainly_none(&mut self) -> Result<(), VaultError> {
        if self.is_locked()? { Err(VaultError::Locked) } else { Ok(()) }
    }

    fn entry(&self, slot: &Slot<'_>) -> Result<Entry, VaultError> {
        let store = self.store.as_ref().ok_or(VaultError::NoService)?;
        let modifiers = system::modifiers(slot);
        let modifiers: HashMap<&str, &str> =
            modifiers.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let modifiers = (!modifiers.is_empty()).then_some(&modifiers);
        store.build(slot.service, &slot.user, modifiers).map_err(|error| meaning(error, Instant::now()))
    }
}

fn remove_all(doubles: &[Entry], began: Instant) -> Result<(), VaultError> {
    for double in doubles {
        match double.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => {}
            Err(error) => return Err(meaning(error, began)),
        }
    }
    Ok(())
}

/// What a store's error means. `began`: when the store was asked, which tells a question that nobody could see from
/// one that was dismissed.
fn meaning(error: Error, began: Instant) -> VaultError {
    match error {
        Error::PlatformFailure(inner) => system::meaning(&inner, began.elapsed()),
        Error::NoStorageAccess(inner) => system::no_access(&inner, began.elapsed()),
        Error::NoEntry => VaultError::NotKept,
        Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            VaultError::Unreadable
        }
        Error::TooLong(..) => VaultError::TooLong,
        Error::BadStoreFormat(words) | Error::NotSupportedByStore(words) => VaultError::other(&words),
        Error::Invalid(name, why) => VaultError::other(&format!("{name}: {why}")),
        Error::Ambiguous(_) => VaultError::Unreadable,
        Error::NoDefaultStore => VaultError::NoService,
        _ => VaultError::other("an error that this version does not know"),
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use super::*;
    use crate::storage::vault::service_check;

    pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
        Ok(zbus_secret_service_keyring_store::Store::new()?)
    }

    pub(super) fn modifiers(slot: &Slot<'_>) -> Vec<(&'static str, String)> {
        vec![("label", title(slot))]
    }

    /// What people see in the keychain's own window.
    pub(super) fn title(slot: &Slot<'_>) -> String {
        match slot.address {
            None => slot.label.to_owned(),
            Some(address) if slot.label.is_empty() => format!("Mailkey: {address}"),
            Some(address) => format!("Mailkey: {address} ({})", slot.label),
        }
    }

    /// Creating an entry reports everything as a platform failure, so both ways lead to the same question.
    pub(super) fn meaning(error: &PlatformError, waited: Duration) -> VaultError {
        use secret_service::Error as Service;
        match error.downcast_ref::<Service>() {
            Some(Service::Locked) => VaultError::Locked,
            Some(Service::Prompt) if waited < SHORTEST_QUESTION => VaultError::Locked,
            Some(Service::Prompt) => VaultError::Dismissed,
            Some(Service::NoResult) => VaultError::NoCollection,
            Some(Service::Unavailable) => VaultError::NoBus,
            Some(Service::PromptDisconnected) => VaultError::NoService,
            Some(Service::Zbus(inner)) => service_check::absent(inner),
            Some(Service::ZbusFdo(inner)) => service_check::absent_fdo(inner),
            _ => VaultError::other(&error.to_string()),
        }
    }

    pub(super) use meaning as no_access;
}

#[cfg(target_os = "macos")]
mod system {
    use super::*;

    pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
        Ok(apple_native_keyring_store::keychain::Store::new()?)
    }

    pub(super) fn modifiers(_slot: &Slot<'_>) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    pub(super) fn meaning(error: &PlatformError, waited: Duration) -> VaultError {
        let code = error.downcast_ref::<security_framework::base::Error>().map(|error| error.code());
        match code {
            // errSecUserCanceled; errSecAuthFailed: the question was answered with no, or with a wrong password;
            // errSecDuplicateItem: the entry that is there could not be looked at, whatever the reason, and so was
            // to be made anew; errAuthorizationDenied, errAuthorizationCanceled.
            Some(-128 | -25293 | -25299 | -60005 | -60006) if waited >= SHORTEST_QUESTION => {
                VaultError::Dismissed
            }
            // The same at once, when nobody can have seen a question.
            Some(-128 | -25293 | -25299 | -60005 | -60006) => VaultError::Locked,
            // errSecInteractionNotAllowed, errSecInteractionRequired, errAuthorizationInteractionNotAllowed
            Some(-25308 | -25315 | -60007) => VaultError::Locked,
            // errSecDataTooLarge
            Some(-25302) => VaultError::TooLong,
            // errSecNoSuchKeychain, errSecInvalidKeychain, errSecNoDefaultKeychain
            Some(-25294 | -25295 | -25307) => VaultError::NoCollection,
            // errSecNotAvailable
            Some(-25291) => VaultError::NoService,
            _ => VaultError::other(&error.to_string()),
        }
    }

    pub(super) use meaning as no_access;
}

#[cfg(windows)]
mod system {
    use super::*;

    pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
        Ok(windows_native_keyring_store::Store::new()?)
    }

    /// A code belongs to this computer: it does not roam with the person's profile.
    pub(super) fn modifiers(_slot: &Slot<'_>) -> Vec<(&'static str, String)> {
        vec![("persistence", "Local".to_owned())]
    }

    /// The store crate keeps the type of its errors to itself, and says of most only their number: the system has
    /// words for it, in the person's language.
    pub(super) fn meaning(error: &PlatformError, _waited: Duration) -> VaultError {
        let words = error.to_string();
        let number = words.strip_prefix("Windows error code ").and_then(|number| number.parse::<u32>().ok());
        match number {
            Some(number) => {
                VaultError::other(&std::io::Error::from_raw_os_error(number.cast_signed()).to_string())
            }
            None => VaultError::other(&words),
        }
    }

    /// There is no logon session with credentials (a service, a network logon).
    pub(super) fn no_access(_error: &PlatformError, _waited: Duration) -> VaultError {
        VaultError::NoService
    }
}
