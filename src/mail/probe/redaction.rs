//! Writes down what is said on a connection, with secrets cut by the state of the protocol before anybody sees them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::mpsc::UnboundedSender;

use super::report::Event;
use super::text;
use super::tongue::Tongue;
use super::transcript::{Line, Speaker};
use crate::model::code::Code;
use crate::model::failure::Service;

/// The longest line that is written down, in characters.
const LONGEST: usize = 400;
/// How much of an unfinished line is kept, in bytes.
const MOST_KEPT: usize = 8 * 1024;
/// The most lines of one connection.
const MOST_LINES: usize = 1000;
/// What stands in the place of a secret.
const CUT: &str = "[…]";
/// The shortest name that is cut out: shorter ones are parts of words.
const SHORTEST_NAME: usize = 3;

/// Writes down one service's part of a test. Cheap to clone; all clones write the same.
#[derive(Clone)]
pub(super) struct Redactor(Arc<Shared>);

struct Shared {
    service: Service,
    feed: UnboundedSender<Event>,
    start: Instant,
    tongue: Tongue,
    code: Option<Code>,
    /// Names that tell who the person is.
    names: Vec<String>,
    page: Mutex<Page>,
}

#[derive(Default)]
struct Page {
    client: Vec<u8>,
    server: Vec<u8>,
    secret: Secret,
    /// What the server says is about the person's mail or folders.
    private: Secret,
    lines: usize,
}

/// Whether what the program says is a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Secret {
    #[default]
    No,
    /// Until the server has answered the command with this tag.
    UntilTagged(String),
    /// Until the server asks for nothing more.
    UntilDone,
}

impl Redactor {
    pub(super) fn new(
        service: Service,
        feed: UnboundedSender<Event>,
        start: Instant,
        tongue: Tongue,
        code: Option<Code>,
        names: Vec<String>,
    ) -> Redactor {
        let names = names.into_iter().filter(|name| name.chars().count() >= SHORTEST_NAME).collect();
        Redactor(Arc::new(Shared { service, feed, start, tongue, code, names, page: Mutex::default() }))
    }

    /// Writes down a remark.
    pub(super) fn note(&self, words: &str) {
        let mut page = self.page();
        self.write(&mut page, Speaker::Note, || words.to_owned());
    }

    /// Hears what this program says.
    pub(super) fn client(&self, bytes: &[u8]) {
        let mut page = self.page();
        for line in take_lines(&mut page.client, bytes) {
            if let Some(tag) = asks_for_mail(self.0.service, &line) {
                page.private = Secret::UntilTagged(tag);
            }
            let words = self.client_words(&mut page.secret, &line);
            self.write(&mut page, Speaker::Client, || words);
        }
    }

    /// Hears what the server says.
    pub(super) fn server(&self, bytes: &[u8]) {
        let mut page = self.page();
        for line in take_lines(&mut page.server, bytes) {
            if ends(&page.secret, &line) {
                page.secret = Secret::No;
            }
            if ends(&page.private, &line) {
                page.private = Secret::No;
            }
            let is_private = page.private != Secret::No;
            let words = || if is_private { CUT.to_owned() } else { self.cut(&line) };
            self.write(&mut page, Speaker::Server, words);
        }
    }

    /// A line of ours, its secrets cut.
    fn client_words(&self, secret: &mut Secret, line: &[u8]) -> String {
        if *secret != Secret::No {
            return CUT.to_owned();
        }
        let text = String::from_utf8_lossy(line);
        let words: Vec<&str> = text.split_whitespace().collect();
        let is =
            |index: usize, name: &str| words.get(index).is_some_and(|word| word.eq_ignore_ascii_case(name));
        match self.0.service {
            Service::Imap if is(1, "LOGIN") => {
                *secret = Secret::UntilTagged(words[0].to_owned());
                format!("{} {} {CUT}", words[0], words[1])
            }
            Service::Imap if is(1, "AUTHENTICATE") => {
                *secret = Secret::UntilTagged(words[0].to_owned());
                let rest = if words.len() > 3 { format!(" {CUT}") } else { String::new() };
                format!("{} {} {}{rest}", words[0], words[1], words.get(2).unwrap_or(&""))
            }
            Service::Smtp if is(0, "AUTH") => {
                *secret = Secret::UntilDone;
                let rest = if words.len() > 2 { format!(" {CUT}") } else { String::new() };
                format!("{} {}{rest}", words[0], words.get(1).unwrap_or(&""))
            }
            _ => self.cut(line),
        }
    }

