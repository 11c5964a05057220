//! The quiet check: what it tests, what it tells, when it stops and how it waits; and its timer.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::OwnedValue;

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::process::tool;
use crate::support::providers::{ICLOUD, NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// What was notified of: titles and texts.
type Told = Arc<Mutex<Vec<(String, String)>>>;

struct Notifications(Told);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        _name: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        self.0.lock().unwrap().push((title, body));
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("test".into(), "test".into(), "1".into(), "1.2".into())
    }
}

/// Serves notifications on a desktop's bus, and hands over what was told.
fn listen(desktop: &Desktop) -> (Connection, Told) {
    let told = Told::default();
    let bus = desktop.env()["DBUS_SESSION_BUS_ADDRESS"].clone();
    let connection = connection::Builder::address(bus.as_str())
        .unwrap()
        .name("org.freedesktop.Notifications")
        .unwrap()
        .serve_at("/org/freedesktop/Notifications", Notifications(told.clone()))
        .unwrap()
        .build()
        .unwrap();
    (connection, told)
}

fn taken(told: &Told) -> Vec<(String, String)> {
    std::mem::take(&mut told.lock().unwrap())
}

fn check(desktop: &Desktop, more: &[&str]) -> Answer {
    mailkey(desktop, &[&["check", "--json"][..], more].concat(), "")
}

fn keep(desktop: &Desktop, address: &str, code: &str) {
    let kept = mailkey(desktop, &["add", address, "--untested"], &format!("{code}\n"));
    assert_eq!(kept.status, 0, "{kept:?}");
}

/// Lets the codes of the register be older: the dates on which they were made and tested, by whole days.
fn age(desktop: &Desktop, change: impl Fn(&mut Value)) {
    let path = desktop.data().join("accounts.json");
    let mut all: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for account in all["accounts"].as_array_mut().unwrap() {
        account["codes"].as_array_mut().unwrap().iter_mut().for_each(&change);
    }
    fs::write(&path, all.to_string()).unwrap();
}

#[test]
fn only_what_changed_is_told_and_a_refused_code_is_not_sent_again() {
    let (server, desktop) = three_providers();
    let (_bus, told) = listen(&desktop);
    keep(&desktop, QQ, QQ_CODE);
    let first = check(&desktop, &[]).json_with(0);
    assert_eq!((&first["tested"], &first["changes"]), (&json!(1), &json!([])), "{first}");
    assert_eq!(taken(&told), [], "all is well: nothing is said");
    let quiet = mailkey(&desktop, &["check"], "");
    assert_eq!((quiet.status, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""), "{quiet:?}");

    server.set_code(QQ, "nzqkhnwtmrplxbdf");
    let refused = check(&desktop, &[]).json_with(1);
    assert_eq!(refused["stopped"], "refused");
    assert_eq!(refused["changes"][0]["now"], "refused", "{refused}");
    assert_eq!(refused["changes"][0]["cause"], "code-ended", "it worked before: {refused}");
    let shown = taken(&told);
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert!(shown[0].1.contains(QQ) && !shown[0].1.contains(QQ_CODE), "{shown:?}");
    assert_eq!(server.refused_sign_ins(), 1);

    // The next days: the same is not told again, and the code is not sent again.
    for _ in 0..2 {
        let again = check(&desktop, &[]).json_with(1);
        assert_eq!((&again["tested"], &again["changes"]), (&json!(0), &json!([])), "{again}");
    }
    assert_eq!(taken(&told), []);
    assert_eq!(server.refused_sign_ins(), 1, "one refusal is all that the provider sees");

    let reset = mailkey(&desktop, &["reset", QQ], "nzqkhnwtmrplxbdf\n");
    assert_eq!(reset.status, 0, "{reset:?}");
    let good = check(&desktop, &[]).json_with(0);
    assert_eq!(good["tested"], 1, "{good}");
}

