//! What providers' servers are known to say when they refuse.

use serde::Deserialize;

use crate::model::failure::{Cause, Certainty, Service};

/// A text that a provider's server is known to refuse with, and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Which service says it; both where left out.
    #[serde(default)]
    pub service: Option<Service>,
    /// The telling parts: all of them occur in the text, in any case, with any white space between words.
    pub contains: Vec<String>,
    /// What it means.
    pub cause: Cause,
    /// How sure that is.
    pub certainty: Certainty,
    /// What else it may mean, likeliest first.
    #[serde(default)]
    pub also: Vec<Cause>,
    /// The whole text as a server said it: an example that the tests feed to the classifier.
    pub example: String,
}

impl Refusal {
    /// Whether this service's text has every telling part, in any case and with any white space between words.
    pub fn fits(&self, service: Service, text: &str) -> bool {
        self.service.is_none_or(|only| only == service) && self.matches(text)
    }

    fn matches(&self, text: &str) -> bool {
        let text = fold(text);
        !self.contains.is_empty() && self.contains.iter().all(|part| text.contains(&fold(part)))
    }

    /// How much of a text it tells: of several that fit, the one with the most counts.
    pub fn weight(&self) -> usize {
        self.contains.iter().map(String::len).sum()
    }
}

/// A server's text made comparable: lower case, one space for each run of white space, plain apostrophes.
pub fn fold(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}
