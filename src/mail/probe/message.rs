//! The message to oneself: short, plain, and recognised by a token of its own.

use std::hash::{BuildHasher, RandomState};

use jiff::Timestamp;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

use crate::model::address::Address;

/// A message to the own address.
#[derive(Clone, Debug)]
pub(super) struct Message {
    /// What stands in its subject and in its id, and in no other message: capital letters and digits.
    pub(super) token: String,
    /// The message with its header; ASCII but for the address.
    pub(super) text: String,
}

impl Message {
    pub(super) fn new(to: &Address) -> Message {
        let token = format!("MAILKEY{:016X}", RandomState::new().hash_one(Timestamp::now().as_nanosecond()));
        let date = rfc2822::to_string(&Timestamp::now().to_zoned(TimeZone::UTC)).unwrap_or_default();
        let domain = to.domain().as_str();
        let text = [
            format!("Date: {date}"),
            format!("From: <{to}>"),
            format!("To: <{to}>"),
            format!("Subject: Mailkey test {token}"),
            format!("Message-ID: <{token}@{domain}>"),
            "Auto-Submitted: auto-generated".to_owned(),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=us-ascii".to_owned(),
            String::new(),
            "Mailkey sent this message to test whether this account can send and receive.".to_owned(),
            "It is deleted as soon as it has arrived.".to_owned(),
            String::new(),
        ]
        .join("\r\n");
        Message { token, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_a_token_of_its_own() {
        let me = Address::parse("me@example.com").unwrap();
        let (first, second) = (Message::new(&me), Message::new(&me));
        assert_ne!(first.token, second.token);
        assert_eq!(first.text.matches(&first.token).count(), 2);
        let date = first.text.lines().next().unwrap();
        assert!(date.starts_with("Date: ") && date.ends_with("+0000"), "{date}");
        assert!(first.text.is_ascii() && first.text.contains("\r\n\r\nMailkey"));
    }
}
