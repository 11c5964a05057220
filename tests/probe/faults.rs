//! The probe against servers that do what no real server can be made to do.

use std::time::Duration;

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use futures_util::StreamExt;
use mailkey::mail::probe::{Deadlines, Event, Stage};
use mailkey::model::failure::{Cause, Service};

// --- encryption

#[tokio::test]
async fn a_server_that_asks_for_no_sign_in_proves_nothing() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* PREAUTH [CAPABILITY IMAP4rev1] welcome\r\n").await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Greet, Cause::ProtocolViolation);
    assert!(!receive.counts.heard("LOGIN"));
}

#[tokio::test]
async fn the_wrong_mode_is_recognised_both_ways() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap { starttls: true, ..Imap::default() }).await;
    let send = smtp(ca.good(), Smtp { starttls: true, ..Smtp::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Secure, Cause::NotTls);
    let greeting = "* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hello";
    assert_eq!(found.server_said.as_deref(), Some(greeting));
    let found = assert_cause(&report, Service::Smtp, Stage::Secure, Cause::NotTls);
    assert_eq!(found.server_said.as_deref(), Some("220 hello"));

    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(starttls(&receive), starttls(&send)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsRequired);
    assert_cause(&report, Service::Smtp, Stage::Secure, Cause::TlsRequired);
}

#[tokio::test]
async fn a_web_page_in_the_place_of_the_server_is_recognised() {
    let ca = Authority::new("test");
    let portal = serve(None, |mut talk| async move {
        talk.send("HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n").await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&portal), None), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Secure, Cause::CaptivePortal);
    assert!(found.server_said.unwrap().starts_with("HTTP/1.1 302"));
    let report = test(&prober(&ca), &plan(starttls(&portal), starttls(&portal)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::CaptivePortal);
    assert_cause(&report, Service::Smtp, Stage::Secure, Cause::CaptivePortal);
}

// --- silence, floods, broken lines

#[tokio::test]
async fn silence_ends_at_every_stage() {
    let ca = Authority::new("test");
    let impatient = prober(&ca).with_deadlines(Deadlines {
        resolve: Duration::from_millis(200),
        connect: Duration::from_secs(1),
        secure: Duration::from_secs(2),
        greet: Duration::from_secs(1),
        sign_in: Duration::from_secs(1),
        open: Duration::from_secs(1),
        whole: Duration::from_secs(20),
        ..Deadlines::default()
    });
    // The name.
    let unresolved = impatient.clone().with_names(vec![("localhost".into(), Vec::new())]);
    let nobody = plan_to(1);
    let report = test(&unresolved, &nobody, RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Resolve, Cause::Offline);
    // The handshake, then one step further each time.
    let words = [
        (Stage::Secure, 0, Cause::ServerSilent),
        (Stage::Greet, 1, Cause::ServerSilent),
        (Stage::SignIn, 2, Cause::ServerSilent),
        (Stage::Identify, 3, Cause::ServerSilent),
        (Stage::OpenInbox, 4, Cause::ServerSilent),
    ];
    for (stage, steps, cause) in words {
        let receive = serve(Some(ca.good()), move |mut talk| async move {
            if steps > 0 {
                talk.encrypt().await;
            }
            if steps > 1 {
                talk.greet("* OK [CAPABILITY IMAP4rev1 ID] hello\r\n").await;
            }
            for _ in 2..steps {
                let Some(line) = talk.line().await else { return };
                let tag = line.split(' ').next().unwrap();
                talk.send(format!("{tag} OK done\r\n")).await;
            }
            talk.keep_silent().await;
        })
        .await;
        let report = test(&impatient, &plan(tls(&receive), None), RIGHT).await;
        assert_cause(&report, Service::Imap, stage, cause);
    }
    for (stage, steps) in [(Stage::Secure, 0), (Stage::Greet, 1), (Stage::Greet, 2), (Stage::SignIn, 3)] {
        let send = serve(Some(ca.good()), move |mut talk| async move {
            if steps > 0 {
                talk.encrypt().await;
            }
            if steps > 1 {
                talk.send("220 hello\r\n").await;
            }
            if steps > 2 {
                talk.line().await;
                talk.send("250-x\r\n250 AUTH PLAIN\r\n").await;
            }
            talk.keep_silent().await;
        })
        .await;
        let report = test(&impatient, &plan(None, tls(&send)), RIGHT).await;
        assert_cause(&report, Service::Smtp, stage, Cause::ServerSilent);
    }
}

