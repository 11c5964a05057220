//! What something says about how it went: its colours and its sign.

use iced::widget::container;
use iced::{Border, Color};

use crate::gui::theme::Tokens;

/// What something says about how it went; its sign stands beside its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Warn,
    Bad,
    Info,
    Plain,
}

impl Tone {
    /// The sign that stands beside the colour; empty for [`Tone::Plain`].
    pub(super) fn sign(self) -> &'static str {
        match self {
            Tone::Good => "✓",
            Tone::Warn => "!",
            Tone::Bad => "✕",
            Tone::Info => "i",
            Tone::Plain => "",
        }
    }

    /// The colour of its sign and words, and the soft one of its ground.
    pub(super) fn colors(self, tokens: &Tokens) -> (Color, Color) {
        match self {
            Tone::Good => (tokens.good, tokens.goodsoft),
            Tone::Warn => (tokens.warn, tokens.warnsoft),
            Tone::Bad => (tokens.bad, tokens.badsoft),
            Tone::Info => (tokens.accent, tokens.accentsoft),
            Tone::Plain => (tokens.muted, tokens.sunk),
        }
    }
}

/// A filled shape, with a border where a colour for it is given.
pub(super) fn ground(
    color: Color,
    radius: f32,
    border: Option<Color>,
) -> impl Fn(&iced::Theme) -> container::Style {
    move |_| container::Style {
        background: Some(color.into()),
        border: Border {
            color: border.unwrap_or(Color::TRANSPARENT),
            width: if border.is_some() { 1.0 } else { 0.0 },
            radius: radius.into(),
        },
        ..container::Style::default()
    }
}
