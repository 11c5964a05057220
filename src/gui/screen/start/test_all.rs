//! A test of all accounts: how far it has come, and what came of it.

use iced::Length;
use iced::widget::{column, row};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Tone, Ui, body, bold, gap, notice, small, small_link};
use crate::model::address::Address;
use crate::storage::accounts::Account;
use crate::work::test_all::Outcome;

/// How many addresses a line of the summary names.
const MOST_NAMED: usize = 4;

/// One test of all accounts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TestAll {
    /// Whom it is about; empty where there was none.
    all: Vec<Address>,
    /// Those whose codes are not tested yet, once for each code.
    waiting: Vec<Address>,
    /// What has come of them, the worst of each account's codes.
    outcome: Vec<(Address, Outcome)>,
    /// How many were left out when it was stopped.
    left_out: usize,
}

impl TestAll {
    pub(super) fn of(accounts: &[Account]) -> TestAll {
        let with_codes = || accounts.iter().filter(|account| !account.codes.is_empty());
        let codes = |account: &Account| vec![account.address.clone(); account.codes.len()];
        TestAll {
            all: with_codes().map(|account| account.address.clone()).collect(),
            waiting: with_codes().flat_map(codes).collect(),
            outcome: Vec::new(),
            left_out: 0,
        }
    }

    pub(super) fn is_running(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub(super) fn is_waiting(&self, address: &Address) -> bool {
        self.waiting.contains(address)
    }

    pub(super) fn tested(&mut self, address: &Address, outcome: Option<Outcome>) {
        if let Some(outcome) = outcome {
            match self.outcome.iter_mut().find(|(other, _)| other == address) {
                Some((_, before)) => *before = outcome.max(*before),
                None => self.outcome.push((address.clone(), outcome)),
            }
        }
        if let Some(index) = self.waiting.iter().position(|waiting| waiting == address) {
            self.waiting.remove(index);
        }
    }

    /// How many accounts are not tested yet.
    fn left(&self) -> usize {
        self.all.iter().filter(|address| self.is_waiting(address)).count()
    }

    /// The accounts that came out so.
    fn among(&self, outcome: Outcome) -> Vec<&Address> {
        self.outcome.iter().filter(|(_, how)| *how == outcome).map(|(address, _)| address).collect()
    }

    pub(super) fn stop(&mut self) {
        self.left_out = self.left();
        self.all.retain(|address| !self.waiting.contains(address));
        self.waiting.clear();
    }
}

impl Screen {
    /// How far the test of all has come, or what came of it.
    pub(super) fn test_all_line<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (all, left) = (self.test_all.all.len(), self.test_all.left());
        if all + self.test_all.left_out == 0 {
            return None;
        }
        if self.test_all.is_running() {
            let args = [("done", (all - left).into()), ("all", all.into())];
            let words = small(ui.locale.with("start-test-all-progress", &args)).color(ui.tokens.muted);
            return Some(column![words, gap(12.0)].into());
        }
        Some(column![self.summary(ui), gap(16.0)].into())
    }

    fn summary<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let among = |outcome: Outcome| self.test_all.among(outcome);
        let (refused, needing, unreached) =
            (among(Outcome::Refused), among(Outcome::NeedsPerson), among(Outcome::Unreached));
        let tone = if !refused.is_empty() || !needing.is_empty() {
            Tone::Bad
        } else if !unreached.is_empty() || self.test_all.left_out > 0 {
            Tone::Warn
        } else {
            Tone::Good
        };
        let fine = among(Outcome::Fine).len();
        let count = |id: &str, count: usize| ui.locale.with(id, &[("count", count.into())]);
        let mut lines = column![].spacing(4);
        let groups = [
            ("start-test-all-refused", &refused),
            ("start-test-all-needs", &needing),
            ("start-test-all-unreached", &unreached),
        ];
        for (id, of) in groups {
            if !of.is_empty() {
                lines = lines.push(bold(count(id, of.len()))).push(body(named(ui, of)));
            }
        }
        if fine > 0 {
            lines = lines.push(body(count("start-test-all-fine", fine)));
        }
        if self.test_all.left_out > 0 {
            lines = lines.push(body(count("start-test-all-left-out", self.test_all.left_out)));
        }
        let close = small_link(ui, control::CLOSE_SUMMARY, ui.text("close"))
            .padding(0)
            .on_press(Message::CloseSummary);
        notice(ui, tone, row![lines.width(Length::Fill), close].spacing(12))
    }
}

/// The first few addresses, in a line.
pub(super) fn named(ui: Ui<'_>, accounts: &[&Address]) -> String {
    let joint = ui.text("list-joint");
    let first: Vec<String> = accounts.iter().take(MOST_NAMED).map(|it| it.to_string()).collect();
    let more = if accounts.len() > MOST_NAMED { " …" } else { "" };
    format!("{}{more}", first.join(&joint))
}
