//! The window for a long time, the quiet check beside it again and again, with many accounts, while servers, keychain and
//! clock misbehave: nothing grows, and no word gets lost.
//!
//! As it stands a short form; `MAILKEY_SOAK_MINUTES=60` makes it long, `MAILKEY_SOAK_FIGURES=FILE` keeps the figures as CSV.
//! docs/soak.md tells more.
#![cfg(all(feature = "window", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[path = "../support/mod.rs"]
mod support;

mod check;
mod measure;
mod servers;
mod session;
mod walk;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::Value;

use check::{Check, Told, start_check};
use measure::{ALLOWANCE, ENOUGH, Figures, Round, table, tenths};
use servers::{PROVIDERS, Servers, address, code};
use session::{Clock, Keychain};
use support::app::{App, program};
use support::command::mailkey;
use support::desktop::Desktop;
use support::screen::Screen;
use walk::walk;

/// How long the short form goes about.
const SHORT: Duration = Duration::from_secs(12);
/// How many accounts there are, in the short form and in the long one.
const ACCOUNTS: (usize, usize) = (12, 200);
/// What opens the keychain of a desktop.
const KEYCHAIN: &str = "an invented password";
/// The label of every code.
const LABEL: &str = "Laptop";
/// The longest that a click may take to show its page, in ms, on a machine that does other things too.
const LIMIT: u128 = 10_000;

/// What is done to the program, one each round, over and over. The one that takes half a minute stands last: the short form
/// ends before it.
const EVENTS: [&str; 10] = [
    "killed",
    "stopped",
    "well",
    "later",
    "locked",
    "refused",
    "all stopped",
    "unlocked late",
    "jump",
    "silent",
];

/// Everything beside the window.
struct Bed {
    desktop: Desktop,
    servers: Servers,
    keychain: Keychain,
    clock: Clock,
    accounts: usize,
    refused: BTreeSet<usize>,
}

impl Bed {
    fn start(accounts: usize) -> Bed {
        let mut desktop = Desktop::start();
        let servers = Servers::start();
        let authority = desktop.home().join("authority.pem");
        std::fs::write(&authority, servers.install(&desktop.config())).unwrap();
        desktop.set_env("SSL_CERT_FILE", authority.to_str().unwrap());
        for number in 0..accounts {
            let arguments = ["add", &address(number), "--untested", "--label", LABEL];
            let kept = mailkey(&desktop, &arguments, &format!("{}\n", code(number)));
            assert_eq!(kept.status, 0, "{kept:?}");
        }
        let clock = Clock::new(&desktop.scratch());
        let keychain = Keychain::of(&desktop);
        Bed { desktop, servers, keychain, clock, accounts, refused: BTreeSet::new() }
    }

    /// Before a round.
    fn worsen(&mut self, event: &str, round: usize) {
        let provider = round / EVENTS.len() % PROVIDERS;
        match event {
            "stopped" => self.servers.stop(provider),
            // One connection each of the window and of the check, or two of one of them.
            "silent" => self.servers.hang(provider, 2),
            "later" => self.servers.turn_down_for_now(provider, true),
            "killed" => self.keychain.kill(),
            "locked" | "unlocked late" => self.keychain.lock(),
            "refused" => {
                let number = round / EVENTS.len() % self.accounts;
                self.servers.refuse(number, true);
                self.refused.insert(number);
            }
            "all stopped" => (0..PROVIDERS).for_each(|it| self.servers.stop(it)),
            "jump" => self.clock.jump(1),
            _ => {}
        }
    }

    /// In the middle of one.
    fn stir(&self, event: &str) {
        match event {
            "killed" => self.keychain.kill(),
            "unlocked late" => self.keychain.unlock(KEYCHAIN),
            _ => {}
        }
    }

    /// After one.
    fn mend(&mut self, event: &str) {
        if event == "locked" {
            self.keychain.unlock(KEYCHAIN);
        }
        for provider in 0..PROVIDERS {
            self.servers.hang(provider, 0);
            self.servers.turn_down_for_now(provider, false);
            self.servers.come_back(provider);
        }
        for number in &self.refused {
            self.servers.refuse(*number, false);
        }
        self.clock.jump(1);
    }
}

#[test]
fn nothing_grows_and_no_word_gets_lost() {
    let minutes: Option<u64> = std::env::var("MAILKEY_SOAK_MINUTES").ok().and_then(|it| it.parse().ok());
    let (accounts, time) = match minutes {
        Some(minutes) => (ACCOUNTS.1, Duration::from_secs(minutes * 60)),
        None => (ACCOUNTS.0, SHORT),
    };
    let mut bed = Bed::start(accounts);
    let screen = Screen::start(1200, 900, 1.0);
    let secrets: Vec<String> = (0..accounts).map(code).collect();
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    let mut command = bed.desktop.command(program());
    command.envs(bed.clock.env());
    let app = App::launch_command(&screen, &bed.desktop, command, &secrets);
    app.wait_for_screen("start");

    let (began, mut rounds, mut told) = (Instant::now(), Vec::<Round>::new(), Told::default());
    while began.elapsed() < time {
        let number = rounds.len();
        let event = EVENTS[number % EVENTS.len()];
        bed.worsen(event, number);
        let check = start_check(&bed.desktop, &bed.clock);
        let page = walk(&app, number, || bed.stir(event));
        let check = check.join().unwrap();
        bed.mend(event);
        told.note(&check);
        rounds.push(round(began, &bed, event, Figures::of(app.window().pid()), page, &check));
        keep_figures(&rounds);
        assert!(page < LIMIT, "a click took {page} ms to show its page, in round {number} ({event})");
    }

    assert!(walk(&app, 0, || {}) < LIMIT, "the window no longer answers");
    app.close();
    judge(&rounds);
    nothing_is_lost(&mut bed, &mut told);
    println!("soak: {}", summary(&rounds, &bed, &told));
}

