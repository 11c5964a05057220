//! What is known about mail providers.

mod provider;
mod refusal;

pub use provider::{
    Confidence, Endpoint, Guide, GuideStep, MailboxQuestion, OldCode, Prerequisite, Provider, ProviderId,
    Quirk, Reset, Security, Server, ServerError, SignIn, SignInKind, Site, Source, Text, Tile, UserForm, UserName,
    UserNames,
};
pub use refusal::{Cause, Certainty, Refusal, Service};
