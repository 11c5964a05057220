//! GNOME Online Accounts: the account is added there by a call on the session's bus. Ports that are not the usual ones stand
//! behind the server's name. Source: `goaimapsmtpprovider.c`, run with 3.46.

use super::online_accounts::{self, OnlineAccount};
use super::{CannotExport, Format, Given, Platform, Takes, Way, is_tls};
use crate::model::catalogue::Endpoint;

pub(super) const FORMAT: Format = Format {
    id: "goa",
    program: "GNOME Online Accounts",
    takes: Takes::Bus,
    on: &[Platform::Linux],
    data_files: &[online_accounts::BUS_FILE],
    way: Way::Bus(online_account),
    ..Format::BASE
};

fn online_account(given: &Given<'_>) -> Result<OnlineAccount, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let yes = |is: bool| if is { "true" } else { "false" }.to_owned();
    let details = vec![
        ("Enabled", yes(true)),
        ("EmailAddress", given.address.clone()),
        ("Name", given.address.clone()),
        ("ImapHost", host(imap, 993, 143)),
        ("ImapUserName", imap.user.clone()),
        ("ImapUseSsl", yes(is_tls(imap))),
        ("ImapUseTls", yes(!is_tls(imap))),
        ("ImapAcceptSslErrors", yes(false)),
        ("SmtpHost", host(smtp, 465, 587)),
        ("SmtpUseAuth", yes(true)),
        ("SmtpUserName", smtp.user.clone()),
        ("SmtpAuthLogin", yes(false)),
        ("SmtpAuthPlain", yes(true)),
        ("SmtpUseSsl", yes(is_tls(smtp))),
        ("SmtpUseTls", yes(!is_tls(smtp))),
        ("SmtpAcceptSslErrors", yes(false)),
    ];
    Ok(OnlineAccount { address: given.address.clone(), user: imap.user.clone(), details })
}

fn host(endpoint: &Endpoint, tls: u16, starttls: u16) -> String {
    let usual = if is_tls(endpoint) { tls } else { starttls };
    if endpoint.port == usual {
        endpoint.host.clone()
    } else {
        format!("{}:{}", endpoint.host, endpoint.port)
    }
}
