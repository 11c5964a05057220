//! A shell's words, and the files that have little more than words.

#![cfg(test)]

use super::survey;

/// The words of a simple command as POSIX has them; `None` where a shell would do more than hand them on.
pub fn words(line: &str) -> Option<Vec<String>> {
    let (mut words, mut word) = (Vec::new(), None::<String>);
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        match c {
            ' ' | '\t' => words.extend(word.take()),
            '\'' => word.get_or_insert_default().push_str(&single(&mut rest)?),
            '"' => word.get_or_insert_default().push_str(&double(&mut rest)?),
            '\\' => word.get_or_insert_default().push(rest.next()?),
            '|' | '&' | ';' | '<' | '>' | '(' | ')' | '$' | '`' | '*' | '?' | '[' | '\n' => return None,
            '#' | '~' | '{' | '}' | '!' if word.is_none() => return None,
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    Some(words)
}

fn single(rest: &mut std::str::Chars<'_>) -> Option<String> {
    let mut out = String::new();
    loop {
        match rest.next()? {
            '\'' => return Some(out),
            c => out.push(c),
        }
    }
}

fn double(rest: &mut std::str::Chars<'_>) -> Option<String> {
    let mut out = String::new();
    loop {
        match rest.next()? {
            '"' => return Some(out),
            '$' | '`' => return None,
            '\\' => match rest.next()? {
                c if "$`\"\\".contains(c) => out.push(c),
                c => out.extend(['\\', c]),
            },
            c => out.push(c),
        }
    }
}

#[test]
fn words_are_read_as_a_shell_reads_them() {
    let read = words(r#"a 'b c'\''d' "e\"\f" \g"#).unwrap();
    assert_eq!(read, ["a", "b c'd", "e\"\\f", "g"]);
    for bad in ["a $b", "a; b", "`a`", "~", "a #b", "'a", "\"$a\"", "a*"] {
        assert_eq!(words(bad), None, "{bad}");
    }
}

#[test]
fn variables_need_no_quotes_for_docker_and_for_shells() {
    survey("env", 15, |text, case| {
        let of =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).unwrap();
        let wanted = [
            ("IMAP_USERNAME", case.imap_user().to_owned()),
            ("SMTP_USERNAME", case.smtp_user().to_owned()),
            ("IMAP_PASSWORD", case.secret.clone()),
            ("SMTP_PASSWORD", case.secret.clone()),
            ("SMTP_FROM", case.address()),
        ];
        for (name, value) in wanted {
            // Docker takes the line as it stands, a shell reads it.
            assert_eq!(of(name), value, "{text}");
            assert_eq!(words(of(name)), Some(vec![value]), "{text}");
        }
    });
}

/// A `.swaksrc`: what stands behind the first blank is the value, unless it looks like an option.
fn swaks(text: &str, option: &str) -> Option<String> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let value =
        lines.find_map(|line| line.split_once(char::is_whitespace).filter(|(name, _)| *name == option))?.1;
    (!value.starts_with('-') || value.len() < 2).then(|| value.to_owned())
}

#[test]
fn swaks_takes_the_rest_of_a_line() {
    survey("swaks", 85, |text, case| {
        assert_eq!(swaks(text, "auth-user").as_deref(), Some(case.smtp_user()), "{text}");
        assert_eq!(swaks(text, "from"), Some(case.address()), "{text}");
        assert_eq!(swaks(text, "to"), Some(case.address()), "{text}");
    });
}

#[test]
fn gnome_is_told_what_was_given() {
    survey("goa", 100, |text, case| {
        let of =
            |key: &str| text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = ")).unwrap();
        assert_eq!(of("ImapUserName"), case.imap_user());
        assert_eq!(of("SmtpUserName"), case.smtp_user());
        assert_eq!(of("EmailAddress"), case.address());
    });
}
