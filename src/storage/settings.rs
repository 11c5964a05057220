//! What the person chose: language, theme, text size, proxy. Kept in `settings.json` in the configuration folder.

mod administered;
mod named;

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use crate::mail::probe::{Proxies, Proxy, ProxyError};
use crate::platform::files;
use crate::platform::paths::Paths;

pub use crate::model::language::Language;
pub use administered::{Administered, AdministeredFault, SWITCHES};
pub use named::{NAMES, Named, NotSet, choices};

/// The system's language.
pub fn language_of_system() -> Language {
    Language::for_locale(&sys_locale::get_locale().unwrap_or_default())
}

/// The country of the system's locale (ISO 3166), such as `DE`; `None` where it names none.
pub fn region_of_system() -> Option<&'static str> {
    static REGION: OnceLock<Option<String>> = OnceLock::new();
    REGION.get_or_init(|| region_of(&sys_locale::get_locale().unwrap_or_default())).as_deref()
}

/// The country that a locale such as `zh_CN.UTF-8`, `zh-Hans-CN` or `de-DE` names.
fn region_of(locale: &str) -> Option<String> {
    let tags = locale.split(['.', '@']).next().unwrap_or_default();
    let is_country = |tag: &&str| tag.len() == 2 && tag.bytes().all(|letter| letter.is_ascii_uppercase());
    tags.split(['-', '_']).skip(1).find(is_country).map(str::to_owned)
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl ThemeChoice {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [ThemeChoice; 3] = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
}

/// How far colours stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContrastChoice {
    /// As the system has it.
    #[default]
    System,
    /// As usual.
    Normal,
    /// As far as they can.
    High,
}

/// How large everything is drawn, on top of the screen's own scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// 1×
    #[default]
    Normal,
    /// 1.25×
    Large,
    /// 1.5×
    Larger,
}

impl TextSize {
    /// Every size, in the order in which they are offered.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

    /// The factor.
    pub fn factor(self) -> f32 {
        match self {
            TextSize::Normal => 1.0,
            TextSize::Large => 1.25,
            TextSize::Larger => 1.5,
        }
    }
}

/// How servers are reached. Written as `system`, `none`, or the proxy's address without its password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum ProxyChoice {
    /// As the environment says (`ALL_PROXY`, `NO_PROXY`).
    #[default]
    System,
    /// Straight.
    Direct,
    /// Through this one. A password is known only to the run in which it was typed.
    Named(Proxy),
}

impl ProxyChoice {
    /// What that comes to.
    pub fn proxies(&self) -> Proxies {
        match self {
            ProxyChoice::System => Proxies::of_environment(),
            ProxyChoice::Direct => Proxies::Direct,
            ProxyChoice::Named(proxy) => Proxies::One(Arc::new(proxy.clone())),
        }
    }
}

impl FromStr for ProxyChoice {
    type Err = ProxyError;

    fn from_str(text: &str) -> Result<ProxyChoice, ProxyError> {
        match text.trim() {
            "system" => Ok(ProxyChoice::System),
            "none" => Ok(ProxyChoice::Direct),
            address => Ok(ProxyChoice::Named(address.parse()?)),
        }
    }
}

impl TryFrom<String> for ProxyChoice {
    type Error = ProxyError;

    fn try_from(text: String) -> Result<ProxyChoice, ProxyError> {
        text.parse()
    }
}

impl From<ProxyChoice> for String {
    fn from(choice: ProxyChoice) -> String {
        match choice {
            ProxyChoice::System => "system".to_owned(),
            ProxyChoice::Direct => "none".to_owned(),
            ProxyChoice::Named(proxy) => proxy.to_string(),
        }
    }
}

/// What the person chose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language; the system's where nothing was chosen.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: ThemeChoice,
    /// How far colours stand out.
    pub contrast: ContrastChoice,
    /// How large everything is drawn.
    pub text_size: TextSize,
    /// How servers are reached.
    pub proxy: ProxyChoice,
    /// Whether the servers of a domain that nobody knows may be looked for outside of this computer.
    pub look_up: LookUp,
    /// From which age on a code is to be changed.
    pub remind_after: RemindAfter,
    /// Whether a code that was just copied is offered on the page that takes it.
    pub offer_copied: OfferCopied,
    /// Whether the settings of this computer's mail programs are looked at.
    pub look_at_programs: LookAtPrograms,
}

/// Whether Mailkey looks for accounts in the settings of this computer's mail programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookAtPrograms {
    /// It shows what it finds, and reads no password.
    #[default]
    On,
    /// It opens none of their files.
    Off,
}

/// Whether the clipboard is looked at while somebody gets a code, so that it can be taken with one press.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfferCopied {
    /// When the window gets the focus back on the pages of the guide and of the code.
    #[default]
    On,
    /// Only when Paste is pressed.
    Off,
}

