//! The first page for addresses that the catalogue does not know, and the questions that an address leaves open.

use iced::Size;
use iced_test::Simulator;
use mailkey::gui::app;
use mailkey::gui::control;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::address::{Action, Message, Screen, servers};
use mailkey::gui::screen::guide;
use mailkey::mail::discovery::{Answer, Discovery, Event, Fault, Finding, Found, Source, UserPattern};
use mailkey::model::catalogue::{Catalogue, Provider, ProviderId, Security, Server, SignInKind};
use mailkey::model::failure::Service;
use mailkey::work::journey::{Draft, Journey};

use super::fixtures::{Fixture, address_of};

/// As high as all of a page.
const SIZE: Size = Size::new(960.0, 2000.0);

fn typed(text: &str) -> Message {
    Message::Typed(text.to_owned())
}

/// A page on which an address was typed and everybody is being asked.
fn asking(catalogue: &Catalogue, address: &str) -> Screen {
    let mut screen = Screen::default();
    assert_eq!(screen.update(catalogue, true, typed(address)), Action::None);
    let wanted = Action::Do(Effect::Search(address_of(address).domain().clone(), vec![]));
    assert_eq!(screen.update(catalogue, true, Message::Continue), wanted);
    screen
}

fn finding(source: Source, imap: &[(&str, u16)], smtp: &[(&str, u16)]) -> Finding {
    let found = |(host, port): &(&str, u16)| Found {
        server: Server { host: (*host).to_owned(), port: *port, security: Security::Tls },
        user: UserPattern::address(),
    };
    Finding {
        source,
        told_by: "mx.example.net".to_owned(),
        provider: None,
        imap: imap.iter().map(found).collect(),
        smtp: smtp.iter().map(found).collect(),
        is_oauth_only: false,
        filled_by: None,
    }
}

fn over(finding: Option<Finding>) -> Message {
    let answers = match &finding {
        Some(it) => vec![(it.source, Answer::Found(Box::new(it.clone())))],
        None => vec![(Source::Mx, Answer::Nothing), (Source::Ispdb, Answer::Failed(Fault::TimedOut))],
    };
    Message::Search(Event::Finished(Box::new(Discovery { finding, answers })))
}

fn went_on(action: Action) -> Draft {
    match action {
        Action::Continue(draft) => *draft,
        other => panic!("{other:?}"),
    }
}

#[test]
fn nobody_is_asked_before_the_person_says_so() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = Screen::default();
    for part in ["m", "me@", "me@firm", "me@firm.test", "me@firm.tes"] {
        assert_eq!(screen.update(catalogue, true, typed(part)), Action::None);
    }
    // Where looking up is switched off, nobody is asked at all: the fields are there at once.
    let mut screen = Screen::default();
    screen.update(catalogue, false, typed("me@firm.test"));
    let draft = went_on(screen.update(catalogue, false, Message::Continue));
    assert_eq!(draft.imap.unwrap().host, "imap.firm.test");
}

#[test]
fn another_domain_ends_the_search_and_the_same_one_does_not() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = asking(catalogue, "me@firm.test");
    assert_eq!(screen.update(catalogue, true, typed("you@firm.test")), Action::None);
    assert_eq!(screen.update(catalogue, true, Message::Continue), Action::None, "it goes on already");
    assert_eq!(screen.update(catalogue, true, typed("you@other.test")), Action::Do(Effect::StopSearch));
    // What comes too late changes nothing.
    screen.update(catalogue, true, over(Some(finding(Source::Srv, &[("a.test", 993)], &[("b.test", 465)]))));
    let wanted = Action::Do(Effect::Search(address_of("you@other.test").domain().clone(), vec![]));
    assert_eq!(screen.update(catalogue, true, Message::Continue), wanted);
    assert_eq!(screen.update(catalogue, true, Message::StopSearch), Action::Do(Effect::StopSearch));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    assert_eq!(draft.smtp.unwrap().host, "smtp.other.test", "by hand");
}

