//! What lies on the screen, and what keys mean there.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use iced::theme::{Base as _, Style};
use iced::{Element, Task, Theme};
use jiff::Timestamp;

use super::{App, Message, Shown};
use crate::gui::control::{self, ControlName};
use crate::gui::keys::Pressed;
use crate::gui::practice;
use crate::gui::screen::{help, invited, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::theme::{self, Tokens};
use crate::gui::topic::Topic;
use crate::gui::widget::{Role, Ui, bare_page, footer, group, keyed, page, quiet};
use crate::gui::wizard::Wizard;
use crate::gui::{focus, wizard};
use crate::storage::settings::{ContrastChoice, ThemeChoice};

impl App {
    /// The window's title: the page's name first, since desktops cut it at the end; before it, that it is for practising.
    pub fn title(&self) -> String {
        let title = self.page_title();
        match &self.practising {
            Some(_) => self.locale.with("practice-window-title", &[("title", title.into())]),
            None => title,
        }
    }

    fn page_title(&self) -> String {
        let page = self.locale.text(match &self.shown {
            _ if self.invited.is_some() => "invited-title",
            Shown::Journey(it) if it.help.is_some() => Page::Help.words(),
            Shown::Journey(it) => sidebar::words_of(it.wizard.step()),
            Shown::Page(page) => page.words(),
        });
        self.locale.with("window-title", &[("page", page.into())])
    }

    fn dark(&self) -> bool {
        match self.settings.settings.theme {
            ThemeChoice::System => self.system_dark,
            ThemeChoice::Light => false,
            ThemeChoice::Dark => true,
        }
    }

    pub(super) fn tokens(&self) -> &'static Tokens {
        let more_contrast = match self.settings.settings.contrast {
            ContrastChoice::System => self.appearance.more_contrast,
            ContrastChoice::Normal => false,
            ContrastChoice::High => true,
        };
        theme::tokens(self.dark(), more_contrast)
    }

    pub(super) fn press(&mut self, key: Pressed) -> Task<Message> {
        match key {
            Pressed::Next => focus::step(true),
            Pressed::Previous => focus::step(false),
            Pressed::Help => self.help_by_key(),
            Pressed::Arrow(way) => focus::toward(way),
            Pressed::Scroll(stretch) => focus::scroll(stretch),
            Pressed::Escape | Pressed::Back if self.shows_languages => self.go(sidebar::Message::Languages),
            Pressed::Escape | Pressed::Back if self.invited.is_some() => {
                self.after_invitation(invited::Message::Decline)
            }
            Pressed::Enter if self.invited.is_some() => Task::none(),
            Pressed::Escape | Pressed::Back if self.shows_help() => self.update(Message::CloseHelp),
            Pressed::Escape | Pressed::Back if self.journey().is_some() => {
                self.tell_wizard(wizard::Message::Back)
            }
            Pressed::Escape | Pressed::Back if self.is_on(Page::Accounts) => {
                self.update(Message::Start(start::Message::Close))
            }
            Pressed::Escape | Pressed::Back => self.go(sidebar::Message::Go(Page::Accounts)),
            Pressed::Enter if self.shows_help() => Task::none(),
            Pressed::Enter if self.journey().is_some() => self.tell_wizard(wizard::Message::Enter),
            Pressed::Enter if self.is_on(Page::Accounts) => self.update(Message::Start(start::Message::Add)),
            Pressed::Enter => Task::none(),
        }
    }

    /// The ground that everything is drawn on: a shade of it for each page, too fine to be seen. The toolkit draws anew only
    /// what has changed, and at scales such as 1.25 leaves the last row of letters that were there; where the ground is
    /// another, it draws everything.
    pub fn style(&self, theme: &Theme) -> Style {
        const SHADES: u64 = 256;
        let mut hash = DefaultHasher::new();
        (self.page_name(), self.wizard().map(Wizard::shown_part)).hash(&mut hash);
        let mut style = theme.base();
        let shade = u8::try_from(hash.finish() % SHADES).unwrap_or_default();
        let red = &mut style.background_color.r;
        // Towards the middle: there is no red less than none.
        *red += f32::from(shade) * if *red > 0.5 { -1e-6 } else { 1e-6 };
        style
    }

    /// Draws the window.
    pub fn view(&self) -> Element<'_, Message> {
        theme::speak(self.locale.language());
        let ui = self.ui();
        let beside = match &self.shown {
            _ if self.shows_languages => sidebar::of_languages(ui, self.journey().is_some()),
            Shown::Journey(it) => {
                let wizard = &it.wizard;
                sidebar::of_steps(ui, wizard.journey(), wizard.step(), &wizard.behind(), &wizard.outline(ui))
            }
            Shown::Page(page) => sidebar::of_pages(ui, *page),
        };
        let (beside, page) = (beside.map(Message::Sidebar), keyed(self.page_name(), self.page(ui)));
        let whole = if ui.viewport.strip() {
            page
        } else if ui.viewport.compact() {
            iced::widget::column![beside, page].into()
        } else {
            iced::widget::row![beside, page].into()
        };
        let band = self.practising.as_ref().map(|_| practice::band(ui).map(Message::Practice));
        iced::widget::column![band, whole, self.said()].into()
    }

    /// Whether the journey is about an account that signs in with its login password.
    pub(super) fn takes_login(&self) -> bool {
        self.wizard().is_some_and(Wizard::takes_login)
    }

    /// A name for what lies on the screen; another name is another page, which starts at its top.
    fn page_name(&self) -> String {
        match &self.shown {
            _ if self.invited.is_some() => "invited".to_owned(),
            Shown::Journey(it) if it.help.is_some() => "help".to_owned(),
            Shown::Journey(it) => format!("{}:{}", it.number.0, it.wizard.page_name()),
            Shown::Page(page) => format!("{page:?}"),
        }
    }

    pub(super) fn shows_help(&self) -> bool {
        self.journey().is_some_and(|journey| journey.help.is_some())
    }

    /// The help with what belongs to the page first: over a journey, else as a page. When it is closed, the focus goes back.
    pub(super) fn help_here(&mut self, before: Option<ControlName>) -> Task<Message> {
        match self.wizard().map(Wizard::topic) {
            Some(_) if self.shows_help() => Task::none(),
            Some(topic) => self.help(topic, before),
            None => self.go(sidebar::Message::Go(Page::Help)),
        }
    }

    /// The help with this entry first.
    pub(super) fn help(&mut self, topic: Topic, before: Option<ControlName>) -> Task<Message> {
        let help = help::Screen::about(topic);
        match self.journey_mut() {
            Some(journey) => {
                journey.help = Some(help);
                journey.before_help = before;
                return match &journey.before_help {
                    Some(_) => focus::put(&control::CLOSE_HELP),
                    None => Task::none(),
                };
            }
            None => (self.help, self.shown) = (help, Shown::Page(Page::Help)),
        }
        Task::none()
    }

    /// The help that is shown.
    pub(super) fn help_screen(&mut self) -> &mut help::Screen {
        match &mut self.shown {
            Shown::Journey(journey) => journey.help.get_or_insert_default(),
            Shown::Page(_) => &mut self.help,
        }
    }

    pub(super) fn close_help(&mut self) -> Task<Message> {
        let Some(journey) = self.journey_mut() else { return Task::none() };
        journey.help = None;
        journey.before_help.take().map_or_else(Task::none, |before| focus::put(&before))
    }

    fn page<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        if let Some(link) = &self.invited {
            let asked = invited::view(ui, link, &self.context.catalogue, self.journey().is_some());
            return asked.map(Message::Invited);
        }
        match &self.shown {
            Shown::Journey(it) => match &it.help {
                Some(help) => {
                    let back = quiet(ui, control::CLOSE_HELP, ui.text("back")).on_press(Message::CloseHelp);
                    let help = page(ui, help.content(ui).map(Message::Help), footer(ui, Some(back), vec![]));
                    group(Role::Dialog, ui.text("nav-help"), help)
                }
                None => it.wizard.view(ui, &self.context).map(Message::Wizard),
            },
            Shown::Page(Page::Accounts) => self
                .start
                .view(ui, &self.context.catalogue, &self.vault, Timestamp::now())
                .map(Message::Start),
            Shown::Page(Page::Providers) => {
                self.providers.view(ui, &self.context.catalogue).map(Message::Providers)
            }
            Shown::Page(Page::Help) => bare_page(ui, self.help.content(ui).map(Message::Help)),
            Shown::Page(Page::Settings) => {
                self.settings.view(ui, &self.context.provider_faults).map(Message::Settings)
            }
        }
    }
}
