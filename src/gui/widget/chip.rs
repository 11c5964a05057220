//! Chips.

use iced::Padding;
use iced::widget::{container, row, text};

use super::text::small;
use super::tone::{Tone, ground};
use super::{Element, Ui, ornament};

/// A small pill with a sign and a word.
pub fn chip<'a, M: 'a>(ui: Ui<'_>, tone: Tone, words: impl text::IntoFragment<'a>) -> Element<'a, M> {
    let (color, soft) = tone.colors(ui.tokens);
    let sign = (!tone.sign().is_empty()).then(|| ornament(small(tone.sign()).color(color)));
    container(row![sign, small(words).color(color).wrapping(text::Wrapping::None)].spacing(5))
        .padding(Padding { top: 2.0, bottom: 3.0, left: 10.0, right: 10.0 })
        .style(ground(soft, 12.0, None))
        .into()
}

/// Chips side by side.
pub fn chip_row<'a, M: 'a>(chips: Vec<Element<'a, M>>) -> Element<'a, M> {
    iced::widget::Row::with_children(chips).spacing(8).wrap().vertical_spacing(6).into()
}
