//! `export`: what a mail program takes as an account.

use std::path::Path;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::args::ExportArgs;
use super::detect;
use super::output::{Output, Stop};
use super::status::Status;
use crate::locale::Locale;
use crate::model::catalogue::Provider;
use crate::model::code::Code;
use crate::platform::files::{self, FileFault};
use crate::platform::paths::{self, Paths};
use crate::storage::accounts::{Account, VaultId};
use crate::storage::vault::VaultKind;
use crate::work::account_store::{AccountStore, KeepError, the_code};
use crate::work::handoff::{self, CannotExport, Entry, FORMATS, Format, Given, Takes};

/// The answer of `export` without a format.
#[derive(Serialize)]
struct Formats {
    formats: Vec<Listed>,
}

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    program: &'static str,
    receives: bool,
    sends: bool,
    holds_code: bool,
    /// "command", "code", "either", "each", "dialog" or "bus".
    takes: &'static str,
    platforms: Vec<String>,
}

/// `mailkey export`.
///
/// # Errors
/// Whatever ends the command early.
pub async fn run(
    output: &Output,
    paths: &Paths,
    store: &AccountStore,
    args: ExportArgs,
) -> Result<Status, Stop> {
    let Some(name) = &args.format else { return list(output) };
    let locale = &output.locale;
    let usage = |words: String| Stop::Said(Status::Usage, words);
    let format = handoff::format(name)
        .ok_or_else(|| usage(locale.with("cli-no-format", &[("format", name.as_str().into())])))?;
    let address = args.address.as_deref().ok_or_else(|| usage(locale.text("cli-export-address")))?;
    let address = output.address(address)?;
    let account = store.account(&address).map_err(|error| output.no_register(&error))?;
    let account = account.ok_or_else(|| output.not_kept(&KeepError::NotFound(address)))?;
    let kept = the_code(&account, args.label.as_deref()).map_err(|error| output.not_kept(&error))?;
    let catalogue = detect::load(output, paths);
    let provider = account.provider.as_ref().and_then(|id| catalogue.get(id));
    let export = Export {
        account: &account,
        label: &kept.label,
        vault: if kept.vault == VaultId::File { VaultKind::File } else { VaultKind::Keychain },
        provider: provider.map(AsRef::as_ref),
        with_code: args.with_code,
        dry_run: args.dry_run,
        file: args.output.as_deref(),
    };
    show(output, store, format, &export).await?;
    Ok(Status::Passed)
}

/// What is handed on, and how.
pub struct Export<'a> {
    pub account: &'a Account,
    pub label: &'a str,
    /// Where the code lies.
    pub vault: VaultKind,
    pub provider: Option<&'a Provider>,
    /// Whether the file may hold the code.
    pub with_code: bool,
    /// Whether what would be done at once is shown instead.
    pub dry_run: bool,
    /// Where it is written; standard output otherwise.
    pub file: Option<&'a Path>,
}

/// Shows or writes what a program takes, or hands the account over to it.
///
/// # Errors
/// What the program cannot take, or whatever ends the command early.
pub async fn show(
    output: &Output,
    store: &AccountStore,
    format: &'static Format,
    export: &Export<'_>,
) -> Result<(), Stop> {
    let account = export.account;
    if format.takes == Takes::Code && !export.with_code {
        return Err(Stop::Said(Status::Usage, output.locale.cannot_export(format, &CannotExport::HoldsCode)));
    }
    let hands_over = format.takes == Takes::Bus && !export.dry_run;
    let code = if hands_over || export.with_code && format.can_hold_code() {
        let code = store.code(&account.address, Some(export.label)).await;
        Some(code.map_err(|error| output.not_kept(&error))?.1)
    } else {
        None
    };
    let program = paths::program_file().map_err(Stop::Io)?;
    let given = Given::new(account, export.label, program, export.provider, code.as_ref());
    if let Some(code) = code.as_ref().filter(|_| hands_over) {
        hand_over(output, format, &given, code).await?;
        let noted = store.note_use(&account.address, export.label, format.program);
        return noted.map(|_| ()).map_err(|error| output.not_kept(&error));
    }
    let text = written(output, format, &given)?;
    match export.file {
        Some(file) => keep(output, file, &text, code.is_some())?,
        None => output.print(text.trim_end_matches('\n'))?,
    }
    say_what_next(output, format, export);
    Ok(())
}

