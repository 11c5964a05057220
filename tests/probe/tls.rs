//! Encryption: sessions, every kind of bad certificate, and certificates that the person has compared.

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp};
use crate::support::scripted_certificates::{Authority, self_signed, weakly_signed};
use crate::support::scripted_probe::*;
use mailkey::mail::probe::{Fingerprint, Hint, Pin, Plan, Stage};
use mailkey::model::catalogue::{Catalogue, ProviderId};
use mailkey::model::failure::{Cause, Service};
use rcgen::CustomExtension;
use tokio_rustls::rustls::version::{TLS12, TLS13};

// --- sessions

#[tokio::test]
async fn sessions_are_taken_up_again_between_preflight_test_and_re_test() {
    let ca = Authority::new("test");
    for version in [&TLS12, &TLS13] {
        let receive = imap(ca.good_with(version), Imap::default()).await;
        let send = smtp(ca.good_with(version), Smtp::default()).await;
        let (prober, plan) = (prober(&ca), plan(tls(&receive), tls(&send)));
        let (_, warm) = preflight(&prober, &plan).await;
        drop(warm);
        assert!(test(&prober, &plan, RIGHT).await.passed());
        assert!(test(&prober.clone(), &plan, RIGHT).await.passed());
        assert_eq!((receive.counts.connections(), receive.counts.resumed()), (3, 2), "{version:?}");
        assert_eq!((send.counts.connections(), send.counts.resumed()), (3, 2), "{version:?}");
    }
}

#[tokio::test]
async fn a_session_of_one_server_opens_no_other() {
    let ca = Authority::new("test");
    let good = imap(ca.good(), Imap::default()).await;
    let prober = prober(&ca);
    assert!(test(&prober, &plan(tls(&good), None), RIGHT).await.passed());
    // The same name, and a certificate that nobody vouches for.
    let stranger = imap(Authority::new("stranger").good(), Imap::default()).await;
    let report = test(&prober, &plan(tls(&stranger), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsUntrusted);
    assert_eq!(stranger.counts.sign_ins(), 0);
}

// --- certificates

#[tokio::test]
async fn every_bad_certificate_has_a_cause_of_its_own_and_is_shown() {
    let ca = Authority::new("test");
    let (own, own_der) = self_signed();
    let (weak, weak_ca) = weakly_signed();
    let stranger = Authority::new("Some Company Root");
    let incomplete = Authority::new("An Authority in Between").acceptor_with("localhost", |params| {
        params.custom_extensions.push(names_its_issuer());
    });
    let cases = [
        (ca.acceptor("localhost", (2020, 2021)), Cause::TlsExpired, "test"),
        (ca.acceptor("localhost", (2089, 2090)), Cause::TlsNotYetValid, "test"),
        (ca.acceptor("mail.example.com", (2020, 2090)), Cause::TlsWrongHost, "test"),
        (stranger.good(), Cause::TlsUntrusted, "Some Company Root"),
        (own, Cause::TlsSelfSigned, "a mail server of our own"),
        (weak, Cause::TlsWeak, "Short"),
        (incomplete, Cause::TlsChainIncomplete, "An Authority in Between"),
        (
            Authority::new("Avast Web/Mail Shield Root").good(),
            Cause::TlsIntercepted,
            "Avast Web/Mail Shield Root",
        ),
        (
            Authority::new("Zscaler Intermediate Root CA").good(),
            Cause::TlsIntercepted,
            "Zscaler Intermediate Root CA",
        ),
    ];
    let prober = mailkey::mail::probe::Prober::with_roots(&[ca.der(), weak_ca])
        .unwrap()
        .with_names(vec![("localhost".into(), vec!["127.0.0.1".parse().unwrap()])]);
    for (acceptor, cause, issuer) in cases {
        for is_starttls in [false, true] {
            let behaviour = Imap { starttls: is_starttls, ..Imap::default() };
            let receive = imap(acceptor.clone(), behaviour).await;
            let to = if is_starttls { starttls(&receive) } else { tls(&receive) };
            let report = test(&prober, &plan(to, None), RIGHT).await;
            let found = assert_cause(&report, Service::Imap, Stage::Secure, cause);
            assert_eq!(found.issuer.as_deref(), Some(issuer));
            let shown = found.certificate.unwrap();
            assert_eq!(shown.issuer.as_deref(), Some(issuer));
            let name = if cause == Cause::TlsWrongHost { "mail.example.com" } else { "localhost" };
            assert_eq!(shown.names, [name]);
            assert!(shown.not_before < shown.not_after);
            if cause == Cause::TlsSelfSigned {
                assert_eq!(shown.sha256, Fingerprint::of(&own_der));
            }
            assert_eq!(receive.counts.sign_ins(), 0);
        }
    }
}

/// Authority information access: where the issuer's certificate is.
fn names_its_issuer() -> CustomExtension {
    let address = b"http://ca.example/ca.der";
    let issuers =
        [&[0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x02, 0x86], &[24][..], address].concat();
    assert_eq!(address.len(), 24);
    let entry = [&[0x30, u8::try_from(issuers.len()).unwrap()][..], &issuers].concat();
    let list = [&[0x30, u8::try_from(entry.len()).unwrap()][..], &entry].concat();
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], list)
}

