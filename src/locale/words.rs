//! Stages, services, remarks on a code, what tidying changed, and ages, in words.

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Locale;
use crate::mail::probe::{Remark as MailRemark, Stage};
use crate::model::catalogue::{Provider, Security, SignInKind};
use crate::model::code::{Changes, Plausibility};
use crate::model::failure::Service;
use crate::storage::accounts::KeptCode;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What a date is put together of.
fn parts(date: Date) -> [(&'static str, FluentValue<'static>); 3] {
    [("day", date.day().into()), ("month", date.month().into()), ("year", date.year().into())]
}

fn host_in(page: &str) -> &str {
    page.strip_prefix("https://").and_then(|rest| rest.split(['/', '?']).next()).unwrap_or_default()
}

impl Locale {
    /// A stage as something that is being done ("Connect").
    pub fn stage(&self, stage: Stage) -> String {
        self.text(stage_id(stage))
    }

    /// A stage as something that went well ("Connected").
    pub fn stage_done(&self, stage: Stage) -> String {
        self.text(&format!("{}.done", stage_id(stage)))
    }

    /// A service's name.
    pub fn service(&self, service: Service) -> String {
        self.text(service_id(service))
    }

    /// The words of what opens a page in the browser: its host is named.
    pub fn open_page(&self, page: &str) -> String {
        format!("{} ↗", self.with("guide-open", &[("host", host_in(page).into())]))
    }

    /// The same without a verb, where there is no room for it.
    pub fn host_of(&self, page: &str) -> String {
        format!("{} ↗", host_in(page))
    }

    /// How a connection is encrypted.
    pub fn security(&self, security: Security) -> String {
        self.text(match security {
            Security::Tls => "security-tls",
            Security::Starttls => "security-starttls",
        })
    }

    /// What a provider takes from mail programs.
    pub fn sign_in_kind(&self, kind: SignInKind) -> String {
        self.text(match kind {
            SignInKind::AuthorizationCode => "sign-in-authorization-code",
            SignInKind::AppPassword => "sign-in-app-password",
            SignInKind::LoginPassword => "sign-in-login-password",
            SignInKind::OauthOnly => "sign-in-oauth-only",
            SignInKind::Bridge => "sign-in-bridge",
            SignInKind::None => "sign-in-none",
        })
    }

    /// A remark on what was pasted.
    pub fn plausibility(&self, plausibility: &Plausibility, provider: Option<&Provider>) -> String {
        let whom = self.whom(provider);
        let term = self.term(provider);
        let counted = |id, count: usize, wanted: usize| {
            let args = [("count", count.into()), ("wanted", wanted.into()), ("whom", whom.as_str().into())];
            self.with(id, &args)
        };
        let named = |id| self.with(id, &[("whom", whom.as_str().into()), ("term", term.as_str().into())]);
        match plausibility {
            Plausibility::Nothing => self.text("remark-nothing"),
            Plausibility::Fits => named("remark-fits"),
            Plausibility::TooShort(count, wanted) => counted("remark-too-short", *count, *wanted),
            Plausibility::TooLong(count, wanted) => counted("remark-too-long", *count, *wanted),
            Plausibility::Foreign(c) => {
                let args = [("whom", whom.as_str().into()), ("character", c.to_string().into())];
                self.with("remark-foreign", &args)
            }
            Plausibility::Capitals => named("remark-capitals"),
            Plausibility::SmallLetters => named("remark-small-letters"),
            Plausibility::LikeLoginPassword => named("remark-like-login-password"),
            Plausibility::TheAddress => named("remark-the-address"),
            Plausibility::Unknown => self.text("remark-unknown"),
            Plausibility::SpaceAtEnd => self.text("remark-space-at-end"),
            Plausibility::Invisible => self.text("remark-invisible"),
            Plausibility::OddSpaces => self.text("remark-odd-spaces"),
            Plausibility::Blocks => self.text("remark-blocks"),
            Plausibility::NotAscii(c) => {
                self.with("remark-not-ascii", &[("character", c.to_string().into())])
            }
        }
    }

