//! Looking for the servers of a domain that nobody knows: whom Mailkey would ask, what they said, what it comes to.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, gap, mark, notice, small, small_button, small_link, spinner,
};
use crate::mail::discovery::{Answer, Discovery, Event, Finding, Source};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::Catalogue;
use crate::work::journey::Discovered;

/// How far the search for a domain's servers has come.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Search {
    /// Nobody was asked.
    Idle,
    /// The person wants to name the servers.
    ByHand(Domain),
    /// They are being asked.
    Running(Domain, Vec<(Source, Answer)>),
    Over(Domain, Box<Discovery>),
}

impl Search {
    /// The domain that it is about.
    fn domain(&self) -> Option<&Domain> {
        match self {
            Search::Idle => None,
            Search::ByHand(domain) | Search::Running(domain, _) | Search::Over(domain, _) => Some(domain),
        }
    }

    /// Whether it is about this domain.
    pub(super) fn is_about(&self, domain: &Domain) -> bool {
        self.domain() == Some(domain)
    }

    /// Takes what was heard; a late answer of another search finds nothing to change.
    pub(super) fn hear(&mut self, event: Event) {
        let Search::Running(domain, answers) = self else {
            return;
        };
        match event {
            Event::Answered(source, answer) => answers.push((source, answer)),
            Event::Finished(discovery) => *self = Search::Over(domain.clone(), discovery),
        }
    }

    /// What it led to, once it is over.
    pub(super) fn discovered(&self, catalogue: &Catalogue) -> Option<Discovered> {
        match self {
            Search::Over(_, discovery) => Some(Discovered::of(discovery, catalogue)),
            _ => None,
        }
    }
}

impl Screen {
    /// The card for a domain that nobody knows, as far as the search has come.
    pub(super) fn searching<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        look_up: bool,
        address: &Address,
    ) -> Element<'a, Message> {
        let domain = address.domain();
        let args = [("domain", &*domain.in_letters())];
        match &self.search {
            Search::Running(..) => running(ui, catalogue, &self.search, domain),
            Search::Over(_, discovery) => self.over(ui, catalogue, discovery, domain),
            Search::Idle if look_up => would_ask(ui, domain),
            Search::Idle => notice(ui, Tone::Info, body(ui.text("search-off"))),
            Search::ByHand(_) => notice(ui, Tone::Info, body(ui.fill("address-unknown", &args))),
        }
    }

    fn over<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        discovery: &'a Discovery,
        domain: &Domain,
    ) -> Element<'a, Message> {
        let outcome = match Discovered::of(discovery, catalogue) {
            Discovered::Provider(candidate, exchanger) => {
                let provider = candidate.provider().map(|it| it.name.get(ui.locale.tag()).to_owned());
                let args = [
                    ("provider", provider.as_deref().unwrap_or_default()),
                    ("domain", &*domain.in_letters()),
                    ("host", exchanger.as_str()),
                ];
                let has_guide = !matches!(candidate, crate::work::journey::Candidate::NoCode(_));
                let id = if has_guide { "search-found-provider" } else { "search-found-provider-ends" };
                notice(ui, if has_guide { Tone::Good } else { Tone::Warn }, body(ui.fill(id, &args)))
            }
            Discovered::Servers(finding) => found(ui, &finding, domain),
            Discovered::OauthOnly(finding) => {
                let source = ui.locale.source(finding.source, domain);
                let args = [("source", source.as_str()), ("domain", &*domain.in_letters())];
                notice(ui, Tone::Warn, body(ui.fill("search-oauth", &args)))
            }
            Discovered::Nothing => {
                let here = discovery.may_have_servers().then(|| ui.text("search-name-here"));
                let words: Vec<String> =
                    std::iter::once(ui.locale.nothing_found(discovery, domain)).chain(here).collect();
                notice(ui, Tone::Warn, body(ui.locale.join(&words)))
            }
        };
        let further = discovery.sends_on().map(|host| sends_on(ui, host, domain));
        let details = self.details.then(|| {
            let lines = discovery
                .answers
                .iter()
                .map(|(source, answer)| said(ui, *source, Some(answer), catalogue, domain));
            column![gap(8.0), Column::with_children(lines).spacing(4)]
        });
        let links = row![
            small_link(ui, control::SEARCH_DETAILS, ui.text("search-details"))
                .padding(0)
                .on_press(Message::Details),
            small_link(ui, control::SEARCH_AGAIN, ui.text("search-again"))
                .padding(0)
                .on_press(Message::Again),
        ]
        .spacing(16);
        column![outcome, further, gap(8.0), links, details].into()
    }
}

