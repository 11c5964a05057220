//! The fourth step: signing in, stage by stage, live; and the card that names the cause when it fails.

mod card;

use iced::Length;
use iced::widget::{Column, column, row};

use crate::catalogue::{Provider, Security, Service};
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, footer, gap, mark, muted, page, primary, quiet, small, spinner,
    title,
};
use crate::journey::{Coded, Journey};
use crate::keeper::KeepError;
use crate::probe::{Event, Report, ServiceReport, Stage, StageReport, Verdict};

/// One service's stages as they come.
#[derive(Clone, Debug, Default, PartialEq)]
struct Progress {
    ended: Vec<StageReport>,
    current: Option<Stage>,
    done: Option<ServiceReport>,
}

/// How far the test has come.
#[derive(Clone, Debug, PartialEq)]
enum Phase {
    /// Fetching the kept code from the keychain.
    Fetching,
    /// Signing in.
    Running,
    /// Passed; the code is being kept.
    Keeping,
    /// The provider, network or encryption said no.
    Failed(Report),
    /// The keychain or the register said no; nothing is wrong with the code.
    NotKept(KeepError),
    /// Cancelled by the person.
    Cancelled,
}

/// A test on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    journey: Journey,
    coded: Option<Coded>,
    address: String,
    provider: Option<std::sync::Arc<Provider>>,
    imap: Progress,
    smtp: Progress,
    phase: Phase,
    report: Option<Report>,
    report_copied: bool,
}

/// What the person did, or what happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Something of the test.
    Probe(Box<Event>),
    /// The kept code was fetched.
    Fetched(Box<Coded>),
    /// The keychain or the register said no.
    NotKept(KeepError),
    /// Stop.
    Cancel,
    /// Once more.
    Retry,
    /// Make a new code.
    NewCode,
    /// See how the service is switched on.
    SwitchOn,
    /// Keep the code although it was not proved.
    KeepUntested,
    /// Keep the code for this run only.
    KeepForThisRun,
    /// A text for a help desk.
    CopyReport,
    /// Goes back.
    Back,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// To stop the test and close its sockets.
    Stop,
    /// To fetch the kept code and test it.
    Fetch,
    /// To test a code.
    Test(Box<Coded>),
    /// To keep what has passed, or to note what a re-test found.
    Passed(Box<Coded>, Report),
    /// To note a failed re-test.
    NoteFailure(Report),
    /// To keep a code that was not proved.
    KeepUntested(Box<Coded>),
    /// To keep a code in memory only.
    KeepForThisRun(Box<Coded>, Option<Report>),
    /// The guide to a new code.
    NewCode,
    /// The guide to switching the service on.
    SwitchOn,
    /// A text in the clipboard.
    Copy(String),
    /// To go back.
    Back,
}

impl Screen {
    /// A test of a code that was just typed.
    pub fn testing(journey: Journey, coded: Coded) -> Screen {
        let address = coded.known.address.to_string();
        let provider = coded.known.provider.clone();
        Screen { coded: Some(coded), phase: Phase::Running, ..Screen::fetching(journey, address, provider) }
    }

    /// A re-test: the kept code is being fetched.
    pub fn fetching(journey: Journey, address: String, provider: Option<std::sync::Arc<Provider>>) -> Screen {
        Screen {
            journey,
            coded: None,
            address,
            provider,
            imap: Progress::default(),
            smtp: Progress::default(),
            phase: Phase::Fetching,
            report: None,
            report_copied: false,
        }
    }

