//! The start page: the saved accounts with their state, what needs a person first, or the first-run welcome.

mod codes;
mod outdated;
mod overview;
mod reminders;
mod removal;
mod rows;
mod test_all;
mod vault;
mod waiting;
mod welcome;

use std::collections::BTreeSet;

use iced::Length;
use iced::widget::{column, row};
use jiff::Timestamp;

use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::passphrase::{self, Asked, Form, Purpose};
use crate::gui::widget::{Element, Tone, Ui, bare_page, body, bold, gap, notice, primary, secondary, title};
use crate::model::address::Address;
use crate::model::catalogue::Catalogue;
use crate::storage::accounts::{Account, CodeId, VaultId};
use crate::storage::vault::{VaultError, VaultInfo};
use crate::storage::waiting::Waiting;
use crate::work::programs::FoundAddress;
use crate::work::test_all::Outcome;

pub use codes::Edit;
pub use removal::Removal;
use removal::Removed;

/// What is known about the keychain.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum VaultState {
    #[default]
    Asking,
    /// It proved itself.
    Proved(VaultInfo),
    /// It is out of reach.
    OutOfReach(VaultError),
}

/// What the start page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    accounts: Vec<Account>,
    /// The same without what is removed and can still be brought back.
    left: Vec<Account>,
    /// Codes that were not where they were kept when they were wanted in this run.
    gone: BTreeSet<CodeId>,
    test_all: test_all::TestAll,
    /// The row whose codes are shown.
    open: Option<OpenRow>,
    form: FileForm,
    /// From which age on a code is to be changed, in days.
    remind_after: Option<u32>,
    /// The reminder was put away for this run.
    reminders_closed: bool,
    fault: Option<(String, String)>,
    /// A set-up that was left half-way.
    waiting: Option<Waiting>,
    /// What the accounts are searched for.
    search: String,
    /// What was removed and can still be brought back.
    removed: Option<Removed>,
    /// The addresses that this computer's mail programs have.
    found: Vec<FoundAddress>,
    /// The addresses to practise with, where the window is for that.
    practice: Vec<Address>,
    /// The administrator wants nobody to practise.
    no_practice: bool,
}

/// A row of which more is shown.
#[derive(Clone, Debug, PartialEq)]
struct OpenRow {
    address: Address,
    /// Asked whether the account shall really go.
    removing: bool,
    /// What is being said about one of its codes.
    editing: Option<codes::Editing>,
}

impl OpenRow {
    fn of(address: Address) -> OpenRow {
        OpenRow { address, removing: false, editing: None }
    }
}

/// The form for the passphrase of the encrypted file.
#[derive(Clone, Debug, Default, PartialEq)]
enum FileForm {
    #[default]
    Hidden,
    /// Codes could be kept there.
    Offered(Form),
    /// The file is locked: the form stays until it is open.
    Needed(Form),
}

