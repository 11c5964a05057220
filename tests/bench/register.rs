//! What a thousand accounts cost: the register read and changed, and codes in the encrypted file.
//!
//! `cargo bench --bench register`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::storage::accounts::{Account, CodeId, KeptCode, Register};
use mailkey::storage::encryption::Passphrase;
use mailkey::storage::vault::{EntryKey, Vault};

const ACCOUNTS: usize = 1000;
const ROUNDS: usize = 51;

fn address(number: usize) -> Address {
    Address::parse(&format!("somebody{number}@example.org")).unwrap()
}

fn account(number: usize) -> Account {
    Account {
        address: address(number),
        provider: None,
        mailbox: None,
        imap: None,
        smtp: None,
        pins: Vec::new(),
        codes: vec![KeptCode::new("Laptop".to_owned(), jiff::Timestamp::now())],
    }
}

fn median(rounds: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

fn say(what: &str, time: Duration) {
    println!("{what:<58} {:>9.2} ms", time.as_secs_f64() * 1000.0);
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let register = Register::open(folder.path()).unwrap();
    register.update(|all| all.accounts.extend((0..ACCOUNTS).map(account))).unwrap();
    let size = std::fs::metadata(folder.path().join("accounts.json")).unwrap().len();
    println!("register of {ACCOUNTS} accounts: {} KiB", size / 1024);
    say("read", median(ROUNDS, || drop(black_box(register.accounts().unwrap()))));
    let mut number = 0;
    say(
        "one account changed: read, written, synced, renamed",
        median(ROUNDS, || {
            number += 1;
            let label = format!("Laptop {number}");
            register.update(|all| all.accounts[500].codes[0].label = label).unwrap();
        }),
    );

    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let vault = Vault::file(folder.path());
    let words = || Passphrase::new("four unlikely little words").unwrap();
    let key = |number| EntryKey { address: address(number), id: CodeId::random() };
    let code = Code::new("abcdefghijklmnop").unwrap();
    runtime.block_on(async {
        vault.create(words()).await.unwrap();
        let keys: Vec<EntryKey> = (0..ACCOUNTS).map(key).collect();
        let all = keys.iter().map(|key| (key.clone(), "Laptop".to_owned(), code.clone())).collect();
        let began = Instant::now();
        vault.store_all(all).await.unwrap();
        say("encrypted file: a thousand codes stored at once", began.elapsed());
        let began = Instant::now();
        vault.store(&keys[7], "Laptop", &code).await.unwrap();
        say("encrypted file: one more change", began.elapsed());
        let began = Instant::now();
        for key in &keys {
            black_box(vault.load(key).await.unwrap());
        }
        say("encrypted file: one code read, while it is open", began.elapsed() / ACCOUNTS as u32);
        let began = Instant::now();
        Vault::file(folder.path()).open(words()).await.unwrap();
        say("encrypted file: opened with its passphrase", began.elapsed());
    });
}
