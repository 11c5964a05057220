//! Ages of codes, reminders, and what a quiet check found, in words.

use super::Locale;
use crate::model::address::Address;
use crate::platform::schedule::ScheduleError;
use crate::work::upkeep::{Change, Reminder, Said, Standing};

impl Locale {
    /// What the person should be reminded of about a code, in a few words.
    pub fn reminder(&self, reminder: Reminder) -> String {
        match reminder {
            Reminder::Old(days) => self.with("reminder-old", &[("count", days.into())]),
            Reminder::Ends(0) => self.text("reminder-ends-today"),
            Reminder::Ends(days) => self.with("reminder-ends", &[("count", days.into())]),
            Reminder::Ended => self.text("reminder-ended"),
        }
    }

    /// What has changed about a code: its account first.
    pub fn change(&self, change: &Change) -> String {
        self.change_to(change, self.standing_now(change))
    }

    /// The same with these words for how the code is now.
    pub fn change_to(&self, change: &Change, what: String) -> String {
        let name = self.code_name(&change.address, &change.label);
        self.with("upkeep-change", &[("name", name.into()), ("what", what.into())])
    }

    /// How a code is now, and why.
    pub fn standing_now(&self, change: &Change) -> String {
        match (change.now, change.cause) {
            (Standing::Refused | Standing::NeedsPerson, Some(cause)) => self.cause(cause),
            (Standing::Refused, None) => self.text("standing-refused"),
            (Standing::NeedsPerson, None) => self.text("standing-needs-person"),
            (Standing::Fine, _) => self.text("standing-fine"),
            (Standing::Old, _) => self.text("standing-old"),
            (Standing::Ending, _) => self.text("standing-ending"),
            (Standing::Ended, _) => self.text("reminder-ended"),
            (Standing::Lost, _) => self.text("standing-lost"),
        }
    }

    /// What a server said beside its yes: the account first.
    pub fn said(&self, said: &Said) -> String {
        let args = [
            ("name", self.code_name(&said.address, &said.label).into()),
            ("words", said.words.as_str().into()),
        ];
        self.with("upkeep-said", &args)
    }

    /// Whose code it is, and which of the account's.
    fn code_name(&self, address: &Address, label: &str) -> String {
        match label {
            "" => address.in_letters(),
            label => {
                let args = [("address", address.in_letters().into()), ("label", label.into())];
                self.with("cli-address-and-label", &args)
            }
        }
    }

    /// Why the daily check could not be switched.
    pub fn schedule_error(&self, error: &ScheduleError) -> String {
        match error {
            ScheduleError::NoScheduler => self.text("schedule-error-none"),
            ScheduleError::Refused(said) => {
                self.with("schedule-error-refused", &[("said", said.as_str().into())])
            }
            ScheduleError::File(fault) => self.file_fault(fault),
        }
    }
}
