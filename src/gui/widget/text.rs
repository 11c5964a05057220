//! Text in its few sizes.

use iced::widget::text;

use super::Ui;
use crate::gui::theme::{BOLD, SANS, Tokens};

/// A text of ours, to be coloured by what it stands on.
pub type Words<'a> = iced::widget::Text<'a>;

fn words<'a>(content: impl text::IntoFragment<'a>, size: f32, line: f32, font: iced::Font) -> Words<'a> {
    // Long addresses, host names and server sentences without a space break rather than run out of the window.
    let wrapping = text::Wrapping::WordOrGlyph;
    text(content)
        .size(size)
        .line_height(text::LineHeight::Absolute(line.into()))
        .font(font)
        .wrapping(wrapping)
}

/// The title of a page: 25/33, bold.
pub fn title<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 25.0, 33.0, BOLD)
}

/// The title of a step: that of a page, smaller where there is little room.
pub fn title_of_step<'a>(ui: Ui<'_>, content: impl text::IntoFragment<'a>) -> Words<'a> {
    if ui.viewport.low() || ui.viewport.strip() { words(content, 19.0, 26.0, BOLD) } else { title(content) }
}

/// How high a text becomes about, in logical pixels, in letters of this size and lines of this height.
pub fn height_of(content: &str, size: f32, line: f32, width: f32) -> f32 {
    // Letters of East Asia are as wide as they are high, others about half of that.
    let letter = |c: char| if c >= '\u{1100}' { size } else { size * 0.55 };
    let wide: f32 = content.chars().map(letter).sum();
    (wide / width.max(1.0)).ceil().max(1.0) * line
}

/// A heading inside a page: 15/22, bold.
pub fn heading<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, BOLD)
}

pub fn body<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, SANS)
}

/// Bold text in a line: 15/22.
pub fn bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    heading(content)
}

/// Secondary text under a title: 15/22, muted.
pub fn muted<'a>(tokens: &Tokens, content: impl text::IntoFragment<'a>) -> Words<'a> {
    body(content).color(tokens.muted)
}

/// What is secondary: 13/19.
pub fn small<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, SANS)
}

/// What is secondary but stands out: 13/19, bold.
pub fn small_bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, BOLD)
}
