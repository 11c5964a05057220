//! Settings by their names, for whoever has no window: what each is now, what it may be, and how it is changed.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Administered, Language, ProxyChoice, Settings};

/// A setting, as it is read and written outside of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Its name, such as `remind-after`.
    pub name: &'static str,
    /// What it is now.
    pub value: String,
    /// What it may be; a word in capitals stands for something of one's own.
    pub choices: Vec<&'static str>,
    /// Whether the administrator of this computer has set it for good.
    pub fixed: bool,
}

/// Why a setting is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSet {
    /// There is none of that name.
    #[error("no setting is called so")]
    Unknown,
    /// It cannot be that: what it may be.
    #[error("it may be one of these: {0:?}")]
    Value(Vec<&'static str>),
    /// A password would lie there in clear.
    #[error("the proxy has a password")]
    ProxyPassword,
}

/// Every name, in the order of lists.
pub const NAMES: [&str; 9] = [
    "language",
    "theme",
    "contrast",
    "text-size",
    "proxy",
    "look-up",
    "look-at-programs",
    "offer-copied",
    "remind-after",
];

/// The most days after which somebody is reminded: ten years.
const MOST_DAYS: u32 = 3650;
const SYSTEM: &str = "system";
const NEVER: &str = "never";

/// What a setting may be.
pub fn choices(name: &str) -> Vec<&'static str> {
    match name {
        "language" => std::iter::once(SYSTEM).chain(Language::ALL.map(Language::tag)).collect(),
        "theme" => vec![SYSTEM, "light", "dark"],
        "contrast" => vec![SYSTEM, "normal", "high"],
        "text-size" => vec!["normal", "large", "larger"],
        "proxy" => vec![SYSTEM, "none", "URL"],
        "look-up" | "look-at-programs" | "offer-copied" => vec!["on", "off"],
        "remind-after" => vec![NEVER, "DAYS"],
        _ => Vec::new(),
    }
}

impl Settings {
    /// Every setting, as it is now.
    pub fn named(&self, administered: &Administered) -> Vec<Named> {
        let fields = self.fields();
        let named = |name| {
            let (value, fixed) = (told(fields.get(&key(name))), administered.fixes(name));
            Named { name, value, choices: choices(name), fixed }
        };
        NAMES.map(named).into()
    }

    /// The same settings with one of them changed.
    ///
    /// # Errors
    /// When there is none of that name, or it cannot be that.
    pub fn with(&self, name: &str, value: &str) -> Result<Settings, NotSet> {
        if !NAMES.contains(&name) {
            return Err(NotSet::Unknown);
        }
        let wrong = || NotSet::Value(choices(name));
        let new = match (name, value.trim()) {
            ("language", SYSTEM) => Value::Null,
            ("remind-after", NEVER) => Value::from(0),
            ("remind-after", days) => match days.parse::<u32>() {
                Ok(days @ 1..=MOST_DAYS) => Value::from(days),
                _ => return Err(wrong()),
            },
            (_, value) => Value::from(value),
        };
        let changed = self.with_field(name, new).ok_or_else(wrong)?;
        match &changed.proxy {
            ProxyChoice::Named(proxy) if name == "proxy" && proxy.has_password() => {
                Err(NotSet::ProxyPassword)
            }
            _ => Ok(changed),
        }
    }

    /// The same settings where the file has this for the setting of this name; `None` where it cannot be that.
    pub(super) fn with_field(&self, name: &str, value: Value) -> Option<Settings> {
        let mut fields = self.fields();
        fields.insert(key(name), value);
        serde_json::from_value(Value::Object(fields)).ok()
    }

    pub(super) fn fields(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        }
    }
}

/// The key that the file has for it.
pub(super) fn key(name: &str) -> String {
    name.replace('-', "_")
}

fn told(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(days)) if days.as_u64() == Some(0) => NEVER.to_owned(),
        Some(Value::Number(days)) => days.to_string(),
        _ => SYSTEM.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(settings: &Settings) -> Vec<Named> {
        settings.named(&Administered::default())
    }

    #[test]
    fn every_field_of_the_file_has_a_name_and_every_choice_can_be_made() {
        let fields: Vec<String> = Settings::default().fields().keys().cloned().collect();
        assert_eq!(fields.len(), NAMES.len(), "{fields:?}");
        for named in all(&Settings::default()) {
            assert!(fields.contains(&key(named.name)), "{}", named.name);
            let given = named.choices.iter().map(|choice| match *choice {
                "URL" => "socks5h://127.0.0.1:9050",
                "DAYS" => "30",
                choice => choice,
            });
            for choice in given {
                let changed = Settings::default().with(named.name, choice).unwrap();
                let now = all(&changed).into_iter().find(|it| it.name == named.name).unwrap();
                assert_eq!(now.value, choice, "{}", named.name);
                let others = |settings: &Settings| {
                    let mut others = all(settings);
                    others.retain(|it| it.name != named.name);
                    others
                };
                assert_eq!(others(&changed), others(&Settings::default()), "{}", named.name);
            }
        }
    }

    #[test]
    fn what_is_no_choice_changes_nothing() {
        let with = |name: &str, value: &str| Settings::default().with(name, value);
        assert_eq!(with("colour", "blue"), Err(NotSet::Unknown));
        for (name, value) in [
            ("language", "tlh"),
            ("theme", ""),
            ("look-up", "maybe"),
            ("proxy", "no proxy"),
            ("remind-after", "0"),
            ("remind-after", "-3"),
            ("remind-after", "99999"),
        ] {
            assert_eq!(with(name, value), Err(NotSet::Value(choices(name))), "{name} {value}");
        }
        assert_eq!(with("proxy", "socks5://me:x@127.0.0.1:1"), Err(NotSet::ProxyPassword));
    }
}
