//! The page of a code that could not be kept or fetched: what happened, and every way on that there is.

use iced::widget::{column, row};

use super::card::fact;
use super::{Action, Message, NotKept, Phase, Screen};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::passphrase::{self, Asked, Form, Purpose};
use crate::gui::widget::{
    Element, Ui, bare_page, body, card, footer, gap, muted, primary, quiet, secondary, title,
};
use crate::storage::vault::{FileVaultError, VaultError};
use crate::work::account_store::KeepError;
use crate::work::journey::Journey;

impl Screen {
    /// The form for the encrypted file comes.
    pub(super) fn use_file(&mut self) -> Action {
        let Phase::NotKept(it) = &mut self.phase else {
            return Action::None;
        };
        let is_there = matches!(it.error, KeepError::Vault(VaultError::File(FileVaultError::Locked)));
        let form = Form::new(if is_there { Purpose::Open } else { Purpose::Create });
        let field = form.first_field();
        it.form = Some(form);
        Action::Do(Effect::Focus(field))
    }

    pub(super) fn passphrase(&mut self, message: passphrase::Message) -> Action {
        let Phase::NotKept(NotKept { form: open, .. }) = &mut self.phase else {
            return Action::None;
        };
        match open.as_mut().map(|form| form.to_use_file(message)) {
            Some(Asked::Do(effect)) => Action::Do(effect),
            Some(Asked::Cancelled) => {
                *open = None;
                Action::None
            }
            Some(Asked::Nothing) | None => Action::None,
        }
    }

    /// The file is open, and the code is kept there; or it is not, and the form says why.
    pub(super) fn file_answered(&mut self, answer: Result<(), VaultError>) -> Action {
        let Phase::NotKept(NotKept { form: Some(form), .. }) = &mut self.phase else {
            return Action::None;
        };
        match answer {
            Ok(()) => self.again(),
            Err(error) => {
                form.failed(error);
                Action::None
            }
        }
    }

    /// A kept code that could not be had.
    pub(super) fn not_fetched<'a>(&'a self, ui: Ui<'a>, error: &'a KeepError) -> Element<'a, Message> {
        let words = match error.wants_new_code() {
            true => ("check-code-gone", "check-gone-lead"),
            false => ("check-not-fetched", "check-code-out-of-reach"),
        };
        out_of_reach(ui, words, error, vec![], None)
    }

    /// A code in hand that could not be kept, but perhaps somewhere else.
    pub(super) fn not_kept<'a>(&'a self, ui: Ui<'a>, it: &'a NotKept) -> Element<'a, Message> {
        let words = match it.proof {
            None => ("check-untested-not-kept", "check-untested-lead"),
            Some(_) => ("check-not-kept", "check-passed-not-kept"),
        };
        let may_keep = self.journey != Journey::ReTest;
        let in_file = may_keep && it.form.is_none() && matches!(it.error, KeepError::Vault(_));
        let elsewhere = [
            in_file.then(|| {
                secondary(ui, control::USE_FILE, ui.text("vault-use-file")).on_press(Message::UseFile)
            }),
            may_keep.then(|| {
                secondary(ui, control::THIS_RUN, ui.text("keep-this-run")).on_press(Message::KeepForThisRun)
            }),
        ];
        let elsewhere = elsewhere.into_iter().flatten().map(Into::into).collect();
        out_of_reach(ui, words, &it.error, elsewhere, it.form.as_ref())
    }
}

/// The page of both: its heading and what stands below it, what happened, and the ways on.
fn out_of_reach<'a>(
    ui: Ui<'a>,
    (heading, lead): (&str, &str),
    error: &KeepError,
    elsewhere: Vec<Element<'a, Message>>,
    form: Option<&'a Form>,
) -> Element<'a, Message> {
    let (what, cure) = ui.locale.keep_fault(error);
    let onward = match error.wants_new_code() {
        true => primary(ui, control::NEW_CODE, ui.text("check-new-code")).on_press(Message::NewCode),
        false => primary(ui, control::RETRY, ui.text("check-retry")).on_press(Message::Retry),
    };
    let content = column![
        title(ui.text(heading)),
        gap(3.0),
        muted(ui.tokens, ui.text(lead)).spoken(),
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
        row![secondary(ui, control::ABOUT, ui.text("help-about")).on_press(Message::AboutThis)]
            .extend(elsewhere)
            .spacing(12)
            .wrap()
            .vertical_spacing(10),
        form.map(|form| column![gap(16.0), form.view(ui).map(Message::Passphrase)]),
    ];
    let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::Back);
    column![bare_page(ui, content), footer(ui, Some(back), vec![onward])].into()
}
