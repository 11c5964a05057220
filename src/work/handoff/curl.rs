//! A file for `curl -K`: it lists the inbox. Source: curl(1); run with 7.88 and 8.14. The user name cannot hold a colon, which
//! ends it.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "curl",
    program: "curl",
    does: Does::Receives,
    takes: Takes::Code,
    executable: "",
    lacks_imap_id: true,
    place: "~/mailkey.curlrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    if imap.user.contains(':') {
        return Err(CannotExport::Unwritable(':'));
    }
    Ok(format!(
        "url = {url}\nuser = {user}\nssl-reqd\nrequest = \"STATUS INBOX (MESSAGES)\"\n",
        url =
            quote::double(&format!("{}://{}:{}/INBOX", by_mode(imap, "imaps", "imap"), imap.host, imap.port)),
        user = quote::double(&format!("{}:{}", imap.user, given.code()?)),
    ))
}
