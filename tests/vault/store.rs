//! Vault and register together, against a real GNOME Keyring; and what is left when the program is killed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::secret_service::{Bus, block_on, eventually, inside, lock_keyring, signal};
use jiff::Timestamp;
use mailkey::model::address::Address;
use mailkey::model::catalogue::ProviderId;
use mailkey::model::code::Code;
use mailkey::model::failure::Cause;
use mailkey::storage::accounts::{Account, LastTest, Register, TestOutcome};
use mailkey::storage::vault::{Vault, VaultError};
use mailkey::work::account_store::{AccountStore, KeepError, NewCode, Postponed, Proof, Reconciled};

fn address(text: &str) -> Address {
    Address::parse(text).unwrap()
}

fn account(text: &str) -> Account {
    Account {
        address: address(text),
        provider: Some(ProviderId("qq".into())),
        mailbox: None,
        imap: None,
        smtp: None,
        pins: Vec::new(),
        codes: Vec::new(),
    }
}

async fn keep(store: &AccountStore, whose: &str, label: &str, code: &str) -> Result<Account, KeepError> {
    let code = Code::new(code).unwrap();
    let proof = Proof::Passed(Timestamp::now());
    store
        .keep(NewCode {
            account: account(whose),
            label: label.into(),
            code: &code,
            proof,
            expires: None,
            notices: vec![],
        })
        .await
}

async fn code(store: &AccountStore, whose: &str, label: Option<&str>) -> Result<String, KeepError> {
    store.code(&address(whose), label).await.map(|(_, code)| code.expose().to_owned())
}

fn on_disk(folder: &Path) -> AccountStore {
    AccountStore::new(Vault::keychain(), Register::open(folder).unwrap())
}

fn register_text(folder: &Path) -> String {
    fs::read_to_string(folder.join("accounts.json")).unwrap_or_default()
}

fn is_settled(folder: &Path) -> bool {
    let text = register_text(folder);
    !text.contains("\"pending\"") && !text.contains("\"retired\"")
}

/// How many codes of ours the keyring holds.
fn entries() -> usize {
    let output =
        Command::new("secret-tool").args(["search", "--all", "service", "mailkey"]).output().unwrap();
    String::from_utf8_lossy(&output.stdout).matches("secret = ").count()
}

async fn what_every_keeper_does(store: &AccountStore) {
    assert_eq!(code(store, "me@qq.com", None).await, Err(KeepError::NotFound(address("me@qq.com"))));
    keep(store, "me@qq.com", "phone", "first").await.unwrap();
    assert_eq!(code(store, "ME@QQ.com", None).await.unwrap(), "first");
    // The same mailbox in another case is the same account, and a second label a second code.
    let both = keep(store, "Me@qq.com", "laptop", "second").await.unwrap();
    assert_eq!(both.address, address("me@qq.com"));
    assert_eq!(both.codes.iter().map(|code| code.label.as_str()).collect::<Vec<_>>(), ["phone", "laptop"]);
    let labels = vec!["phone".to_owned(), "laptop".to_owned()];
    assert_eq!(code(store, "me@qq.com", None).await, Err(KeepError::Ambiguous(labels)));
    let missing = KeepError::NoSuchLabel("tablet".into());
    assert_eq!(code(store, "me@qq.com", Some("tablet")).await, Err(missing.clone()));

    let before = both.code("phone").unwrap().clone();
    let after = keep(store, "me@qq.com", "phone", "third").await.unwrap();
    assert_ne!(after.code("phone").unwrap().id, before.id);
    assert_eq!(code(store, "me@qq.com", Some("phone")).await.unwrap(), "third");
    assert_eq!(code(store, "me@qq.com", Some("laptop")).await.unwrap(), "second");
    assert_eq!(store.accounts().unwrap().len(), 1);

    let me = address("me@qq.com");
    assert_eq!(store.remove(&me, Some("tablet")).await, Err(missing));
    assert_eq!(store.remove(&me, Some("laptop")).await, Ok(1));
    assert_eq!(code(store, "me@qq.com", None).await.unwrap(), "third");
    keep(store, "me@qq.com", "laptop", "fourth").await.unwrap();
    assert_eq!(store.remove(&me, None).await, Ok(2));
    assert_eq!(store.accounts().unwrap(), []);
    assert_eq!(store.remove(&me, None).await, Err(KeepError::NotFound(me)));
}

#[test]
fn codes_are_kept_replaced_and_removed() {
    inside(test_path!(), Bus::Keyring, |session| {
        let folder = session.folder.join("register");
        block_on(async {
            let store = on_disk(&folder);
            what_every_keeper_does(&store).await;
            assert_eq!(entries(), 0, "nothing is left in the keyring");
            assert!(is_settled(&folder), "{}", register_text(&folder));
            keep(&store, "me@qq.com", "", "topsecretcode").await.unwrap();
            assert_eq!(entries(), 1);
            for entry in fs::read_dir(&folder).unwrap() {
                let text = fs::read_to_string(entry.unwrap().path()).unwrap();
                assert!(!text.contains("topsecretcode"), "{text}");
            }
        });
    });
}

