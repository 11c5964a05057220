//! The practice provider's IMAP, as strict as the stricter ones: no sign-in before encryption, LOGIN where the provider
//! takes nothing else, ID before a mailbox is opened where the provider demands it.

use std::fmt::Write as _;
use std::io;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::counter::Counter;
use super::fault::{Fault, refusal};
use super::talk::Talk;
use super::world::Message;
use crate::model::address::Address;
use crate::model::catalogue::Quirk;
use crate::model::failure::{Cause, Service};

/// How many literals a command may have.
const MOST_LITERALS: usize = 8;

/// Where a client stands.
struct Session<'a> {
    counter: Counter<'a>,
    is_encrypted: bool,
    whose: Option<Address>,
    has_said_id: bool,
    is_open: bool,
}

/// One connection, from the greeting on.
pub(super) async fn talk(mut talk: Talk, counter: Counter<'_>) -> io::Result<()> {
    let mut session = Session {
        counter,
        is_encrypted: counter.is_encrypted,
        whose: None,
        has_said_id: false,
        is_open: false,
    };
    talk.say(format!("* OK [CAPABILITY {}] practice\r\n", session.abilities())).await?;
    loop {
        let Some((tag, words)) = command(&mut talk).await? else {
            talk.say("* BAD what\r\n").await?;
            continue;
        };
        let verb = words.first().map(|word| word.to_ascii_uppercase()).unwrap_or_default();
        match verb.as_str() {
            "LOGOUT" => {
                talk.say(format!("* BYE\r\n{tag} OK done\r\n")).await?;
                return talk.end().await;
            }
            "STARTTLS" if !session.is_encrypted => {
                talk.say(format!("{tag} OK begin\r\n")).await?;
                talk = talk.encrypted(counter.acceptor).await?;
                session.is_encrypted = true;
            }
            "AUTHENTICATE" => {
                let answer = authenticate(&mut talk, &mut session, &words).await?;
                talk.say(format!("{tag} {answer}\r\n")).await?;
            }
            _ => {
                let answer = session.answer(&verb, &words[1..]);
                talk.say(answer.tagged(&tag)).await?;
            }
        }
    }
}

/// What is said beside, line ends and all, and how the command came out.
struct Answer {
    beside: String,
    end: String,
}

impl Answer {
    fn of(end: impl Into<String>) -> Answer {
        Answer { beside: String::new(), end: end.into() }
    }

    fn done(beside: String) -> Answer {
        Answer { beside, end: "OK done".to_owned() }
    }

    fn tagged(&self, tag: &str) -> String {
        format!("{}{tag} {}\r\n", self.beside, self.end)
    }
}

