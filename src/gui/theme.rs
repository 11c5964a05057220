//! Colours, sizes and fonts: the tokens of the look. Screens name tokens, never raw values.

mod fonts;

use iced::theme::Palette;
use iced::{Color, Theme};

pub use fonts::{FONTS, MONO, faces_of, heavy, load_fonts, regular, speak};

/// The colours of one ground, light or dark. All pairs of text and ground have a contrast of at least 4.5:1.
#[derive(Debug, PartialEq)]
pub struct Tokens {
    /// Behind everything.
    pub bg: Color,
    /// Cards and fields.
    pub surface: Color,
    /// What lies deeper: quoted server text, title bars.
    pub sunk: Color,
    pub line: Color,
    pub text: Color,
    /// Secondary text.
    pub muted: Color,
    /// The next thing to do.
    pub accent: Color,
    /// Text on accent.
    pub onaccent: Color,
    /// A soft ground for what is chosen.
    pub accentsoft: Color,
    pub good: Color,
    /// A soft ground for what passed.
    pub goodsoft: Color,
    pub warn: Color,
    /// A soft ground for what needs a look.
    pub warnsoft: Color,
    pub bad: Color,
    /// A soft ground for what was refused.
    pub badsoft: Color,
    /// Borders of inputs and secondary buttons: 3:1 against what is behind them.
    pub edge: Color,
}

/// The light ground.
pub static LIGHT: Tokens = Tokens {
    bg: iced::color!(0xF6F6F3),
    surface: iced::color!(0xFFFFFF),
    sunk: iced::color!(0xEFEFEA),
    line: iced::color!(0xDDDCD5),
    text: iced::color!(0x1B1C1E),
    muted: iced::color!(0x63656B),
    accent: iced::color!(0x2456C9),
    onaccent: iced::color!(0xFFFFFF),
    accentsoft: iced::color!(0xE6EDFB),
    good: iced::color!(0x177245),
    goodsoft: iced::color!(0xE3F2E9),
    warn: iced::color!(0x8F5200),
    warnsoft: iced::color!(0xFBF0DC),
    bad: iced::color!(0xB3261E),
    badsoft: iced::color!(0xFBE9E7),
    edge: iced::color!(0x86888F),
};

/// The dark ground.
pub static DARK: Tokens = Tokens {
    bg: iced::color!(0x17181B),
    surface: iced::color!(0x1F2125),
    sunk: iced::color!(0x131416),
    line: iced::color!(0x33363C),
    text: iced::color!(0xECEDEF),
    muted: iced::color!(0xA3A7AF),
    accent: iced::color!(0x8AB0FF),
    onaccent: iced::color!(0x0B1B3D),
    accentsoft: iced::color!(0x22304F),
    good: iced::color!(0x6FD39B),
    goodsoft: iced::color!(0x1B3327),
    warn: iced::color!(0xF0B95B),
    warnsoft: iced::color!(0x3A2D16),
    bad: iced::color!(0xFF8A80),
    badsoft: iced::color!(0x3E2120),
    edge: iced::color!(0x7B808A),
};

/// The light ground, in colours that stand out as far as they can: text has at least 7:1, lines 4.5:1.
pub static CLEAR_LIGHT: Tokens = Tokens {
    bg: iced::color!(0xFFFFFF),
    surface: iced::color!(0xFFFFFF),
    sunk: iced::color!(0xF0F0F0),
    line: iced::color!(0x5C5C5C),
    text: iced::color!(0x000000),
    muted: iced::color!(0x2E2E2E),
    accent: iced::color!(0x0A3A9E),
    onaccent: iced::color!(0xFFFFFF),
    accentsoft: iced::color!(0xDCE6FF),
    good: iced::color!(0x00522A),
    goodsoft: iced::color!(0xE0F5E8),
    warn: iced::color!(0x5E3500),
    warnsoft: iced::color!(0xFFF2DC),
    bad: iced::color!(0x8A0A0A),
    badsoft: iced::color!(0xFFE8E5),
    edge: iced::color!(0x000000),
};

