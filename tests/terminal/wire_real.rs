//! Real servers that are stricter than most: a Postfix that wants a proper name in EHLO, at once or not before RCPT, and
//! a Dovecot that has LOGIN switched off. And what the built program says, in both languages, about what servers say.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::field::{Field, IMAP, SMTP, Then, says};
use crate::support::mail_server::{MailServer, MailServerOptions, Mailbox};
use crate::support::scripted_certificates::Authority;
use serde_json::Value;

const ADDRESS: &str = "me@strict.test";
const CODE: &str = "hnwtmrplxbdfqkzv";

const STRICT: &str = "\
smtpd_helo_required = yes
smtpd_helo_restrictions = reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname
";

fn server(dovecot: &'static str, postfix: &'static str) -> (MailServer, Desktop) {
    let mailboxes = vec![Mailbox::new(ADDRESS, CODE)];
    let server = MailServer::start(MailServerOptions { mailboxes, dovecot, postfix });
    let mut desktop = Desktop::without_keychain();
    desktop.set_env("SSL_CERT_FILE", server.ca_file().to_str().unwrap());
    (server, desktop)
}

/// Tries the code over TLS, or over STARTTLS.
fn tried(server: &MailServer, desktop: &Desktop, starttls: bool, more: &[&str]) -> Answer {
    let ports = server.ports();
    let (imap, smtp) = if starttls {
        (
            format!("localhost:{}/starttls", ports.imap_starttls),
            format!("localhost:{}/starttls", ports.smtp_starttls),
        )
    } else {
        (format!("localhost:{}/tls", ports.imap_tls), format!("localhost:{}/tls", ports.smtp_tls))
    };
    let arguments = ["try", ADDRESS, "--imap", &imap, "--smtp", &smtp, "--json"];
    mailkey(desktop, &[&arguments, more].concat(), CODE)
}

/// What this Postfix says to a name without a dot.
fn to_a_bare_name(port: u16) -> String {
    let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", port)).unwrap());
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    stream.get_mut().write_all(b"EHLO localhost\r\n").unwrap();
    line.clear();
    stream.read_line(&mut line).unwrap();
    line
}

#[test]
fn a_postfix_that_wants_a_proper_name_is_given_one() {
    let at_once = const_str("smtpd_delay_reject = no\n");
    for (postfix, refuses_at_once) in [(at_once, true), (STRICT, false)] {
        let (server, desktop) = server("", postfix);
        let answer = to_a_bare_name(server.ports().smtp_starttls);
        assert_eq!(answer.starts_with("504 "), refuses_at_once, "it is strict: {answer}");
        for starttls in [false, true] {
            // With a message to oneself: where the check is delayed it strikes at RCPT.
            let report = tried(&server, &desktop, starttls, &["--send"]).json_with(0);
            assert_eq!(report["passed"], true, "{report}");
        }
        // Nobody was turned away but the bare name above.
        let turned_away = server.smtp_log().matches("Helo command rejected").count();
        assert_eq!(turned_away, usize::from(refuses_at_once), "{}", server.smtp_log());
    }
}

/// The strict settings and one more line.
fn const_str(more: &str) -> &'static str {
    Box::leak(format!("{STRICT}{more}").into_boxed_str())
}

#[test]
fn a_dovecot_that_has_login_switched_off_is_not_told_a_code_by_it() {
    let (server, desktop) = server("imap_capability = +LOGINDISABLED\n", "");
    let folder = tempfile::tempdir().unwrap();
    for starttls in [false, true] {
        let file = folder.path().join(format!("{starttls}"));
        let transcript = ["--transcript", file.to_str().unwrap()];
        tried(&server, &desktop, starttls, &transcript).json_with(0);
        let said = std::fs::read_to_string(&file).unwrap();
        assert!(said.contains("LOGINDISABLED") && said.contains("AUTHENTICATE PLAIN"), "{said}");
        assert!(!said.contains(" LOGIN […]"), "{said}");
    }
}

// --- what the program says

/// Tries a code at servers of the field; gives the document and all that was said to people.
fn said(imap: Field, smtp: Field, code: &str, language: &str) -> (Value, String) {
    let ca = Authority::new("field");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let (imap, smtp) = runtime.block_on(async {
        (
            crate::support::field::field(ca.good(), imap).await,
            crate::support::field::field(ca.good(), smtp).await,
        )
    });
    let mut desktop = Desktop::without_keychain();
    let file = desktop.scratch().join("field.pem");
    std::fs::write(&file, ca.pem()).unwrap();
    desktop.set_env("SSL_CERT_FILE", file.to_str().unwrap());
    desktop.set_env("LC_ALL", language);
    let (imap, smtp) = (format!("localhost:{}/tls", imap.port), format!("localhost:{}/tls", smtp.port));
    let answer =
        mailkey(&desktop, &["try", "me@example.com", "--imap", &imap, "--smtp", &smtp, "--json"], code);
    (answer.json(), format!("{}{}", answer.out, answer.err))
}