impl FileForm {
    fn form(&self) -> Option<&Form> {
        match self {
            FileForm::Hidden => None,
            FileForm::Offered(form) | FileForm::Needed(form) => Some(form),
        }
    }
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Set up an account.
    Add,
    /// Set up the account with this address, which a mail program has.
    SetUp(Address),
    /// Re-test one code, with its stages on the screen: the one with this label, else the newest.
    Test(Address, Option<String>),
    /// Re-test all, here.
    TestAll,
    /// Give that up: what was not tested yet stays as it is.
    StopTests,
    /// Put away what came of it.
    CloseSummary,
    /// Replace a forgotten or refused code: the one with this label, else the newest.
    Reset(Address, Option<String>),
    /// Open or close a row.
    Open(Address),
    /// Close what is open.
    Close,
    /// Remove an account: the first press asks.
    Remove(Address),
    /// Do not remove it after all.
    KeepIt,
    /// Something about one code of an opened account.
    Edit(Edit),
    /// Get one more code for an account.
    AddCode(Address),
    /// The code of this account and label is what this program has now.
    Updated(Address, String, String),
    /// Put the reminder away.
    CloseReminders,
    /// Keep codes in the encrypted file.
    UseFile,
    /// In the form for its passphrase.
    Passphrase(passphrase::Message),
    /// Ask the keychain again.
    AskVaultAgain,
    /// Keep codes for this run only.
    UseThisRun,
    /// Copy a command that cures the keychain.
    Copy(String),
    /// Typed what to look for among the accounts.
    Search(String),
    /// Bring back what was removed.
    BringBack,
    /// Go on with the set-up that waits.
    GoOn,
    /// Forget the set-up that waits.
    ForgetWaiting,
    /// The questions and answers.
    Questions,
    /// Wants to practise first.
    Practise,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// The set-up journey.
    Add,
    /// The same, with this address.
    SetUp(Address),
    /// The re-test journey, with the code of this label, else the newest.
    Test(Address, Option<String>),
    /// A quiet test of all accounts.
    TestAll(Vec<Account>),
    /// To stop it and close its sockets.
    StopTests,
    /// The reset journey, for the code of this label, else the newest.
    Reset(Address, Option<String>),
    /// To remove an account or one of its codes, unless the person brings it back.
    Remove(Removal),
    /// To remove nothing after all.
    BringBack,
    /// The way to one more code for an account.
    AddCode(Address),
    /// To keep what was said about a code.
    Describe(Box<Described>),
    /// Something of the world outside.
    Do(Effect),
    /// To ask the keychain again.
    AskVaultAgain,
    /// To keep codes for this run only.
    UseThisRun,
    /// To go on with the set-up that waits.
    GoOn,
    /// To forget it.
    ForgetWaiting,
    /// The questions and answers.
    Questions,
    /// A window to practise in.
    Practise,
}

/// What was said about a code.
#[derive(Clone, Debug, PartialEq)]
pub struct Described {
    pub address: Address,
    /// Which of the account's.
    pub label: String,
    /// Its label from now on.
    pub new_label: String,
    /// The programs in which it is used.
    pub programs: Vec<String>,
    pub expires: Option<Timestamp>,
}

impl Screen {
    /// Takes over the accounts as they are kept now.
    pub fn set_accounts(&mut self, accounts: Vec<Account>) {
        self.accounts = accounts;
        let codes = self.accounts.iter_mut().flat_map(|account| &mut account.codes);
        for code in codes.filter(|code| self.gone.contains(&code.id)) {
            code.vault = VaultId::Nowhere;
        }
        self.forget_removed();
    }

    /// A code was wanted and was not where it is kept. It counts when the accounts are taken over the next time.
    pub fn missed(&mut self, id: CodeId) {
        self.gone.insert(id);
    }

    /// A code is where it is kept, whatever was known of it before.
    pub fn found(&mut self, address: &Address, label: &str) {
        let account = self.accounts.iter().find(|account| account.address == *address);
        if let Some(code) = account.and_then(|account| account.code(label)) {
            self.gone.remove(&code.id);
        }
    }

    /// Says from which age on a code is to be changed, in days; `None`: never.
    pub fn set_remind_after(&mut self, days: Option<u32>) {
        self.remind_after = days;
    }

    /// Says that something could not be done: what, and the cure.
    pub fn set_fault(&mut self, fault: Option<(String, String)>) {
        self.fault = fault;
    }

