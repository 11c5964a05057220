//! Classic Outlook for Windows. Source: Microsoft's help pages; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, SmtpHost, SmtpPort, SmtpSecurity,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "outlook",
    program: "Outlook (classic)",
    takes: Takes::Dialog,
    on: &[Platform::Windows],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Address] },
    Part { heading: "incoming-mail", fields: &[ImapHost, ImapPort, ImapSecurity] },
    Part { heading: "outgoing-mail", fields: &[SmtpHost, SmtpPort, SmtpSecurity] },
    Part { heading: "", fields: &[Code] },
];
