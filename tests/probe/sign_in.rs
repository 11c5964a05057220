//! The probe signs in: what passes, and what a refusal costs and means.

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp, until};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use mailkey::mail::probe::{Stage, Target, Verdict};
use mailkey::model::catalogue::Security;
use mailkey::model::failure::{Cause, Service};

// --- what goes well

#[tokio::test]
async fn the_right_code_passes_at_both_services() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    for service in Service::BOTH {
        let stages: Vec<Stage> = report.service(service).unwrap().stages.iter().map(|s| s.stage).collect();
        assert_eq!(stages, Stage::of(service));
    }
    assert_eq!((receive.counts.sign_ins(), send.counts.sign_ins()), (1, 1));
    assert!(receive.counts.heard("EXAMINE INBOX") && !receive.counts.heard("SELECT"));
    assert!(!send.counts.heard("MAIL") && !send.counts.heard("RCPT"));
    assert!(send.counts.heard("EHLO [127.0.0.1]"));
    until("LOGOUT and QUIT", || receive.counts.heard("LOGOUT") && send.counts.heard("QUIT")).await;
}

#[tokio::test]
async fn the_right_code_passes_over_starttls() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap { starttls: true, ..Imap::default() }).await;
    let send = smtp(ca.good(), Smtp { starttls: true, ..Smtp::default() }).await;
    let report = test(&prober(&ca), &plan(starttls(&receive), starttls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
}

#[tokio::test]
async fn a_cold_sign_in_wastes_no_round_trip() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert!(report.passed());
    let commands: Vec<String> =
        receive.counts.said().iter().filter_map(|line| line.split(' ').nth(1).map(str::to_owned)).collect();
    assert_eq!(commands[..4], ["CAPABILITY", "LOGIN", "ID", "EXAMINE"]);
}

#[tokio::test]
async fn smtp_alone_passes_with_login_alone() {
    let ca = Authority::new("test");
    let send = smtp(ca.good(), Smtp { mechanisms: "LOGIN", ..Smtp::default() }).await;
    let report = test(&prober(&ca), &plan(None, tls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert!(send.counts.heard("AUTH LOGIN"));
}

#[tokio::test]
async fn plain_is_used_where_login_cannot_be() {
    let ca = Authority::new("test");
    let abilities = "IMAP4rev1 AUTH=PLAIN LOGINDISABLED";
    let receive = imap(ca.good(), Imap { abilities, ..Imap::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert!(receive.counts.heard("AUTHENTICATE PLAIN") && !receive.counts.heard("LOGIN"));

    let receive = imap(ca.good(), Imap { code: "abcdéfgh", ..Imap::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), "abcdéfgh").await;
    assert!(report.passed(), "{report:?}");
    assert!(receive.counts.heard("AUTHENTICATE PLAIN"));
}

#[tokio::test]
async fn no_code_is_sent_where_no_way_is_offered() {
    let ca = Authority::new("test");
    let abilities = "IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED";
    let receive = imap(ca.good(), Imap { abilities, ..Imap::default() }).await;
    let send = smtp(ca.good(), Smtp { mechanisms: "XOAUTH2", ..Smtp::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::PasswordSignInEnded);
    assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::PasswordSignInEnded);
    assert_eq!((receive.counts.sign_ins(), send.counts.sign_ins()), (0, 0));
}

// --- a wrong code, and what else is refused

#[tokio::test]
async fn a_wrong_code_costs_one_refused_sign_in() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), WRONG).await;
    assert_eq!(receive.counts.refused() + send.counts.refused(), 1);
    assert_eq!(receive.counts.connections(), 1);
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::WrongCode);
    assert_eq!(found.server_said.as_deref(), Some("NO [AUTHENTICATIONFAILED] Authentication failed"));
    let sending = report.service(Service::Smtp).unwrap();
    assert_eq!(sending.verdict, Verdict::Skipped);
    assert_eq!(sending.stages.len(), 4);
    assert!(report.is_refused());
}

#[tokio::test]
async fn a_wrong_code_costs_smtp_alone_one_refused_sign_in() {
    let ca = Authority::new("test");
    for mechanisms in ["PLAIN LOGIN", "LOGIN"] {
        let send = smtp(ca.good(), Smtp { mechanisms, ..Smtp::default() }).await;
        let report = test(&prober(&ca), &plan(None, tls(&send)), WRONG).await;
        assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::WrongCode);
        assert_eq!(send.counts.sign_ins(), 1);
    }
}

