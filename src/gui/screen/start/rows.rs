//! The accounts: what needs a person first, each with its state, its buttons and, opened, its codes.

use iced::Length;
use iced::widget::{Column, Space, column, container, row};
use jiff::Timestamp;

use super::outdated::outdated_of;
use super::{Message, Screen};
use crate::gui::control::ControlName;
use crate::gui::widget::{
    Element, Role, Tone, Ui, body, bold, card, chip, gap, group, hint, line_across, notice, provider_tile,
    small, small_button, small_primary, spinner, width_of,
};
use crate::model::catalogue::{Catalogue, Entry, Tile};
use crate::storage::accounts::{Account, KeptCode, VaultId};

/// In seconds: a younger code shows no age.
const A_DAY: i64 = 24 * 60 * 60;
/// How far what belongs to an account is indented below its tile.
pub(super) const INDENT: f32 = 48.0;

/// How a code stands, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Works,
    NotTested,
    NotReached,
    Missing,
    Refused,
}

/// Whether a backup brought the account back without this code.
pub(super) fn is_missing(code: &KeptCode) -> bool {
    code.vault == VaultId::Nowhere
}

impl Standing {
    /// Whether the last test passed.
    pub(super) fn is_good(self) -> bool {
        self == Standing::Works
    }

    pub(super) fn of(code: &KeptCode) -> Standing {
        match &code.last_test {
            _ if is_missing(code) => Standing::Missing,
            None => Standing::NotTested,
            Some(test) if test.passed() => Standing::Works,
            Some(test) if test.cause().is_some_and(|cause| !cause.is_refusal()) => Standing::NotReached,
            Some(_) => Standing::Refused,
        }
    }
}

/// The code whose standing is an account's: the worst, and of several such the newest.
fn worst(account: &Account) -> Option<&KeptCode> {
    account.codes.iter().max_by_key(|code| (Standing::of(code), code.made))
}

/// Whether it needs its person first: the provider refuses a code, or there is none.
pub(super) fn needs_person(account: &Account) -> bool {
    worst(account).is_none_or(|code| matches!(Standing::of(code), Standing::Refused | Standing::Missing))
}

impl Screen {
    pub(super) fn list<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let mut rows = Column::new();
        let accounts = self.ordered(ui, catalogue, now);
        if accounts.is_empty() {
            rows = rows.push(container(body(ui.text("start-nothing-found"))).padding([13, 0]));
        }
        for (index, account) in accounts.into_iter().enumerate() {
            if index > 0 {
                rows = rows.push(line_across(ui));
            }
            rows = rows.push(self.account_row(ui, catalogue, account, now));
        }
        group(Role::List, ui.text("start-title"), card(ui, rows).padding([0, 18]))
    }

    fn account_row<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        account: &'a Account,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let address = &account.address;
        let provider = account.provider.as_ref().and_then(|id| catalogue.entry(id));
        let open = self.row_of(address).is_some();
        let who = address.in_letters();
        let told = ui.text(if open { "start-less" } else { "start-more" });
        let more =
            small_button(ui, ControlName::of("more", address), if open { "–" } else { "⋮" }.to_owned())
                .called(ui.listed(&[&told, &who]))
                .folds(open);
        let buttons = row![
            (!account.codes.iter().all(is_missing)).then(|| {
                small_button(ui, ControlName::of("test", address), ui.text("start-test"))
                    .about(ui, &who)
                    .on_press(Message::Test(address.clone(), None))
            }),
            worst(account).map(|code| {
                reset_button(ui, code, ControlName::of("reset", address))
                    .about(ui, &who)
                    .on_press(Message::Reset(address.clone(), reset_label(account)))
            }),
            hint(ui, told, more.on_press(Message::Open(address.clone()))),
        ]
        .spacing(6);
        let state: Element<'a, Message> = if self.test_all.is_waiting(address) {
            spinner(ui, 18.0)
        } else {
            column![state(ui, worst(account), now), self.recent(ui, &account.codes, now)]
                .spacing(4)
                .align_x(iced::Right)
                .into()
        };
        let head = row![tile_of(provider, account), self.names(ui, catalogue, provider, account, now)]
            .spacing(12)
            .align_y(iced::Center)
            .width(Length::Fill);
        let line: Element<'a, Message> =
            if is_crowded(ui, worst(account), now, &["start-test", "start-reset"]) {
                let below = row![Space::new().width(INDENT), at_the_end(state, buttons)];
                column![head, gap(8.0), below.align_y(iced::Center)].into()
            } else {
                row![head, state, buttons].spacing(12).align_y(iced::Center).into()
            };
        let said = account.codes.iter().filter_map(|code| code.last_test.as_ref()).flat_map(|it| &it.notices);
        let said = said.map(|words| {
            let words = small(ui.fill("start-server-notes", &[("notice", words)]));
            container(notice(ui, Tone::Warn, words)).padding(iced::Padding::ZERO.bottom(13.0)).into()
        });
        let inner = column![container(line).padding([13, 0])].extend(said);
        let inner = if open { inner.push(self.details(ui, account, now)) } else { inner };
        group(Role::ListItem, who, inner)
    }
}

/// Whether how an account or a code stands, and its buttons, leave too little room beside them in a line.
pub(super) fn is_crowded(ui: Ui<'_>, code: Option<&KeptCode>, now: Timestamp, buttons: &[&str]) -> bool {
    /// What a name and what is known of it want at least.
    const WORDS: f32 = 230.0;
    let buttons: f32 = buttons.iter().map(|id| width_of(&ui.text(id), 13.0) + 28.0).sum();
    let state = width_of(&standing(ui, code, now).1, 13.0) + 50.0;
    ui.viewport.narrow() || WORDS + state + buttons + 40.0 > ui.viewport.content() - INDENT
}

