//! The first step: whose account it is, and where it signs in.

use std::sync::Arc;

use super::{Reply, Turn, Walk};
use crate::address::Address;
use crate::catalogue::{Endpoint, Provider, Server};
use crate::cli::check::say_no_code;
use crate::cli::desk::{Status, Stop};
use crate::journey::{Known, Prospect, Step};

impl Walk<'_> {
    /// Whose account, and where it signs in.
    pub(super) fn address(&mut self) -> Result<Turn, Stop> {
        let text = match self.typed.take() {
            Some(text) => text,
            None => match self.ask(&self.address_prompt())? {
                Reply::Text(text) => text,
                Reply::Back => return Ok(Turn::To(Step::Address)),
            },
        };
        if text.is_empty() && self.known.is_some() {
            return Ok(Turn::On);
        }
        let address = match Address::parse(&text) {
            Ok(address) => address,
            Err(error) => {
                self.desk.say(&self.desk.locale.address_error(&error))?;
                return Ok(Turn::To(Step::Address));
            }
        };
        let unchanged = self.known.as_ref().is_some_and(|known| known.address == address);
        if unchanged {
            return Ok(Turn::On);
        }
        self.known = None;
        self.scout = None;
        match Prospect::of(&self.services.catalogue, &address) {
            Prospect::NoCode(provider) => {
                say_no_code(self.desk, &provider)?;
                Ok(Turn::End(Status::Failed))
            }
            Prospect::Unknown => self.unknown(address),
            Prospect::Guided(provider) | Prospect::LoginPassword(provider) | Prospect::Bridge(provider) => {
                self.at(provider, address)
            }
        }
    }

    fn at(&mut self, provider: Arc<Provider>, address: Address) -> Result<Turn, Stop> {
        let tag = self.desk.locale.tag();
        let args = [("address", address.to_string().into()), ("provider", provider.name.get(tag).into())];
        self.desk.say(&self.desk.locale.with("cli-detected", &args))?;
        self.desk.say(provider.summary.get(tag))?;
        let mut known = Known::at(provider.clone(), address);
        if let Some(question) = &provider.mailbox_question
            && !question.domains.contains(known.address.domain())
        {
            let ask = question.ask.get(tag).to_owned();
            loop {
                let Reply::Text(text) = self.ask(&ask)? else {
                    return Ok(Turn::To(Step::Address));
                };
                match Address::parse(&text) {
                    Ok(mailbox) if question.domains.contains(mailbox.domain()) => {
                        known.set_mailbox(Some(mailbox));
                        break;
                    }
                    Ok(_) => self.desk.say(&ask)?,
                    Err(error) => self.desk.say(&self.desk.locale.address_error(&error))?,
                }
            }
        }
        self.known = Some(known);
        Ok(Turn::On)
    }

    /// Nobody knows the domain: a provider is named, or the servers.
    fn unknown(&mut self, address: Address) -> Result<Turn, Stop> {
        let domain = address.domain().as_str().to_owned();
        let args = [("domain", domain.into())];
        self.desk.say(&self.desk.locale.with("cli-setup-unknown", &args))?;
        let Reply::Text(query) = self.ask(&self.desk.locale.text("cli-ask-provider"))? else {
            return Ok(Turn::To(Step::Address));
        };
        if !query.is_empty() {
            let found = self.services.catalogue.search(&query, self.desk.locale.region());
            let found = found.first().and_then(|it| it.provider()).cloned().map(Prospect::at);
            return match found {
                Some(Prospect::NoCode(provider)) => {
                    say_no_code(self.desk, &provider)?;
                    Ok(Turn::End(Status::Failed))
                }
                Some(prospect) => match prospect.provider() {
                    Some(provider) => self.at(provider.clone(), address),
                    None => self.unknown(address),
                },
                None => {
                    let args = [("id", query.into())];
                    self.desk.say(&self.desk.locale.with("cli-no-provider", &args))?;
                    self.unknown(address)
                }
            };
        }
        let Some(imap) = self.server("cli-ask-imap", &address)? else {
            return Ok(Turn::To(Step::Address));
        };
        let Some(smtp) = self.server("cli-ask-smtp", &address)? else {
            return Ok(Turn::To(Step::Address));
        };
        if imap.is_none() && smtp.is_none() {
            return Ok(Turn::To(Step::Address));
        }
        self.known = Some(Known::by_hand(address, imap, smtp));
        Ok(Turn::On)
    }

    /// Asks for a server: `None` to go back, `Some(None)` for no such server.
    fn server(&mut self, id: &str, address: &Address) -> Result<Option<Option<Endpoint>>, Stop> {
        loop {
            let Reply::Text(text) = self.ask(&self.desk.locale.text(id))? else {
                return Ok(None);
            };
            if text.is_empty() {
                return Ok(Some(None));
            }
            match text.parse::<Server>() {
                Ok(server) => return Ok(Some(Some(server.at(&address.to_string())))),
                Err(_) => self.say("address-server-wrong")?,
            }
        }
    }

    fn address_prompt(&self) -> String {
        let locale = &self.desk.locale;
        match &self.known {
            None => locale.text("cli-ask-address"),
            Some(known) => {
                locale.with("cli-ask-address-again", &[("address", known.address.to_string().into())])
            }
        }
    }
}
