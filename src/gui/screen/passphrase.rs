//! A small form for the passphrase of the encrypted file: to make the file, to open it, or to give it another one. It
//! stands on the start page and in the settings.

use iced::widget::{column, container, row};

use crate::gui::control::{self, ControlName};
use crate::gui::effect::{Effect, FileRequest};
use crate::gui::widget::{
    Element, SECRET, Tone, Ui, body, gap, labelled, notice, secondary, secret_field, slot, small,
    small_button, small_link, without_copy,
};
use crate::model::code::Typed;
use crate::storage::encryption::{Passphrase, PassphraseError};
use crate::storage::vault::{FileVaultError, VaultError};

/// What the form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// There is no file yet.
    Create,
    /// There is one, and it is locked.
    Open,
    /// It shall have another passphrase.
    Change,
}

/// What was typed so far; zeroed when the form goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    purpose: Purpose,
    old: Typed,
    first: Typed,
    second: Typed,
    hidden: bool,
    /// Something is under way: it takes a moment, on purpose.
    busy: bool,
    complaint: Option<Complaint>,
}

/// What keeps it from going on.
#[derive(Clone, Debug, PartialEq)]
enum Complaint {
    Passphrase(PassphraseError),
    Vault(VaultError),
}

/// What the person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Typed the passphrase that the file has.
    Old(Typed),
    /// Typed the passphrase, or the new one.
    First(Typed),
    /// Typed the new one again.
    Second(Typed),
    /// Wants to see or hide them.
    ShowOrHide,
    Submit,
    Cancel,
}

/// What the form wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    None,
    /// To put the focus somewhere.
    Focus(ControlName),
    /// To make the file, or to open it.
    Use(FileRequest),
    /// To give the file another passphrase: the old one, then the new.
    Change(Passphrase, Passphrase),
    Cancel,
}

/// What a form wants that is there to have the encrypted file used.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    Nothing,
    /// Something of the world outside.
    Do(Effect),
    Cancelled,
}

impl Form {
    pub fn new(purpose: Purpose) -> Form {
        Form {
            purpose,
            old: Typed::default(),
            first: Typed::default(),
            second: Typed::default(),
            hidden: true,
            busy: false,
            complaint: None,
        }
    }

    /// What it is for.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Where the focus goes first.
    pub fn first_field(&self) -> ControlName {
        if self.purpose == Purpose::Change { control::PASSPHRASE_OLD } else { control::PASSPHRASE }
    }

    /// It did not work. A file that turns out to be there, or not to be, makes it a form for that.
    pub fn failed(&mut self, error: VaultError) {
        self.busy = false;
        match &error {
            VaultError::File(FileVaultError::Exists { .. }) => self.purpose = Purpose::Open,
            VaultError::File(FileVaultError::Absent { .. }) => self.purpose = Purpose::Create,
            _ => {}
        }
        self.complaint = Some(Complaint::Vault(error));
    }

