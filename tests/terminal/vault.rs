//! Where codes are kept, on the command line: the encrypted file, moving, several codes an account, backups.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::providers::{QQ, QQ_CODE, install, three_providers};
use crate::support::terminal::Terminal;

const OTHER_CODE: &str = "nzqkhnwtmrplxbdf";

/// A file with a passphrase, for its owner alone.
fn passphrase(desktop: &Desktop, name: &str, words: &str) -> String {
    let path = desktop.home().join(name);
    fs::write(&path, format!("{words}\nnot this line\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    path.display().to_string()
}

fn untested(desktop: &Desktop, more: &[&str], code: &str) -> Answer {
    let arguments = [&["add", QQ, "--untested"], more].concat();
    mailkey(desktop, &arguments, &format!("{code}\n"))
}

fn codes(desktop: &Desktop) -> Value {
    mailkey(desktop, &["list", "--json"], "").json_with(0)["accounts"][0]["codes"].clone()
}

fn vault_file(desktop: &Desktop) -> PathBuf {
    desktop.data().join("vault.age")
}

#[test]
fn without_a_keychain_codes_are_kept_in_the_encrypted_file() {
    let (server, _) = three_providers();
    let mut desktop = Desktop::without_keychain();
    install(&mut desktop, &server);
    let file = passphrase(&desktop, "words", "four unlikely little words");
    let refused = untested(&desktop, &[], QQ_CODE);
    assert_eq!(refused.status, 3, "{refused:?}");
    assert!(refused.err.contains("vault use file"), "the way out is named: {refused:?}");

    let moved = mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", &file, "--json"], "");
    let document = moved.json_with(0);
    assert_eq!(document["new_codes"], "file", "{document}");
    assert!(vault_file(&desktop).exists());

    let with = ["--passphrase-file", &file];
    let added = [&["add", QQ, "--json"][..], &with].concat();
    let added = mailkey(&desktop, &added, &format!("{QQ_CODE}\n"));
    assert_eq!(added.json_with(0)["stored"], true, "{added:?}");
    assert_eq!(codes(&desktop)[0]["kept_in"], "file");
    let code = mailkey(&desktop, &[&["code", QQ][..], &with].concat(), "");
    assert_eq!((code.status, code.out.trim()), (0, QQ_CODE), "{code:?}");
    let again = mailkey(&desktop, &[&["test", "--json"][..], &with].concat(), "");
    assert_eq!(again.json_with(0)["accounts"][0]["passed"], true);
    server.set_code(QQ, OTHER_CODE);
    let reset = [&["reset", QQ, "--json"][..], &with].concat();
    assert_eq!(mailkey(&desktop, &reset, &format!("{OTHER_CODE}\n")).json_with(0)["stored"], true);
    let code = mailkey(&desktop, &[&["code", QQ][..], &with].concat(), "");
    assert_eq!(code.out.trim(), OTHER_CODE);
    assert_eq!(
        [desktop.files_with(QQ_CODE), desktop.files_with(OTHER_CODE)],
        [Vec::<PathBuf>::new(), Vec::new()]
    );

    // Without the passphrase nothing opens, and nobody is asked where there is no terminal.
    let locked = mailkey(&desktop, &["code", QQ], "");
    assert_eq!((locked.status, locked.out.as_str()), (3, ""), "{locked:?}");
    assert!(locked.err.contains("--passphrase-file"), "{locked:?}");
    let wrong = passphrase(&desktop, "wrong", "some other words");
    let refused = mailkey(&desktop, &["code", QQ, "--passphrase-file", &wrong], "");
    assert_eq!((refused.status, refused.out.as_str()), (3, ""), "{refused:?}");
    // The list needs none.
    assert_eq!(mailkey(&desktop, &["list"], "").status, 0);
    let removed = mailkey(&desktop, &[&["remove", QQ, "--yes"][..], &with].concat(), "");
    assert_eq!(removed.status, 0, "{removed:?}");
}

#[test]
fn codes_move_and_the_passphrase_changes() {
    let (_server, desktop) = three_providers();
    let old = passphrase(&desktop, "old", "four unlikely little words");
    let new = passphrase(&desktop, "new", "five other unlikely little words");
    assert_eq!(untested(&desktop, &["--label", "Laptop"], QQ_CODE).status, 0);
    assert_eq!(untested(&desktop, &["--label", "Phone"], OTHER_CODE).status, 0);
    let shown = mailkey(&desktop, &["vault", "--json"], "").json_with(0);
    assert_eq!((&shown["new_codes"], &shown["vaults"][0]["codes"]), (&json!("keychain"), &json!(2)));

    let short = passphrase(&desktop, "short", "1234567");
    let refused = mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", &short], "");
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(!vault_file(&desktop).exists());
    let moved = mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", &old], "");
    assert!(moved.status == 0 && moved.out.contains('2'), "{moved:?}");
    assert_eq!(desktop.secret_lookup(QQ), None, "the keychain has none of them any more");

    let change = ["vault", "passphrase", "--passphrase-file", &old, "--new-passphrase-file", &new];
    assert_eq!(mailkey(&desktop, &change, "").status, 0);
    assert_eq!(mailkey(&desktop, &["code", QQ, "--label", "Phone", "--passphrase-file", &old], "").status, 3);
    let code = mailkey(&desktop, &["code", QQ, "--label", "Phone", "--passphrase-file", &new], "");
    assert_eq!(code.out.trim(), OTHER_CODE, "{code:?}");
    assert_eq!(mailkey(&desktop, &change, "").status, 3, "the old one changes nothing");

    let back = mailkey(&desktop, &["vault", "move", "keychain", "--passphrase-file", &new], "");
    assert_eq!(back.status, 0, "{back:?}");
    assert_eq!(mailkey(&desktop, &["code", QQ, "--label", "Laptop"], "").out.trim(), QQ_CODE);
    assert_eq!(codes(&desktop).as_array().unwrap().len(), 2);
}

#[test]
fn a_passphrase_file_that_others_can_read_is_remarked_on() {
    let (_server, desktop) = three_providers();
    let file = passphrase(&desktop, "words", "four unlikely little words");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let moved = mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", &file], "");
    assert!(moved.status == 0 && moved.err.contains("chmod 600"), "{moved:?}");
    let missing = mailkey(&desktop, &["vault", "move", "file", "--passphrase-file", "/nowhere"], "");
    assert_eq!(missing.status, 2, "{missing:?}");
}

#[test]
fn several_codes_are_described_renamed_and_retired() {
    let (_server, desktop) = three_providers();
    assert_eq!(untested(&desktop, &["--label", "Laptop"], QQ_CODE).status, 0);
    assert_eq!(untested(&desktop, &["--label", "Phone"], OTHER_CODE).status, 0);
    let which = mailkey(&desktop, &["describe", QQ, "--expires", "2030-03-31"], "");
    assert_eq!(which.status, 2, "which of the two? {which:?}");
    let described = mailkey(
        &desktop,
        &[
            "describe",
            QQ,
            "--label",
            "Phone",
            "--new-label",
            "New phone",
            "--used-in",
            "Apple Mail",
            "--used-in",
            "Calendar",
            "--expires",
            "2030-03-31",
        ],
        "",
    );
    assert_eq!(described.status, 0, "{described:?}");
    for shown in ["New phone", "Apple Mail, Calendar", "31 March 2030"] {
        assert!(described.out.contains(shown), "{described:?}");
    }
    let all = codes(&desktop);
    assert_eq!(all[1]["label"], "New phone");
    assert_eq!(all[1]["used_in"], json!(["Apple Mail", "Calendar"]));
    assert!(all[1]["expires"].as_str().unwrap().starts_with("2030-03-31T"), "{all}");
    assert_eq!(mailkey(&desktop, &["code", QQ, "--label", "New phone"], "").out.trim(), OTHER_CODE);
    for (wrong, status) in [
        (&["describe", QQ, "--label", "New phone", "--new-label", "Laptop"][..], 2),
        (&["describe", QQ, "--label", "Phone", "--used-nowhere"], 4),
        (&["describe", QQ, "--label", "Laptop", "--expires", "soon"], 2),
    ] {
        let answer = mailkey(&desktop, wrong, "");
        assert_eq!(answer.status, status, "{wrong:?}: {answer:?}");
    }
    let removed = mailkey(&desktop, &["remove", QQ, "--label", "New phone", "--yes"], "");
    assert!(removed.out.contains("Apple Mail"), "which programs hold the code that goes: {removed:?}");
    let left = codes(&desktop);
    assert_eq!((left.as_array().unwrap().len(), &left[0]["label"]), (1, &json!("Laptop")));
}

#[test]
fn a_reset_names_the_programs_that_hold_the_old_code() {
    let (server, desktop) = three_providers();
    assert_eq!(untested(&desktop, &["--label", "Laptop"], QQ_CODE).status, 0);
    let used = ["describe", QQ, "--used-in", "Thunderbird", "--used-in", "git send-email"];
    assert_eq!(mailkey(&desktop, &used, "").status, 0);
    server.set_code(QQ, OTHER_CODE);
    let reset = mailkey(&desktop, &["reset", QQ], &format!("{OTHER_CODE}\n"));
    assert_eq!(reset.status, 0, "{reset:?}");
    for said in ["Thunderbird needs the new code", "git send-email"] {
        assert!(reset.out.contains(said), "{said}: {reset:?}");
    }
    assert_eq!(
        codes(&desktop)[0]["used_in"],
        json!(["Thunderbird", "git send-email"]),
        "the new one goes there"
    );
}

#[test]
fn a_backup_brings_accounts_and_codes_to_another_computer() {
    let (_server, desktop) = three_providers();
    let words = passphrase(&desktop, "words", "words for the backup");
    assert_eq!(untested(&desktop, &["--label", "Laptop"], QQ_CODE).status, 0);
    assert_eq!(untested(&desktop, &["--label", "Phone"], OTHER_CODE).status, 0);
    let used = ["describe", QQ, "--label", "Phone", "--used-in", "Apple Mail"];
    assert_eq!(mailkey(&desktop, &used, "").status, 0);
    let full = desktop.home().join("full.age").display().to_string();
    let bare = desktop.home().join("bare.age").display().to_string();
    let write = |file: &str, more: &[&str]| {
        let arguments = [&["backup", file, "--json", "--backup-passphrase-file", &words][..], more].concat();
        mailkey(&desktop, &arguments, "")
    };
    let written = write(&full, &["--with-codes"]).json_with(0);
    assert_eq!((&written["accounts"], &written["codes"]), (&json!(1), &json!(2)));
    assert_eq!(write(&bare, &[]).json_with(0)["codes"], 0);
    let again = write(&full, &[]);
    assert_eq!(again.status, 3, "a file that is there stays: {again:?}");
    assert_eq!(fs::metadata(&full).unwrap().permissions().mode() & 0o077, 0);
    assert_eq!(
        [desktop.files_with(QQ_CODE), desktop.files_with(OTHER_CODE)],
        [Vec::<PathBuf>::new(), Vec::new()]
    );

    let (_other_server, other) = three_providers();
    let restore = |file: &str, words: &str| {
        mailkey(&other, &["restore", file, "--json", "--backup-passphrase-file", words], "")
    };
    let wrong = passphrase(&other, "wrong", "not these words");
    assert_eq!(restore(&full, &wrong).status, 2);
    assert_eq!(restore("/nowhere", &words).status, 4);
    fs::write(other.home().join("garbage"), "garbage").unwrap();
    assert_eq!(restore(&other.home().join("garbage").display().to_string(), &words).status, 2);

    let brought = restore(&bare, &words).json_with(0);
    assert_eq!((&brought["accounts"], &brought["without_code"]), (&json!(1), &json!(2)), "{brought}");
    let all = codes(&other);
    assert_eq!((&all[1]["label"], &all[1]["kept_in"]), (&json!("Phone"), &json!("nowhere")));
    let missing = mailkey(&other, &["code", QQ, "--label", "Phone"], "");
    assert_eq!(missing.status, 4, "{missing:?}");
    assert!(missing.err.contains("Reset"), "{missing:?}");
    let reset = mailkey(&other, &["add", QQ, "--label", "Phone", "--untested"], "mnbvcxzlkjhgfdsa\n");
    assert_eq!(reset.status, 0, "{reset:?}");
    assert_eq!(codes(&other)[1]["used_in"], json!(["Apple Mail"]), "what it is used in came along");

    // What is here stays; what is not comes.
    mailkey(&other, &["remove", QQ, "--label", "Laptop", "--yes"], "");
    let brought = restore(&full, &words).json_with(0);
    assert_eq!((&brought["codes"], &brought["here"]), (&json!(1), &json!(1)), "{brought}");
    assert_eq!(mailkey(&other, &["code", QQ, "--label", "Laptop"], "").out.trim(), QQ_CODE);
    assert_eq!(mailkey(&other, &["code", QQ, "--label", "Phone"], "").out.trim(), "mnbvcxzlkjhgfdsa");
}

/// At a terminal the passphrase is asked for, twice where it is new, and shows nowhere.
#[test]
fn at_a_terminal_the_passphrase_is_asked_for() {
    let (_server, desktop) = three_providers();
    let words = "four unlikely little words";
    assert_eq!(untested(&desktop, &["--label", "Laptop"], QQ_CODE).status, 0);
    let talk = |line: &str, turns: &[(&str, &str)]| {
        let mut terminal = Terminal::open(&desktop, line);
        for (prompt, answer) in turns {
            terminal.wait_for(prompt);
            terminal.shown.clear();
            terminal.type_in(&format!("{answer}\r"));
        }
        terminal.end()
    };
    let (first, second) = ("New passphrase for the encrypted file (not shown):", "again:");
    let (status, shown) = talk("vault move file", &[(first, words), (second, "four unlikely little wolves")]);
    assert!(status == 2 && shown.contains("differ"), "{shown}");
    let (status, shown) = talk("vault move file", &[(first, words), (second, words)]);
    assert!(status == 0 && shown.contains("Mailkey moved 1 code") && !shown.contains("unlikely"), "{shown}");
    let ask = "Passphrase of the encrypted file (not shown):";
    let (status, shown) = talk(&format!("code {QQ}"), &[(ask, "not these words"), (ask, words)]);
    assert!(status == 0 && shown.contains(QQ_CODE) && !shown.contains("unlikely"), "{shown}");
}
