//! `detect` and `providers`: what the catalogue knows, and what others know of a domain that it does not know.

use std::path::Path;
use std::sync::Arc;

use super::args::{ProvidersArgs, ProvidersCommand};
use super::check::say_no_code;
use super::json::{Checked, Detected, FileFault, FoundBy, Listed, ProviderEntry};
use super::output::{Output, Stop};
use super::search::{say_how_to_follow, say_servers, search};
use super::show::{endpoint_line, numbered};
use super::status::Status;
use super::target::{no_provider, nothing, unknown_domain};
use crate::mail::discovery::{Finder, Finding};
use crate::model::address::Address;
use crate::model::catalogue::{
    self, Catalogue, Confidence, FileError, Guide, Problem, Provider, ProviderId, Server, SignInKind,
};
use crate::platform::paths::Paths;
use crate::work::journey::Discovered;

/// `mailkey detect`: by the catalogue, else by asking, where there is something to ask with.
///
/// # Errors
/// Whatever ends the command early.
pub async fn detect(
    output: &Output,
    paths: &Paths,
    address: &str,
    finder: Option<Finder>,
) -> Result<Status, Stop> {
    let address = output.address(address)?;
    let catalogue = Arc::new(load(output, paths));
    if let Some(provider) = catalogue.for_address(&address) {
        return say_provider(output, &address, provider, &Detected::of(&address, provider));
    }
    if let Some(meant) = catalogue.meant(address.domain()) {
        let args = [("address", address.at(meant).in_letters().into())];
        output.note(&output.locale.with("meant-question", &args));
    }
    let Some(finder) = finder else {
        output.document(&Detected::nothing(&address))?;
        return Err(unknown_domain(output, &address));
    };
    let domain = address.domain();
    let discovery = search(output, &finder, domain, &catalogue).await;
    say_how_to_follow(output, &discovery);
    let sends_on = discovery.sends_on().cloned();
    match Discovered::of(&discovery, &catalogue) {
        Discovered::Provider(candidate, exchanger) => {
            let Some(provider) = candidate.provider() else {
                return Err(unknown_domain(output, &address));
            };
            let found = Detected { found_by: FoundBy::Mx, ..Detected::led(&address, provider, &exchanger) };
            say_provider(output, &address, provider, &found)
        }
        Discovered::Servers(finding) | Discovered::OauthOnly(finding) => {
            say_found(output, &address, &finding)?;
            output.document(&Detected { sends_on, ..Detected::found(&address, &finding) })?;
            Ok(Status::Passed)
        }
        Discovered::Nothing => {
            output.document(&Detected {
                exchanger: discovery.exchanger().cloned(),
                sends_on,
                ..Detected::nothing(&address)
            })?;
            Err(nothing(output, &discovery, &address))
        }
    }
}

fn say_found(output: &Output, address: &Address, finding: &Finding) -> Result<(), Stop> {
    let found = output.locale.found_by(finding, address.domain());
    let args = [("address", address.in_letters().into()), ("found", found.into())];
    output.say(&output.locale.with("cli-found-servers", &args))?;
    if finding.is_oauth_only {
        output.say(&output.locale.text("answer-oauth"))?;
    }
    say_servers(output, address, finding)
}

fn say_provider(
    output: &Output,
    address: &Address,
    provider: &Provider,
    found: &Detected,
) -> Result<Status, Stop> {
    output.document(found)?;
    if output.json {
        return Ok(Status::Passed);
    }
    let name = provider.name.get(output.locale.tag());
    let args = [("address", address.in_letters().into()), ("provider", name.into())];
    output.say(&output.locale.with("cli-detected", &args))?;
    if matches!(provider.sign_in.kind, SignInKind::OauthOnly | SignInKind::None) {
        say_no_code(output, provider)?;
        return Ok(Status::Passed);
    }
    say_sign_in(output, provider)?;
    if let Some(page) = &found.page {
        output.say(&output.locale.with("cli-page", &[("page", page.as_str().into())]))?;
    }
    for (service, endpoints) in [("IMAP", &found.imap), ("SMTP", &found.smtp)] {
        for endpoint in endpoints {
            output.say(&endpoint_line(output, service, endpoint))?;
        }
    }
    Ok(Status::Passed)
}

/// `mailkey providers`.
///
/// # Errors
/// Whatever ends the command early.
pub fn providers(output: &Output, paths: &Paths, args: ProvidersArgs) -> Result<Status, Stop> {
    match args.command {
        None => list(output, &load(output, paths), args.query.as_deref().unwrap_or_default()),
        Some(ProvidersCommand::Show { id }) => show(output, &load(output, paths), id),
        Some(ProvidersCommand::Check { file }) => check(output, &file),
    }
}

pub fn load(output: &Output, paths: &Paths) -> Catalogue {
    let (catalogue, faults) = Catalogue::load(Some(&paths.config));
    for fault in &faults {
        output.note(&output.locale.file_problem(fault));
    }
    catalogue
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

fn say_sign_in(output: &Output, provider: &Provider) -> Result<(), Stop> {
    let term = output.locale.term(Some(provider));
    let native = provider.sign_in.native_term.clone().filter(|native| *native != term);
    let args = [("term", term.into()), ("native", native.unwrap_or_else(|| "none".to_owned()).into())];
    output.say(&output.locale.with("cli-sign-in", &args))
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

fn check(output: &Output, file: &Path) -> Result<Status, Stop> {
    let name = file.display().to_string();
    let errors = Catalogue::check_file(file).err().unwrap_or_default();
    let is_missing =
        errors.iter().any(|error| error.problem == Problem::CannotRead(std::io::ErrorKind::NotFound));
    let fault = |error: &FileError| FileFault { key: error.key.clone(), problem: error.problem.to_string() };
    let ok = errors.is_empty();
    output.document(&Checked { file: name.clone(), ok, errors: errors.iter().map(fault).collect() })?;
    if !output.json {
        for error in &errors {
            output.say(&output.locale.file_problem(error))?;
        }
        if ok {
            output.say(&output.locale.with("cli-file-is-good", &[("path", name.into())]))?;
        }
    }
    Ok(if is_missing { Status::NotFound } else { Status::of(ok) })
}
