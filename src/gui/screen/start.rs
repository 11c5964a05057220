//! The start page: the saved accounts with their state, what needs a person first, or the first-run welcome.

mod round;
mod rows;

use iced::Length;
use iced::widget::{Column, column, container, row};
use jiff::Timestamp;

use crate::accounts::Account;
use crate::address::Address;
use crate::catalogue::Catalogue;
use crate::gui::widget::{
    Element, Tone, Ui, bare_page, body, bold, card, gap, heading, mark, muted, notice, primary, secondary,
    small, small_button, small_link, title,
};
use crate::locale::Locale;
use crate::round::Came;
use crate::vault::{VaultError, VaultInfo, VaultKind};

/// What is known about the keychain.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum VaultState {
    /// Being asked.
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
    round: round::Round,
    open: Option<Address>,
    removing: bool,
    fault: Option<(String, String)>,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Set up an account.
    Add,
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
    /// Ask the keychain again.
    AskVaultAgain,
    /// Keep codes for this run only.
    UseThisRun,
    /// Copy a command that cures the keychain.
    Copy(String),
    /// The questions and answers.
    Questions,
}

/// What the screen wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Nothing.
    None,
    /// The set-up journey.
    Add,
    /// The re-test journey, with the code of this label, else the newest.
    Test(Address, Option<String>),
    /// A quiet test of all accounts.
    TestAll(Vec<Account>),
    /// To stop it and close its sockets.
    StopTests,
    /// The reset journey, for the code of this label, else the newest.
    Reset(Address, Option<String>),
    /// To remove an account and its codes.
    Remove(Address),
    /// To ask the keychain again.
    AskVaultAgain,
    /// To keep codes for this run only.
    UseThisRun,
    /// A text in the clipboard.
    Copy(String),
    /// The questions and answers.
    Questions,
}

impl Screen {
    /// Takes over the accounts as they are kept now.
    pub fn set_accounts(&mut self, accounts: Vec<Account>) {
        self.accounts = accounts;
    }

    /// Says that something could not be done: what, and the cure.
    pub fn set_fault(&mut self, fault: Option<(String, String)>) {
        self.fault = fault;
    }

    /// A quiet test has ended, and came to this.
    pub fn tested(&mut self, address: &Address, came: Option<Came>) {
        self.round.tested(address, came);
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Add => return Action::Add,
            Message::Test(address, label) => return Action::Test(address, label),
            Message::Reset(address, label) => return Action::Reset(address, label),
            // Pressed twice: the tests are under way.
            Message::TestAll if self.round.is_running() => {}
            Message::TestAll => {
                self.round = round::Round::of(&self.accounts);
                return Action::TestAll(self.accounts.clone());
            }
            Message::StopTests => {
                self.round.stop();
                return Action::StopTests;
            }
            Message::CloseSummary => self.round = round::Round::default(),
            Message::Open(address) => {
                self.removing = false;
                self.open = (self.open.as_ref() != Some(&address)).then_some(address);
            }
            Message::Close => (self.removing, self.open) = (false, None),
            Message::Remove(address) if self.removing => {
                (self.removing, self.open) = (false, None);
                return Action::Remove(address);
            }
            Message::Remove(_) => self.removing = true,
            Message::KeepIt => self.removing = false,
            Message::AskVaultAgain => return Action::AskVaultAgain,
            Message::UseThisRun => return Action::UseThisRun,
            Message::Copy(text) => return Action::Copy(text),
            Message::Questions => return Action::Questions,
        }
        Action::None
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
        let empty = self.accounts.is_empty();
        let reached = !matches!(vault, VaultState::OutOfReach(_));
        let first = (!reached).then(|| column![vault_line(ui, vault, empty), gap(16.0)]);
        let last = reached.then(|| vault_line(ui, vault, empty));
        let content = if empty {
            column![fault, first, welcome(ui), last]
        } else {
            let list = self.list(ui, catalogue, now);
            column![self.head(ui), gap(16.0), fault, self.round_line(ui), first, list, gap(16.0), last]
        };
        bare_page(ui, content)
    }

    fn head<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let all = if self.round.is_running() {
            secondary(ui, "stop-tests", ui.text("start-stop-tests")).on_press(Message::StopTests)
        } else {
            secondary(ui, "test-all", ui.text("start-test-all")).on_press(Message::TestAll)
        };
        row![
            title(ui.text("start-title")).width(Length::Fill),
            all,
            primary(ui, "add-account", ui.text("start-add")).on_press(Message::Add),
        ]
        .spacing(12)
        .align_y(iced::Center)
        .into()
    }
}

fn welcome<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let point = |id: &str| {
        let mark =
            container(mark(ui, Tone::Info, 18.0)).padding(iced::Padding { top: 2.0, ..iced::Padding::ZERO });
        row![mark, body(ui.text(id)).width(Length::Fill)].spacing(12).into()
    };
    let points = ["welcome-what", "welcome-not-password", "welcome-steps", "welcome-kept"].map(point);
    let head = column![title(ui.text("welcome-title")), gap(3.0), muted(ui.tokens, ui.text("welcome-lead"))];
    let why = card(
        ui,
        column![heading(ui.text("welcome-heading")), gap(10.0), Column::with_children(points).spacing(12)],
    );
    let buttons = row![
        primary(ui, "add-account", ui.text("welcome-add")).on_press(Message::Add),
        secondary(ui, "questions", ui.text("welcome-questions")).on_press(Message::Questions),
    ]
    .spacing(12);
    // Where there is little room, what leads on comes first.
    if ui.room.low() {
        column![head, gap(16.0), buttons, gap(16.0), why, gap(16.0)].into()
    } else {
        column![head, gap(24.0), why, gap(24.0), buttons, gap(24.0)].into()
    }
}

/// Where codes are kept; or why they cannot be, with the cure.
///
/// From this run's memory there is a way back to the keychain while nothing is kept there that would be lost.
fn vault_line<'a>(ui: Ui<'a>, vault: &'a VaultState, empty: bool) -> Element<'a, Message> {
    match vault {
        VaultState::Asking => small(ui.text("vault-asking")).color(ui.tokens.muted).into(),
        VaultState::Proved(info) => {
            let this_run = info.kind == VaultKind::ThisRun;
            let id = if this_run { "vault-this-run" } else { "vault-proved" };
            let words = ui.fill(id, &[("vault", &ui.locale.keychain_name(&info.name))]);
            let words = small(ui.locale.join(&[words, ui.text("never-changes")])).color(ui.tokens.muted);
            let again = (this_run && empty).then(|| {
                small_link(ui, "ask-vault", ui.text("vault-use-keychain"))
                    .padding(0)
                    .on_press(Message::AskVaultAgain)
            });
            column![words, again].into()
        }
        VaultState::OutOfReach(error) => {
            let (what, cure) = ui.locale.vault_error(error);
            let command = Locale::vault_command(error).map(|command| {
                small_button(ui, "copy-command", ui.text("vault-copy-command"))
                    .on_press(Message::Copy(command.to_owned()))
            });
            let buttons = row![
                command,
                small_button(ui, "ask-vault", ui.text("vault-ask-again")).on_press(Message::AskVaultAgain),
                small_button(ui, "use-this-run", ui.text("keep-this-run")).on_press(Message::UseThisRun),
            ]
            .spacing(8)
            .wrap()
            .vertical_spacing(8);
            notice(ui, Tone::Warn, column![bold(what), body(cure), gap(8.0), buttons])
        }
    }
}
