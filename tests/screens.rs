//! The screens without a window: what each wants is compared with `==`, each is drawn in both languages, and every
//! character that can be shown has a glyph in the embedded fonts.
#![cfg(feature = "window")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "screens/finding.rs"]
mod finding;
#[path = "screens/fixtures.rs"]
mod fixtures;
#[path = "screens/glyphs.rs"]
mod glyphs;
#[path = "screens/intents.rs"]
mod intents;
#[path = "screens/journeys.rs"]
mod journeys;
#[path = "screens/own.rs"]
mod own;
#[path = "screens/pages.rs"]
mod pages;
#[path = "screens/root.rs"]
mod root;
