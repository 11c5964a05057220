//! Round trips: what a sign-in costs on a slow line, counted at the server. TCP, TLS and the greeting take one each
//! on a new connection; what is counted here comes on top.

#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/scripted.rs"]
mod scripted;
#[path = "support/scripted_certificates.rs"]
mod scripted_certificates;
#[path = "support/scripted_probe.rs"]
mod scripted_probe;

use std::time::Duration;

use scripted::{Imap, Smtp, imap, serve, smtp};
use scripted_certificates::Authority;
use scripted_probe::*;

/// What a test may take on a connection that is open: the sign-in, and the mailbox.
const TWO: usize = 2;

#[tokio::test]
async fn a_cold_test_takes_two_flights_a_service() {
    let authority = Authority::new("Test");
    let receiving = imap(authority.good(), Imap::default()).await;
    let sending = smtp(authority.good(), Smtp::default()).await;
    let report = test(&prober(&authority), &plan(tls(&receiving), tls(&sending)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!(receiving.counts.flights(), TWO, "{:?}", receiving.counts.said());
    assert_eq!(sending.counts.flights(), TWO, "{:?}", sending.counts.said());
}

#[tokio::test]
async fn capabilities_are_asked_for_together_with_the_sign_in() {
    let authority = Authority::new("Test");
    // This server answers nothing before it has both.
    let server = serve(Some(authority.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* OK hello\r\n").await;
        let (Some(first), Some(second)) = (talk.line().await, talk.line().await) else { return };
        assert!(first.ends_with("CAPABILITY") && second.contains(" LOGIN "), "{first}");
        let tag = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
        talk.send(format!("* CAPABILITY IMAP4rev1 ID\r\n{} OK\r\n", tag(&first))).await;
        talk.send(format!("{} OK welcome\r\n", tag(&second))).await;
        let (Some(id), Some(examine)) = (talk.line().await, talk.line().await) else { return };
        talk.send(format!("* ID NIL\r\n{} OK\r\n* 0 EXISTS\r\n{} OK\r\n", tag(&id), tag(&examine))).await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&authority), &plan(tls(&server), None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!(server.counts.flights(), TWO, "{:?}", server.counts.said());
    assert!(server.counts.heard("ID ("), "the list that came late counts: {:?}", server.counts.said());
}

#[tokio::test]
async fn a_login_that_turns_out_to_be_switched_off_is_followed_by_plain() {
    let authority = Authority::new("Test");
    let server = serve(Some(authority.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* OK hello\r\n").await;
        while let Some(line) = talk.line().await {
            let (tag, command) = line.split_once(' ').unwrap_or_default();
            match command.split(' ').next().unwrap_or_default() {
                "CAPABILITY" => {
                    let list = "* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN";
                    talk.send(format!("{list}\r\n{tag} OK\r\n")).await;
                }
                "LOGIN" => talk.send(format!("{tag} NO LOGIN is switched off\r\n")).await,
                "AUTHENTICATE" => {
                    talk.send("+ \r\n").await;
                    talk.line().await;
                    talk.signed_in(true);
                    talk.send(format!("{tag} OK\r\n")).await;
                }
                _ => talk.send(format!("{tag} OK\r\n")).await,
            }
        }
    })
    .await;
    let report = test(&prober(&authority), &plan(tls(&server), None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!((server.counts.connections(), server.counts.sign_ins()), (1, 1));
}

#[tokio::test]
async fn a_warm_test_takes_two_flights_a_service() {
    let authority = Authority::new("Test");
    let receiving = imap(authority.good(), Imap { abilities_in_greeting: false, ..Imap::default() }).await;
    let sending = smtp(authority.good(), Smtp::default()).await;
    let (prober, plan) = (prober(&authority), plan(tls(&receiving), tls(&sending)));
    let (_, warm) = preflight(&prober, &plan).await;
    let before = (receiving.counts.flights(), sending.counts.flights());
    assert!(test_warm(&prober, &plan, RIGHT, Some(warm)).await.passed());
    let after = (receiving.counts.flights(), sending.counts.flights());
    assert_eq!((after.0 - before.0, after.1 - before.1), (TWO, TWO));
    assert_eq!((receiving.counts.connections(), sending.counts.connections()), (1, 1));
}

#[tokio::test]
async fn a_refresh_saves_an_old_connection_the_third_flight() {
    let authority = Authority::new("Test");
    let receiving = imap(authority.good(), Imap::default()).await;
    let (prober, plan) = (prober(&authority), plan(tls(&receiving), None));
    for (refreshed, flights) in [(false, TWO + 1), (true, TWO)] {
        let (_, warm) = preflight(&prober, &plan).await;
        warm.age(Duration::from_secs(60)).await;
        if refreshed {
            prober.refresh(&plan, &warm).await;
        }
        let before = receiving.counts.flights();
        assert!(test_warm(&prober, &plan, RIGHT, Some(warm)).await.passed());
        assert_eq!(receiving.counts.flights() - before, flights, "refreshed: {refreshed}");
    }
    assert_eq!(receiving.counts.connections(), 2, "one for each preflight");
}

#[tokio::test]
async fn a_refresh_makes_anew_what_is_gone_and_leaves_alone_what_is_fresh() {
    let authority = Authority::new("Test");
    let receiving = imap(authority.good(), Imap::default()).await;
    let sending = smtp(authority.good(), Smtp::default()).await;
    let (prober, plan) = (prober(&authority), plan(tls(&receiving), tls(&sending)));
    let (_, warm) = preflight(&prober, &plan).await;
    let before = (receiving.counts.flights(), sending.counts.flights());
    prober.refresh(&plan, &warm).await;
    assert_eq!((receiving.counts.flights(), sending.counts.flights()), before, "nobody is asked at once");
    // Older than any server keeps a connection without a sign-in.
    warm.age(Duration::from_secs(3600)).await;
    prober.refresh(&plan, &warm).await;
    assert_eq!((receiving.counts.connections(), sending.counts.connections()), (2, 2));
    assert!(test_warm(&prober, &plan, RIGHT, Some(warm)).await.passed());
    assert_eq!((receiving.counts.connections(), sending.counts.connections()), (2, 2), "the new ones served");
}
