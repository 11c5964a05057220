//! The catalogue: the built-in provider files and the user's own.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use super::bundle::Bundle;
use super::check;
use super::embedded::{FILES, FIRST, Packed};
use super::entry::Entry;
use super::problem::{FileError, Problem};
use super::provider::{Provider, ProviderId, SignInKind};
use super::search;
use super::typos;
use crate::model::address::{Address, AddressError, Domain, is_here};

/// The largest file that is read as one of the user's own, in bytes; built-in ones have about 20,000.
const LARGEST_FILE: u64 = 1024 * 1024;

/// Everything known about mail providers. Built once and shared in an `Arc`, with its lists made when somebody first
/// asks for a provider; looking up is a hash away, and a provider's whole file is read when it is asked for.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The user's own, sound and at odds with nobody.
    own: Vec<Arc<Provider>>,
    /// Those of a bundle, which take the place of built-in ones.
    newer: Vec<Arc<Provider>>,
    lists: OnceLock<Lists>,
}

/// Every provider, and where it stands.
#[derive(Debug, Default)]
struct Lists {
    entries: Vec<Entry>,
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
        Catalogue::load_with(own.as_slice(), None)
    }

    /// The same, where the recipes of a bundle take the place of built-in ones. Of several folders the first stands above
    /// the next: it takes ids and domains from that.
    pub fn load_with(own: &[&Path], bundle: Option<Bundle>) -> (Catalogue, Vec<FileError>) {
        let mut errors = Vec::new();
        let own = own_providers(own, &mut errors).into_iter().map(Arc::new).collect();
        let newer = bundle.map_or_else(Vec::new, |bundle| bundle.providers);
        (Catalogue { own, newer, lists: OnceLock::new() }, errors)
    }

    /// The built-in provider files as they stand there, without where their facts come from.
    pub fn built_in_documents() -> Vec<Value> {
        FILES.iter().filter_map(Packed::document).collect()
    }

    /// These providers and no others.
    pub fn of(providers: Vec<Provider>) -> Catalogue {
        let own: Vec<_> = providers.into_iter().map(Arc::new).collect();
        let mut lists = Lists::default();
        own.iter().cloned().for_each(|provider| lists.push(Entry::own(provider)));
        Catalogue { own, newer: Vec::new(), lists: OnceLock::from(lists) }
    }

    fn lists(&self) -> &Lists {
        self.lists.get_or_init(|| Lists::of(&self.own, &self.newer))
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

    /// Every provider as lists show it, in the order in which they are shown where no region is known.
    pub fn entries(&self) -> &[Entry] {
        &self.lists().entries
    }

    /// Every provider, whole.
    pub fn providers(&self) -> impl Iterator<Item = &Arc<Provider>> {
        self.entries().iter().filter_map(Entry::provider)
    }

    /// The provider of an id.
    pub fn get(&self, id: &ProviderId) -> Option<&Arc<Provider>> {
        self.entry(id)?.provider()
    }

    /// The same as lists show it.
    pub fn entry(&self, id: &ProviderId) -> Option<&Entry> {
        self.entries().get(*self.lists().by_id.get(id)?)
    }

    /// Whether a host is one of a provider's servers. What is on the person's own computer, such as a bridge, is none.
    pub fn has_host(&self, host: &str) -> bool {
        if is_here(host) {
            return false;
        }
        let of_others = self.entries().iter().filter(|entry| entry.kind != SignInKind::Bridge);
        of_others.flat_map(|entry| &entry.hosts).any(|other| other.eq_ignore_ascii_case(host))
    }

    /// The provider whose addresses have this domain.
    pub fn for_domain(&self, domain: &Domain) -> Option<&Arc<Provider>> {
        self.entry_for(domain)?.provider()
    }

    fn entry_for(&self, domain: &Domain) -> Option<&Entry> {
        let lists = self.lists();
        let known = |domain: &Domain| lists.entries.get(*lists.by_domain.get(domain)?);
        let above = || domain.parents().find_map(|parent| known(&parent).filter(|entry| entry.subdomains));
        known(domain).or_else(above)
    }

    /// The provider whose domain the address has.
    pub fn for_address(&self, address: &Address) -> Option<&Arc<Provider>> {
        self.for_domain(address.domain())
    }

    /// The provider that a domain's mail exchanger belongs to: the one with the longest ending of its name.
    pub fn for_exchanger(&self, host: &Domain) -> Option<&Entry> {
        let endings = self.entries().iter().flat_map(|entry| {
            let fitting = entry.mx_suffixes.iter().filter(|ending| host.is_within(ending));
            fitting.map(move |ending| (ending.as_str().len(), entry))
        });
        endings.max_by_key(|(length, _)| *length).map(|(_, entry)| entry)
    }

    /// The well-known domain that a domain nobody knows was most likely meant to be; `None` for one that is known.
    pub fn meant(&self, domain: &Domain) -> Option<&Domain> {
        if self.entry_for(domain).is_some() { None } else { typos::meant(self.entries(), domain) }
    }

    /// The address that a text was most likely meant to be which is none, or at a domain that nobody knows: with other
    /// things around it, spaces in it, or a slip in its domain. To be asked about, never taken by itself.
    pub fn meant_address(&self, text: &str) -> Option<Address> {
        let plain = match Address::parse(text) {
            Ok(address) => return self.meant(address.domain()).map(|domain| address.at(domain)),
            Err(_) => Address::among(text)?,
        };
        match Address::parse(&plain) {
            Ok(address) => {
                Some(self.meant(address.domain()).map_or_else(|| address.clone(), |it| address.at(it)))
            }
            Err(AddressError::NoDot) => {
                let (local, name) = plain.split_once('@')?;
                let domain = typos::without_dot(self.entries(), &name.to_ascii_lowercase())?;
                Address::parse(&format!("{local}@{domain}")).ok()
            }
            Err(_) => None,
        }
    }

    /// The providers that a text fits: names in any language, the name that the provider gives itself, other names,
    /// ids, domains, a whole address. Best first, and those of the reader's region (an ISO 3166 country code) before
    /// others; all of them for an empty text.
    pub fn search(&self, query: &str, region: Option<&str>) -> Vec<&Entry> {
        search::search(self.entries(), query, region)
    }
}

