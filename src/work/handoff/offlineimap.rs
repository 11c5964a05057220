//! OfflineIMAP receives mail; the command is a Python expression. Source: offlineimap.conf of its package; run with
//! 8.0.0 and the version of 2021.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote, unpadded};

pub(super) const FORMAT: Format = Format {
    id: "offlineimap",
    program: "OfflineIMAP",
    does: Does::Receives,
    takes: Takes::Command,
    executable: "offlineimap",
    lacks_imap_id: true,
    place: "~/.offlineimaprc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    let words: Vec<String> = given.command.iter().map(|word| quote::single(word)).collect();
    // One that stands at the beginning of a line, or begins a value that was put in, means something else here.
    let command = words.join(", ").replace('%', "%%");
    Ok(format!(
        "[general]\naccounts = {name}\n\n[Account {name}]\nlocalrepository = {name}-local\n\
         remoterepository = {name}-remote\n\n[Repository {name}-local]\ntype = Maildir\nlocalfolders = ~/Mail/{name}\n\n\
         [Repository {name}-remote]\ntype = IMAP\nremotehost = {host}\nremoteport = {port}\nremoteuser = {user}\n\
         remotepasseval = __import__('subprocess').run([{command}], stdout=-1, check=True).stdout.decode().rstrip()\n\
         ssl = {ssl}\nstarttls = {starttls}\nsslcacertfile = OS-DEFAULT\nreadonly = true\n",
        name = given.name(),
        host = imap.host,
        port = imap.port,
        user = unpadded(&imap.user)?.replace('%', "%%"),
        ssl = by_mode(imap, "yes", "no"),
        starttls = by_mode(imap, "no", "yes"),
    ))
}
