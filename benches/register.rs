//! What many accounts cost: the register read and changed, and codes in the encrypted file.
//!
//! `cargo bench --bench register [-- --counts 1000,10000 --rounds 51 --json]`
#![allow(clippy::unwrap_used)]

mod figures;

use std::hint::black_box;
use std::time::{Duration, Instant};

use figures::{Asked, Figures, timed, times};
use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::storage::accounts::{Account, CodeId, KeptCode, Register};
use mailkey::storage::encryption::Passphrase;
use mailkey::storage::vault::{EntryKey, Vault};

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

fn main() {
    let asked = Asked::read();
    let figures = Figures::new(&asked);
    let rounds = asked.number("--rounds", 51);
    for count in asked.numbers("--counts", &[1000]) {
        let say = |what: &str, runs: &[Duration]| figures.tell(what, Some(("count", count)), runs);
        measure(count, rounds, &figures, &say);
    }
}

fn measure(count: usize, rounds: usize, figures: &Figures, say: &dyn Fn(&str, &[Duration])) {
    let folder = tempfile::tempdir().unwrap();
    let register = Register::open(folder.path()).unwrap();
    register.update(|all| all.accounts.extend((0..count).map(account))).unwrap();
    let size = std::fs::metadata(folder.path().join("accounts.json")).unwrap().len();
    figures.note(&format!("register of {count} accounts: {} KiB", size / 1024));
    say("register read", &times(rounds, || drop(black_box(register.accounts().unwrap()))));
    let mut number = 0;
    let changed = times(rounds, || {
        number += 1;
        let label = format!("Laptop {number}");
        register.update(|all| all.accounts[count / 2].codes[0].label = label).unwrap();
    });
    say("one account changed: read, written, synced, renamed", &changed);

    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let vault = Vault::file(folder.path());
    let words = || Passphrase::new("four unlikely little words").unwrap();
    let key = |number| EntryKey { address: address(number), id: CodeId::random() };
    let code = Code::new("abcdefghijklmnop").unwrap();
    runtime.block_on(async {
        vault.create(words()).await.unwrap();
        let keys: Vec<EntryKey> = (0..count).map(key).collect();
        let all = keys.iter().map(|key| (key.clone(), "Laptop".to_owned(), code.clone())).collect();
        let began = Instant::now();
        vault.store_all(all).await.unwrap();
        say("encrypted file: all codes stored at once", &[began.elapsed()]);
        let began = Instant::now();
        vault.store(&keys[count / 2], "Laptop", &code).await.unwrap();
        say("encrypted file: one more change", &[began.elapsed()]);
        let began = Instant::now();
        for key in &keys {
            black_box(vault.load(key).await.unwrap());
        }
        say("encrypted file: one code read, while it is open", &[began.elapsed() / count as u32]);
    });
    let opened = || {
        // The vault of this folder that is open already would answer at once.
        let again = Vault::file(folder.path());
        runtime.block_on(again.open(words())).unwrap();
    };
    say("encrypted file: opened with its passphrase", &[timed(opened), timed(opened), timed(opened)]);
}
