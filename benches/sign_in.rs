//! How long a sign-in test takes over a slow line, beside other programs that do the same work.
//!
//! `cargo bench --bench sign_in [-- --rounds 9 --delays 100 --json]` needs root, `ip`, `unshare`, Python 3, curl and swaks,
//! and takes himalaya where that is on the PATH. It makes a network namespace of its own in which `localhost` is as many
//! milliseconds away, there and back, as `--delays` says (`hold_packets.py`), and starts a real Dovecot and Postfix. The
//! programs take turns, and a first turn of each delay is not counted. Nothing leaves the machine, and nothing outside the
//! namespace changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod figures;
#[path = "../tests/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use figures::{Asked, Figures, timed};
use futures_util::StreamExt;
use mailkey::mail::probe::{Event, Plan, Prober, Report};
use mailkey::model::catalogue::{Endpoint, Security};
use mailkey::model::code::Code;
use support::mail_server::{MailServer, Ports};
use support::process::run;

const ADDRESS: &str = "me@bench.example";
const CODE: &str = "abcdefghijklmnop";
/// How far away the servers are where nobody says otherwise: there and back.
const DELAY_MS: usize = 100;
const ROUNDS: usize = 9;
/// Set in the run that is inside the namespace.
const INSIDE: &str = "MAILKEY_BENCH_INSIDE";

fn main() {
    if std::env::var_os(INSIDE).is_none() {
        let me = std::env::current_exe().unwrap();
        let status = Command::new("unshare")
            .args(["--net", "--mount", "--fork", "--kill-child"])
            .arg(me)
            .args(std::env::args_os().skip(1))
            .env(INSIDE, "1")
            .status()
            .expect("unshare");
        std::process::exit(status.code().unwrap_or(1));
    }
    let asked = Asked::read();
    let figures = Figures::new(&asked);
    let rounds = asked.number("--rounds", ROUNDS);
    let (server, mut line) = namespace();
    let bench = Bench {
        ports: server.ports(),
        ca: server.ca_file(),
        folder: tempfile::tempdir().unwrap(),
        runtime: tokio::runtime::Runtime::new().unwrap(),
    };
    let works = bench.works();
    for delay in asked.numbers("--delays", &[DELAY_MS]) {
        line.delay(delay);
        figures
            .note(&format!("{delay} ms there and back, IMAP and SMTP over TLS where nothing else stands:"));
        bench.compare(&figures, &works, delay, rounds);
    }
}

/// Holds packets.
struct Line {
    holder: Child,
    says: BufReader<ChildStdout>,
}

impl Line {
    fn start(ports: &[u16]) -> Line {
        let mut holder = Command::new("python3")
            .arg(beside("hold_packets.py"))
            .arg("0")
            .args(ports.iter().map(u16::to_string))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3");
        let says = BufReader::new(holder.stdout.take().unwrap());
        let mut line = Line { holder, says };
        line.ready();
        line
    }

    /// From now on the servers are this far away, there and back.
    fn delay(&mut self, milliseconds: usize) {
        let each_way = milliseconds as f64 / 2.0;
        writeln!(self.holder.stdin.as_mut().unwrap(), "{each_way}").unwrap();
        self.ready();
    }

    fn ready(&mut self) {
        let mut word = String::new();
        self.says.read_line(&mut word).unwrap();
        assert_eq!(word.trim(), "ready", "no device to hold packets");
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// A file of this folder.
fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").join(name)
}

/// A namespace with servers in it, and the line to them.
fn namespace() -> (MailServer, Line) {
    run(Command::new("ip").args(["link", "set", "lo", "up"]));
    let server = MailServer::with(ADDRESS, CODE);
    let ports = server.ports();
    let line = Line::start(&[ports.imap_tls, ports.smtp_tls, ports.imap_starttls, ports.smtp_starttls]);
    // Whoever asks for localhost is sent to the far end. The mount is this namespace's own.
    let hosts = std::env::temp_dir().join(format!("mailkey-bench-hosts-{}", std::process::id()));
    std::fs::write(&hosts, "10.9.0.2 localhost\n").unwrap();
    run(Command::new("mount").args(["--make-rprivate", "/"]));
    run(Command::new("mount").arg("--bind").arg(&hosts).arg("/etc/hosts"));
    std::fs::remove_file(hosts).unwrap();
    (server, line)
}

/// One thing that is timed: its name, and a turn of it that says how long it took.
type Work<'a> = (&'static str, Box<dyn Fn() -> Duration + 'a>);

struct Bench {
    ports: Ports,
    ca: PathBuf,
    folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    /// All that is compared, in turns.
    fn compare(&self, figures: &Figures, works: &[Work<'_>], delay: usize, rounds: usize) {
        let at = Some(("delay_ms", delay));
        let mut runs: Vec<Vec<Duration>> = vec![Vec::new(); works.len()];
        for round in 0..=rounds {
            for ((_, work), runs) in works.iter().zip(&mut runs) {
                let time = work();
                if round > 0 {
                    runs.push(time);
                }
            }
        }
        for ((what, _), runs) in works.iter().zip(&runs) {
            figures.tell(what, at, runs);
        }
        if himalaya().is_none() {
            figures.missing(HIMALAYA, at, "himalaya is not on the PATH");
        }
    }

    fn works(&self) -> Vec<Work<'_>> {
        let mut works = self.programs();
        works.extend(self.library());
        works
    }

