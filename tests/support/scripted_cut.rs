//! A wire that breaks after so many bytes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With an orderly end.
    Close,
    /// With a reset.
    Reset,
}

/// A relay on 127.0.0.1 that passes on so many bytes from the server, then breaks; it ends with the test.
pub struct Cut {
    port: u16,
    passed_on: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Cut {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Cut {
    /// A relay to a port.
    pub async fn after(to: u16, count: usize, end: End) -> Cut {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let passed_on = Arc::new(AtomicUsize::new(0));
        let counter = passed_on.clone();
        let task = tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let far = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
                tokio::spawn(relay(near, far, count, end, counter.clone()));
            }
        });
        Cut { port, passed_on, task }
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// How many bytes of the server came through.
    pub fn passed_on(&self) -> usize {
        self.passed_on.load(SeqCst)
    }
}

async fn relay(mut near: TcpStream, mut far: TcpStream, count: usize, end: End, passed_on: Arc<AtomicUsize>) {
    let mut left = count;
    let (mut asked, mut answered) = ([0; 4096], [0; 4096]);
    while left > 0 {
        tokio::select! {
            read = near.read(&mut asked) => match read {
                Ok(read @ 1..) => if far.write_all(&asked[..read]).await.is_err() { break },
                _ => break,
            },
            read = far.read(&mut answered) => match read {
                Ok(read @ 1..) => {
                    let read = read.min(left);
                    left -= read;
                    if near.write_all(&answered[..read]).await.is_err() {
                        break;
                    }
                    passed_on.fetch_add(read, SeqCst);
                }
                _ => break,
            },
        }
    }
    if end == End::Reset {
        // What was not read yet is thrown away, on both sides.
        let _ = near.set_zero_linger();
    }
}
