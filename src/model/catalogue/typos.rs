//! Slips of the fingers in well-known domains: `gmial.com`, `qq.con`, `163.co`.

use strsim::osa_distance;

use super::entry::Entry;
use crate::model::address::Domain;

/// Names shorter than this are too much alike: of them only the ending is looked at, and letters that changed places.
const SHORT: usize = 4;
/// From this length of a name on, a slip in the name and one in the ending may come together.
const LONG: usize = 5;
/// What stands before a domain in the names of its hosts.
const HOSTS: [&str; 10] = ["www", "mail", "imap", "smtp", "pop", "pop3", "webmail", "email", "m", "mx"];
/// Slips of `com` that are more than one letter away from it, or a domain's ending of their own.
const OF_COM: [&str; 7] = ["co", "cm", "om", "con", "cmo", "ocm", "comm"];

/// The domain of a provider that a domain nobody knows was most likely meant to be: the nearest, and among equals the
/// most usual. `None` where nothing is near.
pub(super) fn meant<'a>(entries: &'a [Entry], domain: &Domain) -> Option<&'a Domain> {
    let known = || entries.iter().flat_map(|entry| entry.domains.iter().take(entry.well_known_domains()));
    // The host of a provider's web site or servers in place of its domain.
    let below = domain.as_str().split_once('.').filter(|(host, _)| HOSTS.contains(host));
    if let Some(parent) = below.and_then(|(_, rest)| known().find(|known| known.as_str() == rest)) {
        return Some(parent);
    }
    let near = known().filter_map(|known| Some((slips(known.as_str(), domain.as_str())?, known)));
    near.min_by_key(|(slips, _)| *slips).map(|(_, known)| known)
}

/// The domain of a provider that a name without a dot was most likely meant to be: `gmailcom`, `qq`. Names that several
/// providers have are left alone.
pub(super) fn without_dot<'a>(entries: &'a [Entry], name: &str) -> Option<&'a Domain> {
    let known = || entries.iter().flat_map(|entry| &entry.domains);
    if let Some(whole) = known().find(|known| known.as_str().replace('.', "") == name) {
        return Some(whole);
    }
    let named: Vec<&Domain> = known().filter(|it| it.as_str().split('.').next() == Some(name)).collect();
    let in_com =
        named.iter().find(|it| it.as_str().split_once('.').is_some_and(|(_, ending)| ending == "com"));
    in_com.copied().or(if let [only] = named[..] { Some(only) } else { None })
}

/// How many slips lie between a known domain and a typed one; `None` for too many.
fn slips(known: &str, typed: &str) -> Option<usize> {
    let ((name, ending), (typed_name, typed_ending)) = (known.split_once('.')?, typed.split_once('.')?);
    let in_ending = match (ending, typed_ending) {
        (ending, typed) if ending == typed => 0,
        ("com", typed) if OF_COM.contains(&typed) => 1,
        // Another country is no slip: yahoo.com.cn was never yahoo.com.vn.
        (ending, typed)
            if ending.len() > 2 && is_same_country(ending, typed) && osa_distance(ending, typed) == 1 =>
        {
            1
        }
        _ => return None,
    };
    let in_name = match osa_distance(name, typed_name) {
        0 => 0,
        1 if name.len() >= SHORT && typed_name.len() >= SHORT => 1,
        1 if is_swapped(name, typed_name) => 1,
        _ => return None,
    };
    match in_ending + in_name {
        1 => Some(1),
        2 if name.len() >= LONG => Some(2),
        _ => None,
    }
}

/// Whether two endings end in the same country, or in none.
fn is_same_country(one: &str, other: &str) -> bool {
    match (country(one), country(other)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

fn country(ending: &str) -> Option<&str> {
    ending.rsplit('.').next().filter(|last| last.len() == 2)
}

/// Whether two names of the same letters differ by two that changed places.
fn is_swapped(one: &str, other: &str) -> bool {
    let letters = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    letters(one) == letters(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (known, typed, count) in [
            ("gmail.com", "gmial.com", Some(1)),
            ("gmail.com", "gmai.com", Some(1)),
            ("gmail.com", "gmail.con", Some(1)),
            ("gmail.com", "gnail.cmo", Some(2)),
            ("qq.com", "qq.con", Some(1)),
            ("163.com", "163.co", Some(1)),
            ("163.com", "136.com", Some(1)),
            ("163.com", "164.com", None),
            ("qq.com", "qw.com", None),
            ("gmx.de", "gmx.dk", None),
            ("yahoo.co.uk", "yaho.co.uk", Some(1)),
            ("orange.fr", "orange.com", None),
            ("me.com", "my.com", None),
            ("gmail.com", "hmailer.com", None),
            ("yahoo.com.vn", "yahoo.com.cn", None),
            ("yahoo.com.vn", "yahoo.con.vn", Some(1)),
        ] {
            assert_eq!(slips(known, typed), count, "{typed} for {known}");
        }
    }
}
