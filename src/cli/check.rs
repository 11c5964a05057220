//! `try`, `add` and `reset`: a new code is tested, and kept only if it passes.

use super::args::{AddArgs, ResetArgs, TryArgs};
use super::console::read_code;
use super::handoff::HandOff;
use super::json::Outcome;
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::show::{TestOptions, follow, numbered, say_failures};
use super::status::Status;
use super::target::{Target, find_target, trusting};
use crate::mail::probe::Report;
use crate::model::address::Address;
use crate::model::catalogue::Provider;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::VaultInfo;
use crate::work::account_store::{KeepError, NewCode, the_code};
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode};

/// `mailkey try`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn try_code(output: &Output, context: &Context, args: TryArgs) -> Result<Status, Stop> {
    let address = output.address(&args.address)?;
    let draft = match find_target(output, context, &address, &args.server).await? {
        Target::Test(draft) => draft,
        Target::Ended(provider) => return say_ended(output, &address, &provider),
    };
    let draft = trusting(output, context, draft, &args.trust)?;
    let how = TestOptions::new(output, &args.how)?;
    let code = read_code(output, &draft, args.code.as_it_is)?;
    let coded = DraftWithCode::new(draft, code, String::new());
    let report = follow(output, context, &coded, &how, None).await?;
    let adviser = coded.draft.adviser(&report, &context.catalogue);
    say_failures(output, &report, &coded.draft, adviser.as_deref())?;
    if report.passed() {
        output.say(&output.locale.text("cli-tried"))?;
    }
    output.document(&Outcome::of(&coded.draft, &report, false, adviser.as_deref(), &output.locale))?;
    Ok(Status::of(report.passed()))
}

/// `mailkey add`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn add(output: &Output, context: &Context, args: AddArgs) -> Result<Status, Stop> {
    let address = output.address(&args.address)?;
    let label = output.label(args.label.as_deref().unwrap_or_default())?;
    let draft = match find_target(output, context, &address, &args.server).await? {
        Target::Test(draft) => draft,
        Target::Ended(provider) => return say_ended(output, &address, &provider),
    };
    let draft = trusting(output, context, draft, &args.trust)?;
    let vault = ready(output, context).await?;
    let replaces = replaces(output, context, &draft.address, &label)?;
    if replaces {
        output.note(&output.locale.text(if args.untested {
            "cli-replaces-untested"
        } else {
            "cli-replaces"
        }));
    }
    let how = TestOptions::new(output, &args.how)?;
    // What is kept untested is not sent.
    let code = read_code(output, &draft, args.code.as_it_is || args.untested)?;
    let coded = DraftWithCode::new(draft, code, label);
    if args.untested {
        keep(output, context, &coded, None).await?;
        output.say(&kept_line(output, &coded, &vault, "cli-kept-untested"))?;
        output.document(&Outcome::untested(&coded.draft, true))?;
        return Ok(Status::Passed);
    }
    test_and_keep(output, context, &coded, &vault, &how, replaces).await
}

/// `mailkey reset`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn reset(output: &Output, context: &Context, args: ResetArgs) -> Result<Status, Stop> {
    let address = output.address(&args.address)?;
    let account = context.store.account(&address).map_err(|error| output.no_register(&error))?;
    let account = account.ok_or_else(|| output.not_kept(&KeepError::NotFound(address)))?;
    let label = the_label(&account, args.label).map_err(|error| output.not_kept(&error))?;
    let draft = Draft::saved(&account, &context.catalogue);
    let draft = trusting(output, context, draft, &args.trust)?;
    let vault = ready(output, context).await?;
    let how = TestOptions::new(output, &args.how)?;
    say_guide(output, &draft);
    let code = read_code(output, &draft, args.code.as_it_is)?;
    test_and_keep(output, context, &DraftWithCode::new(draft, code, label), &vault, &how, true).await
}

/// Makes sure that a code could be kept, before anybody is asked for one.
///
/// # Errors
/// When vault or register are out of reach.
pub async fn ready(output: &Output, context: &Context) -> Result<VaultInfo, Stop> {
    tidy_up(output, &context.store).await?;
    output.patiently(context.store.vault().unlock()).await.map_err(|error| output.not_kept(&error.into()))
}

/// Whether a code is kept under this label already.
///
/// # Errors
/// The register's.
pub fn replaces(output: &Output, context: &Context, address: &Address, label: &str) -> Result<bool, Stop> {
    let account = context.store.account(address).map_err(|error| output.no_register(&error))?;
    Ok(account.is_some_and(|account| account.code(label).is_some()))
}

/// Keeps a code. With the report of a test that it passed, it is kept as tested.
///
/// # Errors
/// When vault or register are out of reach; what was kept before stays.
pub async fn keep(
    output: &Output,
    context: &Context,
    coded: &DraftWithCode,
    passed: Option<&Report>,
) -> Result<Account, Stop> {
    let new = NewCode::of(coded, passed);
    context.store.keep(new).await.map_err(|error| output.not_kept(&error))
}

