//! What passed and what did not is coloured at a terminal, and nothing else is; nowhere else is anything coloured.

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::providers::{QQ, QQ_CODE, three_providers};
use crate::support::terminal::Terminal;

const GREEN: &str = "\u{1b}[32m";
const RED: &str = "\u{1b}[31m";
const PLAIN: &str = "\u{1b}[0m";

/// A kept code that works, at a terminal that shows colours.
fn kept() -> (MailServer, Desktop) {
    let (server, mut desktop) = three_providers();
    desktop.set_env("TERM", "xterm-256color");
    let added = mailkey(&desktop, &["add", QQ], &format!("{QQ_CODE}\n"));
    assert_eq!(added.status, 0, "{added:?}");
    (server, desktop)
}

fn shown(desktop: &Desktop, line: &str) -> String {
    Terminal::open(desktop, line).end().1
}

#[test]
fn what_passed_is_green_and_what_failed_is_red() {
    let (server, desktop) = kept();
    let test = shown(&desktop, &format!("test {QQ} --lang en"));
    assert!(test.contains(&format!("IMAP: {GREEN}passed{PLAIN}")), "{test}");
    let list = shown(&desktop, "list --lang zh-CN");
    assert!(list.contains(&format!("{GREEN}通过{PLAIN}")), "{list}");
    let doctor = shown(&desktop, "doctor --lang en");
    assert!(doctor.contains(&format!("Keychain: {GREEN}good{PLAIN}. ")), "{doctor}");
    server.set_code(QQ, "nzqkhnwtmrplxbdf");
    let check = shown(&desktop, "check --lang en");
    assert!(check.contains(RED) && check.contains(PLAIN), "{check}");
    let list = shown(&desktop, "list --lang en");
    assert!(list.contains(&format!("{RED}The code no longer works{PLAIN} (")), "{list}");
    for words in [test, list, doctor, check] {
        let codes = words.matches('\u{1b}').count();
        let ours = [GREEN, RED, PLAIN].map(|it| words.matches(it).count()).iter().sum::<usize>();
        assert_eq!(codes, ours, "nothing else: {words}");
    }
}

#[test]
fn nothing_is_coloured_where_somebody_said_no_or_nobody_looks() {
    let (_server, mut desktop) = kept();
    let lines = [format!("test {QQ}"), "list".to_owned(), "doctor".to_owned(), "check".to_owned()];
    let are_plain = |desktop: &Desktop, why: &str| {
        for line in &lines {
            let words = shown(desktop, line);
            assert!(!words.contains('\u{1b}'), "{why}: {line}: {words}");
        }
    };
    for line in &lines {
        let words: Vec<&str> = line.split(' ').collect();
        let piped = mailkey(&desktop, &words, "");
        assert!(!format!("{}{}", piped.out, piped.err).contains('\u{1b}'), "{piped:?}");
        let document = shown(&desktop, &format!("{line} --json"));
        assert!(!document.contains('\u{1b}'), "{document}");
    }
    // Empty means nothing.
    desktop.set_env("NO_COLOR", "");
    assert!(shown(&desktop, "list").contains(GREEN));
    desktop.set_env("NO_COLOR", "1");
    are_plain(&desktop, "NO_COLOR");
    desktop.set_env("NO_COLOR", "");
    desktop.set_env("TERM", "dumb");
    are_plain(&desktop, "TERM");
}

#[test]
fn the_help_names_what_switches_colours_off() {
    let desktop = Desktop::without_keychain();
    for language in ["en", "zh-CN"] {
        let help = mailkey(&desktop, &["help", "environment", "--lang", language], "").out;
        assert!(["NO_COLOR", "TERM"].iter().all(|name| help.contains(name)), "{help}");
    }
}
