//! What the start page and the settings want of the app: journeys with what is kept, tests, and where codes are kept.

use std::sync::Arc;

use iced::Task;

use super::{App, Message};
use crate::gui::effect::FileRequest;
use crate::gui::screen::{check, settings, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::tasks;
use crate::gui::wizard::{self, Wizard};
use crate::locale::Locale;
use crate::model::address::Address;
use crate::storage::accounts::{Account, RegisterError, VaultId};
use crate::storage::settings::Settings;
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

impl App {
    pub(super) fn after_start(&mut self, action: start::Action) -> Task<Message> {
        match action {
            start::Action::None => Task::none(),
            start::Action::Do(effect) => self.perform(effect),
            start::Action::Add => self.begin(Wizard::set_up(None)),
            start::Action::Questions => self.go(sidebar::Message::Go(Page::Questions)),
            start::Action::Test(address, label) => self.open(address, SavedJourney::ReTest(label)),
            start::Action::Reset(address, label) => self.open(address, SavedJourney::Reset(label)),
            start::Action::AddCode(address) => self.open(address, SavedJourney::AddCode),
            start::Action::Describe(said) => {
                tasks::describe(&self.context.store, *said).map(Message::Described)
            }
            start::Action::RemoveCode(address, label) => {
                tasks::remove_code(&self.context.store, address, label).map(Message::Removed)
            }
            start::Action::Remove(address) => {
                tasks::remove(&self.context.store, address).map(Message::Removed)
            }
            start::Action::AskVaultAgain => {
                self.vault = start::VaultState::Asking;
                self.context.store = self.context.store.with_vault(self.keychain.clone());
                tasks::open_vault(&self.context.store, true).map(Message::Vault)
            }
            start::Action::UseThisRun => {
                self.context.store = self.context.store.with_vault(Vault::this_run());
                tasks::open_vault(&self.context.store, false).map(Message::Vault)
            }
            start::Action::TestAll(accounts) => {
                self.start.set_fault(None);
                let (tests, handle) = tasks::quiet_tests(&self.context, &accounts);
                self.tests = Some(handle);
                tests.map(Message::Tested)
            }
            start::Action::StopTests => {
                self.tests = None;
                Task::none()
            }
        }
    }

    /// One of all codes is tested; without the vault or the register there is nothing to go on with.
    pub(super) fn tested(&mut self, answer: Result<Arc<Tested>, KeepError>) -> Task<Message> {
        let fault = match &answer {
            Ok(tested) => match &tested.end {
                Ending::Tested(_, Err(error)) => Some(self.locale.keep_fault(&error.clone().into())),
                Ending::Unavailable(error) => Some(self.locale.keep_fault(error)),
                _ => None,
            },
            Err(error) => Some(self.locale.keep_fault(error)),
        };
        match answer.as_deref().map(|tested| (&tested.end, tested)) {
            Ok((Ending::Unavailable(error), _)) => self.missed(error),
            Ok((Ending::Tested(..), tested)) => self.start.found(&tested.draft.address, &tested.label),
            _ => {}
        }
        match answer {
            Ok(tested) => self.start.tested(&tested.draft.address, tested.outcome()),
            Err(_) => {
                self.tests = None;
                self.start.update(start::Message::StopTests);
            }
        }
        if fault.is_some() {
            self.start.set_fault(fault);
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
    fn open(&mut self, address: Address, journey: SavedJourney) -> Task<Message> {
        tasks::account(&self.context.store, address)
            .map(move |answer| Message::Account(journey.clone(), Box::new(answer)))
    }

    /// Begins a journey with a saved account. Where it is gone the page is made anew, and where it cannot be read that
    /// is said.
    pub(super) fn begin_saved(
        &mut self,
        journey: SavedJourney,
        answer: Result<Option<Account>, RegisterError>,
    ) -> Task<Message> {
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
        let newest = || tasks::newest(&account).map(|code| code.label.clone()).unwrap_or_default();
        let ended = |label: &str| draft.ended_by(&account, label).into_iter().cloned().collect();
        let wizard = match journey {
            SavedJourney::ReTest(label) => {
                let label = label.unwrap_or_else(newest);
                let ended = ended(&label);
                Wizard::re_test(draft, label, ended)
            }
            SavedJourney::Reset(label) => {
                let label = label.unwrap_or_else(newest);
                let ended = ended(&label);
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
    pub(super) fn vault_answered(&mut self, answer: Result<VaultInfo, VaultError>) -> Task<Message> {
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
    pub(super) fn changed(&mut self, error: Option<KeepError>) -> Task<Message> {
        self.start.set_fault(error.map(|error| self.locale.keep_fault(&error)));
        self.reload()
    }

    /// Reads anew what is kept, so that the pages show it.
    pub(super) fn reload(&mut self) -> Task<Message> {
        let id = self.next_task();
        self.reading = Some(id);
        tasks::read_again(&self.context.store).map(move |answer| Message::Read(id, answer))
    }

    /// What is kept was read, or not.
    pub(super) fn show_kept(&mut self, answer: Result<tasks::Kept, RegisterError>) {
        match answer {
            Ok(kept) => {
                self.start.set_accounts(kept.accounts);
                self.settings.set_vault(kept.home, kept.has_file, kept.is_file_open);
                self.start.set_remind_after(self.settings.settings.remind_after.days());
            }
            Err(error) => self.start.set_fault(Some(self.locale.keep_fault(&error.into()))),
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
        let number = self.next_task().0;
        let folder = self.context.paths.config.clone();
        tasks::save_settings(&self.saved_settings, number, settings.clone(), folder)
            .map(Message::SettingsNotSaved)
    }

    /// Makes or opens the encrypted file, which new codes go to from now on.
    pub(super) fn use_file(&mut self, request: FileRequest) -> Task<Message> {
        // From this run's memory back to what stays.
        self.context.store = self.context.store.with_vault(self.keychain.clone());
        tasks::use_file(&self.context.store, request).map(Message::FileVault)
    }

    /// The encrypted file is open, or not.
    pub(super) fn file_answered(&mut self, answer: Result<VaultInfo, KeepError>) -> Task<Message> {
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

    fn tell_file(&mut self, answer: Result<(), VaultError>) -> Task<Message> {
        self.tell_wizard(wizard::Message::Check(check::Message::FileAnswered(answer)))
    }

    /// A code could not be had: where the encrypted file is locked, the start page asks for its passphrase.
    pub(super) fn vault_failed(&mut self, error: &KeepError) {
        if let KeepError::Vault(error @ VaultError::File(FileVaultError::Locked)) = error {
            self.vault = start::VaultState::OutOfReach(error.clone());
            self.start.vault_answered(&self.vault);
        }
    }

    pub(super) fn after_settings(&mut self, action: settings::Action) -> Task<Message> {
        match action {
            settings::Action::None => Task::none(),
            settings::Action::Apply(settings) => self.apply(&settings),
            settings::Action::Do(effect) => self.perform(effect),
            settings::Action::MoveTo(home, request) => tasks::move_to(&self.context.store, home, request)
                .map(move |answer| Message::MovedCodes(home, answer)),
            settings::Action::ChangePassphrase(old, new) => {
                tasks::change_passphrase(&self.context.store, old, new).map(Message::PassphraseChanged)
            }
            settings::Action::Daily(on) => tasks::daily(Some(on)).map(Message::Daily),
        }
    }

    /// All codes were moved, or not: the vault is another one now.
    pub(super) fn moved(&mut self, home: VaultId, answer: Result<MovedCodes, KeepError>) -> Task<Message> {
        let is_moved = answer.is_ok();
        self.settings.moved(home, answer);
        // An answer of the vault reads everything anew.
        if is_moved {
            tasks::open_vault(&self.context.store, false).map(Message::Vault)
        } else {
            self.reload()
        }
    }
}
