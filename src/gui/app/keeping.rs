//! What the start page and the settings want of the app: journeys with what is kept, tests, and where codes are kept.

use std::sync::Arc;

use iced::Task;

use super::{App, Message as AppMessage, TaskId};
use crate::gui::control;
use crate::gui::effect::FileRequest;
use crate::gui::screen::{check, settings, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::tasks;
use crate::gui::wizard::{self, Wizard};
use crate::locale::Locale;
use crate::model::address::Address;
use crate::platform::schedule::ScheduleError;
use crate::storage::accounts::{Account, RegisterError, VaultId};
use crate::storage::settings::{Settings, SettingsError};
use crate::storage::vault::{FileVaultError, Vault, VaultError, VaultInfo};
use crate::work::account_store::{KeepError, MovedCodes};
use crate::work::journey::Draft;
use crate::work::test_all::{Ending, Tested};

/// A journey with a saved account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedJourney {
    /// The re-test of the code with this label, else of the newest.
    ReTest(Option<String>),
    /// The reset of the code with this label, else of the newest.
    Reset(Option<String>),
    AddCode,
}

/// What became of accounts, codes and settings.
#[derive(Clone, Debug)]
pub enum Message {
    /// The keychain proved itself, or not.
    Vault(Result<VaultInfo, VaultError>),
    /// What is kept was read.
    Read(TaskId, Result<tasks::Kept, RegisterError>),
    /// A saved account was read for the journey with it.
    Account(SavedJourney, Box<Result<Option<Account>, RegisterError>>),
    /// The settings could not be written.
    SettingsNotSaved(SettingsError),
    /// Something that is kept was changed or removed; else why not.
    Changed(Option<KeepError>),
    /// What was removed can no longer be brought back.
    RemovalDue(TaskId),
    /// A quiet test of a saved account has ended.
    Tested(Result<Arc<Tested>, KeepError>),
    /// The encrypted file is open, or not.
    FileVault(Result<VaultInfo, KeepError>),
    /// All codes were moved there, or not.
    MovedCodes(VaultId, Result<MovedCodes, KeepError>),
    /// The encrypted file has another passphrase, or not.
    PassphraseChanged(Result<(), VaultError>),
    /// Whether the daily check is on.
    Daily(Result<bool, ScheduleError>),
}

impl App {
    /// What became of accounts, codes and settings.
    pub(super) fn update_kept(&mut self, message: Message) -> Task<AppMessage> {
        match message {
            Message::Vault(answer) => return self.vault_answered(answer),
            Message::Read(id, answer) if self.reading == Some(id) => self.show_kept(answer),
            Message::Account(journey, answer) => return self.begin_saved(journey, *answer),
            Message::Changed(error) => return self.changed(error),
            Message::RemovalDue(id) if self.removal.as_ref().is_some_and(|(due, _)| *due == id) => {
                return self.remove_now();
            }
            // It was brought back, or is gone already.
            Message::RemovalDue(_) => {}
            Message::Tested(answer) => return self.tested(answer),
            Message::FileVault(answer) => return self.file_answered(answer),
            Message::MovedCodes(vault, answer) => return self.moved(vault, answer),
            Message::PassphraseChanged(answer) => self.settings.passphrase_changed(answer),
            Message::Daily(answer) => self.settings.set_daily(answer),
            Message::SettingsNotSaved(error) => {
                self.settings.update(settings::Message::NotKept(error));
            }
            // Something was read after it, or is being read.
            Message::Read(..) => {}
        }
        Task::none()
    }

