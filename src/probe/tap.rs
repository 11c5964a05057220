//! A stream wrapper under the protocol libraries. It bounds what a server may send, keeps the server's own bytes for
//! the diagnosis, and hands the parsers a copy in plain ASCII, so that no encoding can upset them.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};

use super::failure::Failure;
use super::lines::Lines;
use super::scribe::Scribe;

/// The longest line that a server may send, in bytes.
pub(super) const LONGEST_LINE: usize = 64 * 1024;
/// The most that a server may send on one connection, in bytes.
pub(super) const LONGEST_TALK: usize = 256 * 1024;

/// A stream under a [`Tap`].
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> Stream for S {}

/// Everything that the server has sent, shared by the tap and whoever diagnoses.
#[derive(Clone, Default)]
pub(super) struct Record(Arc<Mutex<Talk>>);

#[derive(Default)]
struct Talk {
    bytes: Vec<u8>,
    /// Where the answer to the last command starts.
    start: usize,
    /// Bytes since the last line feed.
    line: usize,
    /// Lines since the last command.
    lines: usize,
    /// The most lines that the answer to one command may have.
    most_lines: Option<usize>,
    too_large: bool,
    ended: bool,
    scribe: Option<Scribe>,
}

impl Record {
    /// The server's bytes since the last [`Record::skip`] or [`Record::begin`].
    pub(super) fn since(&self) -> Vec<u8> {
        let talk = self.lock();
        talk.bytes.get(talk.start..).unwrap_or_default().to_vec()
    }

    /// Starts a new exchange: what has come so far is done with.
    pub(super) fn begin(&self) {
        let mut talk = self.lock();
        talk.start = talk.bytes.len();
        talk.lines = 0;
    }

    /// From now on no answer may have more lines.
    pub(super) fn allow_lines(&self, most: usize) {
        self.lock().most_lines = Some(most);
    }

    /// Is done with this many bytes of the exchange.
    pub(super) fn skip(&self, count: usize) {
        let mut talk = self.lock();
        talk.start = (talk.start + count).min(talk.bytes.len());
    }

    /// Whether the server sent more than it may.
    pub(super) fn is_too_large(&self) -> bool {
        self.lock().too_large
    }

    /// Whether the stream came to its end or broke.
    pub(super) fn has_ended(&self) -> bool {
        self.lock().ended
    }

    /// Has what is said from now on written down.
    pub(super) fn write_to(&self, scribe: &Scribe) {
        self.lock().scribe = Some(scribe.clone());
    }

    /// The same for what the server has said before, too: the connection was made for another test.
    pub(super) fn write_all_to(&self, scribe: &Scribe) {
        let mut talk = self.lock();
        scribe.server(&talk.bytes);
        talk.scribe = Some(scribe.clone());
    }

    fn lock(&self) -> MutexGuard<'_, Talk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes what was just read; `false` when that is too much.
    fn take(&self, new: &[u8]) -> bool {
        let mut talk = self.lock();
        talk.ended |= new.is_empty();
        for piece in new.split_inclusive(|byte| *byte == b'\n') {
            talk.line += piece.len();
            talk.too_large |= talk.line > LONGEST_LINE;
            if piece.ends_with(b"\n") {
                talk.line = 0;
                talk.lines += 1;
            }
        }
        talk.too_large |= talk.most_lines.is_some_and(|most| talk.lines > most);
        talk.too_large |= talk.bytes.len() + new.len() > LONGEST_TALK;
        if !talk.too_large {
            talk.bytes.extend_from_slice(new);
            if let Some(scribe) = &talk.scribe {
                scribe.server(new);
            }
        }
        !talk.too_large
    }
}

/// The wrapper itself.
pub(super) struct Tap<S = Box<dyn Stream>> {
    inner: S,
    record: Record,
    /// Bytes to hand out before what comes next.
    first: Vec<u8>,
    /// Where only whole lines are handed out.
    lines: Option<Lines>,
}

impl<S> Tap<S> {
    pub(super) fn new(inner: S) -> Tap<S> {
        Tap { inner, record: Record::default(), first: Vec::new(), lines: None }
    }

    /// Hands these bytes to the parser before anything that the server sends.
    pub(super) fn preceded_by(mut self, bytes: &[u8]) -> Tap<S> {
        self.first = bytes.to_vec();
        self
    }

    /// Hands out whole lines only, as lettre can read them.
    pub(super) fn in_whole_lines(mut self) -> Tap<S> {
        self.lines = Some(Lines::default());
        self
    }

    pub(super) fn record(&self) -> Record {
        self.record.clone()
    }

