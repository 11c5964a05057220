//! What an AppImage of Mailkey begins with: starts the program that lies in the file system behind this one.
//!
//! Nothing is mounted, so no FUSE is needed, and nothing stays behind, however the program ends: the program alone is
//! unpacked, to where no folder has a name for it, and takes the place of this process. It needs none of the other files.

mod image;
mod place;

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use image::Image;

const HELP: &str = "\
This file is an AppImage: one file that is the whole program. Without the words below, all goes to the program.

  --appimage-extract [PATTERN]   unpack what is in it, or what PATTERN (with * and ?) names, into ./squashfs-root
  --appimage-extract-and-run     run the program, as without this word: it is always unpacked
  --appimage-offset              print where in this file the file system begins
  --appimage-updateinformation   print where to look for updates: nothing
  --appimage-signature           print the signature within this file: none
  --appimage-version             print the version of what starts the program
  --appimage-help                print this

The program is unpacked into memory. Where the system does not run it from there, into a file without a name in TMPDIR,
/tmp, XDG_RUNTIME_DIR, HOME or beside this file. Nothing is mounted, and nothing has to be removed afterwards.";

/// Where the running file is, also when its name leads elsewhere by now.
const SELF: &str = "/proc/self/exe";

/// One sentence for a person.
type Fault = String;

fn main() -> ExitCode {
    // The reader of the file system takes some damage for its own mistake.
    std::panic::set_hook(Box::new(|_| {
        tell("this file is damaged");
        std::process::exit(126);
    }));
    match run(env::args_os().collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            tell(&fault);
            // As a shell says of what it found and could not start.
            ExitCode::from(126)
        }
    }
}

fn tell(fault: &str) {
    use io::Write;
    // Nobody is left to be told when that fails.
    let _ = writeln!(io::stderr(), "AppImage: {fault}");
}

fn say(words: impl std::fmt::Display) -> Result<(), Fault> {
    use io::Write;
    writeln!(io::stdout(), "{words}").map_err(|error| format!("cannot write: {error}"))
}

fn run(words: Vec<OsString>) -> Result<(), Fault> {
    let mut rest = words.into_iter();
    let called = rest.next().unwrap_or_default();
    let rest: Vec<OsString> = rest.collect();
    let (first, more) = match rest.split_first() {
        Some((first, more)) => (first.to_str().unwrap_or_default(), more),
        None => ("", &[][..]),
    };
    match first {
        "--appimage-extract" => {
            let pattern = more.first().map(|pattern| pattern.to_string_lossy());
            image::extract(&open()?.1, pattern.as_deref(), Path::new("squashfs-root"))
        }
        "--appimage-extract-and-run" => start(&called, more),
        "--appimage-help" => say(HELP),
        "--appimage-offset" => say(open()?.1.offset),
        "--appimage-signature" | "--appimage-updateinfo" | "--appimage-updateinformation" => say(""),
        "--appimage-version" => say(concat!("Mailkey AppImage runtime ", env!("CARGO_PKG_VERSION"))),
        other if other.starts_with("--appimage-") => {
            Err(format!("{other} is not known here, see --appimage-help"))
        }
        _ => start(&called, &rest),
    }
}

/// The AppImage's place and content. The specification lets TARGET_APPIMAGE name another file.
fn open() -> Result<(PathBuf, Image), Fault> {
    let target = env::var_os("TARGET_APPIMAGE").map(PathBuf::from).filter(|target| target.exists());
    let place = match &target {
        Some(target) => fs::canonicalize(target),
        None => fs::read_link(SELF),
    };
    let place = place.map_err(|error| format!("the system does not say where this file is: {error}"))?;
    let file = target.as_deref().unwrap_or(Path::new(SELF));
    let unreadable = |error: io::Error| format!("cannot read {}: {error}", place.display());
    let image = Image::open(File::open(file).map_err(unreadable)?)?;
    Ok((place, image))
}

/// Becomes the program. Comes back only where that failed.
fn start(called: &OsStr, arguments: &[OsString]) -> Result<(), Fault> {
    let (place, image) = open()?;
    let files = image.files()?;
    let program = files.program()?;
    let mut faults = Vec::new();
    for made in place::all(program.name(), &place) {
        // Of a damaged image nothing more is tried; another place may serve where one is full or forbidden.
        let error = match made.create() {
            Ok(mut file) => match program.unpack(&mut file)?.and_then(|()| place::to_run(file)) {
                Ok(file) => match become_program(&file, called, arguments, &place) {
                    // The file is there: what is not is named in it.
                    error if error.kind() == io::ErrorKind::NotFound => {
                        return Err(
                            "this system lacks glibc, the C library that the program needs".to_owned()
                        );
                    }
                    error => error,
                },
                Err(error) => error,
            },
            Err(error) => error,
        };
        faults.push(format!("{made}: {error}"));
    }
    Err(format!("found no place to run the program from ({})", faults.join("; ")))
}

/// Puts the program in an open file in the place of this process; the file is closed with that.
fn become_program(file: &File, called: &OsStr, arguments: &[OsString], place: &Path) -> io::Error {
    let mut command = Command::new(place::path_of(file));
    command.arg0(called).args(arguments).env("APPIMAGE", place).env("ARGV0", called);
    // There is no folder, and one that is named already is another AppImage's, which has started this one.
    command.env_remove("APPDIR").env_remove("TARGET_APPIMAGE");
    match env::current_dir() {
        Ok(folder) => command.env("OWD", folder),
        Err(_) => command.env_remove("OWD"),
    };
    command.exec()
}
