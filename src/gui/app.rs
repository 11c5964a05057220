//! The root: owns the state, switches pages, turns intents into tasks.

mod effects;
mod frame;
mod keeping;
mod view;
mod widget_tree;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use iced::{Size, Subscription, Task, Theme, task, window};

use crate::gui::clipboard::Secrets;
use crate::gui::keys::{self, Pressed};
use crate::gui::screen::{check, code, guide, providers, settings as settings_screen, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::widget::{Ui, WidgetTree};
use crate::gui::wizard::{self, Saved, Wizard};
use crate::gui::{tasks, theme};
use crate::locale::Locale;
use crate::mail::discovery;
use crate::mail::probe::{Event, Warm};
use crate::model::code::{Code, Typed};
use crate::platform::browser::BrowserError;
use crate::platform::schedule::ScheduleError;
use crate::platform::single::Caller;
use crate::storage::accounts::{Account, VaultId};
use crate::storage::settings::{ProxyChoice, Settings, ThemeChoice};
use crate::storage::vault::{Vault, VaultError, VaultInfo};
use crate::work::account_store::{KeepError, MovedCodes};
use crate::work::context::Context;
use crate::work::journey::DraftWithCode;
use crate::work::test_all::Tested;

pub use frame::{answer_door, settings, window};

/// The window's state.
pub struct App {
    context: Context,
    locale: Locale,
    settings: settings_screen::Screen,
    /// The proxy of the settings; that of this run may be another.
    proxy: ProxyChoice,
    system_dark: bool,
    page: Page,
    start: start::Screen,
    providers: providers::Screen,
    wizard: Option<Wizard>,
    /// Whether the questions lie over the journey.
    help: bool,
    vault: start::VaultState,
    /// The system's keychain, also while codes are kept in memory.
    keychain: Vault,
    /// Counts what was begun; an answer with another number is late and ignored.
    run: u64,
    /// Counts what was copied.
    copies: u64,
    /// Counts the journeys: each has its own pages.
    journeys: u64,
    test: Option<task::Handle>,
    /// The quiet tests of all accounts.
    tests: Option<task::Handle>,
    preflight: Option<Preflight>,
    /// The search for servers that is under way, with its number.
    search: Option<(u64, task::Handle)>,
    copied: Option<(u64, Code)>,
    /// Where codes are copied to.
    clipboard: Secrets,
    /// The window's size at the usual text size, in logical pixels.
    window: Size,
    /// The window shall close as soon as the code is kept.
    closing: Option<window::Id>,
    tree_file: Option<PathBuf>,
    written_tree: String,
}

/// Connections that wait for a test.
struct Preflight {
    run: u64,
    warm: Warm,
    /// Whether all that could be made are there.
    is_done: bool,
    /// What made them; dropping it closes the sockets on the way.
    _work: task::Handle,
    /// When they were last asked whether they stand, and what asks them.
    refreshed: Option<(Instant, task::Handle)>,
}

/// Everything that can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The sidebar.
    Sidebar(sidebar::Message),
    /// The start page.
    Start(start::Message),
    /// The providers' page.
    Providers(providers::Message),
    /// The settings.
    Settings(settings_screen::Message),
    /// The journey.
    Wizard(wizard::Message),
    /// The questions over a journey are closed.
    CloseHelp,
    /// A key.
    Key(Pressed),
    /// The window has another size.
    Resized(Size),
    /// The window shall close.
    CloseRequested(window::Id),
    /// The program was started once more.
    Called(Caller),
    /// The system went light or dark.
    SystemTheme(iced::theme::Mode),
    /// The keychain proved itself, or not.
    Vault(Result<VaultInfo, VaultError>),
    /// A launcher took the page, or not.
    Launched(Result<(), BrowserError>),
    /// Somebody was asked about a domain, and has answered.
    Found(u64, discovery::Event),
    /// Something of a preflight.
    Preflight(u64, Event),
    /// Something of a test.
    Probe(u64, Event),
    /// A kept code.
    Fetched(u64, Box<Result<DraftWithCode, KeepError>>),
    /// A code is kept, or not.
    Saved(u64, Box<Result<Saved, KeepError>>),
    /// An account was removed, or not.
    Removed(Result<usize, KeepError>),
    /// A quiet test of a saved account has ended.
    Tested(Result<Arc<Tested>, KeepError>),
    /// The encrypted file is open, or not.
    FileVault(Result<VaultInfo, KeepError>),
    /// All codes were moved there, or not.
    MovedCodes(VaultId, Result<MovedCodes, KeepError>),
    /// The encrypted file has another passphrase, or not.
    PassphraseChanged(Result<(), VaultError>),
    /// Whether the daily check is on.
    Daily(Result<bool, ScheduleError>),
    /// What was said about a code is kept, or not.
    Described(Result<Account, KeepError>),
    /// What the clipboard held when Paste was pressed.
    Pasted(Option<Typed>),
    /// The copied code's time in the clipboard is over.
    ClipboardDue(u64),
    /// A minute more has gone by, or part of one.
    Minute,
    /// Time to read the widget tree anew.
    WidgetTreeDue,
    /// The widget tree was read.
    WidgetTreeRead(WidgetTree),
}

