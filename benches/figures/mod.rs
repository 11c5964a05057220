//! What the benches have in common: what they are asked for, and how they tell it.
//!
//! With `--json` a bench prints one JSON document a line: `what` was measured, with its `runs` in milliseconds, and
//! `delay_ms` or `count` where it was measured at several; or `missing` with the reason why there is no figure. Else it
//! prints lines for people.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

/// What stands on the command line after `--`.
pub struct Asked {
    words: Vec<String>,
}

impl Asked {
    /// Reads the command line. What cargo itself puts there is passed over.
    pub fn read() -> Asked {
        Asked { words: std::env::args().skip(1).filter(|word| word != "--bench").collect() }
    }

    /// Whether this stands there.
    pub fn has(&self, option: &str) -> bool {
        self.words.iter().any(|word| word == option)
    }

    /// The numbers after an option, with commas between them, or else these.
    pub fn numbers(&self, option: &str, or: &[usize]) -> Vec<usize> {
        let at = self.words.iter().position(|word| word == option);
        match at.and_then(|at| self.words.get(at + 1)) {
            Some(list) => list.split(',').map(|number| number.parse().expect("a number")).collect(),
            None => or.to_vec(),
        }
    }

    /// The number after an option, or else this one.
    pub fn number(&self, option: &str, or: usize) -> usize {
        self.numbers(option, &[or])[0]
    }
}

/// Where figures go.
pub struct Figures {
    is_json: bool,
}

impl Figures {
    /// As it was asked for.
    pub fn new(asked: &Asked) -> Figures {
        Figures { is_json: asked.has("--json") }
    }

    /// A line that only people need.
    pub fn note(&self, line: &str) {
        if !self.is_json {
            println!("{line}");
        }
    }

    /// What was measured, run by run; `at` says at which delay or count.
    pub fn tell(&self, what: &str, at: Option<(&str, usize)>, runs: &[Duration]) {
        if self.is_json {
            let runs: Vec<f64> = runs.iter().map(|time| ms(*time)).collect();
            self.line(what, at, "runs", json!(runs));
        } else if let Some((least, median, most)) = spread(runs) {
            println!("{what:<58} {median:>10.3} ms   ({least:.3} to {most:.3}, {} runs)", runs.len());
        }
    }

    /// What could not be measured, and why.
    pub fn missing(&self, what: &str, at: Option<(&str, usize)>, why: &str) {
        if self.is_json {
            self.line(what, at, "missing", json!(why));
        } else {
            println!("{what:<58} not measured: {why}");
        }
    }

    fn line(&self, what: &str, at: Option<(&str, usize)>, key: &str, value: Value) {
        let mut line = Map::new();
        line.insert("what".to_owned(), json!(what));
        if let Some((name, number)) = at {
            line.insert(name.to_owned(), json!(number));
        }
        line.insert(key.to_owned(), value);
        println!("{}", Value::Object(line));
    }
}

/// How long some work takes, each time.
pub fn times(rounds: usize, mut work: impl FnMut()) -> Vec<Duration> {
    (0..rounds).map(|_| timed(&mut work)).collect()
}

/// How long it takes once.
pub fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The least, the median and the most, in milliseconds.
fn spread(runs: &[Duration]) -> Option<(f64, f64, f64)> {
    let mut sorted = runs.to_vec();
    sorted.sort();
    Some((ms(*sorted.first()?), ms(*sorted.get(sorted.len() / 2)?), ms(*sorted.last()?)))
}
