//! The set-up journey in the terminal, against real servers and a real Secret Service; and what a terminal shows of a
//! code while it is typed.

use std::io::Write;
use std::process::{Child, Stdio};

use serde_json::{Value, json};

use crate::support::app::program;
use crate::support::desktop::Desktop;
use crate::support::providers::{ICLOUD_CODE, QQ, QQ_CODE, three_providers};
use crate::support::terminal::Terminal;

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";

/// What a command answered.
#[derive(Debug)]
struct Answer {
    status: i32,
    out: String,
    err: String,
}

impl Answer {
    /// All that was said, with no code in it.
    fn words(&self) -> String {
        let words = format!("{}{}", self.out, self.err);
        for code in [QQ_CODE, ICLOUD_CODE, WRONG] {
            assert!(!words.contains(code), "the code was printed: {self:?}");
        }
        words
    }
}

fn start(desktop: &Desktop, arguments: &[&str]) -> Child {
    let mut command = desktop.command(program());
    let piped = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    piped.spawn().unwrap()
}

/// Runs `mailkey` and answers its questions, a line each.
fn mailkey(desktop: &Desktop, arguments: &[&str], lines: &[&str]) -> Answer {
    let mut child = start(desktop, arguments);
    let input = lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    // A command that needs no input may have ended by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Answer {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn list(desktop: &Desktop) -> Value {
    serde_json::from_str(&mailkey(desktop, &["list", "--json"], &[]).out).unwrap()
}

#[test]
fn walks_from_the_address_to_a_kept_code() {
    let (server, desktop) = three_providers();
    let answers = [
        "nothing at all", // no address
        QQ,
        "back", // from the page to the address
        "",     // which is still there
        "",     // the page
        "",     // its first step
        "back",
        "",
        "",
        "qkzv hnwt mrpl xbdf",
        "Laptop",
    ];
    let answer = mailkey(&desktop, &["setup", "--lang", "en"], &answers);
    let words = answer.words();
    assert_eq!(answer.status, 0, "{words}");
    for said in [
        "Step 1 of 5: Address",
        "The @ is missing",
        "Test QQ Mail",
        "or Enter for me@qq.test",
        "https://account.qq.test/code",
        "Step 1 of 2 on the web page: Open the account page.",
        "Menu: 设置 > 账号",
        "Press: 生成授权码",
        "3 spaces removed",
        "Step 4 of 5: Test",
        "IMAP: passed",
        "SMTP: passed",
        "Laptop",
        "Step 5 of 5: Done",
        "mailkey code me@qq.test",
    ] {
        assert!(words.contains(said), "{said:?} was not said: {words}");
    }
    assert_eq!(words.matches("Step 1 of 2 on the web page").count(), 2, "back showed the first step again");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
    let kept = list(&desktop);
    assert_eq!(kept["accounts"][0]["codes"][0]["label"], "Laptop");
    assert!(kept["accounts"][0]["codes"][0]["last_passed"].is_string(), "{kept}");
    assert_eq!(server.refused_sign_ins(), 0);
}

#[test]
fn a_wrong_code_gets_its_card_and_the_way_goes_on() {
    let (server, desktop) = three_providers();
    let answers = ["", "", "", WRONG, "", "1", QQ_CODE];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    let words = answer.words();
    assert_eq!(answer.status, 0, "{words}");
    for said in [
        "IMAP: The code was refused",
        "Step: Sign in. Server: localhost",
        "The server said: ",
        "What to do:",
        "SMTP: no sign-in",
    ] {
        assert!(words.contains(said), "{said:?} was not said: {words}");
    }
    assert_eq!(server.refused_sign_ins(), 1);
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
}

#[test]
fn a_refused_code_is_not_sent_twice_unless_the_person_insists() {
    let (server, desktop) = three_providers();
    let answers = ["", "", "", WRONG, "", "1", WRONG, "n"];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.words().contains("Sending it again may lock the account"), "{answer:?}");
    assert_eq!(server.refused_sign_ins(), 1);
    assert_eq!(desktop.secret_lookup(QQ), None);
}

#[test]
fn a_refused_code_is_not_tested_again_without_a_word() {
    let (server, desktop) = three_providers();
    let answers = ["", "", "", WRONG, "", "3", "n", "5"];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.words().contains("Sending it again may lock the account"), "{answer:?}");
    assert_eq!(server.refused_sign_ins(), 1);
}

