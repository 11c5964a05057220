//! Ways in for fuzzing, and for the tests that run what fuzzing has kept: each takes bytes as a server, a proxy or a
//! certificate has them, goes the way that a test goes with them, and gives every text that would be shown or written
//! down. Nothing of it is used by the program.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use rustls::pki_types::CertificateDer;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::bounded_stream::{BoundedStream, Stream};
use super::diagnosis::{classify_at, diagnose};
use super::failure::Failure;
use super::message::Message;
use super::proxy::{Beyond, Proxy};
use super::report::{Event, Stage};
use super::stages::Stages;
use super::tls::{self, Peers, Trust};
use super::tongue::Tongue;
use super::{Job, Plan, Prober, Telling, imap, smtp, text, wire};
use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, Quirk, Security};
use crate::model::code::Code;
use crate::model::failure::Service;

/// The code that is signed in with.
pub const CODE: &str = "abcdefghijklmnop";
pub const USER: &str = "me@example.com";
/// The token of the message to oneself.
pub const TOKEN: &str = "MAILKEY0123456789ABCDEF";
/// Between the pieces in which bytes arrive: a server waits for a command before it says more.
pub const PIECE: u8 = 0x1e;

/// A whole test over IMAP on a connection that is encrypted, a message to oneself in it.
pub fn imap(bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    run(Service::Imap, bytes, &mut texts);
    texts
}

/// The same over SMTP.
pub fn smtp(bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    run(Service::Smtp, bytes, &mut texts);
    texts
}

/// What comes in the clear before STARTTLS, for both services.
pub fn starttls(bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for service in Service::BOTH {
        let Some((setting, _)) = Setting::new(service) else { continue };
        let failed = wait(async {
            let mut plain = BoundedStream::new(Replay::of(bytes), service);
            match service {
                Service::Imap => {
                    let is_line = |bytes: &[u8]| wire::line(bytes).map(|_| ());
                    plain.wait_for(is_line).await?;
                    imap::starttls(&mut plain, false).await.map(drop)?;
                    plain = BoundedStream::new(Replay::of(bytes), service);
                    plain.wait_for(wire::first_line).await?;
                    imap::starttls(&mut plain, true).await.map(drop)
                }
                Service::Smtp => smtp::starttls(&mut plain, None).await,
            }
        });
        setting.tell(failed, Stage::Secure, &mut texts);
    }
    texts
}

/// A server's bytes in the place of a handshake.
pub fn handshake(bytes: &[u8]) -> Vec<String> {
    static TRUST: OnceLock<Option<Trust>> = OnceLock::new();
    let Some(trust) = TRUST.get_or_init(|| Trust::platform().ok()) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    for security in [Security::Tls, Security::Starttls] {
        let Some((setting, _)) = Setting::new(Service::Imap) else { continue };
        let peers = Peers { port: 993, pin: None };
        let failed =
            wait(async { trust.encrypt("localhost", security, peers, Replay::of(bytes)).await.map(drop) });
        setting.tell(failed, Stage::Secure, &mut texts);
    }
    texts
}

/// A certificate, also as the one above itself.
pub fn certificate(bytes: &[u8]) -> Vec<String> {
    tls::look_at(&[CertificateDer::from(bytes.to_vec()), CertificateDer::from(bytes.to_vec())])
}

/// A proxy's bytes, for each kind of proxy.
pub fn proxy(bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for proxy in
        ["http://me:secret@proxy.example", "socks5h://me:secret@proxy.example", "socks5://proxy.example"]
    {
        let (Ok(proxy), Some((setting, _))) = (proxy.parse::<Proxy>(), Setting::new(Service::Imap)) else {
            continue;
        };
        let beyond = Beyond::Name("imap.example.com".to_owned(), 993);
        let failed =
            wait(async { proxy.pass_on(Replay::of(bytes), &beyond, Duration::from_secs(1)).await.map(drop) });
        setting.tell(failed, Stage::Connect, &mut texts);
    }
    texts
}

/// A refusal: decoded, made fit to be shown and to be posted, and taken for something.
pub fn refusal(bytes: &[u8]) -> Vec<String> {
    let Ok(code) = Code::new(CODE) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    for quirks in [&[][..], &[Quirk::Gbk]] {
        let said = Tongue::of("mail.example.com", quirks).decode(bytes);
        for service in Service::BOTH {
            for stage in [Stage::Greet, Stage::SignIn, Stage::OpenInbox, Stage::Send] {
                classify_at(stage, &said, service, &[]);
            }
        }
        texts.push(text::clean(&wire::tidy_lines(&said), Some(&code)));
        texts.push(text::cut_for_posting(&text::clean(&said, Some(&code)), Some(&code), &[USER.to_owned()]));
    }
    texts
}

/// Everything that a test needs but a network.
struct Setting {
    job: Job,
    code: Code,
}

