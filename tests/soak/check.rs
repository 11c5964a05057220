//! The quiet check, run and watched, and what it has told.

use std::collections::BTreeMap;
use std::io::Read;
use std::process::Stdio;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::measure::peak;
use crate::session::Clock;
use crate::support::app::program;
use crate::support::desktop::Desktop;

/// How long one may take: two connections that hang for half a minute each, and all other accounts.
const PATIENCE: Duration = Duration::from_secs(240);

/// One check that has ended.
#[derive(Debug)]
pub struct Check {
    /// How; -1 where a signal ended it.
    pub status: i32,
    /// What it said.
    pub document: Value,
    /// The most memory that it took, in KiB.
    pub peak: u64,
    /// How long it took, in ms.
    pub took: u128,
}

/// Starts a check that looks at every code.
pub fn start_check(desktop: &Desktop, clock: &Clock) -> JoinHandle<Check> {
    let mut command = desktop.command(program());
    command.envs(clock.env()).args(["check", "--json"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    std::thread::spawn(move || {
        let began = Instant::now();
        let mut child = command.spawn().unwrap();
        let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let reader = std::thread::spawn(move || {
            let mut text = String::new();
            out.read_to_string(&mut text).map(|_| text)
        });
        let errors = std::thread::spawn(move || {
            let mut text = String::new();
            err.read_to_string(&mut text).map(|_| text)
        });
        let mut most = 0;
        let status = loop {
            most = most.max(peak(child.id()));
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            assert!(began.elapsed() < PATIENCE, "the check does not end");
            std::thread::sleep(Duration::from_millis(5));
        };
        let (said, errors) = (reader.join().unwrap().unwrap(), errors.join().unwrap().unwrap());
        let document: Value = serde_json::from_str(&said).unwrap_or_else(|why| {
            panic!("the check ended with {status} and said no JSON ({why}): {said}{errors}")
        });
        let status = status.code().unwrap_or(-1);
        assert!((0..=1).contains(&status), "the check ended with {status}: {document}{errors}");
        Check { status, document, peak: most, took: began.elapsed().as_millis() }
    })
}

/// What checks have told of each code, oldest first.
#[derive(Debug, Default)]
pub struct Told(BTreeMap<(String, String), Vec<String>>);

impl Told {
    /// Notes what one told, which must be news, and nothing that cannot be.
    pub fn note(&mut self, check: &Check) {
        for change in check.document["changes"].as_array().into_iter().flatten() {
            let text = |key: &str| change[key].as_str().unwrap_or_default().to_owned();
            let now = text("now");
            let before = self.0.entry((text("address"), text("label"))).or_default();
            assert_ne!(before.last().map_or("fine", String::as_str), now, "told twice: {change}");
            assert!(
                ["fine", "old", "refused"].contains(&now.as_str()),
                "nobody did that: {change} in {}",
                check.document
            );
            before.push(now);
        }
    }

    /// How often it was told of an account that it stands so.
    pub fn of(&self, address: &str, standing: &str) -> usize {
        let all = self.0.iter().filter(|((whose, _), _)| whose == address);
        all.flat_map(|(_, told)| told).filter(|told| *told == standing).count()
    }

    /// How many changes were told.
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}