    /// A line made fit to be posted.
    fn cut(&self, line: &[u8]) -> String {
        let decoded = self.0.tongue.decode(line);
        let clean = text::clean(&decoded, self.0.code.as_ref());
        text::cut_for_posting(&clean, self.0.code.as_ref(), &self.0.names)
    }

    /// Writes a line down, unless there are too many: then its words are not even made, since a server may send a
    /// hundred thousand.
    fn write(&self, page: &mut Page, speaker: Speaker, words: impl FnOnce() -> String) {
        page.lines += 1;
        let words = match page.lines {
            ..MOST_LINES => words(),
            MOST_LINES => "…".to_owned(),
            _ => return,
        };
        let mut text: String = words.chars().take(LONGEST).collect();
        if text.len() < words.len() {
            text.push('…');
        }
        let ms = u64::try_from(self.0.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        // Nobody listening means that the test was dropped.
        let _ = self.0.feed.send(Event::Said(Line { service: self.0.service, speaker, text, ms }));
    }

    fn page(&self) -> MutexGuard<'_, Page> {
        self.0.page.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The tag of a command whose answer holds subjects or names of folders, which are nobody's business but the person's.
fn asks_for_mail(service: Service, line: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(line);
    let mut words = text.split_whitespace();
    let tag = words.next()?;
    let is = |word: Option<&str>, name: &str| word.is_some_and(|word| word.eq_ignore_ascii_case(name));
    let (first, second) = (words.next(), words.next());
    let asks = is(first, "FETCH") || is(first, "LIST") || is(first, "UID") && is(second, "FETCH");
    (service == Service::Imap && asks).then(|| tag.to_owned())
}

/// Adds bytes to an unfinished line and takes out the finished ones, their ends left out.
fn take_lines(kept: &mut Vec<u8>, bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut lines = Vec::new();
    for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
        let room = MOST_KEPT.saturating_sub(kept.len());
        kept.extend(piece.iter().take(room));
        if piece.ends_with(b"\n") {
            let mut line = std::mem::take(kept);
            while line.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
                line.pop();
            }
            lines.push(line);
        }
    }
    lines
}

