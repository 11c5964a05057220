//! The arguments of commands that test codes.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap_complete::engine::ArgValueCompleter;

use super::{CodeArgs, HowArgs, PinArgs, ServerArgs};
use crate::cli::complete;
use crate::practice::Fault;

/// Arguments of `try`.
#[derive(Debug, clap::Args)]
pub struct TryArgs {
    /// The mail address
    pub address: String,
    /// Where to sign in
    #[command(flatten)]
    pub server: ServerArgs,
    /// What is read as the code
    #[command(flatten)]
    pub code: CodeArgs,
    /// Whom to trust
    #[command(flatten)]
    pub trust: PinArgs,
    /// How to test
    #[command(flatten)]
    pub how: HowArgs,
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
    /// Save the code without testing it
    #[arg(long)]
    pub untested: bool,
    /// Where to sign in
    #[command(flatten)]
    pub server: ServerArgs,
    /// What is read as the code
    #[command(flatten)]
    pub code: CodeArgs,
    /// Whom to trust
    #[command(flatten)]
    pub trust: PinArgs,
    /// How to test
    #[command(flatten)]
    pub how: HowArgs,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `test`.
#[derive(Debug, clap::Args)]
pub struct TestArgs {
    /// The mail addresses; all accounts where none is given
    #[arg(value_name = "ADDRESS", add = ArgValueCompleter::new(complete::addresses))]
    pub addresses: Vec<String>,
    /// Test all accounts
    #[arg(long, conflicts_with = "addresses")]
    pub all: bool,
    /// How to test
    #[command(flatten)]
    pub how: HowArgs,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `reset`.
#[derive(Debug, clap::Args)]
pub struct ResetArgs {
    /// The mail address
    #[arg(add = ArgValueCompleter::new(complete::addresses))]
    pub address: String,
    /// Which of its codes, where there are several
    #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(complete::labels))]
    pub label: Option<String>,
    /// What is read as the code
    #[command(flatten)]
    pub code: CodeArgs,
    /// Whom to trust
    #[command(flatten)]
    pub trust: PinArgs,
    /// How to test
    #[command(flatten)]
    pub how: HowArgs,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Do nothing before it is time: a day after the last check, an hour after one that could not be ended
    #[arg(long)]
    pub when_due: bool,
    /// Have the system make the check once a day, or no longer; "show" tells whether it does
    #[arg(long, value_name = "on|off|show", conflicts_with = "when_due")]
    pub daily: Option<Daily>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `settings`.
#[derive(Debug, clap::Args)]
pub struct SettingsArgs {
    /// Which setting; all of them where none is given
    #[arg(add = ArgValueCompleter::new(complete::setting_names))]
    pub name: Option<String>,
    /// What it shall be from now on
    #[arg(add = ArgValueCompleter::new(complete::setting_values))]
    pub value: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `practice`.
#[derive(Debug, clap::Args)]
pub struct PracticeArgs {
    /// The provider that is played, such as qq, 163, icloud or gmail; may be given several times
    #[arg(long, value_name = "ID", add = ArgValueCompleter::new(complete::guided_providers))]
    pub like: Vec<String>,
    /// What goes wrong from the start
    #[arg(long, value_name = "NAME", value_parser = fault())]
    pub fault: Option<Fault>,
    /// Practise in this terminal, without a window
    #[arg(long)]
    pub terminal: bool,
}

fn fault() -> impl TypedValueParser<Value = Fault> {
    let names = PossibleValuesParser::new(Fault::ALL.map(Fault::id));
    names.try_map(|name| Fault::of_id(&name).ok_or(std::fmt::Error))
}

/// Whether the system makes the check once a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Daily {
    /// From now on
    On,
    /// No longer
    Off,
    /// Tell whether it does
    Show,
}