fn list(output: &Output) -> Result<Status, Stop> {
    for format in FORMATS {
        output.say(&output.locale.format(format))?;
    }
    let formats = FORMATS.iter().map(|format| Listed {
        id: format.id,
        program: format.program,
        receives: format.does != handoff::Does::Sends,
        sends: format.does != handoff::Does::Receives,
        holds_code: format.takes == Takes::Code,
        takes: match format.takes {
            Takes::Command => "command",
            Takes::Code => "code",
            Takes::Either => "either",
            Takes::Each => "each",
            Takes::Dialog => "dialog",
            Takes::Bus => "bus",
        },
        platforms: format.on.iter().map(|on| format!("{on:?}").to_lowercase()).collect(),
    });
    output.document(&Formats { formats: formats.collect() })?;
    Ok(Status::Passed)
}

fn written(output: &Output, format: &Format, given: &Given<'_>) -> Result<String, Stop> {
    let locale = &output.locale;
    let text = if format.takes == Takes::Dialog {
        let line = |entry: &Entry| {
            let heading = entry.heading.map(|it| format!("{}\n", locale.dialog_heading(format, it)));
            let value = locale.entry_value(format, &entry.value);
            format!("{}  {}: {value}\n", heading.unwrap_or_default(), locale.caption(format, entry))
        };
        format.entries(given).map(|entries| entries.iter().map(line).collect())
    } else {
        format.write(given)
    };
    text.map_err(|why| Stop::Said(Status::Failed, locale.cannot_export(format, &why)))
}

/// Hands the account over at once, and says what came of it.
async fn hand_over(
    output: &Output,
    format: &'static Format,
    given: &Given<'_>,
    code: &Code,
) -> Result<(), Stop> {
    let handed = format.hand_over(given, code).await;
    let locale = &output.locale;
    match handed {
        Ok(handed) => Ok(output.say(&locale.handed(format, handed))?),
        Err(why) => Err(Stop::Said(Status::Failed, locale.not_handed(format, &why))),
    }
}

/// Writes a new file for the person alone. One that is there already stays as it is; what it has otherwise is shown.
fn keep(output: &Output, file: &Path, text: &str, holds_code: bool) -> Result<(), Stop> {
    let locale = &output.locale;
    let Err(fault) = files::write_new(file, text.as_bytes()) else { return Ok(()) };
    if !matches!(fault, FileFault::Io { kind: std::io::ErrorKind::AlreadyExists, .. }) {
        return Err(Stop::Said(Status::OutOfReach, locale.file_fault(&fault)));
    }
    let shown = file.display().to_string();
    // What holds a code is shown in no part.
    if !holds_code && let Ok(there) = std::fs::read_to_string(file) {
        for line in difference(locale, &there, text) {
            output.note(&line);
        }
    }
    Err(Stop::Said(Status::Usage, locale.with("cli-export-exists", &[("file", shown.into())])))
}

/// What a file lacks and has otherwise, a line each. Whatever may hold a secret of the person's is not repeated.
fn difference(locale: &Locale, there: &str, wanted: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(there, wanted);
    let lines = diff.iter_all_changes().filter_map(|change| {
        let line = change.value().trim_end();
        match change.tag() {
            ChangeTag::Equal => None,
            ChangeTag::Insert => Some(format!("+ {line}")),
            ChangeTag::Delete if line.to_lowercase().contains("pass") => {
                Some(format!("- {}", locale.text("cli-export-hidden")))
            }
            ChangeTag::Delete => Some(format!("- {line}")),
        }
    });
    lines.collect()
}

fn say_what_next(output: &Output, format: &Format, export: &Export<'_>) {
    let locale = &output.locale;
    output.note(&locale.what_next(format));
    if let Some(end) = locale.dialog_end(format) {
        output.note(&end);
    }
    match format.takes {
        Takes::Code => output.note(&locale.text("cli-export-holds-code")),
        Takes::Either if export.with_code => output.note(&locale.text("cli-export-holds-code")),
        _ if export.with_code => output.note(&locale.text("cli-export-needs-no-code")),
        _ => {}
    }
    if let Some(words) = locale.out_of_reach(format, export.vault) {
        output.note(&words);
    }
}
