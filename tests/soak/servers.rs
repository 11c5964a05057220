//! Mail servers on loopback that stop, come back, fall silent and turn codes down, while others go on.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use crate::support::scripted_certificates::Authority;

/// How many providers share the accounts.
pub const PROVIDERS: usize = 8;
/// How long a port that somebody else has for a moment is waited for, in steps of 50 ms.
const TRIES: usize = 200;
/// Longer than any program waits.
const SILENCE: Duration = Duration::from_secs(600);

/// The address of an account by its number.
pub fn address(number: usize) -> String {
    format!("someone{number}@soak{}.test", number % PROVIDERS)
}

/// The code that the provider gave to an account: sixteen letters that follow from its number.
pub fn code(number: usize) -> String {
    let mut state = number as u64 + 1;
    let letter = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
    };
    (0..16).map(letter).collect()
}

/// How the servers of a provider are.
#[derive(Default)]
struct Mood {
    /// So many connections more are taken and never answered.
    silent: AtomicUsize,
    /// Every code is turned down for now.
    is_busy: std::sync::atomic::AtomicBool,
    /// These are turned down for good.
    refused: Mutex<BTreeSet<String>>,
    /// How many sign-ins were accepted.
    accepted: AtomicUsize,
}

impl Mood {
    fn falls_silent(&self) -> bool {
        self.silent.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)).is_ok()
    }

    fn judge(&self, user: &str, told: &str) -> Verdict {
        if self.is_busy.load(SeqCst) {
            return Verdict::Later;
        }
        let number = user.trim_start_matches("someone").split('@').next().and_then(|it| it.parse().ok());
        let is_right = number.is_some_and(|number| code(number) == told);
        if is_right && !self.refused.lock().unwrap().contains(user) {
            self.accepted.fetch_add(1, SeqCst);
            Verdict::Yes
        } else {
            Verdict::No
        }
    }
}

#[derive(Clone, Copy)]
enum Verdict {
    Yes,
    No,
    Later,
}

#[derive(Clone, Copy)]
enum Kind {
    Imap,
    Smtp,
}

/// One provider: a server for receiving and one for sending.
struct Provider {
    ports: [u16; 2],
    mood: Arc<Mood>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
}

/// All of them.
pub struct Servers {
    runtime: Runtime,
    acceptor: TlsAcceptor,
    authority: String,
    providers: Vec<Provider>,
}

impl Servers {
    /// Starts them.
    pub fn start() -> Servers {
        let authority = Authority::new("soak");
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let free = || std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        // All are held until all are known: no two are the same.
        let held: Vec<_> = (0..PROVIDERS).map(|_| [free(), free()]).collect();
        let providers = held.iter().map(|pair| Provider {
            ports: [0, 1].map(|it: usize| pair[it].local_addr().unwrap().port()),
            mood: Arc::default(),
            tasks: Mutex::default(),
        });
        let providers = providers.collect();
        drop(held);
        let servers = Servers { runtime, acceptor: authority.good(), authority: authority.pem(), providers };
        (0..PROVIDERS).for_each(|it| servers.come_back(it));
        servers
    }

    /// Lets the program with this folder for settings know them; gives the authority to trust.
    pub fn install(&self, config: &Path) -> &str {
        let folder = config.join("providers");
        std::fs::create_dir_all(&folder).unwrap();
        for (number, provider) in self.providers.iter().enumerate() {
            let text = described(number, provider.ports).to_string();
            std::fs::write(folder.join(format!("soak{number}.json")), text).unwrap();
        }
        &self.authority
    }

    /// The servers of a provider end: connections are cut, and new ones are refused.
    pub fn stop(&self, provider: usize) {
        for task in self.providers[provider].tasks.lock().unwrap().drain(..) {
            task.abort();
            let _ = self.runtime.block_on(task);
        }
    }

