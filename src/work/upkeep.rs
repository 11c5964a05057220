//! Looking after codes for years: which are old or about to end, and the quiet check that a timer runs once a day.
//!
//! The check asks nobody for anything, sends no code again that was refused, ends at the first refusal, waits longer
//! and longer while nothing can be reached, and tells only what has changed since it last told something.

use std::collections::BTreeMap;

use futures_util::StreamExt;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::model::address::Address;
use crate::model::failure::Cause;
use crate::platform::files::KeptFile;
use crate::storage::accounts::{Account, CodeId, KeptCode, LastTest, RegisterError, VaultId};
use crate::storage::vault::VaultError;
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::test_all::{Ending, TestAll, Tested};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// How long a code that was tested is left in peace: less than a day, so that a timer that is a little early counts.
const REST: SignedDuration = SignedDuration::from_hours(20);
/// The longest wait while nothing can be reached.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(24);
/// From how many days before its end on a code is said to end soon.
pub const SOON: i64 = 14;

/// What the person should be reminded of about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reminder {
    /// It is older than the person wants: so many days.
    Old(i64),
    /// It ends in so many days.
    Ends(i64),
    /// Its end has come.
    Ended,
}

/// What the person should be reminded of about a code. `after`: from which age on, in days; `None`: never.
pub fn reminder(code: &KeptCode, after: Option<u32>, now: Timestamp) -> Option<Reminder> {
    if code.vault == VaultId::Nowhere {
        return None;
    }
    match code.expires.map(|end| end.duration_since(now)) {
        Some(left) if !left.is_positive() => return Some(Reminder::Ended),
        Some(left) if days(left) < SOON => return Some(Reminder::Ends(days(left))),
        _ => {}
    }
    let age = days(now.duration_since(code.made));
    after.filter(|after| age >= i64::from(*after)).map(|_| Reminder::Old(age))
}

/// The last second of a day, written 2027-03-31, at this place: so long does a code last that ends on it. `None` where
/// it is no day.
pub fn end_of(day: &str) -> Option<Timestamp> {
    let next = day.trim().parse::<Date>().ok()?.checked_add(1.day()).ok()?;
    next.to_zoned(TimeZone::system()).ok()?.timestamp().checked_sub(1.second()).ok()
}

fn days(duration: SignedDuration) -> i64 {
    duration.as_hours() / 24
}

/// How a code stands for the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Nothing is to be said.
    Fine,
    /// Older than the person wants.
    Old,
    /// About to end.
    Ending,
    /// Its end has come.
    Ended,
    /// The provider refuses it.
    Refused,
    /// Something else that a person has to look at.
    NeedsPerson,
    /// The vault does not have it.
    Lost,
}

/// What has changed about a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whose.
    pub address: Address,
    /// Which of the account's.
    pub label: String,
    /// How it stands now.
    pub now: Standing,
    /// Why, where a test told.
    pub cause: Option<Cause>,
}

/// What a server said beside its yes, for the first time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// To whose account.
    pub address: Address,
    /// To which of its codes.
    pub label: String,
    /// In its words.
    pub words: String,
}

/// Why a check ended before its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// A code was refused: no other is sent until the next hour.
    Refused,
    /// This computer is offline, or nothing could be reached.
    Offline,
    /// The vault is locked or out of reach.
    Vault(VaultError),
}

/// What a check came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Whether it was time for one; else nothing was done.
    pub was_due: bool,
    /// How many codes were tested.
    pub tested: usize,
    /// What has changed since something was told.
    pub changes: Vec<Change>,
    /// What servers said beside their yes and did not say at the last check: a quota, a password about to end.
    pub said: Vec<Said>,
    /// How many codes a person has to look at, told before or not.
    pub needy: usize,
    /// Why it ended early.
    pub stopped: Option<Stopped>,
    /// When it is time for the next.
    pub next: Timestamp,
}

/// What is kept between checks, in `check.json` beside the register: no secret.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct State {
    /// When it is time for the next.
    next: Option<Timestamp>,
    /// How often in a row nothing could be reached.
    failures: u32,
    /// How each code stood when something was last told of it.
    told: BTreeMap<CodeId, Standing>,
    /// What servers said to each code, its numbers left out: a countdown is told once.
    said: BTreeMap<CodeId, Vec<String>>,
}

