//! A test of all accounts: how far it has come, and what came of it.

use iced::Length;
use iced::widget::{column, row};

use super::rows::{is_out_of_reach, is_refused};
use super::{Message, Screen};
use crate::accounts::Account;
use crate::address::Address;
use crate::gui::widget::{Element, Tone, Ui, body, bold, gap, notice, small, small_link};

/// How many addresses a line of the summary names.
const MOST_NAMED: usize = 4;

/// One round through all accounts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Round {
    /// Whom it is about; empty where there was none.
    all: Vec<Address>,
    /// Those whose codes are not tested yet, once for each code.
    waiting: Vec<Address>,
    /// How many were left out when it was stopped.
    left_out: usize,
}

impl Round {
    pub(super) fn of(accounts: &[Account]) -> Round {
        let with_codes = || accounts.iter().filter(|account| !account.codes.is_empty());
        let codes = |account: &Account| vec![account.address.clone(); account.codes.len()];
        Round {
            all: with_codes().map(|account| account.address.clone()).collect(),
            waiting: with_codes().flat_map(codes).collect(),
            left_out: 0,
        }
    }

    pub(super) fn is_running(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub(super) fn is_waiting(&self, address: &Address) -> bool {
        self.waiting.contains(address)
    }

    pub(super) fn tested(&mut self, address: &Address) {
        if let Some(place) = self.waiting.iter().position(|waiting| waiting == address) {
            self.waiting.remove(place);
        }
    }

    /// How many accounts are not tested yet.
    fn left(&self) -> usize {
        self.all.iter().filter(|address| self.is_waiting(address)).count()
    }

    pub(super) fn stop(&mut self) {
        self.left_out = self.left();
        self.all.retain(|address| !self.waiting.contains(address));
        self.waiting.clear();
    }
}

impl Screen {
    /// How far the round has come, or what came of it.
    pub(super) fn round_line<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (all, left) = (self.round.all.len(), self.round.left());
        if all + self.round.left_out == 0 {
            return None;
        }
        if self.round.is_running() {
            let args = [("done", (all - left).into()), ("all", all.into())];
            let words = small(ui.locale.with("start-round", &args)).color(ui.tokens.muted);
            return Some(column![words, gap(12.0)].into());
        }
        Some(column![self.summary(ui), gap(16.0)].into())
    }

    fn summary<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let among = |is_so: fn(&Account) -> bool| -> Vec<&Account> {
            let tested = |account: &&Account| self.round.all.contains(&account.address);
            self.accounts.iter().filter(tested).filter(|account| is_so(account)).collect()
        };
        let (refused, unreached) = (among(is_refused), among(is_out_of_reach));
        let tone = if !refused.is_empty() {
            Tone::Bad
        } else if !unreached.is_empty() || self.round.left_out > 0 {
            Tone::Warn
        } else {
            Tone::Good
        };
        let fine = self.round.all.len() - refused.len() - unreached.len();
        let count = |id: &str, count: usize| ui.locale.with(id, &[("count", count.into())]);
        let mut lines = column![].spacing(4);
        for (id, of) in [("start-round-refused", &refused), ("start-round-unreached", &unreached)] {
            if !of.is_empty() {
                lines = lines.push(bold(count(id, of.len()))).push(body(named(ui, of)));
            }
        }
        if fine > 0 {
            lines = lines.push(body(count("start-round-fine", fine)));
        }
        if self.round.left_out > 0 {
            lines = lines.push(body(count("start-round-left-out", self.round.left_out)));
        }
        let close =
            small_link(ui, "close-summary", ui.text("close")).padding(0).on_press(Message::CloseSummary);
        notice(ui, tone, row![lines.width(Length::Fill), close].spacing(12))
    }
}

fn named(ui: Ui<'_>, accounts: &[&Account]) -> String {
    let joint = ui.text("list-joint");
    let first: Vec<String> = accounts.iter().take(MOST_NAMED).map(|it| it.address.to_string()).collect();
    let more = if accounts.len() > MOST_NAMED { " …" } else { "" };
    format!("{}{more}", first.join(&joint))
}
