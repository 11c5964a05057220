//! Where the code is used: the mail programs of this computer, and what each takes. Most ask Mailkey for the code.

use iced::Length;
use iced::widget::{Row, column, container, text};

use super::{Action, Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::effect::Effect;
use crate::gui::theme::MONO;
use crate::gui::widget::{
    Element, Tone, Ui, body, bold, card, footer, gap, muted, notice, page, primary, quiet, secondary, small,
    small_button, title,
};
use crate::work::handoff::{self, CannotExport, Format, Given};

/// A program that the code is being handed to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Use {
    format: &'static Format,
    /// Its file, or why there is none.
    text: Result<String, CannotExport>,
    copied: bool,
    noted: bool,
}

impl Screen {
    /// Shows what a program takes.
    pub(super) fn show_use(&mut self, format: &'static Format) {
        let draft = &self.coded.draft;
        let provider = draft.provider.as_deref();
        let given = Given::new(&self.account, &self.coded.label, self.here.program.clone(), provider, None);
        let text = format.write(&given);
        self.hands_to = Some(Use { format, text, copied: false, noted: false });
    }

    /// Closes that again; `false` where it is not shown.
    pub fn close_use(&mut self) -> bool {
        self.hands_to.take().is_some()
    }

    pub(super) fn copy_use(&mut self) -> Action {
        match &mut self.hands_to {
            Some(Use { text: Ok(text), copied, .. }) => {
                *copied = true;
                Action::Do(Effect::Copy(text.clone()))
            }
            _ => Action::None,
        }
    }

    /// It works there: the register shall say so.
    pub(super) fn note_use(&mut self) -> Action {
        let Some(used) = &mut self.hands_to else { return Action::None };
        used.noted = true;
        let address = self.account.address.clone();
        Action::Do(Effect::NoteUse(address, self.coded.label.clone(), used.format.program.to_owned()))
    }

    /// Those that held the old code and need nothing, where they ask Mailkey for it.
    pub(super) fn asking(&self, ui: Ui<'_>) -> Option<String> {
        let programs = self.ended.iter().flat_map(|code| &code.used_in).map(String::as_str);
        let programs: Vec<&str> = programs.filter(|program| handoff::may_ask(program)).collect();
        let joint = ui.text("list-joint");
        (!programs.is_empty()).then(|| ui.fill("done-holder-asks", &[("programs", &programs.join(&joint))]))
    }

    /// The programs that were found here, where there are any.
    pub(super) fn uses_card<'a>(&'a self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let programs = self.here.formats.iter().map(|format| {
            small_button(ui, ControlName::of("use", format.id), format.program.to_owned())
                .on_press(Message::Use(format))
                .into()
        });
        let programs = Row::with_children(programs).spacing(8).wrap().vertical_spacing(8);
        let content = column![
            bold(ui.text("done-where")),
            small(ui.text("done-where-hint")).color(ui.tokens.muted),
            gap(8.0),
            programs
        ];
        (!self.here.formats.is_empty()).then(|| column![gap(14.0), card(ui, content)].into())
    }

    pub(super) fn use_page<'a>(&'a self, ui: Ui<'a>, used: &'a Use) -> Element<'a, Message> {
        let shown: Element<'a, Message> = match &used.text {
            Ok(text) => card(ui, mono(text)).into(),
            Err(why) => notice(ui, Tone::Warn, body(ui.locale.cannot_export(used.format, why))),
        };
        let is_there = used.text.is_ok();
        let next = is_there.then(|| column![gap(12.0), body(ui.locale.what_next(used.format))]);
        let content = column![
            title(ui.fill("use-title", &[("program", used.format.program)])),
            gap(3.0),
            muted(ui.tokens, ui.text(if is_there { "use-lead" } else { "use-lead-not" })),
            gap(16.0),
            shown,
            next,
        ];
        let back = quiet(ui, control::BACK, ui.text("back")).on_press(Message::CloseUse);
        let noted = ui.text(if used.noted { "use-noted" } else { "use-works" });
        let works = is_there.then(|| {
            secondary(ui, control::USE_WORKS, noted).on_press_maybe((!used.noted).then_some(Message::NoteUse))
        });
        let copied = ui.text(if used.copied { "copied" } else { "use-copy" });
        let copy = is_there.then(|| primary(ui, control::COPY_USE, copied).on_press(Message::CopyUse));
        page(ui, content, footer(ui, Some(back), works.into_iter().chain(copy).collect()))
    }
}

fn mono<'a>(words: &'a str) -> Element<'a, Message> {
    let words = text(words).font(MONO).size(12.5).wrapping(text::Wrapping::WordOrGlyph);
    container(words).width(Length::Fill).into()
}
