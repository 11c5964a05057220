//! A private session bus, with a real GNOME Keyring on it or without, and a way to run a test inside it.
//!
//! The bus's address is an environment variable of the whole process, so a test that needs one runs itself again as a
//! child with the variables set: `inside` is the parent in the first run and the test's body in the second.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

use super::bus;

/// What there is on the bus.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bus {
    /// A keyring, unlocked, with a default collection.
    Keyring,
    /// A keyring that has no collection yet.
    EmptyKeyring,
    /// A keyring without a password, just started: locked, and open for whoever asks.
    PlainKeyring,
    /// A keyring whose file is none.
    BrokenKeyring,
    /// Nothing, and nothing that could be started.
    NoService,
    /// An address where no bus listens.
    Dead,
    /// No address at all.
    None,
}

/// Set in the child: which test runs inside.
const INSIDE: &str = "MAILKEY_TEST_INSIDE";
/// Set in the child: the folder of its session.
const FOLDER: &str = "MAILKEY_TEST_FOLDER";
/// Set in the child: the keyring's process.
const KEYRING: &str = "MAILKEY_TEST_KEYRING";
/// How long a test inside may take.
const PATIENCE: Duration = Duration::from_secs(100);

/// What a test inside can use.
pub struct Inside {
    /// A folder that ends with the session.
    pub folder: PathBuf,
    /// The keyring's process id, where there is one.
    pub keyring: Option<u32>,
}

