//! Checks a provider file against the format and lists everything that is wrong with it, not only the first thing.

use serde_json::{Map, Value};

use super::format::{Field, Kind, LANGUAGES, PROVIDER};
use super::problem::{FileError, JsonFault, JsonType, Problem, Wanted};
use super::provider::Provider;
use super::rules::{Findings, below, names_in};
use crate::model::address::Domain;
use crate::model::language::Language;

/// Reads a provider file strictly.
///
/// # Errors
/// Everything that is wrong with it, in the order of the format.
pub(super) fn check(text: &str, file: &str) -> Result<Provider, Vec<FileError>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut checker = Checker(Findings { file, errors: Vec::new() });
    match serde_json::from_str::<Value>(text) {
        Ok(value) => checker.value("", &value, &PROVIDER),
        Err(error) => checker.add(&position(&error), Problem::NotJson(json_fault(&error))),
    }
    if checker.0.errors.is_empty() {
        // The walk sees each key once; the types see a key that stands twice.
        match serde_json::from_str(text) {
            Ok(provider) => return Ok(provider),
            Err(error) => checker.add(&position(&error), unlike_its_type(&error)),
        }
    }
    Err(checker.0.errors)
}

/// A walk through a file that gathers what is wrong.
struct Checker<'a>(Findings<'a>);

impl Checker<'_> {
    fn add(&mut self, key: &str, problem: Problem) {
        self.0.add(key, problem);
    }

    fn value(&mut self, key: &str, value: &Value, kind: &Kind) {
        match (kind, value) {
            (Kind::Sentence, Value::Object(map)) => self.sentence(key, map),
            (Kind::Record(fields, rule), Value::Object(map)) => {
                self.record(key, map, fields);
                if let Some(rule) = rule {
                    rule(&mut self.0, key, value);
                }
            }
            (Kind::List(least, of), Value::Array(items)) => self.list(key, items, *least, of),
            (Kind::Words | Kind::Parsed(_) | Kind::Page, Value::String(text)) => self.text(key, text, kind),
            (Kind::Number(least, most), Value::Number(number)) => {
                if !number.as_u64().is_some_and(|n| (*least..=*most).contains(&n)) {
                    self.add(key, Problem::BadValue(Wanted::Number(*least, *most)));
                }
            }
            (Kind::Flag, Value::Bool(_)) => {}
            _ => self.add(key, Problem::WrongType { expected: expected(kind) }),
        }
    }

    fn record(&mut self, key: &str, map: &Map<String, Value>, fields: &[Field]) {
        for field in fields {
            let inner = below(key, field.key);
            match map.get(field.key) {
                Some(value) => self.value(&inner, value, field.kind),
                None if field.needed => self.add(&inner, Problem::Missing),
                None => {}
            }
        }
        for unknown in map.keys().filter(|k| fields.iter().all(|f| f.key != *k)) {
            self.add(&below(key, unknown), Problem::UnknownKey);
        }
    }

    fn sentence(&mut self, key: &str, map: &Map<String, Value>) {
        for language in LANGUAGES {
            match map.get(language) {
                Some(value) => self.value(&below(key, language), value, &Kind::Words),
                None => self.add(key, Problem::NoLanguage(language)),
            }
        }
        for (tag, value) in map.iter().filter(|(tag, _)| !LANGUAGES.contains(&tag.as_str())) {
            let below = below(key, tag);
            match Language::ALL.iter().any(|language| language.tag() == tag) {
                true => self.value(&below, value, &Kind::Words),
                false => self.add(&below, Problem::UnknownKey),
            }
        }
    }

    fn list(&mut self, key: &str, items: &[Value], least: usize, of: &Kind) {
        if items.len() < least {
            self.add(key, Problem::Empty);
        }
        for (index, item) in items.iter().enumerate() {
            self.value(&format!("{key}[{index}]"), item, of);
        }
    }

    fn text(&mut self, key: &str, text: &str, kind: &Kind) {
        let problem = match kind {
            _ if text.trim().is_empty() => Some(Problem::Empty),
            Kind::Parsed(parse) => parse(text).err().map(Problem::BadValue),
            Kind::Page => page(text),
            _ => None,
        };
        if let Some(problem) = problem {
            self.add(key, problem);
        }
    }
}

fn page(text: &str) -> Option<Problem> {
    let Some(rest) = text.strip_prefix("https://") else {
        return Some(Problem::NotHttps);
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        _ => authority,
    };
    let plain = text.replace("{address}", "");
    if Domain::parse(host).is_err() || plain.contains(['{', '}']) || text.contains(char::is_whitespace) {
        return Some(Problem::BadValue(Wanted::Page));
    }
    let has_session = rest.split(['?', '&', '#', ';']).any(|part| part.starts_with("sid="));
    has_session.then_some(Problem::SessionInPage)
}

fn expected(kind: &Kind) -> JsonType {
    match kind {
        Kind::Sentence => JsonType::Sentence,
        Kind::Words | Kind::Parsed(_) | Kind::Page => JsonType::Text,
        Kind::Number(..) => JsonType::Number,
        Kind::Flag => JsonType::Flag,
        Kind::List(..) => JsonType::List,
        Kind::Record(..) => JsonType::Object,
    }
}

fn position(error: &serde_json::Error) -> String {
    format!("line {}, column {}", error.line(), error.column())
}

/// What the parser's words come to; it has no other way to tell.
fn json_fault(error: &serde_json::Error) -> JsonFault {
    let said = error.to_string();
    match said.as_str() {
        _ if error.is_eof() => JsonFault::EndsEarly,
        said if said.starts_with("trailing comma") => JsonFault::TrailingComma,
        said if said.starts_with("trailing characters") => JsonFault::BehindEnd,
        said if said.starts_with("expected `") || said.starts_with("key must be") => JsonFault::MarkMissing,
        _ => JsonFault::Unreadable,
    }
}

/// What the types say against a file that the format has nothing against.
fn unlike_its_type(error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    match said.starts_with("duplicate field") {
        true => Problem::BadValue(Wanted::Once(names_in(&said).concat())),
        false => Problem::NotJson(JsonFault::Unreadable),
    }
}
