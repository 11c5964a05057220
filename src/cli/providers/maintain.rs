//! For those who keep provider files true: which are due, what there is to look at, pictures of steps, and everything that is known for
//! other programs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{ToSpan as _, Zoned};
use serde_json::{Value, json};

use super::{Output, Status, Stop, check_one};
use crate::cli::json::{PagesDocument, Place, StaleDocument, StaleProvider, WrittenDocument};
use crate::mail::discovery::configuration_of;
use crate::model::catalogue::{Catalogue, Confidence, Provider};
use crate::platform::files;
use crate::platform::paths::Paths;
use crate::work::recipes;

/// After how many months a file is due to be looked at.
const MONTHS: i32 = 12;
/// What a provider file is, for other programs.
const SCHEMA: &str = include_str!("../../../assets/providers/schema.json");

/// `mailkey providers check --stale`.
///
/// # Errors
/// When standard output is closed.
pub fn stale(output: &Output, catalogue: &Catalogue) -> Result<Status, Stop> {
    let due: Vec<StaleProvider<'_>> =
        catalogue.providers().filter_map(|it| due(it, Zoned::now().date())).collect();
    output.document(&StaleDocument { stale: due.clone() })?;
    if output.json {
        return Ok(Status::Passed);
    }
    for it in &due {
        let sure = match it.confidence {
            Confidence::Low => "low",
            Confidence::Medium | Confidence::High => "other",
        };
        let args = [
            ("id", it.id.as_str().into()),
            ("date", output.locale.date(it.checked).into()),
            ("confidence", sure.into()),
        ];
        output.say(&output.locale.with("providers-stale-line", &args))?;
    }
    output.note(&output.locale.with("providers-stale-count", &[("count", due.len().into())]));
    Ok(Status::Passed)
}

fn due(provider: &Provider, today: Date) -> Option<StaleProvider<'_>> {
    // Within a month that is named without a day, it may have been the first.
    let day = match provider.checked.len() {
        7 => format!("{}-01", provider.checked),
        _ => provider.checked.clone(),
    };
    let until = day.parse::<Date>().ok().and_then(|day| day.checked_add(MONTHS.months()).ok());
    let old = until.is_none_or(|until| until < today);
    (old || provider.confidence == Confidence::Low).then_some(StaleProvider {
        id: &provider.id,
        checked: &provider.checked,
        old,
        confidence: provider.confidence,
    })
}

/// `mailkey providers pages`.
///
/// # Errors
/// When a file is wrong, or standard output is closed.
pub fn pages(output: &Output, catalogue: &Catalogue, files: &[PathBuf]) -> Result<Status, Stop> {
    let mut places = Vec::new();
    for file in files {
        match Catalogue::check_file(file) {
            Ok(provider) => places.extend(places_of(&provider)),
            Err(_) => return Ok(check_one(output, file)?.0),
        }
    }
    if files.is_empty() {
        places.extend(catalogue.providers().flat_map(|provider| places_of(provider)));
    }
    if !output.json {
        for place in &places {
            output.say(&format!("{}\t{}\t{}", place.id, place.kind, place.place))?;
        }
    }
    output.document(&PagesDocument { places })?;
    Ok(Status::Passed)
}

fn places_of(provider: &Provider) -> Vec<Place> {
    let mut places = Vec::new();
    let mut add = |kind, place: String| {
        let place = Place { id: provider.id.clone(), kind, place };
        if !places.contains(&place) {
            places.push(place);
        }
    };
    let reset = provider.reset.as_ref().map(|reset| reset.guide());
    for guide in provider.generate.iter().chain(&provider.enable_imap).chain(&reset) {
        let of_versions = guide.versions.iter().filter_map(|version| version.page.clone());
        guide.page_for_anybody().into_iter().chain(of_versions).for_each(|page| add("page", page));
    }
    let choices = provider.server_question.iter().flat_map(|question| &question.choices);
    let needs = provider.prerequisites.iter().filter_map(|need| need.page.clone());
    needs.chain(choices.clone().filter_map(|choice| choice.page.clone())).for_each(|page| add("page", page));
    provider.sources.iter().for_each(|source| add("source", source.url.clone()));
    let imap = provider.imap.iter().chain(choices.clone().flat_map(|choice| &choice.imap));
    imap.for_each(|server| add("imap", format!("{}:{}", server.host, server.port)));
    let smtp = provider.smtp.iter().chain(choices.flat_map(|choice| &choice.smtp));
    smtp.for_each(|server| add("smtp", format!("{}:{}", server.host, server.port)));
    places
}

