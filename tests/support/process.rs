//! Programs that the test bed runs: found, waited for, ended.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

/// Where Debian keeps programs that are not on everybody's PATH.
const SYSTEM_FOLDERS: [&str; 4] = ["/usr/sbin", "/sbin", "/usr/local/sbin", "/usr/bin"];
/// How long a program may take to end after it was asked to.
const PATIENCE: Duration = Duration::from_secs(10);

/// The path of an installed program; fails the test, with the cure, when there is none.
pub fn tool(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(SYSTEM_FOLDERS.iter().map(PathBuf::from))
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
        .unwrap_or_else(|| {
            panic!("{name} is not installed; tests/run installs everything that the tests need")
        })
}

/// Looks again and again until there is something to return, or `None` once the time is over.
pub fn poll<T>(limit: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if Instant::now() >= end {
            return None;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The whole of a text file, whatever its encoding; empty when it is not there (yet).
pub fn text_of(file: &Path) -> String {
    String::from_utf8_lossy(&std::fs::read(file).unwrap_or_default()).into_owned()
}

/// Runs a program to its end; fails the test unless it ends well.
pub fn run(command: &mut Command) -> Output {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|why| panic!("{command:?} cannot be started: {why}"));
    assert!(
        output.status.success(),
        "{command:?} ended with {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

/// Whether the tests run as root.
pub fn is_root() -> bool {
    user_id() == 0
}

/// The user that the tests run as.
pub fn user_id() -> u32 {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").expect("/proc").uid()
}

/// A program that runs until it is dropped: asked to end first, then made to.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts it with no standard input unless the command says otherwise.
    pub fn start(command: &mut Command) -> Running {
        let child = command.spawn().unwrap_or_else(|why| panic!("{command:?} cannot be started: {why}"));
        Running { child }
    }

    /// Takes over what was started elsewhere.
    pub fn of(child: Child) -> Running {
        Running { child }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("wait")
    }

    /// Waits for it to end by itself.
    pub fn wait(&mut self, limit: Duration) -> Option<ExitStatus> {
        poll(limit, || self.ended())
    }

    /// Asks it to end, and makes it when it does not.
    pub fn stop(&mut self) {
        if self.ended().is_some() {
            return;
        }
        signal(self.child.id(), "TERM");
        if self.wait(PATIENCE).is_none() {
            self.kill();
        }
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // Never a second panic on the way out.
            signal(self.child.id(), "TERM");
            let ended = poll(PATIENCE, || self.child.try_wait().ok().flatten());
            if ended.is_none() {
                self.kill();
            }
        } else {
            self.stop();
        }
    }
}

/// The program of a name among those that a process has started, and those that they have. What a hardened program says of
/// itself nobody but root may read; whose child it is, and its name, everybody.
pub fn started_by(pid: u32, name: &str) -> Option<u32> {
    let children = Command::new(tool("pgrep")).args(["-P", &pid.to_string()]).output().expect("pgrep");
    let children = String::from_utf8_lossy(&children.stdout).into_owned();
    let children = || children.lines().filter_map(|line| line.trim().parse::<u32>().ok());
    let is_it = |pid: &u32| text_of(Path::new(&format!("/proc/{pid}/comm"))).trim() == name;
    children().find(is_it).or_else(|| children().find_map(|child| started_by(child, name)))
}

/// Sends a signal by name to a process.
pub fn signal(pid: u32, name: &str) {
    let _ = Command::new("kill")
        .args(["-s", name, &pid.to_string()])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// A process and all that it started, and they started, the oldest first.
pub fn family(pid: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .expect("/proc")
        .flatten()
        .filter_map(|entry| {
            let child = entry.file_name().to_str()?.parse().ok()?;
            // `PID (NAME) STATE PARENT …`, where NAME may hold anything.
            let facts = text_of(&entry.path().join("stat"));
            let parent = facts.rsplit(')').next()?.split_whitespace().nth(1)?;
            Some((child, parent.parse().ok()?))
        })
        .collect();
    let mut all = vec![pid];
    let mut place = 0;
    while place < all.len() {
        let children = parents.iter().filter(|(_, parent)| *parent == all[place]);
        let children: Vec<u32> = children.map(|(child, _)| *child).collect();
        all.extend(children);
        place += 1;
    }
    all
}
