//! What goes on around the program: a keychain that is killed and locked, and a clock that runs ahead.

use std::path::{Path, PathBuf};
use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use crate::support::desktop::Desktop;
use crate::support::process::{poll, signal};

const SERVICE: &str = "org.freedesktop.secrets";
const PATH: &str = "/org/freedesktop/secrets";
/// How long the keychain may take to come back.
const PATIENCE: Duration = Duration::from_secs(30);

/// The keychain of a desktop, as others than the program use it.
pub struct Keychain {
    bus: Connection,
}

impl Keychain {
    /// That of this desktop.
    pub fn of(desktop: &Desktop) -> Keychain {
        let address = desktop.env()["DBUS_SESSION_BUS_ADDRESS"].clone();
        Keychain { bus: connection::Builder::address(address.as_str()).unwrap().build().unwrap() }
    }

    /// Ends it as a fault of its own does. The bus starts it again, open, for whoever asks next.
    pub fn kill(&self) {
        let driver =
            Proxy::new(&self.bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
        let pid: Result<u32, _> = driver.unwrap().call("GetConnectionUnixProcessID", &SERVICE);
        if let Ok(pid) = pid {
            signal(pid, "KILL");
            let gone = || (!Path::new(&format!("/proc/{pid}")).exists() || is_zombie(pid)).then_some(());
            poll(PATIENCE, gone).expect("the keychain ends");
        }
    }

    /// Locks it.
    pub fn lock(&self) {
        let collection = self.collection();
        let _: (Vec<OwnedObjectPath>, OwnedObjectPath) =
            self.service().call("Lock", &(vec![collection],)).expect("the keychain locks");
        assert!(self.is_locked(), "the keychain stays open");
    }

    /// Opens it with its password, as its own program does.
    pub fn unlock(&self, password: &str) {
        let (_, session): (OwnedValue, OwnedObjectPath) =
            self.service().call("OpenSession", &("plain", Value::from(""))).expect("a session");
        let secret = (session, Vec::<u8>::new(), password.as_bytes().to_vec(), "text/plain");
        let opened: Result<(), _> =
            Proxy::new(&self.bus, SERVICE, PATH, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
                .unwrap()
                .call("UnlockWithMasterPassword", &(self.collection(), secret));
        opened.expect("the keychain opens");
        assert!(!self.is_locked(), "the keychain stays locked");
    }

    fn service(&self) -> Proxy<'_> {
        Proxy::new(&self.bus, SERVICE, PATH, "org.freedesktop.Secret.Service").unwrap()
    }

    /// The default collection of whoever serves now.
    fn collection(&self) -> OwnedObjectPath {
        let found = poll(PATIENCE, || {
            let path: OwnedObjectPath = self.service().call("ReadAlias", &"default").ok()?;
            (path.as_str() != "/").then_some(path)
        });
        found.expect("the keychain comes back")
    }

    fn is_locked(&self) -> bool {
        let collection = self.collection();
        let proxy =
            Proxy::new(&self.bus, SERVICE, collection.as_str(), "org.freedesktop.Secret.Collection").unwrap();
        proxy.get_property("Locked").expect("whether it is locked")
    }
}

fn is_zombie(pid: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z'))
}

/// The clock of the window and of the checks. Debian's libfaketime moves what day it is, in all programs at once and while
/// they run. How fast time goes stays as it is: a monotonic clock that ran faster would make every deadline of a sign-in
/// shorter, and what failed then would be the servers and not the program.
pub struct Clock {
    library: Option<PathBuf>,
    file: PathBuf,
    /// By how many days it is ahead.
    pub days: usize,
}

impl Clock {
    /// A clock that says what the time is; one that always does where the library is not installed.
    pub fn new(folder: &Path) -> Clock {
        let folders = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
        let library = folders
            .map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"))
            .find(|library| library.is_file());
        let clock = Clock { library, file: folder.join("clock"), days: 0 };
        clock.write();
        clock
    }

    /// Whether it can be moved.
    pub fn moves(&self) -> bool {
        self.library.is_some()
    }

    /// It jumps ahead.
    pub fn jump(&mut self, days: usize) {
        if self.moves() {
            self.days += days;
            self.write();
        }
    }

    fn write(&self) {
        // Whole at any time: the program reads it at any time.
        let new = self.file.with_extension("new");
        std::fs::write(&new, format!("+{}d", self.days)).unwrap();
        std::fs::rename(new, &self.file).unwrap();
    }

    /// What a program's environment needs to see it.
    pub fn env(&self) -> Vec<(&'static str, String)> {
        let Some(library) = &self.library else { return Vec::new() };
        vec![
            ("LD_PRELOAD", library.display().to_string()),
            ("FAKETIME_TIMESTAMP_FILE", self.file.display().to_string()),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
            ("DONT_FAKE_MONOTONIC", "1".to_owned()),
            ("FAKETIME_DONT_RESET", "1".to_owned()),
            ("FAKETIME_DISABLE_SHM", "1".to_owned()),
            ("FAKETIME_CACHE_DURATION", "1".to_owned()),
        ]
    }
}
