//! Keys that mean the same everywhere: Tab, Escape, Enter.

use iced::keyboard::{self, Key, key::Named};
use iced::{Event, event, window};

/// A key that means the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    Next,
    Previous,
    Escape,
    /// Enter, where no control took it.
    Enter,
}

/// Picks such a key out of the events. Escape counts even when a focused input took it to drop its focus.
pub fn pressed(event: Event, status: event::Status, _window: window::Id) -> Option<Pressed> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, repeat, .. }) = event
    else {
        return None;
    };
    let alone = !modifiers.command() && !modifiers.alt();
    match key {
        Named::Tab if alone && modifiers.shift() => Some(Pressed::Previous),
        Named::Tab if alone => Some(Pressed::Next),
        Named::Escape if !repeat => Some(Pressed::Escape),
        Named::Enter if alone && !repeat && status == event::Status::Ignored => Some(Pressed::Enter),
        _ => None,
    }
}
