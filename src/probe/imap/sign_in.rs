//! IMAP's sign-in: LOGIN, or AUTHENTICATE PLAIN where LOGIN cannot be.

use async_imap::{Authenticator, Client};
use zeroize::Zeroizing;

use super::{Abilities, CAPABILITY, Line, OURS, Ready, SignedIn, farewell};
use crate::catalogue::{Cause, Certainty, Quirk};
use crate::code::Code;
use crate::probe::failure::Failure;
use crate::probe::tap::{Record, Tap};
use crate::probe::wire::{self, Outcome};

/// How the code is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::probe) enum Way {
    Login,
    /// LOGIN, with the question for the capabilities in the same flight.
    LoginAsking,
    Plain,
}

/// Chooses LOGIN, or AUTHENTICATE PLAIN where LOGIN cannot be; fails before anything is sent where neither can.
pub(in crate::probe) fn way(
    ready: &Ready,
    user: &str,
    code: &Code,
    quirks: &[Quirk],
) -> Result<Way, Failure> {
    match &ready.abilities {
        Some(abilities) => known_way(abilities, is_ascii(user, code), quirks),
        None => Ok(Way::LoginAsking),
    }
}

/// Whether LOGIN can carry both.
pub(in crate::probe) fn is_ascii(user: &str, code: &Code) -> bool {
    user.is_ascii() && code.expose().is_ascii()
}

fn known_way(abilities: &Abilities, is_ascii: bool, quirks: &[Quirk]) -> Result<Way, Failure> {
    let is_disabled = abilities.has("LOGINDISABLED");
    let is_plain_possible = abilities.has("AUTH=PLAIN") && !quirks.contains(&Quirk::LoginOnly);
    match (is_disabled, is_plain_possible) {
        (true, true) => Ok(Way::Plain),
        (false, true) if !is_ascii => Ok(Way::Plain),
        (false, _) => Ok(Way::Login),
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

/// Signs in, once. A server that turns out to have LOGIN switched off has not looked at the code: the other way
/// follows on the same connection.
pub(in crate::probe) async fn sign_in(
    mut ready: Ready,
    way: Way,
    user: &str,
    code: &Code,
    quirks: &[Quirk],
) -> Result<SignedIn, Failure> {
    let record = ready.tap.record();
    record.begin();
    if way == Way::LoginAsking {
        ready.tap.send(CAPABILITY).await?;
    }
    let mut abilities = ready.abilities.unwrap_or_default();
    let (mut line, mut outcome) = attempt(Client::new(ready.tap), way, user, code, &record).await;
    let mut said = record.since();
    abilities.learn(&said);
    if way == Way::LoginAsking && outcome != Some(Outcome::Ok) && abilities.has("LOGINDISABLED") {
        let other = known_way(&abilities, is_ascii(user, code), quirks);
        line = match (other, line) {
            (Ok(other), Line::Client(client)) => {
                record.begin();
                let (line, second) = attempt(*client, other, user, code, &record).await;
                outcome = second;
                said = record.since();
                line
            }
            (Err(failure), mut line) => {
                farewell(line.tap()).await;
                return Err(failure);
            }
            (Ok(_), line) => line,
        };
    }
    if outcome == Some(Outcome::Ok) {
        record.begin();
        abilities.learn(&said);
        return Ok(SignedIn { line, abilities });
    }
    let failure = refused(said, outcome, &record);
    farewell(line.tap()).await;
    Err(failure)
}

/// One command. The server's own bytes decide how it came out: the library flattens them, and gives up at lines that
/// it does not know.
async fn attempt(
    client: Client<Tap>,
    way: Way,
    user: &str,
    code: &Code,
    record: &Record,
) -> (Line, Option<Outcome>) {
    let done = match way {
        Way::Login | Way::LoginAsking => {
            client.login_with_capabilities(user, code.expose()).await.map(|(session, _)| session)
        }
        Way::Plain => client.authenticate("PLAIN", Plain::new(user, code)).await,
    };
    match done {
        Ok(session) => (Line::Session(Box::new(session)), Some(Outcome::Ok)),
        Err((_, client)) => (Line::Client(Box::new(client)), wire::any_tagged(&record.since(), OURS)),
    }
}

/// What a sign-in that did not succeed came to.
fn refused(said: Vec<u8>, outcome: Option<Outcome>, record: &Record) -> Failure {
    if outcome.is_some() || wire::has_bye(&said) {
        Failure::refused(wire::imap_words(&said))
    } else if record.has_ended() || record.is_too_large() {
        Failure::lost(record)
    } else {
        Failure::violation(record)
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
