//! Desktop notifications: the Freedesktop service, or the systems' own.

#[cfg(windows)]
use crate::platform::paths;

/// Nothing here shows notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing shows notifications here")]
pub struct NoNotifications;

/// Shows a notification until the system takes it away. Blocks for some milliseconds.
///
/// # Errors
/// When there is no service that shows it.
pub fn show(title: &str, body: &str) -> Result<(), NoNotifications> {
    let mut notification = notify_rust::Notification::new();
    notification.appname("Mailkey").summary(title).body(body);
    // The icon and the name stand in the desktop file.
    #[cfg(all(unix, not(target_os = "macos")))]
    notification
        .icon("io.github.mailkey.Mailkey")
        .hint(notify_rust::Hint::DesktopEntry("io.github.mailkey.Mailkey".to_owned()))
        .hint(notify_rust::Hint::Category("email".to_owned()));
    // The installer tells Windows the name and the icon that go with this; without it nothing would be shown under it.
    #[cfg(windows)]
    if paths::windowed_program().is_some() {
        notification.app_id("io.github.mailkey.Mailkey");
    }
    // Else macOS shows it under the name of another program.
    #[cfg(target_os = "macos")]
    let _ = notify_rust::set_application("io.github.mailkey.Mailkey");
    notification.show().map(|_| ()).map_err(|error| {
        log::debug!("no notification: {error}");
        NoNotifications
    })
}
