//! goimapnotify runs a command when mail comes. Source: its README and config.go of 2.5.3; not run.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "goimapnotify",
    program: "goimapnotify",
    does: Does::Receives,
    takes: Takes::Command,
    executable: "goimapnotify",
    lacks_imap_id: false,
    place: "~/.config/goimapnotify/goimapnotify.yaml",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    let id = if given.wants_id { "    enableIDCommand: true\n" } else { "" };
    Ok(format!(
        "configurations:\n  - host: {host}\n    port: {port}\n    tls: {tls}\n\
         \x20   tlsOptions: {{ rejectUnauthorized: true, starttls: {starttls} }}\n    username: {user}\n\
         \x20   passwordCMD: {command}\n{id}    boxes:\n      - mailbox: INBOX\n        onNewMail: 'mbsync {name}'\n",
        host = quote::json(&imap.host),
        port = imap.port,
        tls = by_mode(imap, "true", "false"),
        starttls = by_mode(imap, "false", "true"),
        user = quote::json(&imap.user),
        command = quote::json(&given.shell()),
        name = given.name(),
    ))
}
