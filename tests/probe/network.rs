//! The way to the servers: families of addresses, proxies, wrong ports and modes, web pages in the way.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use crate::support::scripted::{Imap, Smtp, imap, serve, smtp};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use crate::support::scripted_proxy::{Kind, ScriptedProxy};
use mailkey::mail::probe::{Deadlines, Plan, Prober, Proxies, Stage};
use mailkey::model::catalogue::{Endpoint, Security};
use mailkey::model::failure::{Cause, Service};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

const HOST: &str = "mail.test";

/// A plan for a server that is known as `mail.test`.
fn named(imap: u16, smtp: u16) -> Plan {
    let to = |port| Endpoint { host: HOST.into(), ..endpoint(port, Security::Tls) };
    Plan::from_endpoints(Some(to(imap)), Some(to(smtp)), None)
}

fn knowing(prober: Prober, addresses: &[&str]) -> Prober {
    let addresses = addresses.iter().map(|address| address.parse::<IpAddr>().unwrap()).collect();
    prober
        .with_names(vec![(HOST.into(), addresses), ("localhost".into(), vec!["127.0.0.1".parse().unwrap()])])
}

// --- addresses

/// An address where connections get no answer at all: a listener whose queue is full.
async fn black_hole(address: SocketAddr) -> (TcpListener, Vec<TcpStream>) {
    let socket = TcpSocket::new_v6().unwrap();
    socket.bind(address).unwrap();
    let listener = socket.listen(0).unwrap();
    let mut waiting = Vec::new();
    while let Ok(Ok(stream)) =
        tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await
    {
        waiting.push(stream);
    }
    (listener, waiting)
}

#[tokio::test]
async fn a_dead_ipv6_does_not_hide_a_living_ipv4() {
    let ca = Authority::new("test");
    let receive = imap(ca.acceptor(HOST, (2020, 2090)), Imap::default()).await;
    let _hole = black_hole(format!("[::1]:{}", receive.port).parse().unwrap()).await;
    let plan = Plan { smtp: None, ..named(receive.port, 1) };
    // Silent on IPv6; then unreachable there (a net for documents); then both, and the living one last.
    for addresses in
        [&["::1", "127.0.0.1"][..], &["2001:db8::1", "127.0.0.1"], &["::1", "2001:db8::1", "127.0.0.1"]]
    {
        let report = test(&knowing(prober(&ca), addresses), &plan, RIGHT).await;
        assert!(report.passed(), "{addresses:?}: {report:?}");
    }
    let report = test(&knowing(prober(&ca), &["::1"]), &plan, RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Connect, Cause::ConnectionTimedOut);
}

#[tokio::test]
async fn a_living_ipv6_is_taken_when_ipv4_is_dead() {
    let ca = Authority::new("test");
    let receive = imap(ca.acceptor(HOST, (2020, 2090)), Imap::default()).await;
    // The same server under an IPv6 address.
    let door = TcpListener::bind("[::1]:0").await.unwrap();
    let port = door.local_addr().unwrap().port();
    let inside = receive.port;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = door.accept().await {
            let mut server = TcpStream::connect(("127.0.0.1", inside)).await.unwrap();
            let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
        }
    });
    let plan = Plan { smtp: None, ..named(port, 1) };
    let report = test(&knowing(prober(&ca), &["127.0.0.1", "::1"]), &plan, RIGHT).await;
    assert!(report.passed(), "{report:?}");
    // As a literal: the certificate is not for it, and that is what is said.
    for host in ["::1", "[::1]"] {
        let literal = Endpoint { host: host.into(), ..endpoint(port, Security::Tls) };
        let report = test(&prober(&ca), &Plan::from_endpoints(Some(literal), None, None), RIGHT).await;
        assert_cause(&report, Service::Imap, Stage::Secure, Cause::TlsWrongHost);
    }
    let receive = imap(ca.acceptor("127.0.0.1", (2020, 2090)), Imap::default()).await;
    let literal = Endpoint { host: "127.0.0.1".into(), ..endpoint(receive.port, Security::Tls) };
    let report = test(&prober(&ca), &Plan::from_endpoints(Some(literal), None, None), RIGHT).await;
    assert!(report.passed(), "a certificate may be for an address: {report:?}");
}

