//! What each source can tell.

use mailkey::model::catalogue::Security;
use mailkey::model::failure::Service;

use super::*;
use crate::support::scripted::{Imap, Smtp, imap, smtp};
use crate::support::web_server::{file, status};

const GOOD: [&str; 3] =
    ["imap imap.firm.test 993 SSL", "smtp smtp.firm.test 587 STARTTLS", "pop3 pop.firm.test 995 SSL"];

#[tokio::test]
async fn a_mail_exchanger_leads_to_a_provider_of_the_catalogue() {
    for (exchanger, id) in [
        ("aspmx.l.google.com", "google-workspace"),
        ("firm-test.mail.protection.outlook.com", "microsoft365"),
        ("mx01.mail.icloud.com", "icloud"),
        ("mxbiz1.qq.com", "tencent-exmail"),
        ("mx.zoho.eu", "zoho"),
        ("in1-smtp.messagingengine.com", "fastmail"),
        ("mx.yandex.net", "yandex-360"),
        ("mx1.mail.ovh.net", "ovh"),
    ] {
        let records =
            [format!("mx-host=firm.test,{exchanger},10"), "mx-host=firm.test,mx2.firm.test,20".to_owned()];
        let bed = Bed::at(&[&records[0], &records[1]], |_| status("404 Not Found")).await;
        let found = bed.find().await;
        let finding = found.finding.clone().unwrap_or_else(|| panic!("{exchanger}: {found:?}"));
        assert_eq!(finding.provider.as_ref().map(|id| id.as_str()), Some(id));
        assert_eq!((finding.source, finding.told_by.as_str()), (Source::Mx, exchanger));
    }
}

#[tokio::test]
async fn an_exchanger_that_only_looks_like_a_providers_leads_nowhere() {
    let bed = Bed::at(&["mx-host=firm.test,l.google.com.firm.test,10"], |_| status("404 Not Found")).await;
    let found = bed.find().await;
    assert_eq!(found.finding, None);
    assert_eq!(found.exchanger().map(Domain::as_str), Some("l.google.com.firm.test"), "it is named");
}

#[tokio::test]
async fn the_domains_own_file_names_its_servers() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" if request.path == "/mail/config-v1.1.xml" => file(config("firm.test", &GOOD)),
        _ => status("404 Not Found"),
    })
    .await;
    let found = bed.find().await;
    let finding = found.finding.unwrap();
    assert_eq!((finding.source, finding.told_by.as_str()), (Source::Autoconfig, "autoconfig.firm.test"));
    let (imap, smtp) = servers(&finding);
    assert_eq!(imap, ["imap.firm.test:993/tls as Me.Too@firm.test"]);
    assert_eq!(smtp, ["smtp.firm.test:587/starttls as Me.Too@firm.test"]);
    assert_eq!(finding.strangers(&Domain::parse(DOMAIN).unwrap()), [""; 0]);
}

