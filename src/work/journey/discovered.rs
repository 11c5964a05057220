//! What a search for the servers of an address leads to, and what the servers themselves say they are.

use std::sync::Arc;

use super::{Candidate, Draft};
use crate::mail::discovery::{Discovery, Finding};
use crate::mail::probe::Report;
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{Catalogue, Provider};
use crate::model::failure::Service;

/// What came of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Discovered {
    /// A provider of the catalogue takes the domain's mail.
    Provider(Candidate, Domain),
    /// Somebody named servers.
    Servers(Box<Finding>),
    /// Somebody named servers that take OAuth alone.
    OauthOnly(Box<Finding>),
    /// Nobody knew anything.
    Nothing,
}

impl Discovered {
    /// What a search came to.
    pub fn of(discovery: &Discovery, catalogue: &Catalogue) -> Discovered {
        let Some(finding) = &discovery.finding else {
            return Discovered::Nothing;
        };
        let provider = finding.provider.as_ref().and_then(|id| catalogue.get(id)).cloned();
        match (provider, Domain::parse(&finding.told_by)) {
            (Some(provider), Ok(exchanger)) => Discovered::Provider(Candidate::at(provider), exchanger),
            _ if finding.provider.is_some() => Discovered::Nothing,
            _ if finding.is_oauth_only => Discovered::OauthOnly(Box::new(finding.clone())),
            _ => Discovered::Servers(Box::new(finding.clone())),
        }
    }
}

impl Draft {
    /// An account whose servers a search has found; one that was not found is missing.
    pub fn found(address: Address, finding: &Finding) -> Draft {
        let (imap, smtp) = finding.endpoints(&address);
        Draft::by_hand(address, imap, smtp)
    }

    /// The entry that fits this account: its provider's, else that of whom its servers say they are. By that nothing is
    /// chosen but words and steps.
    pub fn adviser(&self, report: &Report, catalogue: &Catalogue) -> Option<Arc<Provider>> {
        self.provider.clone().or_else(|| catalogue.get(&report.software()?.provider()?).cloned())
    }

    /// The same account, known to be at this provider; its servers and user names stay as they are.
    pub fn recognised(self, provider: Arc<Provider>) -> Draft {
        Draft { provider: Some(provider), ..self }
    }

    /// The same account with another user name for both services.
    pub fn signing_in_as(&self, user: &str) -> Draft {
        let mut draft = self.clone();
        for endpoint in [&mut draft.imap, &mut draft.smtp].into_iter().flatten() {
            user.clone_into(&mut endpoint.user);
        }
        draft
    }

    /// The same account with another name for one of its servers; `None` where there is no such server.
    pub fn renamed(&self, service: Service, host: &str) -> Option<Draft> {
        let mut draft = self.clone();
        host.clone_into(&mut draft.endpoint_mut(service).as_mut()?.host);
        Some(draft)
    }
}