#[test]
fn a_mail_exchanger_leads_to_the_providers_guide() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = asking(catalogue, "me@firm.test");
    let found = Finding {
        provider: Some(ProviderId("google-workspace".to_owned())),
        told_by: "aspmx.l.google.com".to_owned(),
        ..finding(Source::Mx, &[], &[])
    };
    screen.update(catalogue, true, over(Some(found)));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    assert_eq!(draft.provider.as_ref().unwrap().id.as_str(), "google-workspace");
    assert_eq!(draft.imap.as_ref().unwrap().user, "me@firm.test");
    assert!(draft.guide().is_some());
    // One that takes no code ends here, and says so.
    let mut screen = asking(catalogue, "me@firm.test");
    let found = Finding {
        provider: Some(ProviderId("microsoft365".to_owned())),
        told_by: "firm-test.mail.protection.outlook.com".to_owned(),
        ..finding(Source::Mx, &[], &[])
    };
    screen.update(catalogue, true, over(Some(found)));
    assert_eq!(screen.update(catalogue, true, Message::Continue), Action::None);
}

#[test]
fn found_servers_stand_in_the_fields_and_what_was_typed_stays() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = asking(catalogue, "me@firm.test");
    let found =
        finding(Source::Autoconfig, &[("mail.hoster.example", 1993)], &[("mail.hoster.example", 465)]);
    screen.update(catalogue, true, over(Some(found)));
    let port = servers::Message::Port(Service::Smtp, "587".to_owned());
    screen.update(catalogue, true, Message::Servers(port));
    screen.update(catalogue, true, typed("you@firm.test"));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    let (imap, smtp) = (draft.imap.unwrap(), draft.smtp.unwrap());
    assert_eq!((imap.host.as_str(), imap.port), ("mail.hoster.example", 1993));
    assert_eq!((smtp.port, smtp.security), (587, Security::Starttls));
}

#[test]
fn where_nobody_knows_anything_the_usual_names_stand_there() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = asking(catalogue, "me@firm.test");
    screen.update(catalogue, true, over(None));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    assert_eq!(draft.imap.unwrap().host, "imap.firm.test");
    assert_eq!(
        screen.update(catalogue, true, Message::Again),
        Action::Do(Effect::Search(address_of("me@firm.test").domain().clone(), vec![]))
    );
}

#[test]
fn a_host_to_which_the_domain_sends_on_is_asked_once_the_person_says_so() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = asking(catalogue, "me@firm.test");
    let hoster = address_of("me@autoconfig.hoster.example").domain().clone();
    let answers = vec![(Source::Autoconfig, Answer::Failed(Fault::SendsOn(hoster.clone())))];
    let discovery = Discovery { finding: None, answers };
    screen.update(catalogue, true, Message::Search(Event::Finished(Box::new(discovery))));
    let mut page = Simulator::with_size(app::settings(), SIZE, screen.view(fixture.ui(), catalogue, true));
    page.click(fixture.ui().fill("search-follow-yes", &[("host", hoster.as_str())]).as_str()).unwrap();
    let messages: Vec<Message> = page.into_messages().collect();
    assert_eq!(messages, [Message::Follow(hoster.clone())]);
    let domain = address_of("me@firm.test").domain().clone();
    let wanted = Action::Do(Effect::Search(domain, vec![hoster.clone()]));
    assert_eq!(screen.update(catalogue, true, Message::Follow(hoster)), wanted);
    // For another domain nobody has agreed to anything.
    screen.update(catalogue, true, typed("me@other.test"));
    let wanted = Action::Do(Effect::Search(address_of("me@other.test").domain().clone(), vec![]));
    assert_eq!(screen.update(catalogue, true, Message::Continue), wanted);
}

