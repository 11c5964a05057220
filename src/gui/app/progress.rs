//! What follows from how far a journey has come: it waits for a later start, the clipboard is looked at, the window is no
//! strip any more.

use iced::Task;
use jiff::Timestamp;

use super::{App, Message, Shown};
use crate::gui::tasks;
use crate::gui::wizard::Wizard;
use crate::model::code::Code;
use crate::storage::settings::OfferCopied;
use crate::storage::waiting::Waiting;
use crate::work::journey::{Journey, Step};

impl App {
    /// The journey has changed, or has come from this step to another.
    pub(super) fn came_to(&mut self, before: Option<Step>) -> Task<Message> {
        let step = self.wizard().map(Wizard::step);
        let glimpsed = match step {
            Some(Step::Code) if before != Some(Step::Code) => self.glimpse(),
            _ => Task::none(),
        };
        let widened = match step {
            Some(Step::Guide) => Task::none(),
            _ => self.beside(false),
        };
        Task::batch([self.wait(), glimpsed, widened])
    }

    /// Notes where a set-up is, so that a later start can go on with it; what is done waits no more.
    fn wait(&mut self) -> Task<Message> {
        let Some(wizard) = self.wizard() else { return Task::none() };
        if let Some(new) = wizard.waiting(Timestamp::now()) {
            if self.waiting.as_ref().is_some_and(|old| old.is_at_the_same(&new)) {
                return Task::none();
            }
            return self.set_waiting(Some(new));
        }
        let is_about = |waiting: &Waiting| wizard.address() == Some(&waiting.address);
        let is_done = wizard.step() == Step::Done && self.waiting.as_ref().is_some_and(is_about);
        if is_done { self.set_waiting(None) } else { Task::none() }
    }

    pub(super) fn set_waiting(&mut self, waiting: Option<Waiting>) -> Task<Message> {
        self.waiting.clone_from(&waiting);
        self.start.set_waiting(waiting.clone());
        let number = self.next_task().0;
        tasks::keep_waiting(&self.saved_waiting, number, waiting, self.context.paths.data.clone())
    }

    /// Goes on with the set-up that waits. Its provider may be gone: then there is nothing to go on with.
    pub(super) fn go_on(&mut self) -> Task<Message> {
        let Some(waiting) = self.waiting.clone() else { return Task::none() };
        match self.context.catalogue.get(&waiting.provider).cloned() {
            Some(provider) => self.begin(Wizard::taken_up(provider, &waiting)),
            None => self.set_waiting(None),
        }
    }

    /// Looks whether the clipboard holds a code, while the page that takes it is open and the person has not switched that
    /// off.
    pub(super) fn glimpse(&self) -> Task<Message> {
        let is_wanted = self.settings.settings.offer_copied == OfferCopied::On;
        if !is_wanted || self.wizard().map(Wizard::step) != Some(Step::Code) {
            return Task::none();
        }
        tasks::paste(&self.clipboard).map(Message::Glimpsed)
    }

    /// A code that was pasted and has passed leaves the clipboard.
    pub(super) fn forget_pasted(&self, code: &Code) -> Task<Message> {
        match &self.shown {
            Shown::Journey(it) if *it.wizard.journey() != Journey::ReTest => {
                tasks::forget_pasted(&self.clipboard, code.clone())
            }
            _ => Task::none(),
        }
    }
}
