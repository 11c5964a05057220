//! The second step: generating the code on the provider's own site, with its own words and where to click.

mod drawing;
mod questions;

use iced::Length;
use iced::widget::{Column, column, container, row};

use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::widget::{
    Element, Tone, Ui, WIDEST, body, bold, card, footer, gap, muted, notice, page, primary, quiet, secondary,
    small, small_bold, small_button, small_link, title,
};
use crate::mail::probe::{Event, ServiceReport, Verdict};
use crate::model::catalogue::{
    Confidence, Guide, GuideStep, GuideVersion, OldCode, Prerequisite, Provider, Text,
};
use crate::model::failure::PerService;
use crate::storage::accounts::KeptCode;
use crate::work::journey::{Draft, Journey};
use questions::{Missing, mailbox_of, user_of};

/// Which of a provider's guides is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// How a code is generated.
    Generate,
    /// How a forgotten code is replaced.
    Reset,
    /// How IMAP and SMTP are switched on.
    SwitchOn,
}

/// What the preflight has found out about one server.
#[derive(Clone, Debug, Default, PartialEq)]
enum Answer {
    #[default]
    Waiting,
    Answers,
    Silent(Box<ServiceReport>),
}

/// The guide as far as the person has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Whose account it is.
    draft: Draft,
    journey: Journey,
    route: Route,
    at: usize,
    asked: usize,
    doubts: bool,
    /// Which version of the site the person sees.
    version: usize,
    mailbox: String,
    user: String,
    missing: Option<Missing>,
    launch_failed: bool,
    link_copied: bool,
    answers: PerService<Answer>,
    /// The kept codes that a new one ends.
    ended: Vec<KeptCode>,
}

/// What the person did, or what was found out.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Open this page in the browser.
    Open(String),
    /// The launcher could not be started.
    LaunchFailed,
    /// Copy the page's address.
    CopyLink(String),
    NextStep,
    /// One step back in the list.
    PreviousStep,
    /// "Yes" to the question.
    Yes,
    /// "No" or "not sure" to the question.
    NotSure,
    /// Show another of the provider's guides.
    Show(Route),
    /// The account has other servers now, or a certificate more.
    Servers(Box<Draft>),
    /// Typed which mailbox belongs to the account.
    Mailbox(String),
    /// Typed the user name that the provider gave.
    User(String),
    /// Said which of the provider's servers are the account's own.
    Choice(usize),
    /// Said which version of the site it is.
    Version(usize),
    Copied,
    Back,
    /// Something of the preflight.
    Preflight(Box<Event>),
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// Something of the world outside.
    Do(Effect),
    /// To go on to the code.
    Continue(Box<Draft>),
    Back,
}

impl Screen {
    /// The guide for an account; a new code ends these kept ones.
    pub fn new(draft: Draft, journey: Journey, ended: Vec<KeptCode>) -> Screen {
        let provider = draft.provider.as_deref();
        let route = match journey {
            Journey::Reset => Route::Reset,
            // Where there is no code to make, what is left to do is switching IMAP on.
            _ if provider.is_some_and(|it| it.generate.is_none() && it.enable_imap.is_some()) => {
                Route::SwitchOn
            }
            _ => Route::Generate,
        };
        let (mailbox, user) = (mailbox_of(&draft), user_of(&draft));
        Screen {
            draft,
            journey,
            route,
            at: 0,
            asked: 0,
            doubts: false,
            version: 0,
            mailbox,
            user,
            missing: None,
            launch_failed: false,
            link_copied: false,
            answers: PerService::default(),
            ended,
        }
    }

    /// The same guide once more, with servers that were named by hand and may have changed since.
    pub fn again_with(mut self, draft: &Draft) -> Screen {
        if draft.provider.as_deref().is_none_or(Provider::has_open_servers) {
            self.draft = draft.clone();
        }
        self.answers = PerService::default();
        self
    }

    /// Whose account it is, and where it signs in as far as that is answered.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether it is about this account at this provider.
    pub fn is_about(&self, draft: &Draft) -> bool {
        self.draft.address == draft.address && self.draft.provider == draft.provider
    }

    /// What a test of the servers as they are known would be.
    pub fn preflight_plan(&self) -> Effect {
        Effect::Preflight(Box::new(self.draft.plan()))
    }

