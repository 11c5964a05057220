//! What is YAML or XML.

#![cfg(test)]

use super::survey;
use super::words::words;

/// A value of YAML in double quotes that ends its line. A line break, of which Unicode has more than one, would be folded.
fn yaml(text: &str, key: &str) -> Option<String> {
    let keys = text.lines().map(|line| line.trim_start().trim_start_matches("- "));
    let value = keys.filter_map(|line| line.split_once(": ")).find(|(name, _)| *name == key)?.1;
    let mut rest = value.strip_prefix('"')?.chars();
    let mut out = String::new();
    loop {
        match rest.next()? {
            '"' => return rest.as_str().is_empty().then_some(out),
            '\u{85}' | '\u{2028}' | '\u{2029}' => return None,
            '\\' => out.push(yamls_escape(&mut rest)?),
            c => out.push(c),
        }
    }
}

fn yamls_escape(rest: &mut std::str::Chars<'_>) -> Option<char> {
    let digits = match rest.next()? {
        c @ ('"' | '\\' | '/' | ' ') => return Some(c),
        'n' => return Some('\n'),
        't' => return Some('\t'),
        'L' => return Some('\u{2028}'),
        'P' => return Some('\u{2029}'),
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => return None,
    };
    let number: String = rest.by_ref().take(digits).collect();
    char::from_u32(u32::from_str_radix(&number, 16).ok()?)
}

#[test]
fn values_survive_the_yaml_of_goimapnotify() {
    survey("goimapnotify", 100, |text, case| {
        assert_eq!(yaml(text, "username").as_deref(), Some(case.imap_user()), "{text}");
        let command = yaml(text, "passwordCMD").unwrap();
        assert_eq!(words(&command), Some(case.command()), "{text}");
    });
}

#[test]
fn values_survive_the_yaml_of_home_assistant() {
    survey("home-assistant", 100, |text, case| {
        assert_eq!(yaml(text, "username").as_deref(), Some(case.smtp_user()), "{text}");
        assert_eq!(yaml(text, "sender"), Some(case.address()), "{text}");
        assert_eq!(yaml(text, "recipient"), Some(case.address()), "{text}");
    });
}

/// The text behind a key of a property list, with its entities read. In a text stands no `<`, no bare `&` and no `]]>`.
fn plist(text: &str, key: &str) -> Option<String> {
    let (_, after) = text.split_once(&format!("<key>{key}</key>\n<string>"))?;
    let (mut rest, after) = after.split_once('<')?;
    if rest.contains("]]>") || !after.starts_with("/string>") {
        return None;
    }
    let mut out = String::new();
    while let Some((before, after)) = rest.split_once('&') {
        let (entity, after) = after.split_once(';')?;
        out.push_str(before);
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
        rest = after;
    }
    Some(out + rest)
}

#[test]
fn values_survive_the_xml_of_a_profile() {
    survey("mobileconfig", 100, |text, case| {
        assert_eq!(plist(text, "IncomingMailServerUsername").as_deref(), Some(case.imap_user()), "{text}");
        assert_eq!(plist(text, "OutgoingMailServerUsername").as_deref(), Some(case.smtp_user()), "{text}");
        assert_eq!(plist(text, "EmailAddress"), Some(case.address()), "{text}");
        assert_eq!(plist(text, "PayloadDisplayName"), Some(format!("Mail: {}", case.address())), "{text}");
    });
}
