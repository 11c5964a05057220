//! What the operating system does for the program, each thing behind one small door: files, the browser, notifications,
//! the schedule, the display, the process itself. Knows nothing of mail. May use nothing of the other floors.

#[cfg(feature = "window")]
pub mod appearance;
#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
pub mod assistance;
pub mod browser;
pub mod display;
pub mod files;
pub mod hardening;
pub mod icons;
pub mod neighbour;
pub mod notify;
pub mod paths;
pub mod schedule;
#[cfg(feature = "window")]
pub mod single;
