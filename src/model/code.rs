//! The authorization code: the secret that a provider hands out for mail programs. It is not the login password.

mod tidy;

use std::fmt;

use serde::Deserialize;
use zeroize::{Zeroize, Zeroizing};

pub use tidy::{Changes, tidy};

/// An authorization code (QQ 授权码, Apple and Google app-specific password, …), kept so that it cannot leak by
/// accident: no `Display`, no `Serialize`, a redacted `Debug`, and memory that is zeroed when it is dropped.
#[derive(Clone)]
pub struct Code(Zeroizing<String>);

/// The longest text that is taken as a code, in bytes: Windows keeps no more than 2,560 bytes of UTF-16.
pub const LONGEST_CODE: usize = 1024;

/// Why a text cannot be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing but white space.
    #[error("the code is empty")]
    Empty,
    /// Longer than [`LONGEST_CODE`] bytes.
    #[error("the code is too long")]
    TooLong,
    /// A line break or another control character stands inside: most likely more than the code was copied.
    #[error("the code has a line break or control character in it")]
    ControlCharacter,
}

impl Code {
    /// Takes a text as a code, just as it stands.
    ///
    /// # Errors
    /// When it is empty, too long, or has control characters in it.
    pub fn new(text: &str) -> Result<Code, CodeError> {
        if text.trim().is_empty() {
            Err(CodeError::Empty)
        } else if text.len() > LONGEST_CODE {
            Err(CodeError::TooLong)
        } else if text.chars().any(char::is_control) {
            Err(CodeError::ControlCharacter)
        } else {
            Ok(Code(Zeroizing::new(text.to_owned())))
        }
    }

    /// The secret itself, for the wire, the vault and the hand-off; never for a log.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Code) -> bool {
        is_same_secret(&self.0, &other.0)
    }
}

impl Eq for Code {}

/// Compares secrets in a time that tells nothing of where they differ.
pub fn is_same_secret(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// A text field's content that holds a code or half of one: zeroed when dropped, redacted in `Debug`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(Zeroizing<String>);

impl Typed {
    /// Takes over what a field holds.
    pub fn new(text: String) -> Typed {
        Typed(Zeroizing::new(text))
    }

    /// What the field holds.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Empties the field and zeroes what it held.
    pub fn clear(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// The characters that a provider's codes are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alphabet {
    /// a–z
    Lower,
    /// A–Z
    Upper,
    /// a–z and A–Z
    Letters,
    /// 0–9
    Digits,
    /// a–z and 0–9
    LowerDigits,
    /// a–z, A–Z and 0–9
    LettersDigits,
    /// a–z, A–Z, 0–9, `-` and `_`
    UrlSafe,
}

impl Alphabet {
    /// Whether a character belongs to it.
    pub fn has(self, c: char) -> bool {
        match self {
            Alphabet::Lower => c.is_ascii_lowercase(),
            Alphabet::Upper => c.is_ascii_uppercase(),
            Alphabet::Letters => c.is_ascii_alphabetic(),
            Alphabet::Digits => c.is_ascii_digit(),
            Alphabet::LowerDigits => c.is_ascii_lowercase() || c.is_ascii_digit(),
            Alphabet::LettersDigits => c.is_ascii_alphanumeric(),
            Alphabet::UrlSafe => c.is_ascii_alphanumeric() || matches!(c, '-' | '_'),
        }
    }
}

/// How sure the shape of a provider's codes is. A shape is a hint for a remark, never a reason to refuse a paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShapeCertainty {
    /// The provider documents it.
    Documented,
    /// Public samples show it.
    Observed,
}

/// What a provider's codes look like.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// How many characters, separators not counted.
    pub length: usize,
    /// Of which characters, separators not counted.
    pub alphabet: Alphabet,
    /// How many characters stand together where the site shows groups.
    #[serde(default)]
    pub group: Option<usize>,
    /// The character between the groups that belongs to the code and is sent (Apple's dash). Spaces between groups
    /// are only for reading and never belong to a code of known shape.
    #[serde(default)]
    pub separator: Option<char>,
    /// How sure this is.
    pub certainty: ShapeCertainty,
    /// An invented code of this shape.
    pub example: String,
}

