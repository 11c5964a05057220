//! What the probe says to an SMTP server. No MAIL and no RCPT: tests that sent them have refused good accounts.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use futures_util::FutureExt;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Noop, Quit, Rcpt, Starttls};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::Job;
use super::bounded_stream::BoundedStream;
use super::failure::Failure;
use super::link::{StartTls, link};
use super::message::Message;
use super::record::Record;
use super::report::Stage;
use super::software::Software;
use super::stages::{Stages, within};
use super::wire::{self, Reply};
use crate::model::address::Address;
use crate::model::catalogue::Security;
use crate::model::failure::{Cause, Certainty, Service};

mod sign_in;

pub(super) use sign_in::{sign_in, way};

/// What a computer without a name of its own calls itself, with a dot in it. Its real name is nobody's business.
const DOTTED: &str = "localhost.localdomain";

/// A connection that is encrypted and has answered EHLO, ready for a sign-in.
pub(super) struct Ready {
    bounded: BoundedStream,
    offers: Offers,
    software: Option<Software>,
    /// What the server said beside its yes that the person must see.
    alerts: Vec<Vec<u8>>,
}

impl Ready {
    /// Whether the connection still stands.
    pub(super) async fn is_alive(&mut self, patience: Duration) -> bool {
        let asked = timeout(patience, ask(&mut self.bounded, &Noop.to_string())).await;
        matches!(asked, Ok(Ok((reply, _))) if reply.code == 250)
    }

    pub(super) fn record(&self) -> Record {
        self.bounded.record()
    }

    /// What the server said beside its yes that the person must see.
    pub(super) fn alerts(&self) -> &[Vec<u8>] {
        &self.alerts
    }

    /// Who the server says it is.
    pub(super) fn software(&self) -> Option<Software> {
        self.software
    }
}

/// What an answer to EHLO lists, in upper case: a keyword and its words a line.
#[derive(Clone, Debug, Default)]
struct Offers(Vec<Vec<String>>);

impl Offers {
    /// Keywords come in any case (RFC 5321), and old servers write `AUTH=PLAIN`. The first line is the server's name.
    fn read(answer: &[u8]) -> Offers {
        let text = String::from_utf8_lossy(answer).to_ascii_uppercase();
        let keywords = text.lines().skip(1).filter_map(|line| line.get(4..));
        let words = |line: &str| -> Vec<String> {
            line.split([' ', '=', '\t']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        Offers(keywords.map(words).collect())
    }

    fn has(&self, keyword: &str) -> bool {
        self.0.iter().any(|line| line.first().is_some_and(|first| first == keyword))
    }

    /// The mechanisms to sign in with.
    fn mechanisms(&self) -> impl Iterator<Item = &str> {
        let lists = self.0.iter().filter(|line| line.first().is_some_and(|first| first == "AUTH"));
        lists.flat_map(|line| line[1..].iter().map(String::as_str))
    }
}

/// Says a command and hears the whole answer.
async fn ask<S>(bounded: &mut BoundedStream<S>, command: &str) -> Result<(Reply, Vec<u8>), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    bounded.record().begin();
    bounded.send(command.as_bytes()).await?;
    hear(bounded).await
}

/// Hears a whole reply.
async fn hear<S>(bounded: &mut BoundedStream<S>) -> Result<(Reply, Vec<u8>), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let reply = bounded.wait_for(wire::reply).await?;
    let mut said = bounded.record().since();
    if !reply.is_possible() {
        return Err(unexpected(said));
    }
    said.truncate(reply.length);
    Ok((reply, said))
}

/// A reply with this first digit, or what else it means.
fn wanted(digit: u16, (reply, said): (Reply, Vec<u8>)) -> Result<Vec<u8>, Failure> {
    match reply.code {
        code if code / 100 == digit => Ok(said),
        400..=599 => Err(Failure::refused(said)),
        _ => Err(unexpected(said)),
    }
}

/// Something that no SMTP server says here.
fn unexpected(said: Vec<u8>) -> Failure {
    if wire::is_other_service(&said, Service::Smtp) {
        Failure::wrong_service(said)
    } else {
        Failure::nonsense(said)
    }
}

/// Says EHLO: with the address literal of this end of the connection, as mail programs do (RFC 5321, 4.1.3), and where
/// the server turns that down once more with a dotted name.
async fn introduce<S>(bounded: &mut BoundedStream<S>, near: Option<IpAddr>) -> Result<Offers, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let literal = match near.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)) {
        IpAddr::V4(address) => ClientId::Ipv4(address),
        IpAddr::V6(address) => ClientId::Ipv6(address),
    };
    let (reply, said) = ask(bounded, &Ehlo::new(literal).to_string()).await?;
    if matches!(reply.code, 400..=599) && reply.code != 421 {
        let dotted = Ehlo::new(ClientId::Domain(DOTTED.to_owned())).to_string();
        // A server that hangs up on the second try has said why at the first.
        return match ask(bounded, &dotted).await {
            Ok((Reply { code: 250, .. }, said)) => Ok(Offers::read(&said)),
            _ => Err(Failure::refused(said)),
        };
    }
    match reply.code {
        250 => Ok(Offers::read(&said)),
        421 => Err(Failure::refused(said)),
        _ => Err(unexpected(said)),
    }
}

/// STARTTLS in SMTP: servers hang up on whoever speaks before they have greeted.
struct Protocol;

impl StartTls for Protocol {
    async fn ask_early(&self, _plain: &mut BoundedStream<TcpStream>) -> Result<bool, Failure> {
        Ok(false)
    }

