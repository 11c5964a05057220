//! Signing in and finding servers, against servers that do what a script says, and what refusals mean.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod diagnosis;
mod discovery;
mod faults;
mod flights;
mod fuzz_corpus;
mod hostile;
mod network;
mod providers;
mod send;
mod sign_in;
mod starttls;
mod streams;
mod test_all;
mod tls;
mod wire;
