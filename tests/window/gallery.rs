//! Walks through every page of the window in both languages, light and dark, at 1× and 2×: nothing may be cut, no
//! word may be missing. With `MAILKEY_PICTURES=FOLDER` every page leaves its picture there: those of both READMEs and of
//! docs/pictures.md come from here.

use std::path::Path;

use crate::support::desktop::Desktop;
use crate::support::mail_server::{MailServer, MailServerOptions, Mailbox};
use crate::support::name_server::NameServer;
use crate::support::walk::{Look, Walk};
use serde_json::{Value, json};

/// An invented code that the server takes.
const GOOD: &str = "qkzvhnwtmrplxbdf";
/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";
/// An invented code that the server takes after the reset.
const NEW: &str = "nzqkhnwtmrplxbdf";

/// More than any guide has.
const MOST_PARTS: usize = 40;

/// An address whose servers are named by hand.
const OWN: &str = "me@own.test";

/// The pages of journeys.
impl Walk<'_> {
    fn set_up_to_code(&self, address: &str) {
        self.go("add-account", "address");
        self.fill("address", address);
        self.go("continue", "guide");
        self.app.skip_guide();
    }

    fn pages(&self) {
        if !self.look.small {
            self.app.wait_for("the keychain's name", |map| map.shows("GNOME"));
        }
        self.look("01-welcome");
        for (control, screen) in
            [("nav-providers", "providers"), ("nav-help", "help"), ("nav-settings", "settings")]
        {
            self.go(control, screen);
            self.look(&format!("02-{screen}"));
        }
        self.click("proxy:named");
        self.app.wait_for("the field", |map| map.target("proxy").is_some());
        self.fill("proxy", "ftp://proxy.example");
        self.click("use-proxy");
        let wrong = if self.look.language == "en" { "The proxy must begin" } else { "代理必须以" };
        self.app.wait_for_text(wrong);
        self.look("24-proxy");
        self.click("proxy:system");
        self.go("nav-accounts", "start");
    }

    /// A server of one's own, whose certificate nobody knows.
    fn own_server(&self, server: &MailServer) {
        self.go("add-account", "address");
        self.fill("address", OWN);
        self.seek("by-hand");
        self.click("by-hand");
        self.wait_for_fields();
        let ports = server.ports();
        for (service, port) in [("imap", ports.imap_tls), ("smtp", ports.smtp_tls)] {
            self.fill(&format!("{service}-host"), "localhost");
            self.fill(&format!("{service}-port"), &port.to_string());
        }
        self.look("28-by-hand");
        self.go("continue", "guide");
        self.app.skip_guide();
        self.fill("code", GOOD);
        self.go("test-and-save", "check");
        self.app.wait_for("the card", |map| map.screen == "check" && map.target("back").is_some());
        self.look("25-untrusted");
        self.click("compare");
        self.app.wait_for("the certificate", |map| map.target("trust").is_some());
        self.look("26-certificate");
        self.fill("fingerprint", &server.fingerprint());
        let same = if self.look.language == "en" { "the same certificate" } else { "证书相同" };
        self.app.wait_for_text(same);
        self.look("27-certificate-same");
        self.go("trust", "done");
        self.go("finish", "start");
    }

    fn wait_for_fields(&self) {
        self.seek("imap-host");
    }

    /// A search that is still under way.
    fn search_slowly(&self) {
        self.fill("address", "me@slow.test");
        self.click("continue");
        self.seek("stop-search");
    }

    /// Domains that nobody knows: misspelt, found, led to a provider, and not found at all.
    fn finding(&self) {
        self.go("add-account", "address");
        self.fill("address", "me@gmial.con");
        self.seek("meant-yes");
        self.look("30-misspelt");
        self.fill("address", "me@found.test");
        self.seek("by-hand");
        self.look("31-will-ask");
        self.search_slowly();
        self.click("stop-search");
        self.wait_for_fields();
        // Another one for the picture, which on a busy machine may take longer than a search.
        self.search_slowly();
        self.look("47-searching");
        for (address, name) in [
            ("me@found.test", "32-found"),
            ("me@nobody.test", "33-not-found"),
            ("me@group.test", "34-exchanger"),
            ("me@ended.test", "35-exchanger-ends"),
        ] {
            self.fill("address", address);
            self.click("continue");
            self.seek("search-again");
            self.click("search-details");
            self.look(name);
            self.click("search-details");
        }
        for (address, name) in [
            ("me@group.test", "36-workspace"),
            ("me@centre.test", "37-place"),
            ("me@naver.com", "38-naver"),
            ("me@docomo.ne.jp", "39-user-name"),
            ("me@tiscali.it", "40-login-guide"),
            ("me@orange.fr", "41-may-differ"),
        ] {
            self.fill("address", address);
            if address.ends_with(".test") {
                self.click("continue");
                self.seek("search-again");
            }
            self.go("continue", "guide");
            self.look(name);
            if name == "40-login-guide" {
                // A second click on the very same place would be a double click's other half.
                std::thread::sleep(std::time::Duration::from_millis(900));
                self.app.skip_guide();
                self.look("42-login-password");
                self.go("back", "guide");
            }
            self.go("back", "address");
        }
        self.fill("address", "me@proton.me");
        self.wait_for_fields();
        self.look("43-bridge");
        self.go("continue", "guide");
        self.look("44-bridge-guide");
        self.go("back", "address");
        self.fill("address", "yandex");
        self.app.wait_for_text("Yandex 360");
        self.look("45-tiles-narrowed");
        self.go("cancel", "start");
        self.go("nav-providers", "providers");
        self.fill("search", "naver");
        self.app.wait_for_text("naver.com");
        self.look("46-providers-search");
        self.go("nav-accounts", "start");
    }

    fn set_up(&self, server: &MailServer) {
        self.go("add-account", "address");
        self.look("03-address");
        for (name, address) in [
            ("04-address-no-code", "me@outlook.com"),
            ("05-address-unknown", "me@mail.of-an-institute-with-a-very-long-name.example.org"),
            ("06-address-known", self.who),
        ] {
            self.fill("address", address);
            self.app.wait_for_text(address);
            self.look(name);
        }
        self.go("continue", "guide");
        self.look("07-guide-question");
        self.click("not-sure");
        self.look("08-guide-doubt");
        self.steps();
        self.app.skip_guide();
        self.look("10-code-empty");
        self.fill("code", "Summer2024");
        self.look("11-code-remark");
        self.fill("code", &WRONG.replace("hn", " hn"));
        self.fill("label", "Thunderbird");
        self.look("12-code");
        self.go("test-and-save", "check");
        self.app.wait_for("the card", |map| map.screen == "check" && map.target("back").is_some());
        self.look("13-refused");
        self.click("wire");
        self.app.wait_for("what was said", |map| map.target("close-wire").is_some());
        self.look("21-wire");
        self.click("close-wire");
        self.app.wait_for("the card", |map| map.target("close-wire").is_none());
        self.go("back", "code");
        self.fill("code", GOOD);
        server.freeze();
        self.go("test-and-save", "check");
        self.look("14-check");
        server.thaw();
        self.app.wait_for_screen("done");
        self.look("15-done");
        self.click("send-message");
        let arrived = if self.look.language == "en" { "The message arrived" } else { "邮件已到达" };
        self.app.wait_for_text(arrived);
        self.look("22-sent");
        self.uses();
        self.go("finish", "start");
    }

    /// Through the guide part by part: each leaves its picture.
    fn steps(&self) {
        for number in 1..MOST_PARTS {
            let map = self.app.map();
            if map.target("copied").is_some() {
                return;
            }
            let way = if map.target("next-step").is_some() { "next-step" } else { "open-page" };
            let seen = map.texts;
            self.click(way);
            self.app.wait_for("the next part", |map| map.texts != seen);
            self.look(&format!("09-guide-{number:02}"));
            if number == 3 {
                self.seek("different");
                self.click("different");
                self.seek("copy-different");
                self.look("48-different");
                self.click("next-step");
            }
        }
        panic!("the guide has no end");
    }

    fn afterwards(&self, server: &MailServer) {
        self.set_up_to_code("lab@163.com");
        self.fill("code", GOOD);
        self.go("test-and-save", "done");
        self.go("finish", "start");
        server.set_code("lab@163.com", "anotherhnwtmrplx");
        self.go("test:lab@163.com", "check");
        self.app.wait_for("the card", |map| map.screen == "check" && map.target("back").is_some());
        self.look("16-retest-refused");
        self.go("back", "start");
        self.look("17-accounts");
        self.click("test-all");
        self.app.wait_for("the round's end", |map| map.target("close-summary").is_some());
        self.look("23-round");
        self.click("close-summary");
        self.app.wait_for("the list", |map| map.target("close-summary").is_none());
        self.click(&format!("more:{}", self.who));
        self.look("18-account-open");
        self.go(&format!("reset:{}", self.who), "guide");
        self.look("19-reset-guide");
        self.app.skip_guide();
        server.set_code(self.who, NEW);
        self.app.type_into("code", NEW);
        self.go("test-and-save", "done");
        self.look("20-reset-done");
    }
}

