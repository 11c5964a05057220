//! The probe against servers that do what no real server can be made to do.

#[path = "support/scripted.rs"]
mod scripted;
#[path = "support/scripted_certificates.rs"]
mod scripted_certificates;

use std::time::Duration;

use futures_util::StreamExt;
use mailkey::catalogue::{Cause, Certainty, Endpoint, Quirk, Refusal, Security, Service};
use mailkey::code::Code;
use mailkey::probe::{Deadlines, Diagnosis, Event, Plan, Prober, Report, Stage, Target, Verdict, Warm};
use scripted::{Imap, Scripted, Smtp, imap, serve, smtp, until};
use scripted_certificates::Authority;

const RIGHT: &str = "abcdefghijklmnop";
const WRONG: &str = "ponmlkjihgfedcba";

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn endpoint(port: u16, security: Security) -> Endpoint {
    Endpoint {
        host: "localhost".into(),
        port,
        security,
        user: "me@example.com".into(),
    }
}

fn plan(imap: Option<(&Scripted, Security)>, smtp: Option<(&Scripted, Security)>) -> Plan {
    let to = |(server, security): (&Scripted, Security)| endpoint(server.port, security);
    Plan::from_endpoints(imap.map(to), smtp.map(to), None)
}

fn tls(server: &Scripted) -> Option<(&Scripted, Security)> {
    Some((server, Security::Tls))
}

fn starttls(server: &Scripted) -> Option<(&Scripted, Security)> {
    Some((server, Security::Starttls))
}

/// A prober that trusts this authority, knows where localhost is, and is impatient.
fn prober(authority: &Authority) -> Prober {
    let short = Duration::from_millis(600);
    Prober::with_roots(&[authority.der()])
        .unwrap()
        .with_names(vec![("localhost".into(), vec!["127.0.0.1".parse().unwrap()])])
        .with_deadlines(Deadlines {
            resolve: short,
            connect: short,
            secure: Duration::from_secs(5),
            greet: short,
            sign_in: Duration::from_secs(5),
            open: short,
            whole: Duration::from_secs(20),
        })
}

async fn test(prober: &Prober, plan: &Plan, text: &str) -> Report {
    test_warm(prober, plan, text, None).await
}

async fn test_warm(prober: &Prober, plan: &Plan, text: &str, warm: Option<Warm>) -> Report {
    let events: Vec<Event> = prober.run(plan, &code(text), warm).collect().await;
    check_order(&events);
    match events.into_iter().next_back() {
        Some(Event::Finished(report)) => report,
        other => panic!("the last event is {other:?}"),
    }
}

/// Every stage begins before it ends, every service is done once, and the end comes once, last.
fn check_order(events: &[Event]) {
    let finished = events
        .iter()
        .filter(|event| matches!(event, Event::Finished(_)))
        .count();
    assert_eq!(finished, 1, "{events:?}");
    for service in Service::BOTH {
        let mut open = None;
        let mut stages = Vec::new();
        for event in events {
            match event {
                Event::Began(of, stage) if *of == service => {
                    assert_eq!(open.replace(*stage), None, "{events:?}");
                }
                Event::Ended(of, report) if *of == service => {
                    assert_eq!(open.take(), Some(report.stage), "{events:?}");
                    stages.push(report.clone());
                }
                Event::Done(report) if report.service == service => {
                    assert_eq!(report.stages, stages, "{events:?}");
                    assert!(stages.is_sorted_by_key(|report| report.stage));
                }
                _ => {}
            }
        }
    }
}

fn failure(report: &Report, service: Service) -> Diagnosis {
    let report = report.service(service).unwrap();
    report.diagnosis().unwrap_or_else(|| panic!("{report:?}")).clone()
}

#[track_caller]
fn assert_cause(report: &Report, service: Service, stage: Stage, cause: Cause) -> Diagnosis {
    let found = failure(report, service);
    assert_eq!((found.stage, found.cause), (stage, cause), "{found:?}");
    found
}

// --- what goes well

