//! What the probe says to an IMAP server.

use std::fmt::Write as _;
use std::net::IpAddr;
use std::time::Duration;

use async_imap::{Client, Session};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::bounded_stream::BoundedStream;
use super::failure::Failure;
use super::link::{StartTls, link};
use super::record::Record;
use super::report::Stage;
use super::software::Software;
use super::stages::{Stages, within};
use super::{Job, wire};
use crate::model::catalogue::{Quirk, Security};
use crate::model::failure::{Cause, Certainty, Service};
use wire::Outcome;

mod arrive;
mod sign_in;

pub(super) use arrive::arrive;
pub(super) use sign_in::{sign_in, way};

/// The tag of what is asked beside the library, which counts `A0001` and on.
const OURS: &str = "M0";
const CAPABILITY: &[u8] = b"M0 CAPABILITY\r\n";
const STARTTLS: &[u8] = b"M0 STARTTLS\r\n";
/// How long a server that has greeted may take to answer what was said before its greeting, until it is asked again.
const OVERHEARD: Duration = Duration::from_secs(2);
/// How long a farewell may take to be handed to the system.
const FAREWELL: Duration = Duration::from_millis(200);

/// A connection that is encrypted and greeted, ready for a sign-in.
pub(super) struct Ready {
    bounded: BoundedStream,
    abilities: Abilities,
    software: Option<Software>,
    /// What the server has said so far that the person must see.
    alerts: Vec<Vec<u8>>,
}

/// A connection that is signed in.
pub(super) struct SignedIn {
    line: Connection,
    abilities: Abilities,
    /// What the server said beside its yes that the person must see.
    alerts: Vec<Vec<u8>>,
}

impl SignedIn {
    /// What the server said beside its yes that the person must see, so far.
    pub(super) fn alerts(&self) -> &[Vec<u8>] {
        &self.alerts
    }
}

/// What async-imap hands back; both give access to the stream beneath.
enum Connection {
    Session(Box<Session<BoundedStream>>),
    /// It took the server's yes for something else.
    Client(Box<Client<BoundedStream>>),
}

impl Connection {
    fn bounded(&mut self) -> &mut BoundedStream {
        match self {
            Connection::Session(session) => session.get_mut(),
            Connection::Client(client) => client.get_mut(),
        }
    }
}

/// The server's list of capabilities, in upper case.
#[derive(Clone, Debug, Default)]
struct Abilities(Vec<String>);

impl Abilities {
    /// Finds the last list in these bytes: an untagged answer or a response code.
    fn find(bytes: &[u8]) -> Option<Abilities> {
        let text = String::from_utf8_lossy(bytes).to_ascii_uppercase();
        let list = text.lines().rev().find_map(|line| {
            let inside = line.split_once("[CAPABILITY ").and_then(|(_, rest)| rest.split_once(']'));
            let alone = line.strip_prefix("* CAPABILITY ");
            inside.map(|(list, _)| list).or(alone).map(str::to_owned)
        })?;
        Some(Abilities(list.split_whitespace().map(str::to_owned).collect()))
    }

    /// Adds what a server lists in these bytes.
    fn learn(&mut self, bytes: &[u8]) {
        self.0.extend(Abilities::find(bytes).unwrap_or_default().0);
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|ability| ability == name)
    }

    fn has_oauth(&self) -> bool {
        self.has("AUTH=XOAUTH2") || self.has("AUTH=OAUTHBEARER")
    }
}

impl Ready {
    /// Whether the connection still stands. A young one is only listened to; an older one is asked, which is a round
    /// trip.
    pub(super) async fn is_alive(&mut self, is_young: bool, patience: Duration) -> bool {
        if !self.bounded.is_quiet() {
            return false;
        }
        if is_young {
            return true;
        }
        self.bounded.record().begin();
        let asked = async {
            self.bounded.send(b"M0 NOOP\r\n").await?;
            self.bounded.wait_for(|bytes| wire::tagged(bytes, "M0")).await
        };
        matches!(timeout(patience, asked).await, Ok(Ok((Outcome::Ok, _))))
    }

    pub(super) fn record(&self) -> Record {
        self.bounded.record()
    }

    /// Who the server says it is.
    pub(super) fn software(&self) -> Option<Software> {
        self.software
    }
}

/// STARTTLS in IMAP.
struct Protocol;

impl StartTls for Protocol {
    /// IMAP servers read what is there once they have greeted.
    async fn ask_early(&self, plain: &mut BoundedStream<TcpStream>) -> Result<bool, Failure> {
        plain.send(STARTTLS).await.map(|()| true)
    }

    async fn agree(
        &self,
        plain: &mut BoundedStream<TcpStream>,
        _near: Option<IpAddr>,
        was_asked: bool,
    ) -> Result<bool, Failure> {
        starttls(plain, was_asked).await
    }
}

