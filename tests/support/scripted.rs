//! Servers on loopback that do what a script says, and count what is done to them.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::HandshakeKind;

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// What was done to a server.
#[derive(Default)]
pub struct Counts {
    connections: AtomicUsize,
    closed: AtomicUsize,
    most: AtomicUsize,
    sign_ins: AtomicUsize,
    refused: AtomicUsize,
    flights: AtomicUsize,
    resumed: AtomicUsize,
    said: Mutex<Vec<String>>,
}

impl Counts {
    /// How many connections were taken.
    pub fn connections(&self) -> usize {
        self.connections.load(SeqCst)
    }
    /// How many connections have ended.
    pub fn closed(&self) -> usize {
        self.closed.load(SeqCst)
    }
    /// How many connections there were at a time, at most.
    pub fn most_at_a_time(&self) -> usize {
        self.most.load(SeqCst)
    }
    /// How many sign-ins were tried.
    pub fn sign_ins(&self) -> usize {
        self.sign_ins.load(SeqCst)
    }
    /// How many sign-ins were refused.
    pub fn refused(&self) -> usize {
        self.refused.load(SeqCst)
    }
    /// How many TLS sessions were taken up again.
    pub fn resumed(&self) -> usize {
        self.resumed.load(SeqCst)
    }
    /// How many times clients spoke after the server had: round trips above TCP, TLS and the greeting. Farewells do
    /// not count.
    pub fn flights(&self) -> usize {
        self.flights.load(SeqCst)
    }
    /// The commands, in order.
    pub fn said(&self) -> Vec<String> {
        self.said.lock().unwrap().clone()
    }
    /// Whether a command was said that begins like this, tag left out.
    pub fn heard(&self, start: &str) -> bool {
        self.said().iter().any(|line| {
            let untagged = line.split_once(' ').map_or("", |(_, rest)| rest);
            line.starts_with(start) || untagged.starts_with(start)
        })
    }
}

/// A running server; it ends with the test.
pub struct Scripted {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    /// What was done to it.
    pub counts: Arc<Counts>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One connection, as the script sees it.
pub struct Talk {
    stream: Option<Box<dyn Stream>>,
    pending: Vec<u8>,
    acceptor: Option<TlsAcceptor>,
    /// Whether it is the client's turn to speak.
    is_clients_turn: bool,
    is_open: bool,
    /// What was done to the server.
    pub counts: Arc<Counts>,
}

impl Talk {
    /// Sends bytes in one piece.
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        if let Some(stream) = &mut self.stream {
            let sent = stream.write_all(bytes.as_ref()).await;
            self.is_open = sent.is_ok() && stream.flush().await.is_ok();
        }
        self.is_clients_turn = true;
    }

    /// Greets as an IMAP server, and says what it can do when the client asks for that, which is the first that it does.
    pub async fn greet(&mut self, greeting: &str) {
        self.send(greeting).await;
        let list = greeting.split_once("[CAPABILITY ").and_then(|(_, rest)| rest.split_once(']'));
        let list = list.map_or("IMAP4rev1", |(list, _)| list);
        if let Some(line) = self.line().await {
            let tag = line.split(' ').next().unwrap_or_default();
            self.send(format!("* CAPABILITY {list}\r\n{tag} OK done\r\n")).await;
        }
    }

