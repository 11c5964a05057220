//! Reading replies by hand: lines, IMAP's tagged answers, SMTP's numbered ones.

use std::time::Duration;

use crate::model::failure::Service;

/// A complete SMTP reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    /// Its number; 0 where the line is no SMTP reply at all.
    pub(super) code: u16,
    /// How many bytes it takes.
    pub(super) length: usize,
}

impl Reply {
    /// Whether it is one that a server may give: the second digit tells what it is about, and 0 to 5 is all there is
    /// (RFC 5321, 4.2.1).
    pub(super) fn is_possible(self) -> bool {
        matches!(self.code, 200..=559) && self.code % 100 <= 59
    }
}

/// The first SMTP reply in these bytes, once it is complete.
pub(super) fn reply(bytes: &[u8]) -> Option<Reply> {
    let mut length = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if !line.ends_with(b"\n") {
            return None;
        }
        length += line.len();
        let digits = line.get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit));
        let Some(code) = digits.map(|d| d.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')))
        else {
            return Some(Reply { code: 0, length });
        };
        if line.get(3) != Some(&b'-') {
            return Some(Reply { code, length });
        }
    }
    None
}

/// The first whole line, its end included.
pub(super) fn line(bytes: &[u8]) -> Option<&[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').next().filter(|line| line.ends_with(b"\n"))
}

/// Whether the first line is whole.
pub(super) fn first_line(bytes: &[u8]) -> Option<()> {
    line(bytes).map(|_| ())
}

/// Where the first whole line begins that is no untagged OK.
pub(super) fn past_untagged_ok(bytes: &[u8]) -> Option<usize> {
    let is_ok = |line: &&[u8]| line.get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"* OK "));
    let passed = whole_lines(bytes).take_while(is_ok).map(<[u8]>::len).sum();
    line(&bytes[passed..]).map(|_| passed)
}

/// How an IMAP command came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Ok,
    No,
    Bad,
}

/// The answer to an IMAP command, once it is there: how it came out and where it ends.
pub(super) fn tagged(bytes: &[u8], tag: &str) -> Option<(Outcome, usize)> {
    let mut end = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        end += line.len();
        if line.ends_with(b"\n")
            && let Some((found, outcome)) = outcome(line)
            && found == tag.as_bytes()
        {
            return Some((outcome, end));
        }
    }
    None
}

/// The first tagged answer: its tag, how it came out and where it ends.
pub(super) fn first_tagged(bytes: &[u8]) -> Option<(Vec<u8>, Outcome, usize)> {
    let mut end = 0;
    bytes.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n")).find_map(|line| {
        end += line.len();
        outcome(line).map(|(tag, outcome)| (tag.to_vec(), outcome, end))
    })
}

/// The outcome of the first tagged answer, whatever its tag; but for this one.
pub(super) fn any_tagged(bytes: &[u8], but: &str) -> Option<Outcome> {
    bytes
        .split_inclusive(|byte| *byte == b'\n')
        .filter(|line| line.ends_with(b"\n"))
        .filter_map(outcome)
        .find_map(|(tag, outcome)| (tag != but.as_bytes()).then_some(outcome))
}

fn outcome(line: &[u8]) -> Option<(&[u8], Outcome)> {
    let mut words = line.split(|byte| byte.is_ascii_whitespace());
    let tag = words.next().filter(|tag| !matches!(*tag, b"*" | b"+" | b""))?;
    let word = words.next()?;
    let outcome = [("OK", Outcome::Ok), ("NO", Outcome::No), ("BAD", Outcome::Bad)]
        .into_iter()
        .find(|(name, _)| word.eq_ignore_ascii_case(name.as_bytes()))?;
    Some((tag, outcome.1))
}

/// Whether a server that was waited for in vain has said something that is no answer to anything: under IMAP a whole
/// line that is neither untagged, nor a continuation, nor tagged by us, under SMTP a reply with a number that none has.
pub(super) fn is_nonsense(bytes: &[u8], service: Service) -> bool {
    let is_ours = |line: &[u8]| {
        let tag = line.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        matches!(tag, [b'A' | b'M', digits @ ..] if digits.iter().all(u8::is_ascii_digit))
    };
    let is_known = |line: &[u8]| line.starts_with(b"* ") || line.starts_with(b"+") || is_ours(line);
    match service {
        Service::Imap => {
            bytes.split_inclusive(|byte| *byte == b'\n').any(|line| line.ends_with(b"\n") && !is_known(line))
        }
        Service::Smtp => replies(bytes).any(|reply| !reply.is_possible()),
    }
}

/// The whole SMTP replies in these bytes, one after the other.
fn replies(bytes: &[u8]) -> impl Iterator<Item = Reply> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let next = reply(rest)?;
        rest = &rest[next.length..];
        Some(next)
    })
}

