//! A talk over a connection, line by line, with bounds; and what nobody can guess.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use zeroize::Zeroizing;

use crate::model::code::Alphabet;

/// The longest line, and the largest message.
const LONGEST: usize = 64 * 1024;
/// How long a client may say nothing.
const IDLE: Duration = Duration::from_secs(300);
const HANDSHAKE: Duration = Duration::from_secs(30);

pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// One connection. A talk that ends, ends with an error.
pub(super) struct Talk {
    stream: Box<dyn Stream>,
    pending: Zeroizing<Vec<u8>>,
}

impl Talk {
    pub(super) fn over(stream: impl Stream + 'static) -> Talk {
        Talk { stream: Box::new(stream), pending: Zeroizing::default() }
    }

    /// Goes on encrypted. What was said before is forgotten.
    pub(super) async fn encrypted(self, acceptor: &TlsAcceptor) -> io::Result<Talk> {
        let stream = timeout(HANDSHAKE, acceptor.accept(self.stream)).await??;
        Ok(Talk::over(stream))
    }

    /// Says something, line ends and all.
    pub(super) async fn say(&mut self, words: impl AsRef<[u8]>) -> io::Result<()> {
        self.stream.write_all(words.as_ref()).await?;
        self.stream.flush().await
    }

    /// Hears a line, without its end. What is no UTF-8 is replaced.
    pub(super) async fn line(&mut self) -> io::Result<Zeroizing<String>> {
        loop {
            if let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') {
                let line = Zeroizing::new(self.pending.drain(..=end).collect::<Vec<u8>>());
                return Ok(Zeroizing::new(
                    String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned(),
                ));
            }
            self.more().await?;
        }
    }

    /// Hears so many bytes.
    pub(super) async fn bytes(&mut self, count: usize) -> io::Result<Zeroizing<Vec<u8>>> {
        if count > LONGEST {
            return Err(io::ErrorKind::InvalidData.into());
        }
        while self.pending.len() < count {
            self.more().await?;
        }
        Ok(Zeroizing::new(self.pending.drain(..count).collect()))
    }

    async fn more(&mut self) -> io::Result<()> {
        let mut chunk = Zeroizing::new([0; 4096]);
        let count = timeout(IDLE, self.stream.read(&mut chunk[..])).await??;
        if count == 0 || self.pending.len() + count > LONGEST {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.pending.extend_from_slice(&chunk[..count]);
        Ok(())
    }

    /// Ends it, having said everything.
    pub(super) async fn end(mut self) -> io::Result<()> {
        self.stream.shutdown().await
    }
}

/// So many characters of an alphabet that nobody can guess.
pub(super) fn random(alphabet: Alphabet, length: usize) -> io::Result<String> {
    let letters: Vec<char> = (' '..='~').filter(|c| alphabet.has(*c)).collect();
    // Of 256 values only as many whole rounds count as there are, so that none is likelier than another.
    let most = 256 - 256 % letters.len().max(1);
    let mut text = String::with_capacity(length);
    while text.len() < length {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        let fitting = bytes.iter().map(|byte| usize::from(*byte)).filter(|value| *value < most);
        text.extend(fitting.take(length - text.len()).filter_map(|value| letters.get(value % letters.len())));
    }
    Ok(text)
}
