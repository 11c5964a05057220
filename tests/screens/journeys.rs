//! What survives Back, what a double click or a late answer does, what Enter means.

use mailkey::gui::control;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::address::servers;
use mailkey::gui::screen::{address, check, code, guide};
use mailkey::gui::wizard::{Action, Message, Wizard};
use mailkey::mail::probe::{Event, Stage};
use mailkey::model::code::{Code, Typed};
use mailkey::model::failure::{Cause, Service};
use mailkey::storage::vault::VaultError;
use mailkey::work::account_store::KeepError;
use mailkey::work::journey::{Draft, DraftWithCode, Journey, Step};

use super::fixtures::{CODE, Fixture, failed, finished, offline, passed, refused};

const QQ: &str = "me@qq.com";

fn label(text: &str) -> Message {
    Message::Code(code::Message::Label(text.to_owned()))
}

fn not_kept() -> KeepError {
    KeepError::Vault(VaultError::Locked)
}

#[test]
fn back_and_forth_keeps_everything_that_was_typed() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_code(QQ);
    fixture.tell(&mut wizard, label("Thunderbird"));
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::None);
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::Do(Effect::Focus(control::ADDRESS)));
    assert_eq!(wizard.step(), Step::Address);
    let again = fixture.tell(&mut wizard, Message::Address(address::Message::Continue));
    assert!(matches!(again, Action::Do(Effect::Preflight(_))), "the address is still there: {again:?}");
    fixture.tell(&mut wizard, Message::Guide(guide::Message::Copied));
    let coded = DraftWithCode { label: "Thunderbird".to_owned(), ..fixture.coded(QQ) };
    let action = fixture.tell(&mut wizard, Message::Code(code::Message::Test));
    assert_eq!(action, Action::Do(Effect::Test(Box::new(coded))));
    assert_eq!(
        fixture.tell(&mut wizard, Message::Back),
        Action::Do(Effect::StopTest),
        "the sockets are closed"
    );
    assert_eq!(wizard.step(), Step::Code);
    assert!(matches!(
        fixture.tell(&mut wizard, Message::Code(code::Message::Test)),
        Action::Do(Effect::Test(_))
    ));
}

#[test]
fn another_account_starts_with_an_empty_page_for_its_code() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_code(QQ);
    fixture.tell(&mut wizard, label("Thunderbird"));
    fixture.tell(&mut wizard, Message::Back);
    fixture.tell(&mut wizard, Message::Back);
    fixture.type_address(&mut wizard, "you@163.com");
    fixture.tell(&mut wizard, Message::Guide(guide::Message::Copied));
    let action = fixture.tell(&mut wizard, Message::Code(code::Message::Test));
    assert_eq!(action, Action::Do(Effect::Focus(control::CODE)), "nothing to test yet");
    fixture.tell(&mut wizard, Message::Code(code::Message::Typed(Typed::new(CODE.to_uppercase()))));
    let Action::Do(Effect::Test(coded)) = fixture.tell(&mut wizard, Message::Code(code::Message::Test))
    else {
        panic!("no test");
    };
    assert_eq!((coded.draft.address.to_string().as_str(), coded.label.as_str()), ("you@163.com", ""));
}

#[test]
fn servers_named_anew_for_the_same_address_are_the_ones_that_are_tested() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_guide("me@mail.example.org");
    fixture.tell(&mut wizard, Message::Guide(guide::Message::Copied));
    fixture.tell(&mut wizard, Message::Code(code::Message::Typed(Typed::new(CODE.to_owned()))));
    fixture.tell(&mut wizard, Message::Back);
    fixture.tell(&mut wizard, Message::Back);
    for named in [
        servers::Message::Host(Service::Imap, "mx.example.org".to_owned()),
        servers::Message::Port(Service::Imap, "143".to_owned()),
    ] {
        fixture.tell(&mut wizard, Message::Address(address::Message::Servers(named)));
    }
    fixture.tell(&mut wizard, Message::Address(address::Message::Continue));
    fixture.tell(&mut wizard, Message::Guide(guide::Message::Copied));
    let Action::Do(Effect::Test(coded)) = fixture.tell(&mut wizard, Message::Code(code::Message::Test))
    else {
        panic!("the code was lost");
    };
    let imap = coded.draft.imap.expect("a server");
    assert_eq!((imap.host.as_str(), imap.port), ("mx.example.org", 143));
}

#[test]
fn a_double_click_starts_one_test_and_no_page_is_skipped() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_check(QQ);
    assert_eq!(fixture.tell(&mut wizard, Message::Code(code::Message::Test)), Action::None);
    let mut wizard = fixture.at_guide(QQ);
    assert_eq!(fixture.tell(&mut wizard, Message::Address(address::Message::Continue)), Action::None);
    assert_eq!(wizard.step(), Step::Guide);
}

