//! A mail client of a few lines, to ask the servers of the test bed without the program's own probe.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// How long a server may take over one answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// From the first byte.
    Tls,
    /// After STARTTLS.
    Starttls,
}

/// An encrypted conversation by lines.
pub struct Conversation {
    stream: BufReader<StreamOwned<ClientConnection, TcpStream>>,
}

/// Signs in over IMAP and returns the server's tagged answer.
pub fn imap_login(port: u16, encryption: Encryption, ca: &Path, user: &str, code: &str) -> String {
    imap_session(port, encryption, ca, user, code).1
}

/// Signs in over IMAP: the conversation, and the tagged answer.
pub fn imap_session(
    port: u16,
    encryption: Encryption,
    ca: &Path,
    user: &str,
    code: &str,
) -> (Conversation, String) {
    let mut imap = match encryption {
        Encryption::Tls => {
            let mut imap = Conversation::over(connect(port), ca);
            imap.line();
            imap
        }
        Encryption::Starttls => {
            let mut plain = connect(port);
            read_plain_line(&mut plain);
            plain.write_all(b"s STARTTLS\r\n").expect("STARTTLS");
            assert!(read_plain_line(&mut plain).starts_with("s OK"), "STARTTLS refused");
            Conversation::over(plain, ca)
        }
    };
    let answer = imap.imap(&format!("LOGIN \"{user}\" \"{code}\""));
    let last = answer.lines().last().unwrap_or_default().to_owned();
    (imap, last)
}

/// Signs in over SMTP and returns the answer to AUTH PLAIN.
pub fn smtp_auth(port: u16, encryption: Encryption, ca: &Path, user: &str, code: &str) -> String {
    smtp_session(port, encryption, ca, user, code).1
}

/// Signs in over SMTP: the conversation, and the answer to AUTH PLAIN.
pub fn smtp_session(
    port: u16,
    encryption: Encryption,
    ca: &Path,
    user: &str,
    code: &str,
) -> (Conversation, String) {
    let mut smtp = match encryption {
        Encryption::Tls => {
            let mut smtp = Conversation::over(connect(port), ca);
            smtp.smtp_answer();
            smtp
        }
        Encryption::Starttls => {
            let mut plain = connect(port);
            read_plain_line(&mut plain);
            greet_plainly(&mut plain);
            plain.write_all(b"STARTTLS\r\n").expect("STARTTLS");
            assert!(read_plain_line(&mut plain).starts_with("220"), "STARTTLS refused");
            Conversation::over(plain, ca)
        }
    };
    smtp.smtp("EHLO localhost");
    let answer = smtp.smtp(&format!("AUTH PLAIN {}", base64(format!("\0{user}\0{code}").as_bytes())));
    (smtp, answer)
}

/// The greeting of a plain IMAP port.
pub fn plain_imap_greeting(port: u16) -> String {
    read_plain_line(&mut connect(port))
}

/// What a plain SMTP port offers before encryption.
pub fn plain_smtp_offer(port: u16) -> String {
    let mut plain = connect(port);
    read_plain_line(&mut plain);
    greet_plainly(&mut plain)
}

impl Conversation {
    fn over(tcp: TcpStream, ca: &Path) -> Conversation {
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(ca).expect("ca.pem") {
            roots.add(certificate.expect("ca.pem")).expect("a root");
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("localhost").expect("a name");
        let tls = ClientConnection::new(Arc::new(config), name).expect("a connection");
        Conversation { stream: BufReader::new(StreamOwned::new(tls, tcp)) }
    }

    /// Sends an IMAP command and reads up to its tagged answer, all lines.
    pub fn imap(&mut self, command: &str) -> String {
        self.send(&format!("a1 {command}"));
        let mut answer = String::new();
        loop {
            let line = self.line();
            answer.push_str(&line);
            if line.starts_with("a1 ") {
                return answer.trim_end().to_owned();
            }
        }
    }

    /// Sends an SMTP line and reads the answer, all lines.
    pub fn smtp(&mut self, line: &str) -> String {
        self.send(line);
        self.smtp_answer()
    }

    fn smtp_answer(&mut self) -> String {
        let mut answer = String::new();
        loop {
            let line = self.line();
            answer.push_str(&line);
            if line.as_bytes().get(3) != Some(&b'-') {
                return answer.trim_end().to_owned();
            }
        }
    }

    fn send(&mut self, line: &str) {
        let stream = self.stream.get_mut();
        stream
            .write_all(format!("{line}\r\n").as_bytes())
            .and_then(|()| stream.flush())
            .expect("the server reads");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("the server answers");
        assert!(!line.is_empty(), "the server hung up");
        line
    }
}

fn connect(port: u16) -> TcpStream {
    let tcp = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    tcp.set_read_timeout(Some(PATIENCE)).expect("a time-out");
    tcp.set_write_timeout(Some(PATIENCE)).expect("a time-out");
    tcp
}

/// Says EHLO and returns the whole answer.
fn greet_plainly(tcp: &mut TcpStream) -> String {
    tcp.write_all(b"EHLO localhost\r\n").expect("EHLO");
    let mut answer = String::new();
    loop {
        let line = read_plain_line(tcp);
        answer.push_str(&line);
        if !line.starts_with("250-") {
            return answer;
        }
    }
}

/// One line, byte by byte, so that nothing behind it is swallowed.
fn read_plain_line(tcp: &mut TcpStream) -> String {
    let mut line = Vec::new();
    while !line.ends_with(b"\n") {
        let mut byte = [0];
        assert_eq!(tcp.read(&mut byte).expect("the server answers"), 1, "hung up");
        line.push(byte[0]);
    }
    String::from_utf8_lossy(&line).into_owned()
}

/// Base64 with padding.
pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let sum = chunk.iter().fold(0u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4usize {
            let index = (sum >> (18 - 6 * place)) & 63;
            text.push(if place <= chunk.len() { char::from(LETTERS[index as usize]) } else { '=' });
        }
    }
    text
}
