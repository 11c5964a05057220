//! Secrets in a file and in memory, sealed by the `age` crate: a file opens with a passphrase (scrypt), what lies in
//! memory only with a key of this run. Such a file can be opened without Mailkey, too: `age --decrypt vault.age`.

use std::fmt;

use age::secrecy::SecretString;
use age::{DecryptError, scrypt, x25519};
use zeroize::Zeroizing;

mod file_seal;

pub use file_seal::FileSeal;

/// The scrypt work factor: N = 2^17 with r = 8 and p = 1 takes 128 MiB for every guess, which is what OWASP's
/// password storage guide names as the least.
const WORK: u8 = 17;
/// The most work that a file may ask for: eight times as much memory. More would only stop the computer.
const MOST_WORK: u8 = 20;
/// The shortest passphrase for something new, in characters.
pub const SHORTEST_PASSPHRASE: usize = 8;
/// The longest, in bytes.
const LONGEST_PASSPHRASE: usize = 1024;

/// What opens a sealed file. Redacted in `Debug`, zeroed when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<String>);

/// Why a text cannot be a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing was typed.
    #[error("the passphrase is empty")]
    Empty,
    /// A new one of fewer than [`SHORTEST_PASSPHRASE`] characters.
    #[error("the passphrase is too short")]
    TooShort,
    /// Of more than 1,024 bytes.
    #[error("the passphrase is too long")]
    TooLong,
    /// A line break or another control character stands inside.
    #[error("the passphrase has a control character in it")]
    ControlCharacter,
    /// The second time something else was typed.
    #[error("the two passphrases differ")]
    NotTheSame,
}

impl Passphrase {
    /// Takes a text as it stands.
    ///
    /// # Errors
    /// When it is empty, too long or has control characters in it.
    pub fn new(text: &str) -> Result<Passphrase, PassphraseError> {
        if text.is_empty() {
            Err(PassphraseError::Empty)
        } else if text.len() > LONGEST_PASSPHRASE {
            Err(PassphraseError::TooLong)
        } else if text.chars().any(char::is_control) {
            Err(PassphraseError::ControlCharacter)
        } else {
            Ok(Passphrase(Zeroizing::new(text.to_owned())))
        }
    }

    /// Takes a text for something new, which it shall guard well.
    ///
    /// # Errors
    /// The same, and when it is too short.
    pub fn chosen(text: &str) -> Result<Passphrase, PassphraseError> {
        let passphrase = Passphrase::new(text)?;
        if text.chars().count() < SHORTEST_PASSPHRASE {
            return Err(PassphraseError::TooShort);
        }
        Ok(passphrase)
    }

    fn secret(&self) -> SecretString {
        SecretString::from(self.0.as_str())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Why something sealed did not open, or was not sealed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The passphrase is another one. A file whose first lines were damaged looks the same.
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    /// It is no sealed file, or was damaged.
    #[error("it is damaged")]
    Damaged,
    /// It asks for more work than any computer should do for it: such a file was made to stop one.
    #[error("it asks for too much work")]
    TooMuchWork,
    /// It was sealed for a key, not for a passphrase.
    #[error("it was not sealed with a passphrase")]
    ForAKey,
    /// It could not be sealed.
    #[error("it could not be sealed")]
    NotSealed,
}

impl SealError {
    fn of(error: DecryptError) -> SealError {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => SealError::WrongPassphrase,
            DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
            DecryptError::NoMatchingKeys => SealError::ForAKey,
            _ => SealError::Damaged,
        }
    }
}

/// Seals with a passphrase. It takes some tenths of a second and 128 MiB, on purpose.
///
/// # Errors
/// `NotSealed`.
pub fn seal(content: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    let mut recipient = recipient(passphrase);
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, content).map_err(|_| SealError::NotSealed)
}

/// Opens what was sealed with a passphrase. It takes as long.
///
/// # Errors
/// Any but `NotSealed`.
pub fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, SealError> {
    age::decrypt(&identity(passphrase), sealed).map(Zeroizing::new).map_err(SealError::of)
}

/// The same, and keeps what the file was sealed with: to open and to seal it again in this run at no such price.
///
/// # Errors
/// Any but `NotSealed`.
pub fn open_for_run(
    sealed: &[u8],
    passphrase: &Passphrase,
    run: &RunKey,
) -> Result<(Zeroizing<Vec<u8>>, FileSeal), SealError> {
    FileSeal::of(sealed, &identity(passphrase), run)
}

