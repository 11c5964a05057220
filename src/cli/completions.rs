//! Shells that complete commands: the script that tells one to ask, and the answer when it does. The program itself is asked,
//! so that what it offers is always what it has.

use std::io;

use clap::CommandFactory;
use clap_complete::CompleteEnv;
use clap_complete::env::Shells;

use super::args::{Args, Shell};
use super::output::{Output, Stop};
use super::status::Status;
use crate::platform::paths;

/// Set by the shell's script when it asks; nobody else sets it.
const ASKED: &str = "_MAILKEY_COMPLETE";
const NAME: &str = "mailkey";

/// Answers a shell and ends, where it was a shell that started the program.
pub fn answer_shell() {
    CompleteEnv::with_factory(Args::command).var(ASKED).bin(NAME).complete();
}

/// `mailkey completions`: the script that tells a shell to ask.
///
/// # Errors
/// Where this program is cannot be found out, or standard output cannot be written.
pub fn run(output: &Output, shell: Shell) -> Result<Status, Stop> {
    let program = paths::program_file().map_err(Stop::Io)?;
    let shells = Shells::builtins();
    let unknown = || Stop::Io(io::Error::from(io::ErrorKind::Unsupported));
    let shell = shells.completer(shell.name()).ok_or_else(unknown)?;
    let mut script = Vec::new();
    let written = shell.write_registration(ASKED, NAME, NAME, &program.to_string_lossy(), &mut script);
    written.map_err(Stop::Io)?;
    output.print(String::from_utf8_lossy(&script).trim_end())?;
    Ok(Status::Passed)
}
