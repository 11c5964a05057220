//! `describe`: what a kept code is for.

use jiff::Timestamp;

use super::args::DescribeArgs;
use super::check::the_label;
use super::json::{Described, SavedCode};
use super::kept::code_lines;
use super::opening::tidy_up;
use super::output::{Output, Stop};
use super::status::Status;
use crate::work::account_store::{AccountStore, KeepError};
use crate::work::upkeep::end_of;

/// The most programs that a code is said to be used in.
const MOST_PROGRAMS: usize = 20;

/// `mailkey describe`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(output: &Output, store: &AccountStore, args: DescribeArgs) -> Result<Status, Stop> {
    let address = output.address(&args.address)?;
    let expires = args.expires.as_deref().map(|text| day(output, text)).transpose()?;
    let new_label = args.new_label.as_deref().map(|text| output.label(text)).transpose()?;
    let programs: Vec<String> =
        args.used_in.iter().map(|text| output.label(text)).collect::<Result<_, _>>()?;
    if programs.len() > MOST_PROGRAMS {
        return Err(Stop::Said(
            Status::Usage,
            output.locale.with("cli-too-many-programs", &[("most", MOST_PROGRAMS.into())]),
        ));
    }
    let account = store.account(&address).map_err(|error| output.no_register(&error))?;
    let account = account.ok_or_else(|| output.not_kept(&KeepError::NotFound(address.clone())))?;
    let mut label = the_label(&account, args.label).map_err(|error| output.not_kept(&error))?;
    let fault = |error: KeepError| output.not_kept(&error);
    if let Some(new) = new_label {
        tidy_up(output, store).await?;
        store.rename(&address, &label, &new).await.map_err(fault)?;
        label = new;
    }
    if args.used_nowhere || !programs.is_empty() {
        store.set_used_in(&address, &label, &programs).map_err(fault)?;
    }
    for program in &args.updated {
        store.note_use(&address, &label, &output.label(program)?).map_err(fault)?;
    }
    if let Some(expires) = expires {
        store.set_expires(&address, &label, expires).map_err(fault)?;
    }
    let account = store.account(&address).map_err(|error| output.no_register(&error))?;
    output.say(&address.in_letters())?;
    for code in account.iter().flat_map(|it| &it.codes).filter(|code| code.label == label) {
        for line in code_lines(output, code, Timestamp::now()) {
            output.say(&line)?;
        }
        output.document(&Described { address: &address, code: SavedCode::of(code) })?;
    }
    Ok(Status::Passed)
}

/// The end of a day of this place; `None` for "never".
fn day(output: &Output, text: &str) -> Result<Option<Timestamp>, Stop> {
    if text.eq_ignore_ascii_case("never") {
        return Ok(None);
    }
    match end_of(text) {
        Some(end) => Ok(Some(end)),
        None => {
            let shown: String = text.chars().filter(|c| !c.is_control()).collect();
            Err(Stop::Said(Status::Usage, output.locale.with("cli-bad-date", &[("text", shown.into())])))
        }
    }
}
