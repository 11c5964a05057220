//! Finds out which provider or which servers an address has, where the catalogue does not know its domain.
//!
//! Six sources are asked side by side, at most [`LIMIT`] in all: the domain's mail exchangers (which lead to a
//! provider of the catalogue), the domain's own autoconfig file, Mozilla's database of providers, SRV records
//! (RFC 6186, RFC 8314), the domain's Autodiscover, and at last the usual host names. Only the domain leaves the
//! machine: DNS queries as any program makes them, everything else over HTTPS or to the domain's own hosts. Where a
//! domain sends on to somebody else's host, the person is asked first. Dropping the stream ends everything.

mod autoconfig;
mod autodiscover;
mod dns;
#[doc(hidden)]
pub mod fuzz;
mod guess;
mod published;
mod sources;
mod web;
mod xml;

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::BoxStream;

use crate::mail::probe::Prober;
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{Catalogue, Endpoint, ProviderId, Server};
use crate::model::failure::{Cause, Service};

pub use dns::name_server;
pub use published::configuration_of;

/// The most that all sources together may take.
pub const LIMIT: Duration = Duration::from_secs(5);

/// Where to look, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The domain's mail exchangers, and whose they are.
    Mx,
    /// The autoconfig file at the domain itself, or at the domain of its mail exchanger.
    Autoconfig,
    /// Mozilla's database, under the domain or that of its mail exchanger.
    Ispdb,
    /// The domain's SRV records.
    Srv,
    /// What the domain tells Outlook.
    Autodiscover,
    /// The usual host names below the domain.
    Guess,
}

impl Source {
    /// All of them, the surest first.
    pub const ALL: [Source; 6] =
        [Source::Mx, Source::Autoconfig, Source::Ispdb, Source::Srv, Source::Autodiscover, Source::Guess];

    /// Whom it asks about a domain, as a screen names them.
    pub fn asks(self, domain: &Domain) -> String {
        match self {
            Source::Mx | Source::Srv => "DNS".to_owned(),
            Source::Autoconfig => format!("autoconfig.{domain}"),
            Source::Ispdb => web::ISPDB.to_owned(),
            Source::Autodiscover => format!("autodiscover.{domain}"),
            Source::Guess => format!("imap.{domain}"),
        }
    }
}

/// What a user name looks like, with `%EMAILADDRESS%`, `%EMAILLOCALPART%` and `%EMAILDOMAIN%` for parts of the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPattern(String);

impl UserPattern {
    /// The whole address.
    pub fn address() -> UserPattern {
        UserPattern("%EMAILADDRESS%".to_owned())
    }

    /// As a stranger's file writes it. One with other placeholders, or none at all, is the whole address.
    fn written(text: &str) -> UserPattern {
        let text = text.trim();
        let rest = ["%EMAILADDRESS%", "%EMAILLOCALPART%", "%EMAILDOMAIN%"]
            .iter()
            .fold(text.to_owned(), |rest, part| rest.replace(part, ""));
        let is_ours = rest != text && rest.chars().all(|c| c.is_ascii_alphanumeric() || "._-@+".contains(c));
        if is_ours && text.len() <= 120 { UserPattern(text.to_owned()) } else { UserPattern::address() }
    }

    /// The user name of an address.
    pub fn of(&self, address: &Address) -> String {
        self.0
            .replace("%EMAILADDRESS%", &address.to_string())
            .replace("%EMAILLOCALPART%", address.local())
            .replace("%EMAILDOMAIN%", address.domain().as_str())
    }
}

/// A server, and what to sign in as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where.
    pub server: Server,
    /// As whom.
    pub user: UserPattern,
}

/// What a source knew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which source.
    pub source: Source,
    /// The host that told, or the mail exchanger that leads to the provider.
    pub told_by: String,
    /// A provider of the catalogue.
    pub provider: Option<ProviderId>,
    /// Servers to receive, best first.
    pub imap: Vec<Found>,
    /// Servers to send, best first.
    pub smtp: Vec<Found>,
    /// Whether these servers take OAuth alone, as the source says.
    pub is_oauth_only: bool,
    /// Where this source knew only servers to receive, or only servers to send: the less sure one that knew the others.
    pub filled_by: Option<Source>,
}

impl Finding {
    /// A provider of the catalogue, by the mail exchanger of a domain.
    fn provider(id: ProviderId, exchanger: &Domain) -> Finding {
        Finding { provider: Some(id), ..Finding::servers(Source::Mx, exchanger.to_string()) }
    }

    fn servers(source: Source, told_by: String) -> Finding {
        Finding {
            source,
            told_by,
            provider: None,
            imap: vec![],
            smtp: vec![],
            is_oauth_only: false,
            filled_by: None,
        }
    }

    /// For what it names no server, where it names servers at all.
    pub fn missing(&self) -> Option<Service> {
        match (self.imap.is_empty(), self.smtp.is_empty()) {
            (true, false) => Some(Service::Imap),
            (false, true) => Some(Service::Smtp),
            _ => None,
        }
    }

    /// Its first servers, for an address.
    pub fn endpoints(&self, address: &Address) -> (Option<Endpoint>, Option<Endpoint>) {
        let first =
            |found: &[Found]| found.first().map(|found| found.server.clone().at(&found.user.of(address)));
        (first(&self.imap), first(&self.smtp))
    }

    /// Its servers that belong to somebody else than the domain: to be shown before anything is sent there.
    pub fn strangers(&self, domain: &Domain) -> Vec<&str> {
        let hosts = self.imap.iter().take(1).chain(self.smtp.iter().take(1));
        let mut hosts: Vec<&str> = hosts.map(|found| found.server.host.as_str()).collect();
        hosts.dedup();
        hosts.retain(|host| !Domain::parse(host).is_ok_and(|host| host.is_within(domain)));
        hosts
    }
}

