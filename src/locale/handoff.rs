//! Handing a code on to mail programs, in words.

use super::Locale;
use crate::work::handoff::{CannotExport, Does, Format, Takes};

impl Locale {
    /// A format in a line: its name, the program, what that does, and how it comes to the code.
    pub fn format(&self, format: &Format) -> String {
        let does = self.text(match format.does {
            Does::Both => "handoff-both",
            Does::Receives => "handoff-receives",
            Does::Sends => "handoff-sends",
        });
        let takes = self.text(match format.takes {
            Takes::Command => "handoff-asks",
            Takes::Code => "handoff-holds",
            Takes::Each => "handoff-each-time",
        });
        let args = [
            ("id", format.id.into()),
            ("program", format.program.into()),
            ("does", does.into()),
            ("takes", takes.into()),
        ];
        self.with("handoff-line", &args)
    }

    /// What the person does with the file.
    pub fn what_next(&self, format: &Format) -> String {
        self.with(&format!("handoff-{}", format.id), &[("place", format.place.into())])
    }

    /// Why an account cannot be handed on in this way, and what can be done instead.
    pub fn cannot_export(&self, format: &Format, why: &CannotExport) -> String {
        let program = ("program", format.program.into());
        match why {
            CannotExport::NoServer(service) => {
                self.with("handoff-no-server", &[program, ("service", self.service(*service).into())])
            }
            CannotExport::HoldsCode => self.with("handoff-holds-code", &[program]),
            CannotExport::Unwritable(c) => {
                let character = if c.is_control() { "␀".to_owned() } else { c.to_string() };
                self.with("handoff-unwritable", &[program, ("character", character.into())])
            }
            CannotExport::NoImapId => self.with("handoff-no-imap-id", &[program]),
        }
    }
}
