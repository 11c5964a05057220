//! Keys that mean the same everywhere, and the letters of the buttons in a footer.

use iced::keyboard::{self, Key, Modifiers, key::Named};
use iced::{Event, event, window};

/// A key that means the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// Tab: to the next control.
    Next,
    /// Shift+Tab: to the one before.
    Previous,
    /// Escape: closes what is open, or goes back.
    Escape,
    /// Alt+Left: goes back.
    Back,
    /// Enter where no control took it, or Ctrl+Enter: what the filled button does.
    Enter,
    /// F1.
    Help,
    /// An arrow that no field took.
    Arrow(Toward),
    /// Page Up and Page Down, Home and End, where no field took them.
    Scroll(Stretch),
}

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    Up,
    Down,
    Left,
    Right,
}

/// How far a page is scrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    PageUp,
    PageDown,
    Top,
    End,
}

/// Picks such a key out of the events. Escape counts even when a focused input took it to drop its focus.
pub fn pressed(event: Event, status: event::Status, _window: window::Id) -> Option<Pressed> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(key), modifiers, repeat, .. }) = event
    else {
        return None;
    };
    let alone = !modifiers.command() && !modifiers.alt();
    let is_free = status == event::Status::Ignored;
    match key {
        Named::Tab if alone && modifiers.shift() => Some(Pressed::Previous),
        Named::Tab if alone => Some(Pressed::Next),
        Named::Escape if !repeat => Some(Pressed::Escape),
        Named::ArrowLeft if modifiers == Modifiers::ALT && !repeat => Some(Pressed::Back),
        Named::Enter if !modifiers.alt() && !repeat && is_free => Some(Pressed::Enter),
        Named::F1 if modifiers.is_empty() && !repeat => Some(Pressed::Help),
        _ if modifiers.is_empty() && is_free => moves(key),
        _ => None,
    }
}

fn moves(key: Named) -> Option<Pressed> {
    Some(match key {
        Named::ArrowUp => Pressed::Arrow(Toward::Up),
        Named::ArrowDown => Pressed::Arrow(Toward::Down),
        Named::ArrowLeft => Pressed::Arrow(Toward::Left),
        Named::ArrowRight => Pressed::Arrow(Toward::Right),
        Named::PageUp => Pressed::Scroll(Stretch::PageUp),
        Named::PageDown => Pressed::Scroll(Stretch::PageDown),
        Named::Home => Pressed::Scroll(Stretch::Top),
        Named::End => Pressed::Scroll(Stretch::End),
        _ => return None,
    })
}

/// The letter that is pressed together with Alt alone. On macOS that types a character.
pub fn with_alt(event: &Event) -> Option<char> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) => {
            let is_alone = *modifiers == Modifiers::ALT && !cfg!(target_os = "macos");
            key.to_latin(*physical_key).filter(|_| is_alone).map(|letter| letter.to_ascii_lowercase())
        }
        _ => None,
    }
}

/// The letter of a button beside others that have these already: the first free one of its words, or, where those are in
/// another script, of its name.
pub fn letter_of(words: &str, name: &str, taken: &[char]) -> Option<char> {
    let letters = words.chars().chain(name.chars()).map(|letter| letter.to_ascii_lowercase());
    letters.into_iter().find(|letter| letter.is_ascii_lowercase() && !taken.contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_side_by_side_have_letters_of_their_own_in_every_script() {
        assert_eq!(letter_of("Back", "back", &[]), Some('b'));
        assert_eq!(letter_of("Cancel", "cancel", &['c']), Some('a'));
        assert_eq!(letter_of("返回", "back", &[]), Some('b'));
        assert_eq!(letter_of("…", "1", &[]), None);
    }
}
