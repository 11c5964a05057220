//! Programs whose files have a setting a line: msmtp, mbsync, Mutt, NeoMutt and curl.

#![cfg(test)]

use super::super::Format;
use super::survey;
use super::words::words;

/// A line of msmtp: a name, and the rest. Quotes at both ends of the rest are left out, nothing is escaped.
fn msmtp(text: &str, name: &str) -> String {
    let blank = |c: char| c == ' ' || c == '\t';
    let lines = text.lines().map(|line| line.trim_matches(blank)).filter(|line| !line.starts_with('#'));
    let mut settings = lines.filter_map(|line| line.split_once(blank));
    let value = settings.find(|(one, _)| *one == name).unwrap().1.trim_start_matches(blank);
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or(value).to_owned()
}

#[test]
fn values_survive_msmtps_quotes() {
    survey("msmtp", 100, |text, case| {
        assert_eq!(msmtp(text, "user"), case.smtp_user(), "{text}");
        assert_eq!(msmtp(text, "from"), case.address(), "{text}");
        assert_eq!(words(&msmtp(text, "passwordeval")), Some(case.command()), "{text}");
    });
}

/// The arguments of a line of mbsync: a quote may begin anywhere, and a backslash keeps the next character.
fn mbsync(line: &str) -> Option<Vec<String>> {
    let (mut all, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => word.get_or_insert_default().push(rest.next()?),
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '#' if word.is_none() && !quoted => break,
            c if c.is_ascii_whitespace() && !quoted => all.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    all.extend(word);
    (!quoted).then_some(all)
}

#[test]
fn values_survive_mbsyncs_quotes() {
    survey("mbsync", 100, |text, case| {
        let lines: Vec<Vec<String>> = text.lines().map(|line| mbsync(line).unwrap()).collect();
        let of = |name: &str| lines.iter().find(|words| words.first().is_some_and(|it| it == name)).unwrap();
        assert_eq!(of("User")[1..], [case.imap_user()], "{text}");
        let [command] = &of("PassCmd")[1..] else { panic!("{text}") };
        assert_eq!(words(command), Some(case.command()), "{text}");
        // It would want a terminal.
        assert!(!command.starts_with('+'), "{text}");
    });
}

/// What a value of Mutt is.
#[derive(Debug, PartialEq)]
enum Mutts {
    Text(String),
    Command(String),
}

/// A value of Mutt in double quotes, up to the quote that ends it. Commands are read for escapes where `reads_commands`.
fn mutt(line: &str, reads_commands: bool) -> Option<Mutts> {
    let mut rest = line.strip_prefix('"')?.chars();
    let mut out = String::new();
    let mut command = None;
    loop {
        match rest.next()? {
            '"' => break,
            '\\' => out.push(mutts_escape(rest.next()?)?),
            '$' if expands(rest.clone().next()) => return None,
            '`' => command = Some(mutts_command(&mut rest)?),
            c => out.push(c),
        }
    }
    if !rest.as_str().is_empty() {
        return None;
    }
    match command {
        Some(command) if reads_commands => mutt(&format!("\"{command}\""), false).map(|it| match it {
            Mutts::Text(text) | Mutts::Command(text) => Mutts::Command(text),
        }),
        Some(command) => out.is_empty().then_some(Mutts::Command(command)),
        None => Some(Mutts::Text(out)),
    }
}

/// Up to the next backquote; what follows a backslash does not count, and the backslash stays.
fn mutts_command(rest: &mut std::str::Chars<'_>) -> Option<String> {
    let mut out = String::new();
    loop {
        match rest.next()? {
            '`' => return Some(out),
            '\\' => out.extend(['\\', rest.next()?]),
            c => out.push(c),
        }
    }
}

fn mutts_escape(c: char) -> Option<char> {
    match c {
        'n' => Some('\n'),
        't' => Some('\t'),
        'r' => Some('\r'),
        'f' => Some('\u{c}'),
        'e' => Some('\u{1b}'),
        'c' | 'C' => None,
        c => (!c.is_ascii_digit()).then_some(c),
    }
}

/// Whether a dollar before this begins a variable.
fn expands(next: Option<char>) -> bool {
    next.is_some_and(|c| c == '{' || c.is_ascii_alphabetic())
}

/// A part of a URL without its escapes.
pub fn unescaped(part: &str) -> String {
    percent_encoding::percent_decode_str(part).decode_utf8().unwrap().into_owned()
}

/// The user name in a URL.
pub fn user_of(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap();
    unescaped(rest.split_once('@').unwrap().0)
}

fn values_survive(format: &'static Format, least: usize, reads_commands: bool) {
    survey(format.id, least, |text, case| {
        let value = |name: &str| {
            let start = format!("set {name} = ");
            let line = text.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap();
            mutt(line, reads_commands).unwrap_or_else(|| panic!("{text}"))
        };
        assert_eq!(value("imap_user"), Mutts::Text(case.imap_user().to_owned()), "{text}");
        assert_eq!(value("from"), Mutts::Text(case.address()), "{text}");
        let Mutts::Text(url) = value("smtp_url") else { panic!("{text}") };
        assert_eq!(user_of(&url), case.smtp_user(), "{text}");
        for name in ["imap_pass", "smtp_pass"] {
            let Mutts::Command(line) = value(name) else { panic!("{text}") };
            assert_eq!(words(&line), Some(case.command()), "{text}");
        }
    });
}

#[test]
fn values_survive_mutts_quotes_and_backquotes() {
    values_survive(&super::super::mutt::MUTT, 75, false);
}

#[test]
fn values_survive_neomutts_quotes_and_backquotes() {
    // What stands in its backquotes it reads for escapes before a shell has it.
    values_survive(&super::super::mutt::NEOMUTT, 100, true);
}

/// A value of `curl -K` in quotes: `\t`, `\n`, `\r`, `\v`, and else the character behind the backslash.
fn curl(text: &str, option: &str) -> Option<String> {
    let lines = text.lines().map(|line| line.trim_start().trim_start_matches('-'));
    let is_end = |c: char| c == ' ' || c == '=' || c == ':';
    let mut options = lines.filter_map(|line| line.split_once(is_end));
    let value = options.find(|(name, _)| *name == option)?.1.trim_start_matches(is_end);
    let mut rest = value.strip_prefix('"')?.chars();
    let mut out = String::new();
    loop {
        match rest.next()? {
            '"' => return rest.as_str().trim().is_empty().then_some(out),
            '\\' => out.push(match rest.next()? {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'v' => '\u{b}',
                c => c,
            }),
            c => out.push(c),
        }
    }
}

#[test]
fn values_survive_curls_quotes() {
    survey("curl", 85, |text, case| {
        let pair = curl(text, "user").unwrap();
        assert_eq!(pair.split_once(':'), Some((case.imap_user(), case.secret.as_str())), "{text}");
    });
}
