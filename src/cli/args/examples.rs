//! Examples below the help of each command. A test reads each of them as the program would.

pub const OPEN: &str = "Examples:\n  mailkey open\n  mailkey open mailkey:me@qq.com";
pub const SETUP: &str = "Examples:\n  mailkey setup\n  mailkey setup me@qq.com";
pub const DETECT: &str =
    "Examples:\n  mailkey detect me@qq.com\n  mailkey detect me@my-company.example --json";
pub const PROVIDERS: &str =
    "Examples:\n  mailkey providers 163\n  mailkey providers show qq\n  mailkey providers check mine.json";
pub const TRY: &str = "Examples:\n  mailkey try me@qq.com\n  pass mail/qq | mailkey try me@qq.com --json";
pub const ADD: &str = "Examples:\n  mailkey add me@qq.com --label Thunderbird\n  \
                       pass mail/qq | mailkey add me@qq.com --label Phone\n  \
                       mailkey add me@home.example --imap mail.home.example:993 --smtp mail.home.example:465";
pub const TEST: &str = "Examples:\n  mailkey test me@qq.com\n  mailkey test --all --json";
pub const CHECK: &str = "Examples:\n  mailkey check\n  mailkey check --daily on";
pub const RESET: &str = "Examples:\n  mailkey reset me@qq.com\n  mailkey reset me@qq.com --label Laptop";
pub const CODE: &str = "Examples:\n  mailkey code me@qq.com --label Laptop\n  \
                        passwordeval \"mailkey code me@qq.com\"   (a line of msmtp's settings)";
pub const LIST: &str = "Examples:\n  mailkey list\n  mailkey list --json";
pub const DESCRIBE: &str = "Examples:\n  mailkey describe me@qq.com --used-in Thunderbird --used-in NeoMutt\n  \
                            mailkey describe me@qq.com --label Laptop --new-label Desktop\n  \
                            mailkey describe me@qq.com --expires 2027-03-31";
pub const REMOVE: &str =
    "Examples:\n  mailkey remove me@qq.com --label Laptop\n  mailkey remove me@qq.com --yes";
pub const VAULT: &str = "Examples:\n  mailkey vault\n  mailkey vault move file\n  mailkey vault passphrase";
pub const EXPORT: &str = "Examples:\n  mailkey export\n  mailkey export msmtp me@qq.com >> ~/.config/msmtp/config\n  \
                          mailkey export thunderbird me@qq.com\n  mailkey export goa me@qq.com --dry-run\n  \
                          mailkey export curl me@qq.com --with-code -o curl.conf";
pub const PROGRAMS: &str = "Examples:\n  mailkey programs\n  mailkey programs --json";
pub const BACKUP: &str = "Examples:\n  mailkey backup accounts.age\n  mailkey backup all.age --with-codes";
pub const RESTORE: &str = "Examples:\n  mailkey restore all.age";
pub const SETTINGS: &str = "Examples:\n  mailkey settings\n  mailkey settings remind-after 90\n  \
                            mailkey settings language zh-CN";
pub const PRACTICE: &str = "Examples:\n  mailkey practice\n  mailkey practice --like 163 --fault id-demanded\n  \
                            mailkey practice --like icloud --terminal";
pub const COMPLETIONS: &str =
    "Examples:\n  source <(mailkey completions bash)\n  mailkey completions fish | source";
pub const DOCTOR: &str = "Examples:\n  mailkey doctor\n  mailkey doctor --json";
pub const HELP: &str = "Examples:\n  mailkey help vault move\n  mailkey help codes";

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use crate::cli::args::Args;

    #[test]
    fn each_command_has_examples_and_each_example_is_right() {
        let command = Args::command();
        let mut tried = 0;
        for command in command.get_subcommands() {
            let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let lines: Vec<&str> = examples.lines().skip(1).collect();
            assert!(!lines.is_empty(), "{} has none", command.get_name());
            for line in lines {
                let (_, line) = line.split_once("mailkey ").unwrap_or_else(|| panic!("{line}"));
                let end = line.find([')', '"', '|', '>']).unwrap_or(line.len());
                let words = ["mailkey"].into_iter().chain(line[..end].split_whitespace());
                let read = Args::try_parse_from(words);
                assert!(read.is_ok(), "{line}: {read:?}");
                assert!(line.starts_with(command.get_name()), "{line} stands below {}", command.get_name());
                tried += 1;
            }
        }
        assert!(tried > 30, "{tried}");
    }

    #[test]
    fn each_command_beside_a_control_of_the_window_is_right() {
        let document = include_str!("../../../docs/window-and-terminal.md");
        let quoted = document.split('`').skip(1).step_by(2).filter(|it| it.starts_with("mailkey "));
        let mut tried = 0;
        for line in quoted {
            let read = Args::try_parse_from(line.split_whitespace());
            assert!(read.is_ok_and(|args| args.command.is_some()), "{line}");
            tried += 1;
        }
        assert!(tried > 60, "{tried}");
    }
}
