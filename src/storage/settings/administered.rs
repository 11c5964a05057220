//! What the administrator of this computer has set for everybody who uses it: `settings.json` in the system's own folder
//! for settings, which persons cannot write to.
//!
//! The file has names and values as `mailkey settings` has them. They take the place of the program's own; what a person
//! chose stands above them, except for the names listed in `fixed`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::named::{NAMES, NotSet, key};
use super::{Settings, file_in};
use crate::platform::files;
use crate::platform::paths::Paths;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;
const ON: &str = "on";
const OFF: &str = "off";

/// What stands in the administrator's file beside the settings that persons have too. Each is `on` or `off`.
pub const SWITCHES: [&str; 2] = ["practice", "own-providers"];

/// What is wrong with the administrator's file. What is right in it counts all the same.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdministeredFault {
    /// It cannot be read.
    #[error("{0}")]
    NotRead(std::io::ErrorKind),
    /// It is no JSON object. Line and column, from 1.
    #[error("no JSON object: line {0}, column {1}")]
    NotJson(usize, usize),
    /// It sets something that there is not.
    #[error("nothing is called {0}")]
    Unknown(String),
    /// Something cannot be that: its name, and what it may be.
    #[error("{0} may be one of {1:?}")]
    Value(String, Vec<&'static str>),
    /// A password of a proxy would be read by everybody.
    #[error("the proxy has a password")]
    ProxyPassword,
}

/// What the administrator has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Administered {
    /// The file, where there is one.
    pub file: Option<PathBuf>,
    /// What is wrong with it.
    pub faults: Vec<AdministeredFault>,
    /// Whether persons may practise.
    pub practice: bool,
    /// Whether the persons' own provider files count.
    pub own_providers: bool,
    /// What holds where a person has chosen nothing.
    pub(super) base: Settings,
    /// The names of what a person cannot change.
    fixed: BTreeSet<String>,
}

impl Default for Administered {
    fn default() -> Administered {
        Administered {
            file: None,
            faults: Vec::new(),
            practice: true,
            own_providers: true,
            base: Settings::default(),
            fixed: BTreeSet::new(),
        }
    }
}

impl Administered {
    /// What holds for a person with these folders.
    pub fn of(paths: &Paths) -> Administered {
        Administered::load(paths.system.as_deref())
    }

