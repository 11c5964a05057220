//! What a reset in the terminal leaves to be done: who has the old code, how each comes to the new one, and what is left
//! to do at the provider.

use serde_json::{Value, json};

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::providers::{QQ, QQ_CODE, three_providers};
use crate::support::terminal::Terminal;

/// The code that takes the first one's place.
const NEW: &str = "nzqkhnwtmrplxbdf";

/// An account whose code three programs have, and a provider that wants the old code deleted at the end.
fn used_in_three() -> (MailServer, Desktop) {
    let (server, desktop) = three_providers();
    let file = desktop.config().join("providers/qq.json");
    let mut provider: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let later = json!({"do": {"en": "Delete the old code in its list.", "zh-CN": "在列表中删除旧授权码。"}, "later": true});
    provider["reset"]["steps"].as_array_mut().unwrap().push(later);
    std::fs::write(&file, provider.to_string()).unwrap();
    let added = mailkey(&desktop, &["add", QQ, "--untested"], &format!("{QQ_CODE}\n"));
    assert_eq!(added.status, 0, "{added:?}");
    let used = ["msmtp", "Thunderbird", "My TV"].map(|name| ["--used-in", name]).concat();
    let described = mailkey(&desktop, &[&["describe", QQ][..], &used].concat(), "");
    assert_eq!(described.status, 0, "{described:?}");
    server.set_code(QQ, NEW);
    (server, desktop)
}

fn says(answer: &Answer, all: &[&str]) {
    for said in all {
        assert!(answer.out.contains(said), "{said:?} was not said: {answer:?}");
    }
}

#[test]
fn each_holder_of_the_old_code_is_named_with_what_to_do_there() {
    let (_server, desktop) = used_in_three();
    let answer = mailkey(&desktop, &["reset", QQ, "--lang", "en"], &format!("{NEW}\n"));
    assert_eq!(answer.status, 0, "{answer:?}");
    says(
        &answer,
        &[
            "These have the old code:",
            "msmtp: nothing to do",
            "Thunderbird needs the new code: ",
            "mailkey export thunderbird me@qq.test\n",
            "My TV needs the new code. Enter it there.",
            "mailkey describe me@qq.test --updated Thunderbird",
            "on the provider's website:\n1. Delete the old code in its list.",
        ],
    );
    let noted = mailkey(&desktop, &["describe", QQ, "--updated", "Thunderbird", "--lang", "en"], "");
    assert!(noted.out.contains("My TV") && noted.status == 0, "{noted:?}");
}

#[test]
fn a_reset_speaks_chinese() {
    let (_server, desktop) = used_in_three();
    let answer = mailkey(&desktop, &["reset", QQ, "--lang", "zh-CN"], &format!("{NEW}\n"));
    assert_eq!(answer.status, 0, "{answer:?}");
    says(
        &answer,
        &[
            "这些地方用的还是旧授权码：",
            "msmtp：不用改动",
            "Thunderbird 需要换成新授权码：",
            "1. 在列表中删除旧授权码。",
        ],
    );
    assert!(!answer.out.contains("needs"), "{answer:?}");
}

#[test]
fn the_document_stays_alone_on_standard_output() {
    let (_server, desktop) = used_in_three();
    let answer = mailkey(&desktop, &["reset", QQ, "--json", "--lang", "en"], &format!("{NEW}\n"));
    assert_eq!(answer.json_with(0)["stored"], true);
    assert!(answer.err.contains("Thunderbird needs the new code"), "{answer:?}");
}

#[test]
fn what_comes_later_is_said_once_the_new_code_has_passed() {
    let (_server, desktop) = used_in_three();
    for (language, prompt, later, holder) in [
        ("en", "(not shown):", "Delete the old code in its list.", "Thunderbird needs the new code"),
        ("zh-CN", "（不显示）：", "在列表中删除旧授权码。", "Thunderbird 需要换成新授权码"),
    ] {
        let mut terminal = Terminal::open(&desktop, &format!("reset {QQ} --lang {language}"));
        terminal.wait_for(prompt);
        assert!(!terminal.shown.contains(later), "{}", terminal.shown);
        terminal.type_in(&format!("{NEW}\r"));
        let (status, shown) = terminal.end();
        assert_eq!(status, 0, "{shown}");
        assert!(shown.contains(later) && shown.contains(holder), "{shown}");
    }
}
