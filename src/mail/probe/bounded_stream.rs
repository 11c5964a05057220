//! A stream wrapper under the protocols. It bounds what a server may send, keeps the server's own bytes for the
//! diagnosis, ends the wait for a server that has said all it will say, and hands the library's parser only what that
//! needs, so that neither encodings nor brackets can upset it.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::FutureExt;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::time::{Sleep, sleep_until};

use super::failure::Failure;
use super::lines::Lines;
use super::record::Record;
use crate::model::failure::Service;

/// A stream under a [`BoundedStream`].
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> Stream for S {}

/// The wrapper itself.
pub(super) struct BoundedStream<S = Box<dyn Stream>> {
    inner: S,
    record: Record,
    /// What the parser has not fetched yet.
    ready: Vec<u8>,
    lines: Lines,
    /// When the wait is over, by what was said in the exchange with this number.
    end: (usize, Option<Pin<Box<Sleep>>>),
}

impl<S> BoundedStream<S> {
    pub(super) fn new(inner: S, service: Service) -> BoundedStream<S> {
        BoundedStream {
            inner,
            record: Record::new(service),
            ready: Vec::new(),
            lines: Lines::default(),
            end: (0, None),
        }
    }

    pub(super) fn record(&self) -> Record {
        self.record.clone()
    }

    pub(super) fn into_inner(self) -> S {
        self.inner
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> BoundedStream<S> {
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
            let mut chunk = ReadBuf::new(&mut chunk);
            match poll_fn(|cx| self.poll_server(cx, &mut chunk)).await {
                Ok(()) if !chunk.filled().is_empty() => {}
                Ok(()) | Err(_) => return Err(Failure::lost(&self.record)),
            }
        }
    }

    /// Whether the server has said nothing since and keeps the connection open.
    pub(super) fn is_quiet(&mut self) -> bool {
        let mut byte = [0; 1];
        let mut byte = ReadBuf::new(&mut byte);
        poll_fn(|cx| self.poll_server(cx, &mut byte)).now_or_never().is_none()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for BoundedStream<S> {
    /// For the library's parser: the lines that it needs.
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        while this.ready.is_empty() {
            let before = buf.filled().len();
            ready!(this.poll_server(cx, buf))?;
            let new = buf.filled()[before..].to_vec();
            buf.set_filled(before);
            if new.is_empty() {
                return Poll::Ready(Ok(()));
            }
            this.ready = this.lines.take(&new);
        }
        let count = this.ready.len().min(buf.remaining());
        buf.put_slice(&this.ready[..count]);
        this.ready.drain(..count);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + Unpin> BoundedStream<S> {
    /// Reads what the server says next and keeps it. A server that was given up says no more.
    fn poll_server(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.record.is_too_large() {
            return Poll::Ready(Err(too_large()));
        }
        let before = buf.filled().len();
        match Pin::new(&mut self.inner).poll_read(cx, buf) {
            Poll::Pending => return self.poll_patience(cx),
            Poll::Ready(Ok(())) => {}
            Poll::Ready(Err(error)) => {
                self.record.note_end();
                return Poll::Ready(Err(error));
            }
        }
        if !self.record.take(&buf.filled()[before..]) {
            buf.set_filled(before);
            return Poll::Ready(Err(too_large()));
        }
        self.take_patience();
        Poll::Ready(Ok(()))
    }

    /// Sets the end of the wait by what has been said; within an exchange it is never put off.
    fn take_patience(&mut self) {
        let (exchange, until) = self.record.patience();
        let set = self.end.1.take().filter(|_| self.end.0 == exchange);
        let end = match (set, until) {
            (Some(set), Some(until)) if set.deadline() <= until => Some(set),
            (_, Some(until)) => Some(Box::pin(sleep_until(until))),
            (_, None) => None,
        };
        self.end = (exchange, end);
    }

    /// Whether the wait is over. What came with the answer before may belong to this exchange.
    fn poll_patience(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.end.0 != self.record.exchange() {
            self.take_patience();
        }
        let Some(end) = &mut self.end.1 else {
            return Poll::Pending;
        };
        ready!(end.as_mut().poll(cx));
        self.record.note_given_up();
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for BoundedStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.inner).poll_write(cx, buf));
        match &written {
            Ok(count) => self.record.note_said(&buf[..*count]),
            Err(_) => self.record.note_end(),
        }
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = ready!(Pin::new(&mut self.inner).poll_flush(cx));
        if flushed.is_err() {
            self.record.note_end();
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

impl<S> fmt::Debug for BoundedStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BoundedStream(…)")
    }
}

fn too_large() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "the server sends too much")
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncReadExt;

