//! Finding the servers of an address whose domain nobody knows: real name servers, web servers over TLS, and mail
//! servers, all on this computer.

mod autodiscover;
mod hostile;
mod order;
mod sources;

use std::sync::Arc;
use std::time::Duration;

use crate::support::name_server::NameServer;
use crate::support::scripted_certificates::Authority;
use crate::support::web_server::{Request, WebServer};
use futures_util::StreamExt;
use mailkey::mail::discovery::{Answer, Discovery, Event, Fault, Finder, Finding, Ports, Source};
use mailkey::model::address::{Address, Domain};
use mailkey::model::catalogue::Catalogue;

/// The domain that nobody knows.
const DOMAIN: &str = "firm.test";
/// Every host that a web server here answers for.
const HOSTS: [&str; 6] = [
    "autoconfig.firm.test",
    "firm.test",
    "autoconfig.thunderbird.net",
    "www.firm.test",
    "autodiscover.firm.test",
    "autoconfig.hoster.example",
];

/// A name server, a web server and a finder that knows no others.
struct Bed {
    names: NameServer,
    web: WebServer,
    ca: Authority,
    finder: Finder,
}

impl Bed {
    /// With these DNS records, and these answers on the web.
    async fn new<F>(records: &[&str], answer: F) -> Bed
    where
        F: Fn(&Request) -> Option<Vec<u8>> + Send + Sync + 'static,
    {
        let hosts = HOSTS[..5].iter().map(|host| format!("host-record={host},127.0.0.1"));
        let hosts: Vec<String> = hosts.collect();
        Bed::at(&hosts.iter().map(String::as_str).chain(records.iter().copied()).collect::<Vec<_>>(), answer)
            .await
    }

    /// The same with no other records.
    async fn at<F>(records: &[&str], answer: F) -> Bed
    where
        F: Fn(&Request) -> Option<Vec<u8>> + Send + Sync + 'static,
    {
        let ca = Authority::new("test");
        let web = WebServer::start(ca.acceptor_for(&HOSTS), answer).await;
        let names = NameServer::start(records);
        let prober = crate::support::scripted_probe::prober(&ca).with_names(vec![]);
        let finder =
            Finder::new(prober).at(names.place, ports(web.server.port)).within(Duration::from_secs(4));
        Bed { names, web, ca, finder }
    }

    async fn find(&self) -> Discovery {
        find(&self.finder, DOMAIN).await
    }
}

/// Ports where nothing but the web server is.
fn ports(web: u16) -> Ports {
    Ports { web, imaps: 1, imap: 1, submissions: 1, submission: 1 }
}

async fn find(finder: &Finder, domain: &str) -> Discovery {
    let catalogue = Arc::new(Catalogue::built_in());
    let mut events = finder.search(&Domain::parse(domain).unwrap(), &catalogue);
    let mut answered = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Event::Answered(source, _) => answered.push(source),
            Event::Finished(discovery) => {
                assert!(events.next().await.is_none(), "nothing comes after the end");
                answered.sort();
                assert_eq!(discovery.answers.iter().map(|it| it.0).collect::<Vec<_>>(), answered);
                return *discovery;
            }
        }
    }
    panic!("no end");
}

fn answer_of(discovery: &Discovery, source: Source) -> &Answer {
    &discovery.answers.iter().find(|it| it.0 == source).unwrap_or_else(|| panic!("{discovery:?}")).1
}

fn fault_of(discovery: &Discovery, source: Source) -> &Fault {
    match answer_of(discovery, source) {
        Answer::Failed(fault) => fault,
        other => panic!("{source:?}: {other:?}"),
    }
}

/// A finding's servers in short: `imap.firm.test:993/tls as me`.
fn servers(finding: &Finding) -> (Vec<String>, Vec<String>) {
    let me = Address::parse("Me.Too@firm.test").unwrap();
    let short = |list: &[mailkey::mail::discovery::Found]| {
        let line = |it: &mailkey::mail::discovery::Found| {
            let mode = serde_json::to_value(it.server.security).unwrap();
            format!("{}:{}/{} as {}", it.server.host, it.server.port, mode.as_str().unwrap(), it.user.of(&me))
        };
        list.iter().map(line).collect()
    };
    (short(&finding.imap), short(&finding.smtp))
}

/// An autoconfig file with these servers: `imap imap.firm.test 993 SSL`.
fn config(domain: &str, servers: &[&str]) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"firm\">\n\
         <domain>{domain}</domain><displayName>A Firm &amp; Co.</displayName>\n"
    );
    for server in servers {
        let parts: Vec<&str> = server.split(' ').collect();
        let element = if parts[0] == "smtp" { "outgoingServer" } else { "incomingServer" };
        let user = parts.get(4).copied().unwrap_or("%EMAILADDRESS%");
        let way = parts.get(5).copied().unwrap_or("password-cleartext");
        text += &format!(
            "<{element} type=\"{}\"><hostname>{}</hostname><port>{}</port><socketType>{}</socketType>\
             <authentication>{way}</authentication><username>{user}</username></{element}>\n",
            parts[0], parts[1], parts[2], parts[3]
        );
    }
    text + "<documentation url=\"https://firm.test/\"><descr lang=\"en\">x</descr></documentation>\
            </emailProvider><webMail><loginPage url=\"https://firm.test/\" /></webMail></clientConfig>"
}
