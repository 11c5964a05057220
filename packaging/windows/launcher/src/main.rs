//! Starts `mailkey.exe`, which lies beside it, and ends as that ends.
//!
//! `mailkey.exe` is a program for terminals, so that its commands can be used in one; started from the desktop, Windows
//! would open a console beside its window. This one is none, and starts it without.
#![windows_subsystem = "windows"]

use std::env;
use std::io;
use std::process::{Command, ExitStatus, exit};

/// `CREATE_NO_WINDOW` of the Windows API.
#[cfg(windows)]
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

/// What shells say of a program that they do not find.
const NOT_FOUND: i32 = 127;

fn main() {
    let ended = start().map(|status| status.code());
    // Without a code only where a signal ended it, which Windows does not have.
    exit(ended.map_or(NOT_FOUND, |code| code.unwrap_or(1)));
}

fn start() -> io::Result<ExitStatus> {
    let beside = env::current_exe()?.with_file_name(format!("mailkey{}", env::consts::EXE_SUFFIX));
    let mut program = Command::new(beside);
    program.args(env::args_os().skip(1));
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        program.creation_flags(CREATE_NO_WINDOW);
    }
    program.status()
}
