//! The house keeps its order: floors lean on what is below them, libraries stay in their place, files stay small.

mod circles;
mod scanner;

use std::fmt;
use std::path::{Path, PathBuf};

use scanner::{PathUse, paths, tests_start, without_words};

use crate::tree::root;

/// The folders of `src`, floor by floor from the ground up. What stands on a floor may use it and those below.
const FLOORS: [&[&str]; 8] = [
    &["model"],
    &["platform"],
    &["mail"],
    &["storage"],
    &["work"],
    &["locale"],
    &["practice"],
    &["cli", "gui", "bin"],
];

/// The modules of a folder that keep an order among themselves, each of which must stand here: from the ground up.
const ROOMS: [(&str, &[&[&str]]); 5] = [
    ("model", &[&["code", "failure", "language"], &["address"], &["catalogue", "link"]]),
    (
        "platform",
        &[
            &[
                "appearance",
                "assistance",
                "files",
                "paths",
                "browser",
                "display",
                "hardening",
                "icons",
                "neighbour",
                "notify",
            ],
            &["schedule", "single"],
        ],
    ),
    ("mail", &[&["probe"], &["discovery"]]),
    (
        "work",
        &[
            &["journey", "handoff", "programs", "recipes"],
            &["account_store"],
            &["backup", "context"],
            &["test_all"],
            &["upkeep"],
        ],
    ),
    (
        "gui",
        &[
            &["theme", "control", "keys", "clipboard", "executor", "again", "topic"],
            &["focus", "effect"],
            &["accessibility"],
            &["widget"],
            &["sidebar", "screen", "practice"],
            &["wizard"],
            &["tasks"],
            &["app"],
            &["draw"],
        ],
    ),
];

/// Libraries and the only places where they may stand: a module with all below it, or one file.
const PLACES: [(&str, &[&str]); 46] = [
    ("iced", &["gui"]),
    ("async_imap", &["mail/probe"]),
    ("imap_proto", &["mail/probe"]),
    ("lettre", &["mail/probe"]),
    ("rustls", &["mail/probe"]),
    ("rustls_platform_verifier", &["mail/probe"]),
    ("rustls_native_certs", &["mail/probe/tls.rs"]),
    ("tokio_rustls", &["mail/probe", "practice"]),
    ("tokio_socks", &["mail/probe"]),
    ("hickory_resolver", &["mail/discovery"]),
    ("hyper", &["mail/discovery", "practice/site"]),
    ("quick_xml", &["mail/discovery"]),
    ("keyring_core", &["storage/vault/keychain.rs"]),
    ("zbus_secret_service_keyring_store", &["storage/vault/keychain.rs"]),
    ("apple_native_keyring_store", &["storage/vault/keychain.rs"]),
    ("windows_native_keyring_store", &["storage/vault/keychain.rs"]),
    ("accesskit", &["gui/accessibility"]),
    ("accesskit_unix", &["gui/accessibility/bridge/unix.rs"]),
    ("accesskit_windows", &["gui/accessibility/bridge/windows.rs"]),
    ("age", &["storage/encryption.rs", "storage/encryption/file_seal.rs"]),
    ("age_core", &["storage/encryption/file_seal.rs"]),
    ("chacha20poly1305", &["storage/encryption/file_seal.rs"]),
    ("minisign_verify", &["model/catalogue/bundle.rs"]),
    ("arboard", &["gui/clipboard.rs"]),
    ("png", &["gui/widget/icon.rs"]),
    ("qrcode", &["gui/widget/qr.rs"]),
    ("mundy", &["platform/appearance.rs"]),
    ("wayland_client", &["platform/display/ask.rs"]),
    ("x11_dl", &["platform/display/ask.rs"]),
    ("x11rb", &["platform/display/ask.rs"]),
    ("xkbcommon_dl", &["platform/display/ask.rs"]),
    ("secmem_proc", &["platform/hardening.rs"]),
    ("notify_rust", &["platform/notify.rs"]),
    ("open", &["platform/browser.rs"]),
    ("anstyle_query", &["cli/colour.rs"]),
    ("clap", &["cli", "bin"]),
    ("clap_complete", &["cli"]),
    ("terminal_size", &["cli/wrap.rs"]),
    ("rustc_hash", &["gui/accessibility"]),
    ("unicode_segmentation", &["gui/accessibility/translated.rs"]),
    ("unicode_width", &["cli/wrap.rs"]),
    ("form_urlencoded", &["practice/site"]),
    ("getrandom", &["storage/encryption/file_seal.rs", "practice/talk.rs"]),
    ("maud", &["practice/site"]),
    ("rcgen", &["practice/certificates.rs"]),
    ("rpassword", &["cli", "bin"]),
];
/// The same for the words, kept apart only to keep the lists readable.
const WORDS: (&str, &[&str]) = ("fluent_bundle", &["locale"]);

