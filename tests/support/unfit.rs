//! What a server must not be able to put on a screen, into a report or into a transcript.

use mailkey::mail::discovery;
use mailkey::mail::probe::fuzz;

/// Reads bytes and gives the texts that come of them.
type Read = fn(&[u8]) -> Vec<String>;

/// The targets of fuzzing.
pub const TARGETS: [(&str, Read); 8] = [
    ("imap", fuzz::imap),
    ("smtp", fuzz::smtp),
    ("starttls", fuzz::starttls),
    ("handshake", fuzz::handshake),
    ("certificate", fuzz::certificate),
    ("proxy", fuzz::proxy),
    ("refusal", fuzz::refusal),
    ("autoconfig", discovery::fuzz::autoconfig),
];

/// Has a target read bytes, and fails where a text comes of it that is not fit to be shown.
#[track_caller]
pub fn check(target: &str, bytes: &[u8]) {
    let Some((_, read)) = TARGETS.iter().find(|(name, _)| *name == target) else {
        panic!("no target {target}");
    };
    for text in read(bytes) {
        assert!(!acts_on_a_screen(&text), "{target}: {text:?}");
        // Whoever makes a certificate or a configuration file does not know the code.
        assert!(matches!(target, "certificate" | "autoconfig") || !gives_away(&text), "{target}: {text:?}");
        assert!(text.chars().count() <= 1000, "{target}: {} characters", text.chars().count());
    }
}

/// Whether a text has characters that move, hide or turn what is shown.
pub fn acts_on_a_screen(text: &str) -> bool {
    text.chars().any(|c| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
            || matches!(c, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    })
}

/// Whether the whole code stands in a text: as it is, in hex, in base64, escaped.
pub fn gives_away(text: &str) -> bool {
    let lower = text.to_lowercase();
    let hex: String = fuzz::CODE.bytes().map(|byte| format!("{byte:02x}")).collect();
    let escaped: String = fuzz::CODE.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let base64 = ["YWJjZGVmZ2hpamtsbW5vc", "FiY2RlZmdoaWprbG1ub3", "hYmNkZWZnaGlqa2xtbm9w"];
    [fuzz::CODE, &hex, &escaped].iter().any(|form| lower.contains(form))
        || base64.iter().any(|form| text.contains(form))
}
