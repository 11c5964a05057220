//! Round marks: how a stage or step ended, and which number it has.

use iced::widget::{container, text};
use iced::{Color, Length, Padding};

use super::tone::{Tone, ground};
use super::{Element, Ui, ornament};
use crate::gui::theme::heavy;

/// The round mark of a stage or step that has ended.
pub fn mark<'a, M: 'a>(ui: Ui<'_>, tone: Tone, size: f32) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let (fill, sign) = match tone {
        Tone::Good => (ui.tokens.good, ui.tokens.surface),
        Tone::Bad => (ui.tokens.bad, ui.tokens.surface),
        _ => (soft, color),
    };
    round(fill, None, size, text(tone.sign()).size(size * 0.62).font(heavy()).color(sign))
}

/// A number in a circle: filled when it is the current one.
pub fn number_dot<'a, M: 'a>(
    ui: Ui<'_>,
    number: usize,
    current: bool,
    filled: bool,
    size: f32,
) -> Element<'a, M> {
    let it = ui.tokens;
    let (fill, edge, color) = match (current, filled) {
        (true, true) => (it.accent, None, it.onaccent),
        (true, false) => (it.accentsoft, Some(it.accent), it.accent),
        (false, _) => (it.bg, Some(it.edge), it.muted),
    };
    round(fill, edge, size, text(number.to_string()).size(size * 0.55).font(heavy()).color(color))
}

fn round<'a, M: 'a>(
    fill: Color,
    edge: Option<Color>,
    size: f32,
    sign: iced::widget::Text<'a>,
) -> Element<'a, M> {
    let sign = sign.line_height(text::LineHeight::Relative(1.0)).wrapping(text::Wrapping::None);
    let mark = container(sign)
        .padding(Padding { top: 1.0, ..Padding::ZERO })
        .center_x(Length::Fixed(size))
        .center_y(Length::Fixed(size));
    ornament(mark.style(ground(fill, size / 2.0, edge)))
}