/// Makes a check. With `only_when_due` nothing is done before its time, and codes that were tested lately are left in
/// peace. `after` as in [`reminder`].
///
/// # Errors
/// The register's. A vault out of reach is no error here.
pub async fn check(
    context: &Context,
    after: Option<u32>,
    only_when_due: bool,
    now: Timestamp,
) -> Result<Checked, KeepError> {
    let nothing = |next| Checked {
        was_due: false,
        tested: 0,
        changes: Vec::new(),
        said: Vec::new(),
        needy: 0,
        stopped: None,
        next,
    };
    let file = context.store.register().folder().map(|folder| KeptFile::at(folder, "check.json"));
    let lock =
        file.as_ref().map(|file| file.try_lock("check.lock")).transpose().map_err(RegisterError::from)?;
    if matches!(lock, Some(None)) {
        // Another one is at it.
        return Ok(nothing(now));
    }
    let mut state = read(file.as_ref());
    if let Some(next) = state.next.filter(|next| only_when_due && now < *next) {
        return Ok(nothing(next));
    }
    let accounts = context.store.accounts().map_err(KeepError::from)?;
    let (wanted, vault) = reachable(context, chosen(&accounts, only_when_due, now)).await?;
    let (tested, stopped) = tests(context, &wanted).await?;
    let stopped = stopped.or(vault.map(Stopped::Vault));
    state.failures = if stopped == Some(Stopped::Offline) { state.failures + 1 } else { 0 };
    let next = now + wait(stopped.as_ref(), state.failures);
    state.next = Some(next);
    let (changes, needy) = tell(context, &mut state, &tested, after, now)?;
    let said = said(context, &mut state, &tested)?;
    if let Some(file) = &file {
        // What cannot be written is told again next time.
        let written = serde_json::to_vec(&state).ok().map(|text| file.write(&text));
        if !matches!(written, Some(Ok(()))) {
            log::warn!("the check could not note what it told");
        }
    }
    Ok(Checked { was_due: true, tested: tested.len(), changes, said, needy, stopped, next })
}

