//! Looking for the servers of a domain that the catalogue does not know, line by line.

use std::sync::Arc;

use futures_util::StreamExt;

use super::desk::{Desk, Stop};
use super::show::place_line;
use crate::mail::discovery::{Answer, Discovery, Event, Finder, Finding, Source};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::Catalogue;

/// Asks everybody, and says on standard error what each of them said, and where the domain sends on to.
pub async fn search(desk: &Desk, finder: &Finder, domain: &Domain, catalogue: &Arc<Catalogue>) -> Discovery {
    let discovery = ask(desk, finder, domain, catalogue).await;
    if let Some(host) = discovery.sends_on() {
        let args = [("host", host.as_str().into()), ("domain", domain.in_letters().into())];
        desk.note(&desk.locale.with("search-sends-on", &args));
    }
    discovery
}

async fn ask(desk: &Desk, finder: &Finder, domain: &Domain, catalogue: &Arc<Catalogue>) -> Discovery {
    let args = [
        ("domain", domain.in_letters().into()),
        ("hosts", hosts(domain).join(&desk.locale.text("list-joint")).into()),
    ];
    desk.note(&desk.locale.with("cli-asking", &args));
    let mut events = finder.search(domain, catalogue);
    while let Some(event) = events.next().await {
        match event {
            Event::Answered(source, answer) => say_answer(desk, source, &answer, domain, catalogue),
            Event::Finished(discovery) => return *discovery,
        }
    }
    Discovery { finding: None, answers: Vec::new() }
}

/// Says how the host is asked to which the domain sends on.
pub fn say_how_to_follow(desk: &Desk, discovery: &Discovery) {
    if let Some(host) = discovery.sends_on() {
        desk.note(&desk.locale.with("cli-follow", &[("host", host.as_str().into())]));
    }
}

/// Says which servers were found for an address, and whose they are where they are somebody else's.
///
/// # Errors
/// When standard output is closed.
pub fn say_servers(desk: &Desk, address: &Address, finding: &Finding) -> Result<(), Stop> {
    let (imap, smtp) = finding.endpoints(address);
    for (service, place) in [("IMAP", imap), ("SMTP", smtp)] {
        if let Some(place) = place {
            desk.say(&place_line(desk, service, &place))?;
        }
    }
    let hosts = finding.strangers(address.domain()).join(&desk.locale.text("list-joint"));
    if !hosts.is_empty() {
        let args = [("hosts", hosts.into()), ("domain", address.domain().in_letters().into())];
        desk.say(&desk.locale.with("search-strangers", &args))?;
    }
    Ok(())
}

/// Everybody who is asked, each of them once.
fn hosts(domain: &Domain) -> Vec<String> {
    let mut hosts: Vec<String> = Source::ALL.iter().map(|source| source.asks(domain)).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

fn say_answer(desk: &Desk, source: Source, answer: &Answer, domain: &Domain, catalogue: &Catalogue) {
    let args = [
        ("source", desk.locale.source(source, domain).into()),
        ("answer", desk.locale.answer(answer, catalogue).into()),
    ];
    desk.note(&desk.locale.with("cli-answer", &args));
}
