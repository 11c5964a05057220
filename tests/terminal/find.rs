//! Domains that nobody knows, on the command line: a real name server, real mail servers, the built program.

use serde_json::{Value, json};

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::mail_server::MailServer;
use crate::support::name_server::NameServer;

const ME: &str = "me@firm.test";
/// An invented code that the server takes.
const CODE: &str = "qkzvhnwtmrplxbdf";

/// A session whose programs ask this name server, and trust this mail server.
fn session(names: &NameServer, server: Option<&MailServer>) -> Desktop {
    let mut desktop = Desktop::start();
    desktop.set_env("MAILKEY_DNS", &names.place.to_string());
    if let Some(server) = server {
        desktop.set_env("SSL_CERT_FILE", server.ca_file().to_str().unwrap());
    }
    desktop
}

/// SRV records that lead to a server's TLS ports on this computer.
fn records_of(server: &MailServer) -> [String; 2] {
    let ports = server.ports();
    [
        format!("srv-host=_imaps._tcp.firm.test,localhost,{},0,0", ports.imap_tls),
        format!("srv-host=_submissions._tcp.firm.test,localhost,{},0,0", ports.smtp_tls),
    ]
}

#[test]
fn a_mail_exchanger_leads_to_a_provider() {
    let names = NameServer::start(&[
        "mx-host=firm.test,aspmx.l.google.com,1",
        "mx-host=office.test,office-test.mail.protection.outlook.com,1",
        "mx-host=zoo.test,mx.zoho.eu,1",
    ]);
    let desktop = session(&names, None);
    let found = mailkey(&desktop, &["detect", ME, "--json"], "").json_with(0);
    assert_eq!((&found["provider"], &found["found_by"]), (&json!("google-workspace"), &json!("mx")));
    assert_eq!(found["sign_in"], "app-password");
    let page = found["page"].as_str().unwrap();
    assert!(page.starts_with("https://myaccount.google.com/") && page.contains("me%40firm.test"), "{page}");
    assert_eq!(
        found["imap"][0],
        json!({"host": "imap.gmail.com", "port": 993, "security": "tls", "user": ME})
    );
    let found = mailkey(&desktop, &["detect", "me@office.test", "--json"], "").json_with(0);
    assert_eq!((&found["provider"], &found["sign_in"]), (&json!("microsoft365"), &json!("oauth-only")));
    let answer = mailkey(&desktop, &["detect", "me@zoo.test"], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    assert!(answer.out.contains("Zoho Mail") && answer.err.contains("mx.zoho.eu"), "{answer:?}");
}

#[test]
fn service_records_name_the_servers_and_everybody_is_named() {
    let server = MailServer::with(ME, CODE);
    let records = records_of(&server);
    let names = NameServer::start(&records.each_ref().map(String::as_str));
    let desktop = session(&names, Some(&server));
    let answer = mailkey(&desktop, &["detect", ME, "--json"], "");
    let found: Value = answer.json_with(0);
    assert_eq!((&found["provider"], &found["found_by"]), (&Value::Null, &json!("srv")));
    let place = json!({"host": "localhost", "port": server.ports().imap_tls, "security": "tls", "user": ME});
    assert_eq!(found["imap"], json!([place]));
    assert_eq!(found["smtp"].as_array().unwrap().len(), 1);
    for said in ["Where the domain's mail goes (DNS)", "autoconfig.firm.test", "autoconfig.thunderbird.net"] {
        assert!(answer.err.contains(said), "{said}: {answer:?}");
    }
    let keys = ["address", "provider", "found_by", "sign_in", "page", "imap", "smtp"];
    let places: Vec<_> = keys.iter().map(|key| answer.out.find(&format!("\"{key}\":")).unwrap()).collect();
    assert!(places.is_sorted() && found.as_object().unwrap().len() == keys.len(), "{found}");
}

#[test]
fn a_strangers_server_gets_no_code_before_it_is_named() {
    let server = MailServer::with(ME, CODE);
    let records = records_of(&server);
    let names = NameServer::start(&records.each_ref().map(String::as_str));
    let desktop = session(&names, Some(&server));
    let answer = mailkey(&desktop, &["try", ME, "--json"], CODE);
    assert_eq!(answer.status, 2, "{answer:?}");
    let told = answer.json()["error"]["message"].as_str().unwrap().to_owned();
    let ports = server.ports();
    let arguments = [
        format!("--imap localhost:{}/tls", ports.imap_tls),
        format!("--smtp localhost:{}/tls", ports.smtp_tls),
    ];
    assert!(told.contains("Not part of firm.test: localhost"), "{told}");
    assert!(arguments.iter().all(|argument| told.contains(argument)), "{told}");
    assert_eq!(server.imap_sign_ins() + server.refused_sign_ins(), 0);
    // With the arguments as they were told, it works.
    let parts: Vec<&str> = arguments.iter().flat_map(|argument| argument.split(' ')).collect();
    let answer = mailkey(&desktop, &[&["try", ME, "--json"], &parts[..]].concat(), CODE);
    assert_eq!(answer.json_with(0)["passed"], true);
}

#[test]
fn half_an_account_is_never_kept_as_a_whole_one() {
    let server = MailServer::with(ME, CODE);
    let [receive, _] = records_of(&server);
    let names = NameServer::start(&[&receive]);
    let desktop = session(&names, Some(&server));
    let found = mailkey(&desktop, &["detect", ME, "--json"], "").json_with(0);
    assert_eq!((&found["missing"], &found["smtp"]), (&json!("smtp"), &json!([])));
    let answer = mailkey(&desktop, &["detect", ME], "");
    assert!(answer.out.contains("No server for sending was found"), "{answer:?}");
    for (language, words) in [("en", "No server for sending was found"), ("zh-CN", "没有找到发信服务器")]
    {
        let answer = mailkey(&desktop, &["add", ME, "--lang", language], CODE);
        assert_eq!(answer.status, 2, "{answer:?}");
        assert!(answer.err.contains(words) && answer.err.contains("--smtp"), "{answer:?}");
    }
    assert_eq!(server.imap_sign_ins() + server.refused_sign_ins(), 0);
    assert_eq!(desktop.secrets(), "");
    // That there is none is the person's to say.
    let imap = format!("localhost:{}", server.ports().imap_tls);
    mailkey(&desktop, &["add", ME, "--imap", &imap, "--json"], CODE).json_with(0);
}

#[test]
fn whoever_takes_the_mail_is_named_where_that_is_all_that_is_known() {
    let names = NameServer::start(&["mx-host=firm.test,mx4.hoster.test,1"]);
    let desktop = session(&names, None);
    let answer = mailkey(&desktop, &["detect", ME, "--json"], "");
    assert_eq!(answer.json_with(4)["exchanger"], "mx4.hoster.test");
    assert!(answer.err.contains("Its mail goes to mx4.hoster.test"), "{answer:?}");
}

#[test]
fn nobody_is_asked_where_that_is_switched_off() {
    let names = NameServer::start(&["mx-host=firm.test,aspmx.l.google.com,1"]);
    let desktop = session(&names, None);
    let found = mailkey(&desktop, &["detect", ME, "--json", "--no-look-up"], "").json_with(4);
    assert_eq!(found["found_by"], "none");
    std::fs::create_dir_all(desktop.config()).unwrap();
    std::fs::write(desktop.config().join("settings.json"), json!({"look_up": "off"}).to_string()).unwrap();
    assert_eq!(mailkey(&desktop, &["detect", ME, "--json"], "").json_with(4)["found_by"], "none");
    assert_eq!(mailkey(&desktop, &["try", ME, "--json"], CODE).status, 4);
    assert_eq!(names.asked(), [""; 0]);
}

#[test]
fn slips_and_dead_domains_are_told() {
    let names = NameServer::start(&["mx-host=firm.test,aspmx.l.google.com,1"]);
    let desktop = session(&names, None);
    let answer = mailkey(&desktop, &["detect", "me@gmial.com", "--json"], "");
    assert_eq!(answer.json_with(4)["found_by"], "none", "it is asked about, not changed");
    assert!(answer.err.contains("Did you mean me@gmail.com?"), "{answer:?}");
    assert!(answer.err.contains("The domain gmial.com does not exist"), "{answer:?}");
    let answer = mailkey(&desktop, &["detect", "me@nobody.test", "--json", "--lang", "zh-CN"], "");
    assert_eq!(answer.json_with(4)["found_by"], "none");
    assert!(answer.err.contains("域名 nobody.test 不存在"), "{answer:?}");
}

#[test]
fn the_conversation_finds_servers_and_asks_what_is_open() {
    let server = MailServer::with(ME, CODE);
    let records = records_of(&server);
    let names = NameServer::start(&records.each_ref().map(String::as_str));
    let desktop = session(&names, Some(&server));
    // Search, yes; these servers, yes; the code comes from elsewhere; the code; no label.
    let answers =
        ["me@gmial.con", "back", ME, "y", "y", "", CODE, ""].map(|line| format!("{line}\n")).concat();
    let answer = mailkey(&desktop, &["setup", "--lang", "en"], &answers);
    assert_eq!(answer.status, 0, "{answer:?}");
    let words = format!("{}{}", answer.out, answer.err);
    for said in [
        "Did you mean me@gmail.com?",
        "Mailkey sends only firm.test",
        "Servers found. Source: Service records (DNS)",
        "Not part of firm.test: localhost",
        "IMAP: passed",
    ] {
        assert!(words.contains(said), "{said:?}: {words}");
    }
    assert!(!words.contains(CODE), "the code was printed");
    assert_eq!(desktop.secret_lookup(ME).as_deref(), Some(CODE));
}

#[test]
fn several_servers_and_user_names_of_their_own_are_asked_for() {
    let names = NameServer::start(&[]);
    let desktop = session(&names, None);
    let answer = mailkey(&desktop, &["try", "me@firm.test", "--provider", "zoho"], CODE);
    assert_eq!(answer.status, 2, "{answer:?}");
    assert!(answer.err.contains("--choice NUMBER") && answer.err.contains("accounts.zoho.eu"), "{answer:?}");
    let answer = mailkey(&desktop, &["try", "me@docomo.ne.jp"], CODE);
    assert_eq!(answer.status, 2, "{answer:?}");
    assert!(answer.err.contains("IMAP ID") && answer.err.contains("--user NAME"), "{answer:?}");
    let answer = mailkey(&desktop, &["try", "me@35.example", "--provider", "35-enterprise"], CODE);
    assert_eq!(answer.status, 2, "{answer:?}");
    assert!(answer.err.contains("--imap HOST:PORT"), "{answer:?}");
    let known = mailkey(&desktop, &["providers", "--json"], "").json_with(0);
    let known = known["providers"].as_array().unwrap();
    assert_eq!(known.len(), 259);
    assert!(known.iter().filter(|it| it["guided"] == true).count() >= 80);
}

#[test]
fn internationalised_addresses_work() {
    // The part before the @ in any script; the domain in its ASCII form.
    for (typed, user) in [("我@firm.test", "我@firm.test"), ("me@bücher.test", "me@xn--bcher-kva.test")] {
        let server = MailServer::with(user, CODE);
        let names = NameServer::start(&[]);
        let desktop = session(&names, Some(&server));
        let ports = server.ports();
        let (imap, smtp) =
            (format!("localhost:{}/tls", ports.imap_tls), format!("localhost:{}/tls", ports.smtp_tls));
        let arguments = ["try", typed, "--json", "--imap", &imap, "--smtp", &smtp];
        let answer = mailkey(&desktop, &arguments, CODE).json_with(0);
        assert_eq!((&answer["address"], &answer["passed"]), (&json!(user), &json!(true)), "{answer}");
    }
}
