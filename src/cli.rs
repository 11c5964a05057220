//! The command line: commands, their JSON, and the set-up journey in plain lines.
//!
//! What a command answers goes to standard output; with `--json` that is one document and everything for people goes
//! to standard error. Every command ends with one of the statuses of `status`.

mod args;
mod backup;
mod check;
mod colour;
mod complete;
mod completions;
mod console;
mod describe;
mod detect;
mod doctor;
mod export;
mod handoff;
mod help;
mod json;
mod kept;
mod manual;
mod opening;
mod output;
mod passphrase;
mod practice;
mod programs;
mod providers;
mod search;
mod settings;
mod setup;
mod show;
mod status;
mod target;
mod test;
mod topics;
mod transcript;
mod upkeep;
mod usage;
mod vault;
mod wrap;

use std::process::ExitCode;

use clap::Parser;

use crate::locale::{Language, Locale};
use crate::mail::discovery::Finder;
use crate::mail::probe::{Prober, Proxies};
use crate::model::link::Link;
use crate::platform::paths::{NoHome, Paths};
use crate::practice::Practice;
use crate::storage::accounts::Register;
use crate::storage::settings::{Administered, LookAtPrograms, LookUp, ProxyChoice, Settings};
use crate::storage::vault::Vault;
use crate::work::account_store::AccountStore;
use crate::work::context::{Context, StartError};
use args::{Args, Command, PracticeArgs};
use output::{Output, Stop};
use status::Status;

/// Runs the program with the arguments of this process: the window, or a command. Gives its exit status.
pub fn run() -> ExitCode {
    completions::answer_shell();
    start_log();
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return ExitCode::from(wrong_usage(&error)),
    };
    let paths = Paths::of_user();
    let administered = administered(paths.as_ref().ok());
    let settings = paths.as_ref().map(|paths| administered.settings(paths)).unwrap_or_default();
    let locale = Locale::new(args.lang.unwrap_or_else(|| settings.language()));
    if args.proxy.is_some() && administered.fixes("proxy") {
        let output = Output::new(locale, args.command.as_ref().is_some_and(Command::wants_json));
        return ExitCode::from(output.end(Err(settings::fixed(&output, "--proxy"))).number());
    }
    let net = Net {
        proxies: args.proxy.as_ref().unwrap_or(&settings.proxy).proxies(),
        look_up: if args.no_look_up { LookUp::Off } else { settings.look_up },
        programs: if args.no_programs { LookAtPrograms::Off } else { settings.look_at_programs },
    };
    let status = match args.command {
        None => window(&locale, args.proxy, !args.no_programs, None),
        Some(Command::Open { link }) => {
            window(&locale, args.proxy, !args.no_programs, link.as_deref().map(Link::read))
        }
        Some(Command::Practice(args)) => practise(locale, &args, paths.ok(), administered.practice),
        Some(command) => {
            let mut output = Output::new(locale, command.wants_json());
            output.passphrase_file = args.passphrase_file;
            let answer = waited_for(answer(&output, command, net));
            output.end(answer)
        }
    };
    ExitCode::from(status.number())
}

/// Waits for what a command does.
fn waited_for(answer: impl Future<Output = Result<Status, Stop>>) -> Result<Status, Stop> {
    let runtime = start_runtime()?;
    let answer = runtime.block_on(answer);
    // A name look-up that still hangs must not hold the program up.
    runtime.shutdown_background();
    answer
}

/// What the administrator has set. What is wrong with it is noted, and does not stop the work.
fn administered(paths: Option<&Paths>) -> Administered {
    let administered = paths.map(Administered::of).unwrap_or_default();
    if let Some(file) = &administered.file {
        administered.faults.iter().for_each(|fault| log::warn!("{}: {fault}", file.display()));
    }
    administered
}

/// `practice`: in the window, unless the terminal was asked for.
fn practise(locale: Locale, args: &PracticeArgs, paths: Option<Paths>, is_allowed: bool) -> Status {
    let output = Output::new(locale, false);
    if !is_allowed {
        return output.end(Err(Stop::Said(Status::Usage, output.locale.text("cli-practice-off"))));
    }
    let paths = paths.ok_or_else(|| output.not_started(&StartError::NoHome(NoHome)));
    let practice = match paths.and_then(|paths| practice::start(&output.locale, args, &paths)) {
        Ok(practice) => practice,
        Err(stop) => return output.end(Err(stop)),
    };
    if args.terminal || !cfg!(feature = "window") {
        return output.end(waited_for(practice::in_terminal(&output, &practice)));
    }
    practice_window(&output.locale, practice)
}

#[cfg(feature = "window")]
fn practice_window(locale: &Locale, practice: Practice) -> Status {
    match crate::gui::practise(practice, locale.language()) {
        Ok(()) => Status::Passed,
        Err(error) => {
            output::complain(&error.sentence(locale));
            output::complain(&locale.practice_in_terminal());
            Status::Failed
        }
    }
}

#[cfg(not(feature = "window"))]
fn practice_window(_locale: &Locale, _practice: Practice) -> Status {
    Status::Usage
}

/// Says what is wrong with the arguments, in the language that stands among them or in the settings'.
fn wrong_usage(error: &clap::Error) -> u8 {
    let named = usage::language(std::env::args_os().filter_map(|it| it.into_string().ok()));
    let named = named.and_then(|tag| language(&tag).ok());
    let settings = || Paths::of_user().as_ref().map(Settings::load).unwrap_or_default();
    let locale = Locale::new(named.unwrap_or_else(|| settings().language()));
    usage::say(error, locale, std::env::args_os().any(|argument| argument == "--json"))
}

