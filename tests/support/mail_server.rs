//! A real Dovecot and a real Postfix on 127.0.0.1, for one test: TLS and STARTTLS, mailboxes with codes, readable logs.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering};
use std::time::Duration;

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use super::certificates::Authority;
use super::mail_client::{self, Encryption};
use super::mail_settings::{MAIL_USER, dovecot_settings, postfix_services, postfix_settings};
use super::process::{Running, family, is_root, poll, run, text_of, tool, user_id};
use super::root::{self, as_root};

/// How long the servers may take to start, and a line to reach a log.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often other ports are tried when somebody else was quicker.
const ATTEMPTS: usize = 5;

/// What the servers shall know.
#[derive(Clone, Default)]
pub struct MailServerOptions {
    /// The mailboxes.
    pub mailboxes: Vec<Mailbox>,
    /// More lines for dovecot.conf.
    pub dovecot: &'static str,
    /// More lines for main.cf.
    pub postfix: &'static str,
}

/// One mailbox and who may open it.
#[derive(Clone)]
pub struct Mailbox {
    /// Its address.
    pub address: String,
    /// The code that both servers take.
    pub code: String,
    /// The user names that IMAP takes.
    pub imap_users: Vec<String>,
    /// The user names that SMTP takes.
    pub smtp_users: Vec<String>,
}

impl Mailbox {
    /// A mailbox whose user name is the whole address, for both services.
    pub fn new(address: &str, code: &str) -> Mailbox {
        Mailbox {
            address: address.to_owned(),
            code: code.to_owned(),
            imap_users: vec![address.to_owned()],
            smtp_users: vec![address.to_owned()],
        }
    }

    /// The same, but IMAP wants the part before the @ (iCloud).
    pub fn with_imap_local_part(mut self) -> Mailbox {
        let local = self.address.split('@').next().unwrap_or_default().to_owned();
        self.imap_users = vec![local];
        self
    }
}

/// Where the servers listen, all on 127.0.0.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// IMAP, TLS from the first byte.
    pub imap_tls: u16,
    /// IMAP with STARTTLS.
    pub imap_starttls: u16,
    /// SMTP, TLS from the first byte.
    pub smtp_tls: u16,
    /// SMTP with STARTTLS.
    pub smtp_starttls: u16,
}

/// A running pair of servers. They end with it.
pub struct MailServer {
    ports: Ports,
    mailboxes: Mutex<Vec<Mailbox>>,
    generation: AtomicUsize,
    frozen: AtomicBool,
    // In this order: the servers end before their folder goes.
    postfix: Postfix,
    dovecot: Running,
    folder: TempDir,
}

struct Postfix {
    run: Running,
    config: PathBuf,
}

impl MailServer {
    /// Starts both and returns once all four ports answer; fails the test with the servers' logs when they do not.
    pub fn start(options: MailServerOptions) -> MailServer {
        let mut why = String::new();
        for _ in 0..ATTEMPTS {
            match MailServer::try_start(&options) {
                Ok(server) => return server,
                Err(log) if log.contains("Address already in use") => why = log,
                Err(log) => panic!("the mail servers do not start:\n{log}"),
            }
        }
        panic!("no free ports after {ATTEMPTS} attempts:\n{why}");
    }

    /// One mailbox, user name = address.
    pub fn with(address: &str, code: &str) -> MailServer {
        MailServer::start(MailServerOptions {
            mailboxes: vec![Mailbox::new(address, code)],
            ..MailServerOptions::default()
        })
    }

    fn try_start(options: &MailServerOptions) -> Result<MailServer, String> {
        let folder = tempfile::Builder::new()
            .prefix("mail")
            .tempdir_in("/tmp") // short: the path of a socket may have no more than 107 bytes
            .expect("a temporary folder");
        let root = folder.path();
        std::fs::set_permissions(root, PermissionsExt::from_mode(0o755)).expect("permissions");
        let authority = Authority::new("Mailkey test authority");
        authority.write(root);
        let certificate = authority.for_localhost();
        std::fs::write(root.join("cert.pem"), &certificate.certificate_pem).expect("cert.pem");
        std::fs::write(root.join("key.pem"), &certificate.key_pem).expect("key.pem");

        let ports = Ports::choose();
        std::fs::create_dir(root.join("mail")).expect("mail");
        if is_root() {
            std::os::unix::fs::chown(root.join("mail"), Some(MAIL_USER), Some(MAIL_USER)).expect("chown");
        }
        write_users(root, &options.mailboxes, 0);
        let mut dovecot = start_dovecot(root, ports, options.dovecot);
        wait_for_ports(root, &mut dovecot, [ports.imap_tls, ports.imap_starttls])?;
        let mut postfix = start_postfix(root, ports, options);
        wait_for_ports(root, &mut postfix.run, [ports.smtp_tls, ports.smtp_starttls])?;
        Ok(MailServer {
            ports,
            mailboxes: Mutex::new(options.mailboxes.clone()),
            generation: AtomicUsize::new(0),
            frozen: AtomicBool::new(false),
            postfix,
            dovecot,
            folder,
        })
    }

