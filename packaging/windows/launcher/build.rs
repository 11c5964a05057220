//! Gives the launcher the program's icon and version.

#[path = "../resources.rs"]
mod resources;

use std::error::Error;
use std::{env, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../..");
    let list = root.join("Cargo.toml");
    println!("cargo::rerun-if-changed={}", list.display());
    let text = fs::read_to_string(&list)?;
    let version = text.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    resources::link(&root, version.ok_or("no version in Cargo.toml")?, "mailkey-window.exe")?;
    Ok(())
}