#[tokio::test]
async fn both_services_pass() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    for service in Service::BOTH {
        let stages: Vec<Stage> = report
            .service(service)
            .unwrap()
            .stages
            .iter()
            .map(|s| s.stage)
            .collect();
        assert_eq!(stages, Stage::of(service));
    }
    assert_eq!((receive.counts.sign_ins(), send.counts.sign_ins()), (1, 1));
    assert!(receive.counts.heard("EXAMINE INBOX") && !receive.counts.heard("SELECT"));
    assert!(!send.counts.heard("MAIL") && !send.counts.heard("RCPT"));
    assert!(send.counts.heard("EHLO localhost"));
    until("LOGOUT and QUIT", || {
        receive.counts.heard("LOGOUT") && send.counts.heard("QUIT")
    })
    .await;
}

#[tokio::test]
async fn both_services_pass_over_starttls() {
    let ca = Authority::new("test");
    let receive = imap(
        ca.good(),
        Imap {
            starttls: true,
            ..Imap::default()
        },
    )
    .await;
    let send = smtp(
        ca.good(),
        Smtp {
            starttls: true,
            ..Smtp::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(starttls(&receive), starttls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
}

#[tokio::test]
async fn a_cold_sign_in_wastes_no_round_trip() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert!(report.passed());
    let commands: Vec<String> = receive
        .counts
        .said()
        .iter()
        .filter_map(|line| line.split(' ').nth(1).map(str::to_owned))
        .collect();
    assert_eq!(commands[..3], ["LOGIN", "ID", "EXAMINE"]);
}

#[tokio::test]
async fn smtp_alone_and_login_alone() {
    let ca = Authority::new("test");
    let send = smtp(
        ca.good(),
        Smtp {
            mechanisms: "LOGIN",
            ..Smtp::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(None, tls(&send)), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert!(send.counts.heard("AUTH LOGIN"));
}

#[tokio::test]
async fn plain_is_used_where_login_cannot_be() {
    let ca = Authority::new("test");
    let abilities = "IMAP4rev1 AUTH=PLAIN LOGINDISABLED";
    let receive = imap(
        ca.good(),
        Imap {
            abilities,
            ..Imap::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    assert!(receive.counts.heard("AUTHENTICATE PLAIN") && !receive.counts.heard("LOGIN"));

    let receive = imap(
        ca.good(),
        Imap {
            code: "abcdéfgh",
            ..Imap::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), "abcdéfgh").await;
    assert!(report.passed(), "{report:?}");
    assert!(receive.counts.heard("AUTHENTICATE PLAIN"));
}

#[tokio::test]
async fn no_code_is_sent_where_no_way_is_offered() {
    let ca = Authority::new("test");
    let abilities = "IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED";
    let receive = imap(
        ca.good(),
        Imap {
            abilities,
            ..Imap::default()
        },
    )
    .await;
    let send = smtp(
        ca.good(),
        Smtp {
            mechanisms: "XOAUTH2",
            ..Smtp::default()
        },
    )
    .await;
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
    assert_eq!(
        found.server_said.as_deref(),
        Some("NO [AUTHENTICATIONFAILED] Authentication failed")
    );
    let sending = report.service(Service::Smtp).unwrap();
    assert_eq!(sending.verdict, Verdict::Skipped);
    assert_eq!(sending.stages.len(), 4);
    assert!(report.is_refused());
}

#[tokio::test]
async fn a_wrong_code_costs_smtp_alone_one_refused_sign_in() {
    let ca = Authority::new("test");
    for mechanisms in ["PLAIN LOGIN", "LOGIN"] {
        let send = smtp(
            ca.good(),
            Smtp {
                mechanisms,
                ..Smtp::default()
            },
        )
        .await;
        let report = test(&prober(&ca), &plan(None, tls(&send)), WRONG).await;
        assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::WrongCode);
        assert_eq!(send.counts.sign_ins(), 1);
    }
}

#[tokio::test]
async fn smtp_that_refuses_what_imap_took_does_not_blame_the_code() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(
        ca.good(),
        Smtp {
            code: WRONG,
            ..Smtp::default()
        },
    )
    .await;
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
    plan.imap = Some(Target {
        endpoint: endpoint(port, Security::Tls),
        other_user: None,
    });
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
        let receive = imap(
            ca.good(),
            Imap {
                refusal: refusal.to_vec(),
                ..Imap::default()
            },
        )
        .await;
        let send = smtp(ca.good(), Smtp::default()).await;
        let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), WRONG).await;
        let found = failure(&report, Service::Imap);
        assert!(
            matches!(found.cause, Cause::ServerBusy | Cause::ConnectionLimit),
            "{found:?}"
        );
        assert!(!report.is_refused());
        // The code has not passed, so that sending it once more could be a second refusal.
        assert_eq!(send.counts.sign_ins(), 0);
    }
    for refusal in [
        &b"454 4.7.0 Temporary authentication failure"[..],
        b"421 4.3.2 authentication failed",
    ] {
        let send = smtp(
            ca.good(),
            Smtp {
                refusal: refusal.to_vec(),
                ..Smtp::default()
            },
        )
        .await;
        let report = test(&prober(&ca), &plan(None, tls(&send)), WRONG).await;
        assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::ServerBusy);
    }
}

