//! Server text as data: stripped of what could act on a screen, the code cut out, capped.

use crate::model::catalogue::escaped;
use crate::model::code::{Code, is_unseen};

/// The longest server text that is kept, in characters.
pub(super) const LONGEST_TEXT: usize = 1000;
/// What stands where the code was echoed.
const CUT: &str = "[…]";
/// What stands where the person's name was.
const NAME: &str = "[name]";
/// The shortest piece of a code that is cut out of what may be posted, in characters.
const PIECE: usize = 6;
/// Codes shorter than this are only looked for as they stand: their pieces occur in ordinary words.
const SHORT: usize = 4;

/// Makes decoded text fit to be shown: white space folded, control, escape and direction characters gone, the code
/// cut out wherever it is echoed (as it stands, in base64, in hex), at most [`LONGEST_TEXT`] characters.
pub(super) fn clean(text: &str, code: Option<&Code>) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\u{1b}' => skip_escape(&mut rest),
            _ if c.is_whitespace() => {
                if !plain.ends_with(' ') && !plain.is_empty() {
                    plain.push(' ');
                }
            }
            _ if is_unseen(c) || c.is_control() => {}
            _ => plain.push(c),
        }
    }
    if let Some(code) = code {
        plain = redact(&plain, code.expose());
    }
    plain.trim_end().chars().take(LONGEST_TEXT).collect()
}

/// Leaves out a terminal escape sequence: `ESC [ … letter`, or `ESC` and one character.
fn skip_escape(rest: &mut std::str::Chars<'_>) {
    let mut ahead = rest.clone();
    match ahead.next() {
        Some('[') => {
            for c in ahead.by_ref() {
                if ('\u{40}'..='\u{7e}').contains(&c) {
                    break;
                }
                if c.is_control() {
                    return;
                }
            }
            *rest = ahead;
        }
        Some(c) if !c.is_control() => *rest = ahead,
        _ => {}
    }
}

/// Cuts the code out of a text, in every form in which a server could echo it.
fn redact(text: &str, code: &str) -> String {
    let mut out = cut_loose(text, code);
    if code.len() >= SHORT {
        let hex: String = code.bytes().map(|byte| format!("{byte:02x}")).collect();
        out = cut_loose(&out, &hex).replace(&format!("%{CUT}"), CUT);
        let escaped = escaped(code).to_string();
        if escaped != code {
            out = cut_loose(&out, &escaped);
        }
        for core in base64_cores(code.as_bytes()) {
            out = cut_token(&out, &core);
        }
    }
    out
}

/// Cuts out what a posted record must not hold: the code, also in pieces of at least [`PIECE`] characters that end up
/// on several lines, and the person's names.
pub(super) fn cut_for_posting(text: &str, code: Option<&Code>, names: &[String]) -> String {
    let mut out = text.to_owned();
    if let Some(code) = code {
        out = redact(&out, code.expose());
        let plain: Vec<char> = code.expose().chars().filter(|c| !is_gap(*c)).collect();
        out = cut_pieces(&out, &plain);
    }
    for name in names {
        out = cut_name(&out, name);
        for core in base64_cores(name.as_bytes()).iter().filter(|core| core.len() >= PIECE) {
            out = cut_token(&out, core);
        }
    }
    out
}

/// Cuts every piece of at least [`PIECE`] characters, each as long as it goes.
fn cut_pieces(text: &str, code: &[char]) -> String {
    cut_where(text, CUT, |given, at| {
        let starts = 0..code.len().saturating_sub(PIECE - 1);
        starts.filter_map(|start| piece_at(given, at, &code[start..])).max()
    })
}

/// Where a piece that starts here ends.
fn piece_at(given: &[char], start: usize, code: &[char]) -> Option<usize> {
    let same = |a: char, b: char| a.to_lowercase().eq(b.to_lowercase());
    let (mut end, mut at, mut count) = (start, start, 0);
    while let (Some(c), Some(wanted)) = (given.get(at), code.get(count)) {
        at += 1;
        if same(*c, *wanted) {
            count += 1;
            end = at;
        } else if count == 0 || !is_gap(*c) {
            break;
        }
    }
    (count >= PIECE).then_some(end)
}

