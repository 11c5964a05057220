//! Server text in whatever encoding it comes: UTF-8 where it is that, else what its bytes look most like.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, KOI8_R, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
};

use super::vocabulary::folded;
use super::words;
use crate::model::catalogue::Quirk;

/// How much of a text is looked at to tell its encoding, in bytes.
const SAMPLE: usize = 512;
/// How many texts of one connection are looked at closely: a server may send a hundred thousand.
const MOST_CLOSE_LOOKS: usize = 24;

/// In what mail servers speak that know no UTF-8, the likelier first.
const ENCODINGS: [&Encoding; 9] =
    [GB18030, SHIFT_JIS, EUC_KR, WINDOWS_1251, KOI8_R, WINDOWS_1252, WINDOWS_1250, BIG5, EUC_JP];

/// What is known of the language that a server speaks. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(super) struct Tongue {
    /// Text that is not UTF-8 is GBK: the provider is known for it.
    gbk: bool,
    /// The last label of the host's name, which tells a country.
    country: Option<String>,
    looks: Arc<AtomicUsize>,
}

impl Tongue {
    /// What a host's name and a provider's quirks tell.
    pub(super) fn of(host: &str, quirks: &[Quirk]) -> Tongue {
        let last = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        let is_label = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_lowercase());
        Tongue { gbk: quirks.contains(&Quirk::Gbk), country: is_label.then_some(last), looks: Arc::default() }
    }

    /// Decodes what a server said. Never fails: at worst each byte is a character of windows-1252.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            // Cut off within a character.
            Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 && !bytes.is_ascii() => {
                let is_utf8 = !bytes[..error.valid_up_to()].is_ascii();
                if is_utf8 { String::from_utf8_lossy(bytes).into_owned() } else { self.guess(bytes) }
            }
            Err(_) => self.guess(bytes),
        }
    }

    fn guess(&self, bytes: &[u8]) -> String {
        let encoding = self.encoding(sample(bytes));
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    }

    /// The encoding in which the text has most of the words that mail servers use; of equals the provider's own, then
    /// the one that the bytes look most like.
    fn encoding(&self, sample: &[u8]) -> &'static Encoding {
        let likely = self.likely(sample);
        if self.looks.fetch_add(1, Ordering::Relaxed) >= MOST_CLOSE_LOOKS {
            return likely;
        }
        let mut best = (likely, known_words(likely, sample).unwrap_or(0));
        for encoding in ENCODINGS {
            match known_words(encoding, sample) {
                Some(count) if count > best.1 => best = (encoding, count),
                _ => {}
            }
        }
        best.0
    }

    /// By the looks of the bytes alone.
    fn likely(&self, sample: &[u8]) -> &'static Encoding {
        if self.gbk && decodes(GB18030, sample).is_some() {
            return GB18030;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(sample, true);
        let country = self.country.as_deref().map(str::as_bytes);
        let guess = detector.guess(country, Utf8Detection::Deny);
        if decodes(guess, sample).is_some() { guess } else { WINDOWS_1252 }
    }
}

/// The part of a text that tells its encoding: from a little before its first byte that is not ASCII on.
fn sample(bytes: &[u8]) -> &[u8] {
    const BEFORE: usize = 24;
    let start = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(BEFORE);
    &bytes[start..bytes.len().min(start + SAMPLE)]
}

/// The text in this encoding, where its bytes are possible there.
fn decodes(encoding: &'static Encoding, sample: &[u8]) -> Option<String> {
    // A sample may end within a character.
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let end = text.char_indices().next_back().map_or(0, |(index, _)| index);
    let is_odd = |c: char| {
        c == '\u{fffd}' || c.is_control() && !c.is_ascii() || ('\u{e000}'..='\u{f8ff}').contains(&c)
    };
    (!text[..end].chars().any(is_odd)).then(|| text.into_owned())
}

/// How many words of mail servers a text has in this encoding; `None` where its bytes are not possible there.
fn known_words(encoding: &'static Encoding, sample: &[u8]) -> Option<usize> {
    let text = folded(&decodes(encoding, sample)?);
    Some(words::count_in(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(encoding: &'static Encoding, text: &str) -> String {
        let (bytes, _, is_lossy) = encoding.encode(text);
        assert!(!is_lossy, "{text}");
        Tongue::of("localhost", &[]).decode(&bytes)
    }

    #[test]
    fn refusals_are_read_in_the_encodings_of_the_field() {
        for (encoding, text) in [
            (GB18030, "535 Error: 请使用授权码登录"),
            (GB18030, "550 black ip. (发信IP被禁止)"),
            (SHIFT_JIS, "NO パスワードが正しくありません"),
            (SHIFT_JIS, "535 認証に失敗しました"),
            (EUC_JP, "NO ログインできません。パスワードを確認してください"),
            (EUC_KR, "535 아이디 또는 비밀번호가 일치하지 않습니다"),
            (EUC_KR, "NO 외부 메일 프로그램 사용이 설정되어 있지 않습니다"),
            (WINDOWS_1251, "NO Неверный пароль или логин"),
            (KOI8_R, "535 Ошибка аутентификации: неверный пароль"),
            (WINDOWS_1252, "NO Ungültige Zugangsdaten für das Postfach"),
            (WINDOWS_1252, "535 Échec de l'authentification: accès refusé"),
            (WINDOWS_1252, "NO L'utente non è abilitato"),
            (BIG5, "535 密碼錯誤，請重新登入"),
        ] {
            assert_eq!(decoded(encoding, text), text, "{}", encoding.name());
        }
    }

    #[test]
    fn a_provider_that_is_known_for_it_speaks_gbk() {
        let gbk = b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc";
        let tongue = Tongue::of("smtp.163.com", &[Quirk::Gbk]);
        assert_eq!(tongue.decode(gbk), "535 Error: 请使用授权码登录");
        assert_eq!(tongue.decode("授权码".as_bytes()), "授权码");
        // UTF-8 that was cut off is UTF-8.
        assert!(tongue.decode("请使用授权码".as_bytes().split_last().unwrap().1).starts_with("请使用授权"));
        assert_eq!(Tongue::default().decode(b"caf\xe9"), "café");
    }

    #[test]
    fn every_byte_is_some_text() {
        let tongue = Tongue::default();
        for a in 0..=255u8 {
            for b in [0, 0x1b, b'[', b'\n', 0x81, 0xff] {
                assert!(!tongue.decode(&[a, b, a]).is_empty() && !tongue.decode(&[b, a]).is_empty());
            }
        }
        assert_eq!(tongue.decode(b""), "");
    }
}
