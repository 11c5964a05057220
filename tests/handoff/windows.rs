//! Programs with a window: what Mailkey says goes there, typed, signs in.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::bed::{Bed, text};
use super::support::process::poll;
use super::support::providers::{QQ, QQ_CODE};
use super::support::screen::Screen;

/// Local folders, without which Claws Mail starts its assistant.
const FOLDERS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
    <folder type="mh" name="Mail" path="Mail">
        <folderitem type="inbox" name="inbox" path="inbox" />
        <folderitem type="outbox" name="sent" path="sent" />
        <folderitem type="draft" name="draft" path="draft" />
        <folderitem type="queue" name="queue" path="queue" />
        <folderitem type="trash" name="trash" path="trash" />
    </folder>
</folderlist>
"#;

/// One of the two programs that keep accounts in `accountrc`.
struct Kin {
    format: &'static str,
    program: &'static str,
    folder: &'static str,
    /// What its files call the values, by the captions of its dialog.
    keys: &'static [(&'static str, &'static str)],
    /// IMAP, and what else each account needs.
    always: &'static str,
    /// How a message is written and sent.
    compose: &'static str,
    send: &'static [&'static str],
}

const CLAWS: Kin = Kin {
    format: "claws-mail",
    program: "Claws Mail",
    folder: ".claws-mail",
    keys: &[
        ("Mail address", "address"),
        ("Server for receiving", "receive_server"),
        ("SMTP server (send)", "smtp_server"),
        ("User ID", "user_id"),
        ("User ID 2", "smtp_user_id"),
        ("IMAP port", "imap_port"),
        ("SMTP port", "smtp_port"),
        ("IMAP", "ssl_imap"),
        ("Send (SMTP)", "ssl_smtp"),
    ],
    always: "protocol=1\nconfig_version=4\nssl_certs_auto_accept=1\n",
    compose: "mailto:me@qq.test?subject=by%20Claws%20Mail&body=here",
    send: &["ctrl+Return"],
};

const SYLPHEED: Kin = Kin {
    format: "sylpheed",
    program: "Sylpheed",
    folder: ".sylpheed-2.0",
    keys: &[
        ("Mail address", "address"),
        ("Server for receiving", "receive_server"),
        ("SMTP server (send)", "smtp_server"),
        ("User ID", "user_id"),
        ("User ID 2", "smtp_user_id"),
        ("Specify IMAP4 port", "imap_port"),
        ("Specify SMTP port", "smtp_port"),
        ("Use SSL for IMAP4 connection", "ssl_imap"),
        ("Use SSL for SMTP connection", "ssl_smtp"),
    ],
    always: "protocol=3\n",
    compose: "me@qq.test?subject=by%20Sylpheed&body=here",
    send: &["alt+f", "Return"],
};

/// The account as its file has it, with what Mailkey says goes into the dialog and nothing else.
fn account(bed: &Bed, kin: &Kin) -> String {
    let mut values = BTreeMap::new();
    for (caption, value) in bed.values(kin.format, QQ) {
        let again = format!("{caption} 2");
        let caption = if values.contains_key(&caption) { again } else { caption };
        values.insert(caption, value);
    }
    let mut file = format!(
        "[Account: 1]\naccount_name=Mailkey\nname=Sam\nis_default=1\nuse_smtp_auth=1\nset_imapport=1\nset_smtpport=1\n{}",
        kin.always
    );
    for (caption, key) in kin.keys {
        let value = values.get(*caption).unwrap_or_else(|| panic!("no {caption} in {values:?}"));
        // The box that is ticked for TLS.
        let value = if key.starts_with("ssl_") { "1" } else { value };
        writeln!(file, "{key}={value}").unwrap();
    }
    file
}

fn signs_in_and_sends(kin: &Kin) {
    let bed = Bed::new("Laptop");
    let folder = bed.desktop.home().join(kin.folder);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("accountrc"), account(&bed, kin)).unwrap();
    std::fs::write(folder.join("folderlist.xml"), FOLDERS).unwrap();
    std::fs::write(folder.join("clawsrc"), "[Common]\nenable_aspell=0\n").unwrap();
    let screen = Screen::start(1280, 900, 1.0);
    let answers = || {
        screen.bring_up("^Input password$");
        screen.type_text(QQ_CODE);
        screen.key("Return");
    };
    let window = screen.launch(bed.trusting(kin.format, &["--compose", kin.compose]));
    answers();
    bed.wait_for_imap(&format!("user=<{QQ}>"));
    screen.bring_up("Compose");
    screen.settle(Duration::from_millis(700));
    for key in kin.send {
        screen.key(key);
        std::thread::sleep(Duration::from_millis(400));
    }
    answers();
    bed.arrives(QQ, &format!("by {}", kin.program));
    drop(window);
    let found = bed.found(kin.program);
    assert_eq!((found["address"].as_str(), found["problems"].as_array().unwrap().len()), (Some(QQ), 0));
    assert_eq!(found["imap"]["port"], bed.server.ports().imap_tls, "{found}");
    assert_eq!(found["imap"]["security"], "tls", "{found}");
}

#[test]
fn claws_mail_signs_in_and_sends() {
    signs_in_and_sends(&CLAWS);
}

