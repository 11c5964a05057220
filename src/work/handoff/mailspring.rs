//! Mailspring. Source: `app/lang` and the onboarding forms of its source; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, SmtpCode, SmtpHost, SmtpPort,
    SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{DESKTOPS, Format, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "mailspring",
    program: "Mailspring",
    takes: Takes::Dialog,
    on: DESKTOPS,
    executable: "mailspring",
    data_files: &[
        "applications/mailspring.desktop",
        "applications/com.getmailspring.Mailspring.desktop",
        "applications/Mailspring.desktop",
        "applications/mailspring_mailspring.desktop",
    ],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Name, Address, Code] },
    Part { heading: "incoming-mail-imap", fields: &[ImapHost, ImapPort, ImapSecurity, ImapUser, Code] },
    Part { heading: "outgoing-mail-smtp", fields: &[SmtpHost, SmtpPort, SmtpSecurity, SmtpUser, SmtpCode] },
];
