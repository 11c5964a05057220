//! Packs the provider files: of each what searching and looking up need, as Rust data, and the whole file without its
//! sources, compressed. The program reads a whole file only when somebody turns to that provider. And makes a language of
//! each folder of `assets/locales`, with its words compressed, file by file.

#[path = "packaging/link-order/order.rs"]
mod order;
#[path = "packaging/windows/resources.rs"]
mod resources;
#[path = "src/model/language/short.rs"]
mod short;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;

/// How hard the files are compressed, of 10.
const EFFORT: u8 = 9;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var("OUT_DIR")?;
    pack_providers(Path::new(&out))?;
    fs::write(Path::new(&out).join("languages.rs"), languages(Path::new(&out))?)?;
    pack_fonts(Path::new(&out))?;
    let (root, version) = (env::var("CARGO_MANIFEST_DIR")?, env::var("CARGO_PKG_VERSION")?);
    resources::link(Path::new(&root), &version, "mailkey.exe")?;
    order::link(Path::new(&root))?;
    Ok(())
}

fn pack_providers(out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = Path::new("assets/providers");
    let mut paths = files_in(folder)?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "json") && !path.ends_with("schema.json"));
    let (mut packed, mut code) = (Vec::new(), String::from("&[\n"));
    let mut terms = Vec::new();
    for path in paths {
        let mut file: Value = serde_json::from_str(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        if let Some(keys) = file.as_object_mut() {
            keys.remove("$schema");
            keys.remove("sources");
        }
        let start = packed.len();
        packed.extend(miniz_oxide::deflate::compress_to_vec(&serde_json::to_vec(&file)?, EFFORT));
        entry(&mut code, &file, &mut terms, start..packed.len())?;
    }
    code.push(']');
    // Most providers have one of a few terms, in ten languages each: it stands in the program once.
    let terms: String =
        terms.iter().enumerate().map(|(index, term)| format!("const T{index}: Words = {term};\n")).collect();
    let code = format!("{{\ntype Words = &'static [(&'static str, &'static str)];\n{terms}{code}\n}}");
    fs::write(out.join("providers.bin"), packed)?;
    fs::write(out.join("providers.rs"), code)?;
    Ok(())
}

/// The files of a folder, by name. What is added to it, changed in it or taken away makes the build run anew.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths.iter().filter(|path| path.is_file()) {
        // Cargo sees that a folder has newer files, and not that it has lost one.
        println!("cargo::rerun-if-changed={}", path.display());
    }
    Ok(paths)
}

/// Packs the fonts of single languages: they are unpacked where their language is spoken. The others lie in the program as they are,
/// and are read where they lie.
fn pack_fonts(out: &Path) -> Result<(), Box<dyn Error>> {
    for path in files_in(Path::new("assets/fonts"))? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_for_one = name.starts_with("MailkeySans") && !name.starts_with("MailkeySans-");
        if is_for_one {
            let packed = miniz_oxide::deflate::compress_to_vec(&fs::read(&path)?, EFFORT);
            fs::write(out.join(format!("{name}.bin")), packed)?;
        }
    }
    Ok(())
}

