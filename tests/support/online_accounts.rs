//! Programs that trust the test server, and GNOME Online Accounts, which is one of them.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::desktop::Desktop;
use super::mail_server::MailServer;
use super::process::{Running, is_root, poll, tool};

const DAEMON: &str = "/usr/libexec/goa-daemon";

/// A program that finds these files and folders of the test's in place of the system's.
pub fn beneath(desktop: &Desktop, mounts: &[(&Path, &Path)], program: &str, arguments: &[&str]) -> Command {
    const MOUNT: &str =
        "while [ \"$1\" != -- ]; do mount --bind \"$1\" \"$2\" || exit; shift 2; done; shift; exec \"$@\"";
    let mut unshare = vec!["--mount"];
    if !is_root() {
        unshare.extend(["--map-current-user", "--keep-caps"]);
    }
    let mut command = desktop.command(tool("unshare"));
    command.env("TERM", "xterm").env("LANG", "C.UTF-8");
    command.args(unshare).args(["sh", "-c", MOUNT, "sh"]);
    for (ours, theirs) in mounts {
        command.args([ours, theirs]);
    }
    command.arg("--").arg(tool(program)).args(arguments);
    command
}

/// A program for which the test server's authority is one that the system trusts.
pub fn trusting(desktop: &Desktop, server: &MailServer, program: &str, arguments: &[&str]) -> Command {
    let ca = server.ca_file();
    beneath(desktop, &[(&ca, Path::new("/etc/ssl/certs/ca-certificates.crt"))], program, arguments)
}

/// The daemon of GNOME Online Accounts, on the session's bus; with a server, it trusts that.
pub fn online_accounts(desktop: &Desktop, trusted: Option<&MailServer>) -> Running {
    let mut command = match trusted {
        Some(server) => trusting(desktop, server, DAEMON, &[]),
        None => desktop.command(DAEMON),
    };
    let log = || std::fs::File::create(desktop.scratch().join("goa.log")).unwrap();
    let running = Running::start(command.env("GSETTINGS_BACKEND", "memory").stdout(log()).stderr(log()));
    let named = poll(Duration::from_secs(30), || {
        let mut ask = desktop.command(tool("dbus-send"));
        ask.args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"]);
        ask.args(["org.freedesktop.DBus.NameHasOwner", "string:org.gnome.OnlineAccounts"]);
        String::from_utf8_lossy(&ask.output().unwrap().stdout).contains("true").then_some(())
    });
    assert!(named.is_some(), "goa-daemon does not come up");
    running
}
