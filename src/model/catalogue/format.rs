//! The format of a provider file as data: which keys there are, which must be there, and what they hold.
//!
//! `assets/providers/schema.json` says the same for editors; `tests/house/catalogue/strict.rs` holds the two together.

use serde::de::value::Error;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::Value;

use super::guide::{ConfirmBy, OldCode, StepKind};
use super::problem::Wanted;
use super::provider::{Confidence, Needed, Quirk, SignInKind};
use super::rules::{self, Findings};
use super::server::{Security, UserForm};
use crate::model::code::{Alphabet, ShapeCertainty};
use crate::model::failure::{Cause, Certainty, Service};

/// The languages that every sentence has; it may have the others of the program, too.
pub(super) const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// A rule over a whole record that no single key can tell.
pub(super) type Rule = fn(&mut Findings<'_>, &str, &Value);

/// What a key holds.
pub(super) enum Kind {
    /// A sentence in each of [`LANGUAGES`].
    Sentence,
    /// Text that is not empty.
    Words,
    /// Text that a function takes, or says why not.
    Parsed(fn(&str) -> Result<(), Wanted>),
    /// An https address.
    Page,
    /// A whole number from the first to the second.
    Number(u64, u64),
    /// `true` or `false`.
    Flag,
    /// A list with at least so many of a kind.
    List(usize, &'static Kind),
    /// Keys, and a rule over all of them.
    Record(&'static [Field], Option<Rule>),
}

/// A key of a record.
pub(super) struct Field {
    pub key: &'static str,
    pub needed: bool,
    pub kind: &'static Kind,
}

const fn must(key: &'static str, kind: &'static Kind) -> Field {
    Field { key, needed: true, kind }
}

const fn may(key: &'static str, kind: &'static Kind) -> Field {
    Field { key, needed: false, kind }
}

/// Whether a type takes a text, and what it says otherwise.
fn named<T: DeserializeOwned>(text: &str) -> Result<(), Wanted> {
    let text: serde::de::value::StrDeserializer<'_, Error> = text.into_deserializer();
    let known = |error: Error| {
        let said = error.to_string();
        Wanted::OneOf(rules::names_in(said.rsplit_once(", expected ").map_or("", |(_, known)| known)))
    };
    T::deserialize(text).map(drop).map_err(known)
}

static SENTENCES: Kind = Kind::List(0, &Kind::Sentence);
static DOMAIN: Kind = Kind::Parsed(rules::domain);
static DOMAINS: Kind = Kind::List(0, &DOMAIN);
static CAUSE: Kind = Kind::Parsed(named::<Cause>);
static LENGTH: Kind = Kind::Number(1, 1024);
static SERVERS: Kind = Kind::List(0, &SERVER);

static SERVER: Kind = Kind::Record(
    &[
        must("host", &Kind::Parsed(rules::host)),
        must("port", &Kind::Number(1, 65535)),
        must("security", &Kind::Parsed(named::<Security>)),
    ],
    None,
);

static USER_NAME: Kind = Kind::Record(
    &[must("form", &Kind::Parsed(named::<UserForm>)), may("other", &Kind::Parsed(named::<UserForm>))],
    None,
);

static SHAPE: Kind = Kind::Record(
    &[
        must("length", &LENGTH),
        must("alphabet", &Kind::Parsed(named::<Alphabet>)),
        may("group", &LENGTH),
        may("separator", &Kind::Parsed(rules::separator)),
        must("certainty", &Kind::Parsed(named::<ShapeCertainty>)),
        must("example", &Kind::Words),
    ],
    Some(rules::shape),
);

static SIGN_IN: Kind = Kind::Record(
    &[
        must("kind", &Kind::Parsed(named::<SignInKind>)),
        must("term", &Kind::Sentence),
        may("needed", &Kind::Parsed(named::<Needed>)),
        may("native_term", &Kind::Words),
        may("shape", &SHAPE),
        may("spaces_count", &Kind::Flag),
        may("shown_once", &Kind::Flag),
        may("many_allowed", &Kind::Flag),
        may("expires", &Kind::Sentence),
        may("lifetime_days", &Kind::Number(1, 3650)),
        may("ended_by", &SENTENCES),
    ],
    None,
);

static STEP: Kind = Kind::Record(
    &[
        may("kind", &Kind::Parsed(named::<StepKind>)),
        may("by", &Kind::Parsed(named::<ConfirmBy>)),
        must("do", &Kind::Sentence),
        may("more", &Kind::Sentence),
        may("later", &Kind::Flag),
        may(
            "site",
            &Kind::Record(
                &[
                    may("menu", &Kind::List(0, &Kind::Words)),
                    may("heading", &Kind::Words),
                    may("state", &Kind::Words),
                    may("press", &Kind::Words),
                    may("typed", &Kind::Words),
                ],
                None,
            ),
        ),
    ],
    None,
);

static STEPS: Kind = Kind::List(1, &STEP);

static VERSIONS: Kind = Kind::List(
    0,
    &Kind::Record(&[must("sees", &Kind::Sentence), may("page", &Kind::Page), must("steps", &STEPS)], None),
);

static GUIDE: Kind = Kind::Record(
    &[
        may("page", &Kind::Page),
        must("steps", &STEPS),
        may("sees", &Kind::Sentence),
        may("versions", &VERSIONS),
    ],
    Some(rules::versions),
);

static RESET: Kind = Kind::Record(
    &[
        may("page", &Kind::Page),
        must("steps", &STEPS),
        must("old_code_dies", &Kind::Parsed(named::<OldCode>)),
        may("sees", &Kind::Sentence),
        may("versions", &VERSIONS),
    ],
    Some(rules::versions),
);

static REFUSAL: Kind = Kind::Record(
    &[
        may("service", &Kind::Parsed(named::<Service>)),
        must("contains", &Kind::List(1, &Kind::Words)),
        must("cause", &CAUSE),
        must("certainty", &Kind::Parsed(named::<Certainty>)),
        may("also", &Kind::List(0, &CAUSE)),
        must("example", &Kind::Words),
    ],
    Some(rules::refusal),
);

static PREREQUISITE: Kind = Kind::Record(
    &[must("ask", &Kind::Sentence), must("why", &Kind::Sentence), may("page", &Kind::Page)],
    None,
);

static SOURCE: Kind =
    Kind::Record(&[must("url", &Kind::Page), must("what", &Kind::Words), must("date", &Kind::Words)], None);

static SERVER_QUESTION: Kind = Kind::Record(
    &[
        must("ask", &Kind::Sentence),
        must(
            "choices",
            &Kind::List(
                1,
                &Kind::Record(
                    &[
                        must("label", &Kind::Sentence),
                        may("domains", &DOMAINS),
                        may("mx_suffixes", &DOMAINS),
                        must("imap", &Kind::List(1, &SERVER)),
                        must("smtp", &Kind::List(1, &SERVER)),
                        may("page", &Kind::Page),
                    ],
                    None,
                ),
            ),
        ),
    ],
    None,
);

/// A provider file.
pub(super) static PROVIDER: Kind = Kind::Record(
    &[
        may("$schema", &Kind::Words),
        must("id", &Kind::Parsed(rules::id)),
        must("name", &Kind::Sentence),
        may("native_name", &Kind::Words),
        may("aliases", &Kind::List(0, &Kind::Words)),
        must(
            "tile",
            &Kind::Record(
                &[must("letters", &Kind::Parsed(rules::letters)), must("color", &Kind::Words)],
                Some(rules::tile),
            ),
        ),
        must("domains", &DOMAINS),
        may("subdomains", &Kind::Flag),
        may("mx_suffixes", &DOMAINS),
        may("sites", &DOMAINS),
        may("regions", &Kind::List(0, &Kind::Parsed(rules::region))),
        must("imap", &SERVERS),
        must("smtp", &SERVERS),
        may("server_question", &SERVER_QUESTION),
        must(
            "user_names",
            &Kind::Record(
                &[must("imap", &USER_NAME), must("smtp", &USER_NAME), may("ask", &Kind::Sentence)],
                None,
            ),
        ),
        must("sign_in", &SIGN_IN),
        must("summary", &Kind::Sentence),
        may(
            "mailbox_question",
            &Kind::Record(&[must("ask", &Kind::Sentence), must("domains", &Kind::List(1, &DOMAIN))], None),
        ),
        may("prerequisites", &Kind::List(0, &PREREQUISITE)),
        may("generate", &GUIDE),
        may("enable_imap", &GUIDE),
        may("reset", &RESET),
        may("instead", &SENTENCES),
        may("notes", &SENTENCES),
        may("quirks", &Kind::List(0, &Kind::Parsed(named::<Quirk>))),
        may("pause_minutes", &Kind::Number(1, 1440)),
        may("refusals", &Kind::List(0, &REFUSAL)),
        must("sources", &Kind::List(1, &SOURCE)),
        must("checked", &Kind::Parsed(rules::date)),
        must("confidence", &Kind::Parsed(named::<Confidence>)),
    ],
    Some(rules::provider),
);
