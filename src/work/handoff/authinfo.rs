//! The file in which Emacs looks for passwords of servers. Source: auth-source of Emacs 28 and 30; run for looking up and
//! sending. Its quotes know no escape.

use super::{CannotExport, Does, Format, Given, Takes};

pub(super) const FORMAT: Format = Format {
    id: "authinfo",
    program: "Emacs (auth-source)",
    does: Does::Both,
    takes: Takes::Code,
    executable: "emacs",
    lacks_imap_id: false,
    place: "~/.authinfo",
    write,
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp, code) = (given.imap()?, given.smtp()?, given.code()?);
    let texts = [imap.user.as_str(), smtp.user.as_str(), code];
    if let Some(c) = texts.iter().flat_map(|text| text.chars()).find(|c| *c == '"' || *c == '\\') {
        return Err(CannotExport::Unwritable(c));
    }
    let line = |host: &str, port, user: &str| {
        format!("machine {host} login \"{user}\" port {port} password \"{code}\"\n")
    };
    Ok(line(&imap.host, imap.port, &imap.user) + &line(&smtp.host, smtp.port, &smtp.user))
}
