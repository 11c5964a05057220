//! The program is stopped, and the disk is full, at every single step that it takes on its files: whatever it was
//! doing, no account and no code that worked is lost, and the next start finishes or undoes the rest.
//!
//! `strace` lists the system calls on the program's folder and then, one call further each time, kills the program
//! there or answers in the disk's place. Every third blow falls each time; with `MAILKEY_EVERY_CALL` set, all do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use support::app::program;
use support::command::{Answer, mailkey};
use support::desktop::Desktop;
use support::process::{text_of, tool};
use support::root::done_by_root;

const ME: &str = "me@qq.com";
const OLD: &str = "qkzvhnwtmrplxbdf";
const NEW: &str = "nzqkhnwtmrplxbdf";
const WORDS: &str = "four unlikely little words";
const NEW_WORDS: &str = "five other unlikely little words";

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blow {
    /// The program is killed before it.
    Kill,
    /// The disk is full.
    Full,
    /// The disk does not answer as it should.
    Broken,
}

impl Blow {
    fn word(self) -> &'static str {
        match self {
            Blow::Kill => "signal=KILL",
            Blow::Full => "error=ENOSPC",
            Blow::Broken => "error=EIO",
        }
    }
}

/// The calls that change files, and what can come of them.
const CALLS: [(&str, &[Blow]); 7] = [
    ("openat", &[Blow::Kill, Blow::Full]),
    ("write", &[Blow::Kill, Blow::Full]),
    ("fsync", &[Blow::Kill, Blow::Full, Blow::Broken]),
    ("linkat,link", &[Blow::Kill, Blow::Full]),
    ("unlinkat,unlink", &[Blow::Kill, Blow::Broken]),
    ("renameat2,renameat,rename", &[Blow::Kill, Blow::Full]),
    ("mkdir,mkdirat", &[Blow::Kill, Blow::Full]),
];

/// One command with one blow.
struct Struck {
    answer: Answer,
    /// Whether there was such a call at all.
    fell: bool,
}

/// Runs a command under `strace` with these arguments; gives its answer, and what `strace` wrote down.
fn traced(
    desktop: &Desktop,
    files: &[PathBuf],
    tracing: &[String],
    (command, input): (&[&str], &str),
) -> (Answer, String) {
    let log = desktop.scratch().join("strace.log");
    let _ = fs::remove_file(&log);
    let mut strace = desktop.command(tool("strace"));
    strace.args(["-f", "-qq", "-o"]).arg(&log).args(tracing);
    for file in files {
        strace.arg("-P").arg(file);
    }
    strace.arg(program()).args(command);
    strace.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = strace.spawn().expect("strace, of Debian's strace");
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let answer = Answer {
        status: output.status.code().unwrap_or(-1),
        out: text(&output.stdout),
        err: text(&output.stderr),
    };
    assert!(!answer.err.contains("panicked"), "{answer:?}");
    (answer, text_of(&log))
}

/// Runs a command with the `nth` of these calls on these files struck.
fn strike(
    desktop: &Desktop,
    files: &[PathBuf],
    (calls, blow, nth): (&str, Blow, usize),
    command: (&[&str], &str),
) -> Struck {
    let tracing = [format!("-etrace={calls}"), format!("-einject={calls}:{}:when={nth}", blow.word())];
    let (answer, log) = traced(desktop, files, &tracing, command);
    Struck { answer, fell: log.contains("INJECTED") || log.contains("killed by SIGKILL") }
}

/// Which of these calls, counted from 1 for each name and thread as `strace` does, change something when the command runs
/// undisturbed. To open a file and only read it is none: nobody can tell a program that was killed there from one that
/// was killed at the next change, and a full disk lets it happen.
fn changing(log: &str, calls: &str) -> BTreeSet<usize> {
    let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
    let mut found = BTreeSet::new();
    for line in log.lines() {
        let call = line.split_once(char::is_whitespace).map(|(thread, call)| (thread, call.trim_start()));
        let named = call.and_then(|(thread, call)| Some((thread, call.split_once('(')?)));
        let Some((thread, (name, arguments))) = named else { continue };
        if !calls.split(',').any(|it| it == name) {
            continue;
        }
        let count = counts.entry((thread, name)).or_default();
        *count += 1;
        let writes = ["O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC"].iter().any(|flag| arguments.contains(flag));
        if writes || name != "openat" {
            found.insert(*count);
        }
    }
    found
}

/// What lies in the program's folder, byte by byte.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.map(|path| (path.clone(), fs::read(path).unwrap_or_default())).collect();
    files.sort();
    files
}

