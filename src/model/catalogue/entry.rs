//! What searching and looking up need of a provider; the rest of its file is read when somebody turns to it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::embedded::{FIRST, Packed};
use super::provider::{Provider, ProviderId, SignInKind, Tile};
use super::text::Text;
use crate::model::address::Domain;

/// So many domains of a provider are well known where it is none of the usual ones. Some have two hundred, and the later ones are plain
/// words or family names, which somebody else's domain is easily near to.
const FIRST_DOMAINS: usize = 20;

/// A provider as a list shows it.
pub struct Entry {
    /// Its stable name.
    pub id: ProviderId,
    /// Its name in each language.
    pub name: Text,
    /// Its name as it writes it itself, where that differs.
    pub native_name: Option<String>,
    /// Other names that people look for.
    pub aliases: Vec<String>,
    /// The letters and colour that stand for it.
    pub tile: Tile,
    /// What mail programs sign in with.
    pub kind: SignInKind,
    /// What that is called in each language.
    pub term: Text,
    /// The domains of its addresses.
    pub domains: Vec<Domain>,
    /// Whether addresses below these domains are its own, too.
    pub(super) subdomains: bool,
    /// Endings of the mail exchangers of customers' own domains, those of its data centres too.
    pub mx_suffixes: Vec<Domain>,
    /// Where its customers are; empty where they are everywhere.
    pub regions: Vec<String>,
    /// The names of all its servers.
    pub(super) hosts: Vec<String>,
    packed: Option<&'static Packed>,
    whole: OnceLock<Option<Arc<Provider>>>,
}

impl Entry {
    /// A built-in one. `None` for a kind that the program does not know, which the tests rule out.
    pub(super) fn packed(file: &'static Packed) -> Option<Entry> {
        let kind: StrDeserializer<'_, Error> = file.kind.into_deserializer();
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let domains = |names: &[&str]| names.iter().map(|name| Domain::of_ascii(name)).collect();
        let text = |pairs: &[(&str, &str)]| {
            Text(
                pairs
                    .iter()
                    .map(|(tag, words)| ((*tag).to_owned(), (*words).to_owned()))
                    .collect::<BTreeMap<_, _>>(),
            )
        };
        Some(Entry {
            id: ProviderId(file.id.to_owned()),
            name: text(file.name),
            native_name: file.native_name.map(str::to_owned),
            aliases: owned(file.aliases),
            tile: Tile { letters: file.letters.to_owned(), color: file.color.to_owned() },
            kind: SignInKind::deserialize(kind).ok()?,
            term: text(file.term),
            domains: domains(file.domains),
            subdomains: file.subdomains,
            mx_suffixes: domains(file.mx_suffixes),
            regions: owned(file.regions),
            hosts: owned(file.hosts),
            packed: Some(file),
            whole: OnceLock::new(),
        })
    }

    /// One of the user's own.
    pub(super) fn own(provider: Arc<Provider>) -> Entry {
        let hosts = provider.all_servers().map(|server| server.host.clone()).collect();
        let mx_suffixes = provider.all_mx_suffixes().cloned().collect();
        Entry {
            id: provider.id.clone(),
            name: provider.name.clone(),
            native_name: provider.native_name.clone(),
            aliases: provider.aliases.clone(),
            tile: provider.tile.clone(),
            kind: provider.sign_in.kind,
            term: provider.sign_in.term.clone(),
            domains: provider.domains.clone(),
            subdomains: provider.subdomains,
            mx_suffixes,
            regions: provider.regions.clone(),
            hosts,
            packed: None,
            whole: OnceLock::from(Some(provider)),
        }
    }

    /// How many of its domains are known well enough that somebody may have meant one of them.
    pub(super) fn well_known_domains(&self) -> usize {
        if FIRST.contains(&self.id.as_str()) { self.domains.len() } else { FIRST_DOMAINS }
    }

    /// Leaves it these domains alone.
    pub(super) fn keep_domains(&mut self, keeps: impl Fn(&Domain) -> bool) {
        if self.domains.iter().all(&keeps) {
            return;
        }
        self.domains.retain(keeps);
        // A built-in one is read later, with the domains that it has then.
        if let Some(Some(provider)) = self.whole.get() {
            let provider = Provider { domains: self.domains.clone(), ..(**provider).clone() };
            self.whole = OnceLock::from(Some(Arc::new(provider)));
        }
    }

    /// All that is known about it. `None` where a built-in file is broken, which the tests rule out.
    pub fn provider(&self) -> Option<&Arc<Provider>> {
        let read = || {
            // Domains that the user's own files have taken are no longer this one's.
            let provider = self.packed?.unpack()?;
            Some(Arc::new(Provider { domains: self.domains.clone(), ..provider }))
        };
        self.whole.get_or_init(read).as_ref()
    }

    /// How far down it stands for a reader in a region: the usual ones of the region, those that are everywhere, the
    /// region's others, and then the rest.
    pub(super) fn distance(&self, region: Option<&str>) -> u8 {
        let Some(region) = region else {
            return 0;
        };
        let is_usual = FIRST.contains(&self.id.as_str());
        let is_near = self.regions.iter().any(|it| it == region);
        match (is_near, self.regions.is_empty(), is_usual) {
            (true, _, true) => 0,
            (_, true, true) => 1,
            (true, _, false) => 2,
            (_, true, false) => 3,
            _ => 4,
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("id", &self.id).finish_non_exhaustive()
    }
}
