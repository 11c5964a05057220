//! The name in EHLO: the address of this end, then a name with a dot; and user names in more than one form.

use mailkey::model::address::Address;
use mailkey::model::failure::Cause;
use mailkey::work::journey::Draft;

use super::*;
use crate::support::field::{Field, SMTP, Then, says};

#[tokio::test]
async fn strict_servers_take_the_name_that_mail_programs_give() {
    let played = play(SMTP).await;
    played.passed();
    assert!(played.server.counts.heard("EHLO [127.0.0.1]"));
    for words in [
        &b"504 5.5.2 <[127.0.0.1]>: Helo command rejected: need fully-qualified hostname\r\n"[..],
        b"501 Syntactically invalid EHLO argument(s)\r\n",
        b"550 5.7.1 Rejected: not a valid HELO name\r\n",
        b"450 4.7.1 Helo command rejected: Host not found\r\n",
    ] {
        for starttls in [false, true] {
            let instead = says("EHLO [", words, Then::GoOn);
            let played = play(Field { starttls, instead, ..SMTP }).await;
            played.passed();
            assert!(played.server.counts.heard("EHLO localhost.localdomain"));
        }
    }
}

#[tokio::test]
async fn a_server_that_takes_no_name_is_judged_by_what_it_said_first() {
    let instead: &[crate::support::field::Instead] = &[
        ("EHLO [", b"550 5.7.1 Your IP address is blocked\r\n", Then::GoOn),
        ("EHLO", b"503 no\r\n", Then::HangsUp),
    ];
    play(Field { instead, ..SMTP }).await.failed(&[Cause::IpBlocked]);
    // A number that is about a mechanism in an answer to AUTH is about none here.
    let instead =
        says("EHLO", b"504 5.5.2 Helo command rejected: need fully-qualified hostname\r\n", Then::GoOn);
    let played = play(Field { instead, ..SMTP }).await;
    assert_ne!(played.why().cause, Cause::UnsupportedMechanism);
}

#[tokio::test]
async fn an_internationalised_domain_signs_in_in_either_form() {
    let address = Address::parse("info@bücher.example").unwrap();
    let ca = Authority::new("field");
    for user in ["info@bücher.example", "info@xn--bcher-kva.example"] {
        let receive =
            crate::support::field::field(ca.good(), Field { user, ..crate::support::field::IMAP }).await;
        let send = crate::support::field::field(ca.good(), Field { user, ..SMTP }).await;
        let at = |server: &Scripted| {
            let mut place = endpoint(server.port, Security::Tls);
            place.user = address.to_string();
            Some(place)
        };
        let known = Draft::by_hand(address.clone(), at(&receive), at(&send));
        let report = test(&prober(&ca), &known.plan(), RIGHT).await;
        assert!(report.passed(), "{user}: {report:?}");
        assert_eq!(report.services[0].endpoint.user, user, "the form that worked is kept");
    }
}
