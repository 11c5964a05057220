//! Slips of the fingers in well-known domains: `gmial.com`, `qq.con`, `163.co`.

use strsim::osa_distance;

use super::entry::Entry;
use crate::address::Domain;

/// Names shorter than this are too much alike: of them only the ending is looked at, and letters that changed places.
const SHORT: usize = 4;
/// From this length of a name on, a slip in the name and one in the ending may come together.
const LONG: usize = 5;
/// Slips of `com` that are more than one letter away from it, or a domain's ending of their own.
const OF_COM: [&str; 7] = ["co", "cm", "om", "con", "cmo", "ocm", "comm"];

/// The domain of a provider that a domain nobody knows was most likely meant to be: the nearest, and among equals the
/// most usual. `None` where nothing is near.
pub(super) fn meant<'a>(entries: &'a [Entry], domain: &Domain) -> Option<&'a Domain> {
    let known = entries.iter().flat_map(|entry| &entry.domains);
    let near = known.filter_map(|known| Some((slips(known.as_str(), domain.as_str())?, known)));
    near.min_by_key(|(slips, _)| *slips).map(|(_, known)| known)
}

/// How many slips lie between a known domain and a typed one; `None` for too many.
fn slips(known: &str, typed: &str) -> Option<usize> {
    let ((name, ending), (typed_name, typed_ending)) = (known.split_once('.')?, typed.split_once('.')?);
    let in_ending = match (ending, typed_ending) {
        (ending, typed) if ending == typed => 0,
        ("com", typed) if OF_COM.contains(&typed) => 1,
        (ending, typed) if ending.len() > 2 && osa_distance(ending, typed) == 1 => 1,
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
        ] {
            assert_eq!(slips(known, typed), count, "{typed} for {known}");
        }
    }
}
