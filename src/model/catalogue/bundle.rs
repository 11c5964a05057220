//! Recipes that are newer than the program: provider files in one signed file.
//!
//! First come the four lines of a minisign signature, then what they sign: a JSON document, deflated. It has the number of the
//! format, the version, and the provider files as they stand in `assets/providers`.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::Arc;

use jiff::civil::Date;
use minisign_verify::{Error, PublicKey, Signature};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::check;
use super::problem::{FileError, Problem, Wanted};
use super::provider::{Provider, SignInKind};
use crate::model::address::is_here;

/// The largest bundle, in bytes. All recipes together take about 400,000.
pub const LARGEST_BUNDLE: u64 = 4 * 1024 * 1024;
/// The largest document in one, in bytes.
const LARGEST_DOCUMENT: usize = 32 * 1024 * 1024;
/// How a bundle is built, as this program knows it.
const FORMAT: u32 = 1;
/// The lines of a signature.
const SIGNATURE_LINES: usize = 4;
/// The version of the recipes that the program carries.
const BUILT_IN: &str = include_str!("../../../assets/recipes/version");
/// The key of those who make the recipes.
const KEY: &str = include_str!("../../../assets/recipes/key.pub");

/// The day on which recipes were made, and which of that day they are: `2026-11-30.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecipeVersion {
    day: Date,
    number: u8,
}

impl RecipeVersion {
    /// That of the recipes which the program carries.
    pub fn built_in() -> RecipeVersion {
        // A test reads the file; without it nothing would be newer than the program.
        BUILT_IN.trim().parse().unwrap_or(RecipeVersion { day: Date::MAX, number: u8::MAX })
    }
}

impl FromStr for RecipeVersion {
    type Err = Wanted;

    fn from_str(text: &str) -> Result<RecipeVersion, Wanted> {
        let (day, number) = text.split_once('.').ok_or(Wanted::Date)?;
        let version = RecipeVersion {
            day: day.parse().map_err(|_| Wanted::Date)?,
            number: number.parse().map_err(|_| Wanted::Date)?,
        };
        if version.to_string() == text { Ok(version) } else { Err(Wanted::Date) }
    }
}

impl fmt::Display for RecipeVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.day, self.number)
    }
}

impl Serialize for RecipeVersion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A key that bundles are signed with: its public half.
#[derive(Clone)]
pub struct BundleKey(PublicKey);

impl BundleKey {
    /// The one that the program takes bundles by; `None` where the file of a build is no key.
    pub fn pinned() -> Option<BundleKey> {
        BundleKey::read(KEY)
    }

    /// Reads the two lines of a public key as minisign writes them.
    pub fn read(text: &str) -> Option<BundleKey> {
        PublicKey::decode(text.trim()).ok().map(BundleKey)
    }
}

impl fmt::Debug for BundleKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BundleKey")
    }
}

/// Why a bundle is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// It is larger than any bundle is.
    #[error("the file is larger than {0} bytes")]
    TooLarge(u64),
    /// It does not begin with a signature.
    #[error("the file is no bundle of recipes")]
    NoBundle,
    /// Somebody else has signed it.
    #[error("the bundle is signed with another key")]
    OtherKey,
    /// It is not what was signed: cut short, damaged or changed.
    #[error("the bundle is not what was signed")]
    NotSigned,
    /// It is signed, and cannot be read.
    #[error("the bundle cannot be read")]
    Unreadable,
    /// It is built in a way that a later program knows.
    #[error("the bundle needs a newer program")]
    NewerFormat,
    /// Its recipes break rules.
    #[error("recipes in the bundle are wrong")]
    Files(Vec<FileError>),
}

/// The document that is signed.
#[derive(Deserialize)]
struct Document<P> {
    format: u32,
    #[serde(default)]
    version: String,
    #[serde(default = "Vec::new")]
    providers: Vec<P>,
}

/// Recipes that take the place of built-in ones with the same ids, and new ones.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// When they were made.
    pub version: RecipeVersion,
    /// The recipes.
    pub providers: Vec<Arc<Provider>>,
}

impl Bundle {
    /// Opens a bundle for somebody who wants to take it: everything in it is checked, against `others` too, which are the built-in
    /// recipes.
    ///
    /// # Errors
    /// Whatever is wrong with it.
    pub fn open(file: &[u8], key: &BundleKey, others: &[Arc<Provider>]) -> Result<Bundle, BundleError> {
        let (version, files) = documents(file, key)?;
        let mut errors = Vec::new();
        let mut providers = Vec::new();
        for value in files {
            let name = format!("{}.json", value.get("id").and_then(Value::as_str).unwrap_or("?"));
            match check::check(&value.to_string(), &name) {
                Ok(provider) => providers.push(Arc::new(provider)),
                Err(found) => errors.extend(found),
            }
        }
        errors.extend(together(&providers, others));
        if errors.is_empty() { Ok(Bundle { version, providers }) } else { Err(BundleError::Files(errors)) }
    }

