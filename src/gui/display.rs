//! Is there a display at all? The toolkit would only panic.

use crate::locale::Locale;
use crate::services::StartError;

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// No display server answers.
    #[error("no display")]
    NoDisplay,
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
            WindowError::NoDisplay => locale.text("window-no-display"),
            WindowError::Start(error) => locale.start_error(error),
            WindowError::Toolkit(said) => locale.with("window-toolkit", &[("said", said.as_str().into())]),
        }
    }
}

/// Looks for a display server that answers.
///
/// # Errors
/// `NoDisplay`, on systems where a display is a matter of the environment.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn look_for() -> Result<(), WindowError> {
    let given = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wayland = given("WAYLAND_SOCKET").is_some()
        || given("WAYLAND_DISPLAY").is_some_and(|name| wayland_answers(&name, given("XDG_RUNTIME_DIR")));
    let x11 = given("DISPLAY").is_some_and(|name| x11_answers(&name));
    if wayland || x11 { Ok(()) } else { Err(WindowError::NoDisplay) }
}

/// Nothing to look for: the system always has a display.
///
/// # Errors
/// None.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn look_for() -> Result<(), WindowError> {
    Ok(())
}

#[cfg(all(unix, not(target_os = "macos")))]
fn wayland_answers(name: &str, folder: Option<String>) -> bool {
    let path = std::path::Path::new(&folder.unwrap_or_default()).join(name);
    std::os::unix::net::UnixStream::connect(path).is_ok()
}

#[cfg(all(unix, not(target_os = "macos")))]
fn x11_answers(name: &str) -> bool {
    use std::net::TcpStream;
    use std::os::unix::net::UnixStream;
    let Some((host, number)) = name.rsplit_once(':') else {
        return false;
    };
    let number = number.split('.').next().and_then(|number| number.parse::<u16>().ok());
    let Some((number, port)) = number.and_then(|number| Some((number, number.checked_add(6000)?))) else {
        return false;
    };
    let local = || {
        let path = format!("/tmp/.X11-unix/X{number}");
        UnixStream::connect(&path).is_ok() || abstract_answers(&path)
    };
    match host {
        "" | "unix" => local() || TcpStream::connect(("localhost", port)).is_ok(),
        host => TcpStream::connect((host, port)).is_ok(),
    }
}

#[cfg(target_os = "linux")]
fn abstract_answers(path: &str) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixStream};
    SocketAddr::from_abstract_name(path).is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
}

#[cfg(all(unix, not(target_os = "macos"), not(target_os = "linux")))]
fn abstract_answers(_path: &str) -> bool {
    false
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_does_not_answer_is_none() {
        assert!(!x11_answers(":4711"));
        assert!(!x11_answers("nonsense"));
        assert!(!x11_answers("localhost:59000"));
        assert!(!x11_answers(":65000"));
        assert!(!wayland_answers("wayland-4711", Some("/nowhere".into())));
    }
}
