//! What has lists in brackets: JSON, TOML, YAML and XML.

#![cfg(test)]

use serde_json::Value;
use toml_edit::DocumentMut;

use super::survey;

#[test]
fn thunderbird_for_android_gets_lists_of_texts_and_numbers() {
    survey("thunderbird-android", 85, |text, case| {
        let read: Value = serde_json::from_str(text).unwrap();
        let (receiving, sending, identity) = (&read[2], &read[3][0][0], &read[3][0][1]);
        assert_eq!(receiving[5], case.imap_user());
        assert_eq!(receiving[6], case.address());
        assert_eq!(receiving[7], case.secret.as_str());
        assert_eq!(sending[5], case.smtp_user());
        assert_eq!(sending[6], case.secret.as_str());
        assert_eq!(identity[0], case.address());
    });
}

#[test]
fn himalaya_gets_the_words_of_the_command() {
    survey("himalaya", 100, |text, case| {
        let read: DocumentMut = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
        let (_, account) = read["accounts"].as_table().unwrap().iter().next().unwrap();
        assert_eq!(account["email"].as_str(), Some(case.address().as_str()));
        for (service, user) in [("imap", case.imap_user()), ("smtp", case.smtp_user())] {
            let plain = &account[service]["sasl"]["plain"];
            assert_eq!(plain["username"].as_str(), Some(user), "{text}");
            let words = plain["password"]["command"].as_array().unwrap();
            let words: Vec<&str> = words.iter().map(|word| word.as_str().unwrap()).collect();
            assert_eq!(words, case.command(), "{text}");
        }
    });
}
