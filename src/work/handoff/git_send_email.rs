//! git send-email asks a credential helper, which answers nothing but `get`. Source: git-send-email(1), gitcredentials(7);
//! run with 2.39 and 2.47. The name of the section holds the port.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "git-send-email",
    program: "git send-email",
    does: Does::Sends,
    takes: Takes::Command,
    executable: "git-send-email",
    lacks_imap_id: false,
    place: "~/.config/git/mailkey",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let smtp = given.smtp()?;
    let helper = format!(
        "!f() {{ test \"$1\" = get && printf 'username=%s\\npassword=%s\\n' {user} \"$({command})\"; }}; f",
        user = quote::shell(&smtp.user),
        command = given.shell(),
    );
    Ok(format!(
        "[sendemail]\n\tsmtpServer = {host}\n\tsmtpServerPort = {port}\n\tsmtpEncryption = {mode}\n\tsmtpUser = {user}\n\
         \tfrom = {from}\n[credential {section}]\n\thelper =\n\thelper = {helper}\n",
        host = smtp.host,
        port = smtp.port,
        mode = by_mode(smtp, "ssl", "tls"),
        user = quote::double(&smtp.user),
        from = quote::double(&given.address),
        section = quote::double(&format!("smtp://{}:{}", smtp.host, smtp.port)),
        helper = quote::double(&helper),
    ))
}
