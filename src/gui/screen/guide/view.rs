//! How a part of the guide is drawn: what to do above, its picture below, and one filled button.

use iced::Length;
use iced::widget::{Column, column, row};

use super::parts::Part;
use super::{Answer, Message, Route, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Tone, Ui, body, footer, gap, notice, page, primary, quiet, secondary, small, title,
    title_of_step, width_of,
};
use crate::model::catalogue::{OldCode, Provider};

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
        footer(ui, Some(back), right.collect())
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

    /// Where all steps were saved, or that they could not be.
    pub(super) fn steps_saved<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (tone, words) = match self.saved_steps.as_ref()? {
            Some(file) => (Tone::Good, ui.fill("guide-printed", &[("file", file)])),
            None => (Tone::Warn, ui.text("guide-not-printed")),
        };
        Some(column![gap(10.0), notice(ui, tone, body(words))].into())
    }

    pub(super) fn no_browser<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let words = || notice(ui, Tone::Warn, body(ui.text("guide-no-browser")));
        self.launch_failed.then(|| column![gap(10.0), words()].into())
    }

    /// What the preflight found wrong, while there is time to mend it.
    pub(super) fn fault<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (host, why) =
            [&self.answers.imap, &self.answers.smtp].into_iter().find_map(|answer| match answer {
                Answer::Silent(report) => Some((&report.endpoint.host, report.diagnosis()?)),
                _ => None,
            })?;
        let means = ui.locale.cause_means(why.cause, self.provider());
        let words = ui.fill("guide-server-fault", &[("host", host), ("means", &means)]);
        Some(column![gap(10.0), notice(ui, Tone::Warn, body(words))].into())
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
    let words = ui.locale.open_page(target);
    // Where there is no room for the verb, the arrow stands for it.
    let is_wide = width_of(&words, 15.0) > ui.viewport.content() / 3.0;
    if ui.viewport.narrow() && is_wide { ui.locale.host_of(target) } else { words }
}
