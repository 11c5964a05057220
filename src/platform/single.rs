//! One window for a person at a display: who starts the program a second time brings the first window to the front.
//!
//! The first has a lock as long as it lives and listens at a socket beside it (a named pipe on Windows). What goes over it
//! is a call and an answer, and nothing that anybody could learn from.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::Stream;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, BufReader};

use crate::model::link::{self, Link};
use crate::platform::files::KeptFile;
use crate::platform::paths::Paths;

#[cfg_attr(unix, path = "single/unix.rs")]
#[cfg_attr(windows, path = "single/windows.rs")]
mod listener;

/// Somebody who has started the program once more and waits for an answer.
#[derive(Clone, Debug)]
pub struct Caller {
    line: listener::Line,
    /// The link that the program was started with.
    pub link: Option<Link>,
}

impl Caller {
    /// Tells them that the window has come. Who has gone meanwhile needs no answer.
    pub fn answer(&self) {
        self.line.answer();
    }
}

/// How long the first may take to answer. One that hangs shall not keep the person from a window.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the second may take to say what it wants. Versions that say nothing are called so, too.
const SAYING: Duration = Duration::from_millis(300);
/// What the first answers once it has been told.
const HERE: &[u8] = b"here\n";

/// How this start of the program goes on.
#[derive(Debug)]
pub enum Start {
    /// With a window, to which later starts come.
    First(Door),
    /// Without: the window that there is has been brought to the front.
    Second,
    /// With a window that nobody will find, since there is nowhere to meet or the first does not answer.
    Alone,
}

/// Where later starts knock; it stays open until it is dropped.
#[derive(Clone, Debug)]
pub struct Door(Arc<Held>);

#[derive(Debug)]
struct Held {
    line: listener::Listener,
    /// Given back last.
    _lock: File,
}

impl Start {
    /// Looks for a window of this user at this display, for the files at these paths, and hands it the link.
    pub fn here(paths: &Paths, link: Option<&Link>) -> Start {
        let names = ["WAYLAND_DISPLAY", "DISPLAY"];
        let display = names.map(|name| env::var_os(name).unwrap_or_default());
        let parts = [paths.data.as_os_str(), &display[0], &display[1]];
        let folder = directories::BaseDirs::new()
            .and_then(|folders| folders.runtime_dir().map(Path::to_owned))
            // After `su` the environment may name one that is not there.
            .filter(|folder| folder.is_dir())
            .unwrap_or_else(|| paths.data.clone());
        Start::at(&folder, &name(&parts.map(|part| part.as_encoded_bytes())), link)
    }

    fn at(folder: &Path, name: &str, link: Option<&Link>) -> Start {
        let said = format!("{}\n", link.map(Link::line).unwrap_or_default());
        let Ok(meeting) = KeptFile::open(folder, "window") else {
            return Start::Alone;
        };
        let socket: PathBuf = folder.join(format!("{name}.socket"));
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            match meeting.try_lock(&format!("{name}.lock")) {
                Ok(Some(lock)) => {
                    let opened = listener::Listener::listen(&socket);
                    return opened.map_or(Start::Alone, |line| {
                        Start::First(Door(Arc::new(Held { line, _lock: lock })))
                    });
                }
                Ok(None) if listener::call(&socket, until, said.as_bytes()).is_ok() => return Start::Second,
                // Between its lock and its socket, or at its end.
                Ok(None) => std::thread::sleep(Duration::from_millis(20)),
                Err(_) => return Start::Alone,
            }
        }
        Start::Alone
    }
}

impl Door {
    /// Those who knock, one after the other. To be polled within a tokio runtime.
    pub fn callers(self) -> impl Stream<Item = Caller> + Send + 'static {
        futures_util::stream::unfold(None, move |listener| {
            let door = self.clone();
            async move {
                let listener = match listener {
                    Some(listener) => listener,
                    None => door.0.line.listener().ok()?,
                };
                listener::next(listener).await.map(|(caller, listener)| (caller, Some(listener)))
            }
        })
    }
}

/// What somebody who calls says: one line, empty where they only want the window to come.
async fn hear(stream: &mut (impl AsyncRead + Unpin)) -> Option<Link> {
    let mut said = Vec::new();
    let mut line = BufReader::new(stream.take(link::LONGEST as u64 + 1));
    // Whoever says nothing, or half of it, has called all the same.
    tokio::time::timeout(SAYING, line.read_until(b'\n', &mut said)).await.ok()?.ok()?;
    let text = str::from_utf8(said.strip_suffix(b"\n")?).ok()?;
    (!text.is_empty()).then(|| Link::read(text))
}

/// The same for the same parts, short enough for a socket's path.
fn name(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    let hash: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("mailkey-{hash}")
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt;

    use super::*;

    fn first(folder: &Path) -> Door {
        match Start::at(folder, "here", None) {
            Start::First(door) => door,
            other => panic!("{other:?}"),
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn each_later_start_is_heard_by_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut callers = Box::pin(first(folder.path()).callers());
        let links = [None, Some(Link::read("mailkey:me@qq.com")), Some(Link::Unclear)];
        for link in links {
            let (path, said) = (folder.path().to_owned(), link.clone());
            let second = tokio::task::spawn_blocking(move || Start::at(&path, "here", link.as_ref()));
            let caller = callers.next().await.unwrap();
            assert_eq!(caller.link, said);
            caller.answer();
            assert!(matches!(second.await.unwrap(), Start::Second));
        }
        assert!(matches!(Start::at(folder.path(), "elsewhere", None), Start::First(_)));
    }

    #[cfg(unix)]
    #[tokio::test(flavor = "multi_thread")]
    async fn who_says_nothing_or_too_much_has_called_all_the_same() {
        use std::io::Write;
        let folder = tempfile::tempdir().unwrap();
        let mut callers = Box::pin(first(folder.path()).callers());
        for said in [String::new(), "mailkey:me@qq.com".to_owned(), "x".repeat(5000), "\u{0}\n".to_owned()] {
            let mut stream =
                std::os::unix::net::UnixStream::connect(folder.path().join("here.socket")).unwrap();
            stream.write_all(said.as_bytes()).unwrap();
            let caller = callers.next().await.unwrap();
            assert!(matches!(caller.link, None | Some(Link::Unclear)), "{said}: {:?}", caller.link);
        }
    }

    #[test]
    fn who_does_not_answer_keeps_nobody_from_a_window() {
        let folder = tempfile::tempdir().unwrap();
        let _door = first(folder.path());
        assert!(matches!(Start::at(folder.path(), "here", None), Start::Alone));
    }

    #[test]
    fn what_a_killed_program_leaves_is_in_nobodys_way() {
        let folder = tempfile::tempdir().unwrap();
        drop(first(folder.path()));
        drop(first(folder.path()));
        std::fs::write(folder.path().join("here.socket"), "").unwrap();
        drop(first(folder.path()));
    }

    #[test]
    fn without_a_folder_there_is_a_window_all_the_same() {
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(matches!(Start::at(&file.path().join("below"), "here", None), Start::Alone));
        let folder = tempfile::tempdir().unwrap();
        let long = "x".repeat(200);
        assert!(matches!(Start::at(folder.path(), &long, None), Start::Alone));
    }

    #[test]
    fn another_display_or_folder_has_a_window_of_its_own() {
        assert_ne!(name(&[b"a", b"", b":0"]), name(&[b"a", b":0", b""]));
        assert_ne!(name(&[b"ab", b"c"]), name(&[b"a", b"bc"]));
        assert_eq!(name(&[b"a", b"b"]), name(&[b"a", b"b"]));
    }
}
