//! A sentence in each language.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A sentence in each language of the program: keys are language tags (`en`, `zh-CN`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    /// The sentence in a language, else in English.
    pub fn get(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.get("en")).map_or("", String::as_str)
    }
}
