//! Signs in the way a mail program does and says what happened, stage by stage.
//!
//! A test and a preflight are plain streams of [`Event`]s; window, terminal and tests read the same. Dropping the
//! stream closes the sockets. Nothing here makes sentences.
//!
//! Both services are walked side by side as far as the greeting. Then IMAP signs in, and SMTP only once IMAP has
//! accepted the code: a wrong code costs exactly one refused sign-in.

mod bounded_stream;
mod case;
mod certainty;
mod diagnosis;
mod dial;
mod failure;
#[doc(hidden)]
pub mod fuzz;
mod guess;
mod hints;
mod https;
mod imap;
mod lines;
mod link;
mod memory;
mod message;
mod patterns;
mod pin;
mod proxy;
mod record;
mod redaction;
mod report;
mod reuse;
mod run;
mod smtp;
mod software;
mod stages;
mod status_codes;
mod text;
mod tls;
mod tongue;
mod transcript;
mod vocabulary;
mod wire;
mod words;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use tokio::sync::mpsc::UnboundedSender;

use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, Provider, Quirk, Refusal, Server, SignInKind, UserName};
use crate::model::code::Code;
use crate::model::failure::Service;

pub use diagnosis::{classify, classify_at};
pub use guess::Guess;
pub use https::Encrypted;
pub use memory::RefusedCodes;
pub use pin::{Certificate, Fingerprint, NoFingerprint, Pin};
pub use proxy::{Proxies, Proxy, ProxyError};
use redaction::Redactor;
pub use report::{Diagnosis, Event, Hint, Remark, Report, ServiceReport, Stage, StageReport, Verdict};

pub use reuse::Warm;
pub use software::Software;
pub use stages::Deadlines;
pub use tls::ProberError;
use tongue::Tongue;
pub use transcript::{Line, Speaker};

/// One service to test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Where, and as whom.
    pub endpoint: Endpoint,
    /// The other form of the user name, tried once after a refusal that may be about the name.
    pub other_user: Option<String>,
}

impl Target {
    /// Whether both user names are one address, its domain written once in ASCII and once as people write it.
    fn is_domain_in_two_forms(&self) -> bool {
        let is_ascii = |name: &str| name.is_ascii();
        let other = self.other_user.as_deref().unwrap_or_default();
        let ascii = |name: &str| Address::parse(name).map(|address| address.to_string()).ok();
        is_ascii(&self.endpoint.user) != is_ascii(other)
            && ascii(&self.endpoint.user).is_some_and(|one| ascii(other) == Some(one))
    }
}

/// Everything a test needs but the code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Where to receive, if anywhere.
    pub imap: Option<Target>,
    /// Where to send, if anywhere.
    pub smtp: Option<Target>,
    /// What to mind at this provider.
    pub quirks: Vec<Quirk>,
    /// What the provider's servers are known to refuse with.
    pub refusals: Vec<Refusal>,
    /// Whether the code has the provider's shape; `None` where that is not known. It only ranks what else a refusal
    /// may mean.
    pub shape_fits: Option<bool>,
    /// How many days ago this very code last passed; `None` where it never did or nobody knows.
    pub passed_days_ago: Option<u32>,
    /// How many sign-ins the provider has refused for this account a short while ago.
    pub refused_lately: usize,
    /// Certificates that the person has compared and trusts, for servers of their own only: see `is_own`.
    pub pins: Vec<Pin>,
    /// Whether nobody knows which form of the user name the servers take: no entry of the catalogue says so.
    pub is_name_open: bool,
    /// Whether these are servers of the person's own, or a bridge on this computer: pins count for nothing else.
    pub is_own: bool,
    /// Where a message to oneself goes after both sign-ins; `None` for a test that sends nothing.
    pub send_to: Option<Address>,
}

impl Plan {
    /// The provider's first IMAP and first SMTP server, with the user names that it wants for this mailbox.
    pub fn for_provider(provider: &Provider, address: &Address) -> Plan {
        Plan::for_servers(provider, &provider.imap, &provider.smtp, address)
    }

    /// The first of these servers of the provider's, with the user names that it wants for this mailbox.
    pub fn for_servers(provider: &Provider, imap: &[Server], smtp: &[Server], address: &Address) -> Plan {
        let names = &provider.user_names;
        Plan {
            imap: imap.first().map(|server| target(server, names.imap, address)),
            smtp: smtp.first().map(|server| target(server, names.smtp, address)),
            ..Plan::from_endpoints(None, None, Some(provider))
        }
    }