#[tokio::test]
async fn the_second_place_and_a_redirection_within_the_domain_count_too() {
    let bed = Bed::new(&[], |request| match (request.host.as_str(), request.path.as_str()) {
        ("firm.test", "/.well-known/autoconfig/mail/config-v1.1.xml") => {
            status("301 Moved Permanently\r\nLocation: https://www.firm.test/mail.xml")
        }
        ("www.firm.test", "/mail.xml") => {
            file(config("firm.test", &["imap mail.hoster.example 143 STARTTLS %EMAILLOCALPART%"]))
        }
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(servers(&finding).0, ["mail.hoster.example:143/starttls as Me.Too"]);
    assert_eq!(finding.strangers(&Domain::parse(DOMAIN).unwrap()), ["mail.hoster.example"]);
}

#[tokio::test]
async fn a_redirection_to_a_hoster_is_followed_once_the_person_says_so() {
    for at in ["autoconfig.firm.test", "firm.test"] {
        let bed = Bed::new(&["host-record=autoconfig.hoster.example,127.0.0.1"], move |request| {
            match request.host.as_str() {
                "autoconfig.hoster.example" => file(config("hoster.example", &GOOD)),
                host if host == at => {
                    status("302 Found\r\nLocation: https://autoconfig.hoster.example/mail/config-v1.1.xml?d=firm.test")
                }
                _ => status("404 Not Found"),
            }
        })
        .await;
        let found = bed.find().await;
        let hoster = Domain::parse("autoconfig.hoster.example").unwrap();
        assert_eq!((found.finding.as_ref(), found.sends_on()), (None, Some(&hoster)), "{at}");
        assert!(bed.web.requests().iter().all(|it| !it.contains("Host: autoconfig.hoster.example")), "{at}");
        let found = find(&bed.finder.clone().following(vec![hoster]), DOMAIN).await;
        let finding = found.finding.clone().unwrap();
        assert_eq!(finding.told_by, "autoconfig.hoster.example");
        assert_eq!((servers(&finding).0.len(), found.sends_on()), (1, None), "{at}");
    }
}

#[tokio::test]
async fn mozillas_database_knows_the_domain_or_that_of_its_exchanger() {
    for asked in ["firm.test", "hoster.example"] {
        let bed = Bed::new(&["mx-host=firm.test,mx1.mail.hoster.example,10"], move |request| {
            match (request.host.as_str(), request.path.strip_prefix("/v1.1/")) {
                ("autoconfig.thunderbird.net", Some(domain)) if domain == asked => file(config(
                    asked,
                    &["imap imap.hoster.example 993 SSL", "smtp smtp.%EMAILDOMAIN% 465 SSL"],
                )),
                _ => status("404 Not Found"),
            }
        })
        .await;
        let finding = bed.find().await.finding.unwrap();
        assert_eq!((finding.source, finding.told_by.as_str()), (Source::Ispdb, "autoconfig.thunderbird.net"));
        let (imap, smtp) = servers(&finding);
        assert_eq!(imap, ["imap.hoster.example:993/tls as Me.Too@firm.test"], "{asked}");
        assert_eq!(smtp, ["smtp.firm.test:465/tls as Me.Too@firm.test"]);
    }
}

#[tokio::test]
async fn srv_records_name_servers_in_their_order() {
    let bed = Bed::new(
        &[
            "srv-host=_imaps._tcp.firm.test,second.firm.test,993,20,0",
            "srv-host=_imaps._tcp.firm.test,first.firm.test,1993,10,0",
            "srv-host=_imap._tcp.firm.test,first.firm.test,143,0,0",
            "srv-host=_submission._tcp.firm.test,out.hoster.example,587,0,0",
        ],
        |_| status("404 Not Found"),
    )
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(finding.source, Source::Srv);
    let (imap, smtp) = servers(&finding);
    assert_eq!(
        imap,
        [
            "first.firm.test:1993/tls as Me.Too@firm.test",
            "second.firm.test:993/tls as Me.Too@firm.test",
            "first.firm.test:143/starttls as Me.Too@firm.test"
        ]
    );
    assert_eq!(smtp, ["out.hoster.example:587/starttls as Me.Too@firm.test"]);
    assert_eq!(finding.strangers(&Domain::parse(DOMAIN).unwrap()), ["out.hoster.example"]);
}

#[tokio::test]
async fn a_service_at_the_root_is_none() {
    let records = ["srv-host=_imaps._tcp.firm.test", "srv-host=_submissions._tcp.firm.test"];
    let bed = Bed::new(&records, |_| status("404 Not Found")).await;
    let found = bed.find().await;
    assert_eq!((found.finding.as_ref(), answer_of(&found, Source::Srv)), (None, &Answer::Nothing));
}

#[tokio::test]
async fn usual_host_names_are_tried_by_connecting() {
    // imap.firm.test is there, too, but its certificate stands for another name.
    let hosts = ["imap", "mail", "smtp"].map(|name| format!("host-record={name}.firm.test,127.0.0.1"));
    let bed = Bed::new(&hosts.each_ref().map(String::as_str), |_| status("404 Not Found")).await;
    let receive = imap(bed.ca.acceptor("mail.firm.test", (2020, 2090)), Imap::default()).await;
    let send = smtp(bed.ca.acceptor("smtp.firm.test", (2020, 2090)), Smtp::default()).await;
    let ports = Ports { imaps: receive.port, submissions: send.port, ..ports(bed.web.server.port) };
    let finder = bed.finder.clone().at(bed.names.place, ports);
    let found = find(&finder, DOMAIN).await;
    let finding = found.finding.unwrap();
    assert_eq!(finding.source, Source::Guess);
    let hosts = |list: &[mailkey::mail::discovery::Found]| -> Vec<(String, Security)> {
        list.iter().map(|it| (it.server.host.clone(), it.server.security)).collect()
    };
    assert_eq!(hosts(&finding.imap), [("mail.firm.test".to_owned(), Security::Tls)]);
    assert_eq!(hosts(&finding.smtp), [("smtp.firm.test".to_owned(), Security::Tls)]);
    assert_eq!((receive.counts.sign_ins(), send.counts.sign_ins()), (0, 0));
}

#[tokio::test]
async fn only_the_domain_leaves_the_machine() {
    let bed = Bed::new(&["mx-host=firm.test,mx1.hoster.example,10"], |_| status("404 Not Found")).await;
    bed.find().await;
    let requests = bed.web.requests();
    let (questions, files): (Vec<_>, Vec<_>) = requests.iter().partition(|it| it.starts_with("POST /"));
    assert!(files.len() >= 4 && questions.len() == 2, "{requests:?}");
    let headers = |request: &str| -> Vec<String> {
        let lines = request.lines().skip(1).take_while(|line| !line.starts_with('<'));
        lines.filter_map(|line| line.split(':').next().map(str::to_owned)).collect()
    };
    for request in files {
        assert!(request.starts_with("GET /"), "{request}");
        assert!(!request.contains('@') && !request.contains("emailaddress"), "{request}");
        assert_eq!(headers(request), ["host", "user-agent", "accept"], "{request}");
    }
    for request in questions {
        let wanted = ["host", "user-agent", "accept", "content-type", "content-length"];
        assert_eq!(headers(request), wanted, "{request}");
        assert_eq!(request.matches('@').count(), 1, "{request}");
        assert!(request.contains(">mailkey-asks-for-servers@firm.test<"), "{request}");
    }
    for name in bed.names.asked() {
        let is_theirs = ["firm.test", "hoster.example", "autoconfig.thunderbird.net"];
        assert!(is_theirs.iter().any(|theirs| name.ends_with(theirs)), "{name}");
    }
}

#[tokio::test]
async fn servers_that_take_oauth_alone_are_told_apart() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" => file(config(
            "firm.test",
            &[
                "imap imap.firm.test 993 SSL %EMAILADDRESS% OAuth2",
                "smtp smtp.firm.test 465 SSL %EMAILADDRESS% OAuth2",
            ],
        )),
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert!(finding.is_oauth_only && finding.imap.is_empty() && finding.smtp.is_empty());
}

