//! What a journey wants, done: the only place where its intents become tasks.

use std::time::{Duration, Instant};

use iced::Task;

use super::{App, Message, Preflight};
use crate::gui::screen::passphrase::FileRequest;
use crate::gui::screen::{address, settings as settings_screen, start};
use crate::gui::sidebar::Page;
use crate::gui::wizard::{self, Saved, Wizard};
use crate::gui::{focus, tasks};
use crate::locale::Locale;
use crate::mail::discovery;
use crate::mail::probe::{Event, Plan, Report, Warm};
use crate::model::code::Code;
use crate::storage::settings::Settings;
use crate::storage::vault::{KeychainName, Vault, VaultInfo, VaultKind};
use crate::work::account_store::KeepError;
use crate::work::journey::{DraftWithCode, Journey};

/// What is known about this run's memory.
const MEMORY: VaultInfo = VaultInfo { kind: VaultKind::ThisRun, name: KeychainName::Memory, proved: true };

/// How long connections that were made ready are left alone while somebody types.
const REFRESHED_FOR: Duration = Duration::from_secs(10);

impl App {
    pub(super) fn act(&mut self, action: wizard::Action) -> Task<Message> {
        use wizard::Action;
        match action {
            Action::None => Task::none(),
            Action::Focus(id) => focus::put(id),
            Action::FocusOver(id) => focus::put_over(id),
            Action::Open(page) => tasks::open_page(page).map(Message::Launched),
            Action::Copy(text) => iced::clipboard::write(text),
            Action::CopyCode(code) => self.copy_code(code),
            Action::Paste => tasks::paste(&self.clipboard).map(Message::Pasted),
            Action::Preflight(plan) => {
                self.search = None;
                self.run += 1;
                let run = self.run;
                let (task, warm, handle) = tasks::preflight(&self.context, &plan);
                self.preflight =
                    Some(Preflight { run, warm, is_done: false, _work: handle, refreshed: None });
                task.map(move |event| Message::Preflight(run, event))
            }
            Action::Search(domain, follows) => {
                self.run += 1;
                let run = self.run;
                let Some((task, handle)) = tasks::search(&self.context, &domain, follows) else {
                    return Task::none();
                };
                self.search = Some((run, handle));
                task.map(move |event| Message::Found(run, event))
            }
            Action::CreateFile(words) => self.use_file(FileRequest::Create(words)),
            Action::OpenFile(words) => self.use_file(FileRequest::Open(words)),
            Action::StopSearch => {
                self.search = None;
                Task::none()
            }
            Action::Stop => {
                self.run += 1;
                self.test = None;
                Task::none()
            }
            Action::Fetch => self.fetch(),
            Action::Test(coded) => {
                let warm = self.preflight.take().map(|it| it.warm);
                let plan = self.context.plan(&coded);
                self.test(&coded, plan, warm)
            }
            Action::Send(coded) => {
                let plan = self.context.plan(&coded).sending_to(&coded.draft.address);
                self.test(&coded, plan, None)
            }
            Action::Sent(report) => {
                if let Some(coded) = self.wizard.as_ref().and_then(Wizard::coded) {
                    self.context.remember(coded, &report);
                }
                Task::none()
            }
            Action::Passed(coded, report) => {
                self.context.remember(&coded, &report);
                let retest = self.wizard.as_ref().is_some_and(|it| it.journey == Journey::ReTest);
                let (vault, run) = (self.proved(), self.run);
                let task = if retest {
                    tasks::still_works(&self.context, *coded, report, vault)
                } else {
                    tasks::keep(&self.context.store, *coded, Some(report), vault)
                };
                task.map(move |answer| Message::Saved(run, Box::new(answer)))
            }
            Action::NoteFailure(report) => self.note_failure(&report),
            Action::KeepUntested(coded) => {
                let run = self.run;
                tasks::keep(&self.context.store, *coded, None, self.proved())
                    .map(move |answer| Message::Saved(run, Box::new(answer)))
            }
            Action::KeepForThisRun(coded, report) => {
                self.context.store = self.context.store.with_vault(Vault::this_run());
                self.vault = start::VaultState::Proved(MEMORY);
                let run = self.run;
                let keep = tasks::keep(&self.context.store, *coded, report, Some(MEMORY));
                keep.map(move |answer| Message::Saved(run, Box::new(answer)))
            }
            Action::Another => {
                self.leave();
                self.begin(Wizard::set_up(None))
            }
            Action::Leave => {
                self.leave();
                Task::none()
            }
        }
    }

