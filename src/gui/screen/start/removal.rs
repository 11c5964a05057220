//! What was removed goes for good only some seconds later: until then it is hidden, and can be brought back.

use iced::Length;
use iced::widget::{column, row};

use super::{Action, Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Tone, Ui, body, gap, notice, small_button};
use crate::model::address::Address;
use crate::storage::accounts::Account;

/// What is to be removed: an account with all its codes, or the code with this label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    pub address: Address,
    pub label: Option<String>,
}

/// Something that is hidden already.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Removed {
    what: Removal,
    /// The time for bringing it back is over: it is being removed.
    is_over: bool,
}

impl Screen {
    /// Hides it, and asks for its removal.
    pub(super) fn set_aside(&mut self, what: Removal) -> Action {
        self.set_removed(Some(Removed { what: what.clone(), is_over: false }));
        Action::Remove(what)
    }

    /// It cannot be brought back any more.
    pub fn removal_begins(&mut self) {
        if let Some(removed) = &mut self.removed {
            removed.is_over = true;
        }
    }

    /// It could not be removed: it is there again.
    pub fn removal_failed(&mut self) {
        self.set_removed(None);
    }

    pub(super) fn set_removed(&mut self, removed: Option<Removed>) {
        self.removed = removed;
        self.left = self.without_removed();
    }

    /// What was removed is gone from the accounts, too.
    pub(super) fn forget_removed(&mut self) {
        let is_there = |what: &Removal| {
            let account = self.accounts.iter().find(|account| account.address == what.address);
            account.is_some_and(|account| match &what.label {
                Some(label) => account.code(label).is_some(),
                None => true,
            })
        };
        let removed = self.removed.take().filter(|removed| !removed.is_over || is_there(&removed.what));
        self.set_removed(removed);
    }

    fn without_removed(&self) -> Vec<Account> {
        let Some(Removed { what, .. }) = &self.removed else {
            return self.accounts.clone();
        };
        let mut left = self.accounts.clone();
        if let Some(account) = left.iter_mut().find(|account| account.address == what.address) {
            account.codes.retain(|code| what.label.as_ref().is_some_and(|label| code.label != *label));
        }
        // With its last code an account goes, too.
        left.retain(|account| account.address != what.address || !account.codes.is_empty());
        left
    }

    /// That something was removed, and how it is brought back.
    pub(super) fn removed<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let Removed { what, .. } = self.removed.as_ref().filter(|removed| !removed.is_over)?;
        let address = what.address.in_letters();
        let words = match what.label.as_deref() {
            None => ui.fill("start-removed", &[("address", &address)]),
            Some(label) => {
                ui.fill("start-removed-code", &[("address", &address), ("label", &ui.locale.label(label))])
            }
        };
        let undo = small_button(ui, control::BRING_BACK, ui.text("undo")).on_press(Message::BringBack);
        let line = row![body(words).width(Length::Fill), undo].spacing(12).align_y(iced::Center);
        Some(column![notice(ui, Tone::Info, line), gap(16.0)].into())
    }
}
