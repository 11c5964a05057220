//! A message to oneself: the last proof that sending and receiving work, on request only.

use iced::Length;
use iced::widget::{column, row};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, gap, mark, notice, small, small_button, spinner,
};
use crate::mail::probe::{Diagnosis, Event, Report, Stage};

/// How far it has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Sending {
    #[default]
    Not,
    /// On its way; the stage that is under way now.
    Running(Stage),
    Ended(Report),
}

impl Sending {
    /// Sets out, unless it is on its way already.
    pub(super) fn begin(&mut self) -> bool {
        let idle = !matches!(self, Sending::Running(_));
        if idle {
            *self = Sending::Running(Stage::Resolve);
        }
        idle
    }

    /// Takes what happened; gives the report once it is there.
    pub(super) fn hear(&mut self, event: Event) -> Option<Report> {
        let Sending::Running(stage) = self else {
            return None;
        };
        match event {
            // Both services run side by side: the later stage tells more.
            Event::Began(_, began) if began > *stage => *stage = began,
            Event::Finished(report) => {
                *self = Sending::Ended(report.clone());
                return Some(report);
            }
            _ => {}
        }
        None
    }
}

impl Screen {
    /// Offered where there is a server for each direction and the code was proved.
    pub(super) fn send_card<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let both = self.account.imap.is_some() && self.account.smtp.is_some();
        if !both || self.elapsed_ms.is_none() {
            return None;
        }
        let content: Element<'a, Message> = match &self.sending {
            Sending::Not => {
                let words = column![
                    bold(ui.text("done-send-title")),
                    small(ui.text("done-send-hint")).color(ui.tokens.muted)
                ];
                let send = small_button(ui, control::SEND_MESSAGE, ui.text("done-send"));
                row![words.width(Length::Fill), send.on_press(Message::Send)]
                    .spacing(12)
                    .align_y(iced::Center)
                    .into()
            }
            Sending::Running(stage) => row![
                spinner(ui, 18.0),
                body(ui.locale.stage(*stage)).width(Length::Fill),
                small_button(ui, control::STOP_SENDING, ui.text("cancel")).on_press(Message::StopSending),
            ]
            .spacing(12)
            .align_y(iced::Center)
            .into(),
            Sending::Ended(report) => match report.failure() {
                None => {
                    let mut lines =
                        column![body(ui.text("done-send-arrived"))].spacing(4).width(Length::Fill);
                    for remark in report.services.iter().flat_map(|it| &it.remarks) {
                        lines = lines.push(small(ui.locale.mail_remark(*remark)).color(ui.tokens.muted));
                    }
                    row![mark(ui, Tone::Good, 18.0), lines].spacing(12).into()
                }
                Some((_, why)) => return Some(column![gap(14.0), self.not_sent(ui, why)].into()),
            },
        };
        Some(column![gap(14.0), card(ui, content)].into())
    }

    fn not_sent<'a>(&'a self, ui: Ui<'a>, why: &'a Diagnosis) -> Element<'a, Message> {
        let provider = self.coded.draft.provider.as_deref();
        let said = why.server_said.as_ref().map(|said| {
            small(format!("{}: {said}", ui.text("check-said"))).color(ui.tokens.muted).width(Length::Fill)
        });
        let mut lines =
            column![bold(ui.locale.cause(why.cause)), body(ui.locale.cause_means(why.cause, provider)), said]
                .spacing(6);
        for step in ui.locale.advice(why.cause, provider, &why.also) {
            lines = lines.push(body(step));
        }
        let again = small_button(ui, control::SEND_MESSAGE, ui.text("check-retry")).on_press(Message::Send);
        let about =
            small_button(ui, control::ABOUT, ui.text("help-about")).on_press(Message::About(why.cause));
        notice(ui, Tone::Warn, lines.push(row![again, about].spacing(8)))
    }
}