/// `mailkey providers draw`.
///
/// # Errors
/// When a picture cannot be written, or standard output is closed.
#[cfg(feature = "window")]
pub fn draw(output: &Output, file: &Path, folder: &Path) -> Result<Status, Stop> {
    let Ok(provider) = Catalogue::check_file(file) else {
        return Ok(check_one(output, file)?.0);
    };
    let written = crate::gui::draw::draw(&provider, &output.locale, folder);
    let written = written.map_err(|error| not_written(output, folder, &error))?;
    say_written(output, folder, &written, "providers-drawn")
}

/// `mailkey providers draw`, where the program was built without what draws.
///
/// # Errors
/// Always.
#[cfg(not(feature = "window"))]
pub fn draw(output: &Output, _file: &Path, _folder: &Path) -> Result<Status, Stop> {
    Err(Stop::Said(Status::Usage, output.locale.text("providers-cannot-draw")))
}

/// `mailkey providers export`: `catalogue.json`, its schema, and a file in `autoconfig` for each domain whose servers are known.
///
/// # Errors
/// When a file cannot be written, or standard output is closed.
pub fn export(output: &Output, paths: &Paths, folder: &Path) -> Result<Status, Stop> {
    let (version, providers) = recipes::documents(&paths.data);
    let written = write_all(folder, &version.to_string(), &providers);
    let written = written.map_err(|error| not_written(output, folder, &error))?;
    say_written(output, folder, &written, "providers-exported")
}

fn write_all(folder: &Path, version: &str, providers: &[Value]) -> io::Result<Vec<PathBuf>> {
    let autoconfig = folder.join("autoconfig");
    fs::create_dir_all(&autoconfig)?;
    let mut written = Vec::new();
    let mut write = |path: PathBuf, text: String| {
        files::write_whole(&path, text.as_bytes())?;
        written.push(path);
        Ok::<(), io::Error>(())
    };
    let catalogue = json!({"$schema": "catalogue.schema.json", "version": version, "providers": providers});
    write(folder.join("catalogue.json"), serde_json::to_string_pretty(&catalogue)?)?;
    write(folder.join("provider.schema.json"), serde_json::to_string_pretty(&schema_of_one()?)?)?;
    write(folder.join("catalogue.schema.json"), serde_json::to_string_pretty(&schema())?)?;
    for value in providers {
        // What stands in no file of ours was read before.
        let Ok(provider) = serde_json::from_value::<Provider>(value.clone()) else { continue };
        for domain in &provider.domains {
            if let Some(text) = configuration_of(&provider, domain) {
                write(autoconfig.join(format!("{domain}.xml")), text)?;
            }
        }
    }
    Ok(written)
}

/// The schema of a provider file, but for where its facts come from: the program carries the files without.
fn schema_of_one() -> io::Result<Value> {
    let mut schema: Value = serde_json::from_str(SCHEMA)?;
    if let Some(required) = schema["required"].as_array_mut() {
        required.retain(|key| key != "sources");
    }
    Ok(schema)
}

fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What Mailkey knows about mail providers",
        "type": "object",
        "required": ["version", "providers"],
        "properties": {
            "$schema": {"type": "string"},
            "version": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d\.\d+$"},
            "providers": {"type": "array", "items": {"$ref": "provider.schema.json"}},
        },
    })
}

fn not_written(output: &Output, folder: &Path, error: &io::Error) -> Stop {
    let args = [
        ("path", folder.display().to_string().into()),
        ("said", output.locale.io_fault(error.kind()).into()),
    ];
    Stop::Said(Status::Failed, output.locale.with("providers-cannot-write", &args))
}

fn say_written(output: &Output, folder: &Path, written: &[PathBuf], message: &str) -> Result<Status, Stop> {
    let args = [("count", written.len().into()), ("path", folder.display().to_string().into())];
    output.say(&output.locale.with(message, &args))?;
    output
        .document(&WrittenDocument { files: written.iter().map(|it| it.display().to_string()).collect() })?;
    Ok(Status::Passed)
}
