//! The three journeys in the real window, with real clicks and keys, real servers and a real Secret Service.

use std::path::PathBuf;

use crate::support::app::{App, Map, program};
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::name_server::NameServer;
use crate::support::process::poll;
use crate::support::providers::{ICLOUD, ICLOUD_CODE, NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};
use crate::support::screen::Screen;

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";
/// An invented code that a server takes only once it is told to.
pub const NEW: &str = "nzqkhnwtmrplxbdf";
/// No code of these tests may ever stand in the map of the window.
const SECRETS: [&str; 5] = [QQ_CODE, NETEASE_CODE, ICLOUD_CODE, WRONG, NEW];

/// Servers, a session and a screen for one test.
pub struct Bed {
    pub server: MailServer,
    pub desktop: Desktop,
    pub screen: Screen,
}

impl Bed {
    pub fn new() -> Bed {
        let (server, desktop) = three_providers();
        let screen = Screen::start(1200, 900, 1.0);
        Bed { server, desktop, screen }
    }

    pub fn launch(&self) -> App<'_> {
        let app = App::launch(&self.screen, &self.desktop, &SECRETS);
        app.wait_for_screen("start");
        app
    }

    /// Starts the program with one account that is kept already: set up in the window, as everything here.
    fn launch_with_qq(&self) -> App<'_> {
        let app = self.launch();
        go_to_code(&app, QQ);
        save(&app, QQ_CODE);
        finish(&app);
        app
    }

    /// Fails when a code stands anywhere but in the Secret Service: not in a file, an argument, a variable or a log.
    pub fn assert_nowhere(&self, app: &App, code: &str) {
        assert_eq!(self.desktop.files_with(code), Vec::<PathBuf>::new());
        let shown = app.window().arguments_and_environment() + &app.window().log();
        assert!(!shown.contains(code), "the code stands in arguments, environment or log");
    }

    fn kept(&self, address: &str) -> Option<String> {
        self.desktop.secret_lookup(address)
    }
}

/// From the start page to the guide of an address.
pub fn go_to_guide(app: &App, address: &str) {
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", address);
    app.wait_for_text(address);
    app.click_on("continue");
    app.wait_for_screen("guide");
}

/// Past what a guide asks and tells first, to the step that opens its page.
pub fn go_to_first_step(app: &App) {
    let map = app.wait_for("a part of the guide", |map| {
        ["next-step", "open-page"].iter().any(|id| map.target(id).is_some())
    });
    if map.target("open-page").is_none() {
        let seen = map.texts;
        app.click_on("next-step");
        app.wait_for("the next part", |map| map.texts != seen);
        go_to_first_step(app);
    }
}

/// Step by step through a guide whose page is open, to the page that takes the code.
pub fn walk_guide(app: &App) {
    let map =
        app.wait_for("a way on", |map| ["copied", "next-step"].iter().any(|id| map.target(id).is_some()));
    if map.target("copied").is_none() {
        let steps_seen = map.texts;
        app.click_on("next-step");
        app.wait_for("the next step", |map| map.texts != steps_seen);
        return walk_guide(app);
    }
    app.click_on("copied");
    app.wait_for_screen("code");
}

pub fn go_to_code(app: &App, address: &str) {
    go_to_guide(app, address);
    app.skip_guide();
}

/// Types a code, tests it and waits for the end of a test that passes.
pub fn save(app: &App, code: &str) {
    app.type_into("code", code);
    app.click_on("test-and-save");
    app.wait_for_screen("done");
}

pub fn finish(app: &App) {
    app.click_on("finish");
    app.wait_for_screen("start");
}

/// Types a code that is refused and waits for the card that says so.
fn be_refused(app: &App, code: &str) -> Map {
    app.type_into("code", code);
    app.click_on("test-and-save");
    app.wait_for_screen("check");
    app.wait_for_text("Authentication failed")
}

/// The whole set-up of one account with the browser and all, and where the code is afterwards.
fn set_up(address: &str, code: &str, domain: &str) {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, address);
    go_to_first_step(&app);
    app.click_on("open-page");
    let page = bed.desktop.wait_for_page(domain);
    assert_eq!(page, format!("https://account.{domain}/code"));
    walk_guide(&app);
    save(&app, code);
    assert_eq!(bed.kept(address).as_deref(), Some(code));
    bed.assert_nowhere(&app, code);
    finish(&app);
    app.find(&format!("test:{address}"));
    assert_eq!(bed.server.refused_sign_ins(), 0);
    assert_eq!(bed.desktop.opened_pages().len(), 1, "one click opens one page");
    bed.assert_nowhere(&app, code);
    app.close();
    assert_eq!(bed.kept(address).as_deref(), Some(code));
    assert_eq!(bed.desktop.files_with(code), Vec::<PathBuf>::new());
}

