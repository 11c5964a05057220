//! `programs`: the mail programs of this computer that have accounts, and what is wrong with how those are set up.

use serde::Serialize;

use super::detect;
use super::output::{Output, Stop};
use super::status::Status;
use crate::model::failure::Service;
use crate::platform::paths::Paths;
use crate::storage::settings::LookAtPrograms;
use crate::work::programs::{self, Found, FoundServer, Home, Problem};

/// The answer of `programs`.
#[derive(Serialize)]
struct Programs {
    programs: Vec<Listed>,
}

#[derive(Serialize)]
struct Listed {
    program: &'static str,
    address: String,
    imap: Option<ListedServer>,
    smtp: Option<ListedServer>,
    oauth: bool,
    problems: Vec<&'static str>,
}

#[derive(Serialize)]
struct ListedServer {
    host: String,
    port: Option<u16>,
    security: Option<crate::model::catalogue::Security>,
    user: Option<String>,
}

/// `mailkey programs`.
///
/// # Errors
/// Whatever ends the command early.
pub fn run(output: &Output, paths: &Paths, look: LookAtPrograms) -> Result<Status, Stop> {
    let catalogue = detect::load(output, paths);
    let home = Home::of_user().filter(|_| look == LookAtPrograms::On);
    let found = home.map(|home| programs::look(&home)).unwrap_or_default();
    if look == LookAtPrograms::Off {
        output.note(&output.locale.text("programs-off"));
    } else if found.is_empty() {
        output.say(&output.locale.text("programs-none"))?;
    }
    let mut listed = Vec::new();
    for one in &found {
        let problems = programs::problems(one, &catalogue);
        say(output, one, &problems)?;
        listed.push(Listed {
            program: one.program,
            address: one.address.to_string(),
            imap: one.imap.as_ref().map(ListedServer::of),
            smtp: one.smtp.as_ref().map(ListedServer::of),
            oauth: one.is_oauth,
            problems: problems.iter().map(id).collect(),
        });
    }
    output.document(&Programs { programs: listed })?;
    Ok(Status::Passed)
}

impl ListedServer {
    fn of(server: &FoundServer) -> ListedServer {
        let FoundServer { host, port, security, user } = server.clone();
        ListedServer { host, port, security, user }
    }
}

fn say(output: &Output, found: &Found, problems: &[Problem]) -> Result<(), Stop> {
    let locale = &output.locale;
    let args = [("program", found.program.into()), ("address", found.address.in_letters().into())];
    output.say(&locale.with("programs-account", &args))?;
    for (service, server) in [(Service::Imap, &found.imap), (Service::Smtp, &found.smtp)] {
        let Some(server) = server else { continue };
        output.say(&format!("  {}", locale.found_server(service, server)))?;
    }
    for problem in problems {
        output.say(&format!("  ! {}", locale.setup_problem(problem)))?;
    }
    Ok(())
}

/// The stable name of a problem.
fn id(problem: &Problem) -> &'static str {
    match problem {
        Problem::NotEncrypted(_) => "not-encrypted",
        Problem::OtherServer(..) => "other-server",
        Problem::OtherUser(..) => "other-user",
        Problem::TakesNoCode => "takes-no-code",
    }
}
