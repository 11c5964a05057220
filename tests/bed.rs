//! The test bed itself: what the other tests lean on is proven here first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::mail_client::{self, Encryption};
use support::mail_server::{MailServer, MailServerOptions, Mailbox};

const CODE: &str = "abcdefghijklmnop";

#[test]
fn both_servers_take_the_right_code_and_refuse_a_wrong_one() {
    let server = MailServer::with("me@qq.test", CODE);
    let (ports, ca) = (server.ports(), server.ca_file());
    for (encryption, imap, smtp) in [
        (Encryption::Tls, ports.imap_tls, ports.smtp_tls),
        (Encryption::Starttls, ports.imap_starttls, ports.smtp_starttls),
    ] {
        let before = server.refused_sign_ins();
        let answer = mail_client::imap_login(imap, encryption, &ca, "me@qq.test", CODE);
        assert!(answer.starts_with("a1 OK"), "{encryption:?}: {answer}");
        let answer = mail_client::smtp_auth(smtp, encryption, &ca, "me@qq.test", CODE);
        assert!(answer.starts_with("235"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before);

        let answer = mail_client::imap_login(imap, encryption, &ca, "me@qq.test", "wrong");
        assert!(answer.contains("AUTHENTICATIONFAILED"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before + 1);
        let answer = mail_client::smtp_auth(smtp, encryption, &ca, "me@qq.test", "wrong");
        assert!(answer.starts_with("535"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before + 2);
    }
    assert_eq!(server.imap_sign_ins(), 2);
    assert!(server.smtp_log().contains("authentication failed"), "{}", server.smtp_log());
}
