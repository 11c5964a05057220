//! Runs the corpus of fuzzing (`tests/fuzz/corpus`), what was written by hand cut off at every byte, and thousands of
//! variants of it: nothing crashes, and nothing that comes of it is unfit to be shown.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "support/dice.rs"]
mod dice;
#[path = "support/unfit.rs"]
mod unfit;

use std::path::Path;

use dice::Dice;
use unfit::{TARGETS, check};

/// How many variants of each target's corpus.
const VARIANTS: usize = 3000;
/// How much of a long piece is cut off byte by byte.
const CUTS: usize = 200;

/// What a target has: its names, and its bytes.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let name_of = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    names.iter().map(|path| (name_of(path), std::fs::read(path).unwrap())).collect()
}

/// Whether a piece was written by hand: what fuzzing finds is named by its hash.
fn is_written(name: &str) -> bool {
    name.len() != 40
}

/// What a server may as well say: a byte changed, dropped or doubled, a part moved, two conversations in one.
fn varied(pieces: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = pieces[dice.below(pieces.len())].clone();
    for _ in 0..=dice.below(4) {
        let place = dice.below(bytes.len());
        match dice.below(6) {
            0 if !bytes.is_empty() => bytes[place] = u8::try_from(dice.below(256)).unwrap(),
            1 if !bytes.is_empty() => drop(bytes.remove(place)),
            2 => bytes.insert(place.min(bytes.len()), b"\r\n\x1e\"{} *+-0[]\\\x1b\xff"[dice.below(16)]),
            3 => {
                let end = place + dice.below(bytes.len() - place);
                let part = bytes[place..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, part);
            }
            4 => {
                let other = &pieces[dice.below(pieces.len())];
                bytes.truncate(place);
                bytes.extend_from_slice(&other[dice.below(other.len())..]);
            }
            _ => {
                let at = place.min(bytes.len());
                bytes.splice(at..at, mailkey::probe::fuzz::CODE.bytes());
            }
        }
    }
    bytes
}

#[test]
fn nothing_that_was_kept_upsets_anybody() {
    for (target, _) in TARGETS {
        let pieces = corpus(target);
        assert!(pieces.len() > 100, "{target} has a corpus");
        for (name, piece) in &pieces {
            let cuts = if is_written(name) { piece.len().min(CUTS) } else { 0 };
            for end in 0..=cuts {
                check(target, &piece[..end]);
            }
            check(target, piece);
        }
    }
}

#[test]
fn nor_do_variants_of_it() {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for (target, _) in TARGETS {
        let pieces: Vec<Vec<u8>> = corpus(target).into_iter().map(|(_, piece)| piece).collect();
        for _ in 0..VARIANTS {
            check(target, &varied(&pieces, &mut dice));
        }
    }
}

#[test]
fn a_text_that_is_unfit_is_seen() {
    for text in ["a\u{1b}[31m", "a\u{202e}b", "a\u{0}", "a\u{feff}"] {
        assert!(unfit::acts_on_a_screen(text), "{text:?}");
    }
    for text in ["with ABCDEFGHIJKLMNOP!", "YWJjZGVmZ2hpamtsbW5vcA==", "6162636465666768696a6b6c6d6e6f70"] {
        assert!(unfit::gives_away(text), "{text}");
    }
    assert!(!unfit::acts_on_a_screen("授权码 é") && !unfit::gives_away("abcdefgh"));
}
