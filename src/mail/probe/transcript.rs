//! What was said on the wire, fit to be posted: secrets and the person's address cut.

use std::fmt;

use crate::model::failure::Service;

/// Who said a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// This program.
    Client,
    /// The server.
    Server,
    /// Nobody: a note of ours, such as that the connection was encrypted.
    Note,
}

/// One line of a transcript. There is no secret in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// On which connection.
    pub service: Service,
    /// Who said it.
    pub speaker: Speaker,
    /// What was said, secrets cut, without its line end.
    pub text: String,
    /// Milliseconds since the test began.
    pub ms: u64,
}

impl fmt::Display for Line {
    /// `SECONDS SERVICE SIGN TEXT`: `>` is this program, `<` the server, `*` a note.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let service = match self.service {
            Service::Imap => "IMAP",
            Service::Smtp => "SMTP",
        };
        let sign = match self.speaker {
            Speaker::Client => '>',
            Speaker::Server => '<',
            Speaker::Note => '*',
        };
        write!(f, "{:>4}.{:03} {service} {sign} {}", self.ms / 1000, self.ms % 1000, self.text)
    }
}
