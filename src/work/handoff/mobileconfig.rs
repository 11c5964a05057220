//! A configuration profile for Apple Mail on macOS and iOS, which FairEmail reads, too. It holds no code: the system asks for
//! it. Source: Apple's `com.apple.mail.managed`; its keys were compared, it was not installed. Names and numbers stay the
//! same for an account, or a second copy would be installed.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::{CannotExport, Does, Format, Given, Takes, Way};
use crate::model::catalogue::Endpoint;

pub(super) const FORMAT: Format = Format {
    id: "mobileconfig",
    program: "Apple Mail (profile)",
    does: Does::Both,
    takes: Takes::Each,
    executable: "",
    lacks_imap_id: false,
    place: "mail.mobileconfig",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    let address = xml(&given.address);
    let identifier = format!("io.github.mailkey.{}", given.name());
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n",
    );
    head(&mut out, "Configuration", &identifier, &uuid(&given.address, "profile"));
    text(&mut out, "PayloadDisplayName", &format!("Mail: {address}"));
    out.push_str("<key>PayloadContent</key>\n<array>\n<dict>\n");
    head(&mut out, "com.apple.mail.managed", &format!("{identifier}.mail"), &uuid(&given.address, "mail"));
    text(&mut out, "EmailAccountType", "EmailTypeIMAP");
    text(&mut out, "EmailAccountDescription", &address);
    text(&mut out, "EmailAddress", &address);
    server(&mut out, "Incoming", imap);
    server(&mut out, "Outgoing", smtp);
    out.push_str("<key>OutgoingPasswordSameAsIncomingPassword</key>\n<true/>\n");
    out.push_str("</dict>\n</array>\n</dict>\n</plist>\n");
    Ok(out)
}

fn head(out: &mut String, kind: &str, identifier: &str, uuid: &str) {
    text(out, "PayloadType", kind);
    out.push_str("<key>PayloadVersion</key>\n<integer>1</integer>\n");
    text(out, "PayloadIdentifier", identifier);
    text(out, "PayloadUUID", uuid);
}

fn server(out: &mut String, way: &str, endpoint: &Endpoint) {
    text(out, &format!("{way}MailServerAuthentication"), "EmailAuthPassword");
    text(out, &format!("{way}MailServerHostName"), &xml(&endpoint.host));
    let _ = write!(out, "<key>{way}MailServerPortNumber</key>\n<integer>{}</integer>\n", endpoint.port);
    // TLS from the start and STARTTLS alike.
    let _ = write!(out, "<key>{way}MailServerUseSSL</key>\n<true/>\n");
    text(out, &format!("{way}MailServerUsername"), &xml(&endpoint.user));
}

fn text(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "<key>{key}</key>\n<string>{value}</string>");
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A number of this account and part alone, always the same, in the form of a random one.
fn uuid(address: &str, part: &str) -> String {
    let mut bytes = Sha256::digest(format!("mailkey {part} {address}"));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = bytes.iter().take(16).fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02X}");
        out
    });
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_has_its_own_numbers_always() {
        assert_eq!(uuid("me@qq.com", "mail"), uuid("me@qq.com", "mail"));
        assert_ne!(uuid("me@qq.com", "mail"), uuid("me@qq.com", "profile"));
        assert_ne!(uuid("me@qq.com", "mail"), uuid("you@qq.com", "mail"));
        let parts: Vec<usize> = uuid("me@qq.com", "mail").split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
    }
}
