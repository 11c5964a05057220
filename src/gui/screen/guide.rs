//! The second step: generating the code on the provider's own site, with its own words and where to click.

use iced::Length;
use iced::widget::{Column, column, container, row};

use crate::address::Address;
use crate::catalogue::{Guide, OldCode, Prerequisite, Provider, Service};
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, chip, chip_row, field, footer, gap, mark, miniature, muted, notice,
    number_dot, page, primary, quiet, secondary, small, small_bold, small_button, small_link, spinner, title,
};
use crate::journey::{Journey, Known};
use crate::probe::{Event, ServiceReport, Verdict};

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
#[derive(Clone, Debug, PartialEq)]
enum Answer {
    Waiting,
    Answers,
    Silent(Box<ServiceReport>),
}

/// The guide as far as the person has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Whose account it is.
    pub known: Known,
    journey: Journey,
    route: Route,
    at: usize,
    asked: usize,
    doubts: bool,
    mailbox: String,
    mailbox_wrong: bool,
    launch_failed: bool,
    link_copied: bool,
    answers: [Answer; 2],
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
    /// One step on.
    NextStep,
    /// One step back in the list.
    PreviousStep,
    /// "Yes" to the question.
    Yes,
    /// "No" or "not sure" to the question.
    NotSure,
    /// The page looks different: show how the service is switched on.
    Show(Route),
    /// Typed which mailbox belongs to the account.
    Mailbox(String),
    /// Has the code.
    Copied,
    /// Goes back.
    Back,
    /// Something of the preflight.
    Preflight(Box<Event>),
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// A page in the browser.
    Open(String),
    /// A text in the clipboard.
    Copy(String),
    /// To go on to the code.
    Continue(Known),
    /// To put the focus somewhere.
    Focus(&'static str),
    /// To go back.
    Back,
}

impl Screen {
    /// The guide for an account.
    pub fn new(known: Known, journey: Journey) -> Screen {
        let route = if journey == Journey::Reset { Route::Reset } else { Route::Generate };
        let mailbox = prefilled(&known);
        Screen {
            known,
            journey,
            route,
            at: 0,
            asked: 0,
            doubts: false,
            mailbox,
            mailbox_wrong: false,
            launch_failed: false,
            link_copied: false,
            answers: [Answer::Waiting, Answer::Waiting],
        }
    }

