//! Colour for what passed and for what did not, and for nothing else: on a terminal that shows it, where nobody has said no.

use std::io::{self, IsTerminal};

/// How something came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Passed,
    Failed,
}

impl Mark {
    /// The one or the other.
    pub fn of(passed: bool) -> Mark {
        if passed { Mark::Passed } else { Mark::Failed }
    }

    /// The words in the colour of this mark.
    pub fn painted(self, words: &str) -> String {
        let colour = match self {
            Mark::Passed => 32,
            Mark::Failed => 31,
        };
        format!("\u{1b}[{colour}m{words}\u{1b}[0m")
    }
}

/// Whether standard output is a terminal that shows colours, and neither `NO_COLOR` nor `TERM` says no.
pub fn is_wanted() -> bool {
    io::stdout().is_terminal() && !anstyle_query::no_color() && is_shown()
}

/// A console of Windows has to be told that colours will come; other systems answer nothing there.
fn is_shown() -> bool {
    anstyle_query::term_supports_color() && anstyle_query::windows::enable_ansi_colors() != Some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_stand_between_the_colours() {
        assert_eq!(Mark::of(true).painted("passed"), "\u{1b}[32mpassed\u{1b}[0m");
        assert_eq!(Mark::of(false).painted("refused"), "\u{1b}[31mrefused\u{1b}[0m");
    }
}