#[test]
fn codes_of_this_run_leave_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    block_on(async {
        what_every_keeper_does(&AccountStore::this_run()).await;
        let home = AccountStore::new(Vault::keychain(), Register::open(folder.path()).unwrap());
        let store = home.with_vault(Vault::this_run());
        what_every_keeper_does(&store).await;
        keep(&store, "me@qq.com", "", "first").await.unwrap();
        assert_eq!(store.accounts().unwrap().len(), 1);
        assert_eq!(home.accounts().unwrap(), []);
        assert_eq!(store.with_vault(Vault::keychain()).accounts().unwrap(), []);
        assert_eq!(store.reconcile().await, Ok(Reconciled::default()));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    });
}

#[test]
fn a_test_is_noted_in_the_register() {
    let store = AccountStore::this_run();
    let me = address("me@qq.com");
    let at = |second| Timestamp::from_second(second).unwrap();
    let noted = || store.account(&me).unwrap().unwrap().codes[0].clone();
    block_on(async {
        let code = Code::new("first").unwrap();
        let new = NewCode {
            account: account("me@qq.com"),
            label: "".into(),
            code: &code,
            proof: Proof::Untested,
            expires: None,
            notices: vec![],
        };
        store.keep(new).await.unwrap();
    });
    assert_eq!((noted().last_test, noted().last_passed), (None, None));
    store.note_test(&me, "", LastTest { at: at(1), outcome: TestOutcome::Passed, notices: vec![] }).unwrap();
    store
        .note_test(
            &me,
            "",
            LastTest { at: at(2), outcome: TestOutcome::Failed(Some(Cause::WrongCode)), notices: vec![] },
        )
        .unwrap();
    store
        .note_test(
            &me,
            "",
            LastTest { at: at(3), outcome: TestOutcome::Failed(Some(Cause::Offline)), notices: vec![] },
        )
        .unwrap();
    let passed = |second| LastTest { at: at(second), outcome: TestOutcome::Passed, notices: vec![] };
    store.note_test(&me, "no such label", passed(4)).unwrap();
    store.note_test(&address("you@qq.com"), "", passed(4)).unwrap();
    assert_eq!((noted().last_passed, noted().last_refused), (Some(at(1)), Some(at(2))));
    let last = noted().last_test.unwrap();
    assert_eq!((last.at, last.passed(), last.cause()), (at(3), false, Some(Cause::Offline)));
}

#[test]
fn a_keychain_out_of_reach_changes_nothing() {
    inside(test_path!(), Bus::Keyring, |session| {
        let folder = session.folder.join("register");
        block_on(async {
            let store = on_disk(&folder);
            keep(&store, "me@qq.com", "phone", "first").await.unwrap();
            let before = store.accounts().unwrap();
            lock_keyring();
            let locked = KeepError::Vault(VaultError::Locked);
            assert_eq!(keep(&store, "me@qq.com", "phone", "second").await, Err(locked.clone()));
            assert_eq!(keep(&store, "you@qq.com", "phone", "other").await, Err(locked.clone()));
            assert_eq!(store.accounts().unwrap(), before);
            let postponed = store.reconcile().await.unwrap().postponed;
            assert_eq!(postponed, Some(Postponed::Vault(VaultError::Locked)));
            assert_eq!(store.remove(&address("me@qq.com"), None).await, Err(locked));
            assert_eq!(store.accounts().unwrap(), before);
        });
    });
}

#[test]
fn after_a_keychain_that_hung_the_next_try_counts() {
    let name = test_path!();
    inside(name, Bus::Keyring, |session| {
        let folder = session.folder.join("register");
        block_on(async {
            let store = on_disk(&folder);
            keep(&store, "me@qq.com", "phone", "first").await.unwrap();
            signal(session.keyring.unwrap(), "STOP");
            let late = keep(&store, "me@qq.com", "phone", "second").await;
            assert_eq!(late, Err(KeepError::Vault(VaultError::TimedOut)));
            assert!(!is_settled(&folder), "nobody knows whether it was written");
            signal(session.keyring.unwrap(), "CONT");
            assert_eq!(code(&store, "me@qq.com", None).await.unwrap(), "first");
            keep(&store, "me@qq.com", "phone", "third").await.unwrap();
            assert_eq!(code(&store, "me@qq.com", None).await.unwrap(), "third");
            assert_eq!(store.reconcile().await, Ok(Reconciled::default()));
            assert_eq!(entries(), 1);
        });
    });
}

#[test]
fn two_stores_that_write_at_once_wait_for_each_other() {
    inside(test_path!(), Bus::Keyring, |session| {
        let folder = session.folder.join("register");
        let (one, other) = (on_disk(&folder), on_disk(&folder));
        block_on(async {
            let rounds = async |store: &AccountStore, whose: &str| {
                for round in 0..10 {
                    keep(store, whose, "phone", &format!("code{round}")).await.unwrap();
                    keep(store, "both@qq.com", whose, &format!("code{round}")).await.unwrap();
                    store.reconcile().await.unwrap();
                }
            };
            tokio::join!(rounds(&one, "me@qq.com"), rounds(&other, "you@qq.com"));
            for (whose, label) in
                [("me@qq.com", "phone"), ("you@qq.com", "phone"), ("both@qq.com", "you@qq.com")]
            {
                assert_eq!(code(&one, whose, Some(label)).await.unwrap(), "code9");
            }
            assert_eq!(entries(), 4);
        });
    });
}