    async fn agree(
        &self,
        plain: &mut BoundedStream<TcpStream>,
        near: Option<IpAddr>,
        _was_asked: bool,
    ) -> Result<bool, Failure> {
        starttls(plain, near).await.map(|()| true)
    }
}

/// Says EHLO and STARTTLS after the plain greeting. What else the server lists is not looked at, and whatever comes
/// unasked ends the test.
pub(super) async fn starttls<S>(plain: &mut BoundedStream<S>, near: Option<IpAddr>) -> Result<(), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let greeting = hear(plain).await?;
    nothing_after(plain, &greeting.0)?;
    wanted(2, greeting)?;
    let offers = introduce(plain, near).await.map_err(without_encryption)?;
    let listed = plain.record().since();
    nothing_after(plain, &wire::reply(&listed).unwrap_or(Reply { code: 0, length: 0 }))?;
    if !offers.has("STARTTLS") {
        return Err(Failure::found(Cause::StarttlsMissing, Certainty::Likely, &[]).saying(listed));
    }
    let answer = ask(plain, &Starttls.to_string()).await?;
    nothing_after(plain, &answer.0)?;
    match answer {
        (Reply { code: 220, .. }, _) => Ok(()),
        (Reply { code: 421, .. }, said) => Err(Failure::refused(said)),
        // For the moment, by its number.
        (Reply { code: 400..=499, .. }, said) => {
            Err(Failure::found(Cause::StarttlsMissing, Certainty::Likely, &[Cause::ServerBusy]).saying(said))
        }
        (_, said) => Err(Failure::found(Cause::StarttlsMissing, Certainty::Likely, &[]).saying(said)),
    }
}

/// A server that does not take EHLO offers no encryption either; one that is busy says so.
fn without_encryption(failure: Failure) -> Failure {
    let is_for_good = failure.is_answer() && wire::reply(&failure.said).is_some_and(|it| it.code >= 500);
    if is_for_good {
        let also = [Cause::IpBlocked, Cause::ServerBusy];
        return Failure::found(Cause::StarttlsMissing, Certainty::Likely, &also).saying(failure.said);
    }
    failure
}

/// Ends the test where more has come than the answer: nobody has asked for that.
fn nothing_after<S>(plain: &BoundedStream<S>, reply: &Reply) -> Result<(), Failure> {
    let said = plain.record().since();
    if said.len() > reply.length { Err(Failure::slipped_in(said)) } else { Ok(()) }
}

/// Walks resolve, connect, secure and greet.
pub(super) async fn open(job: &Job, stages: &mut Stages) -> Result<Ready, Failure> {
    let link = link(job, stages, &Protocol).await?;
    let is_greeted = job.target.endpoint.security == Security::Starttls;
    let patience = job.deadlines.greet;
    stages.stage(Stage::Greet, patience * 2, greet(link.bounded, link.near, is_greeted, patience)).await
}

/// Takes the greeting, unless it has come in the clear, and says EHLO; each within this time.
pub(super) async fn greet(
    mut bounded: BoundedStream,
    near: Option<IpAddr>,
    is_greeted: bool,
    patience: Duration,
) -> Result<Ready, Failure> {
    let record = bounded.record();
    let mut told = Vec::new();
    if !is_greeted {
        told = wanted(2, within(patience, &record, hear(&mut bounded)).await?)?;
    }
    let offers = within(patience, &record, introduce(&mut bounded, near)).await?;
    told.extend(bounded.record().since());
    bounded.record().begin();
    Ok(Ready { bounded, offers, software: Software::of(&told), alerts: Vec::new() })
}

/// Hands a message to the own address over.
pub(super) async fn send(ready: &mut Ready, to: &Address, message: &Message) -> Result<(), Failure> {
    let unsendable = || Failure::found(Cause::MessageRefused, Certainty::Possible, &[]);
    let address = to.to_string().parse::<lettre::Address>().map_err(|_| unsendable())?;
    let mut parameters = Vec::new();
    if !message.text.is_ascii() {
        if !ready.offers.has("SMTPUTF8") {
            return Err(unsendable());
        }
        parameters.push(MailParameter::SmtpUtfEight);
        if ready.offers.has("8BITMIME") {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
    }
    let bounded = &mut ready.bounded;
    wanted(2, ask(bounded, &Mail::new(Some(address.clone()), parameters).to_string()).await?)?;
    wanted(2, ask(bounded, &Rcpt::new(address, Vec::new()).to_string()).await?)?;
    wanted(3, ask(bounded, &Data.to_string()).await?)?;
    // No line of it begins with a dot.
    wanted(2, ask(bounded, &format!("{}.\r\n", message.text)).await?)?;
    Ok(())
}

/// Says QUIT and waits for nothing.
pub(super) fn leave(mut ready: Ready) {
    // One poll writes the command.
    let _ = ready.bounded.send(Quit.to_string().as_bytes()).now_or_never();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mechanisms_are_listed_in_many_ways() {
        let list = |text: &str| Offers::read(text.as_bytes()).mechanisms().collect::<Vec<_>>().join(" ");
        assert_eq!(list("250-x\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1\r\n"), "PLAIN LOGIN");
        assert_eq!(list("250-x\r\n250-auth=login plain\r\n250 Auth  xoauth2\r\n"), "LOGIN PLAIN XOAUTH2");
        assert_eq!(list("250-x\r\n250-AUTHENTICATE PLAIN\r\n250 mail AUTH PLAIN\r\n25\r\n"), "");
        assert_eq!(list("250 AUTH PLAIN\r\n"), "", "that is its name");
    }
}
