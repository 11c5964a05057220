//! What each source can tell.

use mailkey::catalogue::Security;

use super::*;
use crate::scripted::{Imap, Smtp, imap, smtp};
use crate::web_server::{file, status};

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
    assert_eq!((found.finding.as_ref(), answer_of(&found, Source::Mx)), (None, &Answer::Nothing));
}

#[tokio::test]
async fn the_domains_own_file_names_its_servers() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" if request.path == "/mail/config-v1.1.xml" => {
            file(&config("firm.test", &GOOD))
        }
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
            file(&config("firm.test", &["imap mail.hoster.example 143 STARTTLS %EMAILLOCALPART%"]))
        }
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(servers(&finding).0, ["mail.hoster.example:143/starttls as Me.Too"]);
    assert_eq!(finding.strangers(&Domain::parse(DOMAIN).unwrap()), ["mail.hoster.example"]);
}

#[tokio::test]
async fn mozillas_database_knows_the_domain_or_that_of_its_exchanger() {
    for asked in ["firm.test", "hoster.example"] {
        let bed = Bed::new(&["mx-host=firm.test,mx1.mail.hoster.example,10"], move |request| {
            match (request.host.as_str(), request.path.strip_prefix("/v1.1/")) {
                ("autoconfig.thunderbird.net", Some(domain)) if domain == asked => file(&config(
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
    let hosts = |list: &[mailkey::discovery::Found]| -> Vec<(String, Security)> {
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
    assert!(requests.len() >= 4, "{requests:?}");
    for request in &requests {
        assert!(request.starts_with("GET /"), "{request}");
        assert!(!request.contains('@') && !request.contains("emailaddress"), "{request}");
        let headers: Vec<&str> = request.lines().skip(1).filter_map(|line| line.split(':').next()).collect();
        assert_eq!(headers, ["host", "user-agent", "accept"], "{request}");
    }
    for name in bed.names.asked() {
        assert!(name.ends_with("firm.test") || name == "autoconfig.thunderbird.net", "{name}");
    }
}

#[tokio::test]
async fn servers_that_take_oauth_alone_are_told_apart() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" => file(&config(
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
