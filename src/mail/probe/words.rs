//! The words that mail servers use for what matters in a refusal, in English, Chinese, German, French, Italian, Russian,
//! Korean and Japanese: one file of `assets/refusal-words` for each idea, which says in its first line what the idea is.
//! [`super::patterns`] puts them together.
//!
//! They are written as [`folded`](super::vocabulary::folded) leaves them: lower case, without accents on Latin letters. A
//! word stands for all that begins with it at the start of a word; with `|` at its end it stands for itself alone.
//! Chinese, Japanese and Korean have no such starts: there it may stand anywhere.

use std::sync::LazyLock;

use super::vocabulary::{Words, has};

macro_rules! ideas {
    ($($idea:ident = $file:literal,)*) => {
        $(pub(super) const $idea: Words = Words(include_str!(concat!("../../../assets/refusal-words/", $file, ".txt")));)*
        const ALL: &[Words] = &[$($idea),*];
    };
}

ideas! {
    ACCOUNT = "account",
    LOCKED = "locked",
    SERVICE = "service",
    OFF = "off",
    PLACE = "place",
    BLOCKED = "blocked",
    BLOCKLISTS = "blocklists",
    APP_PASSWORD = "app-password",
    OAUTH = "oauth",
    PASSWORDS = "passwords",
    ENDED = "ended",
    BROWSER = "browser",
    CONFIRM = "confirm",
    HUMAN = "human",
    CLIENT_ID = "client-id",
    CONNECTIONS = "connections",
    ATTEMPTS = "attempts",
    TOO_MANY = "too-many",
    TOO_OFTEN = "too-often",
    SENDER = "sender",
    NOT_OWN = "not-own",
    FULL = "full",
    ENCRYPTION = "encryption",
    WANTED = "wanted",
    MECHANISM = "mechanism",
    NOT_THERE = "not-there",
    ADDRESS = "address",
    UNKNOWN = "unknown",
    BUSY = "busy",
    SIGN_IN = "sign-in",
    WRONG = "wrong",
}

/// The words that [`count_in`] looks for: a server can make it look often, so that they are told apart once.
static TELLING: LazyLock<Vec<&str>> =
    LazyLock::new(|| ALL.iter().flat_map(|words| words.all()).filter(|word| is_telling(word)).collect());

/// How many of all these words stand in a text that was [`folded`](super::vocabulary::folded): short Latin ones, which
/// stand in anything, left out.
pub(super) fn count_in(text: &str) -> usize {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    // Most words fail at their first letter, long before the text is searched for them.
    let may_stand = |word: &&&str| word.chars().all(|c| c == '|' || letters.binary_search(&c).is_ok());
    TELLING.iter().filter(may_stand).filter(|word| has(text, word)).count()
}

fn is_telling(word: &str) -> bool {
    !word.is_ascii() || word.len() > 4
}

#[cfg(test)]
mod tests {
    use super::super::vocabulary::folded;
    use super::*;

    #[test]
    fn words_are_written_as_texts_are_read() {
        for words in ALL {
            for word in words.all() {
                let bare = word.trim_end_matches('|');
                assert_eq!(folded(bare), bare, "{word}");
            }
        }
    }
}
