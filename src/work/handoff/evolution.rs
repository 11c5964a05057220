//! Evolution, where GNOME Online Accounts are not used. Source: its `po` files; not run.

use super::dialog::Field::{
    Address, ImapAuth, ImapHost, ImapPort, ImapSecurity, ImapUser, Name, Protocol, SmtpAuth, SmtpHost,
    SmtpPort, SmtpSecurity, SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "evolution",
    program: "Evolution",
    takes: Takes::Dialog,
    on: &[Platform::Linux],
    executable: "evolution",
    data_files: &["applications/org.gnome.Evolution.desktop", "applications/evolution.desktop"],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "identity", fields: &[Name, Address] },
    Part {
        heading: "receiving-email",
        fields: &[Protocol, ImapHost, ImapPort, ImapUser, ImapSecurity, ImapAuth],
    },
    Part { heading: "sending-email", fields: &[SmtpHost, SmtpPort, SmtpSecurity, SmtpAuth, SmtpUser] },
];
