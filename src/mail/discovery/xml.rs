//! XML from strangers: which letters it is written in, and whether it is tame enough to be read.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::de::DeserializeOwned;

use super::Fault;

/// Within how many bytes the declaration of a file ends.
const LONGEST_DECLARATION: usize = 200;
/// The deepest that elements may lie in each other.
const DEEPEST: usize = 32;

/// Reads a file: unknown keys are passed over, entities other than XML's own are errors.
pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    let text = decoded(bytes);
    if !is_tame(&text) {
        return Err(Fault::NoFile);
    }
    quick_xml::de::from_str(&text).map_err(|_| Fault::NoFile)
}

/// The text of a file: in UTF-8 or what its mark says, else in what its declaration names, else in Latin letters.
/// What comes out in the wrong letters harms nothing: hosts, ports and user names are ASCII.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_DECLARATION)]).into_owned();
    let named =
        head.split_once("encoding=").and_then(|(_, rest)| rest.trim_start().split(['"', '\'']).nth(1));
    let encoding = named.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(WINDOWS_1252);
    encoding.decode_without_bom_handling(bytes).0
}

/// Whether a text has no document type, no processing instructions, and nothing that lies too deep.
fn is_tame(text: &str) -> bool {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::DocType(_)) | Err(_) => return false,
            Ok(Event::GeneralRef(entity)) => {
                let is_plain = matches!(&*entity, b"amp" | b"lt" | b"gt" | b"quot" | b"apos");
                if !is_plain && !entity.is_char_ref() {
                    return false;
                }
            }
            Ok(Event::Start(_)) => depth += 1,
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) => return true,
            Ok(_) => {}
        }
        if depth > DEEPEST {
            return false;
        }
    }
}
