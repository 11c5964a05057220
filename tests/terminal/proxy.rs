//! The command line behind a proxy that the environment, an argument or the settings name.

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;
use crate::support::scripted::{Imap, Scripted, Smtp, imap, smtp};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_proxy::{Kind, ScriptedProxy};

/// An invented code that the servers take.
const CODE: &str = "abcdefghijklmnop";
/// A name that no name service knows: only a proxy that looks names up leads there.
const HOST: &str = "mail.proxied.test";

struct Bed {
    desktop: Desktop,
    receive: Scripted,
    send: Scripted,
}

async fn bed() -> Bed {
    let ca = Authority::new("test");
    let acceptor = ca.acceptor(HOST, (2020, 2090));
    let receive = imap(acceptor.clone(), Imap::default()).await;
    let send = smtp(acceptor, Smtp::default()).await;
    let mut desktop = Desktop::start();
    let file = desktop.scratch().join("authority.pem");
    std::fs::write(&file, ca.pem()).unwrap();
    desktop.set_env("SSL_CERT_FILE", file.to_str().unwrap());
    Bed { desktop, receive, send }
}

impl Bed {
    /// Tests a code at both servers; the answer comes from a thread of its own, since the servers run on this one.
    async fn tries(self, more: &'static [&'static str], proxy: Option<String>) -> (Bed, Answer) {
        let asked = tokio::task::spawn_blocking(move || {
            let imap = format!("{HOST}:{}/tls", self.receive.port);
            let smtp = format!("{HOST}:{}/tls", self.send.port);
            let mut arguments = vec!["try", "me@proxied.test", "--imap", &imap, "--smtp", &smtp, "--json"];
            arguments.extend(more);
            arguments.extend(proxy.as_ref().map(|_| "--proxy"));
            arguments.extend(proxy.as_deref());
            let answer = mailkey(&self.desktop, &arguments, CODE);
            (self, answer)
        });
        asked.await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_names_the_proxy() {
    let mut bed = bed().await;
    let socks = ScriptedProxy::start(Kind::Socks(Some(("me", "a@b")))).await;
    bed.desktop.set_env("ALL_PROXY", &format!("socks5h://me:a%40b@127.0.0.1:{}", socks.port));
    let (mut bed, answer) = bed.tries(&[], None).await;
    assert_eq!(answer.json_with(0)["passed"], true);
    assert!(!answer.err.contains("a@b") && !answer.err.contains("a%40b"), "{answer:?}");
    let mut asked = socks.asked();
    asked.sort();
    let mut wanted = [bed.receive.port, bed.send.port].map(|port| format!("{HOST}:{port}")).to_vec();
    wanted.sort();
    assert_eq!(asked, wanted);
    // Some servers are reached without it: this one then cannot be found at all.
    bed.desktop.set_env("NO_PROXY", "proxied.test");
    let (mut bed, answer) = bed.tries(&[], None).await;
    let report = answer.json_with(1);
    let cause = &report["services"][0]["diagnosis"]["cause"];
    assert!(cause == "name-not-found" || cause == "offline", "{report}");
    // Whoever names a proxy that cannot be used is told, and nothing goes out without it.
    bed.desktop.set_env("NO_PROXY", "");
    bed.desktop.set_env("ALL_PROXY", "ftp://127.0.0.1:1");
    let (bed, answer) = bed.tries(&[], None).await;
    assert_ne!(answer.status, 0, "{answer:?}");
    assert_eq!((socks.asked().len(), bed.receive.counts.connections()), (2, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_argument_names_the_proxy() {
    let bed = bed().await;
    let http = ScriptedProxy::start(Kind::Http(None)).await;
    let (bed, answer) = bed.tries(&[], Some(format!("http://127.0.0.1:{}", http.port))).await;
    assert_eq!(answer.json_with(0)["passed"], true);
    assert_eq!(http.asked().len(), 2);
    let deaf = ScriptedProxy::start(Kind::HttpFailing("407 Proxy Authentication Required")).await;
    let (_, answer) = bed.tries(&[], Some(format!("http://127.0.0.1:{}", deaf.port))).await;
    let report = answer.json_with(1);
    assert_eq!(report["services"][0]["diagnosis"]["cause"], "proxy-refused", "{report}");
    assert_eq!(report["services"][0]["stages"][1]["stage"], "connect");
}
