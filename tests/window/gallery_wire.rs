//! Walks through what servers say where they differ from a plain one, with real clicks: hints, whose server it is, words
//! beside a yes, a certificate of another name, slowness, words in the clear. Every page leaves its picture, as in
//! `gallery.rs`.

use std::fs;

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::field::{Field, IMAP, SMTP, Then, says};
use crate::support::scripted::Scripted;
use crate::support::scripted_certificates::Authority;
use crate::support::walk::{Look, Walk};
use serde_json::json;

/// An invented code with the spaces that its site shows.
const CODE: &str = "qwer tyui opas dfgh";

/// The servers of one account and the desktop that knows it.
struct Bed {
    desktop: Desktop,
    _servers: Vec<Scripted>,
    _runtime: tokio::runtime::Runtime,
}

const ACCOUNTS: [&str; 7] = ["hints", "exchange", "google", "quota", "name", "slow", "clear"];

fn address(name: &str) -> String {
    format!("me@{name}.example")
}

fn bed(look: Look) -> Bed {
    let ca = Authority::new("Field");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut desktop = Desktop::start();
    let file = desktop.scratch().join("field.pem");
    fs::write(&file, ca.pem()).unwrap();
    desktop.set_env("SSL_CERT_FILE", file.to_str().unwrap());
    let settings = json!({"language": look.language, "theme": look.theme, "text_size": look.text});
    fs::create_dir_all(desktop.config()).unwrap();
    fs::write(desktop.config().join("settings.json"), settings.to_string()).unwrap();
    let mut servers = Vec::new();
    for name in ACCOUNTS {
        let user: &'static str = Box::leak(address(name).into_boxed_str());
        let mine = Field { user, code: CODE, ..IMAP };
        let imap = match name {
            "hints" => Field { code: "qwertyuiopasdfgh", ..mine },
            "exchange" => Field {
                greeting: b"* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAA]",
                lists: "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2",
                instead: says(" LOGIN ", b"TAG NO LOGIN failed.\r\n", Then::GoOn),
                ..mine
            },
            "google" => Field {
                greeting: b"* OK Gimap ready for requests from 192.0.2.7 x1",
                instead: says(
                    " LOGIN ",
                    b"TAG NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n",
                    Then::GoOn,
                ),
                ..mine
            },
            "quota" => Field { beside: b"* OK [ALERT] Your password expires in 3 days\r\n", ..mine },
            "slow" => Field { waits: 13, ..mine },
            "clear" => Field { starttls: true, greeting: b"* OK hello, this port is no TLS", ..mine },
            _ => mine,
        };
        let acceptor = match name {
            "name" => ca.acceptor_for(&["mail.hoster.example", "*.hoster.example"]),
            _ => ca.good(),
        };
        let receive = runtime.block_on(crate::support::field::field(acceptor, imap));
        let send =
            runtime.block_on(crate::support::field::field(ca.good(), Field { user, code: CODE, ..SMTP }));
        let (imap, smtp) =
            (format!("localhost:{}/tls", receive.port), format!("localhost:{}/tls", send.port));
        let who = address(name);
        let add = ["add", &who, "--untested", "--imap", &imap, "--smtp", &smtp];
        let kept = mailkey(&desktop, &add, CODE);
        assert_eq!(kept.status, 0, "{kept:?}");
        servers.extend([receive, send]);
    }
    Bed { desktop, _servers: servers, _runtime: runtime }
}

impl Walk<'_> {
    fn until(&self, english: &str, chinese: &str) {
        let words = if self.look.language == "en" { english } else { chinese };
        self.app.wait_for(words, |map| map.texts.iter().any(|text| text.contains(words)));
    }

    /// Tests an account; the page that comes is waited for by these words.
    fn test(&self, name: &str, english: &str, chinese: &str) {
        let button = format!("test:{}", address(name));
        self.seek(&button);
        self.click(&button);
        self.until(english, chinese);
    }

    fn home(&self) {
        self.seek("back");
        self.go("back", "start");
    }
}

fn walk(look: Look) {
    let bed = bed(look);
    let screen = look.screen();
    let walk = Walk::begin(&screen, &bed.desktop, look, &[CODE, "qwertyuiopasdfgh"]);
    walk.test("hints", "without spaces", "去掉空格");
    walk.look("70-hints");
    walk.home();
    walk.test("exchange", "Exchange Online", "Exchange Online");
    walk.look("71-exchange-online");
    walk.home();
    walk.test("name", "mail.hoster.example", "mail.hoster.example");
    walk.seek("mend");
    walk.look("72-another-name");
    walk.home();
    walk.test("clear", "without encryption", "没有加密");
    walk.look("73-unencrypted");
    walk.home();
    walk.test("slow", "This server is slow", "这个服务器很慢");
    walk.look("74-slow");
    walk.app.wait_for_screen("done");
    walk.seek("finish");
    walk.go("finish", "start");
    walk.test("quota", "expires in 3 days", "expires in 3 days");
    walk.app.wait_for_screen("done");
    walk.look("75-server-says");
    walk.seek("finish");
    walk.go("finish", "start");
    walk.until("The server says", "服务器提示");
    walk.look("76-server-says-start");
    // What a server says it is leads to that provider's steps.
    walk.test("google", "Google Workspace", "Google Workspace");
    walk.look("77-whose-server");
    walk.seek("new-code");
    walk.go("new-code", "guide");
    walk.until("Google Workspace", "Google Workspace");
    walk.look("78-its-steps");
    walk.app.close();
}

#[test]
fn pages_of_own_servers_are_whole_in_english_light() {
    walk(Look::new("en", "light", 1.0));
}

#[test]
fn pages_of_own_servers_are_whole_in_english_dark_at_twice_the_size() {
    walk(Look::new("en", "dark", 2.0));
}

#[test]
fn pages_of_own_servers_are_whole_in_chinese_dark() {
    walk(Look::new("zh-CN", "dark", 1.0));
}

#[test]
fn pages_of_own_servers_are_whole_in_chinese_light_at_twice_the_size() {
    walk(Look::new("zh-CN", "light", 2.0));
}
