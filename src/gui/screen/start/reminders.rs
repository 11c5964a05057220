//! Codes that are old or about to end: said quietly, and only where the person wants it.

use iced::Length;
use iced::widget::{column, row};
use jiff::Timestamp;

use super::test_all::named;
use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Tone, Ui, body, gap, notice, small, small_link};
use crate::model::address::Address;
use crate::model::catalogue::{Catalogue, SignInKind};
use crate::storage::accounts::Account;
use crate::work::upkeep::{Reminder, reminder};

impl Screen {
    /// The worst that an account's codes are to be reminded of. A login password is not ours to have changed.
    pub(super) fn reminder_of(
        &self,
        account: &Account,
        catalogue: &Catalogue,
        now: Timestamp,
    ) -> Option<Reminder> {
        let worst = account.codes.iter().filter_map(|code| reminder(code, self.remind_after, now)).max()?;
        let kind = account.provider.as_ref().and_then(|id| catalogue.entry(id)).map(|entry| entry.kind);
        (kind != Some(SignInKind::LoginPassword)).then_some(worst)
    }

    /// Which accounts have a code that should be changed.
    pub(super) fn reminders<'a>(
        &'a self,
        ui: Ui<'a>,
        catalogue: &Catalogue,
        now: Timestamp,
    ) -> Option<Element<'a, Message>> {
        let is_due = |account: &&Account| self.reminder_of(account, catalogue, now).is_some();
        let due: Vec<&Address> = self.left.iter().filter(is_due).map(|it| &it.address).collect();
        if due.is_empty() || self.reminders_closed {
            return None;
        }
        let words = ui.locale.with("start-due", &[("count", due.len().into())]);
        let lines = column![
            body(words),
            body(named(ui, &due)),
            small(ui.text("start-due-why")).color(ui.tokens.muted)
        ];
        let close = small_link(ui, control::CLOSE_REMINDERS, ui.text("close"))
            .padding(0)
            .on_press(Message::CloseReminders);
        let line = row![lines.spacing(2).width(Length::Fill), close].spacing(12);
        Some(column![notice(ui, Tone::Info, line), gap(16.0)].into())
    }
}
