//! The line between two starts of the program: a socket that only this user can open.

use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Caller, HERE, hear};

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

/// The line to somebody who waits for an answer.
#[derive(Clone, Debug)]
pub(super) struct Line(Arc<tokio::net::UnixStream>);

impl Line {
    pub(super) fn answer(&self) {
        let _ = self.0.try_write(HERE);
    }
}

pub(super) async fn next(listener: tokio::net::UnixListener) -> Option<(Caller, tokio::net::UnixListener)> {
    let (mut stream, _) = listener.accept().await.ok()?;
    let link = hear(&mut stream).await;
    Some((Caller { line: Line(Arc::new(stream)), link }, listener))
}

/// Calls the first, says this, and waits for its answer.
pub(super) fn call(socket: &Path, until: Instant, said: &[u8]) -> io::Result<()> {
    let mut stream = UnixStream::connect(socket)?;
    stream.write_all(said)?;
    let patience = until.saturating_duration_since(Instant::now());
    stream.set_read_timeout(Some(patience.max(Duration::from_millis(1))))?;
    let mut answer = [0; HERE.len()];
    stream.read_exact(&mut answer)?;
    if answer == *HERE { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}
