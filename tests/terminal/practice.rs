//! The practice in the terminal, and who is let in to what it serves.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::process::{poll, signal, started_by, tool};
use crate::support::root::done_by_root;
use crate::support::terminal::Terminal;
use crate::support::visitor::{Visitor, walk};

/// A practice in a terminal, as far as its first question; and the address of its site.
fn begun(desktop: &Desktop, more: &str) -> (Terminal, String) {
    let mut terminal = Terminal::open(desktop, &format!("practice --terminal --like 163 {more}"));
    terminal.wait_for("http://127.0.0.1:");
    terminal.wait_for("/\r\n");
    let site = terminal.shown.lines().find(|line| line.starts_with("http://127.0.0.1:")).unwrap();
    let site = site.trim().to_owned();
    (terminal, site)
}

/// Answers whatever the set-up asks until it wants the code, and gives it.
fn answer_with_code(terminal: &mut Terminal, site: &str, task: &str) -> String {
    let code = walk(&format!("{site}netease-163/{task}"), 40).unwrap();
    terminal.type_in(&format!("{code}\n"));
    terminal.shown.clear();
    code
}

/// The three uses, in one language: set up, tested again, refused once the code has ended, replaced.
fn practised(language: &str, asks: [&str; 7]) {
    let [bound, code, label, which, next, refused, passed] = asks;
    let desktop = Desktop::start();
    let (mut terminal, site) = begun(&desktop, &format!("--lang {language}"));
    terminal.wait_for(bound);
    // Two questions, which way the site is seen, the page, and its eight steps.
    terminal.type_in(&format!("y\ny\n1\n{}", "\n".repeat(9)));
    terminal.wait_for(code);
    let first = answer_with_code(&mut terminal, &site, "generate");
    terminal.wait_for(label);
    terminal.type_in("\n");
    terminal.wait_for(which);
    terminal.type_in("\n");
    terminal.wait_for(next);
    terminal.shown.clear();
    terminal.type_in("t\n");
    terminal.wait_for(next);
    assert!(terminal.shown.contains(passed), "{}", terminal.shown);
    let mut visitor = Visitor::open(&site);
    visitor.choose(&format!("{site}netease-163/codes"), "end=0");
    terminal.shown.clear();
    terminal.type_in("t\n");
    terminal.wait_for(next);
    assert!(terminal.shown.contains(refused), "{}", terminal.shown);
    terminal.type_in("r\n");
    terminal.wait_for(code);
    let second = answer_with_code(&mut terminal, &site, "reset");
    terminal.wait_for(next);
    assert!(terminal.shown.contains(passed), "{}", terminal.shown);
    terminal.type_in("q\n");
    let (status, said) = terminal.end();
    assert_eq!(status, 0, "{said}");
    for code in [first, second] {
        assert!(!said.contains(&code), "a code was shown");
        assert!(desktop.files_with(&code).is_empty(), "nothing is left");
    }
    assert_eq!(desktop.secrets(), "", "the keychain was left alone");
    assert!(!desktop.data().join("practice").exists() && !desktop.data().join("accounts.json").exists());
}

#[test]
fn the_three_uses_can_be_practised_in_a_terminal_in_english() {
    practised(
        "en",
        [
            "Is a mobile phone bound",
            "Paste the",
            "Which program or device",
            "Which one to show",
            "What next?",
            "refuse",
            "passed",
        ],
    );
}

#[test]
fn the_three_uses_can_be_practised_in_a_terminal_in_chinese() {
    practised(
        "zh-CN",
        ["绑定手机", "请粘贴", "用于哪个程序或设备", "现在查看哪一个", "接下来？", "拒绝", "通过"],
    );
}

#[test]
fn what_cannot_be_played_is_told() {
    let desktop = Desktop::without_keychain();
    let unknown = mailkey(&desktop, &["practice", "--terminal", "--like", "no-such"], "");
    assert_eq!(unknown.status, 4, "{unknown:?}");
    assert!(unknown.err.contains("no-such") && unknown.err.contains("netease-163"), "{unknown:?}");
    let outlook = mailkey(&desktop, &["practice", "--terminal", "--like", "outlook"], "");
    assert_eq!(outlook.status, 4, "{outlook:?}");
    let fault = mailkey(&desktop, &["practice", "--fault", "rain"], "");
    assert_eq!(fault.status, 2, "{fault:?}");
    assert!(fault.err.contains("certificate-expired"), "{fault:?}");
}

/// What a stranger's request is answered with, byte by byte; empty where the connection is closed at once.
fn answered(host: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let _ = stream.write_all(request.as_bytes());
    let mut said = Vec::new();
    let _ = stream.read_to_end(&mut said);
    String::from_utf8_lossy(&said).into_owned()
}

