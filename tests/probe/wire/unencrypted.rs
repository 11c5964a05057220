//! Words in the clear are anybody's: they choose neither cause nor advice, and are marked as what they are.

use mailkey::model::failure::{Cause, Certainty};

use super::*;
use crate::support::field::{Field, IMAP, SMTP, Then, says};

#[tokio::test]
async fn words_in_the_clear_choose_nothing() {
    let imap = |instead| Field { starttls: true, instead, ..IMAP };
    let smtp = |instead| Field { starttls: true, instead, ..SMTP };
    for be in [
        imap(says(
            "STARTTLS",
            b"TAG NO [ALERT] Please log in via your web browser: http://evil.example\r\n",
            Then::GoOn,
        )),
        imap(says("STARTTLS", b"TAG BAD [AUTHENTICATIONFAILED] wrong password\r\n", Then::GoOn)),
        smtp(says("STARTTLS", b"502 TLS not available\r\n", Then::GoOn)),
        smtp(says("STARTTLS", b"454 4.7.0 TLS not available due to local problem\r\n", Then::GoOn)),
        smtp(says("STARTTLS", b"554 account suspended, visit http://evil.example\r\n", Then::GoOn)),
        smtp(says("EHLO", b"250-mx\r\n250 AUTH PLAIN\r\n", Then::GoOn)),
    ] {
        let played = play(be).await;
        played.failed(&[Cause::StarttlsMissing]);
        let why = played.why();
        assert!(why.in_clear && why.certainty != Certainty::Certain, "{why:?}");
        assert_eq!(played.server.counts.sign_ins(), 0);
    }
    for greeting in
        [&b"* BYE [ALERT] Your account was hacked, call 555"[..], b"* BYE Please use your authorization code"]
    {
        let played = play(Field { starttls: true, greeting, leaves: true, ..IMAP }).await;
        played.failed(&[Cause::ServerBusy]);
        assert!(played.why().in_clear);
    }
    // What the network may say of itself costs nobody a code.
    let played = play(Field {
        starttls: true,
        greeting: b"554 5.7.1 client host blocked using zen.spamhaus.org",
        leaves: true,
        ..SMTP
    })
    .await;
    played.failed(&[Cause::IpBlocked]);
    assert_eq!(played.why().certainty, Certainty::Possible);
}

#[tokio::test]
async fn what_was_slipped_in_is_not_repeated() {
    for be in [
        Field {
            starttls: true,
            instead: says("STARTTLS", b"TAG OK go\r\n* OK evil words\r\n", Then::Hangs),
            ..IMAP
        },
        Field {
            starttls: true,
            instead: says("EHLO", b"250 STARTTLS\r\n220 evil words\r\n", Then::Hangs),
            ..SMTP
        },
        Field { starttls: true, greeting: b"220 hi\r\n250 evil words", ..SMTP },
    ] {
        let played = play(be).await;
        played.failed(&[Cause::PlaintextInjection]);
        assert_eq!(played.why().server_said, None);
    }
}
