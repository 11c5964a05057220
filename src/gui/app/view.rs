//! What lies on the screen, and what keys mean there.

use iced::{Element, Task};
use jiff::Timestamp;

use super::{App, Message, Shown};
use crate::gui::control;
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
            Pressed::Escape if self.shows_help() => self.update(Message::CloseHelp),
            Pressed::Escape if self.journey().is_some() => self.tell_wizard(wizard::Message::Back),
            Pressed::Escape if self.is_on(Page::Accounts) => {
                self.update(Message::Start(start::Message::Close))
            }
            Pressed::Escape => self.go(sidebar::Message::Go(Page::Accounts)),
            Pressed::Enter if self.shows_help() => Task::none(),
            Pressed::Enter if self.journey().is_some() => self.tell_wizard(wizard::Message::Enter),
            Pressed::Enter if self.is_on(Page::Accounts) => self.update(Message::Start(start::Message::Add)),
            Pressed::Enter => Task::none(),
        }
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        let ui = self.ui();
        let beside = match &self.shown {
            Shown::Journey(it) => {
                sidebar::of_steps(ui, it.wizard.journey(), it.wizard.step(), &it.wizard.outline(ui))
            }
            Shown::Page(page) => sidebar::of_pages(ui, *page),
        };
        let (beside, page) = (beside.map(Message::Sidebar), keyed(self.page_name(), self.page(ui)));
        if ui.viewport.strip() {
            return page;
        }
        if ui.viewport.compact() {
            iced::widget::column![beside, page].into()
        } else {
            iced::widget::row![beside, page].into()
        }
    }

    /// Whether the journey is about an account that signs in with its login password.
    pub(super) fn takes_login(&self) -> bool {
        self.wizard().is_some_and(Wizard::takes_login)
    }

    /// A name for what lies on the screen; another name is another page, which starts at its top.
    fn page_name(&self) -> String {
        match &self.shown {
            Shown::Journey(it) if it.shows_help => "help".to_owned(),
            Shown::Journey(it) => format!("{}:{}", it.number.0, it.wizard.page_name()),
            Shown::Page(page) => format!("{page:?}"),
        }
    }

    fn shows_help(&self) -> bool {
        self.journey().is_some_and(|journey| journey.shows_help)
    }

    fn page<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match &self.shown {
            Shown::Journey(it) if it.shows_help => {
                let back = quiet(ui, control::CLOSE_HELP, ui.text("back")).on_press(Message::CloseHelp);
                iced::widget::column![questions::view(ui), footer(ui, Some(back.into()), vec![])].into()
            }
            Shown::Journey(it) => it.wizard.view(ui, &self.context).map(Message::Wizard),
            Shown::Page(Page::Accounts) => self
                .start
                .view(ui, &self.context.catalogue, &self.vault, Timestamp::now())
                .map(Message::Start),
            Shown::Page(Page::Providers) => {
                self.providers.view(ui, &self.context.catalogue).map(Message::Providers)
            }
            Shown::Page(Page::Questions) => questions::view(ui),
            Shown::Page(Page::Settings) => {
                self.settings.view(ui, &self.context.provider_faults).map(Message::Settings)
            }
        }
    }
}
