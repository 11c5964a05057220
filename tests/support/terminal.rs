//! A terminal with the program in it.

use std::io::{Read, Write};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use super::app::program;
use super::desktop::Desktop;

/// How long something may take to be shown.
const PATIENCE: Duration = Duration::from_secs(90);

/// A terminal that somebody types into.
pub struct Terminal {
    child: Child,
    /// What comes, piece by piece.
    comes: Receiver<Vec<u8>>,
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
        let mut child = piped.spawn().expect("script, of Debian's bsdutils");
        let mut output = child.stdout.take().unwrap();
        let (tell, comes) = mpsc::channel();
        std::thread::spawn(move || {
            let mut more = [0; 1024];
            while let Ok(count @ 1..) = output.read(&mut more) {
                if tell.send(more[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Terminal { child, comes, shown: String::new() }
    }

    /// Reads until something new is shown; what is typed before is not hidden yet.
    pub fn wait_for(&mut self, words: &str) {
        let end = Instant::now() + PATIENCE;
        let mut bytes = self.shown.clone().into_bytes();
        while !String::from_utf8_lossy(&bytes).contains(words) {
            let more = self.comes.recv_timeout(end.saturating_duration_since(Instant::now()));
            let Ok(more) = more else {
                panic!("{words:?} was never shown: {}", String::from_utf8_lossy(&bytes));
            };
            bytes.extend_from_slice(&more);
        }
        self.shown = String::from_utf8_lossy(&bytes).into_owned();
        // A prompt stands there a moment before the terminal hides what is typed: nobody types so fast.
        std::thread::sleep(Duration::from_millis(200));
    }

    /// The process of the terminal itself.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Types.
    pub fn type_in(&mut self, text: &str) {
        self.child.stdin.as_mut().unwrap().write_all(text.as_bytes()).unwrap();
    }

    /// The exit status, and everything that was shown.
    pub fn end(mut self) -> (i32, String) {
        let mut rest = Vec::new();
        while let Ok(more) = self.comes.recv_timeout(PATIENCE) {
            rest.extend_from_slice(&more);
        }
        let rest = String::from_utf8_lossy(&rest);
        (self.child.wait().unwrap().code().unwrap_or(-1), self.shown + &rest)
    }
}
