//! The only place where data becomes a sentence: Fluent messages in every language of the program.

mod causes;
mod faults;
mod files;
mod findings;
mod handoff;
mod recipes;
mod search;
mod spacing;
mod steps;
mod upkeep;
mod vaults;
mod words;

use std::borrow::Borrow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::storage::settings::region_of_system;

pub use crate::storage::settings::Language;
/// What is filled into a message: a text, or a number.
pub use fluent_bundle::FluentValue as Value;

/// The words of one language.
pub struct Locale {
    language: Language,
    chapters: Vec<OnceLock<Messages>>,
}

/// What one file says.
type Messages = FluentBundle<FluentResource>;

impl Locale {
    /// A language. A file of messages is read when the first of them is asked for: a command that only prints a code asks
    /// for none, and the first page of the window for those of a few.
    pub fn new(language: Language) -> Locale {
        Locale { language, chapters: (0..Language::chapters()).map(|_| OnceLock::new()).collect() }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language tag, as in provider files.
    pub fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The reader's country (ISO 3166), as far as the system and the language tell.
    pub fn region(&self) -> Option<&'static str> {
        match self.language.regions() {
            [] => region_of_system(),
            all @ [first, ..] => region_of_system().filter(|it| all.contains(it)).or(Some(first)),
        }
    }

    /// A message without arguments: `name`, or `name.attribute`.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments: texts, or numbers, also as texts of digits.
    pub fn with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, args).unwrap_or_else(|| {
            log::error!("{}: no message {id}", self.tag());
            format!("[{id}]")
        })
    }

    /// The same for an account that signs in with its login password, where a message has words of its own for that:
    /// such a secret is never called a code.
    pub fn with_login(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(&format!("{id}.login"), args).unwrap_or_else(|| self.with(id, args))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, &[]).is_some()
    }

    /// Sentences one after the other: Chinese puts no space between them.
    pub fn join<S: Borrow<str>>(&self, sentences: &[S]) -> String {
        sentences.join(self.language.between_sentences())
    }

    /// The file with a message.
    fn chapter_of(&self, message: &str) -> Option<&Messages> {
        let number = Language::chapter_of(message)?;
        Some(self.chapters.get(number)?.get_or_init(|| read(self.language, number)))
    }

    fn find(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let chapter = self.chapter_of(name)?;
        let message = chapter.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut filled = FluentArgs::new();
        for (key, value) in args {
            filled.set(*key, countable(value));
        }
        let mut faults = Vec::new();
        let text = chapter.format_pattern(pattern, Some(&filled), &mut faults);
        Some(match self.language.has_spaces_between_scripts() {
            false => text.into_owned(),
            true => spacing::put_together(&text),
        })
    }
}

/// A number that came as its digits is one to the rules of plurals, too: languages differ in where they have them.
fn countable<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => match text.parse::<u32>() {
            Ok(number) if number.to_string() == *text => number.into(),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// Reads one file of messages of a language.
fn read(language: Language, chapter: usize) -> Messages {
    let id = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks are for mixed directions; all languages so far run left to right.
    bundle.set_use_isolating(false);
    if language.has_spaces_between_scripts() {
        bundle.set_transform(Some(spacing::own_words));
    }
    let words = language.chapter(chapter).unwrap_or_default();
    let resource = FluentResource::try_new(words).unwrap_or_else(|(rest, faults)| {
        log::error!("{}: {faults:?}", language.tag());
        rest
    });
    if let Err(faults) = bundle.add_resource(resource) {
        log::error!("{}: {faults:?}", language.tag());
    }
    bundle
}
