//! The screens without a window: what each wants is compared with `==`, each is drawn in both languages, and every
//! character that can be shown has a glyph in the embedded fonts.
#![cfg(feature = "window")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod finding;
mod fit;
mod fixtures;
mod glyphs;
mod guide;
mod intents;
mod journeys;
mod own;
mod pages;
mod pictures;
mod reader;
mod root;
mod uses;
