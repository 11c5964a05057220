//! Files that are programs: in Lua, PHP, Python and Lisp.

#![cfg(test)]

use super::survey;
use super::words::words;

/// A text in single quotes, and what follows it. What a backslash with this character means says `escape`.
fn single(code: &str, escape: impl Fn(char) -> Option<String>) -> Option<(String, &str)> {
    let mut rest = code.strip_prefix('\'')?.chars();
    let mut out = String::new();
    loop {
        match rest.next()? {
            '\'' => return Some((out, rest.as_str())),
            '\\' => out.push_str(&escape(rest.next()?)?),
            c => out.push(c),
        }
    }
}

/// The texts of a list of Python. An escape that it does not know stays as it is; of those it knows, only two are plain.
pub fn python(list: &str) -> Option<Vec<String>> {
    let escape = |c: char| match c {
        '\\' | '\'' | '"' => Some(c.to_string()),
        'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | 'u' | 'U' | 'N' | '0'..='7' => None,
        c => Some(format!("\\{c}")),
    };
    let mut all = Vec::new();
    let mut rest = list;
    loop {
        let (text, after) = single(rest, escape)?;
        all.push(text);
        if after.is_empty() {
            return Some(all);
        }
        rest = after.strip_prefix(", ")?;
    }
}

/// A text of Lua, which knows no escapes but its own.
fn lua<'a>(code: &'a str, before: &str) -> Option<(String, &'a str)> {
    let escape = |c: char| "\\'\"".contains(c).then(|| c.to_string());
    single(code.split_once(before)?.1, escape)
}

#[test]
fn values_survive_imapfilters_lua() {
    survey("imapfilter", 100, |text, case| {
        let (command, after) = lua(text, "pipe_from(").unwrap();
        assert_eq!(words(&command), Some(case.command()), "{text}");
        assert!(after.starts_with(")\n"), "{text}");
        let (user, after) = lua(after, "username = ").unwrap();
        assert_eq!(user, case.imap_user(), "{text}");
        assert!(after.starts_with(",\n  password = ("), "{text}");
    });
}

/// A text of PHP: the quote and the backslash alone are escaped, and a backslash before something else is one.
fn php<'a>(code: &'a str, key: &str) -> Option<(String, &'a str)> {
    let escape = |c: char| Some(if c == '\\' || c == '\'' { c.to_string() } else { format!("\\{c}") });
    single(code.split_once(&format!("\n  '{key}' => "))?.1, escape)
}

#[test]
fn values_survive_nextclouds_php() {
    survey("nextcloud", 100, |text, case| {
        let of = |key: &str| {
            let (value, after) = php(text, key).unwrap();
            assert!(after.starts_with(",\n"), "{text}");
            value
        };
        assert_eq!(of("mail_smtpname"), case.smtp_user(), "{text}");
        assert_eq!(of("mail_smtppassword"), case.secret, "{text}");
        assert_eq!(of("mail_from_address") + "@" + &of("mail_domain"), case.address(), "{text}");
    });
}

/// What Emacs reads: a list, or a word. Marks before them (`'`, `` ` ``, `,`, `#'`) are left out.
#[derive(Debug, PartialEq)]
enum Lisp {
    List(Vec<Lisp>),
    Text(String),
    Symbol(String),
}

/// Everything up to the end, or to the bracket that closes a list.
fn lisp(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<Vec<Lisp>> {
    let mut all = Vec::new();
    while let Some(c) = rest.next() {
        match c {
            ')' => return Some(all),
            '(' => all.push(Lisp::List(lisp(rest)?)),
            '"' => all.push(Lisp::Text(lisps_text(rest)?)),
            ';' => while rest.next_if(|c| *c != '\n').is_some() {},
            '\'' | '`' | ',' | '#' => {}
            c if c.is_whitespace() => {}
            c => {
                let mut word = c.to_string();
                while let Some(c) = rest.next_if(|c| !c.is_whitespace() && !"()\"';".contains(*c)) {
                    word.push(c);
                }
                all.push(Lisp::Symbol(word));
            }
        }
    }
    Some(all)
}

/// Escapes are those of characters that mean themselves.
fn lisps_text(rest: &mut impl Iterator<Item = char>) -> Option<String> {
    let mut out = String::new();
    loop {
        match rest.next()? {
            '"' => return Some(out),
            '\\' => out.push(Some(rest.next()?).filter(|c| "\\\"".contains(*c))?),
            c => out.push(c),
        }
    }
}

/// What stands behind a word, wherever that is.
fn behind<'a>(all: &'a [Lisp], name: &str) -> Option<&'a Lisp> {
    let is_it = |one: &Lisp| matches!(one, Lisp::Symbol(word) if word == name);
    let here = all.iter().position(is_it).and_then(|at| all.get(at + 1));
    here.or_else(|| {
        all.iter().find_map(|one| if let Lisp::List(inner) = one { behind(inner, name) } else { None })
    })
}

/// The texts of a list, those in lists of it too.
fn texts(one: &Lisp) -> Vec<String> {
    match one {
        Lisp::List(all) => all.iter().flat_map(texts).collect(),
        Lisp::Text(text) => vec![text.clone()],
        Lisp::Symbol(_) => Vec::new(),
    }
}

#[test]
fn values_survive_the_lisp_of_emacs() {
    survey("emacs", 100, |text, case| {
        let all = lisp(&mut text.chars().peekable()).unwrap_or_else(|| panic!("{text}"));
        let text_of = |name: &str| match behind(&all, name) {
            Some(Lisp::Text(text)) => text.clone(),
            other => panic!("{other:?}: {text}"),
        };
        assert_eq!(text_of("user-mail-address"), case.address(), "{text}");
        assert_eq!(text_of("smtpmail-smtp-user"), case.smtp_user(), "{text}");
        assert_eq!(text_of("nnimap-user"), case.imap_user(), "{text}");
        let added = all.iter().filter_map(|one| match one {
            Lisp::List(parts) if matches!(&parts[..], [_, Lisp::Symbol(to), _] if to == "mailkey-accounts") => {
                Some(texts(&parts[2]))
            }
            _ => None,
        });
        let added: Vec<Vec<String>> = added.collect();
        for (account, user) in added.iter().zip([case.imap_user(), case.smtp_user()]) {
            assert_eq!(account[3], user, "{text}");
            assert_eq!(account[4..], case.command(), "{text}");
        }
        assert_eq!(added.len(), 2, "{text}");
    });
}