    /// A quiet test has ended, and came to this.
    pub fn tested(&mut self, address: &Address, outcome: Option<Outcome>) {
        self.test_all.tested(address, outcome);
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Add => return Action::Add,
            Message::SetUp(address) => return Action::SetUp(address),
            Message::Test(address, label) => return Action::Test(address, label),
            Message::Updated(address, label, program) => {
                return Action::Do(Effect::NoteUse(address, label, program));
            }
            Message::Reset(address, label) => return Action::Reset(address, label),
            // Pressed twice: the tests are under way.
            Message::TestAll if self.test_all.is_running() => {}
            Message::TestAll => {
                self.test_all = test_all::TestAll::of(&self.left);
                return Action::TestAll(self.left.clone());
            }
            Message::StopTests => {
                self.test_all.stop();
                return Action::StopTests;
            }
            Message::CloseSummary => self.test_all = test_all::TestAll::default(),
            Message::Open(address) if self.row_of(&address).is_some() => self.open = None,
            Message::Open(address) => self.open = Some(OpenRow::of(address)),
            Message::Close => match &mut self.open {
                Some(row) if row.editing.is_some() => row.editing = None,
                _ => self.open = None,
            },
            Message::Edit(edit) => return self.edit(edit),
            Message::AddCode(address) => return Action::AddCode(address),
            Message::CloseReminders => self.reminders_closed = true,
            Message::UseFile => {
                let form = Form::new(Purpose::Create);
                let field = form.first_field();
                self.form = FileForm::Offered(form);
                return Action::Do(Effect::Focus(field));
            }
            Message::Passphrase(message) => return self.passphrase(message),
            Message::Remove(address) => return self.remove(address),
            Message::KeepIt => {
                if let Some(row) = &mut self.open {
                    row.removing = false;
                }
            }
            Message::AskVaultAgain => return Action::AskVaultAgain,
            Message::UseThisRun => return Action::UseThisRun,
            Message::Copy(text) => return Action::Do(Effect::Copy(text)),
            Message::Search(text) => self.search = text,
            Message::BringBack => {
                self.set_removed(None);
                return Action::BringBack;
            }
            Message::GoOn => return Action::GoOn,
            Message::ForgetWaiting => {
                self.waiting = None;
                return Action::ForgetWaiting;
            }
            Message::Questions => return Action::Questions,
            Message::Practise => return Action::Practise,
        }
        Action::None
    }

    /// The row of an account, if that is the open one.
    fn row_of(&self, address: &Address) -> Option<&OpenRow> {
        self.open.as_ref().filter(|row| row.address == *address)
    }

    /// Opens the row of an account, unless it is open.
    fn open_row(&mut self, address: Address) -> &mut OpenRow {
        let row = self.open.take().filter(|row| row.address == address);
        self.open.insert(row.unwrap_or_else(|| OpenRow::of(address)))
    }

    /// The first press asks.
    fn remove(&mut self, address: Address) -> Action {
        if self.row_of(&address).is_some_and(|row| row.removing) {
            self.open = None;
            return self.set_aside(Removal { address, label: None });
        }
        self.open_row(address).removing = true;
        Action::None
    }

    fn passphrase(&mut self, message: passphrase::Message) -> Action {
        let (FileForm::Offered(form) | FileForm::Needed(form)) = &mut self.form else {
            return Action::None;
        };
        match form.to_use_file(message) {
            Asked::Nothing => Action::None,
            Asked::Do(effect) => Action::Do(effect),
            Asked::Cancelled => {
                self.form = match self.form {
                    FileForm::Needed(_) => FileForm::Needed(Form::new(Purpose::Open)),
                    _ => FileForm::Hidden,
                };
                Action::None
            }
        }
    }

    /// Draws the page.
    pub fn view<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        vault: &'a VaultState,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let fault = self.fault.as_ref().map(|(what, cure)| {
            column![notice(ui, Tone::Warn, column![bold(what.clone()), body(cure.clone())]), gap(16.0)]
        });
        // A keychain out of reach needs a person first; one that works is told last.
        let empty = self.left.is_empty();
        let reached = !matches!(vault, VaultState::OutOfReach(_));
        let first = (!reached).then(|| column![self.vault_line(ui, vault), gap(16.0)]);
        let last = reached.then(|| self.vault_line(ui, vault));
        let content = if empty {
            column![
                fault,
                self.removed(ui),
                first,
                self.waiting(ui, catalogue),
                self.welcome(ui, catalogue),
                last
            ]
        } else {
            let list = self.list(ui, catalogue, now);
            let due = self.reminders(ui, catalogue, now);
            column![
                self.head(ui),
                gap(16.0),
                fault,
                self.removed(ui),
                self.waiting(ui, catalogue),
                self.test_all_line(ui),
                first,
                due,
                self.search_field(ui),
                list,
                gap(16.0),
                last
            ]
        };
        bare_page(ui, content)
    }

    fn head<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let all = if self.test_all.is_running() {
            secondary(ui, control::STOP_TESTS, ui.text("start-stop-tests")).on_press(Message::StopTests)
        } else {
            secondary(ui, control::TEST_ALL, ui.text("start-test-all")).on_press(Message::TestAll)
        };
        row![
            title(ui.text("start-title")).width(Length::Fill),
            all,
            primary(ui, control::ADD_ACCOUNT, ui.text("start-add")).on_press(Message::Add),
        ]
        .spacing(12)
        .align_y(iced::Center)
        .into()
    }
}
