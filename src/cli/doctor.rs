//! `doctor`: what works on this computer. Nothing outside of it is contacted.

use std::net::UdpSocket;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::colour::Mark;
use super::json::{Check, Checks};
use super::output::{Output, Stop};
use super::status::Status;
use crate::locale::Locale;
use crate::mail::probe::Prober;
use crate::model::catalogue::{Catalogue, RecipeVersion};
use crate::platform::display;
use crate::platform::paths::Paths;
use crate::storage::accounts::Register;
use crate::storage::settings::Administered;
use crate::storage::vault::{FileVaultError, Vault, VaultError};
use crate::work::account_store::AccountStore;
use crate::work::recipes;

/// The year in which this version was made: a clock before it is wrong.
const MADE_IN: i16 = 2026;

/// `mailkey doctor`.
///
/// # Errors
/// When standard output is closed.
pub async fn run(output: &Output) -> Result<Status, Stop> {
    let locale = &output.locale;
    let paths = Paths::of_user().ok();
    let checks = vec![
        keychain(locale, paths.as_ref()).await,
        register(locale, paths.as_ref()),
        providers(locale, paths.as_ref()),
        administered(locale, paths.as_ref()),
        network(locale),
        clock(locale, Timestamp::now()),
        trust(locale),
        display(locale),
        fonts(locale),
    ];
    for check in &checks {
        let name = locale.text(&format!("cli-check-{}", check.check));
        let mark = if check.ok { "cli-mark-good" } else { "cli-mark-bad" };
        let mark = output.marked(Mark::of(check.ok), locale.text(mark));
        let detail = check.detail.as_str().into();
        let args = [("check", name.into()), ("mark", mark.into()), ("detail", detail)];
        output.say(&locale.with("cli-check", &args))?;
    }
    let status = status(&checks);
    output.document(&Checks { checks })?;
    Ok(status)
}

/// Passed if everything works; else what does not decides.
fn status(checks: &[Check]) -> Status {
    let bad = |check: &&Check| !check.ok;
    if checks.iter().filter(bad).any(|check| matches!(check.check, "keychain" | "register")) {
        return Status::OutOfReach;
    }
    Status::of(checks.iter().all(|check| check.ok))
}

/// Where new codes go.
async fn keychain(locale: &Locale, paths: Option<&Paths>) -> Check {
    let register = paths.and_then(|it| Register::open(&it.data).ok());
    let store = register.map(|register| AccountStore::new(Vault::keychain(), register));
    let vault = store.as_ref().map_or_else(Vault::keychain, |store| store.vault().clone());
    let (ok, detail) = match vault.prove().await {
        // Nobody is asked for the passphrase: the file is there, and that is what can be known.
        Err(VaultError::File(FileVaultError::Locked)) if vault.exists() => {
            (true, locale.text("cli-vault-locked"))
        }
        Ok(info) => {
            let args = [("name", locale.keychain_name(&info.name).into())];
            (true, locale.with("cli-keychain-proved", &args))
        }
        Err(error) => {
            let (what, cure) = locale.vault_error(&error);
            (false, locale.join(&[what, cure]))
        }
    };
    Check { check: "keychain", ok, detail }
}

fn register(locale: &Locale, paths: Option<&Paths>) -> Check {
    let (ok, detail) = match paths.map(|it| Register::open(&it.data).and_then(|register| register.accounts()))
    {
        None => (false, locale.text("start-error-no-home")),
        Some(Ok(accounts)) => (true, locale.with("cli-register-read", &[("count", accounts.len().into())])),
        Some(Err(error)) => (false, locale.register_error(&error)),
    };
    Check { check: "register", ok, detail }
}

