//! `setup`: the set-up journey in plain lines, fit for a screen reader: one question at a time, nothing drawn, nothing
//! that moves. `back` goes a step back and loses nothing; Ctrl+C ends it at any moment with nothing half kept.

mod address;
mod guide;
mod offer;
mod questions;

use super::check::{ended_by, keep, kept_line, ready, replaces};
use super::console::is_yes;
use super::console::{Console, Input, tidied};
use super::handoff::HandOff;
use super::output::{Output, Stop};
use super::show::{TestOptions, endpoint_line, follow, say_failures};
use super::status::Status;
use crate::mail::probe::Report;
use crate::model::code::{Code, CodeError, Plausibility};
use crate::storage::accounts::Account;
use crate::storage::vault::VaultInfo;
use crate::work::context::Context;
use crate::work::journey::{Draft, DraftWithCode, Journey, Step};
use guide::Preflight;

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
struct Setup<'a> {
    output: &'a Output,
    context: &'a Context,
    vault: VaultInfo,
    console: Console,
    /// Whether anybody was asked yet, so that there is somebody to ask.
    has_asked: bool,
    typed: Option<String>,
    draft: Option<Draft>,
    code: Option<Code>,
    label: Option<String>,
    preflight_run: Option<Preflight>,
    /// The account, once its code is kept.
    kept: Option<Account>,
}

