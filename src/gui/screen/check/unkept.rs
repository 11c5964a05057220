//! The page of a code that could not be kept or fetched: what happened, and every way on that there is.

use iced::widget::{column, row};

use super::card::fact;
use super::{Action, Message, Phase, Screen};
use crate::gui::screen::passphrase::{self, Form, Purpose};
use crate::gui::widget::{
    Element, Ui, bare_page, body, card, footer, gap, muted, primary, quiet, secondary, title,
};
use crate::mail::probe::Report;
use crate::storage::vault::{FileVaultError, VaultError};
use crate::work::account_store::KeepError;
use crate::work::journey::Journey;

impl Screen {
    /// The form for the encrypted file comes.
    pub(super) fn use_file(&mut self) -> Action {
        let Phase::NotKept(error) = &self.phase else {
            return Action::None;
        };
        let is_there = matches!(error, KeepError::Vault(VaultError::File(FileVaultError::Locked)));
        let form = Form::new(if is_there { Purpose::Open } else { Purpose::Create });
        let field = form.first_field();
        self.file = Some(form);
        Action::Focus(field)
    }

    pub(super) fn passphrase(&mut self, message: passphrase::Message) -> Action {
        match self.file.as_mut().map(|form| form.update(message)) {
            Some(passphrase::Action::Create(words)) => Action::CreateFile(words),
            Some(passphrase::Action::Open(words)) => Action::OpenFile(words),
            Some(passphrase::Action::Focus(id)) => Action::Focus(id),
            Some(passphrase::Action::Cancel) => {
                self.file = None;
                Action::None
            }
            Some(passphrase::Action::None | passphrase::Action::Change(..)) | None => Action::None,
        }
    }

    /// The file is open, and the code is kept there; or it is not, and the form says why.
    pub(super) fn file_answered(&mut self, answer: Result<(), VaultError>) -> Action {
        match (answer, &mut self.file) {
            (Ok(()), Some(_)) if matches!(self.phase, Phase::NotKept(_)) => {
                self.file = None;
                self.again()
            }
            (Err(error), Some(form)) => {
                form.failed(error);
                Action::None
            }
            _ => Action::None,
        }
    }

    pub(super) fn not_kept<'a>(&'a self, ui: Ui<'a>, error: &'a KeepError) -> Element<'a, Message> {
        let (what, cure) = ui.locale.keep_fault(error);
        let passed = self.report.as_ref().is_some_and(Report::passed);
        let (heading, lead) = match (passed, self.untested) {
            (_, true) => ("check-untested-not-kept", "check-untested-lead"),
            (true, _) => ("check-not-kept", "check-passed-not-kept"),
            (false, _) if error.wants_new_code() => ("check-code-gone", "check-gone-lead"),
            (false, _) => ("check-not-fetched", "check-code-out-of-reach"),
        };
        let onward = match error.wants_new_code() {
            true => primary(ui, "new-code", ui.text("check-new-code")).on_press(Message::NewCode),
            false => primary(ui, "retry", ui.text("check-retry")).on_press(Message::Retry),
        };
        // There is a code in hand that could be kept somewhere else.
        let may_keep = (passed || self.untested) && self.journey != Journey::ReTest;
        let in_file = may_keep && self.file.is_none() && matches!(error, KeepError::Vault(_));
        let buttons = row![
            onward,
            in_file
                .then(|| { secondary(ui, "use-file", ui.text("vault-use-file")).on_press(Message::UseFile) }),
            may_keep.then(|| {
                secondary(ui, "this-run", ui.text("keep-this-run")).on_press(Message::KeepForThisRun)
            }),
        ];
        let form = self.file.as_ref().map(|form| form.view(ui).map(Message::Passphrase));
        let content = column![
            title(ui.text(heading)),
            gap(3.0),
            muted(ui.tokens, ui.text(lead)),
            gap(20.0),
            card(
                ui,
                column![
                    fact(ui, "check-what", body(what).into()),
                    (!cure.is_empty()).then(|| fact(ui, "check-next", body(cure).into())),
                ]
                .spacing(12),
            ),
            gap(16.0),
            buttons.spacing(12).wrap().vertical_spacing(10),
            form.map(|form| column![gap(16.0), form]),
        ];
        let back = quiet(ui, "back", ui.text("back")).on_press(Message::Back);
        column![bare_page(ui, content), footer(ui, Some(back.into()), vec![])].into()
    }
}
