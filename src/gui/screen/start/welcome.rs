//! The first-run welcome, with the addresses that this computer's mail programs have already.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, gap, heading, line_across, link, mark, muted, primary, secondary,
    small, small_button, title,
};
use crate::model::address::Address;
use crate::model::catalogue::Catalogue;
use crate::work::programs::FoundAddress;

/// How many are shown; whoever has more sees them with `mailkey programs`.
const MOST: usize = 6;

impl Screen {
    /// Takes over what was found; addresses that are set up here already are left out when it is drawn.
    pub fn set_found(&mut self, found: Vec<FoundAddress>) {
        self.found = found;
    }

    /// The same where practising is offered, or not.
    pub fn practising_offered(self, is_offered: bool) -> Screen {
        Screen { no_practice: !is_offered, ..self }
    }

    /// The window is for practising, with these addresses; it is not where there are none.
    pub fn set_practice(&mut self, addresses: Vec<Address>) {
        self.practice = addresses;
    }

    pub(super) fn welcome<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        if !self.practice.is_empty() {
            return self.practice_welcome(ui, catalogue);
        }
        let point = |id: &str| {
            let mark = container(mark(ui, Tone::Info, 18.0))
                .padding(iced::Padding { top: 2.0, ..iced::Padding::ZERO });
            row![mark, body(ui.text(id)).width(Length::Fill)].spacing(12).into()
        };
        let points = ["welcome-what", "welcome-not-password", "welcome-steps", "welcome-kept"].map(point);
        let head = column![
            title(ui.text("welcome-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("welcome-lead")).spoken()
        ];
        let why = card(
            ui,
            column![
                heading(ui.text("welcome-heading")),
                gap(10.0),
                Column::with_children(points).spacing(12)
            ],
        );
        let practise = link(ui, control::PRACTISE, ui.text("welcome-practise")).on_press(Message::Practise);
        let practise = (!self.no_practice).then_some(practise);
        let buttons = row![
            primary(ui, control::ADD_ACCOUNT, ui.text("welcome-add")).on_press(Message::Add),
            secondary(ui, control::QUESTIONS, ui.text("welcome-questions")).on_press(Message::Questions),
            practise,
        ]
        .spacing(12)
        .align_y(iced::Center)
        .wrap()
        .vertical_spacing(8);
        // Where there is little room, what leads on comes first.
        let found = self.found_card(ui);
        let space = if ui.viewport.low() { 16.0 } else { 24.0 };
        if ui.viewport.low() || found.is_some() {
            let found = found.map(|card| column![card, gap(space)]);
            column![head, gap(space), buttons, gap(space), found, why, gap(space)].into()
        } else {
            column![head, gap(space), why, gap(space), buttons, gap(space)].into()
        }
    }

    /// What can be practised on.
    fn practice_welcome<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue) -> Element<'a, Message> {
        let head = column![
            title(ui.text("practice-page-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("practice-page-lead")).spoken()
        ];
        let mut rows = column![heading(ui.text("practice-page-choose")), gap(10.0)];
        for (index, address) in self.practice.iter().enumerate() {
            if index > 0 {
                rows = rows.push(column![gap(10.0), line_across(ui), gap(10.0)]);
            }
            let provider = catalogue.for_address(address);
            let name = provider.map(|it| it.name.get(ui.locale.tag()).to_owned()).unwrap_or_default();
            let address_line = small(address.to_string()).color(ui.tokens.muted);
            let words = column![bold(name), address_line].width(Length::Fill);
            let begin =
                small_button(ui, ControlName::of("practise", address), ui.text("practice-page-begin"))
                    .about(ui, &address.to_string())
                    .on_press(Message::SetUp(address.clone()));
            rows = rows.push(row![words, begin].spacing(12).align_y(iced::Center));
        }
        let then = ["practice-page-test", "practice-page-reset", "practice-page-faults"].map(|id| {
            let mark = container(mark(ui, Tone::Info, 18.0))
                .padding(iced::Padding { top: 2.0, ..iced::Padding::ZERO });
            row![mark, body(ui.text(id)).width(Length::Fill)].spacing(12).into()
        });
        let then = column![
            heading(ui.text("practice-page-then")),
            gap(10.0),
            Column::with_children(then).spacing(12)
        ];
        column![head, gap(24.0), card(ui, rows), gap(24.0), card(ui, then), gap(24.0)].into()
    }

    fn found_card<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let is_new = |found: &&FoundAddress| self.left.iter().all(|account| account.address != found.address);
        let new: Vec<&FoundAddress> = self.found.iter().filter(is_new).collect();
        if new.is_empty() {
            return None;
        }
        let mut rows = column![
            heading(ui.text("found-title")),
            gap(2.0),
            small(ui.text("found-hint")).color(ui.tokens.muted),
            gap(10.0)
        ];
        for (index, found) in new.iter().take(MOST).enumerate() {
            if index > 0 {
                rows = rows.push(column![gap(10.0), line_across(ui), gap(10.0)]);
            }
            rows = rows.push(found_row(ui, found));
        }
        let rest = new.len().saturating_sub(MOST);
        let rest = (rest > 0).then(|| {
            let words = ui.locale.with("found-more", &[("count", rest.into())]);
            column![gap(10.0), small(words).color(ui.tokens.muted)]
        });
        Some(card(ui, column![rows, rest]).into())
    }
}

fn found_row<'a>(ui: Ui<'a>, found: &FoundAddress) -> Element<'a, Message> {
    let address = found.address.in_letters();
    let programs = found.programs.join(&ui.text("list-joint"));
    let words = column![
        bold(address.clone()),
        small(ui.fill("found-in", &[("programs", &programs)])).color(ui.tokens.muted)
    ];
    let set_up = small_button(ui, ControlName::of("set-up", &address), ui.text("found-set-up"))
        .about(ui, &address)
        .on_press(Message::SetUp(found.address.clone()));
    let head = row![words.width(Length::Fill), set_up].spacing(12).align_y(iced::Center);
    let problems = found.problems.iter().map(|(program, problem)| {
        let words = ui.locale.setup_problem(problem);
        let words = ui.fill("found-problem", &[("program", program), ("problem", &words)]);
        row![mark(ui, Tone::Warn, 16.0), small(words).width(Length::Fill)].spacing(8).into()
    });
    column![head, Column::with_children(problems).spacing(4)].spacing(6).into()
}
