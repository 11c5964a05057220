//! What a shell offers while a command is typed: addresses and labels are those of the register, without asking a keychain.

use std::ffi::OsStr;

use clap_complete::engine::CompletionCandidate;

use crate::model::catalogue::Catalogue;
use crate::platform::paths::Paths;
use crate::storage::accounts::{Account, Register};
use crate::storage::settings::{NAMES, choices};
use crate::work::handoff::FORMATS;
use crate::work::recipes;

/// The saved accounts' addresses.
pub fn addresses(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, accounts().iter().map(|account| (account.address.to_string(), None)))
}

/// The labels of saved codes, each with its account. Which address was typed before is not known here.
pub fn labels(typed: &OsStr) -> Vec<CompletionCandidate> {
    let accounts = accounts();
    let all = accounts.iter().flat_map(|account| {
        account.codes.iter().map(|code| (code.label.clone(), Some(account.address.to_string())))
    });
    offered(typed, all.filter(|(label, _)| !label.is_empty()))
}

/// The formats of `export`, each with its program.
pub fn formats(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, FORMATS.iter().map(|format| (format.id.to_owned(), Some(format.program.to_owned()))))
}

/// The programs that a code can be handed to.
pub fn programs(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, FORMATS.iter().map(|format| (format.program.to_owned(), None)))
}

/// The providers, the person's own too.
pub fn providers(typed: &OsStr) -> Vec<CompletionCandidate> {
    let (catalogue, _) = Paths::of_user()
        .map_or_else(|_| (Catalogue::built_in(), Vec::new()), |paths| recipes::catalogue(&paths));
    let entries = catalogue.entries().iter();
    offered(typed, entries.map(|entry| (entry.id.0.clone(), Some(entry.name.get("en").to_owned()))))
}

/// The built-in providers that lead to a code by steps.
pub fn guided_providers(typed: &OsStr) -> Vec<CompletionCandidate> {
    let catalogue = Catalogue::built_in();
    let guided = catalogue.providers().filter(|provider| provider.is_guided());
    offered(typed, guided.map(|it| (it.id.0.clone(), Some(it.name.get("en").to_owned()))))
}

/// The names of settings, each with what it may be.
pub fn setting_names(typed: &OsStr) -> Vec<CompletionCandidate> {
    offered(typed, NAMES.iter().map(|name| ((*name).to_owned(), Some(choices(name).join(", ")))))
}

/// What settings may be, each with their names. Which one was typed before is not known here.
pub fn setting_values(typed: &OsStr) -> Vec<CompletionCandidate> {
    let of =
        |name: &'static str| choices(name).into_iter().map(move |it| (it.to_owned(), Some(name.to_owned())));
    // A word in capitals stands for something of one's own.
    let is_word = |(value, _): &(String, Option<String>)| value.chars().any(char::is_lowercase);
    offered(typed, NAMES.into_iter().flat_map(of).filter(is_word))
}

/// Those that begin with what was typed, each once, with what a shell may show beside.
pub fn offered(
    typed: &OsStr,
    all: impl Iterator<Item = (String, Option<String>)>,
) -> Vec<CompletionCandidate> {
    let Some(typed) = typed.to_str() else { return Vec::new() };
    let mut found: Vec<(String, Option<String>)> =
        all.filter(|(value, _)| value.to_lowercase().starts_with(&typed.to_lowercase())).collect();
    found.sort();
    found.dedup_by(|one, other| one.0 == other.0);
    let candidate = |(value, beside): (String, Option<String>)| {
        CompletionCandidate::new(value).help(beside.map(Into::into))
    };
    found.into_iter().map(candidate).collect()
}

/// What the register has; nothing where it cannot be read.
fn accounts() -> Vec<Account> {
    Paths::of_user().map(|paths| Register::glance(&paths.data)).unwrap_or_default()
}