fn identity(passphrase: &Passphrase) -> scrypt::Identity {
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MOST_WORK);
    identity
}

fn recipient(passphrase: &Passphrase) -> scrypt::Recipient {
    scrypt::Recipient::new(passphrase.secret())
}

/// A key that lives as long as this run. What is sealed with it is not found in memory by a plain search, nor in what is
/// swapped out of it without the key; the key itself lies in the same memory.
#[derive(Clone)]
pub struct RunKey(x25519::Identity);

/// Something that was sealed with the key of this run.
#[derive(Clone)]
pub struct Hidden(Vec<u8>);

impl RunKey {
    /// A new one.
    pub fn new() -> RunKey {
        RunKey(x25519::Identity::generate())
    }

    /// Seals.
    ///
    /// # Errors
    /// `NotSealed`.
    pub fn hide(&self, content: &[u8]) -> Result<Hidden, SealError> {
        age::encrypt(&self.0.to_public(), content).map(Hidden).map_err(|_| SealError::NotSealed)
    }

    /// Opens.
    ///
    /// # Errors
    /// `Damaged`, where another key sealed it.
    pub fn show(&self, hidden: &Hidden) -> Result<Zeroizing<Vec<u8>>, SealError> {
        age::decrypt(&self.0, &hidden.0).map(Zeroizing::new).map_err(|_| SealError::Damaged)
    }

    /// Seals a passphrase.
    ///
    /// # Errors
    /// `NotSealed`.
    pub fn hide_passphrase(&self, passphrase: &Passphrase) -> Result<Hidden, SealError> {
        self.hide(passphrase.0.as_bytes())
    }

    /// Opens a passphrase.
    ///
    /// # Errors
    /// `Damaged`, where it is none.
    pub fn show_passphrase(&self, hidden: &Hidden) -> Result<Passphrase, SealError> {
        let bytes = self.show(hidden)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| SealError::Damaged)?;
        Passphrase::new(text).map_err(|_| SealError::Damaged)
    }
}

impl Default for RunKey {
    fn default() -> RunKey {
        RunKey::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    #[test]
    fn opens_with_its_passphrase_alone() {
        let sealed = seal(b"content", &passphrase("correct horse")).unwrap();
        assert!(!sealed.windows(7).any(|it| it == b"content"));
        assert_eq!(open(&sealed, &passphrase("correct horse")).unwrap().as_slice(), b"content");
        assert_eq!(open(&sealed, &passphrase("correct  horse")), Err(SealError::WrongPassphrase));
    }

    #[test]
    fn damage_is_told_from_a_wrong_passphrase() {
        let sealed = seal(b"content", &passphrase("correct horse")).unwrap();
        let cut = |length: usize| sealed[..length].to_vec();
        let mut turned = sealed.clone();
        *turned.last_mut().unwrap() ^= 1;
        for damaged in [Vec::new(), b"garbage".to_vec(), cut(20), cut(sealed.len() - 1), turned] {
            assert_eq!(open(&damaged, &passphrase("correct horse")), Err(SealError::Damaged));
        }
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_not_opened() {
        let sealed = seal(b"content", &passphrase("correct horse")).unwrap();
        let end = sealed.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let line = sealed[end..].iter().position(|byte| *byte == b'\n').unwrap() + end;
        let greedy = [&sealed[..line - 2], b"30", &sealed[line..]].concat();
        assert_eq!(open(&greedy, &passphrase("correct horse")), Err(SealError::TooMuchWork));
    }

    #[test]
    fn a_file_for_a_key_is_told() {
        let key = RunKey::new();
        let hidden = key.hide(b"content").unwrap();
        assert_eq!(open(&hidden.0, &passphrase("correct horse")), Err(SealError::ForAKey));
        assert_eq!(key.show(&hidden).unwrap().as_slice(), b"content");
        assert!(RunKey::new().show(&hidden).is_err());
    }

    #[test]
    fn passphrases_are_looked_at_before_they_are_taken() {
        assert_eq!(Passphrase::new(""), Err(PassphraseError::Empty));
        assert_eq!(Passphrase::new("a\nb"), Err(PassphraseError::ControlCharacter));
        assert_eq!(Passphrase::new(&"a".repeat(1025)), Err(PassphraseError::TooLong));
        assert_eq!(Passphrase::chosen("1234567"), Err(PassphraseError::TooShort));
        assert!(Passphrase::chosen("七个字的口令句吗").is_ok());
        assert_eq!(format!("{:?}", passphrase("correct horse")), "Passphrase(…)");
    }
}
