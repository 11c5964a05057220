//! The site and the servers, walked as a browser and a mail program would.
#![cfg(test)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use futures_util::StreamExt;

use visitor::{Visitor, walk};

use super::*;
use crate::mail::probe::{Event, Plan, Report};
use crate::model::catalogue::Provider;
use crate::model::code::{Code, tidy};
use crate::model::failure::Cause;

#[path = "../../tests/support/visitor.rs"]
mod visitor;

fn started(likes: &[&str]) -> (Practice, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::below(folder.path());
    let likes = likes.iter().map(|id| ProviderId((*id).to_owned())).collect();
    let play = Play { likes, fault: None, language: Language::English };
    (Practice::start(&play, &paths).unwrap(), folder)
}

fn signed_in(practice: &Practice, provider: &Provider, address: &Address, code: &str) -> Report {
    let plan = Plan::for_provider(provider, address);
    let code = Code::new(tidy(code, provider.shape()).0.as_str()).unwrap();
    run(practice, &plan, &code)
}

fn run(practice: &Practice, plan: &Plan, code: &Code) -> Report {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut events = practice.context().prober.run(plan, code, None);
        loop {
            if let Some(Event::Finished(report)) = events.next().await {
                return report;
            }
        }
    })
}

fn cause(report: &Report) -> Option<Cause> {
    report.failure().map(|(_, why)| why.cause)
}

fn played(practice: &Practice) -> Vec<(Arc<Provider>, Address)> {
    let catalogue = &practice.context().catalogue;
    let of = |address: &Address| (catalogue.for_address(address).unwrap().clone(), address.clone());
    practice.addresses().iter().map(of).collect()
}

fn guided() -> Vec<String> {
    let catalogue = Catalogue::built_in();
    catalogue.providers().filter(|it| it.is_guided()).map(|it| it.id.to_string()).collect()
}

/// Every step of every provider file that leads to a code can be followed, on every version of its site, and the code that
/// comes of it has the provider's shape and is let in.
#[test]
fn every_recipe_can_be_followed_to_a_code_that_works() {
    let ids = guided();
    assert!(ids.len() > 60, "{}", ids.len());
    for some in ids.chunks(20) {
        let (practice, _folder) = started(&some.iter().map(String::as_str).collect::<Vec<_>>());
        for (provider, address) in played(&practice) {
            let reset = provider.reset.as_ref().map(crate::model::catalogue::Reset::guide);
            let guides = [provider.generate.clone(), reset, provider.enable_imap.clone()];
            let mut last = None;
            for (number, guide) in guides.into_iter().flatten().enumerate() {
                let pages = std::iter::once(&guide.page).chain(guide.versions.iter().map(|it| &it.page));
                for page in pages.flatten() {
                    let code = walk(page, 40);
                    assert!(code.is_some() || number > 0, "{}: {page} shows no code", provider.id);
                    last = code.or(last);
                }
            }
            let code = last.unwrap();
            if let Some(shape) = provider.shape() {
                let fits = shape.fits(tidy(&code, Some(shape)).0.as_str());
                assert!(fits, "{}: {} letters", provider.id, code.len());
            }
            let report = signed_in(&practice, &provider, &address, &code);
            assert!(report.passed(), "{}: {:?}", provider.id, report.failure());
        }
    }
}

/// What goes wrong is named by the cause that the real provider's words have.
#[test]
fn every_fault_has_its_cause_at_every_provider() {
    let ids = guided();
    for some in ids.chunks(20) {
        let (practice, _folder) = started(&some.iter().map(String::as_str).collect::<Vec<_>>());
        for (provider, address) in played(&practice) {
            let page = provider.generate.clone().unwrap().page.unwrap();
            let code = walk(&page, 40).unwrap();
            for fault in Fault::ALL.into_iter().filter(|it| *it != Fault::Slow) {
                practice.play(Some(fault));
                let report = signed_in(&practice, &provider, &address, &code);
                let (_, why) =
                    report.failure().unwrap_or_else(|| panic!("{}: {fault:?} passes", provider.id));
                let wanted = match fault {
                    Fault::IdDemanded => Cause::ClientIdNeeded,
                    Fault::CertificateExpired => Cause::TlsExpired,
                    fault => fault.refuses().unwrap(),
                };
                let is_named = why.cause == wanted || why.also.contains(&wanted);
                assert!(is_named, "{}: {fault:?}: {:?}, else {:?}", provider.id, why.cause, why.also);
            }
            practice.play(None);
            assert_eq!(cause(&signed_in(&practice, &provider, &address, &code)), None, "{}", provider.id);
        }
    }
}

