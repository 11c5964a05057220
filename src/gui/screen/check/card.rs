//! The card of a failed test: what we did, what the server said, what it most likely means, what to do.

use std::sync::Arc;

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::theme::RADIUS;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, chip, chip_row, footer, gap, link, notice, page, primary, quiet,
    secondary, small, small_link, title,
};
use crate::mail::probe::{Diagnosis, Report, ServiceReport, Stage, Verdict};
use crate::model::catalogue::Provider;
use crate::model::failure::Cause;
use crate::work::journey::Journey;

/// What the filled button of the card does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remedy {
    /// Shows how the service is switched on.
    SwitchOn,
    /// Leads to a new code.
    NewCode,
    /// Tests once more: nothing was refused.
    Again,
    /// Goes back to what was typed: what was sent is refused, and there is no code to be made.
    Other,
}

impl Remedy {
    pub(super) fn message(self) -> Message {
        match self {
            Remedy::SwitchOn => Message::SwitchOn,
            Remedy::NewCode => Message::NewCode,
            Remedy::Again => Message::Retry,
            Remedy::Other => Message::OtherCode,
        }
    }
}

impl Screen {
    pub(super) fn refused<'a>(
        &'a self,
        ui: Ui<'a>,
        report: &'a Report,
        service: &'a ServiceReport,
        why: &'a Diagnosis,
    ) -> Element<'a, Message> {
        let heading = if why.stage >= Stage::SignIn && why.cause.is_refusal() {
            let named = self.provider().map(|provider| provider.name.get(ui.locale.tag()).to_owned());
            let who = named.unwrap_or_else(|| ui.text("the-server"));
            ui.fill("check-refused", &[("provider", &who)])
        } else {
            ui.locale.cause(why.cause)
        };
        let may_keep = self.journey != Journey::ReTest && self.coded().is_some();
        let small = ui.viewport.narrow() || ui.viewport.low();
        let chips = report.services.iter().map(|it| service_chip(ui, it)).collect();
        let content = column![
            title(heading),
            gap(6.0),
            row![container(chip_row(chips)).width(Length::Fill), self.wire_link(ui)].spacing(12),
            gap(16.0),
            self.facts(ui, service, why),
            gap(16.0),
            self.remedies(ui, why, small && may_keep),
            gap(16.0),
            self.nothing_lost(ui),
        ];
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
        let keep = (may_keep && !small).then(|| {
            secondary(ui, control::KEEP_UNTESTED, ui.text("check-keep-untested"))
                .on_press(Message::KeepUntested)
                .into()
        });
        // The card may fill the window: what leads on stands in the footer, always in sight.
        let right = keep.into_iter().chain([self.filled_remedy(ui, why)]).collect();
        page(ui, content, footer(ui, Some(back.into()), right))
    }

    /// The card of four lines: what we did, what the server said, what it most likely means, what to do.
    fn facts<'a>(
        &'a self,
        ui: Ui<'a>,
        service: &'a ServiceReport,
        why: &'a Diagnosis,
    ) -> Element<'a, Message> {
        let it = &service.endpoint;
        let server = format!("{}:{}", it.host, it.port);
        let did = ui.fill(
            "check-did-sentence",
            &[
                ("stage", &ui.locale.stage(why.stage)),
                ("server", &server),
                ("mode", &ui.mode(it.security)),
                ("user", &it.user),
            ],
        );
        let fine = (why.stage >= Stage::SignIn).then(|| ui.text("check-fine"));
        let did = ui.locale.join(&[Some(did), fine].into_iter().flatten().collect::<Vec<_>>());
        let clear = why.in_clear.then(|| small(ui.text("said-in-clear")).color(ui.tokens.muted));
        let said = why.server_said.clone();
        let said = said.map(|said| fact(ui, "check-said", column![quote(ui, said), clear].spacing(4).into()));
        let likely = self.likely(ui, why);
        let advice = Column::with_children(
            ui.locale
                .advice_on(service, why, self.steps_of())
                .into_iter()
                .map(|sentence| body(sentence).into()),
        )
        .spacing(4);
        card(
            ui,
            column![
                fact(ui, "check-did", body(did).into()),
                said,
                fact(ui, "check-likely", likely),
                fact(ui, "check-next", advice.into()),
            ]
            .spacing(12),
        )
        .into()
    }

    fn likely<'a>(&'a self, ui: Ui<'a>, why: &'a Diagnosis) -> Element<'a, Message> {
        let provider = self.steps_of();
        let mut lines = Column::new().spacing(6).push(body(ui.locale.cause_means(why.cause, provider)));
        let is_said = self.adviser.as_deref().map(|provider| ui.locale.says_it_is(provider));
        lines = lines.push(is_said.map(|words| small(words).color(ui.tokens.muted)));
        if let Some(issuer) = &why.issuer {
            lines = lines.push(small(ui.fill("check-issuer", &[("issuer", issuer)])).color(ui.tokens.muted));
        }
        for line in dates(ui, why) {
            lines = lines.push(small(line).color(ui.tokens.muted));
        }
        if !why.also.is_empty() {
            lines = lines.push(small(ui.text("check-also")).color(ui.tokens.muted));
        }
        for (index, cause) in why.also.iter().take(4).enumerate() {
            let line = row![bold((index + 1).to_string()), body(ui.locale.cause(*cause)).width(Length::Fill)];
            lines = lines.push(line.spacing(8));
        }
        lines.into()
    }

    /// What to do next, by what is wrong. A refused code is sent again only where the person insists.
    pub(super) fn remedy(&self, why: &Diagnosis) -> Remedy {
        let first = std::iter::once(why.cause)
            .chain(why.also.iter().copied())
            .find(|cause| *cause != Cause::SignInRefused);
        let has_code = self.steps_of().is_none_or(Provider::is_guided);
        if self.can_switch() && first == Some(Cause::ServiceOff) {
            Remedy::SwitchOn
        } else if !why.cause.is_refusal() {
            Remedy::Again
        } else if has_code && why.cause != Cause::PasswordSignInEnded {
            Remedy::NewCode
        } else {
            Remedy::Other
        }
    }

    /// Whose steps and words these are: the provider's, else those of whom the server says it is.
    fn steps_of(&self) -> Option<&Provider> {
        self.provider().or(self.adviser.as_ref()).map(Arc::as_ref)
    }

    fn can_switch(&self) -> bool {
        self.provider().is_some_and(|provider| provider.enable_imap.is_some())
    }

    fn filled_remedy<'a>(&self, ui: Ui<'a>, why: &Diagnosis) -> Element<'a, Message> {
        let remedy = self.remedy(why);
        let (name, words) = match remedy {
            Remedy::SwitchOn => (control::SWITCH_ON, "check-switch-on"),
            Remedy::NewCode => (control::NEW_CODE, "check-new-code"),
            Remedy::Again => (control::RETRY, "check-retry"),
            Remedy::Other => (control::OTHER_CODE, "check-other-code"),
        };
        primary(ui, name, ui.text(words)).on_press(remedy.message()).into()
    }

    /// What else can be done: the likeliest stands in the footer.
    fn remedies<'a>(&'a self, ui: Ui<'a>, why: &Diagnosis, keeps_here: bool) -> Element<'a, Message> {
        let first = self.remedy(why);
        let mut buttons = self.own_remedies(ui);
        if first == Remedy::SwitchOn {
            let other = secondary(ui, control::NEW_CODE, ui.text("check-new-code"));
            buttons.push(other.on_press(Message::NewCode).into());
        } else if first == Remedy::NewCode && self.can_switch() {
            let other = link(ui, control::SWITCH_ON, ui.text("check-switch-on"));
            buttons.push(other.on_press(Message::SwitchOn).into());
        }
        if first != Remedy::Again {
            let words = match self.pause_left() {
                Some(minutes) => ui.locale.with("check-retry-later", &[("minutes", minutes.into())]),
                None => ui.text("check-retry-same"),
            };
            buttons.push(link(ui, control::RETRY, words).on_press(Message::Retry).into());
        }
        if keeps_here {
            let keep = link(ui, control::KEEP_UNTESTED, ui.text("check-keep-untested"));
            buttons.push(keep.on_press(Message::KeepUntested).into());
        }
        iced::widget::Row::with_children(buttons)
            .spacing(12)
            .align_y(iced::Center)
            .wrap()
            .vertical_spacing(8)
            .into()
    }

    fn nothing_lost<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let words = match self.journey {
            Journey::SetUp | Journey::AddCode { .. } => "check-nothing-lost",
            Journey::ReTest => "check-nothing-changed",
            Journey::Reset => "check-old-stays",
        };
        let copy = ui.text(if self.report_copied { "check-report-copied" } else { "check-copy-report" });
        let copy = small_link(ui, control::COPY_REPORT, copy).padding(0).on_press(Message::CopyReport);
        let line = column![small(ui.text(words)), copy];
        notice(ui, Tone::Info, line)
    }
}

