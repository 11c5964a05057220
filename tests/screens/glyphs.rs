//! Everything that Mailkey says itself has glyphs in the embedded fonts: on a system without Chinese fonts nothing
//! turns into empty boxes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailkey::gui::theme;
use ttf_parser::Face;

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// Every character of the words and the providers' files, with a file in which it stands.
fn characters() -> BTreeMap<char, PathBuf> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut all = BTreeMap::new();
    for folder in ["locales", "providers"] {
        let files = files_below(&assets.join(folder));
        assert!(files.len() > 4, "{folder}: {files:?}");
        for file in files {
            let text = std::fs::read_to_string(&file).expect("text");
            for c in text.chars().filter(|c| !c.is_control()) {
                all.entry(c).or_insert_with(|| file.clone());
            }
        }
    }
    all
}

/// The signs that the window draws itself.
const SIGNS: &str = "✓✕!i•–⋮↗…KABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@.-_+:/ ";

#[test]
fn both_faces_have_every_character_that_is_shown() {
    for (name, font) in [("regular", theme::FONTS[0]), ("bold", theme::FONTS[1])] {
        let face = Face::parse(font, 0).expect("a font");
        let lacks = |c: char| face.glyph_index(c).is_none();
        let missing: Vec<_> = characters().into_iter().filter(|(c, _)| lacks(*c)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        let missing: String = SIGNS.chars().filter(|c| lacks(*c)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn the_face_for_codes_has_what_codes_are_made_of() {
    let face = Face::parse(theme::FONTS[2], 0).expect("a font");
    let missing: String = (' '..='~').chain(['•']).filter(|c| face.glyph_index(*c).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_character_that_is_in_no_font_is_missed() {
    let face = Face::parse(theme::FONTS[0], 0).expect("a font");
    assert!(face.glyph_index('\u{1F600}').is_none());
}
