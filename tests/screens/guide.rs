//! The guide, page by page: its filled button leads through every provider's steps, and each is seen whole.

use std::collections::HashSet;

use iced::Size;
use iced_test::Simulator;
use mailkey::gui::app;
use mailkey::gui::control;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::guide::{Action, Message, Route, Screen};
use mailkey::gui::widget::{PICTURE, Viewport};
use mailkey::model::catalogue::Provider;
use mailkey::storage::settings::Language;
use mailkey::work::journey::{Draft, Journey};

use super::fixtures::{Fixture, address_of};

/// More pages than any guide has.
const ENDLESS: usize = 60;

fn draft_at(provider: &Provider) -> Draft {
    let domain = provider.domains.first().map_or_else(|| "firm.test".to_owned(), ToString::to_string);
    Draft::at(provider.clone().into(), address_of(&format!("me@{domain}")))
}

/// Answers what a guide asks, so that it goes on.
fn answer(screen: &mut Screen, effect: &Effect) {
    let mailbox = screen.draft().provider.as_ref().and_then(|it| it.mailbox_question.clone());
    match effect {
        Effect::Focus(name) if *name == control::MAILBOX => {
            let domain = mailbox.unwrap().domains[0].to_string();
            screen.update(Message::Mailbox(format!("box@{domain}")));
        }
        Effect::Focus(name) if *name == control::USER => {
            screen.update(Message::User("subscriber".to_owned()));
        }
        Effect::Focus(_) => {
            screen.update(Message::Choice(0));
        }
        _ => {}
    }
}

/// Presses the filled button until there is a code, and tells which effects that had.
fn walk(mut screen: Screen, mut seen: impl FnMut(&Screen)) -> Vec<Effect> {
    let mut effects = Vec::new();
    for _ in 0..ENDLESS {
        seen(&screen);
        match screen.update(screen.filled()) {
            Action::None => {}
            Action::Do(effect) => {
                answer(&mut screen, &effect);
                effects.push(effect);
            }
            Action::Continue(_) => return effects,
            Action::Back => panic!("it leads back"),
        }
    }
    panic!("it has no end: {:?}", screen.draft().provider.as_ref().map(|it| it.id.clone()));
}

#[test]
fn the_filled_button_leads_through_every_guide_to_its_end() {
    let fixture = Fixture::english();
    let mut walked = 0;
    for provider in fixture.context.catalogue.providers() {
        for journey in [Journey::SetUp, Journey::Reset] {
            let screen = Screen::new(draft_at(provider), journey, vec![]);
            let effects = walk(screen, |_| {});
            let opened = effects.iter().filter(|effect| matches!(effect, Effect::Open(_))).count();
            assert!(opened <= 1, "{}: {effects:?}", provider.id);
            walked += opened;
        }
    }
    assert!(walked > 150, "{walked}");
}

#[test]
fn back_leads_part_by_part_to_the_page_before() {
    let fixture = Fixture::english();
    let mut screen = Screen::new(fixture.draft("me@qq.com"), Journey::SetUp, vec![]);
    let mut parts = 0;
    while screen.filled() != Message::Copied {
        if !matches!(screen.update(screen.filled()), Action::Do(Effect::Open(_))) {
            parts += 1;
        }
    }
    for _ in 0..parts {
        assert_eq!(screen.update(Message::Back), Action::None);
    }
    assert_eq!(screen.update(Message::Back), Action::Back);
}

#[test]
fn the_way_aside_comes_back_to_the_code() {
    let fixture = Fixture::english();
    let mut screen = Screen::new(fixture.draft("me@qq.com"), Journey::SetUp, vec![]);
    screen.update(Message::Show(Route::SwitchOn));
    for _ in 0..ENDLESS {
        match screen.filled() {
            Message::Show(route) => {
                assert_eq!(route, Route::Generate);
                return;
            }
            message => drop(screen.update(message)),
        }
    }
    panic!("it does not come back");
}

#[test]
fn a_report_names_the_step_and_nobody() {
    let fixture = Fixture::english();
    let mut screen = Screen::new(fixture.draft("me@qq.com"), Journey::SetUp, vec![]);
    screen.update(Message::Show(Route::Generate));
    screen.update(Message::NextStep);
    screen.update(Message::Different(true));
    screen.update(Message::DifferentWords("There is no 安全设置".to_owned()));
    let mut page = Simulator::with_size(app::settings(), Size::new(960.0, 680.0), screen.view(fixture.ui()));
    page.click(fixture.ui().text("guide-different-copy").as_str()).unwrap();
    let Some(Message::CopyDifferent(report)) = page.into_messages().next() else { panic!("no report") };
    for part in [
        "file: assets/providers/qq.json",
        "place: generate.steps[1]\n",
        "says: Choose 安全设置",
        "site: ",
        "page: https://",
        "shown: There is no 安全设置",
    ] {
        assert!(report.contains(part), "{report}");
    }
    assert!(!report.contains("me@qq.com"), "{report}");
}

/// In the window as it opens and in a small one, with the text at half as much again, and beside the browser: the picture stands whole above the
/// footer, and is high enough to be seen.
#[test]
fn every_step_is_seen_whole_without_scrolling() {
    let mut wrong = Vec::new();
    for (size, lowest) in [
        (Size::new(960.0, 680.0), 150.0),
        (Size::new(720.0, 560.0), 150.0),
        (Size::new(960.0 / 1.5, 680.0 / 1.5), 60.0),
        (Size::new(720.0 / 1.5, 560.0 / 1.5), 60.0),
        (Size::new(380.0, 680.0), 150.0),
        (Size::new(380.0, 480.0), 60.0),
    ] {
        for language in Language::ALL {
            let mut fixture = Fixture::new(language);
            fixture.viewport = Viewport::new(size);
            // What the sidebar leaves: it stands at the left, above, or nowhere.
            let beside = match (fixture.viewport.strip(), fixture.viewport.compact()) {
                (true, _) => Size::ZERO,
                (false, true) => Size::new(0.0, 49.0),
                (false, false) => Size::new(224.0, 0.0),
            };
            let size = Size::new(size.width - beside.width, size.height - beside.height);
            let mut known = HashSet::new();
            let tag = language.tag();
            // Most are led through in English where their own language is another: once is enough.
            let is_led = |provider: &Provider| {
                ["qq", "gmail"].contains(&provider.id.0.as_str()) || provider.summary.0.contains_key(tag)
            };
            for provider in fixture.context.catalogue.providers().filter(|it| is_led(it)) {
                for journey in [Journey::SetUp, Journey::Reset] {
                    let screen = Screen::new(draft_at(provider), journey, vec![]);
                    walk(screen, |screen| {
                        let Some(said) = screen.said(fixture.ui()).filter(|said| known.insert(said.clone()))
                        else {
                            return;
                        };
                        let view = screen.view(fixture.ui());
                        let mut page = Simulator::with_size(app::settings(), size, view);
                        let found = page.find(PICTURE).unwrap();
                        let bounds = found.bounds();
                        let visible = found.visible_bounds().unwrap_or_default();
                        if bounds.height < lowest || visible.height < bounds.height {
                            wrong.push(format!(
                                "{tag} {}: {said}: {bounds:?}, seen {visible:?} at {size:?}",
                                provider.id
                            ));
                        }
                    });
                }
            }
            assert!(known.len() > 10, "{tag}: {}", known.len());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
