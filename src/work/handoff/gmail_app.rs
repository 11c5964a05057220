//! The Gmail app with another provider's account. Source: Google's help pages; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, SmtpCode, SmtpHost, SmtpPort,
    SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "gmail-app",
    program: "Gmail app",
    takes: Takes::Dialog,
    on: &[Platform::Android],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Address, Code] },
    Part { heading: "incoming-server-settings", fields: &[ImapUser, Code, ImapHost, ImapPort, ImapSecurity] },
    Part {
        heading: "outgoing-server-settings",
        fields: &[SmtpUser, SmtpCode, SmtpHost, SmtpPort, SmtpSecurity],
    },
    Part { heading: "", fields: &[Name] },
];
