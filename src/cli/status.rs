//! The exit status.

/// How a command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It did what was asked.
    Passed,
    Failed,
    Usage,
    /// Vault or register out of reach.
    OutOfReach,
    /// What was asked for is not there.
    NotFound,
}

impl Status {
    /// Every status, by its number.
    pub const ALL: [Status; 5] =
        [Status::Passed, Status::Failed, Status::Usage, Status::OutOfReach, Status::NotFound];

    /// The exit status of the process.
    pub fn number(self) -> u8 {
        match self {
            Status::Passed => 0,
            Status::Failed => 1,
            Status::Usage => 2,
            Status::OutOfReach => 3,
            Status::NotFound => 4,
        }
    }

    /// The message that says what it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Status::Passed => "exit-passed",
            Status::Failed => "exit-failed",
            Status::Usage => "exit-usage",
            Status::OutOfReach => "exit-out-of-reach",
            Status::NotFound => "exit-not-found",
        }
    }

    /// Passed, or failed.
    pub fn of(passed: bool) -> Status {
        if passed { Status::Passed } else { Status::Failed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Language, Locale};

    #[test]
    fn each_has_a_number_and_a_sentence_of_its_own() {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for (number, status) in Status::ALL.into_iter().enumerate() {
                assert_eq!(usize::from(status.number()), number);
                assert!(locale.has(status.meaning()), "{status:?}");
            }
        }
    }

    /// The document for whoever writes scripts lists them in the same words.
    #[test]
    fn the_document_lists_them() {
        let locale = Locale::new(Language::English);
        let document = include_str!("../../docs/json.md");
        let row = |status: Status| format!("| {} | {} |", status.number(), locale.text(status.meaning()));
        let wanted: Vec<String> = Status::ALL.into_iter().map(row).collect();
        let there: Vec<&str> = document
            .lines()
            .filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit())
            .collect();
        assert_eq!(there, wanted);
    }
}
