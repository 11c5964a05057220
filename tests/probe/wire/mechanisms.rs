//! Ways to sign in: prompts in any words, mechanisms that are listed and not there, BAD, and one refused sign-in at most.

use mailkey::model::catalogue::Quirk;
use mailkey::model::failure::{Cause, Certainty};

use super::*;
use crate::support::field::{Field, IMAP, SMTP, Then, says};

#[tokio::test]
async fn login_takes_the_first_prompt_for_the_name_and_the_second_for_the_code() {
    for prompt in [
        // Empty, without its space, misspelled, in German, in Chinese, no base64 at all.
        &b"334 \r\n"[..],
        b"334\r\n",
        b"334 VXNlcm5gbWU6\r\n",
        b"334 QmVudXR6ZXJuYW1lOg==\r\n",
        b"334 55So5oi35ZCN77ya\r\n",
        b"334 Name, please?\r\n",
        b"334-one\r\n334 two\r\n",
    ] {
        let instead = says("AUTH LOGIN", prompt, Then::GoOn);
        let played = play(Field { lists: "LOGIN", instead, ..SMTP }).await;
        // The server of this test takes what comes next for the whole: that is the name.
        let said = played.server.counts.said();
        assert_eq!(said[2], "bWVAZXhhbXBsZS5jb20=", "{said:?}");
    }
    play(Field { lists: "LOGIN CRAM-MD5", ..SMTP }).await.passed();
}

#[tokio::test]
async fn a_mechanism_that_is_listed_and_not_there_gives_way_to_the_next() {
    for words in
        [&b"504 5.5.4 Unrecognized authentication type\r\n"[..], b"502 not implemented\r\n", b"500 what\r\n"]
    {
        let instead = says("AUTH PLAIN", words, Then::GoOn);
        play(Field { instead, ..SMTP }).await.passed();
        // With nothing else listed it is the way that is missing, and nobody is sure.
        let played = play(Field { lists: "PLAIN", instead, ..SMTP }).await;
        played.failed(&[Cause::UnsupportedMechanism]);
        assert_eq!(played.why().certainty, Certainty::Likely);
    }
    // A refusal is a refusal.
    let instead = says("AUTH PLAIN", b"535 5.7.8 no\r\n", Then::GoOn);
    let played = play(Field { instead, ..SMTP }).await;
    played.failed(&[Cause::WrongCode]);
    assert!(!played.server.counts.heard("AUTH LOGIN"));
}

#[tokio::test]
async fn plain_is_given_when_it_is_asked_for() {
    let instead = says("AUTH PLAIN ", b"501 5.5.4 no initial response here\r\n", Then::GoOn);
    play(Field { lists: "PLAIN", instead, ..SMTP }).await.passed();
}

#[tokio::test]
async fn no_code_goes_to_a_server_that_forbids_login() {
    for lists in ["IMAP4 IMAP4rev1 AUTH=NTLM AUTH=GSSAPI LOGINDISABLED UIDPLUS", "IMAP4rev1 LOGINDISABLED"] {
        let played = play(Field { lists, ..IMAP }).await;
        played.failed(&[Cause::UnsupportedMechanism]);
        assert_eq!(played.server.counts.sign_ins(), 0);
    }
}

#[tokio::test]
async fn bad_is_never_a_wrong_code() {
    for words in [
        &b"TAG BAD tag LOGIN username password\r\n"[..],
        b"TAG BAD Error in IMAP command\r\n",
        b"TAG BAD [AUTHENTICATIONFAILED] wrong password\r\n",
    ] {
        let instead = says(" LOGIN ", words, Then::GoOn);
        let played = play(Field { instead, ..IMAP }).await;
        played.failed(&[Cause::ProtocolViolation]);
        assert!(!played.report.is_refused());
    }
}

#[tokio::test]
async fn after_bad_to_authenticate_login_is_tried_once() {
    let instead = says("AUTHENTICATE", b"TAG BAD unknown command\r\n", Then::GoOn);
    for code in ["réception", "abcdefghijklmnop"] {
        // Not ASCII: as a literal.
        let user = if code.is_ascii() { "mé@example.com" } else { "me@example.com" };
        let be = Field { instead, user, code, ..IMAP };
        let played = play_with(be, code, |mut plan| {
            plan.imap.as_mut().unwrap().endpoint.user = user.to_owned();
            plan
        })
        .await;
        played.passed();
        assert!(played.server.counts.heard("LOGIN {"), "{:?}", played.server.counts.said());
    }
    // Where only LOGIN can be used, a literal is used at once.
    let played = play_with(Field { code: "réception", ..IMAP }, "réception", |mut plan| {
        plan.quirks.push(Quirk::LoginOnly);
        plan
    })
    .await;
    played.passed();
    assert!(!played.server.counts.heard("AUTHENTICATE"));
}

#[tokio::test]
async fn one_refused_sign_in_is_all() {
    for lists in ["IMAP4rev1 LOGINDISABLED AUTH=PLAIN", "IMAP4rev1 AUTH=PLAIN", "IMAP4rev1"] {
        let played = play_with(Field { lists, ..IMAP }, WRONG, |plan| plan).await;
        played.failed(&[Cause::WrongCode]);
        assert_eq!(played.server.counts.sign_ins(), 1, "{lists}");
    }
}

#[tokio::test]
async fn a_mechanism_that_is_switched_off_gives_way_to_the_other() {
    for words in [
        &b"TAG NO [CANNOT] Unsupported authentication mechanism\r\n"[..],
        b"TAG NO LOGIN: authentication method not supported\r\n",
    ] {
        play(Field { instead: says(" LOGIN ", words, Then::GoOn), ..IMAP }).await.passed();
        let played =
            play(Field { instead: says(" LOGIN ", words, Then::GoOn), lists: "IMAP4rev1", ..IMAP }).await;
        played.failed(&[Cause::UnsupportedMechanism]);
    }
}