/// The dark ground, in colours that stand out as far as they can.
pub static CLEAR_DARK: Tokens = Tokens {
    bg: iced::color!(0x000000),
    surface: iced::color!(0x000000),
    sunk: iced::color!(0x1C1C1C),
    line: iced::color!(0xA6A6A6),
    text: iced::color!(0xFFFFFF),
    muted: iced::color!(0xE4E4E4),
    accent: iced::color!(0xAFCBFF),
    onaccent: iced::color!(0x000000),
    accentsoft: iced::color!(0x142A57),
    good: iced::color!(0x86F2B6),
    goodsoft: iced::color!(0x0B2B1A),
    warn: iced::color!(0xFFD48A),
    warnsoft: iced::color!(0x2F2407),
    bad: iced::color!(0xFFB3AC),
    badsoft: iced::color!(0x3B100E),
    edge: iced::color!(0xFFFFFF),
};

/// The tokens for a ground.
pub fn tokens(dark: bool, more_contrast: bool) -> &'static Tokens {
    match (dark, more_contrast) {
        (false, false) => &LIGHT,
        (true, false) => &DARK,
        (false, true) => &CLEAR_LIGHT,
        (true, true) => &CLEAR_DARK,
    }
}

/// The toolkit's theme for these tokens: it colours what we do not style ourselves.
pub fn theme(it: &Tokens) -> Theme {
    let palette = Palette {
        background: it.bg,
        text: it.text,
        primary: it.accent,
        success: it.good,
        warning: it.warn,
        danger: it.bad,
    };
    Theme::custom("Mailkey", palette)
}

/// Corner radius of controls.
pub const RADIUS: f32 = 8.0;
/// Corner radius of cards.
pub const CARD_RADIUS: f32 = 12.0;
/// Height of a control.
pub const CONTROL: f32 = 38.0;
/// Height of a small control: the least that a target may have.
pub const SMALL_CONTROL: f32 = 30.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(c: Color) -> f32 {
        let part = |v: f32| {
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b)
    }

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Text and what it stands on.
    fn texts(it: &Tokens) -> [(Color, Color); 20] {
        [
            (it.text, it.bg),
            (it.text, it.surface),
            (it.text, it.sunk),
            (it.text, it.accentsoft),
            (it.text, it.goodsoft),
            (it.text, it.warnsoft),
            (it.text, it.badsoft),
            (it.muted, it.bg),
            (it.muted, it.surface),
            (it.muted, it.sunk),
            (it.onaccent, it.accent),
            (it.accent, it.bg),
            (it.accent, it.surface),
            (it.accent, it.sunk),
            (it.accent, it.accentsoft),
            (it.good, it.goodsoft),
            (it.warn, it.warnsoft),
            (it.warn, it.surface),
            (it.bad, it.badsoft),
            (it.surface, it.good),
        ]
    }

    /// What must be seen of a control or a picture, and what it stands on: borders, the ring of the focus, bars, marks.
    fn shapes(it: &Tokens) -> Vec<(Color, Color)> {
        let drawn = [it.edge, it.accent, it.good, it.warn, it.bad];
        drawn.into_iter().flat_map(|color| [(color, it.bg), (color, it.surface)]).collect()
    }

    fn holds(pairs: impl IntoIterator<Item = (Color, Color)>, least: f32) {
        for (one, other) in pairs {
            let ratio = contrast(one, other);
            assert!(ratio >= least, "{one:?} on {other:?}: {ratio}, not {least}");
        }
    }

    #[test]
    fn every_text_can_be_read_and_every_control_be_seen() {
        for it in [&LIGHT, &DARK] {
            holds(texts(it), 4.5);
            holds(shapes(it), 3.0);
        }
    }

    #[test]
    fn with_more_contrast_everything_stands_out_more() {
        for it in [&CLEAR_LIGHT, &CLEAR_DARK] {
            holds(texts(it), 7.0);
            holds(shapes(it), 7.0);
            holds([(it.line, it.bg), (it.line, it.surface)], 4.5);
        }
    }
}
