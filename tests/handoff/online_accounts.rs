//! GNOME Online Accounts: the account is added, and signs in, by calls on the session's bus.

use std::time::Duration;

use super::bed::Bed;
use super::support::command::mailkey;
use super::support::process::{Running, poll};
use super::support::providers::{ICLOUD, QQ, QQ_CODE};

const DAEMON: &str = "/usr/libexec/goa-daemon";
const NEW: &str = "nzqkhnwtmrplxbdf";

/// The daemon, where it trusts the test server or does not.
fn daemon(bed: &Bed, is_trusting: bool) -> Running {
    let mut command = match is_trusting {
        true => bed.trusting(DAEMON, &[]),
        false => bed.desktop.command(DAEMON),
    };
    let log = || std::fs::File::create(bed.desktop.scratch().join("goa.log")).unwrap();
    let running = Running::start(command.env("GSETTINGS_BACKEND", "memory").stdout(log()).stderr(log()));
    let named = poll(Duration::from_secs(30), || {
        let mut ask = bed.desktop.command("dbus-send");
        ask.args([
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.DBus",
            "/",
            "org.freedesktop.DBus.NameHasOwner",
        ]);
        let answer = ask.arg("string:org.gnome.OnlineAccounts").output().unwrap();
        String::from_utf8_lossy(&answer.stdout).contains("true").then_some(())
    });
    assert!(named.is_some(), "goa-daemon does not come up");
    running
}

/// How many accounts it has, by its own file.
fn accounts(bed: &Bed) -> usize {
    let file = bed.desktop.home().join(".config/goa-1.0/accounts.conf");
    std::fs::read_to_string(file).unwrap_or_default().matches("[Account ").count()
}

/// How often somebody signed in to the server that sends.
fn signed_in_to_send(bed: &Bed) -> usize {
    bed.server
        .smtp_log()
        .lines()
        .filter(|line| line.contains("disconnect") && line.contains("auth=1"))
        .count()
}

#[test]
fn an_account_is_added_signs_in_and_takes_the_code_after_a_reset() {
    let bed = Bed::new("Laptop");
    let dry = bed.export(&["goa", QQ, "--dry-run"]);
    assert_eq!(dry.status, 0, "{dry:?}");
    assert!(dry.out.contains("AddAccount") && dry.out.contains("imap_smtp"), "{dry:?}");
    assert!(!format!("{dry:?}").contains(QQ_CODE), "{dry:?}");

    let _daemon = daemon(&bed, true);
    assert_eq!(accounts(&bed), 0, "nothing was sent");
    let before = signed_in_to_send(&bed);
    bed.receives(|| {
        let added = bed.export(&["goa", QQ]);
        assert_eq!(added.status, 0, "{added:?}");
        assert!(!format!("{added:?}").contains(QQ_CODE), "{added:?}");
    });
    let came = poll(Duration::from_secs(10), || (signed_in_to_send(&bed) > before).then_some(()));
    assert!(came.is_some(), "nobody signed in to send:\n{}", bed.server.smtp_log());
    let found = bed.found("GNOME Online Accounts");
    assert_eq!((found["address"].as_str(), found["problems"].as_array().unwrap().len()), (Some(QQ), 0));
    assert_eq!(found["smtp"]["port"], bed.server.ports().smtp_tls, "{found}");

    let again = bed.export(&["goa", QQ]);
    assert_eq!((again.status, accounts(&bed)), (0, 1), "no second one: {again:?}");

    bed.server.set_code(QQ, NEW);
    let refused = bed.export(&["goa", QQ]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(refused.err.contains("refused"), "{refused:?}");
    assert_eq!(accounts(&bed), 1, "what was there before stays");
    let reset = mailkey(&bed.desktop, &["reset", QQ, "--label", "Laptop"], &format!("{NEW}\n"));
    assert_eq!(reset.status, 0, "{reset:?}");
    bed.receives(|| {
        let updated = bed.export(&["goa", QQ]);
        assert_eq!((updated.status, accounts(&bed)), (0, 1), "{updated:?}");
    });
}

#[test]
fn other_user_names_and_starttls_sign_in() {
    let bed = Bed::new("Laptop");
    let _daemon = daemon(&bed, true);
    bed.receives(|| {
        let added = bed.export(&["goa", ICLOUD]);
        assert_eq!(added.status, 0, "{added:?}");
    });
    let found = bed.found("GNOME Online Accounts");
    assert_eq!((&found["imap"]["user"], &found["smtp"]["user"]), (&"her".into(), &ICLOUD.into()), "{found}");
    assert_eq!(found["smtp"]["security"], "starttls", "{found}");
}

#[test]
fn what_does_not_sign_in_leaves_no_account_and_says_why() {
    let bed = Bed::new("Laptop");
    let missing = bed.export(&["goa", QQ]);
    assert_eq!(missing.status, 1, "{missing:?}");
    assert!(missing.err.contains("GNOME Online Accounts"), "{missing:?}");
    {
        let _daemon = daemon(&bed, false);
        let untrusted = bed.export(&["goa", QQ]);
        assert_eq!((untrusted.status, accounts(&bed)), (1, 0), "{untrusted:?}");
        assert!(untrusted.err.contains("certificate"), "{untrusted:?}");
    }
    let _daemon = daemon(&bed, true);
    bed.server.set_code(QQ, NEW);
    let refused = bed.export(&["goa", QQ]);
    assert_eq!((refused.status, accounts(&bed)), (1, 0), "{refused:?}");
    assert!(refused.err.contains("refused") && !refused.err.contains(QQ_CODE), "{refused:?}");
}
