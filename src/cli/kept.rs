//! `code`, `list` and `remove`: what is kept, without contacting any server.

use std::io::IsTerminal;

use jiff::Timestamp;

use super::args::RemoveArgs;
use super::colour::Mark;
use super::console::{Console, is_yes};
use super::json::{List, Removed};
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::status::Status;
use crate::storage::accounts::{Account, KeptCode, VaultId};
use crate::work::account_store::{AccountStore, KeepError};
use crate::work::handoff;

/// `mailkey code`: the code alone on standard output.
///
/// # Errors
/// Whatever ends the command early.
pub async fn code(
    output: &Output,
    store: &AccountStore,
    address: &str,
    label: Option<String>,
) -> Result<Status, Stop> {
    let address = output.address(address)?;
    tidy_up(output, store).await?;
    let kept = output.patiently(store.code(&address, label.as_deref())).await;
    let (_, code) = kept.map_err(|error| output.not_kept(&error))?;
    output.print(code.expose())?;
    Ok(Status::Passed)
}

/// `mailkey list`.
///
/// # Errors
/// Whatever ends the command early.
pub fn list(output: &Output, store: &AccountStore) -> Result<Status, Stop> {
    let accounts = store.accounts().map_err(|error| output.no_register(&error))?;
    output.notices(store);
    if output.json {
        output.document(&List::of(&accounts))?;
        return Ok(Status::Passed);
    }
    if accounts.is_empty() {
        output.note(&output.locale.text("cli-nothing-kept"));
    }
    let now = Timestamp::now();
    for account in &accounts {
        output.say(&account.address.in_letters())?;
        for code in &account.codes {
            for line in code_lines(output, code, now) {
                output.say(&line)?;
            }
        }
    }
    Ok(Status::Passed)
}

/// `mailkey remove`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn remove(output: &Output, store: &AccountStore, args: RemoveArgs) -> Result<Status, Stop> {
    let address = output.address(&args.address)?;
    tidy_up(output, store).await?;
    let account = store.account(&address).map_err(|error| output.no_register(&error))?;
    let account = account.ok_or_else(|| output.not_kept(&KeepError::NotFound(address.clone())))?;
    let is_asked = std::io::stdin().is_terminal() && !args.yes;
    if is_asked && output.json {
        // A question would stand beside the document.
        return Err(Stop::Said(Status::Usage, output.locale.text("cli-remove-yes")));
    }
    if is_asked && !is_confirmed(output, &account, args.label.as_deref())? {
        output.say(&output.locale.text("cli-remove-stopped"))?;
        return Ok(Status::Failed);
    }
    let is_going = |code: &&KeptCode| args.label.as_deref().is_none_or(|label| code.label == label);
    let going: Vec<KeptCode> = account.codes.iter().filter(is_going).cloned().collect();
    let removed = output.patiently(store.remove(&address, args.label.as_deref())).await;
    let count = removed.map_err(|error| output.not_kept(&error))?;
    let args = [("address", address.in_letters().into()), ("count", count.into())];
    output.say(&output.locale.with("cli-removed", &args))?;
    if let Some(programs) = output.locale.holders(&going) {
        output.say(&output.locale.with("cli-removed-holders", &[("programs", programs.into())]))?;
    }
    output.document(&Removed {
        address: &address,
        labels: going.iter().map(|code| code.label.as_str()).collect(),
        account: going.len() == account.codes.len(),
        holders: handoff::holders(&going, None).iter().map(|holder| holder.name).collect(),
    })?;
    Ok(Status::Passed)
}

fn is_confirmed(output: &Output, account: &Account, label: Option<&str>) -> Result<bool, Stop> {
    let count = label.map_or(account.codes.len(), |_| 1);
    let args = [("address", account.address.in_letters().into()), ("count", count.into())];
    let answer = Console::open()?.ask(&output.locale.with("cli-remove-ask", &args))?;
    Ok(answer.is_some_and(|answer| is_yes(&answer)))
}

/// A code in lines: its label, age and state; then what it is used for and when it ends, where that is known.
pub fn code_lines(output: &Output, code: &KeptCode, now: Timestamp) -> Vec<String> {
    let locale = &output.locale;
    let label = locale.label(&code.label);
    let state = match &code.last_test {
        _ if code.vault == VaultId::Nowhere => locale.text("cli-code-not-here"),
        None => locale.text("cli-code-untested"),
        Some(test) if test.passed() => {
            let args = [("ago", locale.ago(test.at, now).into()), ("passed", output.passed().into())];
            locale.with("cli-code-passed", &args)
        }
        Some(test) => {
            let cause = test.cause().map(|cause| locale.cause(cause)).unwrap_or_default();
            let cause = output.marked(Mark::Failed, cause);
            locale
                .with("cli-code-failed", &[("ago", locale.ago(test.at, now).into()), ("cause", cause.into())])
        }
    };
    let age = locale.age(code.made, now);
    let args = [("label", label.into()), ("age", age.into()), ("state", state.into())];
    let mut lines = vec![locale.with("cli-code-line", &args)];
    // The other way it once was; how the last test came out stands above.
    let passed = code.last_test.as_ref().is_some_and(|test| test.passed());
    let other = if passed { code.last_refused } else { code.last_passed };
    if let Some(then) = other {
        let id = if passed { "cli-code-once-refused" } else { "cli-code-once-passed" };
        lines.push(locale.with(id, &[("ago", locale.ago(then, now).into())]));
    }
    if !code.used_in.is_empty() {
        let programs = code.used_in.join(&locale.text("list-joint"));
        lines.push(locale.with("cli-code-used-in", &[("programs", programs.into())]));
    }
    let outdated: Vec<&str> = handoff::to_update(code).collect();
    if !outdated.is_empty() {
        let programs = outdated.join(&locale.text("list-joint"));
        lines.push(locale.with("cli-code-outdated", &[("programs", programs.into())]));
    }
    if let Some(expires) = code.expires {
        let id = if expires <= now { "cli-code-expired" } else { "cli-code-expires" };
        lines.push(locale.with(id, &[("day", locale.day(expires).into())]));
    }
    lines
}
