//! `help` with a command, with a topic, and with neither.

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;

const TOPICS: [&str; 7] = ["codes", "exit-status", "json", "environment", "files", "handing-over", "privacy"];

#[test]
fn alone_it_lists_commands_and_topics() {
    let desktop = Desktop::without_keychain();
    let all = mailkey(&desktop, &["help"], "");
    assert_eq!(all.status, 0, "{all:?}");
    for name in ["setup", "detect", "vault", "doctor"].iter().chain(&TOPICS) {
        assert!(all.out.lines().any(|line| line.trim_start().starts_with(name)), "{name}: {}", all.out);
    }
    assert_eq!(all.err, "");
    let chinese = mailkey(&desktop, &["help", "--lang", "zh-CN"], "");
    assert!(chinese.out.contains("主题："), "{chinese:?}");
}

#[test]
fn a_command_shows_its_own_help() {
    let desktop = Desktop::without_keychain();
    for (words, wanted) in [
        (&["help", "test"][..], "Usage: mailkey test"),
        (&["help", "vault", "move"], "Usage: mailkey vault move"),
        (&["help", "providers", "show"], "Usage: mailkey providers show"),
    ] {
        let help = mailkey(&desktop, words, "");
        assert!(help.status == 0 && help.out.contains(wanted), "{words:?}: {help:?}");
        let same = mailkey(&desktop, &[&words[1..], &["--help"]].concat(), "");
        assert_eq!(help.out, same.out, "{words:?}");
    }
}

#[test]
fn every_topic_is_told_in_both_languages_within_the_width() {
    let mut desktop = Desktop::without_keychain();
    desktop.set_env("COLUMNS", "70");
    for topic in TOPICS {
        let english = mailkey(&desktop, &["help", topic], "");
        let chinese = mailkey(&desktop, &["help", topic, "--lang", "zh-CN"], "");
        for answer in [&english, &chinese] {
            assert!(answer.status == 0 && answer.err.is_empty(), "{topic}: {answer:?}");
            assert!(answer.out.lines().count() > 4, "{topic}: {answer:?}");
        }
        assert_ne!(english.out, chinese.out, "{topic}");
        let is_chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
        assert!(chinese.out.lines().next().unwrap().contains(is_chinese), "{chinese:?}");
        // A path may be longer than a line.
        let long = english.out.lines().find(|line| line.chars().count() > 70 && line.contains(' '));
        assert_eq!(long, None, "{topic}");
    }
    let files = mailkey(&desktop, &["help", "files"], "").out;
    for path in [desktop.data().join("accounts.json"), desktop.config().join("settings.json")] {
        assert!(files.contains(path.to_str().unwrap()), "{files}");
    }
    let statuses = mailkey(&desktop, &["help", "exit-status"], "").out;
    for number in ["0", "1", "2", "3", "4"] {
        assert!(statuses.lines().any(|line| line == number), "{statuses}");
    }
}

#[test]
fn what_is_neither_is_wrong_usage_and_names_the_topics() {
    let desktop = Desktop::without_keychain();
    for words in [&["help", "nonsense"][..], &["help", "codes", "more"], &["help", "vault", "nonsense"]] {
        let answer = mailkey(&desktop, words, "");
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{answer:?}");
        assert!(TOPICS.iter().all(|topic| answer.err.contains(topic)), "{answer:?}");
        let chinese = mailkey(&desktop, &[words, &["--lang", "zh-CN"]].concat(), "");
        assert!(chinese.status == 2 && chinese.err.contains("主题"), "{chinese:?}");
    }
}
