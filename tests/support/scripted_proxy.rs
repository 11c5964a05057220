//! Proxies on loopback that pass everything on to 127.0.0.1 and note what they were asked.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How a proxy behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// SOCKS5; with a name and a password where both are named.
    Socks(Option<(&'static str, &'static str)>),
    /// SOCKS5 that answers every request with this number.
    SocksFailing(u8),
    /// HTTP CONNECT; with this value of `Proxy-Authorization` where one is named.
    Http(Option<&'static str>),
    /// HTTP that answers every request with this status.
    HttpFailing(&'static str),
    /// Takes connections and says nothing.
    Silent,
    /// Says something that no proxy says.
    Babbling,
}

/// A running proxy; it ends with the test.
pub struct ScriptedProxy {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl ScriptedProxy {
    /// Starts one.
    pub async fn start(kind: Kind) -> ScriptedProxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let notes = asked.clone();
        let task = tokio::spawn(async move {
            let mut running = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                running.spawn(pass(stream, kind, notes.clone()));
            }
        });
        ScriptedProxy { port, asked, task }
    }

    /// Whither it was asked to pass connections on.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for ScriptedProxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(mut stream: TcpStream, kind: Kind, asked: Arc<Mutex<Vec<String>>>) {
    let port = match kind {
        Kind::Socks(login) => socks(&mut stream, login, 0, &asked).await,
        Kind::SocksFailing(number) => socks(&mut stream, None, number, &asked).await,
        Kind::Http(login) => http(&mut stream, login, None, &asked).await,
        Kind::HttpFailing(status) => http(&mut stream, None, Some(status), &asked).await,
        Kind::Silent => {
            let mut sink = [0; 256];
            while matches!(stream.read(&mut sink).await, Ok(1..)) {}
            None
        }
        Kind::Babbling => {
            let _ = stream.write_all(b"\x00\xff\r\n\r\nwhat?\r\n").await;
            None
        }
    };
    let Some(port) = port else { return };
    let Ok(mut server) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
}

async fn socks(
    stream: &mut TcpStream,
    login: Option<(&str, &str)>,
    answer: u8,
    asked: &Mutex<Vec<String>>,
) -> Option<u16> {
    let (_version, count) = (stream.read_u8().await.ok()?, stream.read_u8().await.ok()?);
    let mut methods = vec![0; usize::from(count)];
    stream.read_exact(&mut methods).await.ok()?;
    let wanted = if login.is_some() { 2 } else { 0 };
    if !methods.contains(&wanted) {
        stream.write_all(&[5, 0xff]).await.ok()?;
        return None;
    }
    stream.write_all(&[5, wanted]).await.ok()?;
    if let Some((user, password)) = login {
        stream.read_u8().await.ok()?;
        let given = (text(stream).await?, text(stream).await?);
        let is_right = given == (user.to_owned(), password.to_owned());
        stream.write_all(&[1, u8::from(!is_right)]).await.ok()?;
        if !is_right {
            return None;
        }
    }
    let mut head = [0; 4];
    stream.read_exact(&mut head).await.ok()?;
    let host = match head[3] {
        1 => std::net::Ipv4Addr::from(stream.read_u32().await.ok()?).to_string(),
        4 => std::net::Ipv6Addr::from(stream.read_u128().await.ok()?).to_string(),
        _ => text(stream).await?,
    };
    let port = stream.read_u16().await.ok()?;
    asked.lock().unwrap().push(format!("{host}:{port}"));
    stream.write_all(&[5, answer, 0, 1, 0, 0, 0, 0, 0, 0]).await.ok()?;
    (answer == 0).then_some(port)
}

/// A text with its length in front.
async fn text(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = vec![0; usize::from(stream.read_u8().await.ok()?)];
    stream.read_exact(&mut bytes).await.ok()?;
    String::from_utf8(bytes).ok()
}

async fn http(
    stream: &mut TcpStream,
    login: Option<&str>,
    failing: Option<&str>,
    asked: &Mutex<Vec<String>>,
) -> Option<u16> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let target = head.strip_prefix("CONNECT ")?.split(' ').next()?.to_owned();
    let port = target.rsplit_once(':')?.1.parse().ok()?;
    asked.lock().unwrap().push(target);
    let given = head.lines().find_map(|line| line.strip_prefix("Proxy-Authorization: "));
    let status = match failing {
        Some(status) => status,
        None if given != login => "407 Proxy Authentication Required",
        None => "200 Connection established",
    };
    stream.write_all(format!("HTTP/1.1 {status}\r\nVia: test\r\n\r\n").as_bytes()).await.ok()?;
    status.starts_with("200").then_some(port)
}