/// `mailkey setup`.
///
/// # Errors
/// Whatever ends the journey early.
pub async fn run(output: &Output, context: &Context, address: Option<String>) -> Result<Status, Stop> {
    let vault = ready(output, context).await?;
    output.say(&output.locale.text("cli-setup-welcome"))?;
    let console = Console::open()?;
    let mut walk = Setup {
        output,
        context,
        vault,
        console,
        has_asked: false,
        typed: address,
        draft: None,
        code: None,
        label: None,
        preflight_run: None,
        kept: None,
    };
    let mut step = Journey::SetUp.first();
    loop {
        walk.say_step(step)?;
        let turn = match step {
            Step::Address => walk.address().await?,
            Step::Guide => walk.guide().await?,
            Step::Code => walk.code()?,
            Step::Check => walk.check().await?,
            Step::Done => walk.done().await?,
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

impl Setup<'_> {
    /// The heading of a step: "Step 2 of 5: Get the code".
    fn say_step(&self, step: Step) -> Result<(), Stop> {
        let steps = Journey::SetUp.steps();
        let at = steps.iter().position(|other| *other == step).unwrap_or_default() + 1;
        let name = self.output.locale.text(match step {
            Step::Address => "step-address",
            Step::Guide => "step-guide",
            Step::Code => "step-code",
            Step::Check => "step-check",
            Step::Done => "step-done",
        });
        let args =
            [("at", at.to_string().into()), ("all", steps.len().to_string().into()), ("name", name.into())];
        self.output.say("")?;
        self.output.say(&self.output.locale.with("cli-step", &args))
    }

    fn ask(&mut self, prompt: &str) -> Result<Reply, Stop> {
        if !self.has_asked && !self.console.has_input()? {
            return Err(Stop::Said(Status::Usage, self.output.locale.text("cli-setup-no-terminal")));
        }
        self.has_asked = true;
        let answer = self.console.ask(prompt)?;
        let answer =
            answer.ok_or_else(|| Stop::Said(Status::Failed, self.output.locale.text("cli-setup-ended")))?;
        let is_back =
            answer.eq_ignore_ascii_case("back") || answer == self.output.locale.text("cli-word-back");
        Ok(if is_back { Reply::Back } else { Reply::Text(answer) })
    }

    fn ask_yes(&mut self, prompt: &str) -> Result<bool, Stop> {
        Ok(matches!(self.ask(prompt)?, Reply::Text(answer) if is_yes(&answer)))
    }

    fn say(&self, id: &str) -> Result<(), Stop> {
        self.output.say(&self.output.locale.text(id))
    }

    /// The code, hidden, with what can be said about it beforehand.
    fn code(&mut self) -> Result<Turn, Stop> {
        let Some(draft) = self.draft.clone() else {
            return Ok(Turn::To(Step::Address));
        };
        let locale = &self.output.locale;
        let provider = draft.provider.as_deref();
        let term = locale.term(provider);
        self.output.say(&self.output.with_kind(&draft, "cli-code-rule", &[]))?;
        let args = [("term", term.into()), ("address", draft.address.in_letters().into())];
        let prompt = locale.with("cli-code-prompt", &args);
        let typed = match self.console.secret(&prompt)? {
            Input::Text(typed) => typed,
            Input::TooLong => {
                self.output.say(&locale.code_error(&CodeError::TooLong))?;
                return Ok(Turn::To(Step::Code));
            }
            Input::NoText => {
                self.say("cli-no-text")?;
                return Ok(Turn::To(Step::Code));
            }
            Input::End => return Err(Stop::Said(Status::Failed, locale.text("cli-setup-ended"))),
        };
        let word = typed.as_str().trim();
        if word.eq_ignore_ascii_case("back") || word == locale.text("cli-word-back") {
            return Ok(Turn::Back);
        }
        let (code, plausibility) = match tidied(self.output, &draft, &typed) {
            Ok(both) => both,
            Err(error) => {
                self.output.say(&locale.code_error(&error))?;
                return Ok(Turn::To(Step::Code));
            }
        };
        if !matches!(plausibility, Plausibility::Unknown) {
            self.output.say(&locale.plausibility(&plausibility, provider))?;
        }
        let doubtful = !matches!(
            plausibility,
            Plausibility::Fits
                | Plausibility::Unknown
                | Plausibility::SpaceAtEnd
                | Plausibility::OddSpaces
                | Plausibility::NotAscii(_)
        );
        if doubtful && !self.ask_yes(&self.output.locale.text("cli-ask-anyway"))? {
            return Ok(Turn::To(Step::Code));
        }
        if !self.is_wanted(&draft, &code)? {
            return Ok(Turn::To(Step::Code));
        }
        if self.label.is_none() {
            self.output.say(&self.output.with_kind(&draft, "code-label-hint", &[]))?;
            self.label = loop {
                let Reply::Text(label) = self.ask(&self.output.locale.text("cli-ask-label"))? else {
                    return Ok(Turn::To(Step::Code));
                };
                match self.output.label(&label) {
                    Ok(label) => break Some(label),
                    Err(_) => self.say("cli-bad-label")?,
                }
            };
        }
        self.code = Some(code);
        Ok(Turn::On)
    }

    /// Whether a code shall be sent: one that was refused before only if the person insists.
    fn is_wanted(&mut self, draft: &Draft, code: &Code) -> Result<bool, Stop> {
        if !self.context.refused.is_refused(&draft.address, code) {
            return Ok(true);
        }
        self.say("code-refused-before")?;
        self.ask_yes(&self.output.locale.text("cli-ask-anyway"))
    }

    /// The test, and keeping what passed.
    async fn check(&mut self) -> Result<Turn, Stop> {
        let (Some(draft), Some(code)) = (self.draft.clone(), self.code.clone()) else {
            return Ok(Turn::Back);
        };
        let label = self.label.clone().unwrap_or_default();
        let coded = DraftWithCode::new(draft, code, label);
        let replaces = replaces(self.output, self.context, &coded.draft.address, &coded.label)?;
        if replaces {
            self.say("cli-replaces")?;
        }
        let warm = self.preflight_run.take().map(|preflight_run| preflight_run.warm.clone());
        let report = follow(self.output, self.context, &coded, &TestOptions::default(), warm).await?;
        if report.passed() {
            let ending = ended_by(self.output, self.context, &coded.draft, &coded.label)?;
            let turn = self.keep(&coded, Some(&report)).await?;
            if let Some((hand_off, _)) = self.hand_off().filter(|_| replaces) {
                hand_off.say_after_reset(&ending)?;
            }
            return Ok(turn);
        }
        let adviser = coded.draft.adviser(&report, &self.context.catalogue);
        say_failures(self.output, &report, &coded.draft, adviser.as_deref())?;
        loop {
            let Reply::Text(answer) = self.ask(&self.output.locale.text("cli-ask-next"))? else {
                return Ok(Turn::Back);
            };
            match answer.to_ascii_lowercase().as_str() {
                "" | "1" => return Ok(Turn::To(Step::Code)),
                "2" => return Ok(Turn::To(Step::Guide)),
                "3" if self.is_wanted(&coded.draft, &coded.code)? => return Ok(Turn::To(Step::Check)),
                "4" => {
                    if replaces {
                        self.say("cli-replaces-untested")?;
                    }
                    if !replaces || self.ask_yes(&self.output.locale.text("cli-ask-anyway"))? {
                        return self.keep(&coded, None).await;
                    }
                }
                "5" => {
                    self.say("cli-not-kept")?;
                    return Ok(Turn::End(Status::Failed));
                }
                _ => {}
            }
        }
    }

    /// Keeps the code. A provider shows it once, so it is not given up for a fault that can be mended.
    async fn keep(&mut self, coded: &DraftWithCode, passed: Option<&Report>) -> Result<Turn, Stop> {
        let account = loop {
            let (status, words) = match keep(self.output, self.context, coded, passed).await {
                Ok(account) => break account,
                Err(Stop::Said(status, words)) => (status, words),
                Err(other) => return Err(other),
            };
            self.output.say(&words)?;
            if self.console.ask(&self.output.locale.text("cli-ask-keep-again"))?.is_none() {
                return Err(Stop::Said(status, self.output.locale.text("cli-setup-ended")));
            }
        };
        let id = passed.map_or("cli-kept-untested", |_| "cli-kept");
        self.output.say(&kept_line(self.output, coded, &self.vault, id))?;
        if let Some(draft) = &mut self.draft {
            // The user names that worked are those to put into a mail program.
            draft.imap.clone_from(&account.imap);
            draft.smtp.clone_from(&account.smtp);
        }
        self.kept = Some(account);
        self.code = None;
        Ok(Turn::On)
    }

    /// The way from the kept code to mail programs, and whom to ask about it.
    fn hand_off(&mut self) -> Option<(HandOff<'_>, &mut Console)> {
        let hand_off = HandOff {
            output: self.output,
            store: &self.context.store,
            account: self.kept.as_ref()?,
            label: self.label.as_deref().unwrap_or_default(),
            vault: self.vault.kind,
            provider: self.draft.as_ref()?.provider.as_deref(),
        };
        Some((hand_off, &mut self.console))
    }

    /// What to put into the mail program.
    async fn done(&mut self) -> Result<Turn, Stop> {
        let Some(draft) = &self.draft else {
            return Ok(Turn::End(Status::Passed));
        };
        self.say("cli-use-these")?;
        for (service, endpoint) in [("IMAP", &draft.imap), ("SMTP", &draft.smtp)] {
            if let Some(endpoint) = endpoint {
                self.output.say(&endpoint_line(self.output, service, endpoint))?;
            }
        }
        self.output.say(&self.output.with_kind(draft, "done-password-field", &[]))?;
        if let Some(account) = &self.kept {
            let command = code_command(account, self.label.as_deref().unwrap_or_default());
            self.output.say(&self.output.locale.with("cli-use-command", &[("command", command.into())]))?;
        }
        for id in ["done-keep-safe", "done-change-regularly"] {
            self.output.say(&self.output.with_kind(draft, id, &[]))?;
        }
        if let Some((hand_off, console)) = self.hand_off() {
            hand_off.offer(console).await?;
        }
        Ok(Turn::End(Status::Passed))
    }
}

/// The command that prints a code that is kept.
fn code_command(account: &Account, label: &str) -> String {
    let command = format!("mailkey code {}", account.address);
    match account.codes.as_slice() {
        [_] => command,
        _ => format!("{command} --label '{}'", label.replace('\'', "'\\''")),
    }
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
