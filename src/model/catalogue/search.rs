//! Finds providers by what a person types: a name in any language, part of a domain, a whole address.

use unicode_normalization::UnicodeNormalization;

use super::entry::Entry;

/// The providers that a text fits, best first, then the nearest to the reader, and otherwise in the given order; all
/// of them for an empty text.
pub(super) fn search<'a>(entries: &'a [Entry], query: &str, region: Option<&str>) -> Vec<&'a Entry> {
    let query = plain(query);
    // Of an address only the domain tells anything.
    let wanted = query.rsplit('@').next().unwrap_or_default();
    let ranked = entries.iter().filter_map(|entry| {
        let rank = if wanted.is_empty() { 0 } else { rank(entry, wanted)? };
        Some((rank, entry.distance(region), entry))
    });
    let mut found: Vec<_> = ranked.collect();
    found.sort_by_key(|(rank, distance, _)| (*rank, *distance));
    found.into_iter().map(|(.., entry)| entry).collect()
}

/// How well a provider fits: 0 is a whole name or domain, 1 the beginning of one, 2 some part; `None` is not at all.
fn rank(entry: &Entry, wanted: &str) -> Option<u8> {
    let names = entry.name.0.values().chain(&entry.native_name).chain(&entry.aliases);
    let domains = entry.domains.iter().map(|domain| domain.as_str().to_owned());
    names
        .map(|name| plain(name))
        .chain([plain(entry.id.as_str())])
        .chain(domains)
        .filter_map(|text| match text.find(wanted)? {
            0 if text.len() == wanted.len() => Some(0),
            0 => Some(1),
            _ => Some(2),
        })
        .min()
}

/// Lower case, narrow, and without white space, so that `163 邮箱` and `１６３邮箱` are the same.
fn plain(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
