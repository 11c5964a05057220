//! Every document of `--json` is as its schema in `docs/json` says, and every command with `--json` has one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use mailkey::mail::probe::Stage;
use mailkey::model::failure::{Cause, Service};
use serde_json::{Value, json};

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::providers::{NETEASE, NETEASE_CODE, QQ, QQ_CODE, three_providers};

/// Invented codes that the server does not take at first.
const WRONG: &str = "wvwvhnwtmrplxbdf";
const NEW: &str = "nzqkhnwtmrplxbdf";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/json")
}

/// Every schema, by the name of its document.
fn schemas() -> BTreeMap<String, Value> {
    let read = |path: PathBuf| {
        let name =
            path.file_name().unwrap().to_str().unwrap().strip_suffix(".schema.json").unwrap().to_owned();
        (name, serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    };
    fs::read_dir(folder()).unwrap().map(|entry| read(entry.unwrap().path())).collect()
}

/// The table of `docs/json.md`: a command in words, and the name of its schema.
fn table() -> Vec<(String, String)> {
    let text = fs::read_to_string(folder().with_extension("md")).unwrap();
    let row = |line: &str| {
        let command = line.strip_prefix("| ")?.split(" |").next()?;
        let (name, file) = line.split_once(" | [")?.1.split_once("](json/")?;
        assert_eq!(file.strip_suffix(".schema.json) |"), Some(name), "{line}");
        let command = command.strip_prefix('`').and_then(|it| it.split('`').next()).unwrap_or("");
        Some((command.to_owned(), name.to_owned()))
    };
    text.lines().filter_map(row).collect()
}

/// The commands that stand in a command's own help.
fn commands_below(desktop: &Desktop, command: &[&str]) -> Vec<String> {
    let help = mailkey(desktop, &[command, &["--help"]].concat(), "").out;
    let below = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = below.take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("   "));
    let names = names.filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

/// The documents that were seen, each held against its schema.
struct Seen<'a> {
    desktop: &'a Desktop,
    known: BTreeMap<String, jsonschema::Validator>,
    /// Commands and schemas; which of the two, well or not.
    all: BTreeSet<(String, String)>,
}

impl Seen<'_> {
    /// Runs a command of so many words with `--json` and holds its answer against a schema.
    fn run(&mut self, command: &str, more: &[&str], input: &str, status: i32, schema: &str) -> Value {
        let words: Vec<&str> = command.split(' ').collect();
        let answer = mailkey(self.desktop, &[&words[..], more, &["--json"]].concat(), input);
        let document = answer.json_with(status);
        assert_eq!(answer.out.lines().count(), 1, "{answer:?}");
        let faults: Vec<String> = self.known[schema]
            .iter_errors(&document)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{command} {more:?} is not as {schema} says: {faults:#?}\n{document:#}");
        self.all.insert((command.to_owned(), schema.to_owned()));
        document
    }
}

#[test]
fn the_schemas_are_sound_and_closed() {
    let mut shared: BTreeMap<String, Value> = BTreeMap::new();
    for (name, schema) in schemas() {
        jsonschema::meta::validate(&schema).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        each_object(&schema, &mut |object| {
            assert_eq!(object["additionalProperties"], false, "{name}: {object}");
            for (key, property) in object["properties"].as_object().unwrap() {
                let is_told = property["description"].is_string() || property["$ref"].is_string();
                assert!(is_told, "{name}: {key} has no description");
            }
        });
        for (part, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let first = shared.entry(part.clone()).or_insert_with(|| definition.clone());
            assert_eq!(first, definition, "{name}: {part} is another one elsewhere");
        }
    }
    let of_rust: Vec<String> = Cause::ALL.into_iter().map(Cause::id).collect();
    assert_eq!(shared["cause"]["enum"], json!(of_rust));
    let stages = [Stage::of(Service::Imap), &[Stage::Send, Stage::Arrive]].concat();
    let stage = &shared["service"]["properties"]["stages"]["items"]["properties"]["stage"];
    assert_eq!(stage["enum"], json!(stages));
    let provider = folder().join("../../assets/providers/schema.json");
    let provider: Value = serde_json::from_str(&fs::read_to_string(provider).unwrap()).unwrap();
    let kinds = &provider["$defs"]["sign_in"]["properties"]["kind"]["enum"];
    assert_eq!(&shared["provider"]["properties"]["sign_in"]["enum"], kinds);
}

fn each_object(schema: &Value, look: &mut dyn FnMut(&Value)) {
    if schema["type"] == "object" {
        look(schema);
    }
    let parts = match schema {
        Value::Object(map) => map.values().collect(),
        Value::Array(all) => all.iter().collect(),
        _ => Vec::new(),
    };
    parts.into_iter().for_each(|part| each_object(part, look));
}

