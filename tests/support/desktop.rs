//! A private desktop session: home folder, D-Bus, an unlocked Secret Service, a browser launcher that is observed.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::bus;
use super::mail_client::base64;
use super::process::{Running, poll, text_of, tool};

/// How the folders of sessions begin.
const SESSION: &str = "desk-";
/// What opens the keyring.
const PASSWORD: &str = "an invented password";
/// How long the session may take to stand, and a browser to be launched.
const PATIENCE: Duration = Duration::from_secs(30);
/// Every launcher that programs try on Linux: none may reach a real browser.
const LAUNCHERS: [&str; 6] = ["xdg-open", "gio", "gnome-open", "kde-open", "kde-open5", "kde-open6"];
/// Bigger files are no place where a program of ours writes anything.
const BIGGEST_FILE: u64 = 64 * 1024 * 1024;

/// A session that ends with this value, with all that was kept in it.
pub struct Desktop {
    // In this order: the keyring ends before the bus, and both before their folder goes.
    keyring: Mutex<Option<Running>>,
    bus: Option<Running>,
    env: BTreeMap<String, String>,
    born: SystemTime,
    folder: TempDir,
}

impl Desktop {
    /// A session with a Secret Service that is unlocked.
    pub fn start() -> Desktop {
        let mut desktop = Desktop::without_keychain();
        desktop.start_bus();
        desktop.start_keyring();
        desktop
    }