fn round(
    began: Instant,
    bed: &Bed,
    event: &'static str,
    window: Figures,
    page: u128,
    check: &Check,
) -> Round {
    Round {
        seconds: began.elapsed().as_secs(),
        day: bed.clock.days,
        event,
        window,
        page,
        status: check.status,
        peak: check.peak,
        check: check.took,
        tested: check.document["tested"].as_u64().unwrap_or_default(),
        told: check.document["changes"].as_array().map_or(0, Vec::len),
        stopped: check.document["stopped"].as_str().unwrap_or_default().to_owned(),
    }
}

fn keep_figures(rounds: &[Round]) {
    if let Some(file) = std::env::var_os("MAILKEY_SOAK_FIGURES") {
        std::fs::write(file, table(rounds)).expect("a file for the figures");
    }
}

/// Whether anything has grown.
fn judge(rounds: &[Round]) {
    let zombies = rounds.last().map_or(0, |round| round.window.zombies);
    assert_eq!(zombies, 0, "children that have ended are left");
    if rounds.len() < ENOUGH {
        return;
    }
    let (before, after) = tenths(rounds, |it| it.window.rss);
    assert!(after <= before + ALLOWANCE, "the window grew from {before} to {after} KiB");
    let (before, after) = tenths(rounds, |it| it.window.files);
    assert!(after <= before, "open files grew from {before} to {after}");
    let (before, after) = tenths(rounds, |it| it.window.threads);
    assert!(after <= before, "threads grew from {before} to {after}");
    let (before, after) = tenths(rounds, |it| it.peak);
    assert!(after <= before + ALLOWANCE, "the check grew from {before} to {after} KiB");
}

/// Register and keychain agree, and what was told was true.
fn nothing_is_lost(bed: &mut Bed, told: &mut Told) {
    // What is asked from here on lives in the same days.
    for (name, value) in bed.clock.env() {
        bed.desktop.set_env(name, &value);
    }
    let all = mailkey(&bed.desktop, &["test", "--all", "--json"], "");
    assert_eq!(all.status, 0, "all is well at the end: {all:?}");
    let last = start_check(&bed.desktop, &bed.clock).join().unwrap();
    told.note(&last);
    for number in &bed.refused {
        assert_eq!(told.of(&address(*number), "refused"), 1, "{}: {told:?}", address(*number));
    }
    let text = std::fs::read(bed.desktop.data().join("accounts.json")).unwrap();
    let register: Value = serde_json::from_slice(&text).unwrap();
    let accounts = register["accounts"].as_array().unwrap();
    assert_eq!(accounts.len(), bed.accounts, "accounts in the register");
    for (number, account) in accounts.iter().enumerate() {
        let kept = &account["codes"][0];
        assert_eq!(account["address"], address(number));
        assert_eq!((&kept["label"], account["codes"].as_array().unwrap().len()), (&LABEL.into(), 1));
        assert!(kept["last_passed"].is_string(), "{account}");
        assert!(kept["recent"].as_array().is_some_and(|recent| !recent.is_empty()), "{account}");
        let answer = mailkey(&bed.desktop, &["code", &address(number), "--label", LABEL], "");
        assert_eq!((answer.status, answer.out.trim()), (0, code(number).as_str()), "{}", address(number));
    }
    let held = bed.desktop.secrets();
    let count = held.matches("attribute.address = ").count();
    assert_eq!(count, bed.accounts, "entries in the keychain: {held:.400}");
}

fn summary(rounds: &[Round], bed: &Bed, told: &Told) -> String {
    let span = |figure: fn(&Round) -> u64| {
        let (before, after) = tenths(rounds, figure);
        format!("{before} → {after}")
    };
    format!(
        "{} rounds, {} accounts, {} days{}; window KiB {} (pss {}), files {}, threads {}; check at most {} KiB; \
         slowest page {} ms; {} sign-ins, {} changes told",
        rounds.len(),
        bed.accounts,
        bed.clock.days,
        if bed.clock.moves() { "" } else { " (no libfaketime here)" },
        span(|it| it.window.rss),
        span(|it| it.window.pss),
        span(|it| it.window.files),
        span(|it| it.window.threads),
        rounds.iter().map(|it| it.peak).max().unwrap_or_default(),
        rounds.iter().map(|it| it.page).max().unwrap_or_default(),
        bed.servers.accepted(),
        told.len()
    )
}
