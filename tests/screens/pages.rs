//! Every page is drawn in both languages, at the usual size and in the smallest window with the largest text; what
//! leads on can be found on it, and nothing is without words.

use iced::Size;
use iced_test::Simulator;
use mailkey::gui::screen::{code, guide, help, providers, settings, start};
use mailkey::gui::widget::{Element, Viewport};
use mailkey::gui::wizard::{Message, Wizard};
use mailkey::gui::{app, sidebar};
use mailkey::storage::settings::{Language, Settings};
use mailkey::storage::vault::{KeychainName, VaultError, VaultInfo, VaultKind};
use mailkey::work::journey::Step;
use mailkey::work::test_all::Outcome;

use super::fixtures::{Fixture, account, failed, offline, refused};

const QQ: &str = "me@qq.com";
const SIZES: [Size; 3] =
    [Size::new(960.0, 680.0), Size::new(760.0, 520.0), Size::new(760.0 / 1.5, 520.0 / 1.5)];

/// Both languages, each at all sizes.
fn fixtures() -> impl Iterator<Item = (Fixture, Size)> {
    Language::ALL.into_iter().flat_map(|language| {
        SIZES.map(|size| {
            let mut fixture = Fixture::new(language);
            fixture.viewport = Viewport::new(size);
            (fixture, size)
        })
    })
}

/// Fails unless the page shows each of the texts.
fn shows<Message>(fixture: &Fixture, size: Size, view: Element<'_, Message>, texts: &[&str]) {
    let mut page = Simulator::with_size(app::settings(), size, view);
    for id in texts {
        let words = fixture.ui().text(id);
        assert!(page.find(words.as_str()).is_ok(), "no {id}: {words:?} at {size:?}");
    }
}

#[test]
fn the_start_page_shows_what_each_state_needs() {
    let proved = VaultInfo { kind: VaultKind::Keychain, name: KeychainName::GnomeKeyring, proved: true };
    for (fixture, size) in fixtures() {
        let now = jiff::Timestamp::from_second(1_700_100_000).unwrap();
        let mut screen = start::Screen::default();
        let draw = |screen: &start::Screen, state: &start::VaultState, texts: &[&str]| {
            let view = screen.view(fixture.ui(), &fixture.context.catalogue, state, now);
            shows(&fixture, size, view, texts);
        };
        let proved = start::VaultState::Proved(proved.clone());
        draw(&screen, &proved, &["welcome-title", "welcome-add", "welcome-questions"]);
        let locked = start::VaultState::OutOfReach(VaultError::Locked);
        draw(&screen, &locked, &["vault-ask-again", "keep-this-run"]);
        let absent = start::VaultState::OutOfReach(VaultError::NoBus);
        draw(&screen, &absent, &["vault-ask-again", "keep-this-run"]);
        let long = "somebody.with.a.very.long.name.and.a.middle.name.too.x@qq.com";
        let saved = account(long, &["a label of more than forty letters for a phone", "Thunderbird"]);
        screen.update(start::Message::Open(saved.address.clone()));
        screen.set_accounts(vec![saved.clone(), account(QQ, &[""])]);
        draw(&screen, &proved, &["start-title", "start-add", "start-test-all", "start-remove"]);
        screen.update(start::Message::Remove(saved.address));
        draw(&screen, &proved, &["start-remove-really", "start-remove-warning", "cancel"]);
    }
}

#[test]
fn a_test_of_all_says_who_needs_a_person_and_counts_nobody_as_fine_who_is_not() {
    let fixture = Fixture::english();
    let now = jiff::Timestamp::from_second(1_700_100_000).unwrap();
    let names = ["fine@qq.com", "refused@qq.com", "lost@qq.com", "far@qq.com", "gone@qq.com"];
    let accounts: Vec<_> = names
        .iter()
        .map(|name| account(name, if *name == "fine@qq.com" { &["a", "b"] } else { &[""] }))
        .collect();
    let mut screen = start::Screen::default();
    screen.set_accounts(accounts.clone());
    screen.update(start::Message::TestAll);
    let ends = [
        (0, Some(Outcome::Fine)),
        (1, Some(Outcome::Refused)),
        (2, Some(Outcome::NeedsPerson)),
        (3, Some(Outcome::Unreached)),
        (4, None),
        (0, Some(Outcome::Fine)),
    ];
    for (index, outcome) in ends {
        screen.tested(&accounts[index].address, outcome);
    }
    let view = screen.view(fixture.ui(), &fixture.context.catalogue, &start::VaultState::Asking, now);
    let mut page = Simulator::with_size(app::settings(), SIZES[0], view);
    for id in
        ["start-test-all-refused", "start-test-all-needs", "start-test-all-unreached", "start-test-all-fine"]
    {
        let words = fixture.locale.with(id, &[("count", 1.into())]);
        assert!(page.find(words.as_str()).is_ok(), "no {id}: {words}");
    }
}