    /// They serve again.
    pub fn come_back(&self, number: usize) {
        let provider = &self.providers[number];
        let mut tasks = provider.tasks.lock().unwrap();
        if !tasks.is_empty() {
            return;
        }
        for (kind, port) in [Kind::Imap, Kind::Smtp].into_iter().zip(provider.ports) {
            let listener = self.runtime.block_on(listen(port));
            tasks.push(self.runtime.spawn(serve(
                listener,
                kind,
                self.acceptor.clone(),
                provider.mood.clone(),
            )));
        }
    }

    /// So many of its next connections are never answered.
    pub fn hang(&self, provider: usize, connections: usize) {
        self.providers[provider].mood.silent.store(connections, SeqCst);
    }

    /// Every code is turned down with an answer that is over in a while, or no longer.
    pub fn turn_down_for_now(&self, provider: usize, is_so: bool) {
        self.providers[provider].mood.is_busy.store(is_so, SeqCst);
    }

    /// The code of an account is refused for good, or no longer.
    pub fn refuse(&self, number: usize, is_so: bool) {
        let mut refused = self.providers[number % PROVIDERS].mood.refused.lock().unwrap();
        if is_so {
            refused.insert(address(number));
        } else {
            refused.remove(&address(number));
        }
    }

    /// How many sign-ins were accepted so far.
    pub fn accepted(&self) -> usize {
        self.providers.iter().map(|it| it.mood.accepted.load(SeqCst)).sum()
    }
}

async fn listen(port: u16) -> TcpListener {
    for _ in 0..TRIES {
        if let Ok(listener) = TcpListener::bind(("127.0.0.1", port)).await {
            return listener;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("port {port} stays taken");
}

async fn serve(listener: TcpListener, kind: Kind, acceptor: TlsAcceptor, mood: Arc<Mood>) {
    // Dropped with this task: connections end when the server does.
    let mut open = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        while open.try_join_next().is_some() {}
        let (acceptor, mood) = (acceptor.clone(), mood.clone());
        open.spawn(async move {
            if mood.falls_silent() {
                tokio::time::sleep(SILENCE).await;
            }
            let _ = talk(stream, kind, &acceptor, &mood).await;
        });
    }
}

async fn talk(stream: TcpStream, kind: Kind, acceptor: &TlsAcceptor, mood: &Mood) -> std::io::Result<()> {
    let mut stream = BufReader::new(acceptor.accept(stream).await?);
    let greeting = match kind {
        Kind::Imap => "* OK [CAPABILITY IMAP4rev1 ID AUTH=PLAIN] hello\r\n",
        Kind::Smtp => "220 hello\r\n",
    };
    stream.write_all(greeting.as_bytes()).await?;
    stream.flush().await?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let said = line.trim_end().to_owned();
        let (tag, command) = said.split_once(' ').unwrap_or((said.as_str(), ""));
        let asks = match kind {
            Kind::Imap => command == "AUTHENTICATE PLAIN",
            Kind::Smtp => said == "AUTH PLAIN",
        };
        let mut response =
            command.strip_prefix("AUTHENTICATE PLAIN ").or_else(|| command.strip_prefix("PLAIN "));
        if asks {
            stream.write_all(if matches!(kind, Kind::Imap) { b"+ \r\n" } else { b"334 \r\n" }).await?;
            stream.flush().await?;
            line.clear();
            stream.read_line(&mut line).await?;
            response = Some(line.trim_end());
        }
        let answer = match (kind, response) {
            (_, Some(response)) => verdict(kind, tag, judged(mood, response)),
            (Kind::Imap, None) => imap_answer(mood, tag, command),
            (Kind::Smtp, None) => smtp_answer(&said),
        };
        stream.write_all(answer.as_bytes()).await?;
        stream.flush().await?;
        if command == "LOGOUT" || said == "QUIT" {
            stream.shutdown().await?;
            return Ok(());
        }
    }
}

fn judged(mood: &Mood, response: &str) -> Verdict {
    let plain = STANDARD.decode(response).unwrap_or_default();
    let mut parts = plain.split(|byte| *byte == 0).skip(1).map(String::from_utf8_lossy);
    let (user, told) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    mood.judge(&user, &told)
}