/// Whether a server's line ends the secrets.
fn ends(secret: &Secret, line: &[u8]) -> bool {
    match secret {
        Secret::No => false,
        Secret::UntilTagged(tag) => line
            .strip_prefix(tag.as_bytes())
            .is_some_and(|rest| rest.first().is_none_or(u8::is_ascii_whitespace)),
        Secret::UntilDone => !line.starts_with(b"334") && line.get(3) != Some(&b'-'),
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

    use super::*;

    const CODE: &str = "abcdefghijklmnop";

    #[test]
    fn subjects_and_folders_are_nobodys_business() {
        let (redactor, events) = redactor(Service::Imap);
        redactor.client(b"A1 FETCH * (UID BODY.PEEK[HEADER.FIELDS (SUBJECT)])\r\n");
        redactor.server(
            b"* 7 FETCH (UID 9 BODY[HEADER.FIELDS (SUBJECT)] {22}\r\nSubject: from the bank\r\n\r\n)\r\n",
        );
        redactor.server(b"A1 OK Fetch completed.\r\n");
        redactor.client(b"A2 LIST \"\" \"%\"\r\n");
        redactor.server(b"* LIST () \".\" Divorce\r\nA2 OK List completed.\r\n");
        let written = written(events).join("\n");
        for private in ["bank", "Divorce", "Subject"] {
            assert!(!written.replace("(SUBJECT)", "").contains(private), "{written}");
        }
        assert!(written.contains("A1 OK") && written.contains("A2 OK List completed."), "{written}");
    }

    fn redactor(service: Service) -> (Redactor, UnboundedReceiver<Event>) {
        let (feed, events) = unbounded_channel();
        let names = vec!["me@example.com".to_owned(), "me".to_owned()];
        (Redactor::new(service, feed, Instant::now(), Tongue::default(), Code::new(CODE).ok(), names), events)
    }

    fn written(mut events: UnboundedReceiver<Event>) -> Vec<String> {
        let mut lines = Vec::new();
        while let Ok(Event::Said(line)) = events.try_recv() {
            let sign = if line.speaker == Speaker::Client { '>' } else { '<' };
            lines.push(format!("{sign} {}", line.text));
        }
        lines
    }

    #[test]
    fn a_sign_in_is_cut_in_all_its_forms() {
        // What is said, in turns: ours, the server's.
        let imap: [&[&str]; 6] = [
            &["A1 LOGIN me@example.com abcdefghijklmnop\r\n", "A1 OK\r\n"],
            &["A1 login \"me@example.com\" \"abcd\\\"efgh\"\r\n", "A1 NO\r\n"],
            &[
                "A1 LOGIN {14}\r\n",
                "+ go\r\n",
                "me@example.com {16}\r\n",
                "+ go\r\n",
                "hushhushhushhush\r\n",
                "A1 OK\r\n",
            ],
            &["A1 LOGIN {14+}\r\nme@example.com {16+}\r\nhushhushhushhush\r\n", "A1 OK\r\n"],
            &["A1 AUTHENTICATE PLAIN\r\n", "+ \r\n", "aHVzaA==\r\n", "A1 OK\r\n"],
            &["A1 AUTHENTICATE PLAIN aHVzaA==\r\n", "A1 OK\r\n"],
        ];
        for turns in imap {
            let (redactor, events) = redactor(Service::Imap);
            for (index, words) in turns.iter().enumerate() {
                if index % 2 == 0 {
                    redactor.client(words.as_bytes())
                } else {
                    redactor.server(words.as_bytes())
                }
            }
            redactor.client(b"A2 EXAMINE INBOX\r\n");
            let lines = written(events);
            let all = lines.join("\n");
            for secret in ["hush", "aHVz", "abcd", "me@example.com"] {
                assert!(!all.contains(secret), "{all}");
            }
            assert!(
                lines[0].starts_with("> A1 ")
                    && lines[0].contains(if turns[0].contains("AUTH") { "PLAIN" } else { "[…]" }),
                "{all}"
            );
            assert_eq!(
                lines.last().map(String::as_str),
                Some("> A2 EXAMINE INBOX"),
                "not longer than it must be"
            );
        }
        let smtp: [&[&str]; 3] = [
            &["AUTH PLAIN aHVzaA==\r\n", "235 ok\r\n"],
            &[
                "AUTH LOGIN\r\n",
                "334 VXNlcm5hbWU6\r\n",
                "aHVzaA==\r\n",
                "334 UGFzc3dvcmQ6\r\n",
                "aHVzaA==\r\n",
                "235-ok\r\n235 ok\r\n",
            ],
            &["AUTH PLAIN\r\n", "334 \r\n", "aHVzaA==\r\n", "535-5.7.8 no\r\n535 5.7.8 no\r\n"],
        ];
        for turns in smtp {
            let (redactor, events) = redactor(Service::Smtp);
            for (index, words) in turns.iter().enumerate() {
                if index % 2 == 0 {
                    redactor.client(words.as_bytes())
                } else {
                    redactor.server(words.as_bytes())
                }
            }
            redactor.client(b"QUIT\r\n");
            let lines = written(events);
            assert!(!lines.join("\n").contains("aHVz"), "{lines:?}");
            assert_eq!(lines.last().map(String::as_str), Some("> QUIT"));
        }
    }

    #[test]
    fn an_answer_to_something_else_does_not_end_the_secret() {
        let (redactor, events) = redactor(Service::Imap);
        redactor.client(b"M0 CAPABILITY\r\nA1 LOGIN {3}\r\n");
        redactor.server(b"M0 OK\r\nA10 OK\r\n+ go\r\n");
        redactor.client(b"hus");
        redactor.client(b"h {4}\r\n");
        assert_eq!(written(events).last().map(String::as_str), Some("> […]"));
    }

    #[test]
    fn an_echo_is_cut_even_in_pieces() {
        let (redactor, events) = redactor(Service::Smtp);
        for echo in ["535-abcdefgh", "535-ijklmnop", "535 YWJjZGVmZ2hpamtsbW5vcA== of ME@example.com"] {
            redactor.server(format!("{echo}\r\n").as_bytes());
        }
        assert_eq!(written(events), ["< 535-[…]", "< 535-[…]", "< 535 […] of [name]"]);
    }

    #[test]
    fn long_lines_and_long_talks_are_cut_short() {
        let (redactor, events) = redactor(Service::Imap);
        redactor.server(&b"x".repeat(100_000));
        redactor.server(b"\r\n");
        for _ in 0..2 * MOST_LINES {
            redactor.server(b"* 1 EXISTS\r\n");
        }
        let lines = written(events);
        assert_eq!(lines.len(), MOST_LINES);
        assert_eq!(lines[0].chars().count(), 2 + LONGEST + 1);
    }
}
