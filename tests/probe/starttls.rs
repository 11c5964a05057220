//! STARTTLS under attack: the cases of "Why TLS is better without STARTTLS" (Poddebniak, Ising, Böck, Schinzel; USENIX
//! Security 2021) that a client can meet, in both protocols. In none of them may anything secret be said in the clear,
//! nor anything that came in the clear be believed.

use crate::support::scripted::{Scripted, Talk, serve};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use mailkey::mail::probe::Stage;
use mailkey::model::failure::{Cause, Service};

/// What an attacker does, in order.
#[derive(Clone, Copy, Debug)]
enum Do {
    /// Says this; `TAG` is the tag of the last command.
    Say(&'static str),
    /// Waits for a command.
    Hear,
    /// Shakes hands. What came before is over: `STARTTLS` must have been said.
    Encrypt,
}

use Do::{Encrypt, Hear, Say};

async fn play(mut talk: Talk, steps: &'static [Do]) {
    let mut tag = String::new();
    for step in steps {
        match step {
            Say(words) => talk.send(words.replace("TAG", &tag)).await,
            Hear => match talk.line().await {
                Some(line) => tag = line.split(' ').next().unwrap_or_default().to_owned(),
                None => return,
            },
            Encrypt => {
                if !talk.encrypt().await {
                    return;
                }
            }
        }
    }
    talk.keep_silent().await;
}

/// Runs the steps as the server of a service and says what came of it.
async fn attacked(service: Service, steps: &'static [Do], wanted: Cause) -> Scripted {
    let ca = Authority::new("test");
    let server = serve(Some(ca.good()), move |talk| play(talk, steps)).await;
    let plan = match service {
        Service::Imap => plan(starttls(&server), None),
        Service::Smtp => plan(None, starttls(&server)),
    };
    let report = test(&prober(&ca), &plan, RIGHT).await;
    let found = failure(&report, service);
    assert_eq!((found.stage, found.cause), (Stage::Secure, wanted), "{service:?} {steps:?}: {found:?}");
    for word in ["LOGIN", "AUTHENTICATE", "AUTH", "CAPABILITY", "ID"] {
        assert!(!server.counts.heard(word), "{service:?} {steps:?}: {:?}", server.counts.said());
    }
    server
}

#[tokio::test]
async fn answers_that_were_slipped_in_are_not_believed() {
    let imap: &[&'static [Do]] = &[
        // With the answer, in one packet.
        &[
            Say("* OK hi\r\n"),
            Hear,
            Say("TAG OK go\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] evil\r\n"),
            Encrypt,
        ],
        &[Say("* OK hi\r\n"), Hear, Say("TAG OK go\r\nA0001 OK signed in\r\n"), Encrypt],
        // After the answer, in a packet of its own, in place of the handshake.
        &[Say("* OK hi\r\n"), Hear, Say("TAG OK go\r\n"), Say("* OK [ALERT] evil\r\n"), Encrypt],
        &[Say("* OK hi\r\n"), Hear, Say("TAG OK go\r\n"), Say("A0001 OK signed in\r\n")],
        // Half a line after the answer.
        &[Say("* OK hi\r\n"), Hear, Say("TAG OK go\r\n* OK"), Encrypt],
        // With the greeting, something that answers nothing; Dovecot says "not ready yet" there, and that alone may be.
        &[Say("* OK hi\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"), Hear, Say("TAG OK go\r\n"), Encrypt],
        &[Say("* OK hi\r\nA0001 OK go\r\n"), Hear, Encrypt],
        // Out of order: the answer to something that was never said.
        &[Say("* OK hi\r\n"), Hear, Say("A0001 OK signed in\r\nTAG OK go\r\n"), Encrypt],
        &[Say("* OK hi\r\n"), Hear, Say("Z9 NO what\r\n"), Say("TAG OK go\r\n"), Encrypt],
        // Twice.
        &[Say("* OK hi\r\n"), Hear, Say("TAG OK go\r\nTAG OK go\r\n"), Encrypt],
    ];
    for steps in imap {
        attacked(Service::Imap, steps, Cause::PlaintextInjection).await;
    }
    let smtp: &[&'static [Do]] = &[
        &[
            Say("220 hi\r\n"),
            Hear,
            Say("250-x\r\n250 STARTTLS\r\n"),
            Hear,
            Say("220 go\r\n250 AUTH PLAIN\r\n"),
            Encrypt,
        ],
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n"), Hear, Say("220 go\r\n2"), Encrypt],
        &[
            Say("220 hi\r\n"),
            Hear,
            Say("250-x\r\n250 STARTTLS\r\n"),
            Hear,
            Say("220 go\r\n"),
            Say("235 signed in\r\n"),
        ],
        // The answer to come, with the greeting and with the list.
        &[Say("220 hi\r\n250-x\r\n250 STARTTLS\r\n"), Hear, Hear, Say("220 go\r\n"), Encrypt],
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n220 go\r\n"), Hear, Encrypt],
    ];
    for steps in smtp {
        attacked(Service::Smtp, steps, Cause::PlaintextInjection).await;
    }
}

#[tokio::test]
async fn a_server_that_offers_no_encryption_hears_nothing() {
    let imap: &[&'static [Do]] = &[
        &[Say("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n"), Hear, Say("TAG BAD unknown\r\n")],
        &[Say("* OK hi\r\n"), Hear, Say("TAG NO not here\r\n")],
        // Signed in already: there is no way back to STARTTLS.
        &[Say("* PREAUTH welcome\r\n")],
        &[Say("* preauth [CAPABILITY IMAP4rev1] welcome\r\n"), Hear, Say("TAG OK\r\n")],
    ];
    for steps in imap {
        attacked(Service::Imap, steps, Cause::StarttlsMissing).await;
    }
    let smtp: &[&'static [Do]] = &[
        // Stripped, and written over.
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 AUTH PLAIN LOGIN\r\n")],
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250-XXXXXXXX\r\n250 AUTH PLAIN\r\n")],
        &[Say("220 hi\r\n"), Hear, Say("250 STARTTLSX\r\n")],
    ];
    for steps in smtp {
        attacked(Service::Smtp, steps, Cause::StarttlsMissing).await;
    }
    // Offered and then refused: for the moment, for good, with a number that answers nothing.
    let refused: &[&'static [Do]] = &[
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n"), Hear, Say("454 not now\r\n")],
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n"), Hear, Say("502 TLS not available\r\n")],
        &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n"), Hear, Say("354 go on\r\n")],
        // EHLO refused, with either name.
        &[Say("220 hi\r\n"), Hear, Say("502 unknown\r\n"), Hear, Say("502 unknown\r\n")],
    ];
    for steps in refused {
        attacked(Service::Smtp, steps, Cause::StarttlsMissing).await;
    }
    let leaving = &[Say("220 hi\r\n"), Hear, Say("250-x\r\n250 STARTTLS\r\n"), Hear, Say("421 later\r\n")];
    attacked(Service::Smtp, leaving, Cause::ServerBusy).await;
}

#[tokio::test]
async fn a_goodbye_in_the_clear_says_nothing_about_the_code() {
    let words = [
        "* BYE Authentication failed: your password is wrong, visit http://evil.example\r\n",
        "* BYE [AUTHENTICATIONFAILED] Please log in with your authorization code\r\n",
    ];
    for words in words {
        let ca = Authority::new("test");
        let server = serve(Some(ca.good()), move |mut talk| async move {
            talk.send(words).await;
            talk.keep_silent().await;
        })
        .await;
        let report = test(&prober(&ca), &plan(starttls(&server), None), RIGHT).await;
        assert_cause(&report, Service::Imap, Stage::Secure, Cause::ServerBusy);
        assert!(!report.is_refused(), "no code was sent");
    }
    let goodbye = &[Say("421 5.7.8 Authentication failed\r\n")];
    attacked(Service::Smtp, goodbye, Cause::ServerBusy).await;
}

#[tokio::test]
async fn abilities_from_before_the_encryption_are_forgotten() {
    let ca = Authority::new("test");
    // In the clear: any mechanism. Encrypted: OAuth alone.
    let receive = serve(Some(ca.good()), |talk| {
        play(
            talk,
            &[
                Say("* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n"),
                Hear,
                Say("TAG OK go\r\n"),
                Encrypt,
                Hear,
                Say("* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\nTAG OK\r\n"),
                Hear,
                Say("TAG NO LOGIN is switched off\r\n"),
            ],
        )
    })
    .await;
    let send = serve(Some(ca.good()), |talk| {
        play(
            talk,
            &[
                Say("220 hi\r\n"),
                Hear,
                Say("250-x\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n"),
                Hear,
                Say("220 go\r\n"),
                Encrypt,
                Hear,
                Say("250-x\r\n250 AUTH XOAUTH2\r\n"),
            ],
        )
    })
    .await;
    let plan = plan(starttls(&receive), starttls(&send));
    let (report, _) = preflight(&prober(&ca), &plan).await;
    assert!(report.failure().is_none(), "{report:?}");
    assert!(receive.counts.heard("CAPABILITY"), "asked again: {:?}", receive.counts.said());
    let report = test(&prober(&ca), &plan, RIGHT).await;
    for service in Service::BOTH {
        assert_cause(&report, service, Stage::SignIn, Cause::PasswordSignInEnded);
    }
    assert!(!receive.counts.heard("AUTHENTICATE") && !send.counts.heard("AUTH"));
    let ehlos = send.counts.said().iter().filter(|line| line.starts_with("EHLO")).count();
    assert_eq!(ehlos % 2, 0, "EHLO before and after: {:?}", send.counts.said());
}