    pub(super) fn after_start(&mut self, action: start::Action) -> Task<AppMessage> {
        match action {
            start::Action::None => Task::none(),
            start::Action::Do(effect) => self.perform(effect),
            start::Action::Add => match self.practising.iter().flat_map(|it| &it.addresses).next() {
                Some(address) => self.begin(Wizard::set_up_of(&address.clone())),
                None => self.begin(Wizard::set_up(None)),
            },
            start::Action::Practise => tasks::practise(self.locale.language()).map(AppMessage::Practised),
            start::Action::SetUp(address) => self.begin(Wizard::set_up_of(&address)),
            start::Action::Questions => self.go(sidebar::Message::Go(Page::Help)),
            start::Action::Test(address, label) => self.open(address, SavedJourney::ReTest(label)),
            start::Action::Reset(address, label) => self.open(address, SavedJourney::Reset(label)),
            start::Action::AddCode(address) => self.open(address, SavedJourney::AddCode),
            start::Action::Describe(said) => tasks::describe(&self.context.store, *said)
                .map(|answer| Message::Changed(answer.err()))
                .map(AppMessage::Keeping),
            start::Action::Remove(removal) => self.remove_soon(removal),
            start::Action::BringBack => {
                self.removal = None;
                Task::none()
            }
            start::Action::AskVaultAgain => {
                self.vault = start::VaultState::Asking;
                self.context.store = self.context.store.with_vault(self.keychain.clone());
                tasks::open_vault(&self.context.store, true).map(Message::Vault).map(AppMessage::Keeping)
            }
            start::Action::UseThisRun => {
                self.context.store = self.context.store.with_vault(Vault::this_run());
                tasks::open_vault(&self.context.store, false).map(Message::Vault).map(AppMessage::Keeping)
            }
            start::Action::TestAll(accounts) => {
                self.start.set_fault(None);
                let (tests, handle) = tasks::quiet_tests(&self.context, &accounts);
                self.tests = Some(handle);
                tests.map(Message::Tested).map(AppMessage::Keeping)
            }
            start::Action::GoOn => self.go_on(),
            start::Action::ForgetWaiting => self.set_waiting(None),
            start::Action::StopTests => {
                self.tests = None;
                Task::none()
            }
        }
    }

    /// Removes something unless it is brought back in time; what was removed before goes now.
    fn remove_soon(&mut self, removal: start::Removal) -> Task<AppMessage> {
        let before = self.removal.take().map_or_else(Task::none, |(_, before)| self.remove(before));
        let id = self.next_task();
        self.removal = Some((id, removal));
        let due = tasks::wait_for_undo().map(move |()| AppMessage::Keeping(Message::RemovalDue(id)));
        Task::batch([before, due, crate::gui::focus::put(&control::BRING_BACK)])
    }

    /// Removes what waits for it.
    pub(super) fn remove_now(&mut self) -> Task<AppMessage> {
        let Some((_, removal)) = self.removal.take() else { return Task::none() };
        self.start.removal_begins();
        self.remove(removal)
    }

    fn remove(&self, removal: start::Removal) -> Task<AppMessage> {
        tasks::remove(&self.context.store, removal.address, removal.label)
            .map(|answer| Message::Changed(answer.err()))
            .map(AppMessage::Keeping)
    }

    /// One of all codes is tested; without the vault or the register there is nothing to go on with.
    pub(super) fn tested(&mut self, answer: Result<Arc<Tested>, KeepError>) -> Task<AppMessage> {
        let fault = match answer {
            Ok(tested) => {
                self.start.tested(&tested.draft.address, tested.outcome());
                match &tested.end {
                    Ending::Tested(_, noted) => {
                        self.start.found(&tested.draft.address, &tested.label);
                        noted.clone().err().map(KeepError::from)
                    }
                    Ending::Unavailable(error) => {
                        self.missed(error);
                        Some(error.clone())
                    }
                    Ending::RefusedBefore | Ending::Skipped | Ending::Removed => None,
                }
            }
            Err(error) => {
                self.tests = None;
                self.start.update(start::Message::StopTests);
                Some(error)
            }
        };
        if let Some(error) = fault {
            self.start.set_fault(Some(self.locale.keep_fault(&error)));
        }
        self.reload()
    }

