//! Walks through all that keeps codes for years, with real clicks: several codes an account, reminders, the encrypted
//! file, moving, passphrases, a backup's empty account. Every page leaves its picture, as in `gallery.rs`.

use std::fs;

use crate::support::app::Map;
use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::process::poll;
use crate::support::providers::{NETEASE, QQ, QQ_CODE, install, three_providers};
use crate::support::walk::{Look, Walk};
use serde_json::{Value, json};

/// An invented code for a second device.
const OTHER: &str = "nzqkhnwtmrplxbdf";
const WORDS: &str = "four unlikely little words";
const NEW_WORDS: &str = "five other unlikely little words";

impl Walk<'_> {
    fn words(&self, english: &'static str, chinese: &'static str) -> &'static str {
        if self.look.language == "en" { english } else { chinese }
    }

    fn until_text(&self, english: &'static str, chinese: &'static str) {
        let words = self.words(english, chinese);
        // Tab brings into sight what is elsewhere on the page; but a passphrase takes its time on a busy machine, and what
        // comes of it stands where the person is.
        for turn in 0..400 {
            if self.app.map().texts.iter().any(|text| text.contains(words)) {
                return;
            }
            if self.look.small || turn > 200 {
                self.app.key("Tab");
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("{words:?} never came: {:?}", self.app.map().texts);
    }

    fn passphrase(&self, fields: &[(&str, &str)]) {
        for (field, words) in fields {
            self.seek(field);
            self.fill(field, words);
        }
        self.seek("passphrase-submit");
        self.click("passphrase-submit");
    }
}

fn keep(desktop: &Desktop, label: &str, code: &str) {
    let kept = mailkey(desktop, &["add", QQ, "--untested", "--label", label], &format!("{code}\n"));
    assert_eq!(kept.status, 0, "{kept:?}");
}

fn settings(desktop: &Desktop, look: Look) {
    let settings = json!({"language": look.language, "theme": look.theme, "text_size": look.text});
    fs::create_dir_all(desktop.config()).unwrap();
    fs::write(desktop.config().join("settings.json"), settings.to_string()).unwrap();
}

fn register(desktop: &Desktop) -> Value {
    serde_json::from_slice(&fs::read(desktop.data().join("accounts.json")).unwrap()).unwrap()
}

/// Makes a code of the register older, and lets another one end soon.
fn grow_old(desktop: &Desktop) {
    let mut all = register(desktop);
    let then = |days: i64| jiff::Timestamp::now() - jiff::SignedDuration::from_hours(24 * days);
    let codes = &mut all["accounts"][0]["codes"];
    codes[0]["made"] = json!(then(230).to_string());
    codes[1]["expires"] = json!(then(-9).to_string());
    fs::write(desktop.data().join("accounts.json"), all.to_string()).unwrap();
}

fn codes(desktop: &Desktop) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let used =
        |code: &Value| code["used_in"].as_array().map(|it| it.iter().map(text).collect()).unwrap_or_default();
    let all = register(desktop)["accounts"][0]["codes"].as_array().unwrap().clone();
    all.iter().map(|code| (text(&code["label"]), used(code))).collect()
}

fn walk(look: Look) {
    let (_server, desktop) = three_providers();
    settings(&desktop, look);
    keep(&desktop, "Laptop", QQ_CODE);
    keep(&desktop, "Phone", OTHER);
    grow_old(&desktop);
    let screen = look.screen();
    let walk = Walk::begin(&screen, &desktop, look, &[QQ_CODE, OTHER, WORDS, NEW_WORDS]);
    several_codes(&walk, &desktop);
    moving(&walk, &desktop);
    walk.app.close();
    let walk = Walk::begin(&screen, &desktop, look, &[QQ_CODE, OTHER, WORDS, NEW_WORDS]);
    locked(&walk);
    walk.app.close();
    without_keychain(look);
}

fn several_codes(walk: &Walk<'_>, desktop: &Desktop) {
    walk.until_text("Time to change the code", "该更换了：");
    walk.look("50-reminders");
    walk.seek("close-reminders");
    walk.click("close-reminders");
    walk.seek(&format!("more:{QQ}"));
    walk.click(&format!("more:{QQ}"));
    walk.seek(&format!("edit:{QQ}:Phone"));
    walk.look("51-codes");
    walk.click(&format!("edit:{QQ}:Phone"));
    walk.seek("code-label");
    walk.fill("code-label", "Laptop");
    walk.seek("save-code");
    walk.click("save-code");
    walk.until_text("has the label", "已有标签为");
    walk.look("52-label-taken");
    walk.fill("code-label", "New phone");
    walk.seek("code-programs");
    walk.fill("code-programs", "Apple Mail, Calendar");
    walk.seek("code-ends");
    walk.fill("code-ends", "soon");
    walk.seek("save-code");
    walk.click("save-code");
    walk.until_text("Write the day like", "请把日期写成");
    walk.fill("code-ends", "2031-03-31");
    walk.seek("save-code");
    walk.look("53-code-edit");
    walk.click("save-code");
    walk.until_text("New phone", "New phone");
    let kept = poll(std::time::Duration::from_secs(10), || {
        let wanted = ("New phone".to_owned(), vec!["Apple Mail".to_owned(), "Calendar".to_owned()]);
        codes(desktop).contains(&wanted).then_some(())
    });
    assert!(kept.is_some(), "{:?}", codes(desktop));
    walk.seek(&format!("reset:{QQ}:New phone"));
    walk.go(&format!("reset:{QQ}:New phone"), "guide");
    walk.until_text("Apple Mail, Calendar", "Apple Mail");
    walk.look("54-reset-holders");
    walk.go("back", "start");
    // One more code: a label of its own, and no way back to the address.
    walk.seek(&format!("add-code:{QQ}"));
    walk.go(&format!("add-code:{QQ}"), "guide");
    walk.app.skip_guide();
    walk.fill("code", QQ_CODE);
    walk.seek("label");
    walk.fill("label", "Laptop");
    walk.seek("test-and-save");
    walk.click("test-and-save");
    walk.until_text("has the label", "已有标签为");
    walk.look("55-add-code");
    walk.go("back", "guide");
    walk.go("back", "start");
    // Retired: gone from here, with a word about the provider.
    walk.seek(&format!("edit:{QQ}:New phone"));
    walk.click(&format!("edit:{QQ}:New phone"));
    walk.seek("remove-code");
    walk.click("remove-code");
    walk.until_text("forgets this code", "会忘记这个授权码");
    walk.look("56-remove-code");
    // A second click on the very same place would be a double click's other half.
    std::thread::sleep(std::time::Duration::from_millis(900));
    walk.seek("remove-code");
    walk.click("remove-code");
    // It can be brought back for ten seconds.
    let gone = poll(std::time::Duration::from_secs(40), || (codes(desktop).len() == 1).then_some(()));
    assert!(gone.is_some(), "{:?}", codes(desktop));
}

