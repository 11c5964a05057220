//! `detect` and `providers`: what the catalogue knows, and what others know of a domain that it does not know.

use std::path::Path;
use std::sync::Arc;

use super::aim::{no_provider, nothing, unknown_domain};
use super::args::{ProvidersArgs, ProvidersCommand};
use super::check::say_no_code;
use super::desk::{Desk, Status, Stop};
use super::json::{Checked, Detected, Entry, FileFault, FoundBy, Listed};
use super::search::{say_how_to_follow, say_servers, search};
use super::show::{numbered, place_line};
use crate::mail::discovery::{Finder, Finding};
use crate::model::address::Address;
use crate::model::catalogue::{
    self, Catalogue, Confidence, FileError, Guide, Problem, Provider, ProviderId, Server, SignInKind,
};
use crate::platform::places::Places;
use crate::work::journey::Lead;

/// `mailkey detect`: by the catalogue, else by asking, where there is something to ask with.
///
/// # Errors
/// Whatever ends the command early.
pub async fn detect(
    desk: &Desk,
    places: &Places,
    address: &str,
    finder: Option<Finder>,
) -> Result<Status, Stop> {
    let address = desk.address(address)?;
    let catalogue = Arc::new(load(desk, places));
    if let Some(provider) = catalogue.for_address(&address) {
        return say_provider(desk, &address, provider, &Detected::of(&address, provider));
    }
    if let Some(meant) = catalogue.meant(address.domain()) {
        let args = [("address", address.at(meant).in_letters().into())];
        desk.note(&desk.locale.with("meant-question", &args));
    }
    let Some(finder) = finder else {
        desk.document(&Detected::nothing(&address))?;
        return Err(unknown_domain(desk, &address));
    };
    let domain = address.domain();
    let discovery = search(desk, &finder, domain, &catalogue).await;
    say_how_to_follow(desk, &discovery);
    let sends_on = discovery.sends_on().cloned();
    match Lead::of(&discovery, &catalogue) {
        Lead::Provider(prospect, exchanger) => {
            let Some(provider) = prospect.provider() else {
                return Err(unknown_domain(desk, &address));
            };
            let found = Detected { found_by: FoundBy::Mx, ..Detected::led(&address, provider, &exchanger) };
            say_provider(desk, &address, provider, &found)
        }
        Lead::Servers(finding) | Lead::OauthOnly(finding) => {
            say_found(desk, &address, &finding)?;
            desk.document(&Detected { sends_on, ..Detected::found(&address, &finding) })?;
            Ok(Status::Passed)
        }
        Lead::Nothing => {
            desk.document(&Detected {
                exchanger: discovery.exchanger().cloned(),
                sends_on,
                ..Detected::nothing(&address)
            })?;
            Err(nothing(desk, &discovery, &address))
        }
    }
}

fn say_found(desk: &Desk, address: &Address, finding: &Finding) -> Result<(), Stop> {
    let found = desk.locale.found_by(finding, address.domain());
    let args = [("address", address.in_letters().into()), ("found", found.into())];
    desk.say(&desk.locale.with("cli-found-servers", &args))?;
    if finding.is_oauth_only {
        desk.say(&desk.locale.text("answer-oauth"))?;
    }
    say_servers(desk, address, finding)
}

fn say_provider(
    desk: &Desk,
    address: &Address,
    provider: &Provider,
    found: &Detected,
) -> Result<Status, Stop> {
    desk.document(found)?;
    if desk.json {
        return Ok(Status::Passed);
    }
    let name = provider.name.get(desk.locale.tag());
    let args = [("address", address.in_letters().into()), ("provider", name.into())];
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
    if let Some(question) = &provider.server_question {
        desk.say(question.ask.get(tag))?;
        for (number, choice) in question.choices.iter().enumerate() {
            let args = [("number", (number + 1).to_string().into()), ("label", choice.label.get(tag).into())];
            desk.say(&desk.locale.with("cli-place-line", &args))?;
        }
    }
    if let Some(switch) = &provider.enable_imap {
        desk.say(&desk.locale.text("cli-switch-on"))?;
        say_steps(desk, switch)?;
    }
    if let Some(guide) = &provider.generate {
        let term = desk.locale.term(Some(provider));
        desk.say(&desk.locale.with("cli-steps-to-code", &[("term", term.into())]))?;
        say_steps(desk, guide)?;
    }
    for sentence in provider.instead.iter().chain(&provider.notes) {
        desk.say(&desk.locale.with("cli-note", &[("note", sentence.get(tag).into())]))?;
    }
    say_how_sure(desk, provider)?;
    Ok(Status::Passed)
}

/// When the facts were checked, and whether the pages may differ from them.
///
/// # Errors
/// When standard output is closed.
pub fn say_how_sure(desk: &Desk, provider: &Provider) -> Result<(), Stop> {
    let checked = desk.locale.with("guide-checked", &[("date", provider.checked.as_str().into())]);
    desk.say(&match provider.confidence {
        Confidence::High => checked,
        Confidence::Medium => desk.locale.join(&[desk.locale.text("guide-may-differ"), checked]),
        Confidence::Low => desk.locale.join(&[desk.locale.text("guide-few-sources"), checked]),
    })
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