    /// A code that is no longer where it was kept shows as that on the start page.
    pub(super) fn missed(&mut self, error: &KeepError) {
        if let KeepError::Deleted { id, .. } = error {
            self.start.missed(id.clone());
        }
    }

    /// Reads a saved account for a journey with it.
    pub(super) fn open(&mut self, address: Address, journey: SavedJourney) -> Task<AppMessage> {
        tasks::account(&self.context.store, address)
            .map(move |answer| Message::Account(journey.clone(), Box::new(answer)))
            .map(AppMessage::Keeping)
    }

    /// Begins a journey with a saved account. Where it is gone the page is made anew, and where it cannot be read that
    /// is said.
    pub(super) fn begin_saved(
        &mut self,
        journey: SavedJourney,
        answer: Result<Option<Account>, RegisterError>,
    ) -> Task<AppMessage> {
        let account = match answer {
            // The second half of a double click: the journey has begun already.
            _ if self.journey().is_some() => return Task::none(),
            Ok(Some(account)) => account,
            Ok(None) => return self.reload(),
            Err(error) => {
                self.start.set_fault(Some(self.locale.keep_fault(&error.into())));
                return Task::none();
            }
        };
        let draft = Draft::saved(&account, &self.context.catalogue);
        let chosen = |label: Option<String>| {
            let newest = || tasks::newest(&account).map(|code| code.label.clone()).unwrap_or_default();
            let label = label.unwrap_or_else(newest);
            let ended: Vec<_> = draft.ended_by(&account, &label).into_iter().cloned().collect();
            (label, ended)
        };
        let wizard = match journey {
            SavedJourney::ReTest(label) => {
                let (label, ended) = chosen(label);
                Wizard::re_test(draft, label, ended)
            }
            SavedJourney::Reset(label) => {
                let (label, ended) = chosen(label);
                Wizard::reset(draft, label, ended)
            }
            SavedJourney::AddCode => {
                let labels = account.codes.into_iter().map(|code| code.label).collect();
                Wizard::add_code(draft, labels)
            }
        };
        self.begin(wizard)
    }

    /// The vault proved itself, or not.
    pub(super) fn vault_answered(&mut self, answer: Result<VaultInfo, VaultError>) -> Task<AppMessage> {
        self.vault = match answer {
            Ok(info) => start::VaultState::Proved(info),
            Err(error) => start::VaultState::OutOfReach(error),
        };
        self.start.vault_answered(&self.vault);
        let read = self.reload();
        let field = self.start.waits_for().filter(|_| self.is_on(Page::Accounts));
        Task::batch([read, field.map_or_else(Task::none, |name| crate::gui::focus::put(&name))])
    }

    /// Something that is kept was changed, or not.
    pub(super) fn changed(&mut self, error: Option<KeepError>) -> Task<AppMessage> {
        if error.is_some() {
            self.start.removal_failed();
        }
        self.start.set_fault(error.map(|error| self.locale.keep_fault(&error)));
        self.reload()
    }

    /// Reads anew what is kept, so that the pages show it.
    pub(super) fn reload(&mut self) -> Task<AppMessage> {
        let id = self.next_task();
        self.reading = Some(id);
        tasks::read_again(&self.context.store)
            .map(move |answer| Message::Read(id, answer))
            .map(AppMessage::Keeping)
    }

    /// What is kept was read, or not.
    pub(super) fn show_kept(&mut self, answer: Result<tasks::Kept, RegisterError>) {
        match answer {
            Ok(kept) => {
                self.start.set_accounts(kept.accounts);
                self.settings.set_vault(kept.new_codes_in, kept.has_file, kept.is_file_open);
                self.start.set_remind_after(self.settings.settings.remind_after.days());
            }
            Err(error) => self.start.set_fault(Some(self.locale.keep_fault(&error.into()))),
        }
    }

