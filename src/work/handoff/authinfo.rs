//! The file in which Emacs looks for passwords of servers. Source: auth-source of Emacs 28 and 30; run for looking up and
//! sending. Its quotes know no escape.

use super::{CannotExport, Does, Format, Given, Takes, Way};
use crate::model::catalogue::Endpoint;

pub(super) const FORMAT: Format = Format {
    id: "authinfo",
    program: "Emacs (authinfo)",
    does: Does::Both,
    takes: Takes::Code,
    executable: "",
    lacks_imap_id: false,
    place: "~/.authinfo",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp, code) = (given.imap()?, given.smtp()?, given.code()?);
    let code = quoted(code)?;
    let line = |endpoint: &Endpoint| {
        let Endpoint { host, port, user, .. } = endpoint;
        Ok(format!("machine {host} login {} port {port} password {code}\n", quoted(user)?))
    };
    Ok(line(imap)? + &line(smtp)?)
}

/// A word in quotes, of whichever kind it has none.
fn quoted(text: &str) -> Result<String, CannotExport> {
    match (text.contains('"'), text.contains('\'')) {
        (false, _) => Ok(format!("\"{text}\"")),
        (true, false) => Ok(format!("'{text}'")),
        (true, true) => Err(CannotExport::Unwritable('"')),
    }
}
