//! The X handshake with this user's authority, and the question for what the window needs.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::net::UnixStream;

use x11rb_protocol::connect::Connect;
use x11rb_protocol::errors::ConnectError;
use x11rb_protocol::parse_display::{ConnectAddress, parse_display};
use x11rb_protocol::protocol::xproto::{QueryExtensionReply, QueryExtensionRequest};
use x11rb_protocol::x11_utils::TryParse;
use x11rb_protocol::xauth::Family;

use super::DisplayFault;

/// The last display that has a port, which the parser adds to 6000 without looking.
const HIGHEST: u16 = u16::MAX - 6000;
/// What the toolkit does not do without, as X names them.
const EXTENSIONS: [&str; 3] = ["RANDR", "XInputExtension", "XKEYBOARD"];
/// Every answer to a question and every event has this many bytes, and the rest that an answer may have is nothing here.
const ANSWER: usize = 32;

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

/// A connection and the name under which the file of authorities knows its server.
struct Server {
    stream: Box<dyn Stream>,
    family: Family,
    address: Vec<u8>,
}

/// Connects to an X server with this user's authority, and asks for what the toolkit needs.
pub(super) fn shake_hands(name: &str) -> Result<(), DisplayFault> {
    let silent = || DisplayFault::Silent(name.to_owned());
    if number(name).is_some_and(|number| number > HIGHEST) {
        return Err(silent());
    }
    let display = parse_display(Some(name)).map_err(|_| silent())?;
    let mut server =
        display.connect_instruction().find_map(|address| dial(&address).ok()).ok_or_else(silent)?;
    let (greeting, request) =
        Connect::new(server.family, &server.address, display.display).map_err(|_| silent())?;
    let greeted = greet(&mut server.stream, greeting, &request).map_err(|_| silent())?;
    greeted.map_err(|error| match error {
        ConnectError::SetupFailed(refusal) => refused(name, &refusal.reason),
        ConnectError::SetupAuthenticate(refusal) => refused(name, &refusal.reason),
        _ => silent(),
    })?;
    for extension in EXTENSIONS {
        if !has(&mut server.stream, extension).map_err(|_| silent())? {
            return Err(DisplayFault::Lacks { display: name.to_owned(), extension });
        }
    }
    Ok(())
}

fn refused(name: &str, reason: &[u8]) -> DisplayFault {
    DisplayFault::Refused { display: name.to_owned(), said: words(reason) }
}

/// The number in the name of an X display.
fn number(name: &str) -> Option<u16> {
    let (_, number) = name.rsplit_once(':')?;
    number.split('.').next()?.parse().ok()
}

fn dial(address: &ConnectAddress<'_>) -> io::Result<Server> {
    match address {
        ConnectAddress::Hostname(host, port) => {
            let stream = TcpStream::connect((*host, *port))?;
            let (family, address) = known_as(stream.peer_addr()?);
            Ok(Server { stream: Box::new(stream), family, address })
        }
        ConnectAddress::Socket(path) => {
            let (family, address) = this_computer();
            Ok(Server { stream: Box::new(socket(path)?), family, address })
        }
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// X servers on Linux listen at a name without a file, too, which a container without the file still reaches.
fn socket(path: &str) -> io::Result<UnixStream> {
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt as _;
        let hidden = std::os::unix::net::SocketAddr::from_abstract_name(path)?;
        if let Ok(stream) = UnixStream::connect_addr(&hidden) {
            return Ok(stream);
        }
    }
    UnixStream::connect(path)
}

fn known_as(peer: SocketAddr) -> (Family, Vec<u8>) {
    match peer {
        _ if peer.ip().to_canonical().is_loopback() => this_computer(),
        SocketAddr::V4(peer) => (Family::INTERNET, peer.ip().octets().to_vec()),
        SocketAddr::V6(peer) => (Family::INTERNET6, peer.ip().octets().to_vec()),
    }
}

fn this_computer() -> (Family, Vec<u8>) {
    (Family::LOCAL, gethostname::gethostname().into_encoded_bytes())
}

/// The first question and its answer.
fn greet(
    stream: &mut dyn Stream,
    mut greeting: Connect,
    request: &[u8],
) -> io::Result<Result<(), ConnectError>> {
    stream.write_all(request)?;
    loop {
        let read = stream.read(greeting.buffer())?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if greeting.advance(read) {
            return Ok(greeting.into_setup().map(|_| ()));
        }
    }
}

/// Asks whether the server has an extension.
fn has(stream: &mut dyn Stream, extension: &str) -> io::Result<bool> {
    // The number of the extension is for requests of extensions: this one is of the core.
    let (parts, _) = QueryExtensionRequest { name: extension.as_bytes().into() }.serialize();
    for part in parts {
        stream.write_all(&part)?;
    }
    let mut answer = [0; ANSWER];
    stream.read_exact(&mut answer)?;
    let broken = |_| io::Error::from(io::ErrorKind::InvalidData);
    QueryExtensionReply::try_parse(&answer).map(|(reply, _)| reply.present).map_err(broken)
}

/// What a server said, on one line.
fn words(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_does_not_answer_is_none() {
        for name in [":4711", "nonsense", "localhost:59000", ":65000", "[::1]:59536.0"] {
            let answer = shake_hands(name);
            assert_eq!(answer, Err(DisplayFault::Silent(name.to_owned())), "{name}");
        }
    }

    #[test]
    fn words_of_a_server_stand_on_one_line() {
        assert_eq!(words(b"No protocol specified\n\0 "), "No protocol specified");
    }
}
