//! Handing a code on to mail programs, in words.

use super::Locale;
use crate::model::failure::Service;
use crate::storage::vault::VaultKind;
use crate::work::handoff::{CannotExport, Does, Entry, Format, Handed, NotHanded, OnlineFault, Takes, Value};
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
            Takes::Either => "handoff-either",
            Takes::Each => "handoff-each-time",
            Takes::Dialog => "handoff-by-dialog",
            Takes::Bus => "handoff-by-bus",
        });
        let args = [
            ("id", format.id.into()),
            ("program", self.program(format).into()),
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
            Problem::OtherUser(service, right) => {
                let args = [("service", self.service(*service).into()), ("user", right.as_str().into())];
                self.with("programs-other-user", &args)
            }
            Problem::TakesNoCode => self.text("programs-takes-no-code"),
        }
    }

    /// What a program's dialog calls a field.
    pub fn caption(&self, format: &Format, entry: &Entry) -> String {
        self.of_dialog(format, entry.field.id())
    }

    /// The heading of a part of a program's dialog.
    pub fn dialog_heading(&self, format: &Format, heading: &str) -> String {
        self.text(&format!("dialog-{}-part-{heading}", format.id))
    }

    /// What is pressed once the dialog is filled in; `None` where nothing is known of that.
    pub fn dialog_end(&self, format: &Format) -> Option<String> {
        let id = format!("dialog-{}-end", format.id);
        self.has(&id).then(|| self.text(&id))
    }

    /// What goes into a field, where it can be said: the code is not, only named.
    pub fn entry_value(&self, format: &Format, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::OwnName => self.text("field-your-name"),
            Value::Code => self.text("field-the-code"),
            Value::Imap => "IMAP".to_owned(),
            Value::Tls => self.of_dialog(format, "tls"),
            Value::Starttls => self.of_dialog(format, "starttls"),
            Value::PlainAuth => self.of_dialog(format, "auth"),
        }
    }

    /// A program's own word, else the usual one.
    fn of_dialog(&self, format: &Format, word: &str) -> String {
        let own = format!("dialog-{}-{word}", format.id);
        self.text(&if self.has(&own) { own } else { format!("field-{word}") })
    }

    /// Where a new code goes in a program that has an old one; `None` where nothing is known of that.
    pub fn where_new_code_goes(&self, format: &Format) -> Option<String> {
        let id = format!("new-code-{}", format.id);
        self.has(&id).then(|| self.with(&id, &[("place", format.place.into())]))
    }

    /// What a format's program is called: most have one name in all languages.
    pub fn program(&self, format: &Format) -> String {
        let id = format!("program-{}", format.id);
        if self.has(&id) { self.text(&id) } else { format.program.to_owned() }
    }

    /// How what a program takes is to be understood: what it holds, and who gives the code to it.
    pub fn how_it_takes(&self, format: &Format) -> String {
        self.text(match format.takes {
            Takes::Command => "use-lead",
            Takes::Each | Takes::Either => "use-lead-each",
            Takes::Code => "use-lead-code",
            Takes::Dialog => "use-lead-dialog",
            Takes::Bus => "use-lead-bus",
        })
    }

    /// Why a program that asks for the code does not get it from this vault; `None` where it does.
    pub fn out_of_reach(&self, format: &Format, vault: VaultKind) -> Option<String> {
        match vault {
            _ if format.takes != Takes::Command => None,
            VaultKind::Keychain => None,
            VaultKind::File => Some(self.text("handoff-in-file")),
            VaultKind::ThisRun => Some(self.text("handoff-in-memory")),
        }
    }

    /// What came of handing an account over.
    pub fn handed(&self, format: &Format, handed: Handed) -> String {
        let id = match handed {
            Handed::Added => "handed-added",
            Handed::Updated => "handed-updated",
        };
        self.with(id, &[("program", self.program(format).into())])
    }

    /// Why an account was not handed over, and what to do.
    pub fn not_handed(&self, format: &Format, why: &NotHanded) -> String {
        let fault = match why {
            NotHanded::Cannot(why) => return self.cannot_export(format, why),
            NotHanded::Fault(fault) => fault,
        };
        let program = ("program", self.program(format).into());
        match fault {
            OnlineFault::NotThere => self.with("handed-not-there", &[program]),
            OnlineFault::TimedOut => self.with("handed-timed-out", &[program]),
            OnlineFault::NoKeychain => self.with("handed-no-keychain", &[program]),
            OnlineFault::CodeRefused => self.with("handed-refused", &[program]),
            OnlineFault::Untrusted => self.with("handed-untrusted", &[program]),
            OnlineFault::Other(words) => {
                self.with("handed-other", &[program, ("words", words.as_str().into())])
            }
        }
    }

    /// What the person does with the file.
    pub fn what_next(&self, format: &Format) -> String {
        self.with(&format!("handoff-{}", format.id), &[("place", format.place.into())])
    }

    /// Why an account cannot be handed on in this way, and what can be done instead.
    pub fn cannot_export(&self, format: &Format, why: &CannotExport) -> String {
        let program = ("program", self.program(format).into());
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
