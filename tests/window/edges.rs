//! The window where things are not as usual: no keychain, a server that says nothing, hardly any room, no mouse.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use crate::support::app::{App, program};
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::process::{poll, signal};
use crate::support::providers::{QQ, QQ_CODE, install, three_providers};
use crate::support::screen::{Screen, Window};

/// The code that the provider gives out next.
const NEXT_CODE: &str = "nzqkhnwtmrplxbdf";

/// The three providers, and a session without D-Bus.
fn no_keychain() -> (MailServer, Desktop) {
    let (server, _with_keychain) = three_providers();
    let mut desktop = Desktop::without_keychain();
    install(&mut desktop, &server);
    (server, desktop)
}

/// From the start page to the test of a code that works.
fn test_code(app: &App) {
    app.click_on("add-account");
    app.wait_for_screen("address");
    app.type_into("address", QQ);
    app.wait_for_text(QQ);
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.skip_guide();
    app.type_into("code", QQ_CODE);
    app.click_on("test-and-save");
}

/// From the start page to the last.
fn set_up(app: &App) {
    test_code(app);
    app.wait_for_screen("done");
}

#[test]
fn without_a_keychain_a_code_is_kept_for_this_run_only_and_nowhere_on_the_disk() {
    let (server, desktop) = no_keychain();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    app.wait_for_screen("start");
    app.find("use-this-run");
    app.click_on("ask-vault");
    app.find("use-this-run");
    app.click_on("use-this-run");
    app.wait_for("the way back", |map| {
        map.target("use-this-run").is_none() && map.target("ask-vault").is_some()
    });
    set_up(&app);
    app.wait_for_text("memory only");
    app.click_on("finish");
    app.wait_for_screen("start");
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    app.click_on("finish");
    app.wait_for_screen("start");
    assert_eq!(server.refused_sign_ins(), 0);
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());
    app.close();

    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    app.find("use-this-run");
    assert!(!app.map().shows(QQ), "it is gone with the run");
}

#[test]
fn a_keychain_that_is_missing_when_a_code_is_saved_can_be_done_without() {
    let (server, desktop) = no_keychain();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    app.wait_for_screen("start");
    test_code(&app);
    app.click_on("this-run");
    app.wait_for_screen("done");
    assert_eq!(server.imap_sign_ins(), 1, "kept, not tested, once more");
    app.click_on("finish");
    app.find(&format!("test:{QQ}"));
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());
}

#[test]
fn a_code_can_go_into_the_encrypted_file_where_the_keychain_takes_none() {
    let (server, desktop) = no_keychain();
    let screen = Screen::start(1200, 900, 1.0);
    let words = "four unlikely little words";
    let app = App::launch(&screen, &desktop, &[QQ_CODE, words]);
    app.wait_for_screen("start");
    test_code(&app);
    app.click_on("use-file");
    app.type_into("passphrase", words);
    app.type_into("passphrase-again", words);
    app.click_on("passphrase-submit");
    app.wait_for_screen("done");
    assert_eq!(server.imap_sign_ins(), 1, "kept, not tested, once more");
    app.click_on("finish");
    app.find(&format!("test:{QQ}"));
    assert!(desktop.data().join("vault.age").exists());
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());
    app.close();
}

/// Sets an account up and begins a test of all at servers that say nothing any more.
fn test_all_at_frozen(app: &App, server: &MailServer) {
    app.wait_for_screen("start");
    set_up(app);
    app.click_on("finish");
    app.find("test-all");
    server.freeze();
    app.click_on("test-all");
}

#[test]
fn a_test_of_all_accounts_ends_although_the_server_says_nothing() {
    let (server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    test_all_at_frozen(&app, &server);
    app.wait_for("the spinner", |map| map.target("test-all").is_none());
    app.wait_for("its end", |map| map.target("test-all").is_some());
    app.wait_for_text("not reached");
    server.thaw();
}

#[test]
fn a_test_of_all_accounts_can_be_stopped() {
    let (server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE]);
    test_all_at_frozen(&app, &server);
    app.click_on("stop-tests");
    app.wait_for_text("not tested");
    server.thaw();
    app.click_on("close-summary");
    app.wait_for("the list alone", |map| map.target("close-summary").is_none());
    // Nothing of it is left: the next test is like the first.
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    assert_eq!(server.refused_sign_ins(), 0);
}

