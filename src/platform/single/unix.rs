//! The line between two starts of the program: a socket that only this user can open.

use std::io::{self, Read};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::HERE;

/// The listening end.
#[derive(Debug)]
pub(super) struct Listener {
    listener: UnixListener,
    socket: PathBuf,
}

impl Drop for Listener {
    fn drop(&mut self) {
        // What stays is in nobody's way.
        let _ = std::fs::remove_file(&self.socket);
    }
}

impl Listener {
    /// The lock must be held: what lies in the place is left over, and goes.
    pub(super) fn listen(socket: &Path) -> io::Result<Listener> {
        match std::fs::remove_file(socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(socket)?;
        listener.set_nonblocking(true)?;
        Ok(Listener { listener, socket: socket.to_owned() })
    }

    pub(super) fn listener(&self) -> io::Result<tokio::net::UnixListener> {
        tokio::net::UnixListener::from_std(self.listener.try_clone()?)
    }
}

/// Somebody who has started the program once more and waits for an answer.
#[derive(Clone, Debug)]
pub struct Caller(Arc<tokio::net::UnixStream>);

impl Caller {
    /// Tells them that the window has come. Who has gone meanwhile needs no answer.
    pub fn answer(&self) {
        let _ = self.0.try_write(HERE);
    }
}

pub(super) async fn next(listener: tokio::net::UnixListener) -> Option<(Caller, tokio::net::UnixListener)> {
    let (stream, _) = listener.accept().await.ok()?;
    Some((Caller(Arc::new(stream)), listener))
}

/// Calls the first and waits for its answer.
pub(super) fn call(socket: &Path, until: Instant) -> io::Result<()> {
    let mut stream = UnixStream::connect(socket)?;
    let patience = until.saturating_duration_since(Instant::now());
    stream.set_read_timeout(Some(patience.max(Duration::from_millis(1))))?;
    let mut answer = [0; HERE.len()];
    stream.read_exact(&mut answer)?;
    if answer == *HERE { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}
