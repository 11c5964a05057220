//! Accounts and codes that are hard to write.

#![cfg(test)]

use std::path::PathBuf;

use super::super::Given;
use super::super::given::is_tls;
use super::super::tests::sample;
use crate::model::address::Address;
use crate::model::catalogue::Security;
use crate::model::code::Code;
use crate::storage::accounts::Account;
use crate::work::dice::Dice;

/// What values are put together from: what one syntax or another reads as something else.
const PIECES: &[&str] = &[
    "a", "Z", "0", "7", "x41", "n", " ", "  ", "\"", "'", "`", "\\", "\\\\", "\\n", "\\\"", "%", "%%", "%41",
    "%(x)s", "%(", "#", " #", ";", " ;", "$", "$HOME", "${HOME}", "$(id)", "`id`", "!", "!!", "é", "授", "~",
    "~/", "@", "@qq.com", ":", "=", ",", "-", "--x", "+", "*", "?", "[", "]", "{", "}", "(", ")", "<", ">",
    "]]>", "&", "&amp;", "|", "/", "//", "?>", "''", "\"\"\"", "^", "\u{a0}", "\u{3000}", "\u{2028}",
];

/// The same for the part of an address before the @, where not everything may stand.
const ADDRESS_PIECES: &[&str] = &[
    "a", "Z", "7", "'", "`", "$", "$HOME", "%", "%%", "#", "!", "{", "}", "&", "=", "~", "é", "授", "-", "*",
    "?", "/", "|", "+",
];

/// One account with a code.
#[derive(Debug)]
pub struct Case {
    /// The account.
    pub account: Account,
    /// The name of the code.
    pub label: String,
    /// Where Mailkey is.
    pub program: PathBuf,
    /// The code itself, which `Debug` of a code would not show.
    pub secret: String,
    code: Code,
}

/// So many cases, always the same ones; every eighth is plain.
pub fn some(count: usize) -> impl Iterator<Item = Case> {
    let mut dice = Dice(0x5eed_0ff1_ce00_0001);
    (0..count).map(move |at| if at % 8 == 0 { plain(&mut dice) } else { wild(&mut dice) })
}

fn plain(dice: &mut Dice) -> Case {
    let mut account = sample();
    secure(&mut account, dice);
    case(account, "Phone", "/usr/bin/mailkey", "qkzvhnwtmrplxbdf")
}

/// Every part of it is wild or not.
fn wild(dice: &mut Dice) -> Case {
    let mut account = sample();
    secure(&mut account, dice);
    for endpoint in account.imap.iter_mut().chain(&mut account.smtp) {
        endpoint.user = maybe(dice, "me@qq.com");
    }
    if dice.below(3) == 0 {
        account.address = address(dice);
    }
    let label = maybe(dice, "Phone");
    let program = format!("/opt/{}/mailkey", maybe(dice, "bin"));
    let secret = maybe(dice, "qkzvhnwtmrplxbdf");
    case(account, &label, &program, &secret)
}

fn case(account: Account, label: &str, program: &str, secret: &str) -> Case {
    let code = Code::new(secret).unwrap();
    Case { account, label: label.to_owned(), program: program.into(), secret: secret.to_owned(), code }
}

fn secure(account: &mut Account, dice: &mut Dice) {
    let security = [Security::Tls, Security::Starttls][dice.below(2)];
    for endpoint in account.imap.iter_mut().chain(&mut account.smtp) {
        endpoint.security = security;
    }
}

/// A wild text, or this one.
fn maybe(dice: &mut Dice, plain: &str) -> String {
    match dice.below(3) {
        0 => plain.to_owned(),
        1 => format!("{plain}{}", text(dice)),
        _ => text(dice),
    }
}

/// A text that is more than blanks.
fn text(dice: &mut Dice) -> String {
    let text: String = (0..=dice.below(6)).map(|_| PIECES[dice.below(PIECES.len())]).collect();
    if text.trim().is_empty() { format!("{text}b ") } else { text }
}

fn address(dice: &mut Dice) -> Address {
    let local: String =
        (0..=dice.below(4)).map(|_| ADDRESS_PIECES[dice.below(ADDRESS_PIECES.len())]).collect();
    Address::parse(&format!("{local}@qq.com")).unwrap_or_else(|_| sample().address)
}

impl Case {
    /// What a format is given.
    pub fn given(&self) -> Given<'_> {
        Given::new(&self.account, &self.label, self.program.clone(), None, Some(&self.code))
    }

    /// Its address.
    pub fn address(&self) -> String {
        self.given().address
    }

    /// The words of the command.
    pub fn command(&self) -> Vec<String> {
        self.given().command
    }

    /// Who signs in to receive.
    pub fn imap_user(&self) -> &str {
        &self.account.imap.as_ref().unwrap().user
    }

    /// Who signs in to send.
    pub fn smtp_user(&self) -> &str {
        &self.account.smtp.as_ref().unwrap().user
    }

    /// Whether its servers are encrypted from the first byte.
    pub fn is_tls(&self) -> bool {
        is_tls(self.account.imap.as_ref().unwrap())
    }

    /// Every text that is given.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let users = [self.imap_user().to_owned(), self.smtp_user().to_owned(), self.secret.clone()];
        self.command().into_iter().chain(users)
    }

    /// Whether no text has anything that a program could refuse.
    pub fn is_plain(&self) -> bool {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "@./-".contains(c);
        self.texts()
            .all(|text| text.starts_with("--label") || text.chars().all(is_plain) && !text.starts_with('-'))
    }
}
