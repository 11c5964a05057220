//! How a code fared on the last days: of each day its last test.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize};

use super::{KeptCode, LastTest};
use crate::model::failure::Cause;

/// So many days with tests are remembered of a code.
pub const DAYS: usize = 14;

/// The last test of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastTest {
    /// When.
    pub at: Timestamp,
    /// What it came to.
    pub how: Fared,
}

/// What a test came to, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fared {
    /// Every service passed.
    Passed,
    /// A server could not be reached or was busy: nothing is known about the code.
    Unreached,
    /// The provider refused it.
    Refused,
}

impl PastTest {
    /// The day, where this computer stands.
    pub fn day(&self) -> Date {
        self.at.to_zoned(TimeZone::system()).date()
    }
}

impl KeptCode {
    /// Notes how a test of it came out.
    pub(crate) fn note(&mut self, test: LastTest) {
        let how = match test.cause() {
            _ if test.passed() => Fared::Passed,
            Some(cause) if !cause.is_refusal() => Fared::Unreached,
            _ => Fared::Refused,
        };
        if test.passed() {
            self.last_passed = Some(test.at);
        } else if test.cause().is_some_and(Cause::is_refusal) {
            self.last_refused = Some(test.at);
        }
        self.recent = self.recent_with(&[PastTest { at: test.at, how }]);
        self.last_test = Some(test);
    }

    /// Its tests, and later ones.
    pub(super) fn recent_with(&self, later: &[PastTest]) -> Vec<PastTest> {
        let is_last = |test: &&PastTest| later.iter().all(|other| other.day() != test.day());
        let mut all: Vec<_> = self.recent.iter().filter(is_last).chain(later).copied().collect();
        all.drain(..all.len().saturating_sub(DAYS));
        all
    }
}

/// A test of a kind that this version does not know must not make the whole register unreadable.
pub(super) fn known_tests<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<PastTest>, D::Error> {
    let values = Vec::<serde_json::Value>::deserialize(input)?;
    Ok(values.into_iter().filter_map(|value| serde_json::from_value(value).ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::accounts::TestOutcome;

    fn test(at: &str, outcome: TestOutcome) -> LastTest {
        LastTest { at: at.parse().unwrap(), outcome, notices: Vec::new() }
    }

    #[test]
    fn of_each_day_the_last_test_counts_and_old_days_go() {
        let mut code = KeptCode::new(String::new(), "2026-11-01T12:00:00Z".parse().unwrap());
        for day in 1..=20 {
            code.note(test(&format!("2026-11-{day:02}T12:00:00Z"), TestOutcome::Passed));
        }
        code.note(test("2026-11-20T12:30:00Z", TestOutcome::Failed(Some(Cause::WrongCode))));
        assert_eq!(code.recent.len(), DAYS);
        let last = code.recent.last().unwrap();
        assert_eq!(
            (last.how, code.recent[0].at.to_string()),
            (Fared::Refused, "2026-11-07T12:00:00Z".to_owned())
        );
        code.note(test("2026-11-21T12:00:00Z", TestOutcome::Failed(Some(Cause::Offline))));
        assert_eq!(code.recent.last().map(|it| it.how), Some(Fared::Unreached));
    }

    #[test]
    fn a_test_of_a_later_version_is_no_damage() {
        let json = r#"{"id":"01234567","label":"","made":"2026-11-22T08:00:00Z","recent":[
            {"at":"2026-11-22T08:00:00Z","how":"dreamt"},{"at":"2026-11-23T08:00:00Z","how":"passed"}]}"#;
        let code: KeptCode = serde_json::from_str(json).unwrap();
        assert_eq!(code.recent.len(), 1);
    }
}
