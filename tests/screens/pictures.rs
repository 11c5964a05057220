//! Every page as a picture, in both languages, light, dark and with high contrast, at 1× and at 2×. What is drawn is compared
//! with what was drawn before, as a number for each picture in `tests/screens/pictures`: a difference fails.
//!
//! `MAILKEY_PICTURES=FOLDER cargo test --test screens pictures` writes the pictures; after they were looked at,
//! `MAILKEY_PICTURES_KEEP=1` with the same command takes their numbers over.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use iced::{Event, Size, window};
use iced_test::core::renderer::{Headless as _, Style};
use iced_test::core::widget::operation;
use iced_test::core::{clipboard, mouse};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use mailkey::gui::accessibility::tree::{Tree, Walk};
use mailkey::gui::app::{self, App, Message};
use mailkey::gui::practice::Practising;
use mailkey::gui::screen::{address, check, code, done, guide, help, start};
use mailkey::gui::sidebar::{self, Page};
use mailkey::gui::theme;
use mailkey::gui::topic::Topic;
use mailkey::gui::wizard::{self, Saved};
use mailkey::mail::probe::{Event as Heard, Report, Stage, StageReport};
use mailkey::model::catalogue::Security;
use mailkey::model::code::Typed;
use mailkey::model::failure::{Cause, Service};
use mailkey::model::link::Link;
use mailkey::platform::appearance::Appearance;
use mailkey::storage::accounts::{Account, Fared, LastTest, PastTest, TestOutcome};
use mailkey::storage::settings::{ContrastChoice, Language, Settings, ThemeChoice};
use mailkey::storage::vault::VaultError;
use mailkey::work::account_store::KeepError;
use mailkey::work::context::Context;
use mailkey::work::handoff::{self, Here};
use mailkey::work::programs::{Found, FoundServer};
use sha2::{Digest as _, Sha256};

use super::fixtures::{CODE, Fixture, account, address_of, failed, offline, passed, refused};

const QQ: &str = "me@qq.com";
const SIZE: Size = Size::new(960.0, 680.0);

/// How the pages are drawn.
struct Look {
    language: Language,
    theme: ThemeChoice,
    contrast: ContrastChoice,
    scale: f32,
}

impl Look {
    fn name(&self) -> String {
        let theme = match (self.theme, self.contrast) {
            (_, ContrastChoice::High) => "contrast",
            (ThemeChoice::Dark, _) => "dark",
            _ => "light",
        };
        format!("{}-{theme}-{}x", self.language.tag(), self.scale)
    }

    fn fixture(&self) -> Fixture {
        let fixture = Fixture::new(self.language);
        let settings = Settings {
            language: Some(self.language),
            theme: self.theme,
            contrast: self.contrast,
            ..Settings::default()
        };
        settings.save(&fixture.context.paths).unwrap();
        fixture
    }
}

/// What leads to a page.
pub(super) type Way = fn(&Fixture) -> App;

