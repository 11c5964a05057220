//! Everything that Mailkey says itself has glyphs in the embedded fonts: on a system without Chinese fonts nothing
//! turns into empty boxes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use mailkey::gui::theme;
use mailkey::storage::settings::Language;
use ttf_parser::Face;

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// The strings of a provider file in these languages, and those that are in none.
fn said(value: &serde_json::Value, tags: &[&str], tell: &mut dyn FnMut(&str)) {
    match value {
        serde_json::Value::String(text) => tell(text),
        serde_json::Value::Array(all) => all.iter().for_each(|inner| said(inner, tags, tell)),
        serde_json::Value::Object(map) => {
            for (key, inner) in map.iter().filter(|(key, _)| *key != "sources") {
                let is_language = Language::ALL.iter().any(|language| language.tag() == key);
                if !is_language || tags.contains(&key.as_str()) {
                    said(inner, tags, tell);
                }
            }
        }
        _ => {}
    }
}

/// Every character of a language's words and of the providers' files in it, with a file in which it stands.
fn characters(language: Language) -> BTreeMap<char, PathBuf> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut all = BTreeMap::new();
    let mut note = |text: &str, file: &Path| {
        for c in text.chars().filter(|c| !c.is_control()) {
            all.entry(c).or_insert_with(|| file.to_owned());
        }
    };
    for file in files_below(&assets.join("locales").join(language.tag())) {
        note(&std::fs::read_to_string(&file).expect("text"), &file);
    }
    for file in files_below(&assets.join("providers")) {
        let text = std::fs::read_to_string(&file).expect("text");
        let value = serde_json::from_str(&text).expect("JSON");
        said(&value, &[language.tag()], &mut |text| note(text, &file));
    }
    for language in Language::ALL {
        note(language.name(), Path::new("language.json"));
    }
    assert!(all.len() > 100, "{}", all.len());
    all
}

/// The signs that the window draws itself.
const SIGNS: &str = "✓✕!i•–⋮↗…▾KABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@.-_+:/ ";

#[test]
fn each_language_has_every_character_that_is_shown_in_both_weights() {
    for language in Language::ALL {
        for (weight, face) in ["regular", "bold"].into_iter().zip(theme::faces_of(language)) {
            let face = Face::parse(&face, 0).expect("a font");
            // Signs, and a provider's own words in another script, come from the family for all scripts.
            let others = Face::parse(theme::FONTS[usize::from(weight == "bold")], 0).expect("a font");
            let lacks = |c: char| face.glyph_index(c).is_none();
            let is_own = |c: char| !is_foreign(language, c);
            let missing: Vec<_> =
                characters(language).into_iter().filter(|(c, _)| lacks(*c) && is_own(*c)).collect();
            assert!(missing.is_empty(), "{} {weight}: {missing:?}", language.tag());
            let nowhere: Vec<_> = characters(language)
                .into_keys()
                .chain(SIGNS.chars())
                .filter(|c| lacks(*c) && others.glyph_index(*c).is_none())
                .collect();
            assert!(nowhere.is_empty(), "{} {weight}: {nowhere:?}", language.tag());
        }
    }
}

/// Letters of East Asia in a language with an alphabet: a site's own words.
fn is_foreign(language: Language, c: char) -> bool {
    language.font() == "Mailkey Sans West" && c >= '\u{2e80}' || "✓✕".contains(c)
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