impl App {
    /// The window as it opens. With `tree_file`, the tree of what is visible is written there while the program runs.
    pub fn new(context: Context, tree_file: Option<PathBuf>) -> (App, Task<Message>) {
        let settings = Settings::load(&context.paths.config);
        let mut app = App {
            locale: Locale::new(settings.language()),
            proxy: settings.proxy.clone(),
            settings: settings_screen::Screen::new(settings),
            system_dark: false,
            page: Page::Accounts,
            start: start::Screen::default(),
            providers: providers::Screen::default(),
            wizard: None,
            help: false,
            vault: start::VaultState::Asking,
            keychain: context.store.vault().clone(),
            run: 0,
            copies: 0,
            journeys: 0,
            test: None,
            tests: None,
            preflight: None,
            search: None,
            copied: None,
            clipboard: Secrets::default(),
            window: frame::OPENS,
            closing: None,
            tree_file,
            written_tree: String::new(),
            context,
        };
        app.reload();
        let begin = Task::batch([
            iced::system::theme().map(Message::SystemTheme),
            tasks::open_vault(&app.context.store, false).map(Message::Vault),
            tasks::daily(None).map(Message::Daily),
        ]);
        (app, begin)
    }

    /// The window's title.
    pub fn title(&self) -> String {
        "Mailkey".to_owned()
    }

    /// The toolkit's theme.
    pub fn theme(&self) -> Theme {
        theme::theme(self.dark())
    }

    /// The text size that was chosen.
    pub fn scale_factor(&self) -> f32 {
        self.settings.settings.text_size.factor()
    }

    /// Keys, the system's theme, and the time to read the widget tree.
    pub fn subscription(&self) -> Subscription<Message> {
        let keys = iced::event::listen_with(keys::pressed).map(Message::Key);
        let mode = iced::system::theme_changes().map(Message::SystemTheme);
        let tree = if self.tree_file.is_some() {
            iced::time::every(std::time::Duration::from_millis(100)).map(|_| Message::WidgetTreeDue)
        } else {
            Subscription::none()
        };
        let frame = iced::event::listen_with(frame::frame_event);
        // Only while minutes are counted: an idle window takes no time.
        let minute = if self.wizard.as_ref().is_some_and(Wizard::is_counting) {
            iced::time::every(std::time::Duration::from_secs(15)).map(|_| Message::Minute)
        } else {
            Subscription::none()
        };
        Subscription::batch([keys, mode, tree, frame, minute])
    }

    fn dark(&self) -> bool {
        match self.settings.settings.theme {
            ThemeChoice::System => self.system_dark,
            ThemeChoice::Light => false,
            ThemeChoice::Dark => true,
        }
    }

