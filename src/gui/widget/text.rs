//! Text in its few sizes.

use iced::widget::text;
use iced::{Color, Length};

use super::{Element, Ui, described};
use crate::gui::accessibility::{Facet, Role};
use crate::gui::theme::{Tokens, heavy, regular};

/// A text of ours, to be coloured by what it stands on.
pub struct Words<'a> {
    text: iced::widget::Text<'a>,
    role: Role,
    is_live: bool,
}

impl<'a> Words<'a> {
    /// In this colour.
    pub fn color(self, color: impl Into<Color>) -> Self {
        Words { text: self.text.color(color), ..self }
    }

    /// With lines of this height, in logical pixels.
    pub fn line_height(self, height: f32) -> Self {
        Words { text: self.text.line_height(iced::Pixels(height)), ..self }
    }

    /// Broken into lines in this way.
    pub fn wrapping(self, wrapping: text::Wrapping) -> Self {
        Words { text: self.text.wrapping(wrapping), ..self }
    }

    /// As wide as this.
    pub fn width(self, width: impl Into<Length>) -> Self {
        Words { text: self.text.width(width), ..self }
    }

    /// At the left, in the middle, or at the right of its width.
    pub fn align_x(self, at: impl Into<text::Alignment>) -> Self {
        Words { text: self.text.align_x(at), ..self }
    }

    /// Read out as soon as they come or change.
    pub fn spoken(self) -> Self {
        Words { is_live: true, ..self }
    }

    fn being(self, role: Role) -> Self {
        Words { role, ..self }
    }
}

impl<'a, M: 'a> From<Words<'a>> for Element<'a, M> {
    fn from(words: Words<'a>) -> Element<'a, M> {
        let Words { text, role, is_live } = words;
        match (role, is_live) {
            (Role::Text, false) => text.into(),
            _ => described(Facet { is_live, ..Facet::new(role) }, text),
        }
    }
}

fn words<'a>(content: impl text::IntoFragment<'a>, size: f32, line: f32, font: iced::Font) -> Words<'a> {
    // Long addresses, host names and server sentences without a space break rather than run out of the window.
    let wrapping = text::Wrapping::WordOrGlyph;
    let text = text(content).size(size).line_height(text::LineHeight::Absolute(line.into()));
    Words { text: text.font(font).wrapping(wrapping), role: Role::Text, is_live: false }
}

/// The title of a page: 25/33, bold.
pub fn title<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 25.0, 33.0, heavy()).being(Role::Heading(1)).spoken()
}

/// The title of a step: that of a page, smaller where there is little room.
pub fn title_of_step<'a>(ui: Ui<'_>, content: impl text::IntoFragment<'a>) -> Words<'a> {
    if ui.viewport.low() || ui.viewport.strip() {
        words(content, 19.0, 26.0, heavy()).being(Role::Heading(1)).spoken()
    } else {
        title(content)
    }
}

/// How wide a text is about in one line, in logical pixels, in letters of this size.
pub fn width_of(content: &str, size: f32) -> f32 {
    // Letters of East Asia are as wide as they are high, others about half of that.
    content.chars().map(|c| if c >= '\u{1100}' { size } else { size * 0.55 }).sum()
}

/// How high a text becomes about, in logical pixels, in letters of this size and lines of this height.
pub fn height_of(content: &str, size: f32, line: f32, width: f32) -> f32 {
    (width_of(content, size) / width.max(1.0)).ceil().max(1.0) * line
}

/// A heading inside a page: 15/22, bold.
pub fn heading<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    bold(content).being(Role::Heading(2))
}

pub fn body<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, regular())
}

/// Bold text in a line: 15/22.
pub fn bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 15.0, 22.0, heavy())
}

/// Secondary text under a title: 15/22, muted.
pub fn muted<'a>(tokens: &Tokens, content: impl text::IntoFragment<'a>) -> Words<'a> {
    body(content).color(tokens.muted)
}

/// What is secondary: 13/19.
pub fn small<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, regular())
}

/// What is secondary but stands out: 13/19, bold.
pub fn small_bold<'a>(content: impl text::IntoFragment<'a>) -> Words<'a> {
    words(content, 13.0, 19.0, heavy())
}
