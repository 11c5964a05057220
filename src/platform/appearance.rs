//! What the system says about contrast and motion. Where it says nothing about them, neither is wanted.

use futures_util::Stream;

/// How the person wants every program to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// Colours that stand out more than usual.
    pub more_contrast: bool,
    /// Nothing that moves by itself.
    pub less_motion: bool,
}

/// What the system says now, and whenever it changes. On Linux it is the desktop's settings portal that says so.
#[cfg(target_os = "linux")]
pub fn changes() -> impl Stream<Item = Appearance> {
    use futures_util::StreamExt as _;
    use mundy::{Contrast, Interest, Preferences, ReducedMotion};
    Preferences::stream(Interest::Contrast | Interest::ReducedMotion).map(|it| Appearance {
        more_contrast: it.contrast == Contrast::More,
        less_motion: it.reduced_motion == ReducedMotion::Reduce,
    })
}

/// Nothing: the toolkit is not told here.
#[cfg(not(target_os = "linux"))]
pub fn changes() -> impl Stream<Item = Appearance> {
    futures_util::stream::empty()
}
