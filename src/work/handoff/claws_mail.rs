//! Claws Mail. Source: its `po` files.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpAuth, SmtpCode, SmtpHost,
    SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "claws-mail",
    program: "Claws Mail",
    takes: Takes::Dialog,
    on: &[Platform::Linux, Platform::Windows],
    executable: "claws-mail",
    data_files: &["applications/claws-mail.desktop", "applications/org.claws_mail.Claws-Mail.desktop"],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "basic", fields: &[Name, Address, Protocol, ImapHost, SmtpHost, ImapUser, Code] },
    Part { heading: "send", fields: &[SmtpAuth, SmtpUser, SmtpCode] },
    Part { heading: "tls", fields: &[ImapSecurity, SmtpSecurity] },
    Part { heading: "advanced", fields: &[SmtpPort, ImapPort] },
];
