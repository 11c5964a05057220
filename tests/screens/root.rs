//! The root: late answers, keys, and a window that closes while a code is being written.

use iced::{Size, window};
use iced_test::Simulator;
use mailkey::gui::app::{self, App, Message, TaskId};
use mailkey::gui::keys::Pressed;
use mailkey::gui::screen::{address, code, guide, settings, start};
use mailkey::gui::sidebar;
use mailkey::gui::wizard::{self, Saved};
use mailkey::mail::probe::{Event, Report};
use mailkey::model::code::Typed;
use mailkey::storage::settings::LookAtPrograms;
use mailkey::storage::vault::VaultError;
use mailkey::work::account_store::KeepError;
use mailkey::work::handoff::Here;
use mailkey::work::journey::DraftWithCode;

use super::fixtures::{CODE, Fixture, account, address_of, passed};
use super::pictures::found;

const QQ: &str = "me@qq.com";
/// What the first journey's test is counted as: the journey, its preflight, the note where it waits,
/// what warms up and the test count one each.
const FIRST_TEST: TaskId = TaskId(5);
/// What keeps the code comes next.
const KEEPING: TaskId = TaskId(6);

fn app(fixture: &Fixture) -> App {
    App::new(fixture.context.clone(), None).0
}

fn shows(app: &App, words: &str) -> bool {
    Simulator::with_size(app::settings(), Size::new(960.0, 680.0), app.view()).find(words).is_ok()
}

/// A first journey whose test is under way.
fn testing(fixture: &Fixture) -> App {
    let mut app = app(fixture);
    let _ = app.update(Message::Start(start::Message::Add));
    for message in [
        wizard::Message::Address(address::Message::Typed(QQ.to_owned())),
        wizard::Message::Address(address::Message::Continue),
        wizard::Message::Guide(guide::Message::Copied),
        wizard::Message::Code(code::Message::Typed(Typed::new(CODE.to_owned()))),
        wizard::Message::Code(code::Message::Test),
    ] {
        let _ = app.update(Message::Wizard(message));
    }
    assert!(shows(&app, &fixture.ui().fill("check-title", &[("provider", "QQ Mail")])));
    app
}

fn finished(report: Report) -> Event {
    Event::Finished(report)
}

fn kept(fixture: &Fixture) -> Box<Result<Saved, KeepError>> {
    let coded: DraftWithCode = fixture.coded(QQ);
    Box::new(Ok(Saved {
        coded,
        account: account(QQ, &[""]),
        vault: None,
        elapsed_ms: Some(900),
        notices: vec![],
        here: Here::default(),
    }))
}

#[test]
fn a_late_answer_changes_nothing() {
    let fixture = Fixture::english();
    let ui = fixture.ui();
    let mut app = testing(&fixture);
    let _ = app.update(Message::Probe(TaskId(FIRST_TEST.0 - 1), finished(passed())));
    assert!(shows(&app, &ui.text("cancel")), "the test of before has nothing to say");
    let _ = app.update(Message::Saved(TaskId(FIRST_TEST.0 - 1), kept(&fixture)));
    assert!(shows(&app, &ui.text("cancel")));
    let _ = app.update(Message::Key(Pressed::Escape));
    let _ = app.update(Message::Probe(FIRST_TEST, finished(passed())));
    assert!(shows(&app, &ui.text("code-test")), "the page was left");
    let _ = app.update(Message::Wizard(wizard::Message::Code(code::Message::Test)));
    let _ = app.update(Message::Probe(FIRST_TEST, finished(passed())));
    assert!(!shows(&app, &ui.text("check-keeping")), "a test of its own runs now");
}

#[test]
fn a_window_that_is_closed_while_a_code_is_written_waits_for_it() {
    let fixture = Fixture::english();
    let id = window::Id::unique();
    let mut app = testing(&fixture);
    let _ = app.update(Message::Probe(FIRST_TEST, finished(passed())));
    assert!(shows(&app, &fixture.ui().text("check-keeping")));
    assert_eq!(app.update(Message::CloseRequested(id)).units(), 0, "not yet");
    assert!(app.update(Message::Saved(KEEPING, kept(&fixture))).units() > 0, "now it closes");

    let mut app = testing(&fixture);
    let _ = app.update(Message::Probe(FIRST_TEST, finished(passed())));
    let _ = app.update(Message::CloseRequested(id));
    let fault = Box::new(Err(KeepError::Vault(VaultError::Locked)));
    assert_eq!(app.update(Message::Saved(KEEPING, fault)).units(), 0, "it was not kept: the person decides");
    assert!(shows(&app, &fixture.ui().text("check-not-kept")));
    assert!(app.update(Message::CloseRequested(id)).units() > 0);

    let mut app = testing(&fixture);
    let _ = app.update(Message::Probe(FIRST_TEST, finished(passed())));
    let _ = app.update(Message::CloseRequested(id));
    assert!(app.update(Message::CloseRequested(id)).units() > 0, "who asks twice means it");
}

#[test]
fn keys_lead_on_and_back_outside_journeys_too() {
    let fixture = Fixture::english();
    let ui = fixture.ui();
    let mut app = app(&fixture);
    let _ = app.update(Message::Sidebar(sidebar::Message::Go(sidebar::Page::Help)));
    assert!(shows(&app, &ui.text("help-title")));
    let _ = app.update(Message::Key(Pressed::Escape));
    assert!(shows(&app, &ui.text("welcome-title")));
    let _ = app.update(Message::Key(Pressed::Enter));
    assert!(shows(&app, &ui.text("address-title")));
    let _ = app.update(Message::Start(start::Message::Add));
    let _ = app.update(Message::Sidebar(sidebar::Message::Go(sidebar::Page::Help)));
    assert!(shows(&app, &ui.text("help-title")), "over the journey");
    let _ = app.update(Message::Key(Pressed::Escape));
    assert!(shows(&app, &ui.text("address-title")));
    let _ = app.update(Message::Key(Pressed::Escape));
    assert!(shows(&app, &ui.text("welcome-title")));
}

#[test]
fn a_small_window_has_its_sidebar_above() {
    let fixture = Fixture::english();
    let mut app = app(&fixture);
    assert!(shows(&app, "Mailkey"));
    let _ = app.update(Message::Resized(Size::new(506.0, 346.0)));
    assert!(!shows(&app, "Mailkey"), "no room for the name");
    assert!(shows(&app, &fixture.ui().text("nav-settings")));
}

#[test]
fn what_other_programs_have_is_offered_and_taken_over_and_can_be_switched_off() {
    let fixture = Fixture::english();
    let ui = fixture.ui();
    let (mut app, title) = (app(&fixture), ui.text("found-title"));
    assert!(!shows(&app, &title), "nothing was found");
    let _ = app.update(Message::Programs(found()));
    assert!(shows(&app, &title) && shows(&app, "In Thunderbird, msmtp"));
    let settings = |choice| Message::Settings(settings::Message::LookAtPrograms(choice));
    let _ = app.update(settings(LookAtPrograms::Off));
    assert!(!shows(&app, &title), "switched off");
    let _ = app.update(Message::Programs(found()));
    assert!(!shows(&app, &title), "what was on its way comes too late");
    let _ = app.update(settings(LookAtPrograms::On));
    let _ = app.update(Message::Programs(found()));
    let _ = app.update(Message::Start(start::Message::SetUp(address_of(QQ))));
    assert!(shows(&app, QQ) && shows(&app, "QQ Mail"), "the address stands there, its provider is known");
    let _ = app.update(Message::Key(Pressed::Enter));
    assert!(!shows(&app, &ui.text("address-title")), "one press leads on");
}
