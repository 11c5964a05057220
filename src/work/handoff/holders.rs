//! Who held the codes that a new one ends, and how each comes to the new one.

use super::{Format, may_ask, of_program};
use crate::storage::accounts::KeptCode;

/// Somebody who has the old code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder<'a> {
    /// A program or a device, in the person's words.
    pub name: &'a str,
    /// How the new code gets there.
    pub gets: Gets,
}

/// How a new code gets to somebody who has the old one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gets {
    /// The program asks for it.
    ByItself,
    /// It is put into this program once more.
    ByHand(&'static Format),
    /// It is put there, and how is not known.
    Unknown,
}

impl Eq for Gets {}

/// Who held the codes that ended, and those before that are noted with the kept one; each once.
pub fn holders<'a>(
    ended: impl IntoIterator<Item = &'a KeptCode>,
    kept: Option<&'a KeptCode>,
) -> Vec<Holder<'a>> {
    let mut all: Vec<Holder<'a>> = Vec::new();
    let before = kept.into_iter().flat_map(|code| code.outdated.iter().map(String::as_str));
    for name in ended.into_iter().flat_map(KeptCode::holders).chain(before) {
        if !all.iter().any(|it| it.name == name) {
            all.push(Holder { name, gets: Gets::of(name) });
        }
    }
    all
}

impl Gets {
    fn of(name: &str) -> Gets {
        match of_program(name) {
            _ if may_ask(name) => Gets::ByItself,
            Some(format) => Gets::ByHand(format),
            None => Gets::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn each_holder_stands_once_with_what_is_to_be_done_there() {
        let mut old = KeptCode::new("Laptop".into(), Timestamp::UNIX_EPOCH);
        let mut new = old.clone();
        let names = |ended: &KeptCode, kept: &KeptCode| {
            let all = holders([ended], Some(kept));
            all.iter().map(|it| (it.name.to_owned(), it.gets)).collect::<Vec<_>>()
        };
        assert_eq!(names(&old, &new), [("Laptop".to_owned(), Gets::Unknown)]);
        old.used_in = ["msmtp", "Thunderbird"].map(str::to_owned).into();
        new.outdated = ["Thunderbird", "TV"].map(str::to_owned).into();
        let thunderbird = of_program("Thunderbird").unwrap();
        let expected =
            [("msmtp", Gets::ByItself), ("Thunderbird", Gets::ByHand(thunderbird)), ("TV", Gets::Unknown)];
        assert_eq!(names(&old, &new), expected.map(|(name, gets)| (name.to_owned(), gets)));
    }
}
