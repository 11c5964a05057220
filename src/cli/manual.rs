//! The manual page, `packaging/linux/mailkey.1`: written by a test from the commands and the topics of the help, so that it
//! never says something else. `MAILKEY_RENEW=1 cargo test --lib manual` writes it anew.

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::path::Path;

    use clap::{Command, CommandFactory};
    use clap_mangen::Man;

    use crate::cli::args::Args;
    use crate::cli::help::with_json;
    use crate::cli::topics::{Block, TOPICS, Topic};
    use crate::locale::{Language, Locale};
    use crate::platform::paths::Paths;

    #[test]
    fn the_manual_page_is_what_the_program_says() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux/mailkey.1");
        let page = page();
        if std::env::var("MAILKEY_RENEW").is_ok_and(|it| it == "1") {
            std::fs::write(&file, &page).unwrap();
        }
        let there = std::fs::read_to_string(&file).unwrap();
        assert!(there == page, "To write it anew, run: MAILKEY_RENEW=1 cargo test --lib manual");
    }

    fn page() -> String {
        let mut page =
            String::from(".\\\" Written by src/cli/manual.rs: change the commands and the topics there.\n");
        let args = Args::command();
        let man = Man::new(args.clone().disable_version_flag(true));
        let section = |render: &dyn Fn(&mut dyn std::io::Write) -> std::io::Result<()>| {
            let mut bytes = Vec::new();
            render(&mut bytes).unwrap();
            String::from_utf8(bytes).unwrap()
        };
        // Without a date, so that the page is the same every day; clap_mangen leaves an empty one out.
        let title = section(&|out| man.render_title(out));
        let (preamble, _) = title.split_once(".TH ").unwrap();
        page += preamble;
        page += ".TH MAILKEY 1 \"\" Mailkey \"User Commands\"\n";
        page += ".SH NAME\nmailkey \\- get, test and save the authorization code of a mail account\n";
        page += ".SH SYNOPSIS\n\\fBmailkey\\fR [\\fIOPTIONS\\fR] [\\fICOMMAND\\fR] [\\fIARGUMENT\\fR ...]\n";
        page += &without_preamble(&section(&|out| man.render_description_section(out)));
        page += ".SH COMMANDS\n";
        for command in args.get_subcommands() {
            add_command(&mut page, "mailkey", command);
        }
        page += &without_preamble(&section(&|out| man.render_options_section(out)));
        let json = with_json(&args).join(", ");
        for topic in ["exit-status", "environment", "files", "json", "handing-over", "codes", "privacy"] {
            add_topic(&mut page, Topic::named(topic).unwrap(), &json);
        }
        assert_eq!(page.matches("\n.SH ").count(), 5 + TOPICS.len());
        page
    }

    /// What each rendering puts first.
    fn without_preamble(text: &str) -> String {
        let first = text.find(".SH ").or_else(|| text.find(".TP")).unwrap_or_default();
        text[first..].to_owned()
    }

    /// A command with its arguments and examples, and those below it.
    fn add_command(page: &mut String, above: &str, command: &Command) {
        let name = format!("{above} {}", command.get_name());
        let own = command.clone().bin_name(&name).disable_help_flag(true).disable_version_flag(true);
        let mut bytes = Vec::new();
        let man = Man::new(own.clone());
        man.render_synopsis_section(&mut bytes).unwrap();
        let synopsis = without_preamble(&String::from_utf8(bytes).unwrap());
        writeln!(page, ".SS \"{}\"", escaped(&name)).unwrap();
        *page += synopsis.trim_start_matches(".SH SYNOPSIS\n");
        let about = own.get_long_about().or(own.get_about()).unwrap().to_string();
        for paragraph in about.split("\n\n") {
            writeln!(page, ".PP\n{}.", escaped(paragraph.trim_end_matches('.'))).unwrap();
        }
        if own.get_arguments().next().is_some() {
            let mut bytes = Vec::new();
            man.render_options_section(&mut bytes).unwrap();
            let options = without_preamble(&String::from_utf8(bytes).unwrap());
            *page += options.trim_start_matches(".SH OPTIONS\n");
        }
        if let Some(examples) = command.get_after_help() {
            let examples = examples.to_string();
            let lines: Vec<String> = examples.lines().skip(1).map(|line| escaped(line.trim())).collect();
            writeln!(page, ".PP\nExamples:\n.PP\n.nf\n.RS 4\n{}\n.RE\n.fi", lines.join("\n")).unwrap();
        }
        for below in command.get_subcommands() {
            add_command(page, &name, below);
        }
    }

    fn add_topic(page: &mut String, topic: &Topic, json: &str) {
        let locale = Locale::new(Language::English);
        // Of anybody: the page is the same everywhere.
        let paths = Paths {
            data: "~/.local/share/mailkey".into(),
            config: "~/.config/mailkey".into(),
            system: Some("/etc/xdg/mailkey".into()),
        };
        let heading = match topic.name {
            "codes" => "AUTHORIZATION CODES".to_owned(),
            name => name.replace('-', " ").to_uppercase(),
        };
        writeln!(page, ".SH \"{heading}\"").unwrap();
        for block in topic.blocks(&locale, Some(&paths), json) {
            let written = match block {
                Block::Part(head, text) => {
                    format!(".PP\n\\fB{}\\fR\n.br\n{}", escaped(&head), escaped(&text))
                }
                Block::Entry(term, text) => format!(".TP\n\\fB{}\\fR\n{}", escaped(&term), escaped(&text)),
                Block::Said(text) => format!(".PP\n{}", escaped(&text)),
            };
            writeln!(page, "{written}").unwrap();
        }
    }

    /// A text that troff takes as it stands.
    fn escaped(text: &str) -> String {
        let text = text.replace('\\', "\\e").replace('-', "\\-").replace('~', "\\(ti").replace('"', "\\(dq");
        let text = text.replace('授', "\\[u6388]").replace('权', "\\[u6743]").replace('码', "\\[u7801]");
        if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
    }
}