/// Takes the plain greeting and the answer to STARTTLS, which is said now where that was not done `before`. What the
/// server lists in the clear is not looked at, and whatever comes unasked ends the test. `false` where a server that was
/// asked before its greeting seems to have overheard it.
pub(super) async fn starttls<S>(plain: &mut BoundedStream<S>, before: bool) -> Result<bool, Failure>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let record = plain.record();
    if greeting(&record)? == Greeting::SignedInAlready {
        // Such a connection can no longer be encrypted.
        let also = [Cause::PlaintextInjection];
        return Err(Failure::found(Cause::StarttlsMissing, Certainty::Likely, &also).saying(record.since()));
    }
    let said = record.since();
    let greeting = wire::line(&said).map_or(0, <[u8]>::len);
    let (tag, outcome, end) = if before {
        // Behind the greeting comes the answer. Before that Dovecot says, untagged, that it is not ready yet; anything
        // else was not asked for.
        record.skip(greeting);
        match timeout(OVERHEARD, plain.wait_for(wire::past_untagged_ok)).await {
            Ok(passed) => record.skip(passed?),
            Err(_) => return Ok(false),
        }
        let said = record.since();
        match wire::line(&said).and_then(wire::first_tagged) {
            Some(answer) => answer,
            None if wire::has_goodbye(&said) => return Err(Failure::refused(wire::imap_words(&said))),
            None => return Err(Failure::slipped_in(said)),
        }
    } else {
        if greeting < said.len() {
            return Err(Failure::slipped_in(said));
        }
        record.begin();
        plain.send(STARTTLS).await?;
        plain.wait_for(wire::first_tagged).await?
    };
    // An answer with another tag is no answer to this: nothing was asked before.
    let said = record.since();
    match outcome {
        _ if said.len() > end || tag != OURS.as_bytes() => Err(Failure::slipped_in(said)),
        Outcome::Ok => Ok(true),
        Outcome::No | Outcome::Bad => {
            Err(Failure::found(Cause::StarttlsMissing, Certainty::Likely, &[])
                .saying(wire::imap_words(&said)))
        }
    }
}

#[derive(PartialEq, Eq)]
enum Greeting {
    Ready,
    SignedInAlready,
}

/// Judges the first line that a server sends. Some leave the star out, or begin with a space.
fn greeting(record: &Record) -> Result<Greeting, Failure> {
    let said = record.since();
    let line = wire::line(&said).unwrap_or_default().trim_ascii_start();
    let line = line.strip_prefix(b"* ").unwrap_or(line);
    let word = line.split(u8::is_ascii_whitespace).next().unwrap_or_default().to_ascii_uppercase();
    match word.as_slice() {
        b"OK" => Ok(Greeting::Ready),
        b"PREAUTH" => Ok(Greeting::SignedInAlready),
        b"BYE" | b"NO" | b"BAD" => Err(Failure::refused(line.to_vec())),
        _ if wire::is_other_service(&said, Service::Imap) => Err(Failure::wrong_service(said)),
        _ => Err(Failure::violation(record)),
    }
}

/// Walks resolve, connect, secure and greet.
pub(super) async fn open(job: &Job, stages: &mut Stages) -> Result<Ready, Failure> {
    let bounded = link(job, stages, &Protocol).await?.bounded;
    let is_greeted = job.target.endpoint.security == Security::Starttls;
    let patience = job.deadlines.greet;
    stages.stage(Stage::Greet, patience * 2, greet(bounded, is_greeted, patience)).await
}

/// Takes the greeting, unless it has come in the clear, and the list of capabilities: no code is sent before it is known
/// whether LOGIN is switched off. Each within this time.
pub(super) async fn greet(
    mut bounded: BoundedStream,
    is_greeted: bool,
    patience: Duration,
) -> Result<Ready, Failure> {
    let record = bounded.record();
    record.begin();
    // Before the greeting has come: one round trip less. Servers read what is there once they have greeted.
    bounded.send(CAPABILITY).await?;
    let mut told = Vec::new();
    if !is_greeted {
        within(patience, &record, bounded.wait_for(wire::first_line)).await?;
        if greeting(&record)? == Greeting::SignedInAlready {
            // Nothing could be tested: any code would seem to work.
            return Err(Failure::violation(&record));
        }
        told = wire::line(&record.since()).unwrap_or_default().to_vec();
        record.skip(told.len());
    }
    let answered = timeout(OVERHEARD, bounded.wait_for(|bytes| wire::tagged(bytes, OURS))).await;
    match answered {
        Ok(answered) => drop(answered?),
        // One that overheard it is asked again.
        Err(_) => {
            bounded.send(CAPABILITY).await?;
            within(patience, &record, bounded.wait_for(|bytes| wire::tagged(bytes, OURS))).await?;
        }
    }
    told.extend(record.since());
    record.begin();
    let (abilities, software) = (Abilities::find(&told).unwrap_or_default(), Software::of(&told));
    Ok(Ready { bounded, abilities, software, alerts: wire::alerts(&told) })
}

