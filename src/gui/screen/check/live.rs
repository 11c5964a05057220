//! A test under way: two columns of stages, live.

use iced::Length;
use iced::widget::{Column, column, row};

use super::{Message, Phase, Progress, Screen};
use crate::gui::control;
use crate::gui::widget::{
    Element, Facet, Role, Tone, Ui, Words, body, bold, card, described, footer, gap, mark, muted, page,
    primary, quiet, small, spinner, title,
};
use crate::mail::probe::{Stage, Verdict};
use crate::model::failure::Service;

impl Screen {
    pub(super) fn running<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let heading = match self.phase {
            Phase::Fetching => ui.text("check-fetching"),
            Phase::Keeping(None) => ui.text("check-keeping-untested"),
            Phase::Keeping(Some(_)) => ui.text("check-keeping"),
            Phase::Cancelled => ui.text("check-cancelled"),
            _ => ui.fill("check-title", &[("provider", &self.name(ui))]),
        };
        let draft = self.coded().map(|coded| &coded.draft);
        let server = |endpoint: Option<&crate::model::catalogue::Endpoint>| {
            endpoint.map(|it| format!("{}:{}", it.host, it.port)).unwrap_or_default()
        };
        let (imap, smtp) = (draft.and_then(|it| it.imap.as_ref()), draft.and_then(|it| it.smtp.as_ref()));
        let content = column![
            title(heading),
            gap(3.0),
            muted(ui.tokens, ui.text("check-lead")).spoken(),
            gap(20.0),
            beside(
                ui,
                self.stages(ui, Service::Imap, &self.progress.imap, server(imap)),
                self.stages(ui, Service::Smtp, &self.progress.smtp, server(smtp)),
            ),
        ];
        let foot = if self.is_busy() {
            // A write is not left half-way; it ends by itself.
            let cancel = (!self.is_keeping()).then_some(Message::Cancel);
            footer(
                ui,
                Some(quiet(ui, control::CANCEL, ui.text("cancel")).on_press_maybe(cancel)),
                vec![self.wire_button(ui)],
            )
        } else {
            let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
            let retry = primary(ui, control::RETRY, ui.text("check-retry")).on_press(Message::Retry);
            footer(ui, Some(back), vec![self.wire_button(ui), retry])
        };
        page(ui, content, foot)
    }

    fn stages<'a>(
        &'a self,
        ui: Ui<'a>,
        service: Service,
        state: &'a Progress,
        server: String,
    ) -> Element<'a, Message> {
        let head: Element<'a, Message> = row![
            bold(ui.text(if service == Service::Imap { "receiving" } else { "sending" })),
            small(format!("{}  •  {server}", ui.locale.service(service))).color(ui.tokens.muted),
        ]
        .spacing(12)
        .align_y(iced::Center)
        .wrap()
        .into();
        let mut lines = Column::new().spacing(9).push(head);
        for stage in &state.ended {
            let sign = mark(ui, if stage.ok { Tone::Good } else { Tone::Bad }, 18.0);
            let time = small(format!("{} ms", stage.ms)).color(ui.tokens.muted);
            let line = stage_line(sign, body(ui.locale.stage(stage.stage)), Some(time.into()));
            let ended = match stage.ok {
                true => ui.locale.stage_done(stage.stage),
                false => ui.fill("check-stage-failed", &[("stage", &ui.locale.stage(stage.stage))]),
            };
            let told = [("service", ui.locale.service(service)), ("passed", ended)];
            let told = told.each_ref().map(|(key, value)| (*key, value.as_str()));
            let told = Facet {
                name: Some(ui.fill("cli-service-passed", &told)),
                is_live: true,
                ..Facet::new(Role::Text)
            };
            lines = lines.push(described(told, line));
        }
        if let Some(stage) = state.current {
            let turning = Facet {
                name: Some(ui.locale.service(service)),
                done: Some(state.ended.len() as f32 / Stage::of(service).len() as f32),
                ..Facet::new(Role::Progress)
            };
            let turning = described(turning, spinner(ui, 18.0));
            lines = lines.push(stage_line(turning, bold(ui.locale.stage(stage)), None));
            lines =
                lines.push(state.is_slow.then(|| small(ui.text("server-is-slow")).color(ui.tokens.muted)));
        }
        if state.done.as_ref().is_some_and(|done| done.verdict == Verdict::Skipped) {
            lines = lines.push(small(ui.text("check-skipped")).color(ui.tokens.muted));
        }
        let card = card(ui, lines);
        if ui.viewport.narrow() { card.into() } else { card.height(256).into() }
    }
}

/// Two things side by side, or one below the other where there is no room.
fn beside<'a>(ui: Ui<'a>, one: Element<'a, Message>, other: Element<'a, Message>) -> Element<'a, Message> {
    if ui.viewport.narrow() {
        column![one, other].spacing(12).into()
    } else {
        row![one, other].spacing(16).into()
    }
}

fn stage_line<'a>(
    sign: Element<'a, Message>,
    words: Words<'a>,
    time: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    row![sign, words.width(Length::Fill), time].spacing(10).align_y(iced::Center).into()
}
