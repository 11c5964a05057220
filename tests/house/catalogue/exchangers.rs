//! Mail exchangers: which provider and which of its servers a customer's own domain has.

use std::collections::BTreeMap;

use mailkey::model::address::{Address, Domain};
use mailkey::model::catalogue::{Catalogue, Provider, ProviderId};
use mailkey::work::journey::Draft;

/// An exchanger that was seen in public, and where it leads; `provider` is null where it leads nowhere.
#[derive(serde::Deserialize)]
struct Seen {
    exchanger: String,
    provider: Option<String>,
    /// The set of servers that it leads to, by its English label.
    choice: Option<String>,
}

fn table() -> Vec<Seen> {
    serde_json::from_str(include_str!("exchangers.json")).unwrap()
}

fn domain(text: &str) -> Domain {
    Domain::parse(text).unwrap()
}

/// The English label of the servers that were chosen.
fn chosen(draft: &Draft) -> Option<String> {
    let question = draft.provider.as_ref()?.server_question.as_ref()?;
    Some(question.choices.get(draft.choice?)?.label.get("en").to_owned())
}

#[test]
fn a_mail_exchanger_leads_to_one_provider() {
    let catalogue = Catalogue::built_in();
    let mut owner: BTreeMap<Domain, ProviderId> = BTreeMap::new();
    for entry in catalogue.entries() {
        for ending in &entry.mx_suffixes {
            let before = owner.insert(ending.clone(), entry.id.clone());
            assert_eq!(before, None, "{ending} of {}", entry.id);
            let exchanger = Domain::parse(&format!("mx1.{ending}")).unwrap();
            assert_eq!(catalogue.for_exchanger(&exchanger).unwrap().id, entry.id, "{ending}");
        }
    }
    assert!(owner.len() > 150, "{}", owner.len());
}

#[test]
fn those_that_were_seen_in_public_lead_to_their_provider_and_its_servers() {
    let catalogue = Catalogue::built_in();
    let address = Address::parse("me@somebody.example").unwrap();
    let mut wrong = Vec::new();
    for seen in table() {
        let host = domain(&seen.exchanger);
        let found = catalogue.for_exchanger(&host).map(|entry| {
            let draft = Draft::led(entry.provider().unwrap().clone(), address.clone(), Some(&host));
            // What the exchanger tells is asked of nobody.
            assert!(draft.choice.is_none() || draft.server_question().is_none(), "{}", seen.exchanger);
            (entry.id.to_string(), chosen(&draft))
        });
        let (provider, choice) = found.unzip();
        if provider != seen.provider || (seen.choice.is_some() && choice.flatten() != seen.choice) {
            wrong.push(format!(
                "{} leads to {provider:?}, not {:?} {:?}",
                seen.exchanger, seen.provider, seen.choice
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let nowhere = table().iter().filter(|seen| seen.provider.is_none()).count();
    assert!(table().len() > 200 && nowhere > 20, "{nowhere}");
}

/// Those that no record was found for: lists name them.
const UNSEEN: usize = 30;

#[test]
fn every_ending_but_a_few_was_seen() {
    let table: Vec<Domain> = table().iter().map(|seen| domain(&seen.exchanger)).collect();
    let catalogue = Catalogue::built_in();
    let endings = catalogue.entries().iter().flat_map(|entry| &entry.mx_suffixes);
    let unseen: Vec<&Domain> =
        endings.filter(|ending| !table.iter().any(|it| it.is_within(ending))).collect();
    assert!(unseen.len() <= UNSEEN, "{} {unseen:?}", unseen.len());
}

/// An ending that takes in what belongs to no provider would lead people to a guide that is not theirs: a cloud where everybody's
/// machines stand.
#[test]
fn no_ending_takes_in_a_whole_cloud() {
    let clouds =
        ["amazonaws.com", "googleusercontent.com", "azure.com", "cloudapp.net", "aliyun.com", "ovh.net"];
    for entry in Catalogue::built_in().entries() {
        for ending in &entry.mx_suffixes {
            assert!(!clouds.contains(&ending.as_str()), "{ending} of {}", entry.id);
            assert!(ending.as_str().contains('.'), "{ending} of {}", entry.id);
        }
    }
}

/// Hosts whose exchangers have the customer's own name, or are known to nobody: they are found by their names alone.
const WITHOUT: [&str; 8] = [
    "1blu",
    "35-enterprise",
    "conoha-wing",
    "coremail-campus",
    "dooray",
    "kinghost",
    "mailplug",
    "onamae-jp",
];

#[test]
fn who_serves_customers_domains_alone_is_recognized_by_an_exchanger() {
    let catalogue = Catalogue::built_in();
    let is_hidden = |it: &&Provider| it.domains.is_empty() && it.all_mx_suffixes().next().is_none();
    let hidden: Vec<&str> =
        catalogue.providers().map(AsRef::as_ref).filter(is_hidden).map(|it| it.id.as_str()).collect();
    assert_eq!(hidden, WITHOUT);
}

/// Where some domains of a provider have their servers by themselves, all of its domains have, or somebody is asked who can know.
#[test]
fn a_choice_has_domains_of_its_provider_alone() {
    for provider in Catalogue::built_in().providers() {
        let choices = provider.server_question.iter().flat_map(|question| &question.choices);
        for domain in choices.flat_map(|choice| &choice.domains) {
            let below = |own: &Domain| provider.subdomains && domain.is_within(own);
            let is_own = provider.domains.iter().any(|own| own == domain || below(own));
            assert!(is_own, "{domain} of {}", provider.id);
        }
    }
}
