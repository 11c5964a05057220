//! Programs of the terminal.

use serde_json::Value;

use super::bed::{Bed, LABEL, letter, text};
use super::support::process::tool;
use super::support::providers::{ICLOUD, QQ, QQ_CODE};

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
    let folder = bed.desktop.home().join("Mail/me-qq.test");
    std::fs::create_dir_all(&folder).unwrap();
    let msmtp = bed.file("msmtp", QQ);
    bed.works("msmtp", &["-C", text(&msmtp), QQ], &letter("for mbsync"));
    bed.arrives(QQ, "for mbsync");
    bed.works("mbsync", &["-c", text(&file), "me-qq.test"], "");
    let fetched =
        std::process::Command::new("grep").args(["-rl", "for mbsync"]).arg(&folder).output().unwrap();
    assert!(!fetched.stdout.is_empty(), "the message is on this computer");
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
fn aerc_reads_and_sends() {
    let bed = Bed::new("Sam's laptop");
    let file = bed.file("aerc", QQ);
    let folder = bed.desktop.home().join(".config/aerc");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::rename(&file, folder.join("accounts.conf")).unwrap();
    // An editor that changes nothing, then `y` on the page that asks whether to send.
    std::fs::write(folder.join("aerc.conf"), "[compose]\neditor=true\naddress-book-cmd=\n").unwrap();
    let open = format!("aerc 'mailto:{QQ}?subject=by%20aerc&body=here'");
    let keys = "(for turn in 1 2 3 4 5 6 7; do sleep 2; printf y; done) |";
    let script = format!("{keys} timeout 20 script -qec \"{open}\" /dev/null");
    bed.receives(|| {
        bed.run("sh", &["-c", &script], "");
    });
    bed.arrives(QQ, "by aerc");
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
fn swaks_sends_with_the_code_that_is_piped_to_it() {
    let bed = Bed::new(LABEL);
    let file = bed.file("swaks", QQ);
    let said = bed.works(
        "swaks",
        &["--config", text(&file), "--to", QQ, "--h-Subject", "by swaks"],
        &format!("{QQ_CODE}\n"),
    );
    assert!(said.contains("235") && !said.contains(QQ_CODE), "{said}");
    bed.arrives(QQ, "by swaks");
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

fn s_nail_sends_and_reads(address: &str, label: &str) {
    let bed = Bed::new(label);
    let file = bed.file("s-nail", address);
    let name = address.replace('@', "-");
    // As root it takes the home folder of the list of users, whatever HOME says.
    let rc = format!("MAILRC={}", file.display());
    let subject = format!("by s-nail for {address}");
    bed.works("env", &[&rc, "s-nail", "-A", &name, "-s", &subject, address], "here I am\n");
    bed.arrives(address, &subject);
    bed.receives(|| {
        let list = bed.works("env", &[&rc, "s-nail", "-A", &name, "-RH", "-f", "%"], "");
        assert!(list.contains("by s-nail"), "{list}");
    });
}

#[test]
fn s_nail_sends_and_reads_over_tls() {
    s_nail_sends_and_reads(QQ, LABEL);
}

#[test]
fn s_nail_sends_and_reads_over_starttls() {
    s_nail_sends_and_reads(ICLOUD, "Phone");
}

/// Emacs sends by smtpmail and reads by Gnus' own way to IMAP; a certificate that is not trusted ends it.
fn emacs_sends_and_reads(bed: &Bed, settings: &[&str]) {
    const SEND: &str = r#"(progn (require 'smtpmail) (require 'gnutls) (setq gnutls-verify-error t)
  (with-temp-buffer
    (insert "From: me@qq.test\nTo: me@qq.test\nSubject: by Emacs\n" mail-header-separator "\nhere I am\n")
    (smtpmail-send-it)))"#;
    const READ: &str = r#"(progn (require 'gnutls) (setq gnutls-verify-error t) (require 'gnus) (require 'nnimap)
  (setq gnus-select-method '(nnnil ""))
  (let* ((method (car gnus-secondary-select-methods)) (name (cadr method)))
    (nnheader-init-server-buffer)
    (unless (gnus-open-server method) (error "not opened: %s" (nnimap-status-message name)))
    (nnimap-request-group "INBOX" name)
    (nnimap-request-article 1 "INBOX" name)
    (with-current-buffer nntp-server-buffer (message "%s" (buffer-string)))))"#;
    let run = |form: &str| {
        let mut arguments = vec!["--batch", "-Q"];
        arguments.extend(settings.iter().flat_map(|file| ["-l", *file]));
        bed.works("emacs", &[arguments.as_slice(), &["--eval", form]].concat(), "")
    };
    run(SEND);
    bed.arrives(QQ, "by Emacs");
    bed.receives(|| assert!(run(READ).contains("here I am")));
}

#[test]
fn emacs_asks_for_the_code() {
    let bed = Bed::new(LABEL);
    let file = bed.file("emacs", QQ);
    emacs_sends_and_reads(&bed, &[text(&file)]);
}

#[test]
fn emacs_reads_the_code_from_its_own_file() {
    let bed = Bed::new("Laptop");
    std::fs::rename(bed.file("authinfo", QQ), bed.desktop.home().join(".authinfo")).unwrap();
    // The same settings of the account, without the source that asks.
    let all = std::fs::read_to_string(bed.file("emacs", QQ)).unwrap();
    let settings = bed.desktop.home().join("settings.el");
    std::fs::write(&settings, &all[all.find("(setq user-mail-address").unwrap()..]).unwrap();
    emacs_sends_and_reads(&bed, &[text(&settings)]);
}

#[test]
fn systemd_keeps_a_credential_that_it_reads_back() {
    let bed = Bed::new(LABEL);
    let script = bed.file("systemd-credential", QQ);
    let folder = bed.desktop.scratch();
    for name in ["bin", "state"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
    }
    let sudo = folder.join("bin/sudo");
    std::fs::write(&sudo, "#!/bin/sh\nexec \"$@\"\n").unwrap();
    std::fs::set_permissions(&sudo, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    // The folders that it writes to are the test's own.
    let inside = r#"mkdir -p "$1/etc/credstore.encrypted"
cp /etc/machine-id "$1/etc/" 2>/dev/null || echo 0123456789abcdef0123456789abcdef >"$1/etc/machine-id"
mount --bind "$1/etc" /etc && mount --bind "$1/state" /var/lib/systemd && PATH="$1/bin:$PATH" sh "$2" &&
for file in /etc/credstore.encrypted/*; do systemd-creds decrypt --name="${file##*/}" "$file" -; done"#;
    let arguments = ["-c", inside, "sh", text(&folder), text(&script)];
    let output = bed.beneath(&[], "sh", &arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(said, QQ_CODE, "{}", String::from_utf8_lossy(&output.stderr));
}