impl Lists {
    fn of(own: &[Arc<Provider>], newer: &[Arc<Provider>]) -> Lists {
        let replaced: HashSet<&str> = newer.iter().map(|provider| provider.id.as_str()).collect();
        let built_in = FILES.iter().filter(|file| !replaced.contains(file.id)).filter_map(Entry::packed);
        let mut carried: Vec<Entry> = newer.iter().cloned().map(Entry::own).chain(built_in).collect();
        let index = |entry: &Entry| {
            let first = FIRST.iter().position(|id| *id == entry.id.as_str()).unwrap_or(FIRST.len());
            (first, entry.name.get("en").to_lowercase())
        };
        carried.sort_by_cached_key(index);
        let is_own: HashSet<&Domain> = own.iter().flat_map(|provider| &provider.domains).collect();
        let (mut instead, mut lists) = (HashMap::new(), Lists::default());
        for provider in own {
            if carried.iter().any(|entry| entry.id == provider.id) {
                instead.insert(provider.id.clone(), provider);
            } else {
                lists.push(Entry::own(provider.clone()));
            }
        }
        for mut entry in carried {
            if let Some(provider) = instead.get(&entry.id) {
                lists.push(Entry::own((*provider).clone()));
            } else {
                entry.keep_domains(|domain| !is_own.contains(domain));
                lists.push(entry);
            }
        }
        lists
    }

    fn push(&mut self, entry: Entry) {
        let index = self.entries.len();
        self.by_id.insert(entry.id.clone(), index);
        for domain in &entry.domains {
            self.by_domain.entry(domain.clone()).or_insert(index);
        }
        self.entries.push(entry);
    }
}

/// The own providers of all folders.
fn own_providers(folders: &[&Path], errors: &mut Vec<FileError>) -> Vec<Provider> {
    let mut all: Vec<Provider> = Vec::new();
    for folder in folders {
        for mut provider in sound_providers(&folder.join("providers"), errors) {
            if all.iter().all(|above| above.id != provider.id) {
                provider.domains.retain(|domain| all.iter().all(|above| !above.domains.contains(domain)));
                all.push(provider);
            }
        }
    }
    all
}

/// The providers of a folder that are sound and do not claim each other's domains.
fn sound_providers(folder: &Path, errors: &mut Vec<FileError>) -> Vec<Provider> {
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
    let claimed = provider.domains.iter().enumerate().filter_map(|(index, domain)| {
        Some(FileError {
            file: file.to_owned(),
            key: format!("domains[{index}]"),
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
