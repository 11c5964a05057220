//! Links icon, version and manifest into a program for Windows. Part of two build scripts: the program's and its launcher's.

use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

/// Compiles `mailkey.rc` and links it into the programs of the package that is being built. Does nothing for other systems.
/// `root` is the project's folder, `version` that of its `Cargo.toml`, `program` the file's name.
///
/// Without a compiler for them the program is built without; what makes the packages sees to it that there is one.
///
/// # Errors
/// When the resource compiler refuses.
pub fn link(root: &Path, version: &str, program: &str) -> io::Result<()> {
    let (windows, rc) = (root.join("packaging/windows"), "mailkey.rc");
    let icons = root.join("assets/icons");
    for file in [
        windows.join(rc),
        windows.join("mailkey.manifest"),
        windows.join("resources.rs"),
        icons.join("mailkey.ico"),
    ] {
        println!("cargo::rerun-if-changed={}", file.display());
    }
    println!("cargo::rerun-if-env-changed=WINDRES");
    let target = |what: &str| env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default();
    if target("OS") != "windows" {
        return Ok(());
    }
    if target("ENV") != "gnu" {
        warn("only the GNU toolchain's compiler for them is known here");
        return Ok(());
    }
    // In a file: how quotation marks of a definition come through differs from one windres to another.
    let out = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).to_owned();
    let (source, object) = (out.join("resources.rc"), out.join("resources.o"));
    let comma = numbers(version).map(|number| number.to_string()).join(",");
    let head = format!(
        "#define VERSION_COMMA {comma}\n#define VERSION_TEXT \"{version}\"\n#define PROGRAM \"{program}\"\n"
    );
    fs::write(&source, format!("{head}#include \"{rc}\"\n"))?;
    let here = cfg!(windows).then(|| "windres".to_owned());
    let named = env::var("WINDRES").ok().or(here);
    let windres = named.unwrap_or_else(|| format!("{}-w64-mingw32-windres", target("ARCH")));
    let compiled = Command::new(&windres)
        .args(["--output-format=coff", "--codepage=65001", "--include-dir"])
        .arg(&windows)
        .arg("--include-dir")
        .arg(&icons)
        .args([&source, &object])
        .status();
    let status = match compiled {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            warn(&format!("there is no {windres}"));
            return Ok(());
        }
        compiled => compiled.map_err(|error| io::Error::new(error.kind(), format!("{windres}: {error}")))?,
    };
    if !status.success() {
        return Err(io::Error::other(format!("{windres} ended with {status}")));
    }
    println!("cargo::rustc-link-arg-bins={}", object.display());
    Ok(())
}

fn warn(why: &str) {
    println!("cargo::warning=built without icon, version and manifest: {why}");
}

/// The numbers of a version as Windows counts: four, and none for what comes before a release.
fn numbers(version: &str) -> [u16; 4] {
    let release = version.split(['-', '+']).next().unwrap_or_default();
    let mut four = [0; 4];
    for (place, number) in four.iter_mut().zip(release.split('.')) {
        *place = number.parse().unwrap_or_default();
    }
    four
}
