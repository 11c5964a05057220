//! `check`: the quiet check of what is kept, and the timer that makes it once a day.

use jiff::Timestamp;

use super::args::{CheckArgs, Daily};
use super::desk::{Desk, Status, Stop};
use super::json::{ChangeDocument, CheckDocument, SaidDocument, TimerDocument};
use super::passphrase;
use crate::platform::notify;
use crate::platform::schedule::{self, Errand};
use crate::storage::settings::Settings;
use crate::work::services::Services;
use crate::work::upkeep::{self, Checked, Standing, Stopped};

/// `mailkey check`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(desk: &Desk, services: &Services, args: CheckArgs) -> Result<Status, Stop> {
    if let Some(daily) = args.daily {
        return timer(desk, daily);
    }
    // The quiet check asks nobody: without a file with the passphrase, the encrypted file stays closed.
    if desk.passphrase_file.is_some() {
        passphrase::open_vault(desk, &services.keeper).await?;
    }
    if let Err(error) = services.keeper.reconcile().await {
        log::warn!("reconciling: {error}");
    }
    let after = Settings::load(&services.places.config).remind_after.days();
    let checked = upkeep::check(services, after, args.when_due, Timestamp::now()).await;
    let checked = checked.map_err(|error| desk.not_kept(&error))?;
    tell(desk, &checked).await?;
    let changes = checked.changes.iter();
    desk.document(&CheckDocument {
        due: checked.was_due,
        tested: checked.tested,
        stopped: checked.stopped.as_ref().map(word),
        next: checked.next,
        changes: changes
            .map(|it| ChangeDocument { address: &it.address, label: &it.label, now: it.now, cause: it.cause })
            .collect(),
        said: checked
            .said
            .iter()
            .map(|it| SaidDocument { address: &it.address, label: &it.label, words: &it.words })
            .collect(),
    })?;
    Ok(Status::of(checked.needy == 0))
}

/// Says what has changed: on standard output, and as a notification. Where nothing has, nothing is said.
async fn tell(desk: &Desk, checked: &Checked) -> Result<(), Stop> {
    let changes = checked.changes.iter().map(|change| desk.locale.change(change));
    let lines: Vec<String> = changes.chain(checked.said.iter().map(|said| desk.locale.said(said))).collect();
    for line in &lines {
        desk.say(line)?;
    }
    match &checked.stopped {
        Some(Stopped::Vault(error)) => {
            let (what, _) = desk.locale.vault_error(error);
            desk.note(&desk.locale.with("upkeep-vault", &[("what", what.into())]));
        }
        Some(Stopped::Offline) => desk.note(&desk.locale.text("upkeep-offline")),
        Some(Stopped::Refused) => desk.note(&desk.locale.text("upkeep-refused")),
        None => {}
    }
    if lines.is_empty() {
        return Ok(());
    }
    let is_good =
        checked.said.is_empty() && checked.changes.iter().all(|change| change.now == Standing::Fine);
    let title = desk.locale.text(if is_good { "upkeep-title-good" } else { "upkeep-title" });
    let body = lines.join("\n");
    let shown = tokio::task::spawn_blocking(move || notify::show(&title, &body)).await;
    if !matches!(shown, Ok(Ok(()))) {
        log::info!("no notification could be shown");
    }
    Ok(())
}

fn timer(desk: &Desk, daily: Daily) -> Result<Status, Stop> {
    let fault = |error| Stop::Said(Status::OutOfReach, desk.locale.schedule_error(&error));
    match daily {
        Daily::On => {
            let errand = Errand::of_this_program(desk.passphrase_file.clone()).map_err(fault)?;
            schedule::switch_on(&errand).map_err(fault)?;
        }
        Daily::Off => schedule::switch_off().map_err(fault)?,
        Daily::Show => {}
    }
    let on = schedule::is_on();
    desk.say(&desk.locale.text(if on { "upkeep-daily-on" } else { "upkeep-daily-off" }))?;
    desk.document(&TimerDocument { daily: on })?;
    Ok(Status::Passed)
}

fn word(stopped: &Stopped) -> &'static str {
    match stopped {
        Stopped::Refused => "refused",
        Stopped::Offline => "offline",
        Stopped::Vault(_) => "vault",
    }
}
