//! Servers as they are met in the field: plain ones, but for what is said of them.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mailkey::model::failure::Service;
use tokio_rustls::TlsAcceptor;

use super::scripted::{Scripted, Talk, serve};

/// What a server does once it has said something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Listens on.
    GoOn,
    /// Says nothing more and stays.
    Hangs,
    /// Closes the connection.
    HangsUp,
}

/// An answer in place of the usual one: to lines that have this in them (in upper case), these bytes (`TAG` is the
/// command's), and what comes then.
pub type Instead = (&'static str, &'static [u8], Then);

/// A server of the field.
#[derive(Clone, Copy)]
pub struct Field {
    pub service: Service,
    pub starttls: bool,
    /// The greeting, its line end left out.
    pub greeting: &'static [u8],
    /// Whether it closes the connection after its greeting.
    pub leaves: bool,
    /// How long it makes strangers wait for the greeting, in seconds.
    pub waits: u64,
    /// IMAP's capabilities, or SMTP's mechanisms.
    pub lists: &'static str,
    /// Who gets in, with which code.
    pub user: &'static str,
    pub code: &'static str,
    /// What is said before a yes to a sign-in.
    pub beside: &'static [u8],
    pub instead: &'static [Instead],
}

/// One answer in place of the usual one.
pub fn says(part: &'static str, words: &'static [u8], then: Then) -> &'static [Instead] {
    Box::leak(Box::new([(part, words, then)]))
}

/// A plain IMAP server.
pub const IMAP: Field = Field {
    service: Service::Imap,
    starttls: false,
    greeting: b"* OK ready",
    leaves: false,
    waits: 0,
    lists: "IMAP4rev1 ID AUTH=PLAIN",
    user: "me@example.com",
    code: "abcdefghijklmnop",
    beside: b"",
    instead: &[],
};

/// A plain SMTP server.
pub const SMTP: Field =
    Field { service: Service::Smtp, greeting: b"220 ready", lists: "PLAIN LOGIN", ..IMAP };

/// Runs it.
pub async fn field(acceptor: TlsAcceptor, be: Field) -> Scripted {
    serve(Some(acceptor), move |talk| act(talk, be)).await
}

async fn act(mut talk: Talk, be: Field) {
    if !be.starttls && !talk.encrypt().await {
        return;
    }
    tokio::time::sleep(Duration::from_secs(be.waits)).await;
    talk.send([be.greeting, b"\r\n"].concat()).await;
    if be.leaves {
        return talk.hang_up().await;
    }
    let mut is_plain = be.starttls;
    while let Some(line) = talk.line().await {
        let upper = line.to_ascii_uppercase();
        let tag = line.split(' ').next().unwrap_or_default().to_owned();
        if let Some((_, says, then)) = be.instead.iter().find(|(part, ..)| upper.contains(part)) {
            if upper.contains("LOGIN \"") || upper.contains("AUTHENTICATE") || upper.starts_with("AUTH ") {
                talk.signed_in(false);
            }
            talk.send(tagged(says, &tag)).await;
            match then {
                Then::GoOn => continue,
                Then::Hangs => return talk.keep_silent().await,
                Then::HangsUp => return talk.hang_up().await,
            }
        }
        let goes_on = match be.service {
            Service::Imap => imap(&mut talk, be, &line, &tag).await,
            Service::Smtp => smtp(&mut talk, be, &line, is_plain).await,
        };
        if !goes_on {
            return;
        }
        if is_plain && upper.ends_with("STARTTLS") {
            if !talk.encrypt().await {
                return;
            }
            is_plain = false;
        }
    }
}

fn tagged(says: &[u8], tag: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = says;
    while let Some(place) = rest.windows(3).position(|three| three == b"TAG") {
        out.extend_from_slice(&rest[..place]);
        out.extend_from_slice(tag.as_bytes());
        rest = &rest[place + 3..];
    }
    out.extend_from_slice(rest);
    out
}

async fn imap(talk: &mut Talk, be: Field, line: &str, tag: &str) -> bool {
    let command = line.split_once(' ').map_or("", |(_, rest)| rest);
    let upper = command.to_ascii_uppercase();
    if upper == "CAPABILITY" {
        talk.send(format!("* CAPABILITY {}\r\n{tag} OK done\r\n", be.lists)).await;
    } else if upper == "STARTTLS" {
        talk.send(format!("{tag} OK go\r\n")).await;
    } else if upper.starts_with("AUTHENTICATE PLAIN") {
        talk.send("+ \r\n").await;
        let Some(answer) = talk.line().await else { return false };
        let message = STANDARD.decode(answer).unwrap_or_default();
        let right = format!("\0{}\0{}", be.user, be.code);
        admit(talk, be, tag, message == right.as_bytes()).await;
    } else if upper.starts_with("LOGIN {") {
        // Two literals, each asked for.
        talk.send("+ go\r\n").await;
        let Some(user) = talk.line().await else { return false };
        talk.send("+ go\r\n").await;
        let Some(code) = talk.line().await else { return false };
        admit(talk, be, tag, user.starts_with(be.user) && code == be.code).await;
    } else if upper.starts_with("LOGIN ") {
        let right = format!("LOGIN \"{}\" \"{}\"", be.user, be.code);
        admit(talk, be, tag, command == right).await;
    } else if upper == "EXAMINE INBOX" {
        talk.send(format!("* 3 EXISTS\r\n{tag} OK [READ-ONLY] done\r\n")).await;
    } else {
        talk.send(format!("{tag} OK done\r\n")).await;
    }
    true
}

async fn admit(talk: &mut Talk, be: Field, tag: &str, is_right: bool) {
    talk.signed_in(is_right);
    if is_right {
        talk.send([be.beside, format!("{tag} OK done\r\n").as_bytes()].concat()).await;
    } else {
        talk.send(format!("{tag} NO [AUTHENTICATIONFAILED] no\r\n")).await;
    }
}

async fn smtp(talk: &mut Talk, be: Field, line: &str, is_plain: bool) -> bool {
    let message = match line.split(' ').next().unwrap_or_default() {
        "EHLO" if is_plain => return say(talk, "250-mx\r\n250 STARTTLS\r\n").await,
        "EHLO" => return say(talk, &format!("250-mx\r\n250 AUTH {}\r\n", be.lists)).await,
        "STARTTLS" => return say(talk, "220 go\r\n").await,
        "AUTH" if line == "AUTH LOGIN" => {
            let mut words = Vec::new();
            for prompt in ["334 VXNlcm5hbWU6\r\n", "334 UGFzc3dvcmQ6\r\n"] {
                talk.send(prompt).await;
                let Some(word) = talk.line().await else { return false };
                words.push(STANDARD.decode(word).unwrap_or_default());
            }
            [b"\0", words[0].as_slice(), b"\0", words[1].as_slice()].concat()
        }
        "AUTH" if line == "AUTH PLAIN" => {
            talk.send("334\r\n").await;
            let Some(answer) = talk.line().await else { return false };
            STANDARD.decode(answer).unwrap_or_default()
        }
        "AUTH" => STANDARD.decode(line.trim_start_matches("AUTH PLAIN ")).unwrap_or_default(),
        _ => return say(talk, "250 fine\r\n").await,
    };
    let is_right = message == format!("\0{}\0{}", be.user, be.code).as_bytes();
    talk.signed_in(is_right);
    say(talk, if is_right { "235 welcome\r\n" } else { "535 5.7.8 no\r\n" }).await
}

async fn say(talk: &mut Talk, words: &str) -> bool {
    talk.send(words).await;
    true
}
