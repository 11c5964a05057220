//! What Thunderbird for Android reads from a QR code, as text. Source: `qr-code-format.md` and `QrCodePayloadValidator.kt` of
//! thunderbird-android (24.0); not run. Security 3 is TLS from the start, 2 STARTTLS; authentication 1 is a password.

use serde_json::json;

use super::{CannotExport, Does, Format, Given, Platform, Takes, Way, is_tls};
use crate::model::catalogue::Endpoint;

pub(super) const FORMAT: Format = Format {
    id: "thunderbird-android",
    program: "Thunderbird for Android",
    does: Does::Both,
    takes: Takes::Code,
    on: &[Platform::Android],
    executable: "",
    lacks_imap_id: false,
    place: "",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp, code) = (given.imap()?, given.smtp()?, given.code()?);
    // What the reader turns away.
    let texts = [given.address.as_str(), &imap.host, &smtp.host];
    if let Some(c) = texts.iter().flat_map(|text| text.chars()).find(|c| !c.is_ascii()) {
        return Err(CannotExport::Unwritable(c));
    }
    let security = |endpoint: &Endpoint| if is_tls(endpoint) { 3 } else { 2 };
    let receiving = json!([0, imap.host, imap.port, security(imap), 1, imap.user, given.address, code]);
    let sending = json!([0, smtp.host, smtp.port, security(smtp), 1, smtp.user, code]);
    let identity = json!([given.address, given.address]);
    Ok(format!("{}\n", json!([1, [1, 1], receiving, [[sending, identity]]])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::code::Code;

    #[test]
    fn the_payload_is_as_the_format_has_it() {
        let (account, code) = (super::super::tests::sample(), Code::new("qkzvhnwtmrplxbdf").unwrap());
        let given = Given::new(&account, "", "/usr/bin/mailkey".into(), None, Some(&code));
        let wanted = r#"[1,[1,1],[0,"imap.qq.com",993,3,1,"me@qq.com","me@qq.com","qkzvhnwtmrplxbdf"],[[[0,"smtp.qq.com",465,3,1,"me@qq.com","qkzvhnwtmrplxbdf"],["me@qq.com","me@qq.com"]]]]"#;
        assert_eq!(write(&given).unwrap().trim(), wanted);
    }
}
