//! The program is stopped, and the disk is full, at every single step that it takes on its files: whatever it was
//! doing, no account and no code that worked is lost, and the next start finishes or undoes the rest.
//!
//! `strace` lists the system calls on the program's folder and then, one call further each time, kills the program
//! there or answers in the disk's place. Every third blow falls each time; with `MAILKEY_EVERY_CALL` set, all do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

mod blows;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use age::scrypt;
use age::secrecy::SecretString;
use serde_json::Value;

use blows::{everywhere, files};
use support::command::{Answer, mailkey};
use support::desktop::Desktop;
use support::process::tool;
use support::root::done_by_root;

const ME: &str = "me@qq.com";
const OLD: &str = "qkzvhnwtmrplxbdf";
const NEW: &str = "nzqkhnwtmrplxbdf";
const WORDS: &str = "four unlikely little words";
const NEW_WORDS: &str = "five other unlikely little words";

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

/// Seals the encrypted file anew, so that its passphrase takes no time: it is opened some hundred times.
fn cheapen(desktop: &Desktop, words: &str) {
    let path = desktop.data().join("vault.age");
    let words = SecretString::from(words);
    let content = age::decrypt(&scrypt::Identity::new(words.clone()), &fs::read(&path).unwrap()).unwrap();
    let mut recipient = scrypt::Recipient::new(words);
    recipient.set_work_factor(4);
    fs::write(&path, age::encrypt(&recipient, &content).unwrap()).unwrap();
}

fn succeed(desktop: &Desktop, command: &[&str], input: &str) {
    let answer = mailkey(desktop, command, input);
    assert_eq!(answer.status, 0, "{answer:?}");
}

fn add(desktop: &Desktop, label: &str, code: &str) {
    succeed(desktop, &["add", ME, "--label", label, "--untested"], &format!("{code}\n"));
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
    succeed(&desktop, &["vault", "move", "file", with[0], with[1]], "");
    cheapen(&desktop, WORDS);
    succeed(&desktop, &["add", ME, "--label", "Laptop", "--untested", with[0], with[1]], OLD);
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
    succeed(&desktop, &["vault", "move", "file", "--passphrase-file", &old], "");
    cheapen(&desktop, WORDS);
    succeed(&desktop, &["add", ME, "--label", "Laptop", "--untested", "--passphrase-file", &old], OLD);
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
    succeed(&desktop, &["vault", "move", "file", with[0], with[1]], "");
    cheapen(&desktop, WORDS);
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
