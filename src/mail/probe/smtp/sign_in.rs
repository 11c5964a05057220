//! SMTP's sign-in: PLAIN, or LOGIN where that cannot be.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::transport::smtp::authentication::Mechanism;
use zeroize::Zeroizing;

use super::{Ready, ask, leave, unexpected, wanted};
use crate::mail::probe::failure::Failure;
use crate::mail::probe::wire::{self, Reply};
use crate::model::code::Code;
use crate::model::failure::{Cause, Certainty};

/// The ways that a server lists and we know, best first; fails before anything is sent where there is none.
pub(in crate::mail::probe) fn way(ready: &Ready) -> Result<Vec<Mechanism>, Failure> {
    let has = |name: &str| ready.offers.mechanisms().any(|it| it == name);
    let ways: Vec<Mechanism> = [Mechanism::Plain, Mechanism::Login]
        .into_iter()
        .filter(|mechanism| has(&mechanism.to_string()))
        .collect();
    match ways.as_slice() {
        [] if has("XOAUTH2") || has("OAUTHBEARER") => {
            Err(Failure::found(Cause::PasswordSignInEnded, Certainty::Likely, &[Cause::UnsupportedMechanism]))
        }
        [] => Err(Failure::found(Cause::UnsupportedMechanism, Certainty::Certain, &[])),
        _ => Ok(ways),
    }
}

/// Signs in, once; says goodbye to a server that refuses. A server that does not take a mechanism which it lists has not
/// looked at the code: the next one follows on the same connection.
pub(in crate::mail::probe) async fn sign_in(
    mut ready: Ready,
    ways: Vec<Mechanism>,
    user: &str,
    code: &Code,
) -> Result<Ready, Failure> {
    let mut done = Err(Failure::found(Cause::UnsupportedMechanism, Certainty::Certain, &[]));
    for way in ways {
        let answer = match way {
            Mechanism::Login => login(&mut ready, user, code).await,
            _ => plain(&mut ready, user, code).await,
        };
        let is_unknown = matches!(&answer, Ok((reply, _)) if is_unknown(*reply));
        done = answer.and_then(|answer| match answer.0.code {
            // More is asked for than there is to say.
            300..=399 => Err(unexpected(answer.1)),
            _ => wanted(2, answer).map(|said| ready.alerts.extend(wire::alert_in_reply(&said))),
        });
        if !is_unknown {
            break;
        }
    }
    match done {
        Ok(()) => Ok(ready),
        Err(failure) => {
            leave(ready);
            Err(failure)
        }
    }
}

/// Whether a reply says that the mechanism or the command is not known (RFC 4954, 4; RFC 5321, 4.2.2): 504, and 500 and
/// 502 of servers that do not know the words.
fn is_unknown(reply: Reply) -> bool {
    matches!(reply.code, 500 | 502 | 504)
}

/// PLAIN with the first answer in the command (RFC 4954); where the server wants it by itself, once it asks.
async fn plain(ready: &mut Ready, user: &str, code: &Code) -> Result<(Reply, Vec<u8>), Failure> {
    let message = Zeroizing::new(format!("\0{user}\0{}", code.expose()));
    let message = encoded(message.as_bytes());
    let command = Zeroizing::new(format!("AUTH PLAIN {}", *message));
    let mut answer = ask(&mut ready.bounded, &command).await?;
    if answer.0.code == 501 {
        answer = ask(&mut ready.bounded, "AUTH PLAIN\r\n").await?;
    }
    if answer.0.code == 334 {
        answer = ask(&mut ready.bounded, &message).await?;
    }
    Ok(answer)
}

/// LOGIN: the first prompt is for the name, the second for the code, whatever they say.
async fn login(ready: &mut Ready, user: &str, code: &Code) -> Result<(Reply, Vec<u8>), Failure> {
    let mut answer = ask(&mut ready.bounded, "AUTH LOGIN\r\n").await?;
    for word in [user, code.expose()] {
        if answer.0.code != 334 {
            break;
        }
        answer = ask(&mut ready.bounded, &encoded(word.as_bytes())).await?;
    }
    Ok(answer)
}

/// A line of base64.
fn encoded(bytes: &[u8]) -> Zeroizing<String> {
    let mut line = Zeroizing::new(String::with_capacity(bytes.len() * 2 + 8));
    STANDARD.encode_string(bytes, &mut line);
    line.push_str("\r\n");
    line
}
