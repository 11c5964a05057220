//! The keychain in a bad mood: whatever is the matter, each command says what happened and names a way out that is not
//! the very command that has just failed, and that way is walked to its end: a code is kept again. On a real keyring.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::app::program;
use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::providers::{QQ, QQ_CODE, three_providers};

/// The code that the provider gives out next.
const NEXT_CODE: &str = "nzqkhnwtmrplxbdf";

/// A desktop whose keyring holds one code that works, and a file with a passphrase for the way out.
fn kept() -> (MailServer, Desktop, String) {
    let (server, desktop) = three_providers();
    let added = mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n"));
    assert_eq!(added.status, 0, "{added:?}");
    let file = desktop.home().join("words");
    fs::write(&file, "four unlikely little words\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    (server, desktop, file.display().to_string())
}

/// The program's own commands that a sentence advises, without the program's name.
fn advised(said: &str) -> Vec<Vec<String>> {
    let name = program().display().to_string();
    let name = fs::canonicalize(&name).map_or(name, |path| path.display().to_string());
    let commands = said.split(&name).skip(1).map(|rest| {
        let end = rest.find(['\n', '(', ')', '（', '）', '"', '”', ':']).unwrap_or(rest.len());
        rest[..end].split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    });
    commands.filter(|words| !words.is_empty()).collect()
}

/// Runs what can fail for want of a keychain. What fails names a way on, in both languages, which is not itself.
fn all_fail_with_a_way_out(desktop: &Desktop, mood: &str) -> Vec<Vec<String>> {
    let commands: [&[&str]; 4] =
        [&["add", QQ, "--untested", "--label", "Phone"], &["code", QQ], &["test", QQ], &["reset", QQ]];
    let mut ways = Vec::new();
    for (command, lang) in commands.iter().flat_map(|it| ["en", "zh-CN"].map(|lang| (it, lang))) {
        let answer = mailkey(desktop, &[command, &["--lang", lang][..]].concat(), &format!("{NEXT_CODE}\n"));
        assert_eq!(answer.status, 3, "{mood}: {command:?}: {answer:?}");
        let advice = advised(&answer.err);
        assert!(!advice.is_empty(), "{mood}: {command:?} names no way out: {answer:?}");
        for way in &advice {
            assert!(
                !command.starts_with(&[way[0].as_str()]),
                "{mood}: {command:?} advises itself: {answer:?}"
            );
        }
        ways.extend(advice);
    }
    ways.sort();
    ways.dedup();
    ways
}

/// Walks a way that was advised, and then gets a new code: it is tested and kept.
fn leads_on(server: &MailServer, desktop: &Desktop, way: &[String], passphrase: &str, mood: &str) {
    let words: Vec<&str> = way.iter().map(String::as_str).collect();
    let with = ["--passphrase-file", passphrase];
    let walked = mailkey(desktop, &[&words[..], &with].concat(), "");
    assert_eq!(walked.status, 0, "{mood}: {way:?}: {walked:?}");
    server.set_code(QQ, NEXT_CODE);
    let reset = mailkey(desktop, &[&["reset", QQ, "--json"][..], &with].concat(), &format!("{NEXT_CODE}\n"));
    assert_eq!(reset.json_with(0)["stored"], true, "{mood}: {reset:?}");
    let code = mailkey(desktop, &[&["code", QQ][..], &with].concat(), "");
    assert_eq!((code.status, code.out.trim()), (0, NEXT_CODE), "{mood}: {code:?}");
}

/// A keychain out of reach, made so by `spoil`.
fn walk(mood: &str, spoil: impl FnOnce(&mut Desktop)) {
    let (server, mut desktop, passphrase) = kept();
    spoil(&mut desktop);
    let ways = all_fail_with_a_way_out(&desktop, mood);
    assert_eq!(ways, [["vault", "use", "file"]], "{mood}");
    leads_on(&server, &desktop, &ways[0], &passphrase, mood);
}

#[test]
fn a_missing_session_has_its_cure() {
    walk("no session", |desktop| desktop.set_env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"));
}

#[test]
fn a_keychain_that_does_not_run_has_its_cure() {
    walk("no keychain", |desktop| desktop.end_keyring());
}

/// As on every desktop, where the bus knows how the keyring is started.
#[test]
fn a_keychain_that_ended_by_itself_is_started_again() {
    let (_server, desktop, _) = kept();
    desktop.crash_keyring();
    let code = mailkey(&desktop, &["code", QQ], "");
    assert_eq!((code.status, code.out.trim()), (0, QQ_CODE), "{code:?}");
}

#[test]
fn a_keychain_without_a_keyring_has_its_cure() {
    walk("no place", |desktop| {
        desktop.end_keyring();
        fs::remove_dir_all(desktop.keyrings()).unwrap();
        desktop.restart_keyring();
    });
}

#[test]
fn a_broken_keyring_file_has_its_cure() {
    walk("a broken file", |desktop| {
        desktop.end_keyring();
        for file in fs::read_dir(desktop.keyrings()).unwrap().flatten() {
            if file.path().extension().is_some_and(|it| it == "keyring") {
                fs::write(file.path(), "no keyring").unwrap();
            }
        }
        desktop.restart_keyring();
    });
}

#[test]
fn a_locked_keychain_that_can_ask_nobody_has_its_cure() {
    walk("locked", |desktop| desktop.restart_keyring());
}

#[test]
fn a_keychain_that_does_not_answer_has_its_cure() {
    walk("frozen", |desktop| desktop.freeze_keyring());
}

/// What is said of one code that cannot be had leads to a new one, which replaces it where it is kept.
fn only_a_new_code_helps(server: &MailServer, desktop: &Desktop, says: [&str; 2]) {
    let answers: Vec<Answer> = ["en", "zh-CN"]
        .iter()
        .flat_map(|lang| [["code", QQ, "--lang", lang], ["test", QQ, "--lang", lang]])
        .map(|command| mailkey(desktop, &command, ""))
        .collect();
    for (answer, said) in answers.iter().zip([says[0], says[0], says[1], says[1]]) {
        assert_ne!(answer.status, 0, "{answer:?}");
        assert!(answer.err.contains(said) || answer.out.contains(said), "{said}: {answer:?}");
    }
    server.set_code(QQ, NEXT_CODE);
    let reset = mailkey(desktop, &["reset", QQ, "--json"], &format!("{NEXT_CODE}\n"));
    assert_eq!(reset.json_with(0)["stored"], true, "{reset:?}");
    assert_eq!(mailkey(desktop, &["code", QQ], "").out.trim(), NEXT_CODE);
}

#[test]
fn an_entry_that_was_deleted_has_its_cure() {
    let (server, desktop, _) = kept();
    desktop.secret_clear(QQ);
    only_a_new_code_helps(&server, &desktop, ["is no longer in the keychain", "已不在密钥环中"]);
}

#[test]
fn an_entry_deleted_from_a_keyring_without_a_password_has_its_cure() {
    let (server, desktop) = three_providers();
    desktop.end_keyring();
    fs::remove_dir_all(desktop.keyrings()).unwrap();
    fs::create_dir_all(desktop.keyrings()).unwrap();
    let plain = "[keyring]\ndisplay-name=login\nctime=0\nmtime=0\nlock-on-idle=false\nlock-after=false\n";
    fs::write(desktop.keyrings().join("login.keyring"), plain).unwrap();
    fs::write(desktop.keyrings().join("default"), "login").unwrap();
    desktop.restart_keyring();
    let added = mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n"));
    assert_eq!(added.status, 0, "{added:?}");
    desktop.secret_clear(QQ);
    desktop.restart_keyring();
    only_a_new_code_helps(&server, &desktop, ["is no longer in the keychain", "已不在密钥环中"]);
}

#[test]
fn an_entry_that_is_no_code_has_its_cure() {
    let (server, desktop, _) = kept();
    let register = fs::read(desktop.data().join("accounts.json")).unwrap();
    let register: serde_json::Value = serde_json::from_slice(&register).unwrap();
    let id = register["accounts"][0]["codes"][0]["id"].as_str().unwrap();
    desktop.secret_store_as("username", &format!("{QQ}/{id}"), "two\nlines");
    only_a_new_code_helps(&server, &desktop, ["does not look like a code", "不像授权码"]);
}
