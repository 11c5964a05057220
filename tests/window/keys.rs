//! Everything with keys alone: the three journeys, the settings, the help, and a removal that is taken back. Nothing here
//! ever clicks.

use std::time::Duration;

use crate::support::app::{App, Map};
use crate::support::desktop::Desktop;
use crate::support::process::poll;
use crate::support::providers::{QQ, QQ_CODE, three_providers};
use crate::support::screen::Screen;

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";
/// An invented code that the server takes only once it is told to.
const NEW: &str = "nzqkhnwtmrplxbdf";
const SECRETS: [&str; 3] = [QQ_CODE, WRONG, NEW];

#[test]
fn the_three_journeys_and_the_settings_go_by_keys_alone_in_english() {
    all_by_keys("en");
}

#[test]
fn the_three_journeys_and_the_settings_go_by_keys_alone_in_chinese() {
    all_by_keys("zh-CN");
}

fn all_by_keys(language: &str) {
    let (server, desktop) = three_providers();
    let settings = format!(r#"{{"language":"{language}","theme":"light"}}"#);
    std::fs::write(desktop.config().join("settings.json"), settings).unwrap();
    let screen = Screen::start(1200, 900, 1.0);
    let app = App::launch(&screen, &desktop, &SECRETS);
    app.wait_for_screen("start");
    help_is_one_key_away(&app);
    set_up(&app, &desktop);
    re_test(&app);
    server.set_code(QQ, NEW);
    reset(&app, &desktop);
    settings_by_keys(&app);
    removal_is_taken_back(&app, &desktop);
}

fn help_is_one_key_away(app: &App) {
    app.key("F1");
    app.wait_for_screen("help");
    app.tab_to("help-search");
    app.type_text("STARTTLS");
    app.wait_for("what was found", |map| {
        map.target("about:glossary-starttls").is_some() && map.target("about:question-once").is_none()
    });
    app.key("ctrl+z");
    app.wait_for("the whole help", |map| map.target("about:question-incorrect").is_some());
    app.press("about:question-incorrect");
    app.key("Down");
    wait_for_focus(app, "about:question-what");
    app.key("Escape");
    app.wait_for_screen("start");
}

/// Waits until a control has the focus. What has it is always in sight, since nothing else stands in the map.
fn wait_for_focus(app: &App, control: &str) {
    app.wait_for(&format!("the focus on {control}"), |map| map.focused() == Some(control));
}

fn set_up(app: &App, desktop: &Desktop) {
    // The focus begins in the page.
    app.key("Tab");
    wait_for_focus(app, "add-account");
    app.key("Return");
    app.wait_for_screen("address");
    wait_for_focus(app, "address");
    // Each is seen before the next: a letter that comes in the same moment goes onto what the field held before.
    let holds = |map: &Map, text: &str| map.target("address").is_some_and(|field| field.label == text);
    app.type_text("me@qq.tes");
    app.wait_for("the address so far", |map| holds(map, "me@qq.tes"));
    app.key("ctrl+z");
    app.wait_for("less of it", |map| !holds(map, "me@qq.tes"));
    app.key("ctrl+shift+z");
    app.wait_for("the address so far again", |map| holds(map, "me@qq.tes"));
    app.type_text("t");
    app.wait_for_text(QQ);
    app.key("ctrl+Return");
    app.wait_for_screen("guide");
    through_guide(app);
    desktop.wait_for_page("qq.test");
    wait_for_focus(app, "code");
    app.type_text(QQ_CODE);
    app.key("ctrl+Return");
    app.wait_for_screen("done");
    // A step behind is there no more, and Alt with a letter presses a button of the footer.
    assert!(app.map().target("step:3").is_none());
    app.press("good-to-know");
    app.key("alt+f");
    app.wait_for_screen("start");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
}

/// Ctrl+Enter does what is to be done next, whatever has the focus.
fn through_guide(app: &App) {
    for _ in 0..20 {
        let before = app.map();
        if before.screen == "code" {
            return;
        }
        app.key("ctrl+Return");
        let is_new = |map: &Map| map.screen != before.screen || map.texts != before.texts;
        app.wait_for("the next step", is_new);
    }
    panic!("the guide never ends: {:#?}", app.map());
}

fn re_test(app: &App) {
    app.press(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    app.key("Escape");
    app.wait_for_screen("start");
}

fn reset(app: &App, desktop: &Desktop) {
    app.press(&format!("reset:{QQ}"));
    app.wait_for_screen("guide");
    through_guide(app);
    app.key("alt+Left");
    app.wait_for_screen("guide");
    // A part that lies behind can be gone back to.
    app.press("part:1");
    app.wait_for("the first part", |map| map.target("part:1").is_none());
    through_guide(app);
    app.tab_to("code");
    app.type_text(WRONG);
    app.key("ctrl+Return");
    app.wait_for("the refusal", |map| map.target("new-code").is_some());
    app.key("F1");
    app.wait_for("what the cause means", |map| {
        map.screen == "help" && map.targets.iter().any(|it| it.id.starts_with("about:wrong-code"))
    });
    app.key("Escape");
    app.wait_for_screen("check");
    app.press("fold:others");
    app.press("copy-report");
    app.press("step:2");
    app.wait_for_screen("code");
    app.tab_to("code");
    app.key("ctrl+a");
    app.type_text(NEW);
    app.press("test-and-save");
    app.wait_for_screen("done");
    app.key("ctrl+Return");
    app.wait_for_screen("start");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(NEW));
}

fn settings_by_keys(app: &App) {
    app.press("nav-settings");
    app.wait_for_screen("settings");
    for choice in
        ["theme:dark", "contrast:high", "size:large", "size:normal", "contrast:system", "theme:light"]
    {
        app.press(choice);
        is_chosen(app, choice);
    }
    app.press("proxy:named");
    wait_for_focus(app, "proxy");
    app.type_text("no proxy");
    app.wait_for("the words", |map| map.texts.iter().any(|text| text == "no proxy"));
    app.key("Return");
    let is_told = |map: &Map| map.texts.iter().any(|text| text == "!");
    app.wait_for("what is wrong with it", |map| map.focused() == Some("proxy") && is_told(map));
    for choice in ["proxy:none", "proxy:system", "look-up:off", "offer-copied:off", "remind:90"] {
        app.press(choice);
        is_chosen(app, choice);
    }
    // To the neighbour by an arrow.
    app.tab_to("remind:90");
    app.key("Right");
    wait_for_focus(app, "remind:180");
    app.key("Home");
    app.wait_for("the top of the page", |map| map.focused().is_some_and(|id| id.starts_with("language:")));
    app.key("Escape");
    app.wait_for_screen("start");
}

fn is_chosen(app: &App, choice: &str) {
    app.wait_for(&format!("{choice} chosen"), |map| {
        map.target(choice).is_some_and(|target| target.label.starts_with('✓'))
    });
}

fn removal_is_taken_back(app: &App, desktop: &Desktop) {
    remove(app);
    wait_for_focus(app, "bring-back");
    assert!(app.map().target(&format!("test:{QQ}")).is_none(), "it is hidden at once");
    app.key("Return");
    app.find(&format!("test:{QQ}"));
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(NEW), "the code never left the keychain");
    remove(app);
    wait_for_focus(app, "bring-back");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(NEW), "nor does it leave it now");
    let gone = poll(Duration::from_secs(30), || desktop.secret_lookup(QQ).is_none().then_some(()));
    assert!(gone.is_some(), "some seconds later it is gone");
    app.wait_for("nothing to bring back", |map| map.target("bring-back").is_none());
}

fn remove(app: &App) {
    app.press(&format!("more:{QQ}"));
    app.press(&format!("remove:{QQ}"));
    app.wait_for("the question", |map| map.target("keep-it").is_some());
    app.press(&format!("remove:{QQ}"));
}
