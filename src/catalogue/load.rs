//! The catalogue: the built-in provider files and the user's own.

use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::check;
use super::embedded::FILES;
use super::problem::{FileError, Problem};
use super::provider::{Provider, ProviderId, SignInKind};
use super::search;
use crate::address::{Address, Domain};

/// The largest file that is read as one of the user's own, in bytes; built-in ones have about 20,000.
const LARGEST_FILE: u64 = 1024 * 1024;

/// Everything known about mail providers. Built once and shared in an `Arc`; looking up is a hash away.
#[derive(Debug, Default)]
pub struct Catalogue {
    providers: Vec<Provider>,
    by_id: HashMap<ProviderId, usize>,
    by_domain: HashMap<Domain, usize>,
}

impl Catalogue {
    /// The built-in providers alone.
    pub fn built_in() -> Catalogue {
        Catalogue::load(None).0
    }

    /// The built-in providers and the user's own: `providers/*.json` below the given configuration folder.
    ///
    /// An own file with the id of a built-in one stands in its place; own domains win over built-in ones; other own
    /// providers come first in the order of their file names. A folder that does not exist is no error. Files
    /// that are broken are left out and reported, and the rest works.
    pub fn load(own: Option<&Path>) -> (Catalogue, Vec<FileError>) {
        let mut errors = Vec::new();
        let built_in = FILES.iter().filter_map(|(id, text)| {
            // The tests check these files strictly; here only their types are read, which is quick.
            serde_json::from_str(text).map_err(|error| errors.push(built_in_error(id, &error))).ok()
        });
        let built_in: Vec<Provider> = built_in.collect();
        let own = own.map_or_else(Vec::new, |folder| own_providers(&folder.join("providers"), &mut errors));
        (Catalogue::assemble(built_in, own), errors)
    }

    /// Reads a provider file strictly. `file` is its name or path: the id must be the same.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its place.
    pub fn check(text: &str, file: &str) -> Result<Provider, Vec<FileError>> {
        check::check(text, file)
    }

    /// The same for a file that is read here: no more of it than a provider file can have.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check_file(path: &Path) -> Result<Provider, Vec<FileError>> {
        let name = path.display().to_string();
        let text = read(path).map_err(|problem| vec![whole(&name, problem)])?;
        check::check(&text, &name)
    }

    /// Every provider, in the order in which they are shown.
    pub fn providers(&self) -> &[Provider] {
        &self.providers
    }

    /// The provider of an id.
    pub fn get(&self, id: &ProviderId) -> Option<&Provider> {
        self.providers.get(*self.by_id.get(id)?)
    }

    /// Whether a host is one of a provider's servers. A bridge's does not count: it is on the person's own computer.
    pub fn has_host(&self, host: &str) -> bool {
        let of_others = self.providers.iter().filter(|provider| provider.sign_in.kind != SignInKind::Bridge);
        of_others
            .flat_map(|provider| provider.imap.iter().chain(&provider.smtp))
            .any(|server| server.host.eq_ignore_ascii_case(host))
    }

    /// The provider whose addresses have this domain.
    pub fn for_domain(&self, domain: &Domain) -> Option<&Provider> {
        self.providers.get(*self.by_domain.get(domain)?)
    }

    /// The provider whose domain the address has.
    pub fn for_address(&self, address: &Address) -> Option<&Provider> {
        self.for_domain(address.domain())
    }

    /// The providers that a text fits: names in any language, the name that the provider gives itself, ids, domains, a
    /// whole address. Best first; all of them, as shown, for an empty text.
    pub fn search(&self, query: &str) -> Vec<&Provider> {
        search::search(&self.providers, query)
    }

    fn assemble(built_in: Vec<Provider>, own: Vec<Provider>) -> Catalogue {
        let is_own: Vec<Domain> = own.iter().flat_map(|p| p.domains.clone()).collect();
        let (instead, first): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|p| built_in.iter().any(|b| b.id == p.id));
        let mut instead: HashMap<ProviderId, Provider> =
            instead.into_iter().map(|p| (p.id.clone(), p)).collect();
        let mut catalogue = Catalogue::default();
        for provider in first {
            catalogue.push(provider);
        }
        for mut provider in built_in {
            if let Some(replacement) = instead.remove(&provider.id) {
                catalogue.push(replacement);
            } else {
                provider.domains.retain(|domain| !is_own.contains(domain));
                catalogue.push(provider);
            }
        }
        catalogue
    }

    fn push(&mut self, provider: Provider) {
        let place = self.providers.len();
        self.by_id.insert(provider.id.clone(), place);
        for domain in &provider.domains {
            self.by_domain.entry(domain.clone()).or_insert(place);
        }
        self.providers.push(provider);
    }
}

/// The user's own providers that are sound and do not claim each other's domains.
fn own_providers(folder: &Path, errors: &mut Vec<FileError>) -> Vec<Provider> {
    let mut owners: HashMap<Domain, ProviderId> = HashMap::new();
    let mut sound = Vec::new();
    for path in own_files(folder, errors) {
        let name = path.display().to_string();
        let checked = Catalogue::check_file(&path).and_then(|provider| unclaimed(provider, &owners, &name));
        match checked {
            Ok(provider) => {
                let claims = provider.domains.iter().map(|d| (d.clone(), provider.id.clone()));
                owners.extend(claims);
                sound.push(provider);
            }
            Err(found) => errors.extend(found),
        }
    }
    sound
}

/// The provider, unless one of its domains is another own provider's.
fn unclaimed(
    provider: Provider,
    owners: &HashMap<Domain, ProviderId>,
    file: &str,
) -> Result<Provider, Vec<FileError>> {
    let claimed = provider.domains.iter().enumerate().filter_map(|(place, domain)| {
        Some(FileError {
            file: file.to_owned(),
            key: format!("domains[{place}]"),
            problem: Problem::DuplicateDomain(owners.get(domain)?.clone()),
        })
    });
    let claimed: Vec<FileError> = claimed.collect();
    if claimed.is_empty() { Ok(provider) } else { Err(claimed) }
}

/// The JSON files of a folder by name, without hidden ones and a copy of the schema.
fn own_files(folder: &Path, errors: &mut Vec<FileError>) -> Vec<PathBuf> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            let problem = Problem::CannotRead(error.kind());
            errors.push(whole(&folder.display().to_string(), problem));
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .filter(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_none_or(|name| !name.starts_with('.') && name != "schema.json")
        })
        .collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> Result<String, Problem> {
    let cannot = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::InvalidData => Problem::NoText,
        kind => Problem::CannotRead(kind),
    };
    // A pipe or a device in the folder would never end.
    if !fs::metadata(path).map_err(cannot)?.is_file() {
        return Err(Problem::NoFile);
    }
    let mut text = String::new();
    let file = fs::File::open(path).map_err(cannot)?;
    file.take(LARGEST_FILE + 1).read_to_string(&mut text).map_err(cannot)?;
    if text.len() as u64 > LARGEST_FILE {
        return Err(Problem::TooLarge(LARGEST_FILE));
    }
    Ok(text)
}

fn whole(file: &str, problem: Problem) -> FileError {
    FileError { file: file.to_owned(), key: String::new(), problem }
}

fn built_in_error(id: &str, error: &serde_json::Error) -> FileError {
    FileError {
        file: format!("{id}.json"),
        key: format!("line {}, column {}", error.line(), error.column()),
        problem: Problem::NotJson(error.to_string()),
    }
}
