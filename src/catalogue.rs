//! What is known about mail providers.
//!
//! One JSON file a provider: the program carries those below `assets/providers`, the user may add own ones.
//! [`Catalogue::load`] reads both; [`Catalogue::check`] tells everything that is wrong with a file.

mod check;
mod embedded;
mod entry;
mod format;
mod load;
mod near;
mod problem;
mod provider;
mod refusal;
mod search;
mod server;

pub use entry::Entry;
pub use load::Catalogue;
pub use problem::{FileError, Problem};
pub use provider::{
    Confidence, Guide, GuideStep, GuideVersion, MailboxQuestion, Needed, OldCode, Prerequisite, Provider,
    ProviderId, Quirk, Reset, ServerChoice, ServerQuestion, SignIn, SignInKind, Site, Source, Text, Tile,
    escaped,
};
pub use refusal::{Cause, Certainty, Refusal, Service, fold};
pub use server::{Endpoint, Security, Server, ServerError, UserForm, UserName, UserNames};
