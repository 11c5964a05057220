//! Files of `[sections]` with `key=value` lines, as GLib, Claws and others write them.

use std::collections::BTreeMap;

/// A section: its name, and its values by key. Keys whose name speaks of a secret are not taken.
pub(super) struct Section {
    pub(super) name: String,
    values: BTreeMap<String, String>,
}

impl Section {
    /// A value, where it is there and not empty.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether a value is one of the words for yes.
    pub(super) fn is_on(&self, key: &str) -> bool {
        self.get(key).is_some_and(|value| matches!(value, "true" | "1" | "yes"))
    }
}

/// All sections, in order.
pub(super) fn sections(text: &str) -> Vec<Section> {
    let mut all: Vec<Section> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            all.push(Section { name: name.to_owned(), values: BTreeMap::new() });
        } else if let (Some(section), Some((key, value))) = (all.last_mut(), line.split_once('='))
            && !is_secret(key)
        {
            section.values.insert(key.trim().to_owned(), value.trim().to_owned());
        }
    }
    all
}

/// Whether a key's name speaks of a secret.
pub(super) fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["pass", "token", "secret"].iter().any(|word| key.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_even_taken() {
        let text = "x=1\n[Account: 1]\nhost = imap.qq.com\npassword=hush\nRefreshToken=hush\nempty=\n[b]\n";
        let all = sections(text);
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].get("host"), Some("imap.qq.com"));
        assert_eq!(
            (all[0].get("password"), all[0].get("RefreshToken"), all[0].get("empty")),
            (None, None, None)
        );
    }
}
