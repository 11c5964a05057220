//! The provider files and their loader: what the program carries is sound, what a user adds is checked strictly, and
//! the schema for editors says the same as the loader.

mod data;
mod exchangers;
mod look_up;
mod own;
mod strict;

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::tree::root;

fn folder() -> PathBuf {
    root().join("assets/providers")
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
