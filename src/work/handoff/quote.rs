//! Values in the syntaxes of others.

use std::fmt::Write as _;

/// A word for the shell: as it stands where that is safe, else in single quotes.
pub fn shell(word: &str) -> String {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./-_".contains(c);
    if !word.is_empty() && word.chars().all(is_safe) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A command line for the shell.
pub fn shell_line(words: &[String]) -> String {
    words.iter().map(|word| shell(word)).collect::<Vec<_>>().join(" ")
}

/// A text with a backslash before each of these characters.
pub fn escaped(text: &str, special: &[char]) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if special.contains(&c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text in double quotes, with `\` before quotes and backslashes.
pub fn double(text: &str) -> String {
    format!("\"{}\"", escaped(text, &['"', '\\']))
}

/// A text in double quotes as JSON, TOML and YAML have it. Two characters break a line in YAML alone.
pub fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted.replace('\u{2028}', r"\u2028").replace('\u{2029}', r"\u2029")
}

/// A text in single quotes as Python and Lua have it.
pub fn single(text: &str) -> String {
    format!("'{}'", escaped(text, &['\'', '\\']))
}

/// A part of a URL: every byte but letters, digits and `-._~` as `%41`.
pub fn url(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a shell makes of words.
    #[cfg(unix)]
    fn read_by_shell(line: &str) -> Vec<u8> {
        let script = format!("printf '%s\\0' {line}");
        std::process::Command::new("sh").args(["-c", &script]).output().unwrap().stdout
    }

    #[test]
    #[cfg(unix)]
    fn a_shell_reads_back_what_was_quoted() {
        let words = [
            "me@qq.com",
            "",
            "it's",
            "a b",
            "\"$HOME\"",
            "`id`",
            "\\",
            "~",
            "#x",
            "100%",
            "授权码 é",
            "--label",
        ];
        let words = words.map(str::to_owned);
        let read = read_by_shell(&shell_line(&words));
        let read: Vec<_> = String::from_utf8(read).unwrap().split('\0').map(str::to_owned).collect();
        assert_eq!(read[..words.len()], words);
        assert_eq!(shell("plain-word_1"), "plain-word_1");
    }

    #[test]
    fn quotes_are_closed_by_no_value() {
        assert_eq!(double(r#"a "b\" c"#), r#""a \"b\\\" c""#);
        assert_eq!(single(r"it's \"), r"'it\'s \\'");
        assert_eq!(json("\"\\é\t"), "\"\\\"\\\\é\\t\"");
        assert_eq!(url("me@qq.com/ä b"), "me%40qq.com%2F%C3%A4%20b");
    }
}
