//! What the help explains: questions, words, and the causes of a failed test.

use crate::model::failure::Cause;

/// One entry of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// `question-…` of the messages; its answer is the attribute `.answer`.
    Question(&'static str),
    /// `glossary-…` of the messages; what it is, is the attribute `.is`, and `.also` are other names for it.
    Word(&'static str),
    /// Why a test failed: `about-…` of the messages.
    Cause(Cause),
}

impl Topic {
    /// Its name, for the focus and for tests.
    pub fn name(self) -> String {
        match self {
            Topic::Question(id) | Topic::Word(id) => id.to_owned(),
            Topic::Cause(cause) => cause.id(),
        }
    }
}

/// The questions, in the order in which people meet them.
pub const QUESTIONS: [&str; 28] = [
    "question-incorrect",
    "question-what",
    "question-difference",
    "question-safe",
    "question-once",
    "question-each-program",
    "question-again",
    "question-change",
    "question-forgotten",
    "question-where",
    "question-switch-on",
    "question-two-step",
    "question-text-message",
    "question-differs",
    "question-several",
    "question-changed",
    "question-lost",
    "question-no-code",
    "question-own-domain",
    "question-stored",
    "question-locked",
    "question-new-computer",
    "question-daily",
    "question-mailkey",
    "question-remove",
    "question-company",
    "question-help",
    "question-keys",
];

/// The words that are explained.
pub const WORDS: [&str; 30] = [
    "glossary-authorization-code",
    "glossary-app-password",
    "glossary-login-password",
    "glossary-provider",
    "glossary-mail-program",
    "glossary-imap",
    "glossary-smtp",
    "glossary-pop3",
    "glossary-server",
    "glossary-port",
    "glossary-tls",
    "glossary-starttls",
    "glossary-certificate",
    "glossary-fingerprint",
    "glossary-keychain",
    "glossary-encrypted-file",
    "glossary-passphrase",
    "glossary-two-step-verification",
    "glossary-oauth",
    "glossary-user-name",
    "glossary-domain",
    "glossary-alias",
    "glossary-label",
    "glossary-reset",
    "glossary-proxy",
    "glossary-dns",
    "glossary-junk",
    "glossary-imap-id",
    "glossary-backup",
    "glossary-daily-check",
];
