//! Packs the provider files: of each what searching and looking up need, as Rust data, and the whole file without its
//! sources, compressed. The program reads a whole file only when somebody turns to that provider.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// How hard the files are compressed, of 10.
const EFFORT: u8 = 9;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("assets/providers");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "json") && !path.ends_with("schema.json"));
    paths.sort();
    let (mut packed, mut code) = (Vec::new(), String::from("&[\n"));
    for path in paths {
        let mut file: Value = serde_json::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        if let Some(keys) = file.as_object_mut() {
            keys.remove("$schema");
            keys.remove("sources");
        }
        let start = packed.len();
        packed.extend(miniz_oxide::deflate::compress_to_vec(&serde_json::to_vec(&file)?, EFFORT));
        entry(&mut code, &file, start, packed.len())?;
    }
    code.push(']');
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("providers.bin"), packed)?;
    fs::write(Path::new(&out).join("providers.rs"), code)?;
    Ok(())
}

/// Writes one `Packed { … }`.
fn entry(code: &mut String, file: &Value, start: usize, end: usize) -> Result<(), Box<dyn Error>> {
    let word = |pointer: &str| file.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let pairs = |pointer: &str| -> Vec<(&str, &str)> {
        let languages = file.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
        languages.filter_map(|(tag, words)| Some((tag.as_str(), words.as_str()?))).collect()
    };
    writeln!(
        code,
        "Packed {{ id: {:?}, name: &{:?}, native_name: {:?}, aliases: &{:?}, letters: {:?}, color: {:?}, \
         kind: {:?}, term: &{:?}, domains: &{:?}, subdomains: {:?}, mx_suffixes: &{:?}, regions: &{:?}, hosts: &{:?}, \
         start: {start}, end: {end} }},",
        word("/id"),
        pairs("/name"),
        file.get("native_name").and_then(Value::as_str),
        words(&file["aliases"]),
        word("/tile/letters"),
        word("/tile/color"),
        word("/sign_in/kind"),
        pairs("/sign_in/term"),
        words(&file["domains"]),
        file["subdomains"].as_bool().unwrap_or_default(),
        mx_suffixes(file),
        words(&file["regions"]),
        hosts(file),
    )?;
    Ok(())
}

fn words(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn choices(file: &Value) -> impl Iterator<Item = &Value> {
    file.pointer("/server_question/choices").and_then(Value::as_array).into_iter().flatten()
}

fn mx_suffixes(file: &Value) -> Vec<&str> {
    let mut all = words(&file["mx_suffixes"]);
    all.extend(choices(file).flat_map(|choice| words(&choice["mx_suffixes"])));
    all.sort_unstable();
    all.dedup();
    all
}

/// The names of all its servers.
fn hosts(file: &Value) -> Vec<&str> {
    let lists = std::iter::once(file).chain(choices(file)).flat_map(|it| [&it["imap"], &it["smtp"]]);
    let servers = lists.filter_map(Value::as_array).flatten();
    let mut hosts: Vec<&str> = servers.filter_map(|server| server["host"].as_str()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}
