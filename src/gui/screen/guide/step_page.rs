//! A step's page: what to do, its picture in all the room that is left, and links that help.

use std::cmp::Ordering;

use iced::Length;
use iced::widget::{Column, Row, Space, column, container, row};

use super::parts::Part;
use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Role, Scene, Ui, body, gap, group, height_of, hidden_code, link_row, ornament, page, picture,
    small, small_button, small_link, still_page, title_of_step, width_of,
};
use crate::model::catalogue::{Confidence, GuideStep, Provider, StepKind};

/// The lowest that a picture may be, in logical pixels; with less room the page scrolls.
const LOWEST: f32 = 60.0;
/// From this height on a picture has the browser and the page around what is to be done.
const WHOLE: f32 = 230.0;

impl Screen {
    /// A step: what to do, its picture in all the room that is left, and links that help.
    pub(super) fn step_page<'a>(
        &'a self,
        ui: Ui<'a>,
        provider: &'a Provider,
        (index, step): (usize, &'a GuideStep),
        foot: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let count = ui.fill(
            "guide-step-count",
            &[
                ("provider", provider.name.get(tag)),
                ("at", &(index + 1).to_string()),
                ("all", &self.steps().count().to_string()),
            ],
        );
        let words = step.action.get(tag);
        let more = self.more(ui, index, step);
        // Where the steps begin and where they end: whoever is in the midst of them has heard it.
        let fault = (index == 0 || self.is_at_end()).then(|| self.fault(ui)).flatten();
        let faults =
            [self.no_browser(ui), fault, self.steps_saved(ui)].into_iter().flatten().collect::<Vec<_>>();
        let low = ui.viewport.low();
        let left = room_for_picture(ui, words, more.as_deref(), faults.len());
        let fits = left >= LOWEST;
        let is_plain = fits && left < WHOLE;
        let height = if fits { Length::Fill } else { Length::Fixed(WHOLE) };
        let content = column![
            (!low).then(|| self.above_step(ui, count)),
            title_of_step(ui, words),
            more.map(|more| {
                let more = if low { small(more) } else { body(more) };
                column![gap(4.0), more.color(ui.tokens.muted).spoken()]
            }),
            Column::with_children(faults),
            gap(if low { 8.0 } else { 12.0 }),
            group(
                Role::Image,
                words.to_owned(),
                picture(ui, self.scene(provider, (index, step), is_plain), height)
            ),
            gap(8.0),
            self.links(ui, provider),
        ];
        if fits { still_page(ui, content, foot) } else { page(ui, content, foot) }
    }

