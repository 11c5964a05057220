//! The command line as a script uses it.

use std::io::Write;
use std::process::{Child, Stdio};

use serde_json::Value;

use super::app::program;
use super::desktop::Desktop;

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    /// The exit status; -1 where a signal ended it.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Answer {
    /// The one JSON document on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("not one JSON document: {why}: {self:?}"))
    }

    /// The same, where the command must have ended in a certain way.
    pub fn json_with(&self, status: i32) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        self.json()
    }
}

/// Runs `mailkey`, with something on standard input or nothing.
pub fn mailkey(desktop: &Desktop, arguments: &[&str], input: &str) -> Answer {
    let output = start(desktop, arguments, input).wait_with_output().unwrap();
    let answer = Answer {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    assert!(!answer.err.contains("panicked"), "{arguments:?}: {answer:?}");
    answer
}

/// Starts it.
pub fn start(desktop: &Desktop, arguments: &[&str], input: &str) -> Child {
    let mut child = desktop
        .command(program())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that needs no input may have ended by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child
}