#[test]
fn a_slip_is_asked_about_and_never_changed_in_silence() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    for (slip, meant) in [
        ("me@gmial.com", "me@gmail.com"),
        ("me@qq.con", "me@qq.com"),
        ("me@163.co", "me@163.com"),
        ("me@hotmial.com", "me@hotmail.com"),
        ("me@outlok.com", "me@outlook.com"),
        ("me@iclould.com", "me@icloud.com"),
        ("me@yahooo.com", "me@yahoo.com"),
        ("me@126.cm", "me@126.com"),
        ("me@gmx.ed", "me@gmx.de"),
    ] {
        let mut screen = Screen::default();
        screen.update(catalogue, true, typed(slip));
        let asked = screen.update(catalogue, true, Message::Continue);
        if slip == "me@gmx.ed" {
            assert!(matches!(asked, Action::Do(Effect::Search(..))), "too short to tell");
            continue;
        }
        assert_eq!(asked, Action::Do(Effect::Focus(control::MEANT_YES)), "{slip}");
        screen.update(catalogue, true, Message::TakeSuggestion(address_of(meant)));
        match screen.update(catalogue, true, Message::Continue) {
            Action::Continue(draft) => assert_eq!(draft.address.to_string(), meant),
            other => assert_eq!(
                (other, meant.contains("hotmail") || meant.contains("outlook")),
                (Action::None, true)
            ),
        }
        let mut screen = Screen::default();
        screen.update(catalogue, true, typed(slip));
        let domain = address_of(slip).domain().clone();
        screen.update(catalogue, true, Message::IsRight(domain.clone()));
        assert_eq!(
            screen.update(catalogue, true, Message::Continue),
            Action::Do(Effect::Search(domain, vec![])),
            "{slip}"
        );
    }
    for right in ["me@mycompany.com", "me@example.org", "me@mail.example.com", "me@qx.com", "me@xmail.io"] {
        assert_eq!(catalogue.meant(address_of(right).domain()), None, "{right}");
    }
}

#[test]
fn a_chosen_tile_counts_for_a_domain_of_ones_own() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = Screen::with_provider(ProviderId("google-workspace".to_owned()));
    screen.update(catalogue, true, typed("me@firm.test"));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    assert_eq!(draft.provider.unwrap().id.as_str(), "google-workspace");
    // A known domain counts more than the tile.
    screen.update(catalogue, true, typed("me@qq.com"));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    assert_eq!(draft.provider.unwrap().id.as_str(), "qq");
}

#[test]
fn a_bridges_ports_can_be_named_and_its_guide_is_there() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = Screen::default();
    screen.update(catalogue, true, typed("me@proton.me"));
    let port = servers::Message::Port(Service::Imap, "1144".to_owned());
    screen.update(catalogue, true, Message::Servers(port));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    let imap = draft.imap.clone().unwrap();
    assert_eq!((imap.host.as_str(), imap.port, imap.security), ("127.0.0.1", 1144, Security::Starttls));
    assert_eq!(draft.smtp.as_ref().unwrap().port, 1025);
    assert!(draft.is_own() && draft.guide().is_some());
    let guide = guide::Screen::new(fixture.draft("me@proton.me"), Journey::SetUp, vec![]).again_with(&draft);
    assert_eq!(guide.draft().imap, draft.imap);
}

#[test]
fn which_servers_are_meant_is_asked_where_the_address_does_not_tell() {
    let fixture = Fixture::english();
    // Zoho's own domains tell their data centre.
    assert_eq!(fixture.draft("me@zoho.eu").imap.unwrap().host, "imap.zoho.eu");
    let zoho = fixture.draft("me@zoho.com").provider.unwrap();
    let mut screen = guide::Screen::new(Draft::at(zoho, address_of("me@firm.test")), Journey::SetUp, vec![]);
    assert_eq!(screen.update(guide::Message::Copied), guide::Action::Do(Effect::Focus(control::choice(0))));
    let question = screen.draft().server_question().unwrap().clone();
    let europe = question.choices.iter().position(|it| it.imap[0].host == "imap.zoho.eu").unwrap();
    let guide::Action::Do(Effect::Preflight(plan)) = screen.update(guide::Message::Choice(europe)) else {
        panic!("the servers are other ones now")
    };
    assert_eq!(plan.imap.unwrap().endpoint.host, "imap.zoho.eu");
    let guide::Action::Continue(draft) = screen.update(guide::Message::Copied) else {
        panic!("still asking");
    };
    assert_eq!(draft.imap.unwrap().host, "imap.zoho.eu");
}

