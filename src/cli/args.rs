//! The arguments. Their help is in English; every sentence that a command says comes from `locale`.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::catalogue::{ProviderId, Security};
use crate::settings::Language;

/// Gets the authorization code that a mail provider wants, tests it over IMAP and SMTP, and keeps it in the keychain.
///
/// Without a command the window opens. A code is read from standard input when that is not a terminal, else from a
/// hidden prompt; never from an argument.
///
/// Exit status: 0 passed, 1 a test failed, 2 wrong usage, 3 keychain or list of accounts out of reach, 4 not found.
#[derive(Debug, Parser)]
#[command(name = "mailkey", version, max_term_width = 100)]
pub struct Args {
    /// The language of sentences: en or zh-CN
    #[arg(long, global = true, value_name = "TAG", value_parser = super::language, display_order = 900)]
    pub lang: Option<Language>,
    /// What to do; without it the window opens
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Walk through getting, testing and keeping a code, in this terminal
    Setup {
        /// The mail address
        address: Option<String>,
    },
    /// Say which provider and servers an address has
    Detect {
        /// The mail address
        address: String,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show what is known about providers
    Providers(ProvidersArgs),
    /// Test a code and keep nothing
    Try(TryArgs),
    /// Test a code and keep it in the keychain if it passes
    Add(AddArgs),
    /// Test what is kept: the named accounts, or all of them
    Test(TestArgs),
    /// Test a new code, then put it in place of the kept one
    Reset(ResetArgs),
    /// Print a kept code alone, for programs that ask a command for the password
    Code {
        /// The mail address
        address: String,
        /// Which of its codes, where there are several
        #[arg(long, value_name = "NAME")]
        label: Option<String>,
    },
    /// List what is kept, without the codes
    List {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Remove a code, or an account with all its codes
    Remove(RemoveArgs),
    /// Check what works here: keychain, network, clock and more
    Doctor {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
}

impl Command {
    /// Whether standard output is to hold one JSON document.
    pub fn wants_json(&self) -> bool {
        match self {
            Command::Detect { json, .. } | Command::List { json } | Command::Doctor { json } => *json,
            Command::Providers(args) => args.json,
            Command::Try(args) => args.json,
            Command::Add(args) => args.json,
            Command::Test(args) => args.json,
            Command::Reset(args) => args.json,
            Command::Setup { .. } | Command::Code { .. } | Command::Remove(_) => false,
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
        id: String,
    },
    /// Check a provider file of your own
    Check {
        /// The file
        file: PathBuf,
    },
}

/// Where to sign in, where the address alone does not tell.
#[derive(Debug, Default, clap::Args)]
pub struct WhereArgs {
    /// The server for receiving: TLS, unless /starttls follows or the port is 143
    #[arg(long, value_name = "HOST:PORT[/starttls]", value_parser = NamedServer::parse)]
    pub imap: Option<NamedServer>,
    /// The server for sending: TLS, unless /starttls follows or the port is 587
    #[arg(long, value_name = "HOST:PORT[/starttls]", value_parser = NamedServer::parse)]
    pub smtp: Option<NamedServer>,
    /// The user name for servers named by hand, where it is not the address
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// The provider, for an address in a domain of your own
    #[arg(long, value_name = "ID")]
    pub provider: Option<String>,
    /// The mailbox that belongs to the account, where the address is another one (iCloud)
    #[arg(long, value_name = "ADDRESS")]
    pub mailbox: Option<String>,
}

/// Arguments of `try`.
#[derive(Debug, clap::Args)]
pub struct TryArgs {
    /// The mail address
    pub address: String,
    /// Where to sign in
    #[command(flatten)]
    pub place: WhereArgs,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `add`.
#[derive(Debug, clap::Args)]
pub struct AddArgs {
    /// The mail address
    pub address: String,
    /// Which program or device holds this code
    #[arg(long, value_name = "NAME")]
    pub label: Option<String>,
    /// Keep the code without testing it
    #[arg(long)]
    pub untested: bool,
    /// Where to sign in
    #[command(flatten)]
    pub place: WhereArgs,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `test`.
#[derive(Debug, clap::Args)]
pub struct TestArgs {
    /// The mail addresses; all accounts where none is given
    #[arg(value_name = "ADDRESS")]
    pub addresses: Vec<String>,
    /// Test all accounts
    #[arg(long, conflicts_with = "addresses")]
    pub all: bool,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `reset`.
#[derive(Debug, clap::Args)]
pub struct ResetArgs {
    /// The mail address
    pub address: String,
    /// Which of its codes, where there are several
    #[arg(long, value_name = "NAME")]
    pub label: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `remove`.
#[derive(Debug, clap::Args)]
pub struct RemoveArgs {
    /// The mail address
    pub address: String,
    /// Only the code with this label
    #[arg(long, value_name = "NAME")]
    pub label: Option<String>,
    /// Do not ask first
    #[arg(long, short)]
    pub yes: bool,
}

/// A server that was named by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedServer {
    /// Host name or address literal, without brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
    /// How the connection is encrypted.
    pub security: Security,
}

impl NamedServer {
    /// Reads `HOST:PORT`, with `/starttls` or `/tls` after it. Without either the ports 143 and 587 mean STARTTLS, as
    /// everywhere, and every other port TLS.
    ///
    /// # Errors
    /// What is wanted instead.
    pub fn parse(text: &str) -> Result<NamedServer, String> {
        let wanted = || "wanted is HOST:PORT or HOST:PORT/starttls, such as imap.example.com:993".to_owned();
        let (place, mode) =
            text.trim().split_once('/').map_or((text.trim(), None), |(place, mode)| (place, Some(mode)));
        let (host, port) = place.rsplit_once(':').ok_or_else(wanted)?;
        let literal = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '@' | ':' | '/' | '[' | ']');
        if literal.is_none() && (host.is_empty() || host.contains(odd)) {
            return Err(wanted());
        }
        let port = port.parse().ok().filter(|port| *port > 0).ok_or_else(wanted)?;
        let security = match (mode.map(str::to_ascii_lowercase).as_deref(), port) {
            (Some("starttls"), _) | (None, 143 | 587) => Security::Starttls,
            (Some("tls") | None, _) => Security::Tls,
            _ => return Err(wanted()),
        };
        Ok(NamedServer { host: literal.unwrap_or(host).to_owned(), port, security })
    }
}

impl WhereArgs {
    /// The provider that was named.
    pub fn provider_id(&self) -> Option<ProviderId> {
        self.provider.clone().map(ProviderId)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn reads_servers() {
        let server = |host: &str, port, security| Ok(NamedServer { host: host.to_owned(), port, security });
        let cases = [
            ("imap.qq.com:993", server("imap.qq.com", 993, Security::Tls)),
            ("imap.qq.com:993/tls", server("imap.qq.com", 993, Security::Tls)),
            ("localhost:4143/starttls", server("localhost", 4143, Security::Starttls)),
            ("localhost:4143/STARTTLS", server("localhost", 4143, Security::Starttls)),
            ("smtp.me.com:587", server("smtp.me.com", 587, Security::Starttls)),
            ("smtp.me.com:587/tls", server("smtp.me.com", 587, Security::Tls)),
            ("[::1]:993", server("::1", 993, Security::Tls)),
        ];
        for (text, wanted) in cases {
            assert_eq!(NamedServer::parse(text), wanted, "{text}");
        }
        for text in [
            "",
            "imap.qq.com",
            "imap.qq.com:",
            ":993",
            "a:0",
            "a:65536",
            "a:993/ssl",
            "::1:993",
            "me@a:1",
            "a b:1",
        ] {
            assert!(NamedServer::parse(text).is_err(), "{text}");
        }
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