#[test]
fn answers_that_come_after_the_page_was_left_change_nothing() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_check(QQ);
    fixture.tell(&mut wizard, Message::Back);
    let before = wizard.clone();
    assert_eq!(fixture.tell(&mut wizard, finished(&passed())), Action::None);
    assert_eq!(fixture.tell(&mut wizard, finished(&refused())), Action::None);
    let late = Message::Guide(guide::Message::LaunchFailed);
    assert_eq!(fixture.tell(&mut wizard, late), Action::None);
    assert_eq!(wizard, before);
    let mut wizard = fixture.at_guide(QQ);
    let pasted = code::Message::Pasted(Some(Typed::new("late".to_owned())));
    assert_eq!(fixture.tell(&mut wizard, Message::Code(pasted)), Action::None);
}

#[test]
fn a_cancelled_test_hears_no_more_and_can_be_begun_again() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_check(QQ);
    assert_eq!(
        fixture.tell(&mut wizard, Message::Check(check::Message::Cancel)),
        Action::Do(Effect::StopTest)
    );
    assert_eq!(fixture.tell(&mut wizard, finished(&passed())), Action::None);
    assert_eq!(
        fixture.tell(&mut wizard, Message::Enter),
        Action::Do(Effect::Test(Box::new(fixture.coded(QQ))))
    );
    assert_eq!(fixture.tell(&mut wizard, Message::Enter), Action::None, "it runs already");
}

#[test]
fn enter_never_sends_a_refused_code_again() {
    let fixture = Fixture::english();
    for cause in [Cause::WrongCode, Cause::SignInRefused, Cause::TooManyAttempts, Cause::PasswordSignInEnded]
    {
        let report = failed(Stage::SignIn, cause);
        let (mut wizard, action) = fixture.after(QQ, &report);
        assert_eq!(action, Action::Do(Effect::Remember(Box::new(fixture.coded(QQ)), report)));
        let action = fixture.tell(&mut wizard, Message::Enter);
        assert!(!matches!(action, Action::Do(Effect::Test(_))), "{cause:?}: {action:?}");
        assert_ne!(wizard.step(), Step::Check, "{cause:?}");
    }
    let (mut wizard, _) = fixture.after(QQ, &offline());
    assert_eq!(
        fixture.tell(&mut wizard, Message::Enter),
        Action::Do(Effect::Test(Box::new(fixture.coded(QQ))))
    );
}

#[test]
fn enter_does_what_the_filled_button_does_on_every_step() {
    let fixture = Fixture::english();
    let mut wizard = Wizard::set_up(None);
    assert_eq!(wizard.begin(), Action::Do(Effect::Focus(control::ADDRESS)));
    assert_eq!(
        fixture.tell(&mut wizard, Message::Enter),
        Action::Do(Effect::Focus(control::ADDRESS)),
        "nothing typed"
    );
    fixture.tell(&mut wizard, Message::Address(address::Message::Typed(QQ.to_owned())));
    assert!(matches!(fixture.tell(&mut wizard, Message::Enter), Action::Do(Effect::Preflight(_))));
    let mut opened = 0;
    while wizard.step() == Step::Guide {
        match fixture.tell(&mut wizard, Message::Enter) {
            Action::Do(Effect::Open(_)) => opened += 1,
            Action::Do(effect) => assert_eq!(effect, Effect::FocusOver(control::CODE)),
            action => assert_eq!(action, Action::None),
        }
    }
    assert_eq!((opened, wizard.step()), (1, Step::Code));
    assert_eq!(
        fixture.tell(&mut wizard, Message::Enter),
        Action::Do(Effect::Focus(control::CODE)),
        "nothing typed"
    );
    let mut wizard = fixture.at_end(QQ);
    assert_eq!(fixture.tell(&mut wizard, Message::Enter), Action::Leave);
}

#[test]
fn what_is_done_is_not_gone_back_from() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_end(QQ);
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::Leave);
}

#[test]
fn a_code_that_is_being_kept_is_not_left_half_way() {
    let fixture = Fixture::english();
    let (mut wizard, action) = fixture.after(QQ, &passed());
    assert_eq!(action, Action::Do(Effect::Keep(Box::new(fixture.coded(QQ)), Some(passed()))));
    assert!(wizard.is_keeping());
    for message in [
        Message::Back,
        Message::Enter,
        Message::Check(check::Message::Cancel),
        Message::Check(check::Message::Retry),
        Message::Check(check::Message::KeepUntested),
    ] {
        assert_eq!(fixture.tell(&mut wizard, message), Action::None);
        assert!(wizard.is_keeping());
    }
    let fault = Wizard::not_kept(not_kept());
    assert_eq!(fixture.tell(&mut wizard, fault), Action::None);
    let again = fixture.tell(&mut wizard, Message::Enter);
    assert_eq!(
        again,
        Action::Do(Effect::Keep(Box::new(fixture.coded(QQ)), Some(passed()))),
        "kept, not tested, once more"
    );
    let fault = Wizard::not_kept(not_kept());
    fixture.tell(&mut wizard, fault);
    let this_run = fixture.tell(&mut wizard, Message::Check(check::Message::KeepForThisRun));
    assert_eq!(this_run, Action::Do(Effect::KeepForThisRun(Box::new(fixture.coded(QQ)), Some(passed()))));
}

