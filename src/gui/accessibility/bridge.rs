//! The way to the system's accessibility service and back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use futures_util::Stream;
use iced::{Rectangle, Task, window};

use super::tree::{Request, Tree};

#[cfg(any(windows, all(unix, not(target_os = "macos"))))]
mod ear;

#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(all(unix, not(target_os = "macos")))]
use unix as system;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
use windows as system;

#[cfg(not(any(windows, all(unix, not(target_os = "macos")))))]
mod elsewhere;
#[cfg(not(any(windows, all(unix, not(target_os = "macos")))))]
use elsewhere as system;

pub use system::OPENS_HIDDEN;

/// What comes from the accessibility service.
#[derive(Clone, Debug)]
pub enum Heard {
    /// Somebody listens from now on.
    Listens(Listener),
    /// Somebody wants to know everything, from the start.
    Wake,
    /// Somebody asks a part of the window for something.
    Asks(Request),
}

/// Waits for somebody who listens, and hands on what they ask for: where the service tells of them.
pub fn heard() -> impl Stream<Item = Heard> {
    system::heard()
}

/// The same where the service asks the window itself. It is told whom to ask before it is seen, and then shown.
pub fn attach(window: window::Id) -> Task<Heard> {
    system::attach(window)
}

/// What is told of the window beside its tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Its title.
    pub title: String,
    /// So many pixels for each logical one.
    pub scale: f32,
    /// Where it stands on the screen, in logical pixels; at the origin where the desktop does not say.
    pub bounds: Rectangle,
    /// Somebody is typing: what speaks by itself waits.
    pub is_typing: bool,
}

/// Those who listen.
#[derive(Clone)]
pub struct Listener {
    service: system::Service,
    is_awake: Arc<AtomicBool>,
    turn: Arc<AtomicU64>,
}

impl std::fmt::Debug for Listener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Listener({})", self.is_awake())
    }
}

impl Listener {
    #[cfg(any(windows, all(unix, not(target_os = "macos"))))]
    fn new(service: system::Service, is_awake: Arc<AtomicBool>) -> Listener {
        Listener { service, is_awake, turn: Arc::default() }
    }

    /// Whether somebody listens at this moment.
    pub fn is_awake(&self) -> bool {
        self.is_awake.load(Ordering::Acquire)
    }

    /// Something has changed: what is told of earlier changes is old.
    pub fn begin_turn(&self) -> u64 {
        self.turn.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// Whether nothing has changed since.
    pub fn is_turn(&self, turn: u64) -> bool {
        self.turn.load(Ordering::Acquire) == turn
    }

    /// The window has the focus, or has lost it.
    pub fn window_focused(&self, is_focused: bool) {
        self.service.window_focused(is_focused);
    }

    /// Asks whether those who listen hear announcements.
    pub async fn ask_for_announcements(self) {
        self.service.ask_for_announcements().await;
    }

    /// Everything is to be told anew.
    pub fn forget(&self) {
        self.service.forget();
    }

    /// Tells what the window shows now. Nothing happens while nobody listens.
    pub fn tell<T: Send + 'static>(&self, tree: Tree, frame: Frame) -> Task<T> {
        if self.is_awake() { self.service.hand_over(tree, frame) } else { Task::none() }
    }
}