/// Why a source told nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It took too long.
    #[error("no answer in time")]
    TimedOut,
    /// The domain does not exist.
    #[error("the domain does not exist")]
    NoSuchDomain,
    /// The domain says that it takes no mail (RFC 7505).
    #[error("the domain takes no mail")]
    NoMail,
    /// No name server answers.
    #[error("no name server answers")]
    NoNameServer,
    /// The host could not be reached, or its certificate does not stand.
    #[error("not reached: {0:?}")]
    NotReached(Cause),
    /// It answered with this HTTP status.
    #[error("status {0}")]
    Status(u16),
    /// It sends on to a host of somebody else's, which is asked if the person says so.
    #[error("sends on to {0}")]
    SendsOn(Domain),
    /// It leads to where nobody is asked: without encryption, or at a port of its own.
    #[error("leads to {0}")]
    LeadsElsewhere(String),
    /// The file is larger than any of its kind.
    #[error("the file is too large")]
    TooLarge,
    /// It is no configuration file.
    #[error("no configuration file")]
    NoFile,
    /// It names only servers without encryption, or other protocols.
    #[error("only servers without encryption")]
    OnlyUnsafe,
    /// A proxy stands between that looks names up itself, so no name server was asked.
    #[error("a proxy looks names up")]
    Proxy,
}

/// What a source came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It knew something.
    Found(Box<Finding>),
    /// It knew nothing.
    Nothing,
    /// It knew who takes the domain's mail, but nobody of that name.
    Exchanger(Domain),
    /// It could not tell.
    Failed(Fault),
}

/// What happens in a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A source has answered.
    Answered(Source, Answer),
    /// The search is over.
    Finished(Box<Discovery>),
}

/// How a search came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    /// The surest finding.
    pub finding: Option<Finding>,
    /// What each source came to, the surest first; those that were not waited for are missing.
    pub answers: Vec<(Source, Answer)>,
}

impl Discovery {
    /// Who takes the domain's mail, where that is nobody of the catalogue.
    pub fn exchanger(&self) -> Option<&Domain> {
        self.answers.iter().find_map(|(_, answer)| match answer {
            Answer::Exchanger(exchanger) => Some(exchanger),
            _ => None,
        })
    }

    /// To whose host the domain sends on, where nothing is known that is as sure as what would be said there.
    pub fn sends_on(&self) -> Option<&Domain> {
        let is_enough = |it: &Finding| it.source != Source::Guess && it.missing().is_none();
        if self.finding.as_ref().is_some_and(is_enough) {
            return None;
        }
        self.answers.iter().find_map(|(source, answer)| match (source, answer) {
            (Source::Autoconfig | Source::Autodiscover, Answer::Failed(Fault::SendsOn(host))) => Some(host),
            _ => None,
        })
    }

    /// Whether the domain says that it takes no mail.
    pub fn takes_no_mail(&self) -> bool {
        self.answers.iter().any(|(_, answer)| *answer == Answer::Failed(Fault::NoMail))
    }

    /// Whether there is anybody to ask for servers: the domain is there, and does not say that it takes no mail.
    pub fn may_have_servers(&self) -> bool {
        !self.is_domain_missing() && !self.takes_no_mail()
    }

    /// Whether the domain exists at all, as far as anybody could tell.
    pub fn is_domain_missing(&self) -> bool {
        self.answers.iter().any(|(_, answer)| *answer == Answer::Failed(Fault::NoSuchDomain))
    }
}

/// The ports at which things are looked for. Only tests have others than the usual.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    pub web: u16,
    /// IMAP, encrypted from the start.
    pub imaps: u16,
    /// IMAP with STARTTLS.
    pub imap: u16,
    /// SMTP submission, encrypted from the start.
    pub submissions: u16,
    /// SMTP submission with STARTTLS.
    pub submission: u16,
}

impl Default for Ports {
    fn default() -> Ports {
        Ports { web: 443, imaps: 993, imap: 143, submissions: 465, submission: 587 }
    }
}

/// Looks for servers. Cheap to clone.
#[derive(Clone)]
pub struct Finder {
    prober: Prober,
    name_server: Option<SocketAddr>,
    ports: Ports,
    limit: Duration,
    /// Hosts of others to which a domain may send on.
    follows: Vec<Domain>,
}

impl Finder {
    /// Asks the system's name servers, or the one that `MAILKEY_DNS` names.
    pub fn new(prober: Prober) -> Finder {
        Finder {
            prober,
            name_server: name_server(),
            ports: Ports::default(),
            limit: LIMIT,
            follows: Vec::new(),
        }
    }

    /// Asks these hosts, too, where a domain sends on to them: the person has said so.
    pub fn following(self, hosts: Vec<Domain>) -> Finder {
        Finder { follows: hosts, ..self }
    }

    /// For tests: another name server, and other ports.
    #[doc(hidden)]
    pub fn at(self, name_server: SocketAddr, ports: Ports) -> Finder {
        Finder { name_server: Some(name_server), ports, ..self }
    }

    /// For tests: another time limit.
    #[doc(hidden)]
    pub fn within(self, limit: Duration) -> Finder {
        Finder { limit, ..self }
    }

    /// For tests: reaches hosts another way.
    #[doc(hidden)]
    pub fn through(self, prober: Prober) -> Finder {
        Finder { prober, ..self }
    }

    /// Asks all sources about a domain. The stream ends with exactly one [`Event::Finished`], as soon as no surer
    /// source is left to answer.
    pub fn search(&self, domain: &Domain, catalogue: &Arc<Catalogue>) -> BoxStream<'static, Event> {
        sources::search(self, domain, catalogue).boxed()
    }
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder").field("name_server", &self.name_server).finish_non_exhaustive()
    }
}
