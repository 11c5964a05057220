//! What must hold in a provider file beside its keys: what a text must be, and what must be true of a whole record.

use std::collections::BTreeSet;
use std::net::IpAddr;

use serde::Deserialize;
use serde_json::Value;

use super::problem::{FileError, Problem, Wanted};
use super::provider::{ProviderId, SignInKind};
use super::refusal::{Refusal, fold};
use crate::model::address::Domain;
use crate::model::code::Shape;

/// The lowest contrast at which large white letters can be read (WCAG 2, 1.4.11).
const LEAST_CONTRAST: f64 = 3.0;

/// What is wrong with a file, so far.
pub(super) struct Findings<'a> {
    pub(super) file: &'a str,
    pub(super) errors: Vec<FileError>,
}

impl Findings<'_> {
    /// Notes a problem with a key.
    pub(super) fn add(&mut self, key: &str, problem: Problem) {
        self.errors.push(FileError { file: self.file.to_owned(), key: key.to_owned(), problem });
    }
}

/// The rule of a code's shape: its example has it.
pub(super) fn shape(findings: &mut Findings<'_>, key: &str, value: &Value) {
    let Ok(shape) = Shape::deserialize(value) else {
        return;
    };
    if shape.separator.is_some() && shape.group.is_none() {
        findings.add(&below(key, "group"), Problem::Missing);
    }
    if !shape.fits(&shape.example) {
        findings.add(&below(key, "example"), Problem::ExampleDoesNotFit);
    }
}

/// The rule of a refusal: every telling part occurs in its example.
pub(super) fn refusal(findings: &mut Findings<'_>, key: &str, value: &Value) {
    let Ok(refusal) = Refusal::deserialize(value) else {
        return;
    };
    let example = fold(&refusal.example);
    for (index, part) in refusal.contains.iter().enumerate() {
        if !example.contains(&fold(part)) {
            findings.add(&format!("{key}.contains[{index}]"), Problem::NotInExample);
        }
    }
}

/// The rule of a guide: where there are versions to pick from, the first says what it looks like too.
pub(super) fn versions(findings: &mut Findings<'_>, key: &str, value: &Value) {
    let has_others = value.get("versions").and_then(Value::as_array).is_some_and(|others| !others.is_empty());
    if has_others && value.get("sees").is_none() {
        findings.add(&below(key, "sees"), Problem::Missing);
    }
}

/// The rule of a tile: white letters can be read on it.
pub(super) fn tile(findings: &mut Findings<'_>, key: &str, value: &Value) {
    let Some(color) = value.get("color").and_then(Value::as_str) else {
        return;
    };
    match luminance(color) {
        None => findings.add(&below(key, "color"), Problem::BadValue(Wanted::Color)),
        Some(light) if 1.05 / (light + 0.05) < LEAST_CONTRAST => {
            findings.add(&below(key, "color"), Problem::TooLight);
        }
        Some(_) => {}
    }
}

/// The rules of a whole file: its name, its domains, and what its kind of sign-in asks for.
pub(super) fn provider(findings: &mut Findings<'_>, _: &str, value: &Value) {
    let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
    let name = stem(findings.file).to_owned();
    if !id.is_empty() && id != name {
        findings.add("id", Problem::IdIsNotFileName(name));
    }
    own_domains(findings, id, value);
    own_pages(findings, value);
    let kind = value.pointer("/sign_in/kind").and_then(|kind| SignInKind::deserialize(kind).ok());
    if let Some(kind) = kind {
        needs_of(findings, kind, value);
    }
}

fn own_domains(findings: &mut Findings<'_>, id: &str, value: &Value) {
    let mut seen = BTreeSet::new();
    let domains = value.get("domains").and_then(Value::as_array);
    for (index, domain) in domains.into_iter().flatten().enumerate() {
        if let Ok(domain) = Domain::deserialize(domain)
            && !seen.insert(domain)
        {
            let problem = Problem::DuplicateDomain(ProviderId(id.to_owned()));
            findings.add(&format!("domains[{index}]"), problem);
        }
    }
}

