//! What the address alone does not tell: which mailbox, which servers, which user name, which version of the site.
//! Each question gives `false` to go back.

use super::{Reply, Setup};
use crate::cli::output::Stop;
use crate::model::address::Address;
use crate::model::catalogue::{Guide, Server};
use crate::work::journey::Draft;

impl Setup<'_> {
    /// Which mailbox belongs to the account, where the address is elsewhere.
    pub(super) fn which_mailbox(&mut self, draft: &mut Draft) -> Result<bool, Stop> {
        let question = draft.provider.as_ref().and_then(|provider| provider.mailbox_question.clone());
        let Some(question) = question.filter(|it| !it.domains.contains(draft.address.domain())) else {
            return Ok(true);
        };
        let ask = question.ask.get(self.output.locale.tag()).to_owned();
        loop {
            let Reply::Text(text) = self.ask(&ask)? else {
                return Ok(false);
            };
            match Address::parse(&text) {
                Ok(mailbox) if question.domains.contains(mailbox.domain()) => {
                    draft.set_mailbox(Some(mailbox));
                    return Ok(true);
                }
                Ok(_) => self.output.say(&ask)?,
                Err(error) => self.output.say(&self.output.locale.address_error(&error))?,
            }
        }
    }

    /// Which of the provider's sets of servers is the account's own.
    pub(super) fn which_servers(&mut self, draft: &mut Draft) -> Result<bool, Stop> {
        let Some(question) = draft.server_question().filter(|_| draft.choice.is_none()).cloned() else {
            return Ok(true);
        };
        let tag = self.output.locale.tag();
        let labels: Vec<&str> = question.choices.iter().map(|choice| choice.label.get(tag)).collect();
        match self.pick(question.ask.get(tag), &labels)? {
            Some(index) => {
                draft.choose(index);
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Which user name the provider has given, where it is no part of the address.
    pub(super) fn which_user(&mut self, draft: &mut Draft) -> Result<bool, Stop> {
        let ask = draft.provider.as_ref().and_then(|provider| provider.user_names.ask.clone());
        let Some(ask) = ask else {
            return Ok(true);
        };
        loop {
            let Reply::Text(text) = self.ask(ask.get(self.output.locale.tag()))? else {
                return Ok(false);
            };
            if !text.is_empty() {
                draft.set_user(Some(text));
                return Ok(true);
            }
            self.say("guide-user-missing")?;
        }
    }

    /// Servers that the provider's entry leaves open, and a bridge's ports.
    pub(super) fn open_servers(&mut self, draft: &mut Draft) -> Result<bool, Stop> {
        let Some(provider) = draft.provider.clone().filter(|it| it.has_open_servers()) else {
            return Ok(true);
        };
        let mut asked = Vec::new();
        for (id, stated) in [("cli-ask-imap", provider.imap.first()), ("cli-ask-smtp", provider.smtp.first())]
        {
            if let Some(stated) = stated {
                let server = format!("{}:{}", stated.host, stated.port);
                self.output
                    .say(&self.output.locale.with("cli-stated-server", &[("server", server.into())]))?;
            }
            let Some(typed) = self.server(id)? else {
                return Ok(false);
            };
            asked.push(typed.or_else(|| stated.cloned()));
        }
        let [imap, smtp]: [Option<Server>; 2] = [asked.remove(0), asked.remove(0)];
        draft.set_servers(imap, smtp);
        Ok(draft.imap.is_some() || draft.smtp.is_some())
    }

    /// The guide as the version of the site has it that the person sees.
    pub(super) fn which_version(&mut self, guide: Guide) -> Result<Option<Guide>, Stop> {
        let Some(sees) = guide.sees.clone().filter(|_| !guide.versions.is_empty()) else {
            return Ok(Some(guide));
        };
        let tag = self.output.locale.tag();
        let labels: Vec<&str> = std::iter::once(&sees)
            .chain(guide.versions.iter().map(|it| &it.sees))
            .map(|it| it.get(tag))
            .collect();
        let picked = self.pick(&self.output.locale.text("cli-ask-version"), &labels)?;
        Ok(picked.map(|index| guide.clone().on_version(index)))
    }

    /// One of several, by its number.
    fn pick(&mut self, ask: &str, labels: &[&str]) -> Result<Option<usize>, Stop> {
        loop {
            self.output.say(ask)?;
            for (number, label) in labels.iter().enumerate() {
                let args = [("number", (number + 1).to_string().into()), ("label", (*label).into())];
                self.output.say(&self.output.locale.with("cli-choice-line", &args))?;
            }
            let Reply::Text(text) = self.ask(&self.output.locale.text("cli-ask-choice"))? else {
                return Ok(None);
            };
            match text.parse::<usize>() {
                Ok(number) if (1..=labels.len()).contains(&number) => return Ok(Some(number - 1)),
                _ => {}
            }
        }
    }
}
