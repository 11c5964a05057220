//! getmail receives mail; it takes the command as a Python tuple and runs it without a shell. Source: its documentation;
//! run with 6.18.11 and 6.19.07. It verifies certificates only against a file that it is given.

use super::{CannotExport, Does, Format, Given, Takes, Way, is_tls, quote, unpadded};

pub(super) const FORMAT: Format = Format {
    id: "getmail",
    program: "getmail",
    does: Does::Receives,
    takes: Takes::Command,
    executable: "getmail",
    lacks_imap_id: false,
    place: "~/.config/getmail/getmailrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    if !is_tls(imap) {
        // It knows no STARTTLS.
        return Err(CannotExport::NoServer(crate::model::failure::Service::Imap));
    }
    let words: Vec<String> = given.command.iter().map(|word| quote::single(word)).collect();
    let id = if given.wants_id { "imap_id_extension = true\n" } else { "" };
    Ok(format!(
        "[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = {host}\nport = {port}\nusername = {user}\n\
         password_command = ({command})\nmailboxes = (\"INBOX\",)\nca_certs = /etc/ssl/certs/ca-certificates.crt\n{id}\n\
         [destination]\ntype = Maildir\npath = ~/Mail/{name}/\n\n[options]\nread_all = false\ndelete = false\n",
        host = imap.host,
        port = imap.port,
        user = unpadded(&imap.user)?,
        command = words.join(", "),
        name = given.name(),
    ))
}
