//! The register: which accounts there are, which codes they have, and how those fared. No secret is in it; the codes
//! themselves are in the [`vault`](crate::storage::vault).

mod disk;
mod history;
mod journal;
mod register;

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::mail::probe::Pin;
use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, ProviderId};
use crate::model::failure::Cause;

pub use history::{DAYS, Fared, PastTest};
pub(crate) use journal::{Pending, Retired};
pub(crate) use register::ChangeLock;
pub use register::{Notice, Register, RegisterError};

/// What tells a code from the others of its account: eight hexadecimal digits, drawn at random when it is kept. It
/// is no secret and says nothing about one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CodeId(String);

/// A text that is no [`CodeId`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not eight hexadecimal digits: {0:?}")]
pub struct BadCodeId(String);

impl CodeId {
    /// Draws a new one. Two are the same about once in 4,294,967,296 draws.
    pub fn random() -> CodeId {
        // The standard library seeds every thread's hasher from the system's random source, and differently each time.
        let drawn = RandomState::new().hash_one(std::process::id());
        CodeId(format!("{:08x}", drawn & 0xffff_ffff))
    }

    /// The eight digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for CodeId {
    type Error = BadCodeId;
    fn try_from(text: String) -> Result<CodeId, BadCodeId> {
        let digits = |c: u8| c.is_ascii_digit() || (b'a'..=b'f').contains(&c);
        if text.len() == 8 && text.bytes().all(digits) { Ok(CodeId(text)) } else { Err(BadCodeId(text)) }
    }
}

impl From<CodeId> for String {
    fn from(id: CodeId) -> String {
        id.0
    }
}

/// A mail account and the codes that are kept for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its address.
    pub address: Address,
    /// Its provider, where the catalogue knows it.
    #[serde(default)]
    pub provider: Option<ProviderId>,
    /// Whom to sign in as, where the address alone does not tell (iCloud).
    #[serde(default)]
    pub mailbox: Option<Address>,
    /// Where mail is read, with the form of the user name that worked.
    #[serde(default)]
    pub imap: Option<Endpoint>,
    /// Where mail is sent, with the form of the user name that worked.
    #[serde(default)]
    pub smtp: Option<Endpoint>,
    /// Certificates that the person has compared and trusts, for servers of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Pin>,
    /// Its codes, one a label, oldest label first.
    #[serde(default)]
    pub codes: Vec<KeptCode>,
}

impl Account {
    /// The code with this label.
    pub fn code(&self, label: &str) -> Option<&KeptCode> {
        self.codes.iter().find(|code| code.label == label)
    }
}

/// What the register knows about one code: everything but the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCode {
    /// Which entry of the vault holds it.
    pub id: CodeId,
    /// Which program or device holds this code, in the person's words; unique within the account.
    pub label: String,
    /// When it was stored.
    pub made: Timestamp,
    /// When a test with it last passed.
    #[serde(default)]
    pub last_passed: Option<Timestamp>,
    /// When the provider last refused it.
    #[serde(default)]
    pub last_refused: Option<Timestamp>,
    /// How its last test came out; `None` while it is untested.
    #[serde(default)]
    pub last_test: Option<LastTest>,
    /// How its tests came out lately, oldest first: of each day the last one.
    #[serde(default, deserialize_with = "history::known_tests", skip_serializing_if = "Vec::is_empty")]
    pub recent: Vec<PastTest>,
    /// Where it lies.
    #[serde(default, rename = "home", skip_serializing_if = "VaultId::is_keychain")]
    pub vault: VaultId,
    /// The programs in which it is used, in the person's words: those that need the next one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub used_in: Vec<String>,
    /// Those of them that held the code before this one, and were not said to have this one yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outdated: Vec<String>,
    /// When it ends by itself, where the provider or the person says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
}

/// Where a code lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum VaultId {
    /// In the operating system's keychain.
    #[default]
    Keychain,
    /// In the file that a passphrase seals.
    File,
    /// Not on this computer: a backup brought the account back without it.
    Nowhere,
}

impl VaultId {
    /// Whether it is the usual one.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    fn is_keychain(&self) -> bool {
        *self == VaultId::Keychain
    }
}

impl KeptCode {
    /// The programs and devices that hold it: those in which it is said to be used, else what its label says.
    pub fn holders(&self) -> impl Iterator<Item = &str> {
        let own = std::slice::from_ref(&self.label);
        let named = if self.used_in.is_empty() { own } else { &self.used_in };
        named.iter().map(String::as_str).filter(|name| !name.is_empty())
    }

    /// Those who have yet to be told of the code that takes this one's place.
    fn to_be_updated(&self) -> Vec<String> {
        let mut all = self.outdated.clone();
        for holder in self.holders() {
            if !all.iter().any(|it| it == holder) {
                all.push(holder.to_owned());
            }
        }
        all
    }

