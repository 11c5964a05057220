//! The strict check: every break is named with its place, and the schema refuses what the loader refuses.

use std::collections::BTreeSet;

use mailkey::model::catalogue::{Catalogue, JsonType, Problem, Wanted};
use serde_json::{Value, json};

use super::{file, schema};

fn problems(value: &Value, name: &str) -> Vec<(String, Problem)> {
    match Catalogue::check(&value.to_string(), name) {
        Ok(_) => Vec::new(),
        Err(errors) => errors.into_iter().map(|e| (e.key, e.problem)).collect(),
    }
}

/// Breaks that the schema sees as well: the key, its new value (`-` takes it away), the loader's problem, and the
/// place that it names where that is another.
const FOR_BOTH: &str = r##"
    colour                        | 1                            | UnknownKey
    sign_in.shape.regex           | "x"                          | UnknownKey
    summary.tlh                    | "x"                          | UnknownKey
    summary                       | -                            | Missing
    generate                      | -                            | Missing
    reset                         | -                            | Missing
    notes[0].en                   | -                            | NoLanguage("en")     | notes[0]
    notes[0].zh-CN                | " "                          | Empty
    name                          | "QQ"                         | WrongType
    imap                          | {}                           | WrongType
    imap[0].port                  | "993"                        | WrongType
    imap[0].port                  | 0                            | BadValue
    smtp[1].port                  | 65536                        | BadValue
    imap[0].security              | "ssl"                        | BadValue
    imap[0].host                  | "imap qq com"                | BadValue
    user_names.imap.form          | "email"                      | BadValue
    sign_in.kind                  | "password"                   | BadValue
    sign_in.shown_once            | null                         | WrongType
    sign_in.shape.separator       | "--"                         | BadValue
    generate.page                 | "http://mail.qq.com/"        | NotHttps
    generate.page                 | "https:///x"                 | BadValue
    generate.page                 | "https://qq.com/{adress}"    | BadValue
    generate.page                 | "https://qq.com/?a=1&sid=zz" | SessionInPage
    generate.steps                | []                           | Empty
    generate.steps[1].site.menu[0]| 7                            | WrongType
    enable_imap.steps[0].do       | -                            | Missing
    reset.old_code_dies           | "never"                      | BadValue
    refusals[0].cause             | "bad-luck"                   | BadValue
    refusals[0].also[1]           | "x"                          | BadValue
    refusals[0].contains          | []                           | Empty
    sources[0].url                | "ftp://qq.com/"              | NotHttps
    sources                       | []                           | Empty
    checked                       | "2026-13"                    | BadValue
    checked                       | "November"                   | BadValue
    confidence                    | "sure"                       | BadValue
    tile.letters                  | "QQ邮箱"                     | BadValue
    tile.color                    | "blue"                       | BadValue
    domains[0]                    | "qq"                         | BadValue
    quirks[0]                     | "odd"                        | BadValue
    pause_minutes                 | -1                           | BadValue
"##;

/// Breaks that only the loader can see.
const FOR_THE_LOADER: &str = r##"
    id                            | "foxmail"                    | IdIsNotFileName("qq")
    sign_in.shape.example         | "abcdefghijklmnoP"           | ExampleDoesNotFit
    refusals[1].contains[1]       | "unheard of"                 | NotInExample
    tile.color                    | "#1E9FDF"                    | TooLight
    domains[1]                    | "QQ.com"                     | DuplicateDomain
    generate.page                 | "https://qq.com.example/"    | ForeignPage
    reset.versions[0].page        | "https://notqq.com/"         | ForeignPage
"##;

/// A line of the tables above.
struct Break {
    key: &'static str,
    value: Option<Value>,
    problem: &'static str,
    place: &'static str,
}

fn breaks(table: &'static str) -> Vec<Break> {
    let lines = table.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            Break {
                key: parts[0],
                value: (parts[1] != "-").then(|| serde_json::from_str(parts[1]).unwrap()),
                problem: parts[2],
                place: parts.get(3).unwrap_or(&parts[0]),
            }
        })
        .collect()
}

impl Break {
    fn apply(&self, to: &mut Value) {
        let pointer = format!("/{}", self.key.replace(['.', '['], "/").replace(']', ""));
        let (parent, last) = pointer.rsplit_once('/').unwrap();
        let parent = to.pointer_mut(parent).unwrap();
        match (&self.value, parent) {
            (Some(value), Value::Array(items)) => items[last.parse::<usize>().unwrap()] = value.clone(),
            (Some(value), parent) => parent[last] = value.clone(),
            (None, parent) => assert!(parent.as_object_mut().unwrap().remove(last).is_some()),
        }
    }

