//! The recipes in force: those that the program carries, a bundle that was taken, and the person's own. Nothing is fetched; a
//! bundle is taken because somebody has handed it in.

use std::io;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use crate::model::catalogue::{
    Bundle, BundleError, BundleKey, Catalogue, FileError, Provider, RecipeVersion,
};
use crate::platform::paths::Paths;
use crate::storage::recipes::{self, Shelf};
use crate::storage::settings::Administered;

/// Why a bundle is not taken, or not undone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeError {
    /// There is no such file, or it cannot be read.
    #[error("the file cannot be read: {0}")]
    CannotRead(io::ErrorKind),
    /// Something is wrong with it.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// It is not newer than the recipes in force.
    #[error("version {offered} is not newer than {here}")]
    NotNewer {
        /// The version of the bundle.
        offered: RecipeVersion,
        /// The version in force.
        here: RecipeVersion,
    },
    /// It cannot be put in force.
    #[error("the recipes cannot be saved: {0}")]
    CannotSave(io::ErrorKind),
}

/// A part of a recipe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Domains of addresses and exchangers.
    Domains,
    /// Servers and user names.
    Servers,
    /// What mail programs sign in with.
    SignIn,
    /// The pages and steps.
    Steps,
    /// What servers say when they refuse.
    Refusals,
    /// Names, notes and the rest.
    Words,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 6] =
        [Part::Domains, Part::Servers, Part::SignIn, Part::Steps, Part::Refusals, Part::Words];

    /// Its name in messages and documents.
    pub fn id(self) -> &'static str {
        match self {
            Part::Domains => "domains",
            Part::Servers => "servers",
            Part::SignIn => "sign-in",
            Part::Steps => "steps",
            Part::Refusals => "refusals",
            Part::Words => "words",
        }
    }
}

/// What has become of a recipe.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The recipe as it is now.
    pub provider: Arc<Provider>,
    /// The parts that are not as before; `None`: it is new.
    pub parts: Option<Vec<Part>>,
}

/// A bundle that is in force now.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its version.
    pub version: RecipeVersion,
    /// The version before.
    pub before: RecipeVersion,
    /// What is new or different, in the order of lists.
    pub changes: Vec<Change>,
}

/// The key that bundles must be signed with: that in the file which `MAILKEY_RECIPES_KEY` names, for a company that signs its own,
/// else the one that the program has. Whoever can set that can put a provider file of their own into place as well.
pub fn key() -> Option<BundleKey> {
    match std::env::var_os("MAILKEY_RECIPES_KEY") {
        Some(file) => BundleKey::read(&std::fs::read_to_string(file).ok()?),
        None => BundleKey::pinned(),
    }
}

/// The catalogue with the bundle that was taken, the person's own files and below them the administrator's, and what is
/// wrong with these.
pub fn catalogue(paths: &Paths) -> (Catalogue, Vec<FileError>) {
    let bundle = in_force(&paths.data).unwrap_or_else(|error| {
        log::warn!("the recipes that were taken are not used: {error}");
        None
    });
    let is_own_taken = Administered::of(paths).own_providers;
    let own = Some(paths.config.as_path()).filter(|_| is_own_taken);
    let folders: Vec<&Path> = own.into_iter().chain(paths.system.as_deref()).collect();
    Catalogue::load_with(&folders, bundle)
}

/// The bundle in force in a data folder. `None`: the recipes of the program are, which may have become newer than it.
///
/// # Errors
/// When there is one that cannot be used.
pub fn in_force(data: &Path) -> Result<Option<Bundle>, TakeError> {
    let Some(file) = Shelf::of(data).taken().map_err(|error| TakeError::CannotRead(error.kind()))? else {
        return Ok(None);
    };
    let key = key().ok_or(BundleError::OtherKey)?;
    let bundle = Bundle::reopen(&file, &key)?;
    Ok(Some(bundle).filter(|bundle| bundle.version > RecipeVersion::built_in()))
}

