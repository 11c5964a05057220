//! How a part of the guide is drawn: what to do above, its picture below, and one filled button.

use std::cmp::Ordering;

use iced::Length;
use iced::widget::{Column, Row, Space, column, container, row};

use super::parts::Part;
use super::{Answer, Message, Route, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Scene, Tone, Ui, body, footer, gap, height_of, link_row, notice, page, picture, primary, quiet,
    secondary, small, small_button, small_link, still_page, title, title_of_step,
};
use crate::model::catalogue::{Confidence, GuideStep, OldCode, Provider, StepKind};

/// The lowest that a picture may be, in logical pixels; with less room the page scrolls.
const LOWEST: f32 = 60.0;
/// From this height on a picture has the browser and the page around what is to be done.
const WHOLE: f32 = 230.0;

impl Screen {
    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let foot = self.foot(ui);
        let Some(provider) = self.provider() else {
            return page(ui, self.unguided(ui), foot);
        };
        if let Some(different) = &self.different {
            return page(ui, self.looks_different(ui, provider, different), foot);
        }
        match self.part() {
            Part::Step(index) => match self.steps().nth(index) {
                Some(step) => self.step_page(ui, provider, (index, step), foot),
                None => page(ui, plainly(ui, provider), foot),
            },
            part => page(ui, self.asked(ui, provider, part), foot),
        }
    }

    fn foot<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
        let filled = self.filled();
        let (name, words) = match &filled {
            Message::Open(target) => (control::OPEN_PAGE, open_words(ui, target)),
            Message::Copied => (control::COPIED, ui.text("guide-copied")),
            Message::Show(_) => (control::NEXT_STEP, ui.text("guide-back-to-code")),
            Message::Different(_) => (control::NEXT_STEP, ui.text("guide-different-back")),
            _ if self.doubts => (control::NEXT_STEP, ui.text("guide-doubt-done")),
            _ if matches!(self.part(), Part::Step(_)) => (control::NEXT_STEP, ui.text("guide-next")),
            _ => (control::NEXT_STEP, ui.text("guide-next-part")),
        };
        let already = (filled != Message::Copied && !ui.viewport.strip())
            .then(|| secondary(ui, control::HAVE_CODE, ui.text("guide-have-code")).on_press(Message::Copied));
        let right = already.into_iter().chain([primary(ui, name, words).on_press(filled)]);
        footer(ui, Some(back.into()), right.map(Into::into).collect())
    }

    fn unguided<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        column![
            title(ui.text("guide-title-unknown")),
            gap(8.0),
            body(ui.fill("guide-unknown", &[("domain", &self.draft.address.domain().in_letters())])),
            self.fault(ui),
        ]
        .into()
    }

    /// A part that asks or tells something before the steps.
    fn asked<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider, part: Part) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let (asks, content): (String, Element<'a, Message>) = match part {
            Part::Lead => (self.heading(ui, provider), self.reset_lead(ui, provider)),
            Part::Mailbox => {
                let ask = self.mailbox_question().map(|question| question.ask.get(tag));
                (ask.unwrap_or_default().to_owned(), self.which_mailbox(ui))
            }
            Part::Servers => {
                let ask = self.draft.server_question().map(|question| question.ask.get(tag));
                (ask.unwrap_or_default().to_owned(), self.which_servers(ui))
            }
            Part::User => {
                let ask = self.user_question().map(|ask| ask.get(tag));
                (ask.unwrap_or_default().to_owned(), self.which_user(ui))
            }
            Part::Prerequisite(index) => match self.prerequisite(index) {
                Some(asked) => (asked.ask.get(tag).to_owned(), self.yes_or_no(ui, asked)),
                None => return plainly(ui, provider),
            },
            Part::Step(_) | Part::Plain | Part::Unknown => {
                (self.heading(ui, provider), plainly(ui, provider))
            }
        };
        let name = provider.name.get(tag);
        let above = (part != Part::Plain && !ui.viewport.low())
            .then(|| small(ui.fill("guide-before", &[("provider", name)])).color(ui.tokens.muted));
        column![
            above,
            gap(4.0),
            title_of_step(ui, asks),
            gap(if ui.viewport.low() { 8.0 } else { 16.0 }),
            content,
            self.no_browser(ui),
            self.fault(ui)
        ]
        .into()
    }

    pub(super) fn heading(&self, ui: Ui<'_>, provider: &Provider) -> String {
        let tag = ui.locale.tag();
        let (name, term) = (provider.name.get(tag), provider.sign_in.term.get(tag));
        match self.route {
            Route::Generate => ui.fill("guide-title", &[("provider", name), ("term", term)]),
            Route::Reset => ui.fill("guide-title-reset", &[("provider", name), ("term", term)]),
            Route::SwitchOn => ui.fill("guide-title-switch-on", &[("provider", name)]),
        }
    }

    fn reset_lead<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
        let dies = match provider.reset.as_ref().map(|reset| reset.old_code_dies) {
            Some(OldCode::WhenDeleted) => "guide-old-dies-deleted",
            Some(OldCode::WhenReplaced) => "guide-old-dies-replaced",
            _ => "guide-old-dies-unknown",
        };
        let lead = ui.locale.join(&[ui.text("guide-reset-lead"), ui.text(dies)]);
        let holders = ui.locale.holders(&self.ended).map(|programs| {
            let words = body(ui.fill("guide-holders", &[("programs", &programs)]));
            column![gap(12.0), notice(ui, Tone::Info, words)]
        });
        column![body(lead), holders].into()
    }

    /// A step: what to do, its picture in all the room that is left, and links that help.
    fn step_page<'a>(
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
        let faults = [self.no_browser(ui), self.fault(ui), self.steps_saved(ui)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        let low = ui.viewport.low();
        let small_title = low || ui.viewport.strip();
        let width = ui.viewport.content();
        let high = |words: &str, (size, line)| height_of(words, size, line, width);
        let used = if low { 46.0 } else { 82.0 }
            + high(words, if small_title { (19.0, 26.0) } else { (25.0, 33.0) })
            + more
                .as_deref()
                .map_or(0.0, |more| 4.0 + high(more, if low { (13.0, 19.0) } else { (15.0, 22.0) }))
            + 56.0 * faults.len() as f32;
        let left = ui.viewport.page_height() - used;
        let fits = left >= LOWEST;
        let is_plain = fits && left < WHOLE;
        let height = if fits { Length::Fill } else { Length::Fixed(WHOLE) };
        let content = column![
            (!low).then(|| self.above_step(ui, count)),
            title_of_step(ui, words),
            more.map(|more| {
                let more = if low { small(more) } else { body(more) };
                column![gap(4.0), more.color(ui.tokens.muted)]
            }),
            Column::with_children(faults),
            gap(if low { 8.0 } else { 12.0 }),
            picture(ui, self.scene(provider, (index, step), is_plain), height),
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
        let at: Element<'a, Message> =
            if is_strip { self.dots(ui) } else { small(count).color(ui.tokens.muted).into() };
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
        if step.kind == Some(StepKind::SignIn) {
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
            code: dots(provider),
            is_plain,
        }
    }

    fn links<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
        let link =
            |name, words: String, message| small_link(ui, name, words).padding(0).on_press(message).into();
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
            let page = self.printed(ui, provider);
            all.push(link(control::SAVE_STEPS, ui.text("guide-print"), Message::SaveSteps(page)));
        }
        let checked =
            (!ui.viewport.narrow()).then(|| small(self.checked(ui, provider)).color(ui.tokens.muted));
        link_row(all, checked.map(Into::into))
    }

    /// How sure the steps are, and since when.
    fn checked(&self, ui: Ui<'_>, provider: &Provider) -> String {
        match provider.confidence {
            Confidence::Low => ui.text("guide-little-known"),
            _ => ui.fill("guide-checked-on", &[("date", &provider.checked)]),
        }
    }

    /// Where all steps were saved, or that they could not be.
    fn steps_saved<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (tone, words) = match self.saved_steps.as_ref()? {
            Some(file) => (Tone::Good, ui.fill("guide-printed", &[("file", file)])),
            None => (Tone::Warn, ui.text("guide-not-printed")),
        };
        Some(column![gap(10.0), notice(ui, tone, body(words))].into())
    }

    fn no_browser<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let words = || notice(ui, Tone::Warn, body(ui.text("guide-no-browser")));
        self.launch_failed.then(|| column![gap(10.0), words()].into())
    }

    /// What the preflight found wrong, while there is time to mend it.
    fn fault<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let silent =
            [&self.answers.imap, &self.answers.smtp].into_iter().find_map(|answer| match answer {
                Answer::Silent(report) => report.diagnosis(),
                _ => None,
            })?;
        let means = ui.locale.cause_means(silent.cause, self.provider());
        Some(column![gap(10.0), notice(ui, Tone::Warn, body(means))].into())
    }
}

/// What there is to say where a provider has no steps to take: how it is, and what to know.
fn plainly<'a>(ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
    let tag = ui.locale.tag();
    let notes = provider
        .notes
        .iter()
        .map(|note| row![small("•"), small(note.get(tag)).width(Length::Fill)].spacing(8).into());
    column![body(provider.summary.get(tag)), gap(12.0), Column::with_children(notes).spacing(6)].into()
}

fn open_words(ui: Ui<'_>, target: &str) -> String {
    let host = target.strip_prefix("https://").and_then(|rest| rest.split(['/', '?']).next());
    format!("{} ↗", ui.fill("guide-open", &[("host", host.unwrap_or_default())]))
}

/// A code of the provider's shape as dots, in the groups in which the site shows it.
fn dots(provider: &Provider) -> String {
    let shape = provider.sign_in.shape.as_ref();
    let length = shape.map_or(16, |shape| shape.length).min(20);
    let group = shape.and_then(|shape| shape.group).unwrap_or(4).max(1);
    let between = shape.and_then(|shape| shape.separator).unwrap_or(' ').to_string();
    let groups: Vec<String> =
        (0..length).step_by(group).map(|start| "•".repeat(group.min(length - start))).collect();
    groups.join(&between)
}
