//! The command that shows or writes what a program takes.

use super::{Format, Takes, quote};

impl Format {
    /// The line that does it at a prompt: `PROGRAM export ID ADDRESS`. The program is called as it is typed there. Where the
    /// file must hold the code, the line writes it.
    pub fn export_command(&self, program: &str, address: &str, label: Option<&str>) -> String {
        let mut words = vec!["export", self.id, address];
        words.extend(label.into_iter().flat_map(|label| ["--label", label]));
        let words = words.into_iter().map(quote::shell).collect::<Vec<_>>().join(" ");
        match self.takes {
            Takes::Code => format!("{program} {words} --with-code -o {}", self.new_file()),
            _ => format!("{program} {words}"),
        }
    }

    /// A new file: what belongs to the system, or to a folder that nobody knows, is put there by hand.
    fn new_file(&self) -> &'static str {
        match self.place {
            "" => self.id,
            own if own.starts_with('~') => own,
            other => other.rsplit('/').next().unwrap_or(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::work::handoff::format;

    #[test]
    fn a_label_is_quoted_and_a_file_is_named_only_where_it_holds_the_code() {
        let line = |id: &str, label| format(id).unwrap().export_command("mailkey", "me@qq.com", label);
        assert_eq!(line("thunderbird", None), "mailkey export thunderbird me@qq.com");
        assert_eq!(line("msmtp", Some("it's")), r"mailkey export msmtp me@qq.com --label 'it'\''s'");
        assert_eq!(line("curl", None), "mailkey export curl me@qq.com --with-code -o ~/mailkey.curlrc");
    }
}
