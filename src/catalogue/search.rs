//! Finds providers by what a person types: a name in any language, part of a domain, a whole address.

use unicode_normalization::UnicodeNormalization;

use super::provider::Provider;

/// The providers that a text fits, best first and otherwise in the given order; all of them for an empty text.
pub(super) fn search<'a>(providers: &'a [Provider], query: &str) -> Vec<&'a Provider> {
    let query = plain(query);
    // Of an address only the domain tells anything.
    let wanted = query.rsplit('@').next().unwrap_or_default();
    if wanted.is_empty() {
        return providers.iter().collect();
    }
    let mut found: Vec<(u8, &Provider)> =
        providers.iter().filter_map(|provider| Some((rank(provider, wanted)?, provider))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, provider)| provider).collect()
}

/// How well a provider fits: 0 is a whole name or domain, 1 the beginning of one, 2 some part; `None` is not at all.
fn rank(provider: &Provider, wanted: &str) -> Option<u8> {
    let names = provider.name.0.values().chain(&provider.native_name);
    let domains = provider.domains.iter().map(|domain| domain.as_str());
    names
        .map(|name| plain(name))
        .chain([plain(provider.id.as_str())])
        .chain(domains.map(str::to_owned))
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
