//! What was said on the wire, line by line: for the curious, and for a help desk.

use iced::Length;
use iced::widget::{Column, column, container, row, text};

use super::{Message, Screen};
use crate::gui::control;
use crate::gui::theme::MONO;
use crate::gui::widget::{
    Button, Element, Ui, card, footer, gap, muted, page, primary, quiet, secondary, small, title,
};
use crate::mail::probe::{Line, Speaker};

/// The most lines that are kept: no sign-in needs more.
pub(super) const MOST_LINES: usize = 2000;
/// The most that are drawn; all of them are copied.
const MOST_DRAWN: usize = 300;

impl Screen {
    /// The lines as a text. There is no secret in it: the lines never held one.
    pub(super) fn wire_text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }

    pub(super) fn wire<'a>(&'a self, ui: Ui<'a>, copied: bool) -> Element<'a, Message> {
        let mut rows = Column::new().spacing(5);
        for line in self.lines.iter().take(MOST_DRAWN) {
            rows = rows.push(wire_line(ui, line));
        }
        if self.lines.is_empty() {
            rows = rows.push(small(ui.text("check-wire-empty")).color(ui.tokens.muted));
        }
        let content = column![
            title(ui.text("check-wire-title")),
            gap(3.0),
            muted(ui.tokens, ui.text("check-wire-lead")).spoken(),
            gap(16.0),
            card(ui, rows),
        ];
        let copied = ui.text(if copied { "copied" } else { "check-wire-copy" });
        let copy = secondary(ui, control::COPY_WIRE, copied)
            .on_press_maybe((!self.lines.is_empty()).then_some(Message::CopyWire));
        let close = primary(ui, control::CLOSE_WIRE, ui.text("check-wire-close")).on_press(Message::ShowWire);
        page(ui, content, footer(ui, None, vec![copy, close]))
    }

    /// The button that leads here.
    pub(super) fn wire_button<'a>(&self, ui: Ui<'a>) -> Button<'a, Message> {
        quiet(ui, control::WIRE, ui.text("check-wire")).on_press(Message::ShowWire)
    }
}

fn wire_line<'a>(ui: Ui<'a>, line: &'a Line) -> Element<'a, Message> {
    let tokens = ui.tokens;
    let (sign, color) = match line.speaker {
        Speaker::Client => ("→", tokens.muted),
        Speaker::Server => ("←", tokens.text),
        Speaker::Note => ("•", tokens.muted),
    };
    let mono = |words: String| text(words).font(MONO).size(12.5);
    let seconds = format!("{}.{:03}", line.ms / 1000, line.ms % 1000);
    let head = format!("{seconds} {} {sign}", ui.locale.service(line.service));
    row![
        container(mono(head).color(tokens.muted)).width(118),
        mono(line.text.clone()).color(color).width(Length::Fill).wrapping(text::Wrapping::WordOrGlyph),
    ]
    .spacing(8)
    .into()
}
