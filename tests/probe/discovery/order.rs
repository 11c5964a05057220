//! Which finding counts, and how long anybody waits for it.

use std::time::Instant;

use mailkey::mail::probe::Proxies;

use super::*;
use crate::support::scripted::until;
use crate::support::scripted_proxy::{Kind, ScriptedProxy};
use crate::support::web_server::{file, status};

const MX: &str = "mx-host=firm.test,aspmx.l.google.com,10";
const SRV: &str = "srv-host=_imaps._tcp.firm.test,srv.firm.test,993,0,0";

fn own_file(request: &Request) -> Option<Vec<u8>> {
    match request.host.as_str() {
        "autoconfig.firm.test" => file(config("firm.test", &["imap own.firm.test 993 SSL"])),
        "autoconfig.thunderbird.net" => file(config("firm.test", &["imap database.firm.test 993 SSL"])),
        _ => status("404 Not Found"),
    }
}

#[tokio::test]
async fn the_surest_source_counts() {
    let bed = Bed::new(&[MX, SRV], own_file).await;
    assert_eq!(bed.find().await.finding.unwrap().source, Source::Mx);
    let bed = Bed::new(&[SRV], own_file).await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(servers(&finding).0, ["own.firm.test:993/tls as Me.Too@firm.test"]);
    let database = |request: &Request| match request.host.as_str() {
        "autoconfig.thunderbird.net" => own_file(request),
        _ => status("404 Not Found"),
    };
    let bed = Bed::new(&[SRV], database).await;
    assert_eq!(bed.find().await.finding.unwrap().source, Source::Ispdb);
}

#[tokio::test]
async fn nobody_waits_for_a_source_that_is_less_sure() {
    let bed = Bed::new(&[MX], |_| None).await;
    let start = Instant::now();
    let found = bed.find().await;
    assert_eq!(found.finding.unwrap().source, Source::Mx);
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[tokio::test]
async fn silence_ends_at_the_limit_and_what_was_found_counts() {
    let bed = Bed::new(&[SRV], |_| None).await;
    let finder = bed.finder.clone().within(Duration::from_millis(700));
    let start = Instant::now();
    let found = find(&finder, DOMAIN).await;
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(650) && took < Duration::from_secs(3), "{took:?}");
    assert_eq!(found.finding.as_ref().unwrap().source, Source::Srv);
    assert_eq!(fault_of(&found, Source::Autoconfig), &Fault::TimedOut);
    assert_eq!(fault_of(&found, Source::Ispdb), &Fault::TimedOut);
    assert_eq!(mailkey::mail::discovery::LIMIT, Duration::from_secs(5));
}

#[tokio::test]
async fn a_domain_that_does_not_exist_is_told_at_once() {
    let bed = Bed::at(&["host-record=autoconfig.thunderbird.net,127.0.0.1"], |_| None).await;
    let start = Instant::now();
    let found = find(&bed.finder, "no-such-firm.test").await;
    assert!(found.is_domain_missing() && found.finding.is_none(), "{found:?}");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_dropped_search_closes_its_connections() {
    let bed = Bed::new(&[], |_| None).await;
    let catalogue = Arc::new(Catalogue::built_in());
    let mut events = bed.finder.search(&Domain::parse(DOMAIN).unwrap(), &catalogue);
    let counts = bed.web.server.counts.clone();
    let watching = async {
        until("connections", || counts.connections() >= 3 && bed.web.requests().len() >= 3).await;
    };
    tokio::select! {
        () = watching => {}
        () = async { while events.next().await.is_some() {} } => panic!("it ended by itself"),
    }
    drop(events);
    until("closed connections", || counts.closed() == counts.connections()).await;
}

#[tokio::test]
async fn a_dead_name_server_is_named_and_the_limit_kept() {
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let bed = Bed::new(&[], |_| None).await;
    let finder =
        bed.finder.clone().at(silent.local_addr().unwrap(), ports(1)).within(Duration::from_millis(900));
    let found = find(&finder, DOMAIN).await;
    assert!(found.finding.is_none());
    assert_eq!(fault_of(&found, Source::Mx), &Fault::TimedOut);
}

#[tokio::test]
async fn a_proxy_that_looks_names_up_is_the_only_one_asked() {
    let bed = Bed::new(&[MX], own_file).await;
    let web = bed.web.server.port;
    let proxy = ScriptedProxy::start(Kind::Socks(None)).await;
    let address: mailkey::mail::probe::Proxy = format!("socks5h://127.0.0.1:{}", proxy.port).parse().unwrap();
    let prober = crate::support::scripted_probe::prober(&bed.ca).through(Proxies::One(Arc::new(address)));
    let finder = bed.finder.clone().through(prober).within(Duration::from_secs(3));
    let found = find(&finder, DOMAIN).await;
    assert_eq!(fault_of(&found, Source::Mx), &Fault::Proxy, "{found:?} {web}");
    assert_eq!(bed.names.asked(), [""; 0]);
}
