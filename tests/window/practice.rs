//! The practice, with the real window and a real browser: a code is got on the site, pasted, tested, ended, replaced; and
//! everything that can be made to go wrong is named.

use std::path::PathBuf;

use crate::journeys::{finish, go_to_first_step, walk_guide};
use crate::support::app::{App, program};
use crate::support::chromium::Chromium;
use crate::support::desktop::Desktop;
use crate::support::process::{poll, signal, started_by};
use crate::support::screen::Screen;

/// How a practice is walked.
struct Round {
    /// What `--lang` says.
    language: &'static str,
    /// Whom the practice plays, and the address there.
    like: &'static str,
    address: &'static str,
    scale: f32,
    dark: bool,
    /// Part of what the window says of each thing that goes wrong, by its name on the site. QQ says one and the same for
    /// several, and NetEase nothing of its own of a login password.
    faults: [(&'static str, &'static str); 7],
}

const ENGLISH: Round = Round {
    language: "en",
    like: "netease-163",
    address: "me@netease-163.practice.test",
    scale: 1.0,
    dark: false,
    faults: [
        ("service-off", "do not allow mail programs yet"),
        ("code-ended", "worked before, but 163 Mail (practice) refuses it now"),
        ("login-password", "worked before, but 163 Mail (practice) refuses it now"),
        ("id-demanded", "only to programs that give their name (IMAP ID)"),
        ("too-many-tries", "pauses sign-ins after many tries"),
        ("certificate-expired", "certificate is past its date"),
        ("maintenance", "cannot answer right now"),
    ],
};

const CHINESE: Round = Round {
    language: "zh-CN",
    like: "qq",
    address: "me@qq.practice.test",
    scale: 2.0,
    dark: true,
    faults: [
        ("service-off", "这个授权码以前能用，现在 QQ 邮箱（练习）拒绝了它"),
        ("code-ended", "这个授权码以前能用，现在 QQ 邮箱（练习）拒绝了它"),
        ("login-password", "这个授权码以前能用，现在 QQ 邮箱（练习）拒绝了它"),
        ("id-demanded", "IMAP ID"),
        ("too-many-tries", "没有说明具体原因"),
        ("certificate-expired", "证书已过期"),
        ("maintenance", "没有说明具体原因"),
    ],
};

struct Walk<'a> {
    round: &'a Round,
    desktop: &'a Desktop,
    screen: &'a Screen,
    app: App<'a>,
    browser: Chromium,
    site: String,
    pictures: PathBuf,
    taken: usize,
}

impl Walk<'_> {
    /// Keeps pictures of the window and of the site.
    fn look(&mut self, name: &str) {
        self.taken += 1;
        let file = |of: &str| self.pictures.join(format!("{:02}-{name}-{of}.png", self.taken));
        self.app.window().screenshot(&file("window"));
        let site = file("site");
        self.browser.picture(&site);
    }

    /// Opens the page of a guide's first step, as the window has the launcher do it, in the browser.
    fn open_page(&mut self) {
        let before = self.desktop.opened_pages().len();
        go_to_first_step(&self.app);
        self.app.click_on("open-page");
        let page =
            poll(std::time::Duration::from_secs(30), || self.desktop.opened_pages().get(before).cloned());
        let page = page.expect("a page was opened");
        assert!(page.starts_with("http://127.0.0.1:"), "only loopback: {page}");
        self.browser.open(&page);
        self.site = page.split('/').take(4).collect::<Vec<_>>().join("/") + "/";
    }

    /// Goes through the site as its pages say, to the code; gives it.
    fn get_code(&mut self) -> String {
        for number in 0..30 {
            self.can_be_read_out();
            if number == 1 {
                self.look("site-step");
            }
            if self.browser.has("#code") {
                self.look("site-code");
                return self
                    .browser
                    .evaluate("document.querySelector('#code').value")
                    .as_str()
                    .unwrap()
                    .to_owned();
            }
            if self.browser.has("input[name=number]") {
                let said = self.browser.evaluate("document.querySelector('.phone p').innerText");
                let number: String = said.as_str().unwrap().chars().filter(char::is_ascii_digit).collect();
                self.browser.type_into("input[name=number]", &number);
            }
            self.browser.follow("main form button");
        }
        panic!("no code comes: {}", self.browser.text());
    }

    /// Copies the code as anybody does, pastes it in the window, and tests it.
    fn paste_and_save(&mut self, code: &str) {
        walk_guide(&self.app);
        self.screen.copy(code);
        self.app.click_on("paste");
        self.look("code-pasted");
        self.app.click_on("test-and-save");
        self.app.wait_for_screen("done");
        self.look("done");
        finish(&self.app);
    }

    /// Tests the saved code again; gives what the window says in the end.
    fn test_again(&mut self, name: &str, words: &str) {
        self.app.click_on(&format!("test:{}", self.round.address));
        self.app.wait_for_screen("check");
        self.app.wait_for(words, |map| map.screen == "check" && map.shows(words));
        self.look(name);
        self.app.key("Escape");
        self.app.wait_for_screen("start");
    }

    /// Whether the site's page has a name for everything, for whoever has it read out.
    fn can_be_read_out(&mut self) {
        // The browser draws that tree a moment after the page.
        let mut unreadable = Vec::new();
        let whole = poll(std::time::Duration::from_secs(20), || {
            unreadable = self.browser.unreadable();
            unreadable.is_empty().then_some(())
        });
        assert!(whole.is_some(), "{}: {unreadable:?}", self.browser.address());
    }

    fn let_go_wrong(&mut self, fault: &str) {
        let site = self.site.clone();
        self.browser.open(&site);
        self.can_be_read_out();
        self.browser.click(&format!("input[name=fault][value='{fault}']"));
        self.browser.follow("form[action$='fault'] button");
    }
}

