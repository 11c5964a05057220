//! A terminal with the program in it.

use std::io::{Read, Write};
use std::process::{Child, Stdio};

use super::app::program;
use super::desktop::Desktop;

/// A terminal that somebody types into.
pub struct Terminal {
    child: Child,
    /// What was shown so far, until somebody empties it.
    pub shown: String,
}

impl Terminal {
    /// Runs `mailkey` with this line of arguments.
    pub fn open(desktop: &Desktop, line: &str) -> Terminal {
        Terminal::of(desktop, &format!("{} {line}", program().display()))
    }

    /// Runs any command.
    pub fn of(desktop: &Desktop, line: &str) -> Terminal {
        let mut command = desktop.command("script");
        command.args(["--quiet", "--return", "--command", line, "/dev/null"]);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        Terminal { child: piped.spawn().expect("script, of Debian's bsdutils"), shown: String::new() }
    }

    /// Reads until something new is shown; what is typed before is not hidden yet.
    pub fn wait_for(&mut self, words: &str) {
        let mut output = self.child.stdout.take().unwrap();
        let mut bytes = self.shown.clone().into_bytes();
        while !String::from_utf8_lossy(&bytes).contains(words) {
            let mut more = [0; 256];
            let count = output.read(&mut more).unwrap();
            assert!(count > 0, "{words:?} was never shown: {}", String::from_utf8_lossy(&bytes));
            bytes.extend_from_slice(&more[..count]);
        }
        self.shown = String::from_utf8_lossy(&bytes).into_owned();
        self.child.stdout = Some(output);
        // A prompt stands there a moment before the terminal hides what is typed: nobody types so fast.
        std::thread::sleep(std::time::Duration::from_millis(200));
    }

    /// Types.
    pub fn type_in(&mut self, text: &str) {
        self.child.stdin.as_mut().unwrap().write_all(text.as_bytes()).unwrap();
    }

    /// The exit status, and everything that was shown.
    pub fn end(mut self) -> (i32, String) {
        let mut rest = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut rest).unwrap();
        (self.child.wait().unwrap().code().unwrap_or(-1), self.shown + &rest)
    }
}
