//! Sylpheed. Source: its `po` files.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpAuth, SmtpCode, SmtpHost,
    SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "sylpheed",
    program: "Sylpheed",
    takes: Takes::Dialog,
    on: &[Platform::Linux, Platform::Windows],
    executable: "sylpheed",
    data_files: &["applications/sylpheed.desktop"],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "basic", fields: &[Name, Address, Protocol, ImapHost, SmtpHost, ImapUser, Code] },
    Part { heading: "send", fields: &[SmtpAuth, SmtpUser, SmtpCode] },
    Part { heading: "ssl", fields: &[ImapSecurity, SmtpSecurity] },
    Part { heading: "advanced", fields: &[SmtpPort, ImapPort] },
];