#[test]
fn a_kept_code_is_replaced_with_a_word_only() {
    let (_server, desktop) = three_providers();
    mailkey(&desktop, &["add", QQ], &[QQ_CODE]);
    let answers = ["", "", "", WRONG, "", "4", "n", "5"];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.words().contains("replaces it without a test"), "{answer:?}");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
    let answers = ["", "", "", QQ_CODE, "it's"];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    assert_eq!(answer.status, 0, "{answer:?}");
    assert!(answer.words().contains(r"mailkey code me@qq.test --label 'it'\''s'"), "{answer:?}");
}

#[test]
fn a_code_is_not_lost_for_a_fault_that_can_be_mended() {
    let (_server, desktop) = three_providers();
    mailkey(&desktop, &["add", "you@163.test", "--untested"], &[WRONG]);
    let mut terminal = Terminal::open(&desktop, &format!("setup {QQ} --lang en"));
    for _ in 0..3 {
        terminal.wait_for("go on");
        terminal.shown.clear();
        terminal.type_in("\r");
    }
    terminal.wait_for("(not shown):");
    terminal.type_in(&format!("{QQ_CODE}\r"));
    terminal.wait_for("Enter for none:");
    // A later version has written the register: nothing can be kept until that is mended.
    let file = desktop.data().join("accounts.json");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("\"version\": 2", "\"version\": 99")).unwrap();
    terminal.type_in("\r");
    terminal.wait_for("press Enter to save it again:");
    assert_eq!(desktop.secret_lookup(QQ), None);
    std::fs::write(&file, text).unwrap();
    terminal.type_in("\r");
    terminal.wait_for("press Enter to end:");
    terminal.type_in("\r");
    let (status, shown) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
}

#[test]
fn ending_in_the_middle_keeps_nothing() {
    let (server, desktop) = three_providers();
    let nobody = mailkey(&desktop, &["setup", "--lang", "en"], &[]);
    assert_eq!(nobody.status, 2, "nobody is asked: {nobody:?}");
    for answers in [&[QQ][..], &[QQ, "", "", ""], &[QQ, "", "", "", QQ_CODE]] {
        let answer = mailkey(&desktop, &["setup", "--lang", "en"], answers);
        assert_eq!(answer.status, 1, "{answer:?}");
        assert!(answer.words().contains("Nothing was saved"), "{answer:?}");
    }
    assert_eq!(desktop.secrets(), "");
    assert_eq!(list(&desktop), json!({"accounts": []}));
    assert_eq!(server.imap_sign_ins(), 0);
}

#[test]
fn a_login_password_is_remarked_on_before_it_is_sent() {
    let (server, desktop) = three_providers();
    let answers = ["", "", "", "Tr0ub4dor&3", "n"];
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers);
    assert!(answer.words().contains("This looks like a login password"), "{answer:?}");
    assert_eq!((server.imap_sign_ins(), server.refused_sign_ins()), (0, 0));
}

#[test]
fn the_page_opens_in_the_browser_on_request_only() {
    let (_server, desktop) = three_providers();
    mailkey(&desktop, &["setup", QQ], &["", "", ""]);
    assert_eq!(desktop.opened_pages(), Vec::<String>::new());
    mailkey(&desktop, &["setup", QQ], &["open", "", "", ""]);
    desktop.wait_for_page("https://account.qq.test/code");
}

#[test]
fn an_unknown_domain_can_be_anothers_or_have_its_servers_named() {
    let (server, desktop) = three_providers();
    let ports = server.ports();
    let (imap, smtp) = (format!("localhost:{}", ports.imap_tls), format!("localhost:{}", ports.smtp_tls));
    // The server knows no such mailbox: what counts is that it was asked.
    let answers = ["me@company.test", "n", "", "no server", &imap, &smtp, "", QQ_CODE, "", "5"];
    let answer = mailkey(&desktop, &["setup", "--lang", "en"], &answers);
    let words = answer.words();
    assert_eq!(answer.status, 1, "{words}");
    assert!(words.contains("A server is a host name and a port"), "{words}");
    assert!(words.contains(&format!("SMTP: localhost, port {}", ports.smtp_tls)), "{words}");
    assert_eq!(server.refused_sign_ins(), 1);

    let answers = [
        "me@company.test",
        "n",
        "icloud",
        "me@elsewhere.test",
        "her@icloud.test",
        "",
        "",
        "",
        ICLOUD_CODE,
        "",
    ];
    let answer = mailkey(&desktop, &["setup", "--lang", "en"], &answers);
    assert_eq!(answer.status, 0, "{answer:?}");
    let asked = answer.words().matches("Which iCloud address is it?").count();
    assert!(asked >= 2, "{answer:?}");
    assert_eq!(list(&desktop)["accounts"][0]["address"], "me@company.test");
}

