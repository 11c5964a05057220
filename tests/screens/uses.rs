//! Where the code is used: what each program takes, the phone, and who has an old code after a reset.

use iced_test::Simulator;
use mailkey::gui::app;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::done;
use mailkey::gui::wizard::{Action, Message, Saved, Wizard};
use mailkey::storage::settings::Language;
use mailkey::storage::vault::{KeychainName, VaultInfo, VaultKind};
use mailkey::work::handoff::{self, Here};
use mailkey::work::journey::Journey;

use super::fixtures::{CODE, Fixture, account, address_of};

const QQ: &str = "me@qq.com";

fn page<'a>(fixture: &'a Fixture, wizard: &'a Wizard) -> Simulator<'a, Message> {
    Simulator::with_size(app::settings(), (960.0, 1400.0), wizard.view(fixture.ui(), &fixture.context))
}

#[test]
fn a_program_of_this_computer_is_handed_the_account_and_noted_once_it_works() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_check(QQ);
    let msmtp = handoff::format("msmtp").unwrap();
    let kept = Saved {
        coded: fixture.coded(QQ),
        account: account(QQ, &[""]),
        vault: None,
        elapsed_ms: Some(900),
        notices: vec![],
        here: Here { formats: vec![msmtp], program: "/usr/bin/mailkey".into(), ..Here::default() },
    };
    fixture.tell(&mut wizard, Message::Saved(Box::new(kept)));
    assert_eq!(
        fixture.tell(&mut wizard, Message::Done(done::Message::Use(done::Use::Open(msmtp)))),
        Action::None
    );
    let Action::Do(Effect::Copy(text)) = fixture.tell(&mut wizard, Message::Enter) else {
        panic!("the filled button copies")
    };
    assert!(text.contains("passwordeval /usr/bin/mailkey code me@qq.com") && !text.contains(CODE), "{text}");
    let noted = Effect::NoteUse(address_of(QQ), String::new(), "msmtp".to_owned());
    let works = Message::Done(done::Message::Use(done::Use::Works));
    assert_eq!(fixture.tell(&mut wizard, works), Action::Do(noted));
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::None, "back to the last page");
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::Leave);
}

#[test]
fn a_dialog_is_filled_in_its_own_order_and_the_filled_button_copies_the_code() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_end(QQ);
    let outlook = handoff::format("outlook").unwrap();
    let used = |message| Message::Done(done::Message::Use(message));
    fixture.tell(&mut wizard, used(done::Use::Others));
    fixture.tell(&mut wizard, used(done::Use::Open(outlook)));
    {
        let mut page = page(&fixture, &wizard);
        for words in ["Incoming mail", "imap.example.org", "993", "SSL/TLS", "Outgoing mail", QQ] {
            assert!(page.find(words).is_ok(), "{words}");
        }
        assert!(page.find(CODE).is_err(), "the code is copied, not shown");
    }
    let Action::Do(Effect::CopyCode(code)) = fixture.tell(&mut wizard, Message::Enter) else {
        panic!("the filled button copies the code")
    };
    assert_eq!(code.expose(), CODE);
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::None, "back to the other programs");
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::None, "back to the last page");
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::Leave);
}

#[test]
fn the_squares_for_a_phone_are_shown_on_request_and_for_a_minute() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_end(QQ);
    let used = |message| Message::Done(done::Message::Use(message));
    let is_shown = |wizard: &Wizard| {
        page(&fixture, wizard)
            .find("Whoever sees this picture has the code. Make sure that nobody else looks.")
            .is_ok()
    };
    fixture.tell(&mut wizard, used(done::Use::Phone));
    assert!(!is_shown(&wizard), "nothing before a press");
    let first = fixture.tell(&mut wizard, used(done::Use::Show(done::Shown::Code)));
    assert_eq!(first, Action::Do(Effect::HideSquares(1)));
    assert!(is_shown(&wizard));
    let second = fixture.tell(&mut wizard, used(done::Use::Show(done::Shown::Settings)));
    assert_eq!(second, Action::Do(Effect::HideSquares(2)));
    fixture.tell(&mut wizard, Message::Done(done::Message::HideSquares(1)));
    assert!(is_shown(&wizard), "the minute of the first hides no second");
    fixture.tell(&mut wizard, Message::Done(done::Message::HideSquares(2)));
    assert!(!is_shown(&wizard));
    fixture.tell(&mut wizard, used(done::Use::Show(done::Shown::Code)));
    fixture.tell(&mut wizard, used(done::Use::Hide));
    assert!(!is_shown(&wizard));
}

