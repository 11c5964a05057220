//! Answers that never come to their end, alerts beside a yes, slow servers, greetings that are none.

use mailkey::mail::probe::{Remark, Software, Stage};
use mailkey::model::failure::{Cause, Certainty, Service};

use super::*;
use crate::support::field::{Field, IMAP, SMTP, Then, says};

#[tokio::test]
async fn words_are_judged_where_the_answer_never_comes() {
    use Cause::*;
    let wrong = &[WrongCode][..];
    for (stage, causes, be) in [
        (
            Stage::SignIn,
            wrong,
            Field {
                instead: says(
                    " LOGIN ",
                    b"* NO [AUTHENTICATIONFAILED] Authentication failed\r\n",
                    Then::Hangs,
                ),
                ..IMAP
            },
        ),
        (
            Stage::SignIn,
            wrong,
            Field { instead: says(" LOGIN ", b"* NO [AUTHENTICATIONFAILED] no\r\n", Then::HangsUp), ..IMAP },
        ),
        (
            Stage::SignIn,
            &[ServerBusy],
            Field {
                instead: &[
                    ("CAPABILITY", b"* CAPABILITY IMAP4rev1\r\nTAG OK\r\n", Then::GoOn),
                    (" LOGIN ", b"* BYE Autologout; idle for too long\r\n* BYE Autologout\r\n", Then::Hangs),
                ],
                ..IMAP
            },
        ),
        (
            Stage::Greet,
            &[ServerBusy],
            Field {
                instead: says("CAPABILITY", b"* BYE Autologout; idle for too long\r\n", Then::Hangs),
                ..IMAP
            },
        ),
        (
            Stage::OpenInbox,
            &[ServiceOff],
            Field {
                instead: says(
                    "EXAMINE",
                    b"* BAD [ALERT] Please enable IMAP access in your account settings first.\r\n",
                    Then::Hangs,
                ),
                ..IMAP
            },
        ),
        (
            Stage::SignIn,
            wrong,
            Field {
                instead: says(
                    "AUTH PLAIN",
                    b"535-5.7.8 Username and Password not accepted.\r\n",
                    Then::Hangs,
                ),
                ..SMTP
            },
        ),
        (
            Stage::SignIn,
            wrong,
            Field {
                instead: says(
                    "AUTH PLAIN",
                    b"535-5.7.8 Username and Password not accepted.\r\n535-5.7.8 For more",
                    Then::HangsUp,
                ),
                ..SMTP
            },
        ),
    ] {
        let played = play(be).await;
        played.failed(causes);
        assert_eq!(played.why().stage, stage);
        assert!(played.took.as_secs() < 9, "{:?}: {:?}", be.instead, played.took);
        assert!(played.why().server_said.is_some());
    }
}

#[tokio::test]
async fn a_prompt_in_place_of_an_answer_ends_the_stage() {
    for instead in [says(" LOGIN ", b"+ go on\r\n", Then::Hangs), says("EXAMINE", b"+ \r\n", Then::Hangs)] {
        let played = play(Field { instead, ..IMAP }).await;
        played.failed(&[Cause::ProtocolViolation]);
        assert!(played.took.as_secs() < 3, "{:?}", played.took);
    }
}

#[tokio::test]
async fn brackets_without_an_end_do_no_harm() {
    let brackets: &'static [u8] =
        Box::leak([b"* ID ", [b'('; 60_000].as_slice(), b"\r\nTAG OK done\r\n"].concat().into());
    for part in ["CAPABILITY", " LOGIN ", " ID ", "EXAMINE"] {
        let instead = says(part, brackets, Then::GoOn);
        play(Field { instead, ..IMAP }).await.passed();
    }
}

#[tokio::test]
async fn alerts_beside_a_yes_are_told() {
    for (beside, instead, words) in [
        (&b"* OK [ALERT] account is over quota\r\n"[..], &[][..], "account is over quota"),
        (b"* NO [ALERT] Your password expires in 3 days\r\n", &[], "Your password expires in 3 days"),
        (
            b"",
            says(" LOGIN ", b"TAG OK [ALERT] Mailbox is at 95% of its quota\r\n", Then::GoOn),
            "Mailbox is at 95% of its quota",
        ),
        (
            b"",
            says("EXAMINE", b"* OK [ALERT] \xc3\xa9tat: \x1b[31m99 %\r\nTAG OK\r\n", Then::GoOn),
            "état: 99 %",
        ),
    ] {
        let played = play(Field { beside, instead, ..IMAP }).await;
        played.passed();
        assert_eq!(played.report.notices(), [words]);
    }
    let played = play(Field { beside: b"* OK [ALERT] got abcdefghijklmnop\r\n* OK fine\r\n", ..IMAP }).await;
    assert_eq!(played.report.notices(), ["got […]"], "never the code");
}

#[tokio::test]
async fn slow_servers_are_waited_for_and_called_slow() {
    let slow = [Field { waits: 11, ..IMAP }, Field { waits: 11, ..SMTP }];
    let [receiving, sending] = slow.map(play);
    let (receiving, sending) = tokio::join!(receiving, sending);
    for played in [receiving, sending] {
        played.passed();
        assert_eq!(played.report.services[0].remarks, [Remark::Slow]);
    }
}

