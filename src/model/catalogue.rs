//! What is known about mail providers.
//!
//! One JSON file a provider: the program carries those below `assets/providers`, the user may add own ones.
//! [`Catalogue::load`] reads both; [`Catalogue::check`] tells everything that is wrong with a file.

mod bundle;
mod check;
mod embedded;
mod entry;
mod format;
mod guide;
mod load;
mod problem;
mod provider;
mod refusal;
mod rules;
mod search;
mod server;
mod text;
mod typos;

pub use bundle::{Bundle, BundleError, BundleKey, LARGEST_BUNDLE, RecipeVersion};
pub use entry::Entry;
pub use guide::{ConfirmBy, Guide, GuideStep, GuideVersion, OldCode, Reset, Site, StepKind, escaped};
pub use load::Catalogue;
pub use problem::{FileError, JsonFault, JsonType, Problem, Wanted};
pub use provider::{
    Confidence, MailboxQuestion, Needed, Prerequisite, Provider, ProviderId, Quirk, ServerChoice,
    ServerQuestion, SignIn, SignInKind, Source, Tile,
};
pub use refusal::{Refusal, fold};
pub use server::{Endpoint, Security, Server, ServerError, UserForm, UserName, UserNames};
pub use text::Text;
