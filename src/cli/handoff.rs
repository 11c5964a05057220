//! Handing on a code that was kept: the command that shows what a mail program takes; and, where the code took another's
//! place, who still has the old one.

use super::output::{Output, Stop};
use super::show::numbered;
use crate::model::catalogue::{OldCode, Provider};
use crate::platform::paths;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::VaultKind;
use crate::work::account_store::AccountStore;
use crate::work::handoff::{self, Format, Gets, Holder, quote};

/// A code that was kept, on its way to mail programs.
pub struct HandOff<'a> {
    pub output: &'a Output,
    pub store: &'a AccountStore,
    pub account: &'a Account,
    pub label: &'a str,
    pub vault: VaultKind,
    pub provider: Option<&'a Provider>,
}

impl HandOff<'_> {
    /// What becomes of the code that was replaced, who has it, and what is left to do at the provider.
    ///
    /// # Errors
    /// When standard output is closed.
    pub fn say_after_reset(&self, ended: &[KeptCode]) -> Result<(), Stop> {
        let (output, locale) = (self.output, &self.output.locale);
        output.say(&locale.text(after_reset(self.provider)))?;
        let holders = handoff::holders(ended, self.account.code(self.label));
        if !holders.is_empty() {
            output.say(&locale.text("cli-holders"))?;
        }
        for holder in &holders {
            for line in self.holder_lines(holder) {
                output.say(&line)?;
            }
        }
        if !self.is_practice()
            && let Some(one) = holders.iter().find(|it| it.gets != Gets::ByItself)
        {
            let command = format!("{} --updated {}", self.called("describe"), quote::shell(one.name));
            output.say(&locale.with("cli-holder-note", &[("command", command.into())]))?;
        }
        let reset = self.provider.and_then(|provider| provider.reset.as_ref());
        let later = reset.into_iter().flat_map(|reset| reset.later_steps());
        let later: Vec<&str> = later.map(|step| step.action.get(locale.tag())).collect();
        if !later.is_empty() {
            output.say(&locale.text("cli-later-steps"))?;
        }
        for line in numbered(output, later.into_iter()) {
            output.say(&line)?;
        }
        Ok(())
    }

    /// Who has the old code, and what is to be done there.
    fn holder_lines(&self, holder: &Holder<'_>) -> Vec<String> {
        let locale = &self.output.locale;
        let named = |name: String| ("program", name.into());
        let (format, command) = match holder.gets {
            Gets::ByItself => return vec![locale.with("cli-holder-asks", &[named(holder.name.to_owned())])],
            Gets::Unknown => {
                return vec![locale.with("cli-holder-by-hand", &[named(holder.name.to_owned())])];
            }
            Gets::ByHand(format) => (format, self.command(format)),
        };
        let name = locale.program(format);
        let first = match command {
            Some(command) => locale.with("cli-holder-command", &[named(name), ("command", command.into())]),
            None => locale.with("cli-holder-by-hand", &[named(name)]),
        };
        std::iter::once(first).chain(locale.where_new_code_goes(format)).collect()
    }

    /// The command that shows what a program takes; `None` where no other run finds the account.
    pub fn command(&self, format: &Format) -> Option<String> {
        let address = self.account.address.to_string();
        let command = || format.export_command(&paths::this_program(), &address, self.needed_label());
        (!self.is_practice()).then(command)
    }

    /// A command of this program about the account.
    pub fn called(&self, command: &str) -> String {
        let address = self.account.address.to_string();
        let label = self.needed_label().map(|label| format!(" --label {}", quote::shell(label)));
        let words = [&paths::this_program(), " ", command, " ", &quote::shell(&address)].concat();
        words + &label.unwrap_or_default()
    }

    /// The label, where the account has other codes.
    fn needed_label(&self) -> Option<&str> {
        (self.account.codes.len() != 1).then_some(self.label)
    }

    /// In a practice the account lies in memory, where no other run finds it.
    pub fn is_practice(&self) -> bool {
        self.store.is_for_this_run()
    }
}

/// What becomes of the code that was replaced.
fn after_reset(provider: Option<&Provider>) -> &'static str {
    match provider.and_then(|it| it.reset.as_ref()).map(|reset| reset.old_code_dies) {
        Some(OldCode::WhenReplaced) => "cli-old-is-dead",
        Some(OldCode::WhenDeleted) => "cli-delete-old",
        Some(OldCode::Unknown) | None => "cli-old-unknown",
    }
}