fn walk_all(round: &Round) {
    let desktop = Desktop::start();
    let screen = Screen::start((1100.0 * round.scale) as u32, (860.0 * round.scale) as u32, round.scale);
    let mut command = desktop.command(program());
    command.args(["practice", "--like", round.like, "--lang", round.language]);
    let app = App::launch_command(&screen, &desktop, command, &[]);
    let browser = Chromium::start(&desktop, round.scale, round.dark);
    let folder = match std::env::var_os("MAILKEY_PICTURES") {
        Some(folder) => PathBuf::from(folder).join(format!("practice-{}", round.language)),
        None => desktop.scratch().join("practice"),
    };
    std::fs::create_dir_all(&folder).unwrap();
    let site = String::new();
    let mut walk =
        Walk { round, desktop: &desktop, screen: &screen, app, browser, site, pictures: folder, taken: 0 };
    walk.app.wait_for_screen("start");
    walk.look("start");

    // The set-up: generated, copied, pasted, tested, kept.
    walk.app.click_on(&format!("practise:{}", round.address));
    walk.app.wait_for_screen("address");
    walk.app.click_on("continue");
    walk.app.wait_for_screen("guide");
    walk.open_page();
    let first = walk.get_code();
    walk.paste_and_save(&first);

    // Everything that can be made to go wrong, once each, and nothing again.
    for (fault, words) in round.faults {
        walk.let_go_wrong(fault);
        walk.test_again(fault, words);
    }
    // A slow server lets in; then all is well again.
    for fault in ["slow", ""] {
        walk.let_go_wrong(fault);
        walk.app.click_on(&format!("test:{}", round.address));
        walk.app.wait_for_screen("done");
        finish(&walk.app);
    }

    // Ended on the page; then replaced.
    let codes = format!("{}{}/codes", walk.site, round.like);
    walk.browser.open(&codes);
    walk.can_be_read_out();
    walk.browser.follow("button[name=end]");
    walk.look("site-ended");
    walk.test_again("ended", round.faults[1].1);
    walk.app.click_on(&format!("reset:{}", round.address));
    walk.app.wait_for_screen("guide");
    walk.open_page();
    let second = walk.get_code();
    assert_ne!(first, second);
    walk.paste_and_save(&second);

    // It is marked, nothing of it is in the person's keychain or files, and nothing is left.
    assert!(walk.app.window().title().contains(if round.language == "en" { "Practice" } else { "练习" }));
    assert_eq!(desktop.secrets(), "");
    walk.app.close();
    assert!(!desktop.data().join("practice").exists(), "nothing is left");
    assert_eq!(desktop.files_with(&second), Vec::<PathBuf>::new());
    assert!(!desktop.data().join("accounts.json").exists(), "its accounts live apart");
}

#[test]
fn everything_can_be_practised_with_a_browser_in_english() {
    walk_all(&ENGLISH);
}

#[test]
fn everything_can_be_practised_with_a_browser_in_chinese() {
    walk_all(&CHINESE);
}

#[test]
fn a_practice_opens_from_the_welcome_page_and_a_killed_one_leaves_nothing() {
    let desktop = Desktop::start();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    app.click_on("practise");
    let opened = poll(std::time::Duration::from_secs(60), || screen.has_window("Practice: ").then_some(()));
    assert!(opened.is_some(), "no window to practise in");
    let practice = desktop.data().join("practice");
    assert!(practice.exists());
    signal(started_by(app.window().pid(), "mailkey").expect("the practice runs"), "KILL");
    let gone = poll(std::time::Duration::from_secs(20), || (!screen.has_window("Practice: ")).then_some(()));
    assert!(gone.is_some());
    assert!(practice.exists(), "a killed one cannot tidy up");
    app.close();
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    assert!(!practice.exists(), "the next start does");
    app.close();
}
