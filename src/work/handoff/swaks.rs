//! swaks tries one sending out. It knows no command for the code, and takes it from standard input. Source: its manual; run
//! with 20201014 and 20240103. Without `auth-hide-password` it would print the code.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode};

pub(super) const FORMAT: Format = Format {
    id: "swaks",
    program: "swaks",
    does: Does::Sends,
    takes: Takes::Each,
    executable: "",
    lacks_imap_id: false,
    place: "~/mailkey.swaksrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let smtp = given.smtp()?;
    // It would be another option.
    if smtp.user.starts_with('-') || given.address.starts_with('-') {
        return Err(CannotExport::Unwritable('-'));
    }
    Ok(format!(
        "server {host}\nport {port}\n{mode}\ntls-verify\nauth PLAIN\nauth-user {user}\nauth-password\n\
         auth-hide-password\nfrom {from}\nto {from}\n",
        host = smtp.host,
        port = smtp.port,
        mode = by_mode(smtp, "tlsc", "tls"),
        user = smtp.user,
        from = given.address,
    ))
}
