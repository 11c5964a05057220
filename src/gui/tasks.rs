//! What takes time, as tasks: the keychain, the probe, the browser, the clipboard.

mod keeping;

use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use iced::{Task, task};

use crate::gui::clipboard::{NoClipboard, Secrets};
use crate::gui::effect::HandOver;
use crate::gui::wizard::Saved;
use crate::mail::discovery;
use crate::mail::probe::{Event, Plan, Report, Warm};
use crate::model::address::Domain;
use crate::model::code::{Code, Typed};
use crate::model::language::Language;
use crate::platform::browser::{self, BrowserError};
use crate::platform::paths;
use crate::storage::accounts::{Account, KeptCode};
use crate::storage::vault::{VaultError, VaultInfo};
use crate::work::account_store::{AccountStore, KeepError, NewCode};
use crate::work::context::Context;
use crate::work::handoff::{Given, Handed, Here, NotHanded};
use crate::work::journey::{Draft, DraftWithCode};
use crate::work::test_all::{TestAll, Tested};

pub use keeping::{
    Kept, LastSaved, account, change_passphrase, daily, describe, keep_place, keep_waiting, look_at_programs,
    move_to, note_use, read, read_again, remove, remove_at_last, save_page, save_settings, use_file,
    wait_for_undo,
};

/// How long a copied code stays in the clipboard.
const CLIPBOARD_KEEPS: Duration = Duration::from_secs(30);

/// Lets the keychain prove itself and finishes what a crash left. Only where `may_ask` is set the system may ask the
/// person to unlock it.
pub fn open_vault(store: &AccountStore, may_ask: bool) -> Task<Result<VaultInfo, VaultError>> {
    let store = store.clone();
    Task::future(async move {
        let vault = store.vault();
        let info = if may_ask { vault.unlock().await? } else { vault.prove().await? };
        if let Err(error) = store.reconcile().await {
            log::warn!("reconciling: {error}");
        }
        Ok(info)
    })
}

/// Opens a page in the browser.
pub fn open_page(page: String) -> Task<Result<(), BrowserError>> {
    Task::future(async move {
        tokio::task::spawn_blocking(move || browser::open(&page))
            .await
            .unwrap_or(Err(BrowserError::NoBrowser))
    })
}

/// Starts the program once more, to practise in a window of its own; `false` where it cannot be started.
pub fn practise(language: Language) -> Task<bool> {
    Task::future(async move {
        let Ok(program) = paths::program_file() else { return false };
        let mut command = std::process::Command::new(program);
        command.args(["practice", "--lang", language.tag()]).stdin(Stdio::null());
        // Whoever reads what this window shows reads the other one elsewhere.
        if let Some(map) = std::env::var_os("MAILKEY_MAP") {
            command.env("MAILKEY_MAP", Path::new(&map).with_extension("practice.json"));
        }
        let Ok(mut child) = command.spawn() else { return false };
        // Somebody has to take note of its end.
        let _ = std::thread::Builder::new().name("practice".to_owned()).spawn(move || child.wait());
        true
    })
}

/// Asks others about the servers of a domain, where that is allowed, and these hosts where it sends on to them. Dropping the handle ends it.
pub fn search(
    context: &Context,
    domain: &Domain,
    follows: Vec<Domain>,
) -> Option<(Task<discovery::Event>, task::Handle)> {
    let events = context.finder()?.following(follows).search(domain, &context.catalogue);
    let (task, handle) = Task::stream(events).abortable();
    Some((task, handle.abort_on_drop()))
}

/// Tries the servers without signing in. Dropping the handle closes the sockets.
pub fn preflight(context: &Context, plan: &Plan) -> (Task<Event>, Warm, task::Handle) {
    let (events, warm) = context.prober.preflight(plan);
    let (task, handle) = Task::stream(events).abortable();
    (task, warm, handle.abort_on_drop())
}

/// Makes the connections of a preflight ready for a test. Dropping the handle stops that.
pub fn refresh(context: &Context, plan: &Plan, warm: &Warm) -> (Task<()>, task::Handle) {
    let (task, handle) = Task::future(context.prober.refresh(plan, warm)).abortable();
    (task, handle.abort_on_drop())
}

/// Tests a code. Dropping the handle closes the sockets.
pub fn test(context: &Context, plan: &Plan, code: &Code, warm: Option<Warm>) -> (Task<Event>, task::Handle) {
    let events = context.prober.run(plan, code, warm);
    let (task, handle) = Task::stream(events).abortable();
    (task, handle.abort_on_drop())
}

/// Fetches a kept code.
pub fn fetch(store: &AccountStore, draft: Draft, label: String) -> Task<Result<DraftWithCode, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        let (kept, code) = store.code(&draft.address, Some(&label)).await?;
        Ok(DraftWithCode::kept(draft, code, kept))
    })
}

