//! FairEmail, by hand. Source: the words of its source; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpCode, SmtpHost, SmtpPort,
    SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "fairemail",
    program: "FairEmail",
    takes: Takes::Dialog,
    on: &[Platform::Android],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Protocol] },
    Part { heading: "imap", fields: &[ImapHost, ImapSecurity, ImapPort, ImapUser, Code] },
    Part { heading: "identities", fields: &[Name, Address] },
    Part { heading: "smtp", fields: &[SmtpHost, SmtpSecurity, SmtpPort, SmtpUser, SmtpCode] },
];