/// How something stands and what can be done, at the end of a line of their own, or of two.
pub(super) fn at_the_end<'a>(
    state: impl Into<Element<'a, Message>>,
    buttons: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let both = row![state.into(), buttons.into()].spacing(12).align_y(iced::Center);
    let both = both.wrap().vertical_spacing(6).align_x(iced::Right);
    container(both).align_right(Length::Fill).into()
}

/// How the account stands, with a sign and a word.
pub(super) fn state<'a>(ui: Ui<'a>, code: Option<&'a KeptCode>, now: Timestamp) -> Element<'a, Message> {
    let (tone, words) = standing(ui, code, now);
    chip(ui, tone, words)
}

fn standing(ui: Ui<'_>, code: Option<&KeptCode>, now: Timestamp) -> (Tone, String) {
    if code.is_none_or(is_missing) {
        return (Tone::Warn, ui.text("start-not-here"));
    }
    let Some((code, test)) = code.and_then(|code| Some((code, code.last_test.as_ref()?))) else {
        return (Tone::Plain, ui.text("start-not-tested"));
    };
    let (tone, words) = match Standing::of(code) {
        Standing::Works => (Tone::Good, "works"),
        Standing::NotReached => (Tone::Warn, "start-not-reached"),
        Standing::NotTested | Standing::Missing | Standing::Refused => (Tone::Bad, "refused"),
    };
    (tone, format!("{}  •  {}", ui.text(words), ui.locale.ago(test.at, now)))
}

/// The button to a new code: filled where one is needed.
pub(super) fn reset_button<'a>(
    ui: Ui<'a>,
    code: &KeptCode,
    name: ControlName,
) -> crate::gui::widget::Button<'a, Message> {
    match Standing::of(code) {
        Standing::Missing => small_primary(ui, name, ui.text("start-get-code")),
        Standing::Refused => small_primary(ui, name, ui.text("start-reset")),
        _ => small_button(ui, name, ui.text("start-reset")),
    }
}

/// Which code an account's own button to a new one is about: one that is missing, else the newest.
fn reset_label(account: &Account) -> Option<String> {
    account.codes.iter().find(|code| is_missing(code)).map(|code| code.label.clone())
}

fn tile_of<'a>(provider: Option<&Entry>, account: &Account) -> Element<'a, Message> {
    match provider {
        Some(provider) => provider_tile(&provider.tile, 36.0),
        None => {
            let letter = account.address.domain().as_str().chars().next().unwrap_or('@').to_ascii_uppercase();
            provider_tile(&Tile { letters: letter.to_string(), color: "#5B6470".into() }, 36.0)
        }
    }
}

impl Screen {
    fn names<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &Catalogue,
        provider: Option<&Entry>,
        account: &'a Account,
        now: Timestamp,
    ) -> Element<'a, Message> {
        let name = provider.map(|provider| provider.name.get(ui.locale.tag()).to_owned());
        let used = used_in(account);
        let used = (!used.is_empty()).then(|| used.join(&ui.text("list-joint")));
        let due = self.reminder_of(account, catalogue, now);
        // The reminder says the age itself.
        let age = account
            .codes
            .iter()
            .map(|code| code.made)
            .min()
            .filter(|made| due.is_none() && now.as_second() - made.as_second() >= A_DAY)
            .map(|made| ui.locale.age(made, now));
        let below = [name, used, age].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
        let below = (!below.is_empty()).then(|| small(below).color(ui.tokens.muted));
        let due = due.map(|due| small(ui.locale.reminder(due)).color(ui.tokens.warn));
        let outdated = outdated_of(ui, account).map(|words| small(words).color(ui.tokens.warn));
        column![bold(account.address.in_letters()), below, due, outdated].width(Length::Fill).into()
    }
}

/// The programs and devices that use an account's codes: those that are named, else the codes' labels.
fn used_in(account: &Account) -> Vec<&str> {
    let mut all: Vec<&str> = account.codes.iter().flat_map(KeptCode::holders).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|name| seen.insert(*name));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::address::Address;
    use crate::model::failure::Cause;
    use crate::storage::accounts::{LastTest, TestOutcome};

    fn code(label: &str, made: i64, outcome: Option<TestOutcome>) -> KeptCode {
        let made = Timestamp::from_second(made).unwrap();
        KeptCode {
            last_test: outcome.map(|outcome| LastTest { at: made, outcome, notices: Vec::new() }),
            ..KeptCode::new(label.to_owned(), made)
        }
    }

    fn account(codes: Vec<KeptCode>) -> Account {
        let address = Address::parse("me@qq.com").unwrap();
        Account { address, provider: None, mailbox: None, imap: None, smtp: None, pins: Vec::new(), codes }
    }

    #[test]
    fn an_account_stands_as_its_worst_code_does() {
        let refused = || code("old", 1, Some(TestOutcome::Failed(Some(Cause::WrongCode))));
        let works = || code("new", 2, Some(TestOutcome::Passed));
        let offline = || code("phone", 3, Some(TestOutcome::Failed(Some(Cause::Offline))));
        assert!(needs_person(&account(vec![refused(), works()])));
        assert!(!needs_person(&account(vec![works(), offline()])), "out of reach is no refusal");
        let both = account(vec![works(), offline(), code("untested", 4, None)]);
        assert_eq!(worst(&both).map(|code| code.label.as_str()), Some("phone"));
    }
}
