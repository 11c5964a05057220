//! mutt and NeoMutt read the code by a command in backquotes, once, while they read the file. Source: muttrc(5),
//! neomuttrc(5); run with 2.2.12 and 20220429. What stands in backquotes Mutt hands to the shell as it is; NeoMutt reads it
//! for backslashes and dollars first.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, is_tls, quote};

pub(super) const MUTT: Format = Format {
    id: "mutt",
    program: "Mutt",
    does: Does::Both,
    takes: Takes::Command,
    executable: "mutt",
    lacks_imap_id: true,
    place: "~/.config/mutt/muttrc",
    way: Way::File(write_for_mutt),
    ..Format::BASE
};

pub(super) const NEOMUTT: Format = Format {
    id: "neomutt",
    program: "NeoMutt",
    executable: "neomutt",
    place: "~/.config/neomutt/neomuttrc",
    way: Way::File(write_for_neomutt),
    ..MUTT
};

/// What stands in double quotes.
const SPECIAL: [char; 4] = ['\\', '"', '`', '$'];

fn write_for_mutt(given: &Given<'_>) -> Result<String, CannotExport> {
    let command = given.shell();
    if command.contains('`') {
        return Err(CannotExport::Unwritable('`'));
    }
    write(given, &command)
}

fn write_for_neomutt(given: &Given<'_>) -> Result<String, CannotExport> {
    write(given, &quote::escaped(&given.shell(), &SPECIAL))
}

fn write(given: &Given<'_>, command: &str) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let word = |text: &str| quote::escaped(text, &SPECIAL);
    Ok(format!(
        "set imap_user = \"{user}\"\nset imap_pass = \"`{command}`\"\nset folder = \"{imap_scheme}://{imap_host}:{imap_port}/\"\n\
         set spoolfile = \"+INBOX\"\nset from = \"{from}\"\nset use_envelope_from = yes\n\
         set smtp_url = \"{smtp_scheme}://{smtp_user}@{smtp_host}:{smtp_port}/\"\nset smtp_pass = \"`{command}`\"\n\
         set ssl_starttls = yes\nset ssl_force_tls = yes\n",
        user = word(&imap.user),
        imap_scheme = by_mode(imap, "imaps", "imap"),
        imap_host = imap.host,
        imap_port = imap.port,
        from = word(&given.address),
        smtp_scheme = if is_tls(smtp) { "smtps" } else { "smtp" },
        smtp_user = quote::url(&smtp.user),
        smtp_host = smtp.host,
        smtp_port = smtp.port,
    ))
}
