//! What a domain tells Outlook.

use super::*;
use crate::support::web_server::{file, status};

const PATH: &str = "/autodiscover/autodiscover.xml";

/// An answer with these protocols, each written as its elements.
fn told(protocols: &[&str]) -> String {
    let protocols: Vec<String> = protocols.iter().map(|it| format!("<Protocol>{it}</Protocol>")).collect();
    response(&format!(
        "<Account><AccountType>email</AccountType><Action>settings</Action>{}</Account>",
        protocols.concat()
    ))
}

fn response(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\n\
         <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">\n\
         <User><DisplayName>A &amp; B</DisplayName></User>{inner}</Response></Autodiscover>"
    )
}

/// The name that was asked about, out of a request.
fn asked(requests: &[String]) -> String {
    let question = requests.iter().find(|it| it.starts_with("POST")).expect("a question");
    let (_, rest) = question.split_once("<EMailAddress>").expect("an address");
    rest.split_once('<').expect("its end").0.to_owned()
}

#[tokio::test]
async fn it_names_the_servers_without_the_persons_name() {
    for host in ["autodiscover.firm.test", "firm.test"] {
        let bed = Bed::new(&[], move |request| {
            (request.host == host && request.path == PATH).then_some(()).map_or_else(
                || status("404 Not Found"),
                |()| {
                    file(told(&[
                        "<Type>IMAP</Type><Server>mail.firm.test</Server><Port>993</Port><SSL>on</SSL>",
                        "<Type>POP3</Type><Server>mail.firm.test</Server><Port>995</Port>",
                        "<Type>SMTP</Type><Server>mail.firm.test</Server><Port>587</Port><SSL>off</SSL><Encryption>TLS</Encryption>",
                    ]))
                },
            )
        })
        .await;
        let finding = bed.find().await.finding.unwrap();
        assert_eq!((finding.source, finding.told_by.as_str()), (Source::Autodiscover, host));
        let (imap, smtp) = servers(&finding);
        assert_eq!(imap, ["mail.firm.test:993/tls as Me.Too@firm.test"]);
        assert_eq!(smtp, ["mail.firm.test:587/starttls as Me.Too@firm.test"]);
        assert!(asked(&bed.web.requests()).ends_with("@firm.test"));
        assert!(!bed.web.requests().concat().to_lowercase().contains("me.too"));
    }
}

#[tokio::test]
async fn user_names_follow_the_invented_address() {
    for (form, user) in
        [("{local}", "Me.Too"), ("{address}", "Me.Too@firm.test"), ("someone", "Me.Too@firm.test")]
    {
        let bed = Bed::new(&[], move |request| {
            if request.host != "autodiscover.firm.test" {
                return status("404 Not Found");
            }
            let address = request.body.split(['<', '>']).find(|part| part.ends_with("@firm.test")).unwrap();
            let name = form.replace("{address}", address).replace("{local}", address.split('@').next().unwrap());
            file(told(&[&format!(
                "<Type>imap</Type><Server>mail.firm.test</Server><Port>993</Port><LoginName>{name}</LoginName>"
            )]))
        })
        .await;
        let finding = bed.find().await.finding.unwrap();
        assert_eq!(servers(&finding).0, [format!("mail.firm.test:993/tls as {user}")], "{form}");
    }
}

#[tokio::test]
async fn it_is_taken_only_where_nobody_surer_knows() {
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autoconfig.firm.test" => {
            file(config("firm.test", &["imap right.firm.test 993 SSL", "smtp right.firm.test 465 SSL"]))
        }
        "autodiscover.firm.test" => {
            file(told(&["<Type>IMAP</Type><Server>other.firm.test</Server><Port>993</Port>"]))
        }
        _ => status("404 Not Found"),
    })
    .await;
    let finding = bed.find().await.finding.unwrap();
    assert_eq!(finding.source, Source::Autoconfig);
}

#[tokio::test]
async fn a_place_that_it_names_is_asked_within_the_domain_and_elsewhere_after_a_question() {
    let redirect = |place: &str| {
        response(&format!(
            "<Account><Action>redirectUrl</Action><RedirectUrl>{place}</RedirectUrl></Account>"
        ))
    };
    let imap = "<Type>IMAP</Type><Server>mail.firm.test</Server><Port>993</Port>";
    let bed = Bed::new(&[], move |request| match (request.host.as_str(), request.path.as_str()) {
        ("autodiscover.firm.test", _) => file(redirect("https://www.firm.test/a.xml")),
        ("www.firm.test", "/a.xml") => file(told(&[imap])),
        _ => status("404 Not Found"),
    })
    .await;
    assert_eq!(bed.find().await.finding.unwrap().told_by, "www.firm.test");

    let bed = Bed::new(&["host-record=autoconfig.hoster.example,127.0.0.1"], move |request| {
        match request.host.as_str() {
            "autodiscover.firm.test" => file(redirect("https://autoconfig.hoster.example/a.xml")),
            "autoconfig.hoster.example" => file(told(&[imap])),
            _ => status("404 Not Found"),
        }
    })
    .await;
    let found = bed.find().await;
    let hoster = Domain::parse("autoconfig.hoster.example").unwrap();
    assert_eq!((found.finding.as_ref(), found.sends_on()), (None, Some(&hoster)));
    let found = find(&bed.finder.clone().following(vec![hoster]), DOMAIN).await;
    assert_eq!(found.finding.unwrap().told_by, "autoconfig.hoster.example");
}

#[tokio::test]
async fn what_is_of_no_use_is_told_as_that() {
    let only_exchange = told(&["<Type>EXCH</Type><Server>x@firm.test</Server>", "<Type>EXPR</Type>"]);
    let unknown = response("<Error Time=\"12:00\" Id=\"1\"><ErrorCode>500</ErrorCode></Error>");
    let in_clear = told(&["<Type>IMAP</Type><Server>mail.firm.test</Server><Port>143</Port><SSL>off</SSL>"]);
    let circle = response("<Account><RedirectUrl>https://autodiscover.firm.test/x</RedirectUrl></Account>");
    for (body, wanted) in [
        (only_exchange, Answer::Nothing),
        (unknown, Answer::Nothing),
        (in_clear, Answer::Failed(Fault::OnlyUnsafe)),
        (circle, Answer::Failed(Fault::NoFile)),
        ("<html><p>Welcome".to_owned(), Answer::Failed(Fault::NoFile)),
    ] {
        let bed = Bed::new(&[], move |request| match request.host.as_str() {
            "autodiscover.firm.test" => file(&body),
            _ => status("404 Not Found"),
        })
        .await;
        let found = bed.find().await;
        assert_eq!((found.finding.as_ref(), answer_of(&found, Source::Autodiscover)), (None, &wanted));
    }
    // Exchange itself wants a sign-in first.
    let bed = Bed::new(&[], |request| match request.host.as_str() {
        "autodiscover.firm.test" => status("401 Unauthorized"),
        _ => status("404 Not Found"),
    })
    .await;
    assert_eq!(fault_of(&bed.find().await, Source::Autodiscover), &Fault::Status(401));
}
