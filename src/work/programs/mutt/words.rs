//! The words of Mutt's files.

use std::iter::Peekable;
use std::str::Chars;

/// The lines of a file; one that ends with `\` goes on in the next.
pub(super) fn lines(text: &str) -> Vec<String> {
    let (mut all, mut open) = (Vec::new(), String::new());
    for line in text.lines() {
        match line.strip_suffix('\\') {
            Some(start) => open.push_str(start),
            None => all.push(std::mem::take(&mut open) + line),
        }
    }
    all.push(open);
    all
}

/// The words of a line, command by command.
pub(super) struct Words<'a> {
    rest: Peekable<Chars<'a>>,
}

impl<'a> Words<'a> {
    pub(super) fn of(line: &'a str) -> Words<'a> {
        Words { rest: line.chars().peekable() }
    }

    /// The next word of the command: `Some(None)` where nobody knows it without running something, `None` at the end.
    pub(super) fn next(&mut self, ends_at_equal: bool) -> Option<Option<String>> {
        self.skip_blanks();
        let is_end = |c: char| c.is_whitespace() || c == ';' || c == '#' || (ends_at_equal && c == '=');
        let (mut word, mut is_known, mut quote, mut is_empty) = (String::new(), true, None, true);
        while let Some(c) = self.rest.next_if(|c| quote.is_some() || !is_end(*c)) {
            is_empty = false;
            match (c, quote) {
                ('\'' | '"', None) => quote = Some(c),
                (c, Some(open)) if c == open => quote = None,
                ('\\', None | Some('"')) => word.extend(self.rest.next()),
                ('`', None | Some('"')) => {
                    is_known = false;
                    self.rest.by_ref().take_while(|c| *c != '`').for_each(drop);
                }
                ('$', None | Some('"')) => is_known = false,
                _ => word.push(c),
            }
        }
        if is_empty && ends_at_equal && self.rest.peek() == Some(&'=') {
            // No name: nothing that can be read.
            return Some(None);
        }
        (!is_empty).then(|| is_known.then_some(word))
    }

    /// Whether an equals sign follows: it is taken.
    pub(super) fn takes_equal(&mut self) -> bool {
        self.skip_blanks();
        self.rest.next_if_eq(&'=').is_some()
    }

    /// Goes to the next command of the line; `false` where there is none.
    pub(super) fn has_more(&mut self) -> bool {
        while self.next(false).is_some() {}
        self.rest.next_if_eq(&';').is_some()
    }

    fn skip_blanks(&mut self) {
        while self.rest.next_if(|c| c.is_whitespace()).is_some() {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<Option<String>> {
        let mut words = Words::of(line);
        std::iter::from_fn(|| words.next(false)).collect()
    }

    #[test]
    fn quotes_comments_and_commands() {
        let known = |word: &str| Some(word.to_owned());
        assert_eq!(
            words(r#"a 'b "c' "d\"e" f\ g # h"#),
            [known("a"), known("b \"c"), known("d\"e"), known("f g")]
        );
        assert_eq!(words("a `b c` \"x`y`\" '`z`' $v"), [known("a"), None, None, known("`z`"), None]);
        assert_eq!(words("a\"\" '' ; b"), [known("a"), known("")]);
        assert_eq!(words("a \"b"), [known("a"), known("b")]);
        assert_eq!(lines("a \\\nb\nc\\"), ["a b", "c"]);
    }
}