/// Every page, by a name.
pub(super) const PAGES: [(&str, Way); 45] = [
    ("accounts-none", |fixture| app(fixture)),
    ("practice", |fixture| app(fixture).practising(Some(practising()))),
    ("practice-guide", |fixture| {
        let mut app = app(fixture).practising(Some(practising()));
        tell(&mut app, Message::Start(start::Message::SetUp(address_of(QQ))));
        tell(&mut app, Message::Wizard(wizard::Message::Address(address::Message::Continue)));
        app
    }),
    ("accounts-none-found", |fixture| {
        let mut app = app(fixture);
        tell(&mut app, Message::Programs(found()));
        app
    }),
    ("accounts-one", |fixture| with_accounts(fixture, 1)),
    ("accounts-ten", |fixture| with_accounts(fixture, 10)),
    ("accounts-open", |fixture| {
        let mut app = with_accounts(fixture, 3);
        tell(&mut app, Message::Start(start::Message::Open(address_of("name0@qq.com"))));
        app
    }),
    ("accounts-edit", |fixture| {
        let mut app = with_accounts(fixture, 3);
        let edit = start::Edit::Toggle(address_of("name0@qq.com"), "Phone".to_owned());
        tell(&mut app, Message::Start(start::Message::Edit(edit)));
        app
    }),
    ("accounts-removed", |fixture| {
        let mut app = with_accounts(fixture, 3);
        for _ in 0..2 {
            tell(&mut app, Message::Start(start::Message::Remove(address_of("name1@163.com"))));
        }
        app
    }),
    ("providers", |fixture| page(fixture, Page::Providers)),
    ("settings", |fixture| page(fixture, Page::Settings)),
    ("settings-fixed", |fixture| {
        let mut app = App::new(administered(fixture), None).0;
        tell(&mut app, Message::Sidebar(sidebar::Message::Go(Page::Settings)));
        app
    }),
    ("invited", |fixture| app(fixture).invited(Some(Link::read("mailkey:me@qq.com")))),
    ("invited-unclear", |fixture| app(fixture).invited(Some(Link::Unclear))),
    ("help", |fixture| page(fixture, Page::Help)),
    ("help-found", |fixture| {
        let mut app = page(fixture, Page::Help);
        tell(&mut app, Message::Help(help::Message::Search("TLS".to_owned())));
        tell(&mut app, Message::Help(help::Message::Toggle(Topic::Word("glossary-tls"))));
        app
    }),
    ("help-over-step", |fixture| {
        let mut app = at_guide(fixture, QQ, 3);
        tell(&mut app, Message::Sidebar(sidebar::Message::Go(Page::Help)));
        app
    }),
    ("help-over-cause", |fixture| {
        let mut app = after(fixture, refused());
        tell(&mut app, check(check::Message::About(Cause::WrongCode)));
        app
    }),
    ("address", |fixture| begun(fixture)),
    ("address-known", |fixture| with_address(fixture, "me@163.com")),
    ("address-slip", |fixture| with_address(fixture, "me@gmial.com")),
    ("address-no-code", |fixture| with_address(fixture, "me@outlook.com")),
    ("address-unknown", |fixture| with_address(fixture, "me@institute.example")),
    ("guide-before", |fixture| at_guide(fixture, QQ, 0)),
    ("guide-open", |fixture| at_guide(fixture, QQ, 2)),
    ("guide-menu", |fixture| at_guide(fixture, QQ, 3)),
    ("guide-press", |fixture| at_guide(fixture, "me@163.com", 5)),
    ("guide-different", |fixture| {
        let mut app = at_guide(fixture, QQ, 3);
        tell(&mut app, in_guide(guide::Message::Different(true)));
        app
    }),
    ("code", |fixture| at_code(fixture, "")),
    ("code-too-short", |fixture| at_code(fixture, "qkzv hnwt")),
    ("check-running", |fixture| running(fixture)),
    ("check-refused", |fixture| after(fixture, refused())),
    ("check-unfolded", |fixture| {
        let mut app = after(fixture, failed(Stage::SignIn, Cause::SignInRefused));
        for fold in [check::Fold::Further, check::Fold::Details] {
            tell(&mut app, check(check::Message::Fold(fold)));
        }
        app
    }),
    ("check-offline", |fixture| after(fixture, offline())),
    ("check-not-kept", |fixture| {
        let mut app = after(fixture, passed());
        tell(&mut app, check(check::Message::NotKept(KeepError::Vault(VaultError::Locked))));
        app
    }),
    ("done", |fixture| at_end(fixture)),
    ("done-where", |fixture| at_end_with(fixture, programs())),
    ("done-use", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Open(handoff::format("msmtp").unwrap()));
        app
    }),
    ("done-use-dialog", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Open(handoff::format("outlook").unwrap()));
        app
    }),
    ("done-use-bus", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Open(handoff::format("goa").unwrap()));
        app
    }),
    ("done-others", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Others);
        app
    }),
    ("done-phone", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Phone);
        app
    }),
    ("done-phone-shown", |fixture| {
        let mut app = at_end_with(fixture, programs());
        using(&mut app, done::Use::Phone);
        using(&mut app, done::Use::Show(done::Shown::Settings));
        app
    }),
    ("done-unfolded", |fixture| {
        let mut app = at_end(fixture);
        tell(&mut app, Message::Wizard(wizard::Message::Done(done::Message::GoodToKnow)));
        app
    }),
    ("check-wire", |fixture| {
        let mut app = after(fixture, refused());
        tell(&mut app, check(check::Message::ShowWire));
        app
    }),
];

fn tell(app: &mut App, message: Message) {
    let _ = app.update(message);
}

pub(super) fn using(app: &mut App, message: done::Use) {
    tell(app, Message::Wizard(wizard::Message::Done(done::Message::Use(message))));
}