/// One blow of so many falls, where not all do.
const ONE_OF: usize = 3;

/// Whether a blow falls in this run. Most calls have two kinds of blow, so that one in three meets both kinds in turn.
fn falls_now(number: usize) -> bool {
    std::env::var_os("MAILKEY_EVERY_CALL").is_some() || number.is_multiple_of(ONE_OF)
}

/// Strikes a command at every call in turn. `prepare` lays everything out anew, `check` looks at what is left; it is told
/// whether the command said that it had done its work. What it has looked at once it does not look at again, where all
/// that there is lies in the folder. Gives how many blows there are.
fn everywhere(
    desktop: &Desktop,
    files: &[PathBuf],
    command: (&[&str], &str),
    prepare: impl Fn(),
    check: impl Fn(&str, bool),
) -> usize {
    let has_keychain = desktop.env().contains_key("DBUS_SESSION_BUS_ADDRESS");
    let all: Vec<&str> = CALLS.iter().map(|(calls, _)| *calls).collect();
    prepare();
    let (undisturbed, log) = traced(desktop, files, &[format!("-etrace={}", all.join(","))], command);
    assert_eq!(undisturbed.status, 0, "{undisturbed:?}");
    let seen = RefCell::new(HashSet::new());
    let (mut blows_known, mut fallen) = (0, 0);
    for (calls, blows) in CALLS {
        for nth in changing(&log, calls) {
            for blow in blows {
                blows_known += 1;
                if !falls_now(blows_known) {
                    continue;
                }
                prepare();
                let struck = strike(desktop, files, (calls, *blow, nth), command);
                let place = format!("{:?}: {blow:?} at {calls} number {nth}: {:?}", command.0, struck.answer);
                let said_done = struck.answer.status == 0;
                if !struck.fell {
                    // Another thread did it this time.
                    assert!(said_done, "{place}");
                    continue;
                }
                fallen += 1;
                if has_keychain {
                    desktop.revive_keyring();
                }
                match blow {
                    Blow::Kill => assert!(!said_done, "{place}"),
                    _ if said_done => {}
                    _ => {
                        assert!(!struck.answer.err.trim().is_empty(), "{place}");
                    }
                }
                if has_keychain || seen.borrow_mut().insert((said_done, content(&desktop.data()))) {
                    check(&place, said_done);
                }
            }
        }
    }
    assert!(fallen * ONE_OF * 2 > blows_known, "{fallen} of {blows_known}");
    blows_known
}

/// The files of the folder: those that are there, and those that come and go.
fn files(desktop: &Desktop) -> Vec<PathBuf> {
    let names = [
        "accounts.json",
        "accounts.json.new",
        "accounts.json.bak",
        "accounts.lock",
        "keeper.lock",
        "vault.age",
        "vault.age.new",
        "vault.age.bak",
        "vault.lock",
    ];
    let folder = desktop.data();
    names.iter().map(|name| folder.join(name)).chain([folder.clone()]).collect()
}

fn lay(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

fn passphrase(desktop: &Desktop, name: &str, words: &str) -> String {
    let path = desktop.home().join(name);
    fs::write(&path, words).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    path.display().to_string()
}

fn add(desktop: &Desktop, label: &str, code: &str) {
    let added = mailkey(desktop, &["add", ME, "--label", label, "--untested"], &format!("{code}\n"));
    assert_eq!(added.status, 0, "{added:?}");
}

/// The labels that the register names, and that nothing is under way once a command has tidied up.
fn settled_labels(desktop: &Desktop, place: &str) -> Vec<String> {
    let list = mailkey(desktop, &["list", "--json"], "");
    assert_eq!(list.status, 0, "{place}\n{list:?}");
    let list: Value = list.json();
    let codes =
        list["accounts"].as_array().unwrap().iter().flat_map(|it| it["codes"].as_array().unwrap().clone());
    let labels = codes.map(|code| code["label"].as_str().unwrap().to_owned()).collect();
    let text = fs::read_to_string(desktop.data().join("accounts.json")).unwrap_or_default();
    assert!(!text.contains("\"pending\"") && !text.contains("\"retired\""), "{place}\n{text}");
    labels
}

/// How many codes lie in the keychain.
fn in_keychain(desktop: &Desktop) -> usize {
    desktop.secrets().matches("attribute.username").count()
}

fn empty_keychain(desktop: &Desktop) {
    // It ends with 1 where there is nothing to clear.
    desktop.command(tool("secret-tool")).args(["clear", "service", "mailkey"]).output().expect("secret-tool");
}

fn code_of(desktop: &Desktop, label: &str, more: &[&str]) -> Answer {
    mailkey(desktop, &[&["code", ME, "--label", label][..], more].concat(), "")
}

#[test]
fn a_code_that_is_added_to_the_keychain_is_never_half_kept() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::start();
    let prepare = || {
        let _ = fs::remove_dir_all(desktop.data());
        empty_keychain(&desktop);
        add(&desktop, "Laptop", OLD);
    };
    let command = ["add", ME, "--label", "Phone", "--untested"];
    let blows = everywhere(&desktop, &files(&desktop), (&command, NEW), prepare, |place, said_done| {
        let old = code_of(&desktop, "Laptop", &[]);
        assert_eq!((old.status, old.out.trim()), (0, OLD), "{place}\n{old:?}");
        let labels = settled_labels(&desktop, place);
        let has_new = labels.iter().any(|label| label == "Phone");
        assert!(has_new || !said_done, "{place}: what was said to be kept is there");
        if has_new {
            assert_eq!(code_of(&desktop, "Phone", &[]).out.trim(), NEW, "{place}");
        }
        assert_eq!(in_keychain(&desktop), labels.len(), "{place}: nothing is left over in the keychain");
    });
    assert!(blows > 30, "{blows}");
}

