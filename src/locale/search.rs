//! Where servers are looked for, and what came of it, in words.

use super::Locale;
use crate::mail::discovery::{Answer, Discovery, Fault, Finding, Source};
use crate::model::address::Domain;
use crate::model::catalogue::Catalogue;
use crate::model::failure::Service;

impl Locale {
    /// Whom a source asks.
    pub fn source(&self, source: Source, domain: &Domain) -> String {
        let id = match source {
            Source::Mx => "source-mx",
            Source::Autoconfig => "source-autoconfig",
            Source::Ispdb => "source-ispdb",
            Source::Srv => "source-srv",
            Source::Autodiscover => "source-autodiscover",
            Source::Guess => "source-guess",
        };
        self.with(id, &[("host", source.asks(domain).into())])
    }

    /// What a source came to.
    pub fn answer(&self, answer: &Answer, catalogue: &Catalogue) -> String {
        match answer {
            Answer::Found(finding) => self.found(finding, catalogue),
            Answer::Nothing => self.text("answer-nothing"),
            Answer::Exchanger(host) => self.with("answer-exchanger", &[("host", host.as_str().into())]),
            Answer::Failed(fault) => self.search_fault(fault),
        }
    }

    /// Who told what.
    pub fn found(&self, finding: &Finding, catalogue: &Catalogue) -> String {
        let entry = finding.provider.as_ref().and_then(|id| catalogue.entry(id));
        let host = ("host", finding.told_by.as_str().into());
        match entry {
            Some(entry) => {
                self.with("answer-provider", &[host, ("provider", entry.name.get(self.tag()).into())])
            }
            None if finding.is_oauth_only => self.text("answer-oauth"),
            None => {
                let hosts = finding.imap.iter().take(1).chain(finding.smtp.iter().take(1));
                let mut hosts: Vec<&str> = hosts.map(|found| found.server.host.as_str()).collect();
                hosts.dedup();
                self.with("answer-servers", &[("hosts", hosts.join(&self.text("list-joint")).into())])
            }
        }
    }

    /// Where the servers come from, and what is missing of them.
    pub fn found_by(&self, finding: &Finding, domain: &Domain) -> String {
        let source = self.told_by(finding, domain);
        let mut words = vec![self.with("search-found", &[("source", source.into())])];
        if let Some(other) = finding.filled_by {
            words.push(self.with("search-filled", &[("source", self.source(other, domain).into())]));
        }
        words.extend(finding.missing().map(|half| self.not_found(half)));
        self.join(&words)
    }

    /// The source of a finding; a file that lay elsewhere than where it is looked for first by its host.
    fn told_by(&self, finding: &Finding, domain: &Domain) -> String {
        let id = match finding.source {
            Source::Autoconfig => "source-autoconfig",
            Source::Autodiscover => "source-autodiscover",
            source => return self.source(source, domain),
        };
        self.with(id, &[("host", finding.told_by.as_str().into())])
    }

    /// That there is no server to receive, or none to send.
    pub fn not_found(&self, half: Service) -> String {
        self.text(match half {
            Service::Imap => "search-no-imap",
            Service::Smtp => "search-no-smtp",
        })
    }

    /// Why nothing was found, in one sentence that says what can be done.
    pub fn nothing_found(&self, discovery: &Discovery, domain: &Domain) -> String {
        let id = if discovery.is_domain_missing() {
            "search-no-domain"
        } else if discovery.takes_no_mail() {
            "search-no-mail"
        } else if let Some(host) = discovery.exchanger() {
            let args = [("domain", domain.in_letters().into()), ("host", host.as_str().into())];
            return self.with("search-nothing-but-exchanger", &args);
        } else if discovery.answers.iter().any(|(_, answer)| *answer == Answer::Nothing) {
            "search-nothing"
        } else {
            "search-nobody-answered"
        };
        self.with(id, &[("domain", domain.in_letters().into())])
    }

    fn search_fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::TimedOut => self.text("answer-timed-out"),
            Fault::NoSuchDomain => self.text("answer-no-domain"),
            Fault::NoMail => self.text("answer-no-mail"),
            Fault::NoNameServer => self.text("answer-no-name-server"),
            Fault::NotReached(cause) => {
                self.with("answer-not-reached", &[("why", self.cause(*cause).into())])
            }
            Fault::Status(status) => self.with("answer-status", &[("status", status.to_string().into())]),
            Fault::SendsOn(host) => self.with("answer-sends-on", &[("host", host.as_str().into())]),
            Fault::LeadsElsewhere(host) => self.with("answer-elsewhere", &[("host", host.as_str().into())]),
            Fault::TooLarge => self.text("answer-too-large"),
            Fault::NoFile => self.text("answer-no-file"),
            Fault::OnlyUnsafe => self.text("answer-only-unsafe"),
            Fault::Proxy => self.text("answer-proxy"),
        }
    }
}
