//! Geary, where GNOME Online Accounts are not used. Source: its `po` files and `accounts-editor-add-pane.vala`; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapSecurity, ImapUser, Name, SmtpAuth, SmtpCode, SmtpHost, SmtpSecurity,
    SmtpUser,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "geary",
    program: "Geary",
    takes: Takes::Dialog,
    on: &[Platform::Linux],
    executable: "geary",
    data_files: &["applications/org.gnome.Geary.desktop"],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Name, Address] },
    Part { heading: "receiving", fields: &[ImapHost, ImapSecurity, ImapUser, Code] },
    Part { heading: "sending", fields: &[SmtpHost, SmtpSecurity, SmtpAuth, SmtpUser, SmtpCode] },
];
