//! Autoconfig files and web servers that mean no good, or are broken: survived, and explained.

use mailkey::model::failure::Cause;

use super::*;
use crate::support::web_server::{file, status};

const GOOD: &str = "imap imap.firm.test 993 SSL";

/// What the domain's own file comes to when it is answered like this.
async fn told(answer: impl Fn() -> Option<Vec<u8>> + Send + Sync + 'static) -> Fault {
    let bed = Bed::new(&[], move |request| match request.host.as_str() {
        "autoconfig.firm.test" => answer(),
        _ => status("404 Not Found"),
    })
    .await;
    let found = bed.find().await;
    assert_eq!(found.finding, None);
    fault_of(&found, Source::Autoconfig).clone()
}

#[tokio::test]
async fn huge_files_are_given_up() {
    let huge = || file(format!("{}{}", config("firm.test", &[GOOD]), " ".repeat(3_000_000)));
    assert_eq!(told(huge).await, Fault::TooLarge);
    // Without a length, and without an end.
    let endless = || {
        let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        Some([head, b"10000\r\n".to_vec(), vec![b'x'; 65536], b"\r\n".to_vec()].concat().repeat(1)).map(
            |mut bytes| {
                for _ in 0..40 {
                    bytes.extend_from_slice(b"10000\r\n");
                    bytes.extend_from_slice(&vec![b'x'; 65536]);
                    bytes.extend_from_slice(b"\r\n");
                }
                bytes
            },
        )
    };
    assert_eq!(told(endless).await, Fault::TooLarge);
    let headers = || Some([b"HTTP/1.1 200 OK\r\n".to_vec(), b"X-Filler: yes\r\n".repeat(100_000)].concat());
    assert!(matches!(told(headers).await, Fault::NotReached(_)), "endless headers");
}

#[tokio::test]
async fn entities_and_document_types_are_refused() {
    let outer = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>";
    let external = move || {
        let text = config("firm.test", &["imap &secret;.firm.test 993 SSL"]);
        file(text.replacen("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", outer, 1))
    };
    assert_eq!(told(external).await, Fault::NoFile);
    let laughs = || {
        let mut text = "<!DOCTYPE x [<!ENTITY a0 \"ha\">".to_owned();
        for level in 1..30 {
            let before = level - 1;
            text += &format!("<!ENTITY a{level} \"&a{before};&a{before};\">");
        }
        file(format!("{text}]><clientConfig>&a29;</clientConfig>"))
    };
    assert_eq!(told(laughs).await, Fault::NoFile);
    let undeclared = || file(config("firm.test", &["imap &secret;.firm.test 993 SSL"]));
    assert_eq!(told(undeclared).await, Fault::NoFile);
}

#[tokio::test]
async fn what_is_no_configuration_file_is_said_to_be_none() {
    assert_eq!(told(|| file("<html><body>Welcome!</body></html>")).await, Fault::NoFile);
    assert_eq!(told(|| file("")).await, Fault::NoFile);
    assert_eq!(told(|| file("{\"imap\": true}")).await, Fault::NoFile);
    assert_eq!(told(|| file("<a>".repeat(20_000))).await, Fault::NoFile);
    assert_eq!(told(|| file("<clientConfig><emailProvider>")).await, Fault::NoFile);
    let latin = || Some([&file("").unwrap()[..0], b"HTTP/1.1 200 OK\r\n\r\n<clientConfig>\xff\xfe"].concat());
    assert_eq!(told(latin).await, Fault::NoFile);
    assert_eq!(told(|| status("500 Internal Server Error")).await, Fault::Status(500));
    assert_eq!(told(|| status("403 Forbidden")).await, Fault::Status(403));
    assert!(matches!(told(|| Some(b"* OK IMAP ready\r\n".to_vec())).await, Fault::NotReached(_)));
}

#[tokio::test]
async fn servers_without_encryption_are_never_offered() {
    let plain =
        || file(config("firm.test", &["imap imap.firm.test 143 plain", "smtp smtp.firm.test 25 plain"]));
    assert_eq!(told(plain).await, Fault::OnlyUnsafe);
    let pop = || file(config("firm.test", &["pop3 pop.firm.test 995 SSL"]));
    assert_eq!(told(pop).await, Fault::OnlyUnsafe);
    let odd = || {
        file(config(
            "firm.test",
            &[
                "imap bad_host!.firm.test 993 SSL",
                "imap imap.firm.test 99999 SSL",
                "imap imap.firm.test 0 SSL",
                "imap firm.test/../x 993 SSL",
                "imap imap.firm.test 993 TELNET",
            ],
        ))
    };
    assert_eq!(told(odd).await, Fault::OnlyUnsafe);
}

#[tokio::test]
async fn the_good_half_of_a_file_counts() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" => file(config(
            "firm.test",
            &[
                "imap plain.firm.test 143 plain",
                "imap later.firm.test 143 STARTTLS",
                "imap first.firm.test 993 SSL %EMAILADDRESS%;rm",
                "smtp plain.firm.test 25 plain",
            ],
        )),
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    let (imap, smtp) = servers(&finding);
    assert_eq!(
        imap,
        ["first.firm.test:993/tls as Me.Too@firm.test", "later.firm.test:143/starttls as Me.Too@firm.test"]
    );
    assert_eq!(smtp, [""; 0]);
}

#[tokio::test]
async fn strangers_are_named_and_not_asked() {
    let away = |place: &'static str| move || status(&format!("302 Found\r\nLocation: {place}"));
    let elsewhere = |host: &str| Fault::LeadsElsewhere(host.to_owned());
    let on = |host: &str| Fault::SendsOn(Domain::parse(host).unwrap());
    assert_eq!(told(away("https://evil.example/config.xml")).await, on("evil.example"));
    assert_eq!(told(away("https://firm.test.evil.example/")).await, on("firm.test.evil.example"));
    assert_eq!(told(away("http://www.firm.test/config.xml")).await, elsewhere("www.firm.test"));
    assert_eq!(told(away("https://www.firm.test:8443/config.xml")).await, elsewhere("www.firm.test"));
    assert_eq!(told(away("https://user:pass@evil.example/")).await, on("evil.example"));
    assert_eq!(told(away("https://127.0.0.1/config.xml")).await, elsewhere("127.0.0.1"));
    assert_eq!(
        told(away("https://autoconfig.firm.test/mail/config-v1.1.xml")).await,
        Fault::NoFile,
        "a ring"
    );
    assert_eq!(told(|| status("302 Found")).await, Fault::NoFile);
}

#[tokio::test]
async fn a_certificate_must_stand_for_the_host() {
    let bed = Bed::new(&[], |_| file(config("firm.test", &[GOOD]))).await;
    let stranger = Authority::new("stranger");
    let prober = crate::support::scripted_probe::prober(&stranger).with_names(vec![]);
    let found = find(&bed.finder.clone().through(prober), DOMAIN).await;
    assert_eq!(found.finding, None);
    assert!(
        matches!(fault_of(&found, Source::Autoconfig), Fault::NotReached(Cause::TlsUntrusted)),
        "{found:?}"
    );
    assert_eq!(bed.web.requests(), [""; 0]);
}

#[tokio::test]
async fn a_domain_that_takes_no_mail_says_so() {
    let bed = Bed::new(&["mx-host=firm.test,.,0"], |_| status("404 Not Found")).await;
    let found = bed.find().await;
    assert!(
        matches!(answer_of(&found, Source::Mx), Answer::Failed(Fault::NoMail) | Answer::Nothing),
        "{found:?}"
    );
}