#[test]
fn a_code_replaced_in_the_keychain_is_the_old_one_or_the_new_one() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::start();
    let prepare = || {
        let _ = fs::remove_dir_all(desktop.data());
        empty_keychain(&desktop);
        add(&desktop, "Laptop", OLD);
    };
    let command = ["add", ME, "--label", "Laptop", "--untested"];
    let blows = everywhere(&desktop, &files(&desktop), (&command, NEW), prepare, |place, said_done| {
        let code = code_of(&desktop, "Laptop", &[]);
        let is_one = code.out.trim() == NEW || !said_done && code.out.trim() == OLD;
        assert!(code.status == 0 && is_one, "{place}\n{code:?}");
        assert_eq!(settled_labels(&desktop, place), ["Laptop"], "{place}");
        assert_eq!(in_keychain(&desktop), 1, "{place}");
    });
    assert!(blows > 40, "{blows}");
}

#[test]
fn renaming_or_removing_a_code_harms_no_other() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::start();
    let prepare = || {
        let _ = fs::remove_dir_all(desktop.data());
        empty_keychain(&desktop);
        add(&desktop, "Laptop", OLD);
        add(&desktop, "Phone", NEW);
    };
    let rename = ["describe", ME, "--label", "Laptop", "--new-label", "Old laptop"];
    let blows = everywhere(&desktop, &files(&desktop), (&rename, ""), prepare, |place, said_done| {
        let labels = settled_labels(&desktop, place);
        let label = labels.iter().find(|label| *label != "Phone").unwrap();
        assert!(label == "Old laptop" || !said_done && label == "Laptop", "{place}: {labels:?}");
        assert_eq!(code_of(&desktop, label, &[]).out.trim(), OLD, "{place}");
        assert_eq!(in_keychain(&desktop), 2, "{place}");
    });
    assert!(blows > 10, "{blows}");
    let remove = ["remove", ME, "--label", "Laptop", "--yes"];
    let blows = everywhere(&desktop, &files(&desktop), (&remove, ""), prepare, |place, said_done| {
        assert_eq!(code_of(&desktop, "Phone", &[]).out.trim(), NEW, "{place}");
        let labels = settled_labels(&desktop, place);
        assert!(labels.len() == 1 || !said_done, "{place}: what was said to be removed is gone");
        assert_eq!(in_keychain(&desktop), labels.len(), "{place}");
    });
    assert!(blows > 20, "{blows}");
}

#[test]
fn a_code_replaced_in_the_encrypted_file_is_the_old_one_or_the_new_one() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::without_keychain();
    let words = passphrase(&desktop, "words", WORDS);
    let with = ["--passphrase-file", words.as_str()];
    let moved = mailkey(&desktop, &["vault", "move", "file", with[0], with[1]], "");
    assert_eq!(moved.status, 0, "{moved:?}");
    let kept = ["add", ME, "--label", "Laptop", "--untested", with[0], with[1]];
    assert_eq!(mailkey(&desktop, &kept, OLD).status, 0);
    let whole = desktop.scratch().join("whole");
    lay(&desktop.data(), &whole);
    let command = ["add", ME, "--label", "Laptop", "--untested", with[0], with[1]];
    let prepare = || lay(&whole, &desktop.data());
    let blows = everywhere(&desktop, &files(&desktop), (&command, NEW), prepare, |place, said_done| {
        let code = code_of(&desktop, "Laptop", &with);
        let is_one = code.out.trim() == NEW || !said_done && code.out.trim() == OLD;
        assert!(code.status == 0 && is_one, "{place}\n{code:?}");
        assert_eq!(settled_labels(&desktop, place), ["Laptop"], "{place}");
    });
    assert!(blows > 50, "{blows}");
}

