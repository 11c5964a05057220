//! Where codes and accounts are kept: real keychains, the encrypted file, the register.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

/// The full name of the test that this stands in, as `--exact` wants it.
macro_rules! test_path {
    () => {{
        fn here() {}
        $crate::test_path_of(std::any::type_name_of_val(&here))
    }};
}

#[cfg(target_os = "linux")]
mod file;
#[cfg(target_os = "linux")]
mod keyring;
#[cfg(target_os = "linux")]
mod others;
#[cfg(target_os = "linux")]
mod prompt;
mod register;
#[cfg(target_os = "linux")]
mod store;

/// A function's type name without the program before it and the marker behind it.
fn test_path_of(marker: &'static str) -> &'static str {
    let inside = marker.split_once("::").map_or(marker, |(_, rest)| rest);
    let test = inside.rsplit_once("::").map_or(inside, |(test, _)| test);
    // A closure of the test stands in its name as a part of its own.
    test.split_once("::{{closure}}").map_or(test, |(test, _)| test)
}
