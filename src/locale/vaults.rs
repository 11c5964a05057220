//! Where codes are kept, and what can be wrong there, in words.

use std::io::ErrorKind;
use std::path::Path;

use super::Locale;
use crate::model::address::Address;
use crate::platform::display::Family;
use crate::platform::files::FileFault;
use crate::platform::paths;
use crate::storage::encryption::{PassphraseError, SHORTEST_PASSPHRASE, SealError};
use crate::storage::vault::{FileVaultError, KeychainName, VaultError};
use crate::work::backup::BackupError;

impl Locale {
    /// What the keychain could not do, and the one thing that cures it. The command in the cure, where there is one,
    /// is also to be had alone, for copying: [`Locale::vault_command`].
    pub fn vault_error(&self, error: &VaultError) -> (String, String) {
        let id = match error {
            VaultError::File(error) => return self.file_vault_error(error),
            VaultError::NoBus => "vault-error-no-bus",
            VaultError::NoService => "vault-error-no-service",
            VaultError::Locked => "vault-error-locked",
            VaultError::Dismissed => "vault-error-dismissed",
            VaultError::NoCollection => "vault-error-no-collection",
            VaultError::Broken => "vault-error-broken",
            VaultError::TimedOut => "vault-error-timed-out",
            VaultError::Unreadable => "vault-error-unreadable",
            VaultError::TooLong => "vault-error-too-long",
            VaultError::NotKept => "vault-error-not-kept",
            VaultError::WorkerGone => "vault-error-worker-gone",
            VaultError::Other(_) => "vault-error-other",
        };
        let said = if let VaultError::Other(said) = error { said.as_str() } else { "" };
        let command = Locale::vault_command(error).unwrap_or_else(|| "none".to_owned());
        (
            self.with(id, &[("said", said.into())]),
            self.with(&format!("{id}.cure"), &[("command", command.into())]),
        )
    }

    /// The command that cures a fault of the keychain on this system, where a command does.
    pub fn vault_command(error: &VaultError) -> Option<String> {
        let unlock = match std::env::consts::OS {
            "macos" => Some("security unlock-keychain"),
            "windows" => None,
            _ => Some("secret-tool search --unlock service mailkey"),
        };
        let command = match error {
            VaultError::Locked | VaultError::Dismissed => unlock?,
            _ if cfg!(any(windows, target_os = "macos")) => return None,
            VaultError::NoBus => return Some(format!("dbus-run-session -- {}", paths::this_program())),
            VaultError::NoService => {
                let family = Family::of_this_computer()?;
                return Some(format!("sudo {} gnome-keyring", family.installer()));
            }
            VaultError::NoCollection => "seahorse",
            VaultError::TimedOut => "gnome-keyring-daemon --replace --daemonize --components=secrets",
            _ => return None,
        };
        Some(command.to_owned())
    }

    /// Whose keychain it is.
    pub fn keychain_name(&self, name: &KeychainName) -> String {
        self.text(match name {
            KeychainName::GnomeKeyring => "keychain-gnome-keyring",
            KeychainName::KWallet => "keychain-k-wallet",
            KeychainName::KeePassXc => "keychain-kee-pass-xc",
            KeychainName::SecretService => "keychain-secret-service",
            KeychainName::MacKeychain => "keychain-mac-keychain",
            KeychainName::WindowsCredentialManager => "keychain-windows-credential-manager",
            KeychainName::File => "keychain-file",
            KeychainName::Memory => "keychain-memory",
        })
    }

    /// What is wrong with the vault's file, and the cure.
    fn file_vault_error(&self, error: &FileVaultError) -> (String, String) {
        let at = |id: &str, path: &Path| {
            let path = path.display().to_string();
            (self.with(id, &[("path", path.into())]), self.text(&format!("{id}.cure")))
        };
        let plain = |id: &str| (self.text(id), self.text(&format!("{id}.cure")));
        match error {
            FileVaultError::Locked => plain("vault-file-locked"),
            FileVaultError::WrongPassphrase => plain("vault-file-wrong-passphrase"),
            FileVaultError::Absent { path } => at("vault-file-absent", path),
            FileVaultError::Exists { path } => at("vault-file-exists", path),
            FileVaultError::Damaged { path } => at("vault-file-damaged", path),
            FileVaultError::Newer { version } => {
                let version = [("version", version.to_string().into())];
                (self.with("vault-file-newer", &version), self.text("vault-file-newer.cure"))
            }
            FileVaultError::Fault(fault) => (self.file_fault(fault), self.text("vault-file-fault")),
        }
    }

    /// That a code is not where the register says.
    pub fn lost(&self, address: &Address, label: &str) -> String {
        let id = if label.is_empty() { "cli-vault-lost" } else { "cli-vault-lost.named" };
        self.with(id, &[("address", address.in_letters().into()), ("label", label.into())])
    }

    /// Why there is no backup, or none was brought back.
    pub fn backup_error(&self, error: &BackupError) -> String {
        match error {
            BackupError::Sealed(SealError::WrongPassphrase) => self.text("backup-error-wrong-passphrase"),
            BackupError::Sealed(_) => self.text("backup-error-damaged"),
            BackupError::NoBackup => self.text("backup-error-no-backup"),
            BackupError::Newer { version } => {
                self.with("backup-error-newer", &[("version", version.to_string().into())])
            }
            BackupError::TooLarge => self.text("backup-error-too-large"),
            BackupError::NotKept => self.text("backup-error-not-kept"),
            BackupError::File(FileFault::Io { path, kind: ErrorKind::AlreadyExists }) => {
                self.with("backup-error-exists", &[("path", path.display().to_string().into())])
            }
            BackupError::File(fault) => self.file_fault(fault),
            BackupError::Keep(error) => self.keep_error(error),
        }
    }

    /// Why a text cannot be a passphrase.
    pub fn passphrase_error(&self, error: PassphraseError) -> String {
        match error {
            PassphraseError::Empty => self.text("passphrase-error-empty"),
            PassphraseError::TooShort => {
                self.with("passphrase-error-too-short", &[("least", SHORTEST_PASSPHRASE.into())])
            }
            PassphraseError::TooLong => self.text("passphrase-error-too-long"),
            PassphraseError::ControlCharacter => self.text("passphrase-error-control-character"),
            PassphraseError::NotTheSame => self.text("passphrase-error-not-the-same"),
        }
    }
}
