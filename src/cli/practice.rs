//! `practice`: a provider to try everything on, with the window or in the terminal.

use std::collections::HashSet;

use clap::Parser;

use super::args::{Args, Command, PracticeArgs};
use super::console::Console;
use super::output::{Output, Stop};
use super::status::Status;
use super::{check, kept, setup, test};
use crate::locale::Locale;
use crate::model::catalogue::{Catalogue, ProviderId};
use crate::platform::paths::Paths;
use crate::practice::{self, Fault, NotPlayable, Play, Practice, PracticeError};
use crate::work::context::Context;

/// Starts what the arguments ask for.
///
/// # Errors
/// A provider that nobody can play, or no practice.
pub fn start(locale: &Locale, args: &PracticeArgs, paths: &Paths) -> Result<Practice, Stop> {
    let catalogue = Catalogue::built_in();
    let named = args.like.iter().map(|named| practice::find(&catalogue, named));
    let mut likes = named.collect::<Result<Vec<_>, _>>().map_err(|error| not_playable(locale, &error))?;
    if likes.is_empty() {
        likes = practice::USUAL.map(|id| ProviderId(id.to_owned())).into();
    }
    let mut seen = HashSet::new();
    likes.retain(|id| seen.insert(id.clone()));
    let play = Play { likes, fault: args.fault, language: locale.language() };
    Practice::start(&play, paths).map_err(|error| {
        let why = match error {
            PracticeError::Io(error) => locale.io_fault(error.kind()),
            PracticeError::Certificate(why) => why,
        };
        Stop::Said(Status::Failed, locale.with("practice-not-started", &[("why", why.into())]))
    })
}

fn not_playable(locale: &Locale, error: &NotPlayable) -> Stop {
    let names = || practice::USUAL.join(", ");
    let words = match error {
        NotPlayable::Unknown(name) => locale
            .with("practice-unknown-provider", &[("name", name.as_str().into()), ("names", names().into())]),
        NotPlayable::NoSteps(name) => locale.with("practice-no-steps", &[("name", name.as_str().into())]),
    };
    Stop::Said(Status::NotFound, words)
}

/// Practises in this terminal: the set-up first, then whatever the person wants.
///
/// # Errors
/// Whatever ends a journey, but for a test that fails: that is what practising is for.
pub async fn in_terminal(output: &Output, practice: &Practice) -> Result<Status, Stop> {
    let locale = &output.locale;
    let addresses: Vec<String> = practice.addresses().iter().map(ToString::to_string).collect();
    output.say(&locale.text("practice-terminal-begin"))?;
    output.say(&locale.text("practice-terminal-page"))?;
    output.say(practice.page())?;
    let joint = locale.text("list-joint");
    output
        .say(&locale.with("practice-terminal-addresses", &[("addresses", addresses.join(&joint).into())]))?;
    let context = practice.context();
    let only = (addresses.len() == 1).then(|| addresses.concat());
    go_on_after(output, setup::run(output, context, only).await)?;
    let mut console = Console::open()?;
    loop {
        output.say("")?;
        let Some(wanted) = console.ask(&locale.text("practice-terminal-choose"))? else { break };
        let done = match wanted.to_lowercase().as_str() {
            "q" | "quit" => break,
            "s" => setup::run(output, context, None).await,
            "t" => command(output, context, &["test"]).await,
            "l" => kept::list(output, &context.store),
            "r" => reset(output, context, &mut console).await,
            "f" => play_fault(output, practice, &mut console),
            _ => {
                output.say(&locale.text("practice-terminal-unknown"))?;
                continue;
            }
        };
        go_on_after(output, done)?;
    }
    output.say(&locale.text("practice-terminal-ended"))?;
    Ok(Status::Passed)
}

/// What went wrong was said or is said now, and the practice goes on; only where nothing can be read or said it ends.
fn go_on_after(output: &Output, done: Result<Status, Stop>) -> Result<(), Stop> {
    match done {
        Ok(_) => Ok(()),
        Err(Stop::Said(_, words)) if words.is_empty() => Ok(()),
        Err(Stop::Said(_, words)) => output.say(&words),
        Err(error) => Err(error),
    }
}

async fn reset(output: &Output, context: &Context, console: &mut Console) -> Result<Status, Stop> {
    let accounts = context.store.accounts().unwrap_or_default();
    let addresses: Vec<String> = accounts.iter().map(|account| account.address.to_string()).collect();
    let address = match &addresses[..] {
        [] => {
            output.say(&output.locale.text("practice-terminal-none"))?;
            return Ok(Status::NotFound);
        }
        [only] => only.clone(),
        several => {
            let prompt = format!("{}\n>", several.join("\n"));
            console.ask(&prompt)?.unwrap_or_default()
        }
    };
    command(output, context, &["reset", &address]).await
}

/// Does what a command line would, with what is practised on.
async fn command(output: &Output, context: &Context, words: &[&str]) -> Result<Status, Stop> {
    match Args::try_parse_from([&["mailkey"], words].concat()).map(|args| args.command) {
        Ok(Some(Command::Test(args))) => test::run(output, context, args).await,
        Ok(Some(Command::Reset(args))) => check::reset(output, context, args).await,
        _ => Ok(Status::Usage),
    }
}

fn play_fault(output: &Output, practice: &Practice, console: &mut Console) -> Result<Status, Stop> {
    let names: Vec<&str> = Fault::ALL.into_iter().map(Fault::id).collect();
    let prompt = output.locale.with("practice-terminal-fault", &[("names", names.join(", ").into())]);
    let named = console.ask(&prompt)?.unwrap_or_default();
    practice.play(Fault::of_id(named.trim()));
    Ok(Status::Passed)
}