#[test]
fn an_account_like_those_of_qq_is_set_up() {
    set_up(QQ, QQ_CODE, "qq.test");
}

#[test]
fn an_account_like_those_of_netease_is_set_up() {
    set_up(NETEASE, NETEASE_CODE, "163.test");
}

#[test]
fn an_account_like_those_of_icloud_is_set_up() {
    set_up(ICLOUD, ICLOUD_CODE, "icloud.test");
}

#[test]
fn an_account_whose_servers_are_found_is_set_up() {
    const ME: &str = "me@firm.test";
    let server = MailServer::with(ME, QQ_CODE);
    let ports = server.ports();
    let names = NameServer::start(&[
        &format!("srv-host=_imaps._tcp.firm.test,localhost,{},0,0", ports.imap_tls),
        &format!("srv-host=_submissions._tcp.firm.test,localhost,{},0,0", ports.smtp_tls),
    ]);
    let mut desktop = Desktop::start();
    desktop.set_env("MAILKEY_DNS", &names.place.to_string());
    desktop.set_env("SSL_CERT_FILE", server.ca_file().to_str().expect("a path in UTF-8"));
    let bed = Bed { server, desktop, screen: Screen::start(1200, 900, 1.0) };
    let app = bed.launch();
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", ME);
    app.wait_for_text("Mailkey sends only firm.test");
    let quiet = bed.server.imap_log().len();
    assert_eq!(names.asked(), [""; 0], "nobody is asked before the person says so");
    app.click_on("continue");
    app.wait_for_text("may be somebody else's");
    assert_eq!(bed.server.imap_log().len(), quiet, "nobody has gone there yet");
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.skip_guide();
    save(&app, QQ_CODE);
    assert_eq!(bed.kept(ME).as_deref(), Some(QQ_CODE));
    bed.assert_nowhere(&app, QQ_CODE);
}

#[test]
fn a_misspelt_domain_is_asked_about() {
    let bed = Bed::new();
    let app = bed.launch();
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", "me@qq.tset");
    app.wait_for_text("Did you mean me@qq.test?");
    app.click_on("meant-yes");
    app.wait_for_text("Test QQ Mail");
    app.click_on("continue");
    app.wait_for_screen("guide");
}

#[test]
fn a_bridge_on_this_computer_is_set_up_after_its_certificate_was_compared() {
    const ME: &str = "me@proton.me";
    // A code of the bridge's shape: 22 letters, digits and dashes.
    const BRIDGE: &str = "qkzvhnwtmrplxbdf-QK_zv";
    let server = MailServer::with(ME, BRIDGE);
    let bed = Bed { server, desktop: Desktop::start(), screen: Screen::start(1200, 900, 1.0) };
    let app = App::launch(&bed.screen, &bed.desktop, &[BRIDGE]);
    app.wait_for_screen("start");
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", ME);
    app.wait_for_text("Bridge shows the ports");
    let ports = bed.server.ports();
    app.type_into("imap-port", &ports.imap_starttls.to_string());
    app.tab_to("smtp-port");
    app.type_into("smtp-port", &ports.smtp_starttls.to_string());
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.wait_for_text("Do you have a paid Proton plan?");
    app.skip_guide();
    app.type_into("code", BRIDGE);
    app.click_on("test-and-save");
    app.wait_for_screen("check");
    app.wait_for("the certificate's card", |map| map.target("compare").is_some());
    app.click_on("compare");
    app.wait_for("the certificate", |map| map.target("trust").is_some());
    app.type_into("fingerprint", &bed.server.fingerprint());
    app.wait_for_text("the same certificate");
    app.click_on("trust");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(ME).as_deref(), Some(BRIDGE));
    assert_eq!(bed.server.refused_sign_ins(), 0);
}

#[test]
fn the_link_can_be_copied_where_no_browser_opens() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    app.click_on("copy-link");
    let copied = poll(std::time::Duration::from_secs(20), || {
        (bed.screen.clipboard() == "https://account.qq.test/code").then_some(())
    });
    assert!(copied.is_some(), "the clipboard holds {:?}", bed.screen.clipboard());
    assert!(bed.desktop.opened_pages().is_empty());
}