impl Session<'_> {
    fn abilities(&self) -> &'static str {
        match (self.is_encrypted, self.counter.provider.has(Quirk::LoginOnly)) {
            (false, _) => "IMAP4rev1 STARTTLS LOGINDISABLED ID",
            (true, true) => "IMAP4rev1 ID UIDPLUS",
            (true, false) => "IMAP4rev1 ID UIDPLUS AUTH=PLAIN",
        }
    }

    fn answer(&mut self, verb: &str, words: &[Zeroizing<String>]) -> Answer {
        match verb {
            "CAPABILITY" => Answer::done(format!("* CAPABILITY {}\r\n", self.abilities())),
            "NOOP" => Answer::of("OK done"),
            "ID" => {
                self.has_said_id = true;
                Answer::done("* ID (\"name\" \"Mailkey practice\")\r\n".to_owned())
            }
            "LOGIN" if !self.is_encrypted => Answer::of("NO [PRIVACYREQUIRED] Encrypt first"),
            "LOGIN" => match words {
                [user, code] => self.sign_in(user, code),
                _ => Answer::of("BAD LOGIN wants a user name and a code"),
            },
            _ if self.whose.is_none() => Answer::of("BAD Sign in first"),
            "SELECT" | "EXAMINE" => self.open(verb, words),
            "LIST" | "LSUB" => Answer::done(format!("* {verb} (\\HasNoChildren) \"/\" INBOX\r\n")),
            "STATUS" => Answer::done(format!("* STATUS INBOX (MESSAGES {})\r\n", self.messages().len())),
            _ if !self.is_open => Answer::of("BAD Open a mailbox first"),
            "UID" => {
                let verb = words.first().map(|word| word.to_ascii_uppercase()).unwrap_or_default();
                self.on_messages(&verb, words.get(1..).unwrap_or_default(), true)
            }
            "CLOSE" => {
                self.is_open = false;
                Answer::of("OK done")
            }
            _ => self.on_messages(verb, words, false),
        }
    }

    fn sign_in(&mut self, user: &str, code: &str) -> Answer {
        match self.counter.world.sign_in(self.counter.index, Service::Imap, user, code) {
            Ok(whose) => {
                self.whose = Some(whose);
                Answer::of("OK done")
            }
            Err(cause) => Answer::of(refusal(self.counter.provider, Service::Imap, cause)),
        }
    }

    fn open(&mut self, verb: &str, words: &[Zeroizing<String>]) -> Answer {
        if !words.first().is_some_and(|name| name.eq_ignore_ascii_case("INBOX")) {
            return Answer::of("NO [NONEXISTENT] No such mailbox");
        }
        let wants_id = self.counter.provider.has(Quirk::IdBeforeSelect) && !self.has_said_id;
        if wants_id || self.counter.world.fault() == Some(Fault::IdDemanded) {
            return Answer::of(refusal(self.counter.provider, Service::Imap, Cause::ClientIdNeeded));
        }
        self.is_open = true;
        let count = self.messages().len();
        let mode = if verb == "SELECT" { "READ-WRITE" } else { "READ-ONLY" };
        Answer {
            beside: format!("* {count} EXISTS\r\n* OK [UIDVALIDITY 1] fine\r\n"),
            end: format!("OK [{mode}] done"),
        }
    }

    fn messages(&self) -> Vec<Message> {
        let mut state = self.counter.world.state();
        let mailbox = self.whose.as_ref().and_then(|whose| state.mailbox(self.counter.index, whose));
        mailbox.map(|mailbox| mailbox.messages.clone()).unwrap_or_default()
    }

    /// What is asked of messages, by their numbers in the list or by those that never change.
    fn on_messages(&mut self, verb: &str, words: &[Zeroizing<String>], by_uid: bool) -> Answer {
        let messages = self.messages();
        let number = |at: usize, message: &Message| if by_uid { message.number as usize } else { at + 1 };
        match verb {
            "SEARCH" => {
                let upper = |word: Option<&Zeroizing<String>>| {
                    word.map(|it| it.to_ascii_uppercase()).unwrap_or_default()
                };
                let (wanted, text) = (upper(words.first()), upper(words.last()));
                let fits = |message: &Message| match wanted.as_str() {
                    "DELETED" => message.is_deleted,
                    "HEADER" => subject(&message.text).to_ascii_uppercase().contains(&text),
                    _ => true,
                };
                let mut found = String::from("* SEARCH");
                for (at, message) in messages.iter().enumerate().filter(|(_, message)| fits(message)) {
                    let _ = write!(found, " {}", number(at, message));
                }
                Answer::done(found + "\r\n")
            }
            "FETCH" => {
                let set = words.first().map(|it| it.as_str()).unwrap_or_default();
                let whole = !words.iter().any(|word| word.to_ascii_uppercase().contains("HEADER"));
                let mut told = String::new();
                for (at, message) in messages.iter().enumerate() {
                    if is_in(set, number(at, message), at + 1 == messages.len()) {
                        told += &fetched(at + 1, message, whole);
                    }
                }
                Answer::done(told)
            }
            "STORE" | "EXPUNGE" => {
                let set = words.first().map_or("1:*", |it| it.as_str());
                let last = messages.len();
                let chosen: Vec<u32> = messages
                    .iter()
                    .enumerate()
                    .filter(|(at, message)| is_in(set, number(*at, message), at + 1 == last))
                    .map(|(_, message)| message.number)
                    .collect();
                self.change(verb, &chosen, words);
                Answer::of("OK done")
            }
            _ => Answer::of("BAD The practice provider does not know this command"),
        }
    }

    fn change(&self, verb: &str, chosen: &[u32], words: &[Zeroizing<String>]) {
        let mut state = self.counter.world.state();
        let Some(mailbox) = self.whose.as_ref().and_then(|whose| state.mailbox(self.counter.index, whose))
        else {
            return;
        };
        if verb == "EXPUNGE" {
            mailbox.messages.retain(|message| !(message.is_deleted && chosen.contains(&message.number)));
        } else if words.iter().any(|word| word.to_ascii_uppercase().contains("\\DELETED")) {
            let messages = mailbox.messages.iter_mut().filter(|message| chosen.contains(&message.number));
            messages.for_each(|message| message.is_deleted = true);
        }
    }
}

async fn authenticate(
    talk: &mut Talk,
    session: &mut Session<'_>,
    words: &[Zeroizing<String>],
) -> io::Result<String> {
    let is_plain = words.get(1).is_some_and(|name| name.eq_ignore_ascii_case("PLAIN"));
    if !session.is_encrypted || !is_plain || session.counter.provider.has(Quirk::LoginOnly) {
        return Ok("NO This server takes LOGIN alone".to_owned());
    }
    let message = match words.get(2) {
        Some(message) => message.clone(),
        None => {
            talk.say("+ \r\n").await?;
            talk.line().await?
        }
    };
    let message = Zeroizing::new(STANDARD.decode(message.as_bytes()).unwrap_or_default());
    let message = Zeroizing::new(String::from_utf8_lossy(&message).into_owned());
    let mut parts = message.split('\0').skip(1);
    let (user, code) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    Ok(session.sign_in(user, code).end)
}