/// Runs `body` in a process of its own whose session bus is `bus`. `test` is the full name of the calling test.
pub fn inside(test: &str, bus: Bus, body: impl FnOnce(&Inside)) {
    if std::env::var(INSIDE).is_ok_and(|name| name == test) {
        let folder = PathBuf::from(std::env::var_os(FOLDER).expect("the session's folder"));
        let keyring = std::env::var(KEYRING).ok().and_then(|pid| pid.parse().ok());
        return body(&Inside { folder, keyring });
    }
    let session = Session::start(bus);
    let mut child = session.command(&[test, "--exact", "--nocapture", "--test-threads=1"]);
    let said = session.path().join("said");
    let out = fs::File::create(&said).expect("a file for what the test says");
    child.stdout(out.try_clone().expect("the same file")).stderr(out);
    let mut child = child.env(INSIDE, test).spawn().expect("the test runs itself again");
    let until = Instant::now() + PATIENCE;
    let status = loop {
        match child.try_wait().expect("a child to wait for") {
            Some(status) => break status,
            None if Instant::now() > until => {
                let _ = child.kill();
                break child.wait().expect("a child to wait for");
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let said = String::from_utf8_lossy(&fs::read(&said).unwrap_or_default()).into_owned();
    assert!(status.success() && said.contains("1 passed"), "{test} inside its session: {status}\n{said}");
}

struct Session {
    bus: Bus,
    address: String,
    folder: tempfile::TempDir,
    daemon: Option<Child>,
    keyring: Option<Child>,
}

impl Session {
    fn start(bus: Bus) -> Session {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut session = Session { bus, address: String::new(), folder, daemon: None, keyring: None };
        match bus {
            Bus::None => {}
            Bus::Dead => session.address = format!("unix:path={}/no-bus", session.path().display()),
            Bus::NoService => session.start_bus(),
            Bus::Keyring | Bus::EmptyKeyring | Bus::PlainKeyring | Bus::BrokenKeyring => {
                session.start_bus();
                match bus {
                    Bus::PlainKeyring => lay_keyring(session.path(), PLAIN_KEYRING),
                    Bus::BrokenKeyring => lay_keyring(session.path(), "no keyring"),
                    _ => {}
                }
                session.keyring = Some(start_keyring(session.path(), &session.address, bus == Bus::Keyring));
            }
        }
        session
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn start_bus(&mut self) {
        let config = self.path().join("bus.conf");
        let text = bus::configuration(&self.path().join("bus"), &self.path().join("services"));
        fs::write(&config, text).expect("the bus's configuration");
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut line = String::new();
        let out = daemon.stdout.take().expect("its standard output");
        BufReader::new(out).read_line(&mut line).expect("its address");
        self.address = line.trim().to_owned();
        self.daemon = Some(daemon);
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(std::env::current_exe().expect("this test program"));
        command.args(arguments).env(FOLDER, self.path()).env("XDG_RUNTIME_DIR", self.path());
        // secret-tool takes no letters but ASCII where no locale is set, as on a fresh machine.
        command.env("XDG_DATA_HOME", self.path().join("data")).env("LC_ALL", "C.UTF-8");
        match self.bus {
            Bus::None => command
                .env_remove("DBUS_SESSION_BUS_ADDRESS")
                .env("XDG_RUNTIME_DIR", self.path().join("none")),
            _ => command.env("DBUS_SESSION_BUS_ADDRESS", &self.address),
        };
        if let Some(keyring) = &self.keyring {
            command.env(KEYRING, keyring.id().to_string());
        }
        command
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in [&mut self.keyring, &mut self.daemon].into_iter().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A keyring without a password, as GNOME Keyring writes it.
const PLAIN_KEYRING: &str =
    "[keyring]\ndisplay-name=login\nctime=0\nmtime=0\nlock-on-idle=false\nlock-after=false\n";

/// Puts a default keyring where the service will look for it.
fn lay_keyring(folder: &Path, text: &str) {
    let keyrings = folder.join("data/keyrings");
    fs::create_dir_all(&keyrings).expect("a folder for keyrings");
    fs::write(keyrings.join("login.keyring"), text).expect("a keyring");
    fs::write(keyrings.join("default"), "login").expect("its name");
}

/// Starts a keyring on a bus and waits until it serves. Its files are in `folder` and outlive it.
pub fn start_keyring(folder: &Path, address: &str, unlocked: bool) -> Child {
    let mut command = Command::new("gnome-keyring-daemon");
    command
        .args(["--foreground", "--components=secrets"])
        .arg(format!("--control-directory={}", folder.join("control").display()))
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_RUNTIME_DIR", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if unlocked {
        command.arg("--unlock");
    }
    let mut keyring = command.spawn().expect("gnome-keyring-daemon is installed");
    let mut stdin = keyring.stdin.take().expect("its standard input");
    stdin.write_all(b"not a real password").expect("it reads a password");
    drop(stdin);
    let bus = zbus::blocking::connection::Builder::address(address)
        .and_then(|builder| builder.build())
        .expect("a connection to the private bus");
    eventually("the keyring serves", || {
        let driver =
            Proxy::new(&bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
        let owned = driver.and_then(|driver| driver.call("NameHasOwner", &"org.freedesktop.secrets"));
        owned.unwrap_or(false) && (!unlocked || default_collection(&bus).as_str() != "/")
    });
    keyring
}

/// Locks the default collection of the keyring on this process's bus.
pub fn lock_keyring() {
    let bus = Connection::session().expect("the session bus");
    let collection = default_collection(&bus);
    let _: (Vec<OwnedObjectPath>, OwnedObjectPath) =
        service(&bus).call("Lock", &(vec![collection],)).expect("the keyring locks");
}

/// Sends a signal by its name, such as `STOP`.
pub fn signal(process: u32, name: &str) {
    let sent = Command::new("sh").arg("-c").arg(format!("kill -{name} {process}")).status();
    assert!(sent.expect("a shell").success(), "SIG{name} to {process}");
}

/// Waits until something is so.
pub fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !is_so() {
        assert!(Instant::now() < until, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Runs a future to its end on a runtime of one thread: what blocks that thread stops everything.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

fn service(bus: &Connection) -> Proxy<'_> {
    Proxy::new(bus, "org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
        .expect("the secret service")
}

fn default_collection(bus: &Connection) -> OwnedObjectPath {
    service(bus).call("ReadAlias", &"default").expect("the default collection")
}
