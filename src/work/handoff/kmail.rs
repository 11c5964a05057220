//! KMail's account assistant. Source: its translations; not run.

use super::dialog::Field::{
    Address, Code, ImapAuth, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpAuth, SmtpHost,
    SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "kmail",
    program: "KMail",
    takes: Takes::Dialog,
    on: &[Platform::Linux],
    executable: "kmail",
    data_files: &["applications/org.kde.kmail2.desktop", "applications/org.kde.kmail.desktop"],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "personal-information", fields: &[Name, Address, Code] },
    Part {
        heading: "incoming-server-parameters",
        fields: &[ImapHost, Protocol, ImapPort, ImapSecurity, ImapAuth, ImapUser],
    },
    Part {
        heading: "outgoing-server-parameters",
        fields: &[SmtpHost, SmtpPort, SmtpSecurity, SmtpAuth, SmtpUser],
    },
];
