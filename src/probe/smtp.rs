//! What the probe says to an SMTP server. No MAIL and no RCPT: tests that sent them have refused good accounts.

use std::time::Duration;

use futures_util::FutureExt;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::Auth;
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout;

use super::failure::Failure;
use super::message::Message;
use super::report::Stage;
use super::tap::{Record, Tap};
use super::walk::Walk;
use super::{Job, link, wire};
use crate::address::Address;
use crate::catalogue::{Cause, Certainty, Security};
use crate::code::Code;

/// The name in EHLO: the computer's own name is nobody's business.
const NAME: &str = "localhost";
/// The most lines that an answer may have: lettre reads an answer anew from its start with every line.
const MOST_LINES: usize = 250;
/// How many challenges a sign-in may have.
const MOST_CHALLENGES: usize = 4;

/// A connection that is encrypted and has answered EHLO, ready for a sign-in.
pub(super) struct Ready {
    connection: AsyncSmtpConnection,
    record: Record,
    /// What it lists that we can do: PLAIN, else LOGIN.
    mechanism: Option<Mechanism>,
    has_oauth: bool,
}

impl Ready {
    /// Whether the connection still stands.
    pub(super) async fn is_alive(&mut self, patience: Duration) -> bool {
        self.record.begin();
        timeout(patience, self.connection.test_connected()).await.unwrap_or(false)
    }

    pub(super) fn record(&self) -> Record {
        self.record.clone()
    }
}

/// Says EHLO and STARTTLS after the plain greeting. What else the server lists is not looked at, and whatever comes
/// unasked ends the test.
pub(super) async fn starttls<S>(plain: &mut Tap<S>) -> Result<(), Failure>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    hear(plain, 220).await?;
    plain.record().begin();
    plain.send(format!("EHLO {NAME}\r\n").as_bytes()).await?;
    hear(plain, 250).await?;
    let listed = plain.record().since();
    let offers = String::from_utf8_lossy(&listed)
        .lines()
        .any(|line| line.get(4..).is_some_and(|name| name.trim().eq_ignore_ascii_case("STARTTLS")));
    if !offers {
        return Err(Failure::found(Cause::StarttlsMissing, Certainty::Certain, &[]).saying(listed));
    }
    plain.record().begin();
    plain.send(b"STARTTLS\r\n").await?;
    hear(plain, 220).await
}

/// Waits for a reply with this number, and nothing after it.
async fn hear<S>(plain: &mut Tap<S>, wanted: u16) -> Result<(), Failure>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let reply = plain.wait_for(wire::reply).await?;
    let said = plain.record().since();
    match reply.code {
        0 => Err(unexpected(&said)),
        _ if said.len() > reply.length => Err(Failure::slipped_in(said)),
        code if code == wanted => Ok(()),
        400..=599 => Err(Failure::refused(said)),
        _ => Err(unexpected(&said)),
    }
}

/// Something that no SMTP server says here.
fn unexpected(said: &[u8]) -> Failure {
    let is_imap = [&b"* OK"[..], b"* PREAUTH", b"* BYE"].iter().any(|start| said.starts_with(start));
    let said = said.to_vec();
    if is_imap { Failure::wrong_service(said) } else { Failure::nonsense(said) }
}

/// Walks resolve, connect, secure and greet.
pub(super) async fn open(job: &Job, walk: &mut Walk) -> Result<Ready, Failure> {
    let mut tap = link::link(job, walk).await?;
    if job.target.endpoint.security == Security::Starttls {
        // The server has greeted in the clear already; lettre waits for a greeting before it says EHLO.
        tap = tap.preceded_by(b"220 ready\r\n");
    }
    walk.stage(Stage::Greet, job.deadlines.greet, greet(tap)).await
}

/// Takes the greeting and says EHLO.
pub(super) async fn greet(tap: Tap) -> Result<Ready, Failure> {
    let record = tap.record();
    record.allow_lines(MOST_LINES);
    let name = ClientId::Domain(NAME.to_owned());
    let connection = AsyncSmtpConnection::connect_with_transport(Box::new(tap.in_whole_lines()), &name)
        .await
        .map_err(|_| failure(&record))?;
    let listed = mechanisms(&record.since());
    record.begin();
    let has = |name: &str| listed.iter().any(|it| it == name);
    let mechanism = match (has("PLAIN"), has("LOGIN")) {
        (true, _) => Some(Mechanism::Plain),
        (false, true) => Some(Mechanism::Login),
        (false, false) => None,
    };
    let has_oauth = has("XOAUTH2") || has("OAUTHBEARER");
    Ok(Ready { connection, record, mechanism, has_oauth })
}

