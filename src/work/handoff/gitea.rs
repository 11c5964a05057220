//! Gitea and Forgejo send mail; the code stands in a section of `app.ini`. Source: `custom/conf/app.example.ini` and the
//! reader of INI files that they use (values in backquotes are taken as they are, but for `%(name)s`, which stands for
//! another one); not run.

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
    let texts = [smtp.user.as_str(), code, &given.address];
    for (sign, c) in [("`", '`'), ("%(", '%')] {
        if texts.iter().any(|text| text.contains(sign)) {
            return Err(CannotExport::Unwritable(c));
        }
    }
    Ok(format!(
        "[mailer]\nENABLED = true\nPROTOCOL = {mode}\nSMTP_ADDR = {host}\nSMTP_PORT = {port}\nUSER = `{user}`\n\
         PASSWD = `{code}`\nFROM = `{from}`\n",
        mode = by_mode(smtp, "smtps", "smtp+starttls"),
        host = smtp.host,
        port = smtp.port,
        user = smtp.user,
        from = given.address,
    ))
}
