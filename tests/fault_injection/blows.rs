//! Blows that fall on the program: at every call with which it changes its files.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::support::app::program;
use crate::support::command::Answer;
use crate::support::desktop::Desktop;
use crate::support::process::{text_of, tool};

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Blow {
    /// The program is killed before it.
    Kill,
    /// The disk is full.
    Full,
    /// The disk does not answer as it should.
    Broken,
}

impl Blow {
    fn word(self) -> &'static str {
        match self {
            Blow::Kill => "signal=KILL",
            Blow::Full => "error=ENOSPC",
            Blow::Broken => "error=EIO",
        }
    }
}

/// The calls that change files, and what can come of them.
const CALLS: [(&str, &[Blow]); 7] = [
    ("openat", &[Blow::Kill, Blow::Full]),
    ("write", &[Blow::Kill, Blow::Full]),
    ("fsync", &[Blow::Kill, Blow::Full, Blow::Broken]),
    ("linkat,link", &[Blow::Kill, Blow::Full]),
    ("unlinkat,unlink", &[Blow::Kill, Blow::Broken]),
    ("renameat2,renameat,rename", &[Blow::Kill, Blow::Full]),
    ("mkdir,mkdirat", &[Blow::Kill, Blow::Full]),
];

/// One command with one blow.
struct Struck {
    answer: Answer,
    /// Whether there was such a call at all.
    fell: bool,
}

/// Runs a command under `strace` with these arguments; gives its answer, and what `strace` wrote down.
fn traced(
    desktop: &Desktop,
    files: &[PathBuf],
    tracing: &[String],
    (command, input): (&[&str], &str),
) -> (Answer, String) {
    let log = desktop.scratch().join("strace.log");
    let _ = fs::remove_file(&log);
    let mut strace = desktop.command(tool("strace"));
    strace.args(["-f", "-qq", "-o"]).arg(&log).args(tracing);
    for file in files {
        strace.arg("-P").arg(file);
    }
    strace.arg(program()).args(command);
    strace.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = strace.spawn().expect("strace, of Debian's strace");
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let answer = Answer {
        status: output.status.code().unwrap_or(-1),
        out: text(&output.stdout),
        err: text(&output.stderr),
    };
    assert!(!answer.err.contains("panicked"), "{answer:?}");
    (answer, text_of(&log))
}

/// Runs a command with the `nth` of these calls on these files struck.
fn strike(
    desktop: &Desktop,
    files: &[PathBuf],
    (calls, blow, nth): (&str, Blow, usize),
    command: (&[&str], &str),
) -> Struck {
    let tracing = [format!("-etrace={calls}"), format!("-einject={calls}:{}:when={nth}", blow.word())];
    let (answer, log) = traced(desktop, files, &tracing, command);
    Struck { answer, fell: log.contains("INJECTED") || log.contains("killed by SIGKILL") }
}

/// Which of these calls, counted from 1 for each name and thread as `strace` does, change something when the command runs
/// undisturbed. To open a file and only read it is none: nobody can tell a program that was killed there from one that
/// was killed at the next change, and a full disk lets it happen.
fn changing(log: &str, calls: &str) -> BTreeSet<usize> {
    let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
    let mut found = BTreeSet::new();
    for line in log.lines() {
        let call = line.split_once(char::is_whitespace).map(|(thread, call)| (thread, call.trim_start()));
        let named = call.and_then(|(thread, call)| Some((thread, call.split_once('(')?)));
        let Some((thread, (name, arguments))) = named else { continue };
        if !calls.split(',').any(|it| it == name) {
            continue;
        }
        let count = counts.entry((thread, name)).or_default();
        *count += 1;
        let writes = ["O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC"].iter().any(|flag| arguments.contains(flag));
        if writes || name != "openat" {
            found.insert(*count);
        }
    }
    found
}

/// What lies in the program's folder, byte by byte.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.map(|path| (path.clone(), fs::read(path).unwrap_or_default())).collect();
    files.sort();
    files
}

/// One blow of so many falls, where not all do.
const ONE_OF: usize = 3;

/// Whether a blow falls in this run. Most calls have two kinds of blow, so that one in three meets both kinds in turn.
fn falls_now(number: usize) -> bool {
    std::env::var_os("MAILKEY_EVERY_CALL").is_some() || number.is_multiple_of(ONE_OF)
}

/// Strikes a command at every call in turn. `prepare` lays everything out anew, `check` looks at what is left; it is told
/// whether the command said that it had done its work. What it has looked at once it does not look at again, where all
/// that there is lies in the folder. Gives how many blows there are.
pub fn everywhere(
    desktop: &Desktop,
    files: &[PathBuf],
    command: (&[&str], &str),
    prepare: impl Fn(),
    check: impl Fn(&str, bool),
) -> usize {
    let has_keychain = desktop.env().contains_key("DBUS_SESSION_BUS_ADDRESS");
    let all: Vec<&str> = CALLS.iter().map(|(calls, _)| *calls).collect();
    prepare();
    let (undisturbed, log) = traced(desktop, files, &[format!("-etrace={}", all.join(","))], command);
    assert_eq!(undisturbed.status, 0, "{undisturbed:?}");
    let seen = RefCell::new(HashSet::new());
    let (mut blows_known, mut fallen) = (0, 0);
    for (calls, blows) in CALLS {
        for nth in changing(&log, calls) {
            for blow in blows {
                blows_known += 1;
                if !falls_now(blows_known) {
                    continue;
                }
                prepare();
                let struck = strike(desktop, files, (calls, *blow, nth), command);
                let place = format!("{:?}: {blow:?} at {calls} number {nth}: {:?}", command.0, struck.answer);
                let said_done = struck.answer.status == 0;
                if !struck.fell {
                    // Another thread did it this time.
                    assert!(said_done, "{place}");
                    continue;
                }
                fallen += 1;
                if has_keychain {
                    desktop.revive_keyring();
                }
                match blow {
                    Blow::Kill => assert!(!said_done, "{place}"),
                    _ if said_done => {}
                    _ => {
                        assert!(!struck.answer.err.trim().is_empty(), "{place}");
                    }
                }
                if has_keychain || seen.borrow_mut().insert((said_done, content(&desktop.data()))) {
                    check(&place, said_done);
                }
            }
        }
    }
    assert!(fallen * ONE_OF * 2 > blows_known, "{fallen} of {blows_known}");
    blows_known
}

/// The files of the folder: those that are there, and those that come and go.
pub fn files(desktop: &Desktop) -> Vec<PathBuf> {
    let names = [
        "accounts.json",
        "accounts.json.new",
        "accounts.json.bak",
        "accounts.lock",
        "keeper.lock",
        "vault.age",
        "vault.age.new",
        "vault.age.bak",
        "vault.lock",
    ];
    let folder = desktop.data();
    names.iter().map(|name| folder.join(name)).chain([folder.clone()]).collect()
}
