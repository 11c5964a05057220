//! Where codes are kept; or why they cannot be, with the cure and the other places there are.

use iced::widget::{column, row};

use super::{FileForm, Message, Screen, VaultState};
use crate::gui::control::{self, ControlName};
use crate::gui::screen::passphrase::{Form, Purpose};
use crate::gui::widget::{Element, Tone, Ui, body, bold, gap, notice, small, small_button, small_link};
use crate::locale::Locale;
use crate::storage::vault::{FileVaultError, VaultError, VaultKind};

impl Screen {
    /// The vault has answered: an encrypted file that is locked wants its passphrase.
    pub fn vault_answered(&mut self, vault: &VaultState) {
        use FileVaultError::{Locked, WrongPassphrase};
        self.form = match (vault, std::mem::take(&mut self.form)) {
            (VaultState::Proved(_), _) => FileForm::Hidden,
            (VaultState::OutOfReach(VaultError::File(Locked)), FileForm::Hidden) => {
                FileForm::Needed(Form::new(Purpose::Open))
            }
            (VaultState::OutOfReach(VaultError::File(WrongPassphrase)), FileForm::Hidden) => {
                FileForm::Offered(Form::new(Purpose::Open))
            }
            (
                VaultState::OutOfReach(error @ VaultError::File(Locked)),
                FileForm::Offered(form) | FileForm::Needed(form),
            ) => FileForm::Needed(form.after(error)),
            (VaultState::OutOfReach(error), FileForm::Offered(form)) => FileForm::Offered(form.after(error)),
            (VaultState::OutOfReach(error), FileForm::Needed(form)) => FileForm::Needed(form.after(error)),
            (_, form) => form,
        };
    }

    /// The field that waits for the passphrase of a locked file.
    pub fn waits_for(&self) -> Option<ControlName> {
        match &self.form {
            FileForm::Needed(form) => Some(form.first_field()),
            FileForm::Hidden | FileForm::Offered(_) => None,
        }
    }

    /// From this run's memory there is a way back to the keychain while nothing is kept there that would be lost.
    pub(super) fn vault_line<'a>(&'a self, ui: Ui<'a>, vault: &'a VaultState) -> Element<'a, Message> {
        match vault {
            VaultState::Asking => small(ui.text("vault-asking")).color(ui.tokens.muted).into(),
            VaultState::Proved(info) => {
                let this_run = info.kind == VaultKind::ThisRun && self.practice.is_empty();
                let id = match (this_run, self.practice.is_empty()) {
                    (_, false) => "practice-vault",
                    (true, _) => "vault-this-run",
                    (false, _) => "vault-proved",
                };
                let words = ui.fill(id, &[("vault", &ui.locale.keychain_name(&info.name))]);
                let words = small(ui.locale.join(&[words, ui.text("never-changes")])).color(ui.tokens.muted);
                let again = (this_run && self.accounts.is_empty()).then(|| {
                    small_link(ui, control::ASK_VAULT, ui.text("vault-use-keychain"))
                        .padding(0)
                        .on_press(Message::AskVaultAgain)
                });
                column![words, again].into()
            }
            VaultState::OutOfReach(error) => self.out_of_reach(ui, error),
        }
    }

    fn out_of_reach<'a>(&'a self, ui: Ui<'a>, error: &'a VaultError) -> Element<'a, Message> {
        let (what, cure) = ui.locale.vault_error(error);
        let form = self.form.form().map(|form| form.view(ui).map(Message::Passphrase));
        // The form says what is wrong with a passphrase itself.
        if matches!(error, VaultError::File(FileVaultError::Locked | FileVaultError::WrongPassphrase)) {
            let head = column![bold(ui.text("vault-file-title")), body(ui.text("vault-file-lead"))];
            return notice(ui, Tone::Info, column![head, gap(8.0), form]);
        }
        let command = Locale::vault_command(error).map(|command| {
            small_button(ui, control::COPY_COMMAND, ui.text("vault-copy-command"))
                .on_press(Message::Copy(command))
        });
        let file = self.form.form().is_none().then(|| {
            small_button(ui, control::USE_FILE, ui.text("vault-use-file")).on_press(Message::UseFile)
        });
        let buttons = row![
            command,
            small_button(ui, control::ASK_VAULT, ui.text("vault-ask-again")).on_press(Message::AskVaultAgain),
            file,
            small_button(ui, control::USE_THIS_RUN, ui.text("keep-this-run")).on_press(Message::UseThisRun),
        ]
        .spacing(8)
        .wrap()
        .vertical_spacing(8);
        let form = form.map(|form| column![gap(12.0), form]);
        notice(ui, Tone::Warn, column![bold(what), body(cure), gap(8.0), buttons, form])
    }
}
