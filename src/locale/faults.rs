//! What can go wrong around a test, in words: addresses, codes, the keychain, the register, files.

use std::io::ErrorKind;

use super::Locale;
use crate::mail::probe::ProxyError;
use crate::model::address::AddressError;
use crate::model::catalogue::ServerError;
use crate::model::code::CodeError;
use crate::platform::browser::BrowserError;
use crate::platform::display::{DisplayFault, Family};
use crate::platform::files::FileFault;
use crate::platform::paths;
use crate::storage::accounts::{Notice, RegisterError, VaultId};
use crate::storage::settings::{AdministeredFault, SettingsError};
use crate::work::account_store::KeepError;
use crate::work::context::StartError;

impl Locale {
    /// Why a text names no proxy, and what would.
    pub fn proxy_error(&self, error: ProxyError) -> String {
        self.text(match error {
            ProxyError::Scheme => "proxy-error-scheme",
            ProxyError::Host => "proxy-error-host",
            ProxyError::Port => "proxy-error-port",
            ProxyError::Login => "proxy-error-login",
        })
    }

    /// Why a text names no server, and what would.
    pub fn server_error(&self, error: &ServerError) -> String {
        self.text(match error {
            ServerError::Host => "server-error-host",
            ServerError::Port => "server-error-port",
            ServerError::Security => "server-error-security",
        })
    }

    /// Why no window can open, and what to do for one.
    pub fn display_fault(&self, fault: &DisplayFault) -> String {
        match fault {
            DisplayFault::None => self.text("window-no-display"),
            DisplayFault::Silent(display) => {
                self.with("window-display-silent", &[("display", display.as_str().into())])
            }
            DisplayFault::Refused { display, said } => self.with(
                "window-display-refused",
                &[("display", display.as_str().into()), ("said", said.as_str().into())],
            ),
            DisplayFault::Lacks { display, extension } => self.with(
                "window-display-lacks",
                &[("display", display.as_str().into()), ("extension", (*extension).into())],
            ),
            DisplayFault::Missing(missing) => {
                let files = self.with("window-libraries-missing", &[("files", missing.to_string().into())]);
                let cure = match Family::of_this_computer() {
                    Some(family) => {
                        let command = family.install(&missing.0);
                        self.with("window-libraries-install", &[("command", command.into())])
                    }
                    None => self.text("window-libraries-look-for"),
                };
                self.join(&[files, cure])
            }
        }
    }

    /// Why a text is no mail address, and how to put it right.
    pub fn address_error(&self, error: &AddressError) -> String {
        match error {
            AddressError::Empty => self.text("address-error-empty"),
            AddressError::NoAt => self.text("address-error-no-at"),
            AddressError::ManyAts => self.text("address-error-many-ats"),
            AddressError::NoLocal => self.text("address-error-no-local"),
            AddressError::NoDomain => self.text("address-error-no-domain"),
            AddressError::NoDot => self.text("address-error-no-dot"),
            AddressError::BadCharacter(c) if c.is_whitespace() => self.text("address-error-space"),
            AddressError::BadCharacter(c) => {
                let shown = if c.is_control() { format!("U+{:04X}", u32::from(*c)) } else { c.to_string() };
                self.with("address-error-bad-character", &[("character", shown.into())])
            }
            AddressError::BadDot => self.text("address-error-bad-dot"),
            AddressError::BadDomain(domain) => {
                self.with("address-error-bad-domain", &[("domain", plain(domain).into())])
            }
            AddressError::TooLong => self.text("address-error-too-long"),
        }
    }

    /// Why a text cannot be a code.
    pub fn code_error(&self, error: &CodeError) -> String {
        self.text(match error {
            CodeError::Empty => "code-error-empty",
            CodeError::TooLong => "code-error-too-long",
            CodeError::ControlCharacter => "code-error-control-character",
        })
    }

    /// Why the register of accounts cannot be used or changed.
    pub fn register_error(&self, error: &RegisterError) -> String {
        match error {
            RegisterError::Newer { version } => {
                self.with("register-error-newer", &[("version", version.to_string().into())])
            }
            RegisterError::File(fault) => self.file_fault(fault),
            RegisterError::Unwritable => self.text("register-error-unwritable"),
        }
    }

    /// Why a file of the program's own could not be read or replaced, and what to do.
    pub fn file_fault(&self, fault: &FileFault) -> String {
        let at = |id, path: &std::path::Path| self.with(id, &[("path", path.display().to_string().into())]);
        match fault {
            FileFault::ReadOnly { path } => at("file-fault-read-only", path),
            FileFault::NoSpace { path } => at("file-fault-no-space", path),
            FileFault::Busy => self.text("file-fault-busy"),
            FileFault::Io { path, kind } => self.with(
                "file-fault-io",
                &[("path", path.display().to_string().into()), ("kind", self.io_fault(*kind).into())],
            ),
        }
    }