/// Walks identify and open-inbox: ID with EXAMINE in one flight, and once more, one by one, if the server then says
/// that it does not know us.
pub(super) async fn open_inbox(
    job: &Job,
    stages: &mut Stages,
    signed_in: &mut SignedIn,
) -> Result<(), Failure> {
    let id = id_command(&job.target.endpoint.user);
    let is_wanted = signed_in.abilities.has("ID") || job.quirks.contains(&Quirk::IdBeforeSelect);
    let bounded = signed_in.line.bounded();
    let limit = job.deadlines.open;
    let first = if is_wanted {
        format!("M1 {id}\r\nM2 EXAMINE INBOX\r\n")
    } else {
        "M2 EXAMINE INBOX\r\n".to_owned()
    };
    stages
        .stage(Stage::Identify, limit, async {
            bounded.send(first.as_bytes()).await?;
            if is_wanted {
                // A server may decline, or pass over it: what it thinks of ID shows in its answer to EXAMINE.
                let end = bounded.wait_for(|bytes| {
                    let answered = wire::tagged(bytes, "M1").map(|(_, end)| end);
                    answered.or_else(|| wire::tagged(bytes, "M2").map(|_| 0))
                });
                let end = end.await?;
                bounded.record().skip(end);
            }
            Ok(())
        })
        .await?;
    let alerts = &mut signed_in.alerts;
    stages
        .stage(Stage::OpenInbox, limit, async {
            let answered = match answer(bounded, "M2").await {
                Err(refused) if asks_for_id(&bounded.record()) => match introduce_again(bounded, &id).await {
                    // A server that hangs up on strangers has said why before.
                    Err(failure) if !failure.is_answer() => Err(refused),
                    done => done,
                },
                done => done,
            };
            alerts.extend(wire::alerts(&bounded.record().since()));
            answered
        })
        .await
}

/// ID and EXAMINE, one after the other.
async fn introduce_again(bounded: &mut BoundedStream, id: &str) -> Result<(), Failure> {
    bounded.record().begin();
    bounded.send(format!("M3 {id}\r\n").as_bytes()).await?;
    let (_, end) = bounded.wait_for(|bytes| wire::tagged(bytes, "M3")).await?;
    bounded.record().skip(end);
    bounded.send(b"M4 EXAMINE INBOX\r\n").await?;
    answer(bounded, "M4").await
}

/// Waits for the answer to a command; anything but OK is a refusal.
async fn answer(bounded: &mut BoundedStream, tag: &str) -> Result<(), Failure> {
    match bounded.wait_for(|bytes| wire::tagged(bytes, tag)).await? {
        (Outcome::Ok, _) => Ok(()),
        _ => Err(Failure::refused(wire::imap_words(&bounded.record().since()))),
    }
}

/// NetEase's words to a program that has not said who it is.
fn asks_for_id(record: &Record) -> bool {
    String::from_utf8_lossy(&record.since()).to_ascii_lowercase().contains("unsafe login")
}

/// The ID command with the keys that NetEase's help names. The contact is the mailbox itself.
fn id_command(user: &str) -> String {
    let pairs = [
        ("name", "Mailkey"),
        ("version", env!("CARGO_PKG_VERSION")),
        ("vendor", "Mailkey"),
        ("contact", user),
        ("support-email", user),
    ];
    let mut command = String::from("ID (");
    for (key, value) in pairs {
        let is_plain = value.chars().all(|c| c.is_ascii() && !c.is_ascii_control());
        if is_plain {
            let gap = if command.ends_with('(') { "" } else { " " };
            let quoted = value.replace('\\', "\\\\").replace('"', "\\\"");
            // Writing to a String cannot fail.
            let _ = write!(command, "{gap}\"{key}\" \"{quoted}\"");
        }
    }
    command.push(')');
    command
}

/// Says LOGOUT and waits for nothing.
pub(super) async fn leave(mut signed_in: SignedIn) {
    farewell(signed_in.line.bounded()).await;
}

async fn farewell(bounded: &mut BoundedStream) {
    let said = async {
        bounded.send(b"M9 LOGOUT\r\n").await.ok()?;
        tokio::io::AsyncWriteExt::shutdown(bounded).await.ok()
    };
    // The connection ends either way.
    let _ = timeout(FAREWELL, said).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_last_list_of_capabilities() {
        let greeting = b"* OK [CAPABILITY IMAP4rev1 id AUTH=PLAIN] ready\r\n";
        let abilities = Abilities::find(greeting).unwrap();
        assert!(abilities.has("ID") && abilities.has("AUTH=PLAIN") && !abilities.has("READY"));
        let both = b"* CAPABILITY IMAP4rev1 A\r\nA1 OK [CAPABILITY IMAP4rev1 B] done\r\n";
        assert_eq!(Abilities::find(both).unwrap().0, ["IMAP4REV1", "B"]);
        assert!(Abilities::find(b"* OK hi\r\n").is_none());
    }

    #[test]
    fn says_who_it_is_in_one_line() {
        assert_eq!(
            id_command("me\"x\\@163.com"),
            format!(
                "ID (\"name\" \"Mailkey\" \"version\" \"{}\" \"vendor\" \"Mailkey\" \"contact\" \"me\\\"x\\\\@163.com\" \
                 \"support-email\" \"me\\\"x\\\\@163.com\")",
                env!("CARGO_PKG_VERSION")
            )
        );
        assert!(!id_command("a\r\nb").contains("contact"));
    }
}