#[tokio::test]
async fn greetings_are_judged_by_their_words() {
    use Cause::*;
    let leaving = |service, greeting| Field {
        greeting,
        leaves: true,
        ..if service == Service::Imap { IMAP } else { SMTP }
    };
    for (causes, be) in [
        (
            &[IpBlocked, TooManyAttempts][..],
            leaving(Service::Imap, b" NO LOGOUT Intrusion prevention active for 198.51.100.7"),
        ),
        (&[ConnectionLimit], leaving(Service::Imap, b"NO too many connections from your host")),
        (&[IpBlocked], leaving(Service::Imap, b"* BYE Your IP address is blocked")),
        (&[ConnectionLimit], leaving(Service::Imap, b"Too many connections from your address, good bye")),
        (&[IpBlocked], leaving(Service::Smtp, b"550 black ip. (\xb7\xa2\xd0\xc5IP\xb1\xbb\xbd\xfb\xd6\xb9)")),
        (&[ConnectionLimit], leaving(Service::Smtp, b"421 HL:ICC")),
        (&[WrongService], leaving(Service::Smtp, b"+OK Dovecot ready.")),
        (&[WrongService], leaving(Service::Imap, b"+OK POP3 ready")),
        (&[WrongService], leaving(Service::Imap, b"220 mx ESMTP Postfix")),
        (&[WrongService], leaving(Service::Smtp, b"* OK IMAP4rev1 ready")),
    ] {
        let played = play(be).await;
        played.failed(causes);
        assert_eq!(played.why().stage, Stage::Greet);
        assert_eq!(played.server.counts.sign_ins(), 0);
    }
    // Legal, if bare.
    play(Field { greeting: b"220", instead: says("EHLO", b"250\r\n", Then::GoOn), ..SMTP })
        .await
        .failed(&[UnsupportedMechanism]);
    play(Field { greeting: b"220", ..SMTP }).await.passed();
}

#[tokio::test]
async fn texts_in_old_encodings_are_read() {
    let decoded = |played: &Played| played.why().server_said.clone().unwrap();
    for (said, part) in [
        (&b"TAG NO \x83p\x83X\x83\x8f\x81[\x83h\x82\xaa\x90\xb3\x82\xb5\x82\xad\x82\xa0\x82\xe8\x82\xdc\x82\xb9\x82\xf1\r\n"[..], "パスワード"),
        (b"TAG NO \xcd\xe5\xe2\xe5\xf0\xed\xfb\xe9 \xef\xe0\xf0\xee\xeb\xfc \xe8\xeb\xe8 \xeb\xee\xe3\xe8\xed\r\n", "Неверный пароль"),
        (b"TAG NO \xba\xf1\xb9\xd0\xb9\xf8\xc8\xa3\xb0\xa1 \xc0\xcf\xc4\xa1\xc7\xcf\xc1\xf6 \xbe\xca\xbd\xc0\xb4\xcf\xb4\xd9\r\n", "비밀번호"),
        (b"TAG NO \xc3\xdc\xc2\xeb\xb4\xed\xce\xf3\r\n", "密码错误"),
    ] {
        let instead = says(" LOGIN ", said, Then::GoOn);
        let played = play(Field { instead, ..IMAP }).await;
        played.failed(&[Cause::WrongCode]);
        assert!(decoded(&played).contains(part), "{}", decoded(&played));
    }
}

#[tokio::test]
async fn what_is_only_silence_is_never_certain() {
    let silent = Field { instead: says("CAPABILITY", b"", Then::Hangs), ..IMAP };
    let gone = Field { instead: says("CAPABILITY", b"", Then::HangsUp), ..IMAP };
    for (be, cause) in [(silent, Cause::ServerSilent), (gone, Cause::ConnectionLost)] {
        let played = play(be).await;
        played.failed(&[cause]);
        assert_ne!(played.why().certainty, Certainty::Certain);
    }
}

#[tokio::test]
async fn a_server_that_says_who_it_is_is_known_by_it() {
    let exchange = Field {
        greeting: b"* OK The Microsoft Exchange IMAP4 service is ready. [QQBNADAA]",
        lists: "IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID",
        instead: says(" LOGIN ", b"TAG NO LOGIN failed.\r\n", Then::GoOn),
        ..IMAP
    };
    let played = play(exchange).await;
    played.failed(&[Cause::PasswordSignInEnded]);
    assert_eq!(played.why().certainty, Certainty::Likely);
    assert_eq!(played.report.software(), Some(Software::ExchangeOnline));
    // One that lets somebody in lets them in.
    play(Field { instead: &[], ..exchange }).await.passed();
    let gimap = Field { greeting: b"* OK Gimap ready for requests from 192.0.2.7 x1", ..IMAP };
    assert_eq!(play(gimap).await.report.software(), Some(Software::Gmail));
}

#[tokio::test]
async fn a_server_that_passes_over_id_still_opens_the_mailbox() {
    let played = play(Field { instead: says(" ID ", b"", Then::GoOn), ..IMAP }).await;
    played.passed();
    assert!(played.took.as_secs() < 5, "{:?}", played.took);
}
