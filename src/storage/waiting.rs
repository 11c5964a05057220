//! A set-up that was left half-way: whose it is and which step it had come to, without any secret. Text messages,
//! administrators and phones take hours or days; kept in `waiting.json` in the data folder for a week.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::catalogue::ProviderId;
use crate::platform::files;

/// How long a set-up waits.
const WAITS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A set-up that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Whose account it is.
    pub address: Address,
    /// Where it is.
    pub provider: ProviderId,
    /// The step, by what it says in English; `None`: the first part. A recipe may have changed since.
    #[serde(default)]
    pub step: Option<String>,
    /// Whether there was a code to paste already.
    #[serde(default)]
    pub has_code: bool,
    /// Which version of the site the person saw, counted from 0.
    #[serde(default)]
    pub version: usize,
    /// The label that the code is to have.
    #[serde(default)]
    pub label: String,
    /// When it came to this step.
    pub since: Timestamp,
}

impl Waiting {
    /// The set-up that waits; `None` where there is none, or it is older than a week, or cannot be read.
    pub fn load(folder: &Path, now: Timestamp) -> Option<Waiting> {
        let waiting: Waiting = serde_json::from_slice(&fs::read(file_in(folder)).ok()?).ok()?;
        let age = now.duration_since(waiting.since);
        // One from the future was written before the clock was set.
        (age <= WAITS).then_some(waiting)
    }

    /// Keeps it in place of the one before.
    ///
    /// # Errors
    /// The file system's.
    pub fn save(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        files::write_whole(&file_in(folder), &serde_json::to_vec_pretty(self)?)
    }

    /// Whether another one is at the same step.
    pub fn is_at_the_same(&self, other: &Waiting) -> bool {
        *self == Waiting { since: self.since, ..other.clone() }
    }
}

/// Forgets the set-up that waits.
///
/// # Errors
/// The file system's.
pub fn forget(folder: &Path) -> io::Result<()> {
    files::remove_if_there(&file_in(folder))
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("waiting.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(since: Timestamp) -> Waiting {
        Waiting {
            address: Address::parse("me@qq.com").unwrap(),
            provider: ProviderId("qq".to_owned()),
            step: Some("Press 生成授权码".to_owned()),
            has_code: false,
            version: 1,
            label: String::new(),
            since,
        }
    }

    #[test]
    fn a_set_up_waits_for_a_week_and_no_longer() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("deep/er");
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let hours = |hours| now + SignedDuration::from_hours(hours);
        assert_eq!(Waiting::load(&folder, now), None);
        waiting(now).save(&folder).unwrap();
        assert_eq!(Waiting::load(&folder, hours(7 * 24)), Some(waiting(now)));
        assert_eq!(Waiting::load(&folder, hours(7 * 24 + 1)), None);
        assert!(Waiting::load(&folder, hours(-3)).is_some(), "a clock that was set back");
        forget(&folder).unwrap();
        forget(&folder).unwrap();
        assert_eq!(Waiting::load(&folder, now), None);
    }

    #[test]
    fn a_damaged_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        for text in ["", "{}", "[1", r#"{"address":"me","provider":"qq","since":"2026-01-01T00:00:00Z"}"#] {
            fs::write(file_in(folder.path()), text).unwrap();
            assert_eq!(Waiting::load(folder.path(), now), None, "{text}");
        }
    }
}
