//! Thunderbird and Betterbird: the account goes in by hand; no command, file or address adds one. Source: `accountHub.ftl`
//! and `accountSetup.ftl` of its source; run with 140 on Debian 12 where the tests say so.

use super::dialog::Field::{
    Address, Code, ImapAuth, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpAuth, SmtpHost,
    SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{DESKTOPS, Format, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "thunderbird",
    program: "Thunderbird",
    takes: Takes::Dialog,
    on: DESKTOPS,
    executable: "thunderbird",
    data_files: &[
        "applications/thunderbird.desktop",
        "applications/org.mozilla.Thunderbird.desktop",
        "applications/net.thunderbird.Thunderbird.desktop",
        "applications/eu.betterbird.Betterbird.desktop",
        "applications/thunderbird_thunderbird.desktop",
    ],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "add-your-email-address", fields: &[Name, Address] },
    Part {
        heading: "incoming-server-settings",
        fields: &[Protocol, ImapHost, ImapPort, ImapSecurity, ImapAuth, ImapUser],
    },
    Part {
        heading: "outgoing-server-settings",
        fields: &[SmtpHost, SmtpPort, SmtpSecurity, SmtpAuth, SmtpUser],
    },
    Part { heading: "enter-your-email-account-password", fields: &[Code] },
];
