//! After a reset: who still holds the old code, and how each gets the new one.

use iced::Length;
use iced::widget::{Column, column, row};

use super::parts::{Use, lines};
use super::{Message, Screen};
use crate::gui::control::ControlName;
use crate::gui::widget::{Element, Tone, Ui, body, bold, gap, notice, small, small_button};
use crate::model::catalogue::OldCode;
use crate::work::handoff;
use crate::work::journey::Journey;

impl Screen {
    /// Whether a program has the code that this one replaces.
    pub(super) fn holds_old(&self, program: &str) -> bool {
        self.old_holders().contains(&program)
    }

    /// Who held the codes that the new one ended, each once.
    fn old_holders(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let label = self.account.code(&self.coded.label);
        let before = label.into_iter().flat_map(|code| code.outdated.iter().map(String::as_str));
        for name in self.ended.iter().flat_map(|code| code.holders()).chain(before) {
            if !all.contains(&name) {
                all.push(name);
            }
        }
        all
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
        let later = reset.iter().flat_map(|reset| &reset.steps).filter(|step| step.later);
        let later = later.map(|step| {
            let words = step.action.get(ui.locale.tag());
            row![body("•"), body(words).width(Length::Fill)].spacing(8).into()
        });
        let holders = holders.into_iter().map(|program| self.holder(ui, program)).collect();
        let content = column![body(words), lines(holders), Column::with_children(later).spacing(4)];
        Some(column![gap(14.0), notice(ui, Tone::Warn, content.spacing(8))].into())
    }

    /// One of them, and what is to be done there.
    fn holder<'a>(&self, ui: Ui<'a>, program: &str) -> Element<'a, Message> {
        let name = bold(program.to_owned()).width(Length::Fill);
        let quiet = |words: &str| small(ui.text(words)).color(ui.tokens.muted);
        if handoff::may_ask(program) {
            return row![name, quiet("holder-asks")].spacing(12).align_y(iced::Center).into();
        }
        if self.updated.iter().any(|it| it == program) {
            return row![name, quiet("holder-updated")].spacing(12).align_y(iced::Center).into();
        }
        let how = handoff::of_program(program).map(|format| {
            // Its picture stands on the phone's page.
            let to =
                if format.is_for_phones() && !format.is_typed() { Use::Phone } else { Use::Open(format) };
            small_button(ui, ControlName::of("use-holder", program), ui.text("holder-how"))
                .on_press(Message::Use(to))
        });
        let updated = small_button(ui, ControlName::of("updated", program), ui.text("holder-has-it"))
            .on_press(Message::Use(Use::Updated(program.to_owned())));
        row![name, how, updated].spacing(8).align_y(iced::Center).into()
    }
}