#[test]
fn every_command_with_json_has_a_schema_and_the_table_has_no_other() {
    let desktop = Desktop::without_keychain();
    let mut found = BTreeSet::new();
    for command in commands_below(&desktop, &[]) {
        let below = commands_below(&desktop, &[&command]);
        let all = below.iter().map(|it| format!("{command} {it}")).chain([command.clone()]);
        for command in all {
            let words: Vec<&str> = command.split(' ').collect();
            let help = mailkey(&desktop, &[&words[..], &["--help"]].concat(), "").out;
            if help.contains("--json\n") || help.contains("--json ") {
                found.insert(command);
            }
        }
    }
    // Two answers of one command, by an option.
    found.extend(["check --daily", "providers check --stale"].map(str::to_owned));
    let told: BTreeSet<String> =
        table().into_iter().map(|(command, _)| command).filter(|command| !command.is_empty()).collect();
    assert_eq!(found, told, "docs/json.md");
    let named: BTreeSet<String> = table().into_iter().map(|(_, schema)| schema).collect();
    assert_eq!(named, schemas().into_keys().collect(), "docs/json");
}

#[test]
fn every_answer_is_as_its_schema_says() {
    let (server, desktop) = three_providers();
    let known = schemas().into_iter().map(|(name, schema)| {
        (name, jsonschema::options().should_validate_formats(true).build(&schema).unwrap())
    });
    let mut seen = Seen { desktop: &desktop, known: known.collect(), all: BTreeSet::new() };
    what_is_known(&mut seen);
    what_is_tested(&mut seen);
    server.set_code(QQ, NEW);
    seen.run("check", &[], "", 1, "check");
    seen.run("test", &[], "", 1, "test");
    seen.run("reset", &[QQ], WRONG, 1, "outcome");
    seen.run("reset", &[QQ], NEW, 0, "outcome");
    what_is_kept(&mut seen);

    for (command, schema) in table().into_iter().filter(|(command, _)| !command.is_empty()) {
        let is_daily = command == "check --daily";
        assert!(seen.all.contains(&(command.clone(), schema.clone())), "{command} never answered");
        let wrong: &[&str] = if is_daily { &["sometimes"] } else { &["--unheard-of"] };
        seen.run(&command, wrong, "", 2, "error");
    }
    // No list of accounts can be had.
    fs::remove_dir_all(desktop.data()).unwrap();
    fs::write(desktop.data(), "no folder").unwrap();
    for command in ["list", "test", "check", "vault"] {
        seen.run(command, &[], "", 3, "error");
    }
    seen.run("doctor", &[], "", 3, "doctor");
}

/// Commands that need no account.
fn what_is_known(seen: &mut Seen<'_>) {
    seen.run("detect", &[QQ], "", 0, "detect");
    seen.run("detect", &["me@gmail.com"], "", 0, "detect");
    seen.run("detect", &["me@nobody.invalid"], "", 4, "detect");
    seen.run("detect", &["me@nobody.invalid", "--no-look-up"], "", 4, "detect");
    seen.run("detect", &["nothing at all"], "", 2, "error");
    seen.run("providers", &[], "", 0, "providers");
    seen.run("providers", &["no such thing"], "", 4, "providers");
    seen.run("providers show", &["icloud"], "", 0, "providers-show");
    seen.run("providers show", &["nobody"], "", 4, "error");
    let good = seen.desktop.config().join("providers/qq.json").display().to_string();
    let bad = seen.desktop.home().join("bad.json");
    fs::write(&bad, "{\"id\": \"bad\", \"unheard_of\": 1}").unwrap();
    seen.run("providers check", &[&good], "", 0, "providers-check");
    seen.run("providers check", &[bad.to_str().unwrap()], "", 1, "providers-check");
    seen.run("providers check", &["nowhere.json"], "", 4, "providers-check");
    seen.run("providers check", &[&good, bad.to_str().unwrap()], "", 1, "providers-check");
    seen.run("providers check --stale", &[], "", 0, "providers-stale");
    seen.run("providers pages", &[], "", 0, "providers-pages");
    seen.run("providers pages", &[&good], "", 0, "providers-pages");
    let folder = seen.desktop.config().join("written").display().to_string();
    seen.run("providers draw", &[&good, "--to", &folder], "", 0, "providers-written");
    seen.run("providers export", &[&folder], "", 0, "providers-written");
    seen.run("providers update", &[], "", 0, "providers-update");
    seen.run("providers update", &["--undo"], "", 4, "error");
    seen.run("providers update", &[&good], "", 1, "error");
    seen.run("export", &[], "", 0, "export");
    seen.run("programs", &[], "", 0, "programs");
    let settings = "account a\nhost smtp.qq.com\nport 25\ntls off\nuser me\nfrom me@qq.com\n";
    fs::write(seen.desktop.home().join(".msmtprc"), settings).unwrap();
    let found = seen.run("programs", &[], "", 0, "programs");
    assert!(!found["programs"].as_array().unwrap().is_empty(), "{found}");
    // Whether there is a route or a display, the document is the same.
    let words = mailkey(seen.desktop, &["doctor"], "");
    seen.run("doctor", &[], "", words.status, "doctor");
}