#[test]
fn sylpheed_signs_in_and_sends() {
    signs_in_and_sends(&SYLPHEED);
}

/// What keeps Thunderbird from its pages of the first start, and from blinking.
const QUIET: &str = r#"user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
user_pref("mail.rights.version", 1);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.healthreport.uploadEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("app.update.enabled", false);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.inappnotifications.enabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("ui.caretBlinkTime", 0);
user_pref("ui.prefersReducedMotion", 1);
"#;

/// A copy of the system's settings for it, with the test server's authority.
fn policies(bed: &Bed) -> PathBuf {
    let folder = bed.desktop.scratch().join("thunderbird");
    let policies = folder.join("policies");
    std::fs::create_dir_all(&policies).unwrap();
    let copied = std::process::Command::new("cp").args(["-aL", "/etc/thunderbird/."]).arg(&folder).status();
    assert!(copied.unwrap().success());
    let policy = serde_json::json!({"policies": {"Certificates": {"Install": [bed.server.ca_file()]}}});
    std::fs::write(policies.join("policies.json"), policy.to_string()).unwrap();
    folder
}

/// A profile of Thunderbird in which nothing was set up.
fn new_profile(bed: &Bed) -> PathBuf {
    let folder = bed.desktop.home().join(".thunderbird");
    let _ = std::fs::remove_dir_all(&folder);
    let profile = folder.join("p");
    std::fs::create_dir_all(&profile).unwrap();
    std::fs::write(profile.join("user.js"), QUIET).unwrap();
    let list = "[Profile0]\nName=p\nIsRelative=1\nPath=p\nDefault=1\n";
    std::fs::write(folder.join("profiles.ini"), list).unwrap();
    profile
}

/// Goes through Thunderbird's dialog by keys alone, taking each page for whole once nothing has moved on it for so long. Whether
/// Thunderbird signed in.
fn fill_in_thunderbird(bed: &Bed, policies: &Path, quiet: Duration) -> bool {
    let values = bed.values("thunderbird", QQ);
    let all = |caption: &str| -> Vec<&str> {
        values.iter().filter(|it| it.0 == caption).map(|it| it.1.as_str()).collect()
    };
    let profile = new_profile(bed);
    let screen = Screen::start(1280, 900, 1.0);
    let settle = || screen.settle(quiet);
    let keys = |names: &[&str]| {
        for name in names {
            screen.key(name);
            std::thread::sleep(Duration::from_millis(150));
        }
    };
    let fills = |text: &str| {
        keys(&["ctrl+a"]);
        screen.type_text(text);
        std::thread::sleep(Duration::from_millis(150));
    };
    let mounts = [(policies, Path::new("/etc/thunderbird"))];
    let _window = screen.launch(bed.beneath(&mounts, "thunderbird", &["--profile", text(&profile)]));
    settle();
    fills("Sam");
    keys(&["Tab"]);
    screen.type_text(all("Email address")[0]);
    keys(&["Return"]);
    settle();
    let (hosts, ports) = (all("Hostname"), all("Port"));
    let (ways, users) = (all("Authentication method"), all("Username"));
    for (page, before) in [5, 3].into_iter().enumerate() {
        keys(&["Tab"].repeat(before));
        fills(hosts[page]);
        keys(&["Tab"]);
        fills(ports[page]);
        keys(&["Tab"]);
        // Lists take the first letters of what they shall show.
        screen.type_text(&all("Connection security")[page][..3]);
        keys(&["Tab"]);
        screen.type_text(ways[page].split(' ').next().unwrap());
        keys(&["Tab"]);
        fills(users[page]);
        let picture = bed.desktop.scratch().join(format!("page-{page}.png"));
        screen.screenshot(&picture);
        keys(&["Return"]);
        settle();
    }
    screen.type_text(QQ_CODE);
    keys(&["Return"]);
    let came =
        poll(Duration::from_secs(60), || bed.server.imap_log().contains("name=Thunderbird").then_some(()));
    if came.is_none() {
        screen.screenshot(&std::env::temp_dir().join("mailkey-thunderbird.png"));
    }
    came.is_some()
}

#[test]
fn thunderbird_signs_in_with_what_is_typed_into_its_dialog() {
    let mut bed = Bed::new("Laptop");
    bed.desktop.set_env("MOZ_CRASHREPORTER_DISABLE", "1");
    bed.desktop.set_env("NO_AT_BRIDGE", "1");
    let policies = policies(&bed);
    // It shows nothing while it searches: on a busy machine a page may be taken for whole that is not there yet, and the keys
    // go elsewhere.
    let quiet = [1500, 5000, 12_000].map(Duration::from_millis);
    let signed_in = quiet.into_iter().any(|quiet| fill_in_thunderbird(&bed, &policies, quiet));
    assert!(signed_in, "no sign-in:\n{}", bed.server.imap_log());
    let found = bed.found("Thunderbird");
    assert_eq!((found["address"].as_str(), found["problems"].as_array().unwrap().len()), (Some(QQ), 0));
    assert_eq!(found["imap"]["port"], bed.server.ports().imap_tls, "{found}");
    assert_eq!(found["smtp"]["port"], bed.server.ports().smtp_tls, "{found}");
}
