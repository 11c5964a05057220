//! msmtp sends mail; the command is read with the rest of its line. Source: msmtp(1), run with 1.8.23 and 1.8.28.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode};

pub(super) const FORMAT: Format = Format {
    id: "msmtp",
    program: "msmtp",
    does: Does::Sends,
    takes: Takes::Command,
    executable: "msmtp",
    lacks_imap_id: false,
    place: "~/.config/msmtp/config",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let smtp = given.smtp()?;
    let name = given.name();
    // A value in quotes ends at the last one of its line: there is nothing to escape.
    Ok(format!(
        "account {name}\nhost {host}\nport {port}\ntls on\ntls_starttls {starttls}\nauth on\nuser \"{user}\"\n\
         from \"{from}\"\npasswordeval {command}\n\naccount default : {name}\n",
        host = smtp.host,
        port = smtp.port,
        starttls = by_mode(smtp, "off", "on"),
        user = smtp.user,
        from = given.address,
        command = given.shell(),
    ))
}
