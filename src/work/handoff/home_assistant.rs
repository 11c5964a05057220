//! Home Assistant's SMTP notifications, a block for `configuration.yaml`; the code goes into `secrets.yaml`. Source: the
//! documentation of its `smtp` integration; not run.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "home-assistant",
    program: "Home Assistant",
    does: Does::Sends,
    takes: Takes::Each,
    place: "configuration.yaml",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let smtp = given.smtp()?;
    Ok(format!(
        "notify:\n  - platform: smtp\n    name: {name}\n    server: {host}\n    port: {port}\n    encryption: {mode}\n    \
         username: {user}\n    password: !secret mail_code\n    sender: {from}\n    recipient: {from}\n",
        name = quote::json(&given.name()),
        host = quote::json(&smtp.host),
        port = smtp.port,
        mode = by_mode(smtp, "tls", "starttls"),
        user = quote::json(&smtp.user),
        from = quote::json(&given.address),
    ))
}
