//! In place of the crate `ctor`, for `tiny-xlib` alone: what that wants made before `main` is made when it is first used.
//!
//! `tiny-xlib` stands below the window's toolkit and loads libX11 in a constructor, so in every process of the program,
//! also in those that never open a window: a third of what `mailkey --version` takes. It does so to see Xlib's own error
//! handler before anybody replaces it, which matters only to programs that set handlers through it; none does here.

/// The declarative form, the only one that is used.
pub mod declarative {
    pub use crate::lazily as ctor;
}

/// Turns the constructor into a static that waits for its first use.
#[macro_export]
macro_rules! lazily {
    ($(#[$attribute:meta])* $visibility:vis static $name:ident: $kind:ty = $value:expr;) => {
        $visibility static $name: ::std::sync::LazyLock<$kind> = ::std::sync::LazyLock::new(|| $value);
    };
}
