//! The program in its real window, with real clicks and keys, real servers and a real Secret Service.
#![cfg(feature = "window")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod bed;
mod composing;
mod display;
mod edges;
mod gallery;
mod gallery_keeping;
mod gallery_uses;
mod gallery_wire;
mod handing;
mod journeys;
mod keys;
mod links;
mod practice;
mod reader;
mod surface;
mod wine;