#[tokio::test]
async fn bad_is_our_fault_and_bye_is_temporary() {
    let ca = Authority::new("test");
    let refusal = b"BAD Request not ending with \\r\\n".to_vec();
    let receive = imap(
        ca.good(),
        Imap {
            refusal,
            ..Imap::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ProtocolViolation);

    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.line().await;
        talk.send("* BYE Shutting down\r\n").await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::ServerBusy);
    assert_eq!(found.server_said.as_deref(), Some("BYE Shutting down"));

    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.send("* BYE Too many connections from your address\r\n")
            .await;
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
        talk.send("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        let Some(line) = talk.line().await else { return };
        let tag = line.split(' ').next().unwrap();
        talk.send(format!(
            "* X-NEWS what is this\r\n{tag} NO LOGIN Login error or password error\r\n"
        ))
        .await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), WRONG).await;
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::WrongCode);
    assert_eq!(
        found.server_said.as_deref(),
        Some("NO LOGIN Login error or password error")
    );
}

// --- NetEase and QQ

#[tokio::test]
async fn a_server_that_demands_id_gets_it() {
    let ca = Authority::new("test");
    let cases = [
        ("IMAP4rev1 ID", vec![], 0, 1),
        ("IMAP4rev1", vec![Quirk::IdBeforeSelect], 0, 1),
        // Not listed and not known: the words "Unsafe Login" are enough.
        ("IMAP4rev1", vec![], 0, 1),
        // Believed the second time.
        ("IMAP4rev1 ID", vec![Quirk::IdBeforeSelect], 1, 2),
    ];
    for (abilities, quirks, deaf_to_ids, ids) in cases {
        let behaviour = Imap {
            abilities,
            demands_id: true,
            deaf_to_ids,
            ..Imap::default()
        };
        let receive = imap(ca.good(), behaviour).await;
        let mut plan = plan(tls(&receive), None);
        plan.quirks = quirks;
        let report = test(&prober(&ca), &plan, RIGHT).await;
        assert!(report.passed(), "{abilities}: {report:?}");
        let said = receive.counts.said();
        let sent = said.iter().filter(|line| line.contains(" ID (")).count();
        assert_eq!(sent, ids, "{said:?}");
        let id = said.iter().find(|line| line.contains(" ID (")).unwrap();
        for key in [
            "\"name\"",
            "\"version\"",
            "\"vendor\"",
            "\"contact\"",
            "\"support-email\"",
        ] {
            assert!(id.contains(key), "{id}");
        }
    }
}

#[tokio::test]
async fn a_server_that_never_believes_the_id_is_named() {
    let ca = Authority::new("test");
    let behaviour = Imap {
        demands_id: true,
        deaf_to_ids: 99,
        ..Imap::default()
    };
    let receive = imap(ca.good(), behaviour).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::OpenInbox, Cause::ClientIdNeeded);
    assert!(report.service(Service::Smtp).unwrap().passed());
    assert!(!report.is_refused());
}

#[tokio::test]
async fn a_server_without_id_is_not_asked() {
    let ca = Authority::new("test");
    let receive = imap(
        ca.good(),
        Imap {
            abilities: "IMAP4rev1",
            ..Imap::default()
        },
    )
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    assert!(report.passed());
    assert!(!receive.counts.heard("ID "));
}

