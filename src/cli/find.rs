//! `detect` and `providers`: what the catalogue knows. No server is contacted.

use std::path::Path;
use std::sync::Arc;

use super::aim::no_provider;
use super::args::{ProvidersArgs, ProvidersCommand};
use super::check::say_no_code;
use super::desk::{Desk, Status, Stop};
use super::json::{Checked, Detected, Entry, FileFault, Listed};
use super::show::{numbered, place_line};
use crate::catalogue::{
    self, Catalogue, FileError, Guide, Problem, Provider, ProviderId, Server, SignInKind,
};
use crate::places::Places;

/// `mailkey detect`.
///
/// # Errors
/// Whatever ends the command early.
pub fn detect(desk: &Desk, places: &Places, address: &str) -> Result<Status, Stop> {
    let address = desk.address(address)?;
    let catalogue = load(desk, places);
    let provider = catalogue.for_address(&address).map(Arc::as_ref);
    let found = Detected::of(&address, provider);
    desk.document(&found)?;
    let Some(provider) = provider else {
        let domain = address.domain().as_str();
        desk.note(&desk.locale.with("cli-unknown-domain", &[("domain", domain.into())]));
        return Ok(Status::NotFound);
    };
    if desk.json {
        return Ok(Status::Passed);
    }
    let name = provider.name.get(desk.locale.tag());
    let args = [("address", address.to_string().into()), ("provider", name.into())];
    desk.say(&desk.locale.with("cli-detected", &args))?;
    if matches!(provider.sign_in.kind, SignInKind::OauthOnly | SignInKind::None) {
        say_no_code(desk, provider)?;
        return Ok(Status::Passed);
    }
    say_sign_in(desk, provider)?;
    if let Some(page) = &found.page {
        desk.say(&desk.locale.with("cli-page", &[("page", page.as_str().into())]))?;
    }
    for (service, places) in [("IMAP", &found.imap), ("SMTP", &found.smtp)] {
        for place in places {
            desk.say(&place_line(desk, service, place))?;
        }
    }
    Ok(Status::Passed)
}

/// `mailkey providers`.
///
/// # Errors
/// Whatever ends the command early.
pub fn providers(desk: &Desk, places: &Places, args: ProvidersArgs) -> Result<Status, Stop> {
    match args.command {
        None => list(desk, &load(desk, places), args.query.as_deref().unwrap_or_default()),
        Some(ProvidersCommand::Show { id }) => show(desk, &load(desk, places), id),
        Some(ProvidersCommand::Check { file }) => check(desk, &file),
    }
}

fn load(desk: &Desk, places: &Places) -> Catalogue {
    let (catalogue, faults) = Catalogue::load(Some(&places.config));
    for fault in &faults {
        desk.note(&desk.locale.file_problem(fault));
    }
    catalogue
}

fn list(desk: &Desk, catalogue: &Catalogue, query: &str) -> Result<Status, Stop> {
    let found: Vec<_> = catalogue
        .search(query, desk.locale.region())
        .into_iter()
        .filter_map(catalogue::Entry::provider)
        .collect();
    let entries = found.iter().map(|it| Entry::of(it, &desk.locale)).collect();
    desk.document(&Listed { providers: entries })?;
    if found.is_empty() {
        desk.note(&desk.locale.with("cli-no-provider", &[("id", query.into())]));
    }
    if !desk.json {
        for provider in &found {
            let kind = desk.locale.sign_in_kind(provider.sign_in.kind);
            let name = provider.name.get(desk.locale.tag());
            let args = [("id", provider.id.as_str().into()), ("name", name.into()), ("kind", kind.into())];
            desk.say(&desk.locale.with("cli-provider-line", &args))?;
        }
    }
    Ok(if found.is_empty() { Status::NotFound } else { Status::Passed })
}

fn show(desk: &Desk, catalogue: &Catalogue, id: String) -> Result<Status, Stop> {
    let id = ProviderId(id);
    let provider = catalogue.get(&id).ok_or_else(|| no_provider(desk, id.as_str()))?;
    desk.document(&Entry::of(provider, &desk.locale))?;
    if desk.json {
        return Ok(Status::Passed);
    }
    let tag = desk.locale.tag();
    desk.say(provider.name.get(tag))?;
    desk.say(provider.summary.get(tag))?;
    say_sign_in(desk, provider)?;
    for (service, servers) in [("IMAP", &provider.imap), ("SMTP", &provider.smtp)] {
        for server in servers {
            desk.say(&server_line(desk, service, server))?;
        }
    }
    for need in &provider.prerequisites {
        let line = desk.locale.join(&[need.ask.get(tag), need.why.get(tag)]);
        desk.say(&desk.locale.with("cli-first", &[("need", line.into())]))?;
    }
    if let Some(guide) = &provider.generate {
        say_steps(desk, guide)?;
    }
    for sentence in provider.instead.iter().chain(&provider.notes) {
        desk.say(&desk.locale.with("cli-note", &[("note", sentence.get(tag).into())]))?;
    }
    desk.say(&desk.locale.with("guide-checked", &[("date", provider.checked.as_str().into())]))?;
    Ok(Status::Passed)
}

fn say_sign_in(desk: &Desk, provider: &Provider) -> Result<(), Stop> {
    let term = desk.locale.term(Some(provider));
    let native = provider.sign_in.native_term.clone().filter(|native| *native != term);
    let args = [("term", term.into()), ("native", native.unwrap_or_else(|| "none".to_owned()).into())];
    desk.say(&desk.locale.with("cli-sign-in", &args))
}

fn say_steps(desk: &Desk, guide: &Guide) -> Result<(), Stop> {
    if let Some(page) = &guide.page {
        let page = page.replace("?authuser={address}", "");
        desk.say(&desk.locale.with("cli-page", &[("page", page.into())]))?;
    }
    let steps = guide.steps.iter().map(|step| step.action.get(desk.locale.tag()));
    for line in numbered(desk, steps) {
        desk.say(&line)?;
    }
    Ok(())
}

fn server_line(desk: &Desk, service: &str, server: &Server) -> String {
    let args = [
        ("service", service.into()),
        ("host", server.host.as_str().into()),
        ("port", server.port.to_string().into()),
        ("security", desk.locale.security(server.security).into()),
    ];
    desk.locale.with("cli-server", &args)
}

fn check(desk: &Desk, file: &Path) -> Result<Status, Stop> {
    let name = file.display().to_string();
    let errors = Catalogue::check_file(file).err().unwrap_or_default();
    let is_missing =
        errors.iter().any(|error| error.problem == Problem::CannotRead(std::io::ErrorKind::NotFound));
    let fault = |error: &FileError| FileFault { key: error.key.clone(), problem: error.problem.to_string() };
    let ok = errors.is_empty();
    desk.document(&Checked { file: name.clone(), ok, errors: errors.iter().map(fault).collect() })?;
    if !desk.json {
        for error in &errors {
            desk.say(&desk.locale.file_problem(error))?;
        }
        if ok {
            desk.say(&desk.locale.with("cli-file-is-good", &[("path", name.into())]))?;
        }
    }
    Ok(if is_missing { Status::NotFound } else { Status::of(ok) })
}
