//! How words are looked for in what servers say.

use unicode_normalization::UnicodeNormalization;

use crate::model::catalogue::fold;

/// One idea: its words, with commas between them, and lines of explanation that begin with `#`.
#[derive(Clone, Copy)]
pub(super) struct Words(pub(super) &'static str);

impl Words {
    pub(super) fn all(self) -> impl Iterator<Item = &'static str> {
        let lines = self.0.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(|line| line.split(',')).map(str::trim).filter(|word| !word.is_empty())
    }

    /// Whether one of them stands in a text that was [`folded`].
    pub(super) fn are_in(self, text: &str) -> bool {
        self.all().any(|word| has(text, word))
    }
}

/// A text made comparable: lower case, single spaces, no accents on Latin letters.
pub(super) fn folded(text: &str) -> String {
    let mut is_latin = false;
    let plain = text.nfd().filter(|c| {
        let is_accent = ('\u{300}'..='\u{36f}').contains(c);
        if !is_accent {
            is_latin = c.is_ascii_alphabetic();
        }
        !(is_accent && is_latin)
    });
    fold(&plain.nfc().collect::<String>())
}

/// Whether a word stands in a text that was [`folded`].
pub(super) fn has(text: &str, word: &str) -> bool {
    let (word, is_whole) = word.strip_suffix('|').map_or((word, false), |word| (word, true));
    let starts_at_words = word.chars().next().is_some_and(has_case);
    text.match_indices(word).any(|(index, _)| {
        let before = text[..index].chars().next_back();
        let after = text[index + word.len()..].chars().next();
        let is_start = !starts_at_words || !before.is_some_and(has_case);
        is_start && !(is_whole && after.is_some_and(|c| has_case(c) || c.is_ascii_digit()))
    })
}

/// Whether a character is of a script that puts spaces between words.
fn has_case(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_begins_where_words_begin() {
        assert!(has("your ip is bad", "ip|") && !has("the ipa is bad", "ip|") && !has("a tip", "ip|"));
        assert!(has("err.login.ipdeny", "ipdeny") && has("locked", "lock") && !has("unlocked", "lock"));
        assert!(has("请使用授权码登录", "授权码") && has("您的ip已被", "ip|"));
        assert_eq!(folded("ÉCHEC  d’authentification: Ключ ЙЁ が"), "echec d'authentification: ключ йё が");
    }
}
