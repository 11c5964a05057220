//! The stages that both services have in common: from a name to an encrypted connection.

use std::net::IpAddr;
use std::time::Duration;

use futures_util::future::{Either, select};
use rustls::{HandshakeKind, ProtocolVersion};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::bounded_stream::{BoundedStream, Stream};
use super::dial::Route;
use super::failure::Failure;
use super::report::Stage;
use super::stages::Stages;
use super::tls::{Encrypted, Peers};
use super::{Job, wire};
use crate::model::catalogue::Security;
use crate::model::failure::{Cause, Certainty};

/// How long a server may be silent before a second connection asks it whether it waits for TLS.
const SILENCE: Duration = Duration::from_millis(1500);
/// How long that question may take.
const TLS_AFTER_SILENCE: Duration = Duration::from_secs(3);

impl Job {
    fn peers(&self) -> Peers {
        Peers { port: self.target.endpoint.port, pin: self.pin }
    }
}

/// How a protocol goes from plain text to TLS.
pub(super) trait StartTls: Sync {
    /// Asks for it before the greeting has come, where the protocol allows that: one round trip less. Says whether it
    /// has asked.
    fn ask_early(
        &self,
        plain: &mut BoundedStream<TcpStream>,
    ) -> impl Future<Output = Result<bool, Failure>> + Send;

    /// Takes the plain greeting and asks, unless that was done early. `false` where a server that was asked early seems
    /// to have overheard it.
    fn agree(
        &self,
        plain: &mut BoundedStream<TcpStream>,
        near: Option<IpAddr>,
        was_asked: bool,
    ) -> impl Future<Output = Result<bool, Failure>> + Send;
}

/// An encrypted connection.
pub(super) struct Link {
    pub(super) bounded: BoundedStream,
    /// This computer's own end of it, as the server sees it; `None` behind a proxy.
    pub(super) near: Option<IpAddr>,
}

/// Walks resolve, connect and secure.
pub(super) async fn link(job: &Job, stages: &mut Stages, protocol: &impl StartTls) -> Result<Link, Failure> {
    let (endpoint, deadlines) = (&job.target.endpoint, &job.deadlines);
    let finding = Route::find(&endpoint.host, endpoint.port, &job.proxy, &job.names);
    let route = stages.stage(Stage::Resolve, deadlines.resolve, finding).await?;
    let tcp = stages.stage(Stage::Connect, deadlines.connect, route.connect(deadlines.connect)).await?;
    if let Ok(peer) = tcp.peer_addr() {
        job.redactor.note(&format!("TCP {peer}"));
    }
    let near = tcp.local_addr().ok().filter(|_| route.is_straight()).map(|near| near.ip().to_canonical());
    let bounded = match endpoint.security {
        Security::Tls => stages.stage(Stage::Secure, deadlines.secure, encrypt(job, tcp)).await?,
        Security::Starttls => {
            let plain = BoundedStream::new(tcp, job.service);
            plain.record().write_to(&job.redactor);
            stages.listen_to(plain.record());
            let limit = deadlines.greet * 2 + deadlines.secure;
            let upgrading = async {
                if let Some(bounded) = upgrade(job, protocol, &route, plain, near, true).await? {
                    return Ok(bounded);
                }
                // Once more, in turns.
                let plain = BoundedStream::new(route.connect(deadlines.connect).await?, job.service);
                plain.record().write_to(&job.redactor);
                let bounded = upgrade(job, protocol, &route, plain, near, false).await?;
                bounded.ok_or_else(|| Failure::found(Cause::ServerSilent, Certainty::Likely, &[]))
            };
            stages.stage(Stage::Secure, limit, upgrading).await?
        }
    };
    stages.listen_to(bounded.record());
    Ok(Link { bounded, near })
}

async fn encrypt(job: &Job, tcp: TcpStream) -> Result<BoundedStream, Failure> {
    let endpoint = &job.target.endpoint;
    let trust = job.trust.get().await?;
    let encrypted = trust.encrypt(&endpoint.host, endpoint.security, job.peers(), tcp).await?;
    let Encrypted { stream, wants_certificate, withdrawal_unknown } = encrypted;
    let (_, session) = stream.get_ref();
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
        _ => "TLS 1.2",
    };
    let resumed = session.handshake_kind() == Some(HandshakeKind::Resumed);
    job.redactor.note(&format!("{version}{}", if resumed { " (session resumed)" } else { "" }));
    let bounded = BoundedStream::new(Box::new(stream) as Box<dyn Stream>, job.service);
    bounded.record().write_to(&job.redactor);
    if wants_certificate {
        bounded.record().note_wants_certificate();
    }
    if withdrawal_unknown {
        bounded.record().note_withdrawal_unknown();
    }
    Ok(bounded)
}

/// The plain greeting, STARTTLS and the handshake. Nothing that was said in the clear is carried over. `None` where a
/// server that was asked early has not heard it.
async fn upgrade(
    job: &Job,
    protocol: &impl StartTls,
    route: &Route,
    mut plain: BoundedStream<TcpStream>,
    near: Option<IpAddr>,
    asks_early: bool,
) -> Result<Option<BoundedStream>, Failure> {
    let asked = async {
        tokio::time::sleep(SILENCE).await;
        why_silent(job, route).await
    };
    let was_asked = asks_early && protocol.ask_early(&mut plain).await?;
    // A server that says nothing may wait for TLS: a second connection finds out while this one waits on.
    match select(Box::pin(plain.wait_for(first_line)), Box::pin(asked)).await {
        Either::Left((greeting, _)) => greeting.map_err(Failure::in_the_clear)?,
        Either::Right((Some(failure), _)) => return Err(failure),
        Either::Right((None, greeting)) => match timeout(job.deadlines.greet, greeting).await {
            Ok(greeting) => greeting.map_err(Failure::in_the_clear)?,
            Err(_) => {
                return Err(Failure::found(Cause::ServerSilent, Certainty::Likely, &[Cause::TlsRequired]));
            }
        },
    }
    if wire::is_tls(&plain.record().since()) {
        return Err(Failure::found(Cause::TlsRequired, Certainty::Certain, &[]));
    }
    let agreed = protocol.agree(&mut plain, near, was_asked).await;
    match agreed.map_err(Failure::in_the_clear)? {
        true => encrypt(job, plain.into_inner()).await.map(Some),
        false => Ok(None),
    }
}

fn first_line(bytes: &[u8]) -> Option<()> {
    (wire::line(bytes).is_some() || (bytes.len() > 1 && wire::is_tls(bytes))).then_some(())
}

/// What a handshake on a second connection tells about a server that has sent no greeting; `None` where it is silent
/// there too.
async fn why_silent(job: &Job, route: &Route) -> Option<Failure> {
    let endpoint = &job.target.endpoint;
    let trust = job.trust.get().await.ok()?;
    let hello = async {
        let tcp = route.connect(job.deadlines.connect).await?;
        trust.encrypt(&endpoint.host, Security::Tls, job.peers(), tcp).await
    };
    let limit = TLS_AFTER_SILENCE.min(job.deadlines.secure / 2);
    let tls_required = || Failure::found(Cause::TlsRequired, Certainty::Certain, &[]);
    match timeout(limit, hello).await.ok()? {
        Ok(_) => Some(tls_required()),
        Err(failure) if failure.is_about_tls() => Some(tls_required()),
        Err(failure) => failure.is_web().then_some(failure),
    }
}
