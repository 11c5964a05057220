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
            Some(own) => shortened(own),
            None if width(action) <= MOST => action.to_owned(),
            None => self.text(id),
        }
    }
}

/// How wide a title is at most, in letters of Latin.
const MOST: usize = 19;

/// How wide a text is; letters of East Asia are twice as wide as others.
fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(letter: char) -> usize {
    // Dots, arrows and other signs lie between Korean and the rest, and are narrow.
    let is_sign = ('\u{2000}'..'\u{2e80}').contains(&letter);
    if letter >= '\u{1100}' && !is_sign { 2 } else { 1 }
}

/// The words of a site as far as there is room for them.
fn shortened(words: &str) -> String {
    if width(words) <= MOST {
        return words.to_owned();
    }
    let mut left = MOST - 1;
    let fits = |letter: &char| {
        let rest = left.checked_sub(width_of(*letter));
        left = rest.unwrap_or_default();
        rest.is_some()
    };
    let start: String = words.chars().take_while(fits).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_of_a_site_end_in_dots() {
        assert_eq!(shortened("App passwords"), "App passwords");
        assert_eq!(shortened("Generate and manage app passwords"), "Generate and manag…");
        assert_eq!(shortened("애플리케이션 비밀번호와 보안"), "애플리케이션 비밀…");
        assert!(width(&shortened("POP3/IMAP/SMTP/Exchange/CardDAV")) <= MOST);
    }
}
