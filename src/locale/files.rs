//! What is wrong with a provider file, in words.

use super::Locale;
use crate::model::catalogue::{FileError, JsonFault, JsonType, Problem, Wanted};

impl Locale {
    /// What is wrong with a provider file, with its place.
    pub fn file_problem(&self, error: &FileError) -> String {
        let problem = self.problem(&error.problem);
        let within = match error.key.as_str() {
            "" => problem,
            key => self.with(
                "file-problem",
                &[("position", self.position(key).into()), ("problem", problem.into())],
            ),
        };
        self.with("file-problem-in-file", &[("file", error.file.as_str().into()), ("problem", within.into())])
    }

    fn problem(&self, problem: &Problem) -> String {
        let said = |id, said: &str| self.with(id, &[("said", said.into())]);
        match problem {
            Problem::CannotRead(kind) => said("file-problem-cannot-read", &self.io_fault(*kind)),
            Problem::NoFile => self.text("file-problem-no-file"),
            Problem::NoText => self.text("file-problem-no-text"),
            Problem::TooLarge(bytes) => {
                self.with("file-problem-too-large", &[("count", bytes.to_string().into())])
            }
            Problem::NotJson(fault) => {
                self.with("file-problem-not-json", &[("fault", json_fault(*fault).into())])
            }
            Problem::UnknownKey => self.text("file-problem-unknown-key"),
            Problem::Missing => self.text("file-problem-missing"),
            Problem::NotForThisKind => self.text("file-problem-not-for-this-kind"),
            Problem::WrongType { expected } => {
                self.with("file-problem-wrong-type", &[("wanted", json_type(*expected).into())])
            }
            Problem::Empty => self.text("file-problem-empty"),
            Problem::BadValue(wanted) => self.bad_value(wanted),
            Problem::NotHttps => self.text("file-problem-not-https"),
            Problem::SessionInPage => self.text("file-problem-session-in-page"),
            Problem::NoLanguage(tag) => self.with("file-problem-no-language", &[("language", (*tag).into())]),
            Problem::ForeignPage(host) => {
                self.with("file-problem-foreign-page", &[("host", host.as_str().into())])
            }
            Problem::DuplicateDomain(id) => {
                self.with("file-problem-duplicate-domain", &[("provider", id.as_str().into())])
            }
            Problem::ExampleDoesNotFit => self.text("file-problem-example-does-not-fit"),
            Problem::NotInExample => self.text("file-problem-not-in-example"),
            Problem::TooLight => self.text("file-problem-too-light"),
            Problem::IdIsNotFileName(stem) => {
                self.with("file-problem-id-is-not-file-name", &[("wanted", stem.as_str().into())])
            }
        }
    }

    /// A key as it is, and a position in words.
    fn position(&self, key: &str) -> String {
        let position = key.strip_prefix("line ").and_then(|rest| rest.split_once(", column "));
        match position {
            Some((line, column)) => {
                self.with("file-problem-position", &[("line", line.into()), ("column", column.into())])
            }
            None => key.to_owned(),
        }
    }

    fn bad_value(&self, wanted: &Wanted) -> String {
        let plain = |id| self.text(id);
        match wanted {
            Wanted::Host => plain("file-problem-wanted-host"),
            Wanted::Domain => plain("file-problem-wanted-domain"),
            Wanted::Id => plain("file-problem-wanted-id"),
            Wanted::Region => plain("file-problem-wanted-region"),
            Wanted::Letters => plain("file-problem-wanted-letters"),
            Wanted::Separator => plain("file-problem-wanted-separator"),
            Wanted::Date => plain("file-problem-wanted-date"),
            Wanted::Page => plain("file-problem-wanted-page"),
            Wanted::Color => plain("file-problem-wanted-color"),
            Wanted::Number(least, most) => self.with(
                "file-problem-wanted-number",
                &[("least", least.to_string().into()), ("most", most.to_string().into())],
            ),
            Wanted::OneOf(known) => {
                let known = known.join(&self.text("list-joint"));
                self.with("file-problem-wanted-one-of", &[("known", known.into())])
            }
            Wanted::Once(key) => self.with("file-problem-twice", &[("key", key.as_str().into())]),
        }
    }
}

fn json_fault(fault: JsonFault) -> &'static str {
    match fault {
        JsonFault::EndsEarly => "ends",
        JsonFault::TrailingComma => "comma",
        JsonFault::MarkMissing => "mark",
        JsonFault::BehindEnd => "behind",
        JsonFault::Unreadable => "other",
    }
}

fn json_type(wanted: JsonType) -> &'static str {
    match wanted {
        JsonType::Sentence => "sentence",
        JsonType::Text => "text",
        JsonType::Number => "number",
        JsonType::Flag => "flag",
        JsonType::List => "list",
        JsonType::Object => "object",
    }
}
