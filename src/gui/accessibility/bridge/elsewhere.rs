//! Nowhere: nobody is connected on this system yet. On macOS AccessKit's adapters are entered by unsafe functions alone, and
//! this program has no unsafe code of its own.

use futures_util::Stream;
use iced::{Task, window};

use super::{Frame, Heard};
use crate::gui::accessibility::tree::Tree;

/// The window is there at once.
pub const OPENS_HIDDEN: bool = false;

/// None.
#[derive(Clone)]
pub(super) enum Service {}

impl Service {
    pub(super) fn window_focused(&self, _is_focused: bool) {
        match *self {}
    }

    #[expect(clippy::unused_async, reason = "another system has to ask")]
    pub(super) async fn ask_for_announcements(&self) {
        match *self {}
    }

    pub(super) fn forget(&self) {
        match *self {}
    }

    pub(super) fn hand_over<T>(&self, _tree: Tree, _frame: Frame) -> Task<T> {
        match *self {}
    }
}

pub(super) fn heard() -> impl Stream<Item = Heard> {
    futures_util::stream::empty()
}

pub(super) fn attach(_window: window::Id) -> Task<Heard> {
    Task::none()
}
