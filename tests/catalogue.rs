//! The provider files and their loader: what the program carries is sound, what a user adds is checked strictly, and
//! the schema for editors says the same as the loader.

// Clippy takes the helpers of an integration test for program code.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

#[path = "catalogue/data.rs"]
mod data;
#[path = "catalogue/look_up.rs"]
mod look_up;
#[path = "catalogue/own.rs"]
mod own;
#[path = "catalogue/strict.rs"]
mod strict;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/providers")
}

/// A file of that folder, read.
fn file(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

fn schema() -> jsonschema::Validator {
    let schema = file("schema.json");
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}
