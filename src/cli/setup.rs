//! `setup`: the set-up journey in plain lines, fit for a screen reader: one question at a time, nothing drawn, nothing
//! that moves. `back` goes a step back and loses nothing; Ctrl+C ends it at any moment with nothing half kept.

use std::sync::Arc;

use futures_util::StreamExt;
use tokio::task::JoinHandle;

use super::args::NamedServer;
use super::check::{keep, kept_line, ready, say_no_code};
use super::console::{Console, Line, tidied};
use super::desk::{Desk, Status, Stop};
use super::kept::is_yes;
use super::show::{follow, numbered, place_line, say_failures};
use crate::accounts::Account;
use crate::address::Address;
use crate::browser;
use crate::catalogue::{Endpoint, Guide, GuideStep, Provider};
use crate::code::{Code, CodeError, Remark};
use crate::journey::{Coded, Journey, Known, Prospect, Step};
use crate::probe::{Event, Report, Verdict, Warm};
use crate::services::Services;
use crate::vault::VaultInfo;

/// Where a step leads.
enum Turn {
    On,
    Back,
    To(Step),
    End(Status),
}

/// What a person answered.
enum Reply {
    Text(String),
    Back,
}

/// The journey as far as it has come.
struct Walk<'a> {
    desk: &'a Desk,
    services: &'a Services,
    vault: VaultInfo,
    console: Console,
    typed: Option<String>,
    known: Option<Known>,
    code: Option<Code>,
    label: Option<String>,
    scout: Option<Scout>,
}

/// The preflight, which goes on while the person reads.
struct Scout {
    task: JoinHandle<Option<Report>>,
    warm: Warm,
}

impl Drop for Scout {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// `mailkey setup`.
///
/// # Errors
/// Whatever ends the journey early.
pub async fn run(desk: &Desk, services: &Services, address: Option<String>) -> Result<Status, Stop> {
    let vault = ready(desk, services).await?;
    desk.say(&desk.locale.text("cli-setup-welcome"))?;
    let console = Console::open()?;
    let mut walk = Walk {
        desk,
        services,
        vault,
        console,
        typed: address,
        known: None,
        code: None,
        label: None,
        scout: None,
    };
    let mut step = Journey::SetUp.first();
    loop {
        walk.say_step(step)?;
        let turn = match step {
            Step::Address => walk.address()?,
            Step::Guide => walk.guide().await?,
            Step::Code => walk.code()?,
            Step::Check => walk.check().await?,
            Step::Done => walk.done()?,
        };
        step = match turn {
            Turn::On => after(step),
            Turn::Back => Journey::SetUp.before(step).unwrap_or(step),
            Turn::To(step) => step,
            Turn::End(status) => return Ok(status),
        };
    }
}

fn after(step: Step) -> Step {
    let mut steps = Journey::SetUp.steps().iter().copied();
    steps.find(|other| *other > step).unwrap_or(step)
}

impl Walk<'_> {
    /// The heading of a step: "Step 2 of 5: Get the code".
    fn say_step(&self, step: Step) -> Result<(), Stop> {
        let steps = Journey::SetUp.steps();
        let at = steps.iter().position(|other| *other == step).unwrap_or_default() + 1;
        let name = self.desk.locale.text(match step {
            Step::Address => "step-address",
            Step::Guide => "step-guide",
            Step::Code => "step-code",
            Step::Check => "step-check",
            Step::Done => "step-done",
        });
        let args =
            [("at", at.to_string().into()), ("all", steps.len().to_string().into()), ("name", name.into())];
        self.desk.say("")?;
        self.desk.say(&self.desk.locale.with("cli-step", &args))
    }

    fn ask(&mut self, prompt: &str) -> Result<Reply, Stop> {
        let answer = self.console.ask(prompt)?;
        let answer =
            answer.ok_or_else(|| Stop::Said(Status::Failed, self.desk.locale.text("cli-setup-ended")))?;
        let is_back = answer.eq_ignore_ascii_case("back") || answer == self.desk.locale.text("cli-word-back");
        Ok(if is_back { Reply::Back } else { Reply::Text(answer) })
    }