    pub(super) fn into_inner(self) -> S {
        self.inner
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Tap<S> {
    /// Sends bytes in one piece.
    pub(super) async fn send(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let sent = async {
            self.write_all(bytes).await?;
            self.flush().await
        };
        match sent.await {
            Ok(()) => Ok(()),
            Err(_) => Err(Failure::lost(&self.record)),
        }
    }

    /// Reads until something is found in the bytes of this exchange.
    pub(super) async fn wait_for<T>(
        &mut self,
        mut found: impl FnMut(&[u8]) -> Option<T>,
    ) -> Result<T, Failure> {
        let mut chunk = [0; 4096];
        loop {
            if let Some(thing) = found(&self.record.since()) {
                return Ok(thing);
            }
            match self.read(&mut chunk).await {
                Ok(1..) => {}
                Ok(0) | Err(_) => return Err(Failure::lost(&self.record)),
            }
        }
    }

    /// Whether the server has said nothing since and keeps the connection open.
    pub(super) fn is_quiet(&mut self) -> bool {
        use futures_util::FutureExt;
        let mut byte = [0; 1];
        self.read(&mut byte).now_or_never().is_none()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tap<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            if !self.first.is_empty() {
                let count = self.first.len().min(buf.remaining());
                buf.put_slice(&self.first[..count]);
                self.first.drain(..count);
                return Poll::Ready(Ok(()));
            }
            let before = buf.filled().len();
            ready!(self.poll_server(cx, buf))?;
            let this = &mut *self;
            let Some(lines) = &mut this.lines else {
                return Poll::Ready(Ok(()));
            };
            let new = &buf.filled()[before..];
            let is_end = new.is_empty();
            this.first = if is_end { lines.rest() } else { lines.take(new) };
            buf.set_filled(before);
            if is_end && this.first.is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl<S: AsyncRead + Unpin> Tap<S> {
    /// Reads what the server says next, keeps it and makes it ASCII.
    fn poll_server(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.record.is_too_large() {
            return Poll::Ready(Err(too_large()));
        }
        let before = buf.filled().len();
        if let Err(error) = ready!(Pin::new(&mut self.inner).poll_read(cx, buf)) {
            self.record.lock().ended = true;
            return Poll::Ready(Err(error));
        }
        if !self.record.take(&buf.filled()[before..]) {
            buf.set_filled(before);
            return Poll::Ready(Err(too_large()));
        }
        mask(&mut buf.filled_mut()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.inner).poll_write(cx, buf));
        let mut talk = self.record.lock();
        match &written {
            Ok(count) => {
                if let Some(scribe) = &talk.scribe {
                    scribe.client(&buf[..*count]);
                }
            }
            Err(_) => talk.ended = true,
        }
        drop(talk);
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = ready!(Pin::new(&mut self.inner).poll_flush(cx));
        if flushed.is_err() {
            self.record.lock().ended = true;
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

impl<S> fmt::Debug for Tap<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tap(…)")
    }
}

impl<S: Stream> lettre::transport::smtp::client::AsyncTokioStream for Tap<S> {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        // Nobody needs it: the address was chosen before the tap was laid.
        Err(io::ErrorKind::Unsupported.into())
    }
}

fn too_large() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the server sends too much")
}

/// Makes bytes that the parsers stumble over into question marks; the length stays.
fn mask(bytes: &mut [u8]) {
    for byte in bytes {
        if !byte.is_ascii() || (byte.is_ascii_control() && !matches!(byte, b'\r' | b'\n' | b'\t')) {
            *byte = b'?';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn records_the_truth_and_hands_out_ascii() {
        let (mut server, client) = tokio::io::duplex(1024);
        let mut tap = Tap::new(client).preceded_by(b"220 hello\r\n");
        server.write_all(b"535 \xc7\xeb\0\r\n").await.unwrap();
        drop(server);
        let mut seen = Vec::new();
        tap.read_to_end(&mut seen).await.unwrap();
        assert_eq!(seen, b"220 hello\r\n535 ???\r\n");
        assert_eq!(tap.record().since(), b"535 \xc7\xeb\0\r\n");
        assert!(tap.record().has_ended());
    }

    #[tokio::test]
    async fn stops_an_endless_line_and_an_endless_talk() {
        for piece in [&b"x"[..], b"short\r\n"] {
            let (mut server, client) = tokio::io::duplex(64 * 1024);
            let flood = piece.repeat(400_000 / piece.len());
            let sending = tokio::spawn(async move {
                let _ = server.write_all(&flood).await;
            });
            let mut tap = Tap::new(client);
            let mut seen = Vec::new();
            assert!(tap.read_to_end(&mut seen).await.is_err());
            assert!(tap.record().is_too_large());
            let most = if piece.len() == 1 { LONGEST_LINE } else { LONGEST_TALK };
            assert!(seen.len() <= most);
            sending.abort();
        }
    }
}
