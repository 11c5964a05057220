//! What a server of SMTP says, as lettre can read it: whole lines, each ended as the protocol has it, and none of blanks
//! alone. lettre 0.11.23 ends the program at a line of an EHLO answer that has nothing but blanks behind its number.

/// Lines on their way to the parser.
#[derive(Default)]
pub(super) struct Lines {
    /// The beginning of a line whose end has not come yet.
    held: Vec<u8>,
}

/// The number and the sign after it.
const HEAD: usize = 4;

impl Lines {
    /// Takes what has come and gives the lines that are whole by now.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut whole = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.held.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                whole.extend(fit(std::mem::take(&mut self.held)));
            }
        }
        whole
    }

    /// What is left when nothing more comes.
    pub(super) fn rest(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.held)
    }
}

/// A line that the parser does not stumble over.
fn fit(mut line: Vec<u8>) -> Vec<u8> {
    while line.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
        line.pop();
    }
    for byte in &mut line {
        if *byte == b'\r' {
            *byte = b'?';
        }
    }
    if line.get(HEAD..).is_some_and(|text| text.iter().all(u8::is_ascii_whitespace)) {
        line.truncate(HEAD);
    }
    line.extend_from_slice(b"\r\n");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_and_well_ended() {
        let mut lines = Lines::default();
        assert_eq!(lines.take(b"250-a\r"), b"");
        assert_eq!(lines.take(b"\n250-b\n25"), b"250-a\r\n250-b\r\n");
        assert_eq!(lines.take(b"0 c\rd\r\n"), b"250 c?d\r\n");
        assert_eq!(lines.take(b"250- \t\r\n250-\r\n250\r\n\r\n"), b"250-\r\n250-\r\n250\r\n\r\n");
        assert_eq!(lines.take(b"250 half"), b"");
        assert_eq!((lines.rest(), lines.rest()), (b"250 half".to_vec(), Vec::new()));
    }
}
