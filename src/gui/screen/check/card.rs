//! The page of a failed test: one cause, what the server said, one thing to do; what else there is folds away.

use iced::Length;
use iced::widget::{Column, column, container, row};

use super::{Message, Phase, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::theme::RADIUS;
use crate::gui::topic::Topic;
use crate::gui::widget::{
    Element, Tone, Ui, body, card, chip, chip_row, fold, footer, gap, page, quiet, secondary, small,
    small_button, small_link, spoken, title,
};
use crate::mail::probe::{Diagnosis, Report, ServiceReport, Stage, Verdict};
use crate::model::failure::Cause;
use crate::work::journey::Journey;

/// A part of the card that is folded away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// What else can be tried.
    Further,
    /// What else it may be.
    Others,
    /// What was done.
    Details,
}

impl Fold {
    fn name(self) -> ControlName {
        ControlName::of(
            "fold",
            match self {
                Fold::Further => "further",
                Fold::Others => "others",
                Fold::Details => "details",
            },
        )
    }
}

impl Screen {
    /// What the help says first here.
    pub fn topic(&self) -> Topic {
        match &self.phase {
            Phase::Failed(report) => report
                .failure()
                .map_or(Topic::Question("question-mailkey"), |(_, why)| Topic::Cause(why.cause)),
            Phase::NotKept(_) | Phase::NotFetched(_) => Topic::Question("question-locked"),
            _ => Topic::Question("question-mailkey"),
        }
    }

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
        let advice = ui.locale.advice_on(service, why, self.steps_of());
        let (first, further) = match advice.split_first() {
            Some((first, further)) => (Some(first), further.to_vec()),
            None => (None, Vec::new()),
        };
        let chips = report.services.iter().map(|it| service_chip(ui, it)).collect();
        let content = column![
            title(heading),
            gap(6.0),
            chip_row(chips),
            gap(16.0),
            self.facts(ui, why, first),
            self.remedies(ui, why, small && may_keep).map(|buttons| column![gap(12.0), buttons]),
            gap(12.0),
            self.folds(ui, service, why, further),
            gap(12.0),
            self.last_line(ui, why),
        ];
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
        let keep = (may_keep && !small).then(|| {
            secondary(ui, control::KEEP_UNTESTED, ui.text("check-keep-untested"))
                .on_press(Message::KeepUntested)
        });
        // The card may fill the window: what leads on stands in the footer, always in sight.
        let right = keep.into_iter().chain([self.filled_remedy(ui, why)]).collect();
        page(ui, content, footer(ui, Some(back), right))
    }

    /// What happened, in one card: the cause and what it means, what the server said, and the first thing to do.
    fn facts<'a>(&'a self, ui: Ui<'a>, why: &'a Diagnosis, first: Option<&String>) -> Element<'a, Message> {
        let provider = self.steps_of();
        let quiet = |words: String| small(words).color(ui.tokens.muted).into();
        let is_said = self.adviser.as_deref().map(|provider| ui.locale.says_it_is(provider));
        let issuer = why.issuer.as_ref().map(|issuer| ui.fill("check-issuer", &[("issuer", issuer)]));
        let means = column![body(ui.locale.cause_means(why.cause, provider))]
            .extend(is_said.into_iter().chain(issuer).chain(dates(ui, why)).map(quiet))
            .spacing(6);
        let clear = why.in_clear.then(|| small(ui.text("said-in-clear")).color(ui.tokens.muted));
        let said = why.server_said.clone();
        let said = said.map(|said| fact(ui, "check-said", column![quote(ui, said), clear].spacing(4).into()));
        let first = first.map(|step| fact(ui, "check-next", step_with_link(ui, 0, step)));
        let content = column![fact(ui, "check-likely", means.into()), said, first];
        spoken(card(ui, content.spacing(12)))
    }

    /// What is read only by somebody for whom the first thing to do was not the right one.
    fn folds<'a>(
        &'a self,
        ui: Ui<'a>,
        service: &'a ServiceReport,
        why: &'a Diagnosis,
        further: Vec<String>,
    ) -> Element<'a, Message> {
        let fold = |part: Fold, words: String, content: &dyn Fn() -> Element<'a, Message>| {
            fold(ui, part.name(), words, self.unfolded.contains(&part), Message::Fold(part), content)
        };
        let further = (!further.is_empty()).then(|| {
            let steps = further.iter().enumerate().map(|(index, step)| (index + 1, step.clone()));
            let steps: Vec<_> = steps.collect();
            fold(Fold::Further, ui.text("check-further"), &|| {
                Column::with_children(steps.iter().map(|(at, step)| step_with_link(ui, *at, step)))
                    .spacing(6)
                    .into()
            })
        });
        let others: Vec<Cause> = why.also.iter().copied().take(4).collect();
        let others = (!others.is_empty()).then(|| {
            fold(Fold::Others, ui.text("check-others"), &|| {
                let causes = others.iter().map(|cause| {
                    let name = ControlName::of("about", cause.id());
                    small_link(ui, name, ui.locale.cause(*cause)).on_press(Message::About(*cause)).into()
                });
                Column::with_children(causes).into()
            })
        });
        let details = fold(Fold::Details, ui.text("check-did"), &|| body(self.did(ui, service, why)).into());
        column![further, others, details].into()
    }

    fn did(&self, ui: Ui<'_>, service: &ServiceReport, why: &Diagnosis) -> String {
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
        ui.locale.join(&[Some(did), fine].into_iter().flatten().collect::<Vec<_>>())
    }

    /// What helps to ask somebody or to read on, and that nothing was lost.
    fn last_line<'a>(&'a self, ui: Ui<'a>, why: &Diagnosis) -> Element<'a, Message> {
        let words = match self.journey {
            Journey::SetUp | Journey::AddCode { .. } => "check-nothing-lost",
            Journey::ReTest => "check-nothing-changed",
            Journey::Reset => "check-old-stays",
        };
        let copy = ui.text(if self.report_copied { "check-report-copied" } else { "check-copy-report" });
        let buttons = row![
            small_button(ui, control::ABOUT, ui.text("help-about")).on_press(Message::About(why.cause)),
            small_button(ui, control::COPY_REPORT, copy).on_press(Message::CopyReport),
            small_button(ui, control::WIRE, ui.text("check-wire")).on_press(Message::ShowWire),
        ];
        let buttons = buttons.spacing(8).wrap().vertical_spacing(8);
        column![buttons, gap(12.0), small(ui.text(words)).color(ui.tokens.muted)].into()
    }
}

/// A step of advice, and below it a link to each page that it names; `at` tells the steps of a page apart.
fn step_with_link<'a>(ui: Ui<'a>, at: usize, step: &str) -> Element<'a, Message> {
    let links = pages_in(step).into_iter().enumerate().map(|(index, page)| {
        let name = ControlName::of("advice", format!("{at}-{index}"));
        small_link(ui, name, ui.locale.open_page(page))
            .padding(0)
            .on_press(Message::OpenPage(page.to_owned()))
            .into()
    });
    column![body(step.to_owned())].extend(links).into()
}

/// The pages that a sentence names.
fn pages_in(sentence: &str) -> Vec<&str> {
    let starts = sentence.match_indices("https://").map(|(at, _)| &sentence[at..]);
    starts
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_graphic()).unwrap_or(rest.len());
            rest[..end].trim_end_matches(['.', ',', ';', ':', ')', '"'])
        })
        .collect()
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