/// Whether a prompt for more stands in these bytes.
pub(super) fn has_prompt(bytes: &[u8]) -> bool {
    whole_lines(bytes).any(|line| line.starts_with(b"+"))
}

/// How long a server is still waited for that has said goodbye: a tagged answer may lie in the next packet.
const AFTER_GOODBYE: Duration = Duration::from_millis(500);
/// How long a server is still waited for that has turned something down and not ended its answer.
const AFTER_REFUSAL: Duration = Duration::from_secs(5);

/// How long a server is still waited for that has said this since the last command and nothing more; `None` where
/// nothing of it tells that no answer comes. `prompts`: how many continuations were asked for.
pub(super) fn patience(bytes: &[u8], service: Service, prompts: usize) -> Option<Duration> {
    match service {
        Service::Imap if has_goodbye(bytes) => Some(AFTER_GOODBYE),
        Service::Imap if whole_lines(bytes).filter(|line| line.starts_with(b"+")).count() > prompts => {
            Some(Duration::ZERO)
        }
        _ if last_words(bytes, service).is_some() || is_nonsense(bytes, service) => Some(AFTER_REFUSAL),
        _ => None,
    }
}

/// What a server has said that turned something down and never came to its end: NO, BAD and BYE without the tag that was
/// waited for under IMAP, the lines of a refusal under SMTP. `None` where it has said nothing of the kind.
pub(super) fn last_words(bytes: &[u8], service: Service) -> Option<Vec<u8>> {
    match service {
        Service::Imap => {
            // With another tag than the one that was waited for; our own questions beside the library's do not count.
            let is_no =
                |line| outcome(line).is_some_and(|(tag, outcome)| outcome != Outcome::Ok && tag != b"M0");
            let is_told = has_untagged(bytes, &["NO", "BAD", "BYE"]) || whole_lines(bytes).any(is_no);
            is_told.then(|| imap_words(bytes))
        }
        Service::Smtp => {
            let is_refusal = |line: &&[u8]| matches!(line, [b'4' | b'5', b'0'..=b'5', b'0'..=b'9', ..]);
            let words: Vec<u8> = whole_lines(bytes).filter(is_refusal).flatten().copied().collect();
            Some(words).filter(|words| !words.is_empty())
        }
    }
}

/// Whether an untagged BYE stands in these bytes.
pub(super) fn has_goodbye(bytes: &[u8]) -> bool {
    has_untagged(bytes, &["BYE"])
}

/// Whether an untagged line begins with one of these words.
fn has_untagged(bytes: &[u8], words: &[&str]) -> bool {
    whole_lines(bytes).filter_map(untagged).any(|line| {
        let first = line.split(u8::is_ascii_whitespace).next().unwrap_or_default();
        words.iter().any(|word| first.eq_ignore_ascii_case(word.as_bytes()))
    })
}

/// An untagged line without its star; some servers put more than one space behind it.
fn untagged(line: &[u8]) -> Option<&[u8]> {
    line.strip_prefix(b"* ").map(<[u8]>::trim_ascii_start)
}

fn whole_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"))
}

/// What a server says beside a success that the person must see: lines with the response code ALERT (RFC 9051, 7.1),
/// warnings, and what speaks of an end or a quota without being marked.
pub(super) fn alerts(bytes: &[u8]) -> Vec<Vec<u8>> {
    let is_alert = |line: &[u8]| {
        let text = String::from_utf8_lossy(line).to_ascii_uppercase();
        let mut words = text.split_whitespace().skip(1);
        let (word, code) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let is_marked = code.starts_with("[ALERT]") || code.starts_with("[WEBALERT");
        (word == "OK" && (is_marked || warns(&behind_code(line)))) || (word == "NO" && text.starts_with('*'))
    };
    let alerts = whole_lines(bytes).filter(|line| is_alert(line)).map(behind_code);
    alerts.filter(|words| !words.is_empty()).collect()
}

/// The same for SMTP's yes.
pub(super) fn alert_in_reply(reply: &[u8]) -> Option<Vec<u8>> {
    warns(reply).then(|| reply.trim_ascii().to_vec())
}

/// The words of a line of IMAP behind its tag, its status and its response code.
fn behind_code(line: &[u8]) -> Vec<u8> {
    let text = line.splitn(3, |byte| *byte == b' ').nth(2).unwrap_or_default();
    match (text.first(), text.iter().position(|byte| *byte == b']')) {
        (Some(b'['), Some(end)) => text[end + 1..].trim_ascii().to_vec(),
        _ => text.trim_ascii().to_vec(),
    }
}