#[test]
fn somebody_who_has_a_code_already_skips_the_guide_and_pastes_it() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    app.click_on("have-code");
    app.wait_for_screen("code");
    bed.screen.copy(" qkzv hnwt mrpl xbdf ");
    app.click_on("paste");
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE), "it was tidied");
    assert_eq!(bed.server.refused_sign_ins(), 0);
}

#[test]
fn a_copied_code_is_offered_and_leaves_the_clipboard_once_it_has_passed() {
    let bed = Bed::new();
    let app = bed.launch();
    bed.screen.copy("some other text");
    go_to_code(&app, QQ);
    assert!(app.map().target("take-offered").is_none(), "another text is nobody's business");
    app.click_on("back");
    app.wait_for_screen("guide");
    bed.screen.copy(&format!("{QQ_CODE}\n{NEW}"));
    app.skip_guide();
    app.wait_for("the page as it was", |map| map.target("paste").is_some());
    assert!(app.map().target("take-offered").is_none(), "of two codes it takes none");
    app.click_on("back");
    app.wait_for_screen("guide");
    bed.screen.copy(" qkzv hnwt mrpl xbdf ");
    app.skip_guide();
    app.wait_for_text("You have copied a code of 16 characters");
    bed.assert_nowhere(&app, QQ_CODE);
    app.click_on("take-offered");
    app.wait_for("the code", |map| map.target("take-offered").is_none());
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE));
    let emptied =
        poll(std::time::Duration::from_secs(20), || (!bed.screen.clipboard().contains("qkzv")).then_some(()));
    assert!(emptied.is_some(), "the clipboard holds it still");
}

#[test]
fn a_set_up_goes_on_after_the_program_was_killed() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    go_to_first_step(&app);
    app.click_on("open-page");
    bed.desktop.wait_for_page("qq.test");
    app.click_on("next-step");
    app.wait_for_text("Generate a code and copy it");
    let kept = bed.desktop.data().join("waiting.json");
    let waits = poll(std::time::Duration::from_secs(20), || {
        std::fs::read_to_string(&kept).is_ok_and(|text| text.contains("Generate a code")).then_some(())
    });
    assert!(waits.is_some());
    app.kill();
    let app = bed.launch();
    app.wait_for_text(&format!("Continue with {QQ}"));
    app.click_on("go-on-waiting");
    app.wait_for_screen("guide");
    app.wait_for_text("Generate a code and copy it");
    app.click_on("copied");
    app.wait_for_screen("code");
    save(&app, QQ_CODE);
    finish(&app);
    app.find(&format!("test:{QQ}"));
    assert!(app.map().target("go-on-waiting").is_none(), "what is done waits no more");
    assert!(poll(std::time::Duration::from_secs(20), || (!kept.exists()).then_some(())).is_some());
}

#[test]
fn a_set_up_that_waits_is_forgotten_on_request() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    app.key("Escape");
    app.wait_for_screen("guide");
    app.close();
    let app = bed.launch();
    app.click_on("forget-waiting");
    app.wait_for("the page without it", |map| map.target("forget-waiting").is_none());
    app.close();
    let app = bed.launch();
    app.find("add-account");
    assert!(app.map().target("go-on-waiting").is_none());
}

#[test]
fn the_guide_stands_beside_the_browser_and_comes_back() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    go_to_first_step(&app);
    let before = app.window().size();
    app.click_on("beside");
    app.wait_for_text("Full window");
    let narrow = poll(std::time::Duration::from_secs(20), || {
        (app.window().size().0 <= 400).then(|| app.window().size())
    });
    assert!(narrow.is_some(), "{:?}", app.window().size());
    app.click_on("open-page");
    bed.desktop.wait_for_page("qq.test");
    app.click_on("next-step");
    app.wait_for_text("Generate a code and copy it");
    app.click_on("beside");
    let back = poll(std::time::Duration::from_secs(20), || (app.window().size() == before).then_some(()));
    assert!(back.is_some(), "{:?} and before {before:?}", app.window().size());
    app.click_on("beside");
    app.wait_for_text("Full window");
    app.click_on("copied");
    app.wait_for_screen("code");
    let wide = poll(std::time::Duration::from_secs(20), || (app.window().size() == before).then_some(()));
    assert!(wide.is_some(), "the page of the code has its room again: {:?}", app.window().size());
}

