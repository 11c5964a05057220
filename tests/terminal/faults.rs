//! The command line where something is wrong: what it says, what it prints for scripts, and what stays as it was.

use serde_json::{Value, json};

use crate::support::command::{mailkey, start};
use crate::support::desktop::Desktop;
use crate::support::providers::{NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";

#[test]
fn what_ends_early_is_one_document_too() {
    let (_server, mut desktop) = three_providers();
    let status_of = |desktop: &Desktop, arguments: &[&str], input: &str| {
        let answer = mailkey(desktop, arguments, input);
        let document = answer.json_with(answer.status);
        assert_eq!(document["error"]["status"], answer.status, "{arguments:?}: {answer:?}");
        let message = document["error"]["message"].as_str().unwrap();
        assert!(!message.is_empty() && answer.err.contains(message), "{arguments:?}: {answer:?}");
        answer.status
    };
    for (arguments, input, status) in [
        (&["detect", "nothing at all", "--json"][..], "", 2),
        (&["try", QQ, "--json"], "", 2),
        (&["try", QQ, "--unheard-of", "--json"], "", 2),
        (&["try", "--json"], "", 2),
        (&["try", "me@nobody.invalid", "--json"], QQ_CODE, 4),
        (&["reset", QQ, "--json"], QQ_CODE, 4),
        (&["test", QQ, "--json"], "", 4),
        (&["providers", "show", "nobody", "--json"], "", 4),
    ] {
        assert_eq!(status_of(&desktop, arguments, input), status, "{arguments:?}");
    }
    desktop.set_env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    assert_eq!(status_of(&desktop, &["add", QQ, "--json"], QQ_CODE), 3);
}

#[test]
fn a_provider_file_that_is_no_file_is_told_at_once() {
    let desktop = Desktop::without_keychain();
    for (file, status) in [("/dev/zero", 1), ("/", 1), ("/nowhere/at/all.json", 4)] {
        let answer = mailkey(&desktop, &["providers", "check", file, "--json"], "");
        let document = answer.json_with(status);
        assert_eq!((&document["ok"], document["errors"].as_array().map(Vec::len)), (&json!(false), Some(1)));
    }
}

#[test]
fn one_code_that_is_gone_does_not_keep_the_others_from_their_test() {
    let (server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE)] {
        mailkey(&desktop, &["add", address, "--json"], code).json_with(0);
    }
    let cleared =
        desktop.command("secret-tool").args(["clear", "service", "mailkey", "address", QQ]).status().unwrap();
    assert!(cleared.success());
    let answer = mailkey(&desktop, &["test", "--all", "--json"], "");
    let document = answer.json_with(3);
    let [qq, netease] = document["accounts"].as_array().unwrap().as_slice() else {
        panic!("{document}");
    };
    assert_eq!((&qq["address"], &qq["passed"], &qq["stored"]), (&json!(QQ), &json!(false), &json!(false)));
    let message = qq["error"]["message"].as_str().unwrap();
    assert!(message.contains("keychain"), "{document}");
    assert_eq!((&netease["passed"], &netease["error"]), (&json!(true), &Value::Null), "{document}");
    assert_eq!(server.refused_sign_ins(), 0);
}

#[test]
fn a_test_that_cannot_be_noted_still_tells_how_it_came_out() {
    let (_server, desktop) = three_providers();
    mailkey(&desktop, &["add", QQ, "--json"], QQ_CODE).json_with(0);
    // The register of a later version is read and never written.
    let file = desktop.data().join("accounts.json");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\"version\": 2", "\"version\": 99")).unwrap();
    let answer = mailkey(&desktop, &["test", "--json"], "");
    let document = answer.json_with(3);
    assert_eq!(document["accounts"][0]["passed"], true, "{document}");
    assert!(answer.err.contains("newer Mailkey"), "{answer:?}");
}