#[test]
fn the_pages_beside_it_show_their_controls() {
    for (fixture, size) in fixtures() {
        let ui = fixture.ui();
        let screen = providers::Screen::default();
        shows(&fixture, size, screen.view(ui, &fixture.context.catalogue), &["providers-title"]);
        shows(
            &fixture,
            size,
            help::Screen::default().content(ui),
            &["help-title", "help-questions", "question-what"],
        );
        let screen = settings::Screen::new(Settings::default());
        shows(&fixture, size, screen.view(ui, &[]), &["settings-title", "settings-theme-dark"]);
        let pages = sidebar::of_pages(ui, sidebar::Page::Accounts);
        shows(&fixture, size, pages, &["nav-accounts", "nav-providers", "nav-settings", "nav-help"]);
    }
}

fn shows_step(fixture: &Fixture, size: Size, wizard: &Wizard, texts: &[&str]) {
    shows(fixture, size, wizard.view(fixture.ui(), &fixture.context), texts);
    let sidebar = sidebar::of_steps(
        fixture.ui(),
        wizard.journey(),
        wizard.step(),
        &wizard.behind(),
        &wizard.outline(fixture.ui()),
    );
    shows(fixture, size, sidebar, &["nav-help"]);
}

#[test]
fn every_step_of_a_set_up_shows_its_controls() {
    for (fixture, size) in fixtures() {
        shows_step(&fixture, size, &Wizard::set_up(None), &["address-title", "continue", "cancel"]);
        let mut wizard = fixture.at_guide(QQ);
        shows_step(&fixture, size, &wizard, &["yes", "guide-not-sure", "guide-have-code", "back"]);
        fixture.tell(&mut wizard, Message::Guide(guide::Message::NotSure));
        shows_step(&fixture, size, &wizard, &["guide-doubt-done", "guide-have-code", "back"]);
        fixture.tell(&mut wizard, Message::Guide(guide::Message::Show(guide::Route::Generate)));
        shows_step(&fixture, size, &wizard, &["guide-different", "guide-have-code", "guide-copy-link"]);
        fixture.tell(&mut wizard, Message::Guide(guide::Message::Different(true)));
        let texts = ["guide-different", "guide-which-version", "guide-switch-on", "guide-different-copy"];
        shows_step(&fixture, size, &wizard, &texts);
        let wizard = fixture.at_guide("me@an-institute-with-a-very-long-name.example.org");
        shows_step(&fixture, size, &wizard, &["guide-title-unknown", "guide-copied"]);
        let mut wizard = fixture.at_code(QQ);
        shows_step(&fixture, size, &wizard, &["code-test", "paste", "show", "back"]);
        fixture.tell(&mut wizard, Message::Code(code::Message::Pasted(None)));
        shows_step(&fixture, size, &wizard, &["code-nothing-to-paste"]);
        shows_step(&fixture, size, &fixture.at_check(QQ), &["check-lead", "cancel"]);
        let (wizard, _) = fixture.after(QQ, &refused());
        shows_step(
            &fixture,
            size,
            &wizard,
            &["check-did", "check-said", "check-likely", "check-new-code", "check-copy-report"],
        );
        let (wizard, _) = fixture.after(QQ, &offline());
        shows_step(&fixture, size, &wizard, &["check-retry", "back"]);
    }
}

#[test]
fn every_cause_has_a_card_with_a_way_on() {
    use mailkey::mail::probe::Stage;
    use mailkey::model::failure::Cause;
    for language in Language::ALL {
        let fixture = Fixture::new(language);
        for cause in Cause::ALL {
            let (mut wizard, _) = fixture.after(QQ, &failed(Stage::SignIn, cause));
            shows_step(&fixture, SIZES[0], &wizard, &["check-did", "check-likely", "back"]);
            fixture.tell(&mut wizard, Message::Enter);
            let again = wizard.step() == Step::Check;
            assert_eq!(again, !cause.is_refusal(), "{cause:?}: Enter repeats only what was not refused");
        }
    }
}