/// All provider files in force but the person's own, as they stand there, and their version.
pub fn documents(data: &Path) -> (RecipeVersion, Vec<Value>) {
    let mut all = Catalogue::built_in_documents();
    let version = version(data);
    if version == RecipeVersion::built_in() {
        return (version, all);
    }
    let file = Shelf::of(data).taken().ok().flatten().zip(key());
    let newer = file.and_then(|(file, key)| Bundle::documents(&file, &key).ok()).unwrap_or_default();
    all.retain(|value| newer.iter().all(|newer| newer["id"] != value["id"]));
    all.extend(newer);
    (version, all)
}

/// The version in force.
pub fn version(data: &Path) -> RecipeVersion {
    in_force(data).ok().flatten().map_or_else(RecipeVersion::built_in, |bundle| bundle.version)
}

/// Takes a bundle: from now on its recipes are in force.
///
/// # Errors
/// When it is broken, foreign or old; nothing has changed then.
pub fn take(data: &Path, file: &Path) -> Result<Taken, TakeError> {
    let bytes = recipes::read(file).and_then(|file| file.ok_or(io::ErrorKind::NotFound.into()));
    let bytes = bytes.map_err(|error| TakeError::CannotRead(error.kind()))?;
    let built_in: Vec<Arc<Provider>> = Catalogue::built_in().providers().cloned().collect();
    let key = key().ok_or(BundleError::OtherKey)?;
    let bundle = Bundle::open(&bytes, &key, &built_in)?;
    let here = in_force(data).ok().flatten();
    let before = here.as_ref().map_or_else(RecipeVersion::built_in, |bundle| bundle.version);
    if bundle.version <= before {
        return Err(TakeError::NotNewer { offered: bundle.version, here: before });
    }
    let old = Catalogue::load_with(&[], here).0;
    let version = bundle.version;
    let new = Catalogue::load_with(&[], Some(bundle)).0;
    Shelf::of(data).take(&bytes).map_err(|error| TakeError::CannotSave(error.kind()))?;
    Ok(Taken { version, before, changes: changes(&old, &new) })
}

/// Puts the recipes in force that were before. `None` where those of the program were already.
///
/// # Errors
/// When it cannot be written; nothing has changed then.
pub fn undo(data: &Path) -> Result<Option<RecipeVersion>, TakeError> {
    let undone = Shelf::of(data).undo().map_err(|error| TakeError::CannotSave(error.kind()))?;
    Ok(undone.then(|| version(data)))
}

fn changes(old: &Catalogue, new: &Catalogue) -> Vec<Change> {
    let change = |provider: &Arc<Provider>| {
        let parts = old.get(&provider.id).map(|before| differing(before, provider));
        (parts.as_ref().is_none_or(|parts| !parts.is_empty()))
            .then(|| Change { provider: provider.clone(), parts })
    };
    new.providers().filter_map(change).collect()
}

/// The parts in which two versions of a recipe differ. Where they come from is no part of it, since the program carries it without.
fn differing(old: &Provider, new: &Provider) -> Vec<Part> {
    let differs = |part: Part| match part {
        Part::Domains => {
            (&old.domains, old.subdomains, &old.mx_suffixes)
                != (&new.domains, new.subdomains, &new.mx_suffixes)
        }
        Part::Servers => {
            (&old.imap, &old.smtp, &old.user_names, &old.server_question)
                != (&new.imap, &new.smtp, &new.user_names, &new.server_question)
        }
        Part::SignIn => old.sign_in != new.sign_in,
        Part::Steps => {
            (&old.generate, &old.enable_imap, &old.reset, &old.prerequisites)
                != (&new.generate, &new.enable_imap, &new.reset, &new.prerequisites)
        }
        Part::Refusals => (&old.refusals, &old.quirks) != (&new.refusals, &new.quirks),
        Part::Words => {
            (&old.name, &old.aliases, &old.summary, &old.notes, &old.instead, old.confidence, &old.checked)
                != (
                    &new.name,
                    &new.aliases,
                    &new.summary,
                    &new.notes,
                    &new.instead,
                    new.confidence,
                    &new.checked,
                )
        }
    };
    Part::ALL.into_iter().filter(|part| differs(*part)).collect()
}
