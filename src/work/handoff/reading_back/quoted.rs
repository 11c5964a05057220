//! Programs whose files are words in quotes: fetchmail and the `.authinfo` of Emacs.

#![cfg(test)]

use super::super::authinfo;
use super::survey;

/// The tokens of fetchmail. A string in quotes ends at the next quote, whatever stands before it; escapes are read later.
fn fetchmail(text: &str) -> Option<Vec<String>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (token, after) = match rest.strip_prefix('"') {
            Some(inside) => inside.split_once('"')?,
            None => rest.split_at(rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len())),
        };
        // Where no blank follows, the quote was none.
        if token.contains('\n') || !after.starts_with(|c: char| c.is_ascii_whitespace()) {
            return None;
        }
        tokens.push(fetchmails_escapes(token)?);
        rest = after.trim_ascii_start();
    }
    Some(tokens)
}

/// `\n` and the like, `\x` with two digits, `\0` with octal and others with decimal ones; else the next character.
fn fetchmails_escapes(token: &str) -> Option<String> {
    let mut out = Vec::new();
    let mut rest = token.bytes().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            out.push(byte);
            continue;
        }
        let (radix, most) = match *rest.peek()? {
            b'x' | b'X' => (16, 2),
            b'0' => (8, 3),
            b'1'..=b'9' => (10, 3),
            _ => (0, 0),
        };
        match (radix, rest.peek()?) {
            (0, _) => out.push(match rest.next()? {
                b'n' => b'\n',
                b't' => b'\t',
                b'b' => 8,
                b'r' => b'\r',
                other => other,
            }),
            _ => {
                rest.next_if(|_| radix == 16);
                let mut value = 0;
                for _ in 0..most {
                    let Some(digit) = rest.next_if(|it| char::from(*it).is_digit(radix)) else { break };
                    value = value * radix + char::from(digit).to_digit(radix)?;
                }
                out.push(u8::try_from(value & 0xff).ok()?);
            }
        }
    }
    String::from_utf8(out).ok()
}

#[test]
fn fetchmails_strings_are_read_as_it_reads_them() {
    let read = |text: &str| fetchmail(text).unwrap();
    assert_eq!(read("user \" m\\x22q\\\\b \" there\n"), ["user", " m\"q\\b ", "there"]);
    assert_eq!(read("\"\\0424\" "), ["\"4"]);
    assert_eq!(fetchmail("user \"m\\\"q\" there\n"), None);
}

#[test]
fn values_survive_fetchmails_quotes() {
    survey("fetchmail", 100, |text, case| {
        let tokens = fetchmail(text).unwrap_or_else(|| panic!("{text}"));
        let after = |name: &str| &tokens[tokens.iter().position(|it| it == name).unwrap() + 1];
        assert_eq!(after("user"), case.imap_user(), "{text}");
        assert_eq!(after("password"), &case.secret, "{text}");
        // A value that says so does not count.
        assert_eq!(tokens[8..10], ["there", "password"], "{text}");
        assert_eq!(tokens[tokens.len() - 1], "keep", "{text}");
    });
}

/// The words of Emacs' netrc files: in one kind of quotes, in the other, or bare; nothing is escaped, `#` begins a comment.
fn netrc(text: &str) -> Vec<String> {
    let blank = |c: char| c == ' ' || c == '\t';
    let mut words = Vec::new();
    let mut rest = text.trim_start_matches(blank);
    while !rest.is_empty() {
        if rest.starts_with('#') || rest.starts_with('\n') {
            rest = rest.split_once('\n').map_or("", |(_, after)| after).trim_start_matches(blank);
            continue;
        }
        let in_quotes = |quote: char| rest.strip_prefix(quote)?.split_once(quote);
        let (word, after) = in_quotes('\'').or_else(|| in_quotes('"')).unwrap_or_else(|| {
            rest.split_at(rest.find(|c: char| blank(c) || c == '\n').unwrap_or(rest.len()))
        });
        words.push(word.to_owned());
        rest = after.trim_start_matches(blank);
    }
    words
}

#[test]
fn values_survive_the_quotes_of_emacs_netrc_files() {
    survey(authinfo::FORMAT.id, 75, |text, case| {
        let words = netrc(text);
        let (imap, smtp) = (words[..8].to_vec(), words[8..].to_vec());
        assert_eq!(imap[..4], ["machine", "imap.qq.com", "login", case.imap_user()], "{text}");
        assert_eq!(smtp[..4], ["machine", "smtp.qq.com", "login", case.smtp_user()], "{text}");
        assert_eq!(imap[4..], ["port", "993", "password", case.secret.as_str()], "{text}");
        assert_eq!(smtp[4..], ["port", "465", "password", case.secret.as_str()], "{text}");
    });
}
