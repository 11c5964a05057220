//! Foxmail. Source: help pages of providers that show its dialog; not run, and its words may differ by version.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, Protocol, SmtpHost, SmtpPort, SmtpSecurity,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "foxmail",
    program: "Foxmail",
    takes: Takes::Dialog,
    on: &[Platform::Windows, Platform::Macos],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[Part {
    heading: "",
    fields: &[Protocol, Address, Code, ImapHost, ImapSecurity, ImapPort, SmtpHost, SmtpSecurity, SmtpPort],
}];
