//! `providers update`: newer provider files, which somebody has brought.

use std::path::Path;

use super::{Output, Status, Stop};
use crate::cli::json::{RecipeChange, RecipesDocument};
use crate::model::catalogue::{BundleError, RecipeVersion};
use crate::platform::paths::Paths;
use crate::work::recipes::{self, Change, TakeError, Taken};

/// `mailkey providers update`.
///
/// # Errors
/// Why a file is not taken.
pub fn run(output: &Output, paths: &Paths, file: Option<&Path>, undo: bool) -> Result<Status, Stop> {
    match file {
        Some(file) => take(output, paths, file),
        None if undo => go_back(output, paths),
        None => say_version(output, recipes::version(&paths.data)),
    }
}

fn say_version(output: &Output, version: RecipeVersion) -> Result<Status, Stop> {
    let built_in = version == RecipeVersion::built_in();
    output.say(&output.locale.recipes_in_force(version))?;
    output.document(&RecipesDocument { version, before: None, built_in, changes: Vec::new() })?;
    Ok(Status::Passed)
}

fn take(output: &Output, paths: &Paths, file: &Path) -> Result<Status, Stop> {
    let taken = recipes::take(&paths.data, file).map_err(|error| not_taken(output, file, &error))?;
    let Taken { version, before, changes } = taken;
    for change in &changes {
        output.say(&line(output, change))?;
    }
    let args = [
        ("version", version.to_string().into()),
        ("before", before.to_string().into()),
        ("count", changes.len().into()),
    ];
    output.say(&output.locale.with("recipes-taken", &args))?;
    output.note(&output.locale.text("recipes-how-to-undo"));
    let changes = changes.iter().map(|change| RecipeChange {
        id: change.provider.id.clone(),
        new: change.parts.is_none(),
        parts: change.parts.iter().flatten().map(|part| part.id()).collect(),
    });
    output.document(&RecipesDocument {
        version,
        before: Some(before),
        built_in: false,
        changes: changes.collect(),
    })?;
    Ok(Status::Passed)
}

fn line(output: &Output, change: &Change) -> String {
    let locale = &output.locale;
    let part = |part: &recipes::Part| locale.with("recipes-part", &[("part", part.id().into())]);
    let parts: Vec<String> = change.parts.iter().flatten().map(part).collect();
    let args = [
        ("provider", change.provider.name.get(locale.tag()).into()),
        ("id", change.provider.id.as_str().into()),
        ("parts", parts.join(&locale.text("list-joint")).into()),
    ];
    locale.with(if change.parts.is_none() { "recipes-new" } else { "recipes-changed" }, &args)
}

fn go_back(output: &Output, paths: &Paths) -> Result<Status, Stop> {
    let undone = recipes::undo(&paths.data).map_err(|error| not_taken(output, Path::new(""), &error))?;
    match undone {
        Some(version) => {
            output.say(&output.locale.with("recipes-undone", &[("version", version.to_string().into())]))?;
            let built_in = version == RecipeVersion::built_in();
            output.document(&RecipesDocument { version, before: None, built_in, changes: Vec::new() })?;
            Ok(Status::Passed)
        }
        None => Err(Stop::Said(Status::NotFound, output.locale.text("recipes-nothing-to-undo"))),
    }
}

fn not_taken(output: &Output, file: &Path, error: &TakeError) -> Stop {
    if let TakeError::Bundle(BundleError::Files(faults)) = error {
        for fault in faults {
            output.note(&output.locale.file_problem(fault));
        }
    }
    let status = match error {
        TakeError::CannotRead(std::io::ErrorKind::NotFound) => Status::NotFound,
        TakeError::CannotSave(_) => Status::OutOfReach,
        _ => Status::Failed,
    };
    Stop::Said(status, output.locale.take_error(error, &file.display().to_string()))
}
