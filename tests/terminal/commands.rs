//! The command line against real servers and a real Secret Service: what it prints, where, and how it ends.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::command::{mailkey, start};
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::process::poll;
use crate::support::providers::{
    ICLOUD, ICLOUD_CODE, NETEASE, NETEASE_CODE, QQ, QQ_CODE, install, three_providers,
};

/// An invented code that no server takes.
const WRONG: &str = "wvwvhnwtmrplxbdf";
/// An invented code that a server takes only once it is told to.
const NEW: &str = "nzqkhnwtmrplxbdf";

fn service<'a>(report: &'a Value, name: &str) -> &'a Value {
    report["services"]
        .as_array()
        .and_then(|services| services.iter().find(|service| service["service"] == name))
        .unwrap_or_else(|| panic!("no service {name} in {report}"))
}

/// The names of a service's stages, and that each has a time and went well but for the last where it failed.
fn stages(service: &Value) -> Vec<&str> {
    let stages = service["stages"].as_array().unwrap();
    for (place, stage) in stages.iter().enumerate() {
        let last = place + 1 == stages.len();
        assert!(stage["ms"].is_u64(), "{stage}");
        let ok = stage["ok"].as_bool().unwrap();
        assert!(ok || last, "only the last stage may have failed: {service}");
    }
    stages.iter().map(|stage| stage["stage"].as_str().unwrap()).collect()
}

fn addresses(list: &Value) -> Vec<&str> {
    let accounts = list["accounts"].as_array().unwrap();
    accounts.iter().map(|account| account["address"].as_str().unwrap()).collect()
}

#[test]
fn detect_tells_provider_servers_and_user_names() {
    let (server, desktop) = three_providers();
    let ports = server.ports();
    let found = mailkey(&desktop, &["detect", QQ, "--json"], "").json_with(0);
    assert_eq!(
        found,
        json!({
            "address": QQ,
            "provider": "qq",
            "found_by": "catalogue",
            "sign_in": "authorization-code",
            "page": "https://account.qq.test/code",
            "imap": [{"host": "localhost", "port": ports.imap_tls, "security": "tls", "user": QQ}],
            "smtp": [{"host": "localhost", "port": ports.smtp_tls, "security": "tls", "user": QQ}],
        })
    );
    let found = mailkey(&desktop, &["detect", ICLOUD, "--json"], "").json_with(0);
    assert_eq!(found["sign_in"], "app-password");
    assert_eq!(found["imap"][0]["user"], "her");
    assert_eq!(found["smtp"][0]["user"], ICLOUD);
    assert_eq!(found["smtp"][0]["security"], "starttls");

    let for_people = mailkey(&desktop, &["detect", QQ], "");
    assert_eq!(for_people.status, 0, "{for_people:?}");
    assert!(for_people.out.contains("localhost"), "{for_people:?}");
}

#[test]
fn detect_says_when_it_finds_nothing() {
    let desktop = Desktop::start();
    let answer = mailkey(&desktop, &["detect", "me@nobody.invalid", "--json"], "");
    let found = answer.json_with(4);
    assert_eq!((&found["provider"], &found["found_by"]), (&Value::Null, &json!("none")), "{found}");
    let answer = mailkey(&desktop, &["detect", "nothing at all", "--json"], "");
    assert_eq!(answer.status, 2, "{answer:?}");
}

#[test]
fn providers_lists_the_catalogue_with_the_users_own_files_in_it() {
    let (server, desktop) = three_providers();
    let all = mailkey(&desktop, &["providers", "--json"], "").json_with(0);
    let all = all["providers"].as_array().unwrap();
    let by_id = |id: &str| all.iter().find(|provider| provider["id"] == id);
    let qq = by_id("qq").expect("qq");
    assert_eq!(qq["domains"], json!(["qq.test"]), "the user's own file goes before the built-in one");
    assert_eq!(qq["sign_in"], "authorization-code");
    assert_eq!(qq["guided"], true);
    assert_eq!(qq["imap"][0]["port"], server.ports().imap_tls);
    for id in ["netease-163", "icloud", "gmail", "outlook"] {
        assert!(by_id(id).is_some(), "{id} is missing");
    }

    let some = mailkey(&desktop, &["providers", "163", "--json"], "").json_with(0);
    let some = some["providers"].as_array().unwrap();
    assert!(some.iter().any(|provider| provider["id"] == "netease-163"));
    assert!(some.iter().all(|provider| provider["id"] != "icloud"));

    let one = mailkey(&desktop, &["providers", "show", "qq", "--json"], "").json_with(0);
    assert_eq!(one["id"], "qq");
    assert_eq!(mailkey(&desktop, &["providers", "show", "nobody", "--json"], "").status, 4);
    let shown = mailkey(&desktop, &["providers", "show", "gmail"], "").out;
    assert!(shown.contains("How to get the"), "each list of steps has its heading: {shown}");
}

