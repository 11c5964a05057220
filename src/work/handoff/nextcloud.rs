//! Nextcloud sends mail; every `*.config.php` of its folder is read beside `config.php`. Source: `config.sample.php`; what is
//! written is read back by PHP, Nextcloud itself was not run.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "nextcloud",
    program: "Nextcloud",
    does: Does::Sends,
    takes: Takes::Code,
    place: "config/mail.config.php",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (smtp, code) = (given.smtp()?, given.code()?);
    let (local, domain) = given.address.rsplit_once('@').unwrap_or((&given.address, ""));
    Ok(format!(
        "<?php\n$CONFIG = [\n  'mail_smtpmode' => 'smtp',\n  'mail_smtphost' => {host},\n  'mail_smtpport' => {port},\n  \
         'mail_smtpsecure' => {mode},\n  'mail_smtpauth' => true,\n  'mail_smtpname' => {user},\n  \
         'mail_smtppassword' => {code},\n  'mail_from_address' => {local},\n  'mail_domain' => {domain},\n];\n",
        host = quote::single(&smtp.host),
        port = smtp.port,
        // With an empty value it takes STARTTLS where the server offers it.
        mode = by_mode(smtp, "'ssl'", "''"),
        user = quote::single(&smtp.user),
        code = quote::single(code),
        local = quote::single(local),
        domain = quote::single(domain),
    ))
}