#[test]
fn the_steps_can_be_saved_as_a_page() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    go_to_first_step(&app);
    app.click_on("save-steps");
    let file = bed.desktop.home().join("mailkey-qq.html");
    app.wait_for_text("mailkey-qq.html");
    let page = std::fs::read_to_string(file).unwrap();
    for words in ["Test QQ Mail", "<li>Generate a code and copy it.", "https://account.qq.test/code"] {
        assert!(page.contains(words), "{page}");
    }
    assert!(!page.contains(QQ), "whose account it is stands nowhere");
}

#[test]
fn a_kept_account_is_tested_again_from_the_start_page() {
    let bed = Bed::new();
    let app = bed.launch_with_qq();
    let before = bed.server.imap_sign_ins();
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    assert_eq!(bed.server.imap_sign_ins(), before + 1);
    finish(&app);
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE));

    // And again after a new start, when the provider takes the code no more.
    app.close();
    bed.server.set_code(QQ, NEW);
    let app = bed.launch();
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("check");
    app.wait_for_text("Authentication failed");
    assert_eq!(bed.server.refused_sign_ins(), 1);
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE), "a refusal removes nothing");
    bed.assert_nowhere(&app, QQ_CODE);
}

#[test]
fn all_accounts_are_tested_at_once() {
    let bed = Bed::new();
    let app = bed.launch_with_qq();
    go_to_code(&app, NETEASE);
    save(&app, NETEASE_CODE);
    finish(&app);
    let before = bed.server.imap_sign_ins();
    app.click_on("test-all");
    let tested =
        poll(std::time::Duration::from_secs(60), || (bed.server.imap_sign_ins() == before + 2).then_some(()));
    assert!(tested.is_some(), "{}", bed.server.imap_log());
    assert_eq!(bed.server.refused_sign_ins(), 0);
}

#[test]
fn in_a_reset_the_old_code_stays_until_the_new_one_has_passed() {
    let bed = Bed::new();
    let app = bed.launch_with_qq();
    app.click_on(&format!("reset:{QQ}"));
    app.wait_for_screen("guide");
    app.wait_for_text("cannot be looked up");
    go_to_first_step(&app);
    app.click_on("open-page");
    assert_eq!(bed.desktop.wait_for_page("qq.test"), "https://account.qq.test/reset");
    walk_guide(&app);
    be_refused(&app, NEW);
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE), "the new code has not passed");
    assert_eq!(bed.server.refused_sign_ins(), 1);

    bed.server.set_code(QQ, NEW);
    app.click_on("retry");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(QQ).as_deref(), Some(NEW));
    assert!(!bed.desktop.secrets().contains(QQ_CODE), "the old code still lies about");
    finish(&app);
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    for code in [QQ_CODE, NEW] {
        bed.assert_nowhere(&app, code);
    }
}

#[test]
fn a_wrong_code_shows_its_card_and_costs_one_refused_sign_in() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    let map = be_refused(&app, WRONG);
    for id in ["retry", "keep-untested"] {
        assert!(map.target(id).is_some(), "{id} is missing: {map:#?}");
    }
    app.click_on("fold:details");
    let map = app.wait_for("what was done", |map| map.shows("localhost"));
    assert!(map.shows("localhost"), "where it was tried: {map:#?}");
    assert!(map.shows(QQ), "as whom: {map:#?}");
    assert_eq!(bed.server.refused_sign_ins(), 1);
    assert_eq!(bed.kept(QQ), None);
    bed.assert_nowhere(&app, WRONG);

    app.click_on("back");
    app.wait_for_screen("code");
    save(&app, QQ_CODE);
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE));
    assert_eq!(bed.server.refused_sign_ins(), 1);
}

#[test]
fn a_refused_code_is_kept_only_by_an_explicit_choice() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    be_refused(&app, WRONG);
    app.click_on("keep-untested");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(QQ).as_deref(), Some(WRONG));
    assert_eq!(bed.server.refused_sign_ins(), 1);
}

#[test]
fn back_and_forth_loses_nothing_that_was_typed() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    app.type_into("code", QQ_CODE);
    app.type_into("label", "Laptop");
    app.wait_for_text("Laptop");
    app.click_on("back");
    app.wait_for_screen("guide");
    app.click_on("back");
    app.wait_for_screen("address").shows(QQ).then_some(()).expect("the address is kept");
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.skip_guide();
    app.wait_for_text("Laptop");
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE), "the code was kept on the way");
}

