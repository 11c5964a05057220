//! `test`: what is kept, tested again. Several accounts at a time, and one at a time where the provider asks for it.

use futures_util::{StreamExt, stream};

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
use crate::vault::VaultError;

/// How many accounts are tested at a time: two connections each.
const AT_A_TIME: usize = 8;

/// One code to test.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Job {
    /// Where it stands in the list.
    place: usize,
    known: Known,
    label: String,
}

/// How one code's test came out.
struct Tested {
    place: usize,
    outcome: Outcome,
    status: Status,
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
    let mut all = Vec::new();
    while let Some(tested) = ends.next().await {
        all.extend(tested?);
    }
    all.sort_by_key(|tested| tested.place);
    let worst = [Status::Failed, Status::OutOfReach];
    let status = worst.into_iter().find(|status| all.iter().any(|tested| tested.status == *status));
    desk.document(&Outcomes { accounts: all.into_iter().map(|tested| tested.outcome).collect() })?;
    Ok(status.unwrap_or(Status::Passed))
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
    let mut places = 0..;
    for account in accounts {
        let known = Known::saved(account, catalogue);
        let queue = known.provider.as_ref().filter(|it| it.has(Quirk::OneConnection)).map(|it| it.id.clone());
        let jobs = account.codes.iter().zip(&mut places);
        let jobs = jobs.map(|(code, place)| Job { place, known: known.clone(), label: code.label.clone() });
        match groups.iter_mut().find(|(id, _)| id.is_some() && *id == queue) {
            Some((_, group)) => group.extend(jobs),
            None => groups.push((queue, jobs.collect())),
        }
    }
    groups.into_iter().map(|(_, group)| group).filter(|group| !group.is_empty()).collect()
}

/// Tests one kept code and notes how it came out. Every stage is said where it is the only one.
/// `None` where it was removed meanwhile.
async fn test(desk: &Desk, services: &Services, job: Job, is_alone: bool) -> Result<Option<Tested>, Stop> {
    let Job { place, known, label } = job;
    let code = match services.keeper.code(&known.address, Some(&label)).await {
        Ok((_, code)) => code,
        // That is this entry's own trouble; with every other fault the whole keychain is out of reach.
        Err(KeepError::Vault(error @ (VaultError::NotKept | VaultError::Unreadable))) => {
            let error = KeepError::Vault(error);
            say_end(desk, &known, &label, "cli-code-lost", None)?;
            let words = desk.locale.keep_error(&error);
            desk.say(&words)?;
            let outcome = Outcome::untested(&known, false).labelled(&label);
            let status = Status::OutOfReach;
            return Ok(Some(Tested { place, outcome: outcome.with_error(status, words), status }));
        }
        Err(KeepError::NotFound(_) | KeepError::NoSuchLabel(_)) => return Ok(None),
        Err(error) => return Err(desk.not_kept(&error)),
    };
    if services.refused.is_refused(&known.address, &code) {
        say_end(desk, &known, &label, "cli-refused-before", None)?;
        let outcome = Outcome::untested(&known, true).labelled(&label);
        return Ok(Some(Tested { place, outcome, status: Status::Failed }));
    }
    let coded = Coded { known, code, label };
    let report = match is_alone {
        true => follow(desk, services, &coded, None).await?,
        false => quietly(desk, services, &coded).await?,
    };
    let passed = report.passed();
    let noted = services.note_test(&coded, &report);
    let id = if passed { "cli-test-passed" } else { "cli-test-failed" };
    say_end(desk, &coded.known, &coded.label, id, Some(&report))?;
    say_failures(desk, &report, coded.known.provider.as_deref())?;
    let outcome = Outcome::of(&coded.known, &report, true, &desk.locale).labelled(&coded.label);
    let Err(error) = noted else {
        return Ok(Some(Tested { place, outcome, status: Status::of(passed) }));
    };
    // How the test came out counts for more than that it cannot be noted.
    let words = desk.locale.register_error(&error);
    desk.note(&words);
    let outcome = outcome.with_error(Status::OutOfReach, words);
    let status = if passed { Status::OutOfReach } else { Status::Failed };
    Ok(Some(Tested { place, outcome, status }))
}

async fn quietly(desk: &Desk, services: &Services, coded: &Coded) -> Result<Report, Stop> {
    let mut events = services.prober.run(&coded.plan(), &coded.code, None);
    while let Some(event) = events.next().await {
        if let Event::Finished(report) = event {
            services.remember(coded, &report);
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
    use jiff::Timestamp;

    use crate::accounts::KeptCode;
    use crate::address::Address;

    fn account(address: &str, provider: &str, labels: &[&str]) -> Account {
        let code = |label: &&str| KeptCode::new((*label).to_owned(), Timestamp::UNIX_EPOCH);
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
