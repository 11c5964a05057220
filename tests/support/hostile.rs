//! Servers that keep to a conversation as far as one place, and there do what no server should.

use std::fmt;
use std::time::Duration;

use mailkey::mail::probe::Stage;
use mailkey::model::catalogue::Security;
use mailkey::model::failure::Service;
use tokio_rustls::TlsAcceptor;

use super::scripted::{Scripted, Talk, serve};

/// What a server does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Shakes hands.
    Handshake,
    /// Says this unasked.
    Greet(&'static str),
    /// Waits for a command and answers; `TAG` is the command's.
    Answer(&'static str),
}

use Step::{Answer, Greet, Handshake};

/// A place in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose conversation.
    pub service: Service,
    /// How it is encrypted.
    pub security: Security,
    /// How many steps are kept to.
    step: usize,
    /// Which stage the client is in.
    pub stage: Stage,
    /// Whether nothing is encrypted yet.
    pub is_plain: bool,
    /// Whether the fault comes in the place of a handshake.
    pub is_handshake: bool,
    /// Whether the server speaks unasked here.
    pub tells_first: bool,
    /// Whether the client asks for a list of capabilities here.
    pub asks_for_abilities: bool,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, {:?}, step {} ({:?}):", self.service, self.security, self.step, self.stage)
    }
}

const OK: &str = "TAG OK done\r\n";
const ABILITIES: &str = "* CAPABILITY IMAP4rev1 ID AUTH=PLAIN\r\nTAG OK done\r\n";
const OPENED: &str = "* 3 EXISTS\r\n* OK [UIDVALIDITY 1] fine\r\nTAG OK [READ-ONLY] done\r\n";

/// The whole conversation of a good server, with the stage that each step belongs to.
fn conversation(service: Service, security: Security) -> Vec<(Step, Stage)> {
    use Stage::{Greet as Greeting, Identify, OpenInbox, Secure, SignIn};
    match (service, security) {
        (Service::Imap, Security::Tls) => vec![
            (Handshake, Secure),
            (Greet("* OK [CAPABILITY IMAP4rev1 ID AUTH=PLAIN] hello\r\n"), Greeting),
            (Answer(ABILITIES), Greeting),
            (Answer(OK), SignIn),
            (Answer(OK), Identify),
            (Answer(OPENED), OpenInbox),
        ],
        (Service::Imap, Security::Starttls) => vec![
            (Greet("* OK hello\r\n"), Secure),
            (Answer("TAG OK begin\r\n"), Secure),
            (Handshake, Secure),
            (Answer(ABILITIES), Greeting),
            (Answer(OK), SignIn),
            (Answer(OK), Identify),
            (Answer(OPENED), OpenInbox),
        ],
        (Service::Smtp, Security::Tls) => vec![
            (Handshake, Secure),
            (Greet("220 hello\r\n"), Greeting),
            (Answer("250-scripted\r\n250 AUTH PLAIN\r\n"), Greeting),
            (Answer("235 2.7.0 accepted\r\n"), SignIn),
        ],
        (Service::Smtp, Security::Starttls) => vec![
            (Greet("220 hello\r\n"), Secure),
            (Answer("250-scripted\r\n250 STARTTLS\r\n"), Secure),
            (Answer("220 begin\r\n"), Secure),
            (Handshake, Secure),
            (Answer("250-scripted\r\n250 AUTH PLAIN\r\n"), Greeting),
            (Answer("235 2.7.0 accepted\r\n"), SignIn),
        ],
    }
}

/// The conversations there are.
pub const CONVERSATIONS: [(Service, Security); 4] = [
    (Service::Imap, Security::Tls),
    (Service::Imap, Security::Starttls),
    (Service::Smtp, Security::Tls),
    (Service::Smtp, Security::Starttls),
];

/// Every place at which a fault can strike.
pub fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for (service, security) in CONVERSATIONS {
        let steps = conversation(service, security);
        let secured = steps.iter().position(|(step, _)| *step == Handshake).unwrap();
        for (step, (what, stage)) in steps.iter().enumerate() {
            places.push(Place {
                service,
                security,
                step,
                stage: *stage,
                is_plain: step <= secured,
                is_handshake: *what == Handshake,
                tells_first: matches!(what, Greet(_)),
                asks_for_abilities: *what == Answer(ABILITIES),
            });
        }
    }
    places
}

