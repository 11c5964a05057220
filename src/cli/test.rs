//! `test`: what is kept, tested again. Several accounts at a time, and one at a time where the provider asks for it.

use futures_util::{StreamExt, stream};
use jiff::Timestamp;

use super::args::TestArgs;
use super::desk::{Desk, Status, Stop};
use super::json::{Outcome, Outcomes};
use super::show::{follow, say_failures};
use crate::accounts::Account;
use crate::catalogue::{Catalogue, ProviderId, Quirk};
use crate::journey::{Coded, Known};
use crate::keeper::KeepError;
use crate::probe::{Event, Report};
use crate::services::Services;

/// How many accounts are tested at a time: two connections each.
const AT_A_TIME: usize = 8;

/// One code to test.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Job {
    known: Known,
    label: String,
}

/// `mailkey test`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(desk: &Desk, services: &Services, args: TestArgs) -> Result<Status, Stop> {
    let accounts = chosen(desk, services, &args)?;
    desk.tidy_up(&services.keeper).await?;
    if accounts.is_empty() {
        desk.say(&desk.locale.text("cli-nothing-kept"))?;
    }
    let groups = groups(&accounts, &services.catalogue);
    let is_alone = groups.iter().map(Vec::len).sum::<usize>() == 1;
    let one = |job: Job| async move { test(desk, services, job, is_alone).await };
    let lines = groups.into_iter().map(|group| Box::pin(stream::iter(group).then(one)));
    let mut ends = stream::iter(lines).flatten_unordered(AT_A_TIME);
    let mut outcomes = Vec::new();
    while let Some(outcome) = ends.next().await {
        outcomes.push(outcome?);
    }
    let passed = outcomes.iter().all(|outcome| outcome.passed);
    desk.document(&Outcomes { accounts: outcomes })?;
    Ok(Status::of(passed))
}

/// The accounts that were named, or all.
fn chosen(desk: &Desk, services: &Services, args: &TestArgs) -> Result<Vec<Account>, Stop> {
    if args.addresses.is_empty() {
        return services.keeper.accounts().map_err(|error| desk.no_register(&error));
    }
    let mut accounts: Vec<Account> = Vec::new();
    for text in &args.addresses {
        let address = desk.address(text)?;
        let account = services.keeper.account(&address).map_err(|error| desk.no_register(&error))?;
        let account = account.ok_or_else(|| desk.not_kept(&KeepError::NotFound(address)))?;
        if !accounts.contains(&account) {
            accounts.push(account);
        }
    }
    Ok(accounts)
}

/// Codes that are tested one after the other: those of one account, and all of a provider that takes one connection
/// at a time.
fn groups(accounts: &[Account], catalogue: &Catalogue) -> Vec<Vec<Job>> {
    let mut groups: Vec<(Option<ProviderId>, Vec<Job>)> = Vec::new();
    for account in accounts {
        let known = Known::saved(account, catalogue);
        let queue = known.provider.as_ref().filter(|it| it.has(Quirk::OneConnection)).map(|it| it.id.clone());
        let jobs = account.codes.iter().map(|code| Job { known: known.clone(), label: code.label.clone() });
        match groups.iter_mut().find(|(id, _)| id.is_some() && *id == queue) {
            Some((_, group)) => group.extend(jobs),
            None => groups.push((queue, jobs.collect())),
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| !group.is_empty()).collect()
}

/// Tests one kept code and notes how it came out. Every stage is said where it is the only one.
async fn test(desk: &Desk, services: &Services, job: Job, is_alone: bool) -> Result<Outcome, Stop> {
    let Job { known, label } = job;
    let kept = services.keeper.code(&known.address, Some(&label)).await;
    let (_, code) = kept.map_err(|error| desk.not_kept(&error))?;
    if services.refused.is_refused(&known.address, &code) {
        say_end(desk, &known, &label, "cli-refused-before", None)?;
        return Ok(Outcome::untested(&known, true).labelled(&label));
    }
    let coded = Coded { known, code, label };
    let report = match is_alone {
        true => follow(desk, services, &coded, None).await?,
        false => quietly(desk, services, &coded).await?,
    };
    let cause = report.failure().map(|(_, why)| why.cause);
    let (address, passed) = (&coded.known.address, report.passed());
    let noted = services.keeper.note_test(address, &coded.label, passed, cause, Timestamp::now());
    noted.map_err(|error| desk.no_register(&error))?;
    let id = if passed { "cli-test-passed" } else { "cli-test-failed" };
    say_end(desk, &coded.known, &coded.label, id, Some(&report))?;
    say_failures(desk, &report, coded.known.provider.as_deref())?;
    Ok(Outcome::of(&coded.known, &report, true, &desk.locale).labelled(&coded.label))
}

async fn quietly(desk: &Desk, services: &Services, coded: &Coded) -> Result<Report, Stop> {
    let mut events = services.prober.run(&coded.plan(), &coded.code, None);
    while let Some(event) = events.next().await {
        if let Event::Finished(report) = event {
            if report.is_refused() {
                services.refused.note(&coded.known.address, &coded.code);
            }
            return Ok(report);
        }
    }
    Err(Stop::Said(Status::Failed, desk.locale.text("cli-broke-off")))
}

fn say_end(desk: &Desk, known: &Known, label: &str, id: &str, report: Option<&Report>) -> Result<(), Stop> {
    let locale = &desk.locale;
    let name = match label {
        "" => known.address.to_string(),
        label => {
            let address = known.address.to_string();
            locale.with("cli-address-and-label", &[("address", address.into()), ("label", label.into())])
        }
    };
    let cause = report.and_then(Report::failure).map(|(_, why)| locale.cause(why.cause)).unwrap_or_default();
    let ms = report.map_or(0, |it| it.elapsed_ms).to_string();
    desk.say(&locale.with(id, &[("name", name.into()), ("ms", ms.into()), ("cause", cause.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::{CodeId, KeptCode};
    use crate::address::Address;

    fn account(address: &str, provider: &str, labels: &[&str]) -> Account {
        let code = |label: &&str| KeptCode {
            id: CodeId::random(),
            label: (*label).to_owned(),
            made: Timestamp::UNIX_EPOCH,
            last_passed: None,
            last_refused: None,
            last_test: None,
        };
        Account {
            address: Address::parse(address).unwrap(),
            provider: Some(ProviderId(provider.to_owned())),
            mailbox: None,
            imap: None,
            smtp: None,
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
        let sizes: Vec<usize> = groups(&accounts, &catalogue).iter().map(Vec::len).collect();
        assert_eq!(sizes, [2, 1]);
    }
}