/// Whether words are about an end or a quota.
fn warns(words: &[u8]) -> bool {
    let text = String::from_utf8_lossy(words).to_lowercase();
    ["expire", "expiring", "quota", "% full", "warning", "过期", "到期", "配额", "容量"]
        .iter()
        .any(|word| text.contains(word))
}

/// What an IMAP server said about a command, without tags: its answer, then the notices that came with it.
pub(super) fn imap_words(bytes: &[u8]) -> Vec<u8> {
    let (mut answer, mut notices) = (Vec::new(), Vec::new());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match untagged(line) {
            Some(notice) if is_notice(notice) => notices.extend_from_slice(notice),
            None if outcome(line).is_some_and(|(_, outcome)| outcome != Outcome::Ok) => {
                let tag = line.iter().position(u8::is_ascii_whitespace).unwrap_or(0);
                answer.extend_from_slice(&line[tag + 1..]);
            }
            _ => {}
        }
    }
    answer.extend(notices);
    answer
}

fn is_notice(line: &[u8]) -> bool {
    let starts = |word: &str| line.get(..word.len()).is_some_and(|s| s.eq_ignore_ascii_case(word.as_bytes()));
    ["NO ", "BAD ", "BYE", "OK [ALERT]", "OK [WEBALERT"].into_iter().any(starts)
}

/// Whether a greeting is that of another mail service: SMTP's numbers, IMAP's untagged answers, POP3's `+OK`.
pub(super) fn is_other_service(greeting: &[u8], service: Service) -> bool {
    let starts =
        |word: &[u8]| greeting.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let is_pop3 = starts(b"+OK") || starts(b"-ERR");
    is_pop3
        || match service {
            Service::Imap => reply(greeting).is_some_and(|reply| matches!(reply.code, 220 | 421 | 554)),
            Service::Smtp => [&b"* OK"[..], b"* PREAUTH", b"* BYE"].into_iter().any(starts),
        }
}

/// Whether bytes begin the way a TLS record does.
pub(super) fn is_tls(bytes: &[u8]) -> bool {
    matches!(bytes, [0x14..=0x17, 0x03, ..] | [0x14..=0x17])
}

/// Whether bytes are what a web server says: a page in the place of a mail server.
pub(super) fn is_web(bytes: &[u8]) -> bool {
    starts_as_web(&String::from_utf8_lossy(bytes))
}

/// Whether a line of these bytes is what a web server says first.
pub(super) fn has_web(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).lines().any(starts_as_web)
}

fn starts_as_web(text: &str) -> bool {
    let text = text.trim_start();
    let starts = ["http/", "<!doctype", "<html"];
    starts.iter().any(|start| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)))
}

/// Joins a reply of several lines into one, with its number and enhanced code said once.
pub(super) fn tidy_lines(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else {
        return String::new();
    };
    let Some((number, after)) = split_number(first) else {
        return text.to_owned();
    };
    let enhanced = after.split_whitespace().next().filter(|word| is_enhanced(word));
    let mut out = format!("{number} {after}");
    for line in lines {
        let rest = split_number(line).filter(|(n, _)| *n == number).map_or(line, |(_, rest)| rest);
        let rest = enhanced.and_then(|code| rest.strip_prefix(code)).unwrap_or(rest);
        out.push(' ');
        out.push_str(rest.trim());
    }
    out
}

/// Takes the reply number off a line of SMTP.
fn split_number(line: &str) -> Option<(&str, &str)> {
    let (number, rest) = line.split_at_checked(3)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match rest.chars().next() {
        None => Some((number, "")),
        Some('-' | ' ') => Some((number, rest[1..].trim())),
        Some(_) => None,
    }
}

fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3
        && matches!(parts[0], "2" | "4" | "5")
        && parts[1..].iter().all(|p| (1..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
}

/// The codes in a reply, of either protocol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Status {
    /// SMTP's reply number.
    pub(super) smtp: Option<u16>,
    /// SMTP's enhanced code, such as `5.7.8`; else empty.
    pub(super) enhanced: String,
    /// IMAP's response code in lower case, such as `authenticationfailed`; else empty.
    pub(super) response_code: String,
    /// IMAP's status word in lower case; else empty.
    word: String,
}

impl Status {
    /// Finds the codes in a folded (lower-case, one-line) text.
    pub(super) fn of(text: &str) -> Status {
        let mut status = Status::default();
        let mut rest = text;
        if let Some((number, after)) = split_number(text) {
            status.smtp = number.parse().ok();
            rest = after;
        } else if let Some(word) = text.split(' ').next().filter(|word| matches!(*word, "no" | "bad" | "bye"))
        {
            status.word = word.to_owned();
        }
        if let Some(first) = rest.split(' ').next().filter(|word| is_enhanced(word)) {
            status.enhanced = first.to_owned();
        }
        if status.smtp.is_none() {
            status.response_code = response_code(text);
        }
        status
    }

