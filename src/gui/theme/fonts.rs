//! The embedded fonts: one family with everything that people and servers may say in Chinese, and one for each script that wants
//! forms of its own, with what the program itself says. The second kind is handed to the toolkit when its language is spoken.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::{Arc, Mutex, Once, PoisonError};

use iced::advanced::graphics::text as graphics;
use iced::advanced::graphics::text::cosmic_text::fontdb::Source;
use iced::{Font, font};

use crate::model::language::Language;

/// The family for all scripts.
const SANS: &str = "Mailkey Sans";
/// For codes, shown in groups.
pub const MONO: Font = Font::with_name("Mailkey Mono");

/// What every language needs: both weights of the family for all scripts, and the one for codes.
pub const FONTS: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/MailkeySans-Regular.otf"),
    include_bytes!("../../../assets/fonts/MailkeySans-Bold.otf"),
    include_bytes!("../../../assets/fonts/MailkeyMono-Regular.ttf"),
];

/// A family of its own: its name, regular and bold, both packed.
type Family = (&'static str, [&'static [u8]; 2]);

macro_rules! families {
    ($($name:literal: $file:literal,)*) => {
        [$((
            $name,
            [
                include_bytes!(concat!(env!("OUT_DIR"), "/", $file, "-Regular.otf.bin")),
                include_bytes!(concat!(env!("OUT_DIR"), "/", $file, "-Bold.otf.bin")),
            ],
        )),*]
    };
}

/// The families of single languages, and of all that have an alphabet.
const FAMILIES: [Family; 4] = families! {
    "Mailkey Sans West": "MailkeySansWest",
    "Mailkey Sans JA": "MailkeySansJA",
    "Mailkey Sans KO": "MailkeySansKO",
    "Mailkey Sans ZH-TW": "MailkeySansZH-TW",
};

thread_local! {
    /// The family of the words that are laid out next. A window has one thread; of tests each has its own.
    static SPOKEN: Cell<&'static str> = const { Cell::new(SANS) };
}

/// Words are in this language from now on.
pub fn speak(language: Language) {
    let family = family_of(language);
    if let Some((name, _)) = family {
        load_family(name, language);
    }
    SPOKEN.set(family.map_or(SANS, |(name, _)| name));
}

fn family_of(language: Language) -> Option<Family> {
    FAMILIES.into_iter().find(|(name, _)| *name == language.font())
}

/// Both weights of the family of a language, regular and bold.
pub fn faces_of(language: Language) -> [Cow<'static, [u8]>; 2] {
    match family_of(language) {
        Some((_, packed)) => packed.map(|face| {
            miniz_oxide::inflate::decompress_to_vec(face).map_or(Cow::Borrowed(&[][..]), Cow::Owned)
        }),
        None => [Cow::Borrowed(FONTS[0]), Cow::Borrowed(FONTS[1])],
    }
}

/// The usual weight.
pub fn regular() -> Font {
    Font::with_name(SPOKEN.get())
}

/// The bold one. There is no other weight: anything else would fall back to a system font.
pub fn heavy() -> Font {
    Font { weight: font::Weight::Bold, ..regular() }
}

/// Hands the fonts to the toolkit as they lie in the program, once: those in its settings it copies.
pub fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| hand_over(FONTS.map(Cow::Borrowed)));
}

fn load_family(name: &'static str, language: Language) {
    static LOADED: Mutex<Vec<&str>> = Mutex::new(Vec::new());
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if !loaded.contains(&name) {
        loaded.push(name);
        hand_over(faces_of(language));
    }
}

fn hand_over(faces: impl IntoIterator<Item = Cow<'static, [u8]>>) {
    let mut system = graphics::font_system().write().unwrap_or_else(PoisonError::into_inner);
    for face in faces {
        system.raw().db_mut().load_font_source(Source::Binary(Arc::new(face)));
    }
}
