//! The first bytes of a connection, kept: an answer that is not TLS can be named by them.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// How many bytes of an answer that is not TLS are kept.
const HEAD: usize = 512;

/// A stream that keeps the first bytes it reads, so that an answer which is not TLS can be named.
pub(in crate::mail::probe) struct Head<S> {
    inner: S,
    first: Arc<Mutex<Vec<u8>>>,
    full: bool,
}

impl<S> Head<S> {
    pub(super) fn over(inner: S) -> Head<S> {
        Head { inner, first: Arc::default(), full: false }
    }

    /// What has come first, also after the stream is gone.
    pub(super) fn first(&self) -> impl Fn() -> Vec<u8> + use<S> {
        let first = self.first.clone();
        move || first.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Head<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buf))?;
        if !self.full {
            let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
            let room = HEAD - first.len();
            first.extend(buf.filled()[before..].iter().take(room));
            let full = first.len() == HEAD;
            drop(first);
            self.full = full;
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Head<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}
