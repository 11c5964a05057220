//! The mail servers: takes connections and talks IMAP or SMTP over them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::certificates::Certificates;
use super::counter::Counter;
use super::fault::Fault;
use super::talk::Talk;
use super::world::World;
use super::{imap, smtp};
use crate::model::catalogue::{Security, Server};
use crate::model::failure::Service;
use crate::platform::neighbour;

/// How many connections there may be at a time.
const MOST_CONNECTIONS: usize = 32;
/// How long a slow server takes: longer than the program waits without a word.
const SLOW: Duration = Duration::from_secs(11);

/// Takes this user's connections until the practice ends; those of others are closed without a word.
pub(super) async fn take_connections<R>(listener: TcpListener, attend: impl Fn(TcpStream) -> R)
where
    R: Future<Output = ()> + Send + 'static,
{
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // No descriptors left: others may end.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        // Short answers would wait for each other.
        if !neighbour::is_ours(&stream) || stream.set_nodelay(true).is_err() {
            continue;
        }
        let Ok(place) = room.clone().acquire_owned().await else { return };
        let attended = attend(stream);
        tokio::spawn(async move {
            attended.await;
            drop(place);
        });
    }
}

/// Serves one played provider's port until the practice ends.
pub(super) async fn serve(
    listener: TcpListener,
    world: Arc<World>,
    certificates: Certificates,
    index: usize,
    service: Service,
) {
    take_connections(listener, |stream| {
        let (world, certificates) = (world.clone(), certificates.clone());
        async move {
            // Whoever goes, goes: there is nobody to tell.
            let _ = attend(stream, &world, &certificates, index, service).await;
        }
    })
    .await;
}

async fn attend(
    stream: TcpStream,
    world: &World,
    certificates: &Certificates,
    index: usize,
    service: Service,
) -> io::Result<()> {
    let fault = world.fault();
    let acceptor = certificates.acceptor(fault == Some(Fault::CertificateExpired));
    let Some(played) = world.played().get(index) else { return Ok(()) };
    let provider = &played.provider;
    let servers = match service {
        Service::Imap => &provider.imap,
        Service::Smtp => &provider.smtp,
    };
    let is_encrypted = servers.first().map(|server: &Server| server.security) != Some(Security::Starttls);
    let mut talk = Talk::over(stream);
    if is_encrypted {
        talk = talk.encrypted(acceptor).await?;
    }
    if fault == Some(Fault::Slow) && service == Service::Imap {
        tokio::time::sleep(SLOW).await;
    }
    let counter = Counter { world, index, provider, acceptor, is_encrypted };
    match service {
        Service::Imap => imap::talk(talk, counter).await,
        Service::Smtp => smtp::talk(talk, counter).await,
    }
}
