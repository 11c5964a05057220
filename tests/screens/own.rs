//! Servers of one's own on the page of a test: another mode, exchanged servers, a certificate that is compared.

use iced::Size;
use iced_test::Simulator;
use mailkey::gui::app;
use mailkey::gui::screen::check::{Action, Message, Screen};
use mailkey::gui::widget::Viewport;
use mailkey::mail::probe::{Certificate, Event, Fingerprint, Hint, Report, Stage, Verdict};
use mailkey::model::catalogue::{Endpoint, Security, Server};
use mailkey::model::code::Code;
use mailkey::model::failure::Cause;
use mailkey::storage::settings::Language;
use mailkey::work::journey::{Draft, DraftWithCode, Journey};

use super::fixtures::{CODE, Fixture, address_of, failed};

const HOST: &str = "imap.example.org";

fn shown() -> Certificate {
    Certificate {
        names: vec![HOST.to_owned()],
        issuer: Some("a server of our own".to_owned()),
        not_before: 1_700_000_000,
        not_after: 1_800_000_000,
        sha256: Fingerprint::of(b"the certificate"),
    }
}

/// A failure with a certificate.
fn with_certificate(cause: Cause) -> Report {
    let mut report = failed(Stage::Secure, cause);
    if let Some(Verdict::Failed(why)) = report.services.first_mut().map(|it| &mut it.verdict) {
        why.certificate = Some(shown());
    }
    report
}

fn server(text: &str) -> Option<Endpoint> {
    Some(text.parse::<Server>().unwrap().at("me@example.org"))
}

fn own() -> Draft {
    let address = address_of("me@example.org");
    Draft::by_hand(address, server("imap.example.org:993"), server("smtp.example.org:465"))
}

fn ended(draft: Draft, report: &Report) -> Screen {
    let coded = DraftWithCode::new(draft, Code::new(CODE).unwrap(), String::new());
    let mut screen = Screen::testing(Journey::SetUp, coded);
    tell(&mut screen, Message::Probe(Box::new(Event::Finished(report.clone()))));
    screen
}

fn tell(screen: &mut Screen, message: Message) -> Action {
    let fixture = Fixture::english();
    screen.update(fixture.ui(), &fixture.context.catalogue, message)
}

#[track_caller]
fn tested(action: &Action) -> &Draft {
    match action {
        Action::Test(coded) => &coded.draft,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_mode_is_switched_and_servers_are_exchanged() {
    let mut screen = ended(own(), &failed(Stage::Secure, Cause::NotTls));
    let action = tell(&mut screen, Message::TakeServerName);
    let imap = tested(&action).imap.clone().unwrap();
    assert_eq!((imap.port, imap.security), (993, Security::Starttls));
    assert_eq!(tested(&action).smtp, own().smtp, "only the one that failed");

    let mut screen = ended(own(), &failed(Stage::Greet, Cause::WrongService));
    let action = tell(&mut screen, Message::TakeServerName);
    assert_eq!(tested(&action).imap.as_ref().map(|it| it.host.as_str()), Some("smtp.example.org"));

    let mut screen = ended(own(), &failed(Stage::SignIn, Cause::WrongCode));
    assert_eq!(tell(&mut screen, Message::TakeServerName), Action::None);
}

#[test]
fn a_certificate_is_trusted_after_a_comparison_alone() {
    let mut screen = ended(own(), &with_certificate(Cause::TlsSelfSigned));
    assert_eq!(tell(&mut screen, Message::Trust), Action::None, "not before it was shown");
    assert_eq!(tell(&mut screen, Message::Compare), Action::None);
    assert_eq!(screen.page_name(), "certificate");
    assert_eq!(screen.filled(), None, "Enter trusts nobody");
    for wrong in ["no fingerprint", &Fingerprint::of(b"another").to_string()] {
        tell(&mut screen, Message::Fingerprint(wrong.to_owned()));
        assert_eq!(tell(&mut screen, Message::Trust), Action::None, "{wrong}");
    }
    let told = format!("sha256 Fingerprint={}", shown().sha256).to_lowercase();
    tell(&mut screen, Message::Fingerprint(told));
    let action = tell(&mut screen, Message::Trust);
    let pins = &tested(&action).pins;
    assert_eq!(pins.len(), 1);
    assert_eq!((pins[0].host.as_str(), pins[0].sha256), (HOST, shown().sha256));
}

#[test]
fn no_certificate_can_be_trusted_for_a_provider_of_the_catalogue() {
    let fixture = Fixture::new(Language::English);
    for cause in [Cause::TlsSelfSigned, Cause::NotTls, Cause::WrongService] {
        let mut screen = ended(fixture.draft("me@qq.com"), &with_certificate(cause));
        tell(&mut screen, Message::Compare);
        assert_eq!(screen.page_name(), "failed", "{cause:?}");
        assert_eq!(tell(&mut screen, Message::TakeServerName), Action::None, "{cause:?}");
    }
}

#[test]
fn the_page_of_comparison_is_drawn() {
    for language in Language::ALL {
        for size in [Size::new(960.0, 680.0), Size::new(760.0 / 1.5, 520.0 / 1.5)] {
            let mut fixture = Fixture::new(language);
            fixture.viewport = Viewport::new(size);
            let mut screen = ended(own(), &with_certificate(Cause::TlsPinChanged));
            let finds = |screen: &Screen, ids: &[&str]| {
                let mut page = Simulator::with_size(app::settings(), size, screen.view(fixture.ui()));
                for id in ids {
                    let words = fixture.ui().text(id);
                    assert!(page.find(words.as_str()).is_ok(), "no {id}: {words:?} at {size:?}");
                }
            };
            finds(&screen, &["check-compare", "check-retry"]);
            tell(&mut screen, Message::Compare);
            finds(&screen, &["certificate-lead", "certificate-told", "certificate-trust", "back"]);
            tell(&mut screen, Message::Fingerprint(Fingerprint::of(b"another").to_string()));
            finds(&screen, &["certificate-different", "certificate-trust"]);
            let mended = ended(own(), &failed(Stage::Secure, Cause::NotTls));
            finds(&mended, &["check-use-starttls"]);
        }
    }
}

#[test]
fn the_name_before_the_at_sign_is_one_press_away() {
    let mut report = failed(Stage::SignIn, Cause::WrongCode);
    if let Some(service) = report.services.first_mut() {
        service.endpoint.user = "me@example.org".to_owned();
        if let Verdict::Failed(why) = &mut service.verdict {
            why.hints = vec![Hint::LocalPartAlone];
        }
    }
    let mut screen = ended(own(), &report);
    let draft = tested(&tell(&mut screen, Message::TakeServerName)).clone();
    let users = [draft.imap, draft.smtp].map(|place| place.unwrap().user);
    assert_eq!(users, ["me", "me"]);
}
