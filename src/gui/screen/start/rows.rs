//! The accounts: what needs a person first, each with its state, its buttons and, opened, its codes.

use iced::Length;
use iced::widget::{Column, Space, column, container, row};
use jiff::Timestamp;

use super::{Message, Screen};
use crate::accounts::{Account, KeptCode};
use crate::address::Address;
use crate::catalogue::{Catalogue, Entry, Tile};
use crate::gui::widget::{
    Element, Tone, Ui, bold, card, chip, gap, line_across, provider_tile, small, small_button, small_primary,
    spinner,
};

/// In seconds: a younger code shows no age.
const A_DAY: i64 = 24 * 60 * 60;
/// How far what belongs to an account is indented below its tile.
const INDENT: f32 = 48.0;

/// How a code stands, the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Works,
    NotTested,
    NotReached,
    Refused,
}

impl Standing {
    fn of(code: &KeptCode) -> Standing {
        match &code.last_test {
            None => Standing::NotTested,
            Some(test) if test.passed => Standing::Works,
            Some(test) if test.cause.is_some_and(|cause| !cause.is_refusal()) => Standing::NotReached,
            Some(_) => Standing::Refused,
        }
    }
}

/// The code whose standing is an account's: the worst, and of several such the newest.
fn worst(account: &Account) -> Option<&KeptCode> {
    account.codes.iter().max_by_key(|code| (Standing::of(code), code.made))
}

fn is_refused(account: &Account) -> bool {
    worst(account).is_some_and(|code| Standing::of(code) == Standing::Refused)
}

impl Screen {
    pub(super) fn list<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &'a Catalogue,
        now: Timestamp,
    ) -> Element<'a, Message> {
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
        let provider = account.provider.as_ref().and_then(|id| catalogue.entry(id));
        let open = self.open.as_ref() == Some(address);
        let more = small_button(ui, format!("more:{address}"), if open { "–" } else { "⋮" }.to_owned());
        let buttons = row![
            small_button(ui, format!("test:{address}"), ui.text("start-test"))
                .on_press(Message::Test(address.clone(), None)),
            reset_button(ui, is_refused(account), format!("reset:{address}"))
                .on_press(Message::Reset(address.clone(), None)),
            more.on_press(Message::Open(address.clone())),
        ]
        .spacing(6);
        let state: Element<'a, Message> = if self.round.is_waiting(address) {
            spinner(ui.tokens, 18.0)
        } else {
            state(ui, worst(account), now)
        };
        let head = row![tile_of(provider, account), names(ui, provider, account, now)]
            .spacing(12)
            .align_y(iced::Center)
            .width(Length::Fill);
        let line: Element<'a, Message> = if ui.room.narrow() {
            let below = row![Space::new().width(INDENT), container(state).width(Length::Fill), buttons];
            column![head, gap(8.0), below.align_y(iced::Center)].into()
        } else {
            row![head, state, buttons].spacing(12).align_y(iced::Center).into()
        };
        let inner = column![container(line).padding([13, 0])];
        if open { inner.push(self.details(ui, account, now)).into() } else { inner.into() }
    }

    /// The codes of an opened account, each with its own buttons, and how the account is removed.
    fn details<'a>(&'a self, ui: Ui<'a>, account: &'a Account, now: Timestamp) -> Element<'a, Message> {
        let address = &account.address;
        let codes = account.codes.iter().map(|code| code_row(ui, address, code, now));
        let remove = |words: &str| {
            small_button(ui, format!("remove:{address}"), ui.text(words))
                .on_press(Message::Remove(address.clone()))
        };
        // Cancel stands where Remove stood: a double click removes nothing.
        let buttons = if self.removing {
            let keep = small_button(ui, "keep-it", ui.text("cancel")).on_press(Message::KeepIt);
            row![Space::new().width(Length::Fill), remove("start-remove-really"), keep]
        } else {
            row![Space::new().width(Length::Fill), remove("start-remove")]
        };
        let warning = self.removing.then(|| small(ui.text("start-remove-warning")).color(ui.tokens.muted));
        let inner = Column::with_children(codes).spacing(10).push(buttons.spacing(8)).push(warning);
        container(inner).padding(iced::Padding { left: INDENT, bottom: 16.0, ..iced::Padding::ZERO }).into()
    }
}