#[test]
fn both_languages_name_what_was_seen() {
    let refusing = Field { code: "another", ..IMAP };
    let exchange = Field {
        greeting: b"* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAA]",
        lists: "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2",
        instead: says(" LOGIN ", b"TAG NO LOGIN failed.\r\n", Then::GoOn),
        ..IMAP
    };
    for (imap, code, english, chinese) in [
        (refusing, "qwer tyui opas dfgh", "without spaces", "空格"),
        (refusing, "Secret1\u{200b}Pass", "invisible", "看不见"),
        (refusing, "Secret1\u{a0}Pass", "unusual spaces", "特殊的空格"),
        (refusing, "This1sA£Test", "special character £", "特殊字符 £"),
        (refusing, "abcdefghijklmnop", "--user me", "--user me"),
        (exchange, "abcdefghijklmnop", "Exchange Online", "Exchange Online"),
        (
            Field { beside: b"* OK [ALERT] Your password expires in 3 days\r\n", ..IMAP },
            "abcdefghijklmnop",
            "IMAP also said: Your password expires in 3 days",
            "IMAP 还提示：Your password expires in 3 days",
        ),
    ] {
        for (language, words) in [("en_US.UTF-8", english), ("zh_CN.UTF-8", chinese)] {
            let (report, text) = said(imap, SMTP, code, language);
            assert!(text.contains(words), "{words}: {text}");
            assert_eq!(report["services"][0]["notices"].is_null(), imap.beside.is_empty());
        }
    }
}

#[test]
fn words_in_the_clear_are_marked() {
    let greeting: &[u8] = b"* OK hello, this is no TLS";
    let ca = Authority::new("field");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let plain =
        runtime.block_on(crate::support::field::field(ca.good(), Field { starttls: true, greeting, ..IMAP }));
    let desktop = Desktop::without_keychain();
    let imap = format!("localhost:{}/tls", plain.port);
    let answer = mailkey(&desktop, &["try", "me@example.com", "--imap", &imap, "--json"], "abcdefghijklmnop");
    let why = &answer.json_with(1)["services"][0]["diagnosis"];
    assert_eq!((why["cause"].as_str(), why["unencrypted"].as_bool()), (Some("not-tls"), Some(true)), "{why}");
    assert!(answer.err.contains("without encryption"), "{answer:?}");
    // Nor is the mode in use recommended.
    let advice = why["advice"].to_string();
    assert!(advice.contains("STARTTLS") && !advice.contains("587"), "{advice}");
}

#[test]
fn the_daily_check_tells_once_what_a_server_says_beside_its_yes() {
    let ca = Authority::new("field");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let beside = b"* OK [ALERT] Your password expires in 3 days\r\n";
    let imap = runtime.block_on(crate::support::field::field(ca.good(), Field { beside, ..IMAP }));
    let mut desktop = Desktop::start();
    let file = desktop.scratch().join("field.pem");
    std::fs::write(&file, ca.pem()).unwrap();
    desktop.set_env("SSL_CERT_FILE", file.to_str().unwrap());
    let place = format!("localhost:{}/tls", imap.port);
    mailkey(&desktop, &["add", "me@example.com", "--imap", &place, "--json"], "abcdefghijklmnop")
        .json_with(0);
    let register = std::fs::read_to_string(desktop.data().join("accounts.json")).unwrap();
    assert!(register.contains("Your password expires in 3 days"), "{register}");
    let check = || mailkey(&desktop, &["check", "--json"], "").json_with(0);
    let first = check();
    assert_eq!(first["said"][0]["words"], "Your password expires in 3 days", "{first}");
    assert_eq!(first["changes"], serde_json::json!([]), "nothing is wrong with the code");
    assert!(check()["said"].is_null(), "told once");
}

#[test]
fn an_internationalised_address_is_shown_as_it_is_typed() {
    let ca = Authority::new("field");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let imap = runtime
        .block_on(crate::support::field::field(ca.good(), Field { user: "info@bücher.example", ..IMAP }));
    let mut desktop = Desktop::without_keychain();
    let file = desktop.scratch().join("field.pem");
    std::fs::write(&file, ca.pem()).unwrap();
    desktop.set_env("SSL_CERT_FILE", file.to_str().unwrap());
    let place = format!("localhost:{}/tls", imap.port);
    let tried = mailkey(&desktop, &["try", "info@bücher.example", "--imap", &place], "abcdefghijklmnop");
    assert_eq!(tried.status, 0, "{tried:?}");
    assert!(tried.out.contains("Testing info@bücher.example"), "{tried:?}");
}
