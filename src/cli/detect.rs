//! `detect`: what the catalogue knows of an address, and what others know of a domain that it does not know.

use std::sync::Arc;

use super::check::say_no_code;
use super::json::{Detected, FoundBy};
use super::output::{Output, Stop};
use super::search::{say_how_to_follow, say_servers, search};
use super::show::endpoint_line;
use super::status::Status;
use super::target::{nothing, unknown_domain};
use crate::mail::discovery::{Finder, Finding};
use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, Provider, SignInKind};
use crate::platform::paths::Paths;
use crate::work::journey::Discovered;
use crate::work::recipes;

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

/// The catalogue, with what is wrong with files said.
pub fn load(output: &Output, paths: &Paths) -> Catalogue {
    let (catalogue, faults) = recipes::catalogue(paths);
    for fault in &faults {
        output.note(&output.locale.file_problem(fault));
    }
    catalogue
}

/// Says what mail programs sign in with.
///
/// # Errors
/// When standard output is closed.
pub fn say_sign_in(output: &Output, provider: &Provider) -> Result<(), Stop> {
    let term = output.locale.term(Some(provider));
    let native = provider.sign_in.native_term.clone().filter(|native| *native != term);
    let args = [("term", term.into()), ("native", native.unwrap_or_else(|| "none".to_owned()).into())];
    output.say(&output.locale.with("cli-sign-in", &args))
}
