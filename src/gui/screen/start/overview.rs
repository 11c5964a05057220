//! Many accounts at a glance: which come first, which are looked for, and how their tests came out lately.

use iced::widget::column;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::tz::TimeZone;

use super::rows::needs_person;
use super::{Message, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Role, Ui, field, gap, group, hint, history};
use crate::model::catalogue::Catalogue;
use crate::storage::accounts::{Account, DAYS, Fared, KeptCode};

/// With fewer accounts there is nothing to search.
const SEARCHED_FROM: usize = 8;

impl Screen {
    pub(super) fn search_field<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        if self.accounts.len() < SEARCHED_FROM {
            return None;
        }
        let words = ui.text("start-search");
        let same = Message::Search(self.search.clone());
        let field = field(ui, control::SEARCH, &words, &self.search, Message::Search, same);
        Some(column![field, gap(12.0)].into())
    }

    /// The accounts that are looked for: first those that need a person, then those that will soon.
    pub(super) fn ordered<'a>(
        &'a self,
        ui: Ui<'_>,
        catalogue: &Catalogue,
        now: Timestamp,
    ) -> Vec<&'a Account> {
        let words: Vec<String> = match self.accounts.len() {
            ..SEARCHED_FROM => Vec::new(),
            _ => self.search.split_whitespace().map(str::to_lowercase).collect(),
        };
        let is_wanted = |account: &&Account| {
            let text = searched(ui, catalogue, account);
            words.iter().all(|word| text.contains(word))
        };
        let mut accounts: Vec<&Account> = self.left.iter().filter(is_wanted).collect();
        accounts.sort_by_key(|account| {
            let is_due = self.reminder_of(account, catalogue, now).is_some();
            if needs_person(account) { 0 } else { 2 - usize::from(is_due) }
        });
        accounts
    }

    /// The last days of some codes, where more than one was tested.
    pub(super) fn recent<'a>(
        &self,
        ui: Ui<'a>,
        codes: &[KeptCode],
        now: Timestamp,
    ) -> Option<Element<'a, Message>> {
        let days = days_of(codes, now);
        let count = |how: Fared| days.iter().filter(|day| **day == Some(how)).count();
        let [passed, unreached, refused] = [Fared::Passed, Fared::Unreached, Fared::Refused].map(count);
        if passed + unreached + refused < 2 {
            return None;
        }
        let args = [
            ("days", DAYS.into()),
            ("passed", passed.into()),
            ("unreached", unreached.into()),
            ("refused", refused.into()),
        ];
        let words = ui.locale.with("start-recent", &args);
        let picture = group(Role::Image, words.clone(), history(ui.tokens, days));
        Some(hint(ui, words, picture))
    }
}

/// What came of the tests on each of the last days, today last: the worst of the codes.
fn days_of(codes: &[KeptCode], now: Timestamp) -> [Option<Fared>; DAYS] {
    let today = now.to_zoned(TimeZone::system()).date();
    std::array::from_fn(|index| {
        let back = i64::try_from(DAYS - 1 - index).unwrap_or_default();
        let day = today.checked_sub(back.days()).ok()?;
        let tests = codes.iter().flat_map(|code| &code.recent);
        tests.filter(|test| test.day() == day).map(|test| test.how).max()
    })
}

/// All that an account can be found by, in small letters.
fn searched(ui: Ui<'_>, catalogue: &Catalogue, account: &Account) -> String {
    let provider = account.provider.as_ref().and_then(|id| catalogue.entry(id));
    let name = provider.map(|provider| provider.name.get(ui.locale.tag()).to_owned());
    let codes = account.codes.iter().flat_map(|code| code.used_in.iter().chain([&code.label]));
    let all = name.iter().chain(codes).map(String::as_str);
    let all: Vec<_> = all.collect();
    format!("{} {} {}", account.address, account.address.in_letters(), all.join(" ")).to_lowercase()
}
