//! `try`, `add` and `reset`: a new code is tested, and kept only if it passes.

use super::aim::{Aim, aim, trusting};
use super::args::{AddArgs, ResetArgs, TryArgs};
use super::console::read_code;
use super::desk::{Desk, Status, Stop};
use super::json::Outcome;
use super::show::{How, follow, numbered, say_failures};
use crate::mail::probe::Report;
use crate::model::address::Address;
use crate::model::catalogue::{OldCode, Provider};
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::VaultInfo;
use crate::work::journey::{Coded, Journey, Known};
use crate::work::keeper::{KeepError, NewCode, the_code};
use crate::work::services::Services;

/// `mailkey try`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn try_code(desk: &Desk, services: &Services, args: TryArgs) -> Result<Status, Stop> {
    let address = desk.address(&args.address)?;
    let known = match aim(desk, services, &address, &args.place).await? {
        Aim::Test(known) => known,
        Aim::Ended(provider) => return say_ended(desk, &address, &provider),
    };
    let known = trusting(desk, services, known, &args.trust)?;
    let how = How::new(desk, &args.how)?;
    let code = read_code(desk, &known, args.code.as_it_is)?;
    let coded = Coded::new(known, code, String::new());
    let report = follow(desk, services, &coded, &how, None).await?;
    let adviser = coded.known.adviser(&report, &services.catalogue);
    say_failures(desk, &report, &coded.known, adviser.as_deref())?;
    if report.passed() {
        desk.say(&desk.locale.text("cli-tried"))?;
    }
    desk.document(&Outcome::of(&coded.known, &report, false, adviser.as_deref(), &desk.locale))?;
    Ok(Status::of(report.passed()))
}

/// `mailkey add`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn add(desk: &Desk, services: &Services, args: AddArgs) -> Result<Status, Stop> {
    let address = desk.address(&args.address)?;
    let label = desk.label(args.label.as_deref().unwrap_or_default())?;
    let known = match aim(desk, services, &address, &args.place).await? {
        Aim::Test(known) => known,
        Aim::Ended(provider) => return say_ended(desk, &address, &provider),
    };
    let known = trusting(desk, services, known, &args.trust)?;
    let vault = ready(desk, services).await?;
    let replaces = replaces(desk, services, &known.address, &label)?;
    if replaces {
        desk.note(&desk.locale.text(if args.untested { "cli-replaces-untested" } else { "cli-replaces" }));
    }
    let how = How::new(desk, &args.how)?;
    // What is kept untested is not sent.
    let code = read_code(desk, &known, args.code.as_it_is || args.untested)?;
    let coded = Coded::new(known, code, label);
    if args.untested {
        keep(desk, services, &coded, None).await?;
        desk.say(&kept_line(desk, &coded, &vault, "cli-kept-untested"))?;
        desk.document(&Outcome::untested(&coded.known, true))?;
        return Ok(Status::Passed);
    }
    test_and_keep(desk, services, &coded, &vault, &how, replaces).await
}

/// `mailkey reset`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn reset(desk: &Desk, services: &Services, args: ResetArgs) -> Result<Status, Stop> {
    let address = desk.address(&args.address)?;
    let account = services.keeper.account(&address).map_err(|error| desk.no_register(&error))?;
    let account = account.ok_or_else(|| desk.not_kept(&KeepError::NotFound(address)))?;
    let label = the_label(&account, args.label).map_err(|error| desk.not_kept(&error))?;
    let known = Known::saved(&account, &services.catalogue);
    let known = trusting(desk, services, known, &args.trust)?;
    let vault = ready(desk, services).await?;
    let how = How::new(desk, &args.how)?;
    say_guide(desk, &known);
    let code = read_code(desk, &known, args.code.as_it_is)?;
    test_and_keep(desk, services, &Coded::new(known, code, label), &vault, &how, true).await
}

/// Makes sure that a code could be kept, before anybody is asked for one.
///
/// # Errors
/// When vault or register are out of reach.
pub async fn ready(desk: &Desk, services: &Services) -> Result<VaultInfo, Stop> {
    desk.tidy_up(&services.keeper).await?;
    services.keeper.vault().unlock().await.map_err(|error| desk.not_kept(&error.into()))
}

/// Whether a code is kept under this label already.
///
/// # Errors
/// The register's.
pub fn replaces(desk: &Desk, services: &Services, address: &Address, label: &str) -> Result<bool, Stop> {
    let account = services.keeper.account(address).map_err(|error| desk.no_register(&error))?;
    Ok(account.is_some_and(|account| account.code(label).is_some()))
}

/// Keeps a code. With the report of a test that it passed, it is kept as tested.
///
/// # Errors
/// When vault or register are out of reach; what was kept before stays.
pub async fn keep(
    desk: &Desk,
    services: &Services,
    coded: &Coded,
    passed: Option<&Report>,
) -> Result<Account, Stop> {
    let new = NewCode::of(coded, passed);
    services.keeper.keep(new).await.map_err(|error| desk.not_kept(&error))
}

