//! Whether a window can open: a display that answers and lets this user in, and the libraries that are opened for it.
//! The toolkit itself only panics where one of them is missing.

use std::fmt;

#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
mod ask;
#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
pub mod composing;
mod libraries;

pub use libraries::{Family, LIBRARIES, Library};

/// Why no window can open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DisplayFault {
    /// The environment names no display.
    #[error("no display")]
    None,
    /// Nobody answers at the display of this name.
    #[error("the display {0} does not answer")]
    Silent(String),
    /// The display server does not let this user in.
    #[error("the display {display} refuses this user: {said}")]
    Refused {
        /// Its name.
        display: String,
        /// What it said.
        said: String,
    },
    /// The display server lacks an extension that the window needs.
    #[error("the display {display} lacks {extension}")]
    Lacks {
        /// Its name.
        display: String,
        /// As X names it.
        extension: &'static str,
    },
    /// Libraries are not installed.
    #[error("missing: {0}")]
    Missing(Missing),
}

/// Libraries that are not installed, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(pub Vec<&'static Library>);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: Vec<&str> = self.0.iter().map(|library| library.file).collect();
        f.write_str(&files.join(", "))
    }
}

/// Which display there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Display {
    /// The one that the toolkit takes by itself.
    Usual,
    /// The X server, though the environment also names a Wayland display, where nobody answers.
    XNotWayland,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which display.
    pub display: Display,
    /// Width and height of all its screens together, in pixels; `None` where it says that only to an open window.
    pub room: Option<(u16, u16)>,
}

impl Found {
    const USUAL: Found = Found { display: Display::Usual, room: None };
}

/// What the environment has under a name, and not as an empty text.
#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
fn given(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Looks for a display that a window can open on. It is asked for at most a few seconds.
///
/// # Errors
/// What is missing, on systems where a display is a matter of the environment.
#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
pub fn look_for() -> Result<Found, DisplayFault> {
    ask::look_for()
}

/// Nothing to look for: the system always has a display, or the program has no window.
///
/// # Errors
/// None.
#[cfg(not(all(feature = "window", unix, not(target_os = "macos"))))]
pub fn look_for() -> Result<Found, DisplayFault> {
    Ok(Found::USUAL)
}