    fn ask_yes(&mut self, prompt: &str) -> Result<bool, Stop> {
        Ok(matches!(self.ask(prompt)?, Reply::Text(answer) if is_yes(&answer)))
    }

    fn say(&self, id: &str) -> Result<(), Stop> {
        self.desk.say(&self.desk.locale.text(id))
    }

    /// Whose account, and where it signs in.
    fn address(&mut self) -> Result<Turn, Stop> {
        let text = match self.typed.take() {
            Some(text) => text,
            None => match self.ask(&self.desk.locale.text("cli-ask-address"))? {
                Reply::Text(text) => text,
                Reply::Back => return Ok(Turn::To(Step::Address)),
            },
        };
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
            let found = self.services.catalogue.search(&query).first().map(|it| Prospect::at(it));
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
            match NamedServer::parse(&text) {
                Ok(NamedServer { host, port, security }) => {
                    let user = address.to_string();
                    return Ok(Some(Some(Endpoint { host, port, security, user })));
                }
                Err(_) => self.say("address-server-wrong")?,
            }
        }
    }

    /// The way to a code on the provider's site.
    async fn guide(&mut self) -> Result<Turn, Stop> {
        let Some(known) = self.known.clone() else {
            return Ok(Turn::Back);
        };
        if self.scout.is_none() {
            self.scout = Some(self.start_scout(&known));
        }
        let Some(guide) = known.guide(Journey::SetUp) else {
            return self.no_guide(&known);
        };
        let provider = known.provider.as_deref();
        if let Turn::Back = self.needs(provider)? {
            return Ok(Turn::Back);
        }
        self.say_scouted(&known).await?;
        if let Turn::Back = self.page(&known, &guide)? {
            return Ok(Turn::Back);
        }
        let mut at = 0;
        while let Some(step) = guide.steps.get(at) {
            let (place, all) = ((at + 1).to_string(), guide.steps.len().to_string());
            let text = step.action.get(self.desk.locale.tag());
            let args = [("at", place.into()), ("all", all.into()), ("text", text.into())];
            self.desk.say(&self.desk.locale.with("cli-guide-step", &args))?;
            self.say_site(step)?;
            match (self.ask(&self.desk.locale.text("cli-enter"))?, at) {
                (Reply::Text(_), _) => at += 1,
                (Reply::Back, 0) => return Ok(Turn::To(Step::Guide)),
                (Reply::Back, _) => at -= 1,
            }
        }
        self.say_scouted(&known).await?;
        Ok(Turn::On)
    }

    fn no_guide(&mut self, known: &Known) -> Result<Turn, Stop> {
        let tag = self.desk.locale.tag();
        match known.provider.as_deref() {
            Some(provider) => {
                let sentences = provider.instead.iter().chain(&provider.notes);
                for line in numbered(self.desk, sentences.map(|sentence| sentence.get(tag))) {
                    self.desk.say(&line)?;
                }
            }
            None => {
                let domain = known.address.domain().as_str();
                self.desk.say(&self.desk.locale.with("guide-unknown", &[("domain", domain.into())]))?;
            }
        }
        Ok(match self.ask(&self.desk.locale.text("cli-enter"))? {
            Reply::Text(_) => Turn::On,
            Reply::Back => Turn::Back,
        })
    }

    /// What must be true before the page can be used, a question each.
    fn needs(&mut self, provider: Option<&Provider>) -> Result<Turn, Stop> {
        let tag = self.desk.locale.tag();
        for need in provider.map(|it| it.prerequisites.as_slice()).unwrap_or_default() {
            let args = [("ask", need.ask.get(tag).into())];
            let Reply::Text(answer) = self.ask(&self.desk.locale.with("cli-ask-yes", &args))? else {
                return Ok(Turn::Back);
            };
            if is_yes(&answer) {
                continue;
            }
            self.desk.say(need.why.get(tag))?;
            if let Some(page) = &need.page {
                self.desk.say(&self.desk.locale.with("cli-page", &[("page", page.as_str().into())]))?;
            }
            if let Reply::Back = self.ask(&self.desk.locale.text("cli-enter-when-done"))? {
                return Ok(Turn::Back);
            }
        }
        Ok(Turn::On)
    }

    /// Where the code is made, and how IMAP is switched on where that has its own page.
    fn page(&mut self, known: &Known, guide: &Guide) -> Result<Turn, Stop> {
        let locale = &self.desk.locale;
        let provider = known.provider.as_deref();
        if let Some(switch) =
            provider.and_then(|it| it.enable_imap.as_ref()).filter(|it| it.page != guide.page)
        {
            self.desk.say(&locale.with("cli-switch-on-page", &[("page", switch.page.as_str().into())]))?;
            let steps = switch.steps.iter().map(|step| step.action.get(locale.tag()));
            for line in numbered(self.desk, steps) {
                self.desk.say(&line)?;
            }
        }
        let page = guide.page_for(&known.address.to_string());
        self.desk.say(&locale.with("cli-guide-page", &[("page", page.as_str().into())]))?;
        self.desk.say(&locale.with("cli-sign-in-as", &[("address", known.address.to_string().into())]))?;
        loop {
            match self.ask(&self.desk.locale.text("cli-enter-or-open"))? {
                Reply::Back => return Ok(Turn::Back),
                Reply::Text(word) if is_open(&word) => match browser::open(&page) {
                    Ok(()) => self.say("cli-opened")?,
                    Err(error) => self.desk.say(&self.desk.locale.browser_error(error))?,
                },
                Reply::Text(_) => return Ok(Turn::On),
            }
        }
    }

    /// Where to click, in the words that the site shows.
    fn say_site(&self, step: &GuideStep) -> Result<(), Stop> {
        let Some(site) = &step.site else { return Ok(()) };
        let parts = [
            ("cli-site-menu", (!site.menu.is_empty()).then(|| site.menu.join(" > "))),
            ("cli-site-heading", site.heading.clone()),
            ("cli-site-state", site.state.clone()),
            ("cli-site-press", site.press.clone()),
        ];
        for (id, text) in parts {
            if let Some(text) = text {
                self.desk.say(&self.desk.locale.with(id, &[("text", text.into())]))?;
            }
        }
        Ok(())
    }

    fn start_scout(&self, known: &Known) -> Scout {
        let (mut events, warm) = self.services.prober.preflight(&known.plan());
        let task = tokio::spawn(async move {
            while let Some(event) = events.next().await {
                if let Event::Finished(report) = event {
                    return Some(report);
                }
            }
            None
        });
        Scout { task, warm }
    }

    /// Says once what the preflight found, when it has come to its end.
    async fn say_scouted(&mut self, known: &Known) -> Result<(), Stop> {
        let Some(scout) = self.scout.as_mut().filter(|scout| scout.task.is_finished()) else {
            return Ok(());
        };
        let Ok(Some(report)) = (&mut scout.task).await else {
            return Ok(());
        };
        // A finished task cannot be asked twice.
        scout.task = tokio::spawn(std::future::pending());
        if report.services.iter().any(|service| matches!(service.verdict, Verdict::Failed(_))) {
            self.say("cli-scout-failed")?;
            return say_failures(self.desk, &report, known.provider.as_deref());
        }
        self.say("guide-preflight-good")
    }

    /// The code, hidden, with what can be said about it beforehand.
    fn code(&mut self) -> Result<Turn, Stop> {
        let Some(known) = self.known.clone() else {
            return Ok(Turn::To(Step::Address));
        };
        let locale = &self.desk.locale;
        let provider = known.provider.as_deref();
        let term = locale.term(provider);
        self.say("cli-code-rule")?;
        let args = [("term", term.into()), ("address", known.address.to_string().into())];
        let prompt = locale.with("cli-code-prompt", &args);
        let typed = match self.console.secret(&prompt)? {
            Line::Text(typed) => typed,
            Line::Unreadable => {
                self.desk.say(&locale.code_error(&CodeError::TooLong))?;
                return Ok(Turn::To(Step::Code));
            }
            Line::End => return Err(Stop::Said(Status::Failed, locale.text("cli-setup-ended"))),
        };
        let word = typed.as_str().trim();
        if word.eq_ignore_ascii_case("back") || word == locale.text("cli-word-back") {
            return Ok(Turn::Back);
        }
        let (code, remark) = match tidied(self.desk, &known, &typed) {
            Ok(both) => both,
            Err(error) => {
                self.desk.say(&locale.code_error(&error))?;
                return Ok(Turn::To(Step::Code));
            }
        };
        if !matches!(remark, Remark::Unknown) {
            self.desk.say(&locale.remark(&remark, provider))?;
        }
        let doubtful = !matches!(remark, Remark::Fits | Remark::Unknown | Remark::SpaceAtEnd);
        if doubtful && !self.ask_yes(&self.desk.locale.text("cli-ask-anyway"))? {
            return Ok(Turn::To(Step::Code));
        }
        if self.services.refused.is_refused(&known.address, &code) {
            self.say("code-refused-before")?;
            if !self.ask_yes(&self.desk.locale.text("cli-ask-anyway"))? {
                return Ok(Turn::To(Step::Code));
            }
        }
        if self.label.is_none() {
            self.say("code-label-hint")?;
            match self.ask(&self.desk.locale.text("cli-ask-label"))? {
                Reply::Text(label) => self.label = Some(label),
                Reply::Back => return Ok(Turn::To(Step::Code)),
            }
        }
        self.code = Some(code);
        Ok(Turn::On)
    }

    /// The test, and keeping what passed.
    async fn check(&mut self) -> Result<Turn, Stop> {
        let (Some(known), Some(code)) = (self.known.clone(), self.code.clone()) else {
            return Ok(Turn::Back);
        };
        let label = self.label.clone().unwrap_or_default();
        let coded = Coded { known, code, label };
        let warm = self.scout.take().map(|scout| scout.warm.clone());
        let report = follow(self.desk, self.services, &coded, warm).await?;
        if report.passed() {
            let account = keep(self.desk, self.services, &coded, Some(&report)).await?;
            return self.kept(&coded, &account, "cli-kept");
        }
        say_failures(self.desk, &report, coded.known.provider.as_deref())?;
        loop {
            let Reply::Text(answer) = self.ask(&self.desk.locale.text("cli-ask-next"))? else {
                return Ok(Turn::Back);
            };
            match answer.to_ascii_lowercase().as_str() {
                "" | "1" => return Ok(Turn::To(Step::Code)),
                "2" => return Ok(Turn::To(Step::Guide)),
                "3" => return Ok(Turn::To(Step::Check)),
                "4" => {
                    let account = keep(self.desk, self.services, &coded, None).await?;
                    return self.kept(&coded, &account, "cli-kept-untested");
                }
                "5" => {
                    self.say("cli-not-kept")?;
                    return Ok(Turn::End(Status::Failed));
                }
                _ => {}
            }
        }
    }

    fn kept(&mut self, coded: &Coded, account: &Account, id: &str) -> Result<Turn, Stop> {
        self.desk.say(&kept_line(self.desk, coded, &self.vault, id))?;
        if let Some(known) = &mut self.known {
            // The user names that worked are those to put into a mail program.
            known.imap.clone_from(&account.imap);
            known.smtp.clone_from(&account.smtp);
        }
        self.code = None;
        Ok(Turn::On)
    }

    /// What to put into the mail program.
    fn done(&mut self) -> Result<Turn, Stop> {
        let Some(known) = &self.known else {
            return Ok(Turn::End(Status::Passed));
        };
        self.say("cli-use-these")?;
        for (service, place) in [("IMAP", &known.imap), ("SMTP", &known.smtp)] {
            if let Some(place) = place {
                self.desk.say(&place_line(self.desk, service, place))?;
            }
        }
        self.say("done-password-field")?;
        let args = [("address", known.address.to_string().into())];
        self.desk.say(&self.desk.locale.with("cli-use-command", &args))?;
        self.say("done-keep-safe")?;
        self.say("done-change-regularly")?;
        Ok(Turn::End(Status::Passed))
    }
}

fn is_open(word: &str) -> bool {
    ["open", "o", "打开"].iter().any(|open| word.eq_ignore_ascii_case(open))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_follow_each_other() {
        let mut step = Journey::SetUp.first();
        for next in &Journey::SetUp.steps()[1..] {
            step = after(step);
            assert_eq!(step, *next);
        }
        assert_eq!(after(Step::Done), Step::Done);
    }
}
