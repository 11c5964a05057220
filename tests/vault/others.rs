//! KeePassXC and KWallet as the desktop's secret service, for real: each differs from GNOME Keyring in what it
//! answers, and from the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::storage::accounts::CodeId;
use mailkey::storage::vault::{EntryKey, KeychainName, Vault, VaultError};
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

/// Set in the child: which test runs inside.
const INSIDE: &str = "MAILKEY_TEST_INSIDE";
const FOLDER: &str = "MAILKEY_TEST_FOLDER";
const SERVICE: &str = "org.freedesktop.secrets";

/// A service that was started by a script of `support/secrets`; it ends with this value.
struct Service {
    script: Child,
    folder: PathBuf,
    /// Whether the folder stays, for a second start.
    stays: bool,
}

impl Service {
    fn start(script: &str, folder: &Path) -> Service {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/secrets").join(script);
        let log = fs::File::create(folder.join("start.log")).unwrap();
        let mut command = Command::new("bash");
        command.arg(path).arg(folder).stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        let mut child = command.spawn().expect("bash");
        let until = Instant::now() + Duration::from_secs(60);
        while !folder.join("bus").exists() {
            let said = || fs::read_to_string(folder.join("start.log")).unwrap_or_default();
            assert!(child.try_wait().unwrap().is_none(), "{script}: {}", said());
            assert!(Instant::now() < until, "{script} is not ready: {}", said());
            std::thread::sleep(Duration::from_millis(20));
        }
        Service { script: child, folder: folder.to_owned(), stays: false }
    }