#[tokio::test]
async fn half_a_file_is_filled_from_less_sure_sources() {
    let half = |request: &Request| match request.host.as_str() {
        "autoconfig.firm.test" => file(config("firm.test", &[GOOD[0], "smtp smtp.firm.test 25 plain"])),
        _ => status("404 Not Found"),
    };
    let bed = Bed::new(&["srv-host=_submissions._tcp.firm.test,send.firm.test,465,0,1"], half).await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!((finding.source, finding.filled_by), (Source::Autoconfig, Some(Source::Srv)));
    let (imap, smtp) = servers(&finding);
    assert_eq!(imap, ["imap.firm.test:993/tls as Me.Too@firm.test"]);
    assert_eq!(smtp, ["send.firm.test:465/tls as Me.Too@firm.test"]);
    assert_eq!(finding.missing(), None);

    let bed = Bed::new(&[], half).await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(
        (finding.filled_by, finding.missing()),
        (None, Some(Service::Smtp)),
        "and what is missing is said"
    );
}

#[tokio::test]
async fn a_half_is_filled_by_connecting_too() {
    let records =
        ["srv-host=_imaps._tcp.firm.test,imap.firm.test,993,0,1", "host-record=smtp.firm.test,127.0.0.1"];
    let bed = Bed::new(&records, |_| status("404 Not Found")).await;
    let send = smtp(bed.ca.acceptor("smtp.firm.test", (2020, 2090)), Smtp::default()).await;
    let ports = Ports { submissions: send.port, ..ports(bed.web.server.port) };
    let finding = find(&bed.finder.clone().at(bed.names.place, ports), DOMAIN).await.finding.unwrap();
    assert_eq!((finding.source, finding.filled_by), (Source::Srv, Some(Source::Guess)));
    assert_eq!(finding.smtp[0].server.host, "smtp.firm.test");
}