/// How a command reaches others, and what it may look at.
struct Net {
    proxies: Proxies,
    look_up: LookUp,
    programs: LookAtPrograms,
}

async fn answer(output: &Output, command: Command, net: Net) -> Result<Status, Stop> {
    match command {
        Command::Setup { address } => setup::run(output, &context(output, net)?, address).await,
        Command::Detect { address, look, .. } => {
            let finder = (net.look_up == LookUp::On)
                .then(|| Finder::new(Prober::unread().through(net.proxies)).following(look.follow));
            detect::detect(output, &paths(output)?, &address, finder).await
        }
        Command::Providers(args) => providers::providers(output, &paths(output)?, args),
        Command::Try(args) => check::try_code(output, &context(output, net)?, args).await,
        Command::Add(args) => check::add(output, &context(output, net)?, args).await,
        Command::Reset(args) => check::reset(output, &context(output, net)?, args).await,
        Command::Test(args) => test::run(output, &context(output, net)?, args).await,
        Command::Check(args) => upkeep::run(output, &context(output, net)?, args).await,
        Command::Code { address, label } => kept::code(output, &store(output)?, &address, label).await,
        Command::List { .. } => kept::list(output, &store(output)?),
        Command::Describe(args) => describe::run(output, &store(output)?, args).await,
        Command::Remove(args) => kept::remove(output, &store(output)?, args).await,
        Command::Settings(args) => settings::run(output, &paths(output)?, &args),
        Command::Completions { shell } => completions::run(output, shell),
        // They need no runtime of ours, and the window none at all.
        Command::Open { .. } | Command::Practice(_) => Ok(Status::Passed),
        Command::Programs { .. } => programs::run(output, &paths(output)?, net.programs),
        Command::Export(args) => export::run(output, &paths(output)?, &store(output)?, args).await,
        Command::Vault(args) => vault::run(output, &store(output)?, args).await,
        Command::Backup(args) => backup::backup(output, &store(output)?, args).await,
        Command::Restore(args) => backup::restore(output, &store(output)?, args).await,
        Command::Doctor { .. } => doctor::run(output).await,
        Command::Help { words } => help::run(output, &words),
    }
}

#[cfg(feature = "window")]
fn window(
    locale: &Locale,
    proxy: Option<ProxyChoice>,
    looks_at_programs: bool,
    link: Option<Link>,
) -> Status {
    use crate::gui::Ended;
    let has_proxy = proxy.is_some();
    match crate::gui::run(proxy, looks_at_programs, link) {
        Ok(Ended::Closed) => Status::Passed,
        Ok(Ended::Elsewhere) => {
            let proxy = if has_proxy { "yes" } else { "no" };
            output::complain(&locale.with("window-open-already", &[("proxy", proxy.into())]));
            Status::Passed
        }
        Err(error) => {
            output::complain(&error.sentence(locale));
            Status::Failed
        }
    }
}

#[cfg(not(feature = "window"))]
fn window(
    _locale: &Locale,
    _proxy: Option<ProxyChoice>,
    _looks_at_programs: bool,
    _link: Option<Link>,
) -> Status {
    use clap::CommandFactory;
    output::complain(&Args::command().render_help().to_string());
    Status::Usage
}

fn start_log() {
    // These three put what goes over the wire into their finer records.
    let filter = std::env::var("MAILKEY_LOG").unwrap_or_default();
    let mut log = env_logger::Builder::new();
    // What the libraries remark on concerns nobody who has not asked for it: what happened is said by the program itself.
    log.filter_level(log::LevelFilter::Off)
        .filter_module("mailkey", log::LevelFilter::Warn)
        .parse_filters(&filter);
    for library in ["async_imap", "lettre", "rustls"] {
        log.filter_module(library, log::LevelFilter::Error);
    }
    // Already started: then the records go there.
    let _ = log.try_init();
}

fn start_runtime() -> std::io::Result<tokio::runtime::Runtime> {
    // One worker, so that the preflight goes on while the main thread waits for a line.
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()
}

fn paths(output: &Output) -> Result<Paths, Stop> {
    Paths::of_user().map_err(|error| output.not_started(&StartError::NoHome(error)))
}

/// Everything, for commands that test.
fn context(output: &Output, net: Net) -> Result<Context, Stop> {
    let proxies = net.proxies;
    if let Proxies::Unusable(error) = &proxies {
        output.note(
            &output.locale.with("cli-proxy-unusable", &[("why", output.locale.proxy_error(*error).into())]),
        );
    }
    let prober = Prober::new().map_err(|error| output.not_started(&error.into()))?.through(proxies);
    let context = Context::at(paths(output)?, prober).map_err(|error| output.not_started(&error))?;
    let context = Context { look_up: net.look_up, ..context };
    for fault in context.provider_faults.iter() {
        output.note(&output.locale.file_problem(fault));
    }
    Ok(context)
}

/// Keychain and register alone, for commands that contact no server.
fn store(output: &Output) -> Result<AccountStore, Stop> {
    let register = Register::open(&paths(output)?.data).map_err(|error| output.not_started(&error.into()))?;
    Ok(AccountStore::new(Vault::keychain(), register))
}

/// Reads a language tag.
fn language(tag: &str) -> Result<Language, usage::Wrong> {
    let known = Language::ALL.into_iter().find(|it| it.tag().eq_ignore_ascii_case(tag));
    known.ok_or_else(|| {
        let tags: Vec<&str> = Language::ALL.into_iter().map(Language::tag).collect();
        usage::Wrong::Language(tags.join(", "))
    })
}
