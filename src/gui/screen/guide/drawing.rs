//! The steps of a guide beside the picture of where to click, and what the preflight found.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Answer, Message, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, chip, chip_row, gap, mark, miniature, notice, number_dot, small,
    small_button, small_link, spinner,
};
use crate::model::catalogue::{Confidence, Site};

impl Screen {
    pub(super) fn steps_and_picture<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let steps = self
            .steps()
            .iter()
            .enumerate()
            .map(|(index, step)| self.step(ui, index, step.action.get(ui.locale.tag()).to_owned()));
        let left = Column::with_children(steps).spacing(4).width(Length::FillPortion(11));
        if self.steps().is_empty() {
            return self.provenance(ui);
        }
        let both: Element<'a, Message> = if ui.viewport.narrow() {
            column![left.width(Length::Fill), self.picture(ui)].spacing(16).into()
        } else {
            row![left, self.picture(ui)].spacing(22).into()
        };
        column![both, gap(12.0), self.provenance(ui)].into()
    }

    fn step<'a>(&self, ui: Ui<'a>, index: usize, words: String) -> Element<'a, Message> {
        let current = index == self.at;
        let dot = if index < self.at {
            mark(ui, Tone::Good, 18.0)
        } else {
            number_dot(ui, index + 1, current, true, 18.0)
        };
        let words = if current { bold(words) } else { body(words) };
        let words = if index > self.at { words.color(ui.tokens.muted) } else { words };
        let dot = container(dot).padding(iced::Padding { top: 2.0, ..iced::Padding::ZERO });
        let line = row![dot, words.width(Length::Fill)].spacing(12);
        let ground = current.then_some(ui.tokens.accentsoft);
        container(line)
            .padding([8, 10])
            .width(Length::Fill)
            .style(move |_| container::Style {
                background: ground.map(Into::into),
                border: iced::border::rounded(8),
                ..container::Style::default()
            })
            .into()
    }

    fn picture<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let (page, site) = self.current_site();
        let previous = (self.at > 0).then_some(Message::PreviousStep);
        let next = (self.at < self.last_step()).then_some(Message::NextStep);
        let different = self.other_route().map(|(route, words)| {
            small_link(ui, control::OTHER_GUIDE, ui.text(words)).padding(0).on_press(Message::Show(route))
        });
        let buttons = row![
            small_button(ui, control::PREVIOUS_STEP, ui.text("guide-previous")).on_press_maybe(previous),
            small_button(ui, control::NEXT_STEP, ui.text("guide-next")).on_press_maybe(next),
        ]
        .spacing(8);
        column![
            miniature(ui, page.as_deref().unwrap_or_default(), site),
            gap(10.0),
            buttons,
            gap(4.0),
            different
        ]
        .width(Length::FillPortion(11))
        .into()
    }

    /// The page and picture of the current step; a step without a picture keeps the one before.
    fn current_site(&self) -> (Option<String>, Option<&Site>) {
        let site = self.steps().iter().take(self.at + 1).rev().find_map(|step| step.site.as_ref());
        (self.target(), site)
    }

    fn provenance<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let Some(provider) = self.provider() else {
            return gap(0.0);
        };
        let mut words = ui.fill("guide-checked", &[("date", &provider.checked)]);
        if provider.confidence != Confidence::High {
            words = ui.locale.join(&[ui.text("guide-may-differ"), words]);
        }
        small(words).color(ui.tokens.muted).into()
    }

    pub(super) fn preflight<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let servers = [(&self.draft.imap, &self.answers.imap), (&self.draft.smtp, &self.answers.smtp)];
        let mut chips: Vec<Element<'a, Message>> = Vec::new();
        let mut fault = None;
        for (server, answer) in servers {
            let Some(server) = server else { continue };
            chips.push(match answer {
                Answer::Waiting => {
                    row![spinner(ui.tokens, 14.0), small(server.host.clone()).color(ui.tokens.muted)]
                        .spacing(6)
                        .padding([3, 6])
                        .align_y(iced::Center)
                        .into()
                }
                Answer::Answers => chip(ui, Tone::Good, server.host.clone()),
                Answer::Silent(report) => {
                    fault = fault.or(Some(report));
                    chip(ui, Tone::Bad, server.host.clone())
                }
            });
        }
        let words = match fault.and_then(|report| report.diagnosis()) {
            Some(why) => {
                let means = ui.locale.cause_means(why.cause, self.provider());
                return column![chip_row(chips), gap(8.0), notice(ui, Tone::Warn, body(means))].into();
            }
            None if [&self.answers.imap, &self.answers.smtp].contains(&&Answer::Waiting) => {
                ui.text("guide-preflight-waiting")
            }
            None => ui.text("guide-preflight-good"),
        };
        chips.push(container(small(words).color(ui.tokens.muted)).padding([3, 4]).into());
        chip_row(chips)
    }
}