    /// Whether it says that the command was not understood.
    pub(super) fn is_bad(&self) -> bool {
        self.word == "bad"
    }

    /// Whether it has a response code that was made for one thing: words beside it change nothing.
    pub(super) fn is_binding(&self) -> bool {
        matches!(
            self.response_code.as_str(),
            "inuse"
                | "limit"
                | "unavailable"
                | "serverbug"
                | "tempfail"
                | "contactadmin"
                | "expired"
                | "privacyrequired"
                | "authorizationfailed"
                | "throttled"
                | "overquota"
                | "webalert"
        )
    }

    /// Whether the server is about to hang up.
    pub(super) fn is_goodbye(&self) -> bool {
        self.word == "bye" || self.smtp == Some(421)
    }

    /// Whether it is about this moment and not about the account.
    pub(super) fn is_temporary(&self) -> bool {
        self.smtp.is_some_and(|code| (400..500).contains(&code))
            || (self.smtp.is_none() && self.enhanced.starts_with('4'))
            || matches!(self.response_code.as_str(), "unavailable" | "serverbug" | "inuse")
            || self.word == "bye"
    }
}

/// The first response code that says something: `[alert]` alone does not.
fn response_code(text: &str) -> String {
    text.split('[')
        .skip(1)
        .filter_map(|after| after.split([']', ' ']).next())
        .find(|code| {
            !code.is_empty() && *code != "alert" && code.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-')
        })
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whole_replies_only() {
        assert_eq!(reply(b"250-a\r\n250 b"), None);
        assert_eq!(reply(b"250-a\r\n250 b\r\nrest"), Some(Reply { code: 250, length: 14 }));
        assert_eq!(reply(b"220\r\n"), Some(Reply { code: 220, length: 5 }));
        assert_eq!(reply(b"* OK\r\n"), Some(Reply { code: 0, length: 6 }));
        assert_eq!(reply(b""), None);
    }

    #[test]
    fn finds_tagged_answers() {
        let bytes = b"* OK hi\r\nM1 NO no\r\nM2 ok done\r\nM3 OK half";
        assert_eq!(tagged(bytes, "M1"), Some((Outcome::No, 19)));
        assert_eq!(tagged(bytes, "M2"), Some((Outcome::Ok, 31)));
        assert_eq!(tagged(bytes, "M3"), None);
        assert_eq!(any_tagged(bytes, "M0"), Some(Outcome::No));
    }

    #[test]
    fn keeps_the_words_and_drops_the_tags() {
        let bytes =
            b"* CAPABILITY X\r\n* NO [WEBALERT https://x] Web login required.\r\nA0001 NO [ALERT] no\r\n";
        assert_eq!(imap_words(bytes), b"NO [ALERT] no\r\nNO [WEBALERT https://x] Web login required.\r\n");
    }

    #[test]
    fn joins_lines_of_one_reply() {
        assert_eq!(
            tidy_lines("535-5.7.8 Not accepted. See\r\n535 5.7.8  https://x/y\r\n"),
            "535 5.7.8 Not accepted. See https://x/y"
        );
        assert_eq!(tidy_lines("NO hi\r\nBYE"), "NO hi\r\nBYE");
        assert_eq!(tidy_lines(""), "");
    }

    #[test]
    fn no_short_garbage_upsets_it() {
        let alphabet = b"*+ \r\n-0459A.[]\xff";
        let pick = |index: usize| alphabet[index % alphabet.len()];
        for seed in 0..alphabet.len().pow(4) {
            let bytes: Vec<u8> = (0..4).map(|i| pick(seed / alphabet.len().pow(i))).collect();
            let bytes = [&bytes[..], b"NO \n"].concat();
            let _ =
                (reply(&bytes), line(&bytes), tagged(&bytes, "A"), any_tagged(&bytes, "A"), alerts(&bytes));
            let _ = Service::BOTH.map(|service| (patience(&bytes, service, 0), last_words(&bytes, service)));
            let text = String::from_utf8_lossy(&imap_words(&bytes)).to_lowercase();
            let _ = (Status::of(&text), tidy_lines(&String::from_utf8_lossy(&bytes)));
        }
    }

    #[test]
    fn reads_the_codes() {
        let status = Status::of("535 5.7.8 error");
        assert_eq!((status.smtp, status.enhanced.as_str()), (Some(535), "5.7.8"));
        assert_eq!(Status::of("no [alert] [unavailable] x").response_code, "unavailable");
        assert!(Status::of("no [unavailable] x").is_temporary());
        assert!(Status::of("454 4.7.0 x").is_temporary());
        assert!(Status::of("bad x").is_bad());
        assert!(!Status::of("no x").is_temporary());
    }
}