/// Where a code was kept, in a sentence.
pub fn kept_line(output: &Output, coded: &DraftWithCode, vault: &VaultInfo, id: &str) -> String {
    let name = output.locale.keychain_name(&vault.name);
    let address = coded.draft.address.in_letters();
    let kept = output.with_kind(&coded.draft, id, &[("address", address.into()), ("vault", name.into())]);
    let labelled = || output.locale.with("cli-labelled", &[("label", coded.label.as_str().into())]);
    let parts: Vec<String> = std::iter::once(kept).chain((!coded.label.is_empty()).then(labelled)).collect();
    output.locale.join(&parts)
}

async fn test_and_keep(
    output: &Output,
    context: &Context,
    coded: &DraftWithCode,
    vault: &VaultInfo,
    how: &TestOptions,
    replaces: bool,
) -> Result<Status, Stop> {
    let report = follow(output, context, coded, how, None).await?;
    let adviser = coded.draft.adviser(&report, &context.catalogue);
    say_failures(output, &report, &coded.draft, adviser.as_deref())?;
    let passed = report.passed();
    if passed {
        let ending = ended_by(output, context, &coded.draft, &coded.label)?;
        let account = keep(output, context, coded, Some(&report)).await?;
        output.say(&kept_line(output, coded, vault, "cli-kept"))?;
        if replaces {
            hand_off(output, context, coded, &account, vault).say_after_reset(&ending)?;
        }
    } else {
        output.say(&output.locale.text(if replaces { "cli-old-stays" } else { "cli-not-kept" }))?;
    }
    output.document(&Outcome::of(&coded.draft, &report, passed, adviser.as_deref(), &output.locale))?;
    Ok(Status::of(passed))
}

/// The way from a kept code to mail programs.
fn hand_off<'a>(
    output: &'a Output,
    context: &'a Context,
    coded: &'a DraftWithCode,
    account: &'a Account,
    vault: &VaultInfo,
) -> HandOff<'a> {
    let provider = coded.draft.provider.as_deref();
    HandOff { output, store: &context.store, account, label: &coded.label, vault: vault.kind, provider }
}

/// The kept codes that a new one with this label ends.
///
/// # Errors
/// The register's.
pub fn ended_by(
    output: &Output,
    context: &Context,
    draft: &Draft,
    label: &str,
) -> Result<Vec<KeptCode>, Stop> {
    let account = context.store.account(&draft.address).map_err(|error| output.no_register(&error))?;
    Ok(account.iter().flat_map(|it| draft.ended_by(it, label)).cloned().collect())
}

/// The label that is meant: the one that was named, else that of the account's only code.
pub fn the_label(account: &Account, label: Option<String>) -> Result<String, KeepError> {
    the_code(account, label.as_deref()).map(|code| code.label.clone())
}

/// Says how the provider makes a new code, to somebody who sits at a terminal.
fn say_guide(output: &Output, draft: &Draft) {
    use std::io::IsTerminal;
    let Some(guide) = draft.reset_guide().filter(|_| std::io::stdin().is_terminal()) else {
        return;
    };
    let page = guide.page_for(&draft.address.to_string());
    output.note(&output.locale.with("cli-guide-page", &[("page", page.into())]));
    // What comes later is said once the new code has passed.
    let steps = guide.steps.iter().filter(|step| !step.later).map(|step| output.locale.step(step));
    for line in numbered(output, steps) {
        output.note(&line);
    }
}

fn say_ended(output: &Output, address: &Address, provider: &Provider) -> Result<Status, Stop> {
    say_no_code(output, provider)?;
    output.document(&Outcome::ended(address, provider, &output.locale))?;
    Ok(Status::Failed)
}

/// Says that a provider takes no code, and what to do instead.
///
/// # Errors
/// When standard output is closed.
pub fn say_no_code(output: &Output, provider: &Provider) -> Result<(), Stop> {
    let tag = output.locale.tag();
    output.say(&output.locale.with("cli-no-code", &[("provider", provider.name.get(tag).into())]))?;
    output.say(provider.summary.get(tag))?;
    output.say(&output.locale.text("cli-instead"))?;
    for line in numbered(output, provider.instead.iter().map(|sentence| sentence.get(tag))) {
        output.say(&line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::storage::accounts::KeptCode;

    fn labelled(labels: &[&str]) -> Account {
        let code = |label: &&str| KeptCode::new((*label).to_owned(), Timestamp::UNIX_EPOCH);
        Account {
            address: Address::parse("me@qq.com").unwrap(),
            provider: None,
            mailbox: None,
            imap: None,
            smtp: None,
            pins: Vec::new(),
            codes: labels.iter().map(code).collect(),
        }
    }

    #[test]
    fn the_only_code_needs_no_label() {
        assert_eq!(the_label(&labelled(&["Laptop"]), None), Ok("Laptop".to_owned()));
        let two = labelled(&["Laptop", "Phone"]);
        assert_eq!(the_label(&two, Some("Phone".into())), Ok("Phone".to_owned()));
        assert_eq!(the_label(&two, Some("TV".into())), Err(KeepError::NoSuchLabel("TV".into())));
        assert!(matches!(the_label(&two, None), Err(KeepError::Ambiguous(labels)) if labels.len() == 2));
        assert!(matches!(the_label(&labelled(&[]), None), Err(KeepError::NotFound(_))));
    }
}