/// Where a file lists its sites, every page to open is on one of them: nobody is led elsewhere by a slip.
fn own_pages(findings: &mut Findings<'_>, value: &Value) {
    let Some(sites) = value.get("sites").and_then(|sites| Vec::<Domain>::deserialize(sites).ok()) else {
        return;
    };
    let mut pages = Vec::new();
    for (key, part) in value.as_object().into_iter().flatten().filter(|(key, _)| *key != "sources") {
        gather_pages(key, part, &mut pages);
    }
    for (key, page) in pages {
        let host = page.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#', ':']).next());
        let host = host.and_then(|host| Domain::parse(host).ok());
        // What is no address at all has been remarked on already.
        if let Some(host) = host.filter(|host| !sites.iter().any(|site| host.is_within(site))) {
            findings.add(&key, Problem::ForeignPage(host));
        }
    }
}

fn gather_pages<'v>(key: &str, value: &'v Value, into: &mut Vec<(String, &'v str)>) {
    match value {
        Value::Object(map) => {
            for (part, value) in map {
                match value {
                    Value::String(page) if part == "page" => into.push((below(key, part), page)),
                    value => gather_pages(&below(key, part), value, into),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                gather_pages(&format!("{key}[{index}]"), item, into);
            }
        }
        _ => {}
    }
}

/// What must stand in a file of a kind, and what must not: nobody is led to a code that cannot be had.
fn needs_of(findings: &mut Findings<'_>, kind: SignInKind, value: &Value) {
    let filled = |key: &str| match value.get(key) {
        Some(Value::Array(items)) => !items.is_empty(),
        Some(_) => true,
        None => false,
    };
    if kind.has_code() {
        for key in ["generate", "reset"] {
            if !filled(key) {
                findings.add(key, Problem::Missing);
            }
        }
    }
    if kind.has_code() || kind == SignInKind::LoginPassword {
        return;
    }
    if !filled("instead") {
        findings.add("instead", Problem::Missing);
    }
    for key in ["generate", "reset"] {
        if kind != SignInKind::Bridge && filled(key) {
            findings.add(key, Problem::NotForThisKind);
        }
    }
}

/// Takes a host name or an address literal.
pub(super) fn host(text: &str) -> Result<(), Wanted> {
    if text.parse::<IpAddr>().is_ok() {
        return Ok(());
    }
    Domain::parse(text).map(drop).map_err(|_| Wanted::Host)
}

/// Takes a domain.
pub(super) fn domain(text: &str) -> Result<(), Wanted> {
    Domain::parse(text).map(drop).map_err(|_| Wanted::Domain)
}

/// Takes an id: lower-case letters, digits and dashes.
pub(super) fn id(text: &str) -> Result<(), Wanted> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.chars().all(good) && !text.starts_with('-') && !text.ends_with('-') {
        Ok(())
    } else {
        Err(Wanted::Id)
    }
}

/// Takes a country code such as `CN`.
pub(super) fn region(text: &str) -> Result<(), Wanted> {
    if text.len() == 2 && text.bytes().all(|letter| letter.is_ascii_uppercase()) {
        Ok(())
    } else {
        Err(Wanted::Region)
    }
}

/// Takes the one to three letters of a tile.
pub(super) fn letters(text: &str) -> Result<(), Wanted> {
    if (1..=3).contains(&text.chars().count()) { Ok(()) } else { Err(Wanted::Letters) }
}

/// Takes the one character between the groups of a code.
pub(super) fn separator(text: &str) -> Result<(), Wanted> {
    match text.chars().collect::<Vec<_>>()[..] {
        [c] if c.is_ascii_punctuation() => Ok(()),
        _ => Err(Wanted::Separator),
    }
}

/// Takes `YYYY-MM` or `YYYY-MM-DD`.
pub(super) fn date(text: &str) -> Result<(), Wanted> {
    let whole = if text.len() == 7 { format!("{text}-01") } else { text.to_owned() };
    match whole.parse::<jiff::civil::Date>() {
        Ok(date) if date.to_string() == whole => Ok(()),
        _ => Err(Wanted::Date),
    }
}

/// The relative luminance of `#RRGGBB` (WCAG 2): 0 is black, 1 is white.
fn luminance(color: &str) -> Option<f64> {
    let digits = color.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
    let linear = |at: usize| {
        let part = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0;
        Some(if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * linear(0)? + 0.7152 * linear(2)? + 0.0722 * linear(4)?)
}

pub(super) fn below(key: &str, part: &str) -> String {
    if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") }
}

fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.strip_suffix(".json").unwrap_or(name)
}

/// The names that a parser's sentence has in it.
pub(super) fn names_in(said: &str) -> Vec<String> {
    said.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
