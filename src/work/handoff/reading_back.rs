//! What the formats write, read back by the rules of those who read it: small readers of each syntax, written from its
//! documentation and not from our own quoting. Every value must come out as it was given, or be refused.

#![cfg(test)]

mod cases;
mod data;
mod ini;
mod lines;
mod lists;
mod quoted;
mod scripts;
#[cfg(unix)]
mod shells;
mod words;

use self::cases::Case;
use super::{CannotExport, format};

/// How many cases a format is given.
const CASES: usize = 400;

/// Writes many cases in a format and looks at each. At least so many in a hundred must be written, and plain ones always.
fn survey(id: &str, least: usize, check: impl Fn(&str, &Case)) {
    let format = format(id).unwrap();
    let (mut written, mut asked) = (0, 0);
    for case in cases::some(CASES) {
        match format.write(&case.given()) {
            Ok(text) => {
                check(&text, &case);
                written += 1;
            }
            // It knows no STARTTLS.
            Err(CannotExport::NoServer(_)) if id == "getmail" && !case.is_tls() => continue,
            Err(CannotExport::Unwritable(c)) => {
                assert!(!case.is_plain(), "{id} refuses {case:?}");
                assert!(
                    case.texts().any(|text| text.contains(c)),
                    "{id} refuses {c:?}, which is not in {case:?}"
                );
            }
            Err(error) => panic!("{id}: {error} for {case:?}"),
        }
        asked += 1;
    }
    let share = written * 100 / asked;
    assert!(share >= least, "{id} writes only {share} of 100");
}

#[test]
fn a_name_is_no_option_and_needs_no_quotes() {
    for case in cases::some(CASES) {
        let name = case.given().name();
        assert!(name.starts_with(|c: char| c.is_ascii_alphanumeric()), "{name}");
        assert_eq!(words::words(&name), Some(vec![name]));
    }
}
