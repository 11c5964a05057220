//! GNOME Online Accounts, over the session's bus: an account is added there, or gets its new code. Evolution, Geary and others
//! read their accounts from it. Source: `dbus-interfaces.xml` and `goaimapsmtpprovider.c` of gnome-online-accounts, run with
//! 3.46.

use super::quote;
use crate::model::code::Code;

/// Where its bus file lies below a data folder, where it is installed.
pub const BUS_FILE: &str = "dbus-1/services/org.gnome.OnlineAccounts.service";

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// There is a new account, and it has signed in.
    Added,
    /// The account that was there has the new code, and has signed in with it.
    Updated,
}

/// Why the account is not there, or not with this code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OnlineFault {
    /// This desktop has none.
    #[error("GNOME Online Accounts is not there")]
    NotThere,
    /// It does not answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// The keychain, in which it keeps codes, is locked or not there.
    #[error("the keychain is out of reach")]
    NoKeychain,
    /// A mail server refused the code.
    #[error("the code was refused")]
    CodeRefused,
    /// It does not trust a server's certificate.
    #[error("the certificate is not trusted")]
    Untrusted,
    /// Anything else, in its own words.
    #[error("{0}")]
    Other(String),
}

/// An account as it is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlineAccount {
    /// Its address, which is its identity, too.
    pub address: String,
    /// The user name at the server that receives.
    pub user: String,
    /// All that is said of it, by the names that the interface has.
    pub details: Vec<(&'static str, String)>,
}

impl OnlineAccount {
    /// What is sent, without the code.
    pub fn shown(&self) -> String {
        let lines = self.details.iter().map(|(key, value)| format!("{key} = {value}\n"));
        std::iter::once("AddAccount imap_smtp\n".to_owned()).chain(lines).collect()
    }
}

/// Adds the account with its code, or gives the one that is there the code; then lets it sign in. Blocks, for up to a minute.
///
/// # Errors
/// Any: then an account that was added is gone again.
#[cfg(target_os = "linux")]
pub fn hand_over(account: &OnlineAccount, code: &Code) -> Result<Handed, OnlineFault> {
    bus::hand_over(account, code)
}

/// Nothing of the kind here.
///
/// # Errors
/// Always.
#[cfg(not(target_os = "linux"))]
pub fn hand_over(_account: &OnlineAccount, _code: &Code) -> Result<Handed, OnlineFault> {
    Err(OnlineFault::NotThere)
}

/// The keychain's entry for both directions, in the text form of GVariant.
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "nothing to hand over to"))]
fn entry(code: &str) -> zeroize::Zeroizing<String> {
    let code = zeroize::Zeroizing::new(quote::single(code));
    format!("{{'imap-password': <{0}>, 'smtp-password': <{0}>}}", *code).into()
}

#[cfg(target_os = "linux")]
mod bus {
    use std::collections::HashMap;
    use std::time::Duration;

    use secret_service::EncryptionType;
    use secret_service::blocking::SecretService;
    use zbus::blocking::connection::Builder;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

    use super::{Handed, OnlineAccount, OnlineFault, entry};
    use crate::model::code::Code;

    /// It signs in over the network before it answers.
    const PATIENCE: Duration = Duration::from_secs(60);
    const NAME: &str = "org.gnome.OnlineAccounts";
    const ROOT: &str = "/org/gnome/OnlineAccounts";
    const MANAGER: &str = "/org/gnome/OnlineAccounts/Manager";

    /// The properties of each interface of each object.
    type Objects = HashMap<OwnedObjectPath, HashMap<String, HashMap<String, OwnedValue>>>;

    pub(super) fn hand_over(account: &OnlineAccount, code: &Code) -> Result<Handed, OnlineFault> {
        let bus = Builder::session()
            .and_then(|builder| builder.method_timeout(PATIENCE).build())
            .map_err(|_| OnlineFault::NotThere)?;
        let there = find(&bus, account)?;
        let keychain = SecretService::connect(EncryptionType::Dh).map_err(|_| OnlineFault::NoKeychain)?;
        if let Some(path) = there {
            replace(&keychain, &path, code)?;
            sign_in(&bus, &path)?;
            return Ok(Handed::Updated);
        }
        // Into a locked keychain it would put nothing, and say nothing of it.
        is_open(&keychain)?;
        let path = add(&bus, account, code)?;
        sign_in(&bus, &path).inspect_err(|_| remove(&bus, &path))?;
        Ok(Handed::Added)
    }

    /// The account with this address and user name, where there is one.
    fn find(bus: &Connection, account: &OnlineAccount) -> Result<Option<OwnedObjectPath>, OnlineFault> {
        let root = proxy(bus, ROOT, "org.freedesktop.DBus.ObjectManager")?;
        let objects: Objects = root.call("GetManagedObjects", &()).map_err(|error| fault(&error))?;
        let is_it = |interfaces: &HashMap<String, HashMap<String, OwnedValue>>| {
            let Some(mail) = interfaces.get("org.gnome.OnlineAccounts.Mail") else { return false };
            let is = |key: &str, wanted: &str| {
                let value: Option<&str> = mail.get(key).and_then(|value| value.try_into().ok());
                value.is_some_and(|value| value.eq_ignore_ascii_case(wanted))
            };
            is("EmailAddress", &account.address) && is("ImapUserName", &account.user)
        };
        Ok(objects.into_iter().find(|(_, interfaces)| is_it(interfaces)).map(|(path, _)| path))
    }

