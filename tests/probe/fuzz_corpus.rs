//! Runs the corpus of fuzzing (`tests/fuzz/corpus`), what was written by hand cut off at every byte, and thousands of
//! variants of it: nothing crashes, and nothing that comes of it is unfit to be shown.

use std::path::Path;

use crate::support::dice::Dice;
use crate::support::unfit::{TARGETS, check};

/// How many variants of each target's corpus; `tests/slow fuzz` goes further.
const VARIANTS: usize = 500;
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
                bytes.splice(at..at, mailkey::mail::probe::fuzz::CODE.bytes());
            }
        }
    }
    bytes
}

#[test]
fn no_piece_of_the_corpus_upsets_its_reader() {
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
fn no_variant_of_the_corpus_upsets_its_reader() {
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
        assert!(crate::support::unfit::acts_on_a_screen(text), "{text:?}");
    }
    for text in ["with ABCDEFGHIJKLMNOP!", "YWJjZGVmZ2hpamtsbW5vcA==", "6162636465666768696a6b6c6d6e6f70"] {
        assert!(crate::support::unfit::gives_away(text), "{text}");
    }
    assert!(
        !crate::support::unfit::acts_on_a_screen("授权码 é")
            && !crate::support::unfit::gives_away("abcdefgh")
    );
}

/// How deep things are nested: more than any stack holds a call for each.
const DEEP: usize = 100_000;
/// The stack of whoever reads them: that of a program's first thread on Windows, the smallest that this program runs on.
const STACK: usize = 1024 * 1024;

/// What nests in what the targets read: brackets of every kind, quotes, literals, elements, values of DER with and
/// without a length, multi-line replies; each with what stands before it where a parser would come to it.
fn nests() -> Vec<Vec<u8>> {
    let openings: [&[u8]; 12] = [
        b"(",
        b"[",
        b"{",
        b"<a>",
        b"\"",
        b"\\",
        b"(\"a\" ",
        b"((\"TEXT\" \"PLAIN\" NIL ",
        b"[[",
        b"<!--",
        b"\x30\x80",
        b"\xa0\x80",
    ];
    let before: [&[u8]; 12] = [
        b"",
        b"* OK hi\r\n\x1e* OK ",
        b"* OK hi\r\n\x1e* 1 FETCH (BODYSTRUCTURE ",
        b"* OK [CAPABILITY IMAP4rev1 ID] hi\r\n\x1e* THREAD ",
        b"* OK [CAPABILITY IMAP4rev1 ID] hi\r\n\x1e* ID ",
        b"* OK [CAPABILITY IMAP4rev1] hi\r\n\x1eA0001 OK [",
        b"* OK [CAPABILITY IMAP4rev1] hi\r\n\x1e* NAMESPACE ",
        b"* OK [",
        b"220 hi\r\n\x1e250-",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"535 ",
        b"<clientConfig>",
    ];
    let mut all = Vec::new();
    for start in before {
        for opening in openings {
            all.push([start, &opening.repeat(DEEP.min(100_000 / opening.len()))].concat());
            all.push(
                [start, &opening.repeat(20_000), b"\r\nA0001 OK done\r\n\x1eM1 OK\r\nM2 OK\r\n"].concat(),
            );
        }
    }
    // A value of DER with a length for each level, as far as lengths go.
    let mut der = vec![5, 0];
    for _ in 0..2_000 {
        let length = der.len();
        let head = if length < 128 {
            vec![0x30, u8::try_from(length).unwrap()]
        } else {
            vec![0x30, 0x82, u8::try_from(length >> 8).unwrap(), u8::try_from(length & 255).unwrap()]
        };
        der.splice(0..0, head);
    }
    all.push(der);
    all
}

#[test]
fn nothing_that_nests_reaches_the_bottom_of_a_small_stack() {
    let reading = || {
        for nest in nests() {
            // What begins as another protocol ends at its first line.
            let is_imap = nest.starts_with(b"* OK");
            for (target, _) in TARGETS.iter().filter(|(target, _)| !is_imap || *target == "imap") {
                check(target, &nest);
            }
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(reading).unwrap().join().unwrap();
}

/// The same for the files that a person can bring: JSON of every kind.
#[test]
fn no_file_that_nests_reaches_it_either() {
    let folder = tempfile::tempdir().unwrap();
    let reading = move || {
        for opening in ["[", "{\"a\":", "{\"accounts\":[", "[{\"id\":"] {
            let deep = opening.repeat(DEEP);
            std::fs::create_dir_all(folder.path().join("providers")).unwrap();
            std::fs::write(folder.path().join("providers/deep.json"), &deep).unwrap();
            let (_, faults) = mailkey::model::catalogue::Catalogue::load(Some(folder.path()));
            assert_eq!(faults.len(), 1, "{opening}");
            std::fs::write(folder.path().join("accounts.json"), &deep).unwrap();
            let register = mailkey::storage::accounts::Register::open(folder.path()).unwrap();
            assert_eq!(register.accounts().unwrap(), [], "{opening}");
            std::fs::write(folder.path().join("settings.json"), &deep).unwrap();
        }
    };
    std::thread::Builder::new().stack_size(STACK).spawn(reading).unwrap().join().unwrap();
}