    /// Shows another of the provider's guides.
    pub fn show(&mut self, route: Route) {
        self.route = route;
        self.at = 0;
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Open(page) => {
                self.launch_failed = false;
                return Action::Open(page);
            }
            Message::LaunchFailed => self.launch_failed = true,
            Message::CopyLink(page) => {
                self.link_copied = true;
                return Action::Copy(page);
            }
            Message::NextStep => self.at = (self.at + 1).min(self.last_step()),
            Message::PreviousStep => self.at = self.at.saturating_sub(1),
            Message::Yes => {
                self.asked += 1;
                self.doubts = false;
            }
            Message::NotSure => self.doubts = true,
            Message::Show(route) => self.show(route),
            Message::Mailbox(text) => {
                self.mailbox = text;
                self.mailbox_wrong = false;
            }
            Message::Copied => return self.go_on(),
            Message::Back => return Action::Back,
            Message::Preflight(event) => self.hear(*event),
        }
        Action::None
    }

    fn hear(&mut self, event: Event) {
        if let Event::Done(report) = event {
            let place = usize::from(report.service == Service::Smtp);
            self.answers[place] = match report.verdict {
                Verdict::Failed(_) => Answer::Silent(report),
                _ => Answer::Answers,
            };
        }
    }

    fn go_on(&mut self) -> Action {
        if self.question().is_none() {
            return Action::Continue(self.known.clone());
        }
        match self.mailbox_typed() {
            Some(mailbox) => {
                let other = (mailbox != self.known.address).then_some(mailbox);
                if self.known.mailbox != other {
                    self.known.set_mailbox(other);
                }
                Action::Continue(self.known.clone())
            }
            None => {
                self.mailbox_wrong = true;
                Action::Focus("mailbox")
            }
        }
    }

    fn question(&self) -> Option<&crate::catalogue::MailboxQuestion> {
        self.provider()?.mailbox_question.as_ref()
    }

    /// The mailbox that is typed, if it has one of the domains that an answer may have.
    fn mailbox_typed(&self) -> Option<Address> {
        let mailbox = Address::parse(&self.mailbox).ok()?;
        self.question()?.domains.contains(mailbox.domain()).then_some(mailbox)
    }

    fn provider(&self) -> Option<&Provider> {
        self.known.provider.as_deref()
    }

    fn guide(&self) -> Option<Guide> {
        let provider = self.provider()?;
        match self.route {
            Route::SwitchOn => provider.enable_imap.clone(),
            Route::Reset => self.known.guide(Journey::Reset),
            Route::Generate => self.known.guide(Journey::SetUp),
        }
    }

    fn last_step(&self) -> usize {
        self.guide().map_or(0, |guide| guide.steps.len().saturating_sub(1))
    }

    /// Draws the page.
    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let content = match self.provider() {
            Some(provider) => self.guided(ui, provider),
            None => self.unguided(ui),
        };
        let back = quiet(ui, "back", ui.text("back")).on_press(Message::Back);
        let next = primary(ui, "copied", ui.text("guide-copied")).on_press(Message::Copied);
        let already = secondary(ui, "have-code", ui.text("guide-have-code")).on_press(Message::Copied);
        let right = if self.journey == Journey::SetUp {
            vec![already.into(), next.into()]
        } else {
            vec![next.into()]
        };
        let strip = container(self.preflight(ui)).padding([10, 40]).max_width(900);
        page(ui, content, column![strip, footer(ui, Some(back.into()), right)].into())
    }

    fn unguided<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        column![
            title(ui.text("guide-title-unknown")),
            gap(8.0),
            body(ui.fill("guide-unknown", &[("domain", self.known.address.domain().as_str())])),
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
            self.guide().map(|guide| self.opening(ui, &guide)),
            self.launch_failed
                .then(|| column![gap(10.0), notice(ui, Tone::Warn, body(ui.text("guide-no-browser")))]),
            self.mailbox_question(ui),
            self.prerequisite(ui, provider),
            gap(16.0),
            self.steps_and_picture(ui),
        ]
        .into()
    }

    fn reset_lead<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Element<'a, Message> {
        let dies = match provider.reset.as_ref().map(|reset| reset.old_code_dies) {
            Some(OldCode::WhenDeleted) => "guide-old-dies-deleted",
            Some(OldCode::WhenReplaced) => "guide-old-dies-replaced",
            _ => "guide-old-dies-unknown",
        };
        let lead = ui.locale.join(&[ui.text("guide-reset-lead"), ui.text(dies)]);
        column![gap(4.0), muted(ui.tokens, lead)].into()
    }

    fn opening<'a>(&'a self, ui: Ui<'a>, guide: &Guide) -> Element<'a, Message> {
        let address = self.known.address.to_string();
        let target = guide.page_for(&address);
        let host = target
            .strip_prefix("https://")
            .and_then(|rest| rest.split(['/', '?']).next())
            .unwrap_or_default();
        let open = ui.fill("guide-open", &[("host", host)]);
        let copy = ui.text(if self.link_copied { "guide-link-copied" } else { "guide-copy-link" });
        let sign_in = row![
            small(ui.text("guide-sign-in-as")).color(ui.tokens.muted),
            small_bold(self.known.signs_in_as().to_string()),
        ]
        .spacing(5);
        let buttons = row![
            primary(ui, "open-page", format!("{open} ↗")).on_press(Message::Open(target.clone())),
            secondary(ui, "copy-link", copy).on_press(Message::CopyLink(target.clone())),
            sign_in,
        ]
        .spacing(12)
        .align_y(iced::Center);
        column![buttons, gap(6.0), small(target).color(ui.tokens.muted)].into()
    }

    fn mailbox_question<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let question = self.question()?;
        let wrong = self.mailbox_wrong.then(|| {
            let domains: Vec<_> = question.domains.iter().map(|domain| format!("@{domain}")).collect();
            let words = ui.fill("guide-mailbox-wrong", &[("domains", &domains.join(", "))]);
            column![gap(8.0), small(words).color(ui.tokens.bad)]
        });
        let content = column![
            bold(question.ask.get(ui.locale.tag())),
            gap(8.0),
            field(ui, "mailbox", "", &self.mailbox, Message::Mailbox, Message::Copied),
            wrong,
        ];
        Some(column![gap(16.0), card(ui, content)].into())
    }

    fn prerequisite<'a>(&'a self, ui: Ui<'a>, provider: &'a Provider) -> Option<Element<'a, Message>> {
        let asked: &'a Prerequisite = provider.prerequisites.get(self.asked)?;
        let tag = ui.locale.tag();
        let count = ui.fill(
            "guide-question-count",
            &[("at", &(self.asked + 1).to_string()), ("all", &provider.prerequisites.len().to_string())],
        );
        let head = row![
            bold(asked.ask.get(tag)).width(Length::Fill),
            small(count).color(ui.tokens.muted),
            small_button(ui, "yes", ui.text("yes")).on_press(Message::Yes),
            (!self.doubts)
                .then(|| small_button(ui, "not-sure", ui.text("guide-not-sure")).on_press(Message::NotSure)),
        ]
        .spacing(10)
        .align_y(iced::Center);
        let why = self.doubts.then(|| {
            let page = asked.page.clone().map(|page| {
                small_link(ui, "open-prerequisite", ui.text("guide-open-this")).on_press(Message::Open(page))
            });
            column![gap(8.0), body(asked.why.get(tag)), page]
        });
        Some(column![gap(16.0), card(ui, column![head, why])].into())
    }

    fn steps_and_picture<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let Some(guide) = self.guide() else {
            return gap(0.0);
        };
        let steps = guide
            .steps
            .iter()
            .enumerate()
            .map(|(place, step)| self.step(ui, place, step.action.get(ui.locale.tag()).to_owned()));
        let left = Column::with_children(steps).spacing(4).width(Length::FillPortion(11));
        column![row![left, self.picture(ui)].spacing(22), gap(12.0), self.provenance(ui)].into()
    }

    fn step<'a>(&self, ui: Ui<'a>, place: usize, words: String) -> Element<'a, Message> {
        let current = place == self.at;
        let dot = if place < self.at {
            mark(ui, Tone::Good, 18.0)
        } else {
            number_dot(ui, place + 1, current, true, 18.0)
        };
        let words = if current { bold(words) } else { body(words) };
        let words = if place > self.at { words.color(ui.tokens.muted) } else { words };
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
        let Some((page, site)) = self.current_site() else {
            return gap(0.0);
        };
        let previous = (self.at > 0).then_some(Message::PreviousStep);
        let next = (self.at < self.last_step()).then_some(Message::NextStep);
        let different = self.other_route().map(|(route, words)| {
            small_link(ui, "other-guide", ui.text(words)).on_press(Message::Show(route))
        });
        let buttons = row![
            small_button(ui, "previous-step", ui.text("guide-previous")).on_press_maybe(previous),
            small_button(ui, "next-step", ui.text("guide-next")).on_press_maybe(next),
        ]
        .spacing(8);
        column![miniature(ui, page, site), gap(10.0), buttons, gap(4.0), different]
            .width(Length::FillPortion(11))
            .into()
    }

    /// The page and picture of the current step; a step without a picture keeps the one before.
    fn current_site(&self) -> Option<(&str, Option<&crate::catalogue::Site>)> {
        let provider = self.provider()?;
        let (page, steps) = match (self.route, &provider.reset, &provider.enable_imap, &provider.generate) {
            (Route::Reset, Some(reset), ..) => (&reset.page, &reset.steps),
            (Route::SwitchOn, _, Some(guide), _) | (_, _, _, Some(guide)) => (&guide.page, &guide.steps),
            _ => return None,
        };
        let site = steps.iter().take(self.at + 1).rev().find_map(|step| step.site.as_ref());
        Some((page, site))
    }

    /// The other guide that the person may need.
    fn other_route(&self) -> Option<(Route, &'static str)> {
        let provider = self.provider()?;
        match self.route {
            Route::SwitchOn if self.journey == Journey::Reset => Some((Route::Reset, "guide-back-to-code")),
            Route::SwitchOn => Some((Route::Generate, "guide-back-to-code")),
            _ if provider.enable_imap.is_some() => Some((Route::SwitchOn, "guide-switch-on")),
            _ => None,
        }
    }

    fn provenance<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let Some(provider) = self.provider() else {
            return gap(0.0);
        };
        let mut words = ui.fill("guide-checked", &[("date", &provider.checked)]);
        if provider.confidence != crate::catalogue::Confidence::High {
            words = ui.locale.join(&[ui.text("guide-may-differ"), words]);
        }
        small(words).color(ui.tokens.muted).into()
    }

    fn preflight<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let servers = [self.known.imap.as_ref(), self.known.smtp.as_ref()];
        let mut chips: Vec<Element<'a, Message>> = Vec::new();
        let mut fault = None;
        for (server, answer) in servers.into_iter().zip(&self.answers) {
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
            None if self.answers.contains(&Answer::Waiting) => ui.text("guide-preflight-waiting"),
            None => ui.text("guide-preflight-good"),
        };
        chips.push(container(small(words).color(ui.tokens.muted)).padding([3, 4]).into());
        chip_row(chips)
    }
}

/// The mailbox to propose: what was said before, else the address itself where its domain fits.
fn prefilled(known: &Known) -> String {
    let question = known.provider.as_ref().and_then(|provider| provider.mailbox_question.as_ref());
    match (&known.mailbox, question) {
        (Some(mailbox), _) => mailbox.to_string(),
        (None, Some(question)) if question.domains.contains(known.address.domain()) => {
            known.address.to_string()
        }
        _ => String::new(),
    }
}