impl Shape {
    /// Whether a tidied text has this shape.
    pub fn fits(&self, text: &str) -> bool {
        let parts: Vec<&str> = match self.separator {
            Some(separator) => text.split(separator).collect(),
            None => vec![text],
        };
        let grouped = match (self.separator, self.group) {
            (Some(_), Some(size)) => parts.iter().all(|part| part.chars().count() == size),
            _ => true,
        };
        let bare: Vec<char> = parts.concat().chars().collect();
        grouped && bare.len() == self.length && bare.iter().all(|c| self.alphabet.has(*c))
    }
}

/// Whether a character takes no room on a screen, or turns the direction of what follows.
pub fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What can be said about a tidied text before it is tried. Nothing is refused for its shape, but asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plausibility {
    /// Nothing typed yet.
    Nothing,
    /// It has the provider's shape.
    Fits,
    /// It is shorter than the provider's codes; how many characters are there, and how many there should be.
    TooShort(usize, usize),
    /// It is longer than the provider's codes; how many characters are there, and how many there should be.
    TooLong(usize, usize),
    /// It has the right length, but a character that the provider's codes never have.
    Foreign(char),
    /// It has the provider's shape but for capitals, where the provider's codes have small letters only.
    Capitals,
    /// It has the provider's shape but for small letters, where the provider's codes have capitals only.
    SmallLetters,
    /// It mixes what passwords mix and codes of this provider do not: most likely the login password.
    LikeLoginPassword,
    /// It is the mail address.
    TheAddress,
    /// The provider's codes have no known shape, and nothing stands out.
    Unknown,
    /// The shape is unknown, and white space stands at an end: kept as it is.
    SpaceAtEnd,
    /// The shape is unknown, and characters that cannot be seen stand in it: kept as they are.
    Invisible,
    /// The shape is unknown, and spaces stand in it that no keyboard makes: kept as they are.
    OddSpaces,
    /// The shape is unknown, and it stands in blocks, as sites show codes for reading: kept as it is.
    Blocks,
    /// The shape is unknown, and this character that is not ASCII stands in it: kept as it is.
    NotAscii(char),
}

impl Plausibility {
    /// Whether it can hardly be a code of this provider: then it is sent only if the person insists.
    pub fn is_no_fit(&self) -> bool {
        matches!(
            self,
            Plausibility::TooShort(..)
                | Plausibility::TooLong(..)
                | Plausibility::Foreign(_)
                | Plausibility::LikeLoginPassword
                | Plausibility::TheAddress
        )
    }
}

/// Whether a character is a space that no keyboard makes: no-break, full-width and others.
pub fn is_odd_space(c: char) -> bool {
    c != ' ' && (c.is_whitespace() || c == '\u{3164}')
}

/// Remarks on a text that is about to be tried as a code.
pub fn plausibility(text: &str, shape: Option<&Shape>, address: &str) -> Plausibility {
    if text.trim().is_empty() {
        return Plausibility::Nothing;
    }
    if text.trim().eq_ignore_ascii_case(address) {
        return Plausibility::TheAddress;
    }
    let Some(shape) = shape else {
        return what_stands_out(text);
    };
    if shape.fits(text) {
        return Plausibility::Fits;
    }
    if shape.fits(&Zeroizing::new(text.to_ascii_lowercase())) {
        return Plausibility::Capitals;
    }
    if shape.fits(&Zeroizing::new(text.to_ascii_uppercase())) {
        return Plausibility::SmallLetters;
    }
    let bare: Vec<char> = text.chars().filter(|c| Some(*c) != shape.separator).collect();
    let foreign = bare.iter().copied().find(|c| !shape.alphabet.has(*c));
    match (foreign, bare.len()) {
        (Some(_), count) if count != shape.length => Plausibility::LikeLoginPassword,
        (Some(c), _) => Plausibility::Foreign(c),
        (None, count) if count < shape.length => Plausibility::TooShort(count, shape.length),
        (None, count) => Plausibility::TooLong(count, shape.length),
    }
}