#[test]
fn a_broken_provider_file_is_named_and_the_rest_still_works() {
    let (_server, desktop) = three_providers();
    let file = desktop.config().join("providers/broken.json");
    std::fs::write(&file, "{\"id\": \"broken\", \"unheard_of\": 1}").unwrap();
    let answer = mailkey(&desktop, &["providers", "--json"], "");
    assert!(answer.json_with(0)["providers"].as_array().unwrap().len() > 3);
    assert!(answer.err.contains("broken.json"), "{answer:?}");
}

#[test]
fn try_tests_a_code_and_keeps_nothing() {
    let (server, desktop) = three_providers();
    for (address, code, provider) in
        [(QQ, QQ_CODE, "qq"), (NETEASE, NETEASE_CODE, "netease-163"), (ICLOUD, ICLOUD_CODE, "icloud")]
    {
        let answer = mailkey(&desktop, &["try", address, "--json"], &format!("{code}\n"));
        let report = answer.json_with(0);
        assert_eq!(report["address"], address);
        assert_eq!(report["provider"], provider);
        assert_eq!((&report["passed"], &report["stored"]), (&json!(true), &json!(false)));
        assert!(report["elapsed_ms"].is_u64(), "{report}");
        assert_eq!(report["services"].as_array().unwrap().len(), 2);
        for name in ["imap", "smtp"] {
            let service = service(&report, name);
            assert_eq!(service["host"], "localhost");
            assert_eq!((&service["passed"], &service["skipped"]), (&json!(true), &json!(false)));
            assert_eq!(service["diagnosis"], Value::Null);
        }
        let mut imap = stages(service(&report, "imap"));
        assert_eq!(imap, ["resolve", "connect", "secure", "greet", "sign-in", "identify", "open-inbox"]);
        let mut smtp = stages(service(&report, "smtp"));
        imap.truncate(5);
        imap.sort_unstable();
        smtp.sort_unstable();
        assert_eq!(smtp, imap, "{report}");
        assert!(!(answer.out + &answer.err).contains(code), "the code was printed");
        assert_eq!(desktop.secret_lookup(address), None);
    }
    assert_eq!(server.refused_sign_ins(), 0);
    assert_eq!(addresses(&mailkey(&desktop, &["list", "--json"], "").json_with(0)), [""; 0]);
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());
}

#[test]
fn the_other_form_of_the_user_name_is_tried_once_and_the_one_that_worked_is_kept() {
    // The provider's entry names the part before the @ first; this mailbox takes only the whole address.
    let server = MailServer::with(ICLOUD, ICLOUD_CODE);
    let mut desktop = Desktop::start();
    install(&mut desktop, &server);
    let report = mailkey(&desktop, &["add", ICLOUD, "--json"], &format!("{ICLOUD_CODE}\n")).json_with(0);
    assert_eq!(report["passed"], true, "{report}");
    assert_eq!(server.refused_sign_ins(), 1, "the documented form, once");

    mailkey(&desktop, &["test", ICLOUD, "--json"], "").json_with(0);
    assert_eq!(server.refused_sign_ins(), 1, "the form that worked is known now");

    server.set_code(ICLOUD, "bdfx-lprm-twnh-vqkz");
    mailkey(&desktop, &["test", ICLOUD, "--json"], "").json_with(1);
    assert_eq!(server.refused_sign_ins(), 2, "a form that has worked leaves nothing else to try");
}

