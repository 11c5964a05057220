//! Tests of all saved accounts: several at a time, one after the other where a provider asks for it, and no account
//! tried again once it was refused.

use futures_util::stream::{self, BoxStream, StreamExt};

use crate::mail::probe::{Event, Line, Report};
use crate::model::catalogue::{Catalogue, ProviderId, Quirk};
use crate::storage::accounts::{Account, RegisterError};
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode};

/// How many accounts are tested at a time: two connections each.
const AT_A_TIME: usize = 8;

/// One code to test.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Job {
    index: usize,
    draft: Draft,
    label: String,
}

/// One code's test.
#[derive(Debug)]
pub struct Tested {
    /// Where it stands in the list of all codes.
    pub index: usize,
    /// Whose account.
    pub draft: Draft,
    /// Which of its codes.
    pub label: String,
    /// How it came out.
    pub end: Ending,
    /// What was said on the wire.
    pub lines: Vec<Line>,
}

/// How one code's test came out.
#[derive(Debug)]
pub enum Ending {
    /// It was tested, and that was noted in the register or not.
    Tested(Report, Result<(), RegisterError>),
    /// It was refused in this run already.
    RefusedBefore,
    /// Another code of the same account was refused a moment ago: a second refusal may lock it.
    Skipped,
    /// It cannot be had from the vault; that is this entry's own trouble.
    Unavailable(KeepError),
    /// It was removed meanwhile.
    Removed,
}

impl Ending {
    /// What it means that a code could not be had.
    ///
    /// # Errors
    /// The same error, where the vault or the register is out of reach for every code.
    pub fn of(error: KeepError) -> Result<Ending, KeepError> {
        match error {
            error if error.wants_new_code() => Ok(Ending::Unavailable(error)),
            KeepError::NotFound(_) | KeepError::NoSuchLabel(_) => Ok(Ending::Removed),
            error => Err(error),
        }
    }
}

/// What a code's test comes to for whoever asked for many, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It works.
    Fine,
    /// It may work: the network or the server is in the way for now.
    Unreached,
    /// A person has to look: a certificate, a code that was lost, servers that are others.
    NeedsPerson,
    /// The provider turned the code down.
    Refused,
}

/// The codes to test, and how.
#[derive(Clone, Debug, Default)]
pub struct TestAll {
    /// Codes that are tested one after the other: see [`groups`].
    groups: Vec<Vec<Job>>,
    sends: bool,
    is_asked_for_each: bool,
    is_quiet: bool,
}

impl TestAll {
    /// All codes of these accounts.
    pub fn of(accounts: &[Account], catalogue: &Catalogue) -> TestAll {
        TestAll { groups: groups(accounts, catalogue), ..TestAll::default() }
    }

    /// The same, where somebody asked for these very accounts: every code is tested, whatever became of the others.
    pub fn asked_for_each(self) -> TestAll {
        TestAll { is_asked_for_each: true, ..self }
    }

    /// The same with a message to oneself after each pass.
    pub fn sending(self, sends: bool) -> TestAll {
        TestAll { sends, ..self }
    }

    /// The same, one at a time, asking nobody for anything, and noting nothing of what may be over in an hour: nobody
    /// has asked for these tests.
    pub fn quietly(self) -> TestAll {
        TestAll { is_quiet: true, ..self }
    }

    /// How many codes.
    pub fn len(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }

    /// Whether there is nothing to test.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The only code, where there is one alone.
    pub fn only(&self) -> Option<(&Draft, &str)> {
        match self.groups.as_slice() {
            [group] if group.len() == 1 => group.first().map(|job| (&job.draft, job.label.as_str())),
            _ => None,
        }
    }

    /// Whose codes they are, in their order.
    pub fn all(&self) -> Vec<(Draft, String)> {
        let mut jobs: Vec<&Job> = self.groups.iter().flatten().collect();
        jobs.sort_by_key(|job| job.index);
        jobs.into_iter().map(|job| (job.draft.clone(), job.label.clone())).collect()
    }

    /// Tests them, and gives each as it ends. Dropping the stream closes the sockets and leaves the rest untested.
    ///
    /// # Errors
    /// An item is an error where the vault or the register is out of reach for every code.
    pub fn run(self, context: &Context) -> BoxStream<'static, Result<Tested, KeepError>> {
        let (sends, spares) = (self.sends, !self.is_asked_for_each);
        let is_quiet = self.is_quiet;
        // Each group is a line of its own: its jobs come one after the other, and what was refused in it is known to
        // those behind. The lines run side by side, as many as the limit allows.
        let lines = self.groups.into_iter().map(|group| {
            let context = context.clone();
            let start = (group.into_iter(), Vec::new());
            stream::unfold(start, move |(mut jobs, mut refused)| {
                let context = context.clone();
                async move {
                    let job = jobs.next()?;
                    let address = job.draft.address.clone();
                    let tested = if spares && refused.contains(&address) {
                        Ok(job.ended(Ending::Skipped))
                    } else {
                        test(&context, job, sends, is_quiet).await
                    };
                    if tested.as_ref().is_ok_and(Tested::is_refused) {
                        refused.push(address);
                    }
                    Some((tested, (jobs, refused)))
                }
            })
            .boxed()
        });
        stream::iter(lines.collect::<Vec<_>>())
            .flatten_unordered(if is_quiet { 1 } else { AT_A_TIME })
            .boxed()
    }
}