    /// Whole programs, from their start to their end, as a person or a script would run them.
    fn programs(&self) -> Vec<Work<'_>> {
        let mut works: Vec<Work<'_>> = vec![
            ("mailkey try", Box::new(|| timed(|| self.succeeds(self.mailkey(), CODE)))),
            (
                "curl (IMAP), then curl (SMTP)",
                Box::new(|| {
                    timed(|| {
                        self.succeeds(self.curl_imap(), &config());
                        self.succeeds(self.curl_smtp(), &config());
                    })
                }),
            ),
            (
                "curl (IMAP) beside curl (SMTP)",
                Box::new(|| {
                    timed(|| {
                        std::thread::scope(|scope| {
                            scope.spawn(|| self.succeeds(self.curl_imap(), &config()));
                            scope.spawn(|| self.succeeds(self.curl_smtp(), &config()));
                        });
                    })
                }),
            ),
            (
                "curl (IMAP), then swaks (SMTP)",
                Box::new(|| {
                    timed(|| {
                        self.succeeds(self.curl_imap(), &config());
                        self.succeeds(self.swaks(), "");
                    })
                }),
            ),
            (
                "Python's imaplib, then smtplib",
                Box::new(|| timed(|| self.succeeds(self.python(), &format!("{CODE}\n")))),
            ),
        ];
        if let Some(program) = himalaya() {
            let file = self.himalaya_config();
            works.push((
                HIMALAYA,
                Box::new(move || {
                    timed(|| {
                        let mut command = Command::new(&program);
                        command.arg("-c").arg(&file).args(["account", "check"]);
                        command.env("HOME", self.folder.path());
                        self.succeeds(command, "");
                    })
                }),
            ));
        }
        works
    }

    fn mailkey(&self) -> Command {
        let mut command = Command::new(built_program());
        command
            .args(["try", ADDRESS, "--json"])
            .args(["--imap", &format!("localhost:{}/tls", self.ports.imap_tls)])
            .args(["--smtp", &format!("localhost:{}/tls", self.ports.smtp_tls)])
            .env("HOME", self.folder.path())
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME");
        command
    }

    fn curl(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("curl");
        command.args(["--silent", "--show-error", "--config", "-", "--cacert"]).arg(&self.ca);
        // curl takes localhost for this machine, whatever the name service says.
        for port in [self.ports.imap_tls, self.ports.smtp_tls] {
            command.args(["--resolve", &format!("localhost:{port}:10.9.0.2")]);
        }
        command.args(arguments);
        command
    }

    fn curl_imap(&self) -> Command {
        let place = format!("imaps://localhost:{}", self.ports.imap_tls);
        self.curl(&[&place, "--request", "EXAMINE INBOX", "--login-options", "AUTH=PLAIN"])
    }

    fn curl_smtp(&self) -> Command {
        self.curl(&[&format!("smtps://localhost:{}", self.ports.smtp_tls), "--request", "NOOP"])
    }

    fn swaks(&self) -> Command {
        let mut command = Command::new("swaks");
        command
            .args(["--server", "localhost", "--port", &self.ports.smtp_tls.to_string(), "--tls-on-connect"])
            .args(["--auth", "PLAIN", "--auth-user", ADDRESS, "--auth-password", CODE])
            .args(["--quit-after", "AUTH", "--helo", "localhost", "--hide-all"]);
        command
    }

    fn python(&self) -> Command {
        let mut command = Command::new("python3");
        command.arg(beside("sign_in_python.py"));
        command.args([self.ports.imap_tls.to_string(), self.ports.smtp_tls.to_string(), ADDRESS.to_owned()]);
        command
    }

    /// An account for himalaya, which trusts the servers' authority.
    fn himalaya_config(&self) -> PathBuf {
        let mut text = format!("[accounts.bench]\ndefault = true\nemail = \"{ADDRESS}\"\n");
        for (service, port) in [("imap", self.ports.imap_tls), ("smtp", self.ports.smtp_tls)] {
            text += &format!(
                "{service}.server = \"{service}s://localhost:{port}\"\n{service}.tls.cert = {:?}\n\
                 {service}.sasl.plain.username = \"{ADDRESS}\"\n{service}.sasl.plain.password.raw = \"{CODE}\"\n",
                self.ca
            );
        }
        let file = self.folder.path().join("himalaya.toml");
        std::fs::write(&file, text).unwrap();
        file
    }

    /// The probe itself, inside one program: cold, with a TLS session of before, and after a preflight.
    fn library(&self) -> Vec<Work<'_>> {
        let ports = self.ports;
        let tls = Security::Tls;
        let both = Plan::from_endpoints(endpoint(ports.imap_tls, tls), endpoint(ports.smtp_tls, tls), None);
        let starttls = Security::Starttls;
        let imap = Plan::from_endpoints(endpoint(ports.imap_starttls, starttls), None, None);
        let smtp = Plan::from_endpoints(None, endpoint(ports.smtp_starttls, starttls), None);
        let again = self.prober();
        let (once_more, warm) = (both.clone(), both.clone());
        let (before, heated) = (again.clone(), again);
        vec![
            ("the probe, cold", Box::new(move || self.cold(&both))),
            ("the probe, cold, IMAP with STARTTLS", Box::new(move || self.cold(&imap))),
            ("the probe, cold, SMTP with STARTTLS", Box::new(move || self.cold(&smtp))),
            ("the probe, once more", Box::new(move || self.probe(&before, &once_more))),
            (
                "the probe, warm",
                Box::new(move || {
                    // The runtime is entered, since the preflight starts on it.
                    let _inside = self.runtime.enter();
                    let (events, ready) = heated.preflight(&warm);
                    self.runtime.block_on(finish(events));
                    let code = Code::new(CODE).unwrap();
                    timed(|| passes(self.runtime.block_on(finish(heated.run(&warm, &code, Some(ready))))))
                }),
            ),
        ]
    }

    fn cold(&self, plan: &Plan) -> Duration {
        let prober = self.prober();
        self.probe(&prober, plan)
    }

    fn probe(&self, prober: &Prober, plan: &Plan) -> Duration {
        let code = Code::new(CODE).unwrap();
        timed(|| passes(self.runtime.block_on(finish(prober.run(plan, &code, None)))))
    }

    fn prober(&self) -> Prober {
        let _inside = self.runtime.enter();
        let pem = std::fs::read(&self.ca).unwrap();
        let (_, pem) = x509_parser::pem::parse_x509_pem(&pem).unwrap();
        Prober::with_roots(&[pem.contents]).unwrap()
    }

    /// Runs a program to its end, with something on its standard input.
    fn succeeds(&self, mut command: Command, input: &str) {
        let mut child = command
            .env("SSL_CERT_FILE", &self.ca)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(
            output.status.success(),
            "{command:?}:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

const HIMALAYA: &str = "himalaya account check (IMAP, then SMTP)";

/// Where himalaya is, if it is here.
fn himalaya() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|folder| folder.join("himalaya")).find(|file| file.is_file())
}

/// What curl reads from its standard input.
fn config() -> String {
    format!("user = \"{ADDRESS}:{CODE}\"\n")
}

fn endpoint(port: u16, security: Security) -> Option<Endpoint> {
    Some(Endpoint { host: "localhost".to_owned(), port, security, user: ADDRESS.to_owned() })
}

/// The program as users get it: `MAILKEY_BIN`, else the one that was built with this benchmark.
fn built_program() -> PathBuf {
    std::env::var_os("MAILKEY_BIN")
        .map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_mailkey")), PathBuf::from)
}

async fn finish(mut events: impl futures_util::Stream<Item = Event> + Unpin) -> Report {
    while let Some(event) = events.next().await {
        if let Event::Finished(report) = event {
            return report;
        }
    }
    panic!("the test did not end");
}

fn passes(report: Report) {
    assert!(report.passed(), "{report:?}");
}
