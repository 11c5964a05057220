//! `providers`: what is known about providers, for people who look something up and for those who keep it true.

mod maintain;
mod update;

use std::path::{Path, PathBuf};

use super::args::{ProvidersArgs, ProvidersCommand};
use super::detect::{load, say_sign_in};
use super::json::{Checked, CheckedFiles, FileFault, Listed, ProviderEntry};
use super::output::{Output, Stop};
use super::show::numbered;
use super::status::Status;
use super::target::no_provider;
use crate::model::catalogue::{
    self, Catalogue, Confidence, FileError, Guide, Problem, Provider, ProviderId, Server,
};
use crate::platform::paths::Paths;

/// `mailkey providers`.
///
/// # Errors
/// Whatever ends the command early.
pub fn providers(output: &Output, paths: &Paths, args: ProvidersArgs) -> Result<Status, Stop> {
    match args.command {
        None => list(output, &load(output, paths), args.query.as_deref().unwrap_or_default()),
        Some(ProvidersCommand::Show { id }) => show(output, &load(output, paths), id),
        Some(ProvidersCommand::Check { stale: true, .. }) => maintain::stale(output, &load(output, paths)),
        Some(ProvidersCommand::Check { files, .. }) => check(output, &files),
        Some(ProvidersCommand::Pages { files }) => maintain::pages(output, &load(output, paths), &files),
        Some(ProvidersCommand::Draw { file, to }) => maintain::draw(output, &file, &to),
        Some(ProvidersCommand::Export { folder }) => maintain::export(output, paths, &folder),
        Some(ProvidersCommand::Update { file, undo }) => update::run(output, paths, file.as_deref(), undo),
    }
}

fn list(output: &Output, catalogue: &Catalogue, query: &str) -> Result<Status, Stop> {
    let found: Vec<_> = catalogue
        .search(query, output.locale.region())
        .into_iter()
        .filter_map(catalogue::Entry::provider)
        .collect();
    let entries = found.iter().map(|it| ProviderEntry::of(it, &output.locale)).collect();
    output.document(&Listed { providers: entries })?;
    if found.is_empty() {
        output.note(&output.locale.with("cli-no-provider", &[("id", query.into())]));
    }
    if !output.json {
        for provider in &found {
            let kind = output.locale.sign_in_kind(provider.sign_in.kind);
            let name = provider.name.get(output.locale.tag());
            let args = [("id", provider.id.as_str().into()), ("name", name.into()), ("kind", kind.into())];
            output.say(&output.locale.with("cli-provider-line", &args))?;
        }
    }
    Ok(if found.is_empty() { Status::NotFound } else { Status::Passed })
}

fn show(output: &Output, catalogue: &Catalogue, id: String) -> Result<Status, Stop> {
    let id = ProviderId(id);
    let provider = catalogue.get(&id).ok_or_else(|| no_provider(output, id.as_str()))?;
    output.document(&ProviderEntry::of(provider, &output.locale))?;
    if output.json {
        return Ok(Status::Passed);
    }
    let tag = output.locale.tag();
    output.say(provider.name.get(tag))?;
    output.say(provider.summary.get(tag))?;
    say_sign_in(output, provider)?;
    for (service, servers) in [("IMAP", &provider.imap), ("SMTP", &provider.smtp)] {
        for server in servers {
            output.say(&server_line(output, service, server))?;
        }
    }
    for need in &provider.prerequisites {
        let line = output.locale.join(&[need.ask.get(tag), need.why.get(tag)]);
        output.say(&output.locale.with("cli-first", &[("need", line.into())]))?;
    }
    if let Some(question) = &provider.server_question {
        output.say(question.ask.get(tag))?;
        for (number, choice) in question.choices.iter().enumerate() {
            let args = [("number", (number + 1).to_string().into()), ("label", choice.label.get(tag).into())];
            output.say(&output.locale.with("cli-choice-line", &args))?;
        }
    }
    if let Some(switch) = &provider.enable_imap {
        output.say(&output.locale.text("cli-switch-on"))?;
        say_steps(output, switch)?;
    }
    if let Some(guide) = &provider.generate {
        let term = output.locale.term(Some(provider));
        output.say(&output.locale.with("cli-steps-to-code", &[("term", term.into())]))?;
        say_steps(output, guide)?;
    }
    for sentence in provider.instead.iter().chain(&provider.notes) {
        output.say(&output.locale.with("cli-note", &[("note", sentence.get(tag).into())]))?;
    }
    say_how_sure(output, provider)?;
    Ok(Status::Passed)
}

/// When the facts were checked, and whether the pages may differ from them.
///
/// # Errors
/// When standard output is closed.
pub fn say_how_sure(output: &Output, provider: &Provider) -> Result<(), Stop> {
    let checked =
        output.locale.with("guide-checked", &[("date", output.locale.date(&provider.checked).into())]);
    output.say(&match provider.confidence {
        Confidence::High => checked,
        Confidence::Medium => output.locale.join(&[output.locale.text("guide-may-differ"), checked]),
        Confidence::Low => output.locale.join(&[output.locale.text("guide-few-sources"), checked]),
    })
}

fn say_steps(output: &Output, guide: &Guide) -> Result<(), Stop> {
    if let Some(page) = guide.page_for_anybody() {
        output.say(&output.locale.with("cli-page", &[("page", page.into())]))?;
    }
    let steps = guide.steps.iter().map(|step| output.locale.step(step));
    for line in numbered(output, steps) {
        output.say(&line)?;
    }
    Ok(())
}

fn server_line(output: &Output, service: &str, server: &Server) -> String {
    let args = [
        ("service", service.into()),
        ("host", server.host.as_str().into()),
        ("port", server.port.to_string().into()),
        ("security", output.locale.security(server.security).into()),
    ];
    output.locale.with("cli-server", &args)
}

fn check(output: &Output, files: &[PathBuf]) -> Result<Status, Stop> {
    let mut statuses = Vec::new();
    let mut documents = Vec::new();
    for file in files {
        let (status, document) = check_one(output, file)?;
        statuses.push(status);
        documents.push(document);
    }
    match &documents[..] {
        [one] => output.document(one)?,
        several => output.document(&CheckedFiles { files: several })?,
    }
    let worst = statuses.into_iter().find(|status| *status != Status::Passed);
    Ok(worst.unwrap_or(Status::Passed))
}

fn check_one(output: &Output, file: &Path) -> Result<(Status, Checked), Stop> {
    let name = file.display().to_string();
    let errors = Catalogue::check_file(file).err().unwrap_or_default();
    let is_missing =
        errors.iter().any(|error| error.problem == Problem::CannotRead(std::io::ErrorKind::NotFound));
    if !output.json {
        for error in &errors {
            output.say(&output.locale.file_problem(error))?;
        }
        if errors.is_empty() {
            output.say(&output.locale.with("cli-file-is-good", &[("path", name.as_str().into())]))?;
        }
    }
    let fault = |error: &FileError| FileFault { key: error.key.clone(), problem: error.problem.to_string() };
    let ok = errors.is_empty();
    let document = Checked { file: name, ok, errors: errors.iter().map(fault).collect() };
    Ok((if is_missing { Status::NotFound } else { Status::of(ok) }, document))
}
