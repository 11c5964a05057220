//! The second step: the provider's own way to a code, while the preflight goes on behind it.

use futures_util::StreamExt;
use tokio::task::JoinHandle;

use super::{Reply, Setup, Turn};
use crate::cli::console::is_yes;
use crate::cli::output::Stop;
use crate::cli::providers::say_how_sure;
use crate::cli::show::{numbered, say_failures};
use crate::mail::probe::{Event, Report, Verdict, Warm};
use crate::model::catalogue::{Guide, GuideStep, Provider};
use crate::platform::browser;
use crate::work::journey::{Draft, Step};

/// The preflight, which goes on while the person reads.
pub(super) struct Preflight {
    task: JoinHandle<Option<Report>>,
    /// The connections that it left open.
    pub(super) warm: Warm,
}

impl Drop for Preflight {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Setup<'_> {
    /// The way to a code on the provider's site.
    pub(super) async fn guide(&mut self) -> Result<Turn, Stop> {
        let Some(draft) = self.draft.clone() else {
            return Ok(Turn::Back);
        };
        if self.preflight_run.is_none() {
            self.preflight_run = Some(self.start_preflight(&draft));
        }
        let Some(guide) = draft.guide() else {
            return self.no_guide(&draft);
        };
        let provider = draft.provider.as_deref();
        if let Turn::Back = self.needs(provider)? {
            return Ok(Turn::Back);
        }
        self.say_preflight(&draft).await?;
        let Some(guide) = self.which_version(guide)? else {
            return Ok(Turn::Back);
        };
        if let Turn::Back = self.page(&draft, &guide)? {
            return Ok(Turn::Back);
        }
        let mut at = 0;
        let steps: Vec<_> = guide.steps.iter().filter(|step| !step.later).collect();
        while let Some(step) = steps.get(at) {
            let (index, all) = ((at + 1).to_string(), steps.len().to_string());
            let text = self.output.locale.step(step);
            let args = [("at", index.into()), ("all", all.into()), ("text", text.into())];
            self.output.say(&self.output.locale.with("cli-guide-step", &args))?;
            self.say_site(step)?;
            match (self.ask(&self.output.locale.text("cli-enter"))?, at) {
                (Reply::Text(_), _) => at += 1,
                (Reply::Back, 0) => return Ok(Turn::To(Step::Guide)),
                (Reply::Back, _) => at -= 1,
            }
        }
        self.say_preflight(&draft).await?;
        Ok(Turn::On)
    }

    fn no_guide(&mut self, draft: &Draft) -> Result<Turn, Stop> {
        let tag = self.output.locale.tag();
        match draft.provider.as_deref() {
            Some(provider) => {
                if let Some(switch) = &provider.enable_imap {
                    self.say_switch(switch)?;
                }
                let sentences = provider.instead.iter().chain(&provider.notes);
                for line in numbered(self.output, sentences.map(|sentence| sentence.get(tag))) {
                    self.output.say(&line)?;
                }
            }
            None => {
                let domain = draft.address.domain().in_letters();
                self.output.say(&self.output.locale.with("guide-unknown", &[("domain", domain.into())]))?;
            }
        }
        Ok(match self.ask(&self.output.locale.text("cli-enter"))? {
            Reply::Text(_) => Turn::On,
            Reply::Back => Turn::Back,
        })
    }

    /// What must be true before the page can be used, a question each.
    fn needs(&mut self, provider: Option<&Provider>) -> Result<Turn, Stop> {
        let tag = self.output.locale.tag();
        for need in provider.map(|it| it.prerequisites.as_slice()).unwrap_or_default() {
            let args = [("ask", need.ask.get(tag).into())];
            let Reply::Text(answer) = self.ask(&self.output.locale.with("cli-ask-yes", &args))? else {
                return Ok(Turn::Back);
            };
            if is_yes(&answer) {
                continue;
            }
            self.output.say(need.why.get(tag))?;
            if let Some(page) = &need.page {
                self.output.say(&self.output.locale.with("cli-page", &[("page", page.as_str().into())]))?;
            }
            if let Reply::Back = self.ask(&self.output.locale.text("cli-enter-when-done"))? {
                return Ok(Turn::Back);
            }
        }
        Ok(Turn::On)
    }

    /// Where the code is made, and how IMAP is switched on where that has its own page.
    fn page(&mut self, draft: &Draft, guide: &Guide) -> Result<Turn, Stop> {
        let locale = &self.output.locale;
        if let Some(switch) = draft.provider.as_deref().and_then(|it| it.enable_imap.as_ref()) {
            self.say_switch(switch)?;
        }
        if let Some(provider) = draft.provider.as_deref() {
            say_how_sure(self.output, provider)?;
        }
        let page = guide.page_for(&draft.address.to_string());
        if let Some(page) = &page {
            self.output.say(&locale.with("cli-guide-page", &[("page", page.as_str().into())]))?;
        }
        self.output.say(&locale.with("cli-sign-in-as", &[("address", draft.address.in_letters().into())]))?;
        loop {
            match self.ask(&self.output.locale.text("cli-enter-or-open"))? {
                Reply::Back => return Ok(Turn::Back),
                Reply::Text(word) if is_open(&word) => match page.as_deref().map(browser::open) {
                    Some(Ok(())) => self.say("cli-opened")?,
                    Some(Err(error)) => self.output.say(&self.output.locale.browser_error(error))?,
                    None => self.say("guide-no-page")?,
                },
                Reply::Text(_) => return Ok(Turn::On),
            }
        }
    }

    /// How IMAP is switched on.
    fn say_switch(&self, switch: &Guide) -> Result<(), Stop> {
        let locale = &self.output.locale;
        match &switch.page {
            Some(page) => {
                self.output.say(&locale.with("cli-switch-on-page", &[("page", page.as_str().into())]))?;
            }
            None => self.say("cli-switch-on")?,
        }
        for line in numbered(self.output, switch.steps.iter().map(|step| locale.step(step))) {
            self.output.say(&line)?;
        }
        Ok(())
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
                self.output.say(&self.output.locale.with(id, &[("text", text.into())]))?;
            }
        }
        Ok(())
    }

    fn start_preflight(&self, draft: &Draft) -> Preflight {
        let (mut events, warm) = self.context.prober.preflight(&draft.plan());
        let task = tokio::spawn(async move {
            while let Some(event) = events.next().await {
                if let Event::Finished(report) = event {
                    return Some(report);
                }
            }
            None
        });
        Preflight { task, warm }
    }

    /// Says once what the preflight found, when it has come to its end.
    async fn say_preflight(&mut self, draft: &Draft) -> Result<(), Stop> {
        let Some(preflight_run) =
            self.preflight_run.as_mut().filter(|preflight_run| preflight_run.task.is_finished())
        else {
            return Ok(());
        };
        let Ok(Some(report)) = (&mut preflight_run.task).await else {
            return Ok(());
        };
        // A finished task cannot be asked twice.
        preflight_run.task = tokio::spawn(std::future::pending());
        if report.services.iter().any(|service| matches!(service.verdict, Verdict::Failed(_))) {
            self.say("cli-preflight-failed")?;
            let adviser = draft.adviser(&report, &self.context.catalogue);
            return say_failures(self.output, &report, draft, adviser.as_deref());
        }
        self.say("guide-preflight-good")
    }
}

fn is_open(word: &str) -> bool {
    ["open", "o", "打开"].iter().any(|open| word.eq_ignore_ascii_case(open))
}