#[test]
fn a_slow_server_lets_in_and_is_called_slow() {
    let (practice, _folder) = started(&["qq"]);
    let (provider, address) = played(&practice).remove(0);
    let code = walk(&provider.generate.clone().unwrap().page.unwrap(), 40).unwrap();
    practice.play(Some(Fault::Slow));
    let report = signed_in(&practice, &provider, &address, &code);
    assert!(report.passed(), "{:?}", report.failure());
    let slowest = report.services.iter().flat_map(|it| &it.stages).map(|stage| stage.ms).max();
    assert!(slowest > Some(10_000), "{slowest:?}");
}

/// A code that was ended on its page, one that was replaced, the login password, and a mailbox that is switched off.
#[test]
fn what_is_done_on_the_site_counts_at_once() {
    let (practice, _folder) = started(&["netease-163"]);
    let (provider, address) = played(&practice).remove(0);
    let page = provider.generate.clone().unwrap().page.unwrap();
    let first = walk(&page, 40).unwrap();
    let second = walk(&provider.reset.clone().unwrap().page.unwrap(), 40).unwrap();
    assert_ne!(first, second);
    let site = practice.page().to_owned();
    let mut browser = Visitor::open(&site);
    assert!(
        signed_in(&practice, &provider, &address, &first).passed(),
        "the old one works until it is deleted"
    );
    browser.choose(&format!("{site}netease-163/codes"), "end=0");
    assert_eq!(cause(&signed_in(&practice, &provider, &address, &first)), Some(Cause::WrongCode));
    assert!(signed_in(&practice, &provider, &address, &second).passed());
    browser.choose(&format!("{site}netease-163/service"), "on=0");
    let off = signed_in(&practice, &provider, &address, &second);
    assert_eq!(cause(&off), Some(Cause::ServiceOff));
    browser.choose(&format!("{site}netease-163/service"), "on=1");
    let front = Visitor::open(&site);
    let said =
        front.html.split("<code>practice-").nth(1).map(|rest| format!("practice-{}", &rest[..6])).unwrap();
    let report = run(&practice, &Plan::for_provider(&provider, &address), &Code::new(&said).unwrap());
    let (_, why) = report.failure().unwrap();
    assert!(why.cause == Cause::LoginPasswordUsed || why.also.contains(&Cause::LoginPasswordUsed), "{why:?}");
}

#[test]
fn a_code_is_shown_once() {
    let (practice, _folder) = started(&["icloud"]);
    let (provider, _) = played(&practice).remove(0);
    let mut browser = Visitor::open(&provider.generate.clone().unwrap().page.unwrap());
    while browser.code().is_none() {
        browser.go_on();
    }
    let again = browser.page.clone();
    browser.get(&again);
    assert_eq!(browser.code(), None);
    assert!(browser.html.contains("is not shown again"), "{}", browser.html);
}

/// A message to oneself goes out, comes in marked, and goes nowhere else.
#[test]
fn a_message_to_oneself_arrives_marked() {
    let (practice, _folder) = started(&["netease-163"]);
    let (provider, address) = played(&practice).remove(0);
    let code = walk(&provider.generate.clone().unwrap().page.unwrap(), 40).unwrap();
    let plan = Plan::for_provider(&provider, &address).sending_to(&address);
    let report = run(&practice, &plan, &Code::new(&code).unwrap());
    assert!(report.passed(), "{:?}", report.failure());
    let mut state = practice.world.state();
    let mailbox = state.mailbox(0, &address).unwrap();
    let subjects: Vec<&str> = mailbox.messages.iter().map(|it| it.text.as_str()).collect();
    assert!(
        subjects.iter().all(|text| text.contains(world::MARK) && text.contains("Subject: [Practice]")),
        "{subjects:?}"
    );
}

