//! A credential for services, encrypted for this computer: a script that makes it. The code passes through a pipe alone. A
//! service that has it started before sees a new one only when it starts again. Source: systemd-creds(1) of 252.

use super::{CannotExport, Format, Given, Platform, Takes, Way, quote};

pub(super) const FORMAT: Format = Format {
    id: "systemd-credential",
    program: "systemd",
    takes: Takes::Each,
    on: &[Platform::Linux],
    place: "/etc/credstore.encrypted",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let name = format!("mailkey-{}", given.name());
    let file = format!("/etc/credstore.encrypted/{name}");
    Ok(format!(
        "#!/bin/sh\n# In the service: LoadCredentialEncrypted={name}:{file}\n# It reads $CREDENTIALS_DIRECTORY/{name}\n\
         set -e\ncode=$({command})\n{as_root} mkdir -p -m 0700 /etc/credstore.encrypted\nprintf %s \"$code\" |\n    \
         {as_root} systemd-creds encrypt --name={quoted} - {file}\n",
        as_root = "sudo",
        command = given.shell(),
        quoted = quote::shell(&name),
    ))
}
