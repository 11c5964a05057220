//! Programs that still have the code before this one: shown until somebody says that they have the new one.

use iced::widget::{Row, column};

use super::{Message, Screen};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, Ui, small, small_button};
use crate::model::address::Address;
use crate::storage::accounts::{Account, KeptCode};
use crate::work::handoff;

impl Screen {
    /// Who still has the old code, each with a button for when that is past.
    pub(super) fn outdated<'a>(
        &self,
        ui: Ui<'a>,
        address: &Address,
        code: &KeptCode,
    ) -> Option<Element<'a, Message>> {
        let buttons: Vec<Element<'_, Message>> = handoff::to_update(code)
            .map(|program| {
                let name = ControlName::of("updated", format_args!("{address}:{program}"));
                let (label, program_name) = (code.label.clone(), program.to_owned());
                small_button(ui, name, ui.fill("start-has-new", &[("program", program)]))
                    .on_press(Message::Updated(address.clone(), label, program_name))
                    .into()
            })
            .collect();
        let words = small(ui.text("start-outdated")).color(ui.tokens.warn);
        let buttons = (!buttons.is_empty()).then(|| Row::with_children(buttons).spacing(6).wrap());
        buttons.map(|buttons| column![words, buttons.vertical_spacing(6)].spacing(6).into())
    }
}

/// Who still has an old code of an account, in words.
pub(super) fn outdated_of(ui: Ui<'_>, account: &Account) -> Option<String> {
    let all: Vec<&str> = account.codes.iter().flat_map(handoff::to_update).collect();
    let joint = ui.text("list-joint");
    (!all.is_empty()).then(|| format!("{} {}", ui.text("start-outdated"), all.join(&joint)))
}