/// Where the keyboard is, once it is elsewhere than before; a page that is being read again has no focus for a moment.
fn tab(app: &App, before: Option<&str>, key: &str) -> Option<String> {
    app.key(key);
    poll(Duration::from_secs(20), || {
        let focused = app.map().focused().map(str::to_owned);
        (focused.is_some() && focused.as_deref() != before).then_some(focused)
    })
    .flatten()
}

#[test]
fn the_page_scrolls_to_where_tab_leads_and_the_next_page_starts_at_its_top() {
    let (_server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[]);
    app.wait_for_screen("start");
    app.window().resize(760, 520);
    app.wait_for("the small window", |map| map.targets.iter().all(|it| it.y + it.h <= 520.0));
    app.click_on("nav-providers");
    app.wait_for_screen("providers");
    for key in ["Tab", "shift+Tab"] {
        let mut seen = BTreeSet::new();
        let mut at = app.map().focused().map(str::to_owned);
        while let Some(next) = tab(&app, at.as_deref(), key) {
            // What cannot be seen is not in the map: each control that Tab leads to is in sight, in full height.
            let map = app.map();
            let target = map.target(&next).expect("in sight");
            assert!(target.h >= 30.0, "{next} is cut: {target:?}");
            if !seen.insert(next.clone()) {
                break;
            }
            at = Some(next);
        }
        let providers = seen.iter().filter(|id| id.starts_with("provider:")).count();
        assert!(providers >= 9, "{key} reaches {seen:?}");
        for id in ["nav-accounts", "nav-settings", "language", "search"] {
            assert!(seen.contains(id), "{key} does not reach {id}");
        }
    }
    app.tab_to("provider:yahoo");
    app.key("Return");
    app.wait_for_screen("address");
    app.find("address");
    app.key("Escape");
    app.wait_for_screen("start");
}

#[test]
fn a_code_that_was_deleted_from_the_keychain_leads_to_a_new_one() {
    let (server, desktop) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &[QQ_CODE, NEXT_CODE]);
    app.wait_for_screen("start");
    set_up(&app);
    app.click_on("finish");
    desktop.secret_clear(QQ);
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_text("The saved code is gone");
    app.find("new-code");
    app.click_on("back");
    app.wait_for_screen("start");
    app.wait_for_text("no code here");
    assert!(app.map().target(&format!("test:{QQ}")).is_none(), "there is nothing to test");
    server.set_code(QQ, NEXT_CODE);
    app.click_on(&format!("reset:{QQ}"));
    app.wait_for_screen("guide");
    app.skip_guide();
    app.type_into("code", NEXT_CODE);
    app.click_on("test-and-save");
    app.wait_for_screen("done");
    app.click_on("finish");
    app.find(&format!("test:{QQ}"));
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(NEXT_CODE));
    app.close();
}

/// Starts the program once more: it ends well, and its window comes to the front.
fn comes_to_the_front(screen: &Screen, desktop: &Desktop, window: &Window) {
    let (status, said) = screen.run_without_window(desktop.command(program()));
    assert!(status.success() && said.contains("is open already"), "{status}: {said}");
    let in_front = poll(Duration::from_secs(10), || window.is_in_front().then_some(()));
    assert!(in_front.is_some(), "the window stays behind");
}

#[test]
fn a_second_start_brings_the_first_window_to_the_front() {
    let (_server, desktop) = three_providers();
    let (_other_server, others) = three_providers();
    let screen = Screen::start(1200, 900, 1.0);
    let mut first = App::launch(&screen, &desktop, &[]);
    first.wait_for_screen("start");
    // Somebody else's files are another program, and it lies on top.
    let on_top = App::launch(&screen, &others, &[]);
    on_top.wait_for_screen("start");
    assert!(!first.window().is_in_front());
    comes_to_the_front(&screen, &desktop, first.window());
    comes_to_the_front(&screen, &others, on_top.window());
    first.window().minimize();
    comes_to_the_front(&screen, &desktop, first.window());
    // One that hangs keeps nobody from a window; one that is dead neither.
    signal(first.window().pid(), "STOP");
    App::launch(&screen, &desktop, &[]).close();
    signal(first.window().pid(), "CONT");
    first.kill();
    first = App::launch(&screen, &desktop, &[]);
    on_top.window().focus();
    comes_to_the_front(&screen, &desktop, first.window());
    first.close();
}
