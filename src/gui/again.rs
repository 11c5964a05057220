//! The program takes its own place, once more in another environment: a running one cannot change its own.

use std::io;
#[cfg(unix)]
use std::{os::unix::process::CommandExt as _, path::Path, process::Command};

/// libX11 is told where to keep its table of composed letters. Where that cannot be, the window only opens later.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn with_composed_letters() {
    use crate::platform::display::composing;
    if let Some(folder) = composing::folder()
        && let Err(error) = itself().map(|mut it| it.env(composing::VARIABLE, folder).exec())
    {
        log::info!("not started again: {error}");
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn with_composed_letters() {}

/// The toolkit goes to a Wayland display wherever one is named: the name is taken away.
///
/// # Errors
/// What the system said.
#[cfg(unix)]
pub fn without_wayland() -> io::Result<()> {
    Err(itself()?.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").exec())
}

#[cfg(not(unix))]
pub fn without_wayland() -> io::Result<()> {
    Ok(())
}

/// This program with its arguments, under the name that it has in lists of processes. Out of an AppImage, or replaced by an
/// update, it has no file of that name.
#[cfg(unix)]
fn itself() -> io::Result<Command> {
    let file = std::env::current_exe()?;
    let mut command = Command::new(if file.exists() { &file } else { Path::new("/proc/self/exe") });
    let mut arguments = std::env::args_os();
    command.arg0(arguments.next().unwrap_or(file.into_os_string())).args(arguments);
    Ok(command)
}