#[test]
fn it_ends_at_the_first_refusal_and_goes_on_with_the_others_later() {
    let (server, desktop) = three_providers();
    let (_bus, told) = listen(&desktop);
    keep(&desktop, QQ, "wvwvhnwtmrplxbdf");
    keep(&desktop, ICLOUD, "wvwv-hnwt-mrpl-xbdf");
    for refused in 1..=2 {
        let first = check(&desktop, &[]).json_with(1);
        assert_eq!((&first["tested"], &first["stopped"]), (&json!(1), &json!("refused")), "{first}");
        assert_eq!(server.refused_sign_ins(), refused, "one refusal a check");
    }
    keep(&desktop, NETEASE, NETEASE_CODE);
    let _ = taken(&told);
    let next = check(&desktop, &["--when-due"]).json_with(0);
    assert_eq!((&next["due"], &next["tested"]), (&json!(false), &json!(0)), "not before the hour is over");
    let forced = check(&desktop, &[]).json_with(1);
    assert_eq!((&forced["tested"], &forced["stopped"]), (&json!(1), &Value::Null), "{forced}");
    assert_eq!((server.refused_sign_ins(), taken(&told)), (2, Vec::new()));
    let rests = check(&desktop, &["--when-due"]).json_with(0);
    assert_eq!(rests["due"], false, "a day's rest: {rests}");
}

#[test]
fn offline_it_waits_longer_and_longer_and_blames_nobody() {
    let (server, mut desktop) = three_providers();
    // The certificates go with the server.
    let trusted = desktop.home().join("trusted.pem");
    fs::copy(server.ca_file(), &trusted).unwrap();
    desktop.set_env("SSL_CERT_FILE", trusted.to_str().unwrap());
    let (_bus, told) = listen(&desktop);
    keep(&desktop, QQ, QQ_CODE);
    assert_eq!(check(&desktop, &[]).json_with(0)["tested"], 1);
    let before = fs::read_to_string(desktop.data().join("accounts.json")).unwrap();
    drop(server);
    let mut waits = Vec::new();
    for _ in 0..3 {
        let answer = check(&desktop, &[]).json_with(0);
        assert_eq!(answer["stopped"], "offline", "{answer}");
        let next: jiff::Timestamp = answer["next"].as_str().unwrap().parse().unwrap();
        waits.push(next.duration_since(jiff::Timestamp::now()).as_secs() / 60);
    }
    assert!(waits[0] < 61 && waits[1] > 100 && waits[2] > 220, "minutes: {waits:?}");
    assert_eq!(taken(&told), []);
    let after = fs::read_to_string(desktop.data().join("accounts.json")).unwrap();
    assert_eq!(after, before, "an account that worked yesterday is not marked for a day offline");
}

