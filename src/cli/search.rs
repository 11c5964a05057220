//! Looking for the servers of a domain that the catalogue does not know, line by line.

use std::sync::Arc;

use futures_util::StreamExt;

use super::desk::Desk;
use crate::address::Domain;
use crate::catalogue::Catalogue;
use crate::discovery::{Answer, Discovery, Event, Finder, Source};

/// Asks everybody, and says on standard error what each of them said.
pub async fn search(desk: &Desk, finder: &Finder, domain: &Domain, catalogue: &Arc<Catalogue>) -> Discovery {
    let args = [("domain", domain.as_str().into()), ("hosts", hosts(domain).into())];
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

/// Everybody who is asked, each of them once.
fn hosts(domain: &Domain) -> String {
    let mut hosts: Vec<String> = Source::ALL.iter().map(|source| source.asks(domain)).collect();
    hosts.sort();
    hosts.dedup();
    hosts.join(", ")
}

fn say_answer(desk: &Desk, source: Source, answer: &Answer, domain: &Domain, catalogue: &Catalogue) {
    let args = [
        ("source", desk.locale.source(source, domain).into()),
        ("answer", desk.locale.answer(answer, catalogue).into()),
    ];
    desk.note(&desk.locale.with("cli-answer", &args));
}