    /// A session without D-Bus and without any Secret Service: a machine over SSH.
    pub fn without_keychain() -> Desktop {
        let folder = tempfile::Builder::new()
            .prefix(SESSION)
            .tempdir_in("/tmp") // short: the path of a socket may have no more than 107 bytes
            .expect("a temporary folder");
        let mut desktop = Desktop {
            keyring: Mutex::default(),
            bus: None,
            env: BTreeMap::new(),
            born: SystemTime::now(),
            folder,
        };
        for (name, part) in [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "home/.config"),
            ("XDG_DATA_HOME", "home/.local/share"),
            ("XDG_STATE_HOME", "home/.local/state"),
            ("XDG_CACHE_HOME", "home/.cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("XDG_CONFIG_DIRS", "system"),
            ("TMPDIR", "tmp"),
        ] {
            let path = desktop.path(part);
            std::fs::create_dir_all(&path).expect("a folder");
            std::fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).expect("permissions");
            desktop.set_env(name, path.to_str().expect("a path in UTF-8"));
        }
        desktop.set_env("LANG", "en_US.UTF-8");
        desktop.set_env("RUST_BACKTRACE", "1");
        // No test asks anybody's name servers: nothing answers there.
        desktop.set_env("MAILKEY_DNS", "127.0.0.1:9");
        desktop.write_launchers();
        desktop
    }

    /// The whole environment of a program in this session: nothing else reaches it.
    pub fn env(&self) -> &BTreeMap<String, String> {
        &self.env
    }

    /// Sets a variable for every program that is started from now on.
    pub fn set_env(&mut self, name: &str, value: &str) {
        self.env.insert(name.to_owned(), value.to_owned());
    }

    /// A command in this session.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(&self.env).current_dir(self.path("home")).stdin(Stdio::null());
        command
    }

    /// The home folder.
    pub fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// Where the program keeps its settings: XDG_CONFIG_HOME/mailkey.
    pub fn config(&self) -> PathBuf {
        self.path("home/.config/mailkey")
    }

    /// Where the program keeps its register: XDG_DATA_HOME/mailkey.
    pub fn data(&self) -> PathBuf {
        self.path("home/.local/share/mailkey")
    }

    /// Where the administrator's files for the program lie: XDG_CONFIG_DIRS/mailkey.
    pub fn system(&self) -> PathBuf {
        self.path("system/mailkey")
    }

    /// A folder of the test's own, outside of everything that is searched for codes.
    pub fn scratch(&self) -> PathBuf {
        let folder = self.path("scratch");
        std::fs::create_dir_all(&folder).expect("scratch");
        folder
    }

    /// What the browser was asked to open so far, oldest first.
    pub fn opened_pages(&self) -> Vec<String> {
        text_of(&self.path("opened")).lines().map(str::to_owned).collect()
    }

    /// Waits until the browser was asked to open something whose address contains this.
    pub fn wait_for_page(&self, part: &str) -> String {
        poll(PATIENCE, || self.opened_pages().into_iter().find(|page| page.contains(part)))
            .unwrap_or_else(|| panic!("no page with {part:?} was opened, only {:?}", self.opened_pages()))
    }

    /// The code that the Secret Service has for an address, as `secret-tool` finds it.
    pub fn secret_lookup(&self, address: &str) -> Option<String> {
        let output = self.secret_tool(&["lookup", "service", "mailkey", "address", address]);
        let code = String::from_utf8(output.stdout).expect("UTF-8");
        (output.status.success() && !code.is_empty()).then_some(code)
    }

    /// Puts a code into the Secret Service with the attributes that the program searches by.
    pub fn secret_store(&self, address: &str, code: &str) {
        self.secret_store_as("address", address, code);
    }

    /// Puts a text into the Secret Service in place of what has this attribute.
    pub fn secret_store_as(&self, attribute: &str, value: &str, code: &str) {
        let mut child = self
            .command(tool("secret-tool"))
            .args(["store", "--label=Mailkey", "service", "mailkey", attribute, value])
            .stdin(Stdio::piped())
            .spawn()
            .expect("secret-tool");
        child.stdin.take().expect("a pipe").write_all(code.as_bytes()).expect("secret-tool reads");
        assert!(child.wait().expect("secret-tool").success(), "secret-tool store failed");
    }

    /// Everything that the Secret Service holds for the program, with its attributes and secrets, as text.
    pub fn secrets(&self) -> String {
        let output = self.secret_tool(&["search", "--all", "service", "mailkey"]);
        // secret-tool tells the attributes on standard error.
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
    }

    /// Stops the Secret Service without ending it: it owns its name and answers nothing any more.
    pub fn freeze_keyring(&self) {
        self.signal_keyring("STOP");
    }

    /// Lets a frozen Secret Service go on.
    pub fn thaw_keyring(&self) {
        self.signal_keyring("CONT");
    }

    /// Ends the keyring as a fault of its own does.
    pub fn crash_keyring(&self) {
        self.signal_keyring("KILL");
    }

    fn signal_keyring(&self, name: &str) {
        let keyring = self.keyring.lock().expect("the keyring");
        super::process::signal(keyring.as_ref().expect("a keyring").pid(), name);
    }

    /// Waits until the keyring serves again where it has ended. What it was told is on the disk.
    pub fn revive_keyring(&self) {
        let ready = poll(PATIENCE, || self.has_default_keyring().then_some(()));
        assert!(ready.is_some(), "gnome-keyring-daemon does not come back");
    }

    /// Ends the keyring, and nothing starts it again. Its files stay.
    pub fn end_keyring(&self) {
        let _ = std::fs::remove_file(self.revival());
        *self.keyring.lock().expect("the keyring") = None;
        if let Ok(revived) = text_of(&self.path("revived")).trim().parse() {
            super::process::signal(revived, "KILL");
        }
    }

    /// Starts the keyring again after what was done to its files, as a log-in without a password does: locked.
    pub fn restart_keyring(&self) {
        self.end_keyring();
        self.launch_keyring(&[]);
        let ready = poll(PATIENCE, || self.default_keyring().is_some().then_some(()));
        assert!(ready.is_some(), "gnome-keyring-daemon does not come up");
    }

    /// The folder of the keyring's files.
    pub fn keyrings(&self) -> PathBuf {
        self.path("home/.local/share/keyrings")
    }

    /// Deletes an entry, as somebody does in the keyring's own program.
    pub fn secret_clear(&self, address: &str) {
        let output = self.secret_tool(&["clear", "service", "mailkey", "address", address]);
        assert!(output.status.success(), "secret-tool clear failed");
    }

    /// Every file of this session, and every file in the system's temporary folder that is younger than the session,
    /// that holds a text in clear, in Base64 (at any of its three offsets) or in UTF-16.
    pub fn files_with(&self, text: &str) -> Vec<PathBuf> {
        let needles = disguises(text);
        let mut found = Vec::new();
        for part in ["home", "run", "tmp"] {
            search(&self.path(part), None, &needles, &mut found);
        }
        search(&std::env::temp_dir(), Some(self.born), &needles, &mut found);
        found.sort();
        found.dedup();
        found
    }

    fn path(&self, part: &str) -> PathBuf {
        self.folder.path().join(part)
    }

    fn secret_tool(&self, arguments: &[&str]) -> Output {
        self.command(tool("secret-tool")).args(arguments).output().expect("secret-tool")
    }

    fn write_launchers(&mut self) {
        let bin = self.path("bin");
        std::fs::create_dir(&bin).expect("bin");
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >> '{}'\n", self.path("opened").display());
        for launcher in LAUNCHERS {
            let file = bin.join(launcher);
            std::fs::write(&file, &script).expect("a launcher");
            std::fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("permissions");
        }
        let path = std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned());
        self.set_env("PATH", &format!("{}:{path}", bin.display()));
    }

    fn start_bus(&mut self) {
        let socket = self.path("run/bus");
        let config = self.path("run/bus.conf");
        let services = self.path("services");
        std::fs::create_dir(&services).expect("services");
        std::fs::write(&config, bus::configuration(&socket, &services)).expect("the bus's configuration");
        let address = format!("unix:path={}", socket.display());
        let mut child = self
            .command(tool("dbus-daemon"))
            .arg(format!("--config-file={}", config.display()))
            .args(["--nofork", "--nopidfile", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(self.log("bus.log"))
            .spawn()
            .expect("dbus-daemon");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("dbus-daemon speaks");
        self.bus = Some(Running::of(child));
        let said = text_of(&self.path("bus.log"));
        assert!(line.starts_with("unix:"), "dbus-daemon does not start:\n{said}");
        self.set_env("DBUS_SESSION_BUS_ADDRESS", &address);
    }

    fn start_keyring(&self) {
        self.launch_keyring(&["--unlock"]);
        let ready = poll(PATIENCE, || self.has_default_keyring().then_some(()));
        let said = text_of(&self.path("keyring.log"));
        assert!(ready.is_some(), "gnome-keyring-daemon does not come up:\n{said}");
        self.revive_on_demand();
    }

    /// The bus starts the keyring again where it has ended by itself, as every desktop's does: GNOME Keyring 42 aborts now
    /// and then when one program leaves the bus, or is killed, in the moment in which the next one comes.
    fn revive_on_demand(&self) {
        let (script, revived, opens) = (self.path("revive"), self.path("revived"), self.path("opens"));
        std::fs::write(&opens, PASSWORD).expect("a file with what opens the keyring");
        let daemon = "gnome-keyring-daemon --foreground --components=secrets --unlock";
        let run = format!(
            "#!/bin/sh\necho $$ > '{}'\nexec {daemon} < '{}' > '{}' 2>&1\n",
            revived.display(),
            opens.display(),
            self.path("revived.log").display()
        );
        std::fs::write(&script, run).expect("a script");
        let service =
            format!("[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh '{}'\n", script.display());
        std::fs::write(self.revival(), service).expect("a service of the bus");
    }

    /// What tells the bus how the keyring is started.
    fn revival(&self) -> PathBuf {
        self.path("services/org.freedesktop.secrets.service")
    }

    fn launch_keyring(&self, arguments: &[&str]) {
        let mut child = self
            .command(tool("gnome-keyring-daemon"))
            .args(["--foreground", "--components=secrets"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(self.log("keyring.out"))
            .stderr(self.log("keyring.log"))
            .spawn()
            .expect("gnome-keyring-daemon");
        child
            .stdin
            .take()
            .expect("a pipe")
            .write_all(PASSWORD.as_bytes())
            .expect("gnome-keyring-daemon reads");
        *self.keyring.lock().expect("the keyring") = Some(Running::of(child));
    }

    /// Whether the Secret Service answers and has a collection that is open.
    fn has_default_keyring(&self) -> bool {
        self.default_keyring().is_some_and(|name| name.contains("/org/freedesktop/secrets/collection/"))
    }

    /// What the Secret Service says of its default collection; `None` where it does not answer.
    fn default_keyring(&self) -> Option<String> {
        let reply = self
            .command(tool("dbus-send"))
            .args([
                "--session",
                "--print-reply",
                "--reply-timeout=2000",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets",
                "org.freedesktop.Secret.Service.ReadAlias",
                "string:default",
            ])
            .output()
            .expect("dbus-send");
        reply.status.success().then(|| String::from_utf8_lossy(&reply.stdout).into_owned())
    }

    fn log(&self, name: &str) -> std::fs::File {
        std::fs::File::create(self.path(name)).expect("a log")
    }
}

/// Whether a folder is a test's session.
fn is_session(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with(SESSION)
}

/// How a text may stand in a file.
fn disguises(text: &str) -> Vec<Vec<u8>> {
    let mut all = vec![text.as_bytes().to_vec(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()];
    for offset in 0..3 {
        let padded = [vec![0; offset], text.as_bytes().to_vec()].concat();
        let encoded = base64(&padded).into_bytes();
        // The letters at both ends also hold bits of what stands next to the text.
        let first = (offset * 8).div_ceil(6);
        let end = padded.len() * 8 / 6;
        all.push(encoded[first..end].to_vec());
    }
    all
}

fn search(folder: &Path, younger_than: Option<SystemTime>, needles: &[Vec<u8>], found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return; // somebody else's, or gone by now
    };
    for entry in entries.flatten() {
        let Ok(facts) = entry.metadata() else { continue };
        let old = younger_than.is_some_and(|limit| facts.modified().is_ok_and(|date| date < limit));
        if facts.is_dir() && is_session(&entry.file_name()) {
            // Another test's, which may hold what it likes; one's own is looked at part by part.
        } else if facts.is_dir() {
            search(&entry.path(), younger_than, needles, found);
        } else if facts.is_file() && !old && facts.len() <= BIGGEST_FILE {
            let content = std::fs::read(entry.path()).unwrap_or_default();
            if needles.iter().any(|needle| holds(&content, needle)) {
                found.push(entry.path());
            }
        }
    }
}

/// Whether a file holds a needle: by its first byte, since unoptimised code is slow.
fn holds(content: &[u8], needle: &[u8]) -> bool {
    let mut rest = content;
    while let Some(place) = rest.iter().position(|byte| *byte == needle[0]) {
        if rest[place..].starts_with(needle) {
            return true;
        }
        rest = &rest[place + 1..];
    }
    false
}
