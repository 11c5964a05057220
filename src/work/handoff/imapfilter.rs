//! imapfilter sorts mail on the server; its file is a Lua program. Source: imapfilter_config(5), run with 2.8.1 and 2.8.2.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "imapfilter",
    program: "imapfilter",
    does: Does::Receives,
    takes: Takes::Command,
    executable: "imapfilter",
    lacks_imap_id: true,
    place: "~/.imapfilter/config.lua",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let imap = given.imap()?;
    Ok(format!(
        "local status, code = pipe_from({command})\naccount = IMAP {{\n  server = {host},\n  port = {port},\n\
         \x20 username = {user},\n  password = (string.gsub(code, '\\n$', '')),\n{ssl}}}\naccount.INBOX:check_status()\n",
        command = quote::single(&given.shell()),
        host = quote::single(&imap.host),
        port = imap.port,
        user = quote::single(&imap.user),
        ssl = by_mode(imap, "  ssl = 'auto',\n", ""),
    ))
}