#[test]
fn a_wrong_code_costs_one_refused_sign_in_and_says_why() {
    let (server, desktop) = three_providers();
    let answer = mailkey(&desktop, &["try", QQ, "--json"], &format!("{WRONG}\n"));
    let report = answer.json_with(1);
    assert_eq!((&report["passed"], &report["stored"]), (&json!(false), &json!(false)));
    let imap = service(&report, "imap");
    assert_eq!((&imap["passed"], &imap["skipped"]), (&json!(false), &json!(false)));
    assert_eq!(stages(imap).last(), Some(&"sign-in"));
    let diagnosis = &imap["diagnosis"];
    assert_eq!(diagnosis["cause"], "wrong-code");
    assert_eq!(diagnosis["certainty"], "likely");
    assert_eq!(diagnosis["also"], json!(["service-off", "too-many-attempts"]));
    let said = diagnosis["server_said"].as_str().unwrap();
    assert!(said.contains("Authentication failed"), "{said}");
    assert!(!diagnosis["advice"].as_array().unwrap().is_empty(), "{diagnosis}");
    let smtp = service(&report, "smtp");
    assert_eq!((&smtp["passed"], &smtp["skipped"]), (&json!(false), &json!(true)));
    assert!(!stages(smtp).contains(&"sign-in"), "{smtp}");
    assert!(!(answer.out + &answer.err).contains(WRONG), "the code was printed");
    assert_eq!(server.refused_sign_ins(), 1);

    let for_people = mailkey(&desktop, &["try", QQ], &format!("{WRONG}\n"));
    assert_eq!(for_people.status, 1, "{for_people:?}");
    let shown = for_people.out + &for_people.err;
    assert!(shown.contains("Authentication failed"), "{shown}");
}

#[test]
fn try_takes_servers_by_hand() {
    let (server, desktop) = three_providers();
    let ports = server.ports();
    let imap = format!("localhost:{}/starttls", ports.imap_starttls);
    let smtp = format!("localhost:{}/starttls", ports.smtp_starttls);
    let arguments = ["try", QQ, "--imap", &imap, "--smtp", &smtp, "--json"];
    let report = mailkey(&desktop, &arguments, &format!("{QQ_CODE}\n")).json_with(0);
    let (imap, smtp) = (service(&report, "imap"), service(&report, "smtp"));
    assert_eq!((&imap["port"], &imap["security"]), (&json!(ports.imap_starttls), &json!("starttls")));
    assert_eq!((&smtp["port"], &smtp["security"]), (&json!(ports.smtp_starttls), &json!("starttls")));

    let swapped = format!("localhost:{}", ports.imap_starttls);
    let arguments = ["try", QQ, "--imap", &swapped, "--json"];
    let report = mailkey(&desktop, &arguments, &format!("{QQ_CODE}\n")).json_with(1);
    assert_eq!(service(&report, "imap")["diagnosis"]["cause"], "not-tls", "{report}");
}

#[test]
fn an_untrusted_certificate_is_never_accepted() {
    let (server, mut desktop) = three_providers();
    let other = crate::support::certificates::Authority::new("another authority").write(&desktop.scratch());
    desktop.set_env("SSL_CERT_FILE", other.to_str().unwrap());
    let report = mailkey(&desktop, &["try", QQ, "--json"], &format!("{QQ_CODE}\n")).json_with(1);
    assert_eq!(service(&report, "imap")["diagnosis"]["cause"], "tls-untrusted", "{report}");
    assert_eq!((server.imap_sign_ins(), server.refused_sign_ins()), (0, 0));
}