    /// Reads the file in the system's folder; without one everything is the person's.
    fn load(folder: Option<&Path>) -> Administered {
        let Some(path) = folder.map(file_in) else { return Administered::default() };
        let mut read = Administered::default();
        match files::read_bounded(&path, LARGEST) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return read,
            Err(error) => read.faults.push(AdministeredFault::NotRead(error.kind())),
            Ok(bytes) => match serde_json::from_slice::<Map<String, Value>>(&bytes) {
                Ok(fields) => fields.iter().for_each(|(name, value)| read.take(name, value)),
                Err(error) => {
                    read.faults.push(AdministeredFault::NotJson(error.line(), error.column()));
                }
            },
        }
        read.file = Some(path);
        read
    }

    /// The settings of this person, above what is set here. A missing or damaged file of theirs gives that alone.
    pub fn settings(&self, paths: &Paths) -> Settings {
        let chosen = std::fs::read_to_string(file_in(&paths.config)).unwrap_or_default();
        self.under(&serde_json::from_str(&chosen).unwrap_or_default())
    }

    /// Whether a person cannot change the setting of this name.
    pub fn fixes(&self, name: &str) -> bool {
        self.fixed.contains(name)
    }

    /// Whether a person cannot change what stands under this key in the file of settings.
    pub(super) fn fixes_key(&self, key: &str) -> bool {
        self.fixes(&key.replace('_', "-"))
    }

    fn take(&mut self, name: &str, value: &Value) {
        let told = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match (name, told.as_str()) {
            ("fixed", _) => self.fix(value),
            ("practice", ON | OFF) => self.practice = told == ON,
            ("own-providers", ON | OFF) => self.own_providers = told == ON,
            ("practice" | "own-providers", _) => {
                self.faults.push(AdministeredFault::Value(name.to_owned(), vec![ON, OFF]));
            }
            (name, value) => match self.base.with(name, value) {
                Ok(base) => self.base = base,
                Err(NotSet::Unknown) => self.faults.push(AdministeredFault::Unknown(name.to_owned())),
                Err(NotSet::Value(choices)) => {
                    self.faults.push(AdministeredFault::Value(name.to_owned(), choices));
                }
                Err(NotSet::ProxyPassword) => self.faults.push(AdministeredFault::ProxyPassword),
            },
        }
    }

    fn fix(&mut self, value: &Value) {
        let Ok(names) = Vec::<String>::deserialize(value) else {
            self.faults.push(AdministeredFault::Value("fixed".to_owned(), NAMES.to_vec()));
            return;
        };
        for name in names {
            match NAMES.contains(&name.as_str()) {
                true => drop(self.fixed.insert(name)),
                // Those are never the person's.
                false if SWITCHES.contains(&name.as_str()) => {}
                false => self.faults.push(AdministeredFault::Unknown(name)),
            }
        }
    }

    /// The settings of a person whose file has these fields.
    fn under(&self, chosen: &Map<String, Value>) -> Settings {
        let mut settings = self.base.clone();
        for name in NAMES.into_iter().filter(|name| !self.fixes(name)) {
            if let Some(value) = chosen.get(&key(name)) {
                // A damaged field costs only itself.
                settings = settings.with_field(name, value.clone()).unwrap_or(settings);
            }
        }
        settings
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{Language, LookUp, ProxyChoice, ThemeChoice};
    use super::*;

    /// A person's folders with the administrator's file.
    fn paths(system: &str) -> (tempfile::TempDir, Paths) {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths { system: Some(folder.path().join("system")), ..Paths::below(folder.path()) };
        fs::create_dir_all(folder.path().join("system")).unwrap();
        fs::create_dir_all(&paths.config).unwrap();
        fs::write(folder.path().join("system/settings.json"), system).unwrap();
        (folder, paths)
    }

    fn administered(system: &str) -> Administered {
        let (_folder, paths) = paths(system);
        Administered::of(&paths)
    }

    #[test]
    fn a_person_chooses_above_the_administrator_unless_it_is_fixed() {
        let (_folder, paths) = paths(
            r#"{"language": "zh-CN", "proxy": "none", "look-up": "off", "fixed": ["look-up", "theme"]}"#,
        );
        let settings = Settings::load(&paths);
        assert_eq!(settings.language, Some(Language::SimplifiedChinese));
        assert_eq!((settings.proxy, settings.look_up), (ProxyChoice::Direct, LookUp::Off));
        fs::write(
            paths.config.join("settings.json"),
            r#"{"language": "fr", "look_up": "on", "theme": "dark", "text_size": "large"}"#,
        )
        .unwrap();
        let settings = Settings::load(&paths);
        assert_eq!(settings.language, Some(Language::French));
        assert_eq!((settings.look_up, settings.theme), (LookUp::Off, ThemeChoice::System));
        assert_eq!(settings.text_size, super::super::TextSize::Large);
    }

    #[test]
    fn only_what_a_person_chose_is_written() {
        let (_folder, paths) = paths(r#"{"language": "zh-CN", "remind-after": "365"}"#);
        let chosen = Settings { theme: ThemeChoice::Dark, language: None, ..Settings::load(&paths) };
        chosen.save(&paths).unwrap();
        let text = fs::read_to_string(paths.config.join("settings.json")).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value, serde_json::json!({"theme": "dark", "language": null}));
        assert_eq!(Settings::load(&paths), chosen, "the system's language is a choice, too");
        fs::write(paths.system.as_ref().unwrap().join("settings.json"), r#"{"remind-after": 90}"#).unwrap();
        assert_eq!(Settings::load(&paths).remind_after.days(), Some(90));
    }

    #[test]
    fn what_is_wrong_costs_only_itself() {
        let read = administered(
            r#"{"look-up": "never", "colour": "blue", "practice": "off", "fixed": ["proxy", "sound"],
                "own-providers": false, "proxy": "socks5h://me:x@127.0.0.1:9050", "theme": "dark"}"#,
        );
        assert!(!read.practice && read.own_providers && read.fixes("proxy"));
        assert_eq!(read.base, Settings { theme: ThemeChoice::Dark, ..Settings::default() });
        let unknown = |name: &str| AdministeredFault::Unknown(name.to_owned());
        for fault in [unknown("colour"), unknown("sound"), AdministeredFault::ProxyPassword] {
            assert!(read.faults.contains(&fault), "{fault:?} in {:?}", read.faults);
        }
        assert_eq!(read.faults.len(), 5, "{:?}", read.faults);
        assert!(matches!(administered("{\n oops").faults[..], [AdministeredFault::NotJson(2, _)]));
        assert!(matches!(administered("[]").faults[..], [AdministeredFault::NotJson(..)]));
        assert!(administered("[]").file.is_some());
    }

    #[test]
    fn without_a_file_everything_is_the_persons() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Administered::load(Some(folder.path())), Administered::default());
        assert_eq!(Administered::load(None), Administered::default());
    }
}