fn read(file: Option<&KeptFile>) -> State {
    let text = file.and_then(|file| file.read().ok().flatten());
    text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

/// How long until the next check.
fn wait(stopped: Option<&Stopped>, failures: u32) -> SignedDuration {
    match stopped {
        None => REST,
        Some(Stopped::Refused | Stopped::Vault(_)) => HOUR,
        Some(Stopped::Offline) => {
            let hours = 1_i64 << failures.saturating_sub(1).min(10);
            SignedDuration::from_hours(hours).min(LONGEST_WAIT)
        }
    }
}

/// The codes to test: none that was refused, those first that were not tested for longest.
fn chosen(accounts: &[Account], only_when_due: bool, now: Timestamp) -> Vec<Account> {
    let is_wanted = |code: &KeptCode| {
        let test = code.last_test.as_ref();
        let is_refused = test.and_then(LastTest::cause).is_some_and(Cause::is_refusal);
        let rests = only_when_due && test.is_some_and(|test| now.duration_since(test.at) < REST);
        code.vault != VaultId::Nowhere && !is_refused && !rests
    };
    let mut wanted: Vec<Account> = Vec::new();
    for account in accounts {
        let codes: Vec<KeptCode> = account.codes.iter().filter(|code| is_wanted(code)).cloned().collect();
        if !codes.is_empty() {
            wanted.push(Account { codes, ..account.clone() });
        }
    }
    let last =
        |account: &Account| account.codes.iter().map(|code| code.last_test.as_ref().map(|it| it.at)).min();
    wanted.sort_by_key(|account| last(account).flatten());
    wanted
}

/// Those of the codes whose vault can be reached without asking anybody.
async fn reachable(
    context: &Context,
    accounts: Vec<Account>,
) -> Result<(Vec<Account>, Option<VaultError>), KeepError> {
    let mut fault = None;
    let mut reached = Vec::new();
    for vault in [VaultId::Keychain, VaultId::File] {
        let is_used = accounts.iter().flat_map(|it| &it.codes).any(|code| code.vault == vault);
        if is_used {
            match context.store.prove(vault).await? {
                Ok(_) => reached.push(vault),
                Err(error) => fault = Some(error),
            }
        }
    }
    let of = |account: Account| {
        let codes: Vec<KeptCode> =
            account.codes.iter().filter(|code| reached.contains(&code.vault)).cloned().collect();
        (!codes.is_empty()).then_some(Account { codes, ..account })
    };
    Ok((accounts.into_iter().filter_map(of).collect(), fault))
}

/// Tests them one after the other's end, and stops at the first refusal or when this computer is offline.
async fn tests(context: &Context, accounts: &[Account]) -> Result<(Vec<Tested>, Option<Stopped>), KeepError> {
    let mut all = Vec::new();
    let mut tests = TestAll::of(accounts, &context.catalogue).quietly().run(context);
    while let Some(tested) = tests.next().await {
        let tested = match tested {
            Ok(tested) => tested,
            Err(KeepError::Vault(error)) => return Ok((all, Some(Stopped::Vault(error)))),
            Err(error) => return Err(error),
        };
        let (is_refused, is_offline) = (tested.is_refused(), cause(&tested) == Some(Cause::Offline));
        all.push(tested);
        if is_refused {
            return Ok((all, Some(Stopped::Refused)));
        }
        if is_offline {
            return Ok((all, Some(Stopped::Offline)));
        }
    }
    let is_cut_off = !all.is_empty()
        && all.iter().all(|tested| !tested.passed() && !tested.is_refused() && !tested.needs_a_person());
    Ok((all, is_cut_off.then_some(Stopped::Offline)))
}

fn cause(tested: &Tested) -> Option<Cause> {
    match &tested.end {
        Ending::Tested(report, _) => report.failure().map(|(_, why)| why.cause),
        _ => None,
    }
}

/// What is to be told, and how many codes need a person.
fn tell(
    context: &Context,
    state: &mut State,
    tested: &[Tested],
    after: Option<u32>,
    now: Timestamp,
) -> Result<(Vec<Change>, usize), KeepError> {
    let accounts = context.store.accounts().map_err(KeepError::from)?;
    let (mut changes, mut needy) = (Vec::new(), 0);
    let mut told = BTreeMap::new();
    for account in &accounts {
        for code in &account.codes {
            let test = tested.iter().find(|it| it.draft.address == account.address && it.label == code.label);
            let before = state.told.get(&code.id).copied().unwrap_or(Standing::Fine);
            let (standing, cause) = standing(code, test, before, after, now);
            needy +=
                usize::from(matches!(standing, Standing::Refused | Standing::NeedsPerson | Standing::Lost));
            if standing != before {
                let (address, label) = (account.address.clone(), code.label.clone());
                changes.push(Change { address, label, now: standing, cause });
            }
            if standing != Standing::Fine {
                told.insert(code.id.clone(), standing);
            }
        }
    }
    state.told = told;
    Ok((changes, needy))
}

/// What servers said for the first time. What they no longer say is told again when they do.
fn said(context: &Context, state: &mut State, tested: &[Tested]) -> Result<Vec<Said>, KeepError> {
    let accounts = context.store.accounts().map_err(KeepError::from)?;
    let mut all = Vec::new();
    for test in tested {
        let Ending::Tested(report, _) = &test.end else { continue };
        let account = accounts.iter().find(|account| account.address == test.draft.address);
        let Some(code) = account.and_then(|account| account.code(&test.label)) else { continue };
        let notices = report.notices();
        let before = state.said.remove(&code.id).unwrap_or_default();
        for words in notices.iter().filter(|words| !before.contains(&without_numbers(words))) {
            let (address, label) = (test.draft.address.clone(), test.label.clone());
            all.push(Said { address, label, words: words.clone() });
        }
        if !notices.is_empty() {
            state.said.insert(code.id.clone(), notices.iter().map(|words| without_numbers(words)).collect());
        }
    }
    Ok(all)
}

fn without_numbers(words: &str) -> String {
    words.chars().filter(|c| !c.is_numeric()).collect()
}

/// How a code stands, and why.
fn standing(
    code: &KeptCode,
    test: Option<&Tested>,
    before: Standing,
    after: Option<u32>,
    now: Timestamp,
) -> (Standing, Option<Cause>) {
    let of_age = match reminder(code, after, now) {
        None => Standing::Fine,
        Some(Reminder::Old(_)) => Standing::Old,
        Some(Reminder::Ends(_)) => Standing::Ending,
        Some(Reminder::Ended) => Standing::Ended,
    };
    let last = code.last_test.as_ref();
    let refused = last.and_then(LastTest::cause).filter(|cause| cause.is_refusal());
    match test {
        Some(tested) if tested.is_refused() => (Standing::Refused, cause(tested)),
        Some(tested) if matches!(tested.end, Ending::Unavailable(_)) => (Standing::Lost, None),
        Some(tested) if tested.needs_a_person() => (Standing::NeedsPerson, cause(tested)),
        Some(tested) if tested.passed() => (of_age, None),
        _ if refused.is_some() => (Standing::Refused, refused),
        // Nothing new was learned about what needs a person.
        _ if matches!(before, Standing::NeedsPerson | Standing::Lost) => (before, None),
        _ => (of_age, None),
    }
}

#[cfg(test)]
mod tests_of_ages {
    use super::*;
    use crate::storage::accounts::TestOutcome;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn code(made: &str) -> KeptCode {
        KeptCode::new("Laptop".into(), at(made))
    }

    #[test]
    fn a_code_is_old_from_the_chosen_day_on() {
        let now = at("2026-11-25T12:00:00Z");
        let young = code("2026-05-30T12:00:00Z");
        assert_eq!(reminder(&young, Some(180), now), None);
        assert_eq!(reminder(&young, Some(179), now), Some(Reminder::Old(179)));
        assert_eq!(reminder(&code("2020-01-01T00:00:00Z"), None, now), None, "switched off");
    }

    #[test]
    fn an_end_is_told_two_weeks_before() {
        let now = at("2026-11-25T12:00:00Z");
        let ending = |end: &str| KeptCode { expires: Some(at(end)), ..code("2026-11-01T00:00:00Z") };
        assert_eq!(reminder(&ending("2026-12-24T12:00:00Z"), Some(180), now), None);
        assert_eq!(reminder(&ending("2026-12-05T13:00:00Z"), Some(180), now), Some(Reminder::Ends(10)));
        assert_eq!(reminder(&ending("2026-12-05T13:00:00Z"), None, now), Some(Reminder::Ends(10)));
        assert_eq!(reminder(&ending("2026-11-25T12:00:00Z"), None, now), Some(Reminder::Ended));
        let nowhere = KeptCode { vault: VaultId::Nowhere, ..ending("2026-11-25T12:00:00Z") };
        assert_eq!(reminder(&nowhere, None, now), None);
    }

    #[test]
    fn the_wait_grows_while_nothing_can_be_reached() {
        let hours = |failures| wait(Some(&Stopped::Offline), failures).as_hours();
        assert_eq!([1, 2, 3, 4, 5, 6, 40].map(hours), [1, 2, 4, 8, 16, 24, 24]);
        assert_eq!(wait(None, 0), REST);
        assert_eq!(wait(Some(&Stopped::Refused), 0), HOUR);
    }

    #[test]
    fn what_was_refused_is_not_sent_again_and_what_waited_longest_comes_first() {
        let test = |outcome, when| LastTest { at: at(when), outcome, notices: Vec::new() };
        let account = |name: &str, test: Option<LastTest>| Account {
            address: Address::parse(name).unwrap(),
            provider: None,
            mailbox: None,
            imap: None,
            smtp: None,
            pins: Vec::new(),
            codes: vec![KeptCode { last_test: test, ..code("2026-01-01T00:00:00Z") }],
        };
        let all = [
            account("fresh@qq.com", Some(test(TestOutcome::Passed, "2026-11-25T11:00:00Z"))),
            account("old@qq.com", Some(test(TestOutcome::Passed, "2026-11-20T11:00:00Z"))),
            account(
                "refused@qq.com",
                Some(test(TestOutcome::Failed(Some(Cause::WrongCode)), "2026-11-20T11:00:00Z")),
            ),
            account("never@qq.com", None),
        ];
        let names = |only_when_due| -> Vec<String> {
            let chosen = chosen(&all, only_when_due, at("2026-11-25T12:00:00Z"));
            chosen.iter().map(|it| it.address.to_string()).collect()
        };
        assert_eq!(names(true), ["never@qq.com", "old@qq.com"]);
        assert_eq!(names(false), ["never@qq.com", "old@qq.com", "fresh@qq.com"]);
    }
}
