//! Servers, a session with a saved code, and programs that trust those servers.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::support::command::{Answer, mailkey};
use super::support::desktop::Desktop;
use super::support::mail_server::MailServer;
use super::support::online_accounts::{beneath, trusting};
use super::support::process::poll;
use super::support::providers::{ICLOUD, ICLOUD_CODE, NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// A label with all that syntaxes stumble over.
pub const LABEL: &str = r#"Sam's "old" 100% laptop \ $HOME é授"#;

/// Servers, a session, and an account with a saved code.
pub struct Bed {
    pub server: MailServer,
    pub desktop: Desktop,
}

impl Bed {
    pub fn new(label: &str) -> Bed {
        let (server, desktop) = three_providers();
        for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
            let added = mailkey(&desktop, &["add", address, "--label", label], &format!("{code}\n"));
            assert_eq!(added.status, 0, "{added:?}");
        }
        Bed { server, desktop }
    }

    pub fn export(&self, arguments: &[&str]) -> Answer {
        mailkey(&self.desktop, &[&["export"], arguments].concat(), "")
    }

    /// The file of a format for an account.
    pub fn file(&self, format: &str, address: &str) -> PathBuf {
        let file = self.desktop.home().join(format!("exported-{format}"));
        let holds_code =
            ["fetchmail", "curl", "authinfo", "env", "nextcloud", "thunderbird-android"].contains(&format);
        let mut arguments = vec![format, address, "-o", file.to_str().unwrap()];
        arguments.extend(holds_code.then_some("--with-code"));
        let answer = self.export(&arguments);
        assert_eq!(answer.status, 0, "{format}: {answer:?}");
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{format}: for its owner alone");
        file
    }

    /// A program for which the test server's authority is one that the system trusts.
    pub fn trusting(&self, program: &str, arguments: &[&str]) -> Command {
        trusting(&self.desktop, &self.server, program, arguments)
    }

    /// A program that finds these files and folders of the test's in place of the system's.
    pub fn beneath(&self, mounts: &[(&Path, &Path)], program: &str, arguments: &[&str]) -> Command {
        beneath(&self.desktop, mounts, program, arguments)
    }

    /// Runs a program where the test server's authority is one that the system trusts.
    pub fn run(&self, program: &str, arguments: &[&str], input: &str) -> Output {
        let mut command = self.trusting(program, arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// The same, for a program that must end well.
    pub fn works(&self, program: &str, arguments: &[&str], input: &str) -> String {
        let output = self.run(program, arguments, input);
        let said = format!(
            "{}\n{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(output.status.success(), "{program} {arguments:?}: {}\n{said}", output.status);
        said
    }

    /// Fails unless this signs in over IMAP.
    pub fn receives(&self, what: impl FnOnce()) {
        let before = self.server.imap_sign_ins();
        what();
        assert!(self.server.imap_sign_ins() > before, "nobody signed in:\n{}", self.server.imap_log());
    }

    /// What a dialog asks for, each with its caption, as the command line tells it.
    pub fn values(&self, format: &str, address: &str) -> Vec<(String, String)> {
        let answer = self.export(&[format, address]);
        assert_eq!(answer.status, 0, "{format}: {answer:?}");
        let entries = answer.out.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": "));
        entries.map(|(caption, value)| (caption.to_owned(), value.to_owned())).collect()
    }

    /// Waits until somebody signs in over IMAP in a way that the log tells by this.
    pub fn wait_for_imap(&self, sign: &str) {
        let came = poll(Duration::from_secs(60), || self.server.imap_log().contains(sign).then_some(()));
        assert!(came.is_some(), "no {sign:?}:\n{}", self.server.imap_log());
    }

    /// What `mailkey programs` finds in the files of a program, which the program itself has written.
    pub fn found(&self, program: &str) -> Value {
        let answer = mailkey(&self.desktop, &["programs", "--json"], "").json_with(0);
        let all = answer["programs"].as_array().unwrap().iter();
        let found: Vec<Value> = all.filter(|it| it["program"] == program).cloned().collect();
        assert_eq!(found.len(), 1, "{program}: {answer}");
        found[0].clone()
    }

    /// Fails unless a mail with this subject arrives.
    pub fn arrives(&self, address: &str, subject: &str) {
        let came = poll(Duration::from_secs(30), || {
            self.server.mails(address).iter().any(|mail| mail.contains(subject)).then_some(())
        });
        assert!(came.is_some(), "no mail came:\n{}", self.server.smtp_log());
    }
}

pub fn letter(subject: &str) -> String {
    format!("From: {QQ}\nTo: {QQ}\nSubject: {subject}\n\nhere I am\n")
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
