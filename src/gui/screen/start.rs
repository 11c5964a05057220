//! The start page: the saved accounts with their state, what needs a person first, or the first-run welcome.

use iced::Length;
use iced::widget::text::Wrapping;
use iced::widget::{Column, Space, column, container, row};
use jiff::Timestamp;

use crate::accounts::{Account, KeptCode};
use crate::address::Address;
use crate::catalogue::{Catalogue, Provider};
use crate::gui::widget::{
    Element, Tone, Ui, bare_page, body, bold, card, chip, gap, heading, line_across, mark, muted, notice,
    primary, provider_tile, secondary, small, small_button, small_primary, spinner, title,
};
use crate::locale::Locale;
use crate::vault::{VaultError, VaultInfo};

/// In seconds: a younger code shows no age.
const A_DAY: i64 = 24 * 60 * 60;

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
    running: Vec<Address>,
    open: Option<Address>,
    removing: bool,
    fault: Option<(String, String)>,
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Set up an account.
    Add,
    /// Re-test one, with its stages on the screen.
    Test(Address),
    /// Re-test all, here.
    TestAll,
    /// Replace a forgotten or refused code.
    Reset(Address),
    /// Open or close a row.
    Open(Address),
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
    /// The re-test journey.
    Test(Address),
    /// A quiet test of all accounts.
    TestAll(Vec<Address>),
    /// The reset journey.
    Reset(Address),
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

    /// A quiet test has ended.
    pub fn tested(&mut self, address: &Address) {
        self.running.retain(|running| running != address);
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Add => return Action::Add,
            Message::Test(address) => return Action::Test(address),
            Message::Reset(address) => return Action::Reset(address),
            Message::TestAll => {
                self.running = self.accounts.iter().map(|account| account.address.clone()).collect();
                return Action::TestAll(self.running.clone());
            }
            Message::Open(address) => {
                self.removing = false;
                self.open = (self.open.as_ref() != Some(&address)).then_some(address);
            }
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
        let content = if self.accounts.is_empty() {
            column![fault, welcome(ui), vault_line(ui, vault)]
        } else {
            column![
                self.head(ui),
                gap(16.0),
                fault,
                self.list(ui, catalogue, now),
                gap(16.0),
                vault_line(ui, vault)
            ]
        };
        bare_page(ui, content)
    }

    fn head<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let all = self.running.is_empty().then_some(Message::TestAll);
        row![
            title(ui.text("start-title")).width(Length::Fill),
            secondary(ui, "test-all", ui.text("start-test-all")).on_press_maybe(all),
            primary(ui, "add-account", ui.text("start-add")).on_press(Message::Add),
        ]
        .spacing(12)
        .align_y(iced::Center)
        .into()
    }

    fn list<'a>(&'a self, ui: Ui<'a>, catalogue: &'a Catalogue, now: Timestamp) -> Element<'a, Message> {
        let mut rows = Column::new();
        for (place, account) in self.ordered().into_iter().enumerate() {
            if place > 0 {
                rows = rows.push(line_across(ui));
            }
            rows = rows.push(self.account_row(ui, catalogue, account, now));
        }
        card(ui, rows).padding([0, 18]).into()
    }

    /// What needs a person first.
    fn ordered(&self) -> Vec<&Account> {
        let mut accounts: Vec<_> = self.accounts.iter().collect();
        accounts.sort_by_key(|account| !is_refused(account));
        accounts
    }

    fn account_row<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        account: &'a Account,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let address = &account.address;
        let provider = account.provider.as_ref().and_then(|id| catalogue.get(id));
        let open = self.open.as_ref() == Some(address);
        let words = ui.text("start-reset");
        let reset = Message::Reset(address.clone());
        let reset: Element<'a, Message> = if is_refused(account) {
            small_primary(ui, format!("reset:{address}"), words).on_press(reset).into()
        } else {
            small_button(ui, format!("reset:{address}"), words).on_press(reset).into()
        };
        let test = small_button(ui, format!("test:{address}"), ui.text("start-test"));
        let more = small_button(ui, format!("more:{address}"), if open { "–" } else { "⋮" }.to_owned());
        let line = row![
            tile_of(provider, account),
            names(ui, provider, account, now),
            self.state(ui, account, now),
            row![
                test.on_press(Message::Test(address.clone())),
                reset,
                more.on_press(Message::Open(address.clone())),
            ]
            .spacing(6),
        ]
        .spacing(12)
        .align_y(iced::Center);
        let inner = column![container(line).center_y(Length::Fixed(68.0))];
        if open { inner.push(self.details(ui, account, now)).into() } else { inner.into() }
    }

    fn state<'a>(&'a self, ui: Ui<'a>, account: &'a Account, now: Timestamp) -> Element<'a, Message> {
        if self.running.contains(&account.address) {
            return spinner(ui.tokens, 18.0);
        }
        let Some(test) = newest(account).and_then(|code| code.last_test.as_ref()) else {
            return chip(ui, Tone::Plain, ui.text("start-not-tested"));
        };
        let ago = ui.locale.ago(test.at, now);
        match (test.passed, test.cause) {
            (true, _) => chip(ui, Tone::Good, format!("{}  •  {ago}", ui.text("works"))),
            (false, Some(cause)) if !cause.is_refusal() => {
                chip(ui, Tone::Warn, format!("{}  •  {ago}", ui.text("start-not-reached")))
            }
            (false, _) => chip(ui, Tone::Bad, format!("{}  •  {ago}", ui.text("refused"))),
        }
    }

    fn details<'a>(&'a self, ui: Ui<'a>, account: &'a Account, now: Timestamp) -> Element<'a, Message> {
        let mut lines = Column::new().spacing(8);
        for code in &account.codes {
            let label = if code.label.is_empty() { ui.text("start-no-label") } else { code.label.clone() };
            let made = ui.fill("start-kept-since", &[("ago", &ui.locale.ago(code.made, now))]);
            let cause =
                code.last_test.as_ref().and_then(|test| test.cause).map(|cause| ui.locale.cause(cause));
            let words = [Some(made), cause].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
            lines = lines.push(column![bold(label), small(words).color(ui.tokens.muted)]);
        }
        let address = &account.address;
        let remove = ui.text(if self.removing { "start-remove-really" } else { "start-remove" });
        let remove =
            small_button(ui, format!("remove:{address}"), remove).on_press(Message::Remove(address.clone()));
        let keep =
            self.removing.then(|| small_button(ui, "keep-it", ui.text("cancel")).on_press(Message::KeepIt));
        let warning = self.removing.then(|| small(ui.text("start-remove-warning")).color(ui.tokens.muted));
        let buttons = row![Space::new().width(Length::Fill), keep, remove,].spacing(8);
        let inner = lines.push(buttons).push(warning);
        container(inner).padding(iced::Padding { left: 48.0, bottom: 16.0, ..iced::Padding::ZERO }).into()
    }
}

