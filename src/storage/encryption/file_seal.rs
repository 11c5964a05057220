//! What a file was sealed with, kept for one run: whoever opened it once changes it without paying for the passphrase
//! again. That price is there for those who guess, and they pay it as before: the file keeps its header, which asks the
//! same work of every guess, and its key. Only what is behind the header is sealed anew, with a nonce of its own, from which
//! the format derives another key each time (<https://age-encryption.org/v1>, "Payload").

use std::cell::RefCell;
use std::io::Read;

use age::secrecy::ExposeSecret;
use age::{DecryptError, Decryptor, Identity, scrypt};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::hkdf;
use chacha20poly1305::aead::stream::EncryptorBE32;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use zeroize::Zeroizing;

use super::{Hidden, RunKey, SealError};

/// Where the header's last line begins.
const LAST_LINE: &[u8] = b"\n--- ";
/// What of a file differs each time, behind the header.
const NONCE_BYTES: usize = 16;
/// In pieces of this size the format seals what is behind the nonce.
const PIECE: usize = 64 * 1024;

/// The header and the key of a file that was opened in this run; the key is hidden with the run's own.
pub struct FileSeal {
    header: Vec<u8>,
    key: Hidden,
}

impl FileSeal {
    /// Opens a file by what its passphrase gives, and keeps what it was sealed with.
    pub(super) fn of(
        sealed: &[u8],
        passphrase: &scrypt::Identity,
        run: &RunKey,
    ) -> Result<(Zeroizing<Vec<u8>>, FileSeal), SealError> {
        let witness = Witness { identity: passphrase, key: RefCell::default() };
        let content = decrypt(sealed, &witness)?;
        let key = witness.key.into_inner().ok_or(SealError::Damaged)?;
        let header = header(sealed).ok_or(SealError::Damaged)?.to_vec();
        Ok((content, FileSeal { header, key: run.hide(key.as_slice())? }))
    }

    /// Whether a file has this very header, and so this key.
    pub fn fits(&self, sealed: &[u8]) -> bool {
        header(sealed) == Some(self.header.as_slice())
    }

    /// Opens a file that has this header.
    ///
    /// # Errors
    /// `Damaged`, also where the header is another one.
    pub fn open(&self, sealed: &[u8], run: &RunKey) -> Result<Zeroizing<Vec<u8>>, SealError> {
        if !self.fits(sealed) {
            return Err(SealError::Damaged);
        }
        decrypt(sealed, &Known(&self.key(run)?))
    }

    /// Seals another content under the same header.
    ///
    /// # Errors
    /// `NotSealed`, and `Damaged` where `run` is the key of another run.
    pub fn seal(&self, content: &[u8], run: &RunKey) -> Result<Vec<u8>, SealError> {
        let key = self.key(run)?;
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(|_| SealError::NotSealed)?;
        let payload = Zeroizing::new(hkdf(&nonce, b"payload", key.as_slice()));
        let cipher = ChaCha20Poly1305::new(payload.as_slice().into());
        // The format counts in eleven bytes, of which a file that fits into memory needs no more than these four.
        let mut stream = EncryptorBE32::from_aead(cipher, &[0; 7].into());
        let mut sealed = [self.header.as_slice(), &nonce].concat();
        let mut rest = content;
        while rest.len() > PIECE {
            let (piece, behind) = rest.split_at(PIECE);
            sealed.extend(stream.encrypt_next(piece).map_err(|_| SealError::NotSealed)?);
            rest = behind;
        }
        sealed.extend(stream.encrypt_last(rest).map_err(|_| SealError::NotSealed)?);
        Ok(sealed)
    }

    fn key(&self, run: &RunKey) -> Result<KeyBytes, SealError> {
        let bytes = run.show(&self.key)?;
        let mut key = KeyBytes::default();
        if bytes.len() != key.len() {
            return Err(SealError::Damaged);
        }
        key.copy_from_slice(&bytes);
        Ok(key)
    }
}

type KeyBytes = Zeroizing<[u8; FILE_KEY_BYTES]>;

