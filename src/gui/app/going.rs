//! From page to page: by the sidebar, and by a link that somebody was asked about.

use iced::Task;

use super::{App, Message, Shown, frame};
use crate::gui::screen::{guide, invited};
use crate::gui::wizard::Wizard;
use crate::gui::{control, sidebar, wizard};
use crate::model::link::Link;
use crate::platform::single::Caller;
use crate::storage::settings::Settings;

impl App {
    /// The same window, which asks about a link first.
    pub fn invited(self, link: Option<Link>) -> App {
        App { invited: link, ..self }
    }

    pub(super) fn after_invitation(&mut self, message: invited::Message) -> Task<Message> {
        self.invited = None;
        match message {
            invited::Message::Accept(address) => self.begin(Wizard::set_up_of(&address)),
            invited::Message::Decline => Task::none(),
        }
    }

    /// The program was started once more, perhaps with a link.
    pub(super) fn called(&mut self, caller: Caller) -> Task<Message> {
        self.invited = caller.link.clone().or(self.invited.take());
        frame::come(caller)
    }

    /// What was pressed in the sidebar. A question about a link is put away by it, as by a no.
    pub(super) fn go(&mut self, message: sidebar::Message) -> Task<Message> {
        if !matches!(message, sidebar::Message::Languages | sidebar::Message::Speak(_)) {
            self.invited = None;
        }
        match message {
            sidebar::Message::Go(_) if self.journey().is_some() => {
                self.help_here(self.before_help(control::HELP))
            }
            sidebar::Message::Go(page) => {
                self.shown = Shown::Page(page);
                self.reload()
            }
            sidebar::Message::Step(step) => {
                let _ = self.close_help();
                self.tell_wizard(wizard::Message::Return(step))
            }
            sidebar::Message::Part(part) => {
                let _ = self.close_help();
                self.tell_wizard(wizard::Message::Guide(guide::Message::GoTo(part)))
            }
            sidebar::Message::Languages => {
                self.shows_languages = !self.shows_languages;
                Task::none()
            }
            sidebar::Message::Speak(language) => {
                self.shows_languages = false;
                let settings = Settings { language: Some(language), ..self.settings.settings.clone() };
                self.settings.settings = settings.clone();
                self.apply(&settings)
            }
        }
    }
}
