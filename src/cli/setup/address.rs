//! The first step: whose account it is, and where it signs in.

use std::sync::Arc;

use super::{Reply, Setup, Turn};
use crate::cli::check::say_no_code;
use crate::cli::console::is_yes;
use crate::cli::output::Stop;
use crate::cli::search::{say_servers, search};
use crate::cli::status::Status;
use crate::mail::discovery::{Discovery, Finder, Source};
use crate::model::address::{Address, Domain};
use crate::model::catalogue::{Provider, Server};
use crate::model::failure::Service;
use crate::work::journey::{Candidate, Discovered, Draft, Step};

impl Setup<'_> {
    /// Whose account, and where it signs in.
    pub(super) async fn address(&mut self) -> Result<Turn, Stop> {
        let text = match self.typed.take() {
            Some(text) => text,
            None => match self.ask(&self.address_prompt())? {
                Reply::Text(text) => text,
                Reply::Back => return Ok(Turn::To(Step::Address)),
            },
        };
        if text.is_empty() && self.draft.is_some() {
            return Ok(Turn::On);
        }
        let address = match Address::parse(&text) {
            Ok(address) => address,
            Err(error) => {
                self.output.say(&self.output.locale.address_error(&error))?;
                match self.context.catalogue.meant_address(&text) {
                    Some(meant) if self.is_meant(&meant)? => meant,
                    _ => return Ok(Turn::To(Step::Address)),
                }
            }
        };
        let unchanged = self.draft.as_ref().is_some_and(|draft| draft.address == address);
        if unchanged {
            return Ok(Turn::On);
        }
        self.draft = None;
        self.preflight_run = None;
        let Some(address) = self.meant(address)? else {
            return Ok(Turn::To(Step::Address));
        };
        match Candidate::of(&self.context.catalogue, &address) {
            Candidate::Unknown => self.unknown(address).await,
            candidate => self.led(candidate, address, None),
        }
    }

    /// The address, or the one that it was most likely meant to be, if the person says so; `None` to go back.
    fn meant(&mut self, address: Address) -> Result<Option<Address>, Stop> {
        let Some(meant) = self.context.catalogue.meant(address.domain()) else {
            return Ok(Some(address));
        };
        let meant = address.at(meant);
        let ask = self.output.locale.with("meant-question", &[("address", meant.in_letters().into())]);
        Ok(match self.ask(&self.output.locale.with("cli-ask-yes", &[("ask", ask.into())]))? {
            Reply::Text(answer) if is_yes(&answer) => Some(meant),
            Reply::Text(_) => Some(address),
            Reply::Back => None,
        })
    }

    /// Whether the person meant this address.
    fn is_meant(&mut self, meant: &Address) -> Result<bool, Stop> {
        let ask = self.output.locale.with("meant-question", &[("address", meant.in_letters().into())]);
        self.ask_yes(&self.output.locale.with("cli-ask-yes", &[("ask", ask.into())]))
    }

    /// On with a provider, found by the address or by the mail exchanger of its domain.
    fn led(
        &mut self,
        candidate: Candidate,
        address: Address,
        exchanger: Option<&Domain>,
    ) -> Result<Turn, Stop> {
        match candidate {
            Candidate::NoCode(provider) => {
                say_no_code(self.output, &provider)?;
                Ok(Turn::End(Status::Failed))
            }
            Candidate::Unknown => Ok(Turn::To(Step::Address)),
            Candidate::Guided(provider)
            | Candidate::LoginPassword(provider)
            | Candidate::Bridge(provider) => self.at(provider, address, exchanger),
        }
    }

    fn at(
        &mut self,
        provider: Arc<Provider>,
        address: Address,
        exchanger: Option<&Domain>,
    ) -> Result<Turn, Stop> {
        let tag = self.output.locale.tag();
        let args = [("address", address.in_letters().into()), ("provider", provider.name.get(tag).into())];
        self.output.say(&self.output.locale.with("cli-detected", &args))?;
        self.output.say(provider.summary.get(tag))?;
        let mut draft = Draft::led(provider, address, exchanger);
        let is_answered = self.which_mailbox(&mut draft)?
            && self.which_servers(&mut draft)?
            && self.which_user(&mut draft)?
            && self.open_servers(&mut draft)?;
        if !is_answered {
            return Ok(Turn::To(Step::Address));
        }
        self.draft = Some(draft);
        Ok(Turn::On)
    }

    /// Nobody knows the domain: it is searched for, a provider is named, or the servers.
    async fn unknown(&mut self, address: Address) -> Result<Turn, Stop> {
        if let Some(finder) = self.context.finder()
            && let Some(turn) = self.search(&finder, &address).await?
        {
            return Ok(turn);
        }
        loop {
            let domain = address.domain().in_letters();
            self.output.say(&self.output.locale.with("cli-setup-unknown", &[("domain", domain.into())]))?;
            let Reply::Text(query) = self.ask(&self.output.locale.text("cli-ask-provider"))? else {
                return Ok(Turn::To(Step::Address));
            };
            if query.is_empty() {
                return self.by_hand(address);
            }
            let found = self.context.catalogue.search(&query, self.output.locale.region());
            if let Some(provider) = found.first().and_then(|it| it.provider()).cloned() {
                return self.led(Candidate::at(provider), address, None);
            }
            self.output.say(&self.output.locale.with("cli-no-provider", &[("id", query.into())]))?;
        }
    }

    /// Looks for the servers, if the person wants that; `None` where it led nowhere.
    async fn search(&mut self, finder: &Finder, address: &Address) -> Result<Option<Turn>, Stop> {
        let (output, domain) = (self.output, address.domain());
        let args = [("domain", domain.in_letters().into())];
        output.say(&output.locale.with("search-will-ask", &args))?;
        for source in Source::ALL {
            output.say(&format!("  {}", output.locale.source(source, domain)))?;
        }
        output.say(&output.locale.with("search-only-domain", &args))?;
        let ask = output.locale.text("cli-ask-search");
        match self.ask(&output.locale.with("cli-ask-yes", &[("ask", ask.into())]))? {
            Reply::Text(answer) if is_yes(&answer) => {}
            Reply::Text(_) => return Ok(None),
            Reply::Back => return Ok(Some(Turn::To(Step::Address))),
        }
        let Some(discovery) = self.follow(finder, domain).await? else {
            return Ok(Some(Turn::To(Step::Address)));
        };
        let finding = match Discovered::of(&discovery, &self.context.catalogue) {
            Discovered::Provider(candidate, exchanger) => {
                return self.led(candidate, address.clone(), Some(&exchanger)).map(Some);
            }
            Discovered::Nothing => {
                output.say(&output.locale.nothing_found(&discovery, domain))?;
                return Ok(None);
            }
            Discovered::OauthOnly(finding) => {
                let source = output.locale.source(finding.source, domain);
                let args = [("source", source.into()), ("domain", domain.in_letters().into())];
                output.say(&output.locale.with("search-oauth", &args))?;
                return Ok(None);
            }
            Discovered::Servers(finding) => finding,
        };
        output.say(&output.locale.found_by(&finding, domain))?;
        say_servers(output, address, &finding)?;
        let ask = output.locale.text("cli-ask-use-found");
        if !self.ask_yes(&output.locale.with("cli-ask-yes", &[("ask", ask.into())]))? {
            return Ok(None);
        }
        let mut draft = Draft::found(address.clone(), &finding);
        if let Some(missing) = finding.missing() {
            let id = if missing == Service::Imap { "cli-ask-imap" } else { "cli-ask-smtp" };
            let Some(server) = self.server(id)? else {
                return Ok(Some(Turn::To(Step::Address)));
            };
            let server = server.map(|server| server.at(&address.to_string()));
            match missing {
                Service::Imap => draft.imap = server,
                Service::Smtp => draft.smtp = server,
            }
        }
        self.draft = Some(draft);
        Ok(Some(Turn::On))
    }

    /// What everybody said; where the domain sends on to somebody else's host, that one too, if the person wants that.
    /// `None` to go back.
    async fn follow(&mut self, finder: &Finder, domain: &Domain) -> Result<Option<Discovery>, Stop> {
        let mut follows = Vec::new();
        loop {
            let finder = finder.clone().following(follows.clone());
            let discovery = search(self.output, &finder, domain, &self.context.catalogue).await;
            let Some(host) = discovery.sends_on() else {
                return Ok(Some(discovery));
            };
            let ask = self.output.locale.with("search-follow", &[("host", host.as_str().into())]);
            match self.ask(&self.output.locale.with("cli-ask-yes", &[("ask", ask.into())]))? {
                Reply::Text(answer) if is_yes(&answer) => follows.push(host.clone()),
                Reply::Text(_) => return Ok(Some(discovery)),
                Reply::Back => return Ok(None),
            }
        }
    }

    fn by_hand(&mut self, address: Address) -> Result<Turn, Stop> {
        let Some(imap) = self.server("cli-ask-imap")? else {
            return Ok(Turn::To(Step::Address));
        };
        let Some(smtp) = self.server("cli-ask-smtp")? else {
            return Ok(Turn::To(Step::Address));
        };
        if imap.is_none() && smtp.is_none() {
            return Ok(Turn::To(Step::Address));
        }
        let user = address.to_string();
        let at = |server: Option<Server>| server.map(|server| server.at(&user));
        self.draft = Some(Draft::by_hand(address, at(imap), at(smtp)));
        Ok(Turn::On)
    }

    /// Asks for a server: `None` to go back, `Some(None)` for no such server.
    pub(super) fn server(&mut self, id: &str) -> Result<Option<Option<Server>>, Stop> {
        loop {
            let Reply::Text(text) = self.ask(&self.output.locale.text(id))? else {
                return Ok(None);
            };
            if text.is_empty() {
                return Ok(Some(None));
            }
            match text.parse::<Server>() {
                Ok(server) => return Ok(Some(Some(server))),
                Err(_) => self.say("cli-server-wrong")?,
            }
        }
    }

    fn address_prompt(&self) -> String {
        let locale = &self.output.locale;
        match &self.draft {
            None => locale.text("cli-ask-address"),
            Some(draft) => {
                locale.with("cli-ask-address-again", &[("address", draft.address.in_letters().into())])
            }
        }
    }
}