    /// A name for the page that is shown.
    pub fn page_name(&self) -> &'static str {
        match self.route {
            Route::Generate => "generate",
            Route::Reset => "reset",
            Route::SwitchOn => "switch-on",
        }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Open(page) => {
                self.launch_failed = false;
                return Action::Do(Effect::Open(page));
            }
            Message::LaunchFailed => self.launch_failed = true,
            Message::CopyLink(page) => {
                self.link_copied = true;
                return Action::Do(Effect::Copy(page));
            }
            Message::NextStep => self.at = (self.at + 1).min(self.last_step()),
            Message::PreviousStep => self.at = self.at.saturating_sub(1),
            Message::Yes => {
                self.asked += 1;
                self.doubts = false;
            }
            Message::NotSure => self.doubts = true,
            Message::Show(route) => (self.route, self.at) = (route, 0),
            Message::Servers(draft) => self.draft = *draft,
            Message::Mailbox(text) => {
                self.mailbox = text;
                self.missing = None;
            }
            Message::User(text) => {
                self.user = text;
                self.missing = None;
            }
            Message::Choice(index) => {
                self.draft.choose(index);
                self.missing = None;
                self.answers = PerService::default();
                return Action::Do(self.preflight_plan());
            }
            Message::Version(version) => {
                self.version = version;
                self.at = 0;
            }
            Message::Copied => return self.go_on(),
            Message::Back => return Action::Back,
            Message::Preflight(event) => self.hear(*event),
        }
        Action::None
    }

    fn hear(&mut self, event: Event) {
        if let Event::Done(report) = event {
            let service = report.service;
            *self.answers.of_mut(service) = match &report.verdict {
                Verdict::Failed(_) => Answer::Silent(report),
                _ => Answer::Answers,
            };
        }
    }

    fn go_on(&mut self) -> Action {
        self.missing = self.settle().err();
        match self.missing {
            None => Action::Continue(Box::new(self.draft.clone())),
            Some(Missing::Mailbox) => Action::Do(Effect::Focus(control::MAILBOX)),
            Some(Missing::Choice) => Action::Do(Effect::Focus(control::choice(0))),
            Some(Missing::User) => Action::Do(Effect::Focus(control::USER)),
        }
    }

    fn provider(&self) -> Option<&Provider> {
        self.draft.provider.as_deref()
    }

    /// The steps that are shown, what the first version of the site looks like, and its other versions.
    fn shown_steps(&self) -> Option<(&[GuideStep], Option<&Text>, &[GuideVersion])> {
        let provider = self.provider()?;
        let (first, sees, others) = match (self.route, &provider.reset) {
            (Route::SwitchOn, _) => provider.enable_imap.as_ref().map(Guide::parts)?,
            (Route::Reset, Some(reset)) => (&reset.steps[..], reset.sees.as_ref(), &reset.versions[..]),
            _ => provider.generate.as_ref().map(Guide::parts)?,
        };
        let other = self.version.checked_sub(1).and_then(|index| others.get(index));
        Some((other.map_or(first, |other| &other.steps[..]), sees, others))
    }

    fn steps(&self) -> &[GuideStep] {
        self.shown_steps().map_or(&[], |(steps, ..)| steps)
    }

    /// The page to open, where there is one.
    fn target(&self) -> Option<String> {
        let guide = match self.route {
            Route::SwitchOn => self.provider()?.enable_imap.clone(),
            Route::Reset => self.draft.reset_guide(),
            Route::Generate => self.draft.guide(),
        };
        guide?.on_version(self.version).page_for(&self.draft.address.to_string())
    }

    fn last_step(&self) -> usize {
        self.steps().len().saturating_sub(1)
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let content = match self.provider() {
            Some(provider) => self.guided(ui, provider),
            None => self.unguided(ui),
        };
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
        let next = primary(ui, control::COPIED, ui.text("guide-copied")).on_press(Message::Copied);
        let already = secondary(ui, control::HAVE_CODE, ui.text("guide-have-code")).on_press(Message::Copied);
        let has_guide = self.provider().is_none_or(|provider| provider.generate.is_some());
        let right = if self.journey.adds_a_code() && has_guide {
            vec![already.into(), next.into()]
        } else {
            vec![next.into()]
        };
        let foot = footer(ui, Some(back.into()), right);
        if ui.viewport.low() {
            return page(ui, column![content, gap(12.0), self.preflight(ui)], foot);
        }
        let strip = container(self.preflight(ui)).padding([10.0, ui.viewport.side()]).max_width(WIDEST);
        page(ui, content, column![strip, foot].into())
    }

    fn unguided<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        column![
            title(ui.text("guide-title-unknown")),
            gap(8.0),
            body(ui.fill("guide-unknown", &[("domain", &self.draft.address.domain().in_letters())])),
        ]
        .into()
    }

    fn guided<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
        let tag = ui.locale.tag();
        let name = provider.name.get(tag);
        let heading = match self.route {
            Route::Generate => {
                ui.fill("guide-title", &[("provider", name), ("term", provider.sign_in.term.get(tag))])
            }
            Route::Reset => {
                ui.fill("guide-title-reset", &[("provider", name), ("term", provider.sign_in.term.get(tag))])
            }
            Route::SwitchOn => ui.fill("guide-title-switch-on", &[("provider", name)]),
        };
        column![
            title(heading),
            (self.route == Route::Reset).then(|| self.reset_lead(ui, provider)),
            gap(11.0),
            if self.steps().is_empty() { plainly(ui, provider) } else { self.opening(ui) },
            self.thin(ui, provider),
            self.launch_failed
                .then(|| column![gap(10.0), notice(ui, Tone::Warn, body(ui.text("guide-no-browser")))]),
            self.questions(ui),
            self.prerequisite(ui, provider),
            self.versions(ui),
            gap(16.0),
            self.steps_and_picture(ui),
        ]
        .into()
    }

    /// What is said first where little is known.
    fn thin<'a>(&self, ui: Ui<'a>, provider: &Provider) -> Option<Element<'a, Message>> {
        let is_thin = provider.confidence == Confidence::Low && !self.steps().is_empty();
        is_thin.then(|| column![gap(10.0), notice(ui, Tone::Info, body(ui.text("guide-few-sources")))].into())
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
            column![gap(10.0), notice(ui, Tone::Info, words)]
        });
        column![gap(4.0), muted(ui.tokens, lead), holders].into()
    }

    fn opening<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let sign_in = row![
            small(ui.text("guide-sign-in-as")).color(ui.tokens.muted),
            small_bold(self.draft.signs_in_as().to_string()),
        ]
        .spacing(5);
        let Some(target) = self.target() else {
            return column![muted(ui.tokens, ui.text("guide-no-page")), gap(6.0), sign_in].into();
        };
        let host = target
            .strip_prefix("https://")
            .and_then(|rest| rest.split(['/', '?']).next())
            .unwrap_or_default();
        let open = ui.fill("guide-open", &[("host", host)]);
        let copy = ui.text(if self.link_copied { "guide-link-copied" } else { "guide-copy-link" });
        let buttons = row![
            primary(ui, control::OPEN_PAGE, format!("{open} ↗")).on_press(Message::Open(target.clone())),
            secondary(ui, control::COPY_LINK, copy).on_press(Message::CopyLink(target.clone())),
            sign_in,
        ]
        .spacing(12)
        .align_y(iced::Center)
        .wrap()
        .vertical_spacing(8);
        column![buttons, gap(6.0), small(target).color(ui.tokens.muted)].into()
    }

    fn prerequisite<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Option<Element<'a, Message>> {
        let asked: &'a Prerequisite = provider.prerequisites.get(self.asked)?;
        let tag = ui.locale.tag();
        let count = ui.fill(
            "guide-question-count",
            &[("at", &(self.asked + 1).to_string()), ("all", &provider.prerequisites.len().to_string())],
        );
        let ask = bold(asked.ask.get(tag)).width(Length::Fill);
        let buttons = row![
            small(count).color(ui.tokens.muted),
            small_button(ui, control::YES, ui.text("yes")).on_press(Message::Yes),
            (!self.doubts)
                .then(|| small_button(ui, control::NOT_SURE, ui.text("guide-not-sure"))
                    .on_press(Message::NotSure)),
        ]
        .spacing(10)
        .align_y(iced::Center);
        let head: Element<'a, Message> = if ui.viewport.narrow() {
            column![ask, gap(8.0), buttons].into()
        } else {
            row![ask, buttons].spacing(10).align_y(iced::Center).into()
        };
        let why = self.doubts.then(|| {
            let page = asked.page.clone().map(|page| {
                small_link(ui, control::OPEN_PREREQUISITE, ui.text("guide-open-this"))
                    .padding(0)
                    .on_press(Message::Open(page))
            });
            column![gap(8.0), body(asked.why.get(tag)), page]
        });
        Some(column![gap(16.0), card(ui, column![head, why])].into())
    }

    /// The other guide that the person may need.
    fn other_route(&self) -> Option<(Route, &'static str)> {
        let provider = self.provider()?;
        match self.route {
            Route::SwitchOn if provider.generate.is_none() && self.journey != Journey::Reset => None,
            Route::SwitchOn if self.journey == Journey::Reset => Some((Route::Reset, "guide-back-to-code")),
            Route::SwitchOn => Some((Route::Generate, "guide-back-to-code")),
            _ if provider.enable_imap.is_some() => Some((Route::SwitchOn, "guide-switch-on")),
            _ => None,
        }
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
