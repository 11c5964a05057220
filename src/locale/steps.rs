//! The steps of a guide in words: as a line of a list, and as a short title.

use super::Locale;
use crate::model::catalogue::{ConfirmBy, GuideStep, StepKind};

impl Locale {
    /// A step as one line: what to do, what is good to know with it, and that it is for later where it is.
    pub fn step(&self, step: &GuideStep) -> String {
        let action = step.action.get(self.tag());
        let line = match &step.more {
            Some(more) => {
                self.with("step-more", &[("action", action.into()), ("more", more.get(self.tag()).into())])
            }
            None => action.to_owned(),
        };
        if step.later { self.with("step-later", &[("text", line.into())]) } else { line }
    }

    /// A step in two or three words, those of the site where it has some.
    pub fn step_title(&self, step: &GuideStep) -> String {
        let site = step.site.as_ref();
        let press = site.and_then(|site| site.press.as_deref()).filter(|press| press.chars().count() > 1);
        let menu = site.and_then(|site| site.menu.last()).map(String::as_str);
        let heading = site.and_then(|site| site.heading.as_deref());
        let (own, id) = match step.kind {
            Some(StepKind::SignIn) => (None, "step-title-sign-in"),
            Some(StepKind::Open) => (heading, "step-title-open"),
            Some(StepKind::Menu) => (press.or(menu).or(heading), "step-title-menu"),
            Some(StepKind::SwitchOn) => (press.or(heading), "step-title-switch-on"),
            Some(StepKind::SwitchOff) => (None, "step-title-switch-off"),
            Some(StepKind::Press) => (press, "step-title-press"),
            Some(StepKind::Delete) => (None, "step-title-delete"),
            Some(StepKind::Type) => (None, "step-title-type"),
            Some(StepKind::Confirm) => (
                None,
                match step.by {
                    Some(ConfirmBy::TextMessage) => "step-title-text-message",
                    Some(ConfirmBy::Password) => "step-title-password",
                    Some(ConfirmBy::Phone | ConfirmBy::App) | None => "step-title-confirm",
                },
            ),
            Some(StepKind::Copy) => (None, "step-title-copy"),
            Some(StepKind::Wait) => (None, "step-title-wait"),
            Some(StepKind::Scroll) => (heading, "step-title-scroll"),
            None => (press.or(menu).or(heading), "step-title-any"),
        };
        let action = step.action.get(self.tag());
        match own {
            Some(own) => own.to_owned(),
            None if is_short(action) => action.to_owned(),
            None => self.text(id),
        }
    }
}

/// Whether a text has room in the sidebar; letters of East Asia are twice as wide as others.
fn is_short(text: &str) -> bool {
    const MOST: usize = 22;
    text.chars().map(|c| if c >= '\u{1100}' { 2 } else { 1 }).sum::<usize>() <= MOST
}
