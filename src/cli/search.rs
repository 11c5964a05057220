//! Looking for the servers of a domain that the catalogue does not know, line by line.

use std::sync::Arc;

use futures_util::StreamExt;

use super::output::{Output, Stop};
use super::show::endpoint_line;
use crate::mail::discovery::{Answer, Discovery, Event, Finder, Finding, Source};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::Catalogue;

/// Asks everybody, and says on standard error what each of them said, and where the domain sends on to.
pub async fn search(
    output: &Output,
    finder: &Finder,
    domain: &Domain,
    catalogue: &Arc<Catalogue>,
) -> Discovery {
    let discovery = ask(output, finder, domain, catalogue).await;
    if let Some(host) = discovery.sends_on() {
        let args = [("host", host.as_str().into()), ("domain", domain.in_letters().into())];
        output.note(&output.locale.with("search-sends-on", &args));
    }
    discovery
}

async fn ask(output: &Output, finder: &Finder, domain: &Domain, catalogue: &Arc<Catalogue>) -> Discovery {
    let args = [
        ("domain", domain.in_letters().into()),
        ("hosts", hosts(domain).join(&output.locale.text("list-joint")).into()),
    ];
    output.note(&output.locale.with("cli-asking", &args));
    let mut events = finder.search(domain, catalogue);
    while let Some(event) = events.next().await {
        match event {
            Event::Answered(source, answer) => say_answer(output, source, &answer, domain, catalogue),
            Event::Finished(discovery) => return *discovery,
        }
    }
    Discovery { finding: None, answers: Vec::new() }
}

/// Says how the host is asked to which the domain sends on.
pub fn say_how_to_follow(output: &Output, discovery: &Discovery) {
    if let Some(host) = discovery.sends_on() {
        output.note(&output.locale.with("cli-follow", &[("host", host.as_str().into())]));
    }
}

/// Says which servers were found for an address, and whose they are where they are somebody else's.
///
/// # Errors
/// When standard output is closed.
pub fn say_servers(output: &Output, address: &Address, finding: &Finding) -> Result<(), Stop> {
    let (imap, smtp) = finding.endpoints(address);
    for (service, endpoint) in [("IMAP", imap), ("SMTP", smtp)] {
        if let Some(endpoint) = endpoint {
            output.say(&endpoint_line(output, service, &endpoint))?;
        }
    }
    let hosts = finding.strangers(address.domain()).join(&output.locale.text("list-joint"));
    if !hosts.is_empty() {
        let args = [("hosts", hosts.into()), ("domain", address.domain().in_letters().into())];
        output.say(&output.locale.with("search-strangers", &args))?;
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

fn say_answer(output: &Output, source: Source, answer: &Answer, domain: &Domain, catalogue: &Catalogue) {
    let args = [
        ("source", output.locale.source(source, domain).into()),
        ("answer", output.locale.answer(answer, catalogue).into()),
    ];
    output.note(&output.locale.with("cli-answer", &args));
}
