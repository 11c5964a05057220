//! After a reset: who still holds the old code, and how each gets the new one.

use iced::Length;
use iced::widget::{Column, column, row};

use super::parts::{Use, lines};
use super::{Message, Screen};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, Tone, Ui, body, bold, gap, notice, small, small_button};
use crate::model::catalogue::OldCode;
use crate::work::handoff::{self, Format, Gets, Holder};
use crate::work::journey::Journey;

impl Screen {
    /// Whether a program has the code that this one replaces.
    pub(super) fn holds_old(&self, program: &str) -> bool {
        self.old_holders().iter().any(|it| it.name == program)
    }

    fn old_holders(&self) -> Vec<Holder<'_>> {
        handoff::holders(&self.ended, self.account.code(&self.coded.label))
    }

    /// After a reset: the programs that still hold the old code.
    pub(super) fn reset_notice<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        if self.journey != Journey::Reset {
            return None;
        }
        let holders = self.old_holders();
        let words = if holders.is_empty() { "done-holder-unknown" } else { "done-holders" };
        let reset = self.coded.draft.provider.as_ref().and_then(|provider| provider.reset.as_ref());
        let old = match reset.map(|reset| reset.old_code_dies) {
            Some(OldCode::WhenReplaced) => "done-old-dead",
            _ => "done-old-delete",
        };
        let words = ui.locale.join(&[ui.text(words), ui.text(old)]);
        // Only now that the new one has passed.
        let later = reset.iter().flat_map(|reset| reset.later_steps());
        let later = later.map(|step| {
            let words = step.action.get(ui.locale.tag());
            row![body("•"), body(words).width(Length::Fill)].spacing(8).into()
        });
        let holders = holders.into_iter().map(|holder| self.holder(ui, holder)).collect();
        let content = column![body(words), lines(holders), Column::with_children(later).spacing(4)];
        Some(column![gap(14.0), notice(ui, Tone::Warn, content.spacing(8))].into())
    }

    /// One of them, and what is to be done there.
    fn holder<'a>(&self, ui: Ui<'a>, holder: Holder<'_>) -> Element<'a, Message> {
        let program = holder.name;
        let name = bold(program.to_owned()).width(Length::Fill);
        let quiet = |words: &str| small(ui.text(words)).color(ui.tokens.muted);
        if holder.gets == Gets::ByItself {
            return row![name, quiet("holder-asks")].spacing(12).align_y(iced::Center).into();
        }
        if self.updated.iter().any(|it| it == program) {
            return row![name, quiet("holder-updated")].spacing(12).align_y(iced::Center).into();
        }
        let how = |format: &'static Format| {
            // Its picture stands on the phone's page.
            let to =
                if format.is_for_phones() && !format.is_typed() { Use::Phone } else { Use::Open(format) };
            small_button(ui, ControlName::of("use-holder", program), ui.text("holder-how"))
                .on_press(Message::Use(to))
        };
        let how = match holder.gets {
            Gets::ByHand(format) => Some(how(format)),
            Gets::ByItself | Gets::Unknown => None,
        };
        let updated = small_button(ui, ControlName::of("updated", program), ui.text("holder-has-it"))
            .on_press(Message::Use(Use::Updated(program.to_owned())));
        row![name, how, updated].spacing(8).align_y(iced::Center).into()
    }
}
