//! What is wrong with the arguments, in the person's language. What is asked for (help, version) stays clap's own.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::json::{Ended, Failing};
use super::output::{Output, complain};
use super::status::Status;
use crate::locale::{Locale, Value};
use crate::mail::probe::ProxyError;
use crate::model::catalogue::ServerError;
use crate::platform::paths;

/// Why the value of an argument cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    #[error(transparent)]
    Server(#[from] ServerError),
    #[error("no host name")]
    Host,
    /// No host with the fingerprint of a certificate.
    #[error("wanted is HOST=SHA256")]
    Pin,
    #[error("no proxy")]
    Proxy(ProxyError),
    /// A proxy's password: everybody on the computer can read arguments.
    #[error("a password is no argument")]
    ProxyPassword,
    /// A language that the program does not speak; those it does.
    #[error("known languages: {0}")]
    Language(String),
}

/// Says what is wrong with the arguments, or what they asked for. Gives the exit status.
pub fn say(error: &Error, locale: Locale, wants_json: bool) -> u8 {
    if !error.use_stderr() {
        // Nobody is left to be told where the words cannot be written.
        let _ = error.print();
        return Status::Passed.number();
    }
    let words = sentence(error, &locale);
    let program = paths::this_program();
    complain(&format!("{words}\n{}", locale.with("usage-help", &[("program", program.into())])));
    if wants_json {
        let output = Output::new(locale, true);
        let _ = output.document(&Ended { error: Failing::new(Status::Usage, words) });
    }
    Status::Usage.number()
}

fn sentence(error: &Error, locale: &Locale) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let argument: (&str, Value<'_>) = ("argument", context(ContextKind::InvalidArg).into());
    let value: (&str, Value<'_>) = ("value", context(ContextKind::InvalidValue).into());
    match error.kind() {
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).and_then(|it| it.downcast_ref::<Wrong>());
            let why = why.map(|why| explained(why, locale)).unwrap_or_default();
            let head = locale.with("usage-value", &[argument, value]);
            locale.join(&[head, why]).trim_end().to_owned()
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            locale.with("usage-no-value", &[argument])
        }
        ErrorKind::InvalidValue => {
            let valid = ("valid", context(ContextKind::ValidValue).into());
            locale.with("usage-choice", &[argument, value, valid])
        }
        // What is no option may be a code that was put where everybody can read it: it is not said again.
        ErrorKind::UnknownArgument if !context(ContextKind::InvalidArg).starts_with('-') => {
            locale.text("usage-too-many")
        }
        ErrorKind::UnknownArgument => locale.with("usage-unknown-argument", &[argument]),
        ErrorKind::InvalidSubcommand => {
            let command = ("command", context(ContextKind::InvalidSubcommand).into());
            locale.with("usage-unknown-command", &[command])
        }
        ErrorKind::MissingRequiredArgument => locale.with("usage-missing", &[argument]),
        ErrorKind::ArgumentConflict => {
            let other = ("other", context(ContextKind::PriorArg).into());
            locale.with("usage-conflict", &[argument, other])
        }
        // Rare ones, in clap's own words.
        _ => {
            let words = error.render().to_string();
            words.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned()
        }
    }
}

fn explained(why: &Wrong, locale: &Locale) -> String {
    match why {
        Wrong::Server(error) => locale.server_error(error),
        Wrong::Host => locale.text("usage-host"),
        Wrong::Pin => locale.text("usage-pin"),
        Wrong::Proxy(error) => locale.proxy_error(*error),
        Wrong::ProxyPassword => locale.text("usage-proxy-password"),
        Wrong::Language(known) => locale.with("usage-language", &[("languages", known.as_str().into())]),
    }
}

/// The language that stands among arguments that cannot be read.
pub fn language(arguments: impl Iterator<Item = String>) -> Option<String> {
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => return arguments.next(),
            Some(rest) => return rest.strip_prefix('=').map(str::to_owned),
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::args::Args;
    use crate::storage::settings::Language;

    #[test]
    fn what_is_wrong_is_said_in_both_languages() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for (line, parts) in [
                ("mailkey try me@qq.com --imap smtp.example.org", &["--imap", "smtp.example.org"][..]),
                ("mailkey --proxy ftp://x:1", &["--proxy", "ftp://x:1"]),
                ("mailkey --lang tlh", &["--lang", "tlh", "zh-CN"]),
                ("mailkey test --unheard-of", &["--unheard-of"]),
                ("mailkey unheard-of", &["unheard-of"]),
                ("mailkey try me@qq.com qkzvhnwtmrplxbdf", &[]),
                ("mailkey code", &["ADDRESS"]),
                ("mailkey vault move elsewhere", &["elsewhere", "keychain, file"]),
                ("mailkey add me@qq.com --label", &["--label"]),
            ] {
                let error = Args::try_parse_from(line.split(' ')).unwrap_err();
                let said = sentence(&error, &locale);
                for part in parts {
                    assert!(said.contains(part), "{line}: {said}");
                }
                assert!(!said.contains("qkzvhnwtmrplxbdf"), "{said}");
                let is_english = ["cannot", "There is", "needs"].iter().any(|part| said.contains(part));
                assert_eq!(is_english, language == Language::English, "{line}: {said}");
            }
        }
    }

    #[test]
    fn the_language_is_found_among_wrong_arguments() {
        let find = |line: &str| language(line.split(' ').map(str::to_owned));
        assert_eq!(find("mailkey --lang zh-CN nonsense").as_deref(), Some("zh-CN"));
        assert_eq!(find("mailkey nonsense --lang=en").as_deref(), Some("en"));
        assert_eq!(find("mailkey nonsense"), None);
    }
}