/// Opens with a passphrase, and remembers the key of the file that it gave.
struct Witness<'a> {
    identity: &'a scrypt::Identity,
    key: RefCell<Option<KeyBytes>>,
}

impl Identity for Witness<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        let unwrapped = self.identity.unwrap_stanza(stanza)?;
        if let Ok(key) = &unwrapped {
            *self.key.borrow_mut() = Some(Zeroizing::new(*key.expose_secret()));
        }
        Some(unwrapped)
    }
}

/// Opens with the key of the file.
struct Known<'a>(&'a KeyBytes);

impl Identity for Known<'_> {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(self.0.as_slice()))))
    }
}

fn decrypt(sealed: &[u8], identity: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(SealError::of)?;
    let mut reader = decryptor.decrypt(std::iter::once(identity)).map_err(SealError::of)?;
    // As large as it can get: what grows leaves copies behind.
    let mut content = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut content).map_err(|_| SealError::Damaged)?;
    Ok(content)
}

/// The lines before the nonce.
fn header(sealed: &[u8]) -> Option<&[u8]> {
    let last = sealed.windows(LAST_LINE.len()).position(|bytes| bytes == LAST_LINE)? + LAST_LINE.len();
    let end = sealed[last..].iter().position(|byte| *byte == b'\n')? + last + 1;
    Some(&sealed[..end])
}

#[cfg(test)]
mod tests {
    use super::super::{Passphrase, open, open_for_run, seal};
    use super::*;

    fn opened(content: &[u8]) -> (Vec<u8>, FileSeal, RunKey, Passphrase) {
        let passphrase = Passphrase::new("correct horse").unwrap();
        let (sealed, run) = (seal(content, &passphrase).unwrap(), RunKey::new());
        let (found, kept) = open_for_run(&sealed, &passphrase, &run).unwrap();
        assert_eq!(found.as_slice(), content);
        (sealed, kept, run, passphrase)
    }

    #[test]
    fn what_is_sealed_again_opens_with_the_passphrase_alone() {
        let (_, kept, run, passphrase) = opened(b"content");
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5] {
            let content: Vec<u8> = (0..length).map(|number| (number % 251) as u8).collect();
            let again = kept.seal(&content, &run).unwrap();
            assert_eq!(kept.open(&again, &run).unwrap().as_slice(), content, "{length}");
            // With the passphrase each takes its time.
            if [0, 3 * PIECE + 5].contains(&length) {
                assert_eq!(open(&again, &passphrase).unwrap().as_slice(), content, "{length}");
                assert_eq!(
                    open(&again, &Passphrase::new("another").unwrap()),
                    Err(SealError::WrongPassphrase)
                );
            }
        }
    }

    #[test]
    fn the_same_content_is_never_sealed_to_the_same_bytes() {
        let (sealed, kept, run, _) = opened(b"content");
        let (one, other) = (kept.seal(b"content", &run).unwrap(), kept.seal(b"content", &run).unwrap());
        let behind = |sealed: &[u8]| sealed[kept.header.len() + NONCE_BYTES..].to_vec();
        assert_ne!(behind(&one), behind(&other));
        assert_ne!(behind(&one), behind(&sealed));
        assert!(kept.fits(&one) && kept.fits(&sealed));
    }

    #[test]
    fn a_file_of_another_header_or_a_damaged_one_is_not_opened() {
        let (sealed, kept, run, passphrase) = opened(b"content");
        let other = seal(b"content", &passphrase).unwrap();
        assert!(!kept.fits(&other));
        assert_eq!(kept.open(&other, &run), Err(SealError::Damaged));
        for place in 0..sealed.len() {
            let mut turned = sealed.clone();
            turned[place] ^= 1;
            assert_eq!(kept.open(&turned, &run), Err(SealError::Damaged), "{place}");
        }
        for length in 0..sealed.len() {
            assert_eq!(kept.open(&sealed[..length], &run), Err(SealError::Damaged), "{length}");
        }
        assert_eq!(kept.seal(b"content", &RunKey::new()), Err(SealError::Damaged));
    }
}