/// A provider of the catalogue whose servers are those of the test bed.
fn provider(id: &str, server: &MailServer) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/providers/{id}.json"));
    let text = std::fs::read_to_string(path).expect("a provider's file");
    let mut provider: Value = serde_json::from_str(&text).expect("JSON");
    let ports = server.ports();
    provider["imap"] = json!([{"host": "localhost", "port": ports.imap_tls, "security": "tls"}]);
    provider["smtp"] = json!([{"host": "localhost", "port": ports.smtp_tls, "security": "tls"}]);
    let choices = provider.pointer_mut("/server_question/choices").and_then(Value::as_array_mut);
    for choice in choices.into_iter().flatten() {
        for service in ["imap", "smtp"] {
            choice[service] = json!([{"host": "localhost", "port": ports.imap_tls, "security": "tls"}]);
        }
    }
    provider
}

fn walk(look: Look) {
    let mailboxes = vec![Mailbox::new(look.who(), GOOD), Mailbox::new("lab@163.com", GOOD)];
    let server = MailServer::start(MailServerOptions { mailboxes, ..MailServerOptions::default() });
    let mut desktop = Desktop::start();
    let own = desktop.config().join("providers");
    std::fs::create_dir_all(&own).expect("a folder");
    for id in [
        "qq",
        "netease-163",
        "google-workspace",
        "microsoft365",
        "zoho",
        "naver",
        "docomo",
        "tiscali-it",
        "orange-fr",
    ] {
        std::fs::write(own.join(format!("{id}.json")), provider(id, &server).to_string()).expect("a file");
    }
    // A name server that never answers.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").expect("a socket");
    let silent = (silent.local_addr().expect("its address").port(), silent);
    let names = NameServer::start(&[
        &format!("server=/slow.test/127.0.0.1#{}", silent.0),
        "mx-host=group.test,aspmx.l.google.com,1",
        "mx-host=ended.test,ended-test.mail.protection.outlook.com,1",
        "mx-host=centre.test,mx.zoho.com,1",
        "mx-host=found.test,mail.found.test,1",
        "host-record=nobody.test,127.0.0.1",
        "srv-host=_imaps._tcp.found.test,imap.hoster.example,993,0,0",
        "srv-host=_submissions._tcp.found.test,smtp.found.test,465,0,0",
    ]);
    desktop.set_env("MAILKEY_DNS", &names.place.to_string());
    let settings = json!({"language": look.language, "theme": look.theme, "text_size": look.text});
    std::fs::write(desktop.config().join("settings.json"), settings.to_string()).expect("settings");
    desktop.set_env("SSL_CERT_FILE", server.ca_file().to_str().expect("a path in UTF-8"));
    let screen = look.screen();
    let walk = Walk::begin(&screen, &desktop, look, &[GOOD, WRONG, NEW]);
    walk.pages();
    walk.finding();
    walk.set_up(&server);
    walk.afterwards(&server);
    walk.go("finish", "start");
    walk.own_server(&MailServer::with(OWN, GOOD));
    walk.app.close();
}

#[test]
fn every_page_is_whole_in_english_light() {
    walk(Look::new("en", "light", 1.0));
}

#[test]
fn every_page_is_whole_in_english_dark_at_twice_the_size() {
    walk(Look::new("en", "dark", 2.0));
}

#[test]
fn every_page_is_whole_in_chinese_light_at_twice_the_size() {
    walk(Look::new("zh-CN", "light", 2.0));
}

#[test]
fn every_page_is_whole_in_chinese_dark() {
    walk(Look::new("zh-CN", "dark", 1.0));
}

#[test]
fn every_page_is_whole_in_the_smallest_window() {
    walk(Look::new("zh-CN", "dark", 1.0).small("normal"));
}

#[test]
fn every_page_is_whole_in_the_smallest_window_with_the_largest_text() {
    walk(Look::new("en", "light", 1.0).small("larger"));
}
