//! The documents of `providers` and what it does.

use serde::Serialize;

use crate::locale::Locale;
use crate::model::catalogue::{Confidence, Provider, ProviderId, RecipeVersion, Server, SignInKind};

/// The answer of `providers`.
#[derive(Debug, Serialize)]
pub struct Listed<'a> {
    pub providers: Vec<ProviderEntry<'a>>,
}

/// A provider, as `providers` lists it.
#[derive(Debug, Serialize)]
pub struct ProviderEntry<'a> {
    pub id: &'a ProviderId,
    pub name: &'a str,
    pub domains: Vec<&'a str>,
    pub sign_in: SignInKind,
    pub guided: bool,
    pub page: Option<&'a str>,
    pub imap: &'a [Server],
    pub smtp: &'a [Server],
}

impl<'a> ProviderEntry<'a> {
    /// The same in a document.
    pub fn of(provider: &'a Provider, locale: &Locale) -> ProviderEntry<'a> {
        ProviderEntry {
            id: &provider.id,
            name: provider.name.get(locale.tag()),
            domains: provider.domains.iter().map(|domain| domain.as_str()).collect(),
            sign_in: provider.sign_in.kind,
            guided: provider.is_guided(),
            page: provider.generate.as_ref().and_then(|guide| guide.page.as_deref()),
            imap: &provider.imap,
            smtp: &provider.smtp,
        }
    }
}

/// The answer of `providers check`.
#[derive(Debug, Serialize)]
pub struct Checked {
    pub file: String,
    pub ok: bool,
    pub errors: Vec<FileFault>,
}

/// The answer of `providers check` to several files.
#[derive(Debug, Serialize)]
pub struct CheckedFiles<'a> {
    pub files: &'a [Checked],
}

/// The answer of `providers check --stale`.
#[derive(Debug, Serialize)]
pub struct StaleDocument<'a> {
    pub stale: Vec<StaleProvider<'a>>,
}

/// A provider that is due to be looked at.
#[derive(Clone, Debug, Serialize)]
pub struct StaleProvider<'a> {
    pub id: &'a ProviderId,
    pub checked: &'a str,
    /// Older than a year.
    pub old: bool,
    pub confidence: Confidence,
}

/// The answer of `providers pages`.
#[derive(Debug, Serialize)]
pub struct PagesDocument {
    pub places: Vec<Place>,
}

/// A web page or a server of a provider.
#[derive(Debug, PartialEq, Serialize)]
pub struct Place {
    pub id: ProviderId,
    /// `page`, `source`, `imap` or `smtp`.
    pub kind: &'static str,
    /// An address, or host and port.
    pub place: String,
}

/// The answer of `providers draw` and `providers export`.
#[derive(Debug, Serialize)]
pub struct WrittenDocument {
    pub files: Vec<String>,
}

/// The answer of `providers update`.
#[derive(Debug, Serialize)]
pub struct RecipesDocument {
    /// The version in force.
    pub version: RecipeVersion,
    /// The version before, where another was.
    pub before: Option<RecipeVersion>,
    /// Whether the files came with the program.
    pub built_in: bool,
    pub changes: Vec<RecipeChange>,
}

/// A provider file that is new or different.
#[derive(Debug, Serialize)]
pub struct RecipeChange {
    pub id: ProviderId,
    pub new: bool,
    /// `domains`, `servers`, `sign-in`, `steps`, `refusals`, `words`.
    pub parts: Vec<&'static str>,
}

/// What is wrong at a place in a provider file.
#[derive(Debug, Serialize)]
pub struct FileFault {
    pub key: String,
    pub problem: String,
}
