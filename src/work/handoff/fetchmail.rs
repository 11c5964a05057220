//! fetchmail receives mail; it knows no command for the code. Source: fetchmail(1), run with 6.4.37 and 6.4.39. Its file must
//! be the person's alone, and `keep` leaves the mail on the server.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "fetchmail",
    program: "fetchmail",
    does: Does::Receives,
    takes: Takes::Code,
    executable: "fetchmail",
    lacks_imap_id: true,
    place: "~/.fetchmailrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    Ok(format!(
        "poll {host} protocol imap port {port}\n  user {user} there\n  password {code}\n  {mode} sslcertck\n  keep\n",
        host = imap.host,
        port = imap.port,
        user = quoted(&imap.user),
        code = quoted(given.code()?),
        mode = by_mode(imap, "ssl", "sslproto tls1.2+"),
    ))
}

/// A text in double quotes, which end at the next quote even behind a backslash: one inside is written as its number.
fn quoted(text: &str) -> String {
    format!("\"{}\"", quote::escaped(text, &['\\']).replace('"', r"\x22"))
}
