//! What is peculiar to some providers: ID, one text for five causes, GBK, two forms of the name.

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use mailkey::mail::probe::{Stage, Target};
use mailkey::model::catalogue::{Quirk, Refusal, Security};
use mailkey::model::failure::{Cause, Certainty, Service};

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
        let behaviour = Imap { abilities, demands_id: true, deaf_to_ids, ..Imap::default() };
        let receive = imap(ca.good(), behaviour).await;
        let mut plan = plan(tls(&receive), None);
        plan.quirks = quirks;
        let report = test(&prober(&ca), &plan, RIGHT).await;
        assert!(report.passed(), "{abilities}: {report:?}");
        let said = receive.counts.said();
        let sent = said.iter().filter(|line| line.contains(" ID (")).count();
        assert_eq!(sent, ids, "{said:?}");
        let id = said.iter().find(|line| line.contains(" ID (")).unwrap();
        for key in ["\"name\"", "\"version\"", "\"vendor\"", "\"contact\"", "\"support-email\""] {
            assert!(id.contains(key), "{id}");
        }
    }
}

#[tokio::test]
async fn a_server_that_never_believes_the_id_is_named() {
    let ca = Authority::new("test");
    let behaviour = Imap { demands_id: true, deaf_to_ids: 99, ..Imap::default() };
    let receive = imap(ca.good(), behaviour).await;
    let send = smtp(ca.good(), Smtp::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::OpenInbox, Cause::ClientIdNeeded);
    assert!(report.service(Service::Smtp).unwrap().passed());
    assert!(!report.is_refused());
}

#[tokio::test]
async fn a_server_that_hangs_up_on_strangers_is_quoted() {
    let ca = Authority::new("test");
    let receive = serve(Some(ca.good()), |mut talk| async move {
        talk.encrypt().await;
        talk.greet("* OK [CAPABILITY IMAP4rev1] hello\r\n").await;
        let login = talk.line().await.unwrap();
        talk.send(format!("{} OK done\r\n", login.split(' ').next().unwrap())).await;
        let examine = talk.line().await.unwrap();
        let tag = examine.split(' ').next().unwrap();
        talk.send(format!("{tag} NO EXAMINE Unsafe Login. Please contact kefu@188.com for help\r\n")).await;
    })
    .await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::OpenInbox, Cause::ClientIdNeeded);
    assert!(found.server_said.unwrap().contains("Unsafe Login"));
}

#[tokio::test]
async fn a_server_without_id_is_not_asked() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap { abilities: "IMAP4rev1", ..Imap::default() }).await;
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
        let receive = imap(ca.good(), Imap { refusal: text.into(), ..Imap::default() }).await;
        let mut plan = plan(tls(&receive), None);
        plan.shape_fits = fits;
        let report = test(&prober(&ca), &plan, WRONG).await;
        let found = assert_cause(&report, Service::Imap, Stage::SignIn, Cause::SignInRefused);
        assert_eq!((found.also.first(), found.also.last()), (Some(&first), Some(&last)), "{fits:?}");
        assert_eq!(found.server_said.as_deref(), Some(text));
    }
}

#[tokio::test]
async fn gbk_is_read_as_chinese() {
    let ca = Authority::new("test");
    let gbk = b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\xa1\xa3".to_vec();
    let send = smtp(ca.good(), Smtp { refusal: gbk, ..Smtp::default() }).await;
    let mut plan = plan(None, tls(&send));
    plan.quirks = vec![Quirk::Gbk];
    let report = test(&prober(&ca), &plan, WRONG).await;
    let found = assert_cause(&report, Service::Smtp, Stage::SignIn, Cause::LoginPasswordUsed);
    assert_eq!(found.server_said.as_deref(), Some("535 Error: 请使用授权码登录。"));

    let refusal = b"NO \xb5\xc7\xc2\xbc\xca\xa7\xb0\xdc".to_vec();
    let receive = imap(ca.good(), Imap { refusal, ..Imap::default() }).await;
    plan.imap = Some(Target { endpoint: endpoint(receive.port, Security::Tls), other_user: None });
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
    assert_eq!((found.certainty, found.also), (Certainty::Certain, vec![Cause::WrongCode]));
}

// --- user names

#[tokio::test]
async fn the_other_form_of_the_name_is_tried_once() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap { user: "me", ..Imap::default() }).await;
    let send = smtp(ca.good(), Smtp { user: "me", ..Smtp::default() }).await;
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
    let receive = imap(ca.good(), Imap { refusal, ..Imap::default() }).await;
    let mut plan = plan(tls(&receive), None);
    plan.imap.as_mut().unwrap().other_user = Some("me".into());
    let report = test(&prober(&ca), &plan, WRONG).await;
    assert_cause(&report, Service::Imap, Stage::SignIn, Cause::LoginPasswordUsed);
    assert_eq!(receive.counts.refused(), 1);
    assert_eq!(report.service(Service::Imap).unwrap().endpoint.user, "me@example.com");
}