#[tokio::test]
async fn an_internationalised_host_is_asked_for_in_ascii() {
    let ca = Authority::new("test");
    let server: mailkey::model::catalogue::Server = "почта.test:993".parse().unwrap();
    assert_eq!(server.host, "xn--80a1acny.test");
    let receive = imap(ca.acceptor(&server.host, (2020, 2090)), Imap::default()).await;
    let prober = prober(&ca).with_names(vec![(server.host.clone(), vec!["127.0.0.1".parse().unwrap()])]);
    let endpoint = Endpoint { port: receive.port, ..server.at("me@почта.test") };
    let report = test(&prober, &Plan::from_endpoints(Some(endpoint), None, None), RIGHT).await;
    assert!(report.passed(), "{report:?}");
}

// --- proxies

async fn servers(ca: &Authority) -> (crate::support::scripted::Scripted, crate::support::scripted::Scripted) {
    let acceptor = ca.acceptor(HOST, (2020, 2090));
    (imap(acceptor.clone(), Imap::default()).await, smtp(acceptor, Smtp::default()).await)
}

fn through(ca: &Authority, proxy: &str) -> Prober {
    let prober = knowing(prober(ca), &["127.0.0.1"]);
    prober.through(Proxies::One(Arc::new(proxy.parse().unwrap())))
}

#[tokio::test]
async fn both_services_pass_through_every_kind_of_proxy() {
    let ca = Authority::new("test");
    let (receive, send) = servers(&ca).await;
    let cases = [
        (Kind::Socks(None), "socks5://", "127.0.0.1"),
        (Kind::Socks(None), "socks5h://", HOST),
        (Kind::Socks(Some(("me", "a@b"))), "socks5h://me:a%40b@", HOST),
        (Kind::Http(None), "http://", HOST),
        (Kind::Http(Some("Basic bWU6YUBi")), "http://me:a%40b@", HOST),
    ];
    for (kind, scheme, asked) in cases {
        let proxy = ScriptedProxy::start(kind).await;
        let prober = through(&ca, &format!("{scheme}127.0.0.1:{}", proxy.port));
        let report = test(&prober, &named(receive.port, send.port), RIGHT).await;
        assert!(report.passed(), "{kind:?}: {report:?}");
        let mut targets = proxy.asked();
        targets.sort();
        let mut wanted = vec![format!("{asked}:{}", receive.port), format!("{asked}:{}", send.port)];
        wanted.sort();
        assert_eq!(targets, wanted, "{kind:?}");
    }
}

#[tokio::test]
async fn a_proxy_that_does_not_help_is_told_from_the_server() {
    let ca = Authority::new("test");
    let (receive, send) = servers(&ca).await;
    let cases = [
        (Kind::Socks(Some(("me", "right"))), "socks5h://me:wrong@", Cause::ProxyRefused),
        (Kind::Socks(Some(("me", "right"))), "socks5h://", Cause::ProxyRefused),
        (Kind::SocksFailing(2), "socks5://", Cause::ProxyRefused),
        (Kind::SocksFailing(4), "socks5://", Cause::ConnectionRefused),
        (Kind::SocksFailing(5), "socks5://", Cause::ConnectionRefused),
        (Kind::Http(Some("Basic eA==")), "http://", Cause::ProxyRefused),
        (Kind::HttpFailing("403 Forbidden"), "http://", Cause::ProxyRefused),
        (Kind::HttpFailing("502 Bad Gateway"), "http://", Cause::ConnectionRefused),
        (Kind::Babbling, "http://", Cause::ProxyRefused),
        (Kind::Babbling, "socks5://", Cause::ProxyRefused),
        (Kind::Silent, "http://", Cause::ProxyUnreachable),
        (Kind::Silent, "socks5://", Cause::ProxyUnreachable),
    ];
    for (kind, scheme, cause) in cases {
        let proxy = ScriptedProxy::start(kind).await;
        let prober = through(&ca, &format!("{scheme}127.0.0.1:{}", proxy.port));
        let report = test(&prober, &named(receive.port, send.port), RIGHT).await;
        for service in Service::BOTH {
            assert_cause(&report, service, Stage::Connect, cause);
        }
    }
    // Nobody there.
    let gone = ScriptedProxy::start(Kind::Silent).await.port;
    let report = test(&through(&ca, &format!("http://127.0.0.1:{gone}")), &named(1, 1), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Connect, Cause::ProxyUnreachable);
    assert_eq!(receive.counts.connections() + send.counts.connections(), 0);
}

