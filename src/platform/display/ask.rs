//! Opens the libraries and shakes hands with the display server, as the toolkit will, but with an answer for each fault.

use std::env;
use std::io;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::errors::ConnectError;
use x11rb::protocol::xproto::ConnectionExt as _;

use super::{Display, DisplayFault, Found, LIBRARIES, Library, Missing, given};

/// Width and height of an X server's screens together, in pixels.
type Room = (u16, u16);

/// How long a display server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The last display that has a port, which x11rb adds to 6000 without looking.
const HIGHEST: u16 = u16::MAX - 6000;
/// What the toolkit does not do without, as X names them.
const EXTENSIONS: [&str; 3] = ["RANDR", "XInputExtension", "XKEYBOARD"];

/// What the environment names.
struct Named {
    /// A Wayland display by its name.
    wayland: Option<String>,
    /// A Wayland connection that is already open; it can be used once, so nobody looks at it.
    socket: bool,
    x: Option<String>,
}

pub(super) fn look_for() -> Result<Found, DisplayFault> {
    let named = Named {
        wayland: given("WAYLAND_DISPLAY"),
        socket: given("WAYLAND_SOCKET").is_some(),
        x: given("DISPLAY"),
    };
    named.look(wayland, x11)
}

impl Named {
    /// As the toolkit chooses: Wayland wherever it is named. Where that is of no use and an X server is there, that one.
    fn look(
        &self,
        wayland: impl FnOnce(&str) -> Result<(), DisplayFault>,
        x11: impl FnOnce(&str) -> Result<Room, DisplayFault>,
    ) -> Result<Found, DisplayFault> {
        if self.socket && self.wayland.is_none() {
            return Ok(Found::USUAL);
        }
        let on_x = |display, room| Found { display, room: Some(room) };
        match (&self.wayland, &self.x) {
            (None, None) => Err(DisplayFault::None),
            (None, Some(name)) => x11(name).map(|room| on_x(Display::Usual, room)),
            (Some(name), None) => wayland(name).map(|()| Found::USUAL),
            (Some(name), Some(other)) => match wayland(name) {
                Ok(()) => Ok(Found::USUAL),
                Err(fault) => x11(other).map(|room| on_x(Display::XNotWayland, room)).map_err(|_| fault),
            },
        }
    }
}

/// Does something that may hang, for so long.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (answer, waiting) = mpsc::channel();
    thread::Builder::new().name("display".to_owned()).spawn(move || answer.send(work())).ok()?;
    waiting.recv_timeout(PATIENCE).ok()
}

/// All of these that cannot be opened, as a fault.
fn opened(libraries: &[(&str, bool)]) -> Result<(), DisplayFault> {
    let is_missing = |library: &&Library| libraries.contains(&(library.file, false));
    let missing: Vec<&'static Library> = LIBRARIES.iter().filter(is_missing).collect();
    if missing.is_empty() { Ok(()) } else { Err(DisplayFault::Missing(Missing(missing))) }
}

fn x11(name: &str) -> Result<Room, DisplayFault> {
    // libxcb comes with libX11, which is linked with it.
    opened(&[
        ("libX11.so.6", x11_dl::xlib::Xlib::open().is_ok()),
        ("libX11-xcb.so.1", x11_dl::xlib_xcb::Xlib_xcb::open().is_ok()),
        ("libXcursor.so.1", x11_dl::xcursor::Xcursor::open().is_ok()),
        ("libXi.so.6", x11_dl::xinput2::XInput2::open().is_ok()),
        ("libxkbcommon.so.0", xkbcommon_dl::xkbcommon_option().is_some()),
        ("libxkbcommon-x11.so.0", xkbcommon_dl::x11::xkbcommon_x11_option().is_some()),
    ])?;
    let silent = || DisplayFault::Silent(name.to_owned());
    let display = name.to_owned();
    in_time(move || shake_hands(&display)).unwrap_or_else(|| Err(silent()))
}

/// The number in the name of an X display.
fn number(name: &str) -> Option<u16> {
    let (_, number) = name.rsplit_once(':')?;
    number.split('.').next()?.parse().ok()
}