/// Cuts a name wherever it stands as a word of its own, whatever the case.
fn cut_name(text: &str, name: &str) -> String {
    let wanted: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    let is_in_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
    cut_where(text, NAME, |given, at| {
        let is_start = at.checked_sub(1).is_none_or(|before| !is_in_word(given.get(before)));
        match_at(given, at, &wanted, false).filter(|end| is_start && !is_in_word(given.get(*end)))
    })
}

/// Cuts every occurrence, whatever the case and whatever white space or dashes stand between the characters.
fn cut_loose(text: &str, secret: &str) -> String {
    let loose = secret.chars().filter(|c| !is_gap(*c)).count() >= SHORT;
    let wanted: Vec<char> =
        secret.chars().filter(|c| !loose || !is_gap(*c)).flat_map(char::to_lowercase).collect();
    cut_where(text, CUT, |given, at| match_at(given, at, &wanted, loose))
}

/// Puts something in the place of what `find` says starts at a character; it gives the end.
fn cut_where(text: &str, put: &str, find: impl Fn(&[char], usize) -> Option<usize>) -> String {
    let given: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < given.len() {
        match find(&given, at) {
            Some(end) => {
                out.push_str(put);
                at = end;
            }
            None => {
                out.push(given[at]);
                at += 1;
            }
        }
    }
    out
}

/// Where an occurrence that starts here ends.
fn match_at(given: &[char], start: usize, wanted: &[char], loose: bool) -> Option<usize> {
    let mut at = start;
    let mut index = 0;
    while index < wanted.len() {
        let c = *given.get(at)?;
        at += 1;
        if loose && index > 0 && is_gap(c) && c != wanted[index] {
            continue;
        }
        for lower in c.to_lowercase() {
            if wanted.get(index) != Some(&lower) {
                return None;
            }
            index += 1;
        }
    }
    (index > 0).then_some(at)
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '"' | '\'' | '\\' | '%')
}