fn moving(walk: &Walk<'_>, desktop: &Desktop) {
    walk.go("nav-settings", "settings");
    walk.seek("move-to-file");
    walk.look("57-settings-vault");
    walk.click("move-to-file");
    walk.passphrase(&[("passphrase", WORDS), ("passphrase-again", "four unlikely little wolves")]);
    walk.until_text("differ", "两次输入的口令不一样");
    walk.look("58-passphrases-differ");
    walk.passphrase(&[("passphrase-again", WORDS)]);
    walk.until_text("Mailkey moved 1 code", "已把 1 个授权码移到");
    walk.look("59-moved");
    assert_eq!(desktop.secret_lookup(QQ), None);
    assert_eq!(register(desktop)["home"], "file");
    walk.seek("change-passphrase");
    walk.click("change-passphrase");
    walk.seek("passphrase-old");
    walk.look("60-change-passphrase");
    walk.passphrase(&[("passphrase-old", WORDS), ("passphrase", NEW_WORDS), ("passphrase-again", NEW_WORDS)]);
    walk.until_text("has its new passphrase", "换了新口令");
    walk.seek("remind:365");
    walk.click("remind:365");
    walk.seek("daily:on");
    walk.click("daily:on");
    walk.until_text("no timer service", "没有运行定时服务");
    walk.look("61-no-timer");
    walk.go("nav-accounts", "start");
}

/// Started anew: the file wants its passphrase, once.
fn locked(walk: &Walk<'_>) {
    walk.seek("passphrase");
    walk.look("62-locked");
    walk.passphrase(&[("passphrase", "not these words at all")]);
    walk.until_text("does not open", "打不开加密文件");
    walk.look("63-wrong-passphrase");
    walk.passphrase(&[("passphrase", NEW_WORDS)]);
    walk.until_text("Codes are saved in the encrypted file", "加密文件");
    walk.app.wait_for("no form", |map: &Map| map.target("passphrase").is_none());
    walk.seek(&format!("test:{QQ}"));
    walk.go(&format!("test:{QQ}"), "done");
    walk.go("finish", "start");
    walk.look("64-works-from-the-file");
}

/// A computer without a keychain: the way to the encrypted file, and an account that a backup brought without its code.
fn without_keychain(look: Look) {
    let (server, full) = three_providers();
    let kept = mailkey(&full, &["add", NETEASE, "--untested", "--label", "Laptop"], "XWQKZVHNTMRPLBDF\n");
    assert_eq!(kept.status, 0, "{kept:?}");
    let words = full.home().join("words");
    fs::write(&words, WORDS).unwrap();
    let (backup, words) = (full.home().join("backup.age"), words.display().to_string());
    let backup = backup.display().to_string();
    let written = mailkey(&full, &["backup", &backup, "--backup-passphrase-file", &words], "");
    assert_eq!(written.status, 0, "{written:?}");

    let mut desktop = Desktop::without_keychain();
    install(&mut desktop, &server);
    settings(&desktop, look);
    let brought = mailkey(&desktop, &["restore", &backup, "--backup-passphrase-file", &words], "");
    assert_eq!(brought.status, 0, "{brought:?}");
    let screen = look.screen();
    let walk = Walk::begin(&screen, &desktop, look, &[QQ_CODE, OTHER, WORDS, NEW_WORDS]);
    walk.seek("use-file");
    walk.look("65-no-keychain");
    walk.click("use-file");
    walk.passphrase(&[("passphrase", "short"), ("passphrase-again", "short")]);
    walk.until_text("at least 8", "至少要 8");
    walk.passphrase(&[("passphrase", WORDS), ("passphrase-again", WORDS)]);
    walk.app.wait_for("no form", |map: &Map| map.target("passphrase").is_none());
    walk.seek(&format!("reset:{NETEASE}"));
    walk.look("66-restored-without-code");
    walk.go(&format!("reset:{NETEASE}"), "guide");
    walk.go("back", "start");
    walk.app.close();
    assert!(desktop.data().join("vault.age").exists());
}

#[test]
fn pages_of_old_codes_are_whole_in_english_light() {
    walk(Look::new("en", "light", 1.0));
}

#[test]
fn pages_of_old_codes_are_whole_in_chinese_dark() {
    walk(Look::new("zh-CN", "dark", 1.0));
}

#[test]
fn pages_of_old_codes_are_whole_in_english_dark_at_twice_the_size() {
    walk(Look::new("en", "dark", 2.0));
}

#[test]
fn pages_of_old_codes_are_whole_in_the_smallest_window() {
    walk(Look::new("zh-CN", "light", 1.0).small("normal"));
}
