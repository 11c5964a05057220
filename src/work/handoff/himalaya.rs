//! himalaya takes the command as a list of words. Source: config.sample.toml of v2.1.0; run with 2.2.1. Version 1 has other keys.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, is_tls, quote};

pub(super) const FORMAT: Format = Format {
    id: "himalaya",
    program: "himalaya 2",
    does: Does::Both,
    takes: Takes::Command,
    executable: "himalaya",
    lacks_imap_id: false,
    place: "~/.config/himalaya/config.toml",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let words: Vec<String> = given.command.iter().map(|word| quote::json(word)).collect();
    let command = words.join(", ");
    let mut out = format!(
        "[accounts.{name}]\nemail = {email}\n\
         imap.server = \"{imap_scheme}://{imap_host}:{imap_port}\"\nimap.sasl.plain.username = {imap_user}\n\
         imap.sasl.plain.password.command = [{command}]\n",
        name = quote::json(&given.name()),
        email = quote::json(&given.address),
        imap_scheme = by_mode(imap, "imaps", "imap"),
        imap_host = imap.host,
        imap_port = imap.port,
        imap_user = quote::json(&imap.user),
    );
    if !is_tls(imap) {
        out.push_str("imap.starttls = true\n");
    }
    if given.wants_id {
        out.push_str("imap.sasl-ir = false\nimap.id.auto = true\n");
    }
    out.push_str(&format!(
        "smtp.server = \"{scheme}://{host}:{port}\"\nsmtp.sasl.plain.username = {user}\n\
         smtp.sasl.plain.password.command = [{command}]\n",
        scheme = by_mode(smtp, "smtps", "smtp"),
        host = smtp.host,
        port = smtp.port,
        user = quote::json(&smtp.user),
    ));
    if !is_tls(smtp) {
        out.push_str("smtp.starttls = true\n");
    }
    Ok(out)
}
