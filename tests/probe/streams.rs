//! Streams of events, and the connections behind them.

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp, until};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use futures_util::StreamExt;
use mailkey::mail::probe::{Event, Stage, Verdict};
use mailkey::model::failure::{Cause, Service};

// --- streams and warm connections

#[tokio::test]
async fn a_dropped_stream_closes_its_sockets() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.keep_silent().await;
    })
    .await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let mut stream = prober(&ca).run(&plan(tls(&receive), tls(&send)), &code(RIGHT), None);
    while let Some(event) = stream.next().await {
        if event == Event::Began(Service::Imap, Stage::SignIn) {
            break;
        }
    }
    drop(stream);
    until("both sockets closed", || {
        receive.counts.closed() == receive.counts.connections()
            && send.counts.closed() == send.counts.connections()
    })
    .await;
}

#[tokio::test]
async fn a_preflight_signs_in_nowhere_and_warms_the_test() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp { starttls: true, ..Smtp::default() }).await;
    let plan = plan(tls(&receive), starttls(&send));
    let prober = prober(&ca);
    let (report, warm) = preflight(&prober, &plan).await;
    for service in Service::BOTH {
        let report = report.service(service).unwrap();
        assert_eq!(report.verdict, Verdict::Skipped);
        assert_eq!(report.stages.len(), 4);
        assert!(report.stages.iter().all(|stage| stage.ok));
    }
    assert_eq!((receive.counts.sign_ins(), send.counts.sign_ins()), (0, 0));
    let report = test_warm(&prober, &plan, RIGHT, Some(warm.clone())).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!((receive.counts.connections(), send.counts.connections()), (1, 1));
    assert_eq!(report.service(Service::Imap).unwrap().stages.len(), 7);
    // Used up: the next test dials anew.
    let report = test_warm(&prober, &plan, RIGHT, Some(warm)).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!((receive.counts.connections(), send.counts.connections()), (2, 2));
}

#[tokio::test]
async fn a_warm_connection_closes_with_its_last_holder() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let (_, warm) = preflight(&prober(&ca), &plan(tls(&receive), None)).await;
    assert_eq!(receive.counts.closed(), 0);
    drop(warm);
    until("the socket closed", || receive.counts.closed() == 1).await;
}

#[tokio::test]
async fn a_stale_warm_connection_is_made_anew() {
    let ca = Authority::new("test");
    let counted = |first_greeting: &'static str| {
        move |mut talk: crate::support::scripted::Talk| async move {
            let is_first = talk.counts.connections() == 1;
            talk.encrypt().await;
            if first_greeting.starts_with("220") {
                talk.send(first_greeting).await;
            } else {
                talk.greet(first_greeting).await;
            }
            if is_first {
                if first_greeting.starts_with("220") {
                    talk.line().await;
                    talk.send("250-x\r\n250 AUTH PLAIN\r\n").await;
                }
                // Hangs up on an idle connection.
                return;
            }
            while let Some(line) = talk.line().await {
                let tag = line.split(' ').next().unwrap();
                let answer = match tag {
                    "EHLO" => "250-x\r\n250 AUTH PLAIN\r\n".to_owned(),
                    "AUTH" => "235 fine\r\n".to_owned(),
                    _ => format!("{tag} OK done\r\n"),
                };
                talk.send(answer).await;
            }
        }
    };
    let receive = serve(Some(ca.good()), counted("* OK [CAPABILITY IMAP4rev1] hello\r\n")).await;
    let send = serve(Some(ca.good()), counted("220 hello\r\n")).await;
    let plan = plan(tls(&receive), tls(&send));
    let prober = prober(&ca);
    let (report, warm) = preflight(&prober, &plan).await;
    assert_eq!(report.failure(), None);
    until("both hung up", || receive.counts.closed() == 1 && send.counts.closed() == 1).await;
    let report = test_warm(&prober, &plan, RIGHT, Some(warm)).await;
    assert!(report.passed(), "{report:?}");
    assert_eq!((receive.counts.connections(), send.counts.connections()), (2, 2));
}

#[tokio::test]
async fn a_preflight_names_what_is_wrong_before_any_code() {
    let ca = Authority::new("test");
    let stranger = Authority::new("stranger");
    let receive = imap(stranger.good(), Imap::default()).await;
    let (report, warm) = preflight(&prober(&ca), &plan(tls(&receive), None)).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsUntrusted);
    assert_eq!(format!("{warm:?}"), "Warm(imap: none, smtp: none)");
}

#[test]
fn a_stream_runs_on_any_runtime() {
    let elsewhere = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let servers = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let ca = Authority::new("test");
    let receive = servers.block_on(imap(ca.good(), Imap::default()));
    let stream = prober(&ca).run(&plan(tls(&receive), None), &code(RIGHT), None);
    let events: Vec<Event> = std::thread::spawn(move || elsewhere.block_on(stream.collect())).join().unwrap();
    assert!(matches!(events.last(), Some(Event::Finished(report)) if report.passed()));
}