/// Keeps a code, and says where.
pub fn keep(
    store: &AccountStore,
    coded: DraftWithCode,
    report: Option<Report>,
    vault: Option<VaultInfo>,
) -> Task<Result<Saved, KeepError>> {
    let store = store.clone();
    Task::future(async move {
        let new = NewCode::of(&coded, report.as_ref());
        let account = store.keep(new).await?;
        let notices = report.as_ref().map(Report::notices).unwrap_or_default();
        let elapsed_ms = report.map(|report| report.elapsed_ms);
        Ok(Saved { coded, account, vault, elapsed_ms, notices, here: Here::look() })
    })
}

/// Notes that a kept code still works.
pub fn still_works(
    context: &Context,
    coded: DraftWithCode,
    report: Report,
    vault: Option<VaultInfo>,
) -> Task<Result<Saved, KeepError>> {
    let context = context.clone();
    Task::future(async move {
        context.note_test(&coded, &report)?;
        let account = coded.draft.account(Some(&report));
        let (elapsed_ms, notices) = (Some(report.elapsed_ms), report.notices());
        Ok(Saved { coded, account, vault, elapsed_ms, notices, here: Here::look() })
    })
}

/// Notes that a kept code failed.
pub fn note_failure(context: &Context, coded: DraftWithCode, report: Report) -> Task<()> {
    let context = context.clone();
    Task::future(async move {
        let noted = tokio::task::spawn_blocking(move || context.note_test(&coded, &report)).await;
        if let Ok(Err(error)) = noted {
            log::warn!("the outcome of the test was not noted: {error}");
        }
    })
}

/// Tests saved accounts without showing their stages. Dropping the handle closes their sockets.
pub fn quiet_tests(
    context: &Context,
    accounts: &[Account],
) -> (Task<Result<Arc<Tested>, KeepError>>, task::Handle) {
    let test_all = TestAll::of(accounts, &context.catalogue);
    let tests = test_all.run(context).map(|tested| tested.map(Arc::new));
    let (task, handle) = Task::stream(tests).abortable();
    (task, handle.abort_on_drop())
}

/// The code that an account's buttons mean: the newest.
pub fn newest(account: &Account) -> Option<&KeptCode> {
    account.codes.iter().max_by_key(|code| code.made)
}

/// Puts a code into the clipboard, marked as secret, and says when its time there is over.
pub fn copy_code(secrets: &Secrets, code: Code) -> Task<()> {
    let secrets = secrets.clone();
    let copied = Task::future(async move {
        let (kept, copy) = (code.clone(), move || secrets.copy(&code));
        match tokio::task::spawn_blocking(copy).await {
            Ok(Ok(())) => None,
            _ => Some(kept),
        }
    });
    // A copy without a mark is better than none.
    let written = copied.then(|left| match left {
        Some(code) => iced::clipboard::write::<()>(code.expose().to_owned()),
        None => Task::none(),
    });
    written.discard().chain(Task::future(tokio::time::sleep(CLIPBOARD_KEEPS)))
}

/// What the clipboard holds.
pub fn paste(secrets: &Secrets) -> Task<Option<Typed>> {
    let secrets = secrets.clone();
    let read = Task::future(async move {
        tokio::task::spawn_blocking(move || secrets.paste()).await.unwrap_or(Err(NoClipboard))
    });
    read.then(|read| match read {
        Ok(text) => Task::done(Some(text)),
        Err(NoClipboard) => iced::clipboard::read().map(|text| text.map(Typed::new)),
    })
}

/// Hands an account and its code over to a program.
pub fn hand_over(what: HandOver) -> Task<Result<Handed, NotHanded>> {
    Task::future(async move {
        let HandOver { format, account, program, coded } = what;
        let provider = coded.draft.provider.as_deref();
        let given = Given::new(&account, &coded.label, program, provider, None);
        format.hand_over(&given, &coded.code).await
    })
}

/// Ends after this time.
pub fn wait(time: Duration) -> Task<()> {
    Task::future(async move { tokio::time::sleep(time).await })
}

/// Empties the clipboard of a code that was pasted and has passed.
pub fn forget_pasted<Message: Send + 'static>(secrets: &Secrets, code: Code) -> Task<Message> {
    let secrets = secrets.clone();
    Task::future(async move { tokio::task::spawn_blocking(move || secrets.forget(&code)).await }).discard()
}

/// Empties the clipboard, if it still holds this code.
pub fn clear_code<Message: Send + 'static>(secrets: &Secrets, code: Code) -> Task<Message> {
    let secrets = secrets.clone();
    let taken = Task::future(async move {
        let (kept, take) = (code.clone(), move || secrets.take_back(&code));
        match tokio::task::spawn_blocking(take).await {
            Ok(true) => None,
            _ => Some(kept),
        }
    });
    taken.then(|left| match left {
        Some(code) => clear_unmarked(code),
        None => Task::none(),
    })
}

/// The same for a copy that went through the toolkit's clipboard.
fn clear_unmarked<Message: Send + 'static>(code: Code) -> Task<Message> {
    iced::clipboard::read().then(move |text| match text.map(Typed::new) {
        Some(text) if text.as_str() == code.expose() => iced::clipboard::write(String::new()),
        _ => Task::none(),
    })
}
