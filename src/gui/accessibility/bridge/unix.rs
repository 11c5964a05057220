//! By AT-SPI, on the accessibility bus.

use std::sync::{Arc, Mutex, PoisonError};

use accesskit::Rect;
use accesskit_unix::Adapter;
use futures_util::{Stream, StreamExt as _};
use iced::futures::channel::mpsc;
use iced::{Rectangle, Task, window};

use super::ear::Ear;
use super::{Frame, Heard, Listener};
use crate::gui::accessibility::translated::{self, Before};
use crate::gui::accessibility::tree::Tree;
use crate::platform::assistance;

/// The window is there at once: the service is told of it at any time.
pub const OPENS_HIDDEN: bool = false;

/// The adapter and what it was told.
#[derive(Clone)]
pub(super) struct Service(Arc<Mutex<Told>>);

struct Told {
    adapter: Adapter,
    before: Before,
    bounds: Rectangle,
}

impl Service {
    pub(super) fn window_focused(&self, is_focused: bool) {
        self.with(|told| told.adapter.update_window_focus_state(is_focused));
    }

    pub(super) async fn ask_for_announcements(&self) {
        let hears = assistance::hears_announcements().await;
        self.with(|told| told.before.hears = hears);
    }

    pub(super) fn forget(&self) {
        self.with(|told| told.before.forget());
    }

    pub(super) fn hand_over<T>(&self, tree: Tree, frame: Frame) -> Task<T> {
        self.with(|told| {
            if told.bounds != frame.bounds {
                told.bounds = frame.bounds;
                let bounds = pixels(&frame);
                told.adapter.set_root_window_bounds(bounds, bounds);
            }
            let before = &mut told.before;
            told.adapter.update_if_active(|| translated::update(&tree, &frame, before));
        });
        Task::none()
    }

    fn with(&self, change: impl FnOnce(&mut Told)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

fn pixels(frame: &Frame) -> Rect {
    let of = |length: f32| f64::from(length * frame.scale);
    let it = frame.bounds;
    Rect { x0: of(it.x), y0: of(it.y), x1: of(it.x + it.width), y1: of(it.y + it.height) }
}

/// Waits until somebody listens; only then there is an adapter, its thread and its connections.
pub(super) fn heard() -> impl Stream<Item = Heard> {
    futures_util::stream::once(assistance::wait()).flat_map(|()| {
        let (sender, receiver) = mpsc::unbounded();
        let ear = Ear { is_awake: Arc::default(), sender };
        let adapter = Adapter::new(ear.clone(), ear.clone(), ear.clone());
        let told = Told { adapter, before: Before::default(), bounds: Rectangle::default() };
        let listener = Listener::new(Service(Arc::new(Mutex::new(told))), ear.is_awake);
        futures_util::stream::once(async { Heard::Listens(listener) }).chain(receiver)
    })
}

/// Nothing: the service does not ask the window.
pub(super) fn attach(_window: window::Id) -> Task<Heard> {
    Task::none()
}
