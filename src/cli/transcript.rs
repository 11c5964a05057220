//! What was said on the wire, into a file: for the person alone, and never over another one.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::output::{Output, Stop};
use super::status::Status;
use crate::mail::probe::Line;

/// An open transcript. Nothing secret comes here: the lines are cut where they are made.
pub struct Transcript(Mutex<File>);

impl Transcript {
    /// Makes the file, before anybody is asked for a code.
    ///
    /// # Errors
    /// Wrong usage where it exists already or cannot be made.
    pub fn open(output: &Output, path: Option<&Path>) -> Result<Option<Transcript>, Stop> {
        let Some(path) = path else {
            return Ok(None);
        };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| {
            let kind = output.locale.io_fault(error.kind());
            let args = [("file", path.display().to_string().into()), ("kind", kind.into())];
            Stop::Said(Status::Usage, output.locale.with("cli-no-transcript", &args))
        })?;
        let transcript = Transcript(Mutex::new(file));
        transcript.title(&format!("Mailkey {}", env!("CARGO_PKG_VERSION")));
        Ok(Some(transcript))
    }

    /// Writes what belongs to no connection.
    pub fn title(&self, words: &str) {
        self.write(&format!("# {words}"));
    }

    pub fn line(&self, line: &Line) {
        self.write(&line.to_string());
    }

    /// Writes a test's lines together: other tests run beside it.
    pub fn block(&self, title: &str, lines: &[Line]) {
        let lines = lines.iter().map(|line| format!("\n{line}")).collect::<String>();
        self.write(&format!("# {title}{lines}"));
    }

    fn write(&self, text: &str) {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The test counts for more than its record: a full disk does not end it.
        if let Err(error) = writeln!(file, "{text}") {
            log::warn!("the transcript cannot be written: {}", error.kind());
        }
    }
}
