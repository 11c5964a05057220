//! Mailkey gets a mail account working in any mail program: it walks a person through generating the provider's
//! **authorization code** (授权码, app-specific password: never the login password), tests it live over IMAP and
//! SMTP, keeps it in the operating system's keychain, and hands it to mail programs.
//!
//! The folders are floors, and dependencies point down only (`tests/house/layers.rs` reads the `use` lines):
//!
//! | floor | what lives there |
//! |---|---|
//! | `cli`, `gui` | the faces: a terminal and a window |
//! | [`practice`] | a provider to practise with: a web site, IMAP and SMTP on loopback |
//! | [`locale`] | every sentence that a person reads |
//! | [`work`] | what a person does: set up, test again, reset, remind, back up |
//! | [`storage`] | what is kept: codes in the vault, accounts in the register, settings |
//! | [`mail`] | what is asked of others: where the servers are, and whether they let this code in |
//! | [`platform`] | what the operating system does: files, browser, notifications, the display |
//! | [`model`] | facts: addresses, codes, providers, kinds of failure |
//!
//! Data flows one way: a [`model::address::Address`] finds a [`model::catalogue::Provider`]; both grow into a
//! [`work::journey::Draft`] and, with a code, a [`work::journey::DraftWithCode`]; [`mail::probe`] turns it into a
//! [`mail::probe::Report`]; what has passed goes to [`storage::vault`] and is named in the register of
//! [`storage::accounts`]. Errors are typed data until [`locale`] turns them into a sentence.

// The faces are for the program and its tests alone.
#[doc(hidden)]
pub mod cli;
#[cfg(feature = "window")]
#[doc(hidden)]
pub mod gui;
pub mod locale;
pub mod mail;
pub mod model;
pub mod platform;
pub mod practice;
pub mod storage;
pub mod work;