fn providers(locale: &Locale, paths: Option<&Paths>) -> Check {
    let (catalogue, faults) = paths.map_or_else(|| (Catalogue::built_in(), Vec::new()), recipes::catalogue);
    let taken = paths.map(|paths| recipes::in_force(&paths.data));
    let detail = match (faults.first(), taken) {
        (Some(fault), _) => locale.file_problem(fault),
        (None, Some(Err(error))) => {
            return Check {
                check: "providers",
                ok: false,
                detail: locale.take_error(&error, "in-force.recipes"),
            };
        }
        (None, _) => {
            let known = locale.with("cli-providers-read", &[("count", catalogue.entries().len().into())]);
            let version = paths.map_or_else(RecipeVersion::built_in, |paths| recipes::version(&paths.data));
            locale.join(&[known, locale.recipes_in_force(version)])
        }
    };
    Check { check: "providers", ok: faults.is_empty(), detail }
}

/// What the administrator of this computer has set.
fn administered(locale: &Locale, paths: Option<&Paths>) -> Check {
    let set = paths.map(Administered::of).unwrap_or_default();
    let file = set.file.as_ref().map(|file| file.display().to_string()).unwrap_or_default();
    let detail = match (set.faults.first(), &set.file) {
        (Some(fault), _) => {
            let named = locale.with("settings-administered-faults", &[("file", file.into())]);
            locale.join(&[named, locale.administered_fault(fault)])
        }
        (None, Some(_)) => locale.with("cli-administered", &[("file", file.into())]),
        (None, None) => locale.text("cli-administered-not"),
    };
    Check { check: "administrator", ok: set.faults.is_empty(), detail }
}

fn network(locale: &Locale) -> Check {
    let ok = has_route();
    Check {
        check: "network",
        ok,
        detail: locale.text(if ok { "cli-network-route" } else { "cli-network-none" }),
    }
}

/// Whether the system knows a way to the internet. Connecting a UDP socket only looks the way up: nothing is sent.
/// The addresses are those set aside for documentation.
fn has_route() -> bool {
    [("0.0.0.0:0", "192.0.2.1:9"), ("[::]:0", "[2001:db8::1]:9")].iter().any(|(own, other)| {
        UdpSocket::bind(own)
            .and_then(|socket| socket.connect(other).and_then(|()| socket.local_addr()))
            .is_ok_and(|own| !own.ip().is_loopback() && !own.ip().is_unspecified())
    })
}

fn clock(locale: &Locale, now: Timestamp) -> Check {
    let ok = now.to_zoned(TimeZone::UTC).year() >= MADE_IN;
    let id = if ok { "cli-clock-good" } else { "cli-clock-bad" };
    Check {
        check: "clock",
        ok,
        detail: locale.with(id, &[("now", now.strftime("%Y-%m-%d %H:%M UTC").to_string().into())]),
    }
}

fn trust(locale: &Locale) -> Check {
    let ok = Prober::new().is_ok();
    let detail = locale.text(if ok { "cli-trust-good" } else { "start-error-no-trust-store" });
    Check { check: "trust", ok, detail }
}

fn display(locale: &Locale) -> Check {
    let (ok, detail) = match display::look_for() {
        _ if !cfg!(feature = "window") => (true, locale.text("cli-display-not-needed")),
        Ok(_) => (true, locale.text("cli-display-good")),
        Err(fault) => (false, locale.display_fault(&fault)),
    };
    Check { check: "display", ok, detail }
}

fn fonts(locale: &Locale) -> Check {
    let id = if cfg!(feature = "window") { "cli-fonts-own" } else { "cli-fonts-not-needed" };
    Check { check: "fonts", ok: true, detail: locale.text(id) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn check(name: &'static str, ok: bool) -> Check {
        Check { check: name, ok, detail: String::new() }
    }

    #[test]
    fn the_keychain_and_the_register_weigh_most() {
        assert_eq!(status(&[check("keychain", true), check("network", true)]), Status::Passed);
        assert_eq!(status(&[check("keychain", true), check("network", false)]), Status::Failed);
        assert_eq!(status(&[check("keychain", false), check("network", false)]), Status::OutOfReach);
        assert_eq!(status(&[check("register", false)]), Status::OutOfReach);
    }

    #[test]
    fn a_clock_of_the_past_is_wrong() {
        let locale = Locale::new(Language::English);
        assert!(!clock(&locale, Timestamp::UNIX_EPOCH).ok);
        let later = "2027-01-01T00:00:00Z".parse().unwrap();
        assert!(clock(&locale, later).ok);
    }
}
