//! The line between two starts of the program: a named pipe of this user's session.

use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};

use super::{Caller, HERE, hear};

/// The listening end: the name of the pipe.
#[derive(Debug)]
pub(super) struct Listener(String);

/// The name carries a hash of this user's data folder, so that no two users meet.
fn pipe(socket: &Path) -> String {
    let name = socket.file_name().unwrap_or_default().to_string_lossy();
    format!(r"\\.\pipe\{name}")
}

impl Listener {
    /// The pipe itself is made by whoever listens: it needs the runtime.
    pub(super) fn listen(socket: &Path) -> io::Result<Listener> {
        Ok(Listener(pipe(socket)))
    }

    pub(super) fn listener(&self) -> io::Result<Waiting> {
        let server = ServerOptions::new().first_pipe_instance(true).create(&self.0)?;
        Ok(Waiting { name: self.0.clone(), server })
    }
}

/// The end of the pipe that waits for the next.
pub(super) struct Waiting {
    name: String,
    server: NamedPipeServer,
}

/// The line to somebody who waits for an answer.
#[derive(Clone, Debug)]
pub(super) struct Line(Arc<NamedPipeServer>);

impl Line {
    pub(super) fn answer(&self) {
        let _ = self.0.try_write(HERE);
    }
}

pub(super) async fn next(waiting: Waiting) -> Option<(Caller, Waiting)> {
    waiting.server.connect().await.ok()?;
    let server = ServerOptions::new().create(&waiting.name).ok()?;
    let mut stream = waiting.server;
    let link = hear(&mut stream).await;
    Some((Caller { line: Line(Arc::new(stream)), link }, Waiting { name: waiting.name, server }))
}

/// Calls the first, says this, and waits for its answer. A pipe knows no time-out: the wait is another thread's.
pub(super) fn call(socket: &Path, until: Instant, said: &[u8]) -> io::Result<()> {
    let mut stream = OpenOptions::new().read(true).write(true).open(pipe(socket))?;
    stream.write_all(said)?;
    let (answered, waiting) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut answer = [0; HERE.len()];
        answered.send(stream.read_exact(&mut answer).map(|()| answer == *HERE))
    });
    match waiting.recv_timeout(until.saturating_duration_since(Instant::now())) {
        Ok(Ok(true)) => Ok(()),
        Ok(Err(error)) => Err(error),
        Ok(Ok(false)) | Err(_) => Err(io::ErrorKind::TimedOut.into()),
    }
}