#[test]
fn a_test_can_be_cancelled_while_the_server_is_silent() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    bed.server.freeze();
    app.type_into("code", QQ_CODE);
    app.click_on("test-and-save");
    app.wait_for_screen("check");
    app.click_on("cancel");
    app.wait_for("the end of the test", |map| map.screen != "check" || map.target("retry").is_some());
    bed.server.thaw();
    assert_eq!(bed.kept(QQ), None);
    assert_eq!(bed.server.refused_sign_ins(), 0);
}

#[test]
fn the_keyboard_alone_is_enough() {
    let bed = Bed::new();
    let app = bed.launch();
    app.press("add-account");
    app.wait_for_screen("address");
    app.tab_to("address");
    app.type_text(QQ);
    app.wait_for_text(QQ);
    app.key("Return");
    app.wait_for_screen("guide");
    app.press("open-page");
    bed.desktop.wait_for_page("qq.test");
    app.press("have-code");
    app.wait_for_screen("code");
    app.tab_to("code");
    app.type_text(QQ_CODE);
    app.press("test-and-save");
    app.wait_for_screen("done");
    app.press("finish");
    app.wait_for_screen("start");
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE));
    app.press(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    app.key("Escape");
    app.wait_for_screen("start");
}

#[test]
fn tab_goes_round_both_ways() {
    let bed = Bed::new();
    let app = bed.launch();
    app.tab_to("add-account");
    let mut forth = Vec::new();
    loop {
        let here = app.map().focused().map(str::to_owned).expect("the keyboard is somewhere");
        if forth.first() == Some(&here) {
            break;
        }
        forth.push(here.clone());
        app.key("Tab");
        app.wait_for("the next control", |map| map.focused().is_some_and(|id| id != here));
    }
    for rail in ["nav-accounts", "nav-providers", "nav-help", "nav-settings", "language"] {
        assert!(forth.iter().any(|id| id == rail), "Tab never reaches {rail}: {forth:?}");
    }
    for expected in forth.iter().rev() {
        app.key("shift+Tab");
        app.wait_for(&format!("{expected} on the way back"), |map| map.focused() == Some(expected.as_str()));
    }
}

#[test]
fn the_language_changes_while_the_program_runs() {
    let bed = Bed::new();
    let app = bed.launch();
    assert!(!is_chinese(&app.find("add-account").label));
    app.click_on("language");
    app.click_on("speak:zh-CN");
    app.wait_for("Chinese", |map| map.target("add-account").is_some_and(|target| is_chinese(&target.label)));
    go_to_guide(&app, QQ);
    app.wait_for_text("测试QQ邮箱");
    app.skip_guide();
    let card = be_refused(&app, WRONG);
    let chinese = card.texts.iter().filter(|text| is_chinese(text)).count();
    assert!(chinese >= 3, "the card speaks Chinese: {card:#?}");
    app.click_on("language");
    app.click_on("speak:en");
    let card = app.wait_for("English", |map| {
        map.screen == "check" && map.target("retry").is_some_and(|target| !is_chinese(&target.label))
    });
    assert!(card.shows("Authentication failed"), "the card is still there: {card:#?}");
    assert_eq!(bed.server.refused_sign_ins(), 1, "a change of language tests nothing");
}

#[test]
fn every_page_of_the_sidebar_opens() {
    let bed = Bed::new();
    let app = bed.launch();
    for (id, screen) in [
        ("nav-settings", "settings"),
        ("nav-help", "help"),
        ("nav-providers", "providers"),
        ("nav-accounts", "start"),
    ] {
        app.click_on(id);
        app.wait_for_screen(screen);
    }
    app.click_on("nav-providers");
    app.wait_for_text("Test QQ Mail");
}

#[test]
fn a_power_cut_after_saving_loses_nothing() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_code(&app, QQ);
    save(&app, QQ_CODE);
    app.kill();
    assert_eq!(bed.kept(QQ).as_deref(), Some(QQ_CODE));
    let app = bed.launch();
    app.find(&format!("test:{QQ}"));
}

#[test]
fn without_a_display_it_says_so_and_what_to_do() {
    let desktop = Desktop::without_keychain();
    let output = desktop.command(program()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.to_lowercase().contains("display"), "{said}");
    assert!(said.contains("mailkey "), "it names a command that works here: {said}");
    assert!(!said.contains("panicked") && !said.contains("RUST_BACKTRACE"), "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn with_a_display_that_is_gone_it_says_so_too() {
    let mut desktop = Desktop::without_keychain();
    desktop.set_env("DISPLAY", ":65000");
    let output = desktop.command(program()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.to_lowercase().contains("display"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}