#[test]
fn a_code_that_passed_is_kept_in_the_secret_service_and_nowhere_else() {
    let (_server, desktop) = three_providers();
    let answer = mailkey(&desktop, &["add", QQ, "--label", "Laptop", "--json"], &format!("{QQ_CODE}\n"));
    let report = answer.json_with(0);
    assert_eq!((&report["passed"], &report["stored"]), (&json!(true), &json!(true)));
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));

    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    let account = &list["accounts"][0];
    assert_eq!((&account["address"], &account["provider"]), (&json!(QQ), &json!("qq")));
    let code = &account["codes"][0];
    assert_eq!(code["label"], "Laptop");
    for date in ["made", "last_passed"] {
        assert!(code[date].as_str().is_some_and(|date| date.ends_with('Z')), "{date}: {list}");
    }
    assert_eq!(code["last_refused"], Value::Null);

    let printed = mailkey(&desktop, &["code", QQ], "");
    assert_eq!((printed.status, printed.out.as_str()), (0, &*format!("{QQ_CODE}\n")));
    let printed = mailkey(&desktop, &["code", QQ, "--label", "Laptop"], "");
    assert_eq!(printed.out, format!("{QQ_CODE}\n"));
    assert_eq!(mailkey(&desktop, &["code", QQ, "--label", "Phone"], "").status, 4);
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());
}

#[test]
fn a_code_that_failed_is_not_kept_unless_the_person_says_so() {
    let (server, desktop) = three_providers();
    let report = mailkey(&desktop, &["add", QQ, "--json"], &format!("{WRONG}\n")).json_with(1);
    assert_eq!(report["stored"], false);
    assert_eq!(desktop.secret_lookup(QQ), None);
    assert_eq!(addresses(&mailkey(&desktop, &["list", "--json"], "").json_with(0)), [""; 0]);
    assert_eq!(server.refused_sign_ins(), 1);

    let answer = mailkey(&desktop, &["add", QQ, "--untested", "--json"], &format!("{WRONG}\n"));
    assert_eq!(answer.json_with(0)["stored"], true);
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(WRONG));
    assert_eq!(server.refused_sign_ins(), 1, "untested means that no server was asked");
}

#[test]
fn test_goes_through_what_is_kept() {
    let (server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE), (ICLOUD, ICLOUD_CODE)] {
        mailkey(&desktop, &["add", address, "--json"], &format!("{code}\n")).json_with(0);
    }
    let reports = mailkey(&desktop, &["test", "--all", "--json"], "").json_with(0);
    let mut tested = addresses(&reports);
    tested.sort_unstable();
    let mut expected = [QQ, NETEASE, ICLOUD];
    expected.sort_unstable();
    assert_eq!(tested, expected);
    assert!(reports["accounts"].as_array().unwrap().iter().all(|report| report["passed"] == true));

    server.set_code(QQ, NEW);
    let reports = mailkey(&desktop, &["test", QQ, "--json"], "").json_with(1);
    assert_eq!(reports["accounts"].as_array().unwrap().len(), 1);
    assert_eq!(reports["accounts"][0]["passed"], false);
    assert_eq!(server.refused_sign_ins(), 1);
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    let qq = list["accounts"].as_array().unwrap().iter().find(|account| account["address"] == QQ).unwrap();
    assert!(qq["codes"][0]["last_refused"].is_string(), "{list}");
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE), "a refusal removes nothing");

    let both = mailkey(&desktop, &["test", NETEASE, ICLOUD, "--json"], "").json_with(0);
    assert_eq!(addresses(&both).len(), 2);
    assert_eq!(mailkey(&desktop, &["test", "nobody@qq.test", "--json"], "").status, 4);
}

#[test]
fn reset_keeps_the_old_code_until_the_new_one_has_passed() {
    let (server, desktop) = three_providers();
    mailkey(&desktop, &["add", QQ, "--json"], &format!("{QQ_CODE}\n")).json_with(0);

    let report = mailkey(&desktop, &["reset", QQ, "--json"], &format!("{NEW}\n")).json_with(1);
    assert_eq!((&report["passed"], &report["stored"]), (&json!(false), &json!(false)));
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(QQ_CODE));
    assert_eq!(mailkey(&desktop, &["code", QQ], "").out, format!("{QQ_CODE}\n"));

    server.set_code(QQ, NEW);
    let report = mailkey(&desktop, &["reset", QQ, "--json"], &format!("{NEW}\n")).json_with(0);
    assert_eq!((&report["passed"], &report["stored"]), (&json!(true), &json!(true)));
    assert_eq!(desktop.secret_lookup(QQ).as_deref(), Some(NEW));
    assert!(!desktop.secrets().contains(QQ_CODE), "the old code still lies about");
    mailkey(&desktop, &["test", QQ, "--json"], "").json_with(0);
    for code in [QQ_CODE, NEW] {
        assert_eq!(desktop.files_with(code), Vec::<PathBuf>::new());
    }
    let nobody = mailkey(&desktop, &["reset", "nobody@qq.test", "--json"], &format!("{NEW}\n"));
    assert_eq!(nobody.status, 4, "{nobody:?}");
}

