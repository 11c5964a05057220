//! What each screen wants when it is used: its actions, compared.

use mailkey::gui::control;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::address::servers;
use mailkey::gui::screen::{address, code, done, guide, providers, settings, start};
use mailkey::model::catalogue::ProviderId;
use mailkey::model::code::Typed;
use mailkey::model::failure::Service;
use mailkey::storage::settings::{Language, LookUp, Settings, SettingsError, TextSize, ThemeChoice};
use mailkey::work::journey::{DraftWithCode, Journey};
use mailkey::work::test_all::Outcome;

use super::fixtures::{CODE, Fixture, account, address_of};

fn id(text: &str) -> ProviderId {
    let catalogue = mailkey::model::catalogue::Catalogue::load(None).0;
    catalogue.entries().iter().find(|it| it.id.as_str() == text).expect("a provider").id.clone()
}

#[test]
fn the_start_page_asks_before_it_removes() {
    let (one, other) = (address_of("me@qq.com"), address_of("you@163.com"));
    let mut screen = start::Screen::default();
    screen.set_accounts(vec![account("me@qq.com", &["a", "b"]), account("you@163.com", &[""])]);
    let remove = || start::Message::Remove(one.clone());
    screen.update(start::Message::Open(one.clone()));
    assert_eq!(screen.update(remove()), start::Action::None);
    assert_eq!(screen.update(start::Message::KeepIt), start::Action::None);
    assert_eq!(screen.update(remove()), start::Action::None, "it asks again");
    assert_eq!(screen.update(start::Message::Open(other)), start::Action::None);
    assert_eq!(screen.update(remove()), start::Action::None, "another row was opened: it asks again");
    assert_eq!(screen.update(start::Message::Close), start::Action::None);
    assert_eq!(screen.update(remove()), start::Action::None, "all was closed: it asks again");
    assert_eq!(
        screen.update(remove()),
        start::Action::Remove(start::Removal { address: one.clone(), label: None })
    );
}

#[test]
fn the_start_page_tests_all_once_and_each_code_by_its_label() {
    let mut screen = start::Screen::default();
    let accounts = vec![account("me@qq.com", &["phone", "Thunderbird"])];
    let me = address_of("me@qq.com");
    screen.set_accounts(accounts.clone());
    assert_eq!(screen.update(start::Message::TestAll), start::Action::TestAll(accounts.clone()));
    assert_eq!(screen.update(start::Message::TestAll), start::Action::None, "they run");
    screen.tested(&me, Some(Outcome::Fine));
    assert_eq!(
        screen.update(start::Message::TestAll),
        start::Action::None,
        "its other code is still to come"
    );
    screen.tested(&me, Some(Outcome::Fine));
    assert_eq!(screen.update(start::Message::TestAll), start::Action::TestAll(accounts));
    let phone = || Some("phone".to_owned());
    for (message, action) in [
        (start::Message::Test(me.clone(), None), start::Action::Test(me.clone(), None)),
        (start::Message::Test(me.clone(), phone()), start::Action::Test(me.clone(), phone())),
        (start::Message::Reset(me.clone(), phone()), start::Action::Reset(me.clone(), phone())),
        (start::Message::Add, start::Action::Add),
        (start::Message::Questions, start::Action::Questions),
        (start::Message::AskVaultAgain, start::Action::AskVaultAgain),
        (start::Message::UseThisRun, start::Action::UseThisRun),
        (
            start::Message::Copy("a command".to_owned()),
            start::Action::Do(Effect::Copy("a command".to_owned())),
        ),
    ] {
        assert_eq!(screen.update(message), action);
    }
}

#[test]
fn the_address_page_goes_on_only_where_a_code_can_be_had() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = address::Screen::default();
    let typed = |text: &str| address::Message::Typed(text.to_owned());
    let go_on = address::Message::Continue;
    assert_eq!(screen.update(catalogue, false, typed("me@outlook.com")), address::Action::None);
    assert_eq!(screen.update(catalogue, false, go_on.clone()), address::Action::None, "it says why");
    screen.update(catalogue, false, typed("me"));
    assert_eq!(
        screen.update(catalogue, false, go_on.clone()),
        address::Action::Do(Effect::Focus(control::ADDRESS))
    );
    let chosen = screen.update(catalogue, false, address::Message::Chose(id("qq")));
    assert_eq!(chosen, address::Action::Do(Effect::Focus(control::ADDRESS)));
    let draft = fixture.draft("me@qq.com");
    assert_eq!(
        screen.update(catalogue, false, go_on.clone()),
        address::Action::Continue(Box::new(draft)),
        "completed"
    );
    let mut screen = address::Screen::default();
    screen.update(catalogue, false, typed("me@mail.example.org"));
    let servers = |message| address::Message::Servers(message);
    let host = |service, text: &str| servers(servers::Message::Host(service, text.to_owned()));
    screen.update(catalogue, false, host(Service::Imap, "no server at all"));
    assert_eq!(
        screen.update(catalogue, false, go_on.clone()),
        address::Action::Do(Effect::Focus(control::IMAP_HOST))
    );
    screen.update(catalogue, false, host(Service::Imap, "imap.example.org"));
    screen.update(catalogue, false, servers(servers::Message::Port(Service::Smtp, "0".to_owned())));
    assert_eq!(
        screen.update(catalogue, false, go_on),
        address::Action::Do(Effect::Focus(control::SMTP_PORT))
    );
    assert_eq!(screen.update(catalogue, false, address::Message::Cancel), address::Action::Leave);
}

