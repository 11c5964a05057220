//! `check`: the quiet check of what is kept, and the timer that makes it once a day.

use jiff::Timestamp;

use super::args::{CheckArgs, Daily};
use super::colour::Mark;
use super::json::{ChangeDocument, CheckDocument, SaidDocument, TimerDocument};
use super::output::{Output, Stop};
use super::passphrase;
use super::status::Status;
use crate::platform::notify;
use crate::platform::schedule::{self, Errand};
use crate::storage::settings::Settings;
use crate::work::context::Context;
use crate::work::upkeep::{self, Checked, Standing, Stopped};

/// `mailkey check`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(output: &Output, context: &Context, args: CheckArgs) -> Result<Status, Stop> {
    if let Some(daily) = args.daily {
        return timer(output, daily);
    }
    // The quiet check asks nobody: without a file with the passphrase, the encrypted file stays closed.
    if output.passphrase_file.is_some() {
        passphrase::open_vault(output, &context.store).await?;
    }
    if let Err(error) = context.store.reconcile().await {
        log::warn!("reconciling: {error}");
    }
    let after = Settings::load(&context.paths).remind_after.days();
    let checked = upkeep::check(context, after, args.when_due, Timestamp::now()).await;
    let checked = checked.map_err(|error| output.not_kept(&error))?;
    tell(output, &checked).await?;
    let changes = checked.changes.iter();
    output.document(&CheckDocument {
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
async fn tell(output: &Output, checked: &Checked) -> Result<(), Stop> {
    let changes = checked.changes.iter().map(|change| output.locale.change(change));
    let lines: Vec<String> =
        changes.chain(checked.said.iter().map(|said| output.locale.said(said))).collect();
    for change in &checked.changes {
        let now = output.locale.standing_now(change);
        let now = match change.now {
            Standing::Fine => output.marked(Mark::Passed, now),
            Standing::Refused | Standing::NeedsPerson => output.marked(Mark::Failed, now),
            _ => now,
        };
        output.say(&output.locale.change_to(change, now))?;
    }
    for line in &lines[checked.changes.len()..] {
        output.say(line)?;
    }
    match &checked.stopped {
        Some(Stopped::Vault(error)) => {
            let (what, _) = output.locale.vault_error(error);
            output.note(&output.locale.with("upkeep-vault", &[("what", what.into())]));
        }
        Some(Stopped::Offline) => output.note(&output.locale.text("upkeep-offline")),
        Some(Stopped::Refused) => output.note(&output.locale.text("upkeep-refused")),
        None => {}
    }
    if lines.is_empty() {
        return Ok(());
    }
    let is_good =
        checked.said.is_empty() && checked.changes.iter().all(|change| change.now == Standing::Fine);
    let title = output.locale.text(if is_good { "upkeep-title-good" } else { "upkeep-title" });
    let body = lines.join("\n");
    let shown = tokio::task::spawn_blocking(move || notify::show(&title, &body)).await;
    if !matches!(shown, Ok(Ok(()))) {
        log::info!("no notification could be shown");
    }
    Ok(())
}

fn timer(output: &Output, daily: Daily) -> Result<Status, Stop> {
    let fault = |error| Stop::Said(Status::OutOfReach, output.locale.schedule_error(&error));
    match daily {
        Daily::On => {
            let errand = Errand::of_this_program(output.passphrase_file.clone()).map_err(fault)?;
            schedule::switch_on(&errand).map_err(fault)?;
        }
        Daily::Off => schedule::switch_off().map_err(fault)?,
        Daily::Show => {}
    }
    let on = schedule::is_on();
    output.say(&output.locale.text(if on { "upkeep-daily-on" } else { "upkeep-daily-off" }))?;
    output.document(&TimerDocument { daily: on })?;
    Ok(Status::Passed)
}

fn word(stopped: &Stopped) -> &'static str {
    match stopped {
        Stopped::Refused => "refused",
        Stopped::Offline => "offline",
        Stopped::Vault(_) => "vault",
    }
}
