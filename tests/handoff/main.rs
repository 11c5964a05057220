//! What `mailkey export` writes is what the programs take: each is run with its file, unchanged, and signs in to a real server
//! with the code that it asks Mailkey for.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

use support::command::{Answer, mailkey};
use support::desktop::Desktop;
use support::mail_server::MailServer;
use support::process::{is_root, poll, tool};
use support::providers::{ICLOUD, ICLOUD_CODE, NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// A label with all that syntaxes stumble over.
const LABEL: &str = r#"Sam's "old" 100% laptop \ $HOME é授"#;

/// Servers, a session, and an account with a saved code.
struct Bed {
    server: MailServer,
    desktop: Desktop,
}

impl Bed {
    fn new(label: &str) -> Bed {
        let (server, desktop) = three_providers();
        for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
            let added = mailkey(&desktop, &["add", address, "--label", label], &format!("{code}\n"));
            assert_eq!(added.status, 0, "{added:?}");
        }
        Bed { server, desktop }
    }

    fn export(&self, arguments: &[&str]) -> Answer {
        mailkey(&self.desktop, &[&["export"], arguments].concat(), "")
    }

    /// The file of a format for an account.
    fn file(&self, format: &str, address: &str) -> PathBuf {
        let file = self.desktop.home().join(format!("exported-{format}"));
        let holds_code = ["fetchmail", "curl", "authinfo", "env"].contains(&format);
        let mut arguments = vec![format, address, "-o", file.to_str().unwrap()];
        arguments.extend(holds_code.then_some("--with-code"));
        let answer = self.export(&arguments);
        assert_eq!(answer.status, 0, "{format}: {answer:?}");
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{format}: for its owner alone");
        file
    }

    /// Runs a program where the test server's authority is one that the system trusts.
    fn run(&self, program: &str, arguments: &[&str], input: &str) -> Output {
        const TRUST: &str = "mount --bind \"$0\" /etc/ssl/certs/ca-certificates.crt && exec \"$@\"";
        let mut unshare = vec!["--mount"];
        if !is_root() {
            unshare.extend(["--map-current-user", "--keep-caps"]);
        }
        let mut command: Command = self.desktop.command(tool("unshare"));
        command.env("TERM", "xterm").env("LANG", "C.UTF-8");
        command.args(unshare).args(["sh", "-c", TRUST]).arg(self.server.ca_file()).arg(tool(program));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// The same, for a program that must end well.
    fn works(&self, program: &str, arguments: &[&str], input: &str) -> String {
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
    fn receives(&self, what: impl FnOnce()) {
        let before = self.server.imap_sign_ins();
        what();
        assert!(self.server.imap_sign_ins() > before, "nobody signed in:\n{}", self.server.imap_log());
    }

    /// Fails unless a mail with this subject arrives.
    fn arrives(&self, address: &str, subject: &str) {
        let came = poll(Duration::from_secs(30), || {
            self.server.mails(address).iter().any(|mail| mail.contains(subject)).then_some(())
        });
        assert!(came.is_some(), "no mail came:\n{}", self.server.smtp_log());
    }
}

fn letter(subject: &str) -> String {
    format!("From: {QQ}\nTo: {QQ}\nSubject: {subject}\n\nhere I am\n")
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn msmtp_sends() {
    let bed = Bed::new(LABEL);
    let file = bed.file("msmtp", QQ);
    bed.works("msmtp", &["-C", text(&file), QQ], &letter("by msmtp"));
    bed.arrives(QQ, "by msmtp");
}

#[test]
fn msmtp_sends_by_starttls() {
    let bed = Bed::new("Phone");
    let file = bed.file("msmtp", ICLOUD);
    bed.works("msmtp", &["-C", text(&file), ICLOUD], &letter("by msmtp, STARTTLS"));
    bed.arrives(ICLOUD, "by msmtp, STARTTLS");
}

#[test]
fn mbsync_receives() {
    let bed = Bed::new(LABEL);
    let file = bed.file("mbsync", QQ);
    std::fs::create_dir_all(bed.desktop.home().join("Mail/me-qq.test")).unwrap();
    bed.receives(|| {
        bed.works("mbsync", &["-c", text(&file), "-l", "me-qq.test"], "");
    });
}

fn a_mutt_sends_and_reads(program: &str) {
    let bed = Bed::new(LABEL);
    let file = bed.file(program, QQ);
    let subject = format!("by {program}");
    let send = ["-F", text(&file), "-e", "set copy = no", "-s", &subject, QQ];
    bed.works(program, &send, "here I am\n");
    bed.arrives(QQ, &subject);
    let open = format!("{} -F '{}' -e 'push <quit>y'", tool(program).display(), file.display());
    bed.receives(|| {
        bed.run("timeout", &["20", "script", "-qec", &open, "/dev/null"], "");
    });
}

#[test]
fn mutt_sends_and_reads() {
    a_mutt_sends_and_reads("mutt");
}

#[test]
fn neomutt_sends_and_reads() {
    a_mutt_sends_and_reads("neomutt");
}

#[test]
fn aerc_reads() {
    let bed = Bed::new("Sam's laptop");
    let file = bed.file("aerc", QQ);
    let folder = bed.desktop.home().join(".config/aerc");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::rename(&file, folder.join("accounts.conf")).unwrap();
    bed.receives(|| {
        bed.run("timeout", &["15", "script", "-qec", "aerc", "/dev/null"], "");
    });
}

#[test]
fn getmail_receives() {
    let bed = Bed::new(LABEL);
    let file = bed.file("getmail", QQ);
    for folder in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(bed.desktop.home().join("Mail/me-qq.test").join(folder)).unwrap();
    }
    let folder = bed.desktop.scratch();
    bed.receives(|| {
        bed.works("getmail", &["--getmaildir", text(&folder), "--rcfile", text(&file)], "");
    });
}

#[test]
fn fetchmail_receives() {
    let bed = Bed::new(LABEL);
    let file = bed.file("fetchmail", QQ);
    bed.receives(|| {
        let output = bed.run("fetchmail", &["-c", "-f", text(&file)], "");
        // 1 is its word for an empty mailbox.
        assert!(matches!(output.status.code(), Some(0 | 1)), "{output:?}");
    });
}

#[test]
fn offlineimap_receives() {
    let bed = Bed::new(LABEL);
    let file = bed.file("offlineimap", QQ);
    bed.receives(|| {
        bed.works("offlineimap", &["-c", text(&file), "-o", "-u", "basic"], "");
    });
}

#[test]
fn imapfilter_looks_into_the_inbox() {
    let bed = Bed::new(LABEL);
    let file = bed.file("imapfilter", QQ);
    let trust = "/etc/ssl/certs/ca-certificates.crt";
    bed.receives(|| {
        bed.works("imapfilter", &["-c", text(&file), "-t", trust], "");
    });
}

#[test]
fn git_sends_a_patch() {
    let bed = Bed::new(LABEL);
    let file = bed.file("git-send-email", QQ);
    let patch = bed.desktop.home().join("a.patch");
    std::fs::write(&patch, letter("[PATCH] by git")).unwrap();
    let script = format!(
        "GIT_COMMITTER_NAME=Sam GIT_COMMITTER_EMAIL={QQ} GIT_AUTHOR_NAME=Sam GIT_AUTHOR_EMAIL={QQ} GIT_CONFIG_GLOBAL='{}' GIT_TERMINAL_PROMPT=0 git send-email --to {QQ} --confirm=never '{}'",
        file.display(),
        patch.display()
    );
    bed.works("sh", &["-c", &script], "");
    bed.arrives(QQ, "by git");
}

#[test]
fn swaks_signs_in_with_the_code_that_is_piped_to_it() {
    let bed = Bed::new(LABEL);
    let file = bed.file("swaks", QQ);
    let said =
        bed.works("swaks", &["--config", text(&file), "--quit-after", "AUTH"], &format!("{QQ_CODE}\n"));
    assert!(said.contains("235") && !said.contains(QQ_CODE), "{said}");
}

#[test]
fn curl_looks_into_the_inbox() {
    let bed = Bed::new(LABEL);
    let file = bed.file("curl", QQ);
    let said = bed.works("curl", &["-sS", "-K", text(&file)], "");
    assert!(said.contains("STATUS INBOX"), "{said}");
}

#[test]
fn an_apple_profile_is_a_property_list_with_apples_keys() {
    let bed = Bed::new(LABEL);
    let file = bed.file("mobileconfig", QQ);
    let read = "import plistlib, sys, json; print(json.dumps(plistlib.load(open(sys.argv[1], 'rb'))))";
    let said = bed.works("python3", &["-c", read, text(&file)], "");
    let profile: Value = serde_json::from_str(said.lines().next().unwrap()).unwrap();
    let mail = &profile["PayloadContent"][0];
    assert_eq!(mail["EmailAccountType"], "EmailTypeIMAP");
    assert_eq!(mail["IncomingMailServerHostName"], "localhost");
    assert_eq!(mail["IncomingMailServerPortNumber"], bed.server.ports().imap_tls);
    assert_eq!(mail["OutgoingMailServerUsername"], QQ);
    assert!(!std::fs::read_to_string(&file).unwrap().contains(QQ_CODE), "no code");
}

#[test]
fn after_a_reset_a_program_that_asks_works_on_without_a_touch() {
    const NEW: &str = "nzqkhnwtmrplxbdf";
    let bed = Bed::new("Laptop");
    let file = bed.file("msmtp", QQ);
    bed.server.set_code(QQ, NEW);
    let refused = bed.run("msmtp", &["-C", text(&file), QQ], &letter("with the old code"));
    assert!(!refused.status.success());
    let reset = mailkey(&bed.desktop, &["reset", QQ, "--label", "Laptop"], &format!("{NEW}\n"));
    assert_eq!(reset.status, 0, "{reset:?}");
    bed.works("msmtp", &["-C", text(&file), QQ], &letter("with the new code"));
    bed.arrives(QQ, "with the new code");
}

#[test]
fn nothing_that_is_there_is_touched_and_nothing_secret_is_repeated() {
    let bed = Bed::new("Laptop");
    let file = bed.desktop.home().join("there");
    std::fs::write(&file, "account other\npassword not-for-anybody\n").unwrap();
    let refused = bed.export(&["msmtp", QQ, "-o", text(&file)]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(
        refused.err.contains("+ account me-qq.test") && refused.err.contains("- account other"),
        "{refused:?}"
    );
    assert!(!refused.err.contains("not-for-anybody"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "account other\npassword not-for-anybody\n");
    let refused = bed.export(&["env", QQ, "-o", text(&file), "--with-code"]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(!format!("{refused:?}").contains(QQ_CODE), "{refused:?}");
}

#[test]
fn a_code_is_written_only_where_that_was_asked_for() {
    let bed = Bed::new("Laptop");
    let refused = bed.export(&["env", QQ]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(refused.err.contains("--with-code"), "{refused:?}");
    let held = bed.export(&["env", QQ, "--with-code"]);
    assert!(held.out.contains(QQ_CODE) && !held.err.contains(QQ_CODE), "{held:?}");
    assert!(held.err.contains("can read your mail"), "a warning: {held:?}");
    let asks = bed.export(&["msmtp", QQ, "--with-code"]);
    assert!(!format!("{asks:?}").contains(QQ_CODE), "{asks:?}");
}

#[test]
fn the_formats_are_listed_and_mistakes_are_named() {
    let bed = Bed::new("Laptop");
    let list = bed.export(&["--json"]);
    let formats: Vec<Value> = list.json_with(0)["formats"].as_array().unwrap().clone();
    assert!(formats.iter().any(|it| it["id"] == "msmtp" && it["holds_code"] == false), "{formats:?}");
    let plain = bed.export(&[]);
    assert_eq!((plain.status, plain.out.lines().count()), (0, formats.len()), "{plain:?}");
    for (arguments, status) in [
        (&["nonsense", QQ][..], 2),
        (&["msmtp"], 2),
        (&["msmtp", "nobody@qq.test"], 4),
        (&["msmtp", QQ, "--label", "no such"], 4),
        (&["mbsync", NETEASE], 1),
    ] {
        let answer = bed.export(arguments);
        assert_eq!(answer.status, status, "{arguments:?}: {answer:?}");
        assert!(answer.out.is_empty() && !answer.err.is_empty(), "{arguments:?}: {answer:?}");
    }
}