#[tokio::test]
async fn qq_says_one_thing_for_five() {
    let ca = Authority::new("test");
    let text = "NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency \
                limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023";
    for (fits, first, last) in [
        (None, Cause::ServiceOff, Cause::ServerBusy),
        (Some(false), Cause::LoginPasswordUsed, Cause::ServerBusy),
        (Some(true), Cause::ServiceOff, Cause::LoginPasswordUsed),
    ] {
        let receive = imap(
            ca.good(),
            Imap {
                refusal: text.into(),
                ..Imap::default()
            },
        )
        .await;
        let mut plan = plan(tls(&receive), None);
        plan.shape_fits = fits;
        let report = test(&prober(&ca), &plan, WRONG).await;
        let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::SignInRefused);
        assert_eq!(
            (found.also.first(), found.also.last()),
            (Some(&first), Some(&last)),
            "{fits:?}"
        );
        assert_eq!(found.server_said.as_deref(), Some(text));
    }
}

#[tokio::test]
async fn gbk_is_read_as_chinese() {
    let ca = Authority::new("test");
    let gbk = b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\xa1\xa3".to_vec();
    let send = smtp(
        ca.good(),
        Smtp {
            refusal: gbk,
            ..Smtp::default()
        },
    )
    .await;
    let mut plan = plan(None, tls(&send));
    plan.quirks = vec![Quirk::Gbk];
    let report = test(&prober(&ca), &plan, WRONG).await;
    let found = assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::LoginPasswordUsed);
    assert_eq!(
        found.server_said.as_deref(),
        Some("535 Error: 请使用授权码登录。")
    );

    let refusal = b"NO \xb5\xc7\xc2\xbc\xca\xa7\xb0\xdc".to_vec();
    let receive = imap(
        ca.good(),
        Imap {
            refusal,
            ..Imap::default()
        },
    )
    .await;
    plan.imap = Some(Target {
        endpoint: endpoint(receive.port, Security::Tls),
        other_user: None,
    });
    let report = test(&prober(&ca), &plan, WRONG).await;
    let found = failure(&report, Service::Imap);
    assert_eq!(found.server_said.as_deref(), Some("NO 登录失败"));
}

#[tokio::test]
async fn the_providers_own_refusals_come_first() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let mut plan = plan(tls(&receive), None);
    plan.refusals = vec![Refusal {
        service: Some(Service::Imap),
        contains: vec!["authenticationfailed".into(), "AUTHENTICATION  failed".into()],
        cause: Cause::AccountLocked,
        certainty: Certainty::Certain,
        also: vec![Cause::WrongCode],
        example: String::new(),
    }];
    let report = test(&prober(&ca), &plan, WRONG).await;
    let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::AccountLocked);
    assert_eq!(
        (found.certainty, found.also),
        (Certainty::Certain, vec![Cause::WrongCode])
    );
}

// --- user names

#[tokio::test]
async fn the_other_form_of_the_name_is_tried_once() {
    let ca = Authority::new("test");
    let receive = imap(
        ca.good(),
        Imap {
            user: "me",
            ..Imap::default()
        },
    )
    .await;
    let send = smtp(
        ca.good(),
        Smtp {
            user: "me",
            ..Smtp::default()
        },
    )
    .await;
    let mut plan = plan(tls(&receive), tls(&send));
    plan.imap.as_mut().unwrap().other_user = Some("me".into());
    plan.smtp.as_mut().unwrap().other_user = Some("me".into());
    let report = test(&prober(&ca), &plan, RIGHT).await;
    assert!(report.passed(), "{report:?}");
    for (service, server) in [(Service::Imap, &receive), (Service::Smtp, &send)] {
        assert_eq!(report.service(service).unwrap().endpoint.user, "me");
        assert_eq!((server.counts.refused(), server.counts.sign_ins()), (1, 2));
        assert_eq!(server.counts.connections(), 2, "the connection is made anew");
    }
}

#[tokio::test]
async fn a_wrong_code_with_two_forms_costs_two() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let mut plan = plan(tls(&receive), tls(&send));
    plan.imap.as_mut().unwrap().other_user = Some("me".into());
    plan.smtp.as_mut().unwrap().other_user = Some("me".into());
    let report = test(&prober(&ca), &plan, WRONG).await;
    assert_eq!((receive.counts.refused(), send.counts.sign_ins()), (2, 0));
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::WrongCode);
    assert_eq!(report.service(Service::Imap).unwrap().endpoint.user, "me");
}

