//! What needs no server: provider files, words, the order of the source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

mod book;
mod catalogue;
mod dependencies;
mod documents;
mod guides;
mod handoff;
mod layers;
mod locale;
#[path = "../support/tree.rs"]
mod tree;
mod window_and_terminal;