fn what_is_tested(seen: &mut Seen<'_>) {
    seen.run("try", &[QQ], QQ_CODE, 0, "outcome");
    seen.run("try", &[QQ], WRONG, 1, "outcome");
    seen.run("try", &[QQ], "", 2, "error");
    seen.run("try", &["me@outlook.com"], "", 1, "outcome");
    seen.run("try", &[QQ, "--send"], QQ_CODE, 0, "outcome");
    seen.run("try", &[QQ, "--imap", "localhost:9"], QQ_CODE, 1, "outcome");
    seen.run("list", &[], "", 0, "list");
    seen.run("settings", &[], "", 0, "settings");
    seen.run("settings", &["remind-after", "90"], "", 0, "settings");
    seen.run("settings", &["remind-after", "soon"], "", 2, "error");
    seen.run("add", &[QQ, "--label", "Laptop"], QQ_CODE, 0, "outcome");
    seen.run("add", &[NETEASE], WRONG, 1, "outcome");
    seen.run("add", &[NETEASE, "--untested"], NETEASE_CODE, 0, "outcome");
    seen.run("add", &["me@nobody.invalid"], "", 4, "error");
    seen.run("test", &[], "", 0, "test");
    seen.run("test", &["nobody@qq.test"], "", 4, "error");
    seen.run("reset", &["nobody@qq.test"], "", 4, "error");
    seen.run("check", &[], "", 0, "check");
    seen.run("check", &["--when-due"], "", 0, "check");
    seen.run("check --daily", &["show"], "", 0, "check-daily");
    let used = [QQ, "--used-in", "NeoMutt", "--expires", "2090-03-31"];
    let described = seen.run("describe", &used, "", 0, "describe");
    assert_eq!(described["code"]["used_in"], json!(["NeoMutt"]));
    seen.run("describe", &["nobody@qq.test"], "", 4, "error");
    seen.run("list", &[], "", 0, "list");
}

fn what_is_kept(seen: &mut Seen<'_>) {
    let words = seen.desktop.home().join("words");
    fs::write(&words, "four unlikely little words\n").unwrap();
    fs::set_permissions(&words, fs::Permissions::from_mode(0o600)).unwrap();
    let words = words.to_str().unwrap();
    seen.run("vault", &[], "", 0, "vault");
    seen.run("vault move", &["file"], "", 3, "error");
    seen.run("vault move", &["file", "--passphrase-file", words], "", 0, "vault");
    seen.run("vault use", &["keychain"], "", 0, "vault");
    let change = ["--passphrase-file", words, "--new-passphrase-file", words];
    seen.run("vault passphrase", &change, "", 0, "vault");
    let file = seen.desktop.home().join("backup.age");
    let file = file.to_str().unwrap();
    let backup = [file, "--with-codes", "--passphrase-file", words, "--backup-passphrase-file", words];
    seen.run("backup", &backup, "", 0, "backup");
    seen.run("backup", &backup, "", 3, "error");
    let removed = seen.run("remove", &[QQ, "--passphrase-file", words], "", 0, "remove");
    assert_eq!((&removed["account"], &removed["labels"]), (&json!(true), &json!(["Laptop"])));
    seen.run("remove", &[QQ, "--passphrase-file", words], "", 4, "error");
    let restore = ["--passphrase-file", words, "--backup-passphrase-file", words];
    seen.run("restore", &[&[file][..], &restore].concat(), "", 0, "restore");
    seen.run("restore", &[&["nowhere.age"][..], &restore].concat(), "", 4, "error");
    seen.run("list", &[], "", 0, "list");
    // The keychain has lost a code.
    seen.run("vault move", &["keychain", "--passphrase-file", words], "", 0, "vault");
    seen.desktop.secret_clear(NETEASE);
    seen.run("test", &[NETEASE], "", 3, "test");
}