    use tokio::time::Instant;

    use super::super::record::{LONGEST_LINE, LONGEST_TALK};
    use super::super::wire;
    use super::*;

    #[tokio::test]
    async fn keeps_the_truth_and_hands_out_what_the_parser_needs() {
        let (mut server, client) = tokio::io::duplex(1024);
        let mut bounded = BoundedStream::new(client, Service::Imap);
        server.write_all(b"* OK \xc7\xeb(((\0\r\nA0001 OK [X (((] hi\r\n").await.unwrap();
        drop(server);
        let mut seen = Vec::new();
        bounded.read_to_end(&mut seen).await.unwrap();
        assert_eq!(seen, b"A0001 OK done\r\n");
        assert_eq!(bounded.record().since(), b"* OK \xc7\xeb(((\0\r\nA0001 OK [X (((] hi\r\n");
        assert!(bounded.record().has_ended() && !bounded.record().was_given_up());
    }

    #[tokio::test(start_paused = true)]
    async fn gives_up_whoever_has_said_all_there_is_to_say() {
        for (service, said, seconds) in [
            (Service::Imap, "* BYE gone\r\n", 0),
            (Service::Imap, "* NO no\r\n", 5),
            (Service::Imap, "* bad no\r\n", 5),
            (Service::Imap, "+ more?\r\n", 0),
            (Service::Imap, "what\r\n", 5),
            (Service::Smtp, "535-5.7.8 no\r\n", 5),
            (Service::Imap, "* OK wait\r\n", 60),
            (Service::Smtp, "250-wait\r\n", 60),
        ] {
            let (mut server, client) = tokio::io::duplex(1024);
            let mut bounded = BoundedStream::new(client, service);
            // What was said before the command counts for nothing.
            server.write_all(b"* BYE before\r\n").await.unwrap();
            bounded.wait_for(|bytes| wire::line(bytes).map(|_| ())).await.unwrap();
            bounded.record().begin();
            server.write_all(said.as_bytes()).await.unwrap();
            let start = Instant::now();
            let waited = tokio::time::timeout(
                std::time::Duration::from_secs(60),
                bounded.wait_for(|bytes| wire::tagged(bytes, "M0")),
            );
            let gave_up = waited.await.is_ok();
            assert_eq!((gave_up, bounded.record().was_given_up()), (seconds < 60, seconds < 60), "{said}");
            assert_eq!(start.elapsed().as_secs(), seconds, "{said}");
        }
    }

    #[tokio::test]
    async fn stops_an_endless_line_and_an_endless_talk() {
        for piece in [&b"x"[..], b"short\r\n"] {
            let (mut server, client) = tokio::io::duplex(64 * 1024);
            let flood = piece.repeat(400_000 / piece.len());
            let sending = tokio::spawn(async move {
                let _ = server.write_all(&flood).await;
            });
            let mut bounded = BoundedStream::new(client, Service::Imap);
            assert!(bounded.wait_for(|_| None::<()>).await.is_err());
            assert!(bounded.record().is_too_large());
            let most = if piece.len() == 1 { LONGEST_LINE } else { LONGEST_TALK };
            assert!(bounded.record().since().len() <= most);
            sending.abort();
        }
    }
}