    /// Puts settings into force, and keeps them.
    pub(super) fn apply(&mut self, settings: &Settings) -> Task<AppMessage> {
        if settings.language() != self.locale.language() {
            self.locale = Locale::new(settings.language());
        }
        if settings.proxy != self.proxy {
            self.proxy = settings.proxy.clone();
            self.context.reach_through(&self.proxy);
        }
        self.context.look_for_servers(settings.look_up);
        let programs = if self.looks_at_programs == settings.look_at_programs {
            Task::none()
        } else {
            self.look_at_programs()
        };
        self.start.set_remind_after(settings.remind_after.days());
        let number = self.next_task().0;
        let paths = self.context.paths.clone();
        let saved = tasks::save_settings(&self.saved_settings, number, settings.clone(), paths);
        Task::batch([saved.map(Message::SettingsNotSaved).map(AppMessage::Keeping), programs])
    }

    /// Makes or opens the encrypted file, which new codes go to from now on.
    pub(super) fn use_file(&mut self, request: FileRequest) -> Task<AppMessage> {
        // From this run's memory back to what stays.
        self.context.store = self.context.store.with_vault(self.keychain.clone());
        tasks::use_file(&self.context.store, request).map(Message::FileVault).map(AppMessage::Keeping)
    }

    /// The encrypted file is open, or not.
    pub(super) fn file_answered(&mut self, answer: Result<VaultInfo, KeepError>) -> Task<AppMessage> {
        let in_journey = self.journey().is_some();
        match answer {
            Ok(info) => {
                let shown = self.vault_answered(Ok(info));
                let told = if in_journey { self.tell_file(Ok(())) } else { Task::none() };
                Task::batch([shown, told])
            }
            Err(KeepError::Vault(error)) if in_journey => self.tell_file(Err(error)),
            Err(KeepError::Vault(error)) => {
                self.start.vault_answered(&start::VaultState::OutOfReach(error));
                Task::none()
            }
            Err(error) => {
                self.start.set_fault(Some(self.locale.keep_fault(&error)));
                Task::none()
            }
        }
    }

    fn tell_file(&mut self, answer: Result<(), VaultError>) -> Task<AppMessage> {
        self.tell_wizard(wizard::Message::Check(check::Message::FileAnswered(answer)))
    }

    /// A code could not be had: where the encrypted file is locked, the start page asks for its passphrase.
    pub(super) fn vault_failed(&mut self, error: &KeepError) {
        if let KeepError::Vault(error @ VaultError::File(FileVaultError::Locked)) = error {
            self.vault = start::VaultState::OutOfReach(error.clone());
            self.start.vault_answered(&self.vault);
        }
    }

    pub(super) fn after_settings(&mut self, action: settings::Action) -> Task<AppMessage> {
        match action {
            settings::Action::None => Task::none(),
            settings::Action::Apply(settings) => self.apply(&settings),
            settings::Action::Do(effect) => self.perform(effect),
            settings::Action::MoveTo(vault, request) => tasks::move_to(&self.context.store, vault, request)
                .map(move |answer| Message::MovedCodes(vault, answer))
                .map(AppMessage::Keeping),
            settings::Action::ChangePassphrase(old, new) => {
                tasks::change_passphrase(&self.context.store, old, new)
                    .map(Message::PassphraseChanged)
                    .map(AppMessage::Keeping)
            }
            settings::Action::Daily(on) => {
                tasks::daily(Some(on)).map(Message::Daily).map(AppMessage::Keeping)
            }
        }
    }

    /// All codes were moved, or not: the vault is another one now.
    pub(super) fn moved(
        &mut self,
        vault: VaultId,
        answer: Result<MovedCodes, KeepError>,
    ) -> Task<AppMessage> {
        let is_moved = answer.is_ok();
        self.settings.moved(vault, answer);
        // An answer of the vault reads everything anew.
        if is_moved {
            tasks::open_vault(&self.context.store, false).map(Message::Vault).map(AppMessage::Keeping)
        } else {
            self.reload()
        }
    }
}