    fn add(bus: &Connection, account: &OnlineAccount, code: &Code) -> Result<OwnedObjectPath, OnlineFault> {
        let manager = proxy(bus, MANAGER, "org.gnome.OnlineAccounts.Manager")?;
        let secret = || Value::from(code.expose());
        let credentials = HashMap::from([("imap-password", secret()), ("smtp-password", secret())]);
        let details: HashMap<&str, &str> =
            account.details.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let address = account.address.as_str();
        let all = ("imap_smtp", address, address, credentials, details);
        manager.call("AddAccount", &all).map_err(|error| fault(&error))
    }

    /// Lets it sign in at both servers.
    fn sign_in(bus: &Connection, path: &OwnedObjectPath) -> Result<(), OnlineFault> {
        let account = proxy(bus, path.as_str(), "org.gnome.OnlineAccounts.Account")?;
        let _seconds: i32 = account.call("EnsureCredentials", &()).map_err(|error| fault(&error))?;
        Ok(())
    }

    fn remove(bus: &Connection, path: &OwnedObjectPath) {
        let removed = proxy(bus, path.as_str(), "org.gnome.OnlineAccounts.Account")
            .and_then(|account| account.call::<_, _, ()>("Remove", &()).map_err(|error| fault(&error)));
        if let Err(fault) = removed {
            log::warn!("an online account that does not work could not be removed: {fault}");
        }
    }

    fn is_open(keychain: &SecretService<'_>) -> Result<(), OnlineFault> {
        let collection = keychain.get_default_collection().map_err(|_| OnlineFault::NoKeychain)?;
        match collection.is_locked() {
            Ok(false) => Ok(()),
            Ok(true) => collection.unlock().map_err(|_| OnlineFault::NoKeychain),
            Err(_) => Err(OnlineFault::NoKeychain),
        }
    }

    /// There is no call for a new code: it reads the keychain's entry whenever it signs in.
    fn replace(keychain: &SecretService<'_>, path: &OwnedObjectPath, code: &Code) -> Result<(), OnlineFault> {
        is_open(keychain)?;
        let id = path.as_str().rsplit('/').next().unwrap_or_default();
        let identity = format!("imap_smtp:gen0:{id}");
        let attributes =
            HashMap::from([("goa-identity", identity.as_str()), ("xdg:schema", "org.gnome.OnlineAccounts")]);
        let collection = keychain.get_default_collection().map_err(|_| OnlineFault::NoKeychain)?;
        let label = format!("GOA imap_smtp credentials for identity {id}");
        let entry = entry(code.expose());
        collection
            .create_item(&label, attributes, entry.as_bytes(), true, "text/plain")
            .map_err(|_| OnlineFault::NoKeychain)?;
        Ok(())
    }

    fn proxy<'a>(bus: &Connection, path: &'a str, interface: &'static str) -> Result<Proxy<'a>, OnlineFault> {
        Proxy::new(bus, NAME, path, interface).map_err(|error| fault(&error))
    }

    fn fault(error: &zbus::Error) -> OnlineFault {
        match error {
            zbus::Error::InputOutput(io) if io.kind() == std::io::ErrorKind::TimedOut => {
                OnlineFault::TimedOut
            }
            zbus::Error::MethodError(name, words, _) => {
                meaning(name.as_str(), words.as_deref().unwrap_or_default())
            }
            zbus::Error::FDO(inner) => match inner.as_ref() {
                zbus::fdo::Error::ZBus(inner) => fault(inner),
                zbus::fdo::Error::ServiceUnknown(_) | zbus::fdo::Error::NameHasNoOwner(_) => {
                    OnlineFault::NotThere
                }
                other => OnlineFault::Other(other.to_string()),
            },
            other => OnlineFault::Other(other.to_string()),
        }
    }

    /// Its words are in the language of the session; the number of the error in them is not.
    pub(super) fn meaning(name: &str, words: &str) -> OnlineFault {
        let is = |end: &str| name.ends_with(end);
        if is(".ServiceUnknown") || is(".NameHasNoOwner") {
            OnlineFault::NotThere
        } else if is(".Error.SSL") || words.contains("(goa-error-quark, 5)") {
            OnlineFault::Untrusted
        } else if words.contains("(goa-error-quark, 0)") {
            OnlineFault::CodeRefused
        } else {
            OnlineFault::Other(words.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_closes_no_quotes_early() {
        assert_eq!(*entry("abcd efgh"), "{'imap-password': <'abcd efgh'>, 'smtp-password': <'abcd efgh'>}");
        assert!(entry(r"it's \ so").contains(r"<'it\'s \\ so'>"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn its_errors_are_told_apart_in_any_language() {
        let refused = "Ungültig für „me@qq.test“ (goa-error-quark, 0): Authentication failed";
        let meaning = |words| bus::meaning("org.gnome.OnlineAccounts.Error.NotAuthorized", words);
        assert_eq!(meaning(refused), OnlineFault::CodeRefused);
        assert_eq!(meaning("x (goa-error-quark, 5): unknown authority"), OnlineFault::Untrusted);
        assert_eq!(bus::meaning("org.freedesktop.DBus.Error.ServiceUnknown", ""), OnlineFault::NotThere);
        assert_eq!(bus::meaning("org.gnome.OnlineAccounts.Error.SSL", ""), OnlineFault::Untrusted);
        assert_eq!(meaning("Something"), OnlineFault::Other("Something".to_owned()));
    }
}