    /// Where they listen.
    pub fn ports(&self) -> Ports {
        self.ports
    }

    /// The authority to trust, for `SSL_CERT_FILE`.
    pub fn ca_file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The fingerprint of its certificate, as the program tells people to print it.
    pub fn fingerprint(&self) -> String {
        let output = Command::new("openssl")
            .args(["x509", "-noout", "-fingerprint", "-sha256", "-in"])
            .arg(self.folder.path().join("cert.pem"))
            .output()
            .expect("openssl");
        String::from_utf8(output.stdout).expect("text").trim().to_owned()
    }

    /// From now on the mailbox has another code, on both servers; the old one is refused.
    pub fn set_code(&self, address: &str, code: &str) {
        let mut mailboxes = self.mailboxes.lock().expect("mailboxes");
        mailboxes
            .iter_mut()
            .find(|mailbox| mailbox.address == address)
            .unwrap_or_else(|| panic!("no mailbox {address}"))
            .code = code.to_owned();
        let generation = self.generation.fetch_add(1, Ordering::SeqCst) + 1;
        write_users(self.folder.path(), &mailboxes, generation);
        wait_for_the_next_second();
    }

    /// What Dovecot has logged: IMAP, and the sign-ins of both services.
    pub fn imap_log(&self) -> String {
        text_of(&self.folder.path().join("dovecot.log"))
    }

    /// What Postfix has logged.
    pub fn smtp_log(&self) -> String {
        text_of(&self.folder.path().join("postfix.log"))
    }

    /// How many sign-ins were refused so far, IMAP and SMTP together.
    pub fn refused_sign_ins(&self) -> usize {
        let log = self.settled_log();
        log.lines().filter(|line| is_refusal(line)).count()
    }

    /// How many sign-ins IMAP has accepted so far.
    pub fn imap_sign_ins(&self) -> usize {
        let log = self.settled_log();
        log.lines().filter(|line| line.contains("imap-login: Info: Login:")).count()
    }

    /// The mails in a mailbox, whole.
    pub fn mails(&self, address: &str) -> Vec<String> {
        ["new", "cur"]
            .iter()
            .filter_map(|part| {
                let folder = self.folder.path().join("mail").join(address).join("Maildir").join(part);
                std::fs::read_dir(folder).ok()
            })
            .flatten()
            .flatten()
            .map(|mail| text_of(&mail.path()))
            .collect()
    }

    /// Stops both servers without ending them: connections are taken by the system and nobody answers.
    pub fn freeze(&self) {
        self.frozen.store(true, Ordering::SeqCst);
        self.signal("STOP");
    }

    /// Lets frozen servers go on.
    pub fn thaw(&self) {
        self.signal("CONT");
        self.frozen.store(false, Ordering::SeqCst);
    }

    fn signal(&self, name: &str) {
        for server in [&self.dovecot, &self.postfix.run] {
            let mut told = BTreeSet::new();
            // A process that was made while the others were told is told, too.
            loop {
                let more: Vec<_> = family(server.pid()).into_iter().filter(|pid| told.insert(*pid)).collect();
                if more.is_empty() {
                    break;
                }
                for pid in more {
                    root::signal(name, pid);
                }
            }
        }
    }

    /// Dovecot's log once everything that happened before this call stands in it: a sign-in of our own, under a name
    /// that nobody has, is waited for. It is not counted.
    fn settled_log(&self) -> String {
        static MARKS: AtomicUsize = AtomicUsize::new(0);
        let mark = format!("mark-{}", MARKS.fetch_add(1, Ordering::SeqCst));
        let answer =
            mail_client::imap_login(self.ports.imap_tls, Encryption::Tls, &self.ca_file(), &mark, "invented");
        assert!(answer.contains(" NO "), "an unknown name was let in: {answer}");
        poll(PATIENCE, || {
            let log = self.imap_log();
            log.lines()
                .any(|line| line.contains("imap-login:") && line.contains(&format!("<{mark}>")))
                .then_some(log)
        })
        .unwrap_or_else(|| panic!("Dovecot did not log the sign-in of {mark}:\n{}", self.imap_log()))
    }
}

impl Ports {
    /// Four ports that nobody listens at. They lie below the ports that the system hands out by itself, and no two
    /// servers of one test program get the same.
    fn choose() -> Ports {
        static NEXT: AtomicU16 = AtomicU16::new(0);
        let start = std::process::id() as u16;
        let mut free = std::iter::repeat_with(|| {
            let step = NEXT.fetch_add(1, Ordering::SeqCst);
            10_000 + start.wrapping_mul(37).wrapping_add(step) % 20_000
        })
        .filter(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok());
        let mut port = || free.next().expect("a free port");
        Ports { imap_tls: port(), imap_starttls: port(), smtp_tls: port(), smtp_starttls: port() }
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        if self.frozen.load(Ordering::SeqCst) {
            self.thaw(); // what is frozen cannot end
        }
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Its master runs as a child of the starter and in a group of its own, so it is told itself.
        let _ = postfix_command(&self.config)
            .arg("stop")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if !is_root() {
            // What root owns the test could not take away with its folder.
            let folder = self.config.parent().unwrap_or(&self.config);
            let _ = as_root("chown").arg("-R").arg(user_id().to_string()).arg(folder).status();
        }
    }
}