#[test]
fn the_guide_opens_copies_and_goes_on() {
    let fixture = Fixture::english();
    let draft = fixture.draft("me@qq.com");
    let mut screen = guide::Screen::new(draft.clone(), Journey::SetUp, vec![]);
    let page = "https://example.org/page".to_owned();
    assert_eq!(
        screen.update(guide::Message::Open(page.clone())),
        guide::Action::Do(Effect::Open(page.clone()))
    );
    assert_eq!(screen.update(guide::Message::CopyLink(page.clone())), guide::Action::Do(Effect::Copy(page)));
    for message in [guide::Message::NextStep, guide::Message::Back, guide::Message::NotSure] {
        assert_eq!(screen.update(message), guide::Action::None);
    }
    assert_eq!(screen.update(guide::Message::Back), guide::Action::None, "it is asked again");
    assert_eq!(screen.update(guide::Message::Copied), guide::Action::Continue(Box::new(draft)));
    assert_eq!(screen.update(guide::Message::Back), guide::Action::Back);
}

#[test]
fn the_guide_of_icloud_wants_to_know_the_mailbox() {
    let fixture = Fixture::english();
    let mut screen = guide::Screen::new(fixture.draft("me@icloud.com"), Journey::SetUp, vec![]);
    screen.update(guide::Message::Mailbox("me@example.org".to_owned()));
    assert_eq!(screen.update(guide::Message::Copied), guide::Action::Do(Effect::Focus(control::MAILBOX)));
    screen.update(guide::Message::Mailbox("other@me.com".to_owned()));
    let guide::Action::Continue(draft) = screen.update(guide::Message::Copied) else { panic!("no way on") };
    assert_eq!(draft.mailbox, Some(address_of("other@me.com")));
}

#[test]
fn the_page_of_the_code_tidies_and_gives_back() {
    let fixture = Fixture::english();
    let mut screen = code::Screen::new(fixture.draft("me@qq.com"), String::new(), vec![]);
    let never = |_: &_, _: &_| false;
    assert_eq!(screen.update(code::Message::Paste, never), code::Action::Do(Effect::Paste));
    assert_eq!(screen.update(code::Message::Pasted(None), never), code::Action::None);
    let pasted = |text: &str| code::Message::Pasted(Some(Typed::new(text.to_owned())));
    let warm_up = Effect::WarmUp(Box::new(fixture.draft("me@qq.com").plan()));
    assert_eq!(
        screen.update(pasted(" qkzv hnwt mrpl xbdf "), never),
        code::Action::Do(Effect::Several(vec![Effect::Focus(control::CODE), warm_up]))
    );
    screen.update(code::Message::Label("  phone ".to_owned()), never);
    let coded = DraftWithCode { label: "phone".to_owned(), ..fixture.coded("me@qq.com") };
    assert_eq!(screen.update(code::Message::Test, never), code::Action::Test(Box::new(coded)));
    screen.update(code::Message::Undo, never);
    // What can hardly be a code is sent only to whoever insists.
    assert_eq!(screen.update(code::Message::Test, never), code::Action::None);
    let insists = screen.update(code::Message::TestAnyway, never);
    let code::Action::Test(as_pasted) = insists else { panic!("no test") };
    assert_ne!(as_pasted.code.expose(), CODE, "as it was pasted");
    assert_eq!(screen.update(code::Message::Back, never), code::Action::Back);
}

