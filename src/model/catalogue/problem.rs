//! What can be wrong with a provider file, as data with its place.

use std::fmt;
use std::io;

use super::provider::ProviderId;
use crate::model::address::Domain;

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
    #[error("is not text in UTF-8")]
    NoText,
    /// The file is larger than any provider file is.
    #[error("is larger than {0} bytes")]
    TooLarge(u64),
    /// The file is no JSON.
    #[error("is no JSON: {0}")]
    NotJson(JsonFault),
    /// A key that the format does not have.
    #[error("this key is not known")]
    UnknownKey,
    /// A key that must be there is not.
    #[error("is missing")]
    Missing,
    /// A key that makes no sense with this kind of sign-in: there is no code to be had.
    #[error("cannot be used with this kind of sign-in")]
    NotForThisKind,
    /// Another type of JSON value is wanted.
    #[error("must be {expected}")]
    WrongType {
        /// The type that is wanted.
        expected: JsonType,
    },
    /// Text or a list that must not be empty is.
    #[error("must not be empty")]
    Empty,
    /// A value that is not one of those that make sense; what would be.
    #[error("cannot be used: {0}")]
    BadValue(Wanted),
    /// A page that is not on https.
    #[error("must begin with https://")]
    NotHttps,
    /// A page on a site that is not the provider's: its host.
    #[error("stands at {0}, which is none of the provider's sites")]
    ForeignPage(Domain),
    /// A page with a session id in it, which works for nobody else.
    #[error("has a session id in it, which works only for you")]
    SessionInPage,
    /// A sentence lacks a language.
    #[error("has no sentence in the language {0}")]
    NoLanguage(&'static str),
    /// The domain stands there already, in this provider's file or in another's.
    #[error("this domain belongs to the provider {0} already")]
    DuplicateDomain(ProviderId),
    /// The example of a code does not have the shape that it is the example of.
    #[error("does not fit the shape described next to it")]
    ExampleDoesNotFit,
    /// A telling part of a refusal is not in the example of it.
    #[error("is not in the example")]
    NotInExample,
    /// White letters cannot be read on the tile's colour (contrast below 3:1).
    #[error("is too light for white letters")]
    TooLight,
    /// The id differs from the file's name.
    #[error("must be {0:?}, like the name of the file")]
    IdIsNotFileName(String),
}

/// Why a text is no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonFault {
    /// It ends in the middle.
    #[error("it ends too early")]
    EndsEarly,
    /// A comma stands before a closing bracket.
    #[error("nothing comes after this comma")]
    TrailingComma,
    /// A comma, a colon, a quotation mark or a bracket is missing.
    #[error("a comma, a colon, a quotation mark or a bracket is missing here")]
    MarkMissing,
    /// Something stands behind its end.
    #[error("there is more text after its end")]
    BehindEnd,
    /// It cannot be read from this place on.
    #[error("it is not readable from here on")]
    Unreadable,
}

/// A type of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonType {
    /// An object with the languages as keys.
    #[error("an object with a sentence in each language")]
    Sentence,
    /// A string.
    #[error("text")]
    Text,
    /// A number without a fraction.
    #[error("a whole number")]
    Number,
    /// A truth value.
    #[error("true or false")]
    Flag,
    /// An array.
    #[error("a list")]
    List,
    /// An object.
    #[error("an object")]
    Object,
}

/// What a value must be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wanted {
    /// A host name or an address literal.
    #[error("wanted is a host name")]
    Host,
    /// A domain.
    #[error("wanted is a domain")]
    Domain,
    /// The id of a provider.
    #[error("wanted are lower-case letters, digits and dashes between them")]
    Id,
    /// A country.
    #[error("wanted is a country code of two capital letters")]
    Region,
    /// What stands on a tile.
    #[error("wanted are one to three letters")]
    Letters,
    /// What stands between the groups of a code.
    #[error("wanted is one mark such as -")]
    Separator,
    /// A month or a day.
    #[error("wanted is YYYY-MM or YYYY-MM-DD")]
    Date,
    /// The address of a page.
    #[error("wanted is a web address; {{address}} may stand in it")]
    Page,
    /// A colour.
    #[error("wanted is #RRGGBB")]
    Color,
    /// A whole number from the first to the second.
    #[error("wanted is a whole number from {0} to {1}")]
    Number(u64, u64),
    /// One of these words.
    #[error("wanted is one of {}", .0.join(", "))]
    OneOf(Vec<String>),
    /// The key only once.
    #[error("this key stands there twice: {0}")]
    Once(String),
}