    /// Whether the client still took the last bytes.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Reads a line, without its end; `None` when the client has gone.
    pub async fn line(&mut self) -> Option<String> {
        loop {
            if let Some(end) = self.pending.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.pending.drain(..=end).collect();
                let line = String::from_utf8_lossy(&line).trim_end().to_owned();
                self.counts.said.lock().unwrap().push(line.clone());
                return Some(line);
            }
            let mut chunk = [0; 1024];
            match self.stream.as_mut()?.read(&mut chunk).await {
                Ok(count @ 1..) => self.pending.extend_from_slice(&chunk[..count]),
                _ => return None,
            }
            let text = String::from_utf8_lossy(&self.pending);
            let is_farewell = text.ends_with("LOGOUT\r\n") || text.ends_with("QUIT\r\n");
            if std::mem::take(&mut self.is_clients_turn) && !is_farewell {
                self.counts.flights.fetch_add(1, SeqCst);
            }
        }
    }

    /// Reads so many bytes, or as many as come.
    pub async fn bytes(&mut self, count: usize) -> Vec<u8> {
        while self.pending.len() < count {
            let mut chunk = [0; 1024];
            match self.stream.as_mut() {
                Some(stream) => match stream.read(&mut chunk).await {
                    Ok(count @ 1..) => self.pending.extend_from_slice(&chunk[..count]),
                    _ => break,
                },
                None => break,
            }
        }
        let count = count.min(self.pending.len());
        self.pending.drain(..count).collect()
    }

    /// Upgrades to TLS.
    pub async fn encrypt(&mut self) -> bool {
        let (Some(stream), Some(acceptor)) = (self.stream.take(), self.acceptor.clone()) else {
            return false;
        };
        match acceptor.accept(stream).await {
            Ok(stream) => {
                if stream.get_ref().1.handshake_kind() == Some(HandshakeKind::Resumed) {
                    self.counts.resumed.fetch_add(1, SeqCst);
                }
                self.stream = Some(Box::new(stream));
                true
            }
            Err(_) => false,
        }
    }

    /// Ends the server's side and hears the client out: what was said last arrives.
    pub async fn hang_up(&mut self) {
        if let Some(stream) = &mut self.stream {
            let _ = stream.shutdown().await;
        }
        self.keep_silent().await;
    }

    /// Says nothing until the client goes.
    pub async fn keep_silent(&mut self) {
        while self.line().await.is_some() {}
    }

    /// Counts a sign-in.
    pub fn signed_in(&self, accepted: bool) {
        self.counts.sign_ins.fetch_add(1, SeqCst);
        if !accepted {
            self.counts.refused.fetch_add(1, SeqCst);
        }
    }
}

/// Starts a server whose connections run a script. The connection is plain until the script encrypts it.
pub async fn serve<F, R>(acceptor: Option<TlsAcceptor>, script: F) -> Scripted
where
    F: Fn(Talk) -> R + Send + Sync + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let counts = Arc::new(Counts::default());
    let seen = counts.clone();
    let script = Arc::new(script);
    let task = tokio::spawn(async move {
        let mut running = tokio::task::JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            let open = seen.connections.fetch_add(1, SeqCst) + 1 - seen.closed.load(SeqCst);
            seen.most.fetch_max(open, SeqCst);
            let (seen, script, acceptor) = (seen.clone(), script.clone(), acceptor.clone());
            running.spawn(async move {
                let talk = Talk {
                    stream: Some(boxed(stream)),
                    pending: Vec::new(),
                    acceptor,
                    is_clients_turn: true,
                    is_open: true,
                    counts: seen.clone(),
                };
                script(talk).await;
                seen.closed.fetch_add(1, SeqCst);
            });
        }
    });
    Scripted { port, counts, task }
}

fn boxed(stream: TcpStream) -> Box<dyn Stream> {
    Box::new(stream)
}