fn verdict(kind: Kind, tag: &str, verdict: Verdict) -> String {
    match (kind, verdict) {
        (Kind::Imap, Verdict::Yes) => format!("{tag} OK done\r\n"),
        (Kind::Imap, Verdict::No) => format!("{tag} NO [AUTHENTICATIONFAILED] Authentication failed\r\n"),
        (Kind::Imap, Verdict::Later) => format!("{tag} NO [UNAVAILABLE] Temporary failure, try later\r\n"),
        (Kind::Smtp, Verdict::Yes) => "235 2.7.0 accepted\r\n".to_owned(),
        (Kind::Smtp, Verdict::No) => "535 5.7.8 Error: authentication failed\r\n".to_owned(),
        (Kind::Smtp, Verdict::Later) => "454 4.7.0 Temporary authentication failure\r\n".to_owned(),
    }
}

fn imap_answer(mood: &Mood, tag: &str, command: &str) -> String {
    let words: Vec<&str> = command.split(' ').map(|word| word.trim_matches('"')).collect();
    let rest = match words[0].to_ascii_uppercase().as_str() {
        "CAPABILITY" => "* CAPABILITY IMAP4rev1 ID AUTH=PLAIN\r\n",
        "ID" => "* ID (\"name\" \"soak\")\r\n",
        "EXAMINE" => "* 3 EXISTS\r\n* OK [UIDVALIDITY 1] fine\r\n",
        "LOGOUT" => "* BYE bye\r\n",
        "NOOP" => "",
        "LOGIN" if words.len() == 3 => return verdict(Kind::Imap, tag, mood.judge(words[1], words[2])),
        _ => return format!("{tag} BAD what\r\n"),
    };
    format!("{rest}{tag} OK done\r\n")
}

fn smtp_answer(said: &str) -> String {
    match said.split(' ').next().unwrap_or_default() {
        "EHLO" => "250-soak\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n",
        "NOOP" => "250 fine\r\n",
        "QUIT" => "221 bye\r\n",
        _ => "502 what\r\n",
    }
    .to_owned()
}

/// The provider's file. Its pages lie in `.test`, where nobody lives.
fn described(number: usize, [imap, smtp]: [u16; 2]) -> Value {
    let page = format!("https://account.soak{number}.test/code");
    let step = |english: &str, chinese: &str| json!({"do": {"en": english, "zh-CN": chinese}});
    json!({
        "id": format!("soak{number}"),
        "name": {"en": format!("Soak Mail {number}"), "zh-CN": format!("浸泡邮箱{number}")},
        "tile": {"letters": "S", "color": "#1B5E8C"},
        "domains": [format!("soak{number}.test")],
        "imap": [{"host": "localhost", "port": imap, "security": "tls"}],
        "smtp": [{"host": "localhost", "port": smtp, "security": "tls"}],
        "user_names": {"imap": {"form": "address"}, "smtp": {"form": "address"}},
        "sign_in": {
            "kind": "authorization-code",
            "term": {"en": "authorization code", "zh-CN": "授权码"},
            "native_term": "授权码",
            "shape": {
                "length": 16, "alphabet": "lower", "certainty": "observed", "example": "abcdefghijklmnop"
            },
            "shown_once": true,
            "many_allowed": true
        },
        "summary": {"en": "A provider to test with.", "zh-CN": "用于测试的邮箱。"},
        "generate": {
            "page": page,
            "steps": [
                step("Open the account page.", "打开账号页面。"),
                step("Generate a code and copy it.", "生成授权码并复制。")
            ]
        },
        "reset": {
            "page": page,
            "steps": [step("Generate another code.", "再生成一个授权码。"), step("Copy it.", "复制它。")],
            "old_code_dies": "when-deleted"
        },
        "sources": [{"url": "https://help.soak.test/", "what": "invented for tests", "date": "2026"}],
        "checked": "2026-11",
        "confidence": "high"
    })
}