fn newest(account: &Account) -> Option<&KeptCode> {
    account.codes.iter().max_by_key(|code| code.made)
}

fn is_refused(account: &Account) -> bool {
    let test = newest(account).and_then(|code| code.last_test.as_ref());
    test.is_some_and(|test| !test.passed && test.cause.is_none_or(|cause| cause.is_refusal()))
}

fn tile_of<'a>(provider: Option<&'a Provider>, account: &Account) -> Element<'a, Message> {
    match provider {
        Some(provider) => provider_tile(&provider.tile, 36.0),
        None => {
            let letter = account.address.domain().as_str().chars().next().unwrap_or('@').to_ascii_uppercase();
            provider_tile(
                &crate::catalogue::Tile { letters: letter.to_string(), color: "#5B6470".into() },
                36.0,
            )
        }
    }
}

fn names<'a>(
    ui: Ui<'a>,
    provider: Option<&'a Provider>,
    account: &'a Account,
    now: Timestamp,
) -> Element<'a, Message> {
    let name = provider.map(|provider| provider.name.get(ui.locale.tag()).to_owned());
    let labels: Vec<_> =
        account.codes.iter().map(|code| code.label.as_str()).filter(|label| !label.is_empty()).collect();
    let labels = (!labels.is_empty()).then(|| labels.join(", "));
    let age = newest(account)
        .filter(|code| now.as_second() - code.made.as_second() >= A_DAY)
        .map(|code| ui.locale.age(code.made, now));
    let below = [name, labels, age].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
    let name = bold(account.address.to_string()).wrapping(Wrapping::None);
    let below = small(below).color(ui.tokens.muted).wrapping(Wrapping::None);
    container(column![name, below]).width(Length::Fill).clip(true).into()
}

fn welcome<'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let point = |id: &str| {
        let mark =
            container(mark(ui, Tone::Info, 18.0)).padding(iced::Padding { top: 2.0, ..iced::Padding::ZERO });
        row![mark, body(ui.text(id)).width(Length::Fill)].spacing(12).into()
    };
    let points = ["welcome-what", "welcome-not-password", "welcome-steps", "welcome-kept"].map(point);
    column![
        title(ui.text("welcome-title")),
        gap(3.0),
        muted(ui.tokens, ui.text("welcome-lead")),
        gap(24.0),
        card(
            ui,
            column![
                heading(ui.text("welcome-heading")),
                gap(10.0),
                Column::with_children(points).spacing(12)
            ]
        ),
        gap(24.0),
        row![
            primary(ui, "add-account", ui.text("welcome-add")).on_press(Message::Add),
            secondary(ui, "questions", ui.text("welcome-questions")).on_press(Message::Questions),
        ]
        .spacing(12),
        gap(24.0),
    ]
    .into()
}

/// Where codes are kept; or why they cannot be, with the cure.
fn vault_line<'a>(ui: Ui<'a>, vault: &'a VaultState) -> Element<'a, Message> {
    match vault {
        VaultState::Asking => small(ui.text("vault-asking")).color(ui.tokens.muted).into(),
        VaultState::Proved(info) => {
            let id =
                if info.kind == crate::vault::VaultKind::ThisRun { "vault-this-run" } else { "vault-proved" };
            let words = ui.fill(id, &[("vault", &ui.locale.keychain_name(&info.name))]);
            small(ui.locale.join(&[words, ui.text("never-changes")])).color(ui.tokens.muted).into()
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
            .spacing(8);
            notice(ui, Tone::Warn, column![bold(what), body(cure), gap(8.0), buttons])
        }
    }
}