#[test]
fn the_old_passphrase_or_the_new_one_opens_the_file_whenever_a_change_is_cut_short() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::without_keychain();
    let (old, new) = (passphrase(&desktop, "old", WORDS), passphrase(&desktop, "new", NEW_WORDS));
    assert_eq!(mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", &old], "").status, 0);
    let kept = ["add", ME, "--label", "Laptop", "--untested", "--passphrase-file", &old];
    assert_eq!(mailkey(&desktop, &kept, OLD).status, 0);
    let whole = desktop.scratch().join("whole");
    lay(&desktop.data(), &whole);
    let command = ["vault", "passphrase", "--passphrase-file", &old, "--new-passphrase-file", &new];
    let prepare = || lay(&whole, &desktop.data());
    let blows = everywhere(&desktop, &files(&desktop), (&command, ""), prepare, |place, said_done| {
        let with_new = code_of(&desktop, "Laptop", &["--passphrase-file", &new]);
        if said_done || with_new.status == 0 {
            assert_eq!(with_new.out.trim(), OLD, "{place}\n{with_new:?}");
        } else {
            let with_old = code_of(&desktop, "Laptop", &["--passphrase-file", &old]);
            assert_eq!(with_old.out.trim(), OLD, "{place}\n{with_old:?}");
        }
    });
    assert!(blows > 15, "{blows}");
}

#[test]
fn codes_that_move_to_the_file_are_each_in_one_place() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::start();
    let words = passphrase(&desktop, "words", WORDS);
    let with = ["--passphrase-file", words.as_str()];
    let vault = desktop.scratch().join("vault");
    // The empty file is made once; what lies in the keychain is laid out anew each time.
    assert_eq!(mailkey(&desktop, &["vault", "move", "file", with[0], with[1]], "").status, 0);
    fs::create_dir_all(&vault).unwrap();
    fs::copy(desktop.data().join("vault.age"), vault.join("vault.age")).unwrap();
    let prepare = || {
        lay(&vault, &desktop.data());
        empty_keychain(&desktop);
        add(&desktop, "Laptop", OLD);
        add(&desktop, "Phone", NEW);
    };
    let command = ["vault", "move", "file", with[0], with[1]];
    let blows = everywhere(&desktop, &files(&desktop), (&command, ""), prepare, |place, said_done| {
        for (label, code) in [("Laptop", OLD), ("Phone", NEW)] {
            let kept = code_of(&desktop, label, &with);
            assert_eq!((kept.status, kept.out.trim()), (0, code), "{place}\n{kept:?}");
        }
        assert_eq!(settled_labels(&desktop, place), ["Laptop", "Phone"], "{place}");
        let list = mailkey(&desktop, &["list", "--json"], "").out;
        let named = list.matches("\"kept_in\":\"keychain\"").count();
        assert_eq!(in_keychain(&desktop), named, "{place}: each code is in one place, and named there");
        assert!(named == 0 || !said_done, "{place}");
    });
    assert!(blows > 50, "{blows}");
}

#[test]
fn a_backup_is_whole_or_not_there() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::start();
    let words = passphrase(&desktop, "words", WORDS);
    add(&desktop, "Laptop", OLD);
    let file = desktop.home().join("backup.age");
    let path = file.display().to_string();
    let command = ["backup", &path, "--with-codes", "--backup-passphrase-file", &words];
    let prepare = || {
        let _ = fs::remove_file(&file);
    };
    let files = [file.clone(), desktop.home().join("backup.age.mailkey-new"), desktop.home()];
    let blows = everywhere(&desktop, &files, (&command, ""), prepare, |place, said_done| {
        assert!(file.exists() || !said_done, "{place}");
        if file.exists() {
            let restored =
                mailkey(&desktop, &["restore", &path, "--json", "--backup-passphrase-file", &words], "");
            assert_eq!(restored.json_with(0)["here"], 1, "{place}");
        }
        assert_eq!(code_of(&desktop, "Laptop", &[]).out.trim(), OLD, "{place}");
    });
    assert!(blows > 5, "{blows}");
}
