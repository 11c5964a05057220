//! A web server over TLS whose answers a test writes byte by byte.

use std::sync::{Arc, Mutex};

use tokio_rustls::TlsAcceptor;

use super::scripted::{Scripted, Talk, serve};

/// A running web server.
pub struct WebServer {
    /// The server itself.
    pub server: Scripted,
    requests: Arc<Mutex<Vec<String>>>,
}

/// What is asked for.
pub struct Request {
    /// The host that the request names.
    pub host: String,
    /// The path with its query.
    pub path: String,
    /// What is sent with it.
    pub body: String,
}

impl WebServer {
    /// Starts one; `answer` gives the whole answer, head and body, or `None` for silence.
    pub async fn start<F>(acceptor: TlsAcceptor, answer: F) -> WebServer
    where
        F: Fn(&Request) -> Option<Vec<u8>> + Send + Sync + 'static,
    {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (requests.clone(), Arc::new(answer));
        let server = serve(Some(acceptor), move |talk| visit(talk, seen.clone(), answer.clone())).await;
        WebServer { server, requests }
    }

    /// Every request so far, all its lines.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn visit(
    mut talk: Talk,
    seen: Arc<Mutex<Vec<String>>>,
    answer: Arc<impl Fn(&Request) -> Option<Vec<u8>>>,
) {
    if !talk.encrypt().await {
        return;
    }
    let mut lines = Vec::new();
    while let Some(line) = talk.line().await.filter(|line| !line.is_empty()) {
        lines.push(line);
    }
    if lines.is_empty() {
        return;
    }
    let path = lines[0].split(' ').nth(1).unwrap_or_default().to_owned();
    let host = lines.iter().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("host").then(|| value.to_owned())
    });
    let length = lines.iter().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().ok())?
    });
    let body = talk.bytes(length.unwrap_or_default()).await;
    let body = String::from_utf8_lossy(&body).into_owned();
    lines.push(body.clone());
    seen.lock().unwrap().push(lines.join("\n").trim_end().to_owned());
    match answer(&Request { host: host.unwrap_or_default(), path, body }) {
        Some(bytes) => {
            talk.send(bytes).await;
            talk.hang_up().await;
        }
        None => talk.keep_silent().await,
    }
}

/// A file as it is answered.
pub fn file(body: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n", body.len());
    Some([head.as_bytes(), body].concat())
}

/// An answer without a body.
pub fn status(line: &str) -> Option<Vec<u8>> {
    Some(format!("HTTP/1.1 {line}\r\nContent-Length: 0\r\n\r\n").into_bytes())
}
