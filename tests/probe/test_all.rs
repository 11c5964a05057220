//! A round through many accounts: side by side, within its limits, and each refused account once.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use crate::support::scripted::{Imap, Scripted, Smtp, imap, smtp, until};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::{RIGHT, WRONG, endpoint, prober};
use futures_util::StreamExt;
use mailkey::mail::probe::RefusedCodes;
use mailkey::model::address::Address;
use mailkey::model::catalogue::{Catalogue, ProviderId, Security};
use mailkey::model::code::Code;
use mailkey::platform::paths::Paths;
use mailkey::work::account_store::{AccountStore, NewCode, Proof};
use mailkey::work::context::Context;
use mailkey::work::journey::Draft;
use mailkey::work::test_all::{Ending, TestAll};

/// The most connections at a time.
const MOST: usize = 16;
/// How many more a server may count that hears of a connection's end after the next has begun.
const CLOSING: usize = 6;

struct Bed {
    context: Context,
    receive: Scripted,
    send: Scripted,
    _folder: tempfile::TempDir,
}

/// Servers that take their time, and accounts of them: these many with the right code, those many with a wrong one.
async fn bed(right: usize, wrong: usize, provider: Option<&str>) -> Bed {
    let ca = Authority::new("test");
    let slow = Duration::from_millis(40);
    let receive = imap(ca.good(), Imap { pause: slow, ..Imap::default() }).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::below(folder.path());
    if let Some(id) = provider {
        std::fs::create_dir_all(paths.config.join("providers")).unwrap();
        let both = |text: &str| serde_json::json!({ "en": text, "zh-CN": text });
        let file = serde_json::json!({
            "id": id, "name": both("Narrow"), "tile": { "letters": "N", "color": "#336699" }, "domains": ["narrow.test"],
            "imap": [{ "host": "localhost", "port": receive.port, "security": "tls" }],
            "smtp": [{ "host": "localhost", "port": send.port, "security": "tls" }],
            "user_names": { "imap": { "form": "address" }, "smtp": { "form": "address" } },
            "sign_in": { "kind": "login-password", "term": both("password") },
            "summary": both("One at a time."), "quirks": ["one-connection"],
            "sources": [{ "url": "https://narrow.test/help", "what": "all of it", "date": "2026" }], "checked": "2026-11", "confidence": "high"
        });
        std::fs::write(paths.config.join(format!("providers/{id}.json")), file.to_string()).unwrap();
    }
    let (catalogue, faults) = Catalogue::load(Some(&paths.config));
    assert!(faults.is_empty(), "{faults:?}");
    let context = Context {
        paths,
        catalogue: Arc::new(catalogue),
        provider_faults: Arc::new([]),
        prober: prober(&ca),
        store: AccountStore::this_run(),
        refused: RefusedCodes::default(),
        look_up: mailkey::storage::settings::LookUp::Off,
        may_look_at_programs: false,
        is_practice: false,
    };
    for number in 0..right + wrong {
        let address = Address::parse(&format!("me{number}@narrow.test")).unwrap();
        let to = |port| Some(endpoint(port, Security::Tls));
        let mut account = Draft::by_hand(address, to(receive.port), to(send.port)).account(None);
        account.provider = provider.map(|id| ProviderId(id.to_owned()));
        let code = Code::new(if number < right { RIGHT } else { WRONG }).unwrap();
        let new = NewCode {
            account,
            label: String::new(),
            code: &code,
            proof: Proof::Untested,
            expires: None,
            notices: vec![],
        };
        context.store.keep(new).await.unwrap();
    }
    Bed { context, receive, send, _folder: folder }
}

impl Bed {
    fn round(&self) -> TestAll {
        TestAll::of(&self.context.store.accounts().unwrap(), &self.context.catalogue)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_accounts_are_tested_side_by_side_within_the_limit() {
    let bed = bed(60, 4, None).await;
    let tested: Vec<_> = bed.round().run(&bed.context).map(Result::unwrap).collect().await;
    let places: BTreeSet<usize> = tested.iter().map(|it| it.index).collect();
    assert_eq!((tested.len(), places.len()), (64, 64), "each once");
    assert_eq!(tested.iter().filter(|it| it.passed()).count(), 60);
    assert_eq!(tested.iter().filter(|it| it.needs_a_person()).count(), 4);
    let most = bed.receive.counts.most_at_a_time() + bed.send.counts.most_at_a_time();
    assert!(most <= MOST + CLOSING, "{most} at a time");
    assert!(bed.receive.counts.most_at_a_time() > 4, "side by side: {most}");
    assert_eq!(bed.receive.counts.refused(), 4);
    // Nobody is asked a second time by itself.
    let again: Vec<_> = bed.round().run(&bed.context).map(Result::unwrap).collect().await;
    assert_eq!(again.iter().filter(|it| matches!(it.end, Ending::RefusedBefore)).count(), 4);
    assert_eq!((bed.receive.counts.refused(), bed.send.counts.refused()), (4, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_asks_for_it_gets_one_account_at_a_time() {
    let bed = bed(6, 0, Some("narrow")).await;
    let tested: Vec<_> = bed.round().run(&bed.context).map(Result::unwrap).collect().await;
    assert!(tested.iter().all(|it| it.passed()), "{tested:?}");
    assert_eq!(bed.receive.counts.connections(), 6);
    let most = bed.receive.counts.most_at_a_time().max(bed.send.counts.most_at_a_time());
    assert!(most <= 2, "one, and one that is closing: {most}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_of_all_that_is_stopped_closes_its_connections_and_begins_no_more() {
    let bed = bed(40, 0, None).await;
    let mut running = bed.round().run(&bed.context);
    assert!(running.next().await.is_some_and(|it| it.is_ok()));
    drop(running);
    let counts = &bed.receive.counts;
    until("all connections closed", || counts.closed() == counts.connections()).await;
    let begun = counts.connections();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(counts.connections(), begun);
    assert!(begun < 40, "{begun}");
}
