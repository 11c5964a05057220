//! Notices.

use iced::Length;
use iced::widget::{container, row, text};

use super::tone::{Tone, ground};
use super::{Element, Ui, ornament, spoken};
use crate::gui::theme::heavy;

/// A box that says something, with its sign; to a screen reader as soon as it comes.
pub fn notice<'a, M: 'a>(ui: Ui<'_>, tone: Tone, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let sign = text(tone.sign())
        .font(heavy())
        .size(15)
        .line_height(text::LineHeight::Absolute(22.into()))
        .color(color);
    let content = container(row![ornament(sign), container(content).width(Length::Fill)].spacing(10))
        .padding([11, 14])
        .width(Length::Fill)
        .style(move |theme: &iced::Theme| container::Style {
            text_color: Some(color),
            ..ground(soft, 10.0, None)(theme)
        });
    spoken(content)
}
