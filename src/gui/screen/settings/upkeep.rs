//! From which age on a code is to be changed, and the daily check.

use iced::widget::column;

use super::{Message, Screen, choice, option};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, Tone, Ui, body, gap, notice, slot, small};
use crate::platform::schedule::ScheduleError;
use crate::storage::settings::RemindAfter;

/// The daily check, as far as is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Daily {
    on: bool,
    busy: bool,
    fault: Option<ScheduleError>,
}

impl Daily {
    /// The person wants it on or off; `false` where a switch is under way.
    pub(super) fn wants(&mut self) -> bool {
        !std::mem::replace(&mut self.busy, true)
    }
}

impl Screen {
    /// Whether the daily check is on, or why it could not be switched.
    pub fn set_daily(&mut self, answer: Result<bool, ScheduleError>) {
        self.daily.busy = false;
        match answer {
            Ok(on) => (self.daily.on, self.daily.fault) = (on, None),
            Err(error) => self.daily.fault = Some(error),
        }
    }

    pub(super) fn upkeep<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let ages = RemindAfter::OFFERED.map(|it| {
            let words = match it.days() {
                Some(days) => ui.locale.with("settings-remind-days", &[("count", days.into())]),
                None => ui.text("settings-remind-never"),
            };
            let id = ControlName::of("remind", it.days().unwrap_or(0));
            let message = self.free("remind-after", Message::RemindAfter(it));
            option(ui, id, words, self.settings.remind_after == it, message)
        });
        let daily = [(true, "on", "settings-daily-on"), (false, "off", "settings-daily-off")];
        let daily = choice(ui, "daily", daily, self.daily.on, |it| Some(Message::Daily(it)));
        let quiet = |id: &str| small(ui.text(id)).color(ui.tokens.muted);
        let fault =
            self.daily.fault.as_ref().map(|error| {
                column![notice(ui, Tone::Warn, body(ui.locale.schedule_error(error))), gap(10.0)]
            });
        column![
            self.explained(ui, "remind-after", "settings-remind", ages.into()),
            gap(18.0),
            // Above what was pressed: the page scrolls no further than to that.
            slot(fault),
            self.explained(ui, "daily", "settings-daily", daily),
            self.keeps_in_file().then(|| quiet("settings-daily-file")),
        ]
        .into()
    }
}