/// A line of Dovecot's auth process that says that somebody was turned away, but for our own marks.
fn is_refusal(line: &str) -> bool {
    let refused = line.contains("assword mismatch") || line.contains("unknown user");
    line.contains("auth: ") && refused && !line.contains("(mark-")
}

/// The user names of each service with their codes, as hashes: a test that looks for a code in clear must not find
/// ours.
fn write_users(root: &Path, mailboxes: &[Mailbox], generation: usize) {
    for service in ["imap", "smtp"] {
        // Dovecot looks at date and size; the date alone does not tell two writes in one second apart.
        let mut users = format!("#{}\n", "x".repeat(generation));
        for mailbox in mailboxes {
            let names = match service {
                "imap" => &mailbox.imap_users,
                _ => &mailbox.smtp_users,
            };
            let hash: String = Sha256::digest(&mailbox.code).iter().fold(String::new(), |mut hex, byte| {
                let _ = write!(hex, "{byte:02x}");
                hex
            });
            for name in names {
                let _ = writeln!(users, "{name}:{{SHA256.HEX}}{hash}::::::user={}", mailbox.address);
            }
        }
        let file = root.join(format!("users.{service}"));
        let new = root.join(format!("users.{service}.new"));
        std::fs::write(&new, users).expect("users");
        std::fs::rename(new, file).expect("users");
    }
}

/// Dovecot looks at its users no more than once a second of the clock; in the next one it sees the change for sure.
fn wait_for_the_next_second() {
    let second = || std::time::UNIX_EPOCH.elapsed().expect("a clock").as_secs();
    let written = second();
    let passed = poll(PATIENCE, || (second() > written).then_some(()));
    assert!(passed.is_some(), "the clock stands still");
}

fn start_dovecot(root: &Path, ports: Ports, more: &str) -> Running {
    let program = tool("dovecot");
    let version = run(Command::new(&program).arg("--version")).stdout;
    let version = String::from_utf8_lossy(&version).into_owned();
    assert!(
        version.starts_with("2.3."),
        "the test bed knows the settings of Dovecot 2.3 (Debian 12); here is {version}"
    );
    let config = root.join("dovecot.conf");
    std::fs::write(&config, dovecot_settings(root, ports) + more).expect("dovecot.conf");
    let log = std::fs::File::create(root.join("dovecot.out")).expect("dovecot.out");
    Running::start(
        Command::new(program)
            .arg("-F")
            .arg("-c")
            .arg(config)
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("dovecot.out"))
            .stderr(log),
    )
}

fn start_postfix(root: &Path, ports: Ports, options: &MailServerOptions) -> Postfix {
    let mailboxes = &options.mailboxes;
    let config = root.join("postfix");
    std::fs::create_dir(&config).expect("postfix");
    std::fs::create_dir(root.join("queue")).expect("queue");
    std::fs::create_dir(root.join("data")).expect("data");
    let settings = postfix_settings(root, mailboxes) + options.postfix;
    std::fs::write(config.join("main.cf"), settings).expect("main.cf");
    std::fs::write(config.join("master.cf"), postfix_services(ports)).expect("master.cf");
    let map: String =
        mailboxes.iter().map(|mailbox| format!("{0} {0}/Maildir/\n", mailbox.address)).collect();
    std::fs::write(config.join("mailboxes"), map).expect("mailboxes");
    // Postfix wants its folders to belong to root and to its own user.
    if is_root() {
        run(Command::new("chown").arg("postfix").arg(root.join("data")));
    } else {
        run(as_root("chown").arg("-R").arg("root:root").arg(&config).arg(root.join("queue")));
        run(as_root("chown").arg("postfix").arg(root.join("data")));
    }
    let log = std::fs::File::create(root.join("postfix.out")).expect("postfix.out");
    let run = Running::start(
        postfix_command(&config)
            .arg("start-fg")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("postfix.out"))
            .stderr(log),
    );
    Postfix { run, config }
}

fn postfix_command(config: &Path) -> Command {
    let mut command = as_root("postfix");
    command.arg("-c").arg(config);
    command
}

/// Waits until something answers at both ports; else tells what the servers have to say.
fn wait_for_ports(root: &Path, server: &mut Running, ports: [u16; 2]) -> Result<(), String> {
    let ready = poll(PATIENCE, || {
        if ports.iter().all(|port| TcpStream::connect((Ipv4Addr::LOCALHOST, *port)).is_ok()) {
            return Some(true);
        }
        server.ended().map(|_| false)
    });
    if ready == Some(true) {
        return Ok(());
    }
    let mut said = format!("nothing answers at the ports {ports:?}\n");
    for name in ["dovecot.out", "dovecot.log", "postfix.out", "postfix.log"] {
        let _ = writeln!(said, "--- {name}\n{}", text_of(&root.join(name)));
    }
    Err(said)
}
