//! Gitea and Forgejo send mail; the code stands in a section of `app.ini`. Source: `custom/conf/app.example.ini` and the
//! reader of INI files that they use (values in backquotes are taken as they are); not run.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode};

pub(super) const FORMAT: Format = Format {
    id: "gitea",
    program: "Gitea, Forgejo",
    does: Does::Sends,
    takes: Takes::Code,
    place: "/etc/gitea/app.ini",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (smtp, code) = (given.smtp()?, given.code()?);
    if smtp.user.contains('`') || code.contains('`') {
        return Err(CannotExport::Unwritable('`'));
    }
    Ok(format!(
        "[mailer]\nENABLED = true\nPROTOCOL = {mode}\nSMTP_ADDR = {host}\nSMTP_PORT = {port}\nUSER = `{user}`\n\
         PASSWD = `{code}`\nFROM = {from}\n",
        mode = by_mode(smtp, "smtps", "smtp+starttls"),
        host = smtp.host,
        port = smtp.port,
        user = smtp.user,
        from = given.address,
    ))
}