    /// Puts settings into force, and keeps them.
    pub(super) fn apply(&mut self, settings: &Settings) -> Task<Message> {
        if settings.language() != self.locale.language() {
            self.locale = Locale::new(settings.language());
        }
        if settings.proxy != self.proxy {
            self.proxy = settings.proxy.clone();
            self.context.reach_through(&self.proxy);
        }
        self.context.look_up = settings.look_up;
        self.start.set_remind_after(settings.remind_after.days());
        if let Err(error) = settings.save(&self.context.paths.config) {
            self.settings.update(settings_screen::Message::NotKept(error));
        }
        Task::none()
    }

    /// Somebody who was asked about a domain has answered; another search's answers are late.
    pub(super) fn hear_search(&mut self, run: u64, event: discovery::Event) -> Task<Message> {
        if self.search.as_ref().is_none_or(|(current, _)| *current != run) {
            return Task::none();
        }
        self.tell_wizard(wizard::Message::Address(address::Message::Search(event)))
    }

    /// Something of the preflight that is under way; another one's is late.
    pub(super) fn hear_preflight(&mut self, run: u64, event: Event) {
        let Some(preflight) = self.preflight.as_mut().filter(|it| it.run == run) else {
            return;
        };
        preflight.is_done |= matches!(event, Event::Finished(_));
        if let Some(wizard) = &mut self.wizard {
            wizard.hear_preflight(event);
        }
    }

    fn test(&mut self, coded: &DraftWithCode, plan: Plan, warm: Option<Warm>) -> Task<Message> {
        self.run += 1;
        let run = self.run;
        let (task, handle) = tasks::test(&self.context, &plan, &coded.code, warm);
        self.test = Some(handle);
        task.map(move |event| Message::Probe(run, event))
    }

    /// A code has come: the connections for its test are made ready, so that the test itself is quick.
    pub(super) fn warm_up(&mut self, plan: &Plan) -> Task<Message> {
        let preflight = self.preflight.get_or_insert_with(|| {
            let (_, nothing) = Task::<()>::none().abortable();
            Preflight { run: self.run, warm: Warm::default(), is_done: true, _work: nothing, refreshed: None }
        });
        let lately = preflight.refreshed.as_ref().is_some_and(|(since, _)| since.elapsed() < REFRESHED_FOR);
        if lately || !preflight.is_done {
            return Task::none();
        }
        let (task, handle) = tasks::refresh(&self.context, plan, &preflight.warm);
        preflight.refreshed = Some((Instant::now(), handle));
        task.discard()
    }

    fn fetch(&mut self) -> Task<Message> {
        self.run += 1;
        let run = self.run;
        let Some((draft, label)) = self.wizard.as_ref().and_then(Wizard::saved) else {
            return Task::none();
        };
        tasks::fetch(&self.context.store, draft, label)
            .map(move |answer| Message::Fetched(run, Box::new(answer)))
    }

    fn note_failure(&mut self, report: &Report) -> Task<Message> {
        let Some(wizard) = &self.wizard else {
            return Task::none();
        };
        let Some(coded) = wizard.coded() else {
            return Task::none();
        };
        self.context.remember(coded, report);
        if wizard.journey == Journey::ReTest
            && let Err(error) = self.context.note_test(coded, report)
        {
            log::warn!("the outcome of the test was not noted: {error}");
        }
        Task::none()
    }

    pub(super) fn kept(&mut self, run: u64, answer: Result<Saved, KeepError>) -> Task<Message> {
        self.reload();
        if run != self.run {
            return Task::none();
        }
        let closing = self.closing.take().filter(|_| answer.is_ok());
        if let Err(error) = &answer {
            self.vault_failed(error);
        }
        let shown = self.tell_wizard(match answer {
            Ok(kept) => wizard::Message::Saved(Box::new(kept)),
            Err(error) => Wizard::not_kept(error),
        });
        match closing {
            Some(id) => self.close(id),
            None => shown,
        }
    }

    fn proved(&self) -> Option<VaultInfo> {
        match &self.vault {
            start::VaultState::Proved(info) => Some(info.clone()),
            _ => None,
        }
    }

    fn leave(&mut self) {
        self.run += 1;
        (self.wizard, self.test, self.preflight, self.search) = (None, None, None, None);
        self.page = Page::Accounts;
        self.reload();
    }

    fn copy_code(&mut self, code: Code) -> Task<Message> {
        self.copies += 1;
        let run = self.copies;
        let task = tasks::copy_code(&self.clipboard, code.clone()).map(move |()| Message::ClipboardDue(run));
        self.copied = Some((run, code));
        task
    }

    /// A copied code's time in the clipboard is over.
    pub(super) fn clear_clipboard(&mut self, run: u64) -> Task<Message> {
        let due = self.copied.take_if(|(current, _)| *current == run);
        due.map_or_else(Task::none, |(_, code)| tasks::clear_code(&self.clipboard, code))
    }
}