/// From which age on a code is to be changed, in days; 0: never. In years of use a code gets around.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RemindAfter(u32);

impl RemindAfter {
    /// Never.
    pub const NEVER: RemindAfter = RemindAfter(0);
    /// What is offered.
    pub const OFFERED: [RemindAfter; 4] =
        [RemindAfter(90), RemindAfter(180), RemindAfter(365), RemindAfter::NEVER];

    /// How many days; `None`: never.
    pub fn days(self) -> Option<u32> {
        (self.0 > 0).then_some(self.0)
    }
}

impl Default for RemindAfter {
    fn default() -> RemindAfter {
        RemindAfter(180)
    }
}

/// Whether servers may be looked for outside of this computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LookUp {
    /// Name servers, the domain itself and Mozilla's database are asked, when the person wants it.
    #[default]
    On,
    /// Nobody is asked.
    Off,
}

/// Why settings could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot write {path}: {kind}")]
pub struct SettingsError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub kind: std::io::ErrorKind,
}

impl Settings {
    /// Reads the settings: what the person chose, above what the administrator of this computer has set. A missing or
    /// damaged file gives the defaults, field by field.
    pub fn load(paths: &Paths) -> Settings {
        Administered::of(paths).settings(paths)
    }

    /// Writes what differs from what holds without the person's choice, whole or not at all.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn save(&self, paths: &Paths) -> Result<(), SettingsError> {
        let path = file_in(&paths.config);
        let fault = |error: std::io::Error| SettingsError { path: path.clone(), kind: error.kind() };
        fs::create_dir_all(&paths.config).map_err(fault)?;
        let administered = Administered::of(paths);
        let base = administered.base.fields();
        let mut chosen = self.fields();
        chosen.retain(|key, value| base.get(key) != Some(value) && !administered.fixes_key(key));
        let text = serde_json::to_string_pretty(&chosen).map_err(|error| fault(error.into()))?;
        files::write_whole(&path, text.as_bytes()).map_err(fault)
    }

    /// The language to speak.
    pub fn language(&self) -> Language {
        self.language.unwrap_or_else(language_of_system)
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_was_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let chosen = Settings {
            language: Some(Language::SimplifiedChinese),
            theme: ThemeChoice::Dark,
            contrast: ContrastChoice::High,
            text_size: TextSize::Larger,
            proxy: ProxyChoice::Named("socks5h://me@proxy.example:9050".parse().unwrap()),
            look_up: LookUp::Off,
            remind_after: RemindAfter(90),
            offer_copied: OfferCopied::Off,
            look_at_programs: LookAtPrograms::Off,
        };
        let paths = Paths::below(folder.path());
        chosen.save(&paths).unwrap();
        assert_eq!(Settings::load(&paths), chosen);
    }

    #[test]
    fn a_proxys_password_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        let proxy = "socks5h://me:hushhush@proxy.example:9050".parse().unwrap();
        Settings { proxy: ProxyChoice::Named(proxy), ..Settings::default() }
            .save(&Paths::below(folder.path()))
            .unwrap();
        let text = fs::read_to_string(file_in(&folder.path().join("config"))).unwrap();
        assert!(text.contains("socks5h://me@proxy.example:9050") && !text.contains("hush"), "{text}");
    }

    #[test]
    fn a_damaged_field_costs_only_itself() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::below(folder.path());
        fs::create_dir_all(&paths.config).unwrap();
        fs::write(file_in(&paths.config), r#"{"language":"tlh","theme":"dark","text_size":7}"#).unwrap();
        let settings = Settings::load(&paths);
        assert_eq!(settings, Settings { theme: ThemeChoice::Dark, ..Settings::default() });
        fs::write(file_in(&paths.config), "{").unwrap();
        assert_eq!(Settings::load(&paths), Settings::default());
    }

    #[test]
    fn speaks_the_systems_language() {
        assert_eq!(Language::for_locale("zh_CN.UTF-8"), Language::SimplifiedChinese);
        assert_eq!(Language::for_locale("zh-Hans-CN"), Language::SimplifiedChinese);
        for traditional in ["zh_TW.UTF-8", "zh-Hant", "zh-Hant-HK", "zh_HK"] {
            assert_eq!(Language::for_locale(traditional), Language::TraditionalChinese);
        }
        assert_eq!(Language::for_locale("pt_PT"), Language::BrazilianPortuguese);
        assert_eq!(Language::for_locale("de_AT.UTF-8@euro"), Language::German);
        assert_eq!(Language::for_locale("frr_DE"), Language::English, "North Frisian is not French");
        assert_eq!(Language::for_locale("nl-NL"), Language::English);
        assert_eq!(Language::for_locale("C"), Language::English);
    }
}