#[test]
fn a_code_kept_untested_is_never_noted_as_one_that_passed() {
    let fixture = Fixture::english();
    let (mut wizard, _) = fixture.after(QQ, &refused());
    let keep = || Message::Check(check::Message::KeepUntested);
    let expected = Action::Do(Effect::Keep(Box::new(fixture.coded(QQ)), None));
    assert_eq!(fixture.tell(&mut wizard, keep()), expected);
    assert_eq!(fixture.tell(&mut wizard, keep()), Action::None, "once");
    fixture.tell(&mut wizard, Wizard::not_kept(not_kept()));
    assert_eq!(fixture.tell(&mut wizard, Message::Enter), expected, "kept, not tested, once more");
    fixture.tell(&mut wizard, Wizard::not_kept(not_kept()));
    let this_run = fixture.tell(&mut wizard, Message::Check(check::Message::KeepForThisRun));
    assert_eq!(this_run, Action::Do(Effect::KeepForThisRun(Box::new(fixture.coded(QQ)), None)));
}

#[test]
fn a_code_that_was_refused_in_this_run_is_sent_only_where_the_person_insists() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_code(QQ);
    let coded = fixture.coded(QQ);
    fixture.context.refused.note(&coded.draft.address, &Code::new(CODE).unwrap());
    assert_eq!(fixture.tell(&mut wizard, Message::Enter), Action::None);
    assert_eq!(wizard.step(), Step::Code);
    let insists = fixture.tell(&mut wizard, Message::Code(code::Message::TestAnyway));
    assert_eq!(insists, Action::Do(Effect::Test(Box::new(coded))));
}

#[test]
fn a_re_test_fetches_tests_and_turns_into_a_reset() {
    let fixture = Fixture::english();
    let coded = DraftWithCode { label: "phone".to_owned(), ..fixture.coded(QQ) };
    let mut wizard = Wizard::re_test(coded.draft.clone(), "phone".to_owned(), vec![]);
    let fetch = Effect::Fetch(Box::new(coded.draft.clone()), "phone".to_owned());
    assert_eq!(wizard.begin(), Action::Do(fetch));
    let fetched = Message::Check(check::Message::Fetched(Box::new(coded.clone())));
    assert_eq!(fixture.tell(&mut wizard, fetched), Action::Do(Effect::Test(Box::new(coded.clone()))));
    assert_eq!(
        fixture.tell(&mut wizard, finished(&refused())),
        Action::Do(Effect::NoteFailure(Box::new(coded.clone()), refused()))
    );
    let action = fixture.tell(&mut wizard, Message::Enter);
    assert_eq!(action, Action::Do(Effect::Preflight(Box::new(coded.draft.plan()))));
    assert_eq!((wizard.journey(), wizard.step()), (&Journey::Reset, Step::Guide));
    fixture.tell(&mut wizard, Message::Guide(guide::Message::Copied));
    fixture.tell(&mut wizard, Message::Code(code::Message::Typed(Typed::new("a".repeat(16)))));
    let Action::Do(Effect::Test(new)) = fixture.tell(&mut wizard, Message::Enter) else { panic!("no test") };
    assert_eq!((new.label.as_str(), new.code.expose().len()), ("phone", 16), "the same label");
}

#[test]
fn a_re_test_whose_code_cannot_be_fetched_asks_for_it_again() {
    let fixture = Fixture::english();
    let draft: Draft = fixture.draft(QQ);
    let mut wizard = Wizard::re_test(draft.clone(), String::new(), vec![]);
    let register = KeepError::Register(mailkey::platform::files::FileFault::Busy.into());
    for fault in [not_kept(), register] {
        assert_eq!(fixture.tell(&mut wizard, Wizard::not_kept(fault)), Action::None);
        let fetch = Effect::Fetch(Box::new(draft.clone()), String::new());
        assert_eq!(fixture.tell(&mut wizard, Message::Enter), Action::Do(fetch));
    }
    assert_eq!(
        fixture.tell(&mut wizard, Message::Check(check::Message::Cancel)),
        Action::Do(Effect::StopTest)
    );
    let late = Message::Check(check::Message::Fetched(Box::new(fixture.coded(QQ))));
    assert_eq!(fixture.tell(&mut wizard, late), Action::None, "cancelled");
    assert_eq!(fixture.tell(&mut wizard, Message::Back), Action::Leave);
}

#[test]
fn what_the_preflight_finds_is_told_on_whichever_page() {
    let fixture = Fixture::english();
    let mut wizard = fixture.at_code(QQ);
    let before = wizard.clone();
    let report = offline().services.remove(0);
    let heard = Message::Preflight(Box::new(Event::Done(Box::new(report))));
    assert_eq!(fixture.tell(&mut wizard, heard), Action::None);
    assert_ne!(wizard, before);
    assert_eq!(wizard.step(), Step::Code);
}