#[tokio::test]
async fn the_whole_has_a_deadline() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.keep_silent().await;
    })
    .await;
    let minute = Duration::from_secs(60);
    let hasty = prober(&ca).with_deadlines(Deadlines {
        resolve: minute,
        connect: minute,
        secure: minute,
        greet: minute,
        sign_in: minute,
        open: minute,
        whole: Duration::from_secs(2),
        ..Deadlines::default()
    });
    let report = test(&hasty, &plan(tls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Greet, Cause::ServerSilent);
    assert!(report.elapsed_ms < 10_000);
}

#[tokio::test]
async fn floods_are_cut_off() {
    let ca = Authority::new("test");
    // An endless line as greeting, an endless answer to LOGIN, an endless EHLO.
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        for _ in 0..200 {
            talk.send([b'x'; 1024]).await;
        }
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Greet, Cause::ReplyTooLarge);
    assert!(found.server_said.unwrap().chars().count() <= 1000);

    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.greet("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.line().await;
        for _ in 0..10_000 {
            talk.send("* OK still thinking about your sign-in, please wait\r\n").await;
        }
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ReplyTooLarge);

    let send = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("220 ").await;
        for _ in 0..200 {
            talk.send([b'x'; 1024]).await;
        }
    })
    .await;
    let report = test(&prober(&ca), &plan(None, tls(&send)), RIGHT).await;
    assert_cause(&report, Service::Smtp, Stage::Greet, Cause::ReplyTooLarge);

    // In the clear, before STARTTLS.
    let receive = serve(None, |mut talk| async move {
        for _ in 0..200 {
            talk.send([b'x'; 1024]).await;
        }
    })
    .await;
    let report = test(&prober(&ca), &plan(starttls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::ReplyTooLarge);
}

#[tokio::test]
async fn a_broken_connection_is_not_a_wrong_code() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.greet("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.line().await;
        talk.send("A0001 N").await;
    })
    .await;
    let send = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("220 hello\r\n").await;
        talk.line().await;
        talk.send("250-x\r\n250 AUTH PLAIN\r\n").await;
        talk.line().await;
        talk.send("535-half").await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ConnectionLost);
    let report = test(&prober(&ca), &plan(None, tls(&send)), RIGHT).await;
    assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::ConnectionLost);
    // In the handshake.
    let receive = serve(None, |mut talk| async move {
        talk.line().await;
    })
    .await;
    let closing = serve(None, |_| async {}).await;
    drop(receive);
    let report = test(&prober(&ca), &plan(tls(&closing), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::ConnectionLost);
}

#[tokio::test]
async fn nonsense_is_named_as_such() {
    let ca = Authority::new("test");
    let server = || {
        serve(Some(ca.good()), |mut talk| async move {
            talk.encrypt().await;
            talk.send("\u{1b}[2JSSH-2.0-what\r\n").await;
            talk.keep_silent().await;
        })
    };
    let (receive, send) = (server().await, server().await);
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    for service in Service::BOTH {
        let found = assert_cause(&report, service, Stage::Greet, Cause::ProtocolViolation);
        assert_eq!(found.server_said.as_deref(), Some("SSH-2.0-what"));
    }
}

#[tokio::test]
async fn an_echoed_code_is_cut_out() {
    let ca = Authority::new("test");
    let receive = imap(
        ca.good(),
        Imap {
            refusal: format!("NO [AUTHENTICATIONFAILED] no: LOGIN me {WRONG} (cG9ubWxramloZ2ZlZGNiYQ==)")
                .into(),
            ..Imap::default()
        },
    )
    .await;
    let events: Vec<Event> = prober(&ca).run(&plan(tls(&receive), None), &code(WRONG), None).collect().await;
    let all = format!("{events:?}");
    assert!(!all.contains(WRONG) && !all.contains("cG9ub"), "{all}");
    assert!(all.contains("[…]"));
}