/// What a server does in the place of its next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    Silence,
    /// What it should, one byte a second.
    OneByteASecond,
    /// Closes the connection.
    HangsUp,
    /// A line without an end.
    EndlessLine,
    /// Announces four gigabytes and says nothing more.
    HugeLiteral,
    /// Announces four gigabytes and begins to send them.
    EndlessLiteral,
    /// Lines that nobody asked for, without an end.
    EndlessUntagged,
    /// Empty lines without an end.
    EndlessEmptyLines,
    /// The answer to a command that was never said (SMTP: a number that answers nothing).
    WrongTag,
    /// BYE, or 421.
    Goodbye,
    /// A refusal in these bytes.
    Refusal(&'static [u8]),
    /// Bytes that are no text at all.
    Binary,
    /// A web page.
    Web,
}

/// A refusal as a sign-in has it, behind what acts on screens and upsets decoders.
pub const ODD_REFUSALS: [Fault; 8] = [
    // Invalid UTF-8: cut off, overlong, a lone surrogate.
    Fault::Refusal(b"Authentication failed \xe6\x8e \xc0\xaf \xed\xa0\x80 \xff\xfe"),
    // NUL and other control characters.
    Fault::Refusal(b"Authentication\x00failed\x07\x08\x7f\x0b\x9b31m"),
    // Escape sequences: colours, a window's title, the clipboard, an unfinished one.
    Fault::Refusal(b"Authentication failed \x1b[31m\x1b]0;title\x07\x1b]52;c;ZXZpbA==\x07\x1b[2J\x1b["),
    // HTML.
    Fault::Refusal(b"Authentication failed <script>alert(1)</script><a href=\"http://evil.example\">here</a> &lt;"),
    // Directions, isolates, a byte order mark, tags, line and paragraph separators.
    Fault::Refusal("Authentication failed \u{202e}evil\u{2066}\u{200f}\u{feff}\u{e0041}\u{2028}\u{2029}".as_bytes()),
    // The code, echoed.
    Fault::Refusal(b"Authentication failed for me with abcdefghijklmnop (abcd efgh ijkl mnop)"),
    Fault::Refusal(b"Authentication failed: AG1lQGV4YW1wbGUuY29tAGFiY2RlZmdoaWprbG1ub3A= YWJjZGVmZ2hpamtsbW5vcA=="),
    Fault::Refusal(b"Authentication failed 6162636465666768696a6b6c6d6e6f70 %61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F%70"),
];

/// Every fault.
pub fn faults() -> Vec<Fault> {
    use Fault::*;
    let plain = [
        Silence,
        OneByteASecond,
        HangsUp,
        EndlessLine,
        HugeLiteral,
        EndlessLiteral,
        EndlessUntagged,
        EndlessEmptyLines,
        WrongTag,
        Goodbye,
        Binary,
        Web,
    ];
    plain.into_iter().chain(ODD_REFUSALS).collect()
}

/// A server that keeps to the conversation as far as this place.
pub async fn hostile(acceptor: TlsAcceptor, place: Place, fault: Fault) -> Scripted {
    serve(Some(acceptor), move |talk| act(talk, place, fault)).await
}

/// A server that keeps to all of it.
pub async fn faithful(acceptor: TlsAcceptor, service: Service, security: Security) -> Scripted {
    serve(Some(acceptor), move |mut talk| async move {
        let mut tag = String::new();
        for (step, _) in conversation(service, security) {
            if !keep_to(&mut talk, step, &mut tag).await {
                return;
            }
        }
        talk.keep_silent().await;
    })
    .await
}