    /// The provider files of a bundle that was taken, as they stand there.
    ///
    /// # Errors
    /// When it is not what was signed.
    pub fn documents(file: &[u8], key: &BundleKey) -> Result<Vec<Value>, BundleError> {
        Ok(documents(file, key)?.1)
    }

    /// Opens a bundle that was taken. Its recipes were checked then; one that this program does not understand is left out.
    ///
    /// # Errors
    /// When it is not what was signed.
    pub fn reopen(file: &[u8], key: &BundleKey) -> Result<Bundle, BundleError> {
        let text = document_text(file, key)?;
        // Straight into what is wanted: a window waits for it.
        if let Ok(document) = serde_json::from_slice::<Document<Provider>>(&text) {
            let version = version_of(&document)?;
            return Ok(Bundle { version, providers: document.providers.into_iter().map(Arc::new).collect() });
        }
        let (version, files) = read_documents(&text)?;
        let read = |value: Value| {
            let read = serde_json::from_value::<Provider>(value);
            read.inspect_err(|error| log::warn!("a recipe of the bundle: {error}")).ok().map(Arc::new)
        };
        Ok(Bundle { version, providers: files.into_iter().filter_map(read).collect() })
    }
}

/// Version and files of a bundle whose signature is right.
fn documents(file: &[u8], key: &BundleKey) -> Result<(RecipeVersion, Vec<Value>), BundleError> {
    read_documents(&document_text(file, key)?)
}

/// The document of a bundle whose signature is right.
fn document_text(file: &[u8], key: &BundleKey) -> Result<Vec<u8>, BundleError> {
    let signed = signed_part(file, key)?;
    miniz_oxide::inflate::decompress_to_vec_with_limit(signed, LARGEST_DOCUMENT)
        .map_err(|_| BundleError::Unreadable)
}

fn read_documents(text: &[u8]) -> Result<(RecipeVersion, Vec<Value>), BundleError> {
    let document: Document<Value> = serde_json::from_slice(text).map_err(|_| BundleError::Unreadable)?;
    Ok((version_of(&document)?, document.providers))
}

fn version_of<P>(document: &Document<P>) -> Result<RecipeVersion, BundleError> {
    if document.format != FORMAT {
        return Err(BundleError::NewerFormat);
    }
    document.version.parse().map_err(|_| BundleError::Unreadable)
}

/// What stands behind the signature, once that is found to be right.
fn signed_part<'a>(file: &'a [u8], key: &BundleKey) -> Result<&'a [u8], BundleError> {
    if file.len() as u64 > LARGEST_BUNDLE {
        return Err(BundleError::TooLarge(LARGEST_BUNDLE));
    }
    let mut ends = file.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let end = ends.nth(SIGNATURE_LINES - 1).ok_or(BundleError::NoBundle)?;
    let (head, signed) = file.split_at(end);
    let head = std::str::from_utf8(head).map_err(|_| BundleError::NoBundle)?;
    let signature = Signature::decode(head).map_err(|_| BundleError::NoBundle)?;
    key.0.verify(signed, &signature, false).map_err(|error| match error {
        Error::UnexpectedKeyId => BundleError::OtherKey,
        _ => BundleError::NotSigned,
    })?;
    Ok(signed)
}

/// What is wrong with recipes that are right each by itself: ids, domains and exchangers that two claim, and servers that are
/// none of the internet's.
fn together(providers: &[Arc<Provider>], others: &[Arc<Provider>]) -> Vec<FileError> {
    let mut errors = Vec::new();
    let (mut ids, mut domains, mut endings) = (HashMap::new(), HashMap::new(), HashMap::new());
    for other in others.iter().filter(|other| providers.iter().all(|provider| provider.id != other.id)) {
        domains.extend(other.domains.iter().map(|domain| (domain, &other.id)));
        endings.extend(other.all_mx_suffixes().map(|ending| (ending, &other.id)));
    }
    for provider in providers {
        let mut add = |key: &str, problem| {
            errors.push(FileError { file: format!("{}.json", provider.id), key: key.to_owned(), problem });
        };
        if ids.insert(&provider.id, ()).is_some() {
            add("id", Problem::BadValue(Wanted::Once("id".to_owned())));
        }
        for domain in &provider.domains {
            if let Some(owner) = domains.insert(domain, &provider.id) {
                add("domains", Problem::DuplicateDomain(owner.clone()));
            }
        }
        for ending in provider.all_mx_suffixes() {
            if let Some(owner) = endings.insert(ending, &provider.id).filter(|owner| **owner != provider.id) {
                add("mx_suffixes", Problem::DuplicateDomain(owner.clone()));
            }
        }
        let is_elsewhere = |host: &str| host.parse::<IpAddr>().is_ok() || is_here(host);
        if provider.sign_in.kind != SignInKind::Bridge
            && provider.all_servers().any(|server| is_elsewhere(&server.host))
        {
            add("imap", Problem::BadValue(Wanted::Host));
        }
        // Where sites are named, the strict check has held every page against them.
        if provider.sites.is_empty() && provider.has_pages() {
            add("sites", Problem::Missing);
        }
    }
    errors
}
