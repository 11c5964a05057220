//! Looks at the session bus before the secret service is asked for anything, on a connection of its own whose every
//! call has a deadline: who serves, whether it answers, and whether its default collection is there and unlocked. The
//! store's own calls have no deadline and report most of this as one and the same failure.

use std::collections::HashMap;
use std::time::Duration;

use zbus::DBusError;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::names::BusName;
use zbus::zvariant::OwnedObjectPath;

use super::{KeychainName, VaultError};

/// How long one call may take. The service is on this computer; starting it takes longest.
const CALL_PATIENCE: Duration = Duration::from_millis(1500);
const SERVICE: &str = "org.freedesktop.secrets";
const SERVICE_PATH: &str = "/org/freedesktop/secrets";

/// A connection to look around with.
pub(super) struct ServiceCheck {
    bus: Connection,
}

impl ServiceCheck {
    /// Connects to the session bus.
    pub(super) fn new() -> Result<ServiceCheck, VaultError> {
        let bus = Builder::session()
            .and_then(|builder| builder.method_timeout(CALL_PATIENCE).build())
            .map_err(|_| VaultError::NoBus)?;
        Ok(ServiceCheck { bus })
    }

    /// Who serves; a service that does not run yet is started where the bus knows how.
    pub(super) fn name(&self) -> Result<KeychainName, VaultError> {
        let driver = self.proxy("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")?;
        let runs: bool = driver.call("NameHasOwner", &SERVICE).map_err(|error| lost(&error))?;
        if !runs {
            let _: u32 =
                driver.call("StartServiceByName", &(SERVICE, 0_u32)).map_err(|error| absent(&error))?;
        }
        let process: Result<u32, _> = driver.call("GetConnectionUnixProcessID", &SERVICE);
        Ok(process.map_or(KeychainName::SecretService, named))
    }

    /// Whether the default collection is locked, and stays so without a question to the person: a keyring without a
    /// password is locked at each start, too, and opens for whoever asks.
    pub(super) fn stays_locked(&self) -> Result<bool, VaultError> {
        let service = self.proxy(SERVICE, SERVICE_PATH, "org.freedesktop.Secret.Service")?;
        let default: OwnedObjectPath =
            service.call("ReadAlias", &"default").map_err(|error| absent(&error))?;
        if default.as_str() == "/" {
            return Err(self.without_collection(&service));
        }
        let collection = self.proxy(SERVICE, default.as_str(), "org.freedesktop.Secret.Collection")?;
        let is_locked = || collection.get_property("Locked").map_err(|error| absent(&error));
        if !is_locked()? {
            return Ok(false);
        }
        let (_, question): (Vec<OwnedObjectPath>, OwnedObjectPath) =
            service.call("Unlock", &(vec![&default],)).map_err(|error| absent(&error))?;
        if question.as_str() != "/" {
            // Nobody is asked unless the person has begun something; a question that is left lying would be held for us.
            let prompt = self.proxy(SERVICE, question.as_str(), "org.freedesktop.Secret.Prompt")?;
            let _: Result<(), _> = prompt.call("Dismiss", &());
            return Ok(true);
        }
        is_locked()
    }

    /// Why there is no default collection: nobody has made one, or GNOME Keyring could not read its files, and then has
    /// none but the one that lives as long as the session.
    fn without_collection(&self, service: &Proxy<'_>) -> VaultError {
        let collections: Vec<OwnedObjectPath> = service.get_property("Collections").unwrap_or_default();
        let lasting = collections.iter().any(|it| !it.as_str().ends_with("/session"));
        let is_gnome = self.name() == Ok(KeychainName::GnomeKeyring);
        if is_gnome && !lasting && has_keyring_files() {
            VaultError::Broken
        } else {
            VaultError::NoCollection
        }
    }

    /// Gives an entry its title and these attributes, and no others.
    pub(super) fn describe(
        &self,
        item: &str,
        title: &str,
        attributes: &HashMap<&str, &str>,
    ) -> Result<(), VaultError> {
        let item = self.proxy(SERVICE, item, "org.freedesktop.Secret.Item")?;
        item.set_property("Attributes", attributes.clone())
            .and_then(|()| item.set_property("Label", title))
            .map_err(|error| absent_fdo(&error))
    }

    fn proxy<'a>(&self, name: &'a str, path: &'a str, interface: &'a str) -> Result<Proxy<'a>, VaultError> {
        let name = BusName::try_from(name).map_err(|error| VaultError::other(&error.to_string()))?;
        zbus::blocking::proxy::Builder::new(&self.bus)
            .destination(name)
            .and_then(|builder| builder.path(path)?.interface(interface))
            .and_then(|builder| builder.cache_properties(zbus::proxy::CacheProperties::No).build())
            .map_err(|error| absent(&error))
    }
}

/// What a failure to reach the service means.
pub(super) fn absent(error: &zbus::Error) -> VaultError {
    match error {
        zbus::Error::InputOutput(io) if io.kind() == std::io::ErrorKind::TimedOut => VaultError::TimedOut,
        zbus::Error::InputOutput(_) | zbus::Error::Address(_) | zbus::Error::Handshake(_) => {
            VaultError::NoBus
        }
        zbus::Error::MethodError(name, words, _) => by_name(name.as_str(), words.as_deref()),
        zbus::Error::FDO(inner) => absent_fdo(inner),
        other => VaultError::other(&other.to_string()),
    }
}

/// The same for an error that stands in the D-Bus specification.
pub(super) fn absent_fdo(error: &zbus::fdo::Error) -> VaultError {
    match error {
        zbus::fdo::Error::ZBus(inner) => absent(inner),
        other => by_name(other.name().as_str(), other.description()),
    }
}

/// The same where the bus itself was asked.
fn lost(error: &zbus::Error) -> VaultError {
    match absent(error) {
        VaultError::NoService => VaultError::NoBus,
        other => other,
    }
}

fn by_name(name: &str, words: Option<&str>) -> VaultError {
    let last = name.rsplit('.').next().unwrap_or(name);
    match last {
        "ServiceUnknown" | "NameHasNoOwner" | "NoReply" | "Disconnected" => VaultError::NoService,
        "TimedOut" | "Timeout" => VaultError::TimedOut,
        "IsLocked" => VaultError::Locked,
        _ if last.starts_with("Spawn") => VaultError::NoService,
        _ => VaultError::other(&words.map_or_else(|| name.to_owned(), |words| format!("{name}: {words}"))),
    }
}

/// Whether GNOME Keyring has files of keyrings for this user.
fn has_keyring_files() -> bool {
    let folder = directories::BaseDirs::new().map(|base| base.data_dir().join("keyrings"));
    let files = folder.and_then(|folder| std::fs::read_dir(folder).ok());
    files
        .into_iter()
        .flatten()
        .flatten()
        .any(|file| file.path().extension().is_some_and(|it| it == "keyring"))
}

/// The service's program, by its process; inside a sandbox it cannot be seen.
fn named(process: u32) -> KeychainName {
    let program = std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    match program.trim() {
        name if name.starts_with("gnome-keyring") => KeychainName::GnomeKeyring,
        name if name.starts_with("kwallet") || name.starts_with("ksecret") => KeychainName::KWallet,
        name if name.starts_with("keepassxc") => KeychainName::KeePassXc,
        _ => KeychainName::SecretService,
    }
}