async fn act(mut talk: Talk, place: Place, fault: Fault) {
    let steps = conversation(place.service, place.security);
    let mut tag = String::new();
    for (step, _) in &steps[..place.step] {
        if !keep_to(&mut talk, *step, &mut tag).await {
            return;
        }
    }
    let (step, _) = steps[place.step];
    let words = match step {
        Handshake => "",
        Greet(words) => words,
        Answer(words) => match hear(&mut talk).await {
            Some(heard) => {
                tag = heard;
                words
            }
            None => return,
        },
    };
    let words = words.replace("TAG", &tag);
    if !strike(&mut talk, place, fault, &tag, &words).await {
        return;
    }
    // A refusal does not end the conversation by itself.
    for (step, _) in &steps[place.step + 1..] {
        if matches!(step, Handshake) || !keep_to(&mut talk, *step, &mut tag).await {
            break;
        }
    }
    talk.keep_silent().await;
}

/// One step as it should be; `false` when the client has gone.
async fn keep_to(talk: &mut Talk, step: Step, tag: &mut String) -> bool {
    match step {
        Handshake => return talk.encrypt().await,
        Greet(words) => talk.send(words).await,
        Answer(words) => match hear(talk).await {
            Some(heard) => {
                *tag = heard;
                talk.send(words.replace("TAG", tag)).await;
            }
            None => return false,
        },
    }
    true
}

/// Hears a command and gives its first word.
async fn hear(talk: &mut Talk) -> Option<String> {
    Some(talk.line().await?.split(' ').next().unwrap_or_default().to_owned())
}

/// Does it; `false` where the conversation is over.
async fn strike(talk: &mut Talk, place: Place, fault: Fault, tag: &str, words: &str) -> bool {
    let is_imap = place.service == Service::Imap;
    let pick = |imap: &'static str, smtp: &'static str| if is_imap { imap } else { smtp };
    match fault {
        Fault::Silence => talk.keep_silent().await,
        Fault::OneByteASecond => {
            // In the place of a handshake: the first bytes of one.
            let words = if place.is_handshake { "\u{16}\u{3}\u{3}\0z\u{2}\0\0v" } else { words };
            for byte in words.bytes() {
                talk.send([byte]).await;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        Fault::HangsUp => {}
        Fault::EndlessLine => flood(talk, pick("* OK ", "250-"), &"x".repeat(4096)).await,
        Fault::HugeLiteral => {
            talk.send(pick("* OK {4294967295}\r\n", "250-{4294967295}\r\n")).await;
            talk.keep_silent().await;
        }
        Fault::EndlessLiteral => {
            let start = pick("* 1 FETCH (BODY[] {4294967295}\r\n", "250-{4294967295}\r\n");
            flood(talk, start, &"x".repeat(4096)).await;
        }
        Fault::EndlessUntagged => {
            flood(talk, "", pick("* OK still thinking\r\n", "250-still thinking\r\n")).await;
        }
        Fault::EndlessEmptyLines => flood(talk, "", "\r\n").await,
        Fault::WrongTag => {
            talk.send(pick("Z999 OK signed in\r\n", "299 signed in\r\n")).await;
            talk.keep_silent().await;
        }
        Fault::Goodbye => {
            talk.send(pick(
                "* BYE too many connections from your address\r\n",
                "421 too many connections\r\n",
            ))
            .await;
            talk.hang_up().await;
        }
        Fault::Binary => {
            let bytes: Vec<u8> = (0..=255u8).rev().collect();
            talk.send([&bytes[..], b"\r\n"].concat()).await;
            talk.keep_silent().await;
        }
        Fault::Web => {
            talk.send(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Welcome to our hotel</html>\r\n",
            )
            .await;
            talk.hang_up().await;
        }
        Fault::Refusal(bytes) => {
            let unasked = place.is_handshake || tag.is_empty();
            let start = match (is_imap, unasked) {
                (true, true) => "* BYE ".to_owned(),
                (true, false) => format!("{tag} NO [AUTHENTICATIONFAILED] "),
                (false, true) => "554 ".to_owned(),
                (false, false) => "535 5.7.8 ".to_owned(),
            };
            talk.send([start.as_bytes(), bytes, b"\r\n"].concat()).await;
            return true;
        }
    }
    false
}

/// Sends without an end.
async fn flood(talk: &mut Talk, start: &str, more: &str) {
    talk.send(start).await;
    let more = more.repeat(4096_usize.div_ceil(more.len()));
    while talk.is_open() {
        talk.send(&more).await;
    }
}
