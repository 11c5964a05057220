//! What a search for the servers of an address leads to.

use super::{Known, Prospect};
use crate::address::{Address, Domain};
use crate::catalogue::Catalogue;
use crate::discovery::{Discovery, Finding};

/// What came of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// A provider of the catalogue takes the domain's mail.
    Provider(Prospect, Domain),
    /// Somebody named servers.
    Servers(Box<Finding>),
    /// Somebody named servers that take OAuth alone.
    OauthOnly(Box<Finding>),
    /// Nobody knew anything.
    Nothing,
}

impl Lead {
    /// What a search came to.
    pub fn of(discovery: &Discovery, catalogue: &Catalogue) -> Lead {
        let Some(finding) = &discovery.finding else {
            return Lead::Nothing;
        };
        let provider = finding.provider.as_ref().and_then(|id| catalogue.get(id)).cloned();
        match (provider, Domain::parse(&finding.told_by)) {
            (Some(provider), Ok(exchanger)) => Lead::Provider(Prospect::at(provider), exchanger),
            _ if finding.provider.is_some() => Lead::Nothing,
            _ if finding.is_oauth_only => Lead::OauthOnly(Box::new(finding.clone())),
            _ => Lead::Servers(Box::new(finding.clone())),
        }
    }
}

impl Known {
    /// An account whose servers a search has found; one that was not found is missing.
    pub fn found(address: Address, finding: &Finding) -> Known {
        let (imap, smtp) = finding.endpoints(&address);
        Known::by_hand(address, imap, smtp)
    }
}
