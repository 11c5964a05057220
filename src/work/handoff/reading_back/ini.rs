//! Files of sections, in two kinds: as Go's `ini` reads them and as Python's `configparser` does.

#![cfg(test)]

use super::lines::user_of;
use super::scripts::python;
use super::survey;
use super::words::words;

/// The texts behind a key in all sections, with nothing but the blanks around them left out.
fn raw<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with(['#', ';', '[']));
    lines
        .filter_map(|line| line.split_once('='))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim())
}

/// A value as Go's `ini` has it: in backquotes as it stands, else without a comment and without quotes around the whole.
/// `None` where it would go on in the next line, or stands for another value.
fn go(text: &str, key: &str) -> Option<String> {
    let value = raw(text, key)?;
    let value = match value.strip_prefix('`') {
        Some(inside) => inside.rsplit_once('`')?.0,
        None if value.starts_with("\"\"\"") || value.ends_with('\\') => return None,
        None => {
            let bare = value.split(['#', ';']).next()?.trim();
            let inner = |quote: char| bare.strip_prefix(quote)?.strip_suffix(quote);
            let inner =
                inner('\'').filter(|it| !it.contains('\'')).or(inner('"').filter(|it| !it.contains('"')));
            inner.unwrap_or(bare)
        }
    };
    (!names_another(value)).then(|| value.to_owned())
}

/// Whether there is a `%(name)s` in it.
fn names_another(value: &str) -> bool {
    value.match_indices("%(").any(|(at, _)| {
        value[at + 2..]
            .split_once(')')
            .is_some_and(|(name, after)| !name.is_empty() && after.starts_with('s'))
    })
}

#[test]
fn values_survive_aercs_ini() {
    survey("aerc", 40, |text, case| {
        for key in ["source-cred-cmd", "outgoing-cred-cmd"] {
            let command = go(text, key).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(words(&command), Some(case.command()), "{text}");
        }
        assert_eq!(user_of(&go(text, "source").unwrap()), case.imap_user(), "{text}");
        assert_eq!(user_of(&go(text, "outgoing").unwrap()), case.smtp_user(), "{text}");
        assert_eq!(go(text, "from"), Some(format!("<{}>", case.address())), "{text}");
    });
}

#[test]
fn values_survive_giteas_ini() {
    survey("gitea", 70, |text, case| {
        assert_eq!(go(text, "USER").as_deref(), Some(case.smtp_user()), "{text}");
        assert_eq!(go(text, "PASSWD").as_ref(), Some(&case.secret), "{text}");
        assert_eq!(go(text, "FROM"), Some(case.address()), "{text}");
    });
}

/// What `%%` and `%(name)s` stand for in Python's files; `None` where it names another value, or is an error.
fn interpolated(value: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if c == '%' && rest.next()? != '%' {
            return None;
        }
        out.push(c);
    }
    Some(out)
}

#[test]
fn values_survive_getmails_file() {
    // It is read without `%`.
    survey("getmail", 75, |text, case| {
        assert_eq!(raw(text, "username"), Some(case.imap_user()), "{text}");
        let tuple = raw(text, "password_command").unwrap();
        let inside = tuple.strip_prefix('(').and_then(|it| it.strip_suffix(')')).unwrap();
        assert_eq!(python(inside), Some(case.command()), "{text}");
    });
}

#[test]
fn values_survive_offlineimaps_file() {
    survey("offlineimap", 75, |text, case| {
        let of = |key: &str| interpolated(raw(text, key).unwrap()).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(of("remoteuser"), case.imap_user(), "{text}");
        let code = of("remotepasseval");
        let inside = code.strip_prefix("__import__('subprocess').run([").unwrap();
        let (list, _) = inside.rsplit_once("], stdout=-1, check=True).stdout").unwrap();
        assert_eq!(python(list), Some(case.command()), "{text}");
    });
}