#[test]
fn a_power_cut_at_any_moment_of_a_reset_loses_nothing() {
    let (server, desktop) = three_providers();
    mailkey(&desktop, &["add", QQ, "--json"], &format!("{QQ_CODE}\n")).json_with(0);
    server.set_code(QQ, NEW);
    for moment in 0..400 {
        let mut child = start(&desktop, &["reset", QQ, "--json"], &format!("{NEW}\n"));
        std::thread::sleep(Duration::from_millis(moment * 8));
        let ended = child.try_wait().unwrap();
        let _ = child.kill();
        child.wait().unwrap();
        let kept = mailkey(&desktop, &["code", QQ], "");
        assert_eq!(kept.status, 0, "after {moment} × 8 ms: {kept:?}");
        assert!([QQ_CODE, NEW].contains(&kept.out.trim()), "after {moment} × 8 ms another code is kept");
        let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
        assert_eq!(addresses(&list), [QQ], "after {moment} × 8 ms");
        if ended.is_some() {
            assert!(moment > 3, "the reset was too quick to be cut");
            assert_eq!(kept.out.trim(), NEW);
            return;
        }
    }
    panic!("the reset never ended");
}

#[test]
fn remove_takes_the_code_away_and_then_the_account() {
    let (_server, desktop) = three_providers();
    for (address, code) in [(QQ, QQ_CODE), (NETEASE, NETEASE_CODE)] {
        mailkey(&desktop, &["add", address, "--json"], &format!("{code}\n")).json_with(0);
    }
    assert_eq!(mailkey(&desktop, &["remove", QQ], "").status, 0);
    assert_eq!(desktop.secret_lookup(QQ), None);
    assert_eq!(desktop.secret_lookup(NETEASE).as_deref(), Some(NETEASE_CODE));
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(addresses(&list), [NETEASE]);
    for command in [["remove", QQ], ["code", QQ]] {
        assert_eq!(mailkey(&desktop, &command, "").status, 4, "{command:?}");
    }
}

#[test]
fn one_address_may_have_a_code_for_each_program() {
    let (_server, desktop) = three_providers();
    for label in ["Laptop", "Phone"] {
        let answer = mailkey(&desktop, &["add", QQ, "--label", label, "--json"], &format!("{QQ_CODE}\n"));
        answer.json_with(0);
    }
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(addresses(&list), [QQ], "one account");
    assert_eq!(list["accounts"][0]["codes"].as_array().unwrap().len(), 2, "with two codes");
    assert_eq!(mailkey(&desktop, &["remove", QQ, "--label", "Phone"], "").status, 0);
    let list = mailkey(&desktop, &["list", "--json"], "").json_with(0);
    assert_eq!(list["accounts"][0]["codes"][0]["label"], "Laptop");
    assert_eq!(mailkey(&desktop, &["code", QQ], "").out, format!("{QQ_CODE}\n"));
}

#[test]
fn wrong_usage_is_told_apart() {
    let (server, desktop) = three_providers();
    for arguments in [
        &["unheard-of"][..],
        &["try"],
        &["try", QQ, QQ_CODE],
        &["try", "nothing at all"],
        &["try", QQ, "--imap", "localhost:port"],
        &["add", QQ, "--code", QQ_CODE],
        &["test", "--unheard-of"],
        &["code"],
    ] {
        let answer = mailkey(&desktop, arguments, &format!("{QQ_CODE}\n"));
        assert_eq!(answer.status, 2, "{arguments:?}: {answer:?}");
        assert_eq!(answer.out, "", "{arguments:?}");
        assert!(!answer.err.is_empty(), "{arguments:?}");
    }
    for nothing in ["", "\n", "   \n"] {
        let answer = mailkey(&desktop, &["try", QQ, "--json"], nothing);
        assert_eq!(answer.status, 2, "{nothing:?}: {answer:?}");
    }
    assert_eq!((server.imap_sign_ins(), server.refused_sign_ins()), (0, 0));
}

