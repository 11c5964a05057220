//! New Outlook. Source: Microsoft's help pages; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, SmtpCode, SmtpHost, SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "outlook-new",
    program: "Outlook (new)",
    takes: Takes::Dialog,
    on: &[Platform::Windows, Platform::Macos],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Address, Code, ImapHost] },
    Part { heading: "imap", fields: &[ImapPort, ImapSecurity] },
    Part { heading: "", fields: &[SmtpUser, SmtpCode, SmtpHost] },
    Part { heading: "smtp", fields: &[SmtpPort, SmtpSecurity] },
];
