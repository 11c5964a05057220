//! What an address leads to.

use std::sync::Arc;

use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, Provider, SignInKind};

/// What an address leads to. Said at the first step, so that nobody generates a code that cannot work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidate {
    /// A provider with steps to a code.
    Guided(Arc<Provider>),
    /// A provider that takes the login password itself; there is no code to be had.
    LoginPassword(Arc<Provider>),
    /// A provider that takes neither code nor password any more, or offers no IMAP.
    NoCode(Arc<Provider>),
    /// A provider whose own program on this computer stands between.
    Bridge(Arc<Provider>),
    /// Nobody knows the domain: the servers are named by hand.
    Unknown,
}

impl Candidate {
    /// What an address leads to by the catalogue.
    pub fn of(catalogue: &Catalogue, address: &Address) -> Candidate {
        catalogue.for_address(address).cloned().map_or(Candidate::Unknown, Candidate::at)
    }

    /// What a provider has to offer.
    pub fn at(provider: Arc<Provider>) -> Candidate {
        match provider.sign_in.kind {
            SignInKind::AuthorizationCode | SignInKind::AppPassword => Candidate::Guided(provider),
            SignInKind::LoginPassword => Candidate::LoginPassword(provider),
            SignInKind::OauthOnly | SignInKind::None => Candidate::NoCode(provider),
            SignInKind::Bridge => Candidate::Bridge(provider),
        }
    }

    /// The provider, where there is one.
    pub fn provider(&self) -> Option<&Arc<Provider>> {
        match self {
            Candidate::Guided(provider)
            | Candidate::LoginPassword(provider)
            | Candidate::NoCode(provider)
            | Candidate::Bridge(provider) => Some(provider),
            Candidate::Unknown => None,
        }
    }
}
