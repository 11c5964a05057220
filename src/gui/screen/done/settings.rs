//! What stands in every mail program: the servers, the user names, and the code on request.

use iced::Length;
use iced::widget::{Column, column, container, row, text};

use super::{Copied, Message, Screen};
use crate::gui::control::{self, ControlName};
use crate::gui::theme::MONO;
use crate::gui::widget::{Element, SECRET, Ui, body, bold, card, gap, ornament, small, small_button};
use crate::model::catalogue::Endpoint;

impl Screen {
    pub(super) fn values<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let mut lines = Column::new().spacing(6);
        let both = [("receiving", self.account.imap.as_ref()), ("sending", self.account.smtp.as_ref())];
        for (label, endpoint) in both {
            if let Some(endpoint) = endpoint {
                lines = lines.push(self.server(ui, label, endpoint));
            }
        }
        lines = lines.push(small(ui.text("done-password-field")).color(ui.tokens.muted));
        card(ui, lines).into()
    }

    fn server<'a>(&'a self, ui: Ui<'a>, label: &str, endpoint: &'a Endpoint) -> Element<'a, Message> {
        let mode = ui.mode(endpoint.security);
        let head = container(bold(ui.text(label))).width(88);
        let server = body(format!("{}   {}   {mode}", endpoint.host, endpoint.port)).width(Length::Fill);
        let user = row![
            small(ui.text("done-user-name")).color(ui.tokens.muted),
            small(endpoint.user.clone()).width(Length::Fill),
        ]
        .spacing(8);
        let copy = |name: &str, words: &str, value: &str| {
            let done = self.copied == Some(Copied::Value(value.to_owned()));
            let words = ui.text(if done { "copied" } else { words });
            small_button(ui, ControlName::part(&format!("copy-{label}"), name), words)
                .about(ui, &ui.text(label))
                .on_press(Message::CopyValue(value.to_owned()))
        };
        let buttons = row![
            copy("server", "done-copy-server", &endpoint.host),
            copy("user", "done-copy-user", &endpoint.user),
        ]
        .spacing(8);
        let words = column![server, user].width(Length::Fill);
        if ui.viewport.narrow() {
            return column![row![head, words].spacing(8), gap(4.0), buttons].into();
        }
        row![head, words, buttons].spacing(8).align_y(iced::Center).into()
    }

    pub(super) fn code_card<'a>(&'a self, ui: Ui<'a>) -> Element<'a, Message> {
        let code = self.coded.code.expose();
        let shown = if self.shown {
            in_blocks(code)
        } else {
            "•••• •••• •••• ••••".to_owned()
        };
        let show = ui.text(if self.shown { "hide" } else { "show" });
        let copy =
            ui.text(if self.copied == Some(Copied::Code) { "done-code-copied" } else { "done-copy-code" });
        let shown = text(shown).font(MONO).size(20).wrapping(text::Wrapping::WordOrGlyph);
        let shown = container(shown).id(SECRET).width(Length::Fill);
        let shown = if self.shown { shown.into() } else { ornament(shown) };
        let buttons = row![
            small_button(ui, control::SHOW_CODE, show).on_press(Message::ShowOrHide),
            small_button(ui, control::COPY_CODE, copy).on_press(Message::CopyCode),
        ]
        .spacing(12);
        if ui.viewport.narrow() {
            return card(ui, column![shown, gap(8.0), buttons]).into();
        }
        card(ui, row![shown, buttons].spacing(12).align_y(iced::Center)).into()
    }
}

/// A code in blocks of four, as sites show it; one with its own separators stays as it is.
fn in_blocks(code: &str) -> String {
    if !code.chars().all(|c| c.is_ascii_alphanumeric()) {
        return code.to_owned();
    }
    let mut out = String::with_capacity(code.len() * 2);
    for (vault, c) in code.chars().enumerate() {
        if vault > 0 && vault % 4 == 0 {
            out.push(' ');
        }
        out.push(c);
    }
    out
}