fn check(message: check::Message) -> Message {
    Message::Wizard(wizard::Message::Check(message))
}

fn in_guide(message: guide::Message) -> Message {
    Message::Wizard(wizard::Message::Guide(message))
}

/// A computer whose administrator has fixed the look and the proxy.
fn administered(fixture: &Fixture) -> Context {
    let system = fixture.context.paths.data.join("system");
    fs::create_dir_all(&system).unwrap();
    fs::write(system.join("settings.json"), r#"{"fixed": ["contrast", "text-size", "proxy"]}"#).unwrap();
    let mut context = fixture.context.clone();
    context.paths.system = Some(system);
    context
}

fn app(fixture: &Fixture) -> App {
    App::new(fixture.context.clone(), None).0
}

/// What a window is told that is for practising; the addresses are those of real providers here, which the fixture knows.
fn practising() -> Practising {
    let addresses = [QQ, "you@163.com"].map(address_of).to_vec();
    Practising { page: "http://127.0.0.1:1/x/".to_owned(), addresses }
}

/// What mail programs have: one as it should be, one with an old server and no encryption.
pub(super) fn found() -> Vec<Found> {
    let server = |host: &str, security| {
        let host = host.to_owned();
        Some(FoundServer { host, port: None, security, user: None })
    };
    let one = |program, address, host, security| Found {
        program,
        address: address_of(address),
        imap: server(host, security),
        smtp: None,
        is_oauth: false,
    };
    vec![
        one("Thunderbird", QQ, "imap.qq.com", Some(Security::Tls)),
        one("msmtp", QQ, "imap.qq.com", Some(Security::Tls)),
        one("Claws Mail", "you@163.com", "mail.old.example", None),
    ]
}

fn page(fixture: &Fixture, page: Page) -> App {
    let mut app = app(fixture);
    tell(&mut app, Message::Sidebar(sidebar::Message::Go(page)));
    app
}

/// So many accounts at some providers; every fourth was refused lately. Ages are counted from now, so that they stay.
fn with_accounts(fixture: &Fixture, count: usize) -> App {
    let accounts: Vec<Account> = (0..count).map(saved).collect();
    fixture.context.store.register().update(|all| all.accounts = accounts).unwrap();
    app(fixture)
}

fn saved(index: usize) -> Account {
    let domains = ["qq.com", "163.com", "icloud.com", "example.org"];
    let (labels, domain): (&[&str], _) =
        (if index == 0 { &["Laptop", "Phone"] } else { &[""] }, domains[index % 4]);
    let mut account = account(&format!("name{index}@{domain}"), labels);
    let days = |days: i64| Timestamp::now() - SignedDuration::from_hours(24 * days + 1);
    let is_refused = index % 4 == 3;
    for code in &mut account.codes {
        (code.made, code.last_passed) = (days(40), Some(days(2)));
        code.used_in = vec!["Thunderbird".to_owned()];
        let cause = is_refused.then_some(Cause::WrongCode);
        let outcome = if is_refused { TestOutcome::Failed(cause) } else { TestOutcome::Passed };
        code.last_test = Some(LastTest { at: days(2), outcome, notices: Vec::new() });
        let how = |day| if is_refused && day < 4 { Fared::Refused } else { Fared::Passed };
        code.recent = (2..9).rev().map(|day| PastTest { at: at_noon(day), how: how(day) }).collect();
    }
    account
}

/// Noon, so many days ago: by whatever clock, that is one day.
fn at_noon(days: i64) -> Timestamp {
    let today = Timestamp::now().to_zoned(TimeZone::system()).date();
    let day = today.checked_sub(days.days()).unwrap();
    day.at(12, 0, 0, 0).to_zoned(TimeZone::system()).unwrap().timestamp()
}

fn begun(fixture: &Fixture) -> App {
    let mut app = app(fixture);
    tell(&mut app, Message::Start(start::Message::Add));
    app
}

fn with_address(fixture: &Fixture, address: &str) -> App {
    let mut app = begun(fixture);
    let typed = address::Message::Typed(address.to_owned());
    tell(&mut app, Message::Wizard(wizard::Message::Address(typed)));
    app
}

/// At a part of a guide, counted from 0.
fn at_guide(fixture: &Fixture, address: &str, part: usize) -> App {
    let mut app = with_address(fixture, address);
    tell(&mut app, Message::Wizard(wizard::Message::Address(address::Message::Continue)));
    for _ in 0..part {
        tell(&mut app, in_guide(guide::Message::NextStep));
    }
    app
}

fn at_code(fixture: &Fixture, typed: &str) -> App {
    let mut app = at_guide(fixture, QQ, 0);
    tell(&mut app, in_guide(guide::Message::Copied));
    if !typed.is_empty() {
        let typed = code::Message::Typed(Typed::new(typed.to_owned()));
        tell(&mut app, Message::Wizard(wizard::Message::Code(typed)));
    }
    app
}

fn testing(fixture: &Fixture) -> App {
    let mut app = at_code(fixture, CODE);
    tell(&mut app, Message::Wizard(wizard::Message::Code(code::Message::Test)));
    app
}

fn running(fixture: &Fixture) -> App {
    let mut app = testing(fixture);
    let ended = |service, stage, ms| Heard::Ended(service, StageReport { stage, ok: true, ms });
    let heard = [
        ended(Service::Imap, Stage::Resolve, 12),
        ended(Service::Imap, Stage::Connect, 34),
        Heard::Began(Service::Imap, Stage::Secure),
        Heard::Began(Service::Smtp, Stage::Resolve),
    ];
    for event in heard {
        tell(&mut app, check(check::Message::Probe(Box::new(event))));
    }
    app
}

fn after(fixture: &Fixture, report: Report) -> App {
    let mut app = testing(fixture);
    tell(&mut app, check(check::Message::Probe(Box::new(Heard::Finished(report)))));
    app
}

fn at_end(fixture: &Fixture) -> App {
    at_end_with(fixture, Here::default())
}

fn programs() -> Here {
    let formats = ["mbsync", "msmtp", "neomutt"].map(|id| handoff::format(id).unwrap());
    Here { formats: formats.to_vec(), program: "/usr/bin/mailkey".into(), ..Here::default() }
}

/// The end on a computer that has these mail programs.
pub(super) fn at_end_with(fixture: &Fixture, here: Here) -> App {
    let mut app = after(fixture, passed());
    let saved = Saved {
        coded: fixture.coded(QQ),
        account: account(QQ, &[""]),
        vault: None,
        elapsed_ms: Some(900),
        notices: vec![],
        here,
    };
    tell(&mut app, Message::Wizard(wizard::Message::Saved(Box::new(saved))));
    app
}

/// What a screen reader is told of the window.
pub(super) fn read(app: &App) -> Tree {
    read_in(app, SIZE)
}

/// The same in a window of this size.
pub(super) fn read_in(app: &App, size: Size) -> Tree {
    theme::load_fonts();
    let settings = app::settings();
    let mut renderer = iced::Renderer::new(settings.default_font, settings.default_text_size);
    let mut window = UserInterface::build(app.view(), size, Cache::default(), &mut renderer);
    let mut walk = Walk::new(None);
    window.operate(&renderer, &mut operation::black_box(&mut walk));
    walk.into_tree()
}

/// Draws the window, without a pointer and without a focus.
pub(super) fn drawn(app: &App, scale: f32) -> (Size<u32>, Vec<u8>) {
    drawn_later(app, scale, Duration::ZERO)
}

/// Draws it once it has been there for so long.
fn drawn_later(app: &App, scale: f32, age: Duration) -> (Size<u32>, Vec<u8>) {
    theme::load_fonts();
    let settings = app::settings();
    let mut renderer = iced::Renderer::new(settings.default_font, settings.default_text_size);
    let mut window = UserInterface::build(app.view(), SIZE, Cache::default(), &mut renderer);
    let redraw = [Event::Window(window::Event::RedrawRequested(Instant::now() + age))];
    let pointer = mouse::Cursor::Unavailable;
    let _ = window.update(&redraw, pointer, &mut renderer, &mut clipboard::Null, &mut Vec::new());
    let (theme, palette) = (app.theme(), app.theme().palette());
    window.draw(&mut renderer, &theme, &Style { text_color: palette.text }, pointer);
    let pixels = Size::new((SIZE.width * scale) as u32, (SIZE.height * scale) as u32);
    let rgba = renderer.screenshot(pixels, scale, palette.background);
    (pixels, rgba)
}

#[test]
fn nothing_moves_where_the_system_wants_less_motion() {
    let fixture = Fixture::english();
    let mut app = running(&fixture);
    let moves = |app: &App| {
        let later = |ms| drawn_later(app, 1.0, Duration::from_millis(ms)).1;
        later(10) != later(400)
    };
    assert!(moves(&app), "what is under way turns");
    let less_motion = Appearance { less_motion: true, ..Appearance::default() };
    tell(&mut app, Message::Appearance(less_motion));
    assert!(!moves(&app), "and stands still where it shall");
}

/// Draws all pages in one look, and compares each with what it was.
fn compare(look: &Look) {
    let mut now = BTreeMap::new();
    for (name, way) in PAGES {
        // A world of its own for each: a code that was refused is remembered.
        let (size, rgba) = drawn(&way(&look.fixture()), look.scale);
        write_picture(look, name, size, &rgba);
        let digest = Sha256::digest(&rgba);
        let number = digest.iter().take(8).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        now.insert(name, number);
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens/pictures");
    let file = file.join(format!("{}.txt", look.name()));
    if std::env::var_os("MAILKEY_PICTURES_KEEP").is_some() {
        let lines: String = now.iter().map(|(name, number)| format!("{name} {number}\n")).collect();
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        return fs::write(file, lines).unwrap();
    }
    let before = fs::read_to_string(&file).unwrap_or_default();
    let before: BTreeMap<_, _> = before.lines().filter_map(|line| line.split_once(' ')).collect();
    let changed = now.iter().filter(|(name, number)| before.get(*name) != Some(&number.as_str()));
    let changed: Vec<_> = changed.map(|(name, _)| *name).collect();
    assert!(
        changed.is_empty(),
        "{}: these pages look different: {}. See the first lines of tests/screens/pictures.rs.",
        look.name(),
        changed.join(", ")
    );
    let gone: Vec<_> = before.keys().filter(|name| !now.contains_key(*name)).collect();
    assert!(gone.is_empty(), "{}: no such pages any more: {gone:?}", look.name());
}

/// Writes a picture where the person wants them.
fn write_picture(look: &Look, name: &str, size: Size<u32>, rgba: &[u8]) {
    let Some(folder) = std::env::var_os("MAILKEY_PICTURES") else { return };
    let folder = PathBuf::from(folder).join(look.name());
    fs::create_dir_all(&folder).unwrap();
    let file = fs::File::create(folder.join(format!("{name}.png"))).unwrap();
    let mut encoder = png::Encoder::new(file, size.width, size.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(rgba).unwrap();
}

/// The pages in the other languages are looked at: their names of foreign providers may be drawn by the system's fonts.
#[test]
fn pages_are_drawn_in_every_language() {
    for language in Language::ALL {
        let look = Look { language, theme: ThemeChoice::Light, contrast: ContrastChoice::Normal, scale: 1.0 };
        for (name, way) in PAGES {
            let (size, rgba) = drawn(&way(&look.fixture()), look.scale);
            assert!(rgba.chunks(4).any(|pixel| pixel != &rgba[..4]), "{}: {name} is empty", language.tag());
            if ![Language::English, Language::SimplifiedChinese].contains(&language) {
                write_picture(&look, name, size, &rgba);
            }
        }
    }
}

macro_rules! looks {
    ($($test:ident: $language:ident $theme:ident $contrast:ident $scale:literal;)*) => {
        $(
            #[test]
            fn $test() {
                compare(&Look {
                    language: Language::$language,
                    theme: ThemeChoice::$theme,
                    contrast: ContrastChoice::$contrast,
                    scale: $scale,
                });
            }
        )*
    };
}

looks! {
    pages_look_as_before_in_english_light: English Light Normal 1.0;
    pages_look_as_before_in_english_dark: English Dark Normal 1.0;
    pages_look_as_before_in_english_with_high_contrast: English Dark High 1.0;
    pages_look_as_before_in_english_at_twice_the_size: English Light Normal 2.0;
    pages_look_as_before_in_chinese_light: SimplifiedChinese Light Normal 1.0;
    pages_look_as_before_in_chinese_dark: SimplifiedChinese Dark Normal 1.0;
    pages_look_as_before_in_chinese_with_high_contrast: SimplifiedChinese Light High 1.0;
    pages_look_as_before_in_chinese_at_twice_the_size: SimplifiedChinese Dark Normal 2.0;
}