/// Servers that were found, with what must be known before anything is sent there.
fn found<'a>(ui: Ui<'a>, finding: &Finding, domain: &Domain) -> Element<'a, Message> {
    let words = body(ui.locale.found_by(finding, domain));
    let guessed = finding.missing().map(|_| body(ui.text("search-half-guessed")));
    let hosts = finding.strangers(domain).join(&ui.text("list-joint"));
    if hosts.is_empty() && guessed.is_none() {
        return notice(ui, Tone::Good, words);
    }
    let args = [("hosts", hosts.as_str()), ("domain", &*domain.in_letters())];
    let strangers = (!hosts.is_empty()).then(|| bold(ui.fill("search-strangers", &args)));
    notice(ui, Tone::Warn, column![words, guessed, strangers].spacing(6))
}

/// The question whether somebody else's host shall be asked, to which the domain sends on.
fn sends_on<'a>(ui: Ui<'a>, host: &Domain, domain: &Domain) -> Element<'a, Message> {
    let args = [("host", host.as_str()), ("domain", &*domain.in_letters())];
    let follow = small_button(ui, control::FOLLOW, ui.fill("search-follow-yes", &args[..1]))
        .on_press(Message::Follow(host.clone()));
    let words = column![body(ui.fill("search-sends-on", &args)), follow].spacing(8);
    column![gap(8.0), notice(ui, Tone::Info, words)].into()
}

/// Whom Mailkey would ask, before anybody is asked.
fn would_ask<'a>(ui: Ui<'a>, domain: &Domain) -> Element<'a, Message> {
    let args = [("domain", &*domain.in_letters())];
    let sources = Source::ALL.map(|source| {
        let line = ui.locale.source(source, domain);
        row![small("•"), small(line).width(Length::Fill)].spacing(8).into()
    });
    let words = column![
        body(ui.fill("search-will-ask", &args)),
        Column::with_children(sources).spacing(2),
        body(ui.fill("search-only-domain", &args)),
    ]
    .spacing(8);
    column![
        notice(ui, Tone::Info, words),
        gap(8.0),
        small_link(ui, control::BY_HAND, ui.text("search-by-hand")).padding(0).on_press(Message::ByHand),
    ]
    .into()
}

/// What was heard so far.
fn running<'a>(
    ui: Ui<'a>,
    catalogue: &'a Catalogue,
    search: &'a Search,
    domain: &Domain,
) -> Element<'a, Message> {
    let Search::Running(_, answers) = search else {
        return gap(0.0);
    };
    let lines = Source::ALL.map(|source| {
        let answer = answers.iter().find(|(other, _)| *other == source).map(|(_, answer)| answer);
        said(ui, source, answer, catalogue, domain)
    });
    let head = row![
        bold(ui.fill("search-title", &[("domain", &*domain.in_letters())])).width(Length::Fill),
        small_button(ui, control::STOP_SEARCH, ui.text("search-stop")).on_press(Message::StopSearch),
    ]
    .spacing(10)
    .align_y(iced::Center);
    card(ui, column![head, gap(8.0), Column::with_children(lines).spacing(4)]).into()
}

/// One source, and what it said.
fn said<'a>(
    ui: Ui<'a>,
    source: Source,
    answer: Option<&Answer>,
    catalogue: &Catalogue,
    domain: &Domain,
) -> Element<'a, Message> {
    let (sign, words) = match answer {
        None => (spinner(ui, 16.0), ui.text("search-waiting")),
        Some(answer @ Answer::Found(_)) => (mark(ui, Tone::Good, 16.0), ui.locale.answer(answer, catalogue)),
        Some(answer) => (mark(ui, Tone::Plain, 16.0), ui.locale.answer(answer, catalogue)),
    };
    let name = small(ui.locale.source(source, domain));
    let words = small(words).color(ui.tokens.muted);
    let texts: Element<'a, Message> = if ui.viewport.narrow() {
        column![name, words].into()
    } else {
        row![name.width(Length::FillPortion(4)), words.width(Length::FillPortion(5))].spacing(10).into()
    };
    row![container(sign).padding([2, 0]), container(texts).width(Length::Fill)].spacing(10).into()
}