#[test]
fn a_code_is_tidied_where_its_shape_is_known() {
    let (server, desktop) = three_providers();
    for pasted in [
        "qkzv hnwt mrpl xbdf\n",
        " qkzvhnwtmrplxbdf\r\n",
        "\u{200b}qkzvhnwtmrplxbdf",
        "\n\nqkzvhnwtmrplxbdf\n\n",
    ] {
        mailkey(&desktop, &["try", QQ, "--json"], pasted).json_with(0);
    }
    assert_eq!(server.refused_sign_ins(), 0);
}

#[test]
fn what_was_copied_around_a_code_is_left_out_and_named() {
    let (server, desktop) = three_providers();
    for pasted in [
        "授权码：qkzvhnwtmrplxbdf。\n",
        "【qkzvhnwtmrplxbdf】",
        "qkzvhnwt\nmrplxbdf\n",
        "Your code:\nqkzvhnwtmrplxbdf\nKeep it safe.\n",
    ] {
        let answer = mailkey(&desktop, &["try", QQ, "--json"], pasted);
        assert_eq!(answer.status, 0, "{pasted:?}: {answer:?}");
        assert!(answer.err.contains("removed"), "{pasted:?}: {answer:?}");
    }
    assert_eq!(server.refused_sign_ins(), 0);
}

#[test]
fn several_lines_that_make_no_code_are_not_sent() {
    let (server, desktop) = three_providers();
    for pasted in ["qkzvhnwtmrpl\nxbd\n", "qkzvhnwtmrplxbd7\nqkzvhnwtmrplxbdf1\n"] {
        let answer = mailkey(&desktop, &["try", QQ, "--json"], pasted);
        assert_eq!(answer.status, 2, "{pasted:?}: {answer:?}");
        assert!(answer.err.contains("Nothing was sent"), "{answer:?}");
    }
    assert_eq!((server.refused_sign_ins(), server.imap_sign_ins()), (0, 0));
}

#[test]
fn what_can_hardly_be_a_code_is_sent_only_to_whoever_insists() {
    let (server, desktop) = three_providers();
    for text in ["qkzvhnwtmrpl", "Summer2026!", QQ] {
        for command in [["try", QQ, "--lang", "en"], ["add", QQ, "--lang", "zh-CN"]] {
            let answer = mailkey(&desktop, &command, &format!("{text}\n"));
            assert_eq!(answer.status, 2, "{answer:?}");
            let said = ["Nothing was sent", "没有发送任何内容"];
            assert!(said.iter().any(|said| answer.err.contains(said)), "{answer:?}");
            assert!(!answer.err.contains("Summer2026!"), "it may be a password: {answer:?}");
        }
    }
    assert_eq!(server.refused_sign_ins(), 0);
    let answer = mailkey(&desktop, &["try", QQ, "--as-it-is"], "qkzvhnwtmrpl\n");
    assert_eq!(answer.status, 1, "{answer:?}");
    assert_eq!(server.refused_sign_ins(), 1);
}

#[test]
fn without_a_keychain_nothing_is_kept_in_silence() {
    let server = MailServer::with(QQ, QQ_CODE);
    let mut desktop = Desktop::without_keychain();
    install(&mut desktop, &server);
    let answer = mailkey(&desktop, &["add", QQ, "--json"], &format!("{QQ_CODE}\n"));
    assert_eq!(answer.status, 3, "{answer:?}");
    assert_eq!(desktop.files_with(QQ_CODE), Vec::<PathBuf>::new());

    mailkey(&desktop, &["try", QQ, "--json"], &format!("{QQ_CODE}\n")).json_with(0);
    let checks = mailkey(&desktop, &["doctor", "--json"], "").json();
    assert_eq!(check(&checks, "keychain")["ok"], false, "{checks}");
}