/// Calls that end the program where an error should be.
const CALLS: [&str; 3] = [".unwrap()", ".expect(", "panic!("];
/// The longest a file may be, in lines, without and with its tests.
const LONGEST: (usize, usize) = (450, 600);

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    file: String,
    line: usize,
    what: Wrong,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Wrong {
    /// A module uses one of a floor above.
    Upwards { from: String, to: String },
    /// A module that stands on no floor: it must be given one here.
    NoFloor(String),
    /// A library outside its place.
    OutOfPlace(String),
    /// A call that ends the program.
    Call(String),
    /// So many lines.
    TooLong(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "src/{}:{}: ", self.file, self.line)?;
        match &self.what {
            Wrong::Upwards { from, to } => write!(f, "{from} leans on {to}, which stands above it"),
            Wrong::NoFloor(module) => {
                write!(f, "{module} stands on no floor; tests/house/layers.rs must know it")
            }
            Wrong::OutOfPlace(library) => write!(f, "{library} is used outside its place"),
            Wrong::Call(call) => write!(f, "{call} outside tests"),
            Wrong::TooLong(lines) => write!(f, "{lines} lines are too many"),
        }
    }
}

#[test]
fn the_house_is_in_order() {
    let source = root().join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    assert!(files.len() > 5, "no sources found in {}", source.display());
    let faults: Vec<String> = files
        .iter()
        .flat_map(|file| {
            let name = file.strip_prefix(&source).unwrap().to_str().unwrap();
            faults(name, &std::fs::read_to_string(file).unwrap())
        })
        .map(|fault| fault.to_string())
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_modules_lean_on_each_other() {
    let source = root().join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let name = |file: &Path| file.strip_prefix(&source).unwrap().to_str().unwrap().to_owned();
    let files: Vec<_> =
        files.iter().map(|file| (name(file), std::fs::read_to_string(file).unwrap())).collect();
    let circles = circles::circles(&files);
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn without_the_window_there_is_no_iced_in_the_tree() {
    let tree = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO"))
            .args(["tree", "--locked", "-e", "normal", "--prefix", "none"])
            .args(arguments)
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let windows = |tree: &str| {
        let crates = ["iced", "winit", "softbuffer", "tiny-skia", "cosmic-text"];
        tree.lines()
            .filter(|line| {
                let name = line.split_whitespace().next().unwrap_or_default();
                crates.contains(&name) || name.starts_with("iced_")
            })
            .count()
    };
    assert_eq!(windows(&tree(&["--no-default-features"])), 0);
    assert!(windows(&tree(&[])) > 0, "with the window there is one");
}

#[test]
fn the_window_draws_in_software_only() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--locked", "-e", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    for heavy in ["wgpu", "iced_wgpu", "aws-lc-rs", "openssl", "native-tls"] {
        let used = tree.lines().any(|line| line.split_whitespace().next() == Some(heavy));
        assert!(!used, "{heavy} came into the tree");
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Everything that is wrong with one file. `name` is its path below `src`.
fn faults(name: &str, source: &str) -> Vec<Fault> {
    let code = without_words(source);
    let tests_from = tests_start(&code);
    let mut found = Vec::new();
    let mut fault = |line: usize, what: Wrong| {
        let file = name.to_owned();
        found.push(Fault { file, line, what });
    };
    let module = module_of(name);
    let floor = floor_of(module);
    if floor.is_none() && module != "lib" {
        fault(1, Wrong::NoFloor(module.to_owned()));
    }
    if let (Some(order), Some(room)) = (order_of(module), room_of(name))
        && height(order, room).is_none()
    {
        fault(1, Wrong::NoFloor(format!("{module}/{room}")));
    }
    for path in paths(&code) {
        let in_tests = path.line >= tests_from;
        if let Some(used) = path.module_in_crate(name)
            && let (Some(here), Some(there)) = (floor, floor_of(&used))
            && there > here
        {
            let (from, to) = (module.to_owned(), used);
            fault(path.line, Wrong::Upwards { from, to });
        }
        if let Some((from, to)) = against_the_order(name, &path) {
            fault(path.line, Wrong::Upwards { from, to });
        }
        if let Some((library, places)) = library_of(&path)
            && !in_tests
            && !places.iter().any(|place| stands_in(name, place))
        {
            fault(path.line, Wrong::OutOfPlace(library.to_owned()));
        }
    }
    for (number, line) in code.lines().enumerate().take(tests_from - 1) {
        for call in CALLS {
            if holds_call(line, call) {
                fault(number + 1, Wrong::Call(call.trim_matches(['.', '(', ')']).to_owned()));
            }
        }
    }
    let (own, all) = (tests_from - 1, code.lines().count());
    if own.min(all) > LONGEST.0 || all > LONGEST.1 {
        fault(all, Wrong::TooLong(all));
    }
    found.sort_by_key(|fault| fault.line);
    found
}

/// The top module that a file belongs to; every file of `bin` is `bin`.
fn module_of(name: &str) -> &str {
    name.split('/').next().unwrap_or(name).trim_end_matches(".rs")
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

/// The order among the modules of a folder, where they keep one.
fn order_of(folder: &str) -> Option<&'static [&'static [&'static str]]> {
    ROOMS.iter().find(|(name, _)| *name == folder).map(|(_, order)| *order)
}

/// The module of a folder that a file belongs to; `None` for the folder's own file.
fn room_of(name: &str) -> Option<&str> {
    name.split('/').nth(1).map(|room| room.trim_end_matches(".rs"))
}

fn height(order: &[&[&str]], room: &str) -> Option<usize> {
    order.iter().position(|rooms| rooms.contains(&room))
}

/// A path that leads from a module to one above it in the same folder.
fn against_the_order(name: &str, path: &PathUse) -> Option<(String, String)> {
    let (folder, room) = (module_of(name), room_of(name)?);
    let order = order_of(folder)?;
    let [root, there, used, ..] = &path.segments[..] else { return None };
    let is_here = matches!(root.as_str(), "crate" | "mailkey") && there == folder;
    let is_above = is_here && height(order, used)? > height(order, room)?;
    is_above.then(|| (format!("{folder}/{room}"), format!("{folder}/{used}")))
}

/// Whether a file stands in a place: `gui` is gui.rs and all of gui/, `platform/browser.rs` is that file alone.
fn stands_in(name: &str, place: &str) -> bool {
    let below =
        |name: &str| name.strip_prefix(place).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'));
    if place.ends_with(".rs") { name == place } else { below(name) }
}

fn library_of(path: &PathUse) -> Option<(&'static str, &'static [&'static str])> {
    let first = path.segments.first()?;
    if path.segments.len() < 2 && !path.in_use {
        return None; // a variable or function that has a library's name
    }
    PLACES
        .iter()
        .chain(std::iter::once(&WORDS))
        .find(|(library, _)| library == first)
        .map(|(library, places)| (*library, *places))
}

fn holds_call(line: &str, call: &str) -> bool {
    line.match_indices(call).any(|(place, _)| {
        let before = line[..place].chars().next_back();
        call.starts_with('.') || !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}

#[cfg(test)]
mod the_scanner {
    use super::*;

    fn wrongs(name: &str, source: &str) -> Vec<Wrong> {
        faults(name, source).into_iter().map(|fault| fault.what).collect()
    }

    fn upwards(from: &str, to: &str) -> Vec<Wrong> {
        let (from, to) = (from.to_owned(), to.to_owned());
        vec![Wrong::Upwards { from, to }]
    }

    #[test]
    fn what_is_in_order_passes() {
        for (name, source) in [
            ("model/address.rs", "use crate::model::code::Code;\nfn f() {}"),
            (
                "mail/probe/imap.rs",
                "use async_imap::Client;\nuse super::tls;\nuse crate::model::catalogue::{Provider, Server};",
            ),
            ("storage/vault/keychain.rs", "use keyring_core::Entry;"),
            ("platform/browser.rs", "fn f() { let _ = open::that_detached(\"x\"); }"),
            ("gui/app.rs", "use iced::{Task, widget::{row, text}};\nuse crate::cli::x;"),
            ("cli.rs", "use clap::Parser;"),
            ("locale.rs", "use fluent_bundle::FluentBundle;"),
            ("lib.rs", "pub mod gui;\npub mod model;"),
            ("bin/mailkey.rs", "fn main() { mailkey::cli::run(); }"),
            ("storage/accounts.rs", "use crate::storage::vault::Key;"),
            ("mail/probe/tls.rs", "fn open(x: u8) { open(x); let rustls = 1; x.lettre(); }"),
        ] {
            assert_eq!(wrongs(name, source), [], "{name}: {source}");
        }
    }

    #[test]
    fn a_floor_that_leans_on_one_above_is_seen() {
        for (name, source, to) in [
            ("model/address.rs", "use crate::mail::probe::Report;", "mail"),
            ("model/catalogue/load.rs", "use crate::{model::code::Code, locale};", "locale"),
            ("model/catalogue.rs", "use crate::{\n    model::code,\n    gui::{app, theme},\n};", "gui"),
            ("mail/probe.rs", "fn f() { crate::work::context::wire(); }", "work"),
            ("mail/probe/imap.rs", "fn f() -> crate::gui::App { }", "gui"),
            ("mail/probe.rs", "use super::super::work;", "work"),
            ("mail/probe/imap.rs", "use super::super::super::work::journey::Step;", "work"),
            ("mail/probe.rs", "mod inner { use super::super::super::work; }", "work"),
            ("mail/probe.rs", "#[cfg(test)]\nmod tests { use crate::cli; }", "cli"),
            ("work/journey.rs", "use mailkey::cli;", "cli"),
            ("work/journey/step.rs", "pub use crate::cli as face;", "cli"),
        ] {
            let from = module_of(name);
            let found: Vec<Wrong> = wrongs(name, source);
            let expected = upwards(from, to);
            assert!(found.starts_with(&expected), "{name}: {source}: {found:?}");
        }
        assert_eq!(
            faults("mail/probe.rs", "use std::fmt;\n\nuse crate::cli;")[0].to_string(),
            "src/mail/probe.rs:3: mail leans on cli, which stands above it"
        );
    }

    #[test]
    fn a_module_that_leans_on_one_above_it_in_its_folder_is_seen() {
        for (name, source, from, to) in [
            ("gui/screen/start.rs", "use crate::gui::tasks::Entry;", "gui/screen", "gui/tasks"),
            ("gui/widget.rs", "use crate::gui::{screen::start, theme};", "gui/widget", "gui/screen"),
            ("mail/probe/imap.rs", "use crate::mail::discovery::Found;", "mail/probe", "mail/discovery"),
            ("work/journey.rs", "fn f(x: crate::work::context::Context) {}", "work/journey", "work/context"),
        ] {
            assert_eq!(wrongs(name, source), upwards(from, to), "{name}: {source}");
        }
        assert_eq!(wrongs("gui/attic.rs", ""), [Wrong::NoFloor("gui/attic".to_owned())]);
        assert_eq!(wrongs("gui/tasks.rs", "use crate::gui::screen::start;"), []);
    }

    #[test]
    fn a_module_that_stands_nowhere_is_seen() {
        assert_eq!(wrongs("attic.rs", ""), [Wrong::NoFloor("attic".to_owned())]);
        assert_eq!(wrongs("attic/box.rs", ""), [Wrong::NoFloor("attic".to_owned())]);
    }

    #[test]
    fn a_library_used_elsewhere_than_allowed_is_seen() {
        for (name, source, library) in [
            ("work/journey.rs", "use iced::Task;", "iced"),
            ("cli.rs", "fn f(x: iced::Task<()>) {}", "iced"),
            ("cli.rs", "use {iced, std::fmt};", "iced"),
            ("cli.rs", "extern crate iced;", "iced"),
            ("cli.rs", "fn f(x: ::iced::Task<()>) {}", "iced"),
            ("storage/vault.rs", "use keyring_core::Entry;", "keyring_core"),
            ("storage/vault/worker.rs", "fn f() { keyring_core::Entry::new(); }", "keyring_core"),
            ("gui/app.rs", "fn f() { open::that(\"x\"); }", "open"),
            ("work/context.rs", "use rustls::ClientConfig;", "rustls"),
            ("mail/discovery.rs", "use lettre::Address;", "lettre"),
            ("work/journey.rs", "use clap::Parser;", "clap"),
            ("gui/screen/words.rs", "use fluent_bundle::FluentArgs;", "fluent_bundle"),
        ] {
            assert_eq!(wrongs(name, source), [Wrong::OutOfPlace(library.to_owned())], "{name}: {source}");
        }
    }

    #[test]
    fn calls_that_end_the_program_are_seen() {
        for (source, call) in [
            ("fn f() { x().unwrap(); }", "unwrap"),
            ("fn f() {\n    x()\n        .expect(\"reason\");\n}", "expect"),
            ("fn f() { panic!(\"no\"); }", "panic!"),
        ] {
            assert_eq!(wrongs("model/code.rs", source), [Wrong::Call(call.to_owned())], "{source}");
        }
        for source in [
            "fn f() { x().unwrap_or_default(); }",
            "// x.unwrap()\n/* panic!() */\nconst A: &str = \"a.unwrap()\";",
            "const A: &str = r#\"say \"x.unwrap()\" \"#; const B: char = '\"'; // .unwrap()",
            "#[cfg(test)]\nmod tests {\n    fn f() { x().unwrap(); }\n}",
            "#[cfg(test)]\n#[allow(x)]\nmod tests {\n    fn f() { x().unwrap(); }\n}",
            "//! Tests.\n\n#![cfg(test)]\n\nfn f() { x().unwrap(); }",
            "fn f<'a>(x: &'a str) {} // '.unwrap()",
        ] {
            assert_eq!(wrongs("model/code.rs", source), [], "{source}");
        }
        let behind_a_quote = "const A: char = '\\''; fn f() { x().unwrap(); }";
        assert_eq!(wrongs("model/code.rs", behind_a_quote), [Wrong::Call("unwrap".to_owned())]);
    }

    #[test]
    fn files_that_grew_too_long_are_seen() {
        let lines = |count: usize| "\n".repeat(count);
        let tests = |count: usize| format!("#[cfg(test)]\nmod tests {{{}}}", "\n".repeat(count));
        assert_eq!(wrongs("model/code.rs", &lines(450)), []);
        assert_eq!(wrongs("model/code.rs", &lines(451)), [Wrong::TooLong(451)]);
        assert_eq!(wrongs("model/code.rs", &(lines(440) + &tests(100))), []);
        assert_eq!(wrongs("model/code.rs", &(lines(440) + &tests(200))), [Wrong::TooLong(642)]);
    }
}
