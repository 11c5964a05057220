//! `test`: what is kept, tested again.

use futures_util::StreamExt;

use super::args::TestArgs;
use super::colour::Mark;
use super::json::{Outcome, Outcomes};
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::show::{TestOptions, follow, say_failures};
use super::status::Status;
use crate::mail::probe::Report;
use crate::storage::accounts::Account;
use crate::work::account_store::KeepError;
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode};
use crate::work::test_all::{Ending, TestAll, Tested};

/// The most accounts that the summary names.
const MOST_NAMED: usize = 20;

/// `mailkey test`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(output: &Output, context: &Context, args: TestArgs) -> Result<Status, Stop> {
    let accounts = chosen(output, context, &args)?;
    tidy_up(output, &context.store).await?;
    let how = TestOptions::new(output, &args.how)?;
    let test_all = TestAll::of(&accounts, &context.catalogue).sending(how.send);
    let test_all = if args.addresses.is_empty() { test_all } else { test_all.asked_for_each() };
    if test_all.is_empty() {
        output.say(&output.locale.text("cli-nothing-kept"))?;
    }
    let ends = match test_all.only() {
        Some((draft, label)) => {
            let (draft, label) = (draft.clone(), label.to_owned());
            alone(output, context, draft, label, &how).await?.into_iter().collect()
        }
        None => all(output, context, test_all, &how).await?,
    };
    let worst = [Status::Failed, Status::OutOfReach];
    let status = worst.into_iter().find(|status| ends.iter().any(|ended| ended.status == *status));
    output.document(&Outcomes { accounts: ends.into_iter().map(|ended| ended.outcome).collect() })?;
    Ok(status.unwrap_or(Status::Passed))
}

/// What is told of one code.
struct Ended {
    outcome: Outcome,
    status: Status,
}

/// The accounts that were named, or all.
fn chosen(output: &Output, context: &Context, args: &TestArgs) -> Result<Vec<Account>, Stop> {
    if args.addresses.is_empty() {
        return context.store.accounts().map_err(|error| output.no_register(&error));
    }
    let mut accounts: Vec<Account> = Vec::new();
    for text in &args.addresses {
        let address = output.address(text)?;
        let account = context.store.account(&address).map_err(|error| output.no_register(&error))?;
        let account = account.ok_or_else(|| output.not_kept(&KeepError::NotFound(address)))?;
        if !accounts.contains(&account) {
            accounts.push(account);
        }
    }
    Ok(accounts)
}

/// Tests the only code there is and says every stage. `None` where it was removed meanwhile.
async fn alone(
    output: &Output,
    context: &Context,
    draft: Draft,
    label: String,
    how: &TestOptions,
) -> Result<Option<Ended>, Stop> {
    let end = match context.store.code(&draft.address, Some(&label)).await {
        Ok((_, code)) if context.refused.is_refused(&draft.address, &code) => Ending::RefusedBefore,
        Ok((kept, code)) => {
            let coded = DraftWithCode::kept(draft.clone(), code, kept);
            let report = follow(output, context, &coded, how, None).await?;
            let noted = context.note_test(&coded, &report);
            Ending::Tested(report, noted)
        }
        Err(error) => Ending::of(error).map_err(|error| output.not_kept(&error))?,
    };
    told(output, context, &Tested { index: 0, draft, label, end, lines: Vec::new() }, "")
}

/// Tests several side by side, and stops at an interrupt: what has been tested then is told.
async fn all(
    output: &Output,
    context: &Context,
    test_all: TestAll,
    how: &TestOptions,
) -> Result<Vec<Ended>, Stop> {
    let codes = test_all.all();
    let mut tests = test_all.run(context);
    let mut interrupt = Box::pin(tokio::signal::ctrl_c());
    let mut ends: Vec<Option<Ended>> = codes.iter().map(|_| None).collect();
    let (mut needy, mut passed, mut over) = (Vec::new(), 0, 0);
    let mut is_stopped = false;
    loop {
        let next = tokio::select! {
            // The interrupt first: it is listened for before anything is sent.
            biased;
            Ok(()) = &mut interrupt => {
                is_stopped = true;
                None
            }
            next = tests.next() => next,
        };
        let Some(tested) = next else { break };
        let tested = tested.map_err(|error| output.not_kept(&error))?;
        over += 1;
        if let Some(transcript) = &how.transcript {
            transcript.block(&format!("{over}"), &tested.lines);
        }
        passed += usize::from(tested.passed());
        if tested.needs_a_person() {
            needy.push(name(output, &tested.draft, &tested.label));
        }
        let index = tested.index;
        if let (Some(ended), Some(slot)) =
            (told(output, context, &tested, &format!("{over}/{} ", codes.len()))?, ends.get_mut(index))
        {
            *slot = Some(ended);
        }
    }
    // Their sockets close here, before the summary.
    drop(tests);
    if is_stopped {
        for ((draft, label), slot) in codes.iter().zip(&mut ends).filter(|(_, slot)| slot.is_none()) {
            let words = output.locale.text("cli-test-stopped");
            let outcome = Outcome::untested(draft, true).labelled(label).with_error(Status::Failed, words);
            *slot = Some(Ended { outcome, status: Status::Failed });
        }
    }
    summary(output, passed, codes.len(), over, &needy)?;
    Ok(ends.into_iter().flatten().collect())
}

