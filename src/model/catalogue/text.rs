//! A sentence in each language.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A sentence in each language of the program: keys are language tags (`en`, `zh-CN`, `ja`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    /// The sentence in a language; where it has none, as that language is written elsewhere, else in English.
    pub fn get(&self, language: &str) -> &str {
        let spoken = |tag: &str| tag.split('-').next().map(str::to_owned);
        let akin = || self.0.iter().find(|(tag, _)| spoken(tag) == spoken(language)).map(|(_, words)| words);
        self.0.get(language).or_else(akin).or_else(|| self.0.get("en")).map_or("", String::as_str)
    }
}
