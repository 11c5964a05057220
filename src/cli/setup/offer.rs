//! Where the code that was kept can be used: the mail programs of this computer, a phone, any other, with a command each.

use crate::cli::console::{Console, is_yes};
use crate::cli::export::{self, Export};
use crate::cli::handoff::HandOff;
use crate::cli::output::Stop;
use crate::cli::show::numbered;
use crate::platform::paths;
use crate::work::handoff::{self, CannotExport, FORMATS, Format, Here, Takes};

impl HandOff<'_> {
    /// Says where the code can be used, with a command each; to somebody at a terminal it shows what they choose.
    ///
    /// # Errors
    /// When reading or writing fails.
    pub(super) async fn offer(&self, console: &mut Console) -> Result<(), Stop> {
        let here = Here::look();
        let here = if self.is_practice() { here.for_practice() } else { here };
        let formats: Vec<&'static Format> = here.in_order().collect();
        self.say_programs(&formats)?;
        if !console.is_terminal {
            return Ok(());
        }
        let locale = &self.output.locale;
        loop {
            let answer = console.ask(&locale.text("cli-ask-where"))?.unwrap_or_default();
            if answer.is_empty() {
                return Ok(());
            }
            let number = answer.parse().ok().and_then(|number: usize| number.checked_sub(1));
            let named = handoff::format(&answer).filter(|format| here.offers(format));
            match number.and_then(|index| formats.get(index).copied()).or(named) {
                Some(format) => self.show(format, console).await?,
                None => self.output.say(&locale.text("cli-where-unknown"))?,
            }
        }
    }

    fn say_programs(&self, formats: &[&'static Format]) -> Result<(), Stop> {
        let locale = &self.output.locale;
        self.output.say("")?;
        self.output.say(&locale.text("done-where"))?;
        let line = |format: &&'static Format| {
            let program = locale.program(format);
            match self.command(format) {
                Some(command) => {
                    let args = [("program", program.into()), ("command", command.into())];
                    locale.with("cli-where-line", &args)
                }
                None => program,
            }
        };
        for line in numbered(self.output, formats.iter().map(line)) {
            self.output.say(&line)?;
        }
        let program = paths::this_program();
        if !self.is_practice() {
            let phones = FORMATS.iter().filter(|format| format.is_for_phones() && format.is_typed());
            let names: Vec<&str> = phones.map(|format| format.id).collect();
            let command = self.called("export FORMAT");
            let args = [("command", command.into()), ("names", names.join(", ").into())];
            self.output.say(&locale.with("cli-where-phone", &args))?;
        }
        let command = format!("{program} export");
        self.output.say(&locale.with("cli-where-others", &[("command", command.into())]))?;
        // Once, for all that ask.
        let out_of_reach = formats.iter().find_map(|format| locale.out_of_reach(format, self.vault));
        out_of_reach.map_or(Ok(()), |words| self.output.say(&words))
    }

    /// What `export` says for this program. What does not work is said, and the person may choose another.
    async fn show(&self, format: &'static Format, console: &mut Console) -> Result<(), Stop> {
        let (output, locale) = (self.output, &self.output.locale);
        output.say("")?;
        output.say(&locale.program(format))?;
        output.say(&locale.how_it_takes(format))?;
        match (format.takes, self.command(format)) {
            (Takes::Code, Some(command)) => {
                output.say(&command)?;
                return output.say(&locale.what_next(format));
            }
            (Takes::Code, None) => {
                return output.say(&locale.cannot_export(format, &CannotExport::HoldsCode));
            }
            // It changes something at once.
            (Takes::Bus, _) => {
                let ask = locale.with("cli-ask-hand-over", &[("program", locale.program(format).into())]);
                if !console.ask(&ask)?.is_some_and(|answer| is_yes(&answer)) {
                    return Ok(());
                }
            }
            _ => {}
        }
        let export = Export {
            account: self.account,
            label: self.label,
            vault: self.vault,
            provider: self.provider,
            with_code: false,
            dry_run: false,
            file: None,
        };
        match export::show(output, self.store, format, &export).await {
            Err(Stop::Said(_, words)) => output.say(&words),
            answer => answer,
        }
    }
}