#[tokio::test]
async fn the_other_form_is_not_tried_where_the_name_is_not_the_matter() {
    let ca = Authority::new("test");
    let refusal = b"NO [ALERT] Application-specific password required: https://x.example/ (Failure)".to_vec();
    let receive = imap(
        ca.good(),
        Imap {
            refusal,
            ..Imap::default()
        },
    )
    .await;
    let mut plan = plan(tls(&receive), None);
    plan.imap.as_mut().unwrap().other_user = Some("me".into());
    let report = test(&prober(&ca), &plan, WRONG).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::LoginPasswordUsed);
    assert_eq!(receive.counts.refused(), 1);
    assert_eq!(
        report.service(Service::Imap).unwrap().endpoint.user,
        "me@example.com"
    );
}

// --- encryption

#[tokio::test]
async fn text_slipped_in_before_the_encryption_ends_the_test() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.send("* OK hello\r\n").await;
        let Some(line) = talk.line().await else { return };
        let tag = line.split(' ').next().unwrap();
        talk.send(format!("{tag} OK begin\r\n* OK [CAPABILITY IMAP4rev1] evil\r\n"))
            .await;
        talk.encrypt().await;
        talk.keep_silent().await;
    })
    .await;
    let send = serve(Some(ca.good()), |mut talk| async move {
        talk.send("220 hello\r\n").await;
        talk.line().await;
        talk.send("250-x\r\n250 STARTTLS\r\n").await;
        talk.line().await;
        talk.send("220 begin\r\n250 evil\r\n").await;
        talk.encrypt().await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(starttls(&receive), starttls(&send)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::PlaintextInjection);
    assert_cause(&report, Service::Smtp, Stage::Secure, Cause::PlaintextInjection);
    assert!(!receive.counts.heard("LOGIN") && !send.counts.heard("AUTH"));
}

#[tokio::test]
async fn without_starttls_nothing_is_sent() {
    let ca = Authority::new("test");
    for greeting in [
        "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello\r\n",
        "* PREAUTH welcome\r\n",
    ] {
        let receive = serve(None, move |mut talk| async move {
            talk.send(greeting).await;
            while let Some(line) = talk.line().await {
                let tag = line.split(' ').next().unwrap();
                talk.send(format!("{tag} BAD unknown command\r\n")).await;
            }
        })
        .await;
        let report = test(&prober(&ca), &plan(starttls(&receive), None), RIGHT).await;
        assert_cause(&report, Service::Imap, Stage::Secure, Cause::StarttlsMissing);
        assert!(!receive.counts.heard("LOGIN") && !receive.counts.heard("AUTH"));
    }
    let send = serve(None, |mut talk| async move {
        talk.send("220 hello\r\n").await;
        while talk.line().await.is_some() {
            talk.send("250-x\r\n250 AUTH PLAIN LOGIN\r\n").await;
        }
    })
    .await;
    let report = test(&prober(&ca), &plan(None, starttls(&send)), RIGHT).await;
    assert_cause(&report, Service::Smtp, Stage::Secure, Cause::StarttlsMissing);
    assert!(!send.counts.heard("AUTH"));
}

#[tokio::test]
async fn the_wrong_mode_is_recognised_both_ways() {
    let ca = Authority::new("test");
    let receive = imap(
        ca.good(),
        Imap {
            starttls: true,
            ..Imap::default()
        },
    )
    .await;
    let send = smtp(
        ca.good(),
        Smtp {
            starttls: true,
            ..Smtp::default()
        },
    )
    .await;
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
async fn a_web_page_is_not_tls() {
    let ca = Authority::new("test");
    let portal = serve(None, |mut talk| async move {
        talk.send("HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n")
            .await;
        talk.keep_silent().await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&portal), None), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Secure, Cause::NotTls);
    assert!(found.server_said.unwrap().starts_with("HTTP/1.1 302"));
    let report = test(&prober(&ca), &plan(starttls(&portal), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::ProtocolViolation);
}

#[tokio::test]
async fn bad_certificates_are_told_apart() {
    let ca = Authority::new("test");
    let stranger = Authority::new("Mail Shield Root");
    let cases = [
        (ca.acceptor("localhost", (2020, 2021)), Cause::TlsExpired, "test"),
        (
            ca.acceptor("localhost", (2089, 2090)),
            Cause::TlsNotYetValid,
            "test",
        ),
        (
            ca.acceptor("mail.example.com", (2020, 2090)),
            Cause::TlsWrongHost,
            "test",
        ),
        (stranger.good(), Cause::TlsUntrusted, "Mail Shield Root"),
    ];
    for (acceptor, cause, issuer) in cases {
        for is_starttls in [false, true] {
            let behaviour = Imap {
                starttls: is_starttls,
                ..Imap::default()
            };
            let receive = imap(acceptor.clone(), behaviour).await;
            let to = if is_starttls {
                starttls(&receive)
            } else {
                tls(&receive)
            };
            let report = test(&prober(&ca), &plan(to, None), RIGHT).await;
            let found = assert_cause(&report, Service::Imap, Stage::Secure, cause);
            assert_eq!(found.issuer.as_deref(), Some(issuer));
            assert_eq!(receive.counts.sign_ins(), 0);
        }
    }
}

// --- silence, floods, broken lines

#[tokio::test]
async fn silence_ends_at_every_stage() {
    let ca = Authority::new("test");
    let impatient = prober(&ca).with_deadlines(Deadlines {
        resolve: Duration::from_millis(200),
        connect: Duration::from_millis(200),
        secure: Duration::from_millis(1500),
        greet: Duration::from_millis(300),
        sign_in: Duration::from_millis(300),
        open: Duration::from_millis(300),
        whole: Duration::from_secs(20),
    });
    // The name.
    let unresolved = impatient
        .clone()
        .with_names(vec![("localhost".into(), Vec::new())]);
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
                talk.send("* OK [CAPABILITY IMAP4rev1 ID] hello\r\n").await;
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
    for (stage, steps) in [
        (Stage::Secure, 0),
        (Stage::Greet, 1),
        (Stage::Greet, 2),
        (Stage::SignIn, 3),
    ] {
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

fn plan_to(port: u16) -> Plan {
    Plan::from_endpoints(Some(endpoint(port, Security::Tls)), None, None)
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
        whole: Duration::from_millis(800),
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
        talk.send("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        talk.line().await;
        for _ in 0..10_000 {
            talk.send("* OK still thinking about your sign-in, please wait\r\n")
                .await;
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
        talk.send("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
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
    let events: Vec<Event> = prober(&ca)
        .run(&plan(tls(&receive), None), &code(WRONG), None)
        .collect()
        .await;
    let all = format!("{events:?}");
    assert!(!all.contains(WRONG) && !all.contains("cG9ub"), "{all}");
    assert!(all.contains("[…]"));
}

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

async fn preflight(prober: &Prober, plan: &Plan) -> (Report, Warm) {
    let (stream, warm) = prober.preflight(plan);
    let events: Vec<Event> = stream.collect().await;
    check_order(&events);
    match events.into_iter().next_back() {
        Some(Event::Finished(report)) => (report, warm),
        other => panic!("the last event is {other:?}"),
    }
}

#[tokio::test]
async fn a_preflight_signs_in_nowhere_and_warms_the_test() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let send = smtp(
        ca.good(),
        Smtp {
            starttls: true,
            ..Smtp::default()
        },
    )
    .await;
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
        move |mut talk: scripted::Talk| async move {
            let is_first = talk.counts.connections() == 1;
            talk.encrypt().await;
            talk.send(first_greeting).await;
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
    until("both hung up", || {
        receive.counts.closed() == 1 && send.counts.closed() == 1
    })
    .await;
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
    assert_eq!(format!("{warm:?}"), "Warm(imap: false, smtp: false)");
}

#[test]
fn a_stream_runs_on_any_runtime() {
    let elsewhere = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let servers = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let ca = Authority::new("test");
    let receive = servers.block_on(imap(ca.good(), Imap::default()));
    let stream = prober(&ca).run(&plan(tls(&receive), None), &code(RIGHT), None);
    let events: Vec<Event> = std::thread::spawn(move || elsewhere.block_on(stream.collect()))
        .join()
        .unwrap();
    assert!(matches!(events.last(), Some(Event::Finished(report)) if report.passed()));
}