#[tokio::test]
async fn servers_on_this_computer_are_reached_without_the_proxy() {
    let ca = Authority::new("test");
    let receive = imap(ca.good(), Imap::default()).await;
    let proxy = ScriptedProxy::start(Kind::Http(None)).await;
    let prober = through(&ca, &format!("http://127.0.0.1:{}", proxy.port));
    assert!(test(&prober, &plan(tls(&receive), None), RIGHT).await.passed());
    assert_eq!(proxy.asked(), [""; 0]);
}

// --- wrong ports, wrong modes

#[tokio::test]
async fn a_port_that_waits_for_tls_is_recognised_while_it_is_silent() {
    let ca = Authority::new("test");
    let (receive, send) = (imap(ca.good(), Imap::default()).await, smtp(ca.good(), Smtp::default()).await);
    // Nothing ends before half an hour but by what is found out.
    let long = Duration::from_secs(1800);
    let patient = prober(&ca).with_deadlines(Deadlines {
        greet: long,
        whole: long,
        secure: Duration::from_secs(6),
        ..Deadlines::default()
    });
    let report = test(&patient, &plan(starttls(&receive), starttls(&send)), RIGHT).await;
    for service in Service::BOTH {
        assert_cause(&report, service, Stage::Secure, Cause::TlsRequired);
    }
    // A web server waits for a question, too.
    let portal = serve(None, |mut talk| async move {
        talk.line().await;
        talk.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n<html>").await;
    })
    .await;
    let report = test(&patient, &plan(starttls(&portal), tls(&portal)), RIGHT).await;
    for service in Service::BOTH {
        assert_cause(&report, service, Stage::Secure, Cause::CaptivePortal);
    }
}

#[tokio::test]
async fn a_slow_greeting_is_waited_for() {
    let ca = Authority::new("test");
    let receive = serve(None, |mut talk| async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
        talk.send("* OK hello at last\r\n").await;
        let line = talk.line().await.unwrap_or_default();
        let tag = line.split(' ').next().unwrap_or_default();
        talk.send(format!("{tag} NO not today\r\n")).await;
    })
    .await;
    let report = test(&prober(&ca), &plan(starttls(&receive), None), RIGHT).await;
    assert_cause(&report, Service::Imap, Stage::Secure, Cause::StarttlsMissing);
}

#[tokio::test]
async fn servers_that_were_mixed_up_are_recognised() {
    let ca = Authority::new("test");
    for is_starttls in [false, true] {
        let receive = imap(ca.good(), Imap { starttls: is_starttls, ..Imap::default() }).await;
        let send = smtp(ca.good(), Smtp { starttls: is_starttls, ..Smtp::default() }).await;
        let mode = if is_starttls { starttls } else { tls };
        let stage = if is_starttls { Stage::Secure } else { Stage::Greet };
        let report = test(&prober(&ca), &plan(mode(&send), mode(&receive)), RIGHT).await;
        for service in Service::BOTH {
            assert_cause(&report, service, stage, Cause::WrongService);
        }
        assert_eq!(receive.counts.sign_ins() + send.counts.sign_ins(), 0);
    }
}
