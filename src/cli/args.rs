//! The arguments. Their help is in English; every sentence that a command says comes from `locale`.

mod examples;
mod keeping;
mod parts;
mod testing;

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

pub use keeping::{
    BackupArgs, DescribeArgs, ExportArgs, RemoveArgs, RestoreArgs, VaultArgs, VaultChoice, VaultCommand,
};
pub use parts::{CodeArgs, HowArgs, LookArgs, PinArgs, ServerArgs};

pub use testing::{AddArgs, CheckArgs, Daily, PracticeArgs, ResetArgs, SettingsArgs, TestArgs, TryArgs};

use super::complete;
use super::topics::TOPICS;
use super::usage::Wrong;
use crate::storage::settings::{Language, ProxyChoice};

/// Gets the authorization code that a mail provider wants, tests it over IMAP and SMTP, and saves it
///
/// Many mail providers refuse the login password in mail programs. They want an authorization code instead. Mailkey shows
/// how to get one, tests it over IMAP and SMTP, and saves it in the system's keychain or in an encrypted file. Other
/// providers have no separate code: there Mailkey can test and save the password that mail programs use. It never changes
/// anything at a provider.
///
/// Without a command the window opens. A code is read from standard input when that is not a terminal, else from a
/// hidden prompt; never from an argument.
///
/// How a command can end: mailkey help exit-status
#[derive(Debug, Parser)]
#[command(name = "mailkey", version, max_term_width = 100, disable_help_subcommand = true)]
pub struct Args {
    #[arg(
        long,
        global = true,
        value_name = "TAG",
        value_parser = super::language,
        display_order = 900,
        help = languages()
    )]
    pub lang: Option<Language>,
    /// The proxy for this run, such as socks5h://127.0.0.1:9050; "none" for none
    ///
    /// It is socks5://, socks5h:// or http://, with host and port. A password belongs into ALL_PROXY and is no argument.
    #[arg(long, global = true, value_name = "URL", value_parser = proxy, display_order = 901)]
    pub proxy: Option<ProxyChoice>,
    /// Ask nobody for the servers of a domain that is not known
    #[arg(long, global = true, display_order = 902)]
    pub no_look_up: bool,
    /// Do not look at the settings of other mail programs
    #[arg(long, global = true, display_order = 903)]
    pub no_programs: bool,
    /// The file whose first line is the passphrase of the encrypted file, where codes are saved in that
    ///
    /// Without it the terminal is asked.
    #[arg(long, global = true, value_name = "FILE", display_order = 904)]
    pub passphrase_file: Option<PathBuf>,
    /// What to do; without it the window opens
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A shell that can complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Shell {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
}

