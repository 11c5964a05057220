//! Mail on iPhone and iPad, by hand. Source: Apple's help pages; not run.

use super::dialog::Field::{Address, Code, ImapHost, ImapUser, Name, SmtpCode, SmtpHost, SmtpUser};
use super::dialog::Part;
use super::{Format, Platform, Takes, Way};

pub(super) const FORMAT: Format = Format {
    id: "apple-mail",
    program: "Mail on iPhone and iPad",
    takes: Takes::Dialog,
    on: &[Platform::Ios],
    way: Way::Dialog(DIALOG),
    ..Format::BASE
};

const DIALOG: &[Part] = &[
    Part { heading: "", fields: &[Name, Address, Code] },
    Part { heading: "incoming-mail-server", fields: &[ImapHost, ImapUser, Code] },
    Part { heading: "outgoing-mail-server", fields: &[SmtpHost, SmtpUser, SmtpCode] },
];
