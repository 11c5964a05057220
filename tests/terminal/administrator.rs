//! What the administrator of a computer sets for everybody, and what a person may still choose.

use std::fs;

use serde_json::{Value, json};

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::mail_server::{MailServer, MailServerOptions};
use crate::support::name_server::NameServer;
use crate::support::providers::install_into;

/// A session on a computer whose administrator has written this.
fn administered(settings: &Value) -> Desktop {
    let desktop = Desktop::without_keychain();
    fs::create_dir_all(desktop.system()).unwrap();
    fs::write(desktop.system().join("settings.json"), settings.to_string()).unwrap();
    desktop
}

fn setting(desktop: &Desktop, name: &str) -> Value {
    mailkey(desktop, &["settings", name, "--json"], "").json_with(0)["settings"][0].clone()
}

#[test]
fn what_is_fixed_stays_and_the_rest_is_a_persons_own() {
    let desktop = administered(&json!({
        "language": "de", "proxy": "none", "remind-after": "365", "fixed": ["proxy"]
    }));
    let answer = mailkey(&desktop, &["settings", "proxy"], "");
    assert!(answer.out.contains("vom Administrator dieses Computers festgelegt"), "{answer:?}");
    assert_eq!(setting(&desktop, "proxy")["fixed"], true);
    let refused = mailkey(&desktop, &["settings", "proxy", "system"], "");
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(refused.err.contains("festgelegt"), "{refused:?}");
    let refused = mailkey(&desktop, &["list", "--json", "--proxy", "socks5h://127.0.0.1:9"], "");
    assert_eq!(refused.json_with(2)["error"]["status"], 2);
    assert_eq!(setting(&desktop, "remind-after")["value"], "365");
    assert_eq!(mailkey(&desktop, &["settings", "language", "fr"], "").status, 0);
    assert_eq!(mailkey(&desktop, &["settings", "remind-after", "90"], "").status, 0);
    let own: Value =
        serde_json::from_str(&fs::read_to_string(desktop.config().join("settings.json")).unwrap()).unwrap();
    assert_eq!(own, json!({"language": "fr", "remind_after": 90}), "what was not chosen is not written");
    assert_eq!(
        setting(&desktop, "language"),
        json!({
            "name": "language", "value": "fr", "fixed": false, "choices": setting(&desktop, "language")["choices"]
        })
    );
}

#[test]
fn a_fixed_choice_counts_although_the_persons_file_says_otherwise() {
    let names = NameServer::start(&["mx-host=firm.test,aspmx.l.google.com,1"]);
    let mut desktop = administered(&json!({"look-up": "off", "fixed": ["look-up"]}));
    desktop.set_env("MAILKEY_DNS", &names.place.to_string());
    fs::create_dir_all(desktop.config()).unwrap();
    fs::write(desktop.config().join("settings.json"), r#"{"look_up": "on"}"#).unwrap();
    let found = mailkey(&desktop, &["detect", "me@firm.test", "--json"], "").json_with(4);
    assert_eq!(found["found_by"], "none");
    assert_eq!(names.asked(), [""; 0]);
}

#[test]
fn practising_can_be_switched_off() {
    let desktop = administered(&json!({"practice": "off"}));
    let answer = mailkey(&desktop, &["practice", "--terminal"], "");
    assert_eq!(answer.status, 2, "{answer:?}");
    assert!(answer.err.contains("switched practising off"), "{answer:?}");
}

#[test]
fn providers_for_everybody_stand_below_a_persons_own() {
    let server = MailServer::start(MailServerOptions::default());
    let desktop = administered(&json!({}));
    install_into(&desktop.system(), server.ports());
    let name = |desktop: &Desktop| {
        mailkey(desktop, &["providers", "show", "qq", "--json"], "").json_with(0)["name"].clone()
    };
    let found = mailkey(&desktop, &["detect", "me@qq.test", "--json"], "").json_with(0);
    assert_eq!(found["provider"], "qq");
    let administrators = name(&desktop);
    let own = fs::read_to_string(desktop.system().join("providers/qq.json")).unwrap();
    fs::create_dir_all(desktop.config().join("providers")).unwrap();
    let own = own.replace("Test QQ Mail", "My QQ Mail");
    fs::write(desktop.config().join("providers/qq.json"), own).unwrap();
    assert_ne!(name(&desktop), administrators);
    let not_own = json!({"own-providers": "off"}).to_string();
    fs::write(desktop.system().join("settings.json"), not_own).unwrap();
    assert_eq!(name(&desktop), administrators);
}

#[test]
fn a_mistake_in_the_file_is_told_and_costs_only_itself() {
    let desktop = administered(&json!({"proxy": "none", "look-ups": "off", "fixed": ["proxy"]}));
    let checks = mailkey(&desktop, &["doctor", "--json"], "").json();
    let all = checks["checks"].as_array().unwrap();
    let check = all.iter().find(|check| check["check"] == "administrator").unwrap();
    assert_eq!(check["ok"], false, "{checks}");
    assert!(check["detail"].as_str().unwrap().contains("look-ups"), "{checks}");
    let answer = mailkey(&desktop, &["settings", "proxy"], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    assert!(answer.err.contains("look-ups"), "{answer:?}");
    assert_eq!(setting(&desktop, "proxy")["fixed"], true);
    fs::write(desktop.system().join("settings.json"), "{ nothing of the kind").unwrap();
    assert_eq!(setting(&desktop, "proxy")["fixed"], false);
    fs::remove_file(desktop.system().join("settings.json")).unwrap();
    fs::create_dir(desktop.system().join("settings.json")).unwrap();
    let checks = mailkey(&desktop, &["doctor", "--json"], "").json();
    let all = checks["checks"].as_array().unwrap();
    assert!(all.iter().any(|check| check["check"] == "administrator" && check["ok"] == false), "{checks}");
}