/// Where a code was kept, in a sentence.
pub fn kept_line(desk: &Desk, coded: &Coded, vault: &VaultInfo, id: &str) -> String {
    let name = desk.locale.keychain_name(&vault.name);
    let address = coded.known.address.in_letters();
    let kept = desk.with_kind(&coded.known, id, &[("address", address.into()), ("vault", name.into())]);
    let labelled = || desk.locale.with("cli-labelled", &[("label", coded.label.as_str().into())]);
    let parts: Vec<String> = std::iter::once(kept).chain((!coded.label.is_empty()).then(labelled)).collect();
    desk.locale.join(&parts)
}

async fn test_and_keep(
    desk: &Desk,
    services: &Services,
    coded: &Coded,
    vault: &VaultInfo,
    how: &How,
    replaces: bool,
) -> Result<Status, Stop> {
    let report = follow(desk, services, coded, how, None).await?;
    let adviser = coded.known.adviser(&report, &services.catalogue);
    say_failures(desk, &report, &coded.known, adviser.as_deref())?;
    let passed = report.passed();
    if passed {
        let ending = ended_by(desk, services, &coded.known, &coded.label)?;
        keep(desk, services, coded, Some(&report)).await?;
        desk.say(&kept_line(desk, coded, vault, "cli-kept"))?;
        if replaces {
            say_after_reset(desk, &coded.known, &ending)?;
        }
    } else {
        desk.say(&desk.locale.text(if replaces { "cli-old-stays" } else { "cli-not-kept" }))?;
    }
    desk.document(&Outcome::of(&coded.known, &report, passed, adviser.as_deref(), &desk.locale))?;
    Ok(Status::of(passed))
}

/// What to do about the code that was replaced, and which programs held it.
///
/// # Errors
/// When standard output is closed.
pub fn say_after_reset(desk: &Desk, known: &Known, ended: &[KeptCode]) -> Result<(), Stop> {
    desk.say(&desk.locale.text(after_reset(known.provider.as_deref())))?;
    match desk.locale.holders(ended) {
        Some(programs) => desk.say(&desk.locale.with("cli-holders", &[("programs", programs.into())])),
        None => Ok(()),
    }
}

/// The kept codes that a new one with this label ends.
///
/// # Errors
/// The register's.
pub fn ended_by(desk: &Desk, services: &Services, known: &Known, label: &str) -> Result<Vec<KeptCode>, Stop> {
    let account = services.keeper.account(&known.address).map_err(|error| desk.no_register(&error))?;
    Ok(account.iter().flat_map(|it| known.ended_by(it, label)).cloned().collect())
}

fn after_reset(provider: Option<&Provider>) -> &'static str {
    match provider.and_then(|it| it.reset.as_ref()).map(|reset| reset.old_code_dies) {
        Some(OldCode::WhenReplaced) => "cli-old-is-dead",
        Some(OldCode::WhenDeleted) => "cli-delete-old",
        Some(OldCode::Unknown) | None => "cli-old-unknown",
    }
}

/// The label that is meant: the one that was named, else that of the account's only code.
pub fn the_label(account: &Account, label: Option<String>) -> Result<String, KeepError> {
    the_code(account, label.as_deref()).map(|code| code.label.clone())
}

/// Says how the provider makes a new code, to somebody who sits at a terminal.
fn say_guide(desk: &Desk, known: &Known) {
    use std::io::IsTerminal;
    let Some(guide) = known.guide(Journey::Reset).filter(|_| std::io::stdin().is_terminal()) else {
        return;
    };
    let page = guide.page_for(&known.address.to_string());
    desk.note(&desk.locale.with("cli-guide-page", &[("page", page.into())]));
    let steps = guide.steps.iter().map(|step| step.action.get(desk.locale.tag()));
    for line in numbered(desk, steps) {
        desk.note(&line);
    }
}

fn say_ended(desk: &Desk, address: &Address, provider: &Provider) -> Result<Status, Stop> {
    say_no_code(desk, provider)?;
    desk.document(&Outcome::ended(address, provider, &desk.locale))?;
    Ok(Status::Failed)
}

/// Says that a provider takes no code, and what to do instead.
///
/// # Errors
/// When standard output is closed.
pub fn say_no_code(desk: &Desk, provider: &Provider) -> Result<(), Stop> {
    let tag = desk.locale.tag();
    desk.say(&desk.locale.with("cli-no-code", &[("provider", provider.name.get(tag).into())]))?;
    desk.say(provider.summary.get(tag))?;
    desk.say(&desk.locale.text("cli-instead"))?;
    for line in numbered(desk, provider.instead.iter().map(|sentence| sentence.get(tag))) {
        desk.say(&line)?;
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
