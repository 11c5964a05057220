//! Nowhere: nobody is connected on this system yet.

use futures_util::Stream;

use super::{Frame, Heard};
use crate::gui::accessibility::tree::Tree;

/// Those who listen: nobody.
#[derive(Clone, Debug)]
pub enum Listener {}

impl Listener {
    /// Whether somebody listens at this moment.
    pub fn is_awake(&self) -> bool {
        match *self {}
    }

    /// Something has changed: what is told of earlier changes is old.
    pub fn begin_turn(&self) -> u64 {
        match *self {}
    }

    /// Whether nothing has changed since.
    pub fn is_turn(&self, _turn: u64) -> bool {
        match *self {}
    }

    /// The window has the focus, or has lost it.
    pub fn window_focused(&self, _is_focused: bool) {
        match *self {}
    }

    /// Asks whether those who listen hear announcements.
    pub async fn ask_for_announcements(self) {
        match self {}
    }

    /// Everything is to be told anew.
    pub fn forget(&self) {
        match *self {}
    }

    pub(super) fn hand_over(&self, _tree: &Tree, _frame: &Frame) {
        match *self {}
    }
}

pub(super) fn heard() -> impl Stream<Item = Heard> {
    futures_util::stream::empty()
}
