//! What a window does that is only for practising.

use iced::{Task, window};

use super::{App, Message};
use crate::gui::effect::Effect;
use crate::gui::practice::{self, Practising};

impl App {
    /// The same, for practising.
    pub fn practising(mut self, practising: Option<Practising>) -> App {
        let addresses = practising.iter().flat_map(|it| it.addresses.clone()).collect();
        self.start.set_practice(addresses);
        if practising.is_some() {
            self.settings = self.settings.for_practice();
        }
        App { practising, ..self }
    }

    pub(super) fn practise(&mut self, message: practice::Message) -> Task<Message> {
        match (message, &self.practising) {
            (practice::Message::Faults, Some(practising)) => {
                self.perform(Effect::Open(practising.page.clone()))
            }
            (practice::Message::End, _) => {
                window::oldest().and_then(|id| Task::done(Message::CloseRequested(id)))
            }
            (practice::Message::Faults, None) => Task::none(),
        }
    }

    /// The window to practise in could not be opened from here.
    pub(super) fn practice_did_not_open(&mut self) {
        let what = self.locale.text("practice-did-not-open");
        self.start.set_fault(Some((what, self.locale.practice_in_terminal())));
    }
}