#[test]
fn a_code_deleted_by_somebody_else_is_told() {
    inside(test_path!(), Bus::Keyring, |session| {
        block_on(async {
            let store = on_disk(&session.folder.join("register"));
            keep(&store, "me@qq.com", "phone", "first").await.unwrap();
            let cleared = Command::new("secret-tool").args(["clear", "service", "mailkey"]).status().unwrap();
            assert!(cleared.success());
            let gone = code(&store, "me@qq.com", None).await;
            let label = "phone".to_owned();
            assert!(matches!(&gone, Err(KeepError::Deleted { label: it, .. }) if *it == label), "{gone:?}");
            assert_eq!(store.remove(&address("me@qq.com"), None).await, Ok(1));
        });
    });
}

/// Set in the process that is killed: the folder of its register.
const VICTIM: &str = "MAILKEY_TEST_VICTIM";
const KILLS: u32 = 60;
const LABELS: [(&str, &str); 4] =
    [("me@qq.com", "phone"), ("me@qq.com", "laptop"), ("you@163.com", ""), ("they@qq.com", "only")];
/// This one is removed and added again all the time.
const COMES_AND_GOES: &str = "guest@qq.com";

/// Keeps and replaces without end, saying each time what it has done.
fn victim(folder: &Path, first: u32) {
    block_on(async {
        let store = on_disk(folder);
        println!("ready");
        for number in first.. {
            for (whose, label) in LABELS {
                keep(&store, whose, label, &format!("code{number:08}")).await.unwrap();
                println!("kept {whose} {label} {number}");
            }
            keep(&store, COMES_AND_GOES, "x", &format!("code{number:08}")).await.unwrap();
            assert_eq!(store.remove(&address(COMES_AND_GOES), None).await, Ok(1));
        }
    });
}

#[test]
fn a_program_killed_at_any_moment_loses_nothing() {
    let name = test_path!();
    if let Some(folder) = std::env::var_os(VICTIM) {
        let first = std::env::var("MAILKEY_TEST_FIRST").unwrap().parse().unwrap();
        return victim(Path::new(&folder), first);
    }
    inside(name, Bus::Keyring, |session| {
        let folder = session.folder.join("register");
        let mut confirmed: BTreeMap<(String, String), u32> = BTreeMap::new();
        let mut told = Reconciled::default();
        for kill in 0..KILLS {
            run_and_kill(name, &folder, kill, &mut confirmed);
            block_on(async {
                let store = on_disk(&folder);
                let done = store.reconcile().await.unwrap();
                assert_eq!(done.postponed, None);
                told.finished.extend(done.finished);
                told.dropped += done.dropped;
                told.removed += done.removed;
                assert!(is_settled(&folder), "{}", register_text(&folder));
                assert_eq!(store.reconcile().await, Ok(Reconciled::default()));
                check(&store, &confirmed).await;
            });
        }
        println!("{KILLS} kills: {told:?}");
        // Kills that all fell between two pieces of work would prove nothing.
        assert!(told.finished.len() + told.dropped + told.removed > 5, "{told:?}");
    });
}

/// Lets a victim work for a random while, kills it and notes what it has said it kept.
fn run_and_kill(test: &str, folder: &Path, kill: u32, confirmed: &mut BTreeMap<(String, String), u32>) {
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(VICTIM, folder)
        .env("MAILKEY_TEST_FIRST", (kill * 1000).to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(victim.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.ends_with("ready")), "the victim works");
    std::thread::sleep(Duration::from_micros(random() % 120_000));
    victim.kill().unwrap();
    assert!(!victim.wait().unwrap().success(), "killed, not ended");
    for line in lines {
        // The last line may have been cut short.
        let [_, whose, label, number] = line.split(' ').collect::<Vec<_>>()[..] else {
            continue;
        };
        if let (Ok(number), true) = (number.parse(), line.starts_with("kept ")) {
            confirmed.insert((whose.to_owned(), label.to_owned()), number);
        }
    }
}

/// Every code that was said to be kept is there, it or a later one; and the keyring holds nothing else.
async fn check(store: &AccountStore, confirmed: &BTreeMap<(String, String), u32>) {
    for ((whose, label), number) in confirmed {
        let found = code(store, whose, Some(label)).await.unwrap();
        let found: u32 = found.strip_prefix("code").unwrap().parse().unwrap();
        assert!(found >= *number, "{whose} {label}: {found} is older than {number}");
    }
    let mut named = 0;
    for account in store.accounts().unwrap() {
        for kept in &account.codes {
            store.code(&account.address, Some(&kept.label)).await.unwrap();
            named += 1;
        }
    }
    eventually("the keyring holds what the register names", || entries() == named);
}

fn random() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0)
}