#[test]
fn ages_and_ends_are_told_once() {
    let (_server, desktop) = three_providers();
    let (_bus, told) = listen(&desktop);
    keep(&desktop, QQ, QQ_CODE);
    let day = |days: i64| {
        let then = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(24 * days);
        json!(then.to_string())
    };
    age(&desktop, |code| code["made"] = day(-181));
    let old = check(&desktop, &[]).json_with(0);
    assert_eq!(old["changes"][0]["now"], "old", "{old}");
    assert_eq!(check(&desktop, &[]).json_with(0)["changes"], json!([]), "once is enough");
    age(&desktop, |code| code["expires"] = day(5));
    let ending = check(&desktop, &[]).json_with(0);
    assert_eq!(ending["changes"][0]["now"], "ending", "{ending}");
    age(&desktop, |code| code["expires"] = day(-1));
    assert_eq!(check(&desktop, &[]).json_with(0)["changes"][0]["now"], "ended");
    assert_eq!(taken(&told).len(), 3);
    // Whoever wants no reminder of age gets none; an end is told all the same.
    fs::write(desktop.config().join("settings.json"), r#"{"remind_after": 0}"#).unwrap();
    age(&desktop, |code| code["expires"] = Value::Null);
    assert_eq!(check(&desktop, &[]).json_with(0)["changes"][0]["now"], "fine");
}

/// A locked keychain is asked for nothing, and a code that somebody deleted there is told.
#[test]
fn nobody_is_asked_to_unlock_anything() {
    let (server, desktop) = three_providers();
    let (_bus, told) = listen(&desktop);
    keep(&desktop, QQ, QQ_CODE);
    desktop.freeze_keyring();
    let answer = check(&desktop, &[]);
    desktop.thaw_keyring();
    let document = answer.json_with(0);
    assert_eq!((&document["stopped"], &document["tested"]), (&json!("vault"), &json!(0)), "{answer:?}");
    assert_eq!((server.imap_sign_ins(), taken(&told)), (0, Vec::new()));

    desktop.command(tool("secret-tool")).args(["clear", "service", "mailkey"]).status().unwrap();
    let lost = check(&desktop, &[]).json_with(1);
    assert_eq!(lost["changes"][0]["now"], "lost", "{lost}");
    assert_eq!(check(&desktop, &[]).json_with(1)["changes"], json!([]), "told once");
}

/// The units as systemd itself reads them, and what is asked of it; a stand-in takes the place of a running manager.
#[test]
fn the_timer_is_switched_on_and_off() {
    let mut desktop = Desktop::start();
    let none = mailkey(&desktop, &["check", "--daily", "on"], "");
    assert_eq!(none.status, 3, "nothing runs timers here: {none:?}");
    assert!(none.err.contains("cron"), "{none:?}");
    let units = desktop.config().parent().unwrap().join("systemd/user");
    let left = || fs::read_dir(&units).map(|it| it.count()).unwrap_or(0);
    assert_eq!(left(), 0, "nothing half made is left");

    let bin = desktop.home().join("stand-in");
    fs::create_dir(&bin).unwrap();
    let log = desktop.home().join("systemctl.log");
    let wants = units.join("timers.target.wants");
    let script = format!(
        "#!/bin/sh\necho \"$*\" >>'{log}'\ncase \"$*\" in\n*enable*) mkdir -p '{wants}' && ln -sf ../$4 '{wants}/' ;;\n\
         *disable*) rm -f '{wants}'/* ;;\nesac\n",
        log = log.display(),
        wants = wants.display()
    );
    let script = script.replace("*enable*)", "'--user enable'*)").replace("*disable*)", "'--user disable'*)");
    fs::write(bin.join("systemctl"), script).unwrap();
    fs::set_permissions(bin.join("systemctl"), fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", bin.display(), desktop.env()["PATH"]);
    desktop.set_env("PATH", &path);

    let on = mailkey(&desktop, &["check", "--daily", "on", "--json"], "");
    assert_eq!(on.json_with(0)["daily"], true, "{on:?}");
    let asked = fs::read_to_string(&log).unwrap();
    assert_eq!(asked, "--user daemon-reload\n--user enable --now mailkey-check.timer\n");
    let service = fs::read_to_string(units.join("mailkey-check.service")).unwrap();
    assert!(service.contains("\"check\" \"--when-due\""), "{service}");
    assert!(service.contains("\nConditionFileIsExecutable=/"), "the timer outlives the program: {service}");
    let verified = Command::new(tool("systemd-analyze"))
        .args(["verify", "--user", "--man=no"])
        .args([units.join("mailkey-check.timer"), units.join("mailkey-check.service")])
        .env("XDG_RUNTIME_DIR", desktop.home())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&verified.stderr).into_owned();
    assert!(verified.status.success() && !said.contains("mailkey-check"), "{said}");

    assert_eq!(mailkey(&desktop, &["check", "--daily", "show", "--json"], "").json_with(0)["daily"], true);
    assert_eq!(mailkey(&desktop, &["check", "--daily", "off", "--json"], "").json_with(0)["daily"], false);
    assert_eq!(mailkey(&desktop, &["check", "--daily", "off"], "").status, 0, "off stays off");
    assert!(!units.join("mailkey-check.timer").exists() && !units.join("mailkey-check.service").exists());
}
