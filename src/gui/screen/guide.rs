//! The second step: generating the code on the provider's own site, one thing to do at a time, each with its picture.

mod different;
mod outline;
mod parts;
mod printed;
mod questions;
mod step_page;
mod view;

use crate::gui::effect::Effect;
use crate::mail::probe::{Event, ServiceReport, Verdict};
use crate::model::catalogue::{Guide, GuideStep, GuideVersion, Provider, Text};
use crate::model::failure::PerService;
use crate::storage::accounts::KeptCode;
use crate::work::journey::{Draft, Journey};
use different::Different;
use parts::{Missing, Part};
use questions::{mailbox_of, user_of};

pub use outline::Entry;

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
    /// Which of the guide's parts is shown, counted from 0.
    at: usize,
    /// "No, or not sure" to the question that is shown.
    doubts: bool,
    /// The page was opened in the browser.
    opened: bool,
    /// Which version of the site the person sees.
    version: usize,
    mailbox: String,
    user: String,
    missing: Option<Missing>,
    launch_failed: bool,
    link_copied: bool,
    /// Where all steps were saved as a page; in the inner `None` they could not be.
    saved_steps: Option<Option<String>>,
    /// What lies over the step for somebody whose page looks different.
    different: Option<Different>,
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
    /// What is shown is done: on to the next part.
    NextStep,
    /// Back to this part, counted from 0.
    GoTo(usize),
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
    /// Make the window a strip beside the browser, or as it was.
    Beside(bool),
    /// Save all steps as a page, to print or to give to somebody. The wizard does it, which has the words.
    SaveSteps,
    /// They are saved in this file; `None`: they could not be.
    StepsSaved(Option<String>),
    /// The page looks different, or that is enough of it.
    Different(bool),
    /// Typed what the page shows.
    DifferentWords(String),
    /// Copy the report about it.
    CopyDifferent(String),
    /// There is a code: on to its page.
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
        let (mailbox, user) = (mailbox_of(&draft), user_of(&draft));
        let mut screen = Screen {
            draft,
            journey,
            route: Route::Generate,
            at: 0,
            doubts: false,
            opened: false,
            version: 0,
            mailbox,
            user,
            missing: None,
            launch_failed: false,
            link_copied: false,
            saved_steps: None,
            different: None,
            answers: PerService::default(),
            ended,
        };
        screen.route = screen.main_route();
        screen
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

    /// Which of the guide's parts is shown, and whether something lies over it: what is drawn is all another where this is.
    pub fn shown_part(&self) -> (usize, bool) {
        (self.at, self.different.is_some())
    }

    /// What the filled button says: the next thing to do.
    pub fn filled(&self) -> Message {
        if self.different.is_some() {
            return Message::Different(false);
        }
        match (self.part(), self.target()) {
            (Part::Step(0), Some(page)) if !self.opened => Message::Open(page),
            _ if !self.is_at_end() => Message::NextStep,
            _ if self.is_aside() => Message::Show(self.main_route()),
            _ => Message::Copied,
        }
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Open(page) => {
                (self.launch_failed, self.opened) = (false, true);
                return Action::Do(Effect::Open(page));
            }
            Message::LaunchFailed => self.launch_failed = true,
            Message::CopyLink(page) => {
                // Whoever copies it opens it.
                (self.link_copied, self.opened) = (true, true);
                return Action::Do(Effect::Copy(page));
            }
            Message::NextStep => return self.next(),
            Message::GoTo(part) if part < self.at => {
                self.forget_remarks();
                (self.different, self.doubts, self.at) = (None, false, part);
            }
            // Those ahead are come to step by step.
            Message::GoTo(_) => {}
            Message::NotSure => self.doubts = true,
            Message::Show(route) => self.show(route),
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
                self.show(self.route);
            }
            Message::Beside(on) => return Action::Do(Effect::Beside(on)),
            Message::SaveSteps => {}
            Message::StepsSaved(file) => self.saved_steps = Some(file),
            Message::Different(shows) => self.different = shows.then(Different::default),
            Message::DifferentWords(words) => self.say_different(words),
            Message::CopyDifferent(report) => {
                self.say_copied();
                return Action::Do(Effect::Copy(report));
            }
            Message::Copied => return self.go_on(),
            Message::Back => return self.back(),
            Message::Preflight(event) => self.hear(*event),
        }
        Action::None
    }

    /// What was said about the part that is left.
    fn forget_remarks(&mut self) {
        (self.missing, self.launch_failed, self.saved_steps) = (None, false, None);
    }

    /// One part back; from the first one to the page before.
    fn back(&mut self) -> Action {
        self.forget_remarks();
        if self.different.take().is_some() || std::mem::take(&mut self.doubts) {
            return Action::None;
        }
        match self.at.checked_sub(1) {
            Some(before) => self.at = before,
            None if self.is_aside() => self.show(self.main_route()),
            None => return Action::Back,
        }
        Action::None
    }

    /// On to the next part, once the question of this one is answered.
    fn next(&mut self) -> Action {
        if let Err(missing) = self.answer_of(self.part()) {
            self.missing = Some(missing);
            return Action::Do(Effect::Focus(missing.control()));
        }
        self.forget_remarks();
        self.doubts = false;
        self.at = (self.at + 1).min(self.parts().len().saturating_sub(1));
        Action::None
    }

    /// Shows a guide from its first step on.
    fn show(&mut self, route: Route) {
        self.route = route;
        (self.different, self.doubts, self.opened) = (None, false, false);
        let first = self.parts().iter().position(|part| matches!(part, Part::Step(_)));
        self.at = first.unwrap_or(0);
    }

    /// The guide that the person came for.
    fn main_route(&self) -> Route {
        let provider = self.provider();
        match self.journey {
            Journey::Reset => Route::Reset,
            // Where there is no code to make, what is left to do is switching IMAP on.
            _ if provider.is_some_and(|it| it.generate.is_none() && it.enable_imap.is_some()) => {
                Route::SwitchOn
            }
            _ => Route::Generate,
        }
    }

    /// Whether another guide than the one the person came for is shown.
    fn is_aside(&self) -> bool {
        self.route != self.main_route()
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
        let Err(missing) = self.settle() else {
            self.missing = None;
            return Action::Continue(Box::new(self.draft.clone()));
        };
        if self.is_aside() {
            self.show(self.main_route());
        }
        self.missing = Some(missing);
        self.different = None;
        self.at = self.parts().iter().position(|part| part.asks(missing)).unwrap_or(self.at);
        Action::Do(Effect::Focus(missing.control()))
    }

    fn provider(&self) -> Option<&Provider> {
        self.draft.provider.as_deref()
    }

    /// The steps that are shown, what the first version of the site looks like, and its other versions.
    fn shown_parts(&self) -> Option<(&[GuideStep], Option<&Text>, &[GuideVersion])> {
        let provider = self.provider()?;
        let (first, sees, others) = match (self.route, &provider.reset) {
            (Route::SwitchOn, _) => provider.enable_imap.as_ref().map(Guide::parts)?,
            (Route::Reset, Some(reset)) => (&reset.steps[..], reset.sees.as_ref(), &reset.versions[..]),
            _ => provider.generate.as_ref().map(Guide::parts)?,
        };
        let other = self.version.checked_sub(1).and_then(|index| others.get(index));
        Some((other.map_or(first, |other| &other.steps[..]), sees, others))
    }

    /// The guide on its own page, in the version of the site that the person sees.
    fn guide_on_page(&self) -> Option<Guide> {
        let guide = match self.route {
            Route::SwitchOn => self.provider()?.enable_imap.clone(),
            Route::Reset => self.draft.reset_guide(),
            Route::Generate => self.draft.guide(),
        };
        Some(guide?.on_version(self.version))
    }

    /// The page to open, where there is one.
    fn target(&self) -> Option<String> {
        self.guide_on_page()?.page_for(&self.draft.address.to_string())
    }
}