#[tokio::test]
async fn a_server_that_is_behind_the_times_is_too_weak() {
    // Alerts: protocol version, insufficient security.
    for number in [70, 71] {
        let old = serve(None, move |mut talk| async move {
            talk.send([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, number]).await;
            talk.keep_silent().await;
        })
        .await;
        let report = test(&prober(&Authority::new("test")), &plan(tls(&old), None), RIGHT).await;
        assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsWeak);
    }
}

// --- pins

#[tokio::test]
async fn a_compared_certificate_opens_this_host_alone() {
    let ca = Authority::new("test");
    let (own, der) = self_signed();
    let receive = imap(own.clone(), Imap::default()).await;
    let send = smtp(own, Smtp { starttls: true, ..Smtp::default() }).await;
    let pinned = |host: &str, der: &[u8]| Plan {
        pins: vec![Pin { host: host.to_owned(), sha256: Fingerprint::of(der) }],
        ..plan(tls(&receive), starttls(&send))
    };
    let prober = prober(&ca);
    let report = test(&prober, &pinned("LOCALHOST", &der), RIGHT).await;
    assert!(report.passed(), "{report:?}");
    let report = test(&prober, &pinned("mail.example.com", &der), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsSelfSigned);
    // Nor does the session that the pin has opened help anybody without it.
    let report = test(&prober, &plan(tls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsSelfSigned);
    let report = test(&prober, &pinned("localhost", &ca.der()), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsPinChanged);
    assert_eq!(found.certificate.unwrap().sha256, Fingerprint::of(&der), "the one that came is shown");
}

#[tokio::test]
async fn a_pin_does_not_bar_a_certificate_that_is_trusted() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let old = Pin { host: "localhost".into(), sha256: Fingerprint::of(b"the one before") };
    let plan = Plan { pins: vec![old], ..plan(tls(&receive), None) };
    assert!(test(&prober(&ca), &plan, RIGHT).await.passed());
}

#[tokio::test]
async fn no_pin_counts_for_a_provider_of_the_catalogue() {
    let (own, der) = self_signed();
    let receive = imap(own, Imap::default()).await;
    let (catalogue, _) = Catalogue::load(None);
    let endpoint = endpoint(receive.port, mailkey::model::catalogue::Security::Tls);
    for (id, cause) in [("gmail", Some(Cause::TlsSelfSigned)), ("proton", None)] {
        let provider = catalogue.get(&ProviderId(id.to_owned())).unwrap();
        let pins = vec![Pin { host: "localhost".into(), sha256: Fingerprint::of(&der) }];
        let plan = Plan { pins, ..Plan::from_endpoints(Some(endpoint.clone()), None, Some(provider)) };
        let report = test(&prober(&Authority::new("test")), &plan, RIGHT).await;
        match cause {
            Some(cause) => drop(assert_cause(&report, Service::Imap, Stage::Secure, cause)),
            None => assert!(report.passed(), "a bridge on this computer has its own: {report:?}"),
        }
    }
}

// --- what a server wants or has, and cannot be had

#[tokio::test]
async fn a_server_that_wants_a_certificate_of_ours_is_named_as_such() {
    let ca = Authority::new("test");
    for version in [&TLS12, &TLS13] {
        let receive = imap(ca.wanting_a_certificate(version), Imap::default()).await;
        let send = smtp(ca.wanting_a_certificate(version), Smtp::default()).await;
        let report = test(&prober(&ca), &plan(tls(&receive), tls(&send)), RIGHT).await;
        for service in Service::BOTH {
            let found = failure(&report, service);
            assert_eq!(found.cause, Cause::TlsFailed, "{version:?}: {found:?}");
            assert_eq!(found.hints, [Hint::ClientCertificate], "{version:?}: {found:?}");
        }
    }
}

#[tokio::test]
async fn a_certificate_of_other_names_tells_them() {
    let ca = Authority::new("test");
    let names = ["mail.hoster.example", "*.hoster.example", "imap.hoster.example"];
    let receive = imap(ca.acceptor_for(&names), Imap::default()).await;
    let report = test(&prober(&ca), &plan(tls(&receive), None), RIGHT).await;
    let found = assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsWrongHost);
    let concrete = vec!["mail.hoster.example".to_owned(), "imap.hoster.example".to_owned()];
    assert_eq!(found.hints, [Hint::OtherNames(concrete)]);
}