impl Setting {
    fn new(service: Service) -> Option<(Setting, UnboundedReceiver<Event>)> {
        let (address, code) = (Address::parse(USER).ok()?, Code::new(CODE).ok()?);
        let endpoint = Endpoint {
            host: "mail.example.com".to_owned(),
            port: 1,
            security: Security::Tls,
            user: USER.to_owned(),
        };
        let plan = Plan::from_endpoints(Some(endpoint.clone()), Some(endpoint), None).sending_to(&address);
        let (feed, events) = unbounded_channel();
        let prober = Prober::trusting(tls::Store::idle());
        let telling = Telling { feed: &feed, start: Instant::now(), code: Some(&code) };
        let job = Job::new(&prober, &plan, service, &telling)?;
        Some((Setting { job, code }, events))
    }

    /// What would be told about a failure.
    fn tell(&self, failed: Option<Result<(), Failure>>, stage: Stage, texts: &mut Vec<String>) {
        if let Some(Err(failure)) = failed {
            let mut case = self.job.case(stage);
            case.code = Some(&self.code);
            let told = diagnose(&failure, &case);
            texts.extend(told.server_said);
            texts.extend(told.issuer);
        }
    }
}

/// Walks all stages of a service and tells what would be shown.
fn run(service: Service, bytes: &[u8], texts: &mut Vec<String>) {
    let Some((setting, mut events)) = Setting::new(service) else {
        return;
    };
    let (feed, _) = unbounded_channel();
    let mut stages = Stages::new(service, feed, Duration::from_secs(10));
    let bounded = BoundedStream::new(Box::new(Replay::of(bytes)) as Box<dyn Stream>, service);
    bounded.record().write_to(&setting.job.redactor);
    stages.listen_to(bounded.record());
    let failed = wait(async {
        match service {
            Service::Imap => imap_talk(&setting, &mut stages, bounded, texts).await,
            Service::Smtp => smtp_talk(&setting, &mut stages, bounded).await,
        }
    });
    setting.tell(failed, stages.last(), texts);
    while let Ok(event) = events.try_recv() {
        if let Event::Said(line) = event {
            texts.push(line.text);
        }
    }
}

async fn imap_talk(
    setting: &Setting,
    stages: &mut Stages,
    bounded: BoundedStream,
    texts: &mut Vec<String>,
) -> Result<(), Failure> {
    let limit = Duration::from_secs(10);
    let (job, code) = (&setting.job, &setting.code);
    let ready = stages.stage(Stage::Greet, limit, imap::greet(bounded, false, limit)).await?;
    let way = imap::way(&ready, USER, code, &[])?;
    let signing_in = imap::sign_in(ready, way, USER, code);
    let mut signed_in = stages.stage(Stage::SignIn, limit, signing_in).await?;
    imap::open_inbox(job, stages, &mut signed_in).await?;
    for alert in signed_in.alerts() {
        texts.push(text::clean(&job.tongue.decode(alert), Some(code)));
    }
    // Looks once and does not wait for a second time.
    let arriving = imap::arrive(&mut signed_in, TOKEN, Duration::ZERO);
    stages.stage(Stage::Arrive, limit, arriving).await?;
    imap::leave(signed_in).await;
    Ok(())
}

async fn smtp_talk(setting: &Setting, stages: &mut Stages, bounded: BoundedStream) -> Result<(), Failure> {
    let limit = Duration::from_secs(10);
    let ready = stages.stage(Stage::Greet, limit, smtp::greet(bounded, None, false, limit)).await?;
    let way = smtp::way(&ready)?;
    let signing_in = smtp::sign_in(ready, way, USER, &setting.code);
    let mut ready = stages.stage(Stage::SignIn, limit, signing_in).await?;
    if let Some(to) = &setting.job.send_to {
        stages.stage(Stage::Send, limit, smtp::send(&mut ready, to, &Message::new(to))).await?;
    }
    smtp::leave(ready);
    Ok(())
}

/// Runs something to its end; nothing in it waits for the outside.
fn wait<T>(work: impl Future<Output = T>) -> Option<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().ok()?;
    Some(runtime.block_on(work))
}

/// A server that says what is given, a piece for each time it is listened to, and takes whatever it is told.
struct Replay(VecDeque<Vec<u8>>);

impl Replay {
    fn of(bytes: &[u8]) -> Replay {
        Replay(bytes.split(|byte| *byte == PIECE).filter(|it| !it.is_empty()).map(<[u8]>::to_vec).collect())
    }
}

impl AsyncRead for Replay {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Some(mut piece) = self.0.pop_front() {
            let rest = piece.split_off(piece.len().min(buf.remaining()));
            buf.put_slice(&piece);
            if !rest.is_empty() {
                self.0.push_front(rest);
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Replay {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(buf.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