#[test]
fn after_a_reset_each_holder_has_its_own_way_to_the_new_code() {
    let fixture = Fixture::english();
    let mut old = account(QQ, &[""]).codes[0].clone();
    old.used_in = ["msmtp", "Phone", "Thunderbird"].map(str::to_owned).to_vec();
    let screen = done::Screen::new(Journey::Reset, fixture.coded(QQ), account(QQ, &[""]), None, Some(900));
    let mut screen = screen.ending(vec![old]);
    let thunderbird = handoff::format("thunderbird").unwrap();
    {
        let mut page = Simulator::with_size(app::settings(), (960.0, 900.0), screen.view(fixture.ui()));
        assert!(page.find(fixture.ui().text("holder-asks").as_str()).is_ok(), "msmtp needs nothing");
        page.click(fixture.ui().text("holder-how").as_str()).unwrap();
        let led: Vec<done::Message> = page.into_messages().collect();
        assert_eq!(led, [done::Message::Use(done::Use::Open(thunderbird))]);
    }
    let updated = done::Message::Use(done::Use::Updated("Phone".to_owned()));
    let noted = Effect::NoteUse(address_of(QQ), String::new(), "Phone".to_owned());
    assert_eq!(screen.update(updated), done::Action::Do(noted));
    let mut page = Simulator::with_size(app::settings(), (960.0, 900.0), screen.view(fixture.ui()));
    assert!(page.find(fixture.ui().text("holder-updated").as_str()).is_ok());
}

#[test]
fn where_a_program_cannot_reach_the_code_its_page_says_so() {
    let fixture = Fixture::english();
    for (kind, words) in [
        (VaultKind::Keychain, None),
        (VaultKind::File, Some("handoff-in-file")),
        (VaultKind::ThisRun, Some("handoff-in-memory")),
    ] {
        let vault = VaultInfo { kind, name: KeychainName::GnomeKeyring, proved: true };
        let coded = fixture.coded(QQ);
        let mut screen = done::Screen::new(Journey::SetUp, coded, account(QQ, &[""]), Some(vault), Some(900));
        screen.update(done::Message::Use(done::Use::Open(handoff::format("msmtp").unwrap())));
        let mut page = Simulator::with_size(app::settings(), (960.0, 900.0), screen.view(fixture.ui()));
        for id in ["handoff-in-file", "handoff-in-memory"] {
            assert_eq!(page.find(fixture.ui().text(id).as_str()).is_ok(), words == Some(id), "{kind:?}");
        }
    }
}

#[test]
fn a_second_program_is_led_to_a_code_of_its_own_where_the_provider_gives_several() {
    let fixture = Fixture::english();
    let used = |message| Message::Done(done::Message::Use(message));
    let open = |id| used(done::Use::Open(handoff::format(id).unwrap()));
    let asks = |wizard: &Wizard| {
        let words = fixture.ui().fill("use-get-own-code", &[("program", "Outlook (classic)")]);
        page(&fixture, wizard).find(words.as_str()).is_ok()
    };
    for (address, gives_several) in [("me@gmx.de", true), ("me@pec.it", false)] {
        let mut wizard = fixture.at_end(address);
        fixture.tell(&mut wizard, open("outlook"));
        assert!(!asks(&wizard), "the first");
        fixture.tell(&mut wizard, Message::Back);
        fixture.tell(&mut wizard, open("thunderbird"));
        fixture.tell(&mut wizard, used(done::Use::Works));
        fixture.tell(&mut wizard, Message::Back);
        fixture.tell(&mut wizard, open("outlook"));
        assert_eq!(asks(&wizard), gives_several, "{address}");
        if gives_several {
            let led = fixture.tell(&mut wizard, used(done::Use::OwnCode));
            assert_eq!(led, Action::AddCode(address_of(address)));
        }
    }
}

/// What another decoder reads from a QR code in a picture.
fn decoded(size: iced::Size<u32>, rgba: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("picture.ppm");
    let rgb = rgba.chunks(4).flat_map(|pixel| &pixel[..3]).copied();
    let head = format!("P6 {} {} 255\n", size.width, size.height);
    std::fs::write(&file, head.into_bytes().into_iter().chain(rgb).collect::<Vec<u8>>()).unwrap();
    let output = std::process::Command::new("zbarimg").args(["--raw", "-q"]).arg(&file).output();
    let output = output.expect("zbarimg is not installed; tests/run installs everything that the tests need");
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn another_decoder_reads_from_the_squares_what_they_stand_for() {
    use super::pictures::{at_end_with, drawn, using};
    for (scale, fixture) in [(1.0, Fixture::english()), (2.0, Fixture::new(Language::SimplifiedChinese))] {
        let shown = |what| {
            let mut app = at_end_with(&fixture, Here::default());
            using(&mut app, done::Use::Phone);
            using(&mut app, done::Use::Show(what));
            let (size, rgba) = drawn(&app, scale);
            decoded(size, &rgba)
        };
        assert_eq!(shown(done::Shown::Code), CODE);
        let settings: serde_json::Value = serde_json::from_str(&shown(done::Shown::Settings)).unwrap();
        let receiving = serde_json::json!([0, "imap.example.org", 993, 3, 1, QQ, QQ, CODE]);
        assert_eq!((&settings[0], &settings[2]), (&1.into(), &receiving), "{settings}");
    }
}
