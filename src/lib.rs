//! Mailkey gets a mail account working in any mail program: it walks a person through generating the provider's
//! **authorization code** (授权码, app-specific password: never the login password), tests it live over IMAP and
//! SMTP, keeps it in the operating system's keychain, and hands it to mail programs.
//!
//! The house has floors, and dependencies point down only (`tests/layers.rs` reads the `use` lines):
//!
//! | floor | modules |
//! |---|---|
//! | ground: facts, no input or output | [`address`], [`code`], [`catalogue`] |
//! | first: one capability each, no words, no windows | [`discovery`], [`probe`], `vault`, `accounts`, `browser`, `display`, `settings`, `files`, `sealed`, `hygiene`, `notify`, `schedule` |
//! | second: what a person does | `keeper`, `backup`, `upkeep`, `journey`, `services`, `round`, `locale` |
//! | roof: faces | `cli`, `gui` |
//!
//! Data flows one way: an [`address::Address`] finds a [`catalogue::Provider`]; both grow into a
//! `journey::Known` and, with a code, a `journey::Coded`; [`probe`] turns it into a [`probe::Report`]; what has passed goes to the `vault` and is
//! named in the register of `accounts`. Errors are typed data until `locale` turns them into a sentence.

pub mod accounts;
pub mod address;
pub mod backup;
pub mod browser;
pub mod catalogue;
pub mod cli;
pub mod code;
pub mod discovery;
pub mod display;
pub mod files;
#[cfg(feature = "window")]
pub mod gui;
pub mod hygiene;
pub mod journey;
pub mod keeper;
pub mod locale;
pub mod notify;
pub mod places;
pub mod probe;
pub mod round;
pub mod schedule;
pub mod sealed;
pub mod services;
pub mod settings;
#[cfg(feature = "window")]
pub mod single;
pub mod upkeep;
pub mod vault;
