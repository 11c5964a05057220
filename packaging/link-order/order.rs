//! Has the linker put together what runs before the first frame. Part of the build script.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

/// Links the program with `first-frame.ld`, where the linker understands it: on Linux, in builds that are optimised. `root`
/// is the project's folder. Elsewhere the program is the same, and touches more of the memory that it is mapped to.
///
/// With `MAILKEY_LINK_MAP=FILE` the linker leaves all in its own order and writes down there what lies where, for `renew`: what
/// looks on while the program runs knows one section of code alone.
///
/// # Errors
/// When the folder of the build cannot be written to.
pub fn link(root: &Path) -> io::Result<()> {
    let folder = root.join("packaging/link-order");
    let script = folder.join("first-frame.ld");
    println!("cargo::rerun-if-changed={}", script.display());
    println!("cargo::rerun-if-changed={}", folder.join("order.rs").display());
    println!("cargo::rerun-if-env-changed=MAILKEY_LINK_MAP");
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|found| found == value);
    if !is("CARGO_CFG_TARGET_OS", "linux") || is("OPT_LEVEL", "0") {
        return Ok(());
    }
    if let Ok(map) = env::var("MAILKEY_LINK_MAP") {
        println!("cargo::rustc-link-arg-bins=-Wl,-Map={map}");
        return Ok(());
    }
    let argument = format!("-Wl,-T,{}", script.display());
    // A comma in a folder's name would end the argument there.
    if !script.to_string_lossy().contains(',') && is_understood(&argument)? {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
    Ok(())
}

/// Whether the linker of this build takes an argument: not each one knows scripts that are inserted into its own.
fn is_understood(argument: &str) -> io::Result<bool> {
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let source = out.join("link-order.rs");
    fs::write(&source, "fn main() {}\n")?;
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .arg(&source)
        .args(["--crate-type", "bin", "--edition", "2024"])
        .arg("-o")
        .arg(out.join("link-order"));
    rustc.arg(format!("-Clink-arg={argument}"));
    if let Some(target) = env::var_os("TARGET") {
        rustc.arg("--target").arg(target);
    }
    if let Some(linker) = env::var_os("RUSTC_LINKER") {
        let mut flag = std::ffi::OsString::from("-Clinker=");
        flag.push(linker);
        rustc.arg(flag);
    }
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    rustc.args(flags.split('\x1f').filter(|flag| !flag.is_empty()));
    let status = rustc.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    Ok(status.is_ok_and(|status| status.success()))
}
