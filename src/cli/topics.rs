//! What `mailkey help TOPIC` says, before it is put into lines or into the manual page.

use super::status::Status;
use crate::locale::Locale;
use crate::platform::paths::Paths;

/// A topic of the help.
#[derive(Debug)]
pub struct Topic {
    /// As it is typed.
    pub name: &'static str,
    /// What is listed first.
    list: List,
    /// Messages: a heading each, with its `.answer`.
    parts: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
enum List {
    Nothing,
    Statuses,
    Variables,
    Files,
}

/// Every topic, in the order in which they are listed.
pub const TOPICS: [Topic; 7] = [
    Topic {
        name: "codes",
        list: List::Nothing,
        parts: &[
            "question-what",
            "question-difference",
            "question-safe",
            "question-once",
            "question-each-program",
            "question-again",
            "topic-forgotten",
        ],
    },
    Topic { name: "exit-status", list: List::Statuses, parts: &["exit-words"] },
    Topic {
        name: "json",
        list: List::Nothing,
        parts: &["json-one", "json-early", "json-stable", "json-schemas"],
    },
    Topic { name: "environment", list: List::Variables, parts: &[] },
    Topic { name: "files", list: List::Files, parts: &[] },
    Topic {
        name: "handing-over",
        list: List::Nothing,
        parts: &["handing-ask", "handing-export", "handing-with-code", "handing-note"],
    },
    Topic {
        name: "privacy",
        list: List::Nothing,
        parts: &["privacy-sent", "privacy-look-up", "privacy-saved", "privacy-programs"],
    },
];

/// The variables that the program reads, or that the libraries read on its behalf.
pub const VARIABLES: [&str; 14] = [
    "MAILKEY_LOG",
    "MAILKEY_DNS",
    "MAILKEY_RECIPES_KEY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "LANG",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "DBUS_SESSION_BUS_ADDRESS",
    "NO_COLOR",
    "TERM",
    "COLUMNS",
];

/// The document of a command that ended early.
const EARLY: &str = r#"{"error":{"status":N,"message":"..."}}"#;

/// A piece of a topic.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading and what stands below.
    Part(String, String),
    /// A term and what it means.
    Entry(String, String),
    /// A sentence of its own.
    Said(String),
}

impl Topic {
    /// The topic of that name.
    pub fn named(name: &str) -> Option<&'static Topic> {
        TOPICS.iter().find(|topic| topic.name.eq_ignore_ascii_case(name))
    }

    /// What it is about, in a line.
    pub fn title(&self, locale: &Locale) -> String {
        locale.text(&format!("topic-{}", self.name))
    }

    /// What it says. `json` are the commands that have `--json`.
    pub fn blocks(&self, locale: &Locale, paths: Option<&Paths>, json: &str) -> Vec<Block> {
        let mut blocks = match self.list {
            List::Nothing => Vec::new(),
            List::Statuses => Status::ALL.map(|status| status_entry(locale, status)).into(),
            List::Variables => VARIABLES.map(|name| variable(locale, name)).into(),
            List::Files => files(locale, paths),
        };
        let words = [("commands", json.into()), ("document", EARLY.into())];
        blocks.extend(self.parts.iter().map(|id| {
            let answer = locale.with(&format!("{id}.answer"), &words);
            Block::Part(locale.text(id), answer)
        }));
        blocks
    }
}

fn status_entry(locale: &Locale, status: Status) -> Block {
    Block::Entry(status.number().to_string(), locale.text(status.meaning()))
}

fn variable(locale: &Locale, name: &str) -> Block {
    Block::Entry(name.to_owned(), locale.text(&format!("environment-{name}")))
}

fn files(locale: &Locale, paths: Option<&Paths>) -> Vec<Block> {
    let Some(paths) = paths else { return vec![Block::Said(locale.text("files-none"))] };
    let entries = [
        (paths.data.join("accounts.json"), "files-accounts"),
        (paths.data.join("vault.age"), "files-vault"),
        (paths.data.join("waiting.json"), "files-waiting"),
        (paths.config.join("settings.json"), "files-settings"),
        (paths.config.join("providers").join("*.json"), "files-providers"),
    ];
    let system = paths.system.iter().flat_map(|system| {
        let files = [(system.join("settings.json"), "files-administered")];
        files.into_iter().chain([(system.join("providers").join("*.json"), "files-administered-providers")])
    });
    let entries = entries.into_iter().chain(system);
    let entries = entries.map(|(path, id)| Block::Entry(path.display().to_string(), locale.text(id)));
    entries.chain([Block::Said(locale.text("files-keychain"))]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn every_topic_has_words_in_every_language() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            let paths =
                Paths { data: "/home/me/data".into(), config: "/home/me/config".into(), system: None };
            for topic in &TOPICS {
                assert!(locale.has(&format!("topic-{}", topic.name)), "{}", topic.name);
                for block in topic.blocks(&locale, Some(&paths), "list, test") {
                    let (Block::Part(head, text) | Block::Entry(head, text)) = block else { continue };
                    // A message that is not there stands in brackets.
                    assert!(!head.starts_with('[') && !text.starts_with('['), "{head}: {text}");
                }
            }
        }
        assert!(Topic::named("Exit-Status").is_some() && Topic::named("list").is_none());
    }

    #[test]
    fn the_files_are_those_of_this_user() {
        let locale = Locale::new(Language::English);
        let paths = Paths { data: "/home/me/data".into(), config: "/home/me/config".into(), system: None };
        let files = files(&locale, Some(&paths));
        assert!(matches!(&files[0], Block::Entry(path, _) if path == "/home/me/data/accounts.json"));
        assert_eq!(super::files(&locale, None).len(), 1);
    }
}
