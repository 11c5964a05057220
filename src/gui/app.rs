//! The root: owns the state, switches pages, performs effects as tasks.

mod effects;
mod frame;
mod going;
mod keeping;
mod open_journey;
mod practising;
mod programs;
mod progress;
mod telling;
mod view;

use std::path::PathBuf;

use iced::{Point, Size, Subscription, Task, Theme, task, window};
use jiff::Timestamp;

use crate::gui::accessibility::WidgetTree;
use crate::gui::accessibility::bridge::Heard;
use crate::gui::clipboard::Secrets;
use crate::gui::control::ControlName;
use crate::gui::keys::{self, Pressed};
use crate::gui::practice::{self, Practising};
use crate::gui::screen::{code, guide, help, invited, providers, settings as settings_screen, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::tasks;
use crate::gui::theme;
use crate::gui::widget::Ui;
use crate::gui::wizard::{self, Saved, Wizard};
use crate::locale::Locale;
use crate::mail::discovery;
use crate::mail::probe::Event;
use crate::model::code::{Code, Typed};
use crate::model::link::Link;
use crate::platform::appearance::{self, Appearance};
use crate::platform::browser::BrowserError;
use crate::platform::single::Caller;
use crate::storage::settings::{Administered, LookAtPrograms, ProxyChoice};
use crate::storage::vault::Vault;
use crate::storage::waiting::Waiting;
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::journey::DraftWithCode;
use crate::work::programs::Found;

use open_journey::OpenJourney;

pub use frame::{answer_door, settings, window};
pub use keeping::SavedJourney;
pub use open_journey::TaskId;

/// The window's state.
pub struct App {
    context: Context,
    locale: Locale,
    settings: settings_screen::Screen,
    /// The proxy of the settings; that of this run may be another.
    proxy: ProxyChoice,
    system_dark: bool,
    /// What the system says about contrast and motion.
    appearance: Appearance,
    shown: Shown,
    start: start::Screen,
    providers: providers::Screen,
    /// Whether mail programs were looked at, by the settings then in force.
    looks_at_programs: LookAtPrograms,
    /// The page of the help.
    help: help::Screen,
    vault: start::VaultState,
    /// The system's keychain, also while codes are kept in memory.
    keychain: Vault,
    /// Counts the tasks.
    last_task: TaskId,
    /// What is removed as soon as it can no longer be brought back.
    removal: Option<(TaskId, start::Removal)>,
    /// The quiet tests of all accounts.
    tests: Option<task::Handle>,
    /// The reading of the register that was begun last; what an earlier one found is old.
    reading: Option<TaskId>,
    /// The settings that were written last.
    saved_settings: tasks::LastSaved,
    /// The set-up that waits, as it was written last.
    saved_waiting: tasks::LastSaved,
    copied: Option<(TaskId, Code)>,
    /// Where codes are copied to.
    clipboard: Secrets,
    /// The window's size at the usual text size, in logical pixels.
    window: Size,
    /// Its first frame is on the screen.
    is_painted: bool,
    /// Where the window's upper left corner stands, in logical pixels, where the desktop says so.
    at: Option<Point>,
    /// The window filled its screen when it was closed, and shall do so again.
    fills: bool,
    /// Width and height of all screens together, in pixels, where they are known.
    room: Option<(u16, u16)>,
    /// The window is a strip beside the browser; this was its size before, in units of the chosen text size.
    before_strip: Option<Size>,
    /// The set-up that a later start can go on with, as it was written last.
    waiting: Option<Waiting>,
    /// The window shall close as soon as the code is kept.
    closing: Option<window::Id>,
    tree_file: Option<PathBuf>,
    written_tree: String,
    /// The window is for practising.
    practising: Option<Practising>,
    /// The languages stand in the sidebar, to choose one.
    shows_languages: bool,
    /// A link that the person is asked about; it lies over what else is shown.
    invited: Option<Link>,
    /// Those who do not look at the window.
    telling: telling::Telling,
}

/// What lies on the screen: one of the pages, or a journey.
enum Shown {
    Page(Page),
    Journey(Box<OpenJourney>),
}

/// Everything that can happen.
#[derive(Clone, Debug)]
pub enum Message {
    Sidebar(sidebar::Message),
    /// The start page.
    Start(start::Message),
    /// The providers' page.
    Providers(providers::Message),
    Settings(settings_screen::Message),
    Wizard(wizard::Message),
    /// On the band of a window that is for practising.
    Practice(practice::Message),
    /// A practice of its own has begun, or not.
    Practised(bool),
    /// On the page of the help, or in the help over a journey.
    Help(help::Message),
    /// The help over a journey is closed.
    CloseHelp,
    /// F1 was pressed while this had the focus.
    HelpByKey(Option<ControlName>),
    Key(Pressed),
    /// The window is there: how large, and where.
    Opened(window::Id, Size, Option<Point>),
    /// The screen that the window is on, and how many pixels a logical one has there.
    OnScreen(window::Id, Option<Size>, f32),
    /// The window has another size.
    Resized(Size),
    /// Its first frame is on the screen.
    Painted,
    /// The window stands elsewhere.
    Moved(Point),
    /// The window shall close.
    CloseRequested(window::Id),
    /// The program was started once more.
    Called(Caller),
    /// About a link.
    Invited(invited::Message),
    /// The system wants more contrast or less motion, or not any more.
    Appearance(Appearance),
    /// The system went light or dark.
    SystemTheme(iced::theme::Mode),
    /// What became of accounts, codes and settings.
    Keeping(keeping::Message),
    /// The accounts that this computer's mail programs have.
    Programs(Vec<Found>),
    /// A launcher took the page, or not.
    Launched(Result<(), BrowserError>),
    /// A page was written for the person; `None`: it could not be.
    PageSaved(Option<PathBuf>),
    /// The window has the focus again.
    Focused,
    /// The window has lost the focus.
    Unfocused,
    /// Something of those who do not look at the window.
    Heard(Heard),
    /// Something has happened that came with no other message.
    Look,
    /// A letter was typed, while somebody listens.
    Typed,
    /// What the clipboard holds, while nobody has pressed Paste.
    Glimpsed(Option<Typed>),
    /// Somebody was asked about a domain, and has answered.
    Found(TaskId, discovery::Event),
    /// Something of a preflight.
    Preflight(TaskId, Event),
    /// Something of a test.
    Probe(TaskId, Event),
    Fetched(TaskId, Box<Result<DraftWithCode, KeepError>>),
    /// A code is kept, or not.
    Saved(TaskId, Box<Result<Saved, KeepError>>),
    /// What the clipboard held when Paste was pressed.
    Pasted(Option<Typed>),
    /// The copied code's time in the clipboard is over.
    ClipboardDue(TaskId),
    /// A minute more has gone by, or part of one.
    Minute,
    /// Time to read the widget tree anew.
    WidgetTreeDue,
    /// The widget tree was read, when a hand had done something so often.
    WidgetTreeRead(u32, WidgetTree),
    /// A hand has pressed a key, clicked or turned the wheel.
    Handled,
}

impl App {
    /// The window as it opens. With `tree_file`, the tree of what is visible is written there while the program runs.
    pub fn new(context: Context, tree_file: Option<PathBuf>) -> (App, Task<Message>) {
        let administered = Administered::of(&context.paths);
        let settings = administered.settings(&context.paths);
        let start = start::Screen::default().practising_offered(administered.practice);
        let mut app = App {
            locale: Locale::new(settings.language()),
            proxy: settings.proxy.clone(),
            settings: settings_screen::Screen::new(settings).under(administered),
            system_dark: false,
            appearance: Appearance::default(),
            shown: Shown::Page(Page::Accounts),
            start,
            providers: providers::Screen::default(),
            looks_at_programs: LookAtPrograms::default(),
            help: help::Screen::default(),
            vault: start::VaultState::Asking,
            keychain: context.store.vault().clone(),
            last_task: TaskId(0),
            removal: None,
            tests: None,
            reading: None,
            saved_settings: tasks::LastSaved::default(),
            saved_waiting: tasks::LastSaved::default(),
            copied: None,
            clipboard: Secrets::default(),
            window: frame::OPENS,
            is_painted: false,
            at: None,
            fills: false,
            room: None,
            before_strip: None,
            waiting: Waiting::load(&context.paths.data, Timestamp::now()),
            closing: None,
            tree_file,
            written_tree: String::new(),
            practising: None,
            shows_languages: false,
            invited: None,
            telling: telling::Telling::default(),
            context,
        };
        // Before the window opens: its first frame shows the accounts.
        let kept = tasks::read(&app.context.store);
        app.show_kept(kept);
        app.start.set_waiting(app.waiting.clone());
        (app, iced::system::theme().map(Message::SystemTheme))
    }

    /// The first frame is there: what it did not need and would have had to share the processor with begins.
    fn painted(&mut self) -> Task<Message> {
        if std::mem::replace(&mut self.is_painted, true) {
            return Task::none();
        }
        Task::batch([
            self.look_at_programs(),
            tasks::open_vault(&self.context.store, false).map(keeping::Message::Vault).map(Message::Keeping),
            tasks::daily(None).map(keeping::Message::Daily).map(Message::Keeping),
        ])
    }

    /// The toolkit's theme.
    pub fn theme(&self) -> Theme {
        theme::theme(self.tokens())
    }

    /// The text size that was chosen.
    pub fn scale_factor(&self) -> f32 {
        self.settings.settings.text_size.factor()
    }

    /// Keys, the system's theme, and the time to read the widget tree.
    pub fn subscription(&self) -> Subscription<Message> {
        let keys = iced::event::listen_with(keys::pressed).map(Message::Key);
        let mode = iced::system::theme_changes().map(Message::SystemTheme);
        let appearance = Subscription::run(appearance::changes).map(Message::Appearance);
        let frame = iced::event::listen_with(frame::frame_event);
        // Only while minutes are counted: an idle window takes no time.
        let minute = if self.wizard().is_some_and(Wizard::is_counting) {
            iced::time::every(std::time::Duration::from_secs(15)).map(|_| Message::Minute)
        } else {
            Subscription::none()
        };
        let listening =
            if self.is_painted { self.listening() } else { window::frames().map(|_| Message::Painted) };
        Subscription::batch([keys, mode, appearance, self.watched(), frame, minute, listening])
    }

    fn journey(&self) -> Option<&OpenJourney> {
        match &self.shown {
            Shown::Page(_) => None,
            Shown::Journey(journey) => Some(journey),
        }
    }

    fn journey_mut(&mut self) -> Option<&mut OpenJourney> {
        match &mut self.shown {
            Shown::Page(_) => None,
            Shown::Journey(journey) => Some(journey),
        }
    }

    fn wizard(&self) -> Option<&Wizard> {
        self.journey().map(|journey| &journey.wizard)
    }

    fn is_on(&self, page: Page) -> bool {
        matches!(self.shown, Shown::Page(shown) if shown == page)
    }

    fn next_task(&mut self) -> TaskId {
        self.last_task.0 += 1;
        self.last_task
    }

    fn ui(&self) -> Ui<'_> {
        Ui {
            locale: &self.locale,
            tokens: self.tokens(),
            viewport: self.viewport(),
            login: self.takes_login(),
            is_still: self.appearance.less_motion,
        }
    }

    /// Changes the state and says what is to be done.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let done = self.change(message);
        Task::batch([done, self.tell()])
    }

    fn change(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Sidebar(message) => return self.go(message),
            // The second half of a double click: the journey has begun already.
            Message::Start(_) | Message::Providers(_) if self.journey().is_some() => {}
            Message::Start(message) => {
                let action = self.start.update(message);
                return self.after_start(action);
            }
            Message::Providers(message) => return self.tell_providers(message),
            Message::Settings(message) => {
                let action = self.settings.update(message);
                return self.after_settings(action);
            }
            Message::Wizard(message) => return self.tell_wizard(message),
            Message::Practice(message) => return self.practise(message),
            Message::Practised(true) => {}
            Message::Practised(false) => self.practice_did_not_open(),
            Message::Help(message) => self.help_screen().update(message),
            Message::CloseHelp => return self.close_help(),
            Message::HelpByKey(before) => return self.help_here(before),
            Message::Key(key) => return self.press(key),
            Message::Opened(id, size, at) => return self.opened(id, size, at),
            Message::OnScreen(id, screen, scale) => return self.fit(id, screen, scale),
            Message::Resized(size) => self.resized(size),
            Message::Painted => return self.painted(),
            Message::Moved(at) => self.stands(at),
            Message::CloseRequested(id) => return self.close(id),
            Message::Called(caller) => return self.called(caller),
            Message::Invited(message) => return self.after_invitation(message),
            Message::Appearance(appearance) => self.appearance = appearance,
            Message::SystemTheme(mode) => self.system_dark = mode == iced::theme::Mode::Dark,
            Message::Launched(Ok(())) => {}
            Message::Launched(Err(_)) => {
                return self.tell_wizard(wizard::Message::Guide(guide::Message::LaunchFailed));
            }
            Message::PageSaved(file) => {
                let file = file.map(|file| file.display().to_string());
                return self.tell_wizard(wizard::Message::Guide(guide::Message::StepsSaved(file)));
            }
            Message::Focused => {
                let asked = self.window_focused(true);
                return Task::batch([asked, self.glimpse()]);
            }
            Message::Unfocused => return self.window_focused(false),
            Message::Heard(heard) => return self.hear(heard),
            Message::Look => {}
            Message::Typed => self.typed(),
            Message::Glimpsed(None) => {}
            Message::Glimpsed(Some(text)) => {
                return self.tell_wizard(wizard::Message::Code(code::Message::Glimpsed(text)));
            }
            Message::Keeping(message) => return self.update_kept(message),
            Message::Programs(found) => self.found_programs(&found),
            Message::Found(id, event) => return self.hear_search(id, event),
            Message::Preflight(id, event) => return self.hear_preflight(id, event),
            Message::Probe(id, event) => return self.hear_test(id, event),
            Message::Fetched(id, answer) => return self.fetched(id, *answer),
            Message::Saved(id, answer) => return self.saved(id, *answer),
            Message::Pasted(text) => {
                return self.tell_wizard(wizard::Message::Code(code::Message::Pasted(text)));
            }
            Message::ClipboardDue(id) => return self.clear_clipboard(id),
            Message::Minute => {}
            Message::WidgetTreeDue => return self.read_widget_tree(),
            Message::WidgetTreeRead(handled, tree) => self.write_widget_tree(handled, tree),
            Message::Handled => self.handled(),
        }
        Task::none()
    }

    fn tell_providers(&mut self, message: providers::Message) -> Task<Message> {
        match self.providers.update(&self.context.catalogue, self.locale.region(), message) {
            providers::Action::None => Task::none(),
            providers::Action::SetUp(id) => self.begin(Wizard::set_up(Some(id))),
        }
    }

    fn begin(&mut self, wizard: Wizard) -> Task<Message> {
        // A journey may bring the account anew: what was removed before it goes now.
        let removed = self.remove_now();
        let action = wizard.begin();
        let number = self.next_task();
        self.shown = Shown::Journey(Box::new(OpenJourney::new(number, wizard)));
        let acted = self.act(action);
        Task::batch([removed, acted, self.came_to(None)])
    }

    fn tell_wizard(&mut self, message: wizard::Message) -> Task<Message> {
        let (locale, tokens, viewport) = (&self.locale, self.tokens(), self.viewport());
        let is_still = self.appearance.less_motion;
        let ui = Ui { locale, tokens, viewport, login: self.takes_login(), is_still };
        let Shown::Journey(journey) = &mut self.shown else {
            return Task::none();
        };
        let before = journey.wizard.step();
        let action = journey.wizard.update(ui, &self.context, message);
        let acted = self.act(action);
        Task::batch([acted, self.came_to(Some(before))])
    }
}
