//! `help`: the help of a command, or a topic.

use clap::CommandFactory;

use super::args::Args;
use super::output::{Output, Stop};
use super::status::Status;
use super::topics::{Block, TOPICS, Topic};
use super::wrap::{width, wrap};
use crate::locale::Locale;
use crate::platform::paths::{self, Paths};

/// How far what belongs to a heading or a term stands to the right.
const INDENT: usize = 2;

/// `mailkey help`.
///
/// # Errors
/// Wrong usage, where there is no such command or topic.
pub fn run(output: &Output, words: &[String]) -> Result<Status, Stop> {
    let mut command = Args::command();
    command.build();
    let [first, ..] = words else {
        command.print_long_help()?;
        return list(output);
    };
    if let (Some(topic), 1) = (Topic::named(first), words.len()) {
        return say(output, topic);
    }
    let mut here = &mut command;
    for word in words {
        here = here.find_subcommand_mut(word).ok_or_else(|| unknown(output, word))?;
    }
    here.print_long_help()?;
    Ok(Status::Passed)
}

/// The commands and those below them that have `--json`, each once.
pub fn with_json(command: &clap::Command) -> Vec<&str> {
    let has = |it: &&clap::Command| it.get_arguments().any(|argument| argument.get_long() == Some("json"));
    command.get_subcommands().filter(has).map(clap::Command::get_name).collect()
}

fn unknown(output: &Output, word: &str) -> Stop {
    let shown: String = word.chars().filter(|c| !c.is_control()).collect();
    let topics = TOPICS.each_ref().map(|topic| topic.name).join(", ");
    let args = [("word", shown.into()), ("topics", topics.into())];
    Stop::Said(Status::Usage, output.locale.with("topic-unknown", &args))
}

/// The topics, below the commands.
fn list(output: &Output) -> Result<Status, Stop> {
    let locale = &output.locale;
    output.say("")?;
    output.say(&locale.text("topics-heading"))?;
    let widest = TOPICS.iter().map(|topic| topic.name.len()).max().unwrap_or_default();
    for topic in &TOPICS {
        output.say(&format!("  {:widest$}  {}", topic.name, topic.title(locale)))?;
    }
    output.say("")?;
    output.say(&locale.with("topics-more", &[("program", paths::this_program().into())]))?;
    Ok(Status::Passed)
}

fn say(output: &Output, topic: &Topic) -> Result<Status, Stop> {
    let command = Args::command();
    let json = with_json(&command).join(", ");
    let blocks = topic.blocks(&output.locale, Paths::of_user().ok().as_ref(), &json);
    for line in lines(&output.locale, topic, &blocks, width()) {
        output.say(&line)?;
    }
    Ok(Status::Passed)
}

fn lines(locale: &Locale, topic: &Topic, blocks: &[Block], width: usize) -> Vec<String> {
    let mut lines = wrap(&topic.title(locale), width, 0);
    for block in blocks {
        lines.push(String::new());
        match block {
            Block::Part(head, text) | Block::Entry(head, text) => {
                lines.extend(wrap(head, width, 0));
                lines.extend(wrap(text, width, INDENT));
            }
            Block::Said(text) => lines.extend(wrap(text, width, 0)),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;
    use crate::locale::Language;

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for (language, width) in Language::ALL.into_iter().flat_map(|it| [(it, 60), (it, 100)]) {
            let locale = Locale::new(language);
            for topic in &TOPICS {
                let lines = lines(&locale, topic, &topic.blocks(&locale, None, "list, test"), width);
                for line in &lines {
                    assert!(line.width() <= width, "{}: {line}", topic.name);
                }
            }
        }
    }

    #[test]
    fn no_topic_has_the_name_of_a_command() {
        let command = Args::command();
        for topic in &TOPICS {
            assert!(command.find_subcommand(topic.name).is_none(), "{}", topic.name);
        }
    }

    /// What the help of `help` names are the topics.
    #[test]
    fn the_topics_are_named_in_the_help_of_help() {
        let command = Args::command();
        let about = command.find_subcommand("help").unwrap().get_about().unwrap().to_string();
        let named = TOPICS.each_ref().map(|topic| topic.name).join(", ");
        assert!(about.ends_with(&named), "{about}");
    }
}