    /// An untested code with an id that no other has.
    pub fn new(label: String, made: Timestamp) -> KeptCode {
        KeptCode {
            id: CodeId::random(),
            label,
            made,
            last_passed: None,
            last_refused: None,
            last_test: None,
            recent: Vec::new(),
            vault: VaultId::default(),
            used_in: Vec::new(),
            outdated: Vec::new(),
            expires: None,
        }
    }
}

/// How the last test of a code came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "WrittenTest", into = "WrittenTest")]
pub struct LastTest {
    /// When.
    pub at: Timestamp,
    /// What it came to.
    pub outcome: TestOutcome,
    /// What the servers said beside their yes and the person must see, such as a quota or a password about to end.
    pub notices: Vec<String>,
}

/// What a test came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestOutcome {
    /// Every service passed.
    Passed,
    /// A service failed, for this reason where it is known.
    Failed(Option<Cause>),
}

impl LastTest {
    /// Whether every service passed.
    pub fn passed(&self) -> bool {
        self.outcome == TestOutcome::Passed
    }

    /// Why it failed, where it failed and the reason is known.
    pub fn cause(&self) -> Option<Cause> {
        match self.outcome {
            TestOutcome::Passed => None,
            TestOutcome::Failed(cause) => cause,
        }
    }
}

/// A test as the register's file has it.
#[derive(Clone, Serialize, Deserialize)]
struct WrittenTest {
    at: Timestamp,
    passed: bool,
    #[serde(default, deserialize_with = "known_cause")]
    cause: Option<Cause>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    notices: Vec<String>,
}

impl From<WrittenTest> for LastTest {
    fn from(written: WrittenTest) -> LastTest {
        let outcome = if written.passed { TestOutcome::Passed } else { TestOutcome::Failed(written.cause) };
        LastTest { at: written.at, outcome, notices: written.notices }
    }
}

impl From<LastTest> for WrittenTest {
    fn from(test: LastTest) -> WrittenTest {
        WrittenTest { at: test.at, passed: test.passed(), cause: test.cause(), notices: test.notices }
    }
}

/// A cause that this version does not know must not make the whole register unreadable.
fn known_cause<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Cause>, D::Error> {
    let value = serde_json::Value::deserialize(input)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// The content of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounts {
    /// The accounts, oldest first, one a mailbox.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// Where new codes go.
    #[serde(default, rename = "home", skip_serializing_if = "VaultId::is_keychain")]
    pub new_codes_in: VaultId,
    /// Codes that are on their way into the vault.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pending: Vec<Pending>,
    /// Codes that are on their way out of the vault.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) retired: Vec<Retired>,
}

impl Accounts {
    /// The account with this address. Letters match in either case: no provider tells mailboxes apart by it.
    pub fn get(&self, address: &Address) -> Option<&Account> {
        self.accounts.iter().find(|account| is_same(&account.address, address))
    }

    /// The account with this address, to be changed.
    pub fn get_mut(&mut self, address: &Address) -> Option<&mut Account> {
        self.accounts.iter_mut().find(|account| is_same(&account.address, address))
    }
}

fn is_same(one: &Address, other: &Address) -> bool {
    one.domain() == other.domain() && one.local().eq_ignore_ascii_case(other.local())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_eight_digits_and_differ() {
        let drawn: std::collections::HashSet<CodeId> = (0..1000).map(|_| CodeId::random()).collect();
        assert!(drawn.len() > 998);
        for id in drawn {
            assert_eq!(CodeId::try_from(id.to_string()), Ok(id));
        }
        for text in ["", "0123456", "0123456g", "0123456A", "012345678", "../../ab"] {
            assert!(CodeId::try_from(text.to_owned()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_cause_of_a_later_version_is_no_damage() {
        let json = r#"{"at":"2026-11-22T08:00:00Z","passed":false,"cause":"not-known-yet"}"#;
        assert_eq!(serde_json::from_str::<LastTest>(json).unwrap().cause(), None);
        let json = r#"{"at":"2026-11-22T08:00:00Z","passed":false,"cause":"wrong-code"}"#;
        assert_eq!(serde_json::from_str::<LastTest>(json).unwrap().cause(), Some(Cause::WrongCode));
    }

    #[test]
    fn one_mailbox_is_one_account_in_either_case() {
        let account = |text: &str| Account {
            address: Address::parse(text).unwrap(),
            provider: None,
            mailbox: None,
            imap: None,
            smtp: None,
            pins: Vec::new(),
            codes: Vec::new(),
        };
        let all = Accounts { accounts: vec![account("Me@qq.com")], ..Accounts::default() };
        assert!(all.get(&Address::parse("me@QQ.com").unwrap()).is_some());
        assert!(all.get(&Address::parse("me2@qq.com").unwrap()).is_none());
    }
}