    /// These servers and user names as they stand, with what is known about the provider, if it is known.
    pub fn from_endpoints(
        imap: Option<Endpoint>,
        smtp: Option<Endpoint>,
        provider: Option<&Provider>,
    ) -> Plan {
        let target = |endpoint| Target { endpoint, other_user: None };
        Plan {
            imap: imap.map(target),
            smtp: smtp.map(target),
            quirks: provider.map_or_else(Vec::new, |provider| provider.quirks.clone()),
            refusals: provider.map_or_else(Vec::new, |provider| provider.refusals.clone()),
            is_name_open: provider.is_none(),
            is_own: provider.is_none_or(|provider| provider.sign_in.kind == SignInKind::Bridge),
            ..Plan::default()
        }
    }

    /// The certificate that counts for a host besides those of the trust store.
    fn pin_for(&self, host: &str) -> Option<Fingerprint> {
        let pin = self.pins.iter().find(|pin| pin.host.eq_ignore_ascii_case(host))?;
        self.is_own.then_some(pin.sha256)
    }

    /// The same, with a message to this address after the sign-ins.
    pub fn sending_to(self, address: &Address) -> Plan {
        Plan { send_to: Some(address.clone()), ..self }
    }

    /// Whatever tells whose account this is.
    fn names(&self) -> Vec<String> {
        let users = [&self.imap, &self.smtp].into_iter().flatten();
        let users = users.flat_map(|it| [Some(it.endpoint.user.clone()), it.other_user.clone()]);
        let mut names: Vec<String> =
            users.flatten().chain(self.send_to.as_ref().map(Address::to_string)).collect();
        // An address before its own parts.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        names
    }

    /// One service's target.
    fn target(&self, service: Service) -> Option<&Target> {
        match service {
            Service::Imap => self.imap.as_ref(),
            Service::Smtp => self.smtp.as_ref(),
        }
    }
}

fn target(server: &Server, name: UserName, address: &Address) -> Target {
    let user = name.form.of(address);
    let other = name.other.map(|form| form.of(address));
    Target {
        other_user: other.filter(|other| *other != user),
        endpoint: Endpoint { host: server.host.clone(), port: server.port, security: server.security, user },
    }
}

/// Tests codes. Holds the trust store, which is read once, and the deadlines; cheap to clone.
#[derive(Clone)]
pub struct Prober {
    trust: tls::Store,
    deadlines: Deadlines,
    names: dial::Names,
    proxies: Proxies,
}

impl Prober {
    /// Reads the platform's trust store; on Linux `SSL_CERT_FILE` and `SSL_CERT_DIR` replace it.
    ///
    /// # Errors
    /// When the system has no certificate authorities.
    pub fn new() -> Result<Prober, ProberError> {
        Ok(Prober::trusting(tls::Store::of(tls::Trust::platform()?)))
    }

    /// The same without waiting: the trust store is read when the first test or preflight begins, beside its look-up.
    /// Where there is none, tests fail with [`crate::model::failure::Cause::TlsFailed`].
    pub fn unread() -> Prober {
        Prober::trusting(tls::Store::default())
    }

    /// Trusts these certificates (DER) alone.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn with_roots(roots: &[Vec<u8>]) -> Result<Prober, ProberError> {
        Ok(Prober::trusting(tls::Store::of(tls::Trust::only(roots)?)))
    }

    /// The same through these proxies.
    pub fn through(self, proxies: Proxies) -> Prober {
        Prober { proxies, ..self }
    }

    /// For tests: other deadlines.
    #[doc(hidden)]
    pub fn with_deadlines(self, deadlines: Deadlines) -> Prober {
        Prober { deadlines, ..self }
    }

    /// For tests: addresses for names; a name without any never gets an answer.
    #[doc(hidden)]
    pub fn with_names(self, names: Vec<(String, Vec<IpAddr>)>) -> Prober {
        let names = dial::Names { known: Arc::new(names), ..self.names };
        Prober { names, ..self }
    }

    /// The same with addresses that were looked up before for some names.
    pub fn knowing(self, mut found: Vec<(String, Vec<IpAddr>)>) -> Prober {
        found.splice(0..0, self.names.known.iter().cloned());
        self.with_names(found)
    }

    /// The same, but nothing it does leaves this computer.
    pub fn staying_here(mut self) -> Prober {
        self.names.only_here = true;
        self
    }

    fn trusting(trust: tls::Store) -> Prober {
        Prober {
            trust,
            deadlines: Deadlines::default(),
            names: dial::Names::default(),
            proxies: Proxies::Direct,
        }
    }

    /// Looks both servers up, connects, encrypts and takes the greeting, side by side, and signs in to neither. A
    /// service that answered as it should is [`Verdict::Skipped`]; its connection is kept for the test that follows.
    pub fn preflight(&self, plan: &Plan) -> (BoxStream<'static, Event>, Warm) {
        let warm = Warm::default();
        (run::preflight(self, plan, warm.clone()), warm)
    }

    /// Makes the connections of a preflight ready for a test that is about to begin, as when a code was just pasted:
    /// one that has been idle for a while is asked whether it stands, and made anew where it does not. Then the test
    /// itself needs two round trips. What goes wrong here is for the test to say.
    pub fn refresh(&self, plan: &Plan, warm: &Warm) -> BoxFuture<'static, ()> {
        run::refresh(self, plan, warm.clone())
    }

    /// Tests a code at both services. The stream ends with exactly one [`Event::Finished`]. Where a warm connection
    /// still stands, its four first stages are told at once; a stale one is made anew.
    pub fn run(&self, plan: &Plan, code: &Code, warm: Option<Warm>) -> BoxStream<'static, Event> {
        run::run(self, plan, code, warm.unwrap_or_default())
    }
}

