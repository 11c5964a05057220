//! Arguments that several commands share: where to sign in, whom to trust, how to test.

use std::path::PathBuf;

use crate::cli::usage::Wrong;
use crate::mail::probe::Pin;
use crate::model::address::Domain;
use crate::model::catalogue::{ProviderId, Server};

/// Where to sign in, where the address alone does not tell.
#[derive(Debug, Default, clap::Args)]
pub struct ServerArgs {
    /// The server for receiving: TLS, unless /starttls follows or the port is 143
    #[arg(long, value_name = "HOST:PORT[/starttls]", value_parser = server)]
    pub imap: Option<Server>,
    /// The server for sending: TLS, unless /starttls follows or the port is 587
    #[arg(long, value_name = "HOST:PORT[/starttls]", value_parser = server)]
    pub smtp: Option<Server>,
    /// Which of the provider's sets of servers, where it has several: a number, 1 for the first
    ///
    /// "providers show" numbers them.
    #[arg(long, value_name = "NUMBER")]
    pub choice: Option<usize>,
    /// The user name, where it is neither the address nor a part of it
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// The provider, for an address in a domain of your own
    #[arg(long, value_name = "ID")]
    pub provider: Option<String>,
    /// The mailbox that belongs to the account, where the address is another one (iCloud)
    #[arg(long, value_name = "ADDRESS")]
    pub mailbox: Option<String>,
    /// Where to look for servers
    #[command(flatten)]
    pub look: LookArgs,
}

/// Where to look for the servers of a domain that nobody knows.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct LookArgs {
    /// Ask this host of somebody else's, too, where the domain sends on to it
    ///
    /// It may be given more than once.
    #[arg(long, value_name = "HOST", value_parser = host)]
    pub follow: Vec<Domain>,
}

/// A host and the fingerprint of its certificate.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct PinArgs {
    /// Trust this certificate of a server of your own, after you have compared it
    #[arg(long = "pin", value_name = "HOST=SHA256", value_parser = pin)]
    pub pins: Vec<Pin>,
}

/// What is read as the code.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
pub struct CodeArgs {
    /// Send the code even where the provider's codes look different
    ///
    /// Without it Mailkey asks first, or does not send it.
    #[arg(long)]
    pub as_it_is: bool,
}

/// How to test.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct HowArgs {
    /// After the sign-ins, send a message to the own address; it must arrive, and is then deleted
    #[arg(long)]
    pub send: bool,
    /// Write down what is said on the wire, without secrets, into a file that is not there yet
    #[arg(long, value_name = "FILE")]
    pub transcript: Option<PathBuf>,
}

impl ServerArgs {
    /// The provider that was named.
    pub fn provider_id(&self) -> Option<ProviderId> {
        self.provider.clone().map(ProviderId)
    }
}

fn host(text: &str) -> Result<Domain, Wrong> {
    Domain::parse(text.trim()).map_err(|_| Wrong::Host)
}

fn server(text: &str) -> Result<Server, Wrong> {
    Ok(text.parse::<Server>()?)
}

fn pin(text: &str) -> Result<Pin, Wrong> {
    let (host, sha256) = text.split_once('=').ok_or(Wrong::Pin)?;
    let sha256 = sha256.parse().map_err(|_| Wrong::Pin)?;
    if host.trim().is_empty() {
        return Err(Wrong::Pin);
    }
    Ok(Pin { host: host.trim().to_owned(), sha256 })
}