/// One language a folder of `assets/locales`: `enum Language`, its list, and what is known of each. English comes first.
fn languages(out: &Path) -> Result<String, Box<dyn Error>> {
    let folder = Path::new("assets/locales");
    let mut folders = files_in(folder)?;
    folders.sort_by_key(|path| (!path.ends_with("en"), path.clone()));
    let (mut variants, mut all, mut facts) = (String::new(), String::new(), String::new());
    let chapters = chapters_in(&folders[0])?;
    for path in &folders {
        let tag = path.file_name().and_then(|name| name.to_str()).ok_or("a folder without a name")?;
        let about: Value = serde_json::from_str(&fs::read_to_string(path.join("language.json"))?)?;
        let word = |key: &str| about[key].as_str().ok_or_else(|| format!("{}: no {key}", path.display()));
        let (variant, name) = (word("variant")?, word("name")?);
        let mut words_of = String::new();
        for name in &chapters {
            let packed =
                miniz_oxide::deflate::compress_to_vec(messages(&path.join(name))?.as_bytes(), EFFORT);
            fs::write(out.join(format!("{tag}-{name}.bin")), packed)?;
            write!(words_of, "include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}-{name}.bin\")),")?;
        }
        if let Some(further) = chapters_in(path)?.iter().find(|name| !chapters.contains(name)) {
            return Err(format!("{}: English has no {further}", path.display()).into());
        }
        writeln!(variants, "/// {name}.\n#[serde(rename = {tag:?})]\n{variant},")?;
        write!(all, "Language::{variant},")?;
        writeln!(
            facts,
            "Language::{variant} => &Facts {{ tag: {tag:?}, name: {name:?}, spoken_as: &{:?}, between_sentences: {:?}, \
             spaces_between_scripts: {:?}, regions: &{:?}, font: {:?}, chapters: &[{words_of}] }},",
            words(&about["spoken_as"]),
            word("between_sentences")?,
            about["spaces_between_scripts"].as_bool().unwrap_or_default(),
            words(&about["regions"]),
            about["font"].as_str().unwrap_or("Mailkey Sans"),
        )?;
    }
    Ok(format!(
        "/// A language of the program.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]\n\
         pub enum Language {{\n{variants}}}\n\
         impl Language {{\n\
         /// Every language, in the order in which they are offered.\n\
         pub const ALL: [Language; {}] = [{all}];\n\
         fn facts(self) -> &'static Facts {{ match self {{\n{facts}}} }}\n}}\n\
         /// In which chapter a message stands, by what its name is for short, in order.\n\
         const CHAPTER_OF: &[(u32, u8)] = &{:?};\n",
        folders.len(),
        chapters_of(&folders[0], &chapters)?,
    ))
}

/// The message files of a language, by name. Each is a chapter of its own, which is read when its first message is asked for.
fn chapters_in(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let paths = files_in(folder)?;
    let names =
        paths.iter().filter_map(|path| path.file_name()?.to_str()).filter(|name| name.ends_with(".ftl"));
    Ok(names.map(str::to_owned).collect())
}

/// What a message file says, without the remarks, which are for those who write here. Nothing where there is none: a language
/// may still be in the making.
fn messages(path: &Path) -> Result<String, Box<dyn Error>> {
    let text = if path.exists() { fs::read_to_string(path)? } else { String::new() };
    Ok(text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect())
}

/// For each message, by what its name is for short, the number of its chapter.
fn chapters_of(folder: &Path, chapters: &[String]) -> Result<Vec<(u32, usize)>, Box<dyn Error>> {
    let mut all = BTreeMap::new();
    for (number, chapter) in chapters.iter().enumerate() {
        for line in messages(&folder.join(chapter))?.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            if name.starts_with(|first: char| first.is_ascii_alphabetic())
                && all.insert(short::of(name), number).is_some()
            {
                return Err(
                    format!("{chapter}: {name} is there twice, or is short for what another one is").into()
                );
            }
        }
    }
    Ok(all.into_iter().collect())
}

/// Writes one `Packed { … }`.
fn entry(
    code: &mut String,
    file: &Value,
    terms: &mut Vec<String>,
    place: Range<usize>,
) -> Result<(), Box<dyn Error>> {
    let word = |pointer: &str| file.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let pairs = |pointer: &str| -> Vec<(&str, &str)> {
        let languages = file.pointer(pointer).and_then(Value::as_object).into_iter().flatten();
        languages.filter_map(|(tag, words)| Some((tag.as_str(), words.as_str()?))).collect()
    };
    let term = format!("&{:?}", pairs("/sign_in/term"));
    let term = terms.iter().position(|known| *known == term).unwrap_or_else(|| {
        terms.push(term);
        terms.len() - 1
    });
    writeln!(
        code,
        "Packed {{ id: {:?}, name: &{:?}, native_name: {:?}, aliases: &{:?}, letters: {:?}, color: {:?}, \
         kind: {:?}, term: T{}, domains: &{:?}, subdomains: {:?}, mx_suffixes: &{:?}, regions: &{:?}, hosts: &{:?}, \
         start: {}, end: {} }},",
        word("/id"),
        pairs("/name"),
        file.get("native_name").and_then(Value::as_str),
        words(&file["aliases"]),
        word("/tile/letters"),
        word("/tile/color"),
        word("/sign_in/kind"),
        term,
        words(&file["domains"]),
        file["subdomains"].as_bool().unwrap_or_default(),
        mx_suffixes(file),
        words(&file["regions"]),
        hosts(file),
        place.start,
        place.end,
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
