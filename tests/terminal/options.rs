//! How the command line tests: with a message to oneself, with a transcript, many accounts side by side. Real servers.

use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::support::command::{mailkey, start};
use crate::support::process::poll;
use crate::support::providers::{ICLOUD, ICLOUD_CODE, NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";

fn stages(report: &Value, place: usize) -> Vec<&str> {
    let stages = report["services"][place]["stages"].as_array().unwrap();
    stages.iter().map(|stage| stage["stage"].as_str().unwrap()).collect()
}

/// Fails where a text has a secret in it: as it stands, in base64, in hex, escaped, or in pieces.
#[track_caller]
fn has_no_secret(text: &str, code: &str) {
    let lower = text.to_lowercase();
    let mut forms = vec![code.to_owned(), STANDARD.encode(code)];
    forms.push(code.bytes().map(|byte| format!("{byte:02x}")).collect());
    forms.push(code.bytes().map(|byte| format!("%{byte:02x}")).collect());
    for user in ["", QQ, "me"] {
        // What AUTH PLAIN sends, without the end that padding changes.
        let message = STANDARD.encode(format!("\0{user}\0{code}"));
        forms.push(message.trim_end_matches('=').to_owned());
    }
    let chars: Vec<char> = code.chars().collect();
    forms.extend(chars.windows(6).map(|piece| piece.iter().collect()));
    for form in forms {
        assert!(!lower.contains(&form.to_lowercase()), "{form} in:\n{text}");
    }
    // In blocks, whatever stands between them.
    let run_together: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    assert!(!run_together.contains(&code.to_lowercase()), "in blocks in:\n{text}");
}

#[test]
fn a_message_to_oneself_arrives_and_is_gone() {
    let (server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
        let report = mailkey(&desktop, &["try", address, "--send", "--json"], code).json_with(0);
        assert_eq!(stages(&report, 0).last(), Some(&"arrive"), "{report}");
        assert_eq!(stages(&report, 1).last(), Some(&"send"), "{report}");
        assert!(report["services"][0]["remarks"].is_null(), "nothing is odd about it: {report}");
        assert_eq!(server.mails(address), [""; 0], "deleted");
    }
    let log = server.smtp_log();
    assert!(log.contains(&format!("to=<{QQ}>")), "{log}");
    // Without being asked nothing is sent.
    let sent = server.smtp_log().matches("status=sent").count();
    let report = mailkey(&desktop, &["try", QQ, "--json"], QQ_CODE).json_with(0);
    assert_eq!(stages(&report, 0).last(), Some(&"open-inbox"));
    assert_eq!(server.smtp_log().matches("status=sent").count(), sent);
}

#[test]
fn a_refused_code_sends_nothing() {
    let (server, desktop) = three_providers();
    let report = mailkey(&desktop, &["try", QQ, "--send", "--json"], WRONG).json_with(1);
    assert_eq!(stages(&report, 0).last(), Some(&"sign-in"));
    assert_eq!(report["services"][1]["skipped"], true);
    assert_eq!((server.refused_sign_ins(), server.mails(QQ).len()), (1, 0));
}

#[test]
fn a_transcript_is_readable_private_and_without_secrets() {
    let (_server, mut desktop) = three_providers();
    desktop.set_env("MAILKEY_LOG", "trace");
    let folder = tempfile::tempdir().unwrap();
    for (name, code, status) in [("good", QQ_CODE, 0), ("bad", WRONG, 1)] {
        let file = folder.path().join(name);
        let path = file.to_str().unwrap();
        let answer = mailkey(&desktop, &["try", QQ, "--send", "--transcript", path], code);
        assert_eq!(answer.status, status, "{answer:?}");
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        for text in [&text, &answer.out, &answer.err] {
            has_no_secret(text, code);
        }
        assert!(
            !text.contains(QQ) && !text.contains(&STANDARD.encode(QQ)),
            "posted without the name:\n{text}"
        );
        for part in
            ["# Mailkey ", "IMAP < * OK", " LOGIN […]", "IMAP * TLS 1.3", "SMTP > EHLO ", "SMTP < 250"]
        {
            assert!(text.contains(part), "{part} is not in:\n{text}");
        }
        let sends = ["AUTH PLAIN […]", "MAIL FROM:<[name]>", "EXAMINE INBOX", "UID STORE"];
        for part in sends {
            assert_eq!(text.contains(part), status == 0, "{part}:\n{text}");
        }
        // Never over another file.
        let again = mailkey(&desktop, &["try", QQ, "--transcript", path, "--json"], code);
        let error = again.json_with(2);
        assert!(error["error"]["message"].as_str().unwrap().contains(path), "{error}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    }
    let nowhere = folder.path().join("no/such/folder/file");
    let answer = mailkey(&desktop, &["try", QQ, "--transcript", nowhere.to_str().unwrap()], QQ_CODE);
    assert_eq!(answer.status, 2, "{answer:?}");
}

#[test]
fn a_test_of_all_says_how_far_it_is_and_who_needs_a_person() {
    let (server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
        assert_eq!(mailkey(&desktop, &["add", address], code).status, 0);
    }
    assert_eq!(mailkey(&desktop, &["add", QQ, "--label", "phone"], QQ_CODE).status, 0);
    let answer = mailkey(&desktop, &["test", "--all"], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    for part in ["1/4 ", "4/4 ", "4 of 4 work."] {
        assert!(answer.out.contains(part), "{part}: {}", answer.out);
    }
    assert!(!answer.out.contains("need"), "{}", answer.out);
    // The account's code is changed at the provider: one refusal, and its second code is left alone.
    server.set_code(QQ, WRONG);
    let before = server.refused_sign_ins();
    let answer = mailkey(&desktop, &["test", "--all"], "");
    assert_eq!(answer.status, 1, "{answer:?}");
    assert_eq!(server.refused_sign_ins() - before, 1);
    for part in ["2 of 4 work.", "This one needs you:", QQ, "not tested"] {
        assert!(answer.out.contains(part), "{part}: {}", answer.out);
    }
    // It worked a moment ago, so it was ended.
    let report = mailkey(&desktop, &["test", QQ, "--json"], "").json_with(1);
    assert_eq!(report["accounts"][0]["services"][0]["diagnosis"]["cause"], "code-ended", "{report}");
    // Both labels hold the same code, and that is not sent twice.
    assert_eq!((server.refused_sign_ins() - before, report["accounts"].as_array().unwrap().len()), (2, 2));
}

#[test]
fn an_interrupted_test_of_all_says_what_is_left() {
    let (server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
        assert_eq!(mailkey(&desktop, &["add", address], code).status, 0);
    }
    server.freeze();
    let connections = || {
        let status = std::fs::read_to_string("/proc/self/net/tcp").unwrap_or_default();
        let port = format!(":{:04X} 01", server.ports().imap_tls);
        status.lines().filter(|line| line.contains(&port)).count()
    };
    // Servers that stand still may not have let go of those before.
    let before = connections();
    let mut child = start(&desktop, &["test", "--all", "--json"], "");
    // The first words mean that the tests are under way; then nothing more comes from frozen servers.
    let mut errors = child.stderr.take().unwrap();
    poll(Duration::from_secs(20), || (connections() > before).then_some(())).expect("a test under way");
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    server.thaw();
    let mut words = String::new();
    errors.read_to_string(&mut words).unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}: {words}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let accounts = report["accounts"].as_array().unwrap();
    assert_eq!(accounts.len(), 3);
    for account in accounts {
        let message = account["error"]["message"].as_str().unwrap_or_default();
        assert!(message.contains("stopped"), "{account}: {words}");
    }
}

#[test]
fn a_certificate_of_ones_own_is_shown_compared_and_trusted() {
    let server = crate::support::mail_server::MailServer::with("me@own.test", QQ_CODE);
    // This desktop trusts the system's authorities alone.
    let desktop = crate::support::desktop::Desktop::start();
    let ports = server.ports();
    let (imap, smtp) =
        (format!("localhost:{}/tls", ports.imap_tls), format!("localhost:{}/tls", ports.smtp_tls));
    let servers = ["--imap", &imap, "--smtp", &smtp, "--json"];
    let run = |command: &str, more: &[&str]| {
        let arguments = [&[command, "me@own.test"], &servers[..], more].concat();
        mailkey(&desktop, &arguments, QQ_CODE)
    };
    let report = run("add", &[]).json_with(1);
    let why = &report["services"][0]["diagnosis"];
    assert_eq!(why["cause"], "tls-untrusted", "{report}");
    assert_eq!(why["certificate"]["names"][0], "localhost");
    let sha256 = why["certificate"]["sha256"].as_str().unwrap();
    assert_eq!(server.imap_sign_ins() + server.refused_sign_ins(), 0);
    // Another host, and a certificate that was not compared well.
    run("add", &["--pin", &format!("example.com={sha256}")]).json_with(2);
    let other = format!("localhost={}", "00".repeat(32));
    let report = run("add", &["--pin", &other]).json_with(1);
    assert_eq!(report["services"][0]["diagnosis"]["cause"], "tls-pin-changed");
    let report = run("add", &["--pin", &format!("localhost={sha256}")]).json_with(0);
    assert_eq!(report["stored"], true);
    // It is remembered with the account.
    let report = mailkey(&desktop, &["test", "--all", "--json"], "").json_with(0);
    assert_eq!(report["accounts"][0]["passed"], true);
    // Never for a provider.
    let (_server, known) = three_providers();
    let answer = mailkey(&known, &["try", QQ, "--pin", &format!("localhost={sha256}"), "--json"], QQ_CODE);
    answer.json_with(2);
}
