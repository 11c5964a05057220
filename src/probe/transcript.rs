//! What was said on the wire, fit to be posted: secrets and the person's address cut.

use crate::catalogue::Service;

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