/// Cuts every run of base64 characters that has the core in it.
fn cut_token(text: &str, core: &str) -> String {
    if core.len() < SHORT {
        return text.to_owned();
    }
    let is_token = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=' | '-' | '_');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(index) = rest.find(core) {
        let start = rest[..index]
            .rfind(|c| !is_token(c))
            .map_or(0, |before| before + rest[before..].chars().next().map_or(1, char::len_utf8));
        let after = index + core.len();
        let end = rest[after..].find(|c| !is_token(c)).map_or(rest.len(), |more| after + more);
        out.push_str(&rest[..start]);
        out.push_str(CUT);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// What is the same in every base64 text that has the secret in it, for each of the three places it can start at,
/// in both alphabets.
fn base64_cores(secret: &[u8]) -> Vec<String> {
    const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut cores = Vec::new();
    for offset in 0..3usize {
        let padded: Vec<u8> = std::iter::repeat_n(0, offset).chain(secret.iter().copied()).collect();
        let sextet = |index: usize| -> usize {
            (0..6).fold(0, |sum, bit| {
                let bit = index * 6 + bit;
                let byte = padded.get(bit / 8).copied().unwrap_or(0);
                (sum << 1) | usize::from((byte >> (7 - bit % 8)) & 1)
            })
        };
        let first = (offset * 8).div_ceil(6);
        let last = padded.len() * 8 / 6;
        let core: String = (first..last).map(|index| char::from(STANDARD[sextet(index)])).collect();
        let url_safe = core.replace('+', "-").replace('/', "_");
        if url_safe != core {
            cores.push(url_safe);
        }
        cores.push(core);
    }
    cores
}

#[cfg(test)]
mod tests {
    use super::super::tongue::Tongue;
    use super::*;

    fn code() -> Code {
        Code::new("abcdefghijklmnop").unwrap()
    }

    #[test]
    fn strips_what_could_act_on_a_screen() {
        let nasty = "NO \u{1b}[31mred\u{1b}[0m\u{7}\u{202e}evil\u{2066}\r\nnext\tline\u{0}\u{200b}";
        assert_eq!(clean(nasty, None), "NO redevil next line");
        assert_eq!(clean(&"x".repeat(5000), None).chars().count(), LONGEST_TEXT);
        assert_eq!(clean("\u{1b}", None), "");
        assert_eq!(clean("\u{1b}[", None), "");
    }

    #[test]
    fn cuts_the_code_in_every_form() {
        let echoes = [
            "bad code abcdefghijklmnop!",
            "bad code ABCDEFGHIJKLMNOP!",
            "bad code abcd efgh ijkl mnop!",
            "bad code abcd-efgh-ijkl-mnop!",
            "bad code abcdefgh\u{0}ij\u{200b}klmnop!",
            "bad code 6162636465666768696a6b6c6d6e6f70!",
            "bad code 6162636465666768696A6B6C6D6E6F70!",
            "bad code %61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F%70!",
            "bad code YWJjZGVmZ2hpamtsbW5vcA==!",
            // base64 of "\0me\0abcdefghijklmnop" and of the code behind one and two more bytes
            "bad code AG1lAGFiY2RlZmdoaWprbG1ub3A=!",
            "bad code AG1hAABhYmNkZWZnaGlqa2xtbm9w!",
            "bad code AGFiY2RlZmdoaWprbG1ub3A=!",
        ];
        for echo in echoes {
            let shown = clean(echo, Some(&code()));
            assert_eq!(shown, "bad code […]!", "{echo:?}");
        }
    }

    #[test]
    fn cuts_before_it_caps() {
        let long = format!("{}abcdefghijklmnop", "x ".repeat(LONGEST_TEXT / 2 - 4));
        assert!(!clean(&long, Some(&code())).contains("abcd"));
    }

    #[test]
    fn cuts_a_code_with_its_own_dashes() {
        let apple = Code::new("abcd-efgh-ijkl-mnop").unwrap();
        assert_eq!(clean("got abcd-efgh-ijkl-mnop", Some(&apple)), "got […]");
        assert_eq!(clean("got abcdefghijklmnop", Some(&apple)), "got […]");
        assert_eq!(clean("got YWJjZC1lZmdoLWlqa2wtbW5vcA==", Some(&apple)), "got […]");
    }

    #[test]
    fn cuts_a_code_that_was_escaped() {
        let odd = Code::new("ab+c/d=e").unwrap();
        assert_eq!(clean("at /?code=ab%2Bc%2fd%3De&x", Some(&odd)), "at /?code=[…]&x");
    }

    #[test]
    fn cuts_pieces_and_names_for_posting() {
        let names = ["me@example.com".to_owned(), "Her".to_owned()];
        let cut = |text: &str| cut_for_posting(text, Some(&code()), &names);
        assert_eq!(cut("got abcdefgh"), "got […]");
        assert_eq!(cut("and ijkl mnop!"), "and […]!");
        assert_eq!(cut("hello ME@EXAMPLE.com, here is her mail"), "hello [name], here is [name] mail");
        assert_eq!(cut("user bWVAZXhhbXBsZS5jb20= is known"), "user […] is known");
        assert_eq!(cut("nothing of it"), "nothing of it");
    }

    #[test]
    fn leaves_other_words_alone() {
        let text = "NO LOGIN Login error or password error";
        assert_eq!(clean(text, Some(&code())), text);
    }

    #[test]
    fn survives_every_byte() {
        for a in 0..=255u8 {
            for b in [0, 0x1b, b'[', b'\n', 0x81, 0xff] {
                let _ = clean(&Tongue::default().decode(&[a, b, a]), Some(&code()));
            }
        }
    }
}
