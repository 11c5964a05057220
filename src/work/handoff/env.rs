//! Settings as variables, for scripts and containers: the code in a file of its own, as secrets are mounted, or in the settings
//! where that is asked for. Docker's `--env-file` strips no quotes, others do: a value that would
//! need some is not written.

use super::{CannotExport, Does, Format, Given, Takes, Way, by_mode};

pub(super) const FORMAT: Format = Format {
    id: "env",
    program: "Scripts and containers",
    does: Does::Both,
    takes: Takes::Either,
    executable: "",
    lacks_imap_id: false,
    place: "mailkey.env",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
    let code = given.code().unwrap_or_default();
    let texts = [imap.user.as_str(), smtp.user.as_str(), code, &given.address];
    if let Some(c) = texts.iter().flat_map(|text| text.chars()).find(|c| !is_plain(*c)) {
        return Err(CannotExport::Unwritable(c));
    }
    // Where containers find secrets that are mounted into them.
    let secret = match code {
        "" => format!("PASSWORD_FILE=/run/secrets/mailkey-{}", given.name()),
        code => format!("PASSWORD={code}"),
    };
    Ok(format!(
        "SMTP_HOST={smtp_host}\nSMTP_PORT={smtp_port}\nSMTP_SECURITY={smtp_mode}\nSMTP_USERNAME={smtp_user}\n\
         SMTP_{secret}\nSMTP_FROM={from}\nIMAP_HOST={imap_host}\nIMAP_PORT={imap_port}\n\
         IMAP_SECURITY={imap_mode}\nIMAP_USERNAME={imap_user}\nIMAP_{secret}\n",
        smtp_host = smtp.host,
        smtp_port = smtp.port,
        smtp_mode = by_mode(smtp, "tls", "starttls"),
        smtp_user = smtp.user,
        from = given.address,
        imap_host = imap.host,
        imap_port = imap.port,
        imap_mode = by_mode(imap, "tls", "starttls"),
        imap_user = imap.user,
    ))
}
