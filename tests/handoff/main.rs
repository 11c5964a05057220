//! What `mailkey export` writes is what the programs take: each is run with its file, unchanged, and signs in to a real server
//! with the code that it asks Mailkey for.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod bed;
mod online_accounts;
mod rules;
mod terminal;
mod windows;