    fn is(&self, key: &str, problem: &Problem) -> bool {
        key == self.place && format!("{problem:?}").starts_with(self.problem)
    }
}

#[test]
fn the_loader_names_each_break_and_the_schema_refuses_it_too() {
    let schema = schema();
    let sound = file("qq.json");
    assert!(schema.is_valid(&sound));
    let (both, loader) = (breaks(FOR_BOTH), breaks(FOR_THE_LOADER));
    for wrong in both.iter().chain(&loader) {
        let mut value = sound.clone();
        wrong.apply(&mut value);
        let found = problems(&value, "qq.json");
        let key = wrong.key;
        assert!(matches!(&found[..], [(k, p)] if wrong.is(k, p)), "{key}: {found:?}");
    }
    for wrong in &both {
        let mut value = sound.clone();
        wrong.apply(&mut value);
        assert!(!schema.is_valid(&value), "the schema lets {} through", wrong.key);
    }
}

#[test]
fn kinds_without_a_code_need_a_way_out_and_no_guide() {
    let schema = schema();
    let mut value = file("outlook.json");
    value["instead"] = json!([]);
    assert_eq!(problems(&value, "outlook.json"), [("instead".to_owned(), Problem::Missing)]);
    assert!(!schema.is_valid(&value));
    let mut value = file("outlook.json");
    value["generate"] = file("qq.json")["generate"].clone();
    value["sites"] = json!(["qq.com"]);
    assert_eq!(problems(&value, "outlook.json"), [("generate".to_owned(), Problem::NotForThisKind)]);
    assert!(!schema.is_valid(&value));
}

#[test]
fn all_breaks_are_reported_at_once() {
    let mut value = file("qq.json");
    let mut seen = BTreeSet::new();
    // One break for each topmost key, so that none hides another.
    let all: Vec<Break> = breaks(FOR_THE_LOADER)
        .into_iter()
        .chain(breaks(FOR_BOTH))
        .filter(|b| seen.insert(b.key.split(['.', '[']).next().unwrap()))
        .collect();
    assert!(all.len() > 15);
    for wrong in &all {
        wrong.apply(&mut value);
    }
    let found: BTreeSet<String> = problems(&value, "qq.json").into_iter().map(|(key, _)| key).collect();
    let wanted: BTreeSet<String> = all.iter().map(|wrong| wrong.place.to_owned()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn what_is_no_provider_at_all_is_named() {
    let problem = |text: &str| Catalogue::check(text, "x.json").unwrap_err();
    assert!(matches!(problem("")[0].problem, Problem::NotJson(_)));
    assert_eq!(problem("[]")[0].problem, Problem::WrongType { expected: JsonType::Object });
    let missing = problem("{}");
    assert!(missing.len() >= 12 && missing.iter().all(|e| e.problem == Problem::Missing));
    let twice = file("qq.json").to_string().replacen('{', "{\"id\": \"qq\",", 1);
    let errors = Catalogue::check(&twice, "qq.json").unwrap_err();
    assert_eq!(errors[0].problem, Problem::BadValue(Wanted::Once("id".into())));
    assert!(errors[0].key.starts_with("line 1, column"), "{errors:?}");
}

/// Nothing that stands in a file makes the check panic.
#[test]
fn no_wrong_type_at_any_key_upsets_it() {
    fn keys(value: &Value, at: String, into: &mut Vec<String>) {
        into.push(at.clone());
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    keys(value, format!("{at}/{}", key.replace('/', "~1")), into);
                }
            }
            Value::Array(items) => {
                for (place, value) in items.iter().enumerate().take(2) {
                    keys(value, format!("{at}/{place}"), into);
                }
            }
            _ => {}
        }
    }
    let sound = file("icloud.json");
    let mut all = Vec::new();
    keys(&sound, String::new(), &mut all);
    for key in all {
        for junk in [json!(null), json!({"x": 1}), json!([[]]), json!(-1.5), json!("\u{0}é"), json!(true)] {
            let mut value = sound.clone();
            *value.pointer_mut(&key).unwrap() = junk;
            let _ = Catalogue::check(&value.to_string(), "icloud.json");
        }
    }
}
