//! Handing a code on to mail programs, in words.

use super::Locale;
use crate::model::failure::Service;
use crate::work::handoff::{CannotExport, Does, Format, Takes};
use crate::work::programs::{FoundServer, Problem};

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

    /// A server as a mail program has it.
    pub fn found_server(&self, service: Service, server: &FoundServer) -> String {
        let port = server.port.map(|port| port.to_string());
        let security = server.security.map(|security| self.security(security));
        let args = [
            ("service", self.service(service).into()),
            ("host", server.host.as_str().into()),
            ("port", port.unwrap_or_else(|| "-".to_owned()).into()),
            ("security", security.unwrap_or_else(|| "-".to_owned()).into()),
        ];
        self.with("programs-server", &args)
    }

    /// What is wrong with how a program is set up, and what to do.
    pub fn setup_problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::NotEncrypted(service) => {
                self.with("programs-not-encrypted", &[("service", self.service(*service).into())])
            }
            Problem::OtherServer(service, right) => {
                let args = [("service", self.service(*service).into()), ("host", right.as_str().into())];
                self.with("programs-other-server", &args)
            }
            Problem::TakesNoCode => self.text("programs-takes-no-code"),
        }
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
