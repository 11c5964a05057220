//! By UI Automation, which asks the window itself.

use std::cell::RefCell;
use std::ffi::c_void;
use std::sync::{Arc, Mutex, PoisonError};

use accesskit_windows::{HWND, SubclassingAdapter};
use futures_util::{Stream, StreamExt as _};
use iced::futures::channel::mpsc;
use iced::window::raw_window_handle::RawWindowHandle;
use iced::{Task, window};

use super::ear::Ear;
use super::{Frame, Heard, Listener};
use crate::gui::accessibility::translated::{self, Before};
use crate::gui::accessibility::tree::Tree;

/// The window is shown once [`attach`] has told it whom to ask: a window that is seen already cannot learn it.
pub const OPENS_HIDDEN: bool = true;

thread_local! {
    // It belongs to the thread of the window, which is where `window::run` runs.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The window, and what was told of it.
#[derive(Clone)]
pub(super) struct Service {
    window: window::Id,
    before: Arc<Mutex<Before>>,
}

impl Service {
    /// The adapter sees the window's messages, and knows by itself.
    pub(super) fn window_focused(&self, _is_focused: bool) {}

    /// Nothing to ask: UI Automation hands announcements on to everybody.
    #[expect(clippy::unused_async, reason = "another system has to ask")]
    pub(super) async fn ask_for_announcements(&self) {}

    pub(super) fn forget(&self) {
        self.before.lock().unwrap_or_else(PoisonError::into_inner).forget();
    }

    pub(super) fn hand_over<T: Send + 'static>(&self, tree: Tree, frame: Frame) -> Task<T> {
        let before = self.before.clone();
        window::run(self.window, move |_| {
            let told = || {
                translated::update(&tree, &frame, &mut before.lock().unwrap_or_else(PoisonError::into_inner))
            };
            let events =
                ADAPTER.with_borrow_mut(|adapter| adapter.as_mut().and_then(|it| it.update_if_active(told)));
            // Who hears of them may ask at once: nothing is borrowed any more.
            if let Some(events) = events {
                events.raise();
            }
        })
        .discard()
    }
}

/// Nothing: the service does not tell of those who listen.
pub(super) fn heard() -> impl Stream<Item = Heard> {
    futures_util::stream::empty()
}

/// Tells the window whom to ask, shows it, and hears what is asked as long as it is open.
pub(super) fn attach(id: window::Id) -> Task<Heard> {
    let attached = window::run(id, move |window| {
        let handle = window.window_handle().ok()?;
        let RawWindowHandle::Win32(handle) = handle.as_raw() else { return None };
        let (sender, receiver) = mpsc::unbounded();
        let ear = Ear { is_awake: Arc::default(), sender };
        let adapter =
            SubclassingAdapter::new(HWND(handle.hwnd.get() as *mut c_void), ear.clone(), ear.clone());
        ADAPTER.replace(Some(adapter));
        let mut before = Before::default();
        before.hears = true;
        let service = Service { window: id, before: Arc::new(Mutex::new(before)) };
        Some((Listener::new(service, ear.is_awake), receiver))
    });
    attached.then(move |attached| {
        let heard = attached.map_or_else(Task::none, |(listener, receiver)| {
            Task::stream(futures_util::stream::once(async { Heard::Listens(listener) }).chain(receiver))
        });
        Task::batch([window::set_mode(id, window::Mode::Windowed), heard])
    })
}
