//! The languages of the program. Each is a folder of `assets/locales`; its `language.json` is all that the program has to
//! know of it beside its words.

use serde::{Deserialize, Serialize};

mod short;

/// What a language's `language.json` says, and its message files.
struct Facts {
    tag: &'static str,
    name: &'static str,
    spoken_as: &'static [&'static str],
    between_sentences: &'static str,
    spaces_between_scripts: bool,
    regions: &'static [&'static str],
    font: &'static str,
    chapters: &'static [&'static [u8]],
}

// `enum Language`, one variant a folder, English first; `Language::ALL` and `Language::facts`; `CHAPTER_OF`.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// The language tag, as in provider files.
    pub fn tag(self) -> &'static str {
        self.facts().tag
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// What stands between two sentences: a space, or nothing.
    pub fn between_sentences(self) -> &'static str {
        self.facts().between_sentences
    }

    /// Whether its letters and those of foreign words are set apart by a space.
    pub fn has_spaces_between_scripts(self) -> bool {
        self.facts().spaces_between_scripts
    }

    /// Where its readers are (ISO 3166), the likeliest first; empty where that is anywhere.
    pub fn regions(self) -> &'static [&'static str] {
        self.facts().regions
    }

    /// The family of fonts that has its letters, in the forms that its readers know.
    pub fn font(self) -> &'static str {
        self.facts().font
    }

    /// How many files of messages each language has.
    pub fn chapters() -> usize {
        Language::English.facts().chapters.len()
    }

    /// The number of the file with a message, the same in every language. A name that is none may be given one, too.
    pub fn chapter_of(message: &str) -> Option<usize> {
        let found = CHAPTER_OF.binary_search_by_key(&short::of(message), |(short, _)| *short).ok()?;
        Some(CHAPTER_OF[found].1.into())
    }

    /// The messages of one file. `None` where they are broken, which the tests rule out, and for a number too high.
    pub fn chapter(self, number: usize) -> Option<String> {
        let text = miniz_oxide::inflate::decompress_to_vec(self.facts().chapters.get(number)?).ok()?;
        String::from_utf8(text).ok()
    }

    /// The language for a system locale such as `zh_CN.UTF-8` or `de-DE`; English where we do not speak it.
    pub fn for_locale(locale: &str) -> Language {
        let locale =
            locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
        // The closest: `zh-TW` is nearer than `zh`.
        let fits = |tag: &&str| {
            let rest = locale.strip_prefix(tag.to_ascii_lowercase().as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let closeness =
            |language: &Language| language.facts().spoken_as.iter().copied().filter(fits).map(str::len).max();
        let closest = Language::ALL.into_iter().max_by_key(closeness);
        closest.filter(|language| closeness(language).is_some()).unwrap_or(Language::English)
    }
}
