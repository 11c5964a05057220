//! The way to the system's accessibility service and back.

use futures_util::Stream;
use iced::Rectangle;

use super::tree::{Request, Tree};

#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(all(unix, not(target_os = "macos")))]
use unix as system;

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod elsewhere;
#[cfg(not(all(unix, not(target_os = "macos"))))]
use elsewhere as system;

pub use system::Listener;

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

/// Waits for somebody who listens, and hands on what they ask for.
pub fn heard() -> impl Stream<Item = Heard> {
    system::heard()
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

impl Listener {
    /// Tells what the window shows now. Nothing happens while nobody listens.
    pub fn tell(&self, tree: &Tree, frame: &Frame) {
        if self.is_awake() {
            self.hand_over(tree, frame);
        }
    }
}
