//! What lies on the screen, and what keys mean there.

use iced::{Element, Task};
use jiff::Timestamp;

use super::{App, Message};
use crate::gui::keys::Pressed;
use crate::gui::screen::{questions, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::widget::{Ui, footer, keyed, quiet};
use crate::gui::wizard::Wizard;
use crate::gui::{focus, wizard};

impl App {
    pub(super) fn press(&mut self, key: Pressed) -> Task<Message> {
        match key {
            Pressed::Next => focus::step(true),
            Pressed::Previous => focus::step(false),
            Pressed::Escape if self.help => self.update(Message::CloseHelp),
            Pressed::Escape if self.wizard.is_some() => self.tell_wizard(wizard::Message::Back),
            Pressed::Escape if self.page == Page::Accounts => {
                self.update(Message::Start(start::Message::Close))
            }
            Pressed::Escape => self.go(sidebar::Message::Go(Page::Accounts)),
            Pressed::Enter if self.help => Task::none(),
            Pressed::Enter if self.wizard.is_some() => self.tell_wizard(wizard::Message::Enter),
            Pressed::Enter if self.page == Page::Accounts => self.update(Message::Start(start::Message::Add)),
            Pressed::Enter => Task::none(),
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let ui = self.ui();
        let beside = match &self.wizard {
            Some(wizard) => sidebar::of_steps(ui, wizard.journey, wizard.step),
            None => sidebar::of_pages(ui, self.page),
        };
        let (beside, page) = (beside.map(Message::Sidebar), keyed(self.page_name(), self.page(ui)));
        if ui.viewport.compact() {
            iced::widget::column![beside, page].into()
        } else {
            iced::widget::row![beside, page].into()
        }
    }

    /// Whether the journey is about an account that signs in with its login password.
    pub(super) fn takes_login(&self) -> bool {
        self.wizard.as_ref().is_some_and(Wizard::takes_login)
    }

    /// A name for what lies on the screen; another name is another page, which starts at its top.
    fn page_name(&self) -> String {
        match &self.wizard {
            Some(wizard) if !self.help => format!("{}:{}", self.journeys, wizard.page_name()),
            Some(_) => "help".to_owned(),
            None => format!("{:?}", self.page),
        }
    }

    fn page<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match (&self.wizard, self.page) {
            (Some(wizard), _) if !self.help => wizard.view(ui, &self.context).map(Message::Wizard),
            (Some(_), _) => {
                let back = quiet(ui, "close-help", ui.text("back")).on_press(Message::CloseHelp);
                iced::widget::column![questions::view(ui), footer(ui, Some(back.into()), vec![])].into()
            }
            (None, Page::Accounts) => self
                .start
                .view(ui, &self.context.catalogue, &self.vault, Timestamp::now())
                .map(Message::Start),
            (None, Page::Providers) => {
                self.providers.view(ui, &self.context.catalogue).map(Message::Providers)
            }
            (None, Page::Questions) => questions::view(ui),
            (None, Page::Settings) => {
                self.settings.view(ui, &self.context.provider_faults).map(Message::Settings)
            }
        }
    }
}