    /// Whether a test or a write is under way.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Fetching | Phase::Running | Phase::Keeping)
    }

    /// The code under test, once it is at hand.
    pub fn coded(&self) -> Option<&Coded> {
        self.coded.as_ref()
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, ui_report: impl Fn(&Screen) -> String, message: Message) -> Action {
        match message {
            Message::Probe(event) => self.hear(*event),
            Message::Fetched(coded) => {
                self.phase = Phase::Running;
                self.coded = Some((*coded).clone());
                Action::Test(coded)
            }
            Message::NotKept(error) => {
                self.phase = Phase::NotKept(error);
                Action::None
            }
            Message::Cancel => {
                self.phase = Phase::Cancelled;
                Action::Stop
            }
            Message::Retry => self.again(),
            Message::NewCode => Action::NewCode,
            Message::SwitchOn => Action::SwitchOn,
            Message::KeepUntested => {
                self.coded.clone().map_or(Action::None, |coded| Action::KeepUntested(Box::new(coded)))
            }
            Message::KeepForThisRun => match self.coded.clone() {
                Some(coded) => Action::KeepForThisRun(Box::new(coded), self.report.clone()),
                None => Action::None,
            },
            Message::CopyReport => {
                self.report_copied = true;
                Action::Copy(ui_report(self))
            }
            Message::Back => Action::Back,
        }
    }

    fn hear(&mut self, event: Event) -> Action {
        if self.phase != Phase::Running {
            return Action::None;
        }
        match event {
            Event::Began(service, stage) => self.column(service).current = Some(stage),
            Event::Ended(service, stage) => {
                let column = self.column(service);
                column.current = None;
                column.ended.push(stage);
            }
            Event::Done(report) => {
                let column = self.column(report.service);
                column.current = None;
                column.done = Some(*report);
            }
            Event::Finished(report) => return self.finish(report),
        }
        Action::None
    }

    fn finish(&mut self, report: Report) -> Action {
        self.report = Some(report.clone());
        match &self.coded {
            Some(coded) if report.passed() => {
                self.phase = Phase::Keeping;
                Action::Passed(Box::new(coded.clone()), report)
            }
            _ => {
                self.phase = Phase::Failed(report.clone());
                Action::NoteFailure(report)
            }
        }
    }

    fn again(&mut self) -> Action {
        let was_kept = matches!(self.phase, Phase::NotKept(_));
        match (&self.coded, self.report.clone()) {
            (Some(coded), Some(report)) if was_kept && report.passed() => {
                let coded = Box::new(coded.clone());
                self.phase = Phase::Keeping;
                Action::Passed(coded, report)
            }
            (Some(coded), _) => {
                let coded = Box::new(coded.clone());
                self.start_over();
                self.phase = Phase::Running;
                Action::Test(coded)
            }
            (None, _) => {
                self.start_over();
                self.phase = Phase::Fetching;
                Action::Fetch
            }
        }
    }

    fn start_over(&mut self) {
        (self.imap, self.smtp) = (Progress::default(), Progress::default());
        (self.report, self.report_copied) = (None, false);
    }

    fn column(&mut self, service: Service) -> &mut Progress {
        match service {
            Service::Imap => &mut self.imap,
            Service::Smtp => &mut self.smtp,
        }
    }

    /// A text for a help desk: what was done and what came of it. It has no secret in it by construction: it is made
    /// of the report, which never held one.
    pub fn report_text(&self, ui: Ui<'_>) -> String {
        let mut lines = vec![format!("Mailkey {}", env!("CARGO_PKG_VERSION")), self.address.clone()];
        for service in self.report.iter().flat_map(|report| &report.services) {
            let it = &service.endpoint;
            lines.push(format!(
                "{} {}:{} {} {}",
                ui.locale.service(service.service),
                it.host,
                it.port,
                mode(ui, it.security),
                it.user
            ));
            for stage in &service.stages {
                let sign = if stage.ok { "✓" } else { "✕" };
                lines.push(format!("  {sign} {} {} ms", ui.locale.stage(stage.stage), stage.ms));
            }
            if let Some(why) = service.diagnosis() {
                lines.push(format!("  {} ({})", ui.locale.cause(why.cause), why.cause.id()));
                lines.extend(why.server_said.iter().map(|said| format!("  > {said}")));
            } else if service.verdict == Verdict::Skipped {
                lines.push(format!("  {}", ui.text("check-skipped")));
            }
        }
        lines.join("\n")
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match &self.phase {
            Phase::Failed(report) => match report.failure() {
                Some((service, why)) => self.refused(ui, report, service, why),
                None => self.running(ui),
            },
            Phase::NotKept(error) => self.not_kept(ui, error),
            _ => self.running(ui),
        }
    }

    fn name(&self, ui: Ui<'_>) -> String {
        match &self.provider {
            Some(provider) => provider.name.get(ui.locale.tag()).to_owned(),
            None => self.address.clone(),
        }
    }

    fn running<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let heading = match self.phase {
            Phase::Fetching => ui.text("check-fetching"),
            Phase::Keeping => ui.text("check-keeping"),
            Phase::Cancelled => ui.text("check-cancelled"),
            _ => ui.fill("check-title", &[("provider", &self.name(ui))]),
        };
        let known = self.coded.as_ref().map(|coded| &coded.known);
        let place = |endpoint: Option<&crate::catalogue::Endpoint>| {
            endpoint.map(|it| format!("{}:{}", it.host, it.port)).unwrap_or_default()
        };
        let (imap, smtp) = (known.and_then(|it| it.imap.as_ref()), known.and_then(|it| it.smtp.as_ref()));
        let content = column![
            title(heading),
            gap(3.0),
            muted(ui.tokens, ui.text("check-lead")),
            gap(20.0),
            row![
                self.stages(ui, Service::Imap, &self.imap, place(imap)),
                self.stages(ui, Service::Smtp, &self.smtp, place(smtp)),
            ]
            .spacing(16),
        ];
        let foot = if self.is_busy() {
            footer(ui, Some(quiet(ui, "cancel", ui.text("cancel")).on_press(Message::Cancel).into()), vec![])
        } else {
            let back = quiet(ui, "back", ui.text("back")).on_press(Message::Back);
            let retry = primary(ui, "retry", ui.text("check-retry")).on_press(Message::Retry);
            footer(ui, Some(back.into()), vec![retry.into()])
        };
        page(ui, content, foot)
    }

    fn stages<'a>(
        &'a self,
        ui: Ui<'a>,
        service: Service,
        state: &'a Progress,
        place: String,
    ) -> Element<'a, Message> {
        let head = row![
            bold(ui.text(if service == Service::Imap { "receiving" } else { "sending" })),
            small(format!("{}  •  {place}", ui.locale.service(service))).color(ui.tokens.muted),
        ]
        .spacing(12)
        .align_y(iced::Center);
        let mut lines = Column::new().spacing(9).push(head);
        for stage in &state.ended {
            let sign = mark(ui, if stage.ok { Tone::Good } else { Tone::Bad }, 18.0);
            let time = small(format!("{} ms", stage.ms)).color(ui.tokens.muted);
            lines = lines.push(stage_line(sign, body(ui.locale.stage(stage.stage)), Some(time.into())));
        }
        if let Some(stage) = state.current {
            lines = lines.push(stage_line(spinner(ui.tokens, 18.0), bold(ui.locale.stage(stage)), None));
        }
        if state.done.as_ref().is_some_and(|done| done.verdict == Verdict::Skipped) {
            lines = lines.push(small(ui.text("check-skipped")).color(ui.tokens.muted));
        }
        card(ui, lines).height(256).into()
    }
}

fn stage_line<'a>(
    sign: Element<'a, Message>,
    words: iced::widget::Text<'a>,
    time: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    row![sign, words.width(Length::Fill), time].spacing(10).align_y(iced::Center).into()
}

fn mode(ui: Ui<'_>, security: Security) -> String {
    ui.text(match security {
        Security::Tls => "mode-tls",
        Security::Starttls => "mode-starttls",
    })
}