#[test]
fn doctor_tells_what_works_here() {
    let (_server, desktop) = three_providers();
    let checks = mailkey(&desktop, &["doctor", "--json"], "").json();
    for entry in checks["checks"].as_array().unwrap() {
        assert!(entry["check"].is_string() && entry["ok"].is_boolean(), "{entry}");
        assert!(entry["detail"].is_string(), "{entry}");
    }
    assert_eq!(check(&checks, "keychain")["ok"], true, "{checks}");
    for name in ["network", "clock", "fonts"] {
        check(&checks, name);
    }
    // There is no display here, which matters only to a program with a window.
    assert_eq!(check(&checks, "display")["ok"], !cfg!(feature = "window"), "{checks}");
    assert_eq!(desktop.secrets(), "", "the keychain's self-test leaves nothing behind");
}

fn check<'a>(checks: &'a Value, name: &str) -> &'a Value {
    checks["checks"]
        .as_array()
        .and_then(|all| all.iter().find(|check| check["check"] == name))
        .unwrap_or_else(|| panic!("no check {name} in {checks}"))
}

#[test]
fn a_code_stands_in_no_argument_list_and_no_environment() {
    let (server, desktop) = three_providers();
    // A server that is stopped keeps the program waiting while it is looked at.
    server.freeze();
    let mut child = start(&desktop, &["add", QQ, "--json"], &format!("{QQ_CODE}\n"));
    let process = PathBuf::from(format!("/proc/{}", child.id()));
    // The system fills these in a moment after the process has come to be.
    let read = |part| {
        let filled =
            || Some(crate::support::process::text_of(&process.join(part))).filter(|text| !text.is_empty());
        poll(Duration::from_secs(10), filled).unwrap_or_default()
    };
    let seen = ["cmdline", "environ"].map(read);
    let still_there = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    child.wait().unwrap();
    server.thaw();
    assert!(still_there && seen[0].contains("mailkey"), "looked too late: {seen:?}");
    assert!(!seen.concat().contains(QQ_CODE));
}

#[test]
fn accounts_of_other_programs_are_shown_without_their_secrets() {
    let desktop = Desktop::without_keychain();
    let none = mailkey(&desktop, &["programs"], "");
    assert_eq!((none.status, none.out.lines().count()), (0, 1), "{none:?}");
    let config = desktop.home().join(".config/msmtp");
    std::fs::create_dir_all(&config).unwrap();
    let text = "account qq\nhost smtp.example.com\nfrom me@qq.com\npassword not-for-anybody\n";
    std::fs::write(config.join("config"), text).unwrap();
    let said = mailkey(&desktop, &["programs"], "");
    assert!(said.out.contains("me@qq.com in msmtp") && said.out.contains("smtp.qq.com"), "{said:?}");
    assert!(!said.out.contains("not-for-anybody"), "{said:?}");
    let document = mailkey(&desktop, &["programs", "--json"], "").json_with(0);
    let problems = &document["programs"][0]["problems"];
    assert_eq!(*problems, json!(["not-encrypted", "other-server"]), "{document}");
}

#[test]
fn nobody_looks_at_other_programs_where_that_is_switched_off() {
    let desktop = Desktop::without_keychain();
    std::fs::write(desktop.home().join(".msmtprc"), "account qq\nhost smtp.qq.com\nfrom me@qq.com\n")
        .unwrap();
    let looked = mailkey(&desktop, &["programs", "--json"], "").json_with(0);
    assert_eq!(looked["programs"][0]["address"], "me@qq.com");
    let mut answers = vec![mailkey(&desktop, &["programs", "--json", "--no-programs"], "")];
    std::fs::create_dir_all(desktop.config()).unwrap();
    std::fs::write(desktop.config().join("settings.json"), r#"{"look_at_programs":"off"}"#).unwrap();
    answers.push(mailkey(&desktop, &["programs", "--json"], ""));
    for answer in answers {
        assert_eq!(answer.json_with(0)["programs"], json!([]), "{answer:?}");
        assert!(answer.err.contains("switched off"), "{answer:?}");
    }
}
