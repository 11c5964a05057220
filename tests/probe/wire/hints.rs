//! What was sent and may not be what was meant; doors that closed after refusals; certificates of other names.

use mailkey::mail::probe::Hint;
use mailkey::model::failure::Cause;

use super::*;
use crate::support::field::{Field, IMAP};

#[tokio::test]
async fn odd_characters_in_a_refused_code_are_named() {
    for (text, hint) in [
        (" qwer tyui opas dfgh", Hint::SpacesInCode),
        ("Secret1\u{a0}Pass", Hint::OddSpacesInCode),
        ("Secret1\u{3000}Pass", Hint::OddSpacesInCode),
        ("Secret1\u{200b}Pass", Hint::InvisibleInCode),
        ("Secret1\u{feff}Pass", Hint::InvisibleInCode),
        ("This1sA£Test", Hint::NotAsciiInCode('£')),
        ("réception", Hint::NotAsciiInCode('é')),
    ] {
        let played = play_with(IMAP, text, |plan| plan).await;
        played.failed(&[Cause::WrongCode]);
        assert_eq!(played.why().hints[0], hint, "{text:?}");
    }
    let played = play_with(IMAP, WRONG, |plan| plan).await;
    assert_eq!(played.why().hints, [Hint::LocalPartAlone], "nobody knows what the name is here");
}

#[tokio::test]
async fn a_provider_that_is_known_knows_its_names_and_shapes() {
    let known = |plan: Plan| Plan { is_name_open: false, shape_fits: Some(true), ..plan };
    let played = play_with(IMAP, "ponm lkji hgfe dcba", known).await;
    assert_eq!(played.why().hints, []);
}

#[tokio::test]
async fn a_door_that_closes_after_refusals_may_be_a_ban() {
    let ca = Authority::new("field");
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (refused_lately, is_hinted) in [(0, false), (1, true)] {
        let report = test(&prober(&ca), &Plan { refused_lately, ..plan_to(dead) }, RIGHT).await;
        let why = failure(&report, Service::Imap);
        assert_eq!(why.cause, Cause::ConnectionRefused);
        assert_eq!(why.hints.contains(&Hint::PerhapsBanned), is_hinted);
        assert_eq!(why.also.first() == Some(&Cause::IpBlocked), is_hinted);
    }
    // What the server itself says of it needs no guess.
    let played = play_with(Field { greeting: b"* BYE busy", leaves: true, ..IMAP }, RIGHT, |plan| Plan {
        refused_lately: 1,
        ..plan
    })
    .await;
    assert_eq!(played.why().hints, []);
}