    /// Changes the state and says what should happen.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Old(text) => self.old = text,
            Message::First(text) => self.first = text,
            Message::Second(text) => self.second = text,
            Message::ShowOrHide => self.hidden = !self.hidden,
            // Pressed twice: it is under way.
            Message::Submit if self.busy => return Action::None,
            Message::Submit => return self.submit(),
            Message::Cancel => return Action::Cancel,
        }
        self.complaint = None;
        Action::None
    }

    /// The same for a form that is there to have the encrypted file used.
    pub fn to_use_file(&mut self, message: Message) -> Asked {
        match self.update(message) {
            Action::Focus(field) => Asked::Do(Effect::Focus(field)),
            Action::Use(request) => Asked::Do(Effect::UseFile(request)),
            Action::Cancel => Asked::Cancelled,
            Action::None | Action::Change(..) => Asked::Nothing,
        }
    }

    /// The same form after it did not work.
    pub fn after(mut self, error: &VaultError) -> Form {
        self.failed(error.clone());
        self
    }

    fn submit(&mut self) -> Action {
        match self.passphrases() {
            Ok(action) => {
                (self.busy, self.complaint) = (true, None);
                action
            }
            Err((field, error)) => {
                self.complaint = Some(Complaint::Passphrase(error));
                Action::Focus(field)
            }
        }
    }

    /// What to do with what was typed; else the field that is wrong, and why.
    fn passphrases(&self) -> Result<Action, (ControlName, PassphraseError)> {
        let at = |field| move |error| (field, error);
        if self.purpose == Purpose::Open {
            return Passphrase::new(self.first.as_str())
                .map(|it| Action::Use(FileRequest::Open(it)))
                .map_err(at(control::PASSPHRASE));
        }
        let old = match self.purpose {
            Purpose::Change => Some(Passphrase::new(self.old.as_str()).map_err(at(control::PASSPHRASE_OLD))?),
            _ => None,
        };
        let new = Passphrase::chosen(self.first.as_str()).map_err(at(control::PASSPHRASE))?;
        if self.first != self.second {
            return Err((control::PASSPHRASE_AGAIN, PassphraseError::NotTheSame));
        }
        Ok(match old {
            Some(old) => Action::Change(old, new),
            None => Action::Use(FileRequest::Create(new)),
        })
    }

    pub fn view<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let (first, button) = match self.purpose {
            Purpose::Create => ("passphrase-new", "passphrase-create"),
            Purpose::Open => ("passphrase-its", "passphrase-open"),
            Purpose::Change => ("passphrase-new", "passphrase-change"),
        };
        let is_new = self.purpose != Purpose::Open;
        let old = (self.purpose == Purpose::Change).then(|| {
            column![self.field(ui, control::PASSPHRASE_OLD, "passphrase-its", &self.old, Message::Old)]
        });
        let again = is_new.then(|| {
            self.field(ui, control::PASSPHRASE_AGAIN, "passphrase-repeat", &self.second, Message::Second)
        });
        let why = is_new.then(|| small(ui.text("passphrase-why")).color(ui.tokens.muted));
        let words = ui.text(if self.busy { "passphrase-busy" } else { button });
        let go = secondary(ui, control::PASSPHRASE_SUBMIT, words)
            .on_press_maybe((!self.busy).then_some(Message::Submit));
        let show = ui.text(if self.hidden { "show" } else { "hide" });
        let buttons = row![
            go,
            small_button(ui, control::SHOW_PASSPHRASE, show).on_press(Message::ShowOrHide),
            small_link(ui, control::CANCEL_PASSPHRASE, ui.text("cancel")).on_press(Message::Cancel),
        ]
        .spacing(8)
        .align_y(iced::Center);
        let fields = column![
            old,
            self.field(ui, control::PASSPHRASE, first, &self.first, Message::First),
            again,
            why,
            buttons
        ];
        // Above the fields, which have the focus: the page scrolls no further than to that.
        container(column![slot(self.said(ui)), fields.spacing(10)]).max_width(460).into()
    }

    fn field<'a>(
        &'a self,
        ui: Ui<'a>,
        name: ControlName,
        label: &str,
        value: &'a Typed,
        message: fn(Typed) -> Message,
    ) -> Element<'a, Message> {
        let typed = move |text| message(Typed::new(text));
        let field = secret_field(ui, name, value.as_str(), self.hidden, typed, Message::Submit);
        let field = without_copy(field.into());
        labelled(ui, label, container(field).id(SECRET)).into()
    }

    fn said<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let words = match self.complaint.as_ref()? {
            Complaint::Passphrase(error) => column![body(ui.locale.passphrase_error(*error))],
            Complaint::Vault(error) => {
                let (what, cure) = ui.locale.vault_error(error);
                column![body(what), body(cure)]
            }
        };
        Some(column![notice(ui, Tone::Warn, words), gap(10.0)].into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Typed {
        Typed::new(text.to_owned())
    }

    #[test]
    fn a_new_passphrase_is_typed_twice() {
        let mut form = Form::new(Purpose::Create);
        assert_eq!(form.update(Message::Submit), Action::Focus(control::PASSPHRASE));
        form.update(Message::First(typed("four little words")));
        assert_eq!(form.update(Message::Submit), Action::Focus(control::PASSPHRASE_AGAIN));
        form.update(Message::Second(typed("four little words")));
        let words = Passphrase::new("four little words").unwrap();
        assert_eq!(form.update(Message::Submit), Action::Use(FileRequest::Create(words)));
        assert_eq!(form.update(Message::Submit), Action::None, "it is under way");
    }

    #[test]
    fn a_file_that_is_there_makes_it_a_form_to_open_it() {
        let mut form = Form::new(Purpose::Create);
        form.failed(FileVaultError::Exists { path: "/x/vault.age".into() }.into());
        assert_eq!(form.purpose(), Purpose::Open);
        form.update(Message::First(typed("short")));
        assert_eq!(
            form.update(Message::Submit),
            Action::Use(FileRequest::Open(Passphrase::new("short").unwrap()))
        );
        form.failed(FileVaultError::WrongPassphrase.into());
        assert!(form.complaint.is_some() && !form.busy);
    }

    #[test]
    fn a_change_wants_the_old_one_first() {
        let mut form = Form::new(Purpose::Change);
        form.update(Message::First(typed("four little words")));
        form.update(Message::Second(typed("four little words")));
        assert_eq!(form.update(Message::Submit), Action::Focus(control::PASSPHRASE_OLD));
    }
}
