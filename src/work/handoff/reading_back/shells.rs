//! What a shell runs, run by one: git's helper, the pipe of s-nail and the script for systemd. A stub stands for Mailkey.

#![cfg(test)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Case;
use super::cases;
use super::lines::user_of;
use super::survey;
use super::words::words;
use crate::work::handoff::format;

/// How many cases are run.
const RUN: usize = 40;

/// A program that notes its arguments and prints a code, at a path that needs quotes.
struct Stub {
    folder: tempfile::TempDir,
}

impl Stub {
    fn new() -> Stub {
        let stub = Stub { folder: tempfile::tempdir().unwrap() };
        let script = "#!/bin/sh\nprintf '%s\\n' \"$@\" >> \"$0.log\"\ncat \"$0.code\"\n";
        fs::write(stub.program(), script).unwrap();
        fs::set_permissions(stub.program(), fs::Permissions::from_mode(0o700)).unwrap();
        stub
    }

    fn program(&self) -> PathBuf {
        self.beside("")
    }

    fn beside(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("it's \"my\" $key{ending}"))
    }

    /// What a shell prints for this script, and that the stub was asked once as given.
    fn run(&self, script: &str, case: &Case) -> String {
        fs::write(self.beside(".code"), &case.secret).unwrap();
        let _ = fs::remove_file(self.beside(".log"));
        let shell = Command::new("sh").args(["-c", script]).stderr(Stdio::inherit()).output().unwrap();
        let asked = fs::read_to_string(self.beside(".log")).unwrap_or_default();
        assert_eq!(asked, case.command()[1..].join("\n") + "\n", "{script}");
        String::from_utf8(shell.stdout).unwrap()
    }

    /// Cases whose program is this one, written in a format.
    fn cases(&self, id: &'static str) -> impl Iterator<Item = (Case, String)> {
        cases::some(RUN).filter_map(move |mut case| {
            case.program = self.program();
            let text = format(id).unwrap().write(&case.given()).ok()?;
            Some((case, text))
        })
    }
}

/// A value of git's files: quotes may begin anywhere, and escapes are few. Blanks at the end and comments do not count.
fn git(text: &str, key: &str) -> Option<String> {
    let mut lines = text.lines().filter_map(|line| line.trim_start().split_once('='));
    let value = lines.rfind(|(name, _)| name.trim() == key)?.1;
    let (mut out, mut quoted) = (String::new(), false);
    let mut rest = value.trim_start().chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' => out.push(match rest.next()? {
                'n' => '\n',
                't' => '\t',
                'b' => '\u{8}',
                c @ ('"' | '\\') => c,
                _ => return None,
            }),
            '#' | ';' if !quoted => break,
            c => out.push(c),
        }
    }
    (!quoted).then_some(out)
}

#[test]
fn values_survive_gits_quotes() {
    survey("git-send-email", 100, |text, case| {
        assert_eq!(git(text, "smtpUser").as_deref(), Some(case.smtp_user()), "{text}");
        assert_eq!(git(text, "from"), Some(case.address()), "{text}");
        assert!(git(text, "helper").unwrap().starts_with("!f() { "), "{text}");
    });
}

#[test]
fn gits_helper_answers_with_what_was_given() {
    let stub = Stub::new();
    for (case, text) in stub.cases("git-send-email") {
        // What follows the exclamation mark is run by a shell, with the question behind it.
        let helper = git(&text, "helper").unwrap();
        let said = stub.run(&format!("{} get", helper.strip_prefix('!').unwrap()), &case);
        assert_eq!(said, format!("username={}\npassword={}\n", case.smtp_user(), case.secret));
    }
}

/// The value that s-nail is told by `wysh set`, which has a shell's quotes.
fn s_nail(text: &str, name: &str) -> Option<String> {
    let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("wysh set "));
    let settings = lines.flat_map(|line| words(line).unwrap_or_else(|| panic!("{line}")));
    let mut pairs =
        settings.filter_map(|word| word.split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())));
    pairs.find(|(one, _)| one == name).map(|(_, value)| value)
}

#[test]
fn values_survive_s_nails_quotes() {
    survey("s-nail", 85, |text, case| {
        let from = s_nail(text, "from").unwrap();
        assert_eq!(from, case.address(), "{text}");
        // It sets no other sender.
        assert!(from.is_ascii() && !from.starts_with(['/', '|']), "{text}");
        assert_eq!(user_of(&s_nail(text, "mta").unwrap()), case.smtp_user(), "{text}");
        assert_eq!(user_of(&s_nail(text, "inbox").unwrap()), case.imap_user(), "{text}");
        assert!(s_nail(text, "netrc-pipe").unwrap().starts_with("c=$("), "{text}");
    });
}

/// The words of a line of `.netrc` as s-nail has them: in double quotes a backslash keeps the next character.
fn netrc(line: &str) -> Option<Vec<String>> {
    let mut all = Vec::new();
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        let mut word = String::new();
        match c {
            ' ' => continue,
            '"' => loop {
                match rest.next()? {
                    '"' => break,
                    '\\' => word.push(rest.next()?),
                    c => word.push(c),
                }
            },
            c => {
                word.push(c);
                word.extend(std::iter::from_fn(|| rest.next_if(|c| *c != ' ')));
            }
        }
        all.push(word);
    }
    Some(all)
}

#[test]
fn s_nails_pipe_prints_users_and_codes_as_netrc_has_them() {
    let stub = Stub::new();
    for (case, text) in stub.cases("s-nail") {
        let said = stub.run(&s_nail(&text, "netrc-pipe").unwrap(), &case);
        let lines: Vec<Vec<String>> = said.lines().map(|line| netrc(line).unwrap()).collect();
        let line = |host: &str, user: &str| {
            ["machine", host, "login", user, "password", &case.secret].map(str::to_owned).to_vec()
        };
        let wanted = [line("imap.qq.com", case.imap_user()), line("smtp.qq.com", case.smtp_user())];
        assert_eq!(lines, wanted, "{said}");
    }
}

#[test]
fn the_script_for_systemd_encrypts_the_code_alone() {
    let stub = Stub::new();
    for (case, text) in stub.cases("systemd-credential") {
        let sudo = "sudo() { case $1 in mkdir) ;; *) cat ;; esac; }\n";
        assert_eq!(stub.run(&format!("{sudo}{text}"), &case), case.secret, "{text}");
    }
}
