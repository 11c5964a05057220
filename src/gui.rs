//! The window: iced, drawn by tiny-skia. Screens turn events into effects; only [`app`] turns effects into tasks.

pub mod accessibility;
mod again;
pub mod app;
mod clipboard;
pub mod control;
pub mod draw;
pub mod effect;
mod executor;
mod focus;
pub mod keys;
pub mod practice;
pub mod screen;
pub mod sidebar;
mod tasks;
pub mod theme;
pub mod topic;
pub mod widget;
pub mod wizard;

pub use app::App;
use practice::Practising;

use iced::Task;

use crate::locale::{Language, Locale};
use crate::model::link::Link;
use crate::platform::display::{self, Display, DisplayFault};
use crate::platform::paths;
use crate::platform::single::{Door, Start};
use crate::practice::Practice;
use crate::storage::settings::{ProxyChoice, Settings};
use crate::storage::window_place::WindowPlace;
use crate::work::context::{Context, StartError};

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// There is no display to open it on.
    #[error(transparent)]
    Display(#[from] DisplayFault),
    /// The program cannot work at all.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The toolkit could not start; what it said.
    #[error("the window cannot open: {0}")]
    Toolkit(String),
}

impl WindowError {
    /// What happened and what to do, in a sentence or two.
    pub fn sentence(&self, locale: &Locale) -> String {
        match self {
            WindowError::Display(fault) => or_terminal(locale, locale.display_fault(fault)),
            WindowError::Start(error) => locale.start_error(error),
            WindowError::Toolkit(said) => {
                or_terminal(locale, locale.with("window-toolkit", &[("said", said.as_str().into())]))
            }
        }
    }
}

/// Adds what can be done without a window, on a line of its own: the one before may end in a command.
fn or_terminal(locale: &Locale, words: String) -> String {
    let program = paths::this_program();
    format!("{words}\n{}", locale.with("window-or-terminal", &[("program", program.into())]))
}

/// How the start of the window has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was open, and has been closed.
    Closed,
    /// Another was open, and has been brought to the front.
    Elsewhere,
}

/// Opens the window and returns when it is closed, or brings the one that is open to the front. A proxy that was named
/// for this run stands in place of the settings'. With `looks_at_programs` the settings decide whether the settings of other mail
/// programs are read; without, nobody reads them in this run. A link is asked about in the window.
///
/// # Errors
/// When there is no display, no home folder, no register, or the toolkit cannot start.
pub fn run(
    proxy: Option<ProxyChoice>,
    looks_at_programs: bool,
    link: Option<Link>,
) -> Result<Ended, WindowError> {
    again::with_composed_letters();
    let room = look_for_display()?;
    let mut context = Context::of_user()?;
    let door = match Start::here(&context.paths, link.as_ref()) {
        Start::First(door) => Some(door),
        Start::Second => return Ok(Ended::Elsewhere),
        Start::Alone => None,
    };
    // What a practice left behind that was killed.
    crate::practice::sweep(&context.paths);
    let settings = Settings::load(&context.paths);
    context.look_up = settings.look_up;
    context.may_look_at_programs = looks_at_programs;
    context.reach_through(&proxy.unwrap_or(settings.proxy));
    open(Opening { context, room, door, link, practising: None })?;
    Ok(Ended::Closed)
}

/// Opens the window on a practice, and ends that when it is closed.
///
/// # Errors
/// When there is no display, or the toolkit cannot start.
pub fn practise(practice: Practice, language: Language) -> Result<(), WindowError> {
    let room = look_for_display()?;
    let context = practice.context().clone();
    // In the practice's own folder.
    let settings = Settings { language: Some(language), ..Settings::load(&context.paths) };
    if let Err(error) = settings.save(&context.paths) {
        log::warn!("{error}");
    }
    let practising = Some(Practising::of(&practice));
    open(Opening { context, room, door: None, link: None, practising })
}

/// What a window opens with.
struct Opening {
    context: Context,
    /// Width and height of all screens together, in pixels, where they are known.
    room: Option<(u16, u16)>,
    door: Option<Door>,
    link: Option<Link>,
    practising: Option<Practising>,
}

fn look_for_display() -> Result<Option<(u16, u16)>, WindowError> {
    let found = display::look_for()?;
    if found.display == Display::XNotWayland {
        again::without_wayland().map_err(|error| WindowError::Toolkit(error.to_string()))?;
    }
    Ok(found.room)
}

fn open(opening: Opening) -> Result<(), WindowError> {
    let Opening { context, room, door, link, practising } = opening;
    let map = std::env::var_os("MAILKEY_MAP").map(Into::into);
    let text_size = Settings::load(&context.paths).text_size.factor();
    let place = WindowPlace::load(&context.paths.data);
    let boot = move || {
        let (app, begin) = App::new(context.clone(), map.clone());
        let app = app.in_room(room, place).practising(practising.clone()).invited(link.clone());
        (app, Task::batch([begin, door.clone().map_or_else(Task::none, app::answer_door)]))
    };
    iced::application(boot, App::update, App::view)
        .executor::<executor::Executor>()
        .title(App::title)
        .theme(App::theme)
        .style(App::style)
        .subscription(App::subscription)
        .scale_factor(App::scale_factor)
        .settings(app::settings())
        .window(app::window(text_size, place))
        .run()
        .map_err(|error| WindowError::Toolkit(error.to_string()))
}
