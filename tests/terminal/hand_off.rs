//! How a set-up in the terminal ends: with the mail programs that the code can be handed to, and a command for each.

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::providers::{QQ, QQ_CODE, three_providers};
use crate::support::terminal::Terminal;

/// Lets the computer have Thunderbird, as a folder of desktop files says.
fn install_thunderbird(desktop: &Desktop) {
    let folder = desktop.home().join(".local/share/applications");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("org.mozilla.Thunderbird.desktop"), "").unwrap();
}

/// The answers that lead to a kept code with this label.
fn answers(label: &str) -> String {
    ["", "", "", QQ_CODE, label].map(|line| format!("{line}\n")).concat()
}

/// Walks through a set-up at a terminal, up to the question which program to show.
fn walk<'a>(desktop: &Desktop, language: &str, words: [&'a str; 4]) -> (Terminal, &'a str) {
    let [enter, hidden, label, which] = words;
    let mut terminal = Terminal::open(desktop, &format!("setup {QQ} --lang {language}"));
    for _ in 0..3 {
        terminal.wait_for(enter);
        terminal.shown.clear();
        terminal.type_in("\r");
    }
    terminal.wait_for(hidden);
    terminal.type_in(&format!("{QQ_CODE}\r"));
    terminal.wait_for(label);
    terminal.type_in("\r");
    terminal.wait_for(which);
    (terminal, which)
}

#[test]
fn each_program_stands_with_its_command_and_nobody_is_asked_without_a_terminal() {
    let (_server, desktop) = three_providers();
    install_thunderbird(&desktop);
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "en"], &answers("Laptop"));
    assert_eq!(answer.status, 0, "{answer:?}");
    let (_, end) =
        answer.out.split_once("Where do you want to use it?").unwrap_or_else(|| panic!("{answer:?}"));
    for said in [
        ". Thunderbird: ",
        "mailkey export thunderbird me@qq.test\n",
        "A phone: ",
        "where FORMAT is one of ",
        "fairemail, ",
        "mailkey export lists all.",
    ] {
        assert!(end.contains(said), "{said:?}: {answer:?}");
    }
    assert!(!end.contains("press Enter to end") && !end.contains("--label"), "{answer:?}");
    // With a second code the label tells which one is meant.
    let answer = mailkey(&desktop, &["setup", QQ, "--lang", "zh-CN"], &answers("it's"));
    assert_eq!(answer.status, 0, "{answer:?}");
    let (_, end) = answer.out.split_once("要在哪里使用它？").unwrap_or_else(|| panic!("{answer:?}"));
    for said in [r"mailkey export thunderbird me@qq.test --label 'it'\''s'", "手机：", "其他程序："] {
        assert!(end.contains(said), "{said:?}: {answer:?}");
    }
}

#[test]
fn a_person_at_a_terminal_may_see_what_a_program_takes() {
    let (_server, desktop) = three_providers();
    install_thunderbird(&desktop);
    let words = ["go on", "(not shown):", "Enter for none:", "press Enter to end:"];
    let (mut terminal, which) = walk(&desktop, "en", words);
    let at = terminal.shown.find(". Thunderbird: ").unwrap_or_else(|| panic!("{}", terminal.shown));
    let number = terminal.shown[..at].rsplit('\n').next().unwrap().to_owned();
    for (typed, said) in [
        (number.as_str(), "Type these into its window"),
        ("fairemail", "FairEmail"),
        ("curl", "--with-code -o ~/mailkey.curlrc"),
        ("977", "Type a number from the list"),
    ] {
        terminal.shown.clear();
        terminal.type_in(&format!("{typed}\r"));
        terminal.wait_for(which);
        assert!(terminal.shown.contains(said), "{typed}: {said:?}: {}", terminal.shown);
        let shows_server = terminal.shown.contains("localhost");
        assert_eq!(shows_server, said.starts_with("Type these") || said == "FairEmail", "{}", terminal.shown);
        assert!(!terminal.shown.contains(QQ_CODE), "{}", terminal.shown);
    }
    terminal.type_in("\r");
    assert_eq!(terminal.end().0, 0);
}

#[test]
fn it_asks_in_chinese_too() {
    let (_server, desktop) = three_providers();
    install_thunderbird(&desktop);
    let (mut terminal, which) =
        walk(&desktop, "zh-CN", ["继续", "（不显示）：", "不填请按回车键：", "按回车键结束："]);
    terminal.shown.clear();
    terminal.type_in("thunderbird\r");
    terminal.wait_for(which);
    assert!(terminal.shown.contains("请在它的窗口中按顺序填写"), "{}", terminal.shown);
    // The end of the input ends it as an empty line does.
    terminal.type_in("\u{4}");
    assert_eq!(terminal.end().0, 0);
}
