//! What the start page and the settings want of the app: journeys with what is kept, tests, and where codes are kept.

use std::sync::Arc;

use iced::Task;

use super::{App, Message};
use crate::gui::focus;
use crate::gui::screen::passphrase::FileRequest;
use crate::gui::screen::{check, settings, start};
use crate::gui::sidebar::{self, Page};
use crate::gui::tasks;
use crate::gui::wizard::{self, Wizard};
use crate::model::address::Address;
use crate::storage::accounts::{Account, VaultId};
use crate::storage::vault::{FileVaultError, Vault, VaultError, VaultInfo};
use crate::work::account_store::{KeepError, MovedCodes};
use crate::work::journey::Draft;
use crate::work::test_all::{Ending, Tested};

impl App {
    pub(super) fn after_start(&mut self, action: start::Action) -> Task<Message> {
        match action {
            start::Action::None => Task::none(),
            start::Action::Add => self.begin(Wizard::set_up(None)),
            start::Action::Copy(text) => iced::clipboard::write(text),
            start::Action::Questions => self.go(sidebar::Message::Go(Page::Questions)),
            start::Action::Test(address, label) => self.begin_saved(&address, label, Wizard::re_test),
            start::Action::Reset(address, label) => self.begin_saved(&address, label, Wizard::reset),
            start::Action::Focus(id) => focus::put(id),
            start::Action::CreateFile(words) => self.use_file(FileRequest::Create(words)),
            start::Action::OpenFile(words) => self.use_file(FileRequest::Open(words)),
            start::Action::AddCode(address) => self.add_code(&address),
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

    /// One code of a round is tested; without the vault or the register there is nothing to go on with.
    pub(super) fn tested(&mut self, answer: Result<Arc<Tested>, KeepError>) {
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
        self.reload();
    }

    /// A code that is no longer where it was kept shows as that on the start page.
    pub(super) fn missed(&mut self, error: &KeepError) {
        if let KeepError::Deleted { id, .. } = error {
            self.start.missed(id.clone());
        }
    }

    /// Begins a journey with a kept code: the one with this label, else the newest.
    fn begin_saved(
        &mut self,
        address: &Address,
        label: Option<String>,
        make: impl Fn(Draft, String) -> Wizard,
    ) -> Task<Message> {
        let Some(account) = self.account(address) else { return Task::none() };
        let newest = || tasks::newest(&account).map(|code| code.label.clone()).unwrap_or_default();
        let label = label.unwrap_or_else(newest);
        let draft = Draft::saved(&account, &self.context.catalogue);
        let ended = draft.ended_by(&account, &label).into_iter().cloned().collect();
        self.begin(make(draft, label).ending(ended))
    }

    /// A saved account. Where it is gone the page is made anew, and where it cannot be read that is said.
    fn account(&mut self, address: &Address) -> Option<Account> {
        let found = self.context.store.account(address);
        match &found {
            Ok(Some(_)) => {}
            Ok(None) => self.reload(),
            Err(error) => self.start.set_fault(Some(self.locale.keep_fault(&error.clone().into()))),
        }
        found.ok().flatten()
    }

    /// Makes or opens the encrypted file, which new codes go to from now on.
    pub(super) fn use_file(&mut self, entry: FileRequest) -> Task<Message> {
        // From this run's memory back to what stays.
        self.context.store = self.context.store.with_vault(self.keychain.clone());
        tasks::use_file(&self.context.store, entry).map(Message::FileVault)
    }

    /// The encrypted file is open, or not.
    pub(super) fn file_answered(&mut self, answer: Result<VaultInfo, KeepError>) -> Task<Message> {
        let in_journey = self.wizard.is_some();
        match answer {
            Ok(info) => {
                let shown = self.update(Message::Vault(Ok(info)));
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
            settings::Action::Focus(id) => focus::put(id),
            settings::Action::MoveTo(home, entry) => tasks::move_to(&self.context.store, home, entry)
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
        self.reload();
        if !is_moved {
            return Task::none();
        }
        tasks::open_vault(&self.context.store, false).map(Message::Vault)
    }

    /// Lets the settings know where codes are kept.
    pub(super) fn show_vault(&mut self) {
        let store = &self.context.store;
        let file = store.file_vault();
        let home = if store.is_for_this_run() { None } else { store.home().ok() };
        let is_open = file.is_some_and(|file| !file.needs_passphrase());
        self.settings.set_vault(home, file.is_some_and(Vault::exists), is_open);
        self.start.set_remind_after(self.settings.settings.remind_after.days());
    }

    /// The way to one more code for a saved account.
    pub(super) fn add_code(&mut self, address: &Address) -> Task<Message> {
        let Some(account) = self.account(address) else { return Task::none() };
        let draft = Draft::saved(&account, &self.context.catalogue);
        let labels = account.codes.into_iter().map(|code| code.label).collect();
        self.begin(Wizard::add_code(draft, labels))
    }
}