#[test]
fn what_can_hardly_be_a_code_of_the_provider_is_asked_about() {
    let fixture = Fixture::english();
    for (text, is_asked_about) in [
        ("qkzvhnwtmrpl", true),
        ("qkzvhnwtmrplxbdfq", true),
        ("Summer2026!", true),
        ("me@qq.com", true),
        ("qkzvhnwtmrplxbd1", true),
        ("QKZVHNWTMRPLXBDF", false),
        ("“qkzvhnwtmrplxbdf”。", false),
    ] {
        let mut screen = code::Screen::new(fixture.draft("me@qq.com"), String::new(), vec![]);
        screen.update(code::Message::Typed(Typed::new(text.to_owned())), |_, _| false);
        let went = screen.update(code::Message::Test, |_, _| false);
        assert_eq!(went == code::Action::None, is_asked_about, "{text}");
    }
}

#[test]
fn the_last_page_copies_what_a_mail_program_needs() {
    let fixture = Fixture::english();
    let coded = fixture.coded("me@qq.com");
    let kept = account("me@qq.com", &[""]);
    let mut screen = done::Screen::new(Journey::SetUp, coded.clone(), kept, None, Some(5));
    assert_eq!(screen.update(done::Message::ShowOrHide), done::Action::None);
    assert_eq!(screen.update(done::Message::CopyCode), done::Action::Do(Effect::CopyCode(coded.code)));
    let value = || "imap.example.org".to_owned();
    assert_eq!(screen.update(done::Message::CopyValue(value())), done::Action::Do(Effect::Copy(value())));
    assert_eq!(screen.update(done::Message::Another), done::Action::Another);
    assert_eq!(screen.update(done::Message::Finish), done::Action::Finish);
}

#[test]
fn a_provider_that_is_found_is_set_up() {
    let fixture = Fixture::english();
    let mut screen = providers::Screen::default();
    let search = |text: &str| providers::Message::Search(text.to_owned());
    assert_eq!(screen.update(&fixture.context.catalogue, None, search("foxmail")), providers::Action::None);
    let first = screen.update(&fixture.context.catalogue, None, providers::Message::First);
    assert_eq!(first, providers::Action::SetUp(id("qq")));
    screen.update(&fixture.context.catalogue, None, search("no such provider"));
    let none = screen.update(&fixture.context.catalogue, None, providers::Message::First);
    assert_eq!(none, providers::Action::None);
}

#[test]
fn settings_are_in_force_at_once() {
    let mut screen = settings::Screen::new(Settings::default());
    let expected = Settings { theme: ThemeChoice::Dark, ..Settings::default() };
    let action = screen.update(settings::Message::Theme(ThemeChoice::Dark));
    assert_eq!(action, settings::Action::Apply(expected.clone()));
    let expected = Settings { text_size: TextSize::Larger, ..expected };
    let action = screen.update(settings::Message::TextSize(TextSize::Larger));
    assert_eq!(action, settings::Action::Apply(expected.clone()));
    let expected = Settings { language: Some(Language::SimplifiedChinese), ..expected };
    let action = screen.update(settings::Message::Language(Language::SimplifiedChinese));
    assert_eq!(action, settings::Action::Apply(expected.clone()));
    let expected = Settings { look_up: LookUp::Off, ..expected };
    let action = screen.update(settings::Message::LookUp(LookUp::Off));
    assert_eq!(action, settings::Action::Apply(expected));
    let fault = SettingsError { path: "somewhere".into(), kind: std::io::ErrorKind::PermissionDenied };
    assert_eq!(screen.update(settings::Message::NotKept(fault)), settings::Action::None);
}

#[test]
fn a_proxy_is_used_once_it_can_be_read() {
    use mailkey::storage::settings::ProxyChoice;
    use settings::{Action, Message};
    let mut screen = settings::Screen::new(Settings::default());
    assert_eq!(screen.update(Message::NameProxy), Action::Do(Effect::Focus(control::PROXY)));
    screen.update(Message::ProxyTyped("https://proxy.example".to_owned()));
    assert_eq!(
        screen.update(Message::UseProxy),
        Action::Do(Effect::Focus(control::PROXY)),
        "and says what is wrong"
    );
    assert_eq!(screen.settings.proxy, ProxyChoice::System, "nothing is lost or changed");
    screen.update(Message::ProxyTyped("socks5h://127.0.0.1:9050".to_owned()));
    let Action::Apply(applied) = screen.update(Message::UseProxy) else { panic!("it is used") };
    assert_eq!(applied.proxy, "socks5h://127.0.0.1:9050".parse().unwrap());
    let Action::Apply(applied) = screen.update(Message::Proxy(ProxyChoice::Direct)) else {
        panic!("straight")
    };
    assert_eq!(applied.proxy, ProxyChoice::Direct);
}
