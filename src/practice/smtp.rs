//! The practice provider's SMTP: no sign-in before encryption, no sender but the account's own, and nothing that leaves this
//! computer.

use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::counter::Counter;
use super::fault::refusal;
use super::talk::Talk;
use super::world::MARK;
use crate::model::address::Address;
use crate::model::failure::{Cause, Service};

/// The largest message.
const LARGEST: usize = 64 * 1024;

/// Where a client stands.
struct Session<'a> {
    counter: Counter<'a>,
    is_encrypted: bool,
    whose: Option<Address>,
    has_sender: bool,
    to: Option<Address>,
}

/// One connection, from the greeting on.
pub(super) async fn talk(mut talk: Talk, counter: Counter<'_>) -> io::Result<()> {
    let mut session =
        Session { counter, is_encrypted: counter.is_encrypted, whose: None, has_sender: false, to: None };
    talk.say("220 practice.test ESMTP practice\r\n").await?;
    loop {
        let line = talk.line().await?;
        let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "QUIT" => {
                talk.say("221 2.0.0 Bye\r\n").await?;
                return talk.end().await;
            }
            "STARTTLS" if !session.is_encrypted => {
                talk.say("220 2.0.0 Begin\r\n").await?;
                talk = talk.encrypted(counter.acceptor).await?;
                session.is_encrypted = true;
            }
            "AUTH" => {
                let answer = sign_in(&mut talk, &mut session, rest).await?;
                talk.say(answer + "\r\n").await?;
            }
            "DATA" if session.to.is_some() => {
                talk.say("354 Go on\r\n").await?;
                let message = message(&mut talk).await?;
                let answer = session.take(message);
                talk.say(answer).await?;
            }
            verb => {
                let answer = session.answer(verb, rest);
                talk.say(answer).await?;
            }
        }
    }
}

impl Session<'_> {
    fn answer(&mut self, verb: &str, rest: &str) -> String {
        match verb {
            "EHLO" if self.is_encrypted => {
                "250-practice.test\r\n250-AUTH LOGIN PLAIN\r\n250 8BITMIME\r\n".to_owned()
            }
            "EHLO" => "250-practice.test\r\n250-STARTTLS\r\n250 8BITMIME\r\n".to_owned(),
            "HELO" => "250 practice.test\r\n".to_owned(),
            "NOOP" => "250 2.0.0 Fine\r\n".to_owned(),
            "RSET" => {
                (self.has_sender, self.to) = (false, None);
                "250 2.0.0 Fine\r\n".to_owned()
            }
            "MAIL" => match (&self.whose, address_in(rest)) {
                (None, _) => "530 5.7.0 Authentication required\r\n".to_owned(),
                (Some(whose), Some(sender)) if sender == *whose => {
                    self.has_sender = true;
                    "250 2.1.0 Fine\r\n".to_owned()
                }
                _ => refusal(self.counter.provider, Service::Smtp, Cause::SenderMismatch) + "\r\n",
            },
            "RCPT" if self.has_sender => match address_in(rest) {
                Some(to) if self.is_known(&to) => {
                    self.to = Some(to);
                    "250 2.1.5 Fine\r\n".to_owned()
                }
                _ => "550 5.7.1 Practice: no message leaves this computer\r\n".to_owned(),
            },
            "RCPT" | "DATA" => "503 5.5.1 In this order: MAIL, RCPT, DATA\r\n".to_owned(),
            _ => "502 5.5.1 The practice provider does not know this command\r\n".to_owned(),
        }
    }

    fn is_known(&self, to: &Address) -> bool {
        self.counter.world.state().mailbox(self.counter.index, to).is_some()
    }

    /// Puts a message into a mailbox, marked.
    fn take(&mut self, message: String) -> String {
        self.has_sender = false;
        let Some(to) = self.to.take() else { return "503 5.5.1 To whom?\r\n".to_owned() };
        let mut state = self.counter.world.state();
        let is_taken =
            state.mailbox(self.counter.index, &to).is_some_and(|mailbox| mailbox.put(marked(&message)));
        let answer = if is_taken { "250 2.0.0 Taken\r\n" } else { "452 4.2.2 The mailbox is full\r\n" };
        answer.to_owned()
    }
}

/// Says in the message itself that it is none of a real mailbox.
fn marked(message: &str) -> String {
    let message = match message.find("Subject: ") {
        Some(at) if at == 0 || message[..at].ends_with('\n') => {
            let (before, behind) = message.split_at(at + "Subject: ".len());
            format!("{before}[Practice] {behind}")
        }
        _ => format!("Subject: [Practice]\r\n{message}"),
    };
    format!("{MARK}\r\n{message}")
}

async fn sign_in(talk: &mut Talk, session: &mut Session<'_>, rest: &str) -> io::Result<String> {
    if !session.is_encrypted {
        return Ok("530 5.7.0 Encrypt first".to_owned());
    }
    let (mechanism, first) = rest.split_once(' ').map_or((rest, None), |(it, first)| (it, Some(first)));
    let decoded = |text: &str| {
        let bytes = Zeroizing::new(STANDARD.decode(text.trim()).unwrap_or_default());
        Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned())
    };
    let (user, code) = if mechanism.eq_ignore_ascii_case("PLAIN") {
        let message = match first {
            Some(message) => decoded(message),
            None => {
                talk.say("334 \r\n").await?;
                decoded(&talk.line().await?)
            }
        };
        let mut parts = message.split('\0').skip(1).map(|part| Zeroizing::new(part.to_owned()));
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    } else if mechanism.eq_ignore_ascii_case("LOGIN") {
        let user = match first {
            Some(user) => decoded(user),
            None => {
                talk.say("334 VXNlcm5hbWU6\r\n").await?;
                decoded(&talk.line().await?)
            }
        };
        talk.say("334 UGFzc3dvcmQ6\r\n").await?;
        (user, decoded(&talk.line().await?))
    } else {
        return Ok("504 5.5.4 LOGIN or PLAIN".to_owned());
    };
    Ok(match session.counter.world.sign_in(session.counter.index, Service::Smtp, &user, &code) {
        Ok(whose) => {
            session.whose = Some(whose);
            "235 2.7.0 Signed in".to_owned()
        }
        Err(cause) => refusal(session.counter.provider, Service::Smtp, cause),
    })
}

/// Hears a message to its end.
async fn message(talk: &mut Talk) -> io::Result<String> {
    let mut text = String::new();
    loop {
        let line = talk.line().await?;
        if line.as_str() == "." {
            return Ok(text);
        }
        if text.len() + line.len() > LARGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
        text.push_str("\r\n");
    }
}

/// The address in `FROM:<me@example.com> SIZE=1`.
fn address_in(rest: &str) -> Option<Address> {
    let (_, behind) = rest.split_once('<')?;
    Address::parse(behind.split_once('>')?.0).ok()
}
