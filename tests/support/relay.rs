//! A long line: it holds what goes through for a while each way, and counts round trips.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How long it holds what it passes on: far longer than anybody here takes to answer.
const HOLD: Duration = Duration::from_millis(120);

/// A relay to a server on loopback; it ends with the test.
pub struct Relay {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    trips: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Relay {
    /// A relay to this port.
    pub async fn to(server: u16) -> Relay {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let trips = Arc::new(AtomicUsize::new(0));
        let counted = trips.clone();
        let task = tokio::spawn(async move {
            let mut lines = tokio::task::JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                // SYN and its answer.
                counted.fetch_add(1, SeqCst);
                let server = TcpStream::connect(("127.0.0.1", server)).await.unwrap();
                lines.spawn(pass_on(client, server, counted.clone()));
            }
        });
        Relay { port, trips, task }
    }

    /// How many round trips there were: TCP's own, and one whenever the client could not go on before it had heard.
    pub fn trips(&self) -> usize {
        self.trips.load(SeqCst)
    }
}

async fn pass_on(client: TcpStream, server: TcpStream, trips: Arc<AtomicUsize>) {
    // Whether the client has been told something since it spoke last; and what it says on a new line is on its way with
    // the greeting.
    let heard = Arc::new(AtomicBool::new(false));
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let told = heard.clone();
    let down = async move {
        let mut is_first = true;
        let mut bytes = vec![0; 64 * 1024];
        while let Ok(count @ 1..) = from_server.read(&mut bytes).await {
            tokio::time::sleep(HOLD).await;
            if std::mem::take(&mut is_first) || !told.swap(true, SeqCst) {
                trips.fetch_add(1, SeqCst);
                told.store(true, SeqCst);
            }
            if to_client.write_all(&bytes[..count]).await.is_err() {
                return;
            }
        }
        let _ = to_client.shutdown().await;
    };
    let up = async move {
        let mut bytes = vec![0; 64 * 1024];
        while let Ok(count @ 1..) = from_client.read(&mut bytes).await {
            heard.store(false, SeqCst);
            if to_server.write_all(&bytes[..count]).await.is_err() {
                return;
            }
        }
        let _ = to_server.shutdown().await;
    };
    tokio::join!(down, up);
}