/// How many work, and who needs a person.
fn summary(output: &Output, passed: usize, all: usize, over: usize, needy: &[String]) -> Result<(), Stop> {
    let count = |count: usize| count.into();
    output.say("")?;
    output.say(&output.locale.with("cli-round-passed", &[("passed", count(passed)), ("all", count(all))]))?;
    if over < all {
        output.say(&output.locale.with("cli-round-left", &[("count", count(all - over))]))?;
    }
    if needy.is_empty() {
        return Ok(());
    }
    output.say(&output.locale.with("cli-round-needs-you", &[("count", count(needy.len()))]))?;
    for name in needy.iter().take(MOST_NAMED) {
        output.say(&format!("  {name}"))?;
    }
    Ok(())
}

/// Says how one code's test came out. `None` where it was removed meanwhile.
fn told(output: &Output, context: &Context, tested: &Tested, progress: &str) -> Result<Option<Ended>, Stop> {
    let Tested { draft, label, .. } = tested;
    let untested = || Outcome::untested(draft, true).labelled(label);
    let say = |id, report| say_end(output, progress, &name(output, draft, label), id, report);
    match &tested.end {
        Ending::Removed => Ok(None),
        Ending::Skipped => {
            say("cli-test-spared", None)?;
            let words = output.locale.text("cli-spared");
            let outcome = untested().with_error(Status::Failed, words);
            Ok(Some(Ended { outcome, status: Status::Failed }))
        }
        Ending::RefusedBefore => {
            say("cli-refused-before", None)?;
            Ok(Some(Ended { outcome: untested(), status: Status::Failed }))
        }
        Ending::Unavailable(error) => {
            say("cli-code-lost", None)?;
            let words = output.locale.keep_error(error);
            output.say(&words)?;
            let status = Status::OutOfReach;
            let outcome = Outcome::untested(draft, false).labelled(label).with_error(status, words);
            Ok(Some(Ended { outcome, status }))
        }
        Ending::Tested(report, noted) => {
            let passed = report.passed();
            say(if passed { "cli-test-passed" } else { "cli-test-failed" }, Some(report))?;
            let adviser = draft.adviser(report, &context.catalogue);
            say_failures(output, report, draft, adviser.as_deref())?;
            let outcome =
                Outcome::of(draft, report, true, adviser.as_deref(), &output.locale).labelled(label);
            let Err(error) = noted else {
                return Ok(Some(Ended { outcome, status: Status::of(passed) }));
            };
            // How the test came out counts for more than that it cannot be noted.
            let words = output.locale.register_error(error);
            output.note(&words);
            let outcome = outcome.with_error(Status::OutOfReach, words);
            let status = if passed { Status::OutOfReach } else { Status::Failed };
            Ok(Some(Ended { outcome, status }))
        }
    }
}

/// An account, with the label where there is one.
fn name(output: &Output, draft: &Draft, label: &str) -> String {
    let address = draft.address.in_letters();
    match label {
        "" => address,
        label => output
            .locale
            .with("cli-address-and-label", &[("address", address.into()), ("label", label.into())]),
    }
}

fn say_end(
    output: &Output,
    progress: &str,
    name: &str,
    id: &str,
    report: Option<&Report>,
) -> Result<(), Stop> {
    let locale = &output.locale;
    let cause = report.and_then(Report::failure).map(|(_, why)| locale.cause(why.cause)).unwrap_or_default();
    let ms = report.map_or(0, |it| it.elapsed_ms).to_string();
    let args = [
        ("name", name.into()),
        ("ms", ms.into()),
        ("cause", output.marked(Mark::Failed, cause).into()),
        ("passed", output.passed().into()),
    ];
    let words = locale.with(id, &args);
    output.say(&format!("{progress}{words}"))
}
