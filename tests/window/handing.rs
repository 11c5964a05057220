//! From a code that works to mail that is there: the code goes to programs, and after a reset none is forgotten. With
//! `MAILKEY_PICTURES=FOLDER` the pictures of the way are written there.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::journeys::{Bed, NEW, finish, go_to_code, go_to_first_step, save, walk_guide};
use crate::support::app::App;
use crate::support::command::mailkey;
use crate::support::online_accounts::{online_accounts, trusting};
use crate::support::process::{poll, tool};
use crate::support::providers::{QQ, QQ_CODE};

/// Keeps a picture of the window.
fn picture(app: &App, name: &str) {
    if let Some(folder) = std::env::var_os("MAILKEY_PICTURES") {
        let folder = PathBuf::from(folder).join("handing");
        std::fs::create_dir_all(&folder).unwrap();
        app.window().point_at(3, 3);
        app.window().screenshot(&folder.join(format!("{name}.png")));
    }
}

/// NeoMutt with this file sends a message to the own address, which comes.
fn neomutt_sends(bed: &Bed, file: &std::path::Path, subject: &str) {
    let send = ["-F", file.to_str().unwrap(), "-e", "set copy = no", "-s", subject, QQ];
    let letter = bed.desktop.scratch().join("letter");
    std::fs::write(&letter, "here I am\n").unwrap();
    let mut command = trusting(&bed.desktop, &bed.server, "neomutt", &send);
    let output = command.stdin(std::fs::File::open(letter).unwrap()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let came = poll(Duration::from_secs(30), || {
        bed.server.mails(QQ).iter().any(|mail| mail.contains(subject)).then_some(())
    });
    assert!(came.is_some(), "no mail came:\n{}", bed.server.smtp_log());
}

fn accounts_there(bed: &Bed) -> usize {
    let file = bed.desktop.home().join(".config/goa-1.0/accounts.conf");
    std::fs::read_to_string(file).unwrap_or_default().matches("[Account ").count()
}

#[test]
fn a_code_goes_to_programs_and_after_a_reset_none_is_forgotten() {
    let bed = Bed::new();
    let _daemon = online_accounts(&bed.desktop, Some(&bed.server));
    let app = bed.launch();
    go_to_code(&app, QQ);
    save(&app, QQ_CODE);
    app.find("use:neomutt");
    picture(&app, "1-where");

    // NeoMutt asks for the code: what is copied holds none.
    app.click_on("use:neomutt");
    app.wait_for_text("imap_pass");
    app.click_on("copy-use");
    let copied = poll(Duration::from_secs(10), || {
        Some(bed.screen.clipboard()).filter(|text| text.contains("imap_pass"))
    });
    let copied = copied.expect("the settings are copied");
    assert!(!copied.contains(QQ_CODE));
    let file = bed.desktop.scratch().join("neomuttrc");
    std::fs::write(&file, copied).unwrap();
    neomutt_sends(&bed, &file, "by NeoMutt, before");
    picture(&app, "2-neomutt");
    app.click_on("use-works");
    app.click_on("back");

    // One button adds the account to GNOME Online Accounts.
    app.find("use:goa");
    app.click_on("use:goa");
    app.click_on("hand-over");
    app.wait_for_text("has signed in");
    picture(&app, "3-online-accounts");
    assert_eq!(accounts_there(&bed), 1);
    app.click_on("back");

    // Thunderbird is filled in by hand.
    app.find("use:thunderbird");
    app.click_on("use:thunderbird");
    app.wait_for_text("Incoming server settings");
    picture(&app, "4-thunderbird");
    app.click_on("use-works");
    app.click_on("back");

    // A phone reads a picture, for a while.
    app.find("use-phone");
    app.click_on("use-phone");
    app.click_on("show-code-qr");
    app.wait_for_text("has the code");
    let shot = bed.desktop.scratch().join("squares.png");
    app.window().screenshot(&shot);
    let read = Command::new(tool("zbarimg")).args(["--raw", "-q"]).arg(&shot).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), QQ_CODE);
    app.click_on("hide-squares");
    app.click_on("back");
    finish(&app);

    // The code is replaced on the web, and here.
    bed.server.set_code(QQ, NEW);
    app.click_on(&format!("reset:{QQ}"));
    app.wait_for_screen("guide");
    go_to_first_step(&app);
    app.click_on("open-page");
    walk_guide(&app);
    save(&app, NEW);
    app.wait_for_text("Nothing to do");
    picture(&app, "5-holders");
    neomutt_sends(&bed, &file, "by NeoMutt, after the reset");

    app.click_on("use-holder:GNOME Online Accounts");
    app.click_on("hand-over");
    app.wait_for_text("the new code");
    assert_eq!(accounts_there(&bed), 1, "no second one");
    app.click_on("back");
    finish(&app);

    // What has the old code still is remembered until it has the new one.
    app.find(&format!("more:{QQ}"));
    picture(&app, "6-outdated");
    let listed = mailkey(&bed.desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(listed["accounts"][0]["codes"][0]["outdated"], serde_json::json!(["Thunderbird"]), "{listed}");
    let done = mailkey(&bed.desktop, &["describe", QQ, "--updated", "Thunderbird"], "");
    assert_eq!(done.status, 0, "{done:?}");
    let listed = mailkey(&bed.desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(listed["accounts"][0]["codes"][0]["outdated"], serde_json::Value::Null, "{listed}");
    for code in [QQ_CODE, NEW] {
        bed.assert_nowhere(&app, code);
    }
}
