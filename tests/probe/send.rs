//! A message to oneself against servers that do not play along.

use std::sync::{Arc, Mutex};

use crate::support::scripted::{Scripted, serve};
use crate::support::scripted_certificates::Authority;
use crate::support::scripted_probe::*;
use mailkey::mail::probe::{Plan, Remark, Stage};
use mailkey::model::address::Address;
use mailkey::model::failure::{Cause, Service};

/// How the two servers behave.
#[derive(Clone, Copy, Debug, Default)]
struct Be {
    /// The answers to MAIL, RCPT, DATA and to the message; empty for yes.
    sending: [&'static str; 4],
    /// After so many looks the message is there; never if `None`.
    comes_after: Option<usize>,
    /// Where it lies.
    folder: &'static str,
    abilities: &'static str,
    /// Other messages in the folder are marked as deleted.
    others_marked: bool,
    /// Every search gives this.
    search: Option<&'static str>,
}

/// The subject of the message that was sent.
type Sent = Arc<Mutex<Option<String>>>;

async fn smtp_server(ca: &Authority, be: Be, sent: Sent) -> Scripted {
    serve(Some(ca.good()), move |mut talk| {
        let sent = sent.clone();
        async move {
            talk.encrypt().await;
            talk.send("220 hello\r\n").await;
            let answer = |place: usize, yes: &str| match be.sending[place] {
                "" => format!("{yes}\r\n"),
                no => format!("{no}\r\n"),
            };
            while let Some(line) = talk.line().await {
                match line.split(' ').next().unwrap_or_default() {
                    "EHLO" => talk.send("250-x\r\n250 AUTH PLAIN\r\n").await,
                    "AUTH" => talk.send("235 ok\r\n").await,
                    "MAIL" => talk.send(answer(0, "250 ok")).await,
                    "RCPT" => talk.send(answer(1, "250 ok")).await,
                    "DATA" => {
                        let reply = answer(2, "354 go");
                        let is_no = !reply.starts_with('3');
                        talk.send(reply).await;
                        if is_no {
                            continue;
                        }
                        while let Some(line) = talk.line().await {
                            if let Some(subject) = line.strip_prefix("Subject: ") {
                                *sent.lock().unwrap() = Some(subject.to_owned());
                            }
                            if line == "." {
                                break;
                            }
                        }
                        talk.send(answer(3, "250 taken")).await;
                    }
                    "QUIT" => talk.send("221 bye\r\n").await,
                    _ => talk.send("502 what\r\n").await,
                }
            }
        }
    })
    .await
}

async fn imap_server(ca: &Authority, be: Be, sent: Sent) -> Scripted {
    serve(Some(ca.good()), move |mut talk| {
        let sent = sent.clone();
        async move {
            talk.encrypt().await;
            talk.send(format!("* OK [CAPABILITY IMAP4rev1 {}] hello\r\n", be.abilities)).await;
            let (mut looks, mut open) = (0, String::new());
            while let Some(line) = talk.line().await {
                let (tag, command) = line.split_once(' ').unwrap_or_default();
                let is_there = || be.comes_after.is_some_and(|after| looks >= after) && open == be.folder;
                let subject = sent.lock().unwrap().clone().unwrap_or_default();
                let mut answer = String::new();
                if let Some(folder) = command.strip_prefix("SELECT ") {
                    open = folder.trim_matches('"').to_owned();
                    looks += usize::from(open == "INBOX");
                } else if command.contains("FETCH ") {
                    // The last message of a full mailbox is somebody else's.
                    let subject = if is_there() && !command.contains("UID FETCH 99") { &subject } else { "Hello" };
                    answer = format!("* 7 FETCH (UID 70 BODY[HEADER.FIELDS (SUBJECT)] {{20}}\r\nSubject: {subject}\r\n\r\n)\r\n");
                } else if command.starts_with("LIST ") {
                    answer = "* LIST (\\HasNoChildren \\Junk) \"/\" \"Bad Mail\"\r\n* LIST () \"/\" Spam\r\n".to_owned();
                } else if command == "UID SEARCH DELETED" {
                    let others = if be.others_marked { "12 " } else { "" };
                    answer = format!("* SEARCH {others}70\r\n");
                } else if command.starts_with("UID SEARCH") {
                    answer = format!("* SEARCH {}\r\n", be.search.unwrap_or_default());
                }
                talk.send(format!("{answer}{tag} OK done\r\n")).await;
            }
        }
    })
    .await
}

struct Ran {
    report: mailkey::mail::probe::Report,
    imap: Scripted,
}

async fn run(be: Be) -> Ran {
    let ca = Authority::new("test");
    let sent = Sent::default();
    let imap = imap_server(&ca, be, sent.clone()).await;
    let smtp = smtp_server(&ca, be, sent).await;
    let me = Address::parse("me@example.com").unwrap();
    let plan = Plan { send_to: Some(me), ..plan(tls(&imap), tls(&smtp)) };
    let report = test(&prober(&ca), &plan, RIGHT).await;
    Ran { report, imap }
}

fn there(folder: &'static str) -> Be {
    Be { comes_after: Some(1), folder, abilities: "UIDPLUS SPECIAL-USE", ..Be::default() }
}

#[tokio::test]
async fn it_arrives_at_once_or_later_and_is_deleted() {
    for after in [1, 2] {
        let ran = run(Be { comes_after: Some(after), ..there("INBOX") }).await;
        assert!(ran.report.passed(), "{:?}", ran.report);
        assert_eq!(ran.report.service(Service::Imap).unwrap().remarks, []);
        assert!(ran.imap.counts.heard("UID STORE 70 +FLAGS.SILENT (\\Deleted)"));
        assert!(ran.imap.counts.heard("UID EXPUNGE 70"));
    }
}

#[tokio::test]
async fn it_is_found_among_the_unwanted_mail() {
    for (abilities, folder) in [("UIDPLUS SPECIAL-USE", "Bad Mail"), ("UIDPLUS", "Spam")] {
        let ran = run(Be { abilities, ..there(folder) }).await;
        assert!(ran.report.passed(), "{:?}", ran.report);
        assert_eq!(ran.report.service(Service::Imap).unwrap().remarks, [Remark::InJunk]);
    }
}

#[tokio::test]
async fn nothing_else_is_deleted() {
    // A server without UIDPLUS: EXPUNGE would take what the person has marked.
    let ran = run(Be { abilities: "", others_marked: true, ..there("INBOX") }).await;
    assert!(ran.report.passed(), "{:?}", ran.report);
    assert_eq!(ran.report.service(Service::Imap).unwrap().remarks, [Remark::NotDeleted]);
    assert!(!ran.imap.counts.heard("EXPUNGE"), "{:?}", ran.imap.counts.said());
    let ran = run(Be { abilities: "", ..there("INBOX") }).await;
    assert_eq!(ran.report.service(Service::Imap).unwrap().remarks, []);
    assert!(ran.imap.counts.heard("EXPUNGE"));
    // A server whose search gives whatever it likes.
    let ran = run(Be { search: Some("12 99"), comes_after: None, ..there("INBOX") }).await;
    assert_cause(&ran.report, Service::Imap, Stage::Arrive, Cause::NotArrived);
    assert!(!ran.imap.counts.heard("UID STORE"), "{:?}", ran.imap.counts.said());
    // Gmail keeps what is expunged: it has a bin.
    let ran = run(Be { abilities: "UIDPLUS X-GM-EXT-1", ..there("INBOX") }).await;
    assert!(
        ran.imap.counts.heard("UID STORE 70 +X-GM-LABELS (\\Trash)") && !ran.imap.counts.heard("UID EXPUNGE")
    );
}

#[tokio::test]
async fn a_message_that_does_not_come_is_no_fault_of_the_code() {
    let ran = run(Be { comes_after: None, ..there("INBOX") }).await;
    assert_cause(&ran.report, Service::Imap, Stage::Arrive, Cause::NotArrived);
    assert!(!ran.report.is_refused());
    assert!(ran.report.service(Service::Smtp).unwrap().passed());
}

#[tokio::test]
async fn a_refused_message_is_no_refused_code() {
    let cases = [
        (["501 mail from address must be same as authorization user", "", "", ""], Cause::SenderMismatch),
        (["", "550 5.1.1 no such user here", "", ""], Cause::MessageRefused),
        (["", "", "554 5.7.1 spam detected", ""], Cause::MessageRefused),
        (["", "", "", "554 DT:SPM please see http://mail.163.com/help"], Cause::MessageRefused),
        (["", "", "", "535 authentication failed: outgoing mail is suspended"], Cause::MessageRefused),
        (["", "", "", "451 4.7.1 try again later"], Cause::ServerBusy),
        (["", "552 5.2.2 mailbox is full", "", ""], Cause::MailboxFullOrDisabled),
        (["550 too many messages today", "", "", ""], Cause::TooManyAttempts),
        (["nonsense", "", "", ""], Cause::ProtocolViolation),
    ];
    for (sending, cause) in cases {
        let ran = run(Be { sending, ..there("INBOX") }).await;
        assert_cause(&ran.report, Service::Smtp, Stage::Send, cause);
        assert!(ran.report.service(Service::Imap).unwrap().passed(), "nothing to wait for: {:?}", ran.report);
        assert!(!ran.report.is_refused(), "{sending:?}");
    }
}
