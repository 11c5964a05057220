//! How long a sign-in test takes over a slow line, beside other programs that do the same work.
//!
//! `cargo bench --bench sign_in [-- ROUNDS]` needs root, `ip`, `unshare`, Python 3, curl and swaks. It makes a network
//! namespace of its own in which `localhost` is 50 ms away in each direction (`hold_packets.py`), starts a real
//! Dovecot and Postfix, and prints the medians. Nothing leaves the machine, and nothing outside the namespace changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "../support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use mailkey::mail::probe::{Event, Plan, Prober, Report};
use mailkey::model::catalogue::{Endpoint, Security};
use mailkey::model::code::Code;
use support::mail_server::{MailServer, Ports};
use support::process::{Running, run};

const ADDRESS: &str = "me@bench.example";
const CODE: &str = "abcdefghijklmnop";
/// Added to every packet, in each direction.
const HELD_MS: u32 = 50;
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
    let rounds = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(ROUNDS);
    let (server, _holder) = namespace();
    let bench = Bench { ports: server.ports(), ca: server.ca_file(), rounds };
    println!("{HELD_MS} ms held each way, IMAP and SMTP over TLS, median of {rounds} runs:");
    bench.programs();
    bench.library();
}

/// A namespace with servers in it, which are far away.
fn namespace() -> (MailServer, Running) {
    run(Command::new("ip").args(["link", "set", "lo", "up"]));
    let server = MailServer::with(ADDRESS, CODE);
    let ports = server.ports();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/hold_packets.py");
    let ports = [ports.imap_tls, ports.smtp_tls].map(|port| port.to_string());
    let mut holder = Command::new("python3")
        .arg(script)
        .arg(HELD_MS.to_string())
        .args(ports)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("python3");
    let mut word = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut word).unwrap();
    assert_eq!(word.trim(), "ready", "no device to hold packets");
    // Whoever asks for localhost is sent to the far end. The mount is this namespace's own.
    let hosts = std::env::temp_dir().join(format!("mailkey-bench-hosts-{}", std::process::id()));
    std::fs::write(&hosts, "10.9.0.2 localhost\n").unwrap();
    run(Command::new("mount").args(["--make-rprivate", "/"]));
    run(Command::new("mount").arg("--bind").arg(&hosts).arg("/etc/hosts"));
    std::fs::remove_file(hosts).unwrap();
    (server, Running::of(holder))
}

struct Bench {
    ports: Ports,
    ca: PathBuf,
    rounds: usize,
}

impl Bench {
    /// Whole programs, from their start to their end, as a person or a script would run them.
    fn programs(&self) {
        let (imap, smtp) = (self.ports.imap_tls, self.ports.smtp_tls);
        let mailkey = built_program();
        let home = tempfile::tempdir().unwrap();
        self.report("mailkey try", || {
            let mut command = Command::new(&mailkey);
            command
                .args(["try", ADDRESS, "--json"])
                .args([
                    "--imap",
                    &format!("localhost:{imap}/tls"),
                    "--smtp",
                    &format!("localhost:{smtp}/tls"),
                ])
                .env("HOME", home.path())
                .env_remove("XDG_CONFIG_HOME")
                .env_remove("XDG_DATA_HOME");
            self.succeeds(command, CODE);
        });
        let config = format!("user = \"{ADDRESS}:{CODE}\"\n");
        let curl = |arguments: &[&str]| {
            let mut command = Command::new("curl");
            command.args(["--silent", "--show-error", "--config", "-", "--cacert"]).arg(&self.ca);
            // curl takes localhost for this machine, whatever the name service says.
            for port in [imap, smtp] {
                command.args(["--resolve", &format!("localhost:{port}:10.9.0.2")]);
            }
            command.args(arguments);
            command
        };
        let curl_imap = || {
            curl(&[
                &format!("imaps://localhost:{imap}"),
                "--request",
                "EXAMINE INBOX",
                "--login-options",
                "AUTH=PLAIN",
            ])
        };
        let curl_smtp = || curl(&[&format!("smtps://localhost:{smtp}"), "--request", "NOOP"]);
        self.report("curl (IMAP), then curl (SMTP)", || {
            self.succeeds(curl_imap(), &config);
            self.succeeds(curl_smtp(), &config);
        });
        self.report("curl (IMAP) beside curl (SMTP)", || {
            std::thread::scope(|scope| {
                scope.spawn(|| self.succeeds(curl_imap(), &config));
                scope.spawn(|| self.succeeds(curl_smtp(), &config));
            });
        });
        let swaks = || {
            let mut command = Command::new("swaks");
            command
                .args(["--server", "localhost", "--port", &smtp.to_string(), "--tls-on-connect"])
                .args(["--auth", "PLAIN", "--auth-user", ADDRESS, "--auth-password", CODE])
                .args(["--quit-after", "AUTH", "--helo", "localhost", "--hide-all"]);
            command
        };
        self.report("curl (IMAP), then swaks (SMTP)", || {
            self.succeeds(curl_imap(), &config);
            self.succeeds(swaks(), "");
        });
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/sign_in_python.py");
        self.report("Python's imaplib, then smtplib", || {
            let mut command = Command::new("python3");
            command.arg(&script).args([imap.to_string(), smtp.to_string(), ADDRESS.to_owned()]);
            self.succeeds(command, &format!("{CODE}\n"));
        });
    }

    /// The probe itself, inside one program: cold, with a TLS session of before, and after a preflight.
    fn library(&self) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let endpoint = |port| {
            let host = "localhost".to_owned();
            Some(Endpoint { host, port, security: Security::Tls, user: ADDRESS.to_owned() })
        };
        let plan = Plan::from_endpoints(endpoint(self.ports.imap_tls), endpoint(self.ports.smtp_tls), None);
        let code = Code::new(CODE).unwrap();
        let prober = || runtime.block_on(async { self.prober() });
        let cold: Vec<Duration> = (0..self.rounds)
            .map(|_| {
                let prober = prober();
                timed(|| passes(runtime.block_on(finish(prober.run(&plan, &code, None)))))
            })
            .collect();
        say("the probe, cold", cold);
        let again = prober();
        passes(runtime.block_on(finish(again.run(&plan, &code, None))));
        let resumed = (0..self.rounds)
            .map(|_| timed(|| passes(runtime.block_on(finish(again.run(&plan, &code, None))))))
            .collect();
        say("the probe, once more", resumed);
        let warm: Vec<Duration> = (0..self.rounds)
            .map(|_| {
                let (events, warm) = again.preflight(&plan);
                runtime.block_on(finish(events));
                timed(|| passes(runtime.block_on(finish(again.run(&plan, &code, Some(warm))))))
            })
            .collect();
        say("the probe, warm", warm);
    }

    fn prober(&self) -> Prober {
        let pem = std::fs::read(&self.ca).unwrap();
        let (_, pem) = x509_parser::pem::parse_x509_pem(&pem).unwrap();
        Prober::with_roots(&[pem.contents]).unwrap()
    }

    fn report(&self, name: &str, mut work: impl FnMut()) {
        say(name, (0..self.rounds).map(|_| timed(&mut work)).collect());
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

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn say(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let (least, median, most) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    println!("{name:<34} {:>6.0} ms   ({:.0} to {:.0})", ms(median), ms(least), ms(most));
}
