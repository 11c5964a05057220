//! What takes root: done as root, through a sudo that does not ask, or as the root of a user namespace of one's own,
//! which every user may have where the system allows it.

use std::os::unix::fs::MetadataExt;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use super::process::{is_root, tool, user_id};

/// How root is to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Already,
    /// A namespace where this user stays who it is, and the ids that it may use besides stand for root and the others.
    Namespace,
    Sudo,
    /// Not at all.
    No,
}

/// A command that needs root.
pub fn as_root(program: &str) -> Command {
    let program = tool(program);
    let mut command = match way() {
        Way::Already => return Command::new(program),
        Way::Namespace => namespace(),
        Way::Sudo => sudo(),
        Way::No => panic!(
            "this takes root, a sudo that does not ask, or user namespaces (Debian's package uidmap, and lines for \
             this user in /etc/subuid and /etc/subgid)"
        ),
    };
    command.arg(program);
    command
}

/// Sends a signal to a process that may be root's or a server's own user's.
pub fn signal(name: &str, pid: u32) {
    // Whoever made a namespace may signal everybody in it, from outside.
    let mut kill = if way() == Way::Namespace { Command::new(tool("kill")) } else { as_root("kill") };
    let _ = kill.args(["-s", name, &pid.to_string()]).stdin(Stdio::null()).stderr(Stdio::null()).status();
}

/// For a test that takes root as a whole: where this is not root, the test is run by another process of the same test
/// program, as root. `true` once that has passed; then there is nothing left to do.
pub fn done_by_root() -> bool {
    let mut command = match way() {
        Way::Already => return false,
        Way::Sudo => sudo(),
        Way::Namespace | Way::No => namespace(),
    };
    let this_test = std::thread::current().name().expect("tests have names").to_owned();
    command.arg(std::env::current_exe().expect("a test program")).args([
        &this_test,
        "--exact",
        "--nocapture",
    ]);
    let output = command.stdin(Stdio::null()).output().expect("a program that gives root");
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "as root: {said}");
    true
}

fn way() -> Way {
    static WAY: OnceLock<Way> = OnceLock::new();
    let works = |mut command: Command| {
        command.arg("true").stdin(Stdio::null()).output().is_ok_and(|output| output.status.success())
    };
    *WAY.get_or_init(|| match is_root() {
        true => Way::Already,
        false if works(namespace()) => Way::Namespace,
        false if works(sudo()) => Way::Sudo,
        false => Way::No,
    })
}

fn sudo() -> Command {
    let mut command = Command::new("sudo");
    command.args(["-n", "--preserve-env"]);
    command
}

fn namespace() -> Command {
    let group = std::fs::metadata("/proc/self").expect("/proc").gid();
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-auto"]);
    command.arg(format!("--map-user={}", user_id())).arg(format!("--map-group={group}"));
    command.args(["--setuid", "0", "--setgid", "0", "--"]);
    command
}
