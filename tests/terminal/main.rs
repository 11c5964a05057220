//! The program in a terminal, against real servers and a real Secret Service.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod administrator;
#[cfg(target_os = "linux")]
mod colour;
mod commands;
#[cfg(target_os = "linux")]
mod completions;
#[cfg(target_os = "linux")]
mod documents;
mod faults;
mod find;
mod hand_off;
mod help;
#[cfg(target_os = "linux")]
mod json_schemas;
mod keychain_advice;
#[cfg(target_os = "linux")]
mod no_terminal;
mod options;
#[cfg(target_os = "linux")]
mod practice;
mod proxy;
#[cfg(target_os = "linux")]
mod recipes;
mod reset;
mod setup;
#[cfg(target_os = "linux")]
mod upkeep;
mod vault;
mod wire_real;