#[test]
fn a_login_password_is_never_called_a_code() {
    let (_server, desktop) = three_providers();
    let file = desktop.config().join("providers/qq.json");
    let mut provider: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    provider["sign_in"] =
        json!({"kind": "login-password", "term": {"en": "login password", "zh-CN": "登录密码"}});
    for key in ["generate", "reset"] {
        provider.as_object_mut().unwrap().remove(key);
    }
    std::fs::write(&file, provider.to_string()).unwrap();
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &["", QQ_CODE, ""]);
    let words = answer.words();
    assert_eq!(answer.status, 0, "{words}");
    for said in ["Type the password", "The password of me@qq.test is saved", "use this one"] {
        assert!(words.contains(said), "{said:?}: {words}");
    }
    let after = words.split_once("Step 3 of 5").unwrap().1;
    for wrong in ["authorization code", "Paste the code,", "the code safe"] {
        assert!(!after.contains(wrong), "{wrong:?}: {after}");
    }
}

#[test]
fn speaks_chinese() {
    let (_server, desktop) = three_providers();
    let answers = ["", "返回", "", "", "", QQ_CODE, ""];
    let answer = mailkey(&desktop, &["--lang", "zh-CN", "setup", QQ], &answers);
    let words = answer.words();
    assert_eq!(answer.status, 0, "{words}");
    for said in ["第 1 步，共 5 步", "打开账号页面。", "IMAP：通过", "授权码已保存在"] {
        assert!(words.contains(said), "{said:?} was not said: {words}");
    }
    assert!(!words.contains("Press"), "{words}");
}

#[test]
fn a_provider_without_codes_is_told_before_anything_is_asked() {
    let (_server, desktop) = three_providers();
    for command in ["try", "add"] {
        let answer = mailkey(&desktop, &[command, "me@outlook.com", "--json"], &[]);
        assert_eq!(answer.status, 1, "{answer:?}");
        let report: Value = serde_json::from_str(&answer.out).unwrap();
        assert_eq!((&report["passed"], &report["stored"]), (&json!(false), &json!(false)));
        for service in report["services"].as_array().unwrap() {
            assert_eq!(service["skipped"], true, "{report}");
            assert_eq!(service["diagnosis"]["cause"], "password-sign-in-ended", "{report}");
        }
    }
    let answer = mailkey(&desktop, &["setup", "me@outlook.com", "--lang", "en"], &[]);
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.words().contains("What you can do instead"), "{answer:?}");
}

#[test]
fn a_terminal_does_not_show_the_code() {
    let (_server, desktop) = three_providers();
    let mut terminal = Terminal::open(&desktop, &format!("add {QQ} --lang en"));
    terminal.wait_for("(not shown):");
    terminal.type_in(&format!("{QQ_CODE}\r"));
    let (status, shown) = terminal.end();
    assert_eq!(status, 0, "{shown}");
    assert!(!shown.contains(QQ_CODE), "{shown}");
    assert!(shown.contains("Passed."), "{shown}");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));

    let mut terminal = Terminal::open(&desktop, &format!("remove {QQ} --lang en"));
    terminal.wait_for("[y/N]");
    terminal.type_in("\r");
    assert_eq!(terminal.end().0, 1);
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE), "only a yes removes anything");
    let mut terminal = Terminal::open(&desktop, &format!("remove {QQ} --lang en"));
    terminal.wait_for("[y/N]");
    terminal.type_in("y\r");
    assert_eq!(terminal.end().0, 0);
    assert_eq!(desktop.secret_lookup(QQ), None);
}

#[test]
fn ctrl_c_at_the_hidden_prompt_ends_it() {
    let (server, desktop) = three_providers();
    let mut terminal = Terminal::open(&desktop, &format!("add {QQ} --lang en"));
    terminal.wait_for("(not shown):");
    terminal.type_in("qkzv\u{3}");
    let (status, shown) = terminal.end();
    assert_ne!(status, 0, "{shown}");
    assert!(!shown.contains("qkzv") && !shown.contains("panicked"), "{shown}");
    assert_eq!((server.imap_sign_ins(), desktop.secrets()), (0, String::new()));
}

#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    let (_server, desktop) = three_providers();
    for arguments in [&["providers", "--json"][..], &["providers"], &["list", "--json"]] {
        let mut child = start(&desktop, arguments);
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}
