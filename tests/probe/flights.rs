//! Round trips: what a sign-in costs on a slow line, counted at the server. TCP, TLS and the greeting take one each
//! on a new connection; what is counted here comes on top.

use std::time::Duration;

use crate::support::relay::Relay;
use crate::support::scripted::{Imap, Smtp, imap, serve, smtp};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use mailkey::mail::probe::Plan;
use mailkey::model::catalogue::Security;
use mailkey::model::failure::Service;

/// What a test may take on a connection that is open: the sign-in, and the mailbox.
const TWO: usize = 2;

/// Round trips of one service's test on a new connection, TCP, TLS 1.3 and the greeting with them.
async fn cold(authority: &Authority, service: Service, security: Security, lists: bool) -> usize {
    let is_starttls = security == Security::Starttls;
    let server = match service {
        Service::Imap => {
            let be = Imap { starttls: is_starttls, abilities_in_greeting: lists, ..Imap::default() };
            imap(authority.good(), be).await
        }
        Service::Smtp => smtp(authority.good(), Smtp { starttls: is_starttls, ..Smtp::default() }).await,
    };
    let relay = Relay::to(server.port).await;
    let endpoint = Some(endpoint(relay.port, security));
    let plan = match service {
        Service::Imap => Plan::from_endpoints(endpoint, None, None),
        Service::Smtp => Plan::from_endpoints(None, endpoint, None),
    };
    let report = test(&prober(authority), &plan, RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!(server.counts.connections(), 1);
    relay.trips()
}

#[tokio::test]
async fn a_cold_test_takes_five_round_trips_over_tls_and_six_or_seven_over_starttls() {
    let authority = Authority::new("Test");
    // Whether or not the greeting lists what the server can do: no code is sent before that is known.
    for lists in [true, false] {
        assert_eq!(cold(&authority, Service::Imap, Security::Tls, lists).await, 5, "lists: {lists}");
    }
    assert_eq!(cold(&authority, Service::Smtp, Security::Tls, true).await, 5);
    assert_eq!(cold(&authority, Service::Imap, Security::Starttls, true).await, 6);
    // TCP, greeting, EHLO, STARTTLS, TLS, EHLO, AUTH: none of them may be said before the answer to the one before (RFC
    // 2920, RFC 3207), and servers hang up on whoever does.
    assert_eq!(cold(&authority, Service::Smtp, Security::Starttls, true).await, 7);
}

#[tokio::test]
async fn a_server_that_is_not_ready_says_so_before_its_greeting() {
    // Dovecot, when a client speaks before it has its authentication process.
    let authority = Authority::new("Test");
    let server = serve(Some(authority.good()), move |mut talk| async move {
        talk.send(
            "* OK Waiting for authentication process to respond..\r\n* OK [CAPABILITY IMAP4rev1] ready\r\n",
        )
        .await;
        while let Some(line) = talk.line().await {
            let (tag, command) = line.split_once(' ').unwrap_or_default();
            talk.send(
                format!("* CAPABILITY IMAP4rev1\r\n{tag} OK\r\n").split_off(if command == "STARTTLS" {
                    24
                } else {
                    0
                }),
            )
            .await;
            if command == "STARTTLS" {
                talk.encrypt().await;
            }
        }
    })
    .await;
    let report = test(&prober(&authority), &plan(starttls(&server), None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!(server.counts.connections(), 1);
}

#[tokio::test]
async fn a_server_that_overhears_what_is_said_before_its_greeting_is_asked_again() {
    let authority = Authority::new("Test");
    for security in [Security::Tls, Security::Starttls] {
        let server = serve(Some(authority.good()), move |mut talk| async move {
            if security == Security::Tls {
                talk.encrypt().await;
            }
            // What is there before the greeting is thrown away.
            let is_first = talk.counts.connections() == 1;
            if is_first {
                talk.line().await;
            }
            talk.send("* OK hello\r\n").await;
            while let Some(line) = talk.line().await {
                let (tag, command) = line.split_once(' ').unwrap_or_default();
                match command.split(' ').next().unwrap_or_default() {
                    "CAPABILITY" => talk.send(format!("* CAPABILITY IMAP4rev1\r\n{tag} OK\r\n")).await,
                    "STARTTLS" => {
                        talk.send(format!("{tag} OK go\r\n")).await;
                        talk.encrypt().await;
                    }
                    _ => talk.send(format!("{tag} OK\r\n")).await,
                }
            }
        })
        .await;
        let report = test(&prober(&authority), &plan(Some((&server, security)), None), RIGHT).await;
        assert!(report.passed(), "{security:?}: {report:?}");
    }
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