    /// Where the person is, and the way beside the browser or back.
    fn above_step<'a>(&'a self, ui: Ui<'a>, count: String) -> Element<'a, Message> {
        let is_strip = ui.viewport.strip();
        let words = ui.text(if is_strip { "guide-full-window" } else { "guide-beside" });
        let beside = small_button(ui, control::BESIDE, words).on_press(Message::Beside(!is_strip));
        let at: Element<'a, Message> = if is_strip {
            ornament(self.dots(ui))
        } else {
            small(count).color(ui.tokens.muted).spoken().into()
        };
        row![container(at).width(Length::Fill), beside].spacing(8).align_y(iced::Center).into()
    }

    /// A dot for each step: those behind, the current one, those ahead.
    fn dots<'a>(&self, ui: Ui<'a>) -> Element<'a, Message> {
        let it = ui.tokens;
        let dots = self.outline(ui).into_iter().map(|entry| {
            let (width, color) = match entry.is {
                Ordering::Less => (8.0, it.good),
                Ordering::Equal => (22.0, it.accent),
                Ordering::Greater => (8.0, it.line),
            };
            container(Space::new().width(width).height(8))
                .style(move |_| container::Style {
                    background: Some(color.into()),
                    border: iced::border::rounded(4),
                    ..container::Style::default()
                })
                .into()
        });
        Row::with_children(dots).spacing(6).align_y(iced::Center).into()
    }

    /// What is good to know with a step.
    fn more(&self, ui: Ui<'_>, index: usize, step: &GuideStep) -> Option<String> {
        let mut all = Vec::new();
        let is_sign_in = |step: &GuideStep| step.kind == Some(StepKind::SignIn);
        if is_sign_in(step) && !self.steps().take(index).any(is_sign_in) {
            all.push(ui.fill("guide-sign-in-hint", &[("address", &self.draft.signs_in_as().to_string())]));
        }
        all.extend(step.more.as_ref().map(|more| more.get(ui.locale.tag()).to_owned()));
        if index == 0 && self.target().is_none() {
            all.push(ui.text("guide-no-page"));
        }
        (!all.is_empty()).then(|| ui.locale.join(&all))
    }

    fn scene<'a>(
        &'a self,
        provider: &'a Provider,
        (index, step): (usize, &'a GuideStep),
        is_plain: bool,
    ) -> Scene<'a> {
        Scene {
            step,
            number: index + 1,
            page: self.target().unwrap_or_default(),
            site_name: provider.native_name.as_deref().unwrap_or_else(|| provider.name.get("en")),
            address: self.draft.signs_in_as().to_string(),
            code: hidden_code(provider),
            is_plain,
        }
    }

    fn links<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
        // What stands in one line in every language, with the spaces between.
        let mut taken = 0.0;
        let mut link = |name, words: String, message| {
            taken += width_of(&words, 13.0) + 16.0;
            small_link(ui, name, words).padding(0).on_press(message).into()
        };
        let mut all: Vec<Element<'a, Message>> = Vec::new();
        // A strip has room for it only where the page has to be opened by hand.
        let target = self.target().filter(|_| !ui.viewport.strip() || self.launch_failed);
        if let Some(target) = target {
            if self.opened || self.part() != Part::Step(0) {
                all.push(link(
                    control::OPEN_PAGE,
                    ui.text("guide-open-again"),
                    Message::Open(target.clone()),
                ));
            }
            let copy = ui.text(if self.link_copied { "guide-link-copied" } else { "guide-copy-link" });
            all.push(link(control::COPY_LINK, copy, Message::CopyLink(target)));
        }
        all.push(link(control::DIFFERENT, ui.text("guide-different"), Message::Different(true)));
        if !ui.viewport.narrow() {
            all.push(link(control::SAVE_STEPS, ui.text("guide-print"), Message::SaveSteps));
        }
        let checked = self.checked(ui, provider);
        let has_room = taken + width_of(&checked, 13.0) < ui.viewport.content();
        let checked = (!ui.viewport.narrow() && has_room).then(|| small(checked).color(ui.tokens.muted));
        link_row(all, checked.map(Into::into))
    }

    /// How sure the steps are, and since when.
    fn checked(&self, ui: Ui<'_>, provider: &Provider) -> String {
        match provider.confidence {
            Confidence::High => ui.fill("guide-checked-on", &[("date", &ui.locale.date(&provider.checked))]),
            Confidence::Medium => {
                ui.fill("guide-checked-medium", &[("date", &ui.locale.date(&provider.checked))])
            }
            Confidence::Low => ui.fill("guide-checked-low", &[("date", &ui.locale.date(&provider.checked))]),
        }
    }
}

/// How much height is left for a step's picture, about, in logical pixels.
fn room_for_picture(ui: Ui<'_>, words: &str, more: Option<&str>, faults: usize) -> f32 {
    /// A notice with the space above it.
    const FAULT: f32 = 56.0;
    let low = ui.viewport.low();
    let high = |words: &str, (size, line)| height_of(words, size, line, ui.viewport.content());
    let title = high(words, if low || ui.viewport.strip() { (19.0, 26.0) } else { (25.0, 33.0) });
    let more = more.map_or(0.0, |more| 4.0 + high(more, if low { (13.0, 19.0) } else { (15.0, 22.0) }));
    let around = if low { 46.0 } else { 82.0 };
    ui.viewport.page_height() - around - title - more - FAULT * faults as f32
}
