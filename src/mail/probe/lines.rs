//! What an IMAP server says, as async-imap may read it: the ends of commands and the prompts for more, and nothing else.
//! Its parsers call themselves for every bracket and would let a server end the program; what they make of the rest is not
//! needed, since the server's own bytes are kept beside them.

/// Lines on their way to the parser.
#[derive(Default)]
pub(super) struct Lines {
    /// The beginning of a line whose end has not come yet.
    held: Vec<u8>,
}

/// The longest tag that async-imap makes, with room to spare.
const LONGEST_TAG: usize = 12;

impl Lines {
    /// Takes what has come and gives the lines that the parser needs.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut fit = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.held.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                fit.extend(needed(&std::mem::take(&mut self.held)));
            }
        }
        fit
    }
}

/// A line in the fewest words that mean the same; nothing where nobody waits for it.
fn needed(line: &[u8]) -> Vec<u8> {
    if line.starts_with(b"+") {
        // The library reads what follows as base64.
        return b"+ \r\n".to_vec();
    }
    let mut words = line.split(u8::is_ascii_whitespace);
    let (tag, word) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_ours = matches!(tag, [b'A', digits @ ..] if digits.iter().all(u8::is_ascii_digit));
    let known: [&[u8]; 3] = [b"OK", b"NO", b"BAD"];
    match known.into_iter().find(|known| known.eq_ignore_ascii_case(word)) {
        Some(word) if is_ours && tag.len() <= LONGEST_TAG => [tag, b" ", word, b" done\r\n"].concat(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ends_and_prompts_come_through_in_plain_words() {
        let mut lines = Lines::default();
        assert_eq!(lines.take(b"* OK hi\r\nA0001 O"), b"");
        assert_eq!(lines.take(b"K [CAPABILITY ((("), b"");
        assert_eq!(
            lines.take(b"\r\nM0 OK\r\nA0002 no [ALERT] \xff\r\n"),
            b"A0001 OK done\r\nA0002 NO done\r\n"
        );
        assert_eq!(lines.take(b"+\r\n+ cmVh\n* ((((\r\nA1 BYE\r\n"), b"+ \r\n+ \r\n");
        assert_eq!(lines.take(&[b'('; 100_000]), b"");
    }
}