#[test]
fn tests_are_told_in_the_order_of_the_list() {
    let (_server, desktop) = three_providers();
    mailkey(&desktop, &["add", NETEASE, "--json"], NETEASE_CODE).json_with(0);
    for label in ["1", "2", "3"] {
        mailkey(&desktop, &["add", QQ, "--label", label, "--json"], QQ_CODE).json_with(0);
    }
    mailkey(&desktop, &["add", NETEASE, "--label", "z", "--json"], NETEASE_CODE).json_with(0);
    let document = mailkey(&desktop, &["test", "--json"], "").json_with(0);
    let order: Vec<_> = document["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["address"].as_str().unwrap(), it["label"].as_str().unwrap()))
        .collect();
    assert_eq!(order, [(NETEASE, ""), (NETEASE, "z"), (QQ, "1"), (QQ, "2"), (QQ, "3")]);
}

#[test]
fn several_programs_at_once_lose_nothing() {
    let (_server, desktop) = three_providers();
    let labels: Vec<String> = (0..6).map(|number| format!("p{number}")).collect();
    let add = |label: &String| start(&desktop, &["add", QQ, "--label", label, "--json"], QQ_CODE);
    for child in labels.iter().map(add).collect::<Vec<_>>() {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(list["accounts"][0]["codes"].as_array().unwrap().len(), labels.len());
    // What is removed while it is about to be tested is left out.
    let remove = |label: &String| start(&desktop, &["remove", QQ, "--label", label], "");
    let mut removing: Vec<_> = labels[1..].iter().map(remove).collect();
    let test = mailkey(&desktop, &["test", "--json"], "").json_with(0);
    assert!(!test["accounts"].as_array().unwrap().is_empty(), "{test}");
    for child in &mut removing {
        assert!(child.wait().unwrap().success());
    }
    for label in &labels {
        let kept = mailkey(&desktop, &["code", QQ, "--label", label], "").status;
        assert_eq!(kept, if *label == labels[0] { 0 } else { 4 }, "{label}");
    }
}

#[test]
fn labels_are_short_and_fit_to_be_shown() {
    let (_server, desktop) = three_providers();
    let long = "x".repeat(61);
    for label in ["two\nlines", "\u{1b}[31mred", "\u{202e}turned", &long] {
        let answer = mailkey(&desktop, &["add", QQ, "--untested", "--label", label], WRONG);
        assert_eq!(answer.status, 2, "{label:?}: {answer:?}");
    }
    assert_eq!(desktop.secrets(), "");
    mailkey(&desktop, &["add", QQ, "--untested", "--label", " 电脑 1 ", "--json"], WRONG).json_with(0);
    mailkey(&desktop, &["add", QQ, "--untested", "--json"], WRONG).json_with(0);
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(list["accounts"][0]["codes"][0]["label"], "电脑 1");
    let answer = mailkey(&desktop, &["code", QQ, "--lang", "en"], "");
    assert_eq!(answer.status, 2);
    assert!(answer.err.contains("电脑 1, No label (--label '')"), "{answer:?}");
}

#[test]
fn what_was_read_is_named_as_what_it_is() {
    let (server, desktop) = three_providers();
    let try_it = |bytes: &[u8]| {
        use std::io::Write;
        use std::process::Stdio;
        let mut child = desktop
            .command(crate::support::app::program())
            .args(["try", QQ, "--lang", "en"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(bytes);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert_eq!(try_it(b""), "Paste the code first.\n");
    assert_eq!(try_it(b"\xff\xfeq\0\n"), "This is not text. Copy only the code itself.\n");
    assert_eq!(try_it(&[b'x'; 100_000]), "This is too long for a code. Copy only the code itself.\n");
    assert_eq!((server.imap_sign_ins(), server.refused_sign_ins()), (0, 0));
}

#[test]
fn no_log_has_a_code_in_it() {
    let (_server, mut desktop) = three_providers();
    desktop.set_env("MAILKEY_LOG", "trace");
    desktop.set_env("RUST_LOG", "trace");
    for (arguments, code, status) in [
        (&["add", QQ][..], QQ_CODE, 0),
        (&["add", NETEASE, "--json"], NETEASE_CODE, 0),
        (&["reset", QQ], WRONG, 1),
        (&["test", "--all"], "", 0),
        (&["remove", QQ], "", 0),
    ] {
        let answer = mailkey(&desktop, arguments, code);
        assert_eq!(answer.status, status, "{answer:?}");
        let said = (answer.out + &answer.err).to_lowercase();
        for code in [QQ_CODE, NETEASE_CODE, WRONG] {
            assert!(!said.contains(&code.to_lowercase()), "{arguments:?}");
            assert_eq!(desktop.files_with(code), Vec::<std::path::PathBuf>::new(), "{arguments:?}");
        }
    }
}

#[test]
fn without_certificates_the_reason_is_told_once() {
    let (_server, mut desktop) = three_providers();
    desktop.set_env("SSL_CERT_FILE", "/nowhere/at/all");
    let answer = mailkey(&desktop, &["try", QQ, "--lang", "en"], QQ_CODE);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.err.starts_with("This computer has no trusted certificates"), "{answer:?}");
    assert!(answer.err.contains("SSL_CERT_FILE"), "{answer:?}");
}

#[test]
fn an_account_stays_where_its_code_cannot_be_removed() {
    let (_server, mut desktop) = three_providers();
    mailkey(&desktop, &["add", QQ, "--json"], QQ_CODE).json_with(0);
    let bus = desktop.env()["DBUS_SESSION_BUS_ADDRESS"].clone();
    desktop.set_env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    assert_eq!(mailkey(&desktop, &["remove", QQ], "").status, 3);
    desktop.set_env("DBUS_SESSION_BUS_ADDRESS", &bus);
    assert_eq!(mailkey(&desktop, &["code", QQ], "").out, format!("{QQ_CODE}\n"));
    assert_eq!(mailkey(&desktop, &["remove", QQ], "").status, 0);
    assert_eq!(desktop.secrets(), "");
}