    /// What tidying changed ("3 spaces removed, 2 quotation marks removed"); empty where nothing was changed.
    pub fn changes(&self, changes: &Changes) -> String {
        let counts = [
            ("changes-spaces", changes.spaces),
            ("changes-invisible", changes.invisible),
            ("changes-mapped", changes.mapped),
            ("changes-dashes", changes.dashes),
            ("changes-quotes", changes.quotes),
            ("changes-separators", changes.separators),
            ("changes-around", changes.around),
        ];
        let parts: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.with(id, &[("count", count.into())]))
            .collect();
        parts.join(&self.text("changes-joint"))
    }

    /// What was odd about a test or a message to oneself.
    pub fn mail_remark(&self, plausibility: MailRemark) -> String {
        self.text(match plausibility {
            MailRemark::InJunk => "remark-in-junk",
            MailRemark::NotDeleted => "remark-not-deleted",
            MailRemark::Slow => "remark-slow",
            MailRemark::WithdrawalUnknown => "remark-withdrawal-unknown",
        })
    }

    /// The programs and devices that hold these codes: those in which they are said to be used, else what the labels
    /// say. `None` where nothing was ever said.
    pub fn holders<'a>(&self, codes: impl IntoIterator<Item = &'a KeptCode>) -> Option<String> {
        let mut all: Vec<&str> = Vec::new();
        for code in codes {
            for name in code.holders() {
                if !all.contains(&name) {
                    all.push(name);
                }
            }
        }
        (!all.is_empty()).then(|| all.join(&self.text("list-joint")))
    }

    /// A code's label; words where it has none.
    pub fn label(&self, label: &str) -> String {
        if label.is_empty() { self.text("start-no-label") } else { label.to_owned() }
    }

    /// The day of a point in time, here, as it is written in the language.
    pub fn day(&self, at: Timestamp) -> String {
        self.written(at.to_zoned(TimeZone::system()).date())
    }

    /// A date of a provider file, a day or a month (`2026-11`), as it is written in the language.
    pub fn date(&self, date: &str) -> String {
        let month = || format!("{date}-01").parse::<Date>().ok();
        match (date.parse::<Date>(), month()) {
            (Ok(day), _) => self.written(day),
            (Err(_), Some(first)) => self.with("date-month", &parts(first)),
            (Err(_), None) => date.to_owned(),
        }
    }

    fn written(&self, day: Date) -> String {
        self.with("date-day", &parts(day))
    }

    /// A moment, in seconds since 1970, as date and time.
    pub fn moment(&self, second: i64) -> String {
        let moment = Timestamp::from_second(second).map(|it| it.to_zoned(TimeZone::UTC));
        moment.map_or_else(|_| "–".to_owned(), |it| it.strftime("%Y-%m-%d %H:%M UTC").to_string())
    }

    /// How long ago something was ("2 min ago", "yesterday"). A time to come counts as now.
    pub fn ago(&self, then: Timestamp, now: Timestamp) -> String {
        let seconds = now.as_second().saturating_sub(then.as_second());
        match seconds {
            ..MINUTE => self.text("ago-now"),
            MINUTE..HOUR => self.counted("ago-minutes", seconds / MINUTE),
            HOUR..DAY => self.counted("ago-hours", seconds / HOUR),
            _ if seconds < 2 * DAY => self.text("ago-yesterday"),
            _ => self.counted("ago-days", seconds / DAY),
        }
    }

    /// How old something is ("41 days").
    pub fn age(&self, made: Timestamp, now: Timestamp) -> String {
        let seconds = now.as_second().saturating_sub(made.as_second()).max(0);
        match seconds {
            ..HOUR => self.counted("age-minutes", seconds / MINUTE),
            HOUR..DAY => self.counted("age-hours", seconds / HOUR),
            _ => self.counted("age-days", seconds / DAY),
        }
    }

    fn counted(&self, id: &str, count: i64) -> String {
        self.with(id, &[("count", FluentValue::from(count))])
    }
}

fn stage_id(stage: Stage) -> &'static str {
    match stage {
        Stage::Resolve => "stage-resolve",
        Stage::Connect => "stage-connect",
        Stage::Secure => "stage-secure",
        Stage::Greet => "stage-greet",
        Stage::SignIn => "stage-sign-in",
        Stage::Identify => "stage-identify",
        Stage::OpenInbox => "stage-open-inbox",
        Stage::Send => "stage-send",
        Stage::Arrive => "stage-arrive",
    }
}

fn service_id(service: Service) -> &'static str {
    match service {
        Service::Imap => "service-imap",
        Service::Smtp => "service-smtp",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn says_how_long_ago() {
        let english = Locale::new(Language::English);
        let now = Timestamp::from_second(10_000_000).unwrap();
        let before = |seconds| Timestamp::from_second(10_000_000 - seconds).unwrap();
        let cases = [
            (-5, "just now"),
            (0, "just now"),
            (59, "just now"),
            (120, "2 min ago"),
            (3 * HOUR, "3 h ago"),
            (25 * HOUR, "yesterday"),
            (41 * DAY, "41 days ago"),
        ];
        for (seconds, words) in cases {
            assert_eq!(english.ago(before(seconds), now), words);
        }
        assert_eq!(english.age(before(41 * DAY), now), "41 days");
        assert_eq!(english.age(before(DAY), now), "1 day");
        assert_eq!(english.age(before(-9), now), "less than 1 min");
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        let written = |language| {
            let locale = Locale::new(language);
            [locale.date("2027-03-31"), locale.date("2026-11"), locale.date("long ago")]
        };
        assert_eq!(written(Language::English), ["31 March 2027", "November 2026", "long ago"]);
        assert_eq!(written(Language::German), ["31. März 2027", "November 2026", "long ago"]);
        assert_eq!(written(Language::Russian), ["31 марта 2027 г.", "ноябрь 2026 г.", "long ago"]);
        assert_eq!(written(Language::Japanese), ["2027年3月31日", "2026年11月", "long ago"]);
        assert_eq!(written(Language::SimplifiedChinese)[0], "2027 年 3 月 31 日");
    }

    #[test]
    fn numbers_take_the_form_that_the_language_has_for_them() {
        let russian = Locale::new(Language::Russian);
        let forms = ["1", "2", "5", "21"].map(|count| russian.with("ago-days", &[("count", count.into())]));
        let distinct: std::collections::BTreeSet<_> =
            forms.iter().map(|it| it.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned()).collect();
        assert_eq!(distinct.len(), 3, "{forms:?}");
        assert_eq!(forms[0].replace('1', ""), forms[3].replace("21", ""), "{forms:?}");
    }

    #[test]
    fn counts_what_tidying_changed() {
        let english = Locale::new(Language::English);
        assert_eq!(english.changes(&Changes::default()), "");
        let changes = Changes { spaces: 3, quotes: 1, ..Changes::default() };
        assert_eq!(english.changes(&changes), "3 spaces removed, 1 quotation mark removed");
        let chinese = Locale::new(Language::SimplifiedChinese);
        assert_eq!(chinese.changes(&changes), "已去掉 3 个空格，已去掉 1 个引号");
    }
}
