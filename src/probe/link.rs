//! The stages that both services have in common: from a name to an encrypted connection.

use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;

use super::diagnosis::Failure;
use super::report::Stage;
use super::tap::{Stream, Tap};
use super::tls::Peers;
use super::walk::Walk;
use super::{Job, dial, imap, smtp, wire};
use crate::catalogue::{Cause, Certainty, Security, Service};

/// How long a silent server may take to show that it waits for TLS.
const TLS_AFTER_SILENCE: Duration = Duration::from_secs(3);

impl Job {
    fn peers(&self) -> Peers {
        Peers { port: self.target.endpoint.port, pin: self.pin }
    }
}

/// Walks resolve, connect and secure.
pub(super) async fn link(job: &Job, walk: &mut Walk) -> Result<Tap, Failure> {
    let (endpoint, deadlines) = (&job.target.endpoint, &job.deadlines);
    let addresses =
        walk.stage(Stage::Resolve, deadlines.resolve, dial::resolve(&endpoint.host, &job.names)).await?;
    let tcp = walk.stage(Stage::Connect, deadlines.connect, dial::connect(addresses, endpoint.port)).await?;
    let tap = match endpoint.security {
        Security::Tls => walk.stage(Stage::Secure, deadlines.secure, encrypt(job, tcp)).await?,
        Security::Starttls => {
            let plain = Tap::new(tcp);
            walk.listen_to(plain.record());
            let limit = deadlines.greet + deadlines.secure;
            walk.stage(Stage::Secure, limit, upgrade(job, plain)).await?
        }
    };
    walk.listen_to(tap.record());
    Ok(tap)
}

async fn encrypt(job: &Job, tcp: TcpStream) -> Result<Tap, Failure> {
    let endpoint = &job.target.endpoint;
    let stream = job.trust.get().await?.encrypt(&endpoint.host, endpoint.security, job.peers(), tcp).await?;
    Ok(Tap::new(Box::new(stream) as Box<dyn Stream>))
}

/// The plain greeting, STARTTLS and the handshake. Nothing that was said in the clear is carried over.
async fn upgrade(job: &Job, mut plain: Tap<TcpStream>) -> Result<Tap, Failure> {
    let greeting = timeout(job.deadlines.greet, plain.wait_for(first_line)).await;
    let Ok(greeting) = greeting else {
        let tcp = plain.into_inner();
        return Err(silent(job, tcp).await);
    };
    greeting?;
    if wire::is_tls(&plain.record().since()) {
        return Err(Failure::found(Cause::TlsRequired, Certainty::Certain, &[]));
    }
    match job.service {
        Service::Imap => imap::starttls(&mut plain).await?,
        Service::Smtp => smtp::starttls(&mut plain).await?,
    }
    encrypt(job, plain.into_inner()).await
}

fn first_line(bytes: &[u8]) -> Option<()> {
    (wire::line(bytes).is_some() || (bytes.len() > 1 && wire::is_tls(bytes))).then_some(())
}

/// No plain greeting came: either the server waits for TLS, or it is silent.
async fn silent(job: &Job, tcp: TcpStream) -> Failure {
    let endpoint = &job.target.endpoint;
    let trust = match job.trust.get().await {
        Ok(trust) => trust,
        Err(failure) => return failure,
    };
    let hello = trust.encrypt(&endpoint.host, Security::Tls, job.peers(), tcp);
    let limit = TLS_AFTER_SILENCE.min(job.deadlines.secure / 2);
    let speaks_tls = match timeout(limit, hello).await {
        Ok(Ok(_)) => true,
        Ok(Err(failure)) => failure.is_about_tls(),
        Err(_) => false,
    };
    if speaks_tls {
        Failure::found(Cause::TlsRequired, Certainty::Certain, &[])
    } else {
        Failure::found(Cause::ServerSilent, Certainty::Certain, &[Cause::TlsRequired])
    }
}