/// Hears a command: its tag and its words, quoted ones and literals as what they mean. `None`: it is none.
async fn command(talk: &mut Talk) -> io::Result<Option<(String, Vec<Zeroizing<String>>)>> {
    let mut line = talk.line().await?;
    let mut words = Vec::new();
    for _ in 0..=MOST_LITERALS {
        let Some(rest) = split(&line, &mut words) else { return Ok(None) };
        let Some((count, waits)) = rest else {
            let mut words = words.into_iter();
            let tag = words.next().map(|tag| tag.to_string()).filter(|tag| !tag.is_empty());
            let words: Vec<_> = words.collect();
            return Ok(tag.filter(|_| !words.is_empty()).map(|tag| (tag, words)));
        };
        if waits {
            talk.say("+ go on\r\n").await?;
        }
        let literal = talk.bytes(count).await?;
        words.push(Zeroizing::new(String::from_utf8_lossy(&literal).into_owned()));
        line = talk.line().await?;
    }
    Ok(None)
}

/// The size of a literal that follows a line, and whether its sender waits to be asked for it.
type Literal = Option<(usize, bool)>;

/// Takes a line apart; lists in brackets stay whole. `None` where a quotation has no end.
fn split(line: &str, words: &mut Vec<Zeroizing<String>>) -> Option<Literal> {
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let mut word = Zeroizing::new(String::with_capacity(quoted.len()));
            let mut letters = quoted.char_indices();
            let end = loop {
                match letters.next()? {
                    (at, '"') => break at,
                    (_, '\\') => word.push(letters.next()?.1),
                    (_, letter) => word.push(letter),
                }
            };
            words.push(word);
            rest = quoted[end + 1..].trim_start();
        } else {
            let mut depth = 0;
            let end = rest.find(|c: char| {
                depth += i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'));
                c == ' ' && depth <= 0
            });
            let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
            let size = word.strip_prefix('{').and_then(|word| word.strip_suffix('}'));
            if let Some(size) = size.filter(|_| behind.is_empty()) {
                let waits = !size.ends_with('+');
                return Some(Some((size.trim_end_matches('+').parse().ok()?, waits)));
            }
            words.push(Zeroizing::new(word.to_owned()));
            rest = behind.trim_start();
        }
    }
    Some(None)
}

/// Whether a number is in a set such as `3`, `1:*`, `*`.
fn is_in(set: &str, number: usize, is_last: bool) -> bool {
    set.split(',').any(|part| {
        let end = |text: &str| if text == "*" { None } else { text.parse::<usize>().ok() };
        match part.split_once(':') {
            Some((from, to)) => {
                end(from).is_none_or(|it| number >= it) && end(to).is_none_or(|it| number <= it)
            }
            None if part == "*" => is_last,
            None => end(part) == Some(number),
        }
    })
}

fn subject(text: &str) -> &str {
    let header = text.split("\r\n\r\n").next().unwrap_or_default();
    header.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap_or_default()
}

fn fetched(at: usize, message: &Message, whole: bool) -> String {
    let (name, text) = if whole {
        ("BODY[]".to_owned(), message.text.clone())
    } else {
        ("BODY[HEADER.FIELDS (SUBJECT)]".to_owned(), format!("Subject: {}\r\n\r\n", subject(&message.text)))
    };
    format!("* {at} FETCH (UID {} {name} {{{}}}\r\n{text})\r\n", message.number, text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a line, and the literal that follows it.
    fn taken_apart(line: &str) -> Option<(Vec<String>, Literal)> {
        let mut words = Vec::new();
        let literal = split(line, &mut words)?;
        Some((words.iter().map(|word| word.to_string()).collect(), literal))
    }

    #[test]
    fn commands_are_taken_apart_as_they_are_meant() {
        let words = |line: &str| taken_apart(line).unwrap().0;
        assert_eq!(words(r#"a LOGIN "me@x" "a \"b\\ c""#), ["a", "LOGIN", "me@x", r#"a "b\ c"#]);
        assert_eq!(words("a UID FETCH 3 (UID BODY.PEEK[HEADER.FIELDS (SUBJECT)])").len(), 5);
        assert_eq!(taken_apart("a LOGIN {4}").unwrap().1, Some((4, true)));
        assert_eq!(taken_apart("a LOGIN {4+}").unwrap().1, Some((4, false)));
        assert_eq!(words("a LOGIN {x} y"), ["a", "LOGIN", "{x}", "y"]);
        for broken in
            [r#"a LOGIN "me"#, r#"a LOGIN "me\"#, "a LOGIN {99999999999999999999999}", "a LOGIN {x}"]
        {
            assert!(taken_apart(broken).is_none(), "{broken}");
        }
        assert_eq!(taken_apart(""), Some((Vec::new(), None)));
    }

    #[test]
    fn messages_are_named_by_numbers_and_ranges() {
        assert!(
            is_in("3", 3, false) && is_in("1:*", 9, true) && is_in("*", 9, true) && is_in("1,4:6", 5, false)
        );
        assert!(
            !is_in("3", 4, true) && !is_in("*", 8, false) && !is_in("4:6", 7, true) && !is_in("x", 1, false)
        );
    }
}
