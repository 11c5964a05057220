//! Colours, sizes and fonts: the tokens of the look. Screens name tokens, never raw values.

use std::sync::{Arc, Once, PoisonError};

use iced::advanced::graphics::text as graphics;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::theme::Palette;
use iced::{Color, Font, Theme, font};

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

/// The tokens for a ground.
pub fn tokens(dark: bool) -> &'static Tokens {
    if dark { &DARK } else { &LIGHT }
}

/// The toolkit's theme for a ground: it colours what we do not style ourselves.
pub fn theme(dark: bool) -> Theme {
    let it = tokens(dark);
    let palette = Palette {
        background: it.bg,
        text: it.text,
        primary: it.accent,
        success: it.good,
        warning: it.warn,
        danger: it.bad,
    };
    Theme::custom(if dark { "Mailkey dark" } else { "Mailkey light" }, palette)
}

/// The family for all scripts.
pub const SANS: Font = Font::with_name("Mailkey Sans");
/// Its bold face. There is no other weight: anything else would fall back to a system font.
pub const BOLD: Font = Font { weight: font::Weight::Bold, ..SANS };
/// For codes, shown in groups.
pub const MONO: Font = Font::with_name("Mailkey Mono");

/// The embedded fonts.
pub const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/MailkeySans-Regular.otf"),
    include_bytes!("../../assets/fonts/MailkeySans-Bold.otf"),
    include_bytes!("../../assets/fonts/MailkeyMono-Regular.ttf"),
];

/// Hands the fonts to the toolkit as they lie in the program, once: those in its settings it copies, all 4.6 MB.
pub fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let mut system = graphics::font_system().write().unwrap_or_else(PoisonError::into_inner);
        for font in FONTS {
            system.raw().db_mut().load_font_source(Source::Binary(Arc::new(font)));
        }
    });
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

    #[test]
    fn every_pair_can_be_read() {
        for it in [&LIGHT, &DARK] {
            let pairs = [
                (it.text, it.bg),
                (it.text, it.surface),
                (it.text, it.sunk),
                (it.text, it.accentsoft),
                (it.muted, it.bg),
                (it.muted, it.surface),
                (it.muted, it.sunk),
                (it.onaccent, it.accent),
                (it.accent, it.bg),
                (it.accent, it.accentsoft),
                (it.good, it.goodsoft),
                (it.warn, it.warnsoft),
                (it.bad, it.badsoft),
            ];
            for (text, ground) in pairs {
                assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
            }
            for ground in [it.bg, it.surface] {
                assert!(contrast(it.edge, ground) >= 3.0, "edge on {ground:?}");
            }
        }
    }
}