/// From when to when a certificate is valid, and the clock, where one of them is the matter.
fn dates(ui: Ui<'_>, why: &Diagnosis) -> Vec<String> {
    let is_about_time = matches!(why.cause, Cause::TlsExpired | Cause::TlsNotYetValid);
    let valid = why.certificate.as_ref().filter(|_| is_about_time).map(|shown| {
        let (from, until) = (ui.locale.moment(shown.not_before), ui.locale.moment(shown.not_after));
        ui.fill("check-certificate-dates", &[("from", &from), ("until", &until)])
    });
    let clock = why.clock_off.map(|seconds| {
        ui.locale.with("check-clock-off", &[("days", seconds.unsigned_abs().div_ceil(24 * 60 * 60).into())])
    });
    valid.into_iter().chain(clock).collect()
}

fn service_chip<'a>(ui: Ui<'a>, report: &'a ServiceReport) -> Element<'a, Message> {
    let service = ui.locale.service(report.service);
    match &report.verdict {
        Verdict::Passed => chip(ui, Tone::Good, format!("{service}: {}", ui.text("works"))),
        Verdict::Failed(why) => {
            let words = format!("{service}: {}", ui.locale.stage(why.stage));
            chip(ui, Tone::Bad, words)
        }
        Verdict::Skipped => chip(ui, Tone::Plain, format!("{service}: {}", ui.text("check-skipped"))),
        Verdict::Cancelled => chip(ui, Tone::Plain, format!("{service}: {}", ui.text("check-cancelled"))),
    }
}

/// A line of the card: what it is about at the left, what there is to say at the right.
pub(super) fn fact<'a>(ui: Ui<'a>, label: &str, content: Element<'a, Message>) -> Element<'a, Message> {
    let label = container(small(ui.text(label)).color(ui.tokens.muted)).padding([2, 0]);
    if ui.viewport.narrow() {
        return column![label, content].into();
    }
    row![label.width(112), container(content).width(Length::Fill)].spacing(12).into()
}

/// The server's own words.
fn quote<'a>(ui: Ui<'a>, said: String) -> Element<'a, Message> {
    let sunk = ui.tokens.sunk;
    container(small(said))
        .padding([7, 10])
        .width(Length::Fill)
        .style(move |_| container::Style {
            background: Some(sunk.into()),
            border: iced::border::rounded(RADIUS),
            ..container::Style::default()
        })
        .into()
}