impl Tested {
    /// Whether the provider turned the code down.
    pub fn is_refused(&self) -> bool {
        match &self.end {
            Ending::Tested(report, _) => report.is_refused(),
            Ending::RefusedBefore => true,
            Ending::Skipped | Ending::Unavailable(_) | Ending::Removed => false,
        }
    }

    /// Whether it works.
    pub fn passed(&self) -> bool {
        matches!(&self.end, Ending::Tested(report, _) if report.passed())
    }

    /// What it comes to; `None` where it was not tested, for no fault of its own.
    pub fn outcome(&self) -> Option<Outcome> {
        match &self.end {
            Ending::Skipped | Ending::Removed => None,
            _ if self.is_refused() => Some(Outcome::Refused),
            _ if self.needs_a_person() => Some(Outcome::NeedsPerson),
            _ if self.passed() => Some(Outcome::Fine),
            _ => Some(Outcome::Unreached),
        }
    }

    /// Whether a person has to do something: a code that was refused or lost, or servers that cannot be trusted. What
    /// may be over in an hour needs nobody.
    pub fn needs_a_person(&self) -> bool {
        match &self.end {
            Ending::Tested(report, _) => report.failure().is_some_and(|(_, why)| !why.cause.may_pass()),
            Ending::RefusedBefore | Ending::Unavailable(_) => true,
            Ending::Skipped | Ending::Removed => false,
        }
    }
}

impl Job {
    fn ended(self, end: Ending) -> Tested {
        Tested { index: self.index, draft: self.draft, label: self.label, end, lines: Vec::new() }
    }
}

/// Codes that are tested one after the other: those of one account, and all of a provider that takes one connection
/// at a time.
fn groups(accounts: &[Account], catalogue: &Catalogue) -> Vec<Vec<Job>> {
    let mut groups: Vec<(Option<ProviderId>, Vec<Job>)> = Vec::new();
    let mut indexes = 0..;
    for account in accounts {
        let draft = Draft::saved(account, catalogue);
        let queue = draft.provider.as_ref().filter(|it| it.has(Quirk::OneConnection)).map(|it| it.id.clone());
        let jobs = account.codes.iter().zip(&mut indexes);
        let jobs = jobs.map(|(code, index)| Job { index, draft: draft.clone(), label: code.label.clone() });
        match groups.iter_mut().find(|(id, _)| id.is_some() && *id == queue) {
            Some((_, group)) => group.extend(jobs),
            None => groups.push((queue, jobs.collect())),
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| !group.is_empty()).collect()
}

/// Tests one kept code and notes how it came out.
async fn test(context: &Context, job: Job, sends: bool, is_quiet: bool) -> Result<Tested, KeepError> {
    let address = &job.draft.address;
    let store = &context.store;
    let found = if is_quiet {
        store.code_quietly(address, &job.label).await
    } else {
        store.code(address, Some(&job.label)).await
    };
    let (kept, code) = match found {
        Ok(found) => found,
        Err(error) => return Ending::of(error).map(|end| job.ended(end)),
    };
    if context.refused.is_refused(address, &code) {
        return Ok(job.ended(Ending::RefusedBefore));
    }
    let coded = DraftWithCode::kept(job.draft.clone(), code, kept);
    let plan = context.plan(&coded);
    let plan = if sends { plan.sending_to(address) } else { plan };
    let mut events = context.prober.run(&plan, &coded.code, None);
    let mut lines = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Event::Said(line) => lines.push(line),
            Event::Finished(report) => {
                context.remember(&coded, &report);
                let passes_over = is_quiet && report.failure().is_some_and(|(_, why)| why.cause.may_pass());
                let noted = if passes_over { Ok(()) } else { context.note_test(&coded, &report) };
                return Ok(Tested { lines, ..job.ended(Ending::Tested(report, noted)) });
            }
            _ => {}
        }
    }
    // A stream that ends without its last event was dropped.
    Ok(job.ended(Ending::Removed))
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::address::Address;
    use crate::storage::accounts::KeptCode;

    fn account(address: &str, provider: &str, labels: &[&str]) -> Account {
        let code = |label: &&str| KeptCode::new((*label).to_owned(), Timestamp::UNIX_EPOCH);
        Account {
            address: Address::parse(address).unwrap(),
            provider: Some(ProviderId(provider.to_owned())),
            mailbox: None,
            imap: None,
            smtp: None,
            pins: Vec::new(),
            codes: labels.iter().map(code).collect(),
        }
    }

    #[test]
    fn the_codes_of_one_account_wait_for_each_other() {
        let (catalogue, _) = Catalogue::load(None);
        let accounts = [
            account("a@gmail.com", "gmail", &["Laptop", "Phone"]),
            account("b@gmail.com", "gmail", &[""]),
            account("c@gmail.com", "gmail", &[]),
        ];
        let test_all = TestAll::of(&accounts, &catalogue);
        let sizes: Vec<usize> = test_all.groups.iter().map(Vec::len).collect();
        assert_eq!((sizes.as_slice(), test_all.len(), test_all.only()), (&[2, 1][..], 3, None));
        assert_eq!(
            test_all.all().last().map(|(draft, _)| draft.address.to_string()).as_deref(),
            Some("b@gmail.com")
        );
    }
}
