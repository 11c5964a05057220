//! NetEase Mail Master. Nothing of its dialog could be read: the fields are those that it must have; not run.

use super::dialog::Field::{
    Address, Code, ImapHost, ImapPort, ImapSecurity, Protocol, SmtpHost, SmtpPort, SmtpSecurity,
};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "netease-mail-master",
    program: "网易邮箱大师 (Mail Master)",
    takes: Takes::Dialog,
    on: &[Platform::Windows, Platform::Macos, Platform::Android, Platform::Ios],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[Part {
    heading: "",
    fields: &[Address, Code, Protocol, ImapHost, ImapPort, ImapSecurity, SmtpHost, SmtpPort, SmtpSecurity],
}];
