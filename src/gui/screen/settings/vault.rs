//! Where codes are kept: the keychain or the encrypted file; moving them, and the file's passphrase.

use iced::widget::{column, row};

use super::{Action, Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::effect::{Effect, FileRequest};
use crate::gui::screen::passphrase::{self, Form, Purpose};
use crate::gui::widget::{Element, Tone, Ui, body, gap, heading, notice, small, small_button};
use crate::storage::accounts::VaultId;
use crate::storage::vault::VaultError;
use crate::work::account_store::{KeepError, MovedCodes};

/// Where codes are kept, and what is being done about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Part {
    /// Where new codes go; `None` while they are kept for this run only.
    new_codes_in: Option<VaultId>,
    /// Whether the file is open in this run, and whether it is there.
    is_open: bool,
    exists: bool,
    form: Option<Form>,
    busy: bool,
    said: Option<Said>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    MovedCodes(VaultId, MovedCodes),
    Changed,
    Fault(KeepError),
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Vault {
    /// Move all codes there.
    MoveTo(VaultId),
    /// Give the file another passphrase.
    ChangePassphrase,
    Form(passphrase::Message),
}

impl Screen {
    /// Where new codes go, and how it stands with the file.
    pub fn set_vault(&mut self, new_codes_in: Option<VaultId>, exists: bool, is_open: bool) {
        (self.vault.new_codes_in, self.vault.exists, self.vault.is_open) = (new_codes_in, exists, is_open);
    }

    /// Whether new codes go to the encrypted file.
    pub(super) fn keeps_in_file(&self) -> bool {
        self.vault.new_codes_in == Some(VaultId::File)
    }

    /// All codes were moved, or not.
    pub fn moved(&mut self, vault: VaultId, answer: Result<MovedCodes, KeepError>) {
        self.vault.busy = false;
        match answer {
            Ok(moved) => {
                self.vault.form = None;
                self.vault.said = Some(Said::MovedCodes(vault, moved));
            }
            Err(error) => self.vault_failed(error),
        }
    }

    /// The file has another passphrase, or not.
    pub fn passphrase_changed(&mut self, answer: Result<(), VaultError>) {
        match answer {
            Ok(()) => (self.vault.form, self.vault.said) = (None, Some(Said::Changed)),
            Err(error) => self.vault_failed(error.into()),
        }
    }

    fn vault_failed(&mut self, error: KeepError) {
        match (&mut self.vault.form, error) {
            (Some(form), KeepError::Vault(error)) => form.failed(error),
            (_, error) => self.vault.said = Some(Said::Fault(error)),
        }
    }

    pub(super) fn update_vault(&mut self, message: Vault) -> Action {
        let part = &mut self.vault;
        match message {
            // Pressed twice: it is under way.
            Vault::MoveTo(_) if part.busy => Action::None,
            Vault::MoveTo(VaultId::File) if !part.is_open => {
                let purpose = if part.exists { Purpose::Open } else { Purpose::Create };
                part.show(purpose)
            }
            Vault::MoveTo(vault) => {
                (part.busy, part.said) = (true, None);
                Action::MoveTo(vault, None)
            }
            Vault::ChangePassphrase => part.show(Purpose::Change),
            Vault::Form(message) => match part.form.as_mut().map(|form| form.update(message)) {
                Some(passphrase::Action::Use(request)) => part.enter(request),
                Some(passphrase::Action::Change(old, new)) => Action::ChangePassphrase(old, new),
                Some(passphrase::Action::Focus(id)) => Action::Do(Effect::Focus(id)),
                Some(passphrase::Action::Cancel) => {
                    part.form = None;
                    Action::None
                }
                Some(passphrase::Action::None) | None => Action::None,
            },
        }
    }

    pub(super) fn vault<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let part = &self.vault;
        let words = match part.new_codes_in {
            Some(VaultId::File) => "settings-vault-file",
            Some(_) => "settings-vault-keychain",
            None => "vault-this-run",
        };
        let to = |vault, name: ControlName, words: &str| {
            small_button(ui, name, ui.text(words)).on_press(Message::Vault(Vault::MoveTo(vault)))
        };
        let buttons: Vec<Element<'a, Message>> = match part.new_codes_in {
            _ if part.busy => vec![small(ui.text("settings-vault-moving")).color(ui.tokens.muted).into()],
            Some(VaultId::File) => vec![
                to(VaultId::Keychain, control::MOVE_TO_KEYCHAIN, "settings-move-keychain").into(),
                small_button(ui, control::CHANGE_PASSPHRASE, ui.text("passphrase-change"))
                    .on_press(Message::Vault(Vault::ChangePassphrase))
                    .into(),
            ],
            Some(_) => vec![to(VaultId::File, control::MOVE_TO_FILE, "settings-move-file").into()],
            None => Vec::new(),
        };
        let buttons = iced::widget::Row::with_children(buttons).spacing(8);
        let form = part
            .form
            .as_ref()
            .map(|form| column![gap(12.0), form.view(ui).map(|it| Message::Vault(Vault::Form(it)))]);
        let said = part.said.as_ref().map(|said| column![gap(10.0), said.view(ui)]);
        column![
            heading(ui.text("settings-vault")),
            gap(6.0),
            body(ui.text(words)),
            gap(8.0),
            row![buttons],
            form,
            said,
        ]
        .into()
    }
}

impl Part {
    fn show(&mut self, purpose: Purpose) -> Action {
        let form = Form::new(purpose);
        let field = form.first_field();
        (self.form, self.said) = (Some(form), None);
        Action::Do(Effect::Focus(field))
    }

    fn enter(&mut self, request: FileRequest) -> Action {
        self.said = None;
        Action::MoveTo(VaultId::File, Some(request))
    }
}

impl Said {
    fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        match self {
            Said::Changed => notice(ui, Tone::Good, body(ui.text("cli-passphrase-changed"))),
            Said::Fault(error) => notice(ui, Tone::Warn, body(ui.locale.keep_error(error))),
            Said::MovedCodes(vault, moved) => {
                let name = ui.text(if *vault == VaultId::File { "keychain-file" } else { "vault" });
                let args = [("count", moved.count.into()), ("vault", name.into())];
                let mut lines = column![body(ui.locale.with("cli-vault-moved", &args))].spacing(4);
                for (address, label) in &moved.lost {
                    lines = lines.push(small(ui.locale.lost(address, label)));
                }
                let tone = if moved.lost.is_empty() { Tone::Good } else { Tone::Warn };
                notice(ui, tone, lines)
            }
        }
    }
}
