//! What is typed into a program's dialog, in the dialog's own order. What each field is called there is a matter of words:
//! `dialog-PROGRAM-FIELD` where the program has a word of its own, else `field-FIELD`.

use super::given::{CannotExport, Given, is_tls};
use crate::model::catalogue::Endpoint;

/// A field of a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The person's own name.
    Name,
    /// The mail address.
    Address,
    /// The code, in the field that the dialog has for a password.
    Code,
    /// Which protocol receives.
    Protocol,
    /// The server that receives, and so on.
    ImapHost,
    /// Its port.
    ImapPort,
    /// How the connection to it is encrypted.
    ImapSecurity,
    /// How it is signed in there.
    ImapAuth,
    /// The user name there.
    ImapUser,
    /// The server that sends, and so on.
    SmtpHost,
    /// Its port.
    SmtpPort,
    /// How the connection to it is encrypted.
    SmtpSecurity,
    /// How it is signed in there.
    SmtpAuth,
    /// The user name there.
    SmtpUser,
    /// The code once more, where sending wants it apart.
    SmtpCode,
}

/// A page or section of a dialog.
#[derive(Debug)]
pub(super) struct Part {
    /// The part of its words' name, `dialog-PROGRAM-part-HEADING`; empty where it has none.
    pub(super) heading: &'static str,
    /// Its fields, in order.
    pub(super) fields: &'static [Field],
}

/// A field and what goes there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The heading above it, where a part of the dialog begins with it.
    pub heading: Option<&'static str>,
    /// The field.
    pub field: Field,
    /// What goes there.
    pub value: Value,
}

/// What goes into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// This, as it stands.
    Text(String),
    /// The person's own name.
    OwnName,
    /// The code.
    Code,
    /// IMAP, in the program's word.
    Imap,
    /// The program's word for encryption from the first byte.
    Tls,
    /// The program's word for STARTTLS.
    Starttls,
    /// The program's word for a plain sign-in inside the encryption.
    PlainAuth,
}

impl Field {
    /// Its part of the words' names.
    pub fn id(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Address => "address",
            Field::Code => "code",
            Field::Protocol => "protocol",
            Field::ImapHost => "imap-host",
            Field::ImapPort => "imap-port",
            Field::ImapSecurity => "imap-security",
            Field::ImapAuth => "imap-auth",
            Field::ImapUser => "imap-user",
            Field::SmtpHost => "smtp-host",
            Field::SmtpPort => "smtp-port",
            Field::SmtpSecurity => "smtp-security",
            Field::SmtpAuth => "smtp-auth",
            Field::SmtpUser => "smtp-user",
            Field::SmtpCode => "smtp-code",
        }
    }
}

/// The fields with their values.
///
/// # Errors
/// The account lacks a server that the dialog asks for.
pub(super) fn entries(parts: &[Part], given: &Given<'_>) -> Result<Vec<Entry>, CannotExport> {
    let mut all = Vec::new();
    for part in parts {
        for (index, field) in part.fields.iter().enumerate() {
            let heading = (index == 0 && !part.heading.is_empty()).then_some(part.heading);
            all.push(Entry { heading, field: *field, value: value(*field, given)? });
        }
    }
    Ok(all)
}

fn value(field: Field, given: &Given<'_>) -> Result<Value, CannotExport> {
    let text = |text: &str| Value::Text(text.to_owned());
    let port = |endpoint: &Endpoint| Value::Text(endpoint.port.to_string());
    let mode = |endpoint: &Endpoint| if is_tls(endpoint) { Value::Tls } else { Value::Starttls };
    Ok(match field {
        Field::Name => Value::OwnName,
        Field::Address => text(&given.address),
        Field::Code | Field::SmtpCode => Value::Code,
        Field::Protocol => Value::Imap,
        Field::ImapHost => text(&given.imap()?.host),
        Field::ImapPort => port(given.imap()?),
        Field::ImapSecurity => mode(given.imap()?),
        Field::ImapUser => text(&given.imap()?.user),
        Field::SmtpHost => text(&given.smtp()?.host),
        Field::SmtpPort => port(given.smtp()?),
        Field::SmtpSecurity => mode(given.smtp()?),
        Field::SmtpUser => text(&given.smtp()?.user),
        Field::ImapAuth | Field::SmtpAuth => Value::PlainAuth,
    })
}
