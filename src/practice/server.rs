//! The mail servers: takes connections and talks IMAP or SMTP over them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::certificates::Certificates;
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

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Imap,
    Smtp,
}

/// Serves one played provider's port until the practice ends.
pub(super) async fn serve(
    listener: TcpListener,
    world: Arc<World>,
    certificates: Certificates,
    index: usize,
    kind: Kind,
) {
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // No descriptors left: others may end.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Ok(place) = room.clone().acquire_owned().await else { return };
        let (world, certificates) = (world.clone(), certificates.clone());
        tokio::spawn(async move {
            // Whoever goes, goes: there is nobody to tell.
            let _ = attend(stream, &world, &certificates, index, kind).await;
            drop(place);
        });
    }
}

async fn attend(
    stream: TcpStream,
    world: &World,
    certificates: &Certificates,
    index: usize,
    kind: Kind,
) -> io::Result<()> {
    if !neighbour::is_ours(&stream) {
        return Ok(());
    }
    // Short answers would wait for each other.
    stream.set_nodelay(true)?;
    let fault = world.fault();
    let acceptor = certificates.acceptor(fault == Some(Fault::CertificateExpired));
    let Some(played) = world.played().get(index) else { return Ok(()) };
    let provider = &played.provider;
    let (servers, service) = match kind {
        Kind::Imap => (&provider.imap, Service::Imap),
        Kind::Smtp => (&provider.smtp, Service::Smtp),
    };
    let is_tls = servers.first().map(|server: &Server| server.security) != Some(Security::Starttls);
    let mut talk = Talk::over(stream);
    if is_tls {
        talk = talk.encrypted(acceptor).await?;
    }
    if fault == Some(Fault::Slow) && service == Service::Imap {
        tokio::time::sleep(SLOW).await;
    }
    match kind {
        Kind::Imap => imap::talk(talk, world, acceptor, index, is_tls).await,
        Kind::Smtp => smtp::talk(talk, world, acceptor, index, is_tls).await,
    }
}
