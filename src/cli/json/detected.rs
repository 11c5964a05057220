//! The answer of `detect`.

use std::sync::Arc;

use serde::Serialize;

use crate::mail::discovery::{Finding, Found, Source};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{Endpoint, Provider, ProviderId, SignInKind};
use crate::model::failure::Service;
use crate::work::journey::Draft;

/// The answer of `detect`.
#[derive(Debug, Serialize)]
pub struct Detected {
    pub address: Address,
    pub provider: Option<ProviderId>,
    pub found_by: FoundBy,
    pub sign_in: Option<SignInKind>,
    pub page: Option<String>,
    pub imap: Vec<Endpoint>,
    pub smtp: Vec<Endpoint>,
    /// The service for which no server was found, where one was found for the other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<Service>,
    /// Who takes the domain's mail, where that is all that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchanger: Option<Domain>,
    /// The host of somebody else's to which the domain sends on, and which was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sends_on: Option<Domain>,
}

/// How a provider or servers were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoundBy {
    /// The provider's domains are known.
    Catalogue,
    /// By the domain's mail exchangers.
    Mx,
    /// By the domain's own file.
    Autoconfig,
    /// By Mozilla's database.
    Ispdb,
    /// By service records.
    Srv,
    /// By what the domain tells Outlook.
    Autodiscover,
    /// By trying the usual hosts.
    Guess,
    None,
}

impl From<Source> for FoundBy {
    fn from(source: Source) -> FoundBy {
        match source {
            Source::Mx => FoundBy::Mx,
            Source::Autoconfig => FoundBy::Autoconfig,
            Source::Ispdb => FoundBy::Ispdb,
            Source::Srv => FoundBy::Srv,
            Source::Autodiscover => FoundBy::Autodiscover,
            Source::Guess => FoundBy::Guess,
        }
    }
}

impl Detected {
    /// What the catalogue says about an address.
    pub fn of(address: &Address, provider: &Arc<Provider>) -> Detected {
        Detected::draft(&Draft::at(provider.clone(), address.clone()), provider)
    }

    /// The same for a domain of a customer's, whose mail exchanger may tell which servers are meant.
    pub fn led(address: &Address, provider: &Arc<Provider>, exchanger: &Domain) -> Detected {
        Detected::draft(&Draft::led(provider.clone(), address.clone(), Some(exchanger)), provider)
    }

    fn draft(draft: &Draft, provider: &Provider) -> Detected {
        let address = &draft.address;
        let of_service = |service| endpoints(draft, provider, service);
        Detected {
            address: address.clone(),
            provider: Some(provider.id.clone()),
            found_by: FoundBy::Catalogue,
            sign_in: Some(provider.sign_in.kind),
            page: draft.guide().and_then(|guide| guide.page_for(&address.to_string())),
            imap: of_service(Service::Imap),
            smtp: of_service(Service::Smtp),
            missing: None,
            exchanger: None,
            sends_on: None,
        }
    }

    /// What a search has found.
    pub fn found(address: &Address, finding: &Finding) -> Detected {
        let of_service =
            |found: &[Found]| found.iter().map(|it| it.server.clone().at(&it.user.of(address))).collect();
        Detected {
            found_by: finding.source.into(),
            sign_in: finding.is_oauth_only.then_some(SignInKind::OauthOnly),
            imap: of_service(&finding.imap),
            smtp: of_service(&finding.smtp),
            missing: finding.missing(),
            ..Detected::nothing(address)
        }
    }

    /// That nobody knows anything.
    pub fn nothing(address: &Address) -> Detected {
        Detected {
            address: address.clone(),
            provider: None,
            found_by: FoundBy::None,
            sign_in: None,
            page: None,
            imap: Vec::new(),
            smtp: Vec::new(),
            missing: None,
            exchanger: None,
            sends_on: None,
        }
    }
}

/// The servers that may be an account's, with its user name.
fn endpoints(draft: &Draft, provider: &Provider, service: Service) -> Vec<Endpoint> {
    let name = match service {
        Service::Imap => provider.user_names.imap,
        Service::Smtp => provider.user_names.smtp,
    };
    let user = name.form.of(&draft.address);
    draft.servers(service).iter().map(|server| server.clone().at(&user)).collect()
}