/// The mechanisms that an answer to EHLO lists, in upper case. Keywords come in any case (RFC 5321), and old servers
/// write `AUTH=PLAIN`; lettre knows neither.
fn mechanisms(listed: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(listed).to_ascii_uppercase();
    let keywords = text.lines().filter_map(|line| line.get(4..));
    let lists = keywords.filter_map(|words| words.trim_start().strip_prefix("AUTH"));
    lists
        .filter(|list| list.starts_with([' ', '=', '\t']))
        .flat_map(|list| list.split([' ', '=', '\t']).filter(|it| !it.is_empty()).map(str::to_owned))
        .collect()
}

/// Chooses PLAIN, or LOGIN where only that is offered; fails before anything is sent where neither is.
pub(super) fn way(ready: &Ready) -> Result<Mechanism, Failure> {
    ready.mechanism.ok_or_else(|| {
        if ready.has_oauth {
            Failure::found(Cause::PasswordSignInEnded, Certainty::Likely, &[Cause::UnsupportedMechanism])
        } else {
            Failure::found(Cause::UnsupportedMechanism, Certainty::Certain, &[])
        }
    })
}

/// Signs in, once; says goodbye to a server that refuses.
pub(super) async fn sign_in(
    mut ready: Ready,
    mechanism: Mechanism,
    user: &str,
    code: &Code,
) -> Result<Ready, Failure> {
    let credentials = Credentials::new(user.to_owned(), code.expose().to_owned());
    ready.record.begin();
    match authenticate(&mut ready, mechanism, &credentials).await {
        Ok(()) => Ok(ready),
        Err(()) => {
            let failure = failure(&ready.record);
            leave(ready);
            Err(failure)
        }
    }
}

/// Hands a message to the own address over.
pub(super) async fn send(ready: &mut Ready, to: &Address, message: &Message) -> Result<(), Failure> {
    ready.record.begin();
    let Ok(address) = to.to_string().parse::<lettre::Address>() else {
        return Err(Failure::found(Cause::MessageRefused, Certainty::Possible, &[]));
    };
    let Ok(envelope) = Envelope::new(Some(address.clone()), vec![address]) else {
        return Err(Failure::found(Cause::MessageRefused, Certainty::Possible, &[]));
    };
    let sent = ready.connection.send(&envelope, message.text.as_bytes()).await;
    sent.map(drop).map_err(|_| failure(&ready.record))
}

/// AUTH and its challenges. What went wrong stands in the record.
async fn authenticate(ready: &mut Ready, mechanism: Mechanism, credentials: &Credentials) -> Result<(), ()> {
    let first = Auth::new(mechanism, credentials.clone(), None).map_err(drop)?;
    let mut response = ready.connection.command(first).await.map_err(drop)?;
    for _ in 0..MOST_CHALLENGES {
        if !response.has_code(334) {
            return Ok(());
        }
        let next = Auth::new_from_response(mechanism, credentials.clone(), &response).map_err(drop)?;
        ready.record.begin();
        response = ready.connection.command(next).await.map_err(drop)?;
    }
    if response.has_code(334) { Err(()) } else { Ok(()) }
}

/// Says QUIT and waits for nothing.
pub(super) fn leave(mut ready: Ready) {
    // One poll writes the command; the answer is not waited for.
    let _ = ready.connection.quit().now_or_never();
}

/// What went wrong, by the server's own bytes: lettre stumbles over some of them.
fn failure(record: &Record) -> Failure {
    let said = record.since();
    if record.is_too_large() {
        return Failure::lost(record);
    }
    let mut at = 0;
    while let Some(reply) = wire::reply(&said[at..]) {
        let end = at + reply.length;
        match reply.code {
            400..=599 => return Failure::refused(said[at..end].to_vec()),
            200..=399 => at = end,
            _ => return unexpected(&said[at..]),
        }
    }
    if record.has_ended() { Failure::lost(record) } else { Failure::violation(record) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mechanisms_are_listed_in_many_ways() {
        let list = |text: &str| mechanisms(text.as_bytes()).join(" ");
        assert_eq!(list("220 hi\r\n250-x\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1\r\n"), "PLAIN LOGIN");
        assert_eq!(list("250-x\r\n250-auth=login plain\r\n250 Auth  xoauth2\r\n"), "LOGIN PLAIN XOAUTH2");
        assert_eq!(list("250-AUTHENTICATE PLAIN\r\n250 mail AUTH PLAIN\r\n25\r\n"), "");
    }
}
