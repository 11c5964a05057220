//! GNOME Online Accounts: the account is added, and signs in, by calls on the session's bus.

use std::time::Duration;

use super::bed::Bed;
use super::support::command::mailkey;
use super::support::online_accounts::online_accounts;
use super::support::process::{Running, poll};
use super::support::providers::{ICLOUD, QQ, QQ_CODE};
use super::support::screen::Screen;

const NEW: &str = "nzqkhnwtmrplxbdf";

/// The daemon, where it trusts the test server or does not.
fn daemon(bed: &Bed, is_trusting: bool) -> Running {
    online_accounts(&bed.desktop, is_trusting.then_some(&bed.server))
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

    let listed = mailkey(&bed.desktop, &["list", "--json"], "").json_with(0);
    assert!(listed.to_string().contains(r#""used_in":["GNOME Online Accounts"]"#), "who has it: {listed}");

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

/// What keeps the two programs from questions, and from waiting before they send.
const QUIET: &str = "[org/gnome/evolution/mail]\nprompt-on-accel-send=false\nshow-startup-wizard=false\n\n\
                     [org/gnome/Geary]\nundo-send-delay=0\n";

/// A program that takes its accounts from there sends a message, and nobody has typed a code.
fn sends(program: &str, arguments: &[&str], ready: &str, sign: &str) {
    let mut bed = Bed::new("Laptop");
    bed.desktop.set_env("GSETTINGS_BACKEND", "keyfile");
    bed.desktop.set_env("NO_AT_BRIDGE", "1");
    let settings = bed.desktop.home().join(".config/glib-2.0/settings");
    std::fs::create_dir_all(&settings).unwrap();
    std::fs::write(settings.join("keyfile"), QUIET).unwrap();
    let still = "[Settings]\ngtk-cursor-blink=false\ngtk-enable-animations=false\n";
    let toolkit = bed.desktop.home().join(".config/gtk-3.0");
    std::fs::create_dir_all(&toolkit).unwrap();
    std::fs::write(toolkit.join("settings.ini"), still).unwrap();
    let _daemon = daemon(&bed, true);
    let added = bed.export(&["goa", QQ]);
    assert_eq!(added.status, 0, "{added:?}");
    // The bus of the tests starts nothing by itself.
    let screen = Screen::start(1280, 900, 1.0);
    let log = || std::fs::File::create(bed.desktop.scratch().join("helpers.log")).unwrap();
    let start = |program: &str, arguments: &[&str]| {
        let mut command = bed.trusting(program, arguments);
        Running::start(command.env("DISPLAY", screen.display()).stdout(log()).stderr(log()))
    };
    let _sources = start("/usr/libexec/evolution-source-registry", &[]);
    let first = screen.launch(bed.trusting(program, arguments));
    let subject = format!("by {program}");
    let to = format!("mailto:{QQ}?subject={}&body=here", subject.replace(' ', "%20"));
    screen.bring_up(ready);
    std::thread::sleep(Duration::from_secs(2));
    let _second = start(program, &[&to]);
    screen.bring_up(&subject);
    screen.settle(Duration::from_millis(1500));
    screen.key("ctrl+Return");
    bed.arrives(QQ, &subject);
    assert!(bed.server.mails(QQ).iter().any(|mail| mail.contains(sign)), "sent by itself");
    drop(first);
}

#[test]
fn evolution_sends_with_the_account_and_nobody_types_a_code() {
    sends("evolution", &["-c", "mail"], "^Mail$", "User-Agent: Evolution");
}

#[test]
fn geary_sends_with_the_account_and_nobody_types_a_code() {
    sends("geary", &[], "^Inbox", "X-Mailer: geary");
}