impl fmt::Debug for Prober {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prober").field("deadlines", &self.deadlines).finish_non_exhaustive()
    }
}

/// One service's test.
struct Job {
    service: Service,
    target: Target,
    quirks: Vec<Quirk>,
    refusals: Vec<Refusal>,
    shape_fits: Option<bool>,
    passed_days_ago: Option<u32>,
    refused_lately: usize,
    is_name_open: bool,
    /// Which language text is in that is not UTF-8.
    tongue: Tongue,
    /// Where a message to oneself goes.
    send_to: Option<Address>,
    /// A certificate that counts besides those of the trust store.
    pin: Option<Fingerprint>,
    proxy: Result<Option<Proxy>, ProxyError>,
    deadlines: Deadlines,
    trust: tls::Store,
    names: dial::Names,
    redactor: Redactor,
}

/// Who is told what happens in a test, and what they must not be told.
struct Telling<'a> {
    feed: &'a UnboundedSender<Event>,
    start: Instant,
    code: Option<&'a Code>,
}

impl Job {
    fn new(prober: &Prober, plan: &Plan, service: Service, telling: &Telling<'_>) -> Option<Job> {
        let target = plan.target(service)?.clone();
        prober.trust.begin();
        let names = plan.names();
        let tongue = Tongue::of(&target.endpoint.host, &plan.quirks);
        let (feed, code) = (telling.feed.clone(), telling.code.cloned());
        Some(Job {
            service,
            redactor: Redactor::new(service, feed, telling.start, tongue.clone(), code, names),
            pin: plan.pin_for(&target.endpoint.host),
            proxy: prober.proxies.for_host(&target.endpoint.host),
            target,
            quirks: plan.quirks.clone(),
            refusals: plan.refusals.clone(),
            shape_fits: plan.shape_fits,
            passed_days_ago: plan.passed_days_ago,
            refused_lately: plan.refused_lately,
            is_name_open: plan.is_name_open,
            tongue,
            send_to: plan.send_to.clone(),
            deadlines: prober.deadlines.for_quirks(&plan.quirks),
            trust: prober.trust.clone(),
            names: prober.names.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::catalogue::Security;

    fn provider() -> Provider {
        let text = |en: &str| serde_json::json!({ "en": en });
        serde_json::from_value(serde_json::json!({
            "id": "example", "name": text("Example"), "tile": { "letters": "E", "color": "#123456" },
            "domains": ["example.com"],
            "imap": [
                { "host": "imap.example.com", "port": 993, "security": "tls" },
                { "host": "imap2.example.com", "port": 143, "security": "starttls" }
            ],
            "smtp": [{ "host": "smtp.example.com", "port": 587, "security": "starttls" }],
            "user_names": {
                "imap": { "form": "local-part", "other": "address" },
                "smtp": { "form": "address" }
            },
            "sign_in": { "kind": "app-password", "term": text("app password") },
            "summary": text("An example."), "quirks": ["slow", "gbk"],
            "sources": [], "checked": "2026-11", "confidence": "high"
        }))
        .unwrap()
    }

    #[test]
    fn a_plan_takes_the_first_servers_and_the_forms_of_the_name() {
        let address = Address::parse("me@example.com").unwrap();
        let plan = Plan::for_provider(&provider(), &address);
        let imap = plan.imap.unwrap();
        assert_eq!((imap.endpoint.host.as_str(), imap.endpoint.user.as_str()), ("imap.example.com", "me"));
        assert_eq!(imap.other_user.as_deref(), Some("me@example.com"));
        let smtp = plan.smtp.unwrap();
        assert_eq!(
            (smtp.endpoint.security, smtp.endpoint.user.as_str()),
            (Security::Starttls, "me@example.com")
        );
        assert_eq!(smtp.other_user, None);
        assert_eq!(plan.quirks, [Quirk::Slow, Quirk::Gbk]);
    }

    #[test]
    fn slow_providers_get_twice_the_time_of_a_stage() {
        let usual = Deadlines::default();
        let slow = usual.for_quirks(&[Quirk::Slow]);
        assert_eq!((slow.sign_in, slow.whole), (usual.sign_in * 2, usual.whole));
        assert_eq!(usual.for_quirks(&[Quirk::Gbk]), usual);
    }
}