impl Shell {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Shell::Bash => "bash",
            Shell::Zsh => "zsh",
            Shell::Fish => "fish",
        }
    }
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the window; with a link such as mailkey:me@qq.com it asks whether to set that address up
    ///
    /// Web pages and other programs may have such links. Nothing happens before somebody has said yes in the window.
    #[command(after_help = examples::OPEN)]
    Open {
        /// The link, or a mail address
        link: Option<String>,
    },
    /// Walk through getting, testing and saving a code, in this terminal
    ///
    /// It goes step by step, in plain lines fit for a screen reader.
    #[command(after_help = examples::SETUP)]
    Setup {
        /// The mail address
        address: Option<String>,
    },
    /// Say which provider and servers an address has
    ///
    /// For an unknown domain Mailkey asks name servers, the domain itself, Mozilla's list and its usual hosts. It sends only
    /// the domain.
    #[command(after_help = examples::DETECT)]
    Detect {
        /// The mail address
        address: String,
        /// Where to look
        #[command(flatten)]
        look: LookArgs,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show what is known about providers
    #[command(after_help = examples::PROVIDERS)]
    Providers(ProvidersArgs),
    /// Test a code and save nothing
    #[command(after_help = examples::TRY)]
    Try(TryArgs),
    /// Test a code and save it in the keychain if it passes
    #[command(after_help = examples::ADD)]
    Add(AddArgs),
    /// Test what is saved: the named accounts, or all of them
    #[command(after_help = examples::TEST)]
    Test(TestArgs),
    /// Test what is saved and tell only what has changed; for a timer that runs it once a day
    ///
    /// It tells on standard output and as a desktop notification. It asks nobody for anything, sends no refused code again,
    /// and ends at the first refusal. Switch the daily check off before you remove the program. A timer that is left behind
    /// starts nothing.
    #[command(after_help = examples::CHECK)]
    Check(CheckArgs),
    /// Test a new code, then put it in place of the saved one
    #[command(after_help = examples::RESET)]
    Reset(ResetArgs),
    /// Print a saved code alone, for programs that ask a command for the password
    #[command(after_help = examples::CODE)]
    Code {
        /// The mail address
        #[arg(add = ArgValueCompleter::new(complete::addresses))]
        address: String,
        /// Which of its codes, where there are several
        #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::labels))]
        label: Option<String>,
    },
    /// List what is saved, without the codes
    #[command(after_help = examples::LIST)]
    List {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Say about a saved code what it is for: its label, the programs that use it, when it ends
    #[command(after_help = examples::DESCRIBE)]
    Describe(DescribeArgs),
    /// Remove a code, or an account with all its codes
    #[command(after_help = examples::REMOVE)]
    Remove(RemoveArgs),
    /// Show where codes are saved, move them, or change the passphrase of the encrypted file
    #[command(after_help = examples::VAULT)]
    Vault(VaultArgs),
    /// Write what a mail program takes as an account: a file of its own that asks Mailkey for the code
    ///
    /// It is a file, or what to type in the program's dialog. Most programs then ask Mailkey for the code. GNOME Online
    /// Accounts is handed the account at once.
    #[command(after_help = examples::EXPORT)]
    Export(ExportArgs),
    /// Show which mail programs of this computer have accounts, and what is wrong with how those are set up
    ///
    /// Nothing is changed, and no password is read.
    #[command(after_help = examples::PROGRAMS)]
    Programs {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Write the accounts, and with --with-codes the codes too, into a new file that a passphrase encrypts
    #[command(after_help = examples::BACKUP)]
    Backup(BackupArgs),
    /// Bring back from a backup what is not here; what is here stays as it is
    #[command(after_help = examples::RESTORE)]
    Restore(RestoreArgs),
    /// Show the settings, or change one
    ///
    /// They are the window's, and count for commands too where they concern them: language, proxy, look-up, look-at-programs,
    /// remind-after.
    #[command(after_help = examples::SETTINGS)]
    Settings(SettingsArgs),
    /// Practise with a made-up provider: get a code, test it, let things go wrong, replace it
    ///
    /// It opens a window of its own that is marked, and plays the web site and the servers of a provider on this computer.
    /// Nothing is real, nothing is kept, and nothing is left when it ends.
    #[command(after_help = examples::PRACTICE)]
    Practice(PracticeArgs),
    /// Print the script that lets a shell complete commands, addresses, labels, formats and providers
    ///
    /// The Debian package has all three in place.
    #[command(after_help = examples::COMPLETIONS)]
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Check what works here: keychain, network, clock and more
    #[command(after_help = examples::DOCTOR)]
    Doctor {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show the help of a command, or a topic: codes, exit-status, json, environment, files, handing-over, privacy
    #[command(after_help = examples::HELP)]
    Help {
        /// A command, with the command below it where it has any, or a topic; without it all are listed
        #[arg(value_name = "COMMAND|TOPIC", add = ArgValueCompleter::new(commands_and_topics))]
        words: Vec<String>,
    },
}

impl Command {
    /// Whether standard output is to hold one JSON document.
    pub fn wants_json(&self) -> bool {
        match self {
            Command::Detect { json, .. }
            | Command::List { json }
            | Command::Programs { json }
            | Command::Doctor { json } => *json,
            Command::Providers(args) => args.json,
            Command::Try(args) => args.json,
            Command::Add(args) => args.json,
            Command::Test(args) => args.json,
            Command::Reset(args) => args.json,
            Command::Check(args) => args.json,
            Command::Describe(args) => args.json,
            Command::Remove(args) => args.json,
            Command::Vault(args) => args.json,
            Command::Export(args) => args.json,
            Command::Backup(args) => args.json,
            Command::Restore(args) => args.json,
            Command::Settings(args) => args.json,
            Command::Setup { .. } | Command::Code { .. } | Command::Completions { .. } => false,
            Command::Help { .. } | Command::Open { .. } | Command::Practice(_) => false,
        }
    }
}

/// Arguments of `providers`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct ProvidersArgs {
    /// Part of a name, a domain or an address
    pub query: Option<String>,
    /// Print one JSON document
    #[arg(long, global = true)]
    pub json: bool,
    /// Something else than a search
    #[command(subcommand)]
    pub command: Option<ProvidersCommand>,
}

/// What else `providers` does.
#[derive(Debug, Subcommand)]
pub enum ProvidersCommand {
    /// Show one provider with its steps
    Show {
        /// Its id, such as qq
        #[arg(add = ArgValueCompleter::new(complete::providers))]
        id: String,
    },
    /// Check provider files, or list those of Mailkey that are due to be looked at
    Check {
        /// The files
        #[arg(required_unless_present = "stale", conflicts_with = "stale")]
        files: Vec<PathBuf>,
        /// List what is older than a year or rests on few sources, what most people use first
        #[arg(long)]
        stale: bool,
    },
    /// List every web page and server to look at, one to a line
    Pages {
        /// Provider files, with the pages that their facts come from; without, what Mailkey knows
        files: Vec<PathBuf>,
    },
    /// Draw a picture of each step of a provider file
    Draw {
        /// The file
        file: PathBuf,
        /// The folder for the pictures
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        to: PathBuf,
    },
    /// Write all that is known for other programs: as JSON, and as autoconfig files
    Export {
        /// The folder
        folder: PathBuf,
    },
    /// Take newer provider files from a signed file, or say which are in force
    ///
    /// The file comes from the makers of Mailkey. Nothing is fetched: you bring it. One that is broken, older or signed by somebody
    /// else changes nothing.
    Update {
        /// The file, which ends in .recipes
        file: Option<PathBuf>,
        /// Go back to those from before
        #[arg(long, conflicts_with = "file")]
        undo: bool,
    },
}

/// What `help` can be asked for.
fn commands_and_topics(typed: &OsStr) -> Vec<CompletionCandidate> {
    let command = Args::command();
    let about = |it: &clap::Command| it.get_about().map(ToString::to_string);
    let commands = command.get_subcommands().map(|it| (it.get_name().to_owned(), about(it)));
    let topics = TOPICS.iter().map(|topic| (topic.name.to_owned(), None));
    complete::offered(typed, commands.chain(topics))
}

fn languages() -> String {
    let tags = Language::ALL.map(Language::tag);
    let (last, others) = tags.split_last().map_or(("", &[][..]), |(last, others)| (*last, others));
    format!("The language of sentences: {} or {last}", others.join(", "))
}

fn proxy(text: &str) -> Result<ProxyChoice, Wrong> {
    match text.parse::<ProxyChoice>() {
        Ok(ProxyChoice::Named(proxy)) if proxy.has_password() => Err(Wrong::ProxyPassword),
        other => other.map_err(Wrong::Proxy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn a_proxys_password_cannot_be_an_argument() {
        let parse = |line: &str| Args::try_parse_from(line.split(' '));
        assert!(parse("mailkey test --proxy socks5://me:x@127.0.0.1:1").is_err());
        assert_eq!(parse("mailkey test --proxy none").unwrap().proxy, Some(ProxyChoice::Direct));
        assert!(parse("mailkey --proxy socks5h://127.0.0.1:9050 test").is_ok());
    }

    #[test]
    fn a_code_cannot_be_an_argument() {
        let parse = |line: &str| Args::try_parse_from(line.split(' '));
        for line in
            ["mailkey try me@qq.com abcdefghijklmnop", "mailkey add me@qq.com --code abcdefghijklmnop"]
        {
            assert_eq!(parse(line).unwrap_err().exit_code(), 2, "{line}");
        }
        assert!(parse("mailkey add me@qq.com --label Laptop --json").is_ok());
    }

    #[test]
    fn providers_takes_a_query_or_a_command() {
        let parse = |line: &str| match Args::try_parse_from(line.split(' ')).unwrap().command {
            Some(Command::Providers(args)) => args,
            other => panic!("{other:?}"),
        };
        let found = parse("mailkey providers 163 --json");
        assert_eq!((found.query.as_deref(), found.json), (Some("163"), true));
        let shown = parse("mailkey providers show qq --json");
        assert!(shown.json && matches!(shown.command, Some(ProvidersCommand::Show { id }) if id == "qq"));
    }

    #[test]
    fn the_language_can_stand_anywhere() {
        let lang = |line: &str| Args::try_parse_from(line.split(' ')).map(|args| args.lang);
        assert_eq!(lang("mailkey --lang zh-CN list").unwrap(), Some(Language::SimplifiedChinese));
        assert_eq!(lang("mailkey list --lang en").unwrap(), Some(Language::English));
        assert!(lang("mailkey list --lang tlh").is_err());
    }
}