#[test]
fn no_other_page_and_no_other_program_gets_in_without_the_token() {
    let desktop = Desktop::without_keychain();
    let (mut terminal, site) = begun(&desktop, "");
    let host = site.split('/').nth(2).unwrap();
    let path = format!("/{}/", site.split('/').nth(3).unwrap());
    let get = |path: &str, host_said: &str, more: &str| {
        answered(
            host,
            &format!("GET {path} HTTP/1.1\r\nHost: {host_said}\r\nConnection: close\r\n{more}\r\n"),
        )
    };
    assert!(get(&path, host, "").starts_with("HTTP/1.1 200"), "with the token it is let in");
    let port = host.split(':').nth(1).unwrap();
    let refused = [
        get("/", host, ""),
        get("/favicon.ico", host, ""),
        get(&format!("/{}/", "A".repeat(43)), host, ""),
        get(&path, "evil.example", ""),
        get(&path, &format!("localhost:{port}"), ""),
        get(&path, host, "Sec-Fetch-Site: cross-site\r\n"),
        get(&path, host, "Origin: https://evil.example\r\n"),
    ];
    let post = |origin: &str, kind: &str| {
        answered(
            host,
            &format!(
                "POST {path}fault HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{origin}Content-Type: {kind}\r\n\
                 Content-Length: 10\r\n\r\nfault=slow"
            ),
        )
    };
    let form = "application/x-www-form-urlencoded";
    let own = format!("Origin: http://{host}\r\n");
    let posts = [
        post("", form),
        post("Origin: null\r\n", form),
        post("Origin: https://evil.example\r\n", form),
        post(&own, "text/plain"),
    ];
    for said in refused.iter().chain(&posts) {
        assert!(said.starts_with("HTTP/1.1 403"), "{said}");
        let (head, body) = said.split_once("\r\n\r\n").unwrap();
        assert!(body.is_empty() && !head.to_lowercase().contains("access-control"), "{said}");
        assert!(
            !said.to_lowercase().contains("practice") && !said.to_lowercase().contains("mailkey"),
            "{said}"
        );
    }
    assert!(post(&own, form).starts_with("HTTP/1.1 303"), "the site's own form is taken");
    // What is no request, too long, or never ends harms nobody.
    for junk in
        ["\0\0\0\r\n\r\n".to_owned(), "GET ".to_owned() + &"a".repeat(200_000), "HELO x\r\n\r\n".to_owned()]
    {
        let _ = answered(host, &(junk + "\r\n\r\n"));
    }
    assert!(get(&path, host, "").starts_with("HTTP/1.1 200"), "it goes on");
    let seen = get(&path, host, "");
    for header in
        ["content-security-policy: default-src 'none'", "cache-control: no-store", "x-frame-options: DENY"]
    {
        assert!(seen.contains(header), "{seen}");
    }
    terminal.type_in("\u{3}");
}

#[test]
fn another_user_of_this_computer_reaches_nothing_even_with_the_token() {
    if done_by_root() {
        return;
    }
    let desktop = Desktop::without_keychain();
    let (mut terminal, site) = begun(&desktop, "");
    let visit = |command: &mut Command| {
        let out = command.args(["-sS", "--max-time", "10", &site]).output().unwrap();
        (out.status.success(), String::from_utf8_lossy(&out.stdout).into_owned())
    };
    let (let_in, page) = visit(&mut Command::new(tool("curl")));
    assert!(let_in && page.contains("Practice provider"), "{page}");
    let mut other = Command::new(tool("setpriv"));
    other.args(["--reuid", "65534", "--regid", "65534", "--clear-groups"]).arg(tool("curl"));
    let (let_in, page) = visit(&mut other);
    assert!(!let_in && page.is_empty(), "{page}");
    terminal.type_in("\u{3}");
}

#[test]
fn a_killed_practice_is_tidied_up_by_the_next_one() {
    let desktop = Desktop::without_keychain();
    let (terminal, site) = begun(&desktop, "");
    let folder = desktop.data().join("practice");
    assert!(folder.exists());
    // Not the terminal around it: a program whose terminal is closed ends in order.
    signal(started_by(terminal.pid(), "mailkey").expect("the practice runs"), "KILL");
    drop(terminal);
    let host = site.split('/').nth(2).unwrap().to_owned();
    assert!(poll(Duration::from_secs(10), || TcpStream::connect(&host).is_err().then_some(())).is_some());
    assert!(std::fs::read_dir(&folder).unwrap().count() > 0, "a killed one cannot tidy up");
    let next = mailkey(&desktop, &["practice", "--terminal", "--like", "qq"], "");
    assert!(next.out.contains("http://127.0.0.1:"), "{next:?}");
    assert!(!folder.exists(), "the next one has, and left nothing itself");
}
