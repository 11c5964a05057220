//! mbsync receives mail into a folder. Source: mbsync(1), run with 1.4.4 and 1.5.1. `SSLType` is what both know; 1.5 calls
//! it `TLSType`.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "mbsync",
    program: "mbsync (isync)",
    does: Does::Receives,
    takes: Takes::Command,
    executable: "mbsync",
    lacks_imap_id: true,
    place: "~/.mbsyncrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    Ok(format!(
        "IMAPAccount {name}\nHost {host}\nPort {port}\nUser {user}\nPassCmd {command}\nSSLType {mode}\n\n\
         IMAPStore {name}-remote\nAccount {name}\n\n\
         MaildirStore {name}-local\nPath ~/Mail/{name}/\nInbox ~/Mail/{name}/INBOX\nSubFolders Verbatim\n\n\
         Channel {name}\nFar :{name}-remote:\nNear :{name}-local:\nPatterns *\nCreate Near\nSyncState *\n",
        name = given.name(),
        host = imap.host,
        port = imap.port,
        user = quote::double(&imap.user),
        command = quote::double(&given.shell()),
        mode = by_mode(imap, "IMAPS", "STARTTLS"),
    ))
}
