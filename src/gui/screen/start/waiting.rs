//! A set-up that was left half-way: going on with it takes one press.

use iced::Length;
use iced::widget::{column, row};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Ui, bold, card, gap, small, small_button, small_link};
use crate::model::catalogue::{Catalogue, GuideStep, Provider};
use crate::storage::waiting::Waiting;

impl Screen {
    /// Takes over the set-up that waits.
    pub fn set_waiting(&mut self, waiting: Option<Waiting>) {
        self.waiting = waiting;
    }

    pub(super) fn waiting<'a>(&'a self, ui: Ui<'a>, catalogue: &Catalogue) -> Option<Element<'a, Message>> {
        let waiting = self.waiting.as_ref()?;
        let provider = catalogue.get(&waiting.provider)?;
        let next = waiting.step.as_deref().and_then(|step| step_of(provider, step));
        let next = match next {
            _ if waiting.has_code => ui.text("start-waiting-code"),
            Some(step) => ui.fill("start-waiting-step", &[("step", step.action.get(ui.locale.tag()))]),
            None => ui.text("start-waiting-first"),
        };
        let address = waiting.address.in_letters();
        let words = column![
            bold(ui.fill("start-waiting", &[("address", &address)])),
            small(next).color(ui.tokens.muted)
        ];
        let go_on = small_button(ui, control::GO_ON_WAITING, ui.text("start-go-on"));
        let forget = small_link(ui, control::FORGET_WAITING, ui.text("start-forget"));
        let line = row![
            words.width(Length::Fill),
            forget.on_press(Message::ForgetWaiting),
            go_on.on_press(Message::GoOn)
        ];
        Some(column![card(ui, line.spacing(12).align_y(iced::Center)), gap(16.0)].into())
    }
}

/// The step that says this in English.
fn step_of<'a>(provider: &'a Provider, said: &str) -> Option<&'a GuideStep> {
    let guides = provider.generate.iter().chain(&provider.enable_imap);
    let steps = guides
        .flat_map(|guide| guide.steps.iter().chain(guide.versions.iter().flat_map(|version| &version.steps)));
    steps.into_iter().find(|step| step.action.get("en") == said)
}