    /// What kind of fault the operating system told; rare ones in its own words.
    pub fn io_fault(&self, kind: ErrorKind) -> String {
        match kind {
            ErrorKind::NotFound => self.text("io-not-found"),
            ErrorKind::PermissionDenied => self.text("io-no-permission"),
            ErrorKind::ReadOnlyFilesystem => self.text("io-read-only"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => self.text("io-no-space"),
            ErrorKind::IsADirectory => self.text("io-is-folder"),
            ErrorKind::NotADirectory => self.text("io-is-no-folder"),
            other => other.to_string(),
        }
    }

    /// What happened to the register that the person should know.
    pub fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::Damaged { kept_as, recovered } => {
                let mut text = self.text(match recovered {
                    true => "notice-damaged-recovered",
                    false => "notice-damaged-empty",
                });
                if let Some(path) = kept_as {
                    let path = path.display().to_string();
                    let kept_as = self.with("notice-damaged-kept-as", &[("path", path.into())]);
                    text = self.join(&[text, kept_as]);
                }
                text
            }
            Notice::Vanished => self.text("notice-vanished"),
        }
    }

    /// Why something could not be kept, found or removed.
    pub fn keep_error(&self, error: &KeepError) -> String {
        match error {
            KeepError::NotFound(address) => {
                self.with("keep-error-not-found", &[("address", address.in_letters().into())])
            }
            KeepError::NoSuchLabel(label) => {
                self.with("keep-error-no-such-label", &[("label", label.as_str().into())])
            }
            KeepError::Ambiguous(labels) => {
                let shown = |label: &String| match label.as_str() {
                    "" => self.text("keep-error-ambiguous.unnamed"),
                    label => label.to_owned(),
                };
                let labels = labels.iter().map(shown).collect::<Vec<_>>().join(&self.text("changes-joint"));
                self.with("keep-error-ambiguous", &[("labels", labels.into())])
            }
            KeepError::LabelTaken(label) => {
                self.with("keep-error-label-taken", &[("label", label.as_str().into())])
            }
            KeepError::NotHere(label) => match label.as_str() {
                "" => self.text("keep-error-not-here"),
                label => self.with("keep-error-not-here.named", &[("label", label.into())]),
            },
            KeepError::Deleted { label, vault, .. } => {
                let vault = self.text(if *vault == VaultId::File { "keychain-file" } else { "vault" });
                let id = if label.is_empty() { "keep-error-deleted" } else { "keep-error-deleted.named" };
                self.with(id, &[("label", label.as_str().into()), ("vault", vault.into())])
            }
            KeepError::Vault(error) => {
                let (what, cure) = self.vault_error(error);
                self.join(&[what, cure])
            }
            KeepError::Register(error) => self.register_error(error),
        }
    }

    /// What could not be done with codes and accounts, and the cure, which is empty where the first says it all.
    pub fn keep_fault(&self, error: &KeepError) -> (String, String) {
        match error {
            KeepError::Vault(error) => self.vault_error(error),
            other => (self.keep_error(other), String::new()),
        }
    }

    /// Why the program cannot work at all.
    pub fn start_error(&self, error: &StartError) -> String {
        match error {
            StartError::NoHome(_) => self.text("start-error-no-home"),
            StartError::Register(error) => self.register_error(error),
            StartError::Prober(_) => self.text("start-error-no-trust-store"),
        }
    }

    /// How to practise without a window.
    pub fn practice_in_terminal(&self) -> String {
        self.with("practice-in-terminal", &[("program", paths::this_program().into())])
    }

    /// Why a page was not opened.
    pub fn browser_error(&self, error: BrowserError) -> String {
        self.text(match error {
            BrowserError::NotHttps => "browser-error-not-https",
            BrowserError::NoBrowser => "browser-error-no-browser",
        })
    }

    /// What is wrong with the administrator's file.
    pub fn administered_fault(&self, fault: &AdministeredFault) -> String {
        match fault {
            AdministeredFault::NotRead(kind) => {
                self.with("administered-not-read", &[("why", self.io_fault(*kind).into())])
            }
            AdministeredFault::NotJson(line, column) => {
                self.with("administered-not-json", &[("line", (*line).into()), ("column", (*column).into())])
            }
            AdministeredFault::Unknown(name) => {
                self.with("administered-unknown", &[("name", plain(name).into())])
            }
            AdministeredFault::Value(name, choices) => {
                let choices = choices.join(", ");
                self.with("cli-setting-value", &[("name", plain(name).into()), ("choices", choices.into())])
            }
            AdministeredFault::ProxyPassword => self.text("administered-proxy-password"),
        }
    }

    /// Why settings were not saved.
    pub fn settings_error(&self, error: &SettingsError) -> String {
        let path = error.path.display().to_string();
        self.with("settings-error", &[("path", path.into())])
    }
}

/// Without characters that a terminal or a text field would act on.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