    fn ui(&self) -> Ui<'_> {
        Ui {
            locale: &self.locale,
            tokens: theme::tokens(self.dark()),
            viewport: self.viewport(),
            login: self.takes_login(),
        }
    }

    /// Changes the state and says what is to be done.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Sidebar(message) => self.go(message),
            // The second half of a double click: the journey has begun already.
            Message::Start(_) | Message::Providers(_) if self.wizard.is_some() => Task::none(),
            Message::Start(message) => {
                let action = self.start.update(message);
                self.after_start(action)
            }
            Message::Providers(message) => {
                match self.providers.update(&self.context.catalogue, self.locale.region(), message) {
                    providers::Action::None => Task::none(),
                    providers::Action::SetUp(id) => self.begin(Wizard::set_up(Some(id))),
                }
            }
            Message::Settings(message) => {
                let action = self.settings.update(message);
                self.after_settings(action)
            }
            Message::Wizard(message) => self.tell_wizard(message),
            Message::CloseHelp => {
                self.help = false;
                Task::none()
            }
            Message::Key(key) => self.press(key),
            Message::Resized(size) => {
                self.resized(size);
                Task::none()
            }
            Message::CloseRequested(id) => self.close(id),
            Message::Called(caller) => frame::come(caller),
            Message::SystemTheme(mode) => {
                self.system_dark = mode == iced::theme::Mode::Dark;
                Task::none()
            }
            Message::Vault(answer) => {
                self.vault = match answer {
                    Ok(info) => start::VaultState::Proved(info),
                    Err(error) => start::VaultState::OutOfReach(error),
                };
                self.start.vault_answered(&self.vault);
                self.reload();
                let is_wanted = self.wizard.is_none() && self.page == Page::Accounts;
                let field = self.start.waits_for().filter(|_| is_wanted);
                field.map_or_else(Task::none, crate::gui::focus::put)
            }
            Message::Launched(Ok(())) => Task::none(),
            Message::Launched(Err(_)) => {
                self.tell_wizard(wizard::Message::Guide(guide::Message::LaunchFailed))
            }
            Message::Found(run, event) => self.hear_search(run, event),
            Message::Preflight(run, event) => {
                self.hear_preflight(run, event);
                Task::none()
            }
            Message::Probe(run, event) if run == self.run => {
                let message = self.wizard.as_ref().map(|wizard| wizard.probed(event));
                message.map_or_else(Task::none, |message| self.tell_wizard(message))
            }
            Message::Fetched(run, answer) if run == self.run => {
                let message = match *answer {
                    Ok(coded) => wizard::Message::Check(check::Message::Fetched(Box::new(coded))),
                    Err(error) => {
                        self.vault_failed(&error);
                        self.missed(&error);
                        Wizard::not_kept(error)
                    }
                };
                self.tell_wizard(message)
            }
            Message::Saved(run, answer) => self.kept(run, *answer),
            // Late answers.
            Message::Probe(..) | Message::Fetched(..) => Task::none(),
            Message::Removed(answer) => {
                self.start.set_fault(answer.err().map(|error| self.locale.keep_fault(&error)));
                self.reload();
                Task::none()
            }
            Message::Tested(answer) => {
                self.tested(answer);
                Task::none()
            }
            Message::FileVault(answer) => self.file_answered(answer),
            Message::MovedCodes(home, answer) => self.moved(home, answer),
            Message::PassphraseChanged(answer) => {
                self.settings.passphrase_changed(answer);
                Task::none()
            }
            Message::Daily(answer) => {
                self.settings.set_daily(answer);
                Task::none()
            }
            Message::Described(answer) => {
                self.start.set_fault(answer.err().map(|error| self.locale.keep_fault(&error)));
                self.reload();
                Task::none()
            }
            Message::Pasted(text) => self.tell_wizard(wizard::Message::Code(code::Message::Pasted(text))),
            Message::ClipboardDue(run) => self.clear_clipboard(run),
            Message::Minute => Task::none(),
            Message::WidgetTreeDue => self.read_widget_tree(),
            Message::WidgetTreeRead(tree) => {
                self.write_widget_tree(tree);
                Task::none()
            }
        }
    }

    fn go(&mut self, message: sidebar::Message) -> Task<Message> {
        match message {
            sidebar::Message::Go(page) if self.wizard.is_some() => self.help = page == Page::Questions,
            sidebar::Message::Go(page) => {
                self.page = page;
                self.reload();
            }
            sidebar::Message::NextLanguage => {
                let settings = Settings {
                    language: Some(sidebar::next_language(self.locale.language())),
                    ..self.settings.settings.clone()
                };
                self.settings.settings = settings.clone();
                return self.apply(&settings);
            }
        }
        Task::none()
    }

    fn begin(&mut self, wizard: Wizard) -> Task<Message> {
        let action = wizard.begin();
        self.run += 1;
        self.journeys += 1;
        self.help = false;
        self.wizard = Some(wizard);
        self.act(action)
    }

    fn tell_wizard(&mut self, message: wizard::Message) -> Task<Message> {
        let Some(mut wizard) = self.wizard.take() else {
            return Task::none();
        };
        let is_code =
            matches!(message, wizard::Message::Code(code::Message::Typed(_) | code::Message::Pasted(_)));
        let action = wizard.update(self.ui(), &self.context, message);
        let plan = is_code.then(|| wizard.plan()).flatten();
        self.wizard = Some(wizard);
        let warming = plan.map_or_else(Task::none, |plan| self.warm_up(&plan));
        Task::batch([self.act(action), warming])
    }

    /// Reads the register anew, so that the start page shows what is kept.
    fn reload(&mut self) {
        match self.context.store.accounts() {
            Ok(accounts) => {
                self.start.set_accounts(accounts);
                self.show_vault();
            }
            Err(error) => self.start.set_fault(Some(self.locale.keep_fault(&error.into()))),
        }
    }
}