fn code_row<'a>(ui: Ui<'a>, address: &Address, code: &'a KeptCode, now: Timestamp) -> Element<'a, Message> {
    let label = ui.locale.label(&code.label);
    let made = ui.fill("start-kept-since", &[("ago", &ui.locale.ago(code.made, now))]);
    let cause = code.last_test.as_ref().and_then(|test| test.cause).map(|cause| ui.locale.cause(cause));
    let about = [Some(made), cause].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
    let words = column![bold(label), small(about).color(ui.tokens.muted)].width(Length::Fill);
    let refused = Standing::of(code) == Standing::Refused;
    let of = |what: &str| format!("{what}:{address}:{}", code.label);
    let named = || Some(code.label.clone());
    let buttons = row![
        small_button(ui, of("test"), ui.text("start-test")).on_press(Message::Test(address.clone(), named())),
        reset_button(ui, refused, of("reset")).on_press(Message::Reset(address.clone(), named())),
    ]
    .spacing(6);
    let state = state(ui, Some(code), now);
    if ui.room.narrow() {
        let below = row![container(state).width(Length::Fill), buttons].align_y(iced::Center);
        column![words, gap(6.0), below].into()
    } else {
        row![words, state, buttons].spacing(12).align_y(iced::Center).into()
    }
}

/// How the account stands, with a sign and a word.
fn state<'a>(ui: Ui<'a>, code: Option<&'a KeptCode>, now: Timestamp) -> Element<'a, Message> {
    let Some((code, test)) = code.and_then(|code| Some((code, code.last_test.as_ref()?))) else {
        return chip(ui, Tone::Plain, ui.text("start-not-tested"));
    };
    let (tone, words) = match Standing::of(code) {
        Standing::Works => (Tone::Good, "works"),
        Standing::NotReached => (Tone::Warn, "start-not-reached"),
        Standing::NotTested | Standing::Refused => (Tone::Bad, "refused"),
    };
    chip(ui, tone, format!("{}  •  {}", ui.text(words), ui.locale.ago(test.at, now)))
}

fn reset_button<'a>(ui: Ui<'a>, refused: bool, id: String) -> crate::gui::widget::Press<'a, Message> {
    let words = ui.text("start-reset");
    if refused { small_primary(ui, id, words) } else { small_button(ui, id, words) }
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

fn names<'a>(
    ui: Ui<'a>,
    provider: Option<&Entry>,
    account: &'a Account,
    now: Timestamp,
) -> Element<'a, Message> {
    let name = provider.map(|provider| provider.name.get(ui.locale.tag()).to_owned());
    let labels: Vec<_> =
        account.codes.iter().map(|code| code.label.as_str()).filter(|label| !label.is_empty()).collect();
    let labels = (!labels.is_empty()).then(|| labels.join(", "));
    let age = account
        .codes
        .iter()
        .map(|code| code.made)
        .min()
        .filter(|made| now.as_second() - made.as_second() >= A_DAY)
        .map(|made| ui.locale.age(made, now));
    let below = [name, labels, age].into_iter().flatten().collect::<Vec<_>>().join("  •  ");
    let below = (!below.is_empty()).then(|| small(below).color(ui.tokens.muted));
    column![bold(account.address.to_string()), below].width(Length::Fill).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::LastTest;
    use crate::catalogue::Cause;

    fn code(label: &str, made: i64, last_test: Option<(bool, Option<Cause>)>) -> KeptCode {
        let made = Timestamp::from_second(made).unwrap();
        KeptCode {
            last_test: last_test.map(|(passed, cause)| LastTest { at: made, passed, cause }),
            ..KeptCode::new(label.to_owned(), made)
        }
    }

    fn account(codes: Vec<KeptCode>) -> Account {
        let address = Address::parse("me@qq.com").unwrap();
        Account { address, provider: None, mailbox: None, imap: None, smtp: None, pins: Vec::new(), codes }
    }

    #[test]
    fn an_account_stands_as_its_worst_code_does() {
        let refused = || code("old", 1, Some((false, Some(Cause::WrongCode))));
        let works = || code("new", 2, Some((true, None)));
        let offline = || code("phone", 3, Some((false, Some(Cause::Offline))));
        assert!(is_refused(&account(vec![refused(), works()])));
        assert!(!is_refused(&account(vec![works(), offline()])), "out of reach is no refusal");
        let both = account(vec![works(), offline(), code("untested", 4, None)]);
        assert_eq!(worst(&both).map(|code| code.label.as_str()), Some("phone"));
    }
}