/// Whatever is thrown at the servers' ports, they serve the next one; and nobody signs in before encryption.
#[test]
fn garbage_harms_nobody_and_nothing_counts_in_clear() {
    let (practice, _folder) = started(&["icloud"]);
    let (provider, address) = played(&practice).remove(0);
    let code = walk(&provider.generate.clone().unwrap().page.unwrap(), 40).unwrap();
    // SMTP with STARTTLS speaks in clear first; IMAP wants TLS from the start.
    let ports = [provider.smtp[0].port, provider.imap[0].port];
    let long = vec![b'a'; 300_000];
    let junk: [&[u8]; 6] =
        [b"\0\xff\xfe\r\n", b"AUTH PLAIN AG1lAGE=\r\nQUIT\r\n", b"DATA\r\n.\r\n", b"\r\n\r\n", &long, b""];
    for port in ports {
        for bytes in junk {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            stream.set_read_timeout(Some(std::time::Duration::from_millis(300))).unwrap();
            let _ = stream.write_all(bytes);
            let mut said = Vec::new();
            let _ = stream.read_to_end(&mut said);
            assert!(!String::from_utf8_lossy(&said).contains("235 "), "signed in in clear");
        }
    }
    assert!(signed_in(&practice, &provider, &address, &code).passed());
}

/// Nothing leaves this computer, whatever servers somebody names.
#[test]
fn the_practices_prober_reaches_nobody_else() {
    let (practice, _folder) = started(&["qq"]);
    let elsewhere = |host: &str| crate::model::catalogue::Server {
        host: host.to_owned(),
        port: 993,
        security: crate::model::catalogue::Security::Tls,
    };
    for host in ["192.0.2.1", "imap.qq.com", "localhost.example"] {
        let plan = Plan::from_endpoints(Some(elsewhere(host).at("me")), None, None);
        let begun = std::time::Instant::now();
        let report = run(&practice, &plan, &Code::new("abcdefgh").unwrap());
        assert_eq!(cause(&report), Some(Cause::NameNotFound), "{host}");
        assert!(begun.elapsed() < std::time::Duration::from_secs(2), "nobody is asked for {host}");
    }
}

#[test]
fn nothing_is_left_of_a_practice() {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::below(folder.path());
    let play = Play { likes: vec![ProviderId("qq".to_owned())], fault: None, language: Language::English };
    let practice = Practice::start(&play, &paths).unwrap();
    let (own, page) = (practice.context().paths.clone(), practice.page().to_owned());
    assert!(own.config.starts_with(&paths.data) && own.config.exists());
    // One that was killed: its lock is free.
    let left = paths.data.join("practice/run-left");
    std::fs::create_dir_all(left.join("data")).unwrap();
    std::fs::write(left.join("lock"), "").unwrap();
    sweep(&paths);
    assert!(!left.exists(), "what was left behind goes");
    assert!(own.config.exists(), "what is in use stays");
    drop(practice);
    assert!(!own.config.exists() && !paths.data.join("practice").exists());
    let host = page.strip_prefix("http://").unwrap().split('/').next().unwrap();
    assert!(TcpStream::connect(host).is_err(), "nobody listens any more");
}

#[test]
fn providers_are_found_by_what_people_call_them() {
    let catalogue = Catalogue::built_in();
    let find = |named| find(&catalogue, named);
    for (named, id) in [
        ("qq", "qq"),
        ("163", "netease-163"),
        ("iCloud", "icloud"),
        ("gmail", "gmail"),
        ("126", "netease-126"),
    ] {
        assert_eq!(find(named).unwrap().as_str(), id);
    }
    assert!(matches!(find("outlook"), Err(NotPlayable::NoSteps(_))));
    assert!(matches!(find("no such thing"), Err(NotPlayable::Unknown(_))));
    assert!(matches!(find(" "), Err(NotPlayable::Unknown(_))));
}
