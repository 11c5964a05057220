//! The arguments of commands that change what is kept, and where.

use std::path::PathBuf;

use clap::Subcommand;
use clap_complete::engine::ArgValueCompleter;

use crate::cli::complete;

/// Arguments of `describe`.
#[derive(Debug, clap::Args)]
pub struct DescribeArgs {
    /// The mail address
    #[arg(add = ArgValueCompleter::new(complete::addresses))]
    pub address: String,
    /// Which of its codes, where there are several
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::labels))]
    pub label: Option<String>,
    /// Its new label: the program or device that holds it
    #[arg(long, value_name = "NAME")]
    pub new_label: Option<String>,
    /// A program in which it is used; give it once for each. They take the place of those said before
    #[arg(long = "used-in", value_name = "PROGRAM", add = ArgValueCompleter::new(complete::programs))]
    pub used_in: Vec<String>,
    /// A program that has this code now, and no older one; give it once for each
    #[arg(long, value_name = "PROGRAM", add = ArgValueCompleter::new(complete::programs))]
    pub updated: Vec<String>,
    /// It is used in no program
    #[arg(long, conflicts_with = "used_in")]
    pub used_nowhere: bool,
    /// The day on which it ends, as the site shows it: 2027-03-31, or "never"
    #[arg(long, value_name = "DATE")]
    pub expires: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// Which program; without it all are listed
    #[arg(add = ArgValueCompleter::new(complete::formats))]
    pub format: Option<String>,
    /// The mail address
    #[arg(requires = "format", add = ArgValueCompleter::new(complete::addresses))]
    pub address: Option<String>,
    /// Where the account would be handed over at once: only show what would be sent
    #[arg(long, requires = "format")]
    pub dry_run: bool,
    /// Which of its codes, where there are several
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::labels))]
    pub label: Option<String>,
    /// Write a new file instead of standard output; one that is there already is left alone
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Let the file hold the code itself, where the program cannot ask for it
    #[arg(long)]
    pub with_code: bool,
    /// Print the list as one JSON document
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

/// Arguments of `vault`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct VaultArgs {
    /// Print one JSON document
    #[arg(long, global = true)]
    pub json: bool,
    /// Something else than a look
    #[command(subcommand)]
    pub command: Option<VaultCommand>,
}

/// Where codes can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum VaultChoice {
    /// The operating system's keychain
    Keychain,
    /// The encrypted file vault.age
    File,
}

/// What else `vault` does.
#[derive(Debug, Subcommand)]
pub enum VaultCommand {
    /// Move all codes; each is read back from the new place before it leaves the old one. New codes go there, too
    Move {
        /// Where to
        #[arg(value_name = "PLACE")]
        choice: VaultChoice,
    },
    /// Have new codes go there; those that are saved stay where they are
    Use {
        /// Where to
        #[arg(value_name = "PLACE")]
        choice: VaultChoice,
    },
    /// Give the encrypted file another passphrase
    Passphrase {
        /// The file whose first line is the new passphrase
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

/// Arguments of `backup`.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to write; it must not be there yet
    pub file: PathBuf,
    /// The codes, too; without it only the accounts, labels, servers and dates
    #[arg(long)]
    pub with_codes: bool,
    /// The file whose first line is the backup's passphrase
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `restore`.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The backup
    pub file: PathBuf,
    /// The file whose first line is the backup's passphrase
    #[arg(long, value_name = "FILE")]
    pub backup_passphrase_file: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `remove`.
#[derive(Debug, clap::Args)]
pub struct RemoveArgs {
    /// The mail address
    #[arg(add = ArgValueCompleter::new(complete::addresses))]
    pub address: String,
    /// Only the code with this label
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::labels))]
    pub label: Option<String>,
    /// Do not ask first
    #[arg(long, short)]
    pub yes: bool,
    /// Print one JSON document; then nobody is asked, and a terminal needs --yes
    #[arg(long)]
    pub json: bool,
}