/// Connects to an X server with this user's authority, and asks for what the toolkit needs.
fn shake_hands(name: &str) -> Result<Room, DisplayFault> {
    let silent = || DisplayFault::Silent(name.to_owned());
    if number(name).is_some_and(|number| number > HIGHEST) {
        return Err(silent());
    }
    let (connection, screen) = x11rb::connect(Some(name)).map_err(|error| match error {
        ConnectError::SetupFailed(refusal) => {
            DisplayFault::Refused { display: name.to_owned(), said: words(&refusal.reason) }
        }
        ConnectError::SetupAuthenticate(refusal) => {
            DisplayFault::Refused { display: name.to_owned(), said: words(&refusal.reason) }
        }
        _ => silent(),
    })?;
    for extension in EXTENSIONS {
        let asked = connection.query_extension(extension.as_bytes()).map_err(|_| silent())?;
        if !asked.reply().map_err(|_| silent())?.present {
            return Err(DisplayFault::Lacks { display: name.to_owned(), extension });
        }
    }
    connection.flush().map_err(|_| silent())?;
    let screen = connection.setup().roots.get(screen).ok_or_else(silent)?;
    Ok((screen.width_in_pixels, screen.height_in_pixels))
}

/// What a server said, on one line.
fn words(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn wayland(name: &str) -> Result<(), DisplayFault> {
    opened(&[("libxkbcommon.so.0", xkbcommon_dl::xkbcommon_option().is_some())])?;
    let silent = || DisplayFault::Silent(name.to_owned());
    let folder = env::var("XDG_RUNTIME_DIR").unwrap_or_default();
    // A name that is a whole path stays one.
    let socket = UnixStream::connect(Path::new(&folder).join(name)).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => {
            DisplayFault::Refused { display: name.to_owned(), said: error.to_string() }
        }
        _ => silent(),
    })?;
    let greeted = in_time(move || {
        use wayland_client::{ConnectError, Connection};
        match Connection::from_socket(socket) {
            Err(ConnectError::NoWaylandLib) => opened(&[("libwayland-client.so.0", false)]).map(|()| false),
            Err(_) => Ok(false),
            Ok(connection) => Ok(connection.roundtrip().is_ok()),
        }
    });
    match greeted {
        Some(Ok(true)) => Ok(()),
        Some(Err(fault)) => Err(fault),
        Some(Ok(false)) | None => Err(silent()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(wayland: Option<&str>, x: Option<&str>) -> Named {
        Named { wayland: wayland.map(str::to_owned), socket: false, x: x.map(str::to_owned) }
    }

    fn silent<T>(name: &str) -> Result<T, DisplayFault> {
        Err(DisplayFault::Silent(name.to_owned()))
    }

    #[test]
    fn a_display_that_does_not_answer_is_none() {
        for name in [":4711", "nonsense", "localhost:59000", ":65000", "[::1]:59536.0"] {
            let answer = shake_hands(name);
            assert_eq!(answer, silent(name), "{name}");
        }
        assert_eq!(wayland("/nowhere/wayland-4711"), silent("/nowhere/wayland-4711"));
    }

    #[test]
    fn x_stands_in_for_a_wayland_display_that_is_gone() {
        let both = named(Some("wayland-1"), Some(":0"));
        let found = Found { display: Display::XNotWayland, room: Some((1920, 1080)) };
        assert_eq!(both.look(silent, |_| Ok((1920, 1080))), Ok(found));
        assert_eq!(both.look(|_| Ok(()), silent), Ok(Found::USUAL));
        assert_eq!(both.look(silent, silent), Err(DisplayFault::Silent("wayland-1".to_owned())));
        assert_eq!(named(None, None).look(silent, silent), Err(DisplayFault::None));
    }

    #[test]
    fn a_server_that_never_answers_is_silent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wayland-0");
        let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let name = path.to_str().unwrap();
        assert_eq!(wayland(name), silent(name));
    }

    #[test]
    fn what_is_missing_is_named_together() {
        let fault = opened(&[("libX11.so.6", false), ("libXi.so.6", false), ("libXcursor.so.1", true)]);
        assert_eq!(fault.unwrap_err().to_string(), "missing: libX11.so.6, libXi.so.6");
    }

    #[test]
    fn words_of_a_server_stand_on_one_line() {
        assert_eq!(words(b"No protocol specified\n\0 "), "No protocol specified");
    }
}
