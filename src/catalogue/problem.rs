//! What can be wrong with a provider file, as data with its place.

use std::fmt;
use std::io;

use super::provider::ProviderId;
use crate::address::Domain;

/// One thing that is wrong with a provider file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct FileError {
    /// The file: its name for a built-in one, its path for the user's own.
    pub file: String,
    /// The place in it: a key such as `generate.steps[2].do.zh-CN`, a position such as `line 3, column 7` where the
    /// file is no JSON, or nothing where the file as a whole is meant.
    pub key: String,
    /// What is wrong.
    pub problem: Problem,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "{}", self.problem)
    }
}

/// What is wrong at a place in a provider file. Its `Display` is English, for logs and the terminal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    CannotRead(io::ErrorKind),
    /// It is a folder, a pipe or a device.
    #[error("is no file")]
    NoFile,
    /// The file is not text in UTF-8.
    #[error("is no text in UTF-8")]
    NoText,
    /// The file is larger than any provider file is.
    #[error("is larger than {0} bytes")]
    TooLarge(u64),
    /// The file is no JSON; what the parser says.
    #[error("is no JSON: {0}")]
    NotJson(String),
    /// A key that the format does not have.
    #[error("this key is not known")]
    UnknownKey,
    /// A key that must be there is not.
    #[error("is missing")]
    Missing,
    /// A key that makes no sense with this kind of sign-in: there is no code to be had.
    #[error("must not stand with this kind of sign-in")]
    NotForThisKind,
    /// Another type of JSON value is wanted.
    #[error("must be {expected}")]
    WrongType {
        /// The type that is wanted, such as `a list`.
        expected: &'static str,
    },
    /// Text or a list that must not be empty is.
    #[error("must not be empty")]
    Empty,
    /// A value that is not one of those that make sense; what would be.
    #[error("cannot be used: {0}")]
    BadValue(String),
    /// A page that is not on https.
    #[error("must begin with https://")]
    NotHttps,
    /// A page on a site that is not the provider's: its host.
    #[error("stands at {0}, which is none of the provider's sites")]
    ForeignPage(Domain),
    /// A page with a session id in it, which works for nobody else.
    #[error("has a session id in it, which works for nobody else")]
    SessionInPage,
    /// A sentence lacks a language.
    #[error("has no sentence in the language {0}")]
    NoLanguage(&'static str),
    /// The domain stands there already, in this provider's file or in another's.
    #[error("this domain belongs to the provider {0} already")]
    DuplicateDomain(ProviderId),
    /// The example of a code does not have the shape that it is the example of.
    #[error("does not have the shape described beside it")]
    ExampleDoesNotFit,
    /// A telling part of a refusal does not occur in the example of it.
    #[error("does not occur in the example")]
    NotInExample,
    /// White letters cannot be read on the tile's colour (contrast below 3:1).
    #[error("is too light for white letters")]
    TooLight,
    /// The id differs from the file's name.
    #[error("must be {0:?}, as the file is named")]
    IdIsNotFileName(String),
}
