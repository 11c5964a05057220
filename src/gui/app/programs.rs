//! The accounts that this computer's mail programs have already.

use iced::Task;

use super::{App, Message};
use crate::gui::tasks;
use crate::storage::settings::LookAtPrograms;
use crate::work::programs::{self, Found};

impl App {
    /// Looks at them, or forgets them where nobody wants that.
    pub(super) fn look_at_programs(&mut self) -> Task<Message> {
        self.looks_at_programs = self.settings.settings.look_at_programs;
        if !self.may_look_at_programs() {
            self.start.set_found(Vec::new());
            return Task::none();
        }
        tasks::look_at_programs().map(Message::Programs)
    }

    /// They were looked at. Meanwhile that may have been switched off.
    pub(super) fn found_programs(&mut self, found: &[Found]) {
        if self.may_look_at_programs() {
            self.start.set_found(programs::addresses(found, &self.context.catalogue));
        }
    }

    fn may_look_at_programs(&self) -> bool {
        let wanted = self.settings.settings.look_at_programs == LookAtPrograms::On;
        wanted && self.context.may_look_at_programs
    }
}
