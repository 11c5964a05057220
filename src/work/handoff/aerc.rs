//! aerc runs the commands by a shell. Source: aerc-accounts(5), aerc-imap(5), aerc-smtp(5); run with 0.14 and 0.20.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "aerc",
    program: "aerc",
    does: Does::Both,
    takes: Takes::Command,
    executable: "aerc",
    lacks_imap_id: true,
    place: "~/.config/aerc/accounts.conf",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let command = given.shell();
    // A comment begins with either of these wherever it stands in a line.
    if let Some(c) = command.chars().find(|c| ['#', ';', '`'].contains(c)) {
        return Err(CannotExport::Unwritable(c));
    }
    // `%(name)s` stands for another setting from 0.15 on, even in quotes; the shell's are closed in between.
    let command = command.replace("%(", "%''(");
    Ok(format!(
        "[{name}]\nsource = {imap_scheme}://{imap_user}@{imap_host}:{imap_port}\nsource-cred-cmd = {command}\n\
         outgoing = {smtp_scheme}://{smtp_user}@{smtp_host}:{smtp_port}\noutgoing-cred-cmd = {command}\n\
         default = INBOX\nfrom = <{from}>\ncopy-to = Sent\n",
        name = given.name(),
        imap_scheme = by_mode(imap, "imaps", "imap"),
        imap_user = quote::url(&imap.user),
        imap_host = imap.host,
        imap_port = imap.port,
        smtp_scheme = by_mode(smtp, "smtps", "smtp"),
        smtp_user = quote::url(&smtp.user),
        smtp_host = smtp.host,
        smtp_port = smtp.port,
        from = given.address,
    ))
}