#[tokio::test]
async fn smtp_that_refuses_what_imap_took_does_not_blame_the_code() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp { code: WRONG, ..Smtp::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert!(report.service(Service::Imap).unwrap().passed());
    let found = assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::SignInRefused);
    assert_eq!(found.also[0], Cause::ServiceOff);
}

#[tokio::test]
async fn smtp_signs_in_when_imap_is_out_of_reach() {
    let ca = Authority::new("test");
    let send = smtp(ca.good(), Smtp::default()).await;
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = dead.local_addr().unwrap().port();
    drop(dead);
    let mut plan = plan(None, tls(&send));
    plan.imap = Some(Target { endpoint: endpoint(port, Security::Tls), other_user: None });
    let report = test(&prober(&ca), &plan, RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Connect, Cause::ConnectionRefused);
    assert!(report.service(Service::Smtp).unwrap().passed());
}

#[tokio::test]
async fn temporary_answers_are_never_a_wrong_code() {
    let ca = Authority::new("test");
    for refusal in [
        &b"NO [UNAVAILABLE] Temporary authentication failure"[..],
        b"NO [UNAVAILABLE] Invalid credentials",
        b"NO [INUSE] busy",
    ] {
        let receive = imap(ca.good(), Imap { refusal: refusal.to_vec(), ..Imap::default() }).await;
        let send = smtp(ca.good(), Smtp::default()).await;
        let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), WRONG).await;
        let found = failure(&report, Service::Imap);
        assert!(matches!(found.cause, Cause::ServerBusy | Cause::ConnectionLimit), "{found:?}");
        assert!(!report.is_refused());
        // The code has not passed, so that sending it once more could be a second refusal.
        assert_eq!(send.counts.sign_ins(), 0);
    }
    for refusal in [&b"454 4.7.0 Temporary authentication failure"[..], b"421 4.3.2 authentication failed"] {
        let send = smtp(ca.good(), Smtp { refusal: refusal.to_vec(), ..Smtp::default() }).await;
        let report = test(&prober(&ca), &plan(None, tls(&send)), WRONG).await;
        assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::ServerBusy);
    }
}

#[tokio::test]
async fn bad_is_our_fault_and_bye_is_temporary() {
    let ca = Authority::new("test");
    let refusal = b"BAD Request not ending with \\r\\n".to_vec();
    let receive = imap(ca.good(), Imap { refusal, ..Imap::default() }).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ProtocolViolation);

    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.greet("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.line().await;
        talk.send("* BYE Shutting down\r\n").await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ServerBusy);
    assert_eq!(found.server_said.as_deref(), Some("BYE Shutting down"));

    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* BYE Too many connections from your address\r\n").await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    assert_cause(&report, Service::Imap, Stage::Greet, Cause::ConnectionLimit);
}

#[tokio::test]
async fn lines_that_the_library_does_not_know_do_not_hide_the_answer() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.greet("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        let Some(line) = talk.line().await else { return };
        let tag = line.split(' ').next().unwrap();
        talk.send(format!("* X-NEWS what is this\r\n{tag} NO LOGIN Login error or password error\r\n")).await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::WrongCode);
    assert_eq!(found.server_said.as_deref(), Some("NO LOGIN Login error or password error"));
}

// --- EHLO as it is said

#[tokio::test]
async fn an_ehlo_answer_in_any_shape_is_understood() {
    let ca = Authority::new("test");
    let answers = [
        // A line of blanks alone, which ended the program once.
        "250-x\r\n250- \r\n250-\r\n250 AUTH PLAIN\r\n",
        "250-x\r\n250-   \t \r\n250 AUTH PLAIN\r\n",
        // Keywords in any case, the old sign, bare line feeds, blanks in front.
        "250-x\r\n250 auth plain\r\n",
        "250-x\r\n250 AUTH=PLAIN\r\n",
        "250-x\n250 AUTH PLAIN\n",
        "250-x\r\n250-  AUTH  PLAIN\r\n250 8bitmime\r\n",
    ];
    for answer in answers {
        let send = serve(Some(ca.good()), move |mut talk| async move {
            talk.encrypt().await;
            talk.send("220 hello\r\n").await;
            talk.line().await;
            talk.send(answer).await;
            let line = talk.line().await.unwrap_or_default();
            let is_plain = line.starts_with("AUTH PLAIN ");
            talk.send(if is_plain { "235 welcome\r\n" } else { "504 what\r\n" }).await;
            talk.keep_silent().await;
        })
        .await;
        let report = test(&prober(&ca), &plan(None, tls(&send)), RIGHT).await;
        assert!(report.passed(), "{answer:?}: {report:?}");
    }
}