    /// Asks it to end, and waits for that: what was written is on the disk then.
    fn end(mut self) {
        self.stays = true;
        let pid = self.script.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        self.script.wait().unwrap();
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.script.kill();
        let _ = self.script.wait();
        if !self.stays {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Runs this test once more with the service's bus in its environment: the body's own part. `true` inside.
fn inside(test: &str, part: &str, folder: &Path) -> bool {
    let name = format!("{test}:{part}");
    if let Ok(inside) = std::env::var(INSIDE) {
        return inside == name;
    }
    let bus = fs::read_to_string(folder.join("bus")).unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(INSIDE, &name)
        .env(FOLDER, folder)
        .env("DBUS_SESSION_BUS_ADDRESS", bus.trim())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout).into_owned() + &String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success() && said.contains("1 passed"), "{name}: {said}");
    false
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_time().build().unwrap().block_on(work)
}

fn key(address: &str, id: &str) -> EntryKey {
    EntryKey { address: Address::parse(address).unwrap(), id: CodeId::try_from(id.to_owned()).unwrap() }
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn secret_tool(arguments: &[&str]) -> String {
    let output = Command::new("secret-tool").args(arguments).output().expect("secret-tool");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// What another program finds. On a busy machine KWallet tells its other clients a moment later.
fn seen_by_others(arguments: &[&str]) -> String {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        let found = secret_tool(arguments);
        if !found.is_empty() || Instant::now() > end {
            return found;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn service(connection: &Connection) -> Proxy<'_> {
    Proxy::new(connection, SERVICE, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service").unwrap()
}

/// Locks the default collection, whatever prompt that takes.
fn lock() {
    let connection = Connection::session().unwrap();
    let service = service(&connection);
    let default: OwnedObjectPath = service.call("ReadAlias", &"default").unwrap();
    let collection =
        Proxy::new(&connection, SERVICE, default.as_str(), "org.freedesktop.Secret.Collection").unwrap();
    let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) =
        service.call("Lock", &vec![default.clone()]).unwrap();
    if prompt.as_str() != "/" {
        let prompt =
            Proxy::new(&connection, SERVICE, prompt.as_str(), "org.freedesktop.Secret.Prompt").unwrap();
        let _: () = prompt.call("Prompt", &"").unwrap();
    }
    let until = Instant::now() + Duration::from_secs(10);
    // Uncached: KeePassXC is still saving when it says that it is done.
    while !is_locked(&collection) {
        assert!(Instant::now() < until, "it does not lock");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Waits until nothing has been written to a file for a second.
fn wait_until_quiet(file: &Path) {
    let until = Instant::now() + Duration::from_secs(60);
    while fs::metadata(file).unwrap().modified().unwrap().elapsed().unwrap_or_default().as_secs() < 1 {
        assert!(Instant::now() < until, "{} is written to without an end", file.display());
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn is_locked(collection: &Proxy<'_>) -> bool {
    let properties = Proxy::new(
        collection.connection(),
        SERVICE,
        collection.path().to_owned(),
        "org.freedesktop.DBus.Properties",
    )
    .unwrap();
    let locked: Result<zbus::zvariant::OwnedValue, _> =
        properties.call("Get", &("org.freedesktop.Secret.Collection", "Locked"));
    locked.is_ok_and(|value| bool::try_from(value).unwrap_or(false))
}

/// A code is kept, found by its address, replaced, given another label, and removed; the self-test names the service.
fn keeps_codes(name: KeychainName) {
    let (vault, key) = (Vault::keychain(), key("me@qq.com", "0123abcd"));
    block_on(async {
        assert_eq!(vault.prove().await.map(|info| info.name), Ok(name));
        vault.store(&key, "Laptop", &code("abcdefghijklmnop")).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(Some(code("abcdefghijklmnop"))));
        let others = seen_by_others(&["lookup", "service", "mailkey", "address", "me@qq.com"]);
        assert_eq!(others, "abcdefghijklmnop");
        vault.store(&key, "Old laptop", &code("密码不是 授权码")).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(Some(code("密码不是 授权码"))));
        let labelled = seen_by_others(&["lookup", "service", "mailkey", "label", "Old laptop"]);
        assert_eq!(labelled, "密码不是 授权码");
        assert_eq!(secret_tool(&["lookup", "service", "mailkey", "label", "Laptop"]), "");
        assert_eq!(Vault::keychain().load(&key).await, Ok(Some(code("密码不是 授权码"))), "a new connection");
        vault.remove(&key).await.unwrap();
        vault.remove(&key).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(None));
        assert_eq!(secret_tool(&["search", "--all", "service", "mailkey self-test"]), "");
        // Many connections: what goes wrong with one in a hundred has to go wrong here.
        for round in 0..150 {
            let (vault, code) = (Vault::keychain(), code(&format!("number {round}")));
            vault.store(&key, "Laptop", &code).await.unwrap();
            assert_eq!(Vault::keychain().load(&key).await, Ok(Some(code)), "round {round}");
        }
    });
}

#[test]
fn keepassxc_keeps_codes() {
    let test = test_path!();
    let folder = folder_of(test);
    let started = outside().then(|| Service::start("start-keepassxc.sh", &folder));
    if inside(test, "keeps", &folder) {
        return keeps_codes(KeychainName::KeePassXc);
    }
    if inside(test, "locked", &folder) {
        let vault = Vault::keychain();
        // It saves after each change, one after the other, and may drop what waits for that when it is locked.
        wait_until_quiet(&folder.join("secrets.kdbx"));
        lock();
        // Its entries are hidden while it is locked: that is not taken for "there is none".
        assert_eq!(block_on(vault.prove()), Err(VaultError::Locked));
        return;
    }
    if let Some(service) = started {
        service.end();
        let _again = Service::start("start-keepassxc.sh", &folder);
        inside(test, "again", &folder);
    } else {
        let kept = block_on(Vault::keychain().load(&key("me@qq.com", "0123abcd")));
        assert_eq!(kept, Ok(Some(code("number 149"))), "what was kept is there after a restart");
    }
}

#[test]
fn kwallet_keeps_codes() {
    let test = test_path!();
    let folder = folder_of(test);
    let started = outside().then(|| Service::start("start-kwallet.sh", &folder));
    if inside(test, "keeps", &folder) {
        return keeps_codes(KeychainName::KWallet);
    }
    if inside(test, "locked", &folder) {
        let (vault, key) = (Vault::keychain(), key("me@qq.com", "0123abcd"));
        lock();
        // Locked, it gives empty secrets and says that all is well.
        assert_eq!(block_on(vault.prove()), Err(VaultError::Locked));
        // A wallet without a password unlocks itself when it is asked to.
        let kept = block_on(vault.load(&key));
        assert!(matches!(kept, Ok(Some(_)) | Err(VaultError::Locked)), "{kept:?}");
        return;
    }
    if let Some(service) = started {
        service.end();
        let _again = Service::start("start-kwallet.sh", &folder);
        inside(test, "again", &folder);
    } else {
        let kept = block_on(Vault::keychain().load(&key("me@qq.com", "0123abcd")));
        assert_eq!(kept, Ok(Some(code("number 149"))), "what was kept is there after a restart");
    }
}

/// Who comes second does not get the name: the codes stay where they are, and the first one is named.
#[test]
fn of_two_services_the_first_is_used() {
    let test = test_path!();
    let folder = folder_of(test);
    let _service = outside().then(|| Service::start("start-keepassxc.sh", &folder));
    if inside(test, "two", &folder) {
        let (vault, key) = (Vault::keychain(), key("me@qq.com", "0123abcd"));
        block_on(vault.store(&key, "", &code("abcdefghijklmnop"))).unwrap();
        let mut second = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--components=secrets"])
            .env("XDG_DATA_HOME", folder.join("second"))
            .env("XDG_RUNTIME_DIR", folder.join("run"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("gnome-keyring-daemon");
        std::thread::sleep(Duration::from_millis(700));
        let fresh = Vault::keychain();
        assert_eq!(block_on(fresh.prove()).map(|info| info.name), Ok(KeychainName::KeePassXc));
        assert_eq!(block_on(fresh.load(&key)), Ok(Some(code("abcdefghijklmnop"))));
        second.kill().unwrap();
        second.wait().unwrap();
    }
}

/// A service that dies between two requests is told, and found again once it is back.
#[test]
fn a_keychain_that_dies_between_two_requests_is_told() {
    let test = test_path!();
    let folder = folder_of(test);
    let _service = outside().then(|| Service::start("start-kwallet.sh", &folder));
    if inside(test, "dies", &folder) {
        let (vault, key) = (Vault::keychain(), key("me@qq.com", "0123abcd"));
        block_on(vault.store(&key, "", &code("abcdefghijklmnop"))).unwrap();
        let pid = fs::read_to_string(folder.join("pid")).unwrap();
        assert!(Command::new("kill").args(["-KILL", pid.trim()]).status().unwrap().success());
        std::thread::sleep(Duration::from_millis(200));
        let gone = block_on(vault.load(&key));
        assert!(matches!(gone, Err(VaultError::NoService | VaultError::NoBus)), "{gone:?}");
    }
}

fn outside() -> bool {
    std::env::var_os(INSIDE).is_none()
}

/// The folder of a test's service; short, since sockets lie in it.
fn folder_of(test: &str) -> PathBuf {
    match std::env::var_os(FOLDER) {
        Some(folder) => PathBuf::from(folder),
        None => {
            let name = test.rsplit("::").next().unwrap_or(test);
            let folder = std::env::temp_dir().join(format!("mks-{}-{}", std::process::id(), &name[..4]));
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder).unwrap();
            folder
        }
    }
}