#[test]
fn a_user_name_that_is_no_part_of_the_address_is_asked_for() {
    let fixture = Fixture::english();
    let mut screen = guide::Screen::new(fixture.draft("me@docomo.ne.jp"), Journey::SetUp, vec![]);
    assert_eq!(screen.update(guide::Message::Copied), guide::Action::Do(Effect::Focus(control::USER)));
    screen.update(guide::Message::User(" dacc1234 ".to_owned()));
    let guide::Action::Continue(draft) = screen.update(guide::Message::Copied) else {
        panic!("still asking");
    };
    assert_eq!(draft.imap.unwrap().user, "dacc1234");
    assert_eq!(draft.smtp.unwrap().user, "dacc1234");
}

#[test]
fn a_user_name_is_asked_for_and_the_servers_that_were_typed_stay() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let mut screen = Screen::default();
    screen.update(catalogue, true, typed("me@hinet.net"));
    let host = servers::Message::Host(Service::Imap, "imap.letter.example".to_owned());
    screen.update(catalogue, true, Message::Servers(host));
    let draft = went_on(screen.update(catalogue, true, Message::Continue));
    let mut guide = guide::Screen::new(draft, Journey::SetUp, vec![]);
    guide.update(guide::Message::User("subscriber".to_owned()));
    let guide::Action::Continue(draft) = guide.update(guide::Message::Copied) else {
        panic!("still asking");
    };
    let imap = draft.imap.unwrap();
    assert_eq!((imap.host.as_str(), imap.user.as_str()), ("imap.letter.example", "subscriber"));
    assert_eq!(draft.smtp.unwrap().user, "subscriber");
}

#[test]
fn what_is_no_address_is_asked_about_and_never_changed_by_itself() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    for (text, meant) in [
        ("lab@qq", "lab@qq.com"),
        ("lab@gmailcom", "lab@gmail.com"),
        ("lab @ qq.com", "lab@qq.com"),
        ("邮箱：lab@qq.com", "lab@qq.com"),
        ("lab@qq.com（张三）", "lab@qq.com"),
        ("lab@mail.qq.com", "lab@qq.com"),
        ("lab@www.163.com", "lab@163.com"),
    ] {
        let mut screen = Screen::default();
        assert_eq!(screen.update(catalogue, true, typed(text)), Action::None);
        assert_eq!(
            screen.update(catalogue, true, Message::Continue),
            Action::Do(Effect::Focus(control::MEANT_YES)),
            "{text}"
        );
        let address = address_of(meant);
        screen.update(catalogue, true, Message::TakeSuggestion(address.clone()));
        let draft = went_on(screen.update(catalogue, true, Message::Continue));
        assert_eq!(draft.address, address, "{text}");
    }
    for text in ["lab@nowhere", "lab", "@qq.com", "lab@yahoo.com.cn"] {
        let asked = catalogue.meant_address(text);
        assert_eq!(asked, None, "{text}");
    }
}

#[test]
fn who_takes_no_code_is_asked_for_no_servers() {
    let fixture = Fixture::english();
    let catalogue = &fixture.context.catalogue;
    let without =
        |it: &&std::sync::Arc<Provider>| matches!(it.sign_in.kind, SignInKind::None | SignInKind::OauthOnly);
    let mut count = 0;
    for provider in catalogue.providers().filter(without) {
        let Some(domain) = provider.domains.first() else { continue };
        let mut screen = Screen::default();
        screen.update(catalogue, true, typed(&format!("me@{domain}")));
        let view = screen.view(fixture.ui(), catalogue, true);
        let mut page = Simulator::with_size(app::settings(), SIZE, view);
        let asks = fixture.ui().fill("address-open-servers", &[("provider", provider.name.get("en"))]);
        assert!(page.find(asks.as_str()).is_err(), "{}", provider.id);
        assert!(page.find(fixture.ui().text("address-instead").as_str()).is_ok(), "{}", provider.id);
        count += 1;
    }
    assert!(count > 5, "{count}");
}