/// Polls until something holds, for at most ten seconds.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(10);
    while !holds() {
        assert!(Instant::now() < end, "never came: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// How an IMAP server behaves.
#[derive(Clone)]
pub struct Imap {
    /// STARTTLS instead of TLS from the start.
    pub starttls: bool,
    /// The capability list.
    pub abilities: &'static str,
    /// Whether the greeting has the list in it.
    pub abilities_in_greeting: bool,
    /// The user name that is taken; any if empty.
    pub user: &'static str,
    /// The code that is taken.
    pub code: &'static str,
    /// What a refused LOGIN is answered with, tag and line end left out.
    pub refusal: Vec<u8>,
    /// Whether ID must come before EXAMINE.
    pub demands_id: bool,
    /// How many IDs it takes before it believes them.
    pub deaf_to_ids: usize,
    /// How long it thinks about a sign-in.
    pub pause: Duration,
}

impl Default for Imap {
    fn default() -> Self {
        Imap {
            starttls: false,
            abilities: "IMAP4rev1 ID AUTH=PLAIN",
            abilities_in_greeting: true,
            user: "",
            code: "abcdefghijklmnop",
            refusal: b"NO [AUTHENTICATIONFAILED] Authentication failed".to_vec(),
            demands_id: false,
            deaf_to_ids: 0,
            pause: Duration::ZERO,
        }
    }
}

/// An IMAP server that behaves like this.
pub async fn imap(acceptor: TlsAcceptor, behaviour: Imap) -> Scripted {
    serve(Some(acceptor), move |talk| imap_talk(talk, behaviour.clone())).await
}

async fn imap_talk(mut talk: Talk, be: Imap) {
    if be.starttls {
        talk.send("* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] hello\r\n").await;
        while let Some(line) = talk.line().await {
            let (tag, command) = split(&line);
            if command.eq_ignore_ascii_case("STARTTLS") {
                talk.send(format!("{tag} OK begin\r\n")).await;
                break;
            }
            talk.send(format!("{tag} BAD encrypt first\r\n")).await;
        }
    }
    if !talk.encrypt().await {
        return;
    }
    if !be.starttls {
        let list =
            if be.abilities_in_greeting { format!("[CAPABILITY {}] ", be.abilities) } else { String::new() };
        talk.send(format!("* OK {list}hello\r\n")).await;
    }
    let mut ids = 0;
    while let Some(line) = talk.line().await {
        let (tag, command) = split(&line);
        let upper = command.to_ascii_uppercase();
        if upper == "CAPABILITY" {
            talk.send(format!("* CAPABILITY {}\r\n{tag} OK done\r\n", be.abilities)).await;
        } else if upper == "NOOP" {
            talk.send(format!("{tag} OK done\r\n")).await;
        } else if upper.starts_with("LOGIN ") {
            tokio::time::sleep(be.pause).await;
            let words: Vec<&str> = command.split(' ').collect();
            let bare = |word: &str| word.trim_matches('"').to_owned();
            let user_fits = be.user.is_empty() || bare(words[1]) == be.user;
            answer_sign_in(&mut talk, &be, tag, user_fits && bare(words[2]) == be.code).await;
        } else if upper == "AUTHENTICATE PLAIN" {
            talk.send("+ \r\n").await;
            let Some(answer) = talk.line().await else { return };
            let message = from_base64(&answer);
            let expected = [b"\0", be.code.as_bytes()].concat();
            answer_sign_in(&mut talk, &be, tag, message.ends_with(&expected)).await;
        } else if upper.starts_with("ID ") {
            ids += 1;
            talk.send(format!("* ID (\"name\" \"scripted\")\r\n{tag} OK done\r\n")).await;
        } else if upper == "EXAMINE INBOX" {
            if be.demands_id && ids <= be.deaf_to_ids {
                talk.send(format!("{tag} NO EXAMINE Unsafe Login. Please contact kefu@188.com for help\r\n"))
                    .await;
            } else {
                talk.send(format!(
                    "* 3 EXISTS\r\n* OK [UIDVALIDITY 1] fine\r\n{tag} OK [READ-ONLY] done\r\n"
                ))
                .await;
            }
        } else if upper == "LOGOUT" {
            talk.send(format!("* BYE bye\r\n{tag} OK done\r\n")).await;
            return;
        } else {
            talk.send(format!("{tag} BAD what\r\n")).await;
        }
    }
}

async fn answer_sign_in(talk: &mut Talk, be: &Imap, tag: &str, accepted: bool) {
    talk.signed_in(accepted);
    if accepted {
        talk.send(format!("{tag} OK done\r\n")).await;
    } else {
        let answer = [tag.as_bytes(), b" ", &be.refusal, b"\r\n"].concat();
        talk.send(answer).await;
    }
}

fn split(line: &str) -> (&str, &str) {
    line.split_once(' ').unwrap_or((line, ""))
}

/// How an SMTP server behaves.
#[derive(Clone)]
pub struct Smtp {
    /// STARTTLS instead of TLS from the start.
    pub starttls: bool,
    /// The mechanisms it lists; none if empty.
    pub mechanisms: &'static str,
    /// The user name that is taken; any if empty.
    pub user: &'static str,
    /// The code that is taken.
    pub code: &'static str,
    /// What a refused AUTH is answered with, line end left out.
    pub refusal: Vec<u8>,
}

impl Default for Smtp {
    fn default() -> Self {
        Smtp {
            starttls: false,
            mechanisms: "PLAIN LOGIN",
            user: "",
            code: "abcdefghijklmnop",
            refusal: b"535 5.7.8 Error: authentication failed".to_vec(),
        }
    }
}

/// An SMTP server that behaves like this.
pub async fn smtp(acceptor: TlsAcceptor, behaviour: Smtp) -> Scripted {
    serve(Some(acceptor), move |talk| smtp_talk(talk, behaviour.clone())).await
}

async fn smtp_talk(mut talk: Talk, be: Smtp) {
    if be.starttls {
        talk.send("220 hello\r\n").await;
        while let Some(line) = talk.line().await {
            if line.starts_with("EHLO ") {
                talk.send("250-scripted\r\n250-STARTTLS\r\n250 8BITMIME\r\n").await;
            } else if line == "STARTTLS" {
                talk.send("220 begin\r\n").await;
                break;
            } else {
                talk.send("530 encrypt first\r\n").await;
            }
        }
    }
    if !talk.encrypt().await {
        return;
    }
    if !be.starttls {
        talk.send("220 hello\r\n").await;
    }
    while let Some(line) = talk.line().await {
        if line.starts_with("EHLO ") {
            let auth = if be.mechanisms.is_empty() {
                String::new()
            } else {
                format!("250-AUTH {}\r\n", be.mechanisms)
            };
            talk.send(format!("250-scripted\r\n{auth}250 8BITMIME\r\n")).await;
        } else if let Some(answer) = line.strip_prefix("AUTH PLAIN ") {
            let message = from_base64(answer);
            let mut parts = message.split(|byte| *byte == 0).skip(1);
            let (user, code) = (parts.next().unwrap_or(b""), parts.next().unwrap_or(b""));
            answer_auth(&mut talk, &be, user, code).await;
        } else if line == "AUTH LOGIN" {
            talk.send("334 VXNlcm5hbWU6\r\n").await;
            let Some(user) = talk.line().await else { return };
            talk.send("334 UGFzc3dvcmQ6\r\n").await;
            let Some(code) = talk.line().await else { return };
            answer_auth(&mut talk, &be, &from_base64(&user), &from_base64(&code)).await;
        } else if line == "NOOP" {
            talk.send("250 fine\r\n").await;
        } else if line == "QUIT" {
            talk.send("221 bye\r\n").await;
            return;
        } else {
            talk.send("502 what\r\n").await;
        }
    }
}

async fn answer_auth(talk: &mut Talk, be: &Smtp, user: &[u8], code: &[u8]) {
    let user_fits = be.user.is_empty() || user == be.user.as_bytes();
    let accepted = user_fits && code == be.code.as_bytes();
    talk.signed_in(accepted);
    if accepted {
        talk.send("235 2.7.0 accepted\r\n").await;
    } else {
        talk.send([be.refusal.as_slice(), b"\r\n"].concat()).await;
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    let value = |c: u8| match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let mut out = Vec::new();
    let (mut bits, mut count) = (0u32, 0);
    for sextet in text.bytes().filter_map(value) {
        bits = (bits << 6) | u32::from(sextet);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push(u8::try_from((bits >> count) & 0xff).unwrap());
        }
    }
    out
}
