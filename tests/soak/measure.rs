//! What the window and the checks take, round by round, and whether it grows.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::support::process::text_of;

/// How long a round's figures are looked at; the lowest of each counts, since work that ends leaves a little later.
const LOOK: Duration = Duration::from_millis(1500);
/// What the window may have grown by in the whole run, in KiB.
pub const ALLOWANCE: u64 = 2 * 1024;
/// From so many rounds on the second tenth is compared with the last.
pub const ENOUGH: usize = 40;

/// The figures of a process.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    /// Resident memory, in KiB.
    pub rss: u64,
    /// Its share of it, in KiB; 0 where only root may read it.
    pub pss: u64,
    /// Open files; 0 where only root may read it.
    pub files: u64,
    /// Threads.
    pub threads: u64,
    /// Processes that it started and that are there still.
    pub children: u64,
    /// Those of them that have ended and that nobody asked about.
    pub zombies: u64,
}

impl Figures {
    /// Reads them for a while.
    pub fn of(pid: u32) -> Figures {
        let end = Instant::now() + LOOK;
        let mut least = Figures::now(pid);
        while Instant::now() < end {
            std::thread::sleep(Duration::from_millis(100));
            let now = Figures::now(pid);
            least.rss = least.rss.min(now.rss);
            least.pss = least.pss.min(now.pss);
            least.files = least.files.min(now.files);
            least.threads = least.threads.min(now.threads);
            least.children = least.children.min(now.children);
            least.zombies = least.zombies.min(now.zombies);
        }
        least
    }

    fn now(pid: u32) -> Figures {
        let folder = format!("/proc/{pid}");
        let status = text_of(Path::new(&format!("{folder}/status")));
        let rollup = text_of(Path::new(&format!("{folder}/smaps_rollup")));
        let files = std::fs::read_dir(format!("{folder}/fd")).map_or(0, Iterator::count);
        let (children, zombies) = children(pid);
        Figures {
            rss: field(&status, "VmRSS:"),
            pss: field(&rollup, "Pss:"),
            files: files as u64,
            threads: field(&status, "Threads:"),
            children,
            zombies,
        }
    }
}

/// The highest that a process took so far, in KiB; 0 once it has ended.
pub fn peak(pid: u32) -> u64 {
    field(&text_of(Path::new(&format!("/proc/{pid}/status"))), "VmHWM:")
}

fn field(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()).and_then(|it| it.parse().ok()).unwrap_or_default()
}

fn children(pid: u32) -> (u64, u64) {
    let (mut all, mut zombies) = (0, 0);
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        // `PID (NAME) STATE PARENT …`, where NAME may hold anything.
        let facts = text_of(&entry.path().join("stat"));
        let mut facts = facts.rsplit(')').next().unwrap_or_default().split_whitespace();
        let (state, parent) = (facts.next(), facts.next());
        if parent.and_then(|it| it.parse().ok()) == Some(pid) {
            all += 1;
            zombies += u64::from(state == Some("Z"));
        }
    }
    (all, zombies)
}

/// One round.
#[derive(Clone, Debug, Default)]
pub struct Round {
    /// Since the first began.
    pub seconds: u64,
    /// By how many days the program's clock is ahead.
    pub day: usize,
    /// What was done to it.
    pub event: &'static str,
    /// The window.
    pub window: Figures,
    /// The longest that a click took to show its page, in ms.
    pub page: u128,
    /// How the check ended; -1 where a signal ended it.
    pub status: i32,
    /// The most memory that the check took, in KiB.
    pub peak: u64,
    /// How long it took, in ms.
    pub check: u128,
    /// How many codes it tested.
    pub tested: u64,
    /// How many changes it told.
    pub told: usize,
    /// Why it ended early, if it did.
    pub stopped: String,
}

/// All rounds as CSV.
pub fn table(rounds: &[Round]) -> String {
    let mut text = "seconds,day,event,rss_kib,pss_kib,files,threads,children,zombies,page_ms,check_status,\
                    check_peak_kib,check_ms,tested,told,stopped\n"
        .to_owned();
    for it in rounds {
        let w = it.window;
        let _ = writeln!(
            text,
            "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}",
            it.seconds,
            it.day,
            it.event,
            w.rss,
            w.pss,
            w.files,
            w.threads,
            w.children,
            w.zombies,
            it.page,
            it.status,
            it.peak,
            it.check,
            it.tested,
            it.told,
            it.stopped
        );
    }
    text
}

/// The median of a figure over the second tenth of the rounds and over the last.
pub fn tenths(rounds: &[Round], figure: impl Fn(&Round) -> u64) -> (u64, u64) {
    let tenth = (rounds.len() / 10).max(1);
    let median = |part: &[Round]| {
        let mut all: Vec<u64> = part.iter().map(&figure).collect();
        all.sort_unstable();
        all[all.len() / 2]
    };
    // In a short run the first round is all the warm-up there is.
    let second = if rounds.len() > tenth { &rounds[tenth..(2 * tenth).min(rounds.len())] } else { rounds };
    (median(second), median(&rounds[rounds.len() - tenth..]))
}