/// Whether a text stands in blocks of letters and digits, all of one length: `abcd efgh ijkl`.
fn is_in_blocks(text: &str) -> bool {
    let blocks: Vec<&str> = text.split(' ').collect();
    let is_block = |block: &&str| block.chars().all(|c| c.is_ascii_alphanumeric());
    let length = blocks[0].len();
    blocks.len() > 1
        && (3..=6).contains(&length)
        && blocks.iter().all(is_block)
        && blocks.iter().all(|block| block.len() == length)
}

/// What may not be meant in a text of unknown shape.
fn what_stands_out(text: &str) -> Plausibility {
    if text.chars().any(is_unseen) {
        Plausibility::Invisible
    } else if text.trim() != text {
        Plausibility::SpaceAtEnd
    } else if text.chars().any(is_odd_space) {
        Plausibility::OddSpaces
    } else if is_in_blocks(text) {
        Plausibility::Blocks
    } else {
        text.chars().find(|c| !c.is_ascii()).map_or(Plausibility::Unknown, Plausibility::NotAscii)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn qq() -> Shape {
        Shape {
            length: 16,
            alphabet: Alphabet::Lower,
            group: Some(4),
            separator: None,
            certainty: ShapeCertainty::Observed,
            example: "abcdefghijklmnop".into(),
        }
    }

    fn apple() -> Shape {
        Shape { separator: Some('-'), ..qq() }
    }

    #[test]
    fn debug_tells_nothing() {
        let code = Code::new("abcdefghijklmnop").unwrap();
        assert_eq!(format!("{code:?}"), "Code(…)");
        assert_eq!(format!("{:?}", Typed::new("abcd".into())), "Typed(…)");
    }

    #[test]
    fn refuses_what_cannot_be_a_code() {
        assert_eq!(Code::new(" \u{a0}"), Err(CodeError::Empty));
        assert_eq!(Code::new("abc\ndef"), Err(CodeError::ControlCharacter));
        assert_eq!(Code::new(&"a".repeat(LONGEST_CODE + 1)), Err(CodeError::TooLong));
    }

    #[test]
    fn tidies_a_known_shape_and_says_what_it_did() {
        let cases = [
            ("abcd efgh ijkl mnop", Changes { spaces: 3, ..Changes::default() }),
            ("abcd\u{a0}efgh\u{200b}ijklmnop\n", Changes { spaces: 2, invisible: 1, ..Changes::default() }),
            ("“abcdefghijklmnop”", Changes { quotes: 2, ..Changes::default() }),
            ("ａbcdefghijklmnoｐ", Changes { mapped: 2, ..Changes::default() }),
            ("abcdefghijklmnop", Changes::default()),
        ];
        for (raw, changes) in cases {
            let (text, made) = tidy(raw, Some(&qq()));
            assert_eq!((text.as_str(), made), ("abcdefghijklmnop", changes), "{raw:?}");
        }
    }

    #[test]
    fn puts_separators_back_that_belong_to_the_code() {
        for raw in ["abcd-efgh-ijkl-mnop", "abcdefghijklmnop", "abcd efgh ijkl mnop", "abcd–efgh–ijkl–mnop"]
        {
            assert_eq!(tidy(raw, Some(&apple())).0.as_str(), "abcd-efgh-ijkl-mnop", "{raw:?}");
        }
    }

    #[test]
    fn a_grouped_code_is_tidied_whatever_its_capitals_and_dashes() {
        let (text, changes) = tidy("abcd\u{2011}efgh\u{2011}ijkl\u{2011}mnop", Some(&apple()));
        assert_eq!(text.as_str(), "abcd-efgh-ijkl-mnop");
        assert_eq!(changes, Changes { dashes: 3, ..Changes::default() });
        // What is a letter is never made another.
        let (text, _) = tidy("ABCDEFGHIJKLMNOP", Some(&apple()));
        assert_eq!(plausibility(text.as_str(), Some(&apple()), "me@icloud.com"), Plausibility::Foreign('A'));
        let (text, _) = tidy("ABCD-EFGH-IJKL-MNOP", Some(&apple()));
        assert_eq!(plausibility(text.as_str(), Some(&apple()), "me@icloud.com"), Plausibility::Capitals);
    }

    #[test]
    fn finds_the_one_run_among_other_things() {
        for raw in [
            "abcdefghijklmnop。",
            "【abcdefghijklmnop】",
            "授权码：abcdefghijklmnop",
            "Code: abcd efgh ijkl mnop.",
            "您的授权码为ａbcdefghijklmnop，请妥善保管",
            "(abcdefghijklmnop)",
            "QQ code 2024: abcdefghijklmnop abcdefghijklmnop",
        ] {
            let (text, changes) = tidy(raw, Some(&qq()));
            assert_eq!(text.as_str(), "abcdefghijklmnop", "{raw}");
            assert!(changes.around > 0, "{raw}: {changes:?}");
        }
        let (text, changes) = tidy("【abcdefghijklmnop】", Some(&qq()));
        assert_eq!(
            (text.as_str(), changes),
            ("abcdefghijklmnop", Changes { around: 2, ..Changes::default() })
        );
        let (text, _) = tidy("App password: abcd-efgh-ijkl-mnop;", Some(&apple()));
        assert_eq!(text.as_str(), "abcd-efgh-ijkl-mnop");
    }

    #[test]
    fn guesses_no_run_where_there_is_more_than_one_or_none() {
        for raw in [
            "abcdefghijklmnop or ponmlkjihgfedcba",
            "code abcd efgh ijkl mnop",
            "Xabcdefghijklmnop.",
            "abcdefghijklmnop7",
            "Summer#2024!",
        ] {
            let (text, changes) = tidy(raw, Some(&qq()));
            assert!(!qq().fits(text.as_str()), "{raw}: {text:?}");
            assert_eq!(changes.around, 0, "{raw}");
        }
    }

    #[test]
    fn leaves_an_unknown_shape_alone() {
        let (text, changes) = tidy(" a b\u{a0}", None);
        assert_eq!(text.as_str(), " a b\u{a0}");
        assert!(changes.is_empty());
    }

    #[test]
    fn remarks_but_does_not_refuse() {
        let shape = qq();
        let say = |text: &str| plausibility(text, Some(&shape), "me@qq.com");
        assert_eq!(say(""), Plausibility::Nothing);
        assert_eq!(say("abcdefghijklmnop"), Plausibility::Fits);
        assert_eq!(say("abcdefg"), Plausibility::TooShort(7, 16));
        assert_eq!(say("abcdefghijklmnopq"), Plausibility::TooLong(17, 16));
        assert_eq!(say("abcdefghijklmnoP"), Plausibility::Capitals);
        assert_eq!(say("abcdefghijklmno7"), Plausibility::Foreign('7'));
        assert_eq!(say("Summer#2024!"), Plausibility::LikeLoginPassword);
        assert_eq!(say("ME@qq.com"), Plausibility::TheAddress);
        assert_eq!(plausibility("x ", None, "a@b.c"), Plausibility::SpaceAtEnd);
        assert_eq!(plausibility("x", None, "a@b.c"), Plausibility::Unknown);
        assert_eq!(plausibility("abcd efgh 1234", None, "a@b.c"), Plausibility::Blocks);
        assert_eq!(plausibility("my own pass word", None, "a@b.c"), Plausibility::Unknown);
    }

    #[test]
    fn shapes_know_their_groups() {
        assert!(apple().fits("abcd-efgh-ijkl-mnop"));
        assert!(!apple().fits("abcdefghijklmnop"));
        assert!(!apple().fits("abcde-fgh-ijkl-mnop"));
    }
}