#[tokio::test]
async fn a_file_in_other_letters_is_read() {
    let latin = |text: &str| text.chars().map(|c| c as u8).collect::<Vec<u8>>();
    let words = config("firm.test", &GOOD).replace("A Firm", "Büro für Post");
    let sent: [(&str, Vec<u8>); 4] = [
        ("ISO-8859-1", latin(&words.replace("UTF-8", "ISO-8859-1"))),
        ("windows-1252, and it says UTF-8", latin(&words)),
        ("no declaration", latin(words.split_once("?>\n").unwrap().1)),
        ("UTF-16", [0xff, 0xfe].into_iter().chain(words.encode_utf16().flat_map(u16::to_le_bytes)).collect()),
    ];
    for (letters, bytes) in sent {
        let bed = Bed::new(&[], move |request| match request.host.as_str() {
            "autoconfig.firm.test" => file(&bytes),
            _ => status("404 Not Found"),
        })
        .await;
        let finding = bed.find().await.finding;
        assert_eq!(finding.unwrap().imap[0].server.host, "imap.firm.test", "{letters}");
    }
}

#[tokio::test]
async fn a_file_counts_whatever_domain_it_names() {
    for named in ["server7.firm.test", "hoster.example", "<![CDATA[server7.firm.test]]>", ""] {
        let bed = Bed::new(&[], move |request| match request.host.as_str() {
            "autoconfig.firm.test" => file(config(named, &GOOD)),
            _ => status("404 Not Found"),
        })
        .await;
        let finding = bed.find().await.finding;
        assert_eq!(finding.unwrap().imap[0].server.host, "imap.firm.test", "{named}");
    }
}

#[tokio::test]
async fn a_file_at_another_usual_place_is_found() {
    for (host, path) in [
        ("autoconfig.firm.test", "/.well-known/autoconfig/mail/config-v1.1.xml"),
        ("firm.test", "/autoconfig/mail/config-v1.1.xml"),
        ("firm.test", "/mail/config-v1.1.xml"),
        ("www.firm.test", "/.well-known/autoconfig/mail/config-v1.1.xml"),
    ] {
        let bed = Bed::new(&[], move |request| match (request.host.as_str(), request.path.as_str()) {
            place if place == (host, path) => file(config("firm.test", &GOOD)),
            _ => status("404 Not Found"),
        })
        .await;
        let finding = bed.find().await.finding.unwrap();
        assert_eq!((finding.source, finding.told_by.as_str()), (Source::Autoconfig, host), "{path}");
    }
}

#[tokio::test]
async fn whoever_takes_the_mail_is_asked_for_a_file_too() {
    let records =
        ["mx-host=firm.test,mx4.in.hoster.example,10", "host-record=autoconfig.hoster.example,127.0.0.1"];
    let bed = Bed::new(&records, |request| match request.host.as_str() {
        "autoconfig.hoster.example" => file(config(
            "hoster.example",
            &["imap imap.hoster.example 993 SSL", "smtp smtp.hoster.example 465 SSL"],
        )),
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!((finding.source, finding.told_by.as_str()), (Source::Autoconfig, "autoconfig.hoster.example"));
    let strangers = finding.strangers(&Domain::parse(DOMAIN).unwrap());
    assert_eq!(
        strangers,
        ["imap.hoster.example", "smtp.hoster.example"],
        "and nothing is sent there unasked"
    );
}

#[tokio::test]
async fn nobody_is_asked_below_a_name_that_everybody_is_below() {
    let records = ["mx-host=firm.test,mx.hoster.co.test,10", "mx-host=other.test,mx.other.com.cn,10"];
    let bed = Bed::new(&records, |_| status("404 Not Found")).await;
    bed.find().await;
    find(&bed.finder, "other.test").await;
    assert!(!bed.names.asked().iter().any(|name| name == "autoconfig.com.cn"), "{:?}", bed.names.asked());
    assert!(
        bed.names.asked().iter().any(|name| name == "autoconfig.other.com.cn"),
        "{:?}",
        bed.names.asked()
    );
}

#[tokio::test]
async fn an_exchanger_of_the_domains_own_is_tried() {
    let records = ["mx-host=firm.test,server7.firm.test,10", "host-record=server7.firm.test,127.0.0.1"];
    let bed = Bed::new(&records, |_| status("404 Not Found")).await;
    let receive = imap(bed.ca.acceptor("server7.firm.test", (2020, 2090)), Imap::default()).await;
    let send = smtp(bed.ca.acceptor("server7.firm.test", (2020, 2090)), Smtp::default()).await;
    let ports = Ports { imaps: receive.port, submissions: send.port, ..ports(bed.web.server.port) };
    let finding = find(&bed.finder.clone().at(bed.names.place, ports), DOMAIN).await.finding.unwrap();
    assert_eq!(finding.source, Source::Guess);
    assert_eq!(finding.imap[0].server.host, "server7.firm.test");
    assert_eq!(finding.smtp[0].server.host, "server7.firm.test");
}
