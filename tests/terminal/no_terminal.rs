//! Where there is no terminal nobody is asked: a command ends soon, with a sentence and a status of its own.

use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::app::program;
use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::process::poll;
use crate::support::providers::{QQ, QQ_CODE, three_providers};
use crate::support::terminal::Terminal;

/// After this a command hangs.
const SOON: Duration = Duration::from_secs(20);

/// Runs a command without any terminal, with nothing to be read or with no standard input at all.
fn alone(desktop: &Desktop, arguments: &[&str], is_closed: bool) -> Answer {
    // A session of its own has no terminal that a prompt could open.
    let mut command = desktop.command("setsid");
    command.arg("--wait");
    let program = program();
    let line: Vec<&str> = match is_closed {
        true => [&["sh", "-c", "exec \"$@\" <&-", "sh", program.to_str().unwrap()], arguments].concat(),
        false => [&[program.to_str().unwrap()], arguments].concat(),
    };
    ended(command.args(line), arguments)
}

fn ended(command: &mut Command, arguments: &[&str]) -> Answer {
    let piped = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let status = poll(SOON, || child.try_wait().unwrap());
    if status.is_none() {
        child.kill().unwrap();
        panic!("{arguments:?} hangs");
    }
    let (mut out, mut err) = (String::new(), String::new());
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(!err.contains("panicked"), "{arguments:?}: {err}");
    Answer { status: status.unwrap().code().unwrap_or(-1), out, err }
}

/// The same, both with an empty standard input and with a closed one.
#[track_caller]
fn ends(desktop: &Desktop, arguments: &[&str], status: i32) -> Answer {
    let closed = alone(desktop, arguments, true);
    let empty = alone(desktop, arguments, false);
    for answer in [&closed, &empty] {
        assert_eq!(answer.status, status, "{arguments:?}: {answer:?}");
        assert!(answer.err.trim().contains(' '), "{arguments:?}: no sentence: {answer:?}");
        assert!(!answer.err.contains("[y/N]") && !answer.err.contains("(not shown)"), "{answer:?}");
    }
    empty
}

#[test]
fn commands_that_want_a_code_end_without_one() {
    let (server, desktop) = three_providers();
    assert_eq!(mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n")).status, 0);
    for command in ["try", "add", "reset"] {
        let answer = ends(&desktop, &[command, QQ], 2);
        assert_eq!(answer.out, "", "{command}: {answer:?}");
    }
    ends(&desktop, &["setup"], 2);
    ends(&desktop, &["setup", QQ], 2);
    assert_eq!(server.imap_sign_ins() + server.refused_sign_ins(), 0, "nothing was sent");
    assert_eq!(mailkey(&desktop, &["code", QQ], "").out.trim(), QQ_CODE, "and nothing has changed");
    // What asks "really?" at a terminal is meant without one.
    assert_eq!(alone(&desktop, &["remove", QQ], true).status, 0);
}

#[test]
fn commands_that_want_a_passphrase_end_without_one() {
    let (_server, desktop) = three_providers();
    for command in [&["vault", "move", "file"][..], &["vault", "use", "file"], &["backup", "b.age"]] {
        let answer = ends(&desktop, command, 3);
        assert!(answer.err.contains("passphrase-file"), "{answer:?}");
    }
    let words = desktop.home().join("words");
    fs::write(&words, "four unlikely little words\n").unwrap();
    fs::set_permissions(&words, fs::Permissions::from_mode(0o600)).unwrap();
    let with = ["--passphrase-file", words.to_str().unwrap()];
    let used = mailkey(&desktop, &[&["vault", "use", "file"], &with[..]].concat(), "");
    assert_eq!(used.status, 0, "{used:?}");
    let added = [&["add", QQ, "--untested"], &with[..]].concat();
    assert_eq!(mailkey(&desktop, &added, &format!("{QQ_CODE}\n")).status, 0);
    for command in [
        &["code", QQ][..],
        &["reset", QQ],
        &["add", QQ],
        &["setup"],
        &["remove", QQ],
        &["test"],
        &["vault", "move", "keychain"],
        &["vault", "passphrase"],
    ] {
        let answer = ends(&desktop, command, 3);
        assert!(answer.err.contains("--passphrase-file"), "{command:?}: {answer:?}");
    }
}

/// `code` stands in the settings of other programs: what goes wrong is one line, with a status that tells which.
#[test]
fn code_says_one_thing_for_each_end() {
    let (_server, desktop) = three_providers();
    let missing = ends(&desktop, &["code", QQ], 4);
    assert_eq!((missing.out.as_str(), missing.err.lines().count()), ("", 1), "{missing:?}");
    assert_eq!(mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n")).status, 0);
    let label = ends(&desktop, &["code", QQ, "--label", "Phone"], 4);
    assert_eq!((label.out.as_str(), label.err.lines().count()), ("", 1), "{label:?}");
    desktop.restart_keyring();
    let locked = ends(&desktop, &["code", QQ], 3);
    assert_eq!((locked.out.as_str(), locked.err.lines().count()), ("", 1), "{locked:?}");
}

/// At a terminal a person is told that something still goes on; a program is not.
#[test]
fn what_takes_long_says_so_at_a_terminal_alone() {
    let (_server, desktop) = three_providers();
    assert_eq!(mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n")).status, 0);
    desktop.freeze_keyring();
    let mut terminal = Terminal::open(&desktop, &format!("code {QQ} --lang en"));
    terminal.wait_for("This takes a moment.");
    desktop.thaw_keyring();
    let (status, shown) = terminal.end();
    assert!(status == 0 && shown.contains(QQ_CODE), "{shown}");
    desktop.freeze_keyring();
    let piped = mailkey(&desktop, &["code", QQ, "--lang", "en"], "");
    desktop.thaw_keyring();
    assert!(piped.status == 3 && !piped.err.contains("This takes a moment."), "{piped:?}");
}
