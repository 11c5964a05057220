//! What the program leans on: how much there is of it, how new a compiler it wants, and whether it was asked about.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::tree::root;

/// How many crates the program on Linux is made of, at most. Whoever goes beyond says in the commit what that brings.
const MOST_CRATES: usize = 500;

fn cargo(words: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(words).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The crates that the program on Linux is made of, each with its version.
fn crates() -> BTreeSet<String> {
    let tree =
        ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--target", "x86_64-unknown-linux-gnu"];
    let listed = cargo(&tree);
    let lines = listed.lines().map(|line| line.trim_end_matches(" (*)"));
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn there_are_no_more_crates_than_there_were() {
    let crates = crates();
    assert!(crates.len() <= MOST_CRATES, "{} crates", crates.len());
    assert!(crates.len() > MOST_CRATES - 20, "{} crates: let the limit follow", crates.len());
}

/// The toolkit's text engine and what draws its letters take one version of what reads fonts. It is large, and Cargo would
/// gladly take a newer one beside it.
#[test]
fn fonts_are_read_by_one_crate() {
    let crates = crates();
    for name in ["read-fonts", "skrifa", "swash", "cosmic-text"] {
        let versions: Vec<&String> =
            crates.iter().filter(|line| line.split(' ').next() == Some(name)).collect();
        assert_eq!(
            versions.len(),
            1,
            "{versions:?}: cargo update -p swash --precise 0.2.7, or a newer toolkit"
        );
    }
}

/// Beside this, clippy looks at what is used of the standard library (`incompatible_msrv`), and `tests/slow rust` builds
/// with that very compiler.
#[test]
fn no_crate_wants_a_newer_compiler_than_the_program_says() {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--locked", "--format-version", "1"])).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let version = |package: &Value| -> Vec<u32> {
        let text = package["rust_version"].as_str().unwrap_or("1");
        text.split('.').map(|part| part.parse().unwrap()).collect()
    };
    let ours = packages.iter().find(|it| it["name"] == "mailkey").map(version).unwrap();
    assert!(ours.len() >= 2, "{ours:?}");
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| version(package) > [ours.clone(), vec![0]].concat())
        .map(|package| {
            format!("{} {} wants {}", package["name"], package["version"], package["rust_version"])
        })
        .collect();
    assert!(newer.is_empty(), "{newer:#?}");
}

/// `packaging/audit/run` takes its time; what it was asked about is noted.
#[test]
fn the_crates_as_they_are_were_looked_up_among_known_faults() {
    let passed = read("packaging/audit/passed");
    for name in ["Cargo.lock", "deny.toml"] {
        let print: String = Sha256::digest(read(name)).iter().map(|byte| format!("{byte:02x}")).collect();
        let known = passed.lines().any(|line| line == format!("{print}  {name}"));
        assert!(known, "{name} has changed: packaging/audit/run --record");
    }
}
