//! `settings`: what the window's settings page has, to be read and changed in a terminal.

use super::args::SettingsArgs;
use super::json::SettingsDocument;
use super::output::{Output, Stop};
use super::status::Status;
use crate::platform::paths::Paths;
use crate::storage::settings::{Administered, NAMES, Named, NotSet};

/// `mailkey settings`.
///
/// # Errors
/// Wrong usage for a name or a value that there is not; the system's where they cannot be written.
pub fn run(output: &Output, paths: &Paths, args: &SettingsArgs) -> Result<Status, Stop> {
    let administered = Administered::of(paths);
    let settings = administered.settings(paths);
    let Some(name) = &args.name else { return tell(output, &settings.named(&administered)) };
    let shown = match &args.value {
        None => settings,
        Some(_) if administered.fixes(name) => return Err(fixed(output, name)),
        Some(value) => {
            let changed = settings.with(name, value).map_err(|why| not_set(output, name, why))?;
            let failed = |error| Stop::Said(Status::Failed, output.locale.settings_error(&error));
            changed.save(paths).map_err(failed)?;
            changed
        }
    };
    let one: Vec<Named> =
        shown.named(&administered).into_iter().filter(|it| it.name == name.as_str()).collect();
    if one.is_empty() {
        return Err(not_set(output, name, NotSet::Unknown));
    }
    tell(output, &one)
}

/// Each in a line: its name, what it is, what it may be.
fn tell(output: &Output, all: &[Named]) -> Result<Status, Stop> {
    for named in all {
        let choices = named.choices.join(", ");
        let args = [
            ("name", named.name.into()),
            ("value", named.value.as_str().into()),
            ("choices", choices.into()),
        ];
        output
            .say(&output.locale.with(if named.fixed { "cli-setting-fixed" } else { "cli-setting" }, &args))?;
    }
    output.document(&SettingsDocument { settings: all })?;
    Ok(Status::Passed)
}

/// Stops because the administrator of this computer has set it.
pub fn fixed(output: &Output, name: &str) -> Stop {
    Stop::Said(Status::Usage, output.locale.with("cli-setting-is-fixed", &[("name", name.into())]))
}

fn not_set(output: &Output, name: &str, why: NotSet) -> Stop {
    let words = match why {
        NotSet::Unknown => {
            let names = NAMES.join(", ");
            output.locale.with("cli-setting-unknown", &[("name", name.into()), ("names", names.into())])
        }
        NotSet::Value(choices) => {
            let choices = choices.join(", ");
            output.locale.with("cli-setting-value", &[("name", name.into()), ("choices", choices.into())])
        }
        NotSet::ProxyPassword => output.locale.text("usage-proxy-password"),
    };
    Stop::Said(Status::Usage, words)
}
