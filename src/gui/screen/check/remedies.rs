//! What can be done about a failed test: the likeliest is the filled button, what else there is stands below what happened.

use std::sync::Arc;
use std::time::Duration;

use super::{Message, Phase, Screen};
use crate::gui::control;
use crate::gui::widget::{Button, Element, Ui, link, primary, secondary};
use crate::mail::probe::Diagnosis;
use crate::model::catalogue::Provider;
use crate::model::failure::Cause;

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
    /// How many minutes of the provider's pause after a refusal are left, rounded up; `None` where it is over or where
    /// the provider is not known to pause.
    pub(super) fn pause_left(&self) -> Option<u64> {
        let minutes = self.provider()?.pause_minutes?;
        let pause = Duration::from_secs(u64::from(minutes) * 60);
        let left = pause.checked_sub(self.refused_at?.elapsed())?;
        Some(left.as_secs().div_ceil(60)).filter(|left| *left > 0)
    }

    /// Whether the card counts minutes.
    pub fn is_counting(&self) -> bool {
        matches!(self.phase, Phase::Failed(_)) && self.pause_left().is_some()
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
    pub(super) fn steps_of(&self) -> Option<&Provider> {
        self.provider().or(self.adviser.as_ref()).map(Arc::as_ref)
    }

    fn can_switch(&self) -> bool {
        self.provider().is_some_and(|provider| provider.enable_imap.is_some())
    }

    pub(super) fn filled_remedy<'a>(&self, ui: Ui<'a>, why: &Diagnosis) -> Button<'a, Message> {
        let remedy = self.remedy(why);
        let (name, words) = match remedy {
            Remedy::SwitchOn => (control::SWITCH_ON, "check-switch-on"),
            Remedy::NewCode => (control::NEW_CODE, "check-new-code"),
            Remedy::Again => (control::RETRY, "check-retry"),
            Remedy::Other => (control::OTHER_CODE, "check-other-code"),
        };
        primary(ui, name, ui.text(words)).on_press(remedy.message())
    }

    /// What else can be done: the likeliest stands in the footer.
    pub(super) fn remedies<'a>(
        &'a self,
        ui: Ui<'a>,
        why: &Diagnosis,
        keeps_here: bool,
    ) -> Option<Element<'a, Message>> {
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
        let is_empty = buttons.is_empty();
        let buttons = iced::widget::Row::with_children(buttons).spacing(12).align_y(iced::Center).wrap();
        (!is_empty).then(|| buttons.vertical_spacing(8).into())
    }
}
