//! What copying adds to a code, taken away and counted.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::{Shape, Typed, is_unseen};

/// What [`tidy`] took away or mapped, as counts of characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Spaces of all kinds, line breaks and tabs too.
    pub spaces: usize,
    /// Characters that cannot be seen: zero-width spaces, direction marks.
    pub invisible: usize,
    /// Full-width letters and digits made narrow.
    pub mapped: usize,
    /// Typographic dashes made plain.
    pub dashes: usize,
    /// Quotation marks around the code.
    pub quotes: usize,
    /// Separators put in that the code is sent with.
    pub separators: usize,
    /// Words, punctuation marks and brackets around the code, in characters.
    pub around: usize,
}

impl Changes {
    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

/// Takes away what copying adds to a code of known shape: spaces, invisible characters, full-width forms, quotation
/// marks; and, where exactly one run of that shape stands in the text, whatever stands around it. Without a shape nothing
/// is changed, since white space may belong to the secret there.
///
/// Returns the text to use and what was changed.
pub fn tidy(raw: &str, shape: Option<&Shape>) -> (Typed, Changes) {
    let Some(shape) = shape else {
        return (Typed::new(raw.to_owned()), Changes::default());
    };
    let mut changes = Changes::default();
    let mut out = Zeroizing::new(String::with_capacity(raw.len() * 4));
    for c in raw.chars() {
        match c {
            _ if is_space(c) => changes.spaces += 1,
            '"' | '\'' | '“' | '”' | '‘' | '’' | '„' | '«' | '»' | '「' | '」' | '＂' => {
                changes.quotes += 1
            }
            _ if is_dash(c) => {
                changes.dashes += 1;
                out.push('-');
            }
            _ if is_unseen(c) || c.is_control() => changes.invisible += 1,
            _ if c.is_ascii() => out.push(c),
            _ => {
                let before = out.len();
                out.extend(std::iter::once(c).nfkc());
                changes.mapped += usize::from(!out[before..].starts_with(c));
            }
        }
    }
    changes.separators = regroup(&mut out, shape);
    if shape.fits(&out) {
        return (Typed(out), changes);
    }
    match only_run(raw, shape) {
        Some((run, changes)) => (Typed(run), changes),
        None => (Typed(out), changes),
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{3164}'
}

fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}' | '－')
}

/// The one run of a shape that stands among other things, in one piece or in the groups that the site shows; `None`
/// where there is none, or more than one.
fn only_run(raw: &str, shape: &Shape) -> Option<(Zeroizing<String>, Changes)> {
    let mut plain = Zeroizing::new(String::with_capacity(raw.len() * 4));
    for c in raw.chars().filter(|c| !is_unseen(*c)) {
        match c {
            _ if is_space(c) => plain.push(' '),
            _ if is_dash(c) => plain.push('-'),
            _ => plain.extend(std::iter::once(c).nfkc()),
        }
    }
    let words =
        words(&plain, |c| c.is_ascii_alphanumeric() || shape.alphabet.has(c) || Some(c) == shape.separator);
    let groups = shape.group.filter(|size| *size > 0).map_or(1, |size| shape.length / size).max(1);
    let mut found: Option<(Zeroizing<String>, Changes)> = None;
    for pieces in words.chunks(1).chain(words.windows(groups)) {
        if pieces.len() > 1 && !are_groups(&plain, pieces, shape) {
            continue;
        }
        let mut run = Zeroizing::new(String::with_capacity(plain.len()));
        pieces.iter().for_each(|piece| run.push_str(&plain[piece.clone()]));
        let around = letters(&plain) - letters(&run);
        let separators = regroup(&mut run, shape);
        match &found {
            _ if !shape.fits(&run) => {}
            Some((other, _)) if *other != run => return None,
            _ => found = Some((run, Changes { around, separators, ..Changes::default() })),
        }
    }
    found
}

/// How many characters of a text are no spaces.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| *c != ' ').count()
}

/// Where the words of a text stand that are made of certain characters.
fn words(text: &str, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (index, c) in text.char_indices().filter(|(_, c)| is_part(*c)) {
        let end = index + c.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == index => word.end = end,
            _ => words.push(index..end),
        }
    }
    words
}

/// Whether pieces of a text have the length of a shape's groups, and nothing but spaces between them.
fn are_groups(text: &str, pieces: &[Range<usize>], shape: &Shape) -> bool {
    pieces.iter().all(|piece| Some(piece.len()) == shape.group)
        && pieces.windows(2).all(|pair| text[pair[0].end..pair[1].start].trim().is_empty())
}

/// Puts the separators back that belong to the code when it was copied without them, or with spaces in their place;
/// gives how many.
fn regroup(text: &mut Zeroizing<String>, shape: &Shape) -> usize {
    let (Some(separator), Some(group)) = (shape.separator, shape.group) else {
        return 0;
    };
    let bare = text.chars().count() == shape.length && text.chars().all(|c| shape.alphabet.has(c));
    if !bare || group == 0 {
        return 0;
    }
    let mut added = 0;
    let mut grouped = Zeroizing::new(String::with_capacity(text.len() * 2));
    for (index, c) in text.chars().enumerate() {
        if index > 0 && index % group == 0 {
            grouped.push(separator);
            added += 1;
        }
        grouped.push(c);
    }
    *text = grouped;
    added
}
