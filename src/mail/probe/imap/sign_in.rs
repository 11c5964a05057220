//! IMAP's sign-in: LOGIN, or AUTHENTICATE PLAIN where LOGIN cannot be.

use async_imap::{Authenticator, Client};
use zeroize::Zeroizing;

use super::{Abilities, Connection, OURS, Ready, SignedIn, farewell, wire};
use crate::mail::probe::bounded_stream::BoundedStream;
use crate::mail::probe::classify;
use crate::mail::probe::failure::Failure;
use crate::mail::probe::record::Record;
use crate::model::catalogue::Quirk;
use crate::model::code::Code;
use crate::model::failure::{Cause, Certainty, Service};
use wire::Outcome;

/// The tag of a LOGIN that is said beside the library.
const BESIDE: &str = "M7";

/// How the code is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::mail::probe) enum Way {
    Login,
    /// LOGIN with literals: what is not ASCII cannot stand in quotes.
    LoginInLiterals,
    Plain,
}

/// Chooses LOGIN, or AUTHENTICATE PLAIN where LOGIN cannot be; fails before anything is sent where neither can.
pub(in crate::mail::probe) fn way(
    ready: &Ready,
    user: &str,
    code: &Code,
    quirks: &[Quirk],
) -> Result<Way, Failure> {
    known_way(&ready.abilities, is_ascii(user, code), quirks)
}

/// Whether LOGIN can carry both in quotes.
fn is_ascii(user: &str, code: &Code) -> bool {
    user.is_ascii() && code.expose().is_ascii()
}

fn known_way(abilities: &Abilities, is_ascii: bool, quirks: &[Quirk]) -> Result<Way, Failure> {
    let is_disabled = abilities.has("LOGINDISABLED");
    let is_plain_possible = abilities.has("AUTH=PLAIN") && !quirks.contains(&Quirk::LoginOnly);
    match (is_disabled, is_plain_possible) {
        (true, true) => Ok(Way::Plain),
        (false, true) if !is_ascii => Ok(Way::Plain),
        (false, _) => Ok(login(is_ascii)),
        (true, false) if abilities.has_oauth() => {
            Err(Failure::found(Cause::PasswordSignInEnded, Certainty::Likely, &[Cause::UnsupportedMechanism]))
        }
        (true, false) => Err(Failure::found(
            Cause::UnsupportedMechanism,
            Certainty::Certain,
            &[Cause::PasswordSignInEnded],
        )),
    }
}

fn login(is_ascii: bool) -> Way {
    if is_ascii { Way::Login } else { Way::LoginInLiterals }
}

/// Signs in, once. A server that does not understand AUTHENTICATE (BAD), or says that the way is not to be had, has not
/// looked at the code: the other way follows on the same connection, where there is one. After any other refusal nothing
/// is tried again.
pub(in crate::mail::probe) async fn sign_in(
    ready: Ready,
    way: Way,
    user: &str,
    code: &Code,
) -> Result<SignedIn, Failure> {
    let record = ready.bounded.record();
    let (mut abilities, mut alerts) = (ready.abilities, ready.alerts);
    let client = Box::new(Client::new(ready.bounded));
    let (mut line, mut outcome) = attempt(client, way, user, code, &record).await;
    let is_closed = matches!(outcome, Some(Outcome::No) if says_not_to_be_had(&record.since()));
    let other = match way {
        Way::Plain if is_closed || outcome == Some(Outcome::Bad) => {
            (!abilities.has("LOGINDISABLED")).then(|| login(is_ascii(user, code)))
        }
        Way::Login | Way::LoginInLiterals if is_closed => abilities.has("AUTH=PLAIN").then_some(Way::Plain),
        _ => None,
    };
    if let Some(other) = other {
        line = match line {
            Connection::Client(client) => {
                let (line, second) = attempt(client, other, user, code, &record).await;
                outcome = second;
                line
            }
            line => line,
        };
    }
    let said = record.since();
    if outcome == Some(Outcome::Ok) {
        record.begin();
        abilities.learn(&said);
        alerts.extend(wire::alerts(&said));
        return Ok(SignedIn { line, abilities, alerts });
    }
    let failure = refused(&said, outcome, &record);
    farewell(line.bounded()).await;
    Err(failure)
}

/// Whether a refusal is about the way alone.
fn says_not_to_be_had(said: &[u8]) -> bool {
    let words = String::from_utf8_lossy(&wire::imap_words(said)).into_owned();
    classify(&words, Service::Imap, &[]).cause == Cause::UnsupportedMechanism
}

/// One command. The server's own bytes decide how it came out: the library sees little of them.
async fn attempt(
    mut client: Box<Client<BoundedStream>>,
    way: Way,
    user: &str,
    code: &Code,
    record: &Record,
) -> (Connection, Option<Outcome>) {
    let done = match way {
        Way::LoginInLiterals => {
            // What went wrong stands in the record.
            let _ = login_in_literals(client.get_mut(), user, code).await;
            return (
                Connection::Client(client),
                wire::tagged(&record.since(), BESIDE).map(|(outcome, _)| outcome),
            );
        }
        Way::Login => {
            record.begin();
            client.login_with_capabilities(user, code.expose()).await.map(|(session, _)| session)
        }
        Way::Plain => {
            record.begin_asking(1);
            client.authenticate("PLAIN", Plain::new(user, code)).await
        }
    };
    match done {
        Ok(session) => (Connection::Session(Box::new(session)), Some(Outcome::Ok)),
        Err((_, client)) => (Connection::Client(Box::new(client)), wire::any_tagged(&record.since(), OURS)),
    }
}

/// LOGIN with the name and the code as literals (RFC 9051, 4.3), each sent once the server has asked for it.
async fn login_in_literals(bounded: &mut BoundedStream, user: &str, code: &Code) -> Result<(), Failure> {
    let parts = [
        Zeroizing::new(format!("{BESIDE} LOGIN {{{}}}\r\n", user.len())),
        Zeroizing::new(format!("{user} {{{}}}\r\n", code.expose().len())),
        Zeroizing::new(format!("{}\r\n", code.expose())),
    ];
    let last = parts.len() - 1;
    for (index, part) in parts.iter().enumerate() {
        bounded.record().begin_asking(usize::from(index < last));
        bounded.send(part.as_bytes()).await?;
        let is_refused = bounded
            .wait_for(|bytes| match wire::tagged(bytes, BESIDE) {
                Some(_) => Some(true),
                None => (index < last && wire::has_prompt(bytes)).then_some(false),
            })
            .await?;
        if is_refused {
            break;
        }
    }
    Ok(())
}

/// What a sign-in that did not succeed came to.
fn refused(said: &[u8], outcome: Option<Outcome>, record: &Record) -> Failure {
    match outcome {
        Some(_) => Failure::refused(wire::imap_words(said)),
        None if record.has_ended() || record.is_too_large() || record.was_given_up() => Failure::lost(record),
        None => Failure::violation(record),
    }
}

/// AUTHENTICATE PLAIN: one answer, then nothing.
struct Plain(Zeroizing<Vec<u8>>);

impl Plain {
    fn new(user: &str, code: &Code) -> Plain {
        let mut message = Zeroizing::new(Vec::with_capacity(user.len() + code.expose().len() + 2));
        message.push(0);
        message.extend_from_slice(user.as_bytes());
        message.push(0);
        message.extend_from_slice(code.expose().as_bytes());
        Plain(message)
    }
}

impl Authenticator for Plain {
    type Response = Zeroizing<Vec<u8>>;
    fn process(&mut self, _: &[u8]) -> Self::Response {
        std::mem::take(&mut self.0)
    }
}
